import type { Mode } from "../declared/input-source.ts";
import type { AccountPolicy, Resource, Waiver } from "../declared/policy.ts";
import { errorFindings } from "../messages/errors.ts";
import { type Finding, reasonsOf } from "../messages/finding.ts";
import { firstReason, type Reason, type Result, worstResult } from "../messages/reasons.ts";
import { compare, type Drift } from "../plan/drift.ts";
import { type Plan, planDigest } from "../plan/plan.ts";
import type { Declared, State, Value } from "../settings/settings.ts";

/** A waiver that counts today. */
export type Waived = Omit<Waiver, "resource"> & { declared: Value; daysLeft: number };

/** What became of the compositions, or of the recordings, of an account. */
export type ResourceOutcome = {
  resource: Resource;
  /** What is managed: declared and not waived. */
  declared: Declared;
  waived: readonly Waived[];
  /** What apply would write, or wrote. Undefined where the live settings were not read. */
  plan: Plan | undefined;
  /** What the read-back showed after a write. */
  readBack: State | undefined;
  /** Whether live settings were changed; undefined where a write is unconfirmed. */
  isChanged: boolean | undefined;
};

export type AccountOutcome = {
  /** What is declared for it; `account` is empty where secrets are withheld and none was given. */
  policy: AccountPolicy;
  result: Result;
  reason: Reason;
  findings: readonly Finding[];
  resources: readonly ResourceOutcome[];
};

export type Outcome = {
  /** Undefined where the input names none. */
  mode: Mode | undefined;
  result: Result;
  reason: Reason;
  /** Whether the job has to fail. */
  fails: boolean;
  accounts: readonly AccountOutcome[];
  /** What is about no account of the policy, such as invalid inputs or a subaccount that the policy does not name. */
  findings: readonly Finding[];
  /** Whether live settings were changed in any account; undefined where a write is unconfirmed. */
  isChanged: boolean | undefined;
  /** Digest of the plan; undefined where not every account could be read. */
  planDigest: string | undefined;
};

/** Sums up a run over accounts. Drift alone is only a warning where `failOnDrift` is false. */
export function summarize(
  inputs: { mode: Mode; failOnDrift: boolean },
  accounts: readonly AccountOutcome[],
  findings: readonly Finding[] = [],
): Outcome {
  const levels = findings.map(({ level }) => level);
  const result = worstResult([
    ...accounts.map((account) => account.result),
    ...(levels.includes("error") ? ["error" as const] : []),
    ...(levels.includes("failure") ? ["drifted" as const] : []),
  ]);
  const isFailing = [findings, ...accounts.map((account) => account.findings)].some((found) =>
    found.some(({ level }) => level === "failure"),
  );
  const changed = accounts.flatMap(({ resources }) => resources.map(({ isChanged }) => isChanged));
  return {
    mode: inputs.mode,
    result,
    reason: firstReason([...accounts.map(({ reason }) => reason), ...reasonsOf(findings)]),
    fails: result === "error" || (result === "drifted" && (inputs.failOnDrift || isFailing)),
    accounts,
    findings,
    isChanged: changed.includes(undefined) ? undefined : changed.includes(true),
    planDigest: digestOfAll(accounts),
  };
}

/** The digest of the plan for these accounts; undefined where not all of them were read. */
export function digestOfAll(accounts: readonly Pick<AccountOutcome, "policy" | "resources">[]) {
  const plans = accounts.flatMap(({ policy: { account }, resources }) =>
    resources.map(({ resource, plan }) => ({ account, resource, plan })),
  );
  const read = plans.flatMap(({ plan, ...one }) => (plan === undefined ? [] : [{ ...one, plan }]));
  return plans.length > 0 && read.length === plans.length ? planDigest(read) : undefined;
}

/**
 * The outcome of a run that ended without an account to tell of: with wrong inputs before it had one, or with a bug at
 * any time, so that in apply nobody knows whether a write was under way.
 */
export function failed(mode: Mode | undefined, thrown: unknown): Outcome {
  const findings = errorFindings(thrown);
  const reason = firstReason(findings.map((finding) => finding.reason));
  const isChanged = mode === "apply" && broken.includes(reason) ? undefined : false;
  return {
    mode,
    result: "error",
    reason,
    fails: true,
    accounts: [],
    findings,
    isChanged,
    planDigest: undefined,
  };
}

const broken: readonly Reason[] = ["internal", "cancelled", "timed-out"];

/** Managed settings that differed when the settings were last read; undefined where they never were. */
export function lastDrift({ declared, plan, readBack }: ResourceOutcome): Drift[] | undefined {
  const seen = readBack ?? plan?.before;
  return seen && compare(declared, seen);
}
