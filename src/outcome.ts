import { compare, type Drift } from "./drift.ts";
import { ActionError } from "./errors.ts";
import { type Plan, planDigest } from "./plan.ts";
import type { AccountPolicy, Place, Resource, Waiver } from "./policy.ts";
import type { Declared, State, Value } from "./settings.ts";

/** What a run can end as, the worst first: with several accounts the worst one wins. */
export const results = ["error", "drifted", "not-checked", "applied", "exported", "compliant"] as const;
export type Result = (typeof results)[number];

/** Why, in one word for machines. Where several hold, the first of this list is told. */
export const reasons = [
  "internal",
  "cancelled",
  "timed-out",
  "invalid-inputs",
  "invalid-policy",
  "missing-credentials",
  "credentials-rejected",
  "wrong-account",
  "account-not-found",
  "apply-not-allowed",
  "plan-changed",
  "weakening-refused",
  "incomplete-declaration",
  "reference-missing",
  "not-entitled",
  "collateral-change",
  "verify-failed",
  "rejected-by-twilio",
  "rate-limited",
  "twilio-unavailable",
  "bad-response",
  "unlisted-subaccount",
  "drift",
  "none",
] as const;
export type Reason = (typeof reasons)[number];

export const modes = ["check", "apply", "export"] as const;
export type Mode = (typeof modes)[number];

/**
 * Something worth saying beside the drift. An `error` means that the action could not decide, refused or could not
 * prove; a `failure` fails a check as drift does, whatever `fail-on-drift` says; a `warning` changes nothing.
 */
export type Finding = {
  level: "error" | "failure" | "warning";
  reason: Reason;
  message: string;
  hint: string;
  /** Where it stands in the policy file. */
  place?: Place | undefined;
};

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
  mode: Mode;
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

/** The reason that is told where several hold. */
export function firstReason(found: readonly Reason[]): Reason {
  return reasons.find((reason) => found.includes(reason)) ?? "none";
}

/** The result of a run over these accounts: the worst of theirs. */
export function worstResult(found: readonly Result[]): Result {
  return results.find((result) => found.includes(result)) ?? "error";
}

/** Turns whatever was thrown into findings; a foreign error is a bug of ours and says so. */
export function errorFindings(thrown: unknown): Finding[] {
  if (thrown instanceof AggregateError) return thrown.errors.flatMap(errorFindings);
  if (thrown instanceof ActionError) {
    const { reason, message, hint, place } = thrown;
    return [{ level: "error", reason, message, hint, place }];
  }
  return errorFindings(bugError(thrown));
}

/** A foreign error, as a bug of ours. Its name only: the message may quote anything, a secret too. */
export function bugError(thrown: unknown): ActionError {
  const name = thrown instanceof Error ? thrown.name : typeof thrown;
  return new ActionError("internal", `This action failed in a way it should not (${name}).`, {
    hint: "Please report this as a bug, with the version of the action and the log of the step.",
    cause: thrown,
  });
}

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

/** The reasons of what is more than a warning. */
export function reasonsOf(findings: readonly Finding[]): Reason[] {
  return findings.filter(({ level }) => level !== "warning").map(({ reason }) => reason);
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
export function failed(mode: Mode, thrown: unknown): Outcome {
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
