import type { AccountPolicy, Waived } from "../../declared/policy.ts";
import type { Place } from "../../messages/finding.ts";
import { makePlan, type Plan, type PlannedChange } from "../../plan/plan.ts";
import {
  type AccountOutcome,
  gapsAfter,
  isAccepted,
  isKnown,
  lastSeen,
  type Outcome,
  type Read,
  type Written,
} from "../../run/outcome.ts";
import {
  deedFor,
  labelOf,
  phraseFor,
  type Resource,
  resources,
  type SettingName,
} from "../../settings/resources.ts";
import { isSameStore } from "../../settings/s3.ts";
import { isSame, isUsed, rowFor, type Setting, settings, type Value } from "../../settings/settings.ts";
import { expectedSide, type Style } from "./wording.ts";

/** A setting of an account as people read it. This file decides its state once for every page and file. */
export type Row = {
  /** The setting with its resource, as waivers name it. */
  name: SettingName;
  resource: Resource;
  setting: Setting;
  /** The setting's name, for recordings with the resource. */
  label: string;
  /** Undefined if it is not declared. A waived setting is declared. */
  declared: Value | undefined;
  /** The value that live is compared with: in a pull request what its base manages, otherwise what is declared. */
  expected: Value | undefined;
  /** The value at Twilio for which the plan was made. */
  before: Value;
  /** The value that apply would write, or wrote. */
  after: Value;
  /** The value at Twilio at the last read. */
  live: Value;
  place: Place | undefined;
  /** True if the setting has an effect: its switch is on at Twilio, or for `isUsedAfter`, after apply. */
  isUsed: boolean;
  isUsedAfter: boolean;
  /** False if a write was sent and its effect was not read. */
  isKnown: boolean;
} & RowState;

/**
 * - `not-as-written`: managed, and the read-back after a write shows something else.
 * - `collateral`: not managed, and the write should have kept the value, but the read-back shows another value.
 * - `differs`: managed, and live is something else.
 * - `drift-accepted`: live differs from what the base declares, and this policy declares what is live.
 * - `drift-left`: live differs from what the base declares, and this policy no longer manages it.
 * - `proposed`: live is what the base declares, and this policy declares something else.
 * - `written`: changed by this run, and proven.
 * - `gets-default-name`: waived or not declared, and empty, so that a write gives it the default name, since Twilio requires one.
 *   Without a `change`, nothing else differs, so nothing is written.
 * - `gap`: not managed, and a live protection depends on it.
 */
type RowState =
  | { state: "differs" | "proposed"; change: PlannedChange }
  | { state: "written"; change: PlannedChange; waived: Waived | undefined }
  | { state: "gets-default-name"; change?: PlannedChange | undefined; waived: Waived | undefined }
  | { state: "waived"; waived: Waived; change?: PlannedChange }
  | {
      state: "not-as-written" | "collateral" | "drift-left" | "drift-accepted" | "same" | "gap" | "unmanaged";
    };

/** How much something needs attention: `bad` does, `mild` is worth knowing, `good` was done or needs nothing. */
export type Tone = "bad" | "mild" | "good";

type Look<Of extends Row["state"] = Row["state"]> = {
  icon: string;
  sign: string;
  tone?: Tone;
  /** The meaning for calls, as part of a heading. A state without a phrase is no concern. */
  phrase?(row: Row & { state: Of }): string;
  /** Text that follows the value of a setting that is no concern. */
  note?: string;
};

const bad = { icon: "❌", sign: "✘", tone: "bad" } as const;
const plain = { icon: "", sign: "-" } as const;

const looks: { [Of in Row["state"]]: Look<Of> } = {
  "not-as-written": { ...bad, phrase: (row) => `${consequence(row)} after the write` },
  collateral: {
    ...bad,
    phrase: (row) =>
      `after the write, ${row.setting === "friendly-name" ? `${row.label} has another value` : consequence(row)}`,
  },
  differs: { ...bad, phrase: consequence },
  "drift-left": { ...bad, phrase: consequence },
  "drift-accepted": { ...bad, phrase: consequence },
  waived: {
    icon: "⏸️",
    sign: "⏸",
    tone: "mild",
    phrase: (row) => `${consequence(row)}, waived until ${row.waived.expires}`,
  },
  written: {
    icon: "✅",
    sign: "✔",
    tone: "good",
    phrase: (row) => deedOf(row, "past"),
  },
  proposed: { ...plain, note: "" },
  "gets-default-name": { ...plain, note: " (a write gives it the default name, which Twilio requires)" },
  same: { ...plain, note: "" },
  gap: { ...plain, note: " (not in the policy)" },
  unmanaged: { ...plain, note: " (not in the policy)" },
};

/** Says what the difference of a row means for calls: "encryption is OFF". */
export function consequence(row: Row): string {
  const { resource, setting, live, isUsed } = row;
  return phraseFor(resource, setting, { live, expected: expectedBy(row), isUsed });
}

function expectedBy(row: Row): Value {
  if (row.state === "collateral") return row.after;
  return row.expected ?? waiverOf(row)?.declared ?? row.declared ?? "";
}

/** Says in words what apply does, or did, to the setting of a row: "turns encryption ON". */
export function deedOf(row: PlannedRow, tense: "present" | "past"): string {
  const { resource, setting, change, isUsedAfter: isUsed } = row;
  const isDone = tense === "past";
  if (change.effect === "default-name")
    return `${isDone ? "set" : "sets"} the default name, which Twilio requires`;
  const { verb, object } = deedFor(resource, setting, { from: change.from, to: change.to, isUsed });
  return `${isDone ? verb[1] : verb[0]} ${object("")}`;
}

export function lookOf({ state }: Row): Look {
  return looks[state];
}

/** Returns the heading's phrase of a row; undefined if it is no concern, or if an unconfirmed write may have changed it. */
export function phraseOf(row: Row): string | undefined {
  return row.isKnown ? lookOf(row).phrase?.(row) : undefined;
}

/**
 * Tells whether calls lack an expected protection, or use another place or key than expected. Encryption that is on never counts,
 * even if the policy says off, because it protects more.
 */
export function isUnprotected(row: Row): boolean {
  const { setting, live, isUsed } = row;
  if (lookOf(row).tone !== "bad" || !isUsed || setting === "friendly-name") return false;
  if (setting === "encryption-enabled") return live === false;
  return setting !== "aws-s3-url" || !isSameStore(String(expectedBy(row)), String(live));
}

/** Says "encryption-enabled is false at Twilio and true in the policy (policy.yml:6)". */
export function sentenceOf(row: Row, style: Style, outcome: Pick<Outcome, "base">): string {
  const { value, strong } = style;
  const { label, live, before, after, place, state } = row;
  const name = value(label);
  const now = strong(value(live));
  if (state === "written" || state === "collateral") return `${name} was ${value(before)} and is ${now} now`;
  if (state === "not-as-written") return `${name} is ${now} at Twilio, after ${value(after)} was written`;
  const line =
    place === undefined || !isSame(row.setting, row.declared ?? "", expectedBy(row))
      ? ""
      : ` (${value(`${place.file}:${place.line}`)})`;
  const reason = state === "waived" ? `. Reason: ${value(row.waived.reason)}` : "";
  return `${name} is ${now} at Twilio and ${value(expectedBy(row))} ${expectedSide(outcome, style)}${line}${reason}`;
}

/** Sorts rows as a policy file lists them, for lists that are not sorted by severity. */
export function inPolicyOrder(rows: readonly Row[]): Row[] {
  const order = settings.map(({ name }) => name);
  const placeOf = ({ resource, setting }: Row) => 10 * resources.indexOf(resource) + order.indexOf(setting);
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Ranks a row among others: the worst has the lowest number. */
export function severityOf(row: Row): number {
  const { rank } = rowFor(row.setting);
  if (isUnprotected(row)) return rank;
  const tones = { bad: 10, mild: 30, good: 40 };
  return (
    tones[lookOf(row).tone ?? "good"] + rank + (row.isUsed ? 0 : 5) + resources.indexOf(row.resource) / 2
  );
}

/** Returns every setting of every resource that was read, the worst first. */
export function rowsOf({ resources: read, policy, findings }: AccountOutcome): Row[] {
  // A row is a gap only if a finding reports gaps, because the policy may ignore them.
  const hasGap = findings.some(({ reason }) => reason === "unmanaged");
  return read
    .flatMap((resource) => (resource.state === "unread" ? [] : rowsOfResource(resource, policy, hasGap)))
    .sort((a, b) => severityOf(a) - severityOf(b));
}

/** A row whose value apply would change, or changed. */
export type PlannedRow = Row & { change: PlannedChange };

/** Returns what apply would change, or changed, a default name included. */
export function plannedRows(account: AccountOutcome): PlannedRow[] {
  return rowsOf(account).filter((row): row is PlannedRow => "change" in row && row.change !== undefined);
}

/** Returns the waiver without which a row would be drift. */
export function waiverOf(row: Row): Waived | undefined {
  return "waived" in row ? row.waived : undefined;
}

/** A row whose live value is not the expected one. */
export type DriftedRow = Row & { expected: Value };

export function isDriftedRow(row: Row): row is DriftedRow {
  const { expected, setting, live } = row;
  return expected !== undefined && waiverOf(row) === undefined && !isSame(setting, expected, live);
}

/** Returns the drift of an account, whether or not it failed too. */
export function driftedRows(account: AccountOutcome): DriftedRow[] {
  return rowsOf(account).filter(isDriftedRow);
}

function rowsOfResource(outcome: Read | Written, { places }: AccountPolicy, hasGap: boolean): Row[] {
  const { resource, declared, waived, base } = outcome;
  const plan = planNow(outcome);
  // Only the read-back of a proven write shows what the write did.
  const isProven = outcome.state === "written" && outcome.changed === "yes" && outcome.seen !== undefined;
  const live = lastSeen(outcome) ?? plan.before;
  const gaps = hasGap ? gapsAfter(outcome).flatMap(({ missing }) => missing) : [];
  return settings.map(({ name: setting }): Row => {
    const name = `${resource}.${setting}` as const;
    const waiver = waived.find((active) => active.setting === setting);
    const wanted = declared[setting] ?? waiver?.declared;
    return {
      name,
      resource,
      setting,
      label: labelOf(resource, setting),
      declared: wanted,
      expected: base === undefined ? wanted : base.declared[setting],
      before: plan.before[setting],
      after: plan.after[setting],
      live: live[setting],
      place: places[name],
      isUsed: isUsed(setting, live),
      isUsedAfter: isUsed(setting, plan.after),
      isKnown: isKnown(outcome),
      ...rowState({ ...outcome, plan }, setting, {
        live: live[setting],
        isProven,
        isGap: gaps.includes(setting),
      }),
    };
  });
}

// If this run wrote nothing and read again, something else may have changed the settings, so the plan is made again.
function planNow(outcome: Read | Written): Plan {
  const { declared, plan } = outcome;
  const isUnwritten = outcome.state === "read" || outcome.changed !== "yes";
  const live = lastSeen(outcome);
  return isUnwritten && live !== undefined && live !== plan.before ? makePlan(declared, live) : plan;
}

// The first case that applies decides.
function rowState(
  { declared, plan, waived, base }: Read | Written,
  setting: Setting,
  { live, isProven, isGap }: { live: Value; isProven: boolean; isGap: boolean },
): RowState {
  const isManaged = declared[setting] !== undefined;
  const [before, after, expected] = [plan.before[setting], plan.after[setting], base?.declared[setting]];
  const change = plan.changes.find((planned) => planned.setting === setting);
  const isDrift = base === undefined || (expected !== undefined && !isSame(setting, expected, before));
  const isOfSetting = (waiver: Waived) => waiver.setting === setting;
  // In a pull request the base's waivers are in force.
  const waiver = (base?.waived ?? waived).find(isOfSetting);

  if (isProven && !isSame(setting, after, live))
    return { state: isManaged ? "not-as-written" : "collateral" };
  if (change !== undefined && isProven) return { state: "written", change, waived: waiver };
  // The next write gives an empty name the default name, so no waiver keeps it empty.
  const isNameless = setting === "friendly-name" && before === "" && waiver !== undefined;
  if (!isManaged && (change !== undefined || isNameless))
    return { state: "gets-default-name", change, waived: waiver };
  // A pull request may end a waiver that is in force.
  if (base !== undefined && waiver !== undefined && !isNameless && !isSame(setting, waiver.declared, before))
    return { state: "waived", waived: waiver, ...(change && { change }) };
  if (change !== undefined) return { state: isDrift ? "differs" : "proposed", change };
  if (base !== undefined && isDrift) {
    const accepts = isAccepted({ declared, waived, base }, { setting, live: before });
    return { state: accepts ? "drift-accepted" : "drift-left" };
  }
  if (waiver !== undefined && !isSame(setting, waiver.declared, before))
    return { state: "waived", waived: waiver };
  if (isManaged || [...waived, ...(base?.waived ?? [])].some(isOfSetting)) return { state: "same" };
  return { state: isGap ? "gap" : "unmanaged" };
}
