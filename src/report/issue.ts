import { sameEveryDay } from "../messages/finding.ts";
import { digestOf } from "../plan/digest.ts";
import { type AccountOutcome, digestOfAll, type Outcome } from "../run/outcome.ts";
import { withoutCompositions } from "./compositions.ts";
import { type Evidence, workflowFile } from "./evidence.ts";
import { markerOf, maxBodyBytes } from "./marker.ts";
import { driftRows, rowsOf, titleOf } from "./rows.ts";
import { summaryOf } from "./summary.ts";

/** What one account's issue is to say. Its texts are made only where they are written. */
export type DriftIssue = {
  /** The account, for people. */
  about: string;
  marker: string;
  /** A line of the body that changes with the drift. */
  state: () => string;
  title: string;
  body: () => string;
  isDrifting: boolean;
  closingLine: string;
};

/**
 * The issue of every account of which the run knows whether it drifts, the worst first; of one that could not be read,
 * nothing is said.
 * @param policyFile its path in the repository; empty where inputs declare the account, in the workflow file then.
 */
export function driftIssuesOf(outcome: Outcome, evidence: Evidence, policyFile = ""): DriftIssue[] {
  const declaration = policyFile || (workflowFile(evidence) ?? "");
  const settings = withoutCompositions(outcome);
  return settings.accounts
    .filter(({ result }) => result === "drifted" || result === "compliant" || result === "applied")
    .sort((a, b) => urgencyOf(a) - urgencyOf(b))
    .map((account) => driftIssue(account, settings, { evidence, declaration }));
}

// A protection that is gone comes first.
function urgencyOf(account: AccountOutcome): number {
  if (account.result !== "drifted") return 2;
  return driftRows(account).some(({ change }) => change.effect === "strengthen") ? 0 : 1;
}

function driftIssue(
  account: AccountOutcome,
  outcome: Outcome,
  { evidence, declaration }: { evidence: Evidence; declaration: string },
): DriftIssue {
  const { policy, result, reason } = account;
  const marker = `${markerOf("issue", digestOf({ account: policy.account, declaration }))}\n`;
  const state = () => markerOf("state", stateDigest(account));
  const run = evidence.run === "" ? "" : ` by ${evidence.run}`;
  return {
    about: titleOf(policy),
    marker,
    state,
    title: `Twilio settings of ${titleOf(policy)} differ from what is declared`,
    body: () => {
      const head = `${marker}${state()}\n`;
      const alone = {
        ...outcome,
        result,
        reason,
        accounts: [account],
        findings: [],
        planDigest: digestOfAll([account]),
      };
      const requests = evidence.requests.filter((one) => one.account === policy.account);
      return `${head}${summaryOf(alone, { ...evidence, requests }, maxBodyBytes - head.length)}`;
    },
    isDrifting: result === "drifted",
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
