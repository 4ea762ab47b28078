import type { Mode } from "../declared/input-source.ts";
import { capital, grouped, plain, visible } from "../messages/text.ts";
import type { AccountOutcome, Exported, Outcome } from "../run/outcome.ts";
import type { Progress } from "../run/ports.ts";
import { title, version } from "../tool.ts";
import { changeLooks, groupChanges, isRefused } from "./story/changes.ts";
import { compliantIn, endingOf } from "./story/ending.ts";
import { exportedLine, leftOutLines } from "./story/exported.ts";
import { partsOf } from "./story/headline.ts";
import { inPolicyOrder, lookOf, rowsOf, sentenceOf, type Tone } from "./story/rows.ts";
import { type Concern, type RowConcern, type Story, toneOf } from "./story/story.ts";
import { count, fitting, fullTitleOf, inText, joined, notReadText, titlesOf } from "./story/wording.ts";

/** Lines of the log that belong together. The lines of a group are folded below its title. */
export type Block = { group?: string; lines: readonly Line[] };
export type Line = { text: string; tone?: Tone | undefined };

// People scroll through GitHub's log, so what needs attention is open unless it is long. Up to 30 annotations, the progress, and
// what was written are open beside it: 80 lines in all.
const maxOpen = 25;
const maxChanges = 12;
const perLine = 20;
const maxCases = 3;

/** The first line of the log, before Twilio is asked. */
export function firstLine(mode: Mode | undefined, accounts: number, policyFile: string): string {
  const of = accounts > 0 && `${count(accounts, "account")}${policyFile === "" ? "" : ` in ${policyFile}`}`;
  return visible(joined([`${title} ${version}`, mode, of], " · "));
}

/** Returns a line such as "300 of 1,000 accounts read: 1 drifted, 1 could not be read". */
export function progressLine({ accounts, read, drifted, failed }: Progress): string {
  const counts = [
    drifted > 0 && `${grouped(drifted)} drifted`,
    failed > 0 && `${grouped(failed)} could not be read`,
  ];
  return joined([`${grouped(read)} of ${count(accounts, "account")} read`, joined(counts, ", ")], ": ");
}

/** Returns the log of what was found and done: what needs attention open, the rest in groups. */
export function logOf(story: Story): Block[] {
  const { outcome } = story;
  const changed = changeBlocks(story);
  const left = maxOpen - changed.flatMap(({ group, lines }) => (group === undefined ? lines : [])).length;
  const { exported } = outcome;
  const blocks = exported === undefined ? accountBlocks(story, left) : exportBlocks(exported);
  const limits: Line[] = outcome.mode === "validate" ? [{ text: notReadText(outcome), tone: "mild" }] : [];
  return [...changed, ...blocks, { lines: limits }].filter(({ lines }) => lines.length > 0).map(visibleBlock);
}

/** Returns the last lines: what the run means for calls, then result, reason and plan. */
export function lastLines(outcome: Outcome): Line[] {
  const { result, reason, planDigest, accounts } = outcome;
  const why = reason === "none" ? "" : ` (${reason})`;
  const isPlan = accounts.some(({ resources }) =>
    resources.some((resource) => resource.state !== "unread" && resource.plan.changes.length > 0),
  );
  const plan = planDigest === undefined || !isPlan ? "" : `. Plan ${planDigest}`;
  const { tone } = endingOf(outcome);
  return [partsOf(outcome).join(" · "), `Result: ${result}${why}${plan}`].map((text) => ({
    text: visible(text),
    tone,
  }));
}

function visibleBlock({ group, lines }: Block): Block {
  return {
    ...(group !== undefined && { group: visible(group) }),
    lines: lines.map((line) => ({ ...line, text: visible(line.text) })),
  };
}

function exportBlocks(exported: Exported): Block[] {
  const lines = leftOutLines(exported).map((text) => ({ text: `    ${text}` }));
  const group = `${count(exported.leftOut.length, "setting")} left out`;
  return [{ lines: [{ text: `✔ ${exportedLine(exported)}`, tone: "good" }] }, { group, lines }];
}

function changeBlocks({ outcome: { base, mode, policyFile }, changes }: Story): Block[] {
  if (base === undefined) return [];
  if (base.state !== "known") {
    const why =
      base.state === "unknown" ? "not known" : "none, because the policy file is no part of this repository";
    const instead = mode === "validate" ? "" : "; this policy is compared with Twilio";
    return [{ lines: [{ text: `Base: ${why}${instead}`, tone: "mild" }] }];
  }
  const file = base.movedFrom === undefined ? "" : `, policy file ${plain(base.movedFrom)}`;
  const isNew = base.hasFile ? "" : ", which has no policy file at this path";
  const lines = groupChanges({ changes, base }).map(({ change, sentence }): Line => {
    const { sign, tone } = changeLooks[change.effect];
    return { text: `    ${sign} ${sentence}`, tone: isRefused(change) ? "bad" : tone };
  });
  const accept =
    policyFile !== undefined && changes.some(isRefused)
      ? [{ text: `To accept exactly this policy: allow-weakening: ${policyFile.hash}` }]
      : [];
  const first = { text: `Base: ${plain(base.branch)}${file}${isNew}` };
  return [
    { lines: [first, ...lines.slice(0, maxChanges)] },
    { group: count(lines.length - maxChanges, "more change"), lines: lines.slice(maxChanges) },
    { lines: accept },
  ];
}

function accountBlocks({ outcome, concerns }: Story, open: number): Block[] {
  const { accounts } = outcome;
  const entries = concerns.map((concern) => concernLines(concern, outcome));
  const shown = fitting(entries, open, (lines) => lines.length);
  const rest = entries.slice(shown.length).flat();
  const [only] = accounts.length === 1 ? accounts : [];
  const fine = concerns.length === 0 && only !== undefined ? [fineLine(only, outcome)] : [];
  return [
    { lines: [...fine, ...shown.flat()] },
    { group: count(entries.length - shown.length, "more difference"), lines: rest },
    only === undefined ? compliantBlock(outcome) : settingsBlock(only),
  ];
}

function fineLine(account: AccountOutcome, outcome: Outcome): Line {
  // The line leaves out the changes and findings of the whole policy, because they are not about this account.
  const { result } = account;
  const alone = { ...outcome, result, changes: [], findings: [], fails: false };
  const { sign, tone } = endingOf(alone);
  const parts = partsOf(alone, () => fullTitleOf(account.policy));
  const sent = outcome.mode === "apply" && outcome.result === "compliant" ? ", nothing was sent" : "";
  return { text: `${sign} ${parts.join(" · ")}${sent}`, tone };
}

// A setting that an unconfirmed write may have changed is left out, because its value is not known.
function settingsBlock(account: AccountOutcome): Block {
  const rows = inPolicyOrder(rowsOf(account)).filter((row) => lookOf(row).note !== undefined);
  return {
    group: `${count(rows.length, "setting")} that ${rows.length === 1 ? "matches the policy or is" : "match the policy or are"} not in it`,
    lines: rows.map((row) => ({ text: `    ${row.label}: ${plain(row.live)}${lookOf(row).note}` })),
  };
}

function compliantBlock(outcome: Outcome): Block {
  const { names, title: group } = compliantIn(outcome);
  return {
    group,
    lines: Array.from({ length: Math.ceil(names.length / perLine) }, (_, at) => ({
      text: names.slice(at * perLine, (at + 1) * perLine).join(", "),
    })),
  };
}

function caseTexts({ cases }: RowConcern, outcome: Outcome): string[] {
  const hidden = cases.length - maxCases;
  const shown = cases.slice(0, maxCases).map(({ row, accounts }) => {
    const whose = cases.length === 1 ? "" : `${titlesOf(accounts)}: `;
    return `${whose}${sentenceOf(row, inText, outcome)}`;
  });
  return hidden > 0 ? [...shown, `and ${count(hidden, "other value")}`] : shown;
}

function concernLines(concern: Concern, outcome: Outcome): Line[] {
  const { accounts, phrase } = concern;
  const { sign, tone } = toneOf(concern, outcome);
  const details = concern.kind === "finding" ? [concern.finding.message] : caseTexts(concern, outcome);
  return [
    { text: `${sign} ${capital(phrase)}: ${titlesOf(accounts, fullTitleOf)}`, tone },
    ...details.map((text) => ({ text: `    ${text}` })),
  ];
}
