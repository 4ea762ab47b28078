import type { AccountPolicy } from "../../declared/policy.ts";
import { reasonsOf } from "../../messages/finding.ts";
import { capital, grouped, listed, plain, visible } from "../../messages/text.ts";
import { type AccountOutcome, expectedOf, isUnread, lastSeen, type Outcome } from "../../run/outcome.ts";
import { phraseFor } from "../../settings/resources.ts";
import { changePhrases, thisChange } from "./changes.ts";
import { consequence, isUnprotected, lookOf, plannedRows } from "./rows.ts";
import { type Concern, couldNotBeRead, isDrift, isUnreadConcern, isWaived, storyOf } from "./story.ts";
import { count, titleOf, withoutEmpty } from "./wording.ts";

const maxParts = 3;

/** Returns one sentence for a notifier, without SIDs and URLs: "production: encryption is OFF · renamed at Twilio". */
export function headlineOf(outcome: Outcome): string {
  return visible(partsOf(outcome, ({ name }) => name).join(" · "));
}

/** Says what a run means for calls, the worst first. @param nameOf empty if an account has no name that may be printed. */
export function partsOf(outcome: Outcome, nameOf: (policy: AccountPolicy) => string = nameIn): string[] {
  const { accounts, mode, base } = outcome;
  const story = storyOf(outcome);
  const concerns = worthAHeading(story.concerns);
  const [only] = accounts.length === 1 ? accounts : [];
  const name = only && nameOf(only.policy);
  // A heading begins with a base that is not known, even if the step accepts that, because nothing was judged.
  const unjudged = outcome.findings.filter(
    ({ reason, level }) => reason === "base-unknown" && level === "warning",
  );
  const general = [...unjudged, ...story.general].flatMap(({ phrase }) => phrase || []);
  // If the base is not known, it does not matter that the policy is valid.
  const isNoNews = mode === "validate" && general.length > 0 && concerns.length === 0;
  const unlisted = unlistedPart(outcome);
  const partsOfKind = base?.state === "known" ? partsOfPullRequest : isNoNews ? () => [] : partsOfAccounts;
  const found = accounts.length === 0 ? [withoutAccounts(outcome)] : partsOfKind(outcome, concerns, name);
  // A part about accounts that match comes last.
  const parts = [...general, ...(concerns.length === 0 ? [...unlisted, ...found] : [...found, ...unlisted])];
  const notes = notesOf(outcome, name);
  // An incomplete check, and encryption that is off, are always shown and never only counted.
  const noted = concerns.some(isOff) ? 0 : 1;
  const kept = [...gapsOf(outcome), ...notes.slice(0, noted)];
  const all = [...parts, ...notes.slice(noted)];
  const room = maxParts - kept.length;
  const hidden = all.length - room;
  const more = [hidden > 0 && `${hidden} more`, mode === "validate" && "not compared with Twilio"];
  return withoutEmpty([...all.slice(0, room), ...kept, ...more]).map((part, at) =>
    at > 0 || (name && part.startsWith(name)) ? part : capital(part),
  );
}

// Returns the name of an account on a page; empty if it has neither name nor SID.
function nameIn(policy: AccountPolicy): string {
  return policy.name === "" && policy.account === "" ? "" : titleOf(policy);
}

// Written settings are left out, because another part counts them. A key does not matter while encryption is off, unless nothing
// else fails.
function worthAHeading(concerns: readonly Concern[]): Concern[] {
  const shown = concerns.filter(
    (concern) => concern.kind === "finding" || lookOf(concern.row).tone !== "good",
  );
  const used = shown.filter((concern) => concern.kind === "finding" || concern.row.isUsed);
  const isOnlyUsed = used.some(isBad) || (used.length > 0 && !shown.some(isBad));
  // A waiver does not encrypt, so encryption that is off comes first, waived or not.
  const orderOfConcern = (concern: Concern) => (isOff(concern) ? 0 : isWorst(concern) ? 1 : 2);
  return (isOnlyUsed ? used : shown).toSorted((a, b) => orderOfConcern(a) - orderOfConcern(b));
}

// Says that a general error kept a run from judging accounts. Accounts that could not be read have a part of their own.
function gapsOf({ accounts, findings }: Outcome): string[] {
  const errors = findings.filter(({ level, phrase }) => level === "error" && phrase === undefined);
  if (accounts.length === 0 || errors.length === 0) return [];
  const what = accounts.every(isUnread) ? "nothing was read from Twilio" : "the check is not complete";
  return [`${what} (${reasonsOf(errors).join(", ")})`];
}

function isBad(concern: Concern): boolean {
  return concern.kind === "finding" || isDrift(concern);
}

// These notes say that encryption is off although nothing differs. They come after everything that fails.
function notesOf({ accounts }: Outcome, name: string | undefined): string[] {
  return [...Map.groupBy(accounts.flatMap(offNotes), (note) => note)].map(([note, same]) =>
    name === undefined ? `${note} for ${grouped(same.length)}` : note,
  );
}

function isOff(concern: Concern): boolean {
  if (concern.kind === "finding") return false;
  return concern.row.setting === "encryption-enabled" && concern.row.live === false;
}

function isWorst(concern: Concern): boolean {
  return isOff(concern) || (concern.kind === "row" && isUnprotected(concern.row));
}

function unlistedPart({ findings }: Outcome): string[] {
  const unlisted = findings.filter(
    ({ reason, level }) => reason === "unlisted-subaccount" && level === "failure",
  );
  const are = unlisted.length === 1 ? "is" : "are";
  return unlisted.length === 0 ? [] : [`${count(unlisted.length, "subaccount")} ${are} not in the policy`];
}

function withoutAccounts({ result, mode, reason, exported }: Outcome): string {
  if (result !== "exported") return `${mode ?? "the step"} failed: ${reason}`;
  const off = exported?.unencrypted ?? 0;
  return `the settings of ${count(exported?.accounts ?? 0, "account")} were exported${off === 0 ? "" : ` · encryption is OFF for ${grouped(off)}`}`;
}

/** Says what differs, failed or is waived; if nothing is, it says that all match. */
function partsOfAccounts(outcome: Outcome, concerns: readonly Concern[], name: string | undefined): string[] {
  const { accounts, mode, base } = outcome;
  if (name === undefined) return partsOfMany(outcome, concerns);
  const [account] = accounts;
  const phrases = phrasesOf(concerns);
  const who = name || "the account";
  if (mode !== "validate" && accounts.some(couldNotBeRead)) return [`${who} could not be read`];
  const written = accounts.flatMap(plannedRows).filter(({ state }) => state === "written").length;
  const isDone = written > 0 && !concerns.some(isBad);
  const done = isDone ? [`${count(written, "setting")} applied and read back`] : [];
  if (phrases.length + done.length > 0) return titled(name, [...done, ...phrases]);
  if (account?.result === "not-checked") return [`${who} was not checked`];
  if (account?.result === "valid") return [`the policy of ${who} is valid`];
  if (base?.state !== "known") return [`${who} matches the policy`];
  const isNew = account?.resources
    .map(expectedOf)
    .every(({ declared, waived }) => Object.keys(declared).length + waived.length === 0);
  return [`${who} ${isNew ? "is not in" : "matches"} the policy on ${plain(base.branch)}`];
}

function titled(name: string, [first = "", ...rest]: readonly string[]): string[] {
  return [name === "" ? first : `${name}: ${first}`, ...rest];
}

function phrasesOf(concerns: readonly Concern[]): string[] {
  return [...new Set(concerns.map(({ phrase }) => phrase))];
}

/** Says that encryption is off although nothing differs, because the policy says so or does not declare it. */
export function offNotes({ resources: read }: Pick<AccountOutcome, "resources">): string[] {
  return read.flatMap((resource) => {
    const { declared, waived } = expectedOf(resource);
    const waiver = waived.find(({ setting }) => setting === "encryption-enabled");
    const expected = declared["encryption-enabled"] ?? waiver?.declared;
    const live = lastSeen(resource)?.["encryption-enabled"];
    // Drift and a waiver have their own phrase.
    if (live !== false || expected === true) return [];
    const off = phraseFor(resource.resource, "encryption-enabled", { live, expected: true, isUsed: true });
    return [expected === false ? `${off} by policy` : `${off}, not in the policy`];
  });
}

/** Says for many accounts: "encryption is OFF for 5 of 999 accounts read: 2 drifted, 3 waived", "1 could not be read". */
function partsOfMany(outcome: Outcome, concerns: readonly Concern[]): string[] {
  const { accounts, mode } = outcome;
  const all = count(accounts.length, "account");
  const unread = unreadIn(outcome);
  // Differences that only waivers excuse come after accounts that could not be read.
  const drifted = new Set(concerns.filter((concern) => !isWaived(concern) || isOff(concern)).map(baseOf));
  const isAny = (concern: Concern) => drifted.has(baseOf(concern));
  const groups = groupTexts(outcome, concerns.filter(isAny));
  const excused = concerns.filter((concern) => !isAny(concern));
  const notChecked = accounts.filter(({ result }) => result === "not-checked").length;
  const written = accounts.filter(({ result }) => result === "applied");
  const settings = written.flatMap(plannedRows).length;
  const parts = withoutEmpty([
    ...groups,
    unread > 0 && `${grouped(unread)}${groups.length === 0 ? ` of ${all}` : ""} could not be read`,
    ...groupTexts(outcome, excused, groups.length === 0),
    settings > 0 &&
      `${count(settings, "setting")} of ${count(written.length, "account")} applied and read back`,
    notChecked > 0 && `${grouped(notChecked)} of ${all} were not checked`,
  ]);
  const fine = mode === "validate" ? `the policy of ${all} is valid` : `all ${all} match the policy`;
  return parts.length > 0 ? parts : [fine];
}

// A validation reads no account.
function unreadIn({ accounts, mode }: Outcome): number {
  return mode === "validate" ? 0 : accounts.filter(couldNotBeRead).length;
}

function groupTexts(outcome: Outcome, concerns: readonly Concern[], isFirst = true): string[] {
  const unread = unreadIn(outcome);
  const of = ` of ${count(outcome.accounts.length - unread, "account")}${unread > 0 ? " read" : ""}`;
  return [...Map.groupBy(concerns, baseOf)]
    .filter(([phrase]) => phrase !== "")
    .map(([phrase, same], at) => groupText(phrase, same, isFirst && at === 0 ? of : ""));
}

// A waiver does not encrypt, so waived differences are counted with drift. Accounts that were not read are counted apart.
function baseOf(concern: Concern): string {
  if (isUnreadConcern(concern)) return "";
  if (concern.kind === "finding") return concern.finding.sharedPhrase ?? concern.phrase;
  return isWaived(concern) ? consequence(concern.row) : concern.phrase;
}

function groupText(phrase: string, concerns: readonly Concern[], of: string): string {
  const number = (some: readonly Concern[]) => new Set(some.flatMap(({ accounts }) => accounts)).size;
  const waived = number(concerns.filter(isWaived));
  const drifted = number(concerns.filter((concern) => !isWaived(concern)));
  const split = drifted > 0 ? `: ${grouped(drifted)} drifted, ${grouped(waived)} waived` : ", waived";
  return `${phrase} for ${grouped(number(concerns))}${of}${waived > 0 ? split : ""}`;
}

/** Says what is unprotected at Twilio, then what the pull request gives up or replaces, then its other changes and other drift. */
function partsOfPullRequest(
  outcome: Outcome,
  concerns: readonly Concern[],
  name: string | undefined,
): string[] {
  const drift = concerns.filter((concern) => isDrift(concern) || isOff(concern));
  const misplaced = concerns.filter(isMisplaced);
  const rest = concerns.filter((concern) => !drift.includes(concern) && !isMisplaced(concern));
  const unprotected = drift.filter((concern) => isWorst(concern) && !isWaived(concern));
  const others = drift.filter((concern) => !isWorst(concern));
  const parts = [
    ...driftParts(unprotected, outcome, name),
    ...namedParts([...drift.filter(isWaived), ...misplaced], outcome, name).map(
      (part) => `${part}, not by ${thisChange(outcome)}`,
    ),
    ...changePhrases(outcome),
    ...driftParts(others, outcome, name),
  ];
  if (parts.length === 0 || outcome.accounts.some(couldNotBeRead))
    return [...parts, ...partsOfAccounts(outcome, rest, name)];
  return [...parts, ...(name === undefined ? groupTexts(outcome, rest) : phrasesOf(rest))];
}

// Compositions are compared with the base, so a pull request does not move them.
function isMisplaced(concern: Concern): boolean {
  if (concern.kind !== "finding") return false;
  return concern.finding.subject === "compositions" && concern.finding.level === "failure";
}

/** Says what drifted, and that a pull request did not bring it. @param name of the only account; undefined for many. */
export function driftParts(drift: readonly Concern[], outcome: Outcome, name: string | undefined): string[] {
  return namedParts(drift, outcome, name).map((part) => `${part} at Twilio, not by ${thisChange(outcome)}`);
}

function namedParts(concerns: readonly Concern[], outcome: Outcome, name: string | undefined): string[] {
  if (concerns.length === 0) return [];
  if (name === undefined) return [groupTexts(outcome, concerns).join(", ")];
  return titled(name, [listed(phrasesOf(concerns))]);
}
