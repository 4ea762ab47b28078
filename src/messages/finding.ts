import type { Reason } from "./reasons.ts";

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

/** The reasons of what is more than a warning. */
export function reasonsOf(findings: readonly Finding[]): Reason[] {
  return findings.filter(({ level }) => level !== "warning").map(({ reason }) => reason);
}

/** Where something stands in the policy file; line and column count from 1. */
export type Place = { file: string; line: number; column: number };
