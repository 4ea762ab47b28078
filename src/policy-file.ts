import { closest, distance } from "fastest-levenshtein";
import {
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
  parseDocument,
  visit,
  type YAMLMap,
} from "yaml";
import { z } from "zod";
import { ActionError } from "./errors.ts";
import { parseSetting } from "./inputs.ts";
import { type AccountPolicy, type Place, type Policy, type Resource, resources } from "./policy.ts";
import { s3UrlFault } from "./s3-url.ts";
import {
  type Declared,
  type Kind,
  kindOf,
  type Setting,
  settings,
  sidPattern,
  type Value,
} from "./settings.ts";
import { quote } from "./text.ts";

const sid = (pattern: RegExp) => z.string().regex(pattern);
const isLine = (text: string) => text.trim() !== "" && !/\p{Cc}/u.test(text) && text.isWellFormed();
const line = z.string().min(1).refine(isLine);

// null declares "must be empty"; a switch and the name have no empty state to declare.
const declarable = {
  switch: z.boolean(),
  "public-key": sid(sidPattern.credential).nullable(),
  "aws-credential": sid(sidPattern.credential).nullable(),
  "s3-url": z
    .string()
    .refine((url) => s3UrlFault(url) === undefined)
    .nullable(),
  text: line,
} satisfies Record<Kind, z.ZodType<Value | null>>;

const SettingsPart = z.strictObject(
  Object.fromEntries(
    settings.map(({ name, kind, description }) => [name, declarable[kind].optional().describe(description)]),
  ),
);

const perResource = {
  compositions: SettingsPart.optional().describe("What is declared for compositions."),
  recordings: SettingsPart.optional().describe(
    "What is declared for recordings. Recordings that are encrypted or kept in S3 cannot be composed.",
  ),
};

const settingNames = resources.flatMap((resource) =>
  settings.map(({ name }) => `${resource}.${name}` as const),
);

/** The policy file, version 1. What only several of its values together can show to be wrong is checked apart. */
export const PolicyFile = z.strictObject({
  version: z.literal(1).describe("The version of this format."),
  "unlisted-subaccounts": z
    .enum(["ignore", "warn", "fail"])
    .optional()
    .describe(
      "What active subaccounts that this file does not name are. `warn` and `fail` need the parent's auth token.",
    ),
  defaults: z
    .strictObject(perResource)
    .optional()
    .describe("Laid under every account: what an account declares itself counts more."),
  accounts: z
    .record(
      z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/),
      z
        .strictObject({
          "account-sid": sid(sidPattern.account).describe("The account's SID (AC…)."),
          ...perResource,
        })
        .describe("What is declared for one account. What is left out is not managed and never changes."),
    )
    .refine((accounts) => Object.keys(accounts).length > 0)
    .meta({ minProperties: 1, description: "The accounts, by names of your choice." }),
  waivers: z
    .array(
      z
        .strictObject({
          account: z.string().describe("The name of the account in this file."),
          setting: z.enum(settingNames).describe("The declared setting that may differ."),
          reason: line.describe("Why, for whoever reads it in an audit."),
          expires: z.iso.date().describe("The last day that it counts, in UTC."),
        })
        .describe("A declared setting that may differ for a while. Apply leaves it alone."),
    )
    .optional()
    .describe("Exceptions, each with a reason and an end."),
});
type PolicyFile = z.infer<typeof PolicyFile>;

const maxDepth = 16;
const maxProblems = 100;

/**
 * Reads the policy file strictly.
 * @param file its name, for people.
 * @throws AggregateError of an ActionError invalid-policy a problem: all of them at once, each with its place.
 */
export function parsePolicy(text: string, file: string): Policy {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  requireShallow(text, file);
  // Its own check of duplicate keys compares each with each, which a file made for it would turn into minutes.
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: "error",
  });
  const source = { document, placeAt };
  stopAt(yamlProblems(source));
  const content: unknown = document.toJS();
  const parsed = PolicyFile.safeParse(content, { reportInput: true });
  const issues = parsed.error?.issues ?? [];
  stopAt([...emptyValues(source), ...schemaProblems(source, issues), ...crossCheck(source, content)]);
  // Every issue has become a problem above; one that did not must not let the file through.
  if (!parsed.success) throw parsed.error;
  return policyOf(parsed.data, source);
}

type Source = { document: Document; placeAt: (offset: number) => Place };
type Path = readonly PropertyKey[];

function problem(place: Place, fault: string, hint: string): ActionError {
  const { file, line, column } = place;
  return new ActionError("invalid-policy", `${quote(`${file}:${line}:${column}`)}: ${fault}.`, {
    hint,
    place,
  });
}

function stopAt(problems: readonly ActionError[]): void {
  if (problems.length === 0) return;
  const inOrder = problems.toSorted((a, b) => lineOf(a) - lineOf(b));
  const rest = inOrder.length - maxProblems;
  const last = inOrder[maxProblems];
  const shown = inOrder.slice(0, maxProblems);
  if (last?.place !== undefined)
    shown.push(problem(last.place, `${rest} more problems follow`, "Mend those before it first."));
  throw new AggregateError(shown);
}

function lineOf({ place }: ActionError): number {
  return place?.line ?? 0;
}

// Parsing recurses, and 100,000 brackets end the process, so they are counted before.
function requireShallow(text: string, file: string): void {
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

function yamlProblems({ document, placeAt }: Source): ActionError[] {
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
function emptyValues({ document, placeAt }: Source): ActionError[] {
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

function isForgotten(value: unknown): boolean {
  return isScalar(value) && value.value === null && value.source === "";
}

function schemaProblems(source: Source, issues: readonly z.core.$ZodIssue[]): ActionError[] {
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

// What a file with other faults holds, as far as it can be told.
const Loose = z.object({
  defaults: z
    .object({
      compositions: z.record(z.string(), z.unknown()).catch({}),
      recordings: z.record(z.string(), z.unknown()).catch({}),
    })
    .catch({ compositions: {}, recordings: {} }),
  accounts: z
    .record(
      z.string(),
      z
        .object({
          "account-sid": z.string().catch(""),
          compositions: z.record(z.string(), z.unknown()).catch({}),
          recordings: z.record(z.string(), z.unknown()).catch({}),
        })
        .nullable()
        .catch(null),
    )
    .catch({}),
  waivers: z
    .array(
      z
        .object({ account: z.string(), setting: z.enum(settingNames) })
        .nullable()
        .catch(null),
    )
    .catch([]),
});
type Loose = z.infer<typeof Loose>;

function crossCheck(source: Source, content: unknown): ActionError[] {
  const { data } = Loose.safeParse(content);
  if (data === undefined) return [];
  return [...sidsTwice(source, data), ...declareNothing(source, data), ...idleWaivers(source, data)];
}

function sidsTwice(source: Source, { accounts }: Loose): ActionError[] {
  const names = new Map<string, string>();
  return Object.entries(accounts).flatMap(([name, account]) => {
    const one = account?.["account-sid"].toLowerCase() ?? "";
    const other = names.get(one);
    names.set(one, other ?? name);
    if (one === "" || other === undefined) return [];
    const place = placeOf(source, ["accounts", name, "account-sid"]);
    return [
      problem(
        place,
        `${named(["accounts", name])} has the account-sid of ${quote(other)}`,
        "Name each account once.",
      ),
    ];
  });
}

function declareNothing(source: Source, { accounts, defaults }: Loose): ActionError[] {
  return Object.entries(accounts).flatMap(([name, account]) => {
    const parts = resources.flatMap((resource) => [account?.[resource] ?? {}, defaults[resource]]);
    if (account === null || parts.some((part) => Object.keys(part).length > 0)) return [];
    const hint =
      "Declare at least one setting for it, or in defaults: what declares nothing is always as declared.";
    return [
      problem(placeOf(source, ["accounts", name]), `${named(["accounts", name])} declares nothing`, hint),
    ];
  });
}

function idleWaivers(source: Source, { accounts, defaults, waivers }: Loose): ActionError[] {
  const names = Object.keys(accounts);
  const seen = new Set<string>();
  return waivers.flatMap((waiver, at) => {
    if (waiver === null) return [];
    const { account: name, setting } = waiver;
    const path = ["waivers", at, "account"];
    const account = names.includes(name) ? accounts[name] : undefined;
    if (account === undefined) {
      const hint =
        names.length > 0 ? `Did you mean ${quote(closest(name, names))}?` : "Use the name of an account.";
      return [problem(placeOf(source, path), `no account is called ${quote(name)}`, hint)];
    }
    const id = `${name} ${setting}`;
    const isSecond = seen.has(id);
    seen.add(id);
    const place = placeOf(source, ["waivers", at, "setting"]);
    if (isSecond)
      return [problem(place, `${setting} of ${quote(name)} is waived twice`, "Remove one of the waivers.")];
    const [resource, own] = splitName(setting);
    const isDeclared = [account?.[resource], defaults[resource]].some(
      (part) => part !== undefined && own in part,
    );
    if (isDeclared || account === null) return [];
    return [
      problem(
        place,
        `${quote(name)} does not declare ${setting}, so there is nothing to waive`,
        "Remove the waiver, or declare the setting.",
      ),
    ];
  });
}

function splitName(name: (typeof settingNames)[number]): [Resource, Setting] {
  // Both halves come from the rows that made the names.
  return name.split(".") as [Resource, Setting];
}

type Found = { key: Node | undefined; value: unknown };

function nodeAt({ document }: Source, path: Path): Found | undefined {
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
function placeOf(source: Source, path: Path): Place {
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

function named(path: Path): string {
  return path.length === 0 ? "the file" : quote(path.map(String).join("."));
}

function policyOf(file: PolicyFile, source: Source): Policy {
  const accounts = Object.entries(file.accounts).map(([name, account]): AccountPolicy => {
    const places: Partial<Record<string, Place>> = { account: keyPlace(source, ["accounts", name]) };
    const declared: Partial<Record<Resource, Declared>> = {};
    for (const resource of resources) {
      const [under, over] = [file.defaults?.[resource] ?? {}, account[resource] ?? {}];
      const both = { ...under, ...over };
      if (Object.keys(both).length === 0) continue;
      declared[resource] = Object.fromEntries(
        settings.flatMap(({ name: setting }) =>
          both[setting] === undefined ? [] : [[setting, both[setting] ?? ""]],
        ),
      );
      for (const setting of Object.keys(both)) {
        const owner = setting in over ? ["accounts", name] : ["defaults"];
        places[`${resource}.${setting}`] = placeOf(source, [...owner, resource, setting]);
      }
    }
    const waivers = (file.waivers ?? [])
      .filter((waiver) => waiver.account === name)
      .map(({ setting: full, reason, expires }) => {
        const [resource, setting] = splitName(full);
        return { resource, setting, reason, expires };
      });
    return { name, account: account["account-sid"], declared, waivers, places };
  });
  return { accounts, unlistedSubaccounts: file["unlisted-subaccounts"] ?? "ignore" };
}

function keyPlace(source: Source, path: Path): Place {
  const key = nodeAt(source, path)?.key;
  return source.placeAt(key === undefined ? 0 : startOf(key));
}
