import type { AccountOutcome, Outcome } from "../outcome.ts";
import { settings } from "../settings.ts";
import { plain, shortSid, visible } from "../text.ts";
import { version } from "../version.ts";

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
    const wanted = declared[name];
    const change = plan.changes.find(({ setting }) => setting === name);
    const live = plain(plan.before[name]);
    if (change !== undefined) {
      const arrow = `${live} -> ${plain(change.to)}`;
      return `${result === "applied" ? "* " : "x "}${name.padEnd(20)} ${arrow} (${result === "applied" ? "written" : "would be written"}: ${change.effect})`;
    }
    return wanted === undefined
      ? `- ${name.padEnd(20)} ${live} (not managed)`
      : `= ${name.padEnd(20)} ${plain(wanted)}`;
  });
  return [`Account ${shortSid(account)}:`, ...lines.map((line) => `  ${line}`)];
}
