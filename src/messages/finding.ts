import { type Reason, reasons, type WarningName } from "./reasons.ts";

/**
 * Something worth saying beside the drift. An `error` means that the action could not decide, refused or could not
 * prove; a `failure` fails a check as drift does, whatever `fail-on-drift` says; a `warning` changes nothing.
 */
export type Finding = {
  level: "error" | "failure" | "warning";
  /** A name of its own only for a warning. */
  reason: Reason | WarningName;
  /**
   * `compositions`: what the settings did, which is no part of what they are. `change`: what a pull request changes, which is
   * not live. Undefined for everything else.
   */
  subject?: "compositions" | "change" | undefined;
  /**
   * Tells findings of one reason apart: the setting, or Twilio's status. The same in every account and in every run until
   * something changes, so it holds no day count and no request id.
   */
  about?: string | undefined;
  /** What it means, as part of a heading: "the encryption key does not exist in this account". */
  phrase?: string | undefined;
  /** The same without numbers of its own, for many accounts: "compositions are in another bucket". */
  sharedPhrase?: string | undefined;
  message: string;
  hint: string;
  /** Lines of YAML that declare it, there to be pasted: made by us alone, and with whole SIDs. */
  paste?: string | undefined;
  /** Where it stands in the policy file. */
  place?: Place | undefined;
};

/** Names a finding: two with this key say the same, of whichever account and day. */
export function findingKey({ reason, subject, about }: Finding): string {
  return [reason, subject, about].join(" ");
}

/** The reasons of what is more than a warning. */
export function reasonsOf(findings: readonly Finding[]): Reason[] {
  const failing = findings.filter(({ level }) => level !== "warning").map(({ reason }) => reason);
  return reasons.filter((reason) => failing.includes(reason));
}

/** Where something stands in the policy file; line and column count from 1. */
export type Place = { file: string; line: number; column: number };
