import { type Finding, findingKey } from "../../messages/finding.ts";
import type { AccountOutcome, Outcome } from "../../run/outcome.ts";
import { isOpenRow, lookOf, plannedEffects, type Row, rankOf, rowsOf } from "./rows.ts";

/** What needs attention, or is worth seeing, and all accounts in which it is the same. */
export type RowConcern = { kind: "row"; row: Row; accounts: AccountOutcome[] };
/** A finding, and all accounts in which it is the same; none where it is about the whole policy or run. */
export type FindingConcern = { kind: "finding"; finding: Finding; accounts: AccountOutcome[] };
export type Concern = RowConcern | FindingConcern;

/** What needs attention, the worst first: what differs, what failed, what is waived, and what was written. */
export function concernsOf({ accounts }: Pick<Outcome, "accounts">): Concern[] {
  const rows = accounts.flatMap((account) =>
    rowsOf(account)
      .filter(isOpenRow)
      .map((row): RowConcern => ({ kind: "row", row, accounts: [account] })),
  );
  return [...onceEach(rows, sameRow), ...findingConcerns({ accounts, findings: [] }, isMoreThanWarning)].sort(
    (a, b) => severityOf(a) - severityOf(b),
  );
}

/** Findings about the whole policy or run that are more than a warning. */
export function generalConcerns({ findings }: Pick<Outcome, "findings">): FindingConcern[] {
  return findings.filter(isMoreThanWarning).map((finding) => ({ kind: "finding", finding, accounts: [] }));
}

/** The warnings, those that say the same of many accounts once. */
export function warningsOf(outcome: Pick<Outcome, "accounts" | "findings">): FindingConcern[] {
  return findingConcerns(outcome, ({ level }) => level === "warning");
}

function isMoreThanWarning({ level }: Finding): boolean {
  return level !== "warning";
}

function findingConcerns(
  { accounts, findings }: Pick<Outcome, "accounts" | "findings">,
  isMeant: (finding: Finding) => boolean,
): FindingConcern[] {
  const all = [
    ...findings.map((finding): FindingConcern => ({ kind: "finding", finding, accounts: [] })),
    ...accounts.flatMap((account) =>
      account.findings.map((finding): FindingConcern => ({ kind: "finding", finding, accounts: [account] })),
    ),
  ].filter(({ finding }) => isMeant(finding));
  return onceEach(all, sameFinding);
}

// What is the same in many accounts once, in the order in which it was found; what has no key stays alone.
function onceEach<Of extends Concern>(all: readonly Of[], keyOf: (concern: Of) => string | undefined): Of[] {
  const groups = Map.groupBy(all, (concern, index) => keyOf(concern) ?? index);
  return [...groups.values()].flatMap((same) =>
    same.slice(0, 1).map((first) => ({ ...first, accounts: same.flatMap(({ accounts }) => accounts) })),
  );
}

// Two findings that do not say what they are about may be different.
function sameFinding({ finding }: FindingConcern): string | undefined {
  const { about, level, place } = finding;
  return about === undefined ? undefined : JSON.stringify([level, findingKey(finding), place]);
}

function sameRow({ row }: RowConcern): string {
  const { setting: _, label: __, place: ___, ...same } = row;
  return JSON.stringify(same);
}

// What is wrong with settings, then errors and failures, then what is worth seeing.
function severityOf(concern: Concern): number {
  if (concern.kind === "finding") return concern.finding.level === "error" ? 40 : 41;
  const { row } = concern;
  if (lookOf(row).tone !== "bad") return 50 + rankOf(row);
  if (row.state !== "differs")
    return row.state === "drift-accepted" || row.state === "drift-left" ? 20 : 10 * rankOf(row);
  return 20 + plannedEffects[row.change.effect].rank;
}
