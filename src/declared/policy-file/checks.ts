import { likelyOf } from "../../messages/likely.ts";
import { quote } from "../../messages/text.ts";
import { resources } from "../../settings/resources.ts";
import { daysLeft } from "../policy.ts";
import { keyPlace, keysAt, type Problem, problem, type Source, valuePlace } from "./document.ts";
import { named } from "./faults.ts";
import {
  declareRule,
  namePattern,
  nameRule,
  type Parts,
  type PolicyFile,
  partAt,
  splitName,
} from "./schema.ts";

const maxWaiverDays = 366;

/** A file of the right form, with its accounts by name, in the order of the file. */
export type Parsed = {
  file: PolicyFile;
  accounts: ReadonlyMap<string, PolicyFile["accounts"][string]>;
  source: Source;
};

/** Finds bad account names, and a file without accounts, in the document itself: the schema drops a key called `__proto__`. */
export function nameProblems(source: Source): Problem[] {
  const path = ["accounts"];
  const names = keysAt(source, path);
  if (names?.length === 0)
    return [problem(valuePlace(source, path), '"accounts" is empty', partAt(path).guide.hint)];
  const bad = (names ?? []).filter((name) => !namePattern.test(name));
  return bad.map((name) => {
    const fault = () => `${quote(name)} cannot be the name of an account`;
    return problem(keyPlace(source, [...path, name]), fault, nameRule);
  });
}

/** Finds faults that only several values of a file show, or that depend on today. */
export function crossCheck(parsed: Parsed, today: string): Problem[] {
  return [
    ...repeatedSids(parsed),
    ...accountsWithoutSettings(parsed),
    ...needlessWaivers(parsed),
    ...longWaivers(parsed, today),
  ];
}

function repeatedSids({ accounts, source }: Parsed): Problem[] {
  const owners = new Map<string, string>();
  return [...accounts].flatMap(([name, account]) => {
    const sid = account["account-sid"];
    const owner = owners.get(sid);
    owners.set(sid, owner ?? name);
    if (owner === undefined) return [];
    const fault = () => `${named(["accounts", name])} has the account-sid of ${quote(owner)}`;
    return [
      problem(
        valuePlace(source, ["accounts", name, "account-sid"]),
        fault,
        "Correct the SID, or remove one of the two accounts.",
      ),
    ];
  });
}

function accountsWithoutSettings({ file, accounts, source }: Parsed): Problem[] {
  const isEmpty = (parts: Parts) =>
    resources.every((resource) => Object.keys(parts[resource] ?? {}).length === 0);
  if (!isEmpty(file.defaults ?? {})) return [];
  return [...accounts].flatMap(([name, account]) => {
    const path = ["accounts", name];
    if (!isEmpty(account)) return [];
    return [problem(valuePlace(source, path), () => `${named(path)} declares nothing`, declareRule)];
  });
}

// Finds waivers of unknown accounts, of settings that are not declared, and of settings that are waived already.
function needlessWaivers({ file: { waivers = [], defaults = {} }, accounts, source }: Parsed): Problem[] {
  const seen = new Set<string>();
  return waivers.flatMap(({ account: name, setting: full }, index) => {
    const place = (key: string) => valuePlace(source, ["waivers", index, key]);
    const account = accounts.get(name);
    if (account === undefined) {
      const hint = () => nameHint(name, [...accounts.keys()]);
      return [problem(place("account"), () => `no account is called ${quote(name)}`, hint)];
    }
    const id = `${name} ${full}`;
    if (seen.has(id)) {
      const fault = () => `${full} of ${quote(name)} is waived twice`;
      return [problem(place("setting"), fault, "Remove one of the waivers.")];
    }
    seen.add(id);
    const [resource, setting] = splitName(full);
    if ([account, defaults].some((parts) => parts[resource]?.[setting] !== undefined)) return [];
    const fault = () => `${quote(name)} does not declare ${full}, so there is nothing to waive`;
    return [problem(place("setting"), fault, "Remove the waiver, or declare the setting.")];
  });
}

function nameHint(name: string, names: readonly string[]): string {
  const likely = likelyOf(name, names);
  return likely === undefined ? "Use the name of an account." : `Did you mean ${quote(likely)}?`;
}

function longWaivers({ file: { waivers = [] }, source }: Parsed, today: string): Problem[] {
  return waivers.flatMap(({ expires }, index) => {
    if (daysLeft({ expires }, today) <= maxWaiverDays + 1) return [];
    const path = ["waivers", index];
    const fault = () => `${named(path)} ends on ${expires}, more than ${maxWaiverDays} days from today`;
    const hint = "Choose an earlier date, and extend the waiver then if it is still needed.";
    return [problem(valuePlace(source, [...path, "expires"]), fault, hint)];
  });
}
