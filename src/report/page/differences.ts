import { code, cut, grouped, listed, shortSid, visible } from "../../messages/text.ts";
import type { AccountOutcome } from "../../run/outcome.ts";
import { type Resource, resources } from "../../settings/resources.ts";
import { parseS3Url, storeName } from "../../settings/s3.ts";
import { rowFor, type Setting, type Value } from "../../settings/settings.ts";
import { deedOf, type PlannedRow, plannedRows, type Row } from "../story/rows.ts";
import { alike, count, joined, namesAndMore } from "../story/wording.ts";

/** A difference between two sides, a pair of lines of YAML. */
export type Difference = {
  /** The account; empty if the page is about one account. */
  title: string;
  /** Undefined for a rule of the whole file. */
  of: { resource: Resource; setting: Setting } | undefined;
  key: string;
  /** Undefined if it is not set. */
  from: Value | undefined;
  to: Value | undefined;
  /** A note behind the new value, such as its line in the policy file. */
  comment: string;
  /** The harm to a protection; undefined if none is given up or replaced. */
  harm: "weakening" | "replacement" | undefined;
  /** The change in words: "turns encryption OFF". */
  deed: string;
};

/** Makes the difference of a setting, without notes. */
export function differenceOf(
  { resource, setting }: { resource: Resource; setting: Setting },
  [from, to]: readonly [Value | undefined, Value | undefined],
): Difference {
  const of = { resource, setting };
  return { title: "", of, key: setting, from, to, comment: "", harm: undefined, deed: "" };
}

/** Makes the difference between the value at Twilio and the expected value, or that something else made while apply wrote. */
export function driftDifference(row: Row): Difference {
  if (row.state === "collateral") {
    const why = row.declared === undefined ? "not in the policy" : "waived";
    return { ...differenceOf(row, [row.after, row.live]), comment: why };
  }
  const to = row.expected ?? row.after;
  const comment = row.declared === to ? lineComment(row) : "";
  return { ...differenceOf(row, [row.live, to]), comment };
}

export function plannedDifference(row: PlannedRow, tense: "present" | "past" = "present"): Difference {
  const { effect, from, to } = row.change;
  const harm = effect === "weakening" ? effect : isReplacing(row) ? "replacement" : undefined;
  return { ...differenceOf(row, [from, to]), comment: lineComment(row), harm, deed: deedOf(row, tense) };
}

function lineComment({ place }: Row): string {
  return place === undefined ? "" : `line ${place.line}`;
}

/** Tells whether apply replaces a key, URL or credential. Another path of the same bucket replaces nothing. */
export function isReplacing({ setting, change }: PlannedRow): boolean {
  if (change.effect !== "replacement") return false;
  const stores = [change.from, change.to].map((url) => parseS3Url(String(url))?.inAmazon?.store);
  return setting !== "aws-s3-url" || stores[0] === undefined || stores[0] !== stores[1];
}

/** Returns the URLs that apply would put in place of those at Twilio. */
export function plannedUrls(accounts: readonly AccountOutcome[]): Value[] {
  const rows = accounts.flatMap(plannedRows);
  return rows.filter((row) => row.setting === "aws-s3-url" && isReplacing(row)).map(({ after }) => after);
}

const maxBuckets = 20;

/** Asks the approver of a plan or a change whether the approver owns the buckets of these URLs; empty without URLs. */
export function bucketQuestion(urls: readonly Value[], deed: "approve" | "apply this"): string {
  const buckets = [...new Set(urls.map((url) => storeName(String(url))))];
  if (buckets.length === 0) return "";
  const names = namesAndMore(buckets.slice(0, maxBuckets).map(code), buckets.length);
  const question =
    buckets.length === 1
      ? `is ${names} your bucket?`
      : `are these ${count(buckets.length, "bucket")} yours? ${names}`;
  return `**Before you ${deed}:** ${question}`;
}

type Group = [Difference, ...Difference[]];

const maxPairs = 40;
// A phone shows this many columns at 400 px.
const maxColumns = 41;
// Values are whole unless the block would exceed this many bytes, the room on a page.
const valuesBytes = 16_000;
const minValueBytes = 200;

/**
 * Makes a block of differences, the worst first, each once for all accounts that share it. Values are whole if there is
 * room, since the block scrolls.
 * @param sides the names of the removed and the added lines.
 * @param mark of the new value of a grave difference: `!`, or `+` after it was written.
 * @returns empty if nothing differs.
 */
export function diffBlock(
  [minus, plus]: readonly [string, string],
  differences: readonly Difference[],
  mark: "!" | "+" = "!",
): string {
  if (differences.length === 0) return "";
  const all = alike(differences, sameForAll).sort(([a], [b]) => rankOfDifference(a) - rankOfDifference(b));
  const shown = all.slice(0, maxPairs);
  const hasDeeds = differences.some(({ harm }) => harm !== undefined);
  const hasTwo = differences.some(({ of }) => of?.resource === "recordings");
  const maxValue = Math.max(minValueBytes, Math.floor(valuesBytes / (2 * shown.length)));
  const groups = shown.map((group) => ({
    header: headerOf(group, hasDeeds, hasTwo),
    lines: pairOf(group, { mark, maxValue }),
  }));
  const body = groups.flatMap(({ header, lines }, at) => {
    const isRepeated = header === groups[at - 1]?.header;
    const blank = at === 0 && header !== "" ? [] : [""];
    return [...blank, ...(header === "" || isRepeated ? [] : [`@@ ${header} @@`]), ...lines];
  });
  const more = all.length > maxPairs ? ["", `# ${all.length - maxPairs} more in the JSON report`] : [];
  return fenced([`--- ${visible(minus)}`, `+++ ${visible(plus)}`, ...body, ...more].join("\n"));
}

// Accounts that share a difference may have it on different lines.
function sameForAll({ title: _, comment, ...same }: Difference): string {
  return JSON.stringify([same, withoutLine(comment)]);
}

function withoutLine(comment: string): string {
  return comment.replace(/^line \d+(?:, )?/, "");
}

function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}diff\n${text}\n${fence}`;
}

// Weakenings come first, then replacements. Compositions come before recordings, and rules are last.
function rankOfDifference({ harm, of }: Difference): number {
  const first = ["weakening", "replacement", undefined].indexOf(harm) * 20;
  // Changes of settings come before changes of rules.
  if (of === undefined) return first === 40 ? 60 : 39;
  return first + 10 * resources.indexOf(of.resource) + rowFor(of.setting).rank;
}

function headerOf(group: Group, hasDeeds: boolean, hasTwo: boolean): string {
  const [{ of, deed }] = group;
  const titles = group.flatMap(({ title }) => (title === "" ? [] : [title]));
  const who = titles.length > 3 ? count(titles.length, "account") : listed(titles);
  return visible(joined([hasTwo && of?.resource, hasDeeds && deed, who], ": "));
}

function pairOf(group: Group, { mark, maxValue }: { mark: "!" | "+"; maxValue: number }): string[] {
  const [{ of, key, from, to, harm }] = group;
  const sign = harm === undefined ? "+" : mark;
  const [before, after] = valueTexts(from, to).map((text) => withinBytes(text, maxValue));
  const isUrl = of !== undefined && rowFor(of.setting).kind === "s3-url";
  const isLong = [before, after].some((text) => `- ${key}: ${text}`.length > maxColumns);
  const [comment = "", ...others] = new Set(group.map((difference) => difference.comment));
  const note = others.length > 0 ? withoutLine(comment) : comment;
  const behind = note === "" ? "" : `  # ${note}`;
  if (before === after) return [`${sign} ${key}: ${after}${behind}`];
  return isUrl || isLong
    ? [`  ${key}:${behind}`, `-   ${before}`, `${sign}   ${after}`]
    : [`- ${key}: ${before}`, `${sign} ${key}: ${after}${behind}`];
}

function withinBytes(text: string, most: number): string {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= most) return text;
  const { length } = new TextDecoder().decode(bytes.slice(0, most));
  return `${cut(text, length - 1)}… (${grouped(text.length)} characters)`;
}

// Two different SIDs that look the same when shortened are shown whole.
function valueTexts(from: Value | undefined, to: Value | undefined): string[] {
  const short = [from, to].map((value) => yamlOf(value, shortSid));
  return short[0] === short[1] && from !== to ? [from, to].map((value) => yamlOf(value)) : short;
}

function yamlOf(value: Value | undefined, shorten = (text: string) => text): string {
  if (value === undefined) return "(not set)";
  if (typeof value === "boolean") return String(value);
  const isAllVisible = visible(value) === shortSid(value) && value.trim() === value;
  // A text that YAML, or a reader, would misread is quoted too.
  const isMistakable = /^$|^"|^\(not set\)$| #|\p{M}{4}/u.test(value);
  return isAllVisible && !isMistakable ? shorten(value) : jsonText(shorten(value));
}

// Returns a JSON string without invisible characters, and without marks that are piled so high that they cover other lines.
function jsonText(text: string): string {
  return JSON.stringify(text)
    .replace(/[^ -~]/gu, (character) => (visible(character) === character ? character : codeUnits(character)))
    .replace(/(?<=\p{M}{3})\p{M}/gu, codeUnits);
}

function codeUnits(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
