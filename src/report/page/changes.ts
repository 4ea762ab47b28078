import type { Finding, Place } from "../../messages/finding.ts";
import { code, plain, visible } from "../../messages/text.ts";
import type { Proposed, ProposedEffect } from "../../plan/change.ts";
import { alikeOf, sentenceOf, takesApply } from "../../plan/proposal-words.ts";
import type { Evidence } from "../../run/evidence.ts";
import type { Outcome, Proposal } from "../../run/outcome.ts";
import { alreadyOf, changesOf, driftOf, isRefused, maxDeeds } from "../story/changes.ts";
import { type HeldRow, rowsOf } from "../story/rows.ts";
import { count } from "../story/wording.ts";
import { proposalTable } from "./change-table.ts";

const maxRows = 25;
const maxDrift = 15;

type Known = Extract<Proposal, { base: "known" }>;

/**
 * What a pull request proposes, below the heading of its summary and comment: what changes, what to do, and apart from it
 * what differs without it. Undefined where nothing is proposed.
 */
export function proposalSection(outcome: Outcome, { event }: Pick<Evidence, "event">): string[] | undefined {
  const { proposal } = outcome;
  const changes = changesOf(outcome);
  if (proposal?.base !== "known" || changes.length === 0) return undefined;
  const what = event === "merge_group" ? "This merge group" : "This pull request";
  const already = alreadyOf(changes, outcome);
  const adopted = new Set(changes.filter((one) => already.get(one)?.state === "adopted"));
  const told = { outcome, proposal, changes, adopted, what };
  return [
    facts(told),
    proposalTable(changes, { outcome, branch: proposal.branch, what }),
    `**What to do next**\n\n${advice(told).join("\n")}`,
    drift(told),
  ];
}

type Told = {
  outcome: Outcome;
  proposal: Known;
  changes: readonly Proposed[];
  /** Of the changes, what is so at Twilio already, or is only left as it was changed there. */
  adopted: ReadonlySet<Proposed>;
  what: string;
};

/** How grave what is proposed is; undefined where nothing is. */
export function proposalIcon(outcome: Outcome): string | undefined {
  const worst = changesOf(outcome)[0]?.effect;
  if (worst === undefined) return undefined;
  if (isRefused(outcome)) return "⛔";
  if (outcome.fails) return "❌";
  return worst === "weaken" || worst === "redirect" ? "⚠️" : "📝";
}

function facts({ outcome, proposal, changes, adopted, what }: Told): string {
  const whole = adopted.size === changes.length ? "It" : "Some of it";
  const already = [...adopted].every(takesApply)
    ? `${whole} is so at Twilio already, against what ${code(proposal.branch)} declares.`
    : `${whole} differs at Twilio already from what ${code(proposal.branch)} declares.`;
  const isUnread = outcome.accounts.some(({ result }) => result === "not-checked");
  return [
    `${what} changes what is declared on ${code(proposal.branch)}. ${isUnread ? "Nothing changes at Twilio before it is applied." : adopted.size > 0 ? already : "Nothing of this has changed at Twilio yet."}`,
    ...(isUnread
      ? [
          "Nothing was read from Twilio: GitHub withholds credentials from this event, so nothing is said of what is live.",
        ]
      : []),
  ].join(" ");
}

function advice({ outcome, changes, adopted }: Told): string[] {
  const weakening = changes.filter(({ effect }) => effect === "weaken");
  const grave = [...weakening, ...changes.filter(({ effect }) => effect === "redirect")];
  if (grave.length === 0) return afterwards(outcome);
  const places = [...new Set(grave.flatMap((one) => placeOf(one) ?? []))];
  const rest = places.length > maxDeeds ? ` and ${count(places.length - maxDeeds, "more line")}` : "";
  const where = places.length > 0 ? `: ${places.slice(0, maxDeeds).map(code).join(", ")}${rest}` : "";
  const refused = isRefused(outcome);
  // What is so already, or is only declared no longer, apply does not write.
  const isWritten = weakening.some((one) => takesApply(one) && !adopted.has(one));
  const needs = isWritten
    ? "The steps of check and apply both need `allow-weakening: true`; without it this check is red and apply refuses."
    : "This check's step needs `allow-weakening: true`; without it the check is red.";
  const meant = refused
    ? [`- Meant? Whoever approves this has to know what it gives up. ${needs}`]
    : weakening.length > 0
      ? [
          "- Meant? This step allows it by `allow-weakening: true`. Take that out again once it is merged and applied.",
        ]
      : ["- Meant? Make sure that whoever approves it knows where the data goes."];
  return [`- Not meant? Undo it before this is merged${where}.`, ...meant];
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

function drift({ outcome, proposal, what }: Told): string {
  const branch = code(proposal.branch);
  const rows = driftOf(outcome);
  if (rows.length === 0) return "";
  const lines = rows.slice(0, maxDrift).map(({ account, label, live, held, state }) => {
    const adopted = state === "adopted" ? `; ${what.replace("This", "this")} would leave it so` : "";
    return `- ${code(label)} of ${code(account)} is **${code(live)}**, and ${branch} declares ${code(held)}${adopted}.`;
  });
  const rest = rows.length > maxDrift ? [`- ${rows.length - maxDrift} more are in the JSON report.`] : [];
  return `**Differs without ${what.replace("This", "this")}:** changed at Twilio, or merged and not yet applied.

${[...lines, ...rest].join("\n")}
- Find out who changed it. ${putBack(rows, branch)}`;
}

// A live protection that nobody declared is not to be turned off as a matter of course.
function putBack(rows: readonly (HeldRow & { account: string })[], branch: string): string {
  const isWeaker = rows.some(
    ({ held, live }) => (held === false && live === true) || (held === "" && live !== ""),
  );
  if (isWeaker)
    return `What is live may protect more than ${branch} declares: declare it there if it is right.`;
  const names = [...new Set(rows.map(({ account }) => account))].slice(0, maxDrift);
  return `To put back what ${branch} declares, run its step with \`mode: apply\` and ${code(`account: ${names.join(", ")}`)}.`;
}

/** Whether the table of what is proposed tells this too. */
export function toldInTable(outcome: Outcome): (finding: Finding) => boolean {
  const told = new Set(changesOf(outcome).map(sentenceOf));
  return ({ message }) => told.has(message);
}

/** What of the only account stays as it is, in a fold. */
export function staysFold({ accounts }: Outcome): string | undefined {
  const [account] = accounts;
  if (account === undefined || accounts.length > 1) return undefined;
  const rows = rowsOf(account).filter(({ state, held }) => state === "same" && held !== undefined);
  if (rows.length === 0) return undefined;
  const title =
    rows.length === 1
      ? "1 setting is as declared and stays"
      : `${rows.length} settings are as declared and stay`;
  return `<details><summary>${title}</summary>

${rows.map(({ label, live }) => `${code(label)} ${code(live)}`).join(" · ")}

</details>`;
}

/** The lines of the log that tell a proposal, the worst first. */
export function proposalLines(outcome: Outcome): { text: string; tone?: "bad" | "mild" | "good" }[] {
  const { proposal } = outcome;
  if (proposal === undefined) return [];
  if (proposal.base === "unknown")
    return [{ text: "Base: not known, so live is held to this declaration", tone: "mild" }];
  const base = `Base: ${plain(proposal.branch)}${proposal.hasFile ? "" : ", which has no such policy file"}`;
  const changes = changesOf(outcome);
  const weakening = isRefused(outcome) ? "bad" : "mild";
  const tones = { weaken: weakening, redirect: "mild", strengthen: "good", note: undefined } as const;
  const alike = alikeOf(changes).slice(0, maxRows);
  const shown = alike.map(({ change: { effect }, sentence }) => {
    const tone = tones[effect];
    return { text: `    ${signs[effect]} ${sentence}`, ...(tone && { tone }) };
  });
  const rest = changes.length - alike.flatMap((one) => one.changes).length;
  const more = rest > 0 ? [{ text: `    ${rest} more changes are in the JSON report` }] : [];
  return [{ text: base }, ...shown, ...more];
}

const signs: Record<ProposedEffect, string> = { weaken: "!", redirect: "!", strengthen: "+", note: "-" };

type Notice = { level: "notice"; title: string; message: string; place: Place | undefined };

/** What is proposed and neither weakens nor redirects, which findings tell, as a calm word on its line. */
export function proposalNotices(outcome: Outcome): Notice[] {
  const calm = changesOf(outcome).filter(({ effect }) => effect === "strengthen" || effect === "note");
  return alikeOf(calm, (one) => placeOf(one) ?? "").map(({ change, sentence }) => ({
    level: "notice",
    title: "Proposed",
    message: visible(sentence),
    place: change.subject === "rule" ? undefined : change.place,
  }));
}

/**
 * For an annotation, by the sentence that tells of a change alone: the one that tells of all that do the same by the same
 * line, such as a default; undefined for the others of these.
 */
export function sentencesByLine(outcome: Outcome): ReadonlyMap<string, string | undefined> {
  const alike = alikeOf(changesOf(outcome), (one) => placeOf(one) ?? "");
  return new Map(
    alike.flatMap(({ changes, sentence }) =>
      changes.map((one, at) => [sentenceOf(one), at === 0 ? sentence : undefined] as const),
    ),
  );
}

/** What follows on a drift: that it is not the proposal's doing. */
export function driftedFrom({ proposal }: Outcome): string {
  return proposal?.base === "known"
    ? ` on ${plain(proposal.branch)}: changed at Twilio, or merged and not yet applied`
    : "";
}
