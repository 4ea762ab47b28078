import type { Result } from "../messages/reasons.ts";
import { lastDrift, type Outcome } from "../run/outcome.ts";

const compliant: Record<Result, string> = {
  compliant: "true",
  applied: "true",
  drifted: "false",
  proposed: "",
  error: "",
  exported: "",
  "not-checked": "",
};

/**
 * The outputs of the step. None holds a SID or a URL: the runner drops a job output that contains a masked value.
 * Blank means unknown.
 */
export function outputsOf(outcome: Outcome): Record<string, string> {
  const resources = outcome.accounts.flatMap((account) => account.resources);
  const drifts = resources.map(lastDrift);
  const isRead = drifts.length > 0 && !drifts.includes(undefined);
  return {
    result: outcome.result,
    reason: outcome.reason,
    compliant: outcome.fails && outcome.result !== "error" ? "false" : compliant[outcome.result],
    changed: { no: "false", yes: "true", unconfirmed: "" }[outcome.changed],
    "drift-count": isRead ? String(drifts.reduce((sum, drift) => sum + (drift?.length ?? 0), 0)) : "",
    "waived-count": isRead ? String(resources.reduce((sum, { waived }) => sum + waived.length, 0)) : "",
    plan: outcome.planDigest ?? "",
  };
}
