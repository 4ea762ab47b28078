import { labelOf } from "../../declared/policy.ts";
import { code } from "../../messages/text.ts";
import type { Proposed, ProposedEffect, ProposedSetting, Standing } from "../../plan/change.ts";
import type { Change } from "../../plan/plan.ts";
import { nameOf } from "../../plan/proposal-words.ts";
import type { Outcome } from "../../run/outcome.ts";
import { type Row, rowsOf } from "../story/rows.ts";
import { someOf, todo } from "../story/wording.ts";
import { settingTitle, would } from "./tables.ts";

const maxRows = 25;

/**
 * What changes, a row a setting: declared on the base, declared here, live, and what apply would do.
 * @param what "This pull request".
 */
export function proposalTable(
  changes: readonly Proposed[],
  { outcome, branch, what }: { outcome: Outcome; branch: string; what: string },
): string {
  // Of the only account that is looked at, or of none, nobody asks whose it is.
  const own = new Set(["", outcome.accounts.length === 1 ? outcome.accounts[0]?.policy.account : ""]);
  const subjects = new Set(changes.map(subjectOf));
  const isAlone = subjects.size === 1 && [...subjects].every((one) => own.has(one));
  const all = alike(changes.flatMap((change) => rowsFor(change, outcome, branch)));
  const rows = all.slice(0, maxRows);
  // Beside two URLs a comment has no room for names in one line: what apply would do must stay in sight.
  const hasTwoLong = rows.some((cells) => cells.filter(({ length }) => length > 40).length > 1);
  const header = [
    ...(isAlone ? [] : ["Account"]),
    hasTwoLong ? "Setting" : settingTitle(rows.map(([, setting = ""]) => setting.replaceAll("`", ""))),
    `Declared on ${code(branch)}`,
    `${what} declares`,
    "Live",
    would,
  ];
  const shown = rows.map((row) => (isAlone ? row.slice(1) : row));
  const lines = [header, header.map(() => "---"), ...shown].map((cells) => `| ${cells.join(" | ")} |`);
  const rest = all.length - shown.length;
  return [...lines, ...(rest > 0 ? [`\n${rest} more are in the JSON report.`] : [])].join("\n");
}

// The same of many accounts as one row.
function alike(rows: readonly string[][]): string[][] {
  const same = Map.groupBy(rows, ([, ...cells]) => JSON.stringify(cells));
  return [...same.values()].map((group) => [
    someOf(group.map(([name = ""]) => name)),
    ...(group[0]?.slice(1) ?? []),
  ]);
}

function subjectOf(change: Proposed): string {
  return change.subject === "rule" ? "" : change.account.account;
}

function rowsFor(change: Proposed, outcome: Outcome, branch: string): string[][] {
  switch (change.subject) {
    case "setting":
      return [settingRow(change, outcome, branch)];
    case "rule":
      return [["all", code(change.rule), change.from, bold(change.to, change.effect), "", ""]];
    case "account": {
      const name = code(nameOf(change.account));
      if (change.change === "added") return [[name, "the account", "not declared", "added", "", ""]];
      if (change.change === "renamed") return [[name, "the name", code(change.was), name, "", ""]];
      const gone = `⛔ **${change.change}**`;
      if (change.lost.length === 0)
        return [[name, "the account", "declared", `**${change.change}**`, "", ""]];
      return change.lost.map(({ resource, setting, value }) => {
        return [
          name,
          code(labelOf(resource, setting)),
          code(value),
          gone,
          "not read",
          "leave it: nobody declares it",
        ];
      });
    }
    default:
      return change satisfies never;
  }
}

function settingRow(change: ProposedSetting, outcome: Outcome, branch: string): string[] {
  const { account, resource, setting, from, to, effect } = change;
  const row = rowOf(change, outcome);
  const isAsBase = row !== undefined && from.state === "declared" && row.state === "proposed";
  return [
    code(nameOf(account)),
    code(labelOf(resource, setting)),
    standing(from),
    bold(standing(to), effect),
    row === undefined ? "not read" : isAsBase ? `as on ${code(branch)}` : code(row.before),
    wouldApply(change, row),
  ];
}

function rowOf({ account, resource, setting }: ProposedSetting, { accounts }: Outcome): Row | undefined {
  const owner = accounts.find(({ policy }) => policy.account === account.account);
  return owner && rowsOf(owner).find(({ name }) => name === `${resource}.${setting}`);
}

function wouldApply({ effect, to }: ProposedSetting, row: Row | undefined): string {
  // The sign stays with its word.
  const icon = { weaken: "⛔&nbsp;", redirect: "⚠️&nbsp;", strengthen: "", note: "" }[effect];
  if (to.state === "undeclared") return `${icon}leave it: not declared any more`;
  if (to.state === "waived") return `${icon}leave it: waived until ${to.expires}`;
  if (row === undefined) return "";
  if (!("change" in row)) return `${effect === "weaken" ? icon : ""}change nothing: it is so already`;
  return bold(`${icon}${deedIn(row.change)}`, effect);
}

function deedIn({ effect, to }: Change): string {
  if (effect === "weaken") return to === false ? "turn it off" : "empty it";
  return effect === "replace" ? "replace it" : todo[effect];
}

function standing(one: Standing): string {
  if (one.state === "undeclared") return "not declared";
  if (one.state === "declared") return code(one.value);
  return `${code(one.value)}, waived until ${one.expires}: ${code(one.reason)}`;
}

// What nobody may overlook; a code span inside it stays one.
function bold(text: string, effect: ProposedEffect): string {
  return effect === "weaken" || effect === "redirect" ? `**${text}**` : text;
}
