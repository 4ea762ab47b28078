import * as z from "zod/mini";
import { type Finding, findingKey } from "../../messages/finding.ts";
import { cut, grouped, shortSid } from "../../messages/text.ts";
import { digestOf } from "../../plan/digest.ts";
import type { AccountOutcome } from "../../run/outcome.ts";
import { type Resource, resources } from "../../settings/resources.ts";
import { type Setting, settings, type Value } from "../../settings/settings.ts";
import { name as tool } from "../../tool.ts";
import { consequence, driftedRows, isUnprotected } from "../story/rows.ts";
import { alike, fitting, titleOf } from "../story/wording.ts";

// Each of our comments on an issue ends with a hidden line, the register of everything that was reported so far. The next run
// compares its findings with the last register. People may edit a comment, so the form of a register is checked.

const Entry = z.object({
  /** The account, as digits that do not show its SID; empty for a finding about the whole policy. */
  account: z.string().check(z.maxLength(8)),
  /** The account's title; empty in the issue of one account, and for a finding about the whole policy. */
  title: z.string().check(z.maxLength(300)),
  /** The setting with its resource, or the reason of a finding. */
  name: z.string().check(z.maxLength(100)),
  /** "encryption is OFF", or the message of a finding. */
  phrase: z.string().check(z.maxLength(600)),
  /** The value at Twilio, and the value in the policy, with SIDs shortened; undefined for a finding. */
  live: z.optional(z.union([z.boolean(), z.string()])),
  expected: z.optional(z.union([z.boolean(), z.string()])),
  /** True if calls were without a protection, or went elsewhere. */
  isHarmful: z.boolean(),
  /** Eight hex digits that change with the values. */
  hash: z.string().check(z.maxLength(8)),
  /** The time at which the drift was found to be over: ISO 8601; undefined while it lasts. */
  until: z.optional(z.iso.datetime()),
});
/** A setting that drifted or a finding that fails, of one account. */
export type Entry = z.infer<typeof Entry>;

const Register = z.object({
  /** The issue, in case someone replaces its whole text. */
  marker: z.object({ kind: z.enum(["account", "fleet"]), key: z.string(), path: z.string() }),
  found: z.object({ time: z.iso.datetime(), run: z.string() }),
  /** What drifts, then what is over, as far as there is room. */
  entries: z.array(Entry),
  /** The marks of everything that drifts, as far as there is room. */
  marks: z.string().check(z.regex(/^(?:[0-9a-f]{16})*$/)),
  /** A hash of all marks. */
  hash: z.string(),
  /** True if a run opened the issue again since the drift last changed. */
  isReopened: z.boolean(),
  /** True if the drift ended: drift that comes later is found anew. */
  isOver: z.boolean(),
});
/** Everything that our comments on an issue reported since the drift was found. */
export type Register = z.infer<typeof Register>;

const entriesBytes = 14_000;
const maxMarks = 1_250;
const maxPhrase = 500;
const maxValue = 2_000;
const hashOf = (value: unknown) => digestOf(value).slice(7, 15);

/** Names an account without its SID. */
export function accountId(sid: string): string {
  return sid === "" ? "" : hashOf(sid);
}

/** Lists everything about accounts that does not match the policy, the worst first, then the findings about the whole policy. */
export function entriesOf(accounts: readonly AccountOutcome[], findings: readonly Finding[]): Entry[] {
  const ofAccounts = accounts.flatMap(accountEntries);
  const harmfulFirst = ofAccounts.sort((a, b) => Number(b.isHarmful) - Number(a.isHarmful));
  return [...harmfulFirst, ...findingEntries(findings, { account: "", title: "" })];
}

function accountEntries(account: AccountOutcome): Entry[] {
  const of = { account: accountId(account.policy.account), title: titleOf(account.policy) };
  const rows = driftedRows(account).map((row) => ({
    ...{ ...of, name: row.name, phrase: consequence(row) },
    ...{ live: shortValue(row.live), expected: shortValue(row.expected) },
    isHarmful: isUnprotected(row),
    hash: hashOf({ expected: row.expected, live: row.live }),
  }));
  return [...rows, ...findingEntries(account.findings, of)];
}

// Lists the findings that fail a check.
function findingEntries(findings: readonly Finding[], of: Pick<Entry, "account" | "title">): Entry[] {
  const failing = findings.filter(({ level, failsCheck }) => level === "failure" || failsCheck === true);
  return alike(failing, findingKey).map((same) => {
    const more = same.length > 1 ? ` And ${same.length - 1} more.` : "";
    const phrase = `${cut(shortSid(same[0].message), maxPhrase)}${more}`;
    const name = cut(findingKey(same[0]).trim(), 100);
    return { ...of, name, phrase, isHarmful: false, hash: hashOf(same.map(findingKey)) };
  });
}

/** Makes a value fit for a register: its SID is shortened, and a text that is far too long is cut. */
export function shortValue(value: Value): Value {
  if (typeof value !== "string") return value;
  const rest = value.length > maxValue ? `… (${grouped(value.length)} characters)` : "";
  return `${shortSid(cut(value, maxValue))}${rest}`;
}

/** Marks an entry with 16 hex digits: eight for its account, four for its name, and four that change with its values. */
export function markOf({ account, name, hash }: Pick<Entry, "account" | "name" | "hash">): string {
  return `${accountMark(account)}${hashOf(name).slice(0, 4)}${hash.slice(0, 4)}`;
}

/** The part of a mark that names the account, given its id. */
export function accountMark(id: string): string {
  return id.padStart(8, "0");
}

/** The part of a mark that names what an entry is about. */
export function keyIn(mark: string): string {
  return mark.slice(0, 12);
}

export function marksIn({ marks }: Register): string[] {
  return marks.match(/.{16}/g) ?? [];
}

/** Returns the setting that an entry is about; undefined for a finding. */
export function settingOf({ name }: Entry): { resource: Resource; setting: Setting } | undefined {
  const all = resources.flatMap((resource) =>
    settings.map(({ name: setting }) => ({ resource, setting, name: `${resource}.${setting}` })),
  );
  return all.find((known) => known.name === name);
}

/** Tells whether a register has the marks of everything that drifts. */
export function isWhole(register: Register): boolean {
  return register.hash === hashOf(marksIn(register));
}

/**
 * Makes a register.
 * @param entries what drifts now, the worst first, then what is over. The last ones may have no room.
 * @param kept the marks of accounts that were not read.
 */
export function makeRegister(
  entries: readonly Entry[],
  {
    kept = [],
    ...given
  }: Pick<Register, "marker" | "found" | "isReopened"> & { kept?: readonly string[]; isOver?: boolean },
): Register {
  const marks = [...new Set([...entries.filter(isLasting).map(markOf), ...kept])].sort();
  const { time, run } = given.found;
  return {
    isOver: false,
    ...given,
    found: { time, run },
    entries: [...fitting(entries, entriesBytes, (entry) => Buffer.byteLength(jsonOf(entry)))],
    marks: marks.slice(0, maxMarks).join(""),
    hash: hashOf(marks),
  };
}

/** What a run knows about the subject of an issue. */
export type Known = {
  /** Everything that does not match the policy. */
  entries: readonly Entry[];
  /** The marks of everything that was found in accounts which were not read now. */
  kept: readonly string[];
  /** Everything that is over now, or was over before. */
  past: readonly Entry[];
};

/**
 * Puts what a run found beside the register. What the register has about accounts that were not read, given by their SIDs, is
 * kept, because nothing is known about their drift now.
 */
export function knownWith(
  before: Register | undefined,
  { found, unread, time }: { found: readonly Entry[]; unread: readonly string[]; time: string },
): Known {
  const marks = new Set(unread.map(accountId).map(accountMark));
  const isUnread = (mark: string) => marks.has(mark.slice(0, 8));
  const all = before?.entries ?? [];
  const lasting = all.filter(isLasting);
  const entries = [...found, ...lasting.filter((entry) => isUnread(markOf(entry)))];
  const current = new Set(entries.map((entry) => keyIn(markOf(entry))));
  const ended = lasting.filter((entry) => !current.has(keyIn(markOf(entry))));
  return {
    entries,
    kept: before === undefined ? [] : marksIn(before).filter(isUnread),
    past: [...ended.map((entry) => ({ ...entry, until: time })), ...all.filter((entry) => !isLasting(entry))],
  };
}

/** The changes of an issue's subject since its register was written. */
export type Changes = {
  fresh: readonly Entry[];
  /** `before` is undefined if it had no room in the register. */
  changed: readonly { entry: Entry; before: Entry | undefined }[];
  over: readonly Entry[];
  /** How many differences that had no room are over. */
  overCount: number;
  /** True if something may have changed that has not even a mark. */
  hasMore: boolean;
};

/** Compares what a run knows with the register; undefined if nothing has changed. @param now what the register would be now. */
export function changesSince(before: Register, now: Register, { entries, kept }: Known): Changes | undefined {
  if (before.hash === now.hash) return undefined;
  const marks = new Map(marksIn(before).map((mark) => [keyIn(mark), mark]));
  const details = new Map(before.entries.filter(isLasting).map((entry) => [keyIn(markOf(entry)), entry]));
  const current = new Set([...entries.map(markOf), ...kept].map(keyIn));
  const hasMore = !isWhole(before);
  // If the register had no room for some entries, an entry without a mark is not known to be new.
  const fresh = hasMore ? [] : entries.filter((entry) => !marks.has(keyIn(markOf(entry))));
  const changed = entries.flatMap((entry) => {
    const [mark, key] = [markOf(entry), keyIn(markOf(entry))];
    return marks.has(key) && marks.get(key) !== mark ? [{ entry, before: details.get(key) }] : [];
  });
  const ended = [...marks.keys()].filter((key) => !current.has(key));
  const over = ended.flatMap((key) => details.get(key) ?? []);
  return { fresh, changed, over, overCount: ended.length - over.length, hasMore };
}

/** Tells whether an entry still drifts. */
export function isLasting({ until }: Entry): boolean {
  return until === undefined;
}

const opening = `<!-- ${tool} register `;
const ending = " -->";

/** Returns the last line of a comment, which is not shown. */
export function registerLine(register: Register): string {
  return `${opening}${jsonOf(register)}${ending}`;
}

// Returns JSON in plain ASCII without `<` and `>`, so that no text ends the hidden line.
function jsonOf(value: unknown): string {
  const hex = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value).replace(/[^ -~]|[<>]/g, hex);
}

/** Reads the register at the end of a comment; undefined if there is none. */
export function readRegister(comment: string): Register | undefined {
  const line = comment.trimEnd().split("\n").at(-1) ?? "";
  if (!line.startsWith(opening) || !line.endsWith(ending)) return undefined;
  try {
    return Register.safeParse(JSON.parse(line.slice(opening.length, -ending.length))).data;
  } catch {
    return undefined;
  }
}
