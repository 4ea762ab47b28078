import type { Finding, Place } from "../messages/finding.ts";
import { cut, plain, visible } from "../messages/text.ts";
import type { AccountOutcome, Outcome } from "../run/outcome.ts";
import { driftRows, titleOf } from "./rows.ts";

export type Annotation = {
  level: "error" | "warning";
  title: string;
  message: string;
  /** Where GitHub shows it in the policy file. */
  place?: Place | undefined;
};

/**
 * One annotation a finding and a drifted setting, errors first, on their lines of the policy file. GitHub shows 10 of a
 * kind a step and 4,096 characters each (docs of actions/runner), so the last place counts the rest.
 */
export function annotationsOf(outcome: Outcome): Annotation[] {
  const isAlone = outcome.accounts.length === 1;
  const all: Annotation[] = [
    ...outcome.findings.map((finding) => findingAnnotation(finding, "")),
    ...outcome.accounts.flatMap((account) => {
      const prefix = isAlone ? "" : `${titleOf(account.policy)}: `;
      return [
        ...account.findings.map((finding) => findingAnnotation(finding, prefix)),
        ...driftAnnotations(account, prefix, outcome),
      ];
    }),
    ...notChecked(outcome),
  ];
  return (["error", "warning"] as const).flatMap((level) =>
    atMost10(all.filter((one) => one.level === level)),
  );
}

function findingAnnotation({ level, reason, message, hint, place }: Finding, prefix: string): Annotation {
  return {
    level: level === "warning" ? "warning" : "error",
    title: `Twilio composition settings: ${reason}`,
    message: visible(`${prefix}${message} ${hint}`),
    place,
  };
}

function driftAnnotations(account: AccountOutcome, prefix: string, { mode, fails }: Outcome): Annotation[] {
  // A check may fail by what it was asked beside the settings, and their drift is told all the same.
  if (account.result !== "drifted" && mode !== "check") return [];
  const level = fails ? "error" : "warning";
  return driftRows(account).map(({ label, change: { from, to }, place }) => ({
    level,
    title: "Twilio composition settings: drift",
    message: visible(`${prefix}${label} is ${plain(from)} at Twilio and declared ${plain(to)}.`),
    place,
  }));
}

function notChecked({ result }: Outcome): Annotation[] {
  if (result !== "not-checked") return [];
  return [
    {
      level: "warning",
      title: "Twilio composition settings: not checked",
      message: "GitHub withheld the credentials from this run, so nothing was read from Twilio.",
    },
  ];
}

function atMost10(annotations: Annotation[]): Annotation[] {
  const shown = annotations
    .slice(0, annotations.length > 10 ? 9 : 10)
    .map((one) => ({ ...one, message: cut(one.message, 4_000) }));
  const rest = annotations.slice(shown.length);
  const [next] = rest;
  if (next === undefined) return shown;
  return [
    ...shown,
    {
      level: next.level,
      title: "Twilio composition settings",
      message: `${rest.length} more are in the job summary.`,
    },
  ];
}
