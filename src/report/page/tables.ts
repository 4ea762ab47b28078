import { code, markdown } from "../../messages/text.ts";
import { type AccountOutcome, isUnread, type Outcome } from "../../run/outcome.ts";
import { isSamePlace } from "../../settings/s3.ts";
import { kindOf } from "../../settings/settings.ts";
import type { Concern, FindingConcern, RowConcern } from "../story/concerns.ts";
import { lookOf, type Row } from "../story/rows.ts";
import { count, linesWithin, titlesOf } from "../story/wording.ts";

// A page breaks a name at its hyphens, even within a code span, unless the column's title is as wide as the longest.
export function settingTitle(labels: readonly string[]): string {
  const widest = Math.max(0, ...labels.map((label) => label.length));
  // A blank of the title is half as wide as a letter of a name.
  return `Setting${"&nbsp;".repeat(Math.max(0, 2 * widest - 6))}`;
}
export const would = "`apply` would";
const did = "`apply` did";

/** A table of Markdown. */
export function table(header: readonly string[], lines: readonly (readonly string[])[]): string {
  return [header, header.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** The settings of one account: what needs attention first, what is not declared last. */
export function settingsTable(
  { result, resources }: AccountOutcome,
  rows: readonly Row[],
  { fails }: Pick<Outcome, "fails">,
): string {
  const isReadBack = resources.some((one) => one.state === "written" && one.readBack !== undefined);
  const isFailedProof = isReadBack && result === "error";
  const live = isFailedProof ? ["Before", "Read back"] : isReadBack ? ["Before"] : ["Live"];
  const lines = rows.map((row) => [
    `${iconFor(row, fails)}${code(row.label)}`,
    declaredCell(row),
    row.state === "same" ? "same" : liveCell(row),
    ...(isFailedProof ? [code(row.live)] : []),
    statusCell(row, isReadBack),
  ]);
  return table(
    [settingTitle(rows.map(({ label }) => label)), "Declared", ...live, isReadBack ? did : would],
    lines,
  );
}

/** What needs attention in many accounts: the same difference, and the same finding, in one row. */
export function concernsTable(concerns: readonly Concern[], { mode, fails }: Outcome, bytes: number): string {
  const isApplied = mode === "apply";
  const labels = concerns.flatMap((concern) => (concern.kind === "row" ? [concern.row.label] : []));
  const header = ["Account", settingTitle(labels), "Declared", "Live", isApplied ? did : would];
  const lines = concerns.map((concern) =>
    concern.kind === "row" ? rowCells(concern, { isApplied, fails }) : findingCells(concern),
  );
  const more = (hidden: number) => `| ${count(hidden, "more row")} | | | | in the JSON report |`;
  const [title = "", rule = "", ...shown] = table(header, lines).split("\n");
  return [title, rule, linesWithin(shown, bytes, more)].join("\n");
}

function rowCells(
  { row, accounts }: RowConcern,
  { isApplied, fails }: { isApplied: boolean; fails: boolean },
): string[] {
  const needsNothing = row.state === "waived" || row.state === "written" || row.state === "gets-default-name";
  const status = statusCell(row, isApplied && row.state !== "differs");
  return [
    `${iconFor(row, fails)}${titlesOf(accounts, needsNothing ? undefined : bold)}`,
    code(row.label),
    declaredCell(row),
    row.state === "written" ? `${code(row.live)}, was ${code(row.before)}` : liveCell(row),
    isApplied && row.state === "differs" ? `nothing; it would ${status}` : status,
  ];
}

function findingCells({ accounts, finding }: FindingConcern): string[] {
  const unread = accounts.every(isUnread) ? "could not be read: " : "";
  const message = markdown(finding.message).replaceAll("|", "\\|");
  return [`❌ ${titlesOf(accounts, bold)}`, "", "", `${unread}${message}`, ""];
}

const bold = (text: string) => `**${text}**`;

function iconFor(row: Row, fails: boolean): string {
  const { icon, tone } = lookOf(row);
  if (tone === "bad" && !fails) return "⚠️ ";
  return icon === "" ? "" : `${icon} `;
}

function statusCell(row: Row, isDone: boolean): string {
  const status = lookOf(row).status(row, isDone);
  if (!("change" in row)) return status;
  // A reader must not overlook this effect.
  if (row.change.effect === "weakening") return `⛔ **${status}**${spelling(row)}`;
  return `${status}${spelling(row)}`;
}

function spelling({ state, setting, declared, before }: Row): string {
  if (state !== "differs" || kindOf(setting) !== "s3-url" || declared === undefined) return "";
  return isSamePlace(String(declared), String(before)) ? "; it is the same bucket, spelt otherwise" : "";
}

function declaredCell({ declared }: Row): string {
  return declared === undefined ? "not declared" : code(declared);
}

function liveCell({ state, before }: Row): string {
  return state === "differs" && typeof before === "boolean" ? bold(String(before)) : code(before);
}
