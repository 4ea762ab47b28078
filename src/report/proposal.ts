import type { Finding, Place } from "../messages/finding.ts";
import { code, markdown, plain, visible } from "../messages/text.ts";
import type { Proposed, ProposedEffect } from "../plan/proposal.ts";
import { deedOf, sentenceOf, takesApply } from "../plan/proposal-words.ts";
import type { Outcome, Proposal } from "../run/outcome.ts";
import type { Value } from "../settings/settings.ts";
import type { Evidence } from "./evidence.ts";
import { cell, proposalTable } from "./proposal-table.ts";
import { heldRows, type Row, rowsOf, titleOf } from "./rows.ts";

const maxRows = 25;
const maxDrift = 15;
const maxDeeds = 3;

type Known = Extract<Proposal, { base: "known" }>;

// The worst first.
const order: readonly ProposedEffect[] = ["weaken", "redirect", "strengthen", "note"];

/** What is proposed, the worst first; nothing where no base is known. */
export function changesOf({ proposal }: Pick<Outcome, "proposal">): Proposed[] {
  if (proposal?.base !== "known") return [];
  return proposal.changes.toSorted((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect));
}

/**
 * What a pull request proposes, as the head of its summary and comment: what merging it does, the table, what to do, and
 * apart from it what differs without it. Undefined where nothing is proposed.
 */
export function proposalSection(outcome: Outcome, evidence: Pick<Evidence, "event">): string | undefined {
  const { proposal } = outcome;
  const changes = changesOf(outcome);
  if (proposal?.base !== "known" || changes.length === 0) return undefined;
  const what = evidence.event === "merge_group" ? "This merge group" : "This pull request";
  const told = { outcome, proposal, changes, what };
  return [
    `## ${headingOf(outcome)}`,
    facts(told),
    proposalTable(changes, { outcome, branch: proposal.branch, what }),
    `**What to do next**\n\n${advice(told).join("\n")}`,
    drift(told),
    ...others(told),
    stays(outcome),
  ]
    .filter((part) => part !== undefined && part !== "")
    .join("\n\n");
}

type Told = { outcome: Outcome; proposal: Known; changes: readonly Proposed[]; what: string };

/** "⛔ Merging and applying this turns encryption OFF for production, and 2 more changes". */
export function headingOf(outcome: Outcome): string {
  const changes = changesOf(outcome);
  const worst = changes[0]?.effect;
  const shown = changes.filter(
    ({ effect }) => effect === worst || effect === "weaken" || effect === "redirect",
  );
  const deeds = [...new Set((shown.length > 0 ? shown : changes).map(deedOf))];
  const rest = changes.length - Math.min(deeds.length, maxDeeds);
  const words = listOf(deeds.slice(0, maxDeeds));
  const more = rest > 0 ? `, with ${rest === 1 ? "1 more change" : `${rest} more changes`}` : "";
  const merging = shown.some(takesApply) ? "Merging and applying this" : "Merging this";
  const drifted = driftOf(outcome).length;
  const apart =
    drifted === 0
      ? ""
      : `, and ${drifted === 1 ? "1 setting differs" : `${drifted} settings differ`} without it`;
  return `${iconOf(worst, outcome)} ${visible(`${merging} ${words}${more}${apart}`)}`;
}

function iconOf(worst: ProposedEffect | undefined, outcome: Outcome): string {
  if (isRefused(outcome)) return "⛔";
  if (outcome.fails) return "❌";
  return worst === "weaken" || worst === "redirect" ? "⚠️" : "📝";
}

function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function facts({ outcome, proposal, what }: Told): string {
  const isAdopting = driftOf(outcome).some(({ state }) => state === "adopted");
  const isUnread = outcome.accounts.some(({ result }) => result === "not-checked");
  const { planDigest } = outcome;
  return [
    `${what} changes what is declared on ${code(proposal.branch)}. ${isUnread ? "Nothing changes at Twilio before it is applied." : isAdopting ? `Some of it is so at Twilio already, against what ${code(proposal.branch)} declares.` : "Nothing of this has changed at Twilio yet."}`,
    ...(isUnread
      ? [
          "Nothing was read from Twilio: GitHub withholds credentials from this event, so nothing is said of what is live.",
        ]
      : []),
    ...(planDigest === undefined ? [] : [`Plan ${code(`${planDigest.slice(0, 19)}…`)}`]),
  ].join(" ");
}

function advice({ outcome, changes, what }: Told): string[] {
  const noun = what.replace("This", "this");
  const weakening = changes.filter(({ effect }) => effect === "weaken");
  const grave = [...weakening, ...changes.filter(({ effect }) => effect === "redirect")];
  if (grave.length === 0) return afterwards(outcome);
  const places = [...new Set(grave.flatMap((one) => placeOf(one) ?? []))].slice(0, maxDeeds);
  const where = places.length > 0 ? `: ${places.map(code).join(", ")}` : "";
  const refused = isRefused(outcome);
  const applied = weakening.some(takesApply) ? " and apply refuses" : "";
  const meant = refused
    ? [
        `- Meant? What it gives up is above, and in front of whoever approves it. The steps of check and apply both need \`allow-weakening: true\`; without it this check is red${applied}.`,
      ]
    : weakening.length > 0
      ? ["- Meant? This step allows it by `allow-weakening: true`. Take that out again once it is applied."]
      : ["- Meant? Make sure that whoever approves it knows where the data goes."];
  return [`- Not meant? Take it out of ${noun}${where}.`, ...meant];
}

function afterwards({ planDigest }: Outcome): string[] {
  const exactly =
    planDigest === undefined
      ? ""
      : `; with \`expected-plan: ${planDigest}\` it applies this plan and no other`;
  return [`- Nothing, before it is merged. Then run this step with \`mode: apply\`${exactly}.`];
}

function placeOf(change: Proposed): string | undefined {
  const place = change.subject === "rule" ? undefined : change.place;
  return place && `${place.file}:${place.line}`;
}

function isRefused({ findings, accounts }: Outcome): boolean {
  return [...findings, ...accounts.flatMap((account) => account.findings)].some(
    ({ level, reason }) => level === "failure" && reason === "weakening-refused",
  );
}

// What differs from the base, of every account that could be checked.
function driftOf({ accounts }: Outcome): (Row & { held: Value; account: string })[] {
  return accounts
    .filter(({ result }) => result !== "error")
    .flatMap((account) => heldRows(account).map((row) => ({ ...row, account: titleOf(account.policy) })));
}

function drift({ outcome, proposal, what }: Told): string | undefined {
  const branch = code(proposal.branch);
  const rows = driftOf(outcome);
  if (rows.length === 0) return undefined;
  const lines = rows.slice(0, maxDrift).map(({ account, label, live, held, state }) => {
    const adopted = state === "adopted" ? `; ${what.replace("This", "this")} would leave it so` : "";
    return `- ${code(label)} of ${code(account)} is **${cell(live)}**, and ${branch} declares ${cell(held)}${adopted}.`;
  });
  const rest = rows.length > maxDrift ? [`- ${rows.length - maxDrift} more are in the JSON report.`] : [];
  return `**Differs without ${what.replace("This", "this")}:** changed at Twilio, or merged and not yet applied.

${[...lines, ...rest].join("\n")}
- Find out who changed it. ${putBack(rows, branch)}`;
}

// A live protection that nobody declared is not to be turned off as a matter of course.
function putBack(rows: readonly (Row & { held: Value; account: string })[], branch: string): string {
  const isWeaker = rows.some(
    ({ held, live }) => (held === false && live === true) || (held === "" && live !== ""),
  );
  if (isWeaker)
    return `What is live may protect more than ${branch} declares: declare it there if it is right.`;
  const names = [...new Set(rows.map(({ account }) => account))].slice(0, maxDrift);
  return `To put back what ${branch} declares, run its step with \`mode: apply\` and ${code(`account: ${names.join(", ")}`)}.`;
}

// What is wrong or odd beside the proposal, which the table tells.
function others({ outcome, changes }: Told): string[] {
  const told = new Set(changes.map(sentenceOf));
  const found = [
    ...outcome.findings,
    ...outcome.accounts.filter(({ result }) => result !== "error").flatMap(({ findings }) => findings),
  ].filter(({ message }) => !told.has(message));
  const listed = (heading: string, findings: readonly Finding[]) => {
    const lines = findings
      .slice(0, maxRows)
      .map(({ message, hint }) => `- **${markdown(message)}** ${markdown(hint)}`);
    const rest = findings.length - lines.length;
    if (rest > 0) lines.push(`- ${rest} more are in the JSON report.`);
    return lines.length === 0 ? [] : [`**${heading}**\n\n${lines.join("\n")}`];
  };
  return [
    ...listed(
      "To be mended",
      found.filter(({ level }) => level !== "warning"),
    ),
    ...listed(
      "Warnings",
      found.filter(({ level }) => level === "warning"),
    ),
  ];
}

function stays({ accounts }: Outcome): string | undefined {
  const [account] = accounts;
  if (account === undefined || accounts.length > 1) return undefined;
  const rows = rowsOf(account).filter(({ state, held }) => state === "same" && held !== undefined);
  if (rows.length === 0) return undefined;
  const count =
    rows.length === 1
      ? "1 setting is as declared and stays"
      : `${rows.length} settings are as declared and stay`;
  return `<details><summary>${count}</summary>

${rows.map(({ label, live }) => `${code(label)} ${cell(live)}`).join(" · ")}

</details>`;
}

/** The lines of the log that tell a proposal, the worst first. */
export function proposalLines(outcome: Outcome): string[] {
  const changes = changesOf(outcome);
  if (outcome.proposal === undefined) return [];
  if (outcome.proposal.base === "unknown") return ["Base: not known, so live is held to this declaration"];
  const { branch, hasFile } = outcome.proposal;
  const base = `Base: ${plain(branch)}${hasFile ? "" : ", which has no such policy file"}`;
  const shown = changes.slice(0, maxRows).map((one) => `  ${signs[one.effect]} ${sentenceOf(one)}`);
  const rest = changes.length - shown.length;
  return [base, ...shown, ...(rest > 0 ? [`  ${rest} more changes are in the JSON report`] : [])];
}

const signs: Record<ProposedEffect, string> = { weaken: "!", redirect: "!", strengthen: "+", note: "-" };

type Notice = { level: "notice"; title: string; message: string; place: Place | undefined };

/** What is proposed and neither weakens nor redirects, which findings tell, as a calm word on its line. */
export function proposalNotices(outcome: Outcome): Notice[] {
  return changesOf(outcome)
    .filter(({ effect }) => effect === "strengthen" || effect === "note")
    .map((change) => ({
      level: "notice",
      title: "Twilio composition settings: proposed",
      message: visible(sentenceOf(change)),
      place: change.subject === "rule" ? undefined : change.place,
    }));
}

/** What follows on a drift: that it is not the proposal's doing. */
export function driftedFrom({ proposal }: Outcome): string {
  return proposal?.base === "known"
    ? ` on ${plain(proposal.branch)}: changed at Twilio, or merged and not yet applied`
    : "";
}
