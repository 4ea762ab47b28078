import type { AccountOutcome, Outcome } from "../outcome.ts";
import { digestOf } from "../plan.ts";
import type { AccountPolicy } from "../policy.ts";
import type { Evidence } from "./evidence.ts";
import { summaryOf } from "./summary.ts";
import { rowsOf, titleOf } from "./table.ts";

/** What a pull request is to say about a run. */
export type Comment = {
  pullRequest: number;
  /** The commit that was judged. */
  headSha: string;
  /** How the body begins, by which it is found again. */
  marker: string;
  body: string;
  /** Whether one is made where there is none. */
  isWanted: boolean;
};

/** What one account's issue is to say. */
export type DriftIssue = {
  marker: string;
  /** A line of the body that changes with the drift. */
  state: string;
  title: string;
  body: string;
  isDrifting: boolean;
  closingLine: string;
};

// GitHub's limit for the body of a comment and of an issue; UTF-8 is never shorter than that.
const maxBytes = 65_536;

/** What was checked, by which one comment is told from another: the policy file and the accounts that were selected. */
export type Scope = { policyFile: string; selected: readonly AccountPolicy[] };

/** The comment of a pull request: the summary, with a marker for this policy and selection. */
export function commentOf(
  outcome: Outcome,
  evidence: Evidence,
  {
    when,
    scope,
    ...at
  }: Pick<Comment, "pullRequest" | "headSha"> & { when: "on-drift" | "always"; scope: Scope },
): Comment {
  const marker = `${markerOf("comment", scopeDigest(scope))}\n`;
  return {
    ...at,
    marker,
    body: `${marker}${summaryOf(outcome, evidence, maxBytes - marker.length)}`,
    isWanted: when === "always" || outcome.result === "drifted",
  };
}

/**
 * The issue of every account of which the run knows whether it drifts; of one that could not be read, nothing is said.
 */
export function driftIssuesOf(outcome: Outcome, evidence: Evidence): DriftIssue[] {
  return outcome.accounts
    .filter(({ result }) => result === "drifted" || result === "compliant" || result === "applied")
    .map((account) => driftIssue(account, outcome, evidence));
}

function driftIssue(account: AccountOutcome, outcome: Outcome, evidence: Evidence): DriftIssue {
  const marker = `${markerOf("issue", digestOf(account.policy.account))}\n`;
  const state = markerOf("state", stateDigest(account));
  const head = `${marker}${state}\n`;
  const alone: Outcome = { ...outcome, accounts: [account], findings: [] };
  const run = evidence.run === "" ? "" : ` by ${evidence.run}`;
  return {
    marker,
    state,
    title: `Twilio settings of ${titleOf(account.policy)} differ from what is declared`,
    body: `${head}${summaryOf(alone, evidence, maxBytes - head.length)}`,
    isDrifting: account.result === "drifted",
    closingLine: `Found as declared${run}.`,
  };
}

// What a reader of the issue has to know again where it changes; not the time, nor the request ids.
function stateDigest(account: AccountOutcome): string {
  const rows = rowsOf(account).map(({ label, declared, before, waived }) => ({
    label,
    declared,
    before,
    waived: waived?.expires,
  }));
  const findings = account.findings.map(({ message }) => message);
  return digestOf(JSON.parse(JSON.stringify({ rows, findings })));
}

/** Names what was checked. */
export function scopeDigest({ policyFile, selected }: Scope): string {
  const accounts = selected.map(({ name, account }) => ({ name, account }));
  return digestOf({ policyFile, accounts });
}

function markerOf(kind: string, digest: string): string {
  return `<!-- twilio-composition-settings-action ${kind} ${digest.slice(7, 39)} -->`;
}
