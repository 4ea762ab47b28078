import type { AccountOutcome, Outcome } from "../outcome.ts";
import type { Change } from "../plan.ts";
import { settings } from "../settings.ts";
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

function accountLines({ account, declared, plan, result }: AccountOutcome): string[] {
  if (plan === undefined) return [];
  const lines = settings.map(({ name }) => {
    const change = plan.changes.find(({ setting }) => setting === name);
    const words = change
      ? changeText(change, result)
      : `${plain(plan.before[name])}${declared[name] === undefined ? " (not managed)" : ""}`;
    const sign = change ? (result === "applied" ? "+" : "x") : declared[name] === undefined ? "-" : "=";
    return `  ${sign} ${name.padEnd(20)} ${words}`;
  });
  return [`Account ${shortSid(account)}:`, ...lines];
}

function changeText({ from, to, effect }: Change, result: AccountOutcome["result"]): string {
  if (result === "applied") return `${plain(to)}, was ${plain(from)} (${done[effect]})`;
  // A name that nobody declared is the one change that apply adds of its own.
  const wanted = effect === "name" ? `not managed, gets ${plain(to)}` : `declared ${plain(to)}`;
  return `${plain(from)}, ${wanted} (apply would ${todo[effect]})`;
}
