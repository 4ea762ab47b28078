import type { AccountOutcome, Outcome } from "../outcome.ts";
import type { Change, Plan } from "../plan.ts";
import { isSame, type Setting, settings } from "../settings.ts";
import { plain, shortSid, visible } from "../text.ts";
import { version } from "../version.ts";
import { done, todo } from "./effects.ts";

/** The lines of the log: what was compared and how it ended. Findings and drift follow as annotations. */
export function logOf(outcome: Outcome): string[] {
  return [
    `Twilio composition settings ${version}, mode: ${outcome.mode}`,
    ...outcome.accounts.flatMap(accountLines),
    `Result: ${outcome.result} (${outcome.reason})${outcome.planDigest === undefined ? "" : `, plan ${outcome.planDigest}`}`,
  ].map(visible);
}

function accountLines(account: AccountOutcome): string[] {
  const { plan } = account;
  if (plan === undefined) return [];
  const lines = settings.map(({ name }) => {
    const [sign, words] = line(name, plan, account);
    return `  ${sign} ${name.padEnd(20)} ${words}`;
  });
  return [`Account ${shortSid(account.account)}:`, ...lines];
}

function line(setting: Setting, plan: Plan, { declared, readBack }: AccountOutcome): [string, string] {
  const [before, after] = [plan.before[setting], plan.after[setting]];
  const seen = readBack?.[setting];
  if (seen !== undefined && !isSame(setting, seen, after))
    return ["x", `${plain(seen)} after the write, which was to make it ${plain(after)}`];
  const change = plan.changes.find((one) => one.setting === setting);
  if (change !== undefined && seen !== undefined)
    return ["+", `${plain(seen)}, was ${plain(before)} (${done[change.effect]})`];
  if (change !== undefined) return ["x", wanted(change)];
  return declared[setting] === undefined ? ["-", `${plain(before)} (not managed)`] : ["=", plain(before)];
}

function wanted({ from, to, effect }: Change): string {
  // A name that nobody declared is the one change that apply adds of its own.
  const words = effect === "name" ? `not managed, gets ${plain(to)}` : `declared ${plain(to)}`;
  return `${plain(from)}, ${words} (apply would ${todo[effect]})`;
}
