import { type Reason, reasons, type WarningName } from "./reasons.ts";

/**
 * A fact that a run reports beside the drift. An `error` means that the action could not decide, refused, or could not prove. A
 * `failure` fails a check as drift does, and ignores `fail-on-drift`. A `warning` changes nothing.
 */
export type Finding = {
  level: "error" | "failure" | "warning";
  /** True in apply if the same fact fails a check. Then a drift issue keeps it as open, although apply has another level for it. */
  failsCheck?: boolean | undefined;
  /** Only a warning may have a name that is no reason. */
  reason: Reason | WarningName;
  /**
   * `compositions`: what the settings led to, not what they are. `change`: what a pull request changes, which is not live.
   * Undefined for everything else.
   */
  subject?: "compositions" | "change" | undefined;
  /**
   * Tells findings of one reason apart: the setting, or Twilio's status. It stays the same in every account and in every run until
   * something changes, so it has no day count and no request id.
   */
  about?: string | undefined;
  /** The consequence, as part of a heading: "the encryption key does not exist in this account". */
  phrase?: string | undefined;
  /** The phrase without its own numbers, for many accounts: "compositions are in another bucket". */
  sharedPhrase?: string | undefined;
  message: string;
  hint: string;
  /** Lines of YAML to paste, which declare the setting. Only this action writes them, with whole SIDs. */
  paste?: string | undefined;
  place?: Place | undefined;
};

/** Returns a key that two findings share if they say the same, in any account and on any day. */
export function findingKey({ reason, subject, about }: Finding): string {
  return [reason, subject, about].join(" ");
}

/** Returns the reasons of the findings that are more than a warning. */
export function reasonsOf(findings: readonly Finding[]): Reason[] {
  const failing = findings.filter(({ level }) => level !== "warning").map(({ reason }) => reason);
  return reasons.filter((reason) => failing.includes(reason));
}

/** A place in the policy file; line and column count from 1. */
export type Place = { file: string; line: number; column: number };
