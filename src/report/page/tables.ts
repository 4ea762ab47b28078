import { code, days, markdown } from "../../messages/text.ts";
import type { Effect } from "../../plan/plan.ts";
import type { AccountOutcome, Outcome } from "../../run/outcome.ts";
import { isSamePlace } from "../../settings/s3-url.ts";
import { kindOf } from "../../settings/settings.ts";
import { type FindingNeed, isRowNeed, type Need } from "../story/concerns.ts";
import { isUnread } from "../story/headline.ts";
import type { Row } from "../story/rows.ts";
import { count, done, linesWithin, namesOf, todo } from "../story/wording.ts";

// A page breaks a name at its hyphens, even within a code span, unless the column's title is as wide as the longest.
export function settingTitle(labels: readonly string[]): string {
  const widest = Math.max(0, ...labels.map((label) => label.length));
  // A blank of the title is half as wide as a letter of a name.
  return `Setting${"&nbsp;".repeat(Math.max(0, 2 * widest - 6))}`;
}
export const would = "`apply` would";
const did = "`apply` did";

/** The settings of one account: what needs somebody first, what is not declared last. */
export function settingsTable(
  { result, resources }: AccountOutcome,
  rows: readonly Row[],
  { fails }: Pick<Outcome, "fails">,
): string {
  const isReadBack = resources.some((one) => one.progress === "written" && one.readBack !== undefined);
  const isFailedProof = isReadBack && result === "error";
  const live = isFailedProof ? ["Before", "Read back"] : isReadBack ? ["Before"] : ["Live"];
  const lines = rows.map((row) => [
    `${iconOf(row, fails)}${code(row.label)}`,
    row.declared === undefined ? "not declared" : code(row.declared),
    row.state === "same" ? "same" : liveCell(row),
    ...(isFailedProof ? [code(row.live)] : []),
    status(row, isReadBack),
  ]);
  return table(
    [settingTitle(rows.map(({ label }) => label)), "Declared", ...live, isReadBack ? did : would],
    lines,
  );
}

/** What needs somebody in many accounts: the same difference, and the same finding, in one row. */
export function needsTable(needs: readonly Need[], { mode, fails }: Outcome, bytes: number): string {
  const isApplied = mode === "apply";
  const rows = needs.filter(isRowNeed).map(({ row }) => row);
  const header = [
    "Account",
    settingTitle(rows.map(({ label }) => label)),
    "Declared",
    "Live",
    isApplied ? did : would,
  ];
  const lines = needs.map((need) =>
    isRowNeed(need) ? rowLine(need.row, need, { isApplied, fails }) : findingLine(need),
  );
  const more = (rest: number) => `| ${count(rest, "more row")} | | | | in the JSON report |`;
  const [title = "", rule = "", ...rest] = table(header, lines).split("\n");
  return [title, rule, linesWithin(rest, bytes, more)].join("\n");
}

function rowLine(
  row: Row,
  { accounts }: Need,
  { isApplied, fails }: { isApplied: boolean; fails: boolean },
): string[] {
  const isCalm = row.state === "waived" || row.state === "written" || row.state === "unnamed";
  return [
    `${iconOf(row, fails)}${namesOf(accounts, isCalm ? undefined : bold)}`,
    code(row.label),
    row.declared === undefined ? "not declared" : code(row.declared),
    row.state === "written" ? `${code(row.live)}, was ${code(row.before)}` : liveCell(row),
    isApplied && row.state === "differs" ? `nothing; it would ${status(row, false)}` : status(row, isApplied),
  ];
}

function findingLine({ accounts, finding }: FindingNeed): string[] {
  const what = accounts.every(isUnread) ? "could not be read: " : "";
  return [
    `❌ ${namesOf(accounts, bold)}`,
    "",
    "",
    `${what}${markdown(finding.message).replaceAll("|", "\\|")}`,
    "",
  ];
}

const bold = (name: string) => `**${name}**`;

function table(header: readonly string[], lines: readonly string[][]): string {
  return [header, header.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function iconOf({ state, declared }: Row, fails: boolean): string {
  switch (state) {
    case "not-as-written":
    case "collateral":
      return "❌ ";
    case "differs":
    case "adopted":
      return fails ? "❌ " : "⚠️ ";
    case "gap":
      return "⚠️ ";
    case "waived":
      return "⏸ ";
    case "written":
      return "✅ ";
    case "same":
      return declared === undefined ? "" : "✅ ";
    default:
      return "";
  }
}

function status(row: Row, isDone: boolean): string {
  switch (row.state) {
    case "not-as-written":
      return "not as written";
    case "collateral":
      return "changed, and must not be";
    case "differs":
      return `${bolded(row.change.effect, todo)}${sameBucket(row)}`;
    case "adopted":
      return "leave it, against what the base declares";
    case "proposed":
      return bolded(row.change.effect, todo);
    case "unnamed":
      return todo[row.change.effect];
    case "written":
      return bolded(row.change.effect, done);
    case "waived":
      return `${isDone ? "left" : "leave"} it: waived until ${row.waived.expires} (${days(row.waived.daysLeft)} left), ${code(row.waived.reason)}`;
    case "same":
      return "";
    case "gap":
    case "unmanaged":
      return isDone ? "kept it" : "keep it";
    default:
      return row satisfies never;
  }
}

function sameBucket({ setting, declared, before }: Row): string {
  if (kindOf(setting) !== "s3-url" || declared === undefined) return "";
  return isSamePlace(String(declared), String(before)) ? "; it is the same bucket, spelt otherwise" : "";
}

// The one effect that nobody may overlook.
function bolded(effect: Effect, words: Record<Effect, string>): string {
  return effect === "weaken" ? `⛔ **${words[effect]}**` : words[effect];
}

function liveCell({ state, before }: Row): string {
  return state === "differs" && typeof before === "boolean" ? bold(String(before)) : code(before);
}
