import * as z from "zod/mini";
import { type Finding, findingKey } from "../../messages/finding.ts";
import { cut, shortSid } from "../../messages/text.ts";
import { digestOf } from "../../plan/digest.ts";
import type { Evidence } from "../../run/evidence.ts";
import type { AccountOutcome } from "../../run/outcome.ts";
import { type Resource, resources } from "../../settings/resources.ts";
import { type Setting, settings, type Value } from "../../settings/settings.ts";
import { name as tool } from "../../tool.ts";
import { consequence, driftedRows, isUnprotected } from "../story/rows.ts";
import { alike, bytesOf, fitting, titleOf } from "../story/wording.ts";

// The comments of an issue are its register: each of ours ends with a hidden line that has everything said so far. The next run
// compares itself with the last of these lines. People may edit a comment, so nothing in it is trusted to have a form.

const Entry = z.object({
  /** The account, as digits that do not show its SID; empty for a finding about the whole policy. */
  account: z.string().check(z.maxLength(8)),
  /** How people call the account. */
  title: z.string().check(z.maxLength(300)),
  /** The setting with its resource, or the reason of a finding. */
  name: z.string().check(z.maxLength(100)),
  /** "encryption is OFF", or the message of a finding. */
  phrase: z.string().check(z.maxLength(600)),
  /** The value at Twilio and that of the policy, with SIDs shortened; undefined for a finding. */
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
  found: z.object({ time: z.iso.datetime(), run: z.string() }),
  entries: z.array(Entry),
  /** A hash of everything that drifts, with what had no room among the entries. */
  hash: z.string(),
  /** True if all that drifts is among the entries. */
  isWhole: z.boolean(),
  /** True if a run opened the issue again since the drift last changed. */
  isReopened: z.boolean(),
  /** True if the drift ended: whatever drifts later is found anew. */
  isOver: z.boolean(),
});
/** Everything that the comments of an issue have said since the drift was found. */
export type Register = z.infer<typeof Register>;

const maxBytes = 24_000;
const maxPhrase = 500;
const maxValue = 2_000;
const hashOf = (value: unknown) => digestOf(value).slice(7, 15);

/** Names an account without its SID. */
export function accountId(sid: string): string {
  return sid === "" ? "" : hashOf(sid);
}

/** Lists everything about an account that does not match the policy, the worst first. */
export function entriesOf(account: AccountOutcome): Entry[] {
  const of = { account: accountId(account.policy.account), title: titleOf(account.policy) };
  const rows = driftedRows(account).map((row) => ({
    ...{ ...of, name: row.name, phrase: consequence(row) },
    ...{ live: shortValue(row.live), expected: shortValue(row.expected) },
    isHarmful: isUnprotected(row),
    hash: hashOf({ expected: row.expected, live: row.live }),
  }));
  return [...rows, ...findingEntries(account.findings, of)];
}

/** Lists the findings that fail, one entry for each reason. */
export function findingEntries(
  findings: readonly Finding[],
  of: Pick<Entry, "account" | "title"> = { account: "", title: "" },
): Entry[] {
  const failing = findings.filter(({ level }) => level === "failure");
  return alike(failing, ({ reason }) => reason).map((same) => {
    const more = same.length > 1 ? ` And ${same.length - 1} more.` : "";
    const phrase = `${cut(shortSid(same[0].message), maxPhrase)}${more}`;
    return { ...of, name: same[0].reason, phrase, isHarmful: false, hash: hashOf(same.map(findingKey)) };
  });
}

/** Makes a value fit for a register: its SID is shortened, and a text that is far too long is cut. */
export function shortValue(value: Value): Value {
  return typeof value === "string" ? shortSid(cut(value, maxValue)) : value;
}

/** Names the thing that an entry is about. */
export function keyOf({ account, name }: Pick<Entry, "account" | "name">): string {
  return `${account} ${name}`;
}

/** Returns the setting that an entry is about; undefined for a finding. */
export function settingOf({ name }: Entry): { resource: Resource; setting: Setting } | undefined {
  const all = resources.flatMap((resource) =>
    settings.map(({ name: setting }) => ({ resource, setting, name: `${resource}.${setting}` })),
  );
  return all.find((one) => one.name === name);
}

/** Makes a register. @param entries what drifts now, then what is over; the last ones may have no room. */
export function makeRegister(
  entries: readonly Entry[],
  { found, isReopened }: { found: Pick<Evidence, "time" | "run">; isReopened: boolean },
): Register {
  const kept = fitting(entries, maxBytes, (entry) => bytesOf(jsonOf(entry)));
  const lasting = entries.filter(isLasting);
  return {
    found: { time: found.time, run: found.run },
    entries: [...kept],
    hash: hashOf(lasting.map((entry) => [keyOf(entry), entry.hash]).sort()),
    isWhole: lasting.length <= kept.length,
    isReopened,
    isOver: false,
  };
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

// Plain ASCII, in which no text ends the hidden line.
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
