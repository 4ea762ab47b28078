import { distance } from "fastest-levenshtein";
import { isScalar, type YAMLMap } from "yaml";
import type { core } from "zod/mini";
import { likelyOf } from "../../messages/likely.ts";
import { quote } from "../../messages/text.ts";
import { resources } from "../../settings/resources.ts";
import { settings } from "../../settings/settings.ts";
import { kinds } from "../../settings/value.ts";
import {
  isForgotten,
  keyPlace,
  nodeAt,
  type Path,
  type Problem,
  problem,
  type Source,
  valuePlace,
} from "./document.ts";
import { partAt, settingNames, splitName } from "./schema.ts";

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
  return problem(
    place,
    () => `${named(path)} has the unknown key ${quote(key)}`,
    () => keyHint(key, keys),
  );
}

/** Tells whether the key of a resource has nothing after it because the settings are beside the key instead of below it. */
export function isLeftByMisplaced(key: unknown, map: YAMLMap): boolean {
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
  return problem(
    valuePlace(source, path),
    () => `${named(path)} ${kindFault()?.fault ?? `is ${shown(input)}`}`,
    () => kindFault()?.fix ?? hintFor(source, path, input),
  );
}

/** Names a part of the file as people do: "accounts.production", "setting" of waiver 2. */
export function named(path: Path): string {
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
