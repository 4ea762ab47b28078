import { distance } from "fastest-levenshtein";
import type { core } from "zod/mini";
import { likelyOf } from "../../messages/likely.ts";
import { quote } from "../../messages/text.ts";
import { kinds } from "../../settings/value.ts";
import { waivable } from "./checks.ts";
import {
  isForgotten,
  keyPlace,
  keysOf,
  named,
  nodeAt,
  type Path,
  type Problem,
  placeOf,
  problem,
  type Source,
  textAt,
} from "./document.ts";
import { partAt } from "./schema.ts";

/** What the schema found wrong, in words: one problem for each place, and one for each unknown key. */
export function schemaProblems(source: Source, issues: readonly core.$ZodIssue[]): Problem[] {
  const told = new Set<string>();
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => unknownKey(source, issue.path, key));
    // Told by the check of all names, which passes over none.
    if (issue.code === "invalid_key") return [];
    const { input, path } = issue;
    const id = JSON.stringify(path);
    const isTold = told.has(id);
    told.add(id);
    if (isTold) return [];
    if (input === undefined) return [missing(source, path)];
    if (isForgotten(nodeAt(source, path)?.value)) return [];
    return [wrong(source, path, input)];
  });
}

function unknownKey(source: Source, path: Path, key: string): Problem {
  return problem(
    keyPlace(source, [...path, key]),
    () => `${named(path)} has no key ${quote(key)}`,
    () => keyHint(key, partAt(path).keys),
  );
}

function keyHint(key: string, keys: readonly string[]): string {
  const likely = likelyOf(key, keys);
  const isLikely = likely !== undefined && distance(key, likely) <= Math.max(2, likely.length / 3);
  return isLikely ? `Did you mean ${likely}?` : `Use one of ${keys.join(", ")}.`;
}

function missing(source: Source, path: Path): Problem {
  const parent = path.slice(0, -1);
  const fault = () => `${named(parent)} lacks ${String(path.at(-1))}`;
  return problem(placeOf(source, parent), fault, () => hintFor(source, path));
}

function wrong(source: Source, path: Path, input: unknown): Problem {
  const kindFault = () => {
    const kind = partAt(path).guide.kind;
    const parsed = kind !== undefined && typeof input === "string" && kinds[kind].parse(input);
    return parsed && "fault" in parsed ? parsed : undefined;
  };
  return problem(
    placeOf(source, path),
    () => `${named(path)} ${kindFault()?.fault ?? `is ${shown(input)}`}`,
    () => kindFault()?.fix ?? hintFor(source, path),
  );
}

function shown(input: unknown): string {
  if (Array.isArray(input)) return "a list";
  if (typeof input === "object" && input !== null) {
    return Object.keys(input).length === 0 ? "empty" : "a map";
  }
  return typeof input === "string" ? quote(input) : String(input);
}

function hintFor(source: Source, path: Path): string {
  const [part, at, key] = path;
  if (part === "waivers" && key === "setting") return settingHint(source, ["waivers", Number(at)]);
  return partAt(path).guide.hint;
}

// The likely setting is one that the account declares, so that the advice can be followed.
function settingHint(source: Source, waiver: Path): string {
  const account = textAt(source, [...waiver, "account"]);
  const names = account === undefined ? (keysOf(source, ["accounts"]) ?? []).slice(0, 100) : [account];
  const declared = [...new Set(names.flatMap((name) => waivable(source, name)))];
  const [first] = declared;
  if (first === undefined) return "Declare the setting first, or remove the waiver.";
  const likely = likelyOf(textAt(source, [...waiver, "setting"]) ?? "", declared);
  return `Use a declared setting, such as ${likely ?? first}.`;
}
