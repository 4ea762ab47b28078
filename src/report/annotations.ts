import type { Place } from "../messages/finding.ts";
import type { Reason, WarningName } from "../messages/reasons.ts";
import { capital, cut, visible } from "../messages/text.ts";
import type { Change } from "../plan/change.ts";
import type { AccountOutcome, Outcome } from "../run/outcome.ts";
import { changeHint, groupChanges, isRefused, thisChange } from "./story/changes.ts";
import { isDriftedRow, isUnprotected, sentenceOf } from "./story/rows.ts";
import type { FindingConcern, RowConcern, Story } from "./story/story.ts";
import { inText, titlesOf } from "./story/wording.ts";

export type Annotation = {
  level: "error" | "warning" | "notice";
  title: string;
  message: string;
  /** The place in the policy file at which GitHub shows it. */
  place?: Place | undefined;
};

/**
 * Makes one annotation for each finding, drifted setting and change, even if many accounts share it: errors first, the worst first,
 * on their lines of the policy file. GitHub shows 10 of a kind per step, with 4,096 characters each (docs of actions/runner), so
 * the last one counts the rest.
 */
export function annotationsOf({ outcome, general, concerns, warnings, changes }: Story): Annotation[] {
  const rows = concerns.filter((concern) => concern.kind === "row");
  const all: Annotation[] = [
    ...general.map((concern) => findingAnnotation(concern, outcome)),
    // Calls that are unprotected at Twilio come before the changes of a pull request.
    ...rows.filter(({ row }) => isUnprotected(row)).flatMap((concern) => rowAnnotations(concern, outcome)),
    ...groupChanges({ ...outcome, changes }, true).map(changeAnnotation),
    ...concerns
      .filter((concern) => concern.kind === "finding")
      .map((concern) => findingAnnotation(concern, outcome)),
    ...rows.filter(({ row }) => !isUnprotected(row)).flatMap((concern) => rowAnnotations(concern, outcome)),
    ...warnings.map((concern) => findingAnnotation(concern, outcome)),
    ...notChecked(outcome),
  ];
  return (["error", "warning", "notice"] as const).flatMap((level) =>
    atMost10(all.filter((annotation) => annotation.level === level)),
  );
}

function changeAnnotation({ change, sentence }: { change: Change; sentence: string }): Annotation {
  const hint = changeHint(change);
  return {
    level: change.level === "failure" ? "error" : change.level,
    title: isRefused(change) ? titleOfReason("weakening-refused") : titleOfReason("proposed"),
    message: visible(hint === "" ? sentence : `${sentence} ${hint}`),
    place: change.place,
  };
}

function rowAnnotations({ phrase, cases }: RowConcern, outcome: Outcome): Annotation[] {
  return cases.flatMap(({ row, accounts }): Annotation[] => {
    // In apply, the findings already say what could not be written or proven.
    if (outcome.mode !== "check" || !isDriftedRow(row)) return [];
    const { base } = outcome;
    // The pull request did not cause the drift.
    const by =
      base?.state === "known"
        ? ` Not by ${thisChange(outcome)}: someone changed it at Twilio, or a merged change is not applied yet.`
        : "";
    const whose = prefix(accounts, outcome);
    const sentence = `${whose === "" ? capital(phrase) : phrase}: ${sentenceOf({ ...row, place: undefined }, inText, outcome)}.${by}`;
    return [
      {
        level: outcome.fails && row.state !== "drift-accepted" ? "error" : "warning",
        title: "Drift",
        message: visible(`${whose}${sentence}`),
        place: row.place,
      },
    ];
  });
}

function findingAnnotation({ finding, accounts }: FindingConcern, outcome: Outcome): Annotation {
  const { level, reason, message, hint, paste, place } = finding;
  const lines = paste === undefined ? "" : " The job summary has the lines to paste.";
  return {
    level: level === "warning" ? "warning" : "error",
    title: titleOfReason(reason),
    message: visible(`${prefix(accounts, outcome)}${message} ${hint}${lines}`),
    place,
  };
}

function prefix(accounts: readonly AccountOutcome[], { accounts: all }: Outcome): string {
  return all.length === 1 || accounts.length === 0 ? "" : `${titlesOf(accounts)}: `;
}

// Returns `reference-missing` as "Reference missing".
function titleOfReason(reason: Reason | WarningName): string {
  return capital(reason.replaceAll("-", " ")).replace("twilio", "Twilio");
}

function notChecked({ result, accounts }: Outcome): Annotation[] {
  if (result === "error" || accounts.every((account) => account.result !== "not-checked")) return [];
  return [
    {
      level: "warning",
      title: "Not checked",
      message: "GitHub withheld the credentials from this run, so nothing was read from Twilio.",
    },
  ];
}

function atMost10(annotations: Annotation[]): Annotation[] {
  const shown = annotations
    .slice(0, annotations.length > 10 ? 9 : 10)
    .map((annotation) => ({ ...annotation, message: cut(annotation.message, 4_000) }));
  const hidden = annotations.length - shown.length;
  const [next] = annotations.slice(shown.length);
  if (next === undefined) return shown;
  return [
    ...shown,
    { level: next.level, title: "And more", message: `${hidden} more are in the job summary.` },
  ];
}
