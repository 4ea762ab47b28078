import { code } from "../../messages/text.ts";
import type { Change, Named, SettingChange } from "../../plan/change.ts";
import type { Standing } from "../../plan/effect.ts";
import type { PlannedChange } from "../../plan/plan.ts";
import type { Outcome } from "../../run/outcome.ts";
import { labelOf, type SettingName } from "../../settings/resources.ts";
import { iconOf, isGrave } from "../story/changes.ts";
import { plannedEffects, type Row, rowsOf } from "../story/rows.ts";
import { firstTen, titleOf } from "../story/wording.ts";
import { settingTitle, table, would } from "./tables.ts";

const maxRows = 25;

type Page = {
  outcome: Outcome;
  branch: string;
  /** "This pull request". */
  what: string;
};

/** What changes, a row a setting: declared on the base, declared here, live, and what apply would do. */
export function changeTable(changes: readonly Change[], page: Page): string {
  const { outcome, branch, what } = page;
  // The only account needs no column of its own.
  const own = new Set(["", outcome.accounts.length === 1 ? outcome.accounts[0]?.policy.account : ""]);
  const subjects = new Set(changes.map((change) => (change.kind === "rule" ? "" : change.account.account)));
  const isAlone = subjects.size === 1 && [...subjects].every((account) => own.has(account));
  const all = sameRowsOnce(changes.flatMap((change) => rowsFor(change, page)));
  const rows = all.slice(0, maxRows);
  // Beside two URLs a comment has no room for names in one line: what apply would do must stay in sight.
  const hasTwoLong = rows.some((cells) => cells.filter(({ length }) => length > 40).length > 1);
  const labels = rows.map(([, setting = ""]) => setting.replaceAll("`", ""));
  const header = [
    "Account",
    hasTwoLong ? "Setting" : settingTitle(labels),
    `Declared on ${code(branch)}`,
    `${what} declares`,
    "Live",
    would,
  ];
  const [title = [], ...shown] = [header, ...rows].map((cells) => (isAlone ? cells.slice(1) : cells));
  const hidden = all.length - shown.length;
  return `${table(title, shown)}${hidden > 0 ? `\n\n${hidden} more are in the JSON report.` : ""}`;
}

// The same of many accounts as one row.
function sameRowsOnce(rows: readonly string[][]): string[][] {
  const same = Map.groupBy(rows, ([, ...cells]) => JSON.stringify(cells));
  return [...same.values()].map((group) => [
    firstTen(group.map(([title = ""]) => title)),
    ...(group[0]?.slice(1) ?? []),
  ]);
}

function rowsFor(change: Change, page: Page): string[][] {
  if (change.kind === "setting") return [settingCells(change, page)];
  if (change.kind === "rule") {
    const { rule, from, to } = change;
    return [["all", code(rule), from, isGrave(change) ? `**${to}**` : to, "", ""]];
  }
  const title = code(titleOf(change.account));
  if (change.kind === "account-added") return [[title, "the account", "not declared", "added", "", ""]];
  if (change.kind === "account-renamed") return [[title, "the name", code(change.was), title, "", ""]];
  const gone = change.kind === "account-dropped" ? "dropped" : "name given to another account";
  if (change.lost.length === 0) return [[title, "the account", "declared", `**${gone}**`, "", ""]];
  return change.lost.map(({ resource, setting, value }) => {
    const label = code(labelOf(resource, setting));
    const row = rowOfSetting(change.account, `${resource}.${setting}`, page.outcome);
    const live = row === undefined ? "not read" : code(row.live);
    const icon = iconOf(change);
    return [
      title,
      label,
      code(value),
      `${icon === "" ? "" : `${icon} `}**${gone}**`,
      live,
      "leave it: it is not in the policy",
    ];
  });
}

function settingCells(change: SettingChange, { outcome, branch }: Page): string[] {
  const { account, resource, setting, from, to } = change;
  const row = rowOfSetting(account, `${resource}.${setting}`, outcome);
  const isAsBase = row !== undefined && from.state === "declared" && row.state === "proposed";
  return [
    code(titleOf(account)),
    code(labelOf(resource, setting)),
    standingCell(from),
    boldIfGrave(standingCell(to), change),
    row === undefined ? "not read" : isAsBase ? `as on ${code(branch)}` : code(row.before),
    applyCell(change, row),
  ];
}

function rowOfSetting({ account }: Named, setting: SettingName, { accounts }: Outcome): Row | undefined {
  const owner = accounts.find(({ policy }) => policy.account === account);
  return owner && rowsOf(owner).find(({ name }) => name === setting);
}

function applyCell(change: SettingChange, row: Row | undefined): string {
  const { effect, to } = change;
  // The sign stays with its word.
  const icon = isGrave(change) ? `${iconOf(change)}&nbsp;` : "";
  if (to.state === "undeclared") return `${icon}leave it: not declared any more`;
  if (to.state === "waived") return `${icon}leave it: waived until ${to.expires}`;
  if (row === undefined) return "";
  if (!("change" in row)) return `${effect === "weakening" ? icon : ""}change nothing: it is so already`;
  return boldIfGrave(`${icon}${plannedDeed(row.change)}`, change);
}

function plannedDeed({ effect, to }: PlannedChange): string {
  if (effect === "weakening") return to === false ? "turn it off" : "empty it";
  return effect === "replacement" ? "replace it" : plannedEffects[effect].todo;
}

function standingCell(standing: Standing): string {
  if (standing.state === "undeclared") return "not declared";
  if (standing.state === "declared") return code(standing.value);
  return `${code(standing.value)}, waived until ${standing.expires}: ${code(standing.reason)}`;
}

// A code span inside it stays one.
function boldIfGrave(text: string, change: Change): string {
  return isGrave(change) ? `**${text}**` : text;
}
