import { closest } from "fastest-levenshtein";
import { quote } from "../../messages/text.ts";
import { daysLeft, resources } from "../policy.ts";
import {
  keyPlace,
  keysOf,
  lengthOf,
  named,
  type Problem,
  placeOf,
  problem,
  type Source,
  textAt,
} from "./document.ts";
import { isDay, isSettingName, namePattern, partAt } from "./schema.ts";

const maxWaiverDays = 366;

/**
 * What only several values together show to be wrong, or a value beside today. It looks at the document itself, of which
 * other parts may be wrong: what is no map, list or text is told by the schema, and passed over here.
 */
export function crossCheck(source: Source, today: string): Problem[] {
  const names = keysOf(source, ["accounts"]);
  if (names === undefined) return longWaivers(source, today);
  return [
    ...noAccounts(source, names),
    ...badNames(source, names),
    ...sidsTwice(source, names),
    ...declareNothing(source, names),
    ...idleWaivers(source, names),
    ...longWaivers(source, today),
  ];
}

function noAccounts(source: Source, names: readonly string[]): Problem[] {
  if (names.length > 0) return [];
  const hint = partAt(["accounts"]).guide.hint;
  return [problem(placeOf(source, ["accounts"]), '"accounts" is empty', hint)];
}

// Not left to the schema, which passes over a key called __proto__.
function badNames(source: Source, names: readonly string[]): Problem[] {
  const hint = "Name it with letters, digits, hyphens and underscores, at most 63, a letter or digit first.";
  return names
    .filter((name) => !namePattern.test(name))
    .map((name) => {
      const place = keyPlace(source, ["accounts", name]);
      return problem(place, `${quote(name)} cannot be the name of an account`, hint);
    });
}

function sidsTwice(source: Source, names: readonly string[]): Problem[] {
  const owners = new Map<string, string>();
  return names.flatMap((name) => {
    const path = ["accounts", name, "account-sid"];
    const one = textAt(source, path)?.toLowerCase() ?? "";
    const other = owners.get(one);
    owners.set(one, other ?? name);
    if (one === "" || other === undefined) return [];
    const fault = `${named(["accounts", name])} has the account-sid of ${quote(other)}`;
    return [problem(placeOf(source, path), fault, "Name each account once.")];
  });
}

function declareNothing(source: Source, names: readonly string[]): Problem[] {
  const inherited = declaredAt(source, ["defaults"]);
  if (inherited.length > 0) return [];
  return names.flatMap((name) => {
    const path = ["accounts", name];
    if (keysOf(source, path) === undefined || declaredAt(source, path).length > 0) return [];
    const hint =
      "Declare at least one setting for it, or in defaults: what declares nothing is always as declared.";
    return [problem(placeOf(source, path), `${named(path)} declares nothing`, hint)];
  });
}

/** The settings that an account, or the defaults, declare: with their resources, whatever their values are. */
function declaredAt(source: Source, path: readonly string[]): string[] {
  return resources.flatMap((resource) =>
    (keysOf(source, [...path, resource]) ?? []).map((setting) => `${resource}.${setting}`),
  );
}

/** The settings that a waiver of this account may name. */
export function waivable(source: Source, account: string): string[] {
  const all = [...declaredAt(source, ["accounts", account]), ...declaredAt(source, ["defaults"])];
  return [...new Set(all.filter(isSettingName))];
}

function idleWaivers(source: Source, names: readonly string[]): Problem[] {
  const known = new Set(names);
  const seen = new Set<string>();
  return Array.from({ length: lengthOf(source, ["waivers"]) }).flatMap((_, at) => {
    const waiver = ["waivers", at];
    const name = textAt(source, [...waiver, "account"]);
    const setting = textAt(source, [...waiver, "setting"]);
    if (name === undefined) return [];
    if (!known.has(name)) {
      const hint =
        names.length > 0
          ? `Did you mean ${quote(closest(name, [...names]))}?`
          : "Use the name of an account.";
      return [problem(placeOf(source, [...waiver, "account"]), `no account is called ${quote(name)}`, hint)];
    }
    if (setting === undefined || !isSettingName(setting) || keysOf(source, ["accounts", name]) === undefined)
      return [];
    const id = `${name} ${setting}`;
    const isSecond = seen.has(id);
    seen.add(id);
    const place = placeOf(source, [...waiver, "setting"]);
    if (isSecond)
      return [problem(place, `${setting} of ${quote(name)} is waived twice`, "Remove one of the waivers.")];
    if (waivable(source, name).includes(setting)) return [];
    const fault = `${quote(name)} does not declare ${setting}, so there is nothing to waive`;
    return [problem(place, fault, "Remove the waiver, or declare the setting.")];
  });
}

function longWaivers(source: Source, today: string): Problem[] {
  return Array.from({ length: lengthOf(source, ["waivers"]) }).flatMap((_, at) => {
    const path = ["waivers", at, "expires"];
    const expires = textAt(source, path);
    if (expires === undefined || !isDay(expires) || daysLeft({ expires }, today) <= maxWaiverDays + 1)
      return [];
    const fault = `${named(["waivers", at])} ends on ${expires}, more than ${maxWaiverDays} days from today`;
    const hint = "Give it an earlier end, and renew it then if it is still needed.";
    return [problem(placeOf(source, path), fault, hint)];
  });
}
