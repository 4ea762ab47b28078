import { capital, listed, markdown } from "../../messages/text.ts";
import { acceptsDrift, type Change } from "../../plan/change.ts";
import { standingValue } from "../../plan/effect.ts";
import { type ComparedBase, isUnread, type Outcome } from "../../run/outcome.ts";
import {
  alreadyDrifted,
  changeDeed,
  changeHint,
  groupChanges,
  iconOf,
  isGrave,
  isRefused,
  maxNamed,
  takesApply,
  thisChange,
  withoutNewSettings,
  worstFirst,
} from "../story/changes.ts";
import type { Concern } from "../story/concerns.ts";
import { driftParts } from "../story/headline.ts";
import { type DriftedRow, driftedRows, isUnprotected, lookOf } from "../story/rows.ts";
import { stateSentences } from "../story/state.ts";
import type { Story } from "../story/story.ts";
import {
  count,
  expectedSide,
  inMarkdown,
  linesWithin,
  lineText,
  notReadText,
  titleOf,
} from "../story/wording.ts";
import { bullets, originText } from "./account.ts";
import { isMoveOfCalls, manySentence, newUrls, stateAfter } from "./after-merge.ts";
import { bucketQuestion, type Difference, diffBlock, driftDifference } from "./differences.ts";
import { bulletList, concernBullets, type NamedGroup, namesOf } from "./fleet.ts";
import { permissionFold, wholePlanFold } from "./plans.ts";

const bulletBytes = 2_500;

type Known = ComparedBase & { state: "known" };
type Section = { title: string; parts: string[]; steps: string[] };

/**
 * The parts of a page about a pull request, below its heading: what is unprotected at Twilio, what the pull request changes, and
 * other drift, each with a title of its own but the first. Undefined where nothing changes.
 * @param steps what to do about the drift.
 */
export function changesSection(story: Story, steps: readonly string[]): string[] | undefined {
  const { outcome, concerns, changes } = story;
  const { base } = outcome;
  if (base?.state !== "known" || changes.length === 0) return undefined;
  const drift = concerns.filter((concern) => concern.kind === "row" && lookOf(concern.row).tone === "bad");
  const isWorst = drift.some((concern) => concern.kind === "row" && isUnprotected(concern.row));
  const change = changeSection(story, base);
  const beside = drift.length === 0 ? [] : [driftSection(drift, story, { base, steps })];
  const sections = isWorst ? [...beside, change] : [change, ...beside];
  return sections.flatMap(({ title, parts, steps: todo }, at) => [
    at === 0 ? "" : `### ${title}`,
    ...parts,
    numbered(todo),
  ]);
}

/** What apply would write after the merge, and the hash that accepts the policy, each in a fold. */
export function changesFolds({ outcome, changes }: Story): string[] {
  return [wholePlanFold(outcome, differencesOfAll(outcome, changes)), permissionFold(outcome)];
}

/** A list of things to do. */
export function numbered(steps: readonly string[]): string {
  return steps.length === 0
    ? ""
    : `**What to do next**\n\n${steps.map((step, at) => `${at + 1}. ${step}`).join("\n")}`;
}

function driftSection(
  drift: readonly Concern[],
  { outcome }: Story,
  { base, steps }: { base: Known; steps: readonly string[] },
): Section {
  const { accounts, fails } = outcome;
  const [account] = accounts;
  const isOne = accounts.length === 1 && account !== undefined;
  const said = driftParts(drift, outcome, isOne ? titleOf(account.policy) : undefined).join();
  const title = `${fails ? "❌" : "⚠️"} ${isOne ? said : capital(said)}`;
  const what = thisChange(outcome);
  const drifted = accounts.flatMap(driftedRows).length;
  const kept = keptValues(outcome);
  const keeps = kept === drifted ? "it" : `${kept} of ${count(drifted, "value")}`;
  const cause = `${capital(what)} did not cause this drift${kept === 0 ? "." : `, **but after its merge, apply no longer restores ${keeps}.**`}`;
  const body = isOne
    ? [
        `${stateSentences(account)} ${cause}`,
        originText([account]),
        diffBlock(
          ["at Twilio now", base.branch],
          driftedRows(account).map((row) => driftDifference(row, "")),
        ),
      ]
    : [cause, concernBullets(drift, outcome)];
  return { title, parts: body, steps: [...steps] };
}

// How many of the drifted values this policy accepts or no longer manages, in another spelling too.
function keptValues(outcome: Outcome): number {
  const isKept = ({ state }: DriftedRow) => state === "drift-accepted" || state === "drift-left";
  const respelled = [...alreadyDrifted(outcome)].filter(
    ([change, row]) => acceptsDrift(change) && !isKept(row),
  );
  return outcome.accounts.flatMap(driftedRows).filter(isKept).length + respelled.length;
}

function changeSection(story: Story, base: Known): Section {
  const { outcome, changes } = story;
  const selected = changes.filter(({ isSelected }) => isSelected);
  const [account] = outcome.accounts;
  const isOne = outcome.accounts.length === 1 && account !== undefined;
  const icon = changes.some(isRefused) ? "⛔" : changes.some(isGrave) ? "⚠️" : "";
  const state = isOne && account.isOnlyInBase !== true ? stateAfter(account, selected) : "";
  const question = bucketQuestion(newUrls(story), "approve");
  const isAsked = question !== "" && changes.filter(isGrave).every(isAskedFor);
  const elsewhere = changes.filter(({ isSelected }) => !isSelected);
  const waived = story.concerns.filter(
    ({ kind, ...concern }) => "row" in concern && concern.row.state === "waived",
  );
  return {
    title: `${icon} ${capital(changeTitle(outcome))}`.trim(),
    parts: [
      [...factsOf(outcome), state, isOne ? "" : manySentence(outcome)].filter(isText).join(" "),
      isOne && isOfOne(selected, outcome) ? "" : changeBullets(outcome, withoutNewSettings(selected)),
      diffBlock([base.branch, thisChange(outcome)], differencesOfAll(outcome, changes)),
      changeBullets(outcome, elsewhere),
      linesWithin([...new Set(changes.map(cautionHint))].filter(isText), bulletBytes),
      isOne ? bullets(waived, expectedSide(outcome, inMarkdown)) : "",
      question,
      isAsked && !outcome.fails ? passes : "",
    ],
    steps: isAsked ? [] : changeSteps(outcome, changes),
  };
}

const passes = "This check passes with a warning.";

// One question to who approves is enough where nothing is to be accepted.
function isAskedFor(change: Change): boolean {
  return !change.needsPermission && change.kind === "setting" && isMoveOfCalls(change);
}

function cautionHint(change: Change): string {
  const hint = change.effect === "caution" ? changeHint(change) : "";
  return hint === "" ? "" : `- ${markdown(hint)}`;
}

function isText(text: string): boolean {
  return text !== "";
}

function changeTitle(outcome: Outcome): string {
  const groups = groupChanges({ ...outcome, changes: withoutNewSettings(worstFirst(outcome)) });
  const deeds = groups.slice(0, maxNamed).map(({ deed }) => deed);
  const hidden = groups.length - deeds.length;
  return `${thisChange(outcome)} ${listed([...deeds, ...(hidden > 0 ? [`makes ${count(hidden, "more change")}`] : [])])}`;
}

// The only account needs no name of its own.
function isOfOne(changes: readonly Change[], { accounts }: Outcome): boolean {
  return changes.every(
    (change) =>
      change.kind === "rule" ||
      (change.kind === "setting" && change.account.account === accounts[0]?.policy.account),
  );
}

function factsOf(outcome: Outcome): string[] {
  const { accounts, changes } = outcome;
  const isHarmless = !changes.some((change) => isGrave(change) || change.effect === "caution");
  const followed = changes.filter((change) => change.kind === "setting" && change.accepts === "live");
  const follows = `It accepts what is at Twilio for ${count(followed.length, "setting")}.`;
  return [
    `${capital(thisChange(outcome))} has changed nothing at Twilio${isHarmless ? ", and it gives up no protection" : ""}.`,
    ...(accounts.every(isUnread) ? [notReadText(outcome)] : []),
    ...(changes.some(acceptsDrift)
      ? ["**It accepts what was set at Twilio:** find out who set it before you approve."]
      : []),
    ...(changes.some(isUnguarded)
      ? ["After the merge, no check fails if someone changes at Twilio what the policy no longer requires."]
      : []),
    ...(followed.length > 0 ? [follows] : []),
  ];
}

// A check compares nothing with a protection that is waived or no longer in the policy.
function isUnguarded(change: Change): boolean {
  if (change.effect !== "weakening") return false;
  if (change.kind === "setting") return !takesApply(change);
  return change.kind === "account-dropped" || (change.kind === "account-moved" && change.lost.length > 0);
}

function changeBullets(outcome: Outcome, changes: readonly Change[]): string {
  const lines = groupChanges({ ...outcome, changes }).map((group) => {
    const titles = titlesIn(group);
    const names = titles.length > maxNamed + 1 ? `<br>${namesOf(titles)}` : "";
    return `- ${iconOf(group.change)} ${markdown(group.sentence)}${names}`.replace("-  ", "- ");
  });
  return bulletList(lines);
}

function titlesIn({ changes }: { changes: readonly Change[] }): string[] {
  return changes.flatMap((change) => (change.kind === "rule" ? [] : [titleOf(change.account)]));
}

/** The accounts of each change. */
export function changedGroups(outcome: Outcome): NamedGroup[] {
  return groupChanges(outcome).map((group) => ({
    title: capital(`${thisChange(outcome)} ${group.deed}`),
    titles: titlesIn(group),
  }));
}

function differencesOfAll(outcome: Outcome, changes: readonly Change[]): Difference[] {
  const selected = changes.filter(({ isSelected }) => isSelected);
  const isOne = outcome.accounts.length === 1 && isOfOne(selected, outcome);
  return selected.flatMap((change) => differencesOf(change, isOne));
}

// A new account, a dropped one and one with another name have a line above the block.
function differencesOf(change: Change, isOne: boolean): Difference[] {
  // What is no longer in the policy has no line there.
  const isGone = change.kind === "setting" && change.to.state === "undeclared";
  const line = change.place === undefined || isGone ? [] : [`line ${change.place.line}`];
  if (change.kind === "rule")
    return [
      {
        ...{ title: "", of: undefined, key: change.rule, from: change.from, to: change.to },
        ...{ comment: "", harm: harmOf(change), deed: changeDeed(change, "") },
      },
    ];
  if (change.kind !== "setting") return [];
  const { resource, setting, from, to, account } = change;
  const ended = from.state === "waived" ? ["no longer waived"] : [];
  const waived = to.state === "waived" ? [`waived until ${to.expires}`] : ended;
  return [
    {
      title: isOne ? "" : titleOf(account),
      of: { resource, setting },
      key: setting,
      from: standingValue(from),
      to: standingValue(to),
      comment: [...line, ...waived].join(", "),
      harm: harmOf(change),
      deed: changeDeed(change, ""),
    },
  ];
}

function harmOf({ effect }: Change): Difference["harm"] {
  return effect === "weakening" || effect === "replacement" ? effect : undefined;
}

function changeSteps(outcome: Outcome, changes: readonly Change[]): string[] {
  const grave = changes.filter(isGrave);
  if (grave.length === 0) return [];
  const lines = [...new Set(grave.map(({ place }) => lineText(place)))].filter((line) => line !== "");
  const hidden = lines.length - maxNamed;
  const more = hidden > 0 ? ` and ${count(hidden, "more line")}` : "";
  const where = lines.length > 0 ? `: ${lines.slice(0, maxNamed).join(", ")}${more}` : "";
  return [`Not intended? Undo it before this is merged${where}.`, ifMeant(outcome, grave)];
}

function ifMeant(outcome: Outcome, grave: readonly Change[]): string {
  if (grave.every(({ needsPermission }) => !needsPermission))
    return `Intended? Make sure that the approver knows whose bucket, key, or credential this is.${outcome.fails ? "" : ` ${passes}`}`;
  if (!grave.some(isRefused))
    return "Intended? This step accepts it by `allow-weakening`. Remove that once it is merged and applied.";
  const drifted = alreadyDrifted(outcome);
  // Apply does not write a value that is live already, or a setting that is no longer declared.
  const isWritten = grave.some(
    (change) =>
      change.effect === "weakening" && takesApply(change) && !acceptsDrift(change) && !drifted.has(change),
  );
  const [where, until] = isWritten
    ? ["the steps of check and apply", "this check fails, and apply refuses"]
    : ["this step", "this check fails"];
  return `Intended? Get it approved. Then accept exactly this policy: set \`allow-weakening\` to the hash below in ${where}. Until then, ${until}.`;
}
