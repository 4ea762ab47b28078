/** What a run can end as, the worst first: with several accounts the worst one wins. */
export const results = [
  "error",
  "drifted",
  "proposed",
  "not-checked",
  "applied",
  "exported",
  "compliant",
] as const;
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
  "drift",
  "composition-misplaced",
  "unlisted-subaccount",
  "unmanaged",
  "proposed",
  "none",
] as const;
export type Reason = (typeof reasons)[number];

/** The names of warnings that are no reason why anything ended as it did. */
export const warningNames = ["waiver", "composition-failed"] as const;
export type WarningName = (typeof warningNames)[number];

/** The reason that is told where several hold. */
export function firstReason(found: readonly Reason[]): Reason {
  return reasons.find((reason) => found.includes(reason)) ?? "none";
}

/** The result of a run over these accounts: the worst of theirs. */
export function worstResult(found: readonly Result[]): Result {
  return results.find((result) => found.includes(result)) ?? "error";
}
