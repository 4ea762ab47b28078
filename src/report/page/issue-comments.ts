import { capital, code, markdown } from "../../messages/text.ts";
import type { Evidence } from "../../run/evidence.ts";
import { type AccountOutcome, neededWaivers, type Outcome } from "../../run/outcome.ts";
import type { Value } from "../../settings/settings.ts";
import { offNotes, partsOf } from "../story/headline.ts";
import { type Row, rowsOf, waiverOf } from "../story/rows.ts";
import { alike, count, duration, joined, linesWithin, minute, withoutEmpty } from "../story/wording.ts";
import { originText } from "./account.ts";
import { type Difference, diffBlock, differenceOf } from "./differences.ts";
import { runLink } from "./folds.ts";
import {
  accountId,
  type Changes,
  changesSince,
  type Entry,
  isLasting,
  type Known,
  type Register,
  settingOf,
  shortValue,
} from "./register.ts";

/** The comment of a run that opens an issue again. */
export const reopening = "Opened again: it was closed by hand, and the settings still differ.";

/** Everything that a run knows about the subject of an issue. */
export type Present = Known & { outcome: Outcome; evidence: Evidence };

/** Returns the comment about what is new; undefined if nothing is. @param now what the register would be now. */
export function newsOf(before: Register | undefined, now: Register, present: Present): string | undefined {
  if (before === undefined) return present.entries.length > 0 ? foundComment(present) : undefined;
  const changes = changesSince(before, now, present);
  return changes && changedComment(changes, present);
}

// Says what was found: the first comment of an issue.
function foundComment(present: Present): string {
  const { outcome, entries, evidence } = present;
  const { accounts } = outcome;
  const isOne = accounts.length === 1;
  return partsWithin([
    `**Found** ${minute(evidence.time)}${byRun(evidence, " by ")}: ${headline(outcome)}.`,
    isOne ? originText(accounts) : "",
    bulletsOf([["", isOne ? entries.filter(isFinding) : entries]]),
    policyBlock(entries, present),
  ]);
}

// Says what has changed, with the old and the new values.
function changedComment(changes: Changes, present: Present): string {
  const { outcome, evidence } = present;
  const { fresh, changed, over, overCount, hasMore } = changes;
  const { moved, same } = movesOf(changes, present);
  const isRestoring = over.length > 0 && isApplied(outcome);
  return partsWithin([
    `**Changed** ${minute(evidence.time)}${byRun(evidence, isRestoring ? ", by apply in " : ", found by ")}: ${headline(outcome)}.`,
    bulletsOf([
      ["New: ", fresh],
      ["Changed: ", changed.map(({ entry }) => entry)],
      ...[...Map.groupBy(over, (entry) => whyOver(entry, outcome))].map(
        ([why, entries]) => ["Over: ", entries, why] as const,
      ),
    ]),
    overCount > 0 && `${count(overCount, "more difference")} ${overCount === 1 ? "is" : "are"} over.`,
    hasMore && "More may have changed: see the text of this issue.",
    movesBlock(moved, present),
    policyBlock([...fresh, ...same], present),
  ]);
}

/** Says what was found, how long it lasted, and which run restored it. @param foundAt the start without a register: ISO 8601. */
export function closingComment(before: Register | undefined, present: Present, foundAt: string): string {
  const { outcome, evidence } = present;
  const lasted = duration(Date.parse(evidence.time) - Date.parse(before?.found.time ?? foundAt));
  const over = (before?.entries ?? []).filter(isLasting);
  const { moved } = movesOf({ changed: [], over }, present);
  const after = lasted === undefined ? "" : `, after ${lasted}`;
  const run = byRun(evidence, isApplied(outcome) ? ", by apply in " : ", by ");
  return partsWithin([
    `**${closingWord(over, outcome)}** ${minute(evidence.time)}${after}${run}: ${headline(outcome)}.`,
    before && foundText(before, (entry) => whyOver(entry, outcome)),
    movesBlock(moved, present),
    before && aftermathText(before, evidence),
  ]);
}

/** Says why an issue is closed although its settings were not compared with a policy, and what was found. */
export function leavingComment(why: string, before: Register | undefined, evidence: Evidence): string {
  const first = `**Closed** ${minute(evidence.time)}${byRun(evidence, ", by ")}: ${why}. This run restored nothing.`;
  return partsWithin([first, before && foundText(before, () => "")]);
}

function isApplied({ accounts }: Outcome): boolean {
  return accounts.some(({ result }) => result === "applied");
}

// Only an apply restores, and a check finds the settings restored. A difference can also end without a change at Twilio.
function closingWord(over: readonly Entry[], outcome: Outcome): string {
  const isLeft = outcome.accounts.some(
    (account) => offNotes(account).length > 0 || neededWaivers(account).length > 0,
  );
  const isRestored = over.length === 0 ? !isLeft : over.every((entry) => whyOver(entry, outcome) === "");
  if (!isRestored) return "Drift is over";
  return isApplied(outcome) ? "Restored" : "Found restored";
}

function foundText({ found, entries }: Register, why: (entry: Entry) => string): string {
  if (entries.length === 0) return "";
  const day = found.time.slice(0, 10);
  const groups = [...Map.groupBy(entries, (entry) => (isLasting(entry) ? why(entry) : ""))];
  const all = groups.flatMap(([reason, same]) =>
    entryGroups(same).map(({ text, until }) => {
      const at = until?.startsWith(day) === true ? `${until.slice(11, 16)} UTC` : until && minute(until);
      return at === undefined ? `${text}${reason}` : `${text} (until ${at})`;
    }),
  );
  const lines = linesWithin(all, listBytes, (rest) => `${rest} more`, "; ");
  return `Found ${minute(found.time)}${byRun(found, " by ")}: ${lines}.`;
}

const dayMs = 86_400_000;
const places = ["compositions.aws-s3-url", "compositions.aws-storage-enabled"];

function aftermathText({ found, entries }: Register, { time }: Evidence): string {
  const harmful = entries.filter(({ isHarmful }) => isHarmful);
  if (harmful.length === 0) return "";
  const start = Date.parse(found.time) - dayMs;
  // `verify-compositions` takes at most 30 days.
  const isTooLong = Date.parse(time) - start > 30 * dayMs;
  const since = isTooLong ? "30d" : `${new Date(start).toISOString().slice(0, 19)}Z`;
  const before = isTooLong ? "" : " (24 hours before the drift was found)";
  return joined(
    [
      "Compositions that were made in the meantime keep the encryption and the place that they got.",
      harmful.some(({ name }) => places.includes(name)) &&
        `To list compositions in another place, run the check with \`verify-compositions: ${since}\`${before}.`,
    ],
    " ",
  );
}

type Move = { entry: Entry; from: Value; to: Value };

// `moved` has the values that changed at Twilio, and `same` has the other changed entries, such as after a change of the policy.
function movesOf(
  { changed, over }: Pick<Changes, "changed" | "over">,
  { outcome }: Present,
): { moved: Move[]; same: Entry[] } {
  const pairs = changed.map(({ entry, before }) => ({ entry, from: before?.live, to: entry.live }));
  const ended = over.map((entry) => ({ entry, from: entry.live, to: liveNow(entry, outcome) }));
  const isMove = (pair: (typeof pairs)[number]): pair is Move =>
    pair.from !== undefined && pair.to !== undefined && pair.from !== pair.to;
  return {
    moved: [...pairs, ...ended].filter(isMove),
    same: pairs.filter((pair) => !isMove(pair)).map(({ entry }) => entry),
  };
}

function liveNow(entry: Entry, outcome: Outcome): Value | undefined {
  const row = rowNow(entry, outcome);
  return row && shortValue(row.live);
}

function rowNow(entry: Entry, outcome: Outcome): Row | undefined {
  const account = accountNow(entry, outcome);
  return account && rowsOf(account).find(({ name }) => name === entry.name);
}

function accountNow({ account: id }: Entry, { accounts }: Outcome): AccountOutcome | undefined {
  return accounts.find(({ policy }) => accountId(policy.account) === id);
}

function movesBlock(moves: readonly Move[], { outcome, evidence }: Present): string {
  const differences = moves.flatMap(({ entry, from, to }) => differenceIn(entry, [from, to], outcome));
  return diffBlock(["before", `at Twilio ${minute(evidence.time)}`], differences);
}

function policyBlock(entries: readonly Entry[], { outcome, evidence }: Present): string {
  const { policyFile } = outcome;
  const policy = policyFile === undefined ? "in this workflow" : `in ${policyFile.path}`;
  const differences = entries.flatMap((entry) => differenceIn(entry, [entry.live, entry.expected], outcome));
  return diffBlock([`at Twilio ${minute(evidence.time)}`, policy], differences);
}

function differenceIn(
  entry: Entry,
  values: readonly [Value | undefined, Value | undefined],
  { accounts }: Outcome,
): Difference[] {
  const of = settingOf(entry);
  const title = accounts.length === 1 ? "" : entry.title;
  return of === undefined ? [] : [{ ...differenceOf(of, values), title }];
}

const listBytes = 8_000;
const namesBytes = 6_000;
const bulletsBytes = 8_000;
const textBytes = 28_000;

// A part that has no room is replaced by a sentence rather than cut in its middle.
function partsWithin(parts: readonly (string | false | undefined)[]): string {
  let room = textBytes;
  return joined(
    withoutEmpty(parts).map((part) => {
      room -= Buffer.byteLength(part);
      return room < 0 ? "The values are too long to be shown here." : part;
    }),
    "\n\n",
  );
}

// Groups entries that mean the same, with the names of their accounts.
function entryGroups(entries: readonly Entry[]): { text: string; until: string | undefined }[] {
  const groups = alike(entries, ({ name, phrase, until }) => JSON.stringify([name, phrase, until]));
  return groups.map((same) => ({ text: `${phraseText(same[0])}${namesText(same)}`, until: same[0].until }));
}

// Someone may have edited the comment that an entry was read from, so a phrase with unusual characters becomes code.
function phraseText(entry: Entry): string {
  if (isFinding(entry)) return `${code(entry.name.split(" ", 1)[0] ?? "")}: ${markdown(entry.phrase)}`;
  return /^[\w ,.()'-]+$/.test(entry.phrase) ? `**${capital(entry.phrase)}**` : code(entry.phrase);
}

function namesText(entries: readonly Entry[]): string {
  const names = entries
    .flatMap(({ title }) => title || [])
    .map((title) => (/^[\w.-]+$/.test(title) ? title : code(title)));
  return names.length === 0 ? "" : ` for ${linesWithin(names, namesBytes, (rest) => `${rest} more`, ", ")}`;
}

function bulletsOf(
  groups: readonly (readonly [word: string, entries: readonly Entry[], why?: string])[],
): string {
  const lines = groups.flatMap(([word, entries, why = ""]) =>
    entryGroups(entries).map(({ text }) => `- ${word}${text}${why}`),
  );
  return linesWithin(lines, bulletsBytes, (rest) => `- And ${rest} more.`);
}

// Says why a difference ended without a change at Twilio; empty if Twilio has another value now.
function whyOver(entry: Entry, outcome: Outcome): string {
  const isNamed = accountNow(entry, outcome) !== undefined || entry.account === "";
  if (!isNamed) return ", because the policy does not name the account now";
  const row = rowNow(entry, outcome);
  if (row === undefined || shortValue(row.live) !== entry.live) return "";
  const waiver = waiverOf(row);
  return waiver === undefined
    ? ", because the policy changed"
    : `, because it is waived until ${waiver.expires}`;
}

function headline(outcome: Outcome): string {
  return markdown(partsOf(outcome).join(" · "));
}

function byRun({ run }: Pick<Evidence, "run">, before: string): string {
  return run === "" ? "" : `${before}${runLink(run)}`;
}

function isFinding(entry: Entry): boolean {
  return settingOf(entry) === undefined;
}
