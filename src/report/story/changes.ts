import { capital, listed, shortSid } from "../../messages/text.ts";
import { type AccountChange, acceptsDrift, type Change, type SettingChange } from "../../plan/change.ts";
import { type ChangeEffect, changeEffects, protects } from "../../plan/effect.ts";
import type { Outcome } from "../../run/outcome.ts";
import { deedFor, labelOf, resourceRows, resources } from "../../settings/resources.ts";
import { isSame, rowFor } from "../../settings/settings.ts";
import { type DriftedRow, driftedRows, type Tone } from "./rows.ts";
import { alike, count, joined, titleOf, withoutEmpty } from "./wording.ts";

/** The number of changes that are named one by one; the rest is counted. */
export const maxNamed = 3;

type ChangeLook = { icon: string; sign: string; tone?: Tone; isGrave: boolean };

/** The looks of a change by its effect; a refused change is `bad`. A grave change gives up or replaces a protection. */
export const changeLooks: Record<ChangeEffect, ChangeLook> = {
  weakening: { icon: "⛔", sign: "!", tone: "mild", isGrave: true },
  replacement: { icon: "⚠️", sign: "!", tone: "mild", isGrave: true },
  caution: { icon: "⚠️", sign: "!", tone: "mild", isGrave: false },
  strengthening: { icon: "", sign: "+", tone: "good", isGrave: false },
  other: { icon: "", sign: "▸", isGrave: false },
};

export function isGrave({ effect }: Change): boolean {
  return changeLooks[effect].isGrave;
}

export function isRefused({ level }: Change): boolean {
  return level === "failure";
}

export function iconOf(change: Change): string {
  return isRefused(change) ? changeLooks.weakening.icon : changeLooks[change.effect].icon;
}

export function worstFirst({ changes }: Pick<Outcome, "changes">): Change[] {
  return changes.toSorted((a, b) => graveness(a) - graveness(b) || orderOf(a) - orderOf(b));
}

// A grave change that apply carries out comes before every other change.
function graveness(change: Change): number {
  return changeEffects.indexOf(change.effect) + (isGrave(change) && takesApply(change) ? 0 : 2);
}

// Changes that apply carries out come first, so that no number of loosened rules keeps "turns encryption OFF" out of a heading.
function orderOf(change: Change): number {
  if (change.kind === "rule") return 400;
  if (change.kind !== "setting") return change.kind === "account-moved" ? 300 : 200;
  const { rank } = rowFor(change.setting);
  return (takesApply(change) ? 0 : 100) + 10 * resources.indexOf(change.resource) + rank;
}

/** Names the source of a change, in the middle of a sentence. */
export function thisChange({ base }: Pick<Outcome, "base">): string {
  return base?.state === "known" && base.isMergeGroup ? "this merge group" : "this pull request";
}

/**
 * Groups the same change of many accounts, in the order in which they come. `deed` follows "This pull request", and `sentence` is
 * a whole sentence. A change of a rule has no titles.
 * @param isByLine whether changes on different lines of the policy file stay apart.
 */
export function groupChanges({ changes, base }: Pick<Outcome, "changes" | "base">, isByLine = false) {
  const wordsOf = (change: Change) => {
    const { effect, level, isSelected, place } = change;
    return JSON.stringify([effect, level, isSelected, isByLine && place, withoutAccount(change)]);
  };
  return alike(changes, wordsOf).map((same) => {
    const [change] = same;
    const titles = same.flatMap((member) => (member.kind === "rule" ? [] : [titleOf(member.account)]));
    const deed = changeDeed(change, listedOrCounted(titles), titles.length > 1);
    const elsewhere = change.isSelected ? "" : " This step selects other accounts.";
    const sentence = `${capital(thisChange({ base }))} ${deed}.${elsewhere}`;
    return { change, changes: same, titles, deed, sentence };
  });
}

// Returns the words of a change without the account. A renamed or moved account is never grouped, because it has its own names.
function withoutAccount(change: Change): unknown {
  if (change.kind === "account-added") return change.kind;
  if (change.kind === "account-dropped") return [change.kind, change.isClosed, change.lost.length];
  return change.kind === "setting" ? changeDeed(change, "") : change;
}

// Lists up to four titles, and counts more.
function listedOrCounted(titles: readonly string[]): string {
  return titles.length > maxNamed + 1 ? count(titles.length, "account") : listed(titles);
}

/**
 * Tells whether a change takes effect with apply, at once or after a waiver. A setting that is removed from the policy becomes
 * unmanaged at the merge.
 */
export function takesApply(change: Change): boolean {
  return change.kind === "setting" && change.to.state !== "undeclared" && !isOfWaiver(change);
}

// Tells whether a change only waives what the base declares, or changes that waiver.
function isOfWaiver({ setting, effect, from, to }: SettingChange): boolean {
  if (to.state !== "waived" || from.state === "undeclared") return false;
  if (!isSame(setting, from.value, to.value)) return false;
  return effect === "weakening" ? protects(setting, from.value) : effect !== "replacement";
}

/** Says what a change does, to follow "This pull request". @param titles the accounts; empty to leave them out. */
export function changeDeed(change: Change, titles: string, isMany = false): string {
  switch (change.kind) {
    case "setting":
      return settingDeed(change, titles);
    case "rule":
      return `${change.effect === "weakening" ? "loosens" : "tightens"} ${change.rule} from ${change.from} to ${change.to}`;
    case "account-added":
      return `adds ${titles} to the policy`;
    case "account-renamed":
      return `renames ${change.was} to ${titles}`;
    case "account-dropped":
      return `drops ${titles}${change.isClosed ? ", which is closed at Twilio" : withProtections(change.lost, isMany)}`;
    case "account-moved":
      return `gives the name ${titles} to another account and ${afterMove(change)}`;
    default:
      return change satisfies never;
  }
}

function afterMove({ account, now, lost }: Extract<AccountChange, { kind: "account-moved" }>): string {
  const sid = shortSid(account.account);
  return now === undefined ? `drops ${sid}${withProtections(lost)}` : `calls ${sid} ${now}`;
}

// The first case that applies decides.
function settingDeed(change: SettingChange, titles: string): string {
  const { resource, setting, effect, from, to } = change;
  const row = rowFor(setting);
  const label = labelOf(resource, setting);
  const noun = row.kind === "switch" ? `${row.noun}${resourceRows[resource].suffix}` : label;
  const who = titles === "" ? "" : ` for ${titles}`;
  if (to.state === "undeclared") return `takes ${label} out of the policy${who}`;
  if (to.state === "waived" && isOfWaiver(change))
    return effect === "weakening" || from.state !== "waived"
      ? `waives ${noun}${who} until ${to.expires}`
      : `changes the waiver of ${noun}${who}`;
  const isEnding =
    from.state === "waived" && to.state === "declared" && isSame(setting, from.value, to.value);
  if (isEnding && !isGrave(change)) return `ends the waiver of ${noun}${who}`;
  if (from.state === "undeclared" && !isMove(change)) {
    const until = to.state === "waived" ? `, waived until ${to.expires}` : "";
    return `adds ${label} to the policy${who}${until}`;
  }
  const { verb, object } = deedFor(resource, setting, movedValues(change));
  const later = to.state === "waived" ? `, once its waiver ends on ${to.expires}` : "";
  const how = isEnding ? ", ending its waiver" : change.accepts !== undefined ? ", as set at Twilio" : later;
  return `${verb[0]} ${object(titles)}${how}`;
}

// A replaced value is unknown if the base does not declare the setting, declares it as empty, or waives it.
function movedValues({ effect, setting, from, to, isUsed }: SettingChange) {
  const value = from.state === "undeclared" ? "" : from.value;
  const after = to.state === "undeclared" ? "" : to.value;
  const isUnknown = effect === "replacement" && (value === "" || isSame(setting, value, after));
  return { from: isUnknown ? "unknown" : value, to: after, isUsed };
}

// A switch that the base does not declare may be on already. Only these changes certainly change the value at Twilio.
function isMove({ effect, caution }: SettingChange): boolean {
  return effect === "weakening" || effect === "replacement" || caution === "storage-on";
}

function withProtections({ length }: readonly unknown[], isMany = false): string {
  if (length === 0) return "";
  return ` with the ${length === 1 ? "protection" : `${length} protections`} that the policy has for ${isMany ? "each" : "it"}`;
}

/** Says what to know about a change that needs a look, and what to do; empty for every other change. */
export function changeHint(change: Change): string {
  const accepted = acceptsDrift(change) ? acceptedText : "";
  const unmeant = "Not intended? Take it out before this is merged.";
  if (change.effect === "caution") return joined([cautionText(change), accepted], " ");
  if (!isGrave(change)) return accepted;
  if (!change.needsPermission) return unmeant;
  if (!isRefused(change)) return joined([accepted, "Accepted by allow-weakening.", unmeant], " ");
  // Apply does not write a value that is live already.
  const isWritten = isRefusedByApply(change);
  const where = isWritten ? "this step and in the step of apply" : "this step";
  const how = `Intended? Get it approved, then set allow-weakening in ${where} to the hash in the job summary.`;
  return joined([accepted, unmeant, how], " ");
}

/** Tells whether apply would refuse a change too: it turns off or clears what is live, at once or after a waiver. */
export function isRefusedByApply(change: Change): boolean {
  if (change.kind !== "setting" || change.effect !== "weakening" || !takesApply(change)) return false;
  const { setting, to, accepts } = change;
  return accepts === undefined && to.state !== "undeclared" && !protects(setting, to.value);
}

// The value may come from an attacker, who waits for a policy that accepts it.
const acceptedText =
  "This accepts a value that someone set at Twilio and that the default branch does not have: find out who set it.";

function cautionText(change: Change): string {
  if (change.kind !== "setting") return "";
  if (change.caution === "unseen") return unseenText(change);
  if (change.caution === "path" && change.to.state === "waived")
    return "Once the waiver ends, apply stores in another path of the same bucket.";
  return change.caution === "storage-on" ? "Is the bucket yours? Twilio writes a test file into it." : "";
}

function unseenText({ setting, resource, to }: SettingChange): string {
  const row = rowFor(setting);
  const when = to.state === "waived" ? " once the waiver ends" : "";
  if (row.kind !== "switch") {
    const apply = "value" in to && to.value === "" ? "clears" : "replaces";
    return `This run cannot see what ${setting} is at Twilio. If it is set to another value, apply ${apply} it${when}.`;
  }
  const what = `${row.noun}${resourceRows[resource].suffix}`;
  const [is, turns] = "value" in to && to.value === true ? ["off", "on"] : ["on", "off"];
  return `This run cannot see whether ${what} is on at Twilio. If it is ${is}, apply turns it ${turns}${when}.`;
}

/** Leaves out the changes that a line about their new account already covers. A change that needs a look stays. */
export function withoutNewSettings<Of extends Change>(changes: readonly Of[]): Of[] {
  const added = new Set(
    changes.flatMap((change) => (change.kind === "account-added" ? [change.account.account] : [])),
  );
  return changes.filter(
    (change) => change.kind !== "setting" || change.level !== "notice" || !added.has(change.account.account),
  );
}

/** Says what a pull request changes, as one part of a heading: grave changes, and those of the worst effect. */
export function changePhrases(outcome: Outcome): string[] {
  const changes = withoutNewSettings(worstFirst(outcome));
  const worst = changes[0]?.effect;
  const shown = changes.filter((change) => change.effect === worst || isGrave(change));
  const groups = groupChanges({ ...outcome, changes: shown }).slice(0, maxNamed);
  const hidden = changes.length - groups.flatMap((group) => group.changes).length;
  return groups.length === 0 ? [] : [phraseOfGroups(outcome, groups, hidden)];
}

/** Says what a pull request changes, the worst three and how many more, as a title of its own. */
export function changeTitle(outcome: Outcome): string {
  const groups = groupChanges({ ...outcome, changes: withoutNewSettings(worstFirst(outcome)) });
  return phraseOfGroups(outcome, groups.slice(0, maxNamed), groups.length - maxNamed);
}

function phraseOfGroups(outcome: Outcome, groups: readonly { deed: string }[], hidden: number): string {
  const more = hidden > 0 && `makes ${count(hidden, "more change")}`;
  return `${thisChange(outcome)} ${listed(withoutEmpty([...groups.map(({ deed }) => deed), more]))}`;
}

/** Returns the changes of settings that have already drifted from the base, each with its row. */
export function alreadyDrifted({
  changes,
  accounts,
}: Pick<Outcome, "changes" | "accounts">): ReadonlyMap<Change, DriftedRow> {
  const rows = new Map(
    accounts.flatMap((account) =>
      driftedRows(account).map((row) => [`${account.policy.account} ${row.name}`, row] as const),
    ),
  );
  return new Map(
    changes.flatMap((change) => {
      if (change.kind !== "setting") return [];
      const row = rows.get(`${change.account.account} ${change.resource}.${change.setting}`);
      return row === undefined ? [] : [[change, row] as const];
    }),
  );
}
