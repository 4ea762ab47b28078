import type { Mode } from "../declared/input-source.ts";
import { type Finding, isProposal } from "../messages/finding.ts";
import { grouped, plain, visible } from "../messages/text.ts";
import { type AccountOutcome, type Exported, isDrifted, type Outcome } from "../run/outcome.ts";
import type { Progress } from "../run/ports.ts";
import { isSame } from "../settings/settings.ts";
import { title, version } from "../tool.ts";
import { proposalLines } from "./page/changes.ts";
import { hasWaived, isCalm } from "./page/folds.ts";
import { exportedLine, leftOutLines } from "./story/exported.ts";
import { isUnread, partsOf } from "./story/headline.ts";
import { isOpenRow, type Row, rowsOf, titleOf } from "./story/rows.ts";
import { count, done, fullNameOf, namesOf, todo } from "./story/wording.ts";

/** Lines of the log that belong together; those of a group are folded below its title. */
export type Block = { group?: string; lines: readonly Line[] };
/** `bad` needs somebody, `mild` somebody has to know, `good` was done or is as declared. */
export type Line = { text: string; tone?: "bad" | "mild" | "good" };

// GitHub's log is read by scrolling: what needs somebody is open as long as it is not much.
const maxOpen = 60;
const perLine = 20;

/** The first line of the log, before Twilio is asked. */
export function firstLine(mode: Mode | undefined, accounts: number, policyFile: string): string {
  const of =
    accounts === 0 ? [] : [`${count(accounts, "account")}${policyFile === "" ? "" : ` of ${policyFile}`}`];
  return visible([`${title} ${version}`, ...(mode === undefined ? [] : [mode]), ...of].join(" · "));
}

/** "300 of 1,000 accounts read, 1 drifted". */
export function progressLine({ accounts, read, drifted, failed }: Progress): string {
  const told = [
    `${grouped(read)} of ${count(accounts, "account")} read`,
    ...(drifted > 0 ? [`${grouped(drifted)} drifted`] : []),
    ...(failed > 0 ? [`${grouped(failed)} failed`] : []),
  ];
  return told.join(", ");
}

/** What was found and done, account by account: what needs somebody open, the rest in groups. */
export function logOf(outcome: Outcome): Block[] {
  const { accounts } = outcome;
  const [first] = accounts;
  if (outcome.exported !== undefined) return exportBlocks(outcome.exported).map(madeVisible);
  const proposed = { lines: proposalLines(outcome) };
  // Of a run that broke off nothing more is made than there is to tell.
  const blocks =
    first === undefined
      ? []
      : accounts.length === 1
        ? [blockOfOne(first, outcome)].flat()
        : blocksOf(outcome);
  return [proposed, ...blocks].filter(({ lines }) => lines.length > 0).map(madeVisible);
}

function exportBlocks(exported: Exported): Block[] {
  const lines = leftOutLines(exported).map((text) => ({ text: `    ${text}` }));
  const told: Block = { lines: [{ text: `✔ ${exportedLine(exported)}`, tone: "good" }] };
  const title = `${count(exported.leftOut.length, "setting")} left out`;
  return lines.length === 0 ? [told] : [told, { group: title, lines }];
}

/** How it ended, in one line. */
export function lastLine(outcome: Outcome): Line {
  const { result, reason, planDigest, accounts } = outcome;
  const why = reason === "none" ? "" : ` (${reason})`;
  const isPlan = accounts.some(({ resources }) =>
    resources.some((one) => one.progress !== "unread" && one.plan.changes.length > 0),
  );
  const plan = planDigest === undefined || !isPlan ? "" : `. Plan ${planDigest}`;
  return {
    text: visible(`Result: ${result}${why}. ${partsOf(outcome).join(", ")}${plan}`),
    tone: outcome.fails ? "bad" : result === "drifted" || result === "proposed" ? "mild" : "good",
  };
}

function madeVisible({ group, lines }: Block): Block {
  return {
    ...(group !== undefined && { group: visible(group) }),
    lines: lines.map((line) => ({ ...line, text: visible(line.text) })),
  };
}

function blockOfOne(account: AccountOutcome, outcome: Outcome): Block[] {
  const rows = rowsOf(account);
  const open = rows.filter(isOpenRow);
  const rest = rows.filter((row) => !open.includes(row));
  return [
    { lines: headed([account], outcome, open) },
    { group: `${count(rest.length, "setting")} as declared or not declared`, lines: rest.map(lineOf(rest)) },
  ];
}

// Accounts in which the same differs are told of once.
function blocksOf(outcome: Outcome): Block[] {
  const { accounts } = outcome;
  const shown = accounts.filter((account) => !isCalm(account) || openRows(account).length > 0);
  const alike = Map.groupBy(shown, (account) =>
    JSON.stringify([
      account.result,
      openRows(account).map(({ name, declared, held, before, live, state }) => [
        name,
        declared,
        held,
        before,
        live,
        state,
      ]),
      toMend(account, outcome).map(({ reason, message }) => [reason, message]),
    ]),
  );
  const groups = [...alike.values()].sort((a, b) => urgency(a) - urgency(b));
  const blocks = groups.map((same) => headed(same, outcome, same[0] === undefined ? [] : openRows(same[0])));
  let used = 0;
  const end = blocks.findIndex((lines) => {
    used += lines.length;
    return used > maxOpen;
  });
  const open = end < 0 ? blocks : blocks.slice(0, end);
  const folded = blocks.slice(open.length);
  const rest = groups.slice(open.length).reduce((sum, { length }) => sum + length, 0);
  const calm = accounts.filter((account) => !shown.includes(account));
  return [
    ...open.map((lines) => ({ lines })),
    { group: `${count(rest, "more account")} that need somebody`, lines: folded.flat() },
    calmGroup(calm),
  ];
}

function urgency([first]: readonly AccountOutcome[]): number {
  if (first === undefined || isCalm(first)) return 2;
  return first.result === "error" ? 1 : 0;
}

function calmGroup(calm: readonly AccountOutcome[]): Block {
  const isRead = calm.every(({ result }) => result !== "not-checked");
  const names = calm.map(({ policy }) => titleOf(policy));
  const lines = Array.from({ length: Math.ceil(names.length / perLine) }, (_, at) => ({
    text: names.slice(at * perLine, (at + 1) * perLine).join(", "),
  }));
  return { group: `${count(calm.length, "account")} ${isRead ? "as declared" : "not checked"}`, lines };
}

function openRows(account: AccountOutcome): Row[] {
  return rowsOf(account).filter(isOpenRow);
}

function headed(accounts: readonly AccountOutcome[], outcome: Outcome, rows: readonly Row[]): Line[] {
  const [first] = accounts;
  if (first === undefined) return [];
  const [sign, tone, words] = verdictOf(first, outcome);
  const names = accounts.length === 1 ? fullNameOf(first) : namesOf(accounts);
  const findings = toMend(first, outcome).map(({ message }) => ({
    text: `    ${message}`,
    tone: "bad" as const,
  }));
  return [{ text: `${sign} ${names} ${words}`, tone }, ...rows.map(lineOf(rows)), ...findings];
}

// What is proposed is told once, of all accounts together.
function toMend({ findings }: AccountOutcome, { proposal }: Outcome): Finding[] {
  return findings.filter(
    (finding) => finding.level !== "warning" && !(proposal?.base === "known" && isProposal(finding)),
  );
}

function verdictOf(
  account: AccountOutcome,
  { mode, fails }: Outcome,
): [string, NonNullable<Line["tone"]>, string] {
  switch (account.result) {
    case "error":
      return ["✘", "bad", isUnread(account) ? "could not be read" : `failed (${account.reason})`];
    case "applied":
      return ["✔", "good", `applied and proven${hasWaived(account) ? ", but for what is waived" : ""}`];
    case "not-checked":
      return ["–", "mild", "not checked"];
    case "proposed":
      return ["✔", "good", "as the base declares"];
    default:
      if (isDrifted(account)) return fails ? ["✘", "bad", "drifted"] : ["!", "mild", "drifted"];
      if (hasWaived(account)) return ["⏸", "mild", "as declared only by waiver"];
      return ["✔", "good", `as declared${mode === "apply" ? ", nothing was sent" : ""}`];
  }
}

function lineOf(all: readonly Row[]): (row: Row) => Line {
  const width = Math.max(...all.map(({ label }) => label.length)) + 1;
  return (row) => {
    const [sign, words, tone] = wordsOf(row);
    return { text: `    ${sign} ${row.label.padEnd(width)} ${words}`, ...(tone && { tone }) };
  };
}

function wordsOf(row: Row): [sign: string, words: string, tone?: Line["tone"]] {
  const { before, after, live } = row;
  switch (row.state) {
    case "not-as-written":
    case "collateral":
      return ["✘", `${plain(live)} after the write, which was to make it ${plain(after)}`, "bad"];
    case "written":
      return ["✔", `${plain(live)}, was ${plain(before)} (${done[row.change.effect]})`, "good"];
    case "differs":
      return [
        "✘",
        `${plain(before)}, declared ${plain(after)}${byBase(row)}, apply would ${todo[row.change.effect]}`,
        "bad",
      ];
    case "adopted":
      return [
        "✘",
        `${plain(live)}, declared ${plain(row.held ?? "")} by the base (this declaration would leave it so)`,
        "bad",
      ];
    case "proposed":
      return [
        "▸",
        `${plain(before)}, proposed ${plain(after)}, apply would ${todo[row.change.effect]}`,
        "mild",
      ];
    case "unnamed":
      // A name that nobody declared is the one change that apply adds of its own.
      return [
        "+",
        `${plain(before)}, not declared, gets ${plain(after)} (apply would ${todo[row.change.effect]})`,
      ];
    case "waived":
      return [
        "⏸",
        `${plain(before)}, declared ${plain(row.waived.declared)}, waived until ${row.waived.expires}`,
        "mild",
      ];
    case "same":
      return ["=", plain(before)];
    case "gap":
      return ["!", `${plain(before)} (not declared, and a protection rests on it)`, "mild"];
    case "unmanaged":
      return ["-", `${plain(before)} (not declared)`];
    default:
      return row satisfies never;
  }
}

// Where live is neither what the base declares nor what is proposed.
function byBase({ setting, held, after }: Row): string {
  return held === undefined || isSame(setting, held, after) ? "" : ` (by the base ${plain(held)})`;
}
