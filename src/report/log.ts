import { plain, shortSid, visible } from "../messages/text.ts";
import { version } from "../messages/version.ts";
import type { Change } from "../plan/plan.ts";
import type { AccountOutcome, Outcome } from "../run/outcome.ts";
import { proposalLines } from "./proposal.ts";
import { type Row, rowsOf } from "./rows.ts";
import { done, todo } from "./wording.ts";

/** The lines of the log: what was compared and how it ended. Findings and drift follow as annotations. */
export function logOf(outcome: Outcome): string[] {
  return [
    `Twilio composition settings ${version}${outcome.mode === undefined ? "" : `, mode: ${outcome.mode}`}`,
    ...outcome.accounts.flatMap(accountLines),
    ...proposalLines(outcome),
    `Result: ${outcome.result} (${outcome.reason})${outcome.planDigest === undefined ? "" : `, plan ${outcome.planDigest}`}`,
  ].map(visible);
}

function accountLines(account: AccountOutcome): string[] {
  const { name, account: sid } = account.policy;
  const rows = rowsOf(account);
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(({ label }) => label.length)) + 1;
  const lines = rows.map((row) => {
    const [sign, words] = line(row);
    return `  ${sign} ${row.label.padEnd(width)} ${words}`;
  });
  return [`Account ${name === "" ? shortSid(sid) : `${name} (${shortSid(sid)})`}:`, ...lines];
}

function line(row: Row): [sign: string, words: string] {
  const { before, after, live } = row;
  switch (row.state) {
    case "not-as-written":
    case "collateral":
      return ["x", `${plain(live)} after the write, which was to make it ${plain(after)}`];
    case "written":
      return ["+", `${plain(live)}, was ${plain(before)} (${done[row.change.effect]})`];
    case "adopted":
      return [
        "x",
        `${plain(live)}, declared ${plain(row.held ?? "")} by the base (this declaration would leave it so)`,
      ];
    case "proposed":
      return [">", wanted(row.change)];
    case "differs":
    case "unnamed":
      return ["x", wanted(row.change)];
    case "waived":
      return [
        "~",
        `${plain(before)}, declared ${plain(row.waived.declared)} (waived until ${row.waived.expires})`,
      ];
    case "same":
      return ["=", plain(before)];
    case "unmanaged":
      return ["-", `${plain(before)} (not managed)`];
    default:
      return row satisfies never;
  }
}

function wanted({ from, to, effect }: Change): string {
  // A name that nobody declared is the one change that apply adds of its own.
  const words = effect === "name" ? `not managed, gets ${plain(to)}` : `declared ${plain(to)}`;
  return `${plain(from)}, ${words} (apply would ${todo[effect]})`;
}
