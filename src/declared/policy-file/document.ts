import {
  CST,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  visit,
  type YAMLMap,
} from "yaml";
import { ActionError } from "../../messages/errors.ts";
import type { Place } from "../../messages/finding.ts";
import { quote } from "../../messages/text.ts";

const maxDepth = 16;

export type Source = { document: Document; placeAt: (offset: number) => Place };
export type Path = readonly PropertyKey[];

export function problem(place: Place, fault: string, hint: string): ActionError {
  const { file, line, column } = place;
  return new ActionError("invalid-policy", `${quote(`${file}:${line}:${column}`)}: ${fault}.`, {
    hint,
    place,
  });
}

// Parsing recurses, and 100,000 brackets end the process, so they are counted before.
export function requireShallow(text: string, file: string): void {
  let [offset, flow, marks] = [0, 0, 0];
  for (const token of new Lexer().lex(text)) {
    if (token === "[" || token === "{") flow++;
    if (token === "]" || token === "}") flow--;
    if (token === "-" || token === "?" || token === ":") marks++;
    if (token.includes("\n")) marks = 0;
    if (flow + marks > maxDepth) throw new AggregateError([tooDeep(text.slice(0, offset), file)]);
    // Marks that the lexer adds are no part of the text.
    if (![CST.DOCUMENT, CST.FLOW_END, CST.SCALAR].includes(token)) offset += token.length;
  }
}

function tooDeep(before: string, file: string): ActionError {
  const place = { file, line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
  const hint = "The policy file needs no more than a few levels; see its schema.";
  return problem(place, `is nested more than ${maxDepth} levels deep`, hint);
}

export function yamlProblems({ document, placeAt }: Source): ActionError[] {
  const yaml = [...document.errors, ...document.warnings].map(({ pos, code, message }) =>
    code === "MULTIPLE_DOCS"
      ? problem(placeAt(pos[0]), "a second document begins", "Keep one document in the file, without ---.")
      : code === "TAG_RESOLVE_FAILED"
        ? problem(placeAt(pos[0]), `holds a tag (${quote(message)})`, "Write the value without a tag (!…).")
        : problem(
            placeAt(pos[0]),
            `is not YAML (${quote(message)})`,
            "Correct what is named; check the indentation.",
          ),
  );
  const isEmpty = document.contents === null || isForgotten(document.contents);
  if (isEmpty && yaml.length === 0)
    yaml.push(
      problem(placeAt(0), "the file is empty", "Declare at least one account; the README has an example."),
    );
  visit(document, {
    Alias: (_, alias) => {
      yaml.push(
        problem(
          placeAt(startOf(alias)),
          "holds an alias (*)",
          "Write the value out; use defaults for what accounts share.",
        ),
      );
    },
    Map: (_, map) => {
      yaml.push(...keyProblems(map.items, placeAt));
    },
  });
  return yaml;
}

function keyProblems(pairs: readonly Pair[], placeAt: Source["placeAt"]): ActionError[] {
  const seen = new Set<string>();
  return pairs.flatMap(({ key }) => {
    const place = placeAt(isNode(key) ? startOf(key) : 0);
    if (!isScalar(key) || typeof key.value !== "string")
      return [problem(place, "a key is not text", "Write the key as a plain word.")];
    const isSecond = seen.has(key.value);
    seen.add(key.value);
    return isSecond
      ? [problem(place, `the key ${quote(key.value)} is there twice`, "Remove one of them.")]
      : [];
  });
}

// A key with nothing after it is more likely forgotten than meant as "must be empty".
export function emptyValues({ document, placeAt }: Source): ActionError[] {
  const problems: ActionError[] = [];
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !(value === null || isForgotten(value))) return;
      const hint = "Write a value after it, or null for a SID or URL that must be empty, or remove the key.";
      problems.push(problem(placeAt(startOf(key)), `${quote(String(key.value))} has nothing after it`, hint));
    },
  });
  return problems;
}

export function isForgotten(value: unknown): boolean {
  return isScalar(value) && value.value === null && value.source === "";
}

type Found = { key: Node | undefined; value: unknown };

export function nodeAt({ document }: Source, path: Path): Found | undefined {
  let found: Found = { key: undefined, value: document.contents };
  for (const step of path) {
    const { value } = found;
    if (isMap(value)) {
      const pair = pairsOf(value).get(step);
      if (pair === undefined) return undefined;
      found = { key: isNode(pair.key) ? pair.key : undefined, value: pair.value };
    } else if (isSeq(value) && typeof step === "number") {
      found = { key: undefined, value: value.items[step] };
    } else return undefined;
  }
  return found;
}

const pairs = new WeakMap<YAMLMap, Map<unknown, Pair>>();

// Found once a map: to look through all keys for each key would take minutes for a file made for it.
function pairsOf(map: YAMLMap): Map<unknown, Pair> {
  const known =
    pairs.get(map) ??
    new Map(map.items.map((pair) => [isScalar(pair.key) ? pair.key.value : undefined, pair]));
  pairs.set(map, known);
  return known;
}

// Of a value in one line its own place, of what spans lines that of its key; of what is not there, its parent's.
export function placeOf(source: Source, path: Path): Place {
  const found = nodeAt(source, path);
  if (found === undefined) return path.length === 0 ? source.placeAt(0) : placeOf(source, path.slice(0, -1));
  const { key, value } = found;
  if (isScalar(value) && !isForgotten(value)) return source.placeAt(startOf(value));
  return source.placeAt(
    key !== undefined ? startOf(key) : isNode(value) && !isAlias(value) ? startOf(value) : 0,
  );
}

function startOf({ range }: Node): number {
  return range?.[0] ?? 0;
}

export function named(path: Path): string {
  return path.length === 0 ? "the file" : quote(path.map(String).join("."));
}

export function keyPlace(source: Source, path: Path): Place {
  const key = nodeAt(source, path)?.key;
  return source.placeAt(key === undefined ? 0 : startOf(key));
}
