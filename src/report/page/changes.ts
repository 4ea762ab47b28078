import { capital, markdown } from "../../messages/text.ts";
import { acceptsDrift, type Change } from "../../plan/change.ts";
import { protects, standingValue } from "../../plan/effect.ts";
import { isUnread, type Outcome } from "../../run/outcome.ts";
import {
  alreadyDrifted,
  changeDeed,
  changeHint,
  changeTitle,
  groupChanges,
  iconOf,
  isGrave,
  isRefused,
  isRefusedByApply,
  maxNamed,
  thisChange,
  withoutNewSettings,
} from "../story/changes.ts";
import { driftParts } from "../story/headline.ts";
import { type DriftedRow, driftedRows, isUnprotected } from "../story/rows.ts";
import { stateSentences } from "../story/state.ts";
import { type Concern, isDrift, isWaived, type Story } from "../story/story.ts";
import { count, joined, linesWithin, lineText, notReadText, titleOf } from "../story/wording.ts";
import { bullets, originText } from "./account.ts";
import { isMoveOfCalls, manySentence, newUrls, stateAfter } from "./after-merge.ts";
import { bucketQuestion, type Difference, diffBlock, differenceOf, driftDifference } from "./differences.ts";
import { bulletList, concernBullets, type NamedGroup, namesOf } from "./fleet.ts";
import { permissionFold, wholePlanFold } from "./plans.ts";

const bulletBytes = 2_500;

/**
 * Returns the parts of a pull request's page below its heading: what is unprotected at Twilio, what the pull request changes, and
 * other drift. Each part but the first has its own title. Undefined without a known base or a change.
 * @param steps the advice about the drift.
 */
export function changesSection(story: Story, steps: readonly string[]): string[] | undefined {
  const { outcome, concerns, changes } = story;
  const { base } = outcome;
  if (base?.state !== "known" || changes.length === 0) return undefined;
  const drift = concerns.filter(isDrift);
  const beside = drift.length === 0 ? [] : [{ ...driftSection(drift, outcome, base.branch), steps }];
  const change = changeSection(story, base.branch);
  const isWorst = drift.some(({ row }) => isUnprotected(row));
  const sections = isWorst ? [...beside, change] : [change, ...beside];
  return sections.flatMap(({ title, parts, steps: todo }, at) => [
    at === 0 ? "" : `### ${title}`,
    ...parts,
    numbered(todo),
  ]);
}

/** Returns what apply would write after the merge, and the hash that accepts the policy, each in a fold. */
export function changesFolds({ outcome, changes }: Story): string[] {
  return [wholePlanFold(outcome, differencesOfAll(outcome, changes)), permissionFold(outcome)];
}

export function numbered(steps: readonly string[]): string {
  return steps.length === 0
    ? ""
    : `**What to do next**\n\n${steps.map((step, at) => `${at + 1}. ${step}`).join("\n")}`;
}

function driftSection(drift: readonly Concern[], outcome: Outcome, branch: string) {
  const [account] = outcome.accounts.length === 1 ? outcome.accounts : [];
  const icon = outcome.fails ? "❌" : "⚠️";
  const heading = driftParts(drift, outcome, account && titleOf(account.policy)).join();
  const cause = causeText(outcome);
  if (account === undefined)
    return { title: `${icon} ${capital(heading)}`, parts: [cause, concernBullets(drift, outcome)] };
  const block = diffBlock(["at Twilio now", branch], driftedRows(account).map(driftDifference));
  const parts = [`${stateSentences(account)} ${cause}`, originText([account]), block];
  return { title: `${icon} ${heading}`, parts };
}

function causeText(outcome: Outcome): string {
  const drifted = outcome.accounts.flatMap(driftedRows).length;
  const kept = keptValues(outcome);
  const keeps = kept === drifted ? "it" : `${kept} of ${count(drifted, "value")}`;
  const after = kept === 0 ? "." : `, **but after its merge, apply no longer restores ${keeps}.**`;
  return `${capital(thisChange(outcome))} did not cause this drift${after}`;
}

// Counts the drifted values that this policy accepts or no longer manages, in another spelling too.
function keptValues(outcome: Outcome): number {
  const isKept = ({ state }: DriftedRow) => state === "drift-accepted" || state === "drift-left";
  const respelled = [...alreadyDrifted(outcome)].filter(
    ([change, row]) => acceptsDrift(change) && !isKept(row),
  );
  return outcome.accounts.flatMap(driftedRows).filter(isKept).length + respelled.length;
}

function changeSection(story: Story, branch: string) {
  const { outcome, changes } = story;
  const { accounts } = outcome;
  const [account] = accounts.length === 1 ? accounts : [];
  const selected = changes.filter(({ isSelected }) => isSelected);
  const elsewhere = changes.filter(({ isSelected }) => !isSelected);
  const icon = changes.some(isRefused) ? "⛔" : changes.some(isGrave) ? "⚠️" : "";
  const state = account === undefined ? manySentence(outcome) : stateAfter(account, selected);
  const question = bucketQuestion(newUrls(story), "approve");
  const isAsked = question !== "" && changes.filter(isGrave).every(isAskedFor);
  const waived = story.concerns.filter(isWaived);
  return {
    title: `${icon} ${capital(changeTitle(outcome))}`.trim(),
    parts: [
      joined([...factsOf(outcome), account?.isOnlyInBase !== true && state], " "),
      isOfOne(selected, outcome) ? "" : changeBullets(outcome, withoutNewSettings(selected)),
      diffBlock([branch, thisChange(outcome)], differencesOfAll(outcome, changes)),
      changeBullets(outcome, elsewhere),
      linesWithin([...new Set(changes.flatMap(cautionHints))], bulletBytes),
      account === undefined ? "" : bullets(waived, outcome),
      question,
      isAsked && !outcome.fails ? passes : "",
    ],
    steps: isAsked ? [] : changeSteps(outcome, changes),
  };
}

const passes = "This check passes with a warning.";

// Tells whether the question about the bucket is all that the approver of a change needs.
function isAskedFor(change: Change): boolean {
  return !change.needsPermission && change.kind === "setting" && isMoveOfCalls(change);
}

function cautionHints(change: Change): string[] {
  const hint = change.effect === "caution" ? changeHint(change) : "";
  return hint === "" ? [] : [`- ${markdown(hint)}`];
}

// Tells whether all changes are of settings of the only account or of rules, so that no line has to name the account.
function isOfOne(changes: readonly Change[], { accounts }: Outcome): boolean {
  const [account] = accounts.length === 1 ? accounts : [];
  const isOfIt = (change: Change) =>
    change.kind === "setting" && change.account.account === account?.policy.account;
  return account !== undefined && changes.every((change) => change.kind === "rule" || isOfIt(change));
}

function factsOf(outcome: Outcome): (string | false)[] {
  const { accounts, changes } = outcome;
  const isHarmless = !changes.some((change) => isGrave(change) || change.effect === "caution");
  const followed = changes.filter((change) => change.kind === "setting" && change.accepts === "live");
  return [
    `${capital(thisChange(outcome))} has changed nothing at Twilio${isHarmless ? ", and it gives up no protection" : ""}.`,
    accounts.every(isUnread) && notReadText(outcome),
    changes.some((change) => acceptsDrift(change) || isAdopted(change)) &&
      "**It accepts what was set at Twilio:** find out who set it before you approve.",
    changes.some(isUnguarded) &&
      "After the merge, no check fails if someone changes at Twilio what the policy no longer requires.",
    followed.length > 0 &&
      `For ${count(followed.length, "setting")}, ${thisChange(outcome)} declares the value that Twilio has already.`,
  ];
}

// A waiver of the base lets someone set the value that the pull request declares now.
function isAdopted(change: Change): boolean {
  return change.kind === "setting" && change.accepts === "live" && change.effect === "replacement";
}

// A check does not compare a protection that is waived or no longer in the policy.
function isUnguarded(change: Change): boolean {
  if (change.effect !== "weakening") return false;
  if (change.kind === "setting")
    return (
      change.to.state !== "declared" &&
      change.from.state !== "undeclared" &&
      protects(change.setting, change.from.value)
    );
  return change.kind === "account-dropped" || (change.kind === "account-moved" && change.lost.length > 0);
}

function changeBullets(outcome: Outcome, changes: readonly Change[]): string {
  const lines = groupChanges({ ...outcome, changes }).map(({ change, titles, sentence }) => {
    const names = titles.length > maxNamed + 1 ? `<br>${namesOf(titles)}` : "";
    return `- ${joined([iconOf(change), markdown(sentence)], " ")}${names}`;
  });
  return bulletList(lines);
}

export function changedGroups(outcome: Outcome): NamedGroup[] {
  return groupChanges(outcome).map(({ deed, titles }) => ({
    title: capital(`${thisChange(outcome)} ${deed}`),
    titles,
  }));
}

function differencesOfAll(outcome: Outcome, changes: readonly Change[]): Difference[] {
  const selected = changes.filter(({ isSelected }) => isSelected);
  const isOne = isOfOne(selected, outcome);
  return selected.flatMap((change) => differencesOf(change, isOne));
}

// A new, dropped or renamed account has a line above the block, and no difference in the block.
function differencesOf(change: Change, isOne: boolean): Difference[] {
  const harm = change.effect === "weakening" || change.effect === "replacement" ? change.effect : undefined;
  const words = { harm, deed: changeDeed(change, "") };
  if (change.kind === "rule") {
    const { rule, from, to } = change;
    return [{ title: "", of: undefined, key: rule, from, to, comment: "", ...words }];
  }
  if (change.kind !== "setting") return [];
  const { from, to, account, place } = change;
  // A setting that is no longer in the policy has no line there.
  const line = place !== undefined && to.state !== "undeclared" && `line ${place.line}`;
  const ended = from.state === "waived" && "no longer waived";
  const waived = to.state === "waived" ? `waived until ${to.expires}` : ended;
  const difference = differenceOf(change, [standingValue(from), standingValue(to)]);
  const title = isOne ? "" : titleOf(account);
  return [{ ...difference, title, comment: joined([line, waived], ", "), ...words }];
}

function changeSteps(outcome: Outcome, changes: readonly Change[]): string[] {
  const grave = changes.filter(isGrave);
  if (grave.length === 0) return [];
  const lines = [...new Set(grave.flatMap(({ place }) => lineText(place) || []))];
  const hidden = lines.length - maxNamed;
  const more = hidden > 0 ? ` and ${count(hidden, "more line")}` : "";
  const where = lines.length > 0 ? `: ${lines.slice(0, maxNamed).join(", ")}${more}` : "";
  const isQueued = outcome.base?.state === "known" && outcome.base.isMergeGroup;
  const ahead =
    "Made by a change ahead of yours in the queue? Queue yours again once that one is merged or removed.";
  return [
    ...(isQueued ? [ahead] : []),
    `Not intended? Undo it before this is merged${where}.`,
    ifMeant(outcome, grave),
  ];
}

function ifMeant(outcome: Outcome, grave: readonly Change[]): string {
  if (grave.every(({ needsPermission }) => !needsPermission))
    return `Intended? Make sure that the approver knows whose bucket, key, or credential this is.${outcome.fails ? "" : ` ${passes}`}`;
  if (!grave.some(isRefused))
    return "Intended? This step accepts it by `allow-weakening`. Remove `allow-weakening` once the change is merged and applied.";
  const drifted = alreadyDrifted(outcome);
  // Apply does not write a value that is live already, or a setting that is no longer declared.
  const isWritten = grave.some((change) => isRefusedByApply(change) && !drifted.has(change));
  const [where, until] = isWritten
    ? ["the steps of check and apply", "this check fails, and apply refuses"]
    : ["this step", "this check fails"];
  return `Intended? Get it approved. Then accept exactly this policy: set \`allow-weakening\` to the hash below in ${where}. Until then, ${until}.`;
}
