import type { Mode } from "../declared/input-source.ts";
import { grouped, plain, visible } from "../messages/text.ts";
import {
  type AccountOutcome,
  type Exported,
  isUnread,
  isUnreadResult,
  neededWaivers,
  needsAttention,
  type Outcome,
} from "../run/outcome.ts";
import type { Progress } from "../run/ports.ts";
import { title, version } from "../tool.ts";
import { changeLooks, groupChanges, isRefused } from "./story/changes.ts";
import type { Concern } from "./story/concerns.ts";
import { exportedLine, leftOutLines } from "./story/exported.ts";
import { accountEnding, endingOf, partsOf, wordsOfOne } from "./story/headline.ts";
import { lookOf, type Row, rowsOf, type Tone } from "./story/rows.ts";
import type { Story } from "./story/story.ts";
import { count, fullTitleOf, notReadText, titleOf, titlesOf, unreadWords } from "./story/wording.ts";

/** Lines of the log that belong together; those of a group are folded below its title. */
export type Block = { group?: string; lines: readonly Line[] };
export type Line = { text: string; tone?: Tone | undefined };

// GitHub's log is read by scrolling: what needs attention is open as long as it is not much.
// Up to 30 annotations, the progress, and what was written are open beside it: 80 lines in all.
const maxOpen = 25;
const maxChanges = 12;
const perLine = 20;

/** The first line of the log, before Twilio is asked. */
export function firstLine(mode: Mode | undefined, accounts: number, policyFile: string): string {
  const of =
    accounts === 0 ? [] : [`${count(accounts, "account")}${policyFile === "" ? "" : ` of ${policyFile}`}`];
  return visible([`${title} ${version}`, ...(mode === undefined ? [] : [mode]), ...of].join(" · "));
}

/** "300 of 1,000 accounts read, 1 drifted". */
export function progressLine({ accounts, read, drifted, failed }: Progress): string {
  return [
    `${grouped(read)} of ${count(accounts, "account")} read`,
    ...(drifted > 0 ? [`${grouped(drifted)} drifted`] : []),
    ...(failed > 0 ? [`${grouped(failed)} failed`] : []),
  ].join(", ");
}

/** What was found and done: what needs attention open, the rest in groups. */
export function logOf(story: Story): Block[] {
  const { outcome } = story;
  const [first] = outcome.accounts;
  const changed = changeBlocks(story);
  const left = maxOpen - changed.flatMap(({ group, lines }) => (group === undefined ? lines : [])).length;
  const blocks =
    outcome.exported !== undefined
      ? exportBlocks(outcome.exported)
      : first === undefined
        ? []
        : outcome.accounts.length === 1
          ? blocksOfOne(first, story)
          : blocksOfMany(story, left);
  const limits: Line[] = outcome.mode === "validate" ? [{ text: notReadText(outcome), tone: "mild" }] : [];
  return [...changed, ...blocks, { lines: limits }].filter(({ lines }) => lines.length > 0).map(visibleBlock);
}

/** How it ended, in one line. */
export function lastLine(outcome: Outcome): Line {
  const { result, reason, planDigest, accounts } = outcome;
  const why = reason === "none" ? "" : ` (${reason})`;
  const isPlan = accounts.some(({ resources }) =>
    resources.some((resource) => resource.state !== "unread" && resource.plan.changes.length > 0),
  );
  const plan = planDigest === undefined || !isPlan ? "" : `. Plan ${planDigest}`;
  return {
    text: visible(`Result: ${result}${why}. ${partsOf(outcome).join(", ")}${plan}`),
    tone: endingOf(outcome).tone,
  };
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
    const instead = mode === "validate" ? "" : "; this policy is compared with live";
    return [{ lines: [{ text: `Base: ${why}${instead}`, tone: "mild" }] }];
  }
  const file = base.movedFrom === undefined ? "" : `, there in ${plain(base.movedFrom)}`;
  const isNew = base.hasFile ? "" : ", which has no such policy file";
  const lines = groupChanges(changes).map(({ change, sentence }): Line => {
    const { sign, tone } = changeLooks[change.effect];
    return { text: `    ${sign} ${sentence}`, tone: isRefused(change) ? "bad" : tone };
  });
  const accept =
    policyFile !== undefined && changes.some(isRefused)
      ? [{ text: `To accept exactly this policy: allow-weakening: ${policyFile.hash}` }]
      : [];
  return [
    {
      lines: [{ text: `Base: ${plain(base.branch)}${file}${isNew}` }, ...lines.slice(0, maxChanges)],
    },
    { group: `${count(lines.length - maxChanges, "more change")}`, lines: lines.slice(maxChanges) },
    { lines: accept },
  ];
}

function blocksOfOne(account: AccountOutcome, { outcome, concerns }: Story): Block[] {
  const { sign, tone } = accountEnding(account, outcome);
  const words = `${wordsOfOne(account, outcome, fullTitleOf)}${beside(account, outcome)}`;
  const open = concerns.flatMap((concern) => (concern.kind === "row" ? [concern.row] : []));
  const findings = concerns.flatMap((concern) => (concern.kind === "finding" ? [concern.finding] : []));
  const closed = rowsOf(account).filter((row) => !lookOf(row).isOpen);
  return [
    {
      lines: [
        { text: `${sign} ${words}`, tone },
        ...rowLines(open),
        ...findings.map(({ message }) => ({ text: `    ${message}`, tone: "bad" as const })),
      ],
    },
    { group: `${count(closed.length, "setting")} as declared or not declared`, lines: rowLines(closed) },
  ];
}

function beside(account: AccountOutcome, { mode }: Outcome): string {
  if (account.result === "error") return ` (${account.reason})`;
  if (account.result !== "compliant") return "";
  const byWaiver = neededWaivers(account).length > 0 ? " only by waiver" : "";
  return `${byWaiver}${mode === "apply" ? ", nothing was sent" : ""}`;
}

function rowLines(rows: readonly Row[]): Line[] {
  const width = Math.max(...rows.map(({ label }) => label.length)) + 1;
  return rows.map((row) => {
    const { sign, tone, line } = lookOf(row);
    return { text: `    ${sign} ${row.label.padEnd(width)} ${line(row)}`, tone };
  });
}

function blocksOfMany({ outcome, concerns }: Story, open: number): Block[] {
  const { accounts } = outcome;
  const lines = concerns.map(concernLine);
  const concerned = new Set(concerns.flatMap((concern) => concern.accounts));
  const compliant = accounts.filter((account) => !concerned.has(account) && !needsAttention(account));
  const isRead = compliant.every(({ result }) => !isUnreadResult(result));
  const titles = compliant.map(({ policy }) => titleOf(policy));
  return [
    { lines: lines.slice(0, open) },
    { group: `${count(lines.length - open, "more line")}`, lines: lines.slice(open) },
    {
      group: `${count(compliant.length, "account")} ${isRead ? "as declared" : unreadWords(outcome.mode)}`,
      lines: Array.from({ length: Math.ceil(titles.length / perLine) }, (_, at) => ({
        text: titles.slice(at * perLine, (at + 1) * perLine).join(", "),
      })),
    },
  ];
}

function concernLine(concern: Concern): Line {
  const { accounts } = concern;
  const [first, ...others] = accounts;
  const titles = first !== undefined && others.length === 0 ? fullTitleOf(first.policy) : titlesOf(accounts);
  if (concern.kind === "finding") {
    const unread = accounts.every(isUnread) ? "could not be read: " : "";
    return { text: `✘ ${titles}: ${unread}${concern.finding.message}`, tone: "bad" };
  }
  const { sign, tone, line } = lookOf(concern.row);
  return { text: `${sign} ${titles}: ${concern.row.label} ${line(concern.row)}`, tone };
}
