import {
  Composer,
  CST,
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Pair,
  Parser,
  visit,
  type YAMLMap,
} from "yaml";
import { ActionError } from "../../messages/errors.ts";
import type { Place } from "../../messages/finding.ts";
import { grouped, hiddenIn, plain, quote } from "../../messages/text.ts";

const maxDepth = 16;
// 1,000 accounts with every setting of both resources, each on its own line, have 122,020 lexemes.
const maxLexemes = 125_000;
const maxEntries = 10_000;
const maxProblems = 100;

/** A policy file as YAML, with the place of each offset in it. */
export type Source = { text: string; document: Document; placeAt: (offset: number) => Place };
export type Path = readonly PropertyKey[];

/** A fault in the file. Its words are made only when it is shown: at most 100 faults are. */
export type Problem = { place: Place; fault: Words; hint: Words; kind?: "too-large" };
type Words = string | (() => string);
const inFull = (words: Words) => (typeof words === "string" ? words : words());

/** Makes a problem. The fault follows the place, and the hint says what to do. */
export function problem(place: Place, fault: Words, hint: Words): Problem {
  return { place, fault, hint };
}

function tooLarge(place: Place, what: string): Problem {
  return { kind: "too-large", ...problem(place, `holds more than ${what}`, "Split it into several files.") };
}

/** Throws an AggregateError if a text has problems: of the first 100 in the order of the file, and of a count of the rest. */
export function stopAt(text: string, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const inOrder = problems.toSorted((a, b) => a.place.line - b.place.line);
  const shown = inOrder.slice(0, maxProblems);
  const next = inOrder[maxProblems];
  if (next !== undefined) {
    const fault = `${inOrder.length - maxProblems} more problems follow`;
    shown.push(problem(next.place, fault, "Fix the earlier problems first."));
  }
  const lines = text.split("\n");
  throw new AggregateError(shown.map((found) => errorOf(found, lines[found.place.line - 1] ?? "")));
}

function errorOf({ place, fault, hint, kind }: Problem, line: string): ActionError {
  const where = quote(`${place.file}:${place.line}:${place.column}`);
  const [cause, fix] = causeIn(line.replace(/(?:^|[ \t])#.*/, ""));
  const message = `${where}${cause}: ${inFull(fault)}.`;
  return new ActionError("invalid-policy", message, { hint: `${fix}${inFull(hint)}`, place, kind });
}

// Returns the likely cause of any fault in a line, and how to fix it. Both are empty if there is none.
function causeIn(line: string): [string, string] {
  const hidden = hiddenIn(line);
  if (hidden !== undefined)
    return [`, a line with ${hidden}`, "Replace this character with a plain blank, or delete it. "];
  if (!line.includes("${{")) return ["", ""];
  return [
    ", a line with an expression",
    "GitHub expands expressions only in workflows: write the value itself. ",
  ];
}

/**
 * Reads the text as YAML 1.2, and ignores a directive for another version. The text has to be one document with content, without
 * tags and aliases, in which each key is text and occurs once.
 * @throws AggregateError of an ActionError for each problem, or for only one problem if the text is too deeply nested or too large.
 */
export function readDocument(text: string, file: string): Source {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems: Problem[] = [];
  const tokens = tokensWithin(text, new Parser(lines.addNewLine), { problems, placeAt });
  const [document, second] = composeTwo(tokens, text.length);
  if (document === undefined) throw new Error("A text without a document is composed as an empty one.");
  if (second !== undefined) {
    const fix = "Keep one document in the file, without ---.";
    problems.push(problem(placeAt(second.range[0]), "a second document begins", fix));
  }
  const source = { text, document, placeAt };
  stopAt(text, [...notYaml(source), ...problems, ...nodeProblems(source)]);
  const hint = "Declare at least one account; the README has an example.";
  if (document.contents === null || isForgotten(document.contents))
    stopAt(text, [problem(placeAt(0), "the file is empty", hint)]);
  return source;
}

// Yields the tokens of a text, and adds each tag to the problems. Throws once the text exceeds a limit.
function* tokensWithin(
  text: string,
  parser: Parser,
  { problems, placeAt }: { problems: Problem[]; placeAt: Source["placeAt"] },
): Generator<CST.Token> {
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    // Each escape in quotes counts as a lexeme, because each may have a fault.
    lexemes += lexeme.startsWith('"') ? lexeme.split("\\").length : 1;
    // The time to read a text grows with its lexemes, and 1 MiB of single characters has a million lexemes.
    const what = `${grouped(maxLexemes)} words, marks and line breaks up to here`;
    if (lexemes > maxLexemes) stopAt(text, [tooLarge(placeAt(parser.offset), what)]);
    if (CST.tokenType(lexeme) === "tag") {
      const fault = () => `holds a tag (${quote(lexeme)})`;
      problems.push(problem(placeAt(parser.offset), fault, "Write the value without a tag (!…)."));
    }
    yield* parser.next(lexeme);
    // Composing recurses, and 100,000 brackets would overflow the stack. `parser.stack` has the current depth.
    if (parser.stack.length > maxDepth) {
      const fault = `is nested more than ${maxDepth} levels deep`;
      const hint = "The policy file needs only a few levels. See its schema.";
      stopAt(text, [problem(placeAt(parser.offset), fault, hint)]);
    }
  }
  yield* parser.end();
}

// Returns the first document, and the second document if there is one, which is a fault.
function composeTwo(tokens: Iterable<CST.Token>, length: number) {
  // With `uniqueKeys` the package compares each key with each, for minutes. A named schema overrides a %YAML directive.
  const options = { schema: "core", prettyErrors: false, uniqueKeys: false, logLevel: "error" } as const;
  const limit = Error.stackTraceLimit;
  // The package makes an error for each extra comma. Recording their stacks takes most of the time.
  Error.stackTraceLimit = 0;
  try {
    const [first, second] = new Composer(options).compose(tokens, true, length);
    return [first, second] as const;
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function notYaml({ document: { errors, warnings }, placeAt }: Source): Problem[] {
  const hint = "Correct the fault, and check the indentation.";
  return [...errors, ...warnings]
    .filter(({ code }) => code !== "TAG_RESOLVE_FAILED")
    .map(({ pos, message }) => problem(placeAt(pos[0]), () => `is not YAML (${quote(message)})`, hint));
}

// Finds aliases, keys that are not text or occur twice, and collections with too many entries.
function nodeProblems({ document, placeAt }: Source): Problem[] {
  const found: Problem[] = [];
  const aliasHint = "Write the value out; use defaults for what accounts share.";
  visit(document, {
    Alias: (_, alias) => {
      found.push(problem(placeAt(startOf(alias)), "holds an alias (*)", aliasHint));
    },
    Map: (_, { items }) => {
      // A map may have so many wrong keys that spreading their problems into `push` would overflow the stack.
      for (const wrongKey of keyProblems(items, placeAt)) found.push(wrongKey);
    },
    Pair: (_, { key, value }) => {
      // The schema collects the faults of each entry, and more than 100,000 overflow the stack.
      const isLarge = (isMap(value) || isSeq(value)) && value.items.length > maxEntries;
      if (isLarge) found.push(tooLarge(placeAt(startOf(key)), `${grouped(maxEntries)} entries`));
    },
  });
  return found;
}

function keyProblems(pairs: readonly Pair[], placeAt: Source["placeAt"]): Problem[] {
  const seen = new Set<string>();
  return pairs.flatMap(({ key }) => {
    const place = placeAt(startOf(key));
    if (!isScalar(key) || typeof key.value !== "string") {
      const word = isScalar(key) && key.source ? plain(key.source) : "";
      const hint = word === "" ? "Write the key as a plain word." : `Write it in quotes: '${word}'.`;
      return [problem(place, word === "" ? "a key is not text" : `the key "${word}" is not text`, hint)];
    }
    const name = key.value;
    const isSecond = seen.has(name);
    seen.add(name);
    const fault = () => `the key ${quote(name)} occurs twice`;
    return isSecond ? [problem(place, fault, "Remove one of them.")] : [];
  });
}

/** Tells whether the file has no text for a value, such as a key with nothing after it. YAML reads that as null. */
export function isForgotten(value: unknown): boolean {
  return isScalar(value) && value.value === null && value.source === "";
}

type Found = { key: unknown; value: unknown };

/** Finds the key and the value at a path; undefined if there are none. */
export function nodeAt({ document }: Source, path: Path): Found | undefined {
  let found: Found | undefined = { key: undefined, value: document.contents };
  for (const step of path) {
    const value: unknown = found?.value;
    if (isMap(value)) found = pairsOf(value).get(step);
    else if (isSeq(value) && typeof step === "number") found = { key: undefined, value: value.items[step] };
    else return undefined;
  }
  return found;
}

const pairs = new WeakMap<YAMLMap, Map<unknown, Pair>>();

// Each map is indexed once. Looking through all keys for each key could take minutes.
function pairsOf(map: YAMLMap): Map<unknown, Pair> {
  const known =
    pairs.get(map) ??
    new Map(map.items.map((pair) => [isScalar(pair.key) ? pair.key.value : undefined, pair]));
  pairs.set(map, known);
  return known;
}

/** Points at a one-line value itself, at the key of a block, and at the parent of a missing node. */
export function valuePlace(source: Source, path: Path): Place {
  const found = nodeAt(source, path);
  if (found === undefined)
    return path.length === 0 ? source.placeAt(0) : valuePlace(source, path.slice(0, -1));
  const { key, value } = found;
  const isOneLine = isScalar(value) && !isForgotten(value);
  return source.placeAt(startOf(key === undefined || isOneLine ? value : key));
}

/** Returns the offset of a node, or the beginning of the file if there is no node. */
export function startOf(node: unknown): number {
  return (isNode(node) ? node.range?.[0] : undefined) ?? 0;
}

/** Lists the keys of the map at a path, in their order; undefined if there is no map. */
export function keysAt(source: Source, path: Path): string[] | undefined {
  const value = nodeAt(source, path)?.value;
  if (!isMap(value)) return undefined;
  return value.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []));
}

/** Points at the key at a path, or at the beginning of the file if there is none. */
export function keyPlace(source: Source, path: Path): Place {
  return source.placeAt(startOf(nodeAt(source, path)?.key));
}
