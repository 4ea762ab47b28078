import type { Place } from "../../messages/finding.ts";
import { code, grouped, plain, quote, shortSid } from "../../messages/text.ts";
import type { Named } from "../../plan/change.ts";
import type { AccountOutcome, Outcome } from "../../run/outcome.ts";
import type { Value } from "../../settings/settings.ts";

/** How a sentence shows values: as Markdown, or as plain text. */
export type Style = { value: (value: Value) => string; strong: (text: string) => string };
export const inMarkdown: Style = { value: code, strong: (text) => `**${text}**` };
// A text with blanks could pass for a part of the sentence.
export const inText: Style = {
  value: (value) => (/\s/.test(String(value)) ? quote(String(value)) : plain(value)),
  strong: (text) => text,
};

/** Where the value that live is compared with comes from, in a sentence. */
export function expectedSide({ base }: Pick<Outcome, "base">, { value }: Style): string {
  return base?.state === "known" ? `on ${value(base.branch)}` : "in the policy";
}

/** The texts among these that say something. */
export function withoutEmpty(texts: readonly (string | false | undefined)[]): string[] {
  return texts.flatMap((text) => text || []);
}

/** The texts among these that say something, as one. */
export function joined(texts: readonly (string | false | undefined)[], separator: string): string {
  return withoutEmpty(texts).join(separator);
}

/** Those that are alike together, in the order in which they come. */
export function alike<Of>(
  all: readonly Of[],
  keyOf: (one: Of, index: number) => string | number,
): [Of, ...Of[]][] {
  // No group is empty.
  return [...Map.groupBy(all, keyOf).values()] as [Of, ...Of[]][];
}

/** "1 account", "1,000 accounts". */
export function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
}

/** How people call an account: its name in the policy file, otherwise its short SID. */
export function titleOf({ name, account }: Named): string {
  return name || (account === "" ? "the account" : shortSid(account));
}

/** An account's name with its short SID. */
export function fullTitleOf(policy: Named): string {
  return policy.name === "" ? titleOf(policy) : `${policy.name} (${shortSid(policy.account)})`;
}

/** Why nothing was read. A finding says what is wrong with the credentials, if it is not the event. */
export function notReadText({ mode, result, base }: Pick<Outcome, "mode" | "result" | "base">): string {
  if (mode === "validate") {
    const why = base === undefined ? ": that takes the event pull_request or merge_group" : "";
    return `Not compared with Twilio.${base?.state === "known" ? "" : ` Changes were not judged${why}.`}`;
  }
  const why =
    result === "error"
      ? ""
      : ": GitHub withholds credentials from this event. The check runs with credentials once the change is on a branch of this repository";
  return `Nothing was read from Twilio${why}.`;
}

/** The titles of accounts, of many the first ten. */
export function titlesOf(accounts: readonly AccountOutcome[], title = titleOf): string {
  const names = accounts.map(({ policy }) => title(policy));
  return namesAndMore(firstOf(names, 10), names.length);
}

/** The first of these, but all where only one more would be left out. */
export function firstOf(names: readonly string[], most: number): string[] {
  return names.slice(0, names.length > most + 1 ? most : most + 1);
}

/** Names out of so many: "a, b and 18 more". */
export function namesAndMore(shown: readonly string[], all: number): string {
  const hidden = all - shown.length;
  return `${shown.join(", ")}${hidden > 0 ? ` and ${grouped(hidden)} more` : ""}`;
}

/** A line of the policy file, as Markdown; empty where there is none. */
export function lineText(place: Place | undefined): string {
  return place === undefined ? "" : code(`${place.file}:${place.line}`);
}

/** An instant to the minute: "2026-11-28 03:17 UTC". */
export function minute(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

/** Says how long something lasted by its two largest units: "2 days and 4 hours"; undefined if that is no time. */
export function duration(milliseconds: number): string | undefined {
  const minutes = Math.floor(milliseconds / 60_000);
  if (!(minutes >= 0)) return undefined;
  const [days, hours] = [Math.floor(minutes / 1_440), Math.floor(minutes / 60) % 24];
  if (days > 0) return `${count(days, "day")} and ${count(hours, "hour")}`;
  const rest = count(minutes % 60, "minute");
  return hours > 0 ? `${count(hours, "hour")} and ${rest}` : rest;
}

/** As many of these lines as fit into so many bytes of UTF-8; then one that says how many are left out. */
export function linesWithin(
  lines: readonly string[],
  bytes: number,
  more = (hidden: number) => `- ${grouped(hidden)} more are in the JSON report.`,
  separator = "\n",
): string {
  const shown = fitting(lines, bytes, (line) => bytesOf(line) + separator.length);
  const hidden = lines.length - shown.length;
  return (hidden === 0 ? lines : [...shown, more(hidden)]).join(separator);
}

/** The first of these that fit into so much room. */
export function fitting<Of>(all: readonly Of[], room: number, sizeOf: (one: Of) => number): readonly Of[] {
  let used = 0;
  const end = all.findIndex((one) => {
    used += sizeOf(one);
    return used > room;
  });
  return end < 0 ? all : all.slice(0, end);
}

/** Bytes of UTF-8. */
export function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

const encoder = new TextEncoder();
