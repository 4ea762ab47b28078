import type { AccountPolicy } from "../../declared/policy.ts";
import type { Result } from "../../messages/reasons.ts";
import { capital, grouped, visible } from "../../messages/text.ts";
import {
  type AccountOutcome,
  isDrifted,
  isUnread,
  isUnreadResult,
  lastDrift,
  neededWaivers,
  type Outcome,
} from "../../run/outcome.ts";
import { changeHeadline, isRefused } from "./changes.ts";
import type { Tone } from "./rows.ts";
import { count, titleOf } from "./wording.ts";

/** How a run ended, as people see it at once: its icon on a page, its sign and tone in the log. */
const endings = {
  refused: { icon: "⛔", sign: "✘", tone: "bad" },
  failed: { icon: "❌", sign: "✘", tone: "bad" },
  "drifted-and-green": { icon: "⚠️", sign: "!", tone: "mild" },
  "changed-with-warning": { icon: "⚠️", sign: "!", tone: "mild" },
  changed: { icon: "📝", sign: "▸", tone: "mild" },
  "not-checked": { icon: "⚠️", sign: "–", tone: "mild" },
  waived: { icon: "⏸", sign: "⏸", tone: "mild" },
  fine: { icon: "✅", sign: "✔", tone: "good" },
} as const satisfies Record<string, { icon: string; sign: string; tone: Tone }>;

// How each result is shown, if nothing makes it better or worse.
const endingNames = {
  error: "failed",
  drifted: "drifted-and-green",
  proposed: "fine",
  "not-checked": "not-checked",
  applied: "fine",
  exported: "fine",
  valid: "fine",
  compliant: "fine",
} as const satisfies Record<Result, keyof typeof endings>;

function endingFor(result: Result, fails: boolean, waived: number): (typeof endings)[keyof typeof endings] {
  const name = endingNames[result];
  if (name === "drifted-and-green" && fails) return endings.failed;
  return endings[name === "fine" && waived > 0 ? "waived" : name];
}

/** How a run is shown. */
export function endingOf(outcome: Outcome): (typeof endings)[keyof typeof endings] {
  const { result, fails, changes } = outcome;
  if (changes.some(isRefused)) return endings.refused;
  const ending = endingFor(result, fails, countsOf(outcome).waived);
  const isDrift = ending === endings.failed || ending === endings["drifted-and-green"];
  if (outcome.base?.state === "unknown" && !isDrift) return endings["changed-with-warning"];
  if (isDrift || changes.length === 0) return ending;
  return changes.some(({ level }) => level === "warning") ? endings["changed-with-warning"] : endings.changed;
}

/** How one account of a run is shown. The changes of a pull request have no effect on it. */
export function accountEnding(account: AccountOutcome, { fails }: Outcome) {
  const result = account.result !== "error" && isDrifted(account) ? "drifted" : account.result;
  return endingFor(result, fails, neededWaivers(account).length);
}

/** An account with the numbers of its settings that differ and that are managed. */
type Facts = { name: string; mode: string; differing: number; managed: number };

/** What became of an account, in words: about one account, and behind a number of accounts. The worst first. */
const words = {
  drifted: {
    ofOne: ({ name, differing, managed }) => `${name} drifted: ${differing} of ${count(managed, "setting")}`,
    ofMany: "drifted",
  },
  unmet: { ofOne: ({ name }) => `What is declared for ${name} does not hold`, ofMany: "drifted" },
  unread: { ofOne: ({ name }) => `${name} could not be read`, ofMany: "could not be read" },
  failed: { ofOne: ({ name, mode }) => `${mode} of ${name} failed`, ofMany: "failed" },
  applied: { ofOne: ({ name }) => `${name} applied and proven`, ofMany: "applied and proven" },
  "not-checked": { ofOne: ({ name }) => `${name} was not checked`, ofMany: "not checked" },
  valid: { ofOne: ({ name }) => `The policy of ${name} is valid`, ofMany: "valid" },
  proposed: { ofOne: ({ name }) => `${name} is as the base declares`, ofMany: "as declared" },
  compliant: { ofOne: ({ name }) => `${name} is as declared`, ofMany: "as declared" },
} as const satisfies Record<string, { ofOne: (facts: Facts) => string; ofMany: string }>;

/** How many accounts came to what, and how many settings differ by waiver. */
export function countsOf({ accounts }: Pick<Outcome, "accounts">) {
  const number = (isMeant: (account: AccountOutcome) => boolean) => accounts.filter(isMeant).length;
  return {
    accounts: accounts.length,
    drifted: number(isDrifted),
    failed: number(({ result }) => result === "error"),
    /** Among those that failed. */
    unread: number((account) => account.result === "error" && isUnread(account)),
    applied: number(({ result }) => result === "applied"),
    notChecked: number(({ result }) => isUnreadResult(result)),
    waived: accounts.flatMap(neededWaivers).length,
  };
}

/** One sentence for a notifier, without SIDs and URLs: "2 of 30 accounts drifted, 1 could not be read". */
export function headlineOf(outcome: Outcome): string {
  const parts = partsOf(outcome, ({ name }) => (name === "" ? "the account" : name));
  const text = visible(parts.join(", "));
  // A name stays as it is.
  return outcome.accounts.some(({ policy }) => policy.name === "") ? capital(text) : text;
}

/** What a run came to, the worst first. */
export function partsOf(outcome: Outcome, nameOf: (policy: AccountPolicy) => string = titleOf): string[] {
  const { accounts } = outcome;
  const [first] = accounts;
  if (first === undefined) return [withoutAccounts(outcome)];
  const changed = changeHeadline(outcome);
  const parts =
    changed !== undefined
      ? [changed, ...failedBeside(outcome, nameOf)]
      : accounts.length === 1
        ? [wordsOfOne(first, outcome, nameOf)]
        : outcome.mode === "validate"
          ? [`The policy of ${count(accounts.length, "account")} is valid`]
          : wordsOfMany(countsOf(outcome));
  const waived = countsOf(outcome).waived;
  const isUnjudged = outcome.findings.some(
    ({ reason, level }) => reason === "base-unknown" && level === "error",
  );
  const unlisted = outcome.findings.filter(
    ({ reason, level }) => reason === "unlisted-subaccount" && level === "failure",
  );
  return [
    ...(isUnjudged ? ["This pull request could not be compared with its base"] : []),
    ...(isUnjudged && outcome.mode === "validate" ? [] : parts),
    ...(outcome.mode === "validate" ? ["not compared with Twilio"] : []),
    ...(waived > 0 ? [`${count(waived, "setting")} waived`] : []),
    ...(unlisted.length > 0 ? [`${count(unlisted.length, "subaccount")} not in the policy file`] : []),
  ];
}

function withoutAccounts({ result, mode, reason, exported }: Outcome): string {
  return result === "exported"
    ? `The live settings of ${count(exported?.accounts ?? 0, "account")} were exported`
    : `${capital(mode ?? "the step")} failed: ${reason}`;
}

// What failed, beside what a pull request changes.
function failedBeside(outcome: Outcome, nameOf: (policy: AccountPolicy) => string): string[] {
  const failed = outcome.accounts.filter(({ result }) => result === "error");
  const [first] = failed;
  if (first === undefined) return [];
  if (failed.length === 1) return [wordsOfOne(first, outcome, nameOf)];
  const all = count(outcome.accounts.length, "account");
  const { ofMany } = failed.every(isUnread) ? words.unread : words.failed;
  return [`${grouped(failed.length)} of ${all} ${ofMany}`];
}

/** What became of one account. */
export function wordsOfOne(
  account: AccountOutcome,
  { mode }: Outcome,
  nameOf: (policy: AccountPolicy) => string,
): string {
  const { resources, result, policy } = account;
  const managed = resources.flatMap(({ declared }) => Object.keys(declared)).length;
  const differing = resources.flatMap((resource) => lastDrift(resource) ?? []).length;
  const facts = { name: nameOf(policy), mode: capital(mode ?? "the step"), differing, managed };
  if (result === "error")
    return words[mode === "check" && isUnread(account) ? "unread" : "failed"].ofOne(facts);
  if (result === "drifted") return words[differing > 0 ? "drifted" : "unmet"].ofOne(facts);
  return words[result === "exported" ? "compliant" : result].ofOne(facts);
}

function wordsOfMany(counts: ReturnType<typeof countsOf>): string[] {
  // A row for each word that is not good news, the worst first.
  const numbers: Record<
    Exclude<keyof typeof words, "compliant" | "proposed" | "valid" | "unmet">,
    [number, string]
  > = {
    drifted: [counts.drifted, words.drifted.ofMany],
    unread: [counts.unread, words.unread.ofMany],
    failed: [counts.failed - counts.unread, words.failed.ofMany],
    applied: [counts.applied, words.applied.ofMany],
    "not-checked": [counts.notChecked, words["not-checked"].ofMany],
  };
  const parts = Object.values(numbers).filter(([number]) => number > 0);
  const all = count(counts.accounts, "account");
  if (parts.length === 0) return [`All ${all} are ${words.compliant.ofMany}`];
  return parts.map(([number, ofMany], at) => `${grouped(number)} ${at === 0 ? `of ${all} ` : ""}${ofMany}`);
}
