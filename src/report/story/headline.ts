import type { AccountPolicy } from "../../declared/policy.ts";
import { capital, grouped, visible } from "../../messages/text.ts";
import {
  type AccountOutcome,
  isDrifted,
  lastDrift,
  lastSeen,
  neededWaivers,
  type Outcome,
} from "../../run/outcome.ts";
import { proposedWords } from "./changes.ts";
import { titleOf } from "./rows.ts";
import { count } from "./wording.ts";

/** How many accounts, and settings of all of them, came to what. */
type Counts = {
  accounts: number;
  drifted: number;
  failed: number;
  /** Of those that failed. */
  unread: number;
  applied: number;
  notChecked: number;
  /** Settings that a waiver lets differ. */
  waived: number;
};

export function countsOf({ accounts }: Pick<Outcome, "accounts">): Counts {
  const of = (holds: (account: AccountOutcome) => boolean) => accounts.filter(holds).length;
  return {
    accounts: accounts.length,
    drifted: of(isDrifted),
    failed: of(({ result }) => result === "error"),
    unread: of((account) => account.result === "error" && isUnread(account)),
    applied: of(({ result }) => result === "applied"),
    notChecked: of(({ result }) => result === "not-checked"),
    waived: accounts.reduce((sum, account) => sum + waivedOf(account), 0),
  };
}

/** One sentence for a notifier, without SIDs and URLs: "2 of 30 accounts drifted, 1 could not be read". */
export function headlineOf(outcome: Outcome): string {
  const text = visible(
    partsOf(outcome, (policy) => (policy.name === "" ? "the account" : policy.name)).join(", "),
  );
  // A name stays as it is.
  return text.startsWith("the account") ? capital(text) : text;
}

/** What a run came to, the worst first. */
export function partsOf(outcome: Outcome, nameOf: (policy: AccountPolicy) => string = titleOf): string[] {
  const { accounts, findings, result, mode, reason } = outcome;
  const [first] = accounts;
  if (first === undefined) {
    return [
      result === "exported"
        ? `The live settings of ${count(outcome.exported?.accounts ?? 0, "account")} were exported`
        : `${capital(mode ?? "the step")} failed: ${reason}`,
    ];
  }
  const proposed = proposedWords(outcome);
  const words =
    proposed !== undefined
      ? [proposed, ...wordsOfFailed(accounts, mode, nameOf)]
      : accounts.length === 1
        ? wordsOfOne(first, outcome, nameOf(first.policy))
        : wordsOfMany(countsOf(outcome));
  const waived = countsOf(outcome).waived;
  return [...words, ...(waived > 0 ? [`${count(waived, "setting")} waived`] : []), ...unlisted(findings)];
}

export function isUnread({ resources }: Pick<AccountOutcome, "resources">): boolean {
  return resources.every((one) => lastSeen(one) === undefined);
}

function waivedOf({ resources }: AccountOutcome): number {
  return resources.reduce((sum, one) => sum + (neededWaivers(one)?.length ?? 0), 0);
}

// Beside a proposal, which tells what differs, too.
function wordsOfFailed(
  accounts: readonly AccountOutcome[],
  mode: Outcome["mode"],
  nameOf: (policy: AccountPolicy) => string,
): string[] {
  const failed = accounts.filter(({ result }) => result === "error");
  const [first] = failed;
  if (first === undefined) return [];
  if (failed.length === 1) return [failedWords(first, mode, nameOf(first.policy))];
  const of = `of ${count(accounts.length, "account")}`;
  return [`${grouped(failed.length)} ${of} ${failed.every(isUnread) ? "could not be read" : "failed"}`];
}

function failedWords(account: AccountOutcome, mode: Outcome["mode"], name: string): string {
  return mode === "check" && isUnread(account)
    ? `${name} could not be read`
    : `${capital(mode ?? "the step")} of ${name} failed`;
}

function wordsOfOne(account: AccountOutcome, { mode }: Outcome, name: string): string[] {
  const managed = account.resources.flatMap(({ declared }) => Object.keys(declared)).length;
  const differ = account.resources.flatMap((one) => lastDrift(one) ?? []).length;
  switch (account.result) {
    case "error":
      return [failedWords(account, mode, name)];
    case "drifted":
      return [
        differ > 0
          ? `${name} drifted: ${differ} of ${count(managed, "setting")}`
          : `What is declared for ${name} does not hold`,
      ];
    case "applied":
      return [`${name} applied and proven`];
    case "not-checked":
      return [`${name} was not checked`];
    case "proposed":
      return [`${name} is as the base declares`];
    default:
      return [`${name} is as declared`];
  }
}

function wordsOfMany(counts: Counts): string[] {
  const told: [number, string][] = [
    [counts.drifted, "drifted"],
    [counts.unread, "could not be read"],
    [counts.failed - counts.unread, "failed"],
    [counts.applied, "applied and proven"],
    [counts.notChecked, "not checked"],
  ];
  const words = told.filter(([number]) => number > 0);
  if (words.length === 0) return [`All ${count(counts.accounts, "account")} are as declared`];
  const of = `of ${count(counts.accounts, "account")}`;
  return words.map(([number, word], at) => `${grouped(number)} ${at === 0 ? `${of} ` : ""}${word}`);
}

function unlisted(findings: Outcome["findings"]): string[] {
  const found = findings.filter(
    ({ reason, level }) => reason === "unlisted-subaccount" && level === "failure",
  );
  return found.length === 0 ? [] : [`${count(found.length, "subaccount")} not in the policy file`];
}
