import { labelOf } from "../declared/policy.ts";
import { grouped, shortSid } from "../messages/text.ts";
import type { Setting } from "../settings/settings.ts";
import type { Named, Proposed, ProposedAccount, ProposedSetting } from "./change.ts";

/**
 * What merging a change does, to follow on "This pull request": "turns encryption OFF for production".
 * @param whose the accounts in which it is the same; its own where they are not given.
 */
function deedOf(change: Proposed, whose?: string): string {
  switch (change.subject) {
    case "setting":
      return settingDeed(change, whose ?? nameOf(change.account));
    case "account":
      return accountDeed(change, whose ?? nameOf(change.account));
    case "rule": {
      const { effect, rule, from, to } = change;
      return `${effect === "weaken" ? "loosens" : "tightens"} ${rule} from ${from} to ${to}`;
    }
    default:
      return change satisfies never;
  }
}

/** The same as a sentence. */
export function sentenceOf(change: Proposed): string {
  return sentenceWith(change, deedOf(change));
}

function sentenceWith(change: Proposed, deed: string): string {
  return `${takesApply(change) ? "Merging and applying this" : "Merging this"} ${deed}.`;
}

/** A change, and all accounts in which it is the same. */
type Alike = { change: Proposed; changes: readonly Proposed[]; deed: string; sentence: string };

/**
 * The same change of many accounts as one, in the order in which they come.
 * @param apart what else keeps two apart, such as the lines on which they stand.
 */
export function alikeOf(
  changes: readonly Proposed[],
  apart: (change: Proposed) => string = () => "",
): Alike[] {
  const alike = Map.groupBy(changes, (one) => {
    const deed = deedOf(one, isOfOne(one) ? undefined : "");
    return `${one.effect} ${takesApply(one)} ${apart(one)} ${deed}`;
  });
  return [...alike.values()].flatMap((same) => {
    const [change] = same;
    if (change === undefined) return [];
    const names = same.flatMap((one) => (one.subject === "rule" ? [] : [nameOf(one.account)]));
    const deed = same.length === 1 ? deedOf(change) : deedOf(change, inWords(names));
    return [{ change, changes: same, deed, sentence: sentenceWith(change, deed) }];
  });
}

// What is lost with an account, and what it was called, is its own.
function isOfOne(change: Proposed): boolean {
  return change.subject === "account" && change.change !== "added";
}

const maxNames = 3;

function inWords(names: readonly string[]): string {
  const rest = names.length - maxNames;
  if (rest > 1) return `${names.slice(0, maxNames).join(", ")} and ${grouped(rest)} more`;
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Whether it takes an apply to come true; what is no longer declared is unheld as soon as it is merged. */
export function takesApply(change: Proposed): boolean {
  return change.subject === "setting" && change.to.state === "declared";
}

/** How people call an account that is proposed. */
export function nameOf({ name, account }: Named): string {
  return name || shortSid(account);
}

const switches: Partial<Record<Setting, string>> = {
  "encryption-enabled": "encryption",
  "aws-storage-enabled": "S3 storage",
};

function settingDeed({ resource, setting, effect, from, to }: ProposedSetting, name: string): string {
  const label = labelOf(resource, setting);
  if (to.state === "undeclared") return `no longer declares ${label} for ${name}`;
  const isLonger = effect === "weaken" || from.state !== "waived";
  if (to.state === "waived" && effect !== "redirect")
    return `${isLonger ? "waives" : "changes the waiver of"} ${label} of ${name}${isLonger ? ` until ${to.expires}` : ""}`;
  const what = switches[setting];
  if (what !== undefined && typeof to.value === "boolean" && isTurned(effect, from.state)) {
    const of = resource === "recordings" ? " of recordings" : "";
    return `turns ${what}${of} ${to.value ? "ON" : "OFF"} for ${name}`;
  }
  if (effect === "redirect")
    return `${redirections(resource, name)[setting] ?? `changes ${label} of ${name}`}`;
  if (from.state === "waived") return `ends the waiver of ${label} of ${name}`;
  if (to.value === "") return `empties ${label} of ${name}`;
  return from.state === "undeclared" ? `declares ${label} for ${name}` : `changes ${label} of ${name}`;
}

// What nobody declared may be live already; what was declared the other way round, or would be turned off, is not.
function isTurned(effect: ProposedSetting["effect"], from: ProposedSetting["from"]["state"]): boolean {
  return effect === "weaken" || (effect === "strengthen" && from === "declared");
}

function redirections(resource: string, name: string): Partial<Record<Setting, string>> {
  return {
    "encryption-key-sid": `encrypts the ${resource} of ${name} with another key`,
    "aws-s3-url": `moves the ${resource} of ${name} to another bucket or path`,
    "aws-credentials-sid": `stores the ${resource} of ${name} with another AWS credential`,
  };
}

function accountDeed(change: ProposedAccount, name: string): string {
  switch (change.change) {
    case "added":
      return `adds ${name}`;
    case "renamed":
      return `renames ${change.was} to ${name}`;
    case "dropped":
      return `drops ${name}${withProtections(change.lost.length)}`;
    case "moved":
      return `gives the name ${name} to another account and drops ${shortSid(change.account.account)}${withProtections(change.lost.length)}`;
    default:
      return change satisfies never;
  }
}

function withProtections(count: number): string {
  if (count === 0) return "";
  return count === 1
    ? " with the protection declared for it"
    : ` with the ${count} protections declared for it`;
}
