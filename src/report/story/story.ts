import { type Finding, findingKey } from "../../messages/finding.ts";
import type { Change } from "../../plan/change.ts";
import { type AccountOutcome, changedOf, isUnread, type Outcome } from "../../run/outcome.ts";
import { worstFirst } from "./changes.ts";
import { lookOf, phraseOf, type Row, rowsOf, severityOf, type Tone } from "./rows.ts";
import { alike } from "./wording.ts";

/** The facts to report of a run, decided once: every page, the log and the annotations print them. */
export type Story = {
  outcome: Outcome;
  /** What needs attention in accounts, the worst first: what differs, what failed, what is waived, and what was written. */
  concerns: readonly Concern[];
  /** What is more than a warning about the whole policy or run. */
  general: readonly FindingConcern[];
  warnings: readonly FindingConcern[];
  /** The changes of the policy by a pull request, the worst first. */
  changes: readonly Change[];
};

export function storyOf(outcome: Outcome): Story {
  const { accounts, findings, mode } = outcome;
  const ofRun: Found[] = findings.map((finding) => ({ finding, phrase: finding.phrase ?? "" }));
  const ofAccounts: Found[] = accounts.flatMap((account) =>
    account.findings.map((finding) => ({ finding, account, phrase: phraseFinding(finding, account, mode) })),
  );
  const isWarning = ({ finding }: Found) => finding.level === "warning";
  const isMore = ({ finding }: Found) => finding.level !== "warning";
  const concerns = [...rowConcerns(accounts), ...findingConcerns(ofAccounts.filter(isMore))];
  return {
    outcome,
    concerns: concerns.sort((a, b) => rankOf(a) - rankOf(b)),
    general: findingConcerns(ofRun.filter(isMore)),
    warnings: findingConcerns([...ofRun, ...ofAccounts].filter(isWarning)),
    changes: worstFirst(outcome),
  };
}

/** The same row in some accounts. */
export type RowCase = { row: Row; accounts: AccountOutcome[] };
/** Rows that mean the same for calls, with all accounts in which they do; `row` is the first. */
export type RowConcern = {
  kind: "row";
  phrase: string;
  row: Row;
  cases: RowCase[];
  accounts: AccountOutcome[];
};
/** A finding, and all accounts that share it; no account if it is about the whole policy or run. */
export type FindingConcern = {
  kind: "finding";
  phrase: string;
  finding: Finding;
  accounts: AccountOutcome[];
};
export type Concern = RowConcern | FindingConcern;

/** Returns the looks of a concern. Drift is a warning if it does not fail the job. */
export function toneOf(
  concern: Concern,
  { fails }: Pick<Outcome, "fails">,
): { icon: string; sign: string; tone?: Tone } {
  const look =
    concern.kind === "row" ? lookOf(concern.row) : ({ icon: "❌", sign: "✘", tone: "bad" } as const);
  const isGivenUp =
    concern.kind === "row" && concern.row.state === "written" && concern.row.change.effect === "weakening";
  return isGivenUp || (look.tone === "bad" && !fails) ? { icon: "⚠️", sign: "!", tone: "mild" } : look;
}

/** Tells whether a concern says only that accounts could not be read. */
export function isUnreadConcern(concern: Concern): boolean {
  if (concern.kind === "row" || concern.finding.phrase !== undefined) return false;
  return concern.accounts.length > 0 && concern.accounts.every(couldNotBeRead);
}

export function couldNotBeRead(account: AccountOutcome): boolean {
  return account.result === "error" && isUnread(account);
}

/** Tells whether a concern is a difference that no waiver excuses. */
export function isDrift(concern: Concern): concern is RowConcern {
  return concern.kind === "row" && lookOf(concern.row).tone === "bad";
}

/** Tells whether a waiver excuses a concern. */
export function isWaived(concern: Concern): boolean {
  return concern.kind === "row" && concern.row.state === "waived";
}

function rowConcerns(accounts: readonly AccountOutcome[]): RowConcern[] {
  const all = accounts.flatMap((account) =>
    rowsOf(account).flatMap((row) => {
      const phrase = phraseOf(row);
      return phrase === undefined ? [] : [{ phrase, row, account }];
    }),
  );
  const accountsIn = (found: typeof all) => found.map(({ account }) => account);
  return alike(all, ({ phrase, row }) => `${row.state} ${phrase}`).map((same) => {
    const cases = alike(same, ({ row }) => sameRow(row)).map((equal) => ({
      row: equal[0].row,
      accounts: accountsIn(equal),
    }));
    const [{ phrase, row }] = same;
    return { kind: "row", phrase, row, cases, accounts: accountsIn(same) };
  });
}

function sameRow({ place, declared, expected, before, live, after, ...row }: Row): string {
  const waiver = "waived" in row && row.waived?.reason;
  return JSON.stringify([place?.file, place?.line, declared, expected, before, live, after, waiver]);
}

type Found = { finding: Finding; phrase: string; account?: AccountOutcome };

// Returns each of these findings once for all accounts that share it.
function findingConcerns(all: readonly Found[]): FindingConcern[] {
  // Two findings without an `about` may be different, so they are not grouped.
  const groups = alike(all, ({ finding, phrase }, index) =>
    finding.about === undefined
      ? index
      : JSON.stringify([finding.level, findingKey(finding), finding.place, phrase]),
  );
  return groups.map((same) => {
    const [{ finding, phrase }] = same;
    return { kind: "finding", phrase, finding, accounts: same.flatMap(({ account }) => account ?? []) };
  });
}

/** Says what a finding about an account means, as part of a heading. */
function phraseFinding({ phrase, level }: Finding, account: AccountOutcome, mode: Outcome["mode"]): string {
  if (phrase !== undefined) return phrase;
  // A heading has no warnings.
  if (level === "warning") return "";
  if (mode === "validate") return "the policy is not valid";
  if (isUnread(account)) return "could not be read";
  if (mode !== "apply") return "could not be checked";
  return {
    unconfirmed: "a write is not confirmed",
    yes: "apply failed after a write",
    no: "apply changed nothing",
  }[changedOf(account.resources)];
}

// Differences are ranked by what they mean for calls. A failing finding comes after unprotected calls, and an error after that.
function rankOf(concern: Concern): number {
  if (concern.kind === "row") return severityOf(concern.row);
  return concern.finding.level === "failure" ? 8 : 9;
}
