import type { AccountPolicy } from "../../declared/policy.ts";
import type { Place } from "../../messages/finding.ts";
import { code, days, plain } from "../../messages/text.ts";
import type { PlannedChange, PlannedEffect } from "../../plan/plan.ts";
import { type AccountOutcome, gapsAfter, type Read, type Waived, type Written } from "../../run/outcome.ts";
import { labelOf, type SettingName } from "../../settings/resources.ts";
import { isSame, type Setting, type State, settings, type Value } from "../../settings/settings.ts";

/** A setting of an account as people read it. Its state is decided here, once for every page and file. */
export type Row = {
  /** The setting with its resource, as waivers name it. */
  name: SettingName;
  setting: Setting;
  /** The setting's name, for recordings with the resource. */
  label: string;
  /** Undefined where it is not declared; a waived one is. */
  declared: Value | undefined;
  /** What live is compared with: in a pull request what its base manages, otherwise what is declared. */
  expected: Value | undefined;
  /** Live when the run began. */
  before: Value;
  /** What apply would write, or wrote. */
  after: Value;
  /** Live when it was last read. */
  live: Value;
  place: Place | undefined;
} & RowState;

/**
 * - `not-as-written`: managed, and the read-back after a write shows something else.
 * - `collateral`: not managed, and another after the write than before it.
 * - `differs`: managed, and live is something else.
 * - `drift-accepted`: live differs from what the base declares, and this policy declares what is live.
 * - `drift-left`: live differs from what the base declares, and this policy no longer manages it.
 * - `proposed`: live is what the base declares, and this policy declares something else.
 * - `written`: changed by this run, and proven.
 * - `gets-default-name`: waived or not declared, and empty, so that a write gives it the default name, since Twilio requires one.
 * - `gap`: not managed, and a live protection rests on it.
 */
type RowState =
  | { state: "differs" | "proposed"; change: PlannedChange }
  | { state: "written" | "gets-default-name"; change: PlannedChange; waived: Waived | undefined }
  | { state: "waived"; waived: Waived }
  | {
      state: "not-as-written" | "collateral" | "drift-left" | "drift-accepted" | "same" | "gap" | "unmanaged";
    };

/** How much something needs attention: `bad` does, `mild` is worth knowing, `good` was done or needs nothing. */
export type Tone = "bad" | "mild" | "good";

/** What each effect is called, and its rank among differences: the worst is a protection that is gone at Twilio. */
export const plannedEffects: Record<PlannedEffect, { rank: number; todo: string; done: string }> = {
  strengthening: { rank: 0, todo: "strengthen", done: "strengthened" },
  weakening: { rank: 2, todo: "weaken", done: "weakened" },
  replacement: { rank: 1, todo: "replace", done: "replaced" },
  "first-value": { rank: 1, todo: "set", done: "set" },
  renaming: { rank: 2, todo: "rename", done: "renamed" },
  "default-name": {
    rank: 2,
    todo: "give it the default name, which Twilio requires",
    done: "given the default name, which Twilio requires",
  },
};

/** How a row of a state is shown. */
type Look<Of extends Row["state"]> = {
  icon: string;
  sign: string;
  tone?: Tone;
  /** Whether it is shown beside what needs attention. The finding of its resource reports a gap. */
  isOpen: boolean;
  /** Follows on "apply would", or on "apply did". */
  status(row: Row & { state: Of }, isDone: boolean): string;
  /** Follows on the setting's name in the log. */
  line(row: Row & { state: Of }): string;
};

const bad = { icon: "❌", sign: "✘", tone: "bad", isOpen: true } as const;

// The worst first.
const looks: { [Of in Row["state"]]: Look<Of> } = {
  "not-as-written": { ...bad, status: () => "not as written", line: afterTheWrite },
  collateral: { ...bad, status: () => "changed, and must not be", line: afterTheWrite },
  differs: {
    ...bad,
    status: ({ change }) => plannedEffects[change.effect].todo,
    line: ({ before, after, setting, expected, change }) => {
      const byBase =
        expected === undefined || isSame(setting, expected, after) ? "" : ` (by the base ${plain(expected)})`;
      return `${plain(before)}, declared ${plain(after)}${byBase}, apply would ${plannedEffects[change.effect].todo}`;
    },
  },
  "drift-left": {
    ...bad,
    status: () => "leave it, because this policy no longer manages it",
    line: ({ live, expected }) =>
      `${plain(live)}, declared ${plain(expected ?? "")} by the base (this policy no longer manages it)`,
  },
  "drift-accepted": {
    ...bad,
    status: () => "leave it, because this policy accepts it",
    line: ({ live, expected }) =>
      `${plain(live)}, declared ${plain(expected ?? "")} by the base (this policy accepts what is live)`,
  },
  waived: {
    icon: "⏸",
    sign: "⏸",
    tone: "mild",
    isOpen: true,
    status: ({ waived: { expires, daysLeft, reason } }, isDone) =>
      `${isDone ? "left" : "leave"} it: waived until ${expires} (${days(daysLeft)} left), ${code(reason)}`,
    line: ({ before, waived }) =>
      `${plain(before)}, declared ${plain(waived.declared)}, waived until ${waived.expires}`,
  },
  proposed: {
    icon: "",
    sign: "▸",
    tone: "mild",
    isOpen: true,
    status: ({ change }) => plannedEffects[change.effect].todo,
    line: ({ before, after, change }) =>
      `${plain(before)}, proposed ${plain(after)}, apply would ${plannedEffects[change.effect].todo}`,
  },
  written: {
    icon: "✅",
    sign: "✔",
    tone: "good",
    isOpen: true,
    status: ({ change, waived }) => `${ifWaived(waived)}${plannedEffects[change.effect].done}`,
    line: ({ live, before, change, waived }) =>
      `${plain(live)}, was ${plain(before)} (${ifWaived(waived)}${plannedEffects[change.effect].done})`,
  },
  "gets-default-name": {
    icon: "",
    sign: "+",
    isOpen: true,
    status: ({ change, waived }) => `${ifWaived(waived)}${plannedEffects[change.effect].todo}`,
    line: ({ before, after, change, waived }) =>
      `${plain(before)}, ${waived ? "waived" : "not declared"}, gets ${plain(after)} (apply would ${plannedEffects[change.effect].todo})`,
  },
  same: {
    icon: "✅",
    sign: "=",
    isOpen: false,
    status: () => "",
    line: ({ before }) => plain(before),
  },
  gap: {
    icon: "⚠️",
    sign: "!",
    tone: "mild",
    isOpen: false,
    status: keptOr,
    line: ({ before }) => `${plain(before)} (not declared, and a protection rests on it)`,
  },
  unmanaged: {
    icon: "",
    sign: "-",
    isOpen: false,
    status: keptOr,
    line: ({ before }) => `${plain(before)} (not declared)`,
  },
};

function ifWaived(waived: Waived | undefined): string {
  return waived === undefined ? "" : "waived; ";
}

function afterTheWrite({ live, after }: Row): string {
  return `${plain(live)} after the write, which was to make it ${plain(after)}`;
}

function keptOr(_row: Row, isDone: boolean): string {
  return isDone ? "kept it" : "keep it";
}

const order = Object.keys(looks);

/** Where a row comes among others: the worst has the lowest rank. */
export function rankOf({ state }: Row): number {
  return order.indexOf(state);
}

/** How a row is shown. */
export function lookOf({ state }: Row): Look<Row["state"]> {
  return looks[state];
}

export function isOpenRow(row: Row): boolean {
  return lookOf(row).isOpen;
}

/** Every setting of every resource that was read, the worst first and what is not managed last. */
export function rowsOf({ resources, policy, findings }: AccountOutcome): Row[] {
  // Where the policy ignores gaps, none is reported.
  const hasGap = findings.some(({ reason }) => reason === "unmanaged");
  return resources
    .flatMap((resource) => (resource.state === "unread" ? [] : rowsOfResource(resource, policy, hasGap)))
    .sort((a, b) => rankOf(a) - rankOf(b));
}

/** A row of which apply would change, or changed, the value. */
export type PlannedRow = Extract<Row, { change: PlannedChange }>;

/** What apply would change, or changed, of what is declared; a default name is not among it. */
export function plannedRows(account: AccountOutcome): PlannedRow[] {
  return rowsOf(account).flatMap((row) =>
    (row.state === "differs" || row.state === "written") && row.change.effect !== "default-name" ? [row] : [],
  );
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

/** The drift of an account, whether or not it failed too. */
export function driftedRows(account: AccountOutcome): DriftedRow[] {
  return rowsOf(account).filter(isDriftedRow);
}

function rowsOfResource(outcome: Read | Written, { places }: AccountPolicy, hasGap: boolean): Row[] {
  const { resource, declared, plan, waived, base } = outcome;
  const seen = outcome.state === "written" ? outcome.readBack : undefined;
  const gaps = hasGap ? gapsAfter(outcome).flatMap(({ missing }) => missing) : [];
  return settings.map(({ name: setting }): Row => {
    const name = `${resource}.${setting}` as const;
    const waiver = waived.find((one) => one.setting === setting);
    const wanted = declared[setting] ?? waiver?.declared;
    return {
      name,
      setting,
      label: labelOf(resource, setting),
      declared: wanted,
      expected: base === undefined ? wanted : base.declared[setting],
      before: plan.before[setting],
      after: plan.after[setting],
      live: (seen ?? plan.before)[setting],
      place: places[name],
      ...rowState(outcome, setting, { seen, isGap: gaps.includes(setting) }),
    };
  });
}

// The first that is true.
function rowState(
  { declared, plan, waived, base }: Read | Written,
  setting: Setting,
  { seen, isGap }: { seen: State | undefined; isGap: boolean },
): RowState {
  const isManaged = declared[setting] !== undefined;
  const [before, after, expected] = [plan.before[setting], plan.after[setting], base?.declared[setting]];
  const change = plan.changes.find((planned) => planned.setting === setting);
  const isDrift = base === undefined || (expected !== undefined && !isSame(setting, expected, before));
  const isOfSetting = (waiver: Waived) => waiver.setting === setting;
  const waiver = [...waived, ...(base?.waived ?? [])].find(isOfSetting);

  if (seen !== undefined && !isSame(setting, after, seen[setting]))
    return { state: isManaged ? "not-as-written" : "collateral" };
  if (change !== undefined && (seen !== undefined || !isManaged)) {
    const state = seen === undefined ? "gets-default-name" : "written";
    return { state, change, waived: (base?.waived ?? waived).find(isOfSetting) };
  }
  if (change !== undefined) return { state: isDrift ? "differs" : "proposed", change };
  if (base !== undefined && isDrift) return { state: isManaged ? "drift-accepted" : "drift-left" };
  if (waiver !== undefined && !isSame(setting, waiver.declared, before))
    return { state: "waived", waived: waiver };
  if (waiver !== undefined || isManaged) return { state: "same" };
  return { state: isGap ? "gap" : "unmanaged" };
}
