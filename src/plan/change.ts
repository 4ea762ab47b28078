import {
  type AccountPolicy,
  type Policy,
  type Severity,
  severities,
  type Waiver,
} from "../declared/policy.ts";
import { activeWaivers } from "../declared/waivers.ts";
import type { Place } from "../messages/finding.ts";
import { type Resource, resources } from "../settings/resources.ts";
import { isSame, kindOf, type Setting, settings, type Value } from "../settings/settings.ts";
import { digestOf } from "./digest.ts";
import type { Plan } from "./plan.ts";

/** What a policy says of a setting today. */
export type Standing =
  | { state: "undeclared" }
  | { state: "declared"; value: Value }
  | { state: "waived"; value: Value; reason: string; expires: string };

/** A protection that a policy declares: a switch that is on, or a key, URL or credential that is not empty. */
type Protection = { resource: Resource; setting: Setting; value: Value };

/** An account, as the policies name it. */
export type Named = { name: string; account: string };

/**
 * What a change does to the protections that the base declares, the worst first:
 * - `weakening` takes one away, or loosens a rule.
 * - `replacement` puts another key, URL or credential in its place.
 * - `strengthening` declares one, tightens a rule or ends a waiver.
 * - `other` is the rest.
 */
export const changeEffects = ["weakening", "replacement", "strengthening", "other"] as const;
export type ChangeEffect = (typeof changeEffects)[number];

/** How grave a change is: a `failure` fails the check, a `warning` and a `notice` do not. */
export const changeLevels = ["failure", "warning", "notice"] as const;
export type ChangeLevel = (typeof changeLevels)[number];

const levels: Record<ChangeEffect, ChangeLevel> = {
  weakening: "failure",
  replacement: "warning",
  strengthening: "notice",
  other: "notice",
};

type Common = {
  effect: ChangeEffect;
  level: ChangeLevel;
  /** Of the new declaration, or of its waiver; of what is no longer declared, that of its account; a rule has none. */
  place: Place | undefined;
};

/** What a pull request changes of one setting of an account that it still declares. */
export type SettingChange = Common & {
  kind: "setting";
  account: Named;
  resource: Resource;
  setting: Setting;
  from: Standing;
  to: Standing;
};

/** What a pull request changes of an account itself. `lost` are the protections that go with it. */
export type AccountChange = Common & { account: Named } & (
    | { kind: "account-added" }
    | { kind: "account-renamed"; was: string }
    /** `account-moved`: the name is there, with another SID. */
    | { kind: "account-dropped" | "account-moved"; lost: readonly Protection[] }
  );

/** What a pull request changes of a rule for the whole file. */
type RuleChange = Common & {
  kind: "rule";
  rule: (typeof rules)[number]["name"];
  from: Severity;
  to: Severity;
};

/** One thing that a pull request changes of the policy. */
export type Change = SettingChange | AccountChange | RuleChange;

// The rules of a policy file, a row each.
const rules = [
  { name: "unlisted-subaccounts", of: ({ unlistedSubaccounts }: Policy): Severity => unlistedSubaccounts },
  { name: "unmanaged", of: ({ unmanaged }: Policy): Severity => unmanaged },
] as const;

type Judging = {
  /** YYYY-MM-DD in UTC, by which waivers count. */
  today: string;
  /** What apply would write of an account's resource; undefined where it was not read. */
  planOf: (account: string, resource: Resource) => Plan | undefined;
  allowWeakening: boolean;
};

/**
 * Compares the base's policy with a pull request's, and judges each change. Accounts are known by their SIDs,
 * not by their names. A setting that the base does not declare may be protected all the same, so live values count there.
 */
export function changesBetween(base: Policy, policy: Policy, judging: Judging): Change[] {
  const before = new Map(base.accounts.map((account) => [idOf(account), account]));
  const after = new Map(policy.accounts.map((account) => [idOf(account), account]));
  const places = new Map(policy.accounts.map(({ name, places }) => [name, places.account]));
  const changes = [
    ...changedRules(base, policy),
    ...base.accounts
      .filter((account) => !after.has(idOf(account)))
      .map((account) => lostAccount(account, places)),
    ...policy.accounts.flatMap((account) =>
      changedAccount(before.get(idOf(account)), account, judging.today),
    ),
  ];
  return changes.map((change) => {
    const effect = effectOnLive(change, judging.planOf);
    return {
      ...change,
      effect,
      level: effect === "weakening" && judging.allowWeakening ? "warning" : levels[effect],
    };
  });
}

/** An account's SID as it is compared. */
export function idOf({ account }: Pick<AccountPolicy, "account">): string {
  return account;
}

/** Whether two policies declare the same, wherever in their files. */
export function declaresSame(a: Policy, b: Policy): boolean {
  return digestOf(withoutPlaces(a)) === digestOf(withoutPlaces(b));
}

function withoutPlaces({ accounts, ...rest }: Policy) {
  return { ...rest, accounts: accounts.map(({ places: _, ...account }) => account) };
}

// A declaration that would turn off, empty or replace what is live does so, whether or not the base declares it.
function effectOnLive(change: Unjudged, planOf: Judging["planOf"]): ChangeEffect {
  if (change.kind !== "setting" || change.from.state !== "undeclared") return change.effect;
  const plan = planOf(change.account.account, change.resource);
  const effect = plan?.changes.find(({ setting }) => setting === change.setting)?.effect;
  return effect === "weakening" || effect === "replacement" ? effect : change.effect;
}

type WithoutLevel<Of> = Of extends unknown ? Omit<Of, "level"> : never;
type Unjudged = WithoutLevel<Change>;

function changedRules(base: Policy, policy: Policy): Unjudged[] {
  return rules.flatMap(({ name, of }): Unjudged[] => {
    const [from, to] = [of(base), of(policy)];
    if (from === to) return [];
    const effect = severities.indexOf(to) < severities.indexOf(from) ? "weakening" : "strengthening";
    return [{ kind: "rule", effect, rule: name, from, to, place: undefined }];
  });
}

function lostAccount(policy: AccountPolicy, places: ReadonlyMap<string, Place | undefined>): Unjudged {
  const { name, account } = policy;
  const lost = protectionsOf(policy);
  return {
    kind: places.has(name) ? "account-moved" : "account-dropped",
    effect: lost.length > 0 ? "weakening" : "other",
    account: { name, account },
    lost,
    place: places.get(name),
  };
}

function protectionsOf({ declared }: AccountPolicy): Protection[] {
  return resources.flatMap((resource) =>
    settings.flatMap(({ name: setting }) => {
      const value = declared[resource]?.[setting];
      return value !== undefined && protects(setting, value) ? [{ resource, setting, value }] : [];
    }),
  );
}

function protects(setting: Setting, value: Value): boolean {
  return kindOf(setting) !== "text" && value !== false && value !== "";
}

function changedAccount(base: AccountPolicy | undefined, policy: AccountPolicy, today: string): Unjudged[] {
  const account = { name: policy.name, account: policy.account };
  const common = { effect: "other" as const, account, place: policy.places.account };
  const itself: Unjudged[] =
    base === undefined
      ? [{ kind: "account-added", ...common }]
      : base.name !== policy.name
        ? [{ kind: "account-renamed", ...common, was: base.name }]
        : [];
  const changed = resources.flatMap((resource) =>
    settings.flatMap(({ name: setting }): Unjudged[] => {
      const which = { resource, setting, today };
      const from: Standing = base ? standingOf(base, which) : { state: "undeclared" };
      const to = standingOf(policy, which);
      const effect = changeEffect(setting, from, to);
      if (effect === undefined) return [];
      const waiver = to.state === "waived" ? waiverFor(policy, which) : undefined;
      const place = waiver?.place ?? policy.places[`${resource}.${setting}`] ?? common.place;
      return [{ kind: "setting", effect, account, resource, setting, from, to, place }];
    }),
  );
  return [...itself, ...changed];
}

type Which = { resource: Resource; setting: Setting; today: string };

function standingOf(policy: AccountPolicy, which: Which): Standing {
  const value = policy.declared[which.resource]?.[which.setting];
  if (value === undefined) return { state: "undeclared" };
  const waiver = waiverFor(policy, which);
  if (waiver === undefined) return { state: "declared", value };
  return { state: "waived", value, reason: waiver.reason, expires: waiver.expires };
}

function waiverFor(policy: AccountPolicy, { resource, setting, today }: Which): Waiver | undefined {
  return activeWaivers(policy, resource, today).find((waiver) => waiver.setting === setting);
}

// Undefined where nothing changes.
function changeEffect(setting: Setting, from: Standing, to: Standing): ChangeEffect | undefined {
  const isProtected = (standing: Standing) =>
    standing.state !== "undeclared" && protects(setting, standing.value);
  if (!isProtected(from)) {
    if (!isProtected(to)) return isSameStanding(setting, from, to) ? undefined : "other";
    return to.state === "waived" ? "other" : "strengthening";
  }
  // What a waiver excuses is declared for the day on which it ends.
  if (!isProtected(to) || waivedUntil(to) > waivedUntil(from)) return "weakening";
  if (isSameStanding(setting, from, to)) return undefined;
  if (from.state !== "undeclared" && to.state !== "undeclared" && !isSame(setting, from.value, to.value))
    return "replacement";
  return waivedUntil(to) < waivedUntil(from) ? "strengthening" : "other";
}

function waivedUntil(standing: Standing): string {
  return standing.state === "waived" ? standing.expires : "";
}

function isSameStanding(setting: Setting, a: Standing, b: Standing): boolean {
  if (a.state === "undeclared" || b.state === "undeclared") return a.state === b.state;
  if (!isSame(setting, a.value, b.value)) return false;
  if (a.state === "declared" || b.state === "declared") return a.state === b.state;
  return a.expires === b.expires && a.reason === b.reason;
}
