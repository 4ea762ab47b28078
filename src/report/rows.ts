import { type AccountPolicy, labelOf, type SettingName } from "../declared/policy.ts";
import type { Place } from "../messages/finding.ts";
import { shortSid } from "../messages/text.ts";
import type { Change } from "../plan/plan.ts";
import type { AccountOutcome, ResourceOutcome, Waived } from "../run/outcome.ts";
import { isSame, type Setting, settings, type Value } from "../settings/settings.ts";

/** A setting of an account as people read it, in the log and in the table of the summary alike. */
export type Row = {
  /** The setting with its resource, as waivers name it. */
  name: SettingName;
  /** The setting's name, for recordings with the resource. */
  label: string;
  /** Undefined where it is not managed. */
  declared: Value | undefined;
  before: Value;
  after: Value;
  change: Change | undefined;
  /** What a read-back showed. */
  seen: Value | undefined;
  /** Whether the read-back shows what was to be written; undefined without one. */
  isProven: boolean | undefined;
  waived: Waived | undefined;
  /** Whether what was last seen is not what is declared, waived or not. */
  differs: boolean;
  place: Place | undefined;
};

/** Every setting of what is declared for the account and was read: what differs first, what is not managed last. */
export function rowsOf({ resources, policy }: AccountOutcome): Row[] {
  return resources
    .flatMap((one) => settings.flatMap(({ name }) => rowOf(one, name, policy)))
    .sort((a, b) => rank(a) - rank(b));
}

/** What apply would change of what is declared; a name that nobody declared is not among it. */
export function driftRows(account: AccountOutcome): (Row & { change: Change })[] {
  return rowsOf(account).flatMap((row) =>
    row.change === undefined || row.declared === undefined ? [] : [{ ...row, change: row.change }],
  );
}

/** How people call an account: its name in the policy file, else its short SID. */
export function titleOf({ name, account }: AccountPolicy): string {
  return name || (account === "" ? "the account" : shortSid(account));
}

function rowOf(outcome: ResourceOutcome, setting: Setting, { places }: AccountPolicy): Row[] {
  const { resource, declared, plan, readBack, waived } = outcome;
  if (plan === undefined) return [];
  const seen = readBack?.[setting];
  const excused = waived.find((one) => one.setting === setting);
  const wanted = declared[setting] ?? excused?.declared;
  return [
    {
      name: `${resource}.${setting}`,
      label: labelOf(resource, setting),
      declared: declared[setting],
      before: plan.before[setting],
      after: plan.after[setting],
      change: plan.changes.find((one) => one.setting === setting),
      seen,
      isProven: seen === undefined ? undefined : isSame(setting, plan.after[setting], seen),
      waived: excused,
      differs: wanted !== undefined && !isSame(setting, wanted, seen ?? plan.before[setting]),
      place: places[`${resource}.${setting}`],
    },
  ];
}

function rank({ change, declared, waived }: Row): number {
  if (change !== undefined) return 0;
  if (waived !== undefined) return 1;
  return declared === undefined ? 3 : 2;
}
