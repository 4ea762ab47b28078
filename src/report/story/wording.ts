import { grouped, shortSid } from "../../messages/text.ts";
import type { Effect } from "../../plan/plan.ts";
import type { AccountOutcome } from "../../run/outcome.ts";
import { titleOf } from "./rows.ts";

/** What apply would do to a setting. */
export const todo: Record<Effect, string> = {
  strengthen: "strengthen",
  weaken: "weaken",
  replace: "replace",
  set: "set",
  rename: "rename",
  name: "name it, since Twilio requires a name",
};

/** What apply did to a setting. */
export const done: Record<Effect, string> = {
  strengthen: "strengthened",
  weaken: "weakened",
  replace: "replaced",
  set: "set",
  rename: "renamed",
  name: "named, since Twilio requires a name",
};

/** "1 account", "1,000 accounts". */
export function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
}

/** The names of accounts, of many the first ten. */
export function namesOf(accounts: readonly AccountOutcome[], style = (name: string) => name): string {
  return someOf(accounts.map(({ policy }) => style(titleOf(policy))));
}

/** Names, of many the first ten. */
export function someOf(names: readonly string[]): string {
  const shown = names.slice(0, names.length > 11 ? 10 : 11);
  const rest = names.length - shown.length;
  return `${shown.join(", ")}${rest > 0 ? ` and ${grouped(rest)} more` : ""}`;
}

/** An account's name with its short SID. */
export function fullNameOf({ policy: { name, account } }: AccountOutcome): string {
  return name === "" ? shortSid(account) : `${name} (${shortSid(account)})`;
}

/** How long something lasted, by its two largest units: "2 d 4 h", "3 h 5 min"; undefined where that is no time. */
export function span(milliseconds: number): string | undefined {
  const minutes = Math.floor(milliseconds / 60_000);
  if (!(minutes >= 0)) return undefined;
  const [days, hours] = [Math.floor(minutes / 1_440), Math.floor(minutes / 60) % 24];
  if (days > 0) return `${days} d ${hours} h`;
  return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}

/** At most so many issues of a policy are open at a time: nobody reads a thousand. */
export const maxOpenIssues = 10;

/** How many drift and get no issue, in words. */
export function withoutIssue(rest: number): string {
  return `${rest} more ${rest === 1 ? "account drifts and has" : "accounts drift and have"} no issue: at most ${maxOpenIssues} are open for a policy at a time.`;
}

/** As many of these lines as fit into so many bytes of UTF-8; then one that says how many are left out. */
export function linesWithin(
  lines: readonly string[],
  bytes: number,
  more: (rest: number) => string,
  separator = "\n",
): string {
  let used = 0;
  const end = lines.findIndex((line) => {
    used += sizeOf(line) + separator.length;
    return used > bytes;
  });
  if (end < 0) return lines.join(separator);
  return [...lines.slice(0, end), more(lines.length - end)].join(separator);
}

/** Bytes of UTF-8. */
export function sizeOf(text: string): number {
  return encoder.encode(text).length;
}

const encoder = new TextEncoder();
