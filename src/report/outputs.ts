import { differsLive, isDrifted, isUnread, lastDrift, type Outcome, waiversOf } from "../run/outcome.ts";
import { headlineOf } from "./story/headline.ts";

/** Returns the outputs of the step; blank means unknown. None has a SID or a URL: the runner drops outputs with masked values. */
export function outputsOf(outcome: Outcome): Record<string, string> {
  const { accounts, mode } = outcome;
  const resources = accounts.flatMap((account) => account.resources);
  const failed = accounts.filter(({ result }) => result === "error");
  const isKnown = mode !== "validate" && accounts.some(({ result }) => result !== "not-checked");
  return {
    result: outcome.result,
    reason: outcome.reason,
    compliant: compliantOf(outcome),
    changed: { no: "false", yes: "true", unconfirmed: "" }[outcome.changed],
    "drift-count": sumOfRead(resources.map(lastDrift)),
    "waived-count": sumOfRead(resources.map((resource) => waiversOf(resource, true))),
    "accounts-drifted": isKnown && !accounts.every(isUnread) ? String(accounts.filter(isDrifted).length) : "",
    "accounts-failed": isKnown ? String(failed.length) : "",
    plan: outcome.planDigest ?? "",
    headline: headlineOf(outcome),
  };
}

// A finding about a change of the policy does not count, because the change is not at Twilio yet.
function compliantOf({ result, accounts, findings }: Outcome): string {
  if (result === "compliant" || result === "applied") return "true";
  const isFailing = findings.some(({ level, subject }) => level === "failure" && subject !== "change");
  return isFailing || accounts.some(differsLive) ? "false" : "";
}

/** Adds up the lengths of all that was read; blank if nothing was read. */
function sumOfRead(found: readonly (readonly unknown[] | undefined)[]): string {
  const read = found.filter((values) => values !== undefined);
  return read.length === 0 ? "" : String(read.reduce((sum, { length }) => sum + length, 0));
}
