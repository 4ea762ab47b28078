import { likelyOf } from "../../messages/likely.ts";
import { quote } from "../../messages/text.ts";
import { resources, type SettingName } from "../../settings/resources.ts";
import { daysLeft } from "../waivers.ts";
import {
  keyPlace,
  keysOf,
  lengthOf,
  named,
  nodeAt,
  type Problem,
  placeOf,
  problem,
  type Source,
  textAt,
} from "./document.ts";
import {
  declareRule,
  isDay,
  isSettingName,
  namePattern,
  nameRule,
  partAt,
  settingNames,
  splitName,
} from "./schema.ts";

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
  return names
    .filter((name) => !namePattern.test(name))
    .map((name) => {
      const place = keyPlace(source, ["accounts", name]);
      return problem(place, () => `${quote(name)} cannot be the name of an account`, nameRule);
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
    const fault = () => `${named(["accounts", name])} has the account-sid of ${quote(other)}`;
    return [problem(placeOf(source, path), fault, "Name each account once.")];
  });
}

function declareNothing(source: Source, names: readonly string[]): Problem[] {
  const inherited = declaredAt(source, ["defaults"]);
  if (inherited.length > 0) return [];
  return names.flatMap((name) => {
    const path = ["accounts", name];
    if (keysOf(source, path) === undefined || declaredAt(source, path).length > 0) return [];
    return [problem(placeOf(source, path), () => `${named(path)} declares nothing`, declareRule)];
  });
}

/** The settings that an account, or the defaults, declare: with their resources, whatever their values are. */
function declaredAt(source: Source, path: readonly string[]): string[] {
  return resources.flatMap((resource) =>
    (keysOf(source, [...path, resource]) ?? []).map((setting) => `${resource}.${setting}`),
  );
}

/** The settings that a waiver of this account may name. */
export function waivable(source: Source, account: string): SettingName[] {
  return settingNames.filter((setting) => isDeclared(source, account, setting));
}

function isDeclared(source: Source, account: string, setting: SettingName): boolean {
  return [["accounts", account], ["defaults"]].some(
    (path) => nodeAt(source, [...path, ...splitName(setting)]) !== undefined,
  );
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
      const fault = () => `no account is called ${quote(name)}`;
      return [problem(placeOf(source, [...waiver, "account"]), fault, () => nameHint(name, names))];
    }
    if (setting === undefined || !isSettingName(setting) || keysOf(source, ["accounts", name]) === undefined)
      return [];
    const id = `${name} ${setting}`;
    const isSecond = seen.has(id);
    seen.add(id);
    const place = placeOf(source, [...waiver, "setting"]);
    if (isSecond)
      return [
        problem(place, () => `${setting} of ${quote(name)} is waived twice`, "Remove one of the waivers."),
      ];
    if (isDeclared(source, name, setting)) return [];
    const fault = () => `${quote(name)} does not declare ${setting}, so there is nothing to waive`;
    return [problem(place, fault, "Remove the waiver, or declare the setting.")];
  });
}

function nameHint(name: string, names: readonly string[]): string {
  const likely = likelyOf(name, names);
  return likely === undefined ? "Use the name of an account." : `Did you mean ${quote(likely)}?`;
}

function longWaivers(source: Source, today: string): Problem[] {
  return Array.from({ length: lengthOf(source, ["waivers"]) }).flatMap((_, at) => {
    const path = ["waivers", at, "expires"];
    const expires = textAt(source, path);
    if (expires === undefined || !isDay(expires) || daysLeft({ expires }, today) <= maxWaiverDays + 1)
      return [];
    const fault = () =>
      `${named(["waivers", at])} ends on ${expires}, more than ${maxWaiverDays} days from today`;
    const hint = "Give it an earlier end, and renew it then if it is still needed.";
    return [problem(placeOf(source, path), fault, hint)];
  });
}
