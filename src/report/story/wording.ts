import type { Place } from "../../messages/finding.ts";
import { code, grouped, plain, quote, shortSid } from "../../messages/text.ts";
import type { Named } from "../../plan/change.ts";
import type { AccountOutcome, Outcome } from "../../run/outcome.ts";
import type { Value } from "../../settings/settings.ts";

/** The way to show values in a sentence: as Markdown, or as plain text. */
export type Style = { value: (value: Value) => string; strong: (text: string) => string };
export const inMarkdown: Style = { value: code, strong: (text) => `**${text}**` };
// A text with blanks looks like a part of the sentence, so it is quoted.
export const inText: Style = {
  value: (value) => (/\s/.test(String(value)) ? quote(String(value)) : plain(value)),
  strong: (text) => text,
};

/** Says where the expected value comes from, in a sentence. */
export function expectedSide({ base }: Pick<Outcome, "base">, { value }: Style): string {
  return base?.state === "known" ? `on ${value(base.branch)}` : "in the policy";
}

export function withoutEmpty(texts: readonly (string | false | undefined)[]): string[] {
  return texts.flatMap((text) => text || []);
}

/** Joins the texts that are not empty. */
export function joined(texts: readonly (string | false | undefined)[], separator: string): string {
  return withoutEmpty(texts).join(separator);
}

/** Groups values by a key, in the order in which they come. */
export function alike<Of>(
  all: readonly Of[],
  keyOf: (value: Of, index: number) => string | number,
): [Of, ...Of[]][] {
  // No group is empty.
  return [...Map.groupBy(all, keyOf).values()] as [Of, ...Of[]][];
}

/** Returns a number with its noun: "1 account", "1,000 accounts". */
export function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
}

/** Returns the name of an account in the policy file, or its short SID. */
export function titleOf({ name, account }: Named): string {
  return name || (account === "" ? "the account" : shortSid(account));
}

/** Returns an account's name with its short SID. */
export function fullTitleOf(policy: Named): string {
  return policy.name === "" ? titleOf(policy) : `${policy.name} (${shortSid(policy.account)})`;
}

/** Says why nothing was read. A finding explains faulty credentials, so this explains only the event. */
export function notReadText({ mode, result, base }: Pick<Outcome, "mode" | "result" | "base">): string {
  if (mode === "validate") {
    const why = base === undefined ? ": that takes the event pull_request or merge_group" : "";
    return `Not compared with Twilio.${base?.state === "known" ? "" : ` Changes were not judged${why}.`}`;
  }
  const why =
    result === "error"
      ? ""
      : ": GitHub withholds credentials from forks and Dependabot. The check has credentials once a member of your team pushes the change to a branch of this repository";
  return `Nothing was read from Twilio${why}.`;
}

/** Lists the titles of up to eleven accounts. Of more accounts it lists the first ten, and counts the rest. */
export function titlesOf(accounts: readonly AccountOutcome[], title = titleOf): string {
  const names = accounts.map(({ policy }) => title(policy));
  return namesAndMore(firstOf(names, 10), names.length);
}

/** Returns the first names, or all if only one more would be left out. */
export function firstOf(names: readonly string[], most: number): string[] {
  return names.slice(0, names.length > most + 1 ? most : most + 1);
}

/** Lists names and counts the rest: "a, b and 18 more". */
export function namesAndMore(shown: readonly string[], all: number): string {
  const hidden = all - shown.length;
  return `${shown.join(", ")}${hidden > 0 ? ` and ${grouped(hidden)} more` : ""}`;
}

/** Returns a line of the policy file as Markdown; empty if there is none. */
export function lineText(place: Place | undefined): string {
  return place === undefined ? "" : code(`${place.file}:${place.line}`);
}

/** Returns an instant to the minute: "2026-11-28 03:17 UTC". */
export function minute(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

/** Says how long something lasted by its two largest units: "2 days and 4 hours"; undefined if it is negative or NaN. */
export function duration(milliseconds: number): string | undefined {
  const minutes = Math.floor(milliseconds / 60_000);
  if (!(minutes >= 0)) return undefined;
  const [days, hours] = [Math.floor(minutes / 1_440), Math.floor(minutes / 60) % 24];
  if (days > 0) return `${count(days, "day")} and ${count(hours, "hour")}`;
  const rest = count(minutes % 60, "minute");
  return hours > 0 ? `${count(hours, "hour")} and ${rest}` : rest;
}

/** Returns as many lines as fit into the bytes of UTF-8; then a line that counts the rest. */
export function linesWithin(
  lines: readonly string[],
  bytes: number,
  more = (hidden: number) => `- The JSON report has ${grouped(hidden)} more.`,
  separator = "\n",
): string {
  const shown = fitting(lines, bytes, (line) => Buffer.byteLength(line) + separator.length);
  const hidden = lines.length - shown.length;
  return (hidden === 0 ? lines : [...shown, more(hidden)]).join(separator);
}

/** Returns the first values that fit into the room. */
export function fitting<Of>(all: readonly Of[], room: number, sizeOf: (value: Of) => number): readonly Of[] {
  let used = 0;
  const end = all.findIndex((value) => {
    used += sizeOf(value);
    return used > room;
  });
  return end < 0 ? all : all.slice(0, end);
}
