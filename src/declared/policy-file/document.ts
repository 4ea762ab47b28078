import {
  Composer,
  CST,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  type Pair,
  Parser,
  visit,
  type YAMLMap,
} from "yaml";
import { ActionError } from "../../messages/errors.ts";
import type { Place } from "../../messages/finding.ts";
import { grouped, quote } from "../../messages/text.ts";

const maxDepth = 16;
// 1,000 accounts with every setting of both resources are 122,020, one a line.
const maxLexemes = 125_000;
const maxEntries = 10_000;
const maxProblems = 100;

/** What to do where a file holds more than is read. */
export const tooLargeHint = "Split it into several files.";

/** A policy file as YAML, with the places of everything in it. */
export type Source = {
  document: Document;
  /** Every tag of the text, with the offset at which it stands. */
  tags: readonly { tag: string; offset: number }[];
  /** Where a second document begins. */
  second: number | undefined;
  placeAt: (offset: number) => Place;
};
export type Path = readonly PropertyKey[];

/** What is wrong with the file. Not yet an error, nor in words: a file may hold 100,000 of them, of which 100 are told. */
export type Problem = { place: Place; fault: Words; hint: Words };
type Words = string | (() => string);
const said = (words: Words) => (typeof words === "string" ? words : words());

/** The problems as errors, the first 100 in the order of the file. */
export function errorsOf(problems: readonly Problem[]): ActionError[] {
  const inOrder = problems.toSorted((a, b) => a.place.line - b.place.line);
  const shown = inOrder.slice(0, maxProblems);
  const next = inOrder[maxProblems];
  if (next !== undefined) {
    const fault = `${inOrder.length - maxProblems} more problems follow`;
    shown.push({ place: next.place, fault, hint: "Mend those before it first." });
  }
  return shown.map(({ place, fault, hint }) => {
    const { file, line, column } = place;
    const message = `${quote(`${file}:${line}:${column}`)}: ${said(fault)}.`;
    return new ActionError("invalid-policy", message, { hint: said(hint), place });
  });
}

/**
 * Reads the text as YAML 1.2, whatever a directive says.
 * @throws AggregateError where it is nested too deep to be read.
 */
export function readDocument(text: string, file: string): Source {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const tags: { tag: string; offset: number }[] = [];
  const parser = new Parser(lines.addNewLine);
  // The check of duplicate keys that the package has compares each with each, which a file made for it would turn into
  // minutes. A schema that is named counts more than a %YAML directive.
  const composer = new Composer({
    schema: "core",
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: "error",
  });
  const tokens = function* () {
    let lexemes = 0;
    for (const lexeme of new Lexer().lex(text)) {
      // In quotes, each escape is a part of its own, and each may be wrong.
      lexemes += lexeme.startsWith('"') ? lexeme.split("\\").length : 1;
      if (lexemes > maxLexemes) throw new AggregateError(errorsOf([tooMuch(placeAt(parser.offset))]));
      if (CST.tokenType(lexeme) === "tag") tags.push({ tag: lexeme, offset: parser.offset });
      yield* parser.next(lexeme);
      // The parser keeps what it is inside of; composing recurses, and would overflow on 100,000 brackets.
      if (parser.stack.length > maxDepth)
        throw new AggregateError(errorsOf([tooDeep(placeAt(parser.offset))]));
    }
    yield* parser.end();
  };
  const [document, second] = withoutStacks(() => {
    const [first, next] = composer.compose(tokens(), true, text.length);
    return [first, next] as const;
  });
  if (document === undefined) throw new Error("A text without a document is composed as an empty one.");
  return { document, tags, second: second?.range[0], placeAt };
}

// The package makes an error of each comma too many, and to note where each was made takes most of the time.
function withoutStacks<Value>(work: () => Value): Value {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function tooDeep(place: Place): Problem {
  const hint = "The policy file needs no more than a few levels; see its schema.";
  return problem(place, `is nested more than ${maxDepth} levels deep`, hint);
}

// What is read takes its time by the number of its parts, and of single characters a mebibyte is a million.
function tooMuch(place: Place): Problem {
  const fault = `holds more than ${grouped(maxLexemes)} words, marks and line breaks up to here`;
  return problem(place, fault, tooLargeHint);
}

// The schema gathers what is wrong with each entry, and overflows the stack where that is more than 100,000 faults.
function tooLong(place: Place): Problem {
  const fault = `holds more than ${grouped(maxEntries)} entries`;
  return problem(place, fault, tooLargeHint);
}

/** Makes a problem of where, what, and what to do. */
export function problem(place: Place, fault: Words, hint: Words): Problem {
  return { place, fault, hint };
}

/**
 * What is wrong whatever the file declares: no YAML, no content, a tag, an alias, a second document, a key that is twice
 * there or no text, too many entries.
 */
export function yamlProblems({ document, tags, second, placeAt }: Source): Problem[] {
  const yaml = [
    ...notYaml(document, placeAt),
    ...tags.map(({ tag, offset }) =>
      problem(placeAt(offset), () => `holds a tag (${quote(tag)})`, "Write the value without a tag (!…)."),
    ),
  ];
  if (second !== undefined) {
    const hint = "Keep one document in the file, without ---.";
    yaml.push(problem(placeAt(second), "a second document begins", hint));
  }
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
      for (const one of keyProblems(map.items, placeAt)) yaml.push(one);
    },
    Pair: (_, { key, value }) => {
      const isLong = (isMap(value) || isSeq(value)) && value.items.length > maxEntries;
      if (isLong) yaml.push(tooLong(placeAt(isNode(key) ? startOf(key) : 0)));
    },
  });
  return yaml;
}

function notYaml({ errors, warnings }: Document, placeAt: Source["placeAt"]): Problem[] {
  return [...errors, ...warnings]
    .filter(({ code }) => code !== "TAG_RESOLVE_FAILED")
    .map(({ pos, message }) => {
      const hint = "Correct what is named; check the indentation.";
      return problem(placeAt(pos[0]), () => `is not YAML (${quote(message)})`, hint);
    });
}

function keyProblems(pairs: readonly Pair[], placeAt: Source["placeAt"]): Problem[] {
  const seen = new Set<string>();
  return pairs.flatMap(({ key }) => {
    const place = placeAt(isNode(key) ? startOf(key) : 0);
    if (!isScalar(key) || typeof key.value !== "string")
      return [problem(place, "a key is not text", "Write the key as a plain word.")];
    const isSecond = seen.has(key.value);
    seen.add(key.value);
    const fault = () => `the key ${quote(String(key.value))} is there twice`;
    return isSecond ? [problem(place, fault, "Remove one of them.")] : [];
  });
}

/** Keys and entries of lists with nothing after them: more likely forgotten than meant as "must be empty". */
export function emptyValues({ document, placeAt }: Source): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !(value === null || isForgotten(value))) return;
      const hint = "Write a value after it, or null for a SID or URL that must be empty, or remove the key.";
      const fault = () => `${quote(String(key.value))} has nothing after it`;
      problems.push(problem(placeAt(startOf(key)), fault, hint));
    },
    Seq: (_, { items }) => {
      const forgotten = items.filter((item) => isScalar(item) && isForgotten(item));
      for (const item of forgotten) {
        const place = placeAt(isNode(item) ? startOf(item) : 0);
        problems.push(problem(place, "an entry of a list is empty", "Write it, or remove the dash."));
      }
    },
  });
  return problems;
}

/** Whether it is a null that nobody wrote: nothing stands there. */
export function isForgotten(value: unknown): boolean {
  return isScalar(value) && value.value === null && value.source === "";
}

type Found = { key: Node | undefined; value: unknown };

/** What stands at a path; undefined where nothing does. */
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

/** Of a value in one line its own place, of what spans lines that of its key; of what is not there, its parent's. */
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

/** The keys of the map at a path, in their order; undefined where there is none. */
export function keysOf(source: Source, path: Path): string[] | undefined {
  const value = nodeAt(source, path)?.value;
  if (!isMap(value)) return undefined;
  return value.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []));
}

/** Where the key at a path stands; the beginning of the file where there is none. */
export function keyPlace(source: Source, path: Path): Place {
  const key = nodeAt(source, path)?.key;
  return source.placeAt(key === undefined ? 0 : startOf(key));
}
