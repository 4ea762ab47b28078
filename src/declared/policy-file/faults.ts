import { closest, distance } from "fastest-levenshtein";
import type { z } from "zod";
import type { ActionError } from "../../messages/errors.ts";
import { quote } from "../../messages/text.ts";
import { kindOf, settings } from "../../settings/settings.ts";
import { parseSetting } from "../../settings/value.ts";
import { resources } from "../policy.ts";
import {
  isForgotten,
  keyPlace,
  named,
  nodeAt,
  type Path,
  placeOf,
  problem,
  type Source,
} from "./document.ts";
import { PolicyFile, settingNames } from "./schema.ts";

export function schemaProblems(source: Source, issues: readonly z.core.$ZodIssue[]): ActionError[] {
  const told = new Set<string>();
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => unknownKey(source, issue.path, key));
    const { input, path } = issue;
    const isTold = told.has(path.join("."));
    told.add(path.join("."));
    if (isTold) return [];
    if (input === undefined) return [missing(source, path)];
    if (isForgotten(nodeAt(source, path)?.value)) return [];
    if (issue.code === "invalid_key") return [badName(source, path)];
    return [wrong(source, path, input)];
  });
}

function unknownKey(source: Source, path: Path, key: string): ActionError {
  const known = knownKeys(path);
  const likely = known.length > 0 ? closest(key, known) : "";
  const isLikely = distance(key, likely) <= Math.max(2, likely.length / 3);
  return problem(
    keyPlace(source, [...path, key]),
    `${named(path)} has no key ${quote(key)}`,
    isLikely ? `Did you mean ${likely}?` : `Use one of ${known.join(", ")}.`,
  );
}

function knownKeys(path: Path): string[] {
  const [last] = path.slice(-1);
  if (path.length === 0) return Object.keys(PolicyFile.shape);
  if (last === "defaults") return [...resources];
  if (resources.some((resource) => resource === last)) return settings.map(({ name }) => name);
  return path[0] === "waivers" ? ["account", "setting", "reason", "expires"] : ["account-sid", ...resources];
}

function missing(source: Source, path: Path): ActionError {
  const [last] = path.slice(-1);
  const parent = path.slice(0, -1);
  return problem(placeOf(source, parent), `${named(parent)} lacks ${String(last)}`, hintFor(path, undefined));
}

function wrong(source: Source, path: Path, input: unknown): ActionError {
  const place = placeOf(source, path);
  const [last] = path.slice(-1);
  const kind = kindOf(String(last));
  if (kind !== undefined && typeof input === "string") {
    const parsed = parseSetting(kind, input);
    if ("fault" in parsed) return problem(place, `${named(path)} ${parsed.fault}`, parsed.fix);
  }
  return problem(place, `${named(path)} is ${shown(input)}`, hintFor(path, input));
}

function badName(source: Source, path: Path): ActionError {
  const hint = "Name it with letters, digits, hyphens and underscores, at most 63, a letter or digit first.";
  const name = quote(String(path.at(-1)));
  return problem(keyPlace(source, path), `${name} cannot be the name of an account`, hint);
}

function shown(input: unknown): string {
  if (Array.isArray(input)) return "a list";
  if (typeof input === "object" && input !== null) {
    return Object.keys(input).length === 0 ? "empty" : "a map";
  }
  return typeof input === "string" ? quote(input) : String(input);
}

const hints: Record<string, string> = {
  version: "Write version: 1.",
  "unlisted-subaccounts": "Use ignore, warn or fail.",
  defaults: "Write compositions or recordings below it.",
  accounts: "Write each account below it: its name, and account-sid and settings below that.",
  "account-sid": "Use an account SID: AC and 32 hex digits.",
  compositions: "Write the settings below it.",
  recordings: "Write the settings below it.",
  waivers: "Write a list below it, each with account, setting, reason and expires.",
  account: "Use the name of an account in this file.",
  reason: "Say in one line why it may differ.",
  expires: 'Use the last day that it counts, as "2027-06-30".',
};

function hintFor(path: Path, input: unknown): string {
  const [last] = path.slice(-1).map(String);
  const kind = kindOf(String(last));
  if (kind === "switch") return "Use true or false, without quotes.";
  if (kind === "text") return "Use one line of text, in quotes.";
  if (kind !== undefined) return "Use text, or null for what must be empty.";
  if (last === "setting") return `Use a declared setting, such as ${closest(String(input), settingNames)}.`;
  if (path.length === 0) return "Write version and accounts; the README has an example.";
  if (path[0] === "waivers" && path.length === 2) return "Write account, setting, reason and expires.";
  return hints[String(last)] ?? "Write account-sid and settings below it.";
}
