import type { Resource } from "../settings/resources.ts";
import {
  type Declared,
  isSame,
  kindOf,
  type Setting,
  type State,
  settings,
  stateOf,
  type Value,
} from "../settings/settings.ts";
import { digestOf } from "./digest.ts";

/** A managed setting whose live value differs from the declared one. */
export type Drift = { setting: Setting; declared: Value; live: Value };

/** Compares what is declared with what is live. Settings that are not declared are never looked at. */
export function compare(declared: Declared, live: State): Drift[] {
  return settings.flatMap(({ name }) => {
    const wanted = declared[name];
    if (wanted === undefined || isSame(name, wanted, live[name])) return [];
    return [{ setting: name, declared: wanted, live: live[name] }];
  });
}

/**
 * The effects of apply on a live setting. A `weakening` turns a protection off or clears what it needs; a `replacement` puts
 * another key, URL or credential in place of a live one; `default-name` fills the name that Twilio requires in every write.
 */
type PlannedEffect =
  | "strengthening"
  | "weakening"
  | "replacement"
  | "first-value"
  | "renaming"
  | "default-name";

export type PlannedChange = { setting: Setting; from: Value; to: Value; effect: PlannedEffect };

/** The write of apply: the whole state before, the whole state after, and the differences. */
export type Plan = { before: State; after: State; changes: readonly PlannedChange[] };

/** Sent if neither the policy nor Twilio has a name: `FriendlyName` is the one parameter that Twilio requires. */
const defaultName = "Default";

/** Lays what is declared over what is live. Without drift there is nothing to write, not even a name. */
export function makePlan(declared: Declared, live: State): Plan {
  if (compare(declared, live).length === 0) return { before: live, after: live, changes: [] };

  const wanted = stateOf(({ name }) => declared[name] ?? live[name]);
  const after = { ...wanted, "friendly-name": wanted["friendly-name"] || defaultName };
  const changes = compare(after, live).map(({ setting, live: from, declared: to }): PlannedChange => {
    const effect = wanted[setting] === to ? plannedEffect(setting, from, to) : "default-name";
    return { setting, from, to, effect };
  });
  return { before: live, after, changes };
}

function plannedEffect(setting: Setting, from: Value, to: Value): PlannedEffect {
  if (kindOf(setting) === "text") return "renaming";
  if (to === true) return "strengthening";
  if (to === false || to === "") return "weakening";
  return from === "" ? "first-value" : "replacement";
}

export function weakenings(plan: Plan): readonly PlannedChange[] {
  return plan.changes.filter(({ effect }) => effect === "weakening");
}

/**
 * Names a plan, to compare the reviewed plan with the plan that apply would carry out. The name is `sha256:` over canonical JSON
 * (RFC 8785). The JSON has the whole state before and after for each account and resource, in the order of their SIDs and names.
 * A resource without a change is left out.
 */
export function planDigest(plans: readonly { account: string; resource: Resource; plan: Plan }[]): string {
  const changes = plans
    .filter(({ plan }) => plan.changes.length > 0)
    .map(({ account, resource, plan }) => ({ account, resource, before: plan.before, after: plan.after }))
    .sort((a, b) => compareText(a.account, b.account) || compareText(a.resource, b.resource));
  return digestOf({ version: 1, changes });
}

// Compares by code units, because the order of a locale differs between machines.
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
