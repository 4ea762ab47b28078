import { distance } from "fastest-levenshtein";
import { isMap, isScalar, visit, type YAMLMap } from "yaml";
import type { core } from "zod/mini";
import { likelyOf } from "../../messages/likely.ts";
import { quote } from "../../messages/text.ts";
import { resources } from "../../settings/resources.ts";
import { settings } from "../../settings/settings.ts";
import { kinds, sidFault } from "../../settings/value.ts";
import { daysLeft } from "../policy.ts";
import {
  isForgotten,
  keyPlace,
  keysAt,
  nodeAt,
  type Path,
  type Problem,
  problem,
  type Source,
  startOf,
  valuePlace,
} from "./document.ts";
import {
  declareRule,
  namePattern,
  nameRule,
  type Parts,
  type PolicyFile,
  partAt,
  settingNames,
  splitName,
} from "./schema.ts";

const maxWaiverDays = 366;

/** A file of the right form, with its accounts by name, in the order of the file. */
export type Parsed = {
  file: PolicyFile;
  accounts: ReadonlyMap<string, PolicyFile["accounts"][string]>;
  source: Source;
};

/** Finds keys and entries of lists with nothing after them: probably forgotten, and not meant as "must be empty". */
export function emptyValues({ document, placeAt }: Source): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Pair: (_, { key, value }, path) => {
      if (!isScalar(key) || !(value === null || isForgotten(value))) return;
      const map = path.at(-1);
      if (isMap(map) && isLeftByMisplaced(key.value, map)) return;
      const hint = "Write a value after it, or null for a SID or URL that must be empty, or remove the key.";
      const fault = () => `${quote(String(key.value))} has nothing after it`;
      problems.push(problem(placeAt(startOf(key)), fault, hint));
    },
    Seq: (_, { items }) => {
      const hint = "Write the entry, or remove the dash.";
      for (const item of items.filter(isForgotten))
        problems.push(problem(placeAt(startOf(item)), "an entry of a list is empty", hint));
    },
  });
  return problems;
}

/** Puts into words what the schema found wrong: one problem for each place, and one for each unknown key. */
export function schemaProblems(source: Source, issues: readonly core.$ZodIssue[]): Problem[] {
  const seen = new Set<string>();
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => unknownKey(source, issue.path, key));
    // `nameProblems` reports bad names.
    if (issue.code === "invalid_key") return [];
    const { input, path } = issue;
    const id = JSON.stringify(path);
    if (seen.has(id) || isForgotten(nodeAt(source, path)?.value)) return [];
    seen.add(id);
    return [input === undefined ? missing(source, path) : wrong(source, path, input)];
  });
}

function unknownKey(source: Source, path: Path, key: string): Problem {
  const { keys } = partAt(path);
  const place = keyPlace(source, [...path, key]);
  const misplaced = `${quote(key)} is not below "compositions" or "recordings"`;
  if (keys.includes("compositions") && settings.some(({ name }) => name === key))
    return problem(place, misplaced, "Write it below one of them, with more blanks in front.");
  const fault = () => `${named(path)} has the unknown key ${quote(key)}`;
  return problem(place, fault, () => keyHint(key, keys));
}

// Tells whether the key of a resource has nothing after it because the settings are beside the key instead of below it.
function isLeftByMisplaced(key: unknown, map: YAMLMap): boolean {
  return resources.some((resource) => resource === key) && settings.some(({ name }) => map.has(name));
}

function keyHint(key: string, keys: readonly string[]): string {
  const likely = likelyOf(key, keys);
  const isLikely = likely !== undefined && distance(key, likely) <= Math.max(2, likely.length / 3);
  return isLikely ? `Did you mean ${likely}?` : `Use one of ${keys.join(", ")}.`;
}

function missing(source: Source, path: Path): Problem {
  const parent = path.slice(0, -1);
  const fault = () => `${named(parent)} lacks ${String(path.at(-1))}`;
  return problem(valuePlace(source, parent), fault, () => hintFor(source, path, undefined));
}

function wrong(source: Source, path: Path, input: unknown): Problem {
  const kindFault = () => {
    const kind = partAt(path).guide.kind;
    const parsed = kind !== undefined && typeof input === "string" && kinds[kind].parse(input);
    return parsed && "fault" in parsed ? parsed : undefined;
  };
  const fault = () => {
    const { sid } = partAt(path).guide;
    const isSid = sid !== undefined && typeof input === "string";
    const otherFault = isSid ? sidFault(input, sid) : `is ${shown(input)}`;
    return `${named(path)} ${kindFault()?.fault ?? otherFault}`;
  };
  return problem(valuePlace(source, path), fault, () => kindFault()?.fix ?? hintFor(source, path, input));
}

// Names a part of the file as people do: "accounts.production", "setting" of waiver 2.
function named(path: Path): string {
  const [first, index, key] = path;
  if (first === undefined) return "the file";
  if (first !== "waivers" || typeof index !== "number") return quote(path.map(String).join("."));
  return `${key === undefined ? "" : `${quote(String(key))} of `}waiver ${index + 1}`;
}

function shown(input: unknown): string {
  if (Array.isArray(input)) return "a list";
  if (typeof input === "object" && input !== null) return Object.keys(input).length === 0 ? "empty" : "a map";
  return typeof input === "string" ? quote(input) : String(input);
}

function hintFor(source: Source, path: Path, input: unknown): string {
  const [part, index, key] = path;
  if (part === "waivers" && key === "setting") return settingHint(source, Number(index), input);
  return partAt(path).guide.hint;
}

// The hint names a setting that the account of the waiver declares, so that the advice can be followed.
function settingHint(source: Source, index: number, input: unknown): string {
  const account = nodeAt(source, ["waivers", index, "account"])?.value;
  const owners = [["accounts", isScalar(account) ? String(account.value) : ""], ["defaults"]];
  const declared = settingNames.filter((name) =>
    owners.some((owner) => nodeAt(source, [...owner, ...splitName(name)]) !== undefined),
  );
  const candidates = declared.length > 0 ? declared : settingNames;
  const likely = likelyOf(typeof input === "string" ? input : "", candidates);
  return `Use a declared setting, such as ${likely ?? candidates[0]}.`;
}

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
    const place = valuePlace(source, ["accounts", name, "account-sid"]);
    return [problem(place, fault, "Correct the SID, or remove one of the two accounts.")];
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
