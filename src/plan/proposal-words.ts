import { labelOf } from "../declared/policy.ts";
import { shortSid } from "../messages/text.ts";
import type { Setting } from "../settings/settings.ts";
import type { Named, Proposed, ProposedAccount, ProposedSetting } from "./proposal.ts";

/** What merging a change does, to follow on "This pull request": "turns encryption OFF for production". */
export function deedOf(change: Proposed): string {
  switch (change.subject) {
    case "setting":
      return settingDeed(change);
    case "account":
      return accountDeed(change);
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
  return `${takesApply(change) ? "Merging and applying this" : "Merging this"} ${deedOf(change)}.`;
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

function settingDeed({ account, resource, setting, effect, from, to }: ProposedSetting): string {
  const [name, label] = [nameOf(account), labelOf(resource, setting)];
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

function accountDeed(change: ProposedAccount): string {
  const name = nameOf(change.account);
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
