import { type Reason, reasons, type WarningName } from "./reasons.ts";

/**
 * Something worth saying beside the drift. An `error` means that the action could not decide, refused or could not
 * prove; a `failure` fails a check as drift does, whatever `fail-on-drift` says; a `warning` changes nothing.
 */
export type Finding = {
  level: "error" | "failure" | "warning";
  /** A name of its own only for a warning. */
  reason: Reason | WarningName;
  /** Of what the settings did, which is no part of what they are; undefined for everything else. */
  subject?: "compositions" | undefined;
  message: string;
  /** What it says without what changes by itself, such as days left; undefined where that is the message. */
  about?: string | undefined;
  hint: string;
  /** Lines of YAML that declare it, there to be pasted: made by us alone, and with whole SIDs. */
  paste?: string | undefined;
  /** Where it stands in the policy file. */
  place?: Place | undefined;
};

/**
 * What a finding says, the same in every run until somebody changes something: what a network failed with, or Twilio
 * wrote beside a refusal (seconds to wait, request ids), is another each time.
 */
export function sameEveryDay({ about, reason, message }: Finding): string {
  return about ?? (fromOutside.some((one) => one === reason) ? reason : message);
}

const fromOutside: readonly Reason[] = [
  "internal",
  "cancelled",
  "timed-out",
  "credentials-rejected",
  "not-entitled",
  "rejected-by-twilio",
  "rate-limited",
  "twilio-unavailable",
  "bad-response",
];

/** Whether it tells of what a pull request proposes: nothing of that is so yet, and merging it is somebody's decision. */
export function isProposal({ level, reason }: Pick<Finding, "level" | "reason">): boolean {
  return reason === "proposed" || (reason === "weakening-refused" && level !== "error");
}

/** The reasons of what is more than a warning. */
export function reasonsOf(findings: readonly Finding[]): Reason[] {
  const told = findings.filter(({ level }) => level !== "warning").map(({ reason }) => reason);
  return reasons.filter((reason) => told.includes(reason));
}

/** Where something stands in the policy file; line and column count from 1. */
export type Place = { file: string; line: number; column: number };
