import { type AccountPolicy, labelOf, type SettingName } from "../../declared/policy.ts";
import type { Place } from "../../messages/finding.ts";
import { shortSid } from "../../messages/text.ts";
import { gapsIn } from "../../plan/gaps.ts";
import type { Change } from "../../plan/plan.ts";
import type { AccountOutcome, Read, Waived, Written } from "../../run/outcome.ts";
import { isSame, type Setting, type State, settings, type Value } from "../../settings/settings.ts";

/**
 * A setting of an account as people read it. What it says is decided here, once for everybody who prints it:
 * - `not-as-written`: managed, and the read-back after a write shows something else.
 * - `collateral`: not managed, and another after the write than before it.
 * - `differs`: managed, and live is something else.
 * - `unnamed`: not managed, and empty, so that a write would give it the name that Twilio requires.
 * - `written`: changed by this run, and proven.
 * - `proposed`: live is what the base of a pull request declares, and this declaration is another.
 * - `adopted`: live differs from what the base declares, and this declaration would leave it so.
 * - `gap`: not managed, and a live protection rests on it.
 */
export type Row = {
  /** The setting with its resource, as waivers name it. */
  name: SettingName;
  setting: Setting;
  /** The setting's name, for recordings with the resource. */
  label: string;
  /** Undefined where it is not declared; a waived one is. */
  declared: Value | undefined;
  /** What live is held to: in a pull request what its base manages, else what is declared. */
  held: Value | undefined;
  /** Live when the run began. */
  before: Value;
  /** What apply would write, or wrote. */
  after: Value;
  /** Live when it was last read. */
  live: Value;
  place: Place | undefined;
} & RowState;
type RowState =
  | { state: "differs" | "written" | "unnamed" | "proposed"; change: Change }
  | { state: "waived"; waived: Waived }
  | { state: "not-as-written" | "collateral" | "adopted" | "same" | "gap" | "unmanaged" };

// What needs somebody comes first.
const order: readonly Row["state"][] = [
  "not-as-written",
  "collateral",
  "differs",
  "adopted",
  "proposed",
  "unnamed",
  "written",
  "waived",
  "same",
  "gap",
  "unmanaged",
];

/** Whether anybody has to look at it: a gap, the finding of its resource tells. */
export function isOpenRow({ state }: Row): boolean {
  return state !== "same" && state !== "gap" && state !== "unmanaged";
}

/** Every setting of what is declared for the account and was read: what needs somebody first, what is not managed last. */
export function rowsOf({ resources, policy, findings }: AccountOutcome): Row[] {
  // Where the policy ignores gaps, nobody is told of any.
  const hasGap = findings.some(({ reason }) => reason === "unmanaged");
  return resources
    .flatMap((one) => (one.progress === "unread" ? [] : rowsOfResource(one, policy, hasGap)))
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

export type DriftRow = Extract<Row, { change: Change }>;

/** What apply would change, or changed, of what is declared; a name that nobody declared is not among it. */
export function driftRows(account: AccountOutcome): DriftRow[] {
  return rowsOf(account).flatMap((row) =>
    (row.state === "differs" || row.state === "written") && row.change.effect !== "name" ? [row] : [],
  );
}

/** What is not as it is held to be: the drift. */
export function heldRows(account: AccountOutcome): HeldRow[] {
  return rowsOf(account).filter(isHeldRow);
}

export type HeldRow = Row & { held: Value };

export function isHeldRow(row: Row): row is HeldRow {
  const { held, setting, live, state } = row;
  return held !== undefined && state !== "waived" && !isSame(setting, held, live);
}

/** How people call an account: its name in the policy file, else its short SID. */
export function titleOf({ name, account }: AccountPolicy): string {
  return name || (account === "" ? "the account" : shortSid(account));
}

function rowsOfResource(outcome: Read | Written, { places }: AccountPolicy, hasGap: boolean): Row[] {
  const { resource, declared, plan, waived } = outcome;
  const seen = outcome.progress === "written" ? outcome.readBack : undefined;
  const gaps = hasGap ? gapsOf(outcome) : new Set<Setting>();
  return settings.map(({ name: setting }): Row => {
    const name = `${resource}.${setting}` as const;
    const excused = waived.find((one) => one.setting === setting)?.declared;
    return {
      name,
      setting,
      label: labelOf(resource, setting),
      declared: declared[setting] ?? excused,
      held: outcome.base === undefined ? (declared[setting] ?? excused) : outcome.base[setting],
      before: plan.before[setting],
      after: plan.after[setting],
      live: (seen ?? plan.before)[setting],
      place: places[name],
      ...stateOf(outcome, setting, { seen, isGap: gaps.has(setting) }),
    };
  });
}

function gapsOf({ declared, waived, plan }: Read | Written): Set<Setting> {
  const isDeclared = (setting: Setting) =>
    declared[setting] !== undefined || waived.some((one) => one.setting === setting);
  return new Set(gapsIn(plan.after, isDeclared).flatMap(({ missing }) => missing));
}

function stateOf(
  { declared, plan, waived, base }: Read | Written,
  setting: Setting,
  { seen, isGap }: { seen: State | undefined; isGap: boolean },
): RowState {
  const isManaged = declared[setting] !== undefined;
  if (seen !== undefined && !isSame(setting, plan.after[setting], seen[setting]))
    return { state: isManaged ? "not-as-written" : "collateral" };
  const change = plan.changes.find((one) => one.setting === setting);
  const held = base?.[setting];
  const isDrift = base === undefined || (held !== undefined && !isSame(setting, held, plan.before[setting]));
  if (change !== undefined && isManaged && !isDrift) return { state: "proposed", change };
  if (change !== undefined)
    return { state: seen !== undefined ? "written" : isManaged ? "differs" : "unnamed", change };
  if (base !== undefined && isDrift) return { state: "adopted" };
  const excused = waived.find((one) => one.setting === setting);
  if (excused !== undefined) {
    const isNeeded = !isSame(setting, excused.declared, plan.before[setting]);
    return isNeeded ? { state: "waived", waived: excused } : { state: "same" };
  }
  if (isManaged) return { state: "same" };
  return { state: isGap ? "gap" : "unmanaged" };
}
