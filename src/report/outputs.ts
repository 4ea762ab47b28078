import { lastDrift, type Outcome } from "../outcome.ts";

/**
 * The outputs of the step. None holds a SID or a URL: the runner drops a job output that contains a masked value.
 * Blank means unknown.
 */
export function outputsOf(outcome: Outcome): Record<string, string> {
  const drifts = outcome.accounts.map(lastDrift);
  return {
    result: outcome.result,
    reason: outcome.reason,
    compliant: { compliant: "true", applied: "true", drifted: "false", error: "", "not-checked": "" }[
      outcome.result
    ],
    changed: outcome.isChanged === undefined ? "" : String(outcome.isChanged),
    "drift-count":
      drifts.length === 0 || drifts.includes(undefined)
        ? ""
        : String(drifts.reduce((count, drift) => count + (drift?.length ?? 0), 0)),
    plan: outcome.planDigest ?? "",
  };
}
