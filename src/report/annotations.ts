import { isProposal, type Place } from "../messages/finding.ts";
import type { Reason, WarningName } from "../messages/reasons.ts";
import { cut, plain, visible } from "../messages/text.ts";
import type { AccountOutcome, Outcome } from "../run/outcome.ts";
import { driftedFrom, proposalNotices, sentencesByLine } from "./page/changes.ts";
import {
  type FindingNeed,
  isFindingNeed,
  isRowNeed,
  needsOf,
  type RowNeed,
  warningsOf,
} from "./story/concerns.ts";
import { isHeldRow, type Row } from "./story/rows.ts";
import { namesOf } from "./story/wording.ts";

export type Annotation = {
  level: "error" | "warning" | "notice";
  title: string;
  message: string;
  /** Where GitHub shows it in the policy file. */
  place?: Place | undefined;
};

/**
 * One annotation a finding and a drifted setting, however many accounts it is the same in: errors first, the worst first,
 * on their lines of the policy file. GitHub shows 10 of a kind a step and 4,096 characters each (docs of actions/runner),
 * so the last place counts the rest.
 */
export function annotationsOf(outcome: Outcome): Annotation[] {
  const general = outcome.findings
    .filter(({ level }) => level !== "warning")
    .map((finding): FindingNeed => ({ is: "finding", finding, accounts: [] }));
  const needs = needsOf(outcome);
  const findings = (found: readonly FindingNeed[]) => told(found, sentencesByLine(outcome));
  const all: Annotation[] = [
    ...findings(general).map((need) => findingAnnotation(need, outcome)),
    // What keeps from applying comes before what would be applied.
    ...findings(needs.filter(isFindingNeed)).map((need) => findingAnnotation(need, outcome)),
    ...needs.filter(isRowNeed).flatMap((need) => rowAnnotations(need, outcome)),
    ...findings(warningsOf(outcome)).map((need) => findingAnnotation(need, outcome)),
    ...notChecked(outcome),
    ...proposalNotices(outcome),
  ];
  return (["error", "warning", "notice"] as const).flatMap((level) =>
    atMost10(all.filter((one) => one.level === level)),
  );
}

// What the same line changes alike in many accounts is told once.
function told(found: readonly FindingNeed[], sentences: ReturnType<typeof sentencesByLine>): FindingNeed[] {
  return found.flatMap((need) => {
    const { message } = need.finding;
    if (!sentences.has(message)) return [need];
    const sentence = sentences.get(message);
    return sentence === undefined ? [] : [{ ...need, finding: { ...need.finding, message: sentence } }];
  });
}

function rowAnnotations(need: RowNeed, outcome: Outcome): Annotation[] {
  if (!driftStates.includes(need.row.state) || !isHeldRow(need.row)) return [];
  const { label, live, held, place } = need.row;
  // What apply refused to write, its finding tells.
  const accounts = need.accounts.filter(({ result }) => result === "drifted" || outcome.mode === "check");
  if (accounts.length === 0) return [];
  const sentence = `${label} is ${plain(live)} at Twilio and declared ${plain(held)}${driftedFrom(outcome)}.`;
  return [
    {
      level: outcome.fails ? "error" : "warning",
      title: "Drift",
      message: visible(`${prefix(accounts, outcome)}${sentence}`),
      place,
    },
  ];
}

// What was written, but not as it was to be, its finding tells.
const driftStates: readonly Row["state"][] = ["differs", "adopted", "unnamed"];

function findingAnnotation({ finding, accounts }: FindingNeed, outcome: Outcome): Annotation {
  const { level, reason, message, hint, paste, place } = finding;
  const lines = paste === undefined ? "" : " The job summary has the lines to paste.";
  // The sentence about a change names its account itself.
  const isTold = outcome.proposal?.base === "known" && isProposal(finding);
  return {
    level: level === "warning" ? "warning" : "error",
    title: titleOfReason(reason),
    message: visible(`${isTold ? "" : prefix(accounts, outcome)}${message} ${hint}${lines}`),
    place,
  };
}

function prefix(accounts: readonly AccountOutcome[], { accounts: all }: Outcome): string {
  return all.length === 1 || accounts.length === 0 ? "" : `${namesOf(accounts)}: `;
}

// `reference-missing` as "Reference missing".
function titleOfReason(reason: Reason | WarningName): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1).replaceAll("-", " ")}`;
}

function notChecked({ result }: Outcome): Annotation[] {
  if (result !== "not-checked") return [];
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
    .map((one) => ({ ...one, message: cut(one.message, 4_000) }));
  const rest = annotations.slice(shown.length);
  const [next] = rest;
  if (next === undefined) return shown;
  return [
    ...shown,
    { level: next.level, title: "And more", message: `${rest.length} more are in the job summary.` },
  ];
}
