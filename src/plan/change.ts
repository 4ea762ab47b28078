import {
  type AccountPolicy,
  type Expected,
  expectedToday,
  type Policy,
  type Severity,
  severities,
  type Waiver,
} from "../declared/policy.ts";
import type { Place } from "../messages/finding.ts";
import { type Resource, resources } from "../settings/resources.ts";
import { isUsed, type Setting, type State, settings, stateOf, type Value } from "../settings/settings.ts";
import { type ChangeEffect, type Judged, judgeSetting, protects, type Standing } from "./effect.ts";

/** A protection that a policy declares: a switch that is on, or a key, URL or credential that is not empty. */
type Protection = { resource: Resource; setting: Setting; value: Value };

export type Named = { name: string; account: string };

/** The levels of a change: a `failure` fails the check, a `warning` and a `notice` do not. */
export const changeLevels = ["failure", "warning", "notice"] as const;
type ChangeLevel = (typeof changeLevels)[number];

type Common = {
  effect: ChangeEffect;
  /** True if the change is refused unless `allow-weakening` accepts it. */
  needsPermission: boolean;
  level: ChangeLevel;
  /** The place of the new value or waiver, or of the account; undefined for a rule and for a dropped account. */
  place: Place | undefined;
  /** True if this step selects the account. Of other accounts, only a change that needs permission is reported. */
  isSelected: boolean;
};

/** A change of one setting of an account that the policy still declares. */
export type SettingChange = Common &
  Judged & {
    kind: "setting";
    account: Named;
    resource: Resource;
    setting: Setting;
    from: Standing;
    to: Standing;
    /** True if the setting has an effect after the merge: a key, URL or credential has none while its switch is off. */
    isUsed: boolean;
  };

/** A change of an account itself. `lost` has the protections that the policy then no longer declares. */
export type AccountChange = Common & { account: Named } & (
    | { kind: "account-added" }
    | { kind: "account-renamed"; was: string }
    | { kind: "account-dropped"; isClosed: boolean; lost: readonly Protection[] }
    /** The name now has another SID. `now` is the new name of this account; undefined if the account is gone. */
    | { kind: "account-moved"; now: string | undefined; lost: readonly Protection[] }
  );

type RuleChange = Common & {
  kind: "rule";
  rule: (typeof rules)[number]["name"];
  from: Severity;
  to: Severity;
};

export type Change = SettingChange | AccountChange | RuleChange;

// The rules of a policy file, a row each.
const rules = [
  { name: "unlisted-subaccounts", of: ({ unlistedSubaccounts }: Policy): Severity => unlistedSubaccounts },
  { name: "unmanaged", of: ({ unmanaged }: Policy): Severity => unmanaged },
  { name: "replacements", of: ({ replacements }: Policy): Severity => replacements },
] as const;

/** The facts beside the two policies. Accounts are given by their SIDs. */
type Judging = {
  /** The day by which waivers count: YYYY-MM-DD in UTC. */
  today: string;
  allowWeakening: boolean;
  /** Returns what is live; undefined if it was not read. */
  liveOf: (account: string, resource: Resource) => State | undefined;
  isSelected: (account: string) => boolean;
  /** Tells whether Twilio lists the account as closed. */
  isClosed: (account: string) => boolean;
};

/**
 * Compares the base's policy with a pull request's, and judges each change by these two policies and what is live. Accounts are
 * known by their SIDs, not by their names.
 * @param base undefined if the policy is new: it can then give up only what is live.
 */
export function changesBetween(base: Policy | undefined, policy: Policy, judging: Judging): Change[] {
  const before = new Map(base?.accounts.map((account) => [account.account, account]));
  const mayReplace = [base, policy].every((version) => version?.replacements !== "fail");
  const changes = [
    ...(base === undefined ? [] : changedRules(base, policy)),
    ...goneAccounts(base, policy, judging),
    ...policy.accounts.flatMap((account) => {
      const was = before.get(account.account);
      return [...changedAccount(was, account, policy), ...changedSettings(was, account, judging)];
    }),
  ];
  return changes
    .map((change) => {
      const isSelected = change.kind === "rule" || judging.isSelected(change.account.account);
      const needsPermission = isRefusedAlone(change, mayReplace);
      const level = needsPermission ? (judging.allowWeakening ? "warning" : "failure") : mildLevelOf(change);
      return { ...change, isSelected, needsPermission, level };
    })
    .filter(({ isSelected, needsPermission }) => isSelected || needsPermission);
}

type Unjudged<Of = Change> = Of extends unknown
  ? Omit<Of, "level" | "isSelected" | "needsPermission">
  : never;

// Drift may be an attacker's value, so a replacement that accepts drift is refused like a weakening.
function isRefusedAlone(change: Unjudged, mayReplace: boolean): boolean {
  const isReplacement = change.effect === "replacement";
  return change.effect === "weakening" || (isReplacement && (!mayReplace || acceptsDrift(change)));
}

/** Tells whether a change accepts a value that someone set at Twilio and the base does not have. An attacker may have set it. */
export function acceptsDrift(change: Unjudged): boolean {
  return change.kind === "setting" && change.accepts === "drift";
}

function mildLevelOf(change: Unjudged): ChangeLevel {
  const isHarmless = change.effect === "strengthening" || change.effect === "other";
  return isHarmless && !acceptsDrift(change) ? "notice" : "warning";
}

function changedRules(base: Policy, policy: Policy): Unjudged[] {
  return rules.flatMap(({ name, of }): Unjudged[] => {
    const [from, to] = [of(base), of(policy)];
    if (from === to) return [];
    const effect = severities.indexOf(to) < severities.indexOf(from) ? "weakening" : "strengthening";
    return [{ kind: "rule", effect, rule: name, from, to, place: undefined }];
  });
}

// Finds accounts that were dropped, or lost their name to another account: a step that selects the name loses the account.
function goneAccounts(base: Policy | undefined, policy: Policy, { isClosed }: Judging): Unjudged[] {
  const after = new Map(policy.accounts.map((account) => [account.account, account]));
  const names = new Map(policy.accounts.map((account) => [account.name, account]));
  return (base?.accounts ?? []).flatMap((account): Unjudged[] => {
    const [now, heir] = [after.get(account.account), names.get(account.name)];
    if (heir === undefined ? now !== undefined : heir.account === account.account) return [];
    const protections = protectionsOf(account);
    const isOver = isClosed(account.account);
    const common = {
      effect: protections.length > 0 && !isOver ? ("weakening" as const) : ("other" as const),
      account: { name: account.name, account: account.account },
      lost: now === undefined ? protections : [],
      place: heir?.places.account,
    };
    return heir === undefined
      ? [{ kind: "account-dropped", isClosed: isOver, ...common }]
      : [{ kind: "account-moved", now: now?.name, ...common }];
  });
}

function protectionsOf({ declared }: AccountPolicy): Protection[] {
  return resources.flatMap((resource) =>
    settings.flatMap(({ name: setting }) => {
      const value = declared[resource]?.[setting];
      return value !== undefined && protects(setting, value) ? [{ resource, setting, value }] : [];
    }),
  );
}

function changedAccount(
  base: AccountPolicy | undefined,
  { name, account, places }: AccountPolicy,
  policy: Policy,
): Unjudged[] {
  const common = { effect: "other" as const, account: { name, account }, place: places.account };
  if (base === undefined) return [{ kind: "account-added", ...common }];
  // If another account has the old name, goneAccounts reports a move.
  const isRenamed = base.name !== name && policy.accounts.every((other) => other.name !== base.name);
  return isRenamed ? [{ kind: "account-renamed", ...common, was: base.name }] : [];
}

function changedSettings(
  base: AccountPolicy | undefined,
  policy: AccountPolicy,
  { today, liveOf }: Judging,
): Unjudged[] {
  const { name, account, places } = policy;
  return resources.flatMap((resource) => {
    const live = liveOf(account, resource);
    const was = expectedToday(base, resource, today);
    const now = expectedToday(policy, resource, today);
    // On the day after a waiver ends, apply may write other values than today.
    const ends = [...was.waived, ...now.waived].map(({ expires }) => dayAfter(expires));
    const written = [...new Set([today, ...ends])].map((day) => ({
      before: expectedToday(base, resource, day).declared,
      after: expectedToday(policy, resource, day).declared,
    }));
    const applied = written.flatMap(({ before, after }) =>
      live ? [{ live, before: { ...live, ...before }, after: { ...live, ...after } }] : [],
    );
    const known = live ?? stateOf(() => true);
    return settings.flatMap(({ name: setting }): Unjudged[] => {
      const [from, to] = [standingOf(setting, was), standingOf(setting, now)];
      const judged = judgeSetting({ setting, from, to, applied, isNew: base === undefined });
      if (judged === undefined) return [];
      const isOf = (waiver: Waiver) => waiver.resource === resource && waiver.setting === setting;
      const waiver = to.state === "waived" ? policy.waivers.find(isOf) : undefined;
      const place = waiver?.place ?? places[`${resource}.${setting}`] ?? places.account;
      const isEffective = written.some(({ after }) => isUsed(setting, { ...known, ...after }));
      const change = { account: { name, account }, resource, setting, from, to, place };
      return [{ kind: "setting", ...change, isUsed: isEffective, ...judged }];
    });
  });
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function standingOf(setting: Setting, { declared, waived }: Expected): Standing {
  const value = declared[setting];
  if (value !== undefined) return { state: "declared", value };
  const waiver = waived.find((active) => active.setting === setting);
  if (waiver === undefined) return { state: "undeclared" };
  return { state: "waived", value: waiver.declared, reason: waiver.reason, expires: waiver.expires };
}
