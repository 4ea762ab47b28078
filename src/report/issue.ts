import { sameEveryDay } from "../messages/finding.ts";
import { digestOf } from "../plan/digest.ts";
import type { AccountOutcome, Outcome } from "../run/outcome.ts";
import { withoutCompositions } from "./compositions.ts";
import type { Evidence } from "./evidence.ts";
import { markerOf, maxBodyBytes } from "./marker.ts";
import { rowsOf, titleOf } from "./rows.ts";
import { summaryOf } from "./summary.ts";

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

/**
 * The issue of every account of which the run knows whether it drifts; of one that could not be read, nothing is said.
 */
export function driftIssuesOf(outcome: Outcome, evidence: Evidence): DriftIssue[] {
  const settings = withoutCompositions(outcome);
  return settings.accounts
    .filter(({ result }) => result === "drifted" || result === "compliant" || result === "applied")
    .map((account) => driftIssue(account, settings, evidence));
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
    body: `${head}${summaryOf(alone, evidence, maxBodyBytes - head.length)}`,
    isDrifting: account.result === "drifted",
    closingLine: `Found as declared${run}.`,
  };
}

// What a reader of the issue has to know again where it changes. Warnings are no drift, and come and go by themselves: a
// waiver that ends soon, a reference that could not be verified today.
function stateDigest(account: AccountOutcome): string {
  const rows = rowsOf(account).map((row) => ({
    label: row.label,
    declared: row.declared,
    before: row.before,
    waived: row.state === "waived" ? row.waived.expires : undefined,
  }));
  const findings = account.findings.filter(({ level }) => level !== "warning").map(sameEveryDay);
  return digestOf(JSON.parse(JSON.stringify({ rows, findings })));
}
