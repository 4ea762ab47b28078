import {
  type AccountPolicy,
  type Policy,
  type Resource,
  resources,
  type Severity,
  severities,
  type Waiver,
} from "../declared/policy.ts";
import { activeWaivers } from "../declared/waivers.ts";
import type { Place } from "../messages/finding.ts";
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

/** What is merged: which account, as the policies call it. */
export type Named = { name: string; account: string };

/**
 * - `weaken` takes away a protection that the base declares, or loosens a rule.
 * - `redirect` puts another key, URL or credential in its place.
 * - `strengthen` declares a protection, tightens a rule or ends a waiver.
 * - `note` is the rest.
 */
export type ProposedEffect = "weaken" | "redirect" | "strengthen" | "note";

/** What a pull request changes of one setting of an account that it still declares. */
export type ProposedSetting = {
  subject: "setting";
  effect: ProposedEffect;
  account: Named;
  resource: Resource;
  setting: Setting;
  from: Standing;
  to: Standing;
  /** Of the new declaration, or of its waiver; of what is no longer declared, that of its account. */
  place: Place | undefined;
};

/** What it changes of an account itself. What is lost with it is `lost`. */
export type ProposedAccount = { subject: "account"; account: Named; place: Place | undefined } & (
  | { change: "added"; effect: "note" }
  | { change: "renamed"; effect: "note"; was: string }
  /** `moved`: the name is there, with another SID. */
  | { change: "dropped" | "moved"; effect: "weaken" | "note"; lost: readonly Protection[] }
);

/** What it changes of a rule that holds for the whole file. */
type ProposedRule = {
  subject: "rule";
  effect: "weaken" | "strengthen";
  rule: (typeof rules)[number]["name"];
  from: Severity;
  to: Severity;
};

/** One thing that a pull request changes of what is declared. */
export type Proposed = ProposedSetting | ProposedAccount | ProposedRule;

// The rules of a policy file, a row each.
const rules = [
  { name: "unlisted-subaccounts", of: ({ unlistedSubaccounts }: Policy): Severity => unlistedSubaccounts },
  { name: "unmanaged", of: ({ unmanaged }: Policy): Severity => unmanaged },
] as const;

/**
 * Compares what the base declares with what is proposed. Accounts are known by their SIDs, whatever they are called.
 * @param today YYYY-MM-DD in UTC, by which waivers count.
 */
export function proposalOf(base: Policy, proposed: Policy, today: string): Proposed[] {
  const before = new Map(base.accounts.map((one) => [idOf(one), one]));
  const after = new Map(proposed.accounts.map((one) => [idOf(one), one]));
  const places = new Map(proposed.accounts.map(({ name, places }) => [name, places.account]));
  return [
    ...changedRules(base, proposed),
    ...base.accounts.filter((one) => !after.has(idOf(one))).map((one) => lostAccount(one, places)),
    ...proposed.accounts.flatMap((one) => changedAccount(before.get(idOf(one)), one, today)),
  ];
}

/** An account's SID as it is compared. */
export function idOf({ account }: Pick<AccountPolicy, "account">): string {
  return account.toLowerCase();
}

/** Whether two policies declare the same, wherever in their files. */
export function declaresSame(one: Policy, other: Policy): boolean {
  return digestOf(withoutPlaces(one)) === digestOf(withoutPlaces(other));
}

function withoutPlaces({ accounts, ...rest }: Policy) {
  return { ...rest, accounts: accounts.map(({ places: _, ...one }) => one) };
}

/**
 * What the base does not manage may be protected all the same: a declaration that would turn off, empty or replace what
 * is live is told as what it does.
 * @param planOf what apply would write of an account's resource; undefined where it was not read.
 */
export function withLive(
  changes: readonly Proposed[],
  planOf: (account: string, resource: Resource) => Plan | undefined,
): Proposed[] {
  return changes.map((one) => {
    if (one.subject !== "setting" || one.from.state !== "undeclared") return one;
    const plan = planOf(one.account.account, one.resource);
    const effect = plan?.changes.find(({ setting }) => setting === one.setting)?.effect;
    if (effect === "weaken") return { ...one, effect };
    return effect === "replace" ? { ...one, effect: "redirect" } : one;
  });
}

function changedRules(base: Policy, proposed: Policy): ProposedRule[] {
  return rules.flatMap(({ name, of }): ProposedRule[] => {
    const [from, to] = [of(base), of(proposed)];
    if (from === to) return [];
    const isLooser = severities.indexOf(to) < severities.indexOf(from);
    return [{ subject: "rule", effect: isLooser ? "weaken" : "strengthen", rule: name, from, to }];
  });
}

function lostAccount(policy: AccountPolicy, places: ReadonlyMap<string, Place | undefined>): ProposedAccount {
  const { name, account } = policy;
  const lost = protectionsOf(policy);
  return {
    subject: "account",
    change: places.has(name) ? "moved" : "dropped",
    effect: lost.length > 0 ? "weaken" : "note",
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

function changedAccount(
  base: AccountPolicy | undefined,
  proposed: AccountPolicy,
  today: string,
): (ProposedSetting | ProposedAccount)[] {
  const account = { name: proposed.name, account: proposed.account };
  const place = proposed.places.account;
  const itself: ProposedAccount[] =
    base === undefined
      ? [{ subject: "account", change: "added", effect: "note", account, place }]
      : base.name !== proposed.name
        ? [{ subject: "account", change: "renamed", effect: "note", was: base.name, account, place }]
        : [];
  const changed = resources.flatMap((resource) =>
    settings.flatMap(({ name: setting }): ProposedSetting[] => {
      const from: Standing = base ? standingOf(base, { resource, setting, today }) : { state: "undeclared" };
      const to = standingOf(proposed, { resource, setting, today });
      const effect = effectOf(setting, from, to);
      if (effect === undefined) return [];
      const waiver = to.state === "waived" ? waiverOf(proposed, { resource, setting, today }) : undefined;
      const at = waiver?.place ?? proposed.places[`${resource}.${setting}`] ?? place;
      return [{ subject: "setting", effect, account, resource, setting, from, to, place: at }];
    }),
  );
  return [...itself, ...changed];
}

type Which = { resource: Resource; setting: Setting; today: string };

function standingOf(policy: AccountPolicy, { resource, setting, today }: Which): Standing {
  const value = policy.declared[resource]?.[setting];
  if (value === undefined) return { state: "undeclared" };
  const waiver = waiverOf(policy, { resource, setting, today });
  if (waiver === undefined) return { state: "declared", value };
  return { state: "waived", value, reason: waiver.reason, expires: waiver.expires };
}

function waiverOf(policy: AccountPolicy, { resource, setting, today }: Which): Waiver | undefined {
  return activeWaivers(policy, resource, today).find((one) => one.setting === setting);
}

// Undefined where nothing changes.
function effectOf(setting: Setting, from: Standing, to: Standing): ProposedEffect | undefined {
  const declares = (one: Standing) => one.state !== "undeclared" && protects(setting, one.value);
  if (!declares(from)) {
    if (!declares(to)) return isSameStanding(setting, from, to) ? undefined : "note";
    return to.state === "waived" ? "note" : "strengthen";
  }
  // What a waiver excuses is declared for the day on which it ends.
  if (!declares(to) || waivedUntil(to) > waivedUntil(from)) return "weaken";
  if (isSameStanding(setting, from, to)) return undefined;
  if (from.state !== "undeclared" && to.state !== "undeclared" && !isSame(setting, from.value, to.value))
    return "redirect";
  return waivedUntil(to) < waivedUntil(from) ? "strengthen" : "note";
}

function waivedUntil(one: Standing): string {
  return one.state === "waived" ? one.expires : "";
}

function isSameStanding(setting: Setting, a: Standing, b: Standing): boolean {
  if (a.state === "undeclared" || b.state === "undeclared") return a.state === b.state;
  if (!isSame(setting, a.value, b.value)) return false;
  if (a.state === "declared" || b.state === "declared") return a.state === b.state;
  return a.expires === b.expires && a.reason === b.reason;
}
