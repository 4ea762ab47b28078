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

/** What accounts that were not read are, behind their number. */
export function unreadWords(mode: Outcome["mode"]): string {
  return mode === "validate" ? "in the policy" : "not checked";
}

/** The titles of accounts, of many the first ten. */
export function titlesOf(
  accounts: readonly AccountOutcome[],
  title: (policy: Named) => string = titleOf,
): string {
  const names = accounts.map(({ policy }) => title(policy));
  const shown = names.slice(0, names.length > 11 ? 10 : 11);
  const hidden = names.length - shown.length;
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

/** How long something lasted, by its two largest units: "2 d 4 h", "3 h 5 min"; undefined where that is no time. */
export function duration(milliseconds: number): string | undefined {
  const minutes = Math.floor(milliseconds / 60_000);
  if (!(minutes >= 0)) return undefined;
  const [days, hours] = [Math.floor(minutes / 1_440), Math.floor(minutes / 60) % 24];
  if (days > 0) return `${days} d ${hours} h`;
  return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}

/** Closes a list of which some entries did not fit. */
export function moreInReport(hidden: number): string {
  return `- ${grouped(hidden)} more are in the JSON report.`;
}

/** As many of these lines as fit into so many bytes of UTF-8; then one that says how many are left out. */
export function linesWithin(
  lines: readonly string[],
  bytes: number,
  more: (hidden: number) => string = moreInReport,
  separator = "\n",
): string {
  let used = 0;
  const end = lines.findIndex((line) => {
    used += bytesOf(line) + separator.length;
    return used > bytes;
  });
  if (end < 0) return lines.join(separator);
  return [...lines.slice(0, end), more(lines.length - end)].join(separator);
}

/** Bytes of UTF-8. */
export function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

const encoder = new TextEncoder();
