import type { AccountPolicy } from "../../declared/policy.ts";
import type { Finding } from "../../messages/finding.ts";
import type { Change } from "../../plan/change.ts";
import { digestOf } from "../../plan/digest.ts";
import type { Evidence } from "../../run/evidence.ts";
import { type AccountOutcome, changedOf, lastDrift, type Outcome } from "../../run/outcome.ts";
import { name, version } from "../../tool.ts";
import type { Report } from "./schema.ts";

type AccountReport = Report["accounts"][number];

/** Returns an outcome as the JSON report. Unknown values are undefined, so the JSON leaves them out. */
export function reportOf(outcome: Outcome, evidence: Evidence): Report {
  return {
    version: 5,
    tool: { name, version },
    mode: outcome.mode,
    result: outcome.result,
    reason: outcome.reason,
    policyFile: outcome.policyFile,
    plan: outcome.planDigest,
    expectedPlan: outcome.expectedPlan,
    base: baseReport(outcome.base),
    changes: outcome.changes.map(changeReport),
    findings: outcome.findings.map(findingReport),
    accounts: outcome.accounts.map(accountReport),
    evidence,
  };
}

// The report leaves out `isMergeGroup`, because the event in the evidence says it.
function baseReport(base: Outcome["base"]): Report["base"] {
  if (base?.state !== "known") return base;
  const { isMergeGroup: _, ...known } = base;
  return known;
}

function accountReport(outcome: AccountOutcome): AccountReport {
  const { policy, resources, findings, result, reason, references, credentials = [] } = outcome;
  return {
    name: policy.name,
    account: policy.account,
    result,
    reason,
    policy: policyDigest(policy),
    resources: resources.map(resourceReport),
    findings: findings.map(findingReport),
    references,
    credentials: credentials.length > 0 ? credentials : undefined,
    origin: outcome.origin,
    compositions: compositionsReport(outcome.compositions),
  };
}

function compositionsReport(compositions: AccountOutcome["compositions"]): AccountReport["compositions"] {
  if (compositions?.state !== "listed") return undefined;
  const { state: _, place: __, ...counts } = compositions;
  return counts;
}

// The digest leaves out the lines of the waivers, because a waiver on another line is the same waiver.
function policyDigest({ account, declared, waivers }: AccountPolicy): string {
  return digestOf({ account, declared, waivers: waivers.map(({ place: _, ...waiver }) => waiver) });
}

function resourceReport(outcome: AccountOutcome["resources"][number]): AccountReport["resources"][number] {
  const { resource, declared, base, waived } = outcome;
  const plan = outcome.state === "unread" ? undefined : outcome.plan;
  return {
    resource,
    changed: { no: false, yes: true, unconfirmed: undefined }[changedOf([outcome])],
    declared,
    base,
    drift: lastDrift(outcome)?.map(({ setting }) => setting),
    waived,
    before: plan?.before,
    planned: plan?.after,
    after: outcome.state === "unread" ? undefined : outcome.seen,
  };
}

function changeReport(change: Change): Report["changes"][number] {
  const { place, isUsed: _, ...rest } = { isUsed: undefined, ...change };
  return "account" in rest ? { ...rest, ...rest.account, place } : { ...rest, place };
}

function findingReport({ level, reason, message, hint, place }: Finding): Report["findings"][number] {
  return { level, reason, message, hint, place };
}
