import { compare, type Drift } from "./drift.ts";
import { ActionError } from "./errors.ts";
import { type Plan, planDigest } from "./plan.ts";
import type { Declared, State } from "./settings.ts";

/** What a run can end as, the worst first: with several accounts the worst one wins. */
export const results = ["error", "drifted", "not-checked", "applied", "compliant"] as const;
export type Result = (typeof results)[number];

/** Why, in one word for machines. Where several hold, the first of this list is told. */
export const reasons = [
  "internal",
  "cancelled",
  "timed-out",
  "invalid-inputs",
  "missing-credentials",
  "credentials-rejected",
  "wrong-account",
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
  "drift",
  "none",
] as const;
export type Reason = (typeof reasons)[number];

/**
 * Something worth saying beside the drift. An `error` means that the action could not decide, refused or could not
 * prove; a `failure` fails a check as drift does, whatever `fail-on-drift` says; a `warning` changes nothing.
 */
export type Finding = {
  level: "error" | "failure" | "warning";
  reason: Reason;
  message: string;
  hint: string;
};

export type AccountOutcome = {
  /** The SID that the declaration names; empty where secrets are withheld and none was given. */
  account: string;
  declared: Declared;
  result: Result;
  reason: Reason;
  findings: readonly Finding[];
  /** What apply would write, or wrote. Undefined where the live settings were not read. */
  plan: Plan | undefined;
  /** What the read-back showed after a write. */
  readBack: State | undefined;
  /** Whether live settings were changed; undefined where a write is unconfirmed. */
  isChanged: boolean | undefined;
};

export type Outcome = {
  mode: "check" | "apply";
  result: Result;
  reason: Reason;
  /** Whether the job has to fail. */
  fails: boolean;
  accounts: readonly AccountOutcome[];
  /** What went wrong before there was an account to look at, such as invalid inputs. */
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
    return [{ level: "error", reason: thrown.reason, message: thrown.message, hint: thrown.hint }];
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
  inputs: { mode: Outcome["mode"]; failOnDrift: boolean },
  accounts: readonly AccountOutcome[],
): Outcome {
  const result = worstResult(accounts.map((account) => account.result));
  const isFailing = accounts.some(({ findings }) => findings.some(({ level }) => level === "failure"));
  const plans = accounts.flatMap(({ account, plan }) => (plan === undefined ? [] : [{ account, plan }]));
  return {
    mode: inputs.mode,
    result,
    reason: firstReason(accounts.map(({ reason }) => reason)),
    fails: result === "error" || (result === "drifted" && (inputs.failOnDrift || isFailing)),
    accounts,
    findings: [],
    isChanged: accounts.some((one) => one.isChanged === undefined)
      ? undefined
      : accounts.some((one) => one.isChanged === true),
    planDigest: plans.length === accounts.length ? planDigest(plans) : undefined,
  };
}

/**
 * The outcome of a run that ended without an account to tell of: with wrong inputs before it had one, or with a bug at
 * any time, so that in apply nobody knows whether a write was under way.
 */
export function failed(mode: Outcome["mode"], thrown: unknown): Outcome {
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

/** Managed settings that differed when the account was last read; undefined where it never was. */
export function lastDrift({ declared, plan, readBack }: AccountOutcome): Drift[] | undefined {
  const seen = readBack ?? plan?.before;
  return seen && compare(declared, seen);
}
