import type { AccountPolicy } from "../../declared/policy.ts";
import type { Finding } from "../../messages/finding.ts";
import type { Proposed } from "../../plan/change.ts";
import { digestOf } from "../../plan/digest.ts";
import type { Evidence } from "../../run/evidence.ts";
import {
  type AccountOutcome,
  changedOf,
  lastDrift,
  type Outcome,
  type Proposal,
  type ResourceOutcome,
} from "../../run/outcome.ts";
import type { State } from "../../settings/settings.ts";
import { name, version } from "../../tool.ts";
import type { ChangeReport, FindingReport, ProposalReport, Report, ResourceReport } from "./schema.ts";

/** An outcome as the report that is kept. */
export function reportOf(outcome: Outcome, evidence: Evidence): Report {
  return {
    version: 2,
    tool: { name, version },
    mode: outcome.mode ?? null,
    result: outcome.result,
    reason: outcome.reason,
    plan: outcome.planDigest ?? null,
    proposal: outcome.proposal === undefined ? null : proposalReport(outcome.proposal),
    findings: outcome.findings.map(findingReport),
    accounts: outcome.accounts.map(accountReport),
    evidence: {
      ...evidence,
      reviews: reviewsReport(evidence.reviews),
      requests: evidence.requests.map((request) => ({
        ...request,
        status: request.status ?? null,
        failure: request.failure ?? null,
        requestId: request.requestId ?? null,
      })),
    },
  };
}

function reviewsReport(reviews: Evidence["reviews"]): Report["evidence"]["reviews"] {
  if (reviews?.state !== "known") return reviews ?? null;
  const all = reviews.reviews.map((one) => ({ ...one, environments: [...one.environments] }));
  return { state: "known", reviews: all };
}

function accountReport(outcome: AccountOutcome): Report["accounts"][number] {
  const { policy, result, reason, findings } = outcome;
  return {
    name: policy.name,
    account: policy.account,
    result,
    reason,
    policy: policyDigest(policy),
    resources: outcome.resources.map(resourceReport),
    findings: findings.map(findingReport),
    references: outcome.references ?? null,
    compositions: compositionsReport(outcome.compositions),
  };
}

function compositionsReport(
  compositions: AccountOutcome["compositions"],
): Report["accounts"][number]["compositions"] {
  if (compositions?.is !== "listed") return null;
  const { since, made, inPlace, misplaced, failed, unfinished } = compositions;
  return { since, made, inPlace, misplaced: [...misplaced], failed, unfinished };
}

// The lines on which the waivers stand may move without a change of what is declared.
function policyDigest({ account, declared, waivers }: AccountPolicy): string {
  return digestOf({ account, declared, waivers: waivers.map(({ place: _, ...waiver }) => waiver) });
}

function resourceReport(outcome: ResourceOutcome): ResourceReport {
  const { resource, declared, waived } = outcome;
  const plan = outcome.progress === "unread" ? undefined : outcome.plan;
  const readBack = outcome.progress === "written" ? outcome.readBack : undefined;
  const state = (known: State | undefined) => (known === undefined ? null : { ...known });
  return {
    resource,
    changed: { no: false, yes: true, unconfirmed: null }[changedOf([outcome])],
    declared: { ...declared },
    base: outcome.base === undefined ? null : { ...outcome.base },
    drift: lastDrift(outcome)?.map(({ setting }) => setting) ?? null,
    waived: [...waived],
    before: state(plan?.before),
    planned: state(plan?.after),
    after: state(readBack),
  };
}

function proposalReport(proposal: Proposal): ProposalReport {
  return proposal.base === "unknown"
    ? proposal
    : { ...proposal, changes: proposal.changes.map(changeReport) };
}

function changeReport(change: Proposed): ChangeReport {
  if (change.subject === "rule") return change;
  const { account, place: _, ...rest } = change;
  if (rest.subject === "setting") return { ...rest, ...account };
  const { subject, effect, change: kind } = rest;
  return { subject, effect, ...account, change: kind, lost: "lost" in rest ? [...rest.lost] : [] };
}

function findingReport({ level, reason, message, hint, place }: Finding): FindingReport {
  return { level, reason, message, hint, place: place ?? null };
}
