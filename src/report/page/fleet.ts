import { capital, grouped, markdown } from "../../messages/text.ts";
import { needsAttention, type Outcome } from "../../run/outcome.ts";
import { isPreview } from "../story/ending.ts";
import { consequence, type Row, sentenceOf } from "../story/rows.ts";
import { fleetState } from "../story/state.ts";
import { type Concern, isUnreadConcern, type Story, toneOf } from "../story/story.ts";
import {
  alike,
  count,
  firstOf,
  fitting,
  inMarkdown,
  joined,
  namesAndMore,
  notReadText,
  titleOf,
  withoutEmpty,
} from "../story/wording.ts";
import { originText } from "./account.ts";
import { bucketQuestion, plannedUrls } from "./differences.ts";
import { fold, toCopy } from "./folds.ts";

const maxBullets = 25;
const bulletsBytes = 2_500;
const bulletBytes = 1_500;
const maxNames = 10;
const namesBytes = 200;
const maxCases = 3;

/** Says what happens to the calls of many accounts: a bullet for each consequence, the worst first. */
export function fleetSection({ outcome, concerns }: Story): string[] {
  const { mode, accounts } = outcome;
  if (mode === "validate" || accounts.every(({ result }) => result === "not-checked"))
    return [notReadText(outcome)];
  const isFine = !accounts.some(needsAttention);
  return [
    isFine ? fleetState(accounts) : "",
    concernBullets(concerns, outcome),
    isPreview(outcome) ? bucketQuestion(plannedUrls(accounts), "apply this") : "",
  ];
}

/** Writes a bullet for each concern, at most 25; the last one counts the rest. */
export function concernBullets(concerns: readonly Concern[], outcome: Outcome): string {
  const lines = concerns.slice(0, maxBullets).map((concern) => bulletOf(concern, concerns, outcome).text);
  return bulletList(lines, concerns.length);
}

/** Lists as many bullets as fit, and counts the rest. @param all the number of all bullets. */
export function bulletList(bullets: readonly string[], all = bullets.length): string {
  const shown = bulletsWithin(bullets);
  const hidden = all - shown.length;
  const more = hidden > 0 && `- ${count(hidden, "more difference")}: see the details below.`;
  return joined([...shown, more], "\n");
}

function bulletsWithin(bullets: readonly string[]): readonly string[] {
  return fitting(bullets.slice(0, maxBullets), bulletsBytes, (line) => Buffer.byteLength(line) + 1);
}

/** Tells whether the bullets show all of these concerns, apart from names. */
export function areAllShown(concerns: readonly Concern[], outcome: Outcome): boolean {
  if (concerns.length > maxBullets) return false;
  const bullets = concerns.map((concern) => bulletOf(concern, concerns, outcome));
  const shown = bulletsWithin(bullets.map(({ text }) => text));
  return shown.length === bullets.length && bullets.every(({ isWhole }) => isWhole);
}

// The worst bullet always has room: a bullet that is too long keeps its first line.
function bulletOf(concern: Concern, all: readonly Concern[], outcome: Outcome) {
  const names = namesOf(concern.accounts.map(({ policy }) => titleOf(policy)));
  const head = `- ${toneOf(concern, outcome).icon} **${bulletTitle(concern, all)}:** ${names}`;
  const { lines, isWhole } = casesOf(concern, outcome);
  const text = [head, ...lines].join("<br>");
  return Buffer.byteLength(text) <= bulletBytes
    ? { text, isWhole }
    : { text: `${head}<br>Its values are in the details below.`, isWhole: false };
}

/** Returns a title such as "Encryption is OFF for 3 more accounts, waived until 2026-03-02". */
function bulletTitle(concern: Concern, all: readonly Concern[]): string {
  const { accounts, phrase } = concern;
  const number = count(accounts.length, "account");
  if (isUnreadConcern(concern)) return `${number} could not be read`;
  if (concern.kind !== "row" || concern.row.state !== "waived") return `${capital(phrase)} for ${number}`;
  const what = consequence(concern.row);
  const isMore = all.some((other) => other.phrase === what);
  const more = count(accounts.length, isMore ? "more account" : "account");
  return `${capital(what)} for ${more}, waived until ${concern.row.waived.expires}`;
}

function casesOf(concern: Concern, outcome: Outcome): { lines: string[]; isWhole: boolean } {
  if (concern.kind === "finding") {
    const { message, hint } = concern.finding;
    return { lines: [`${markdown(message)} ${markdown(hint)}`], isWhole: true };
  }
  const sentence = (row: Row) => sentenceOf(row, inMarkdown, outcome);
  // The same values on different lines of the policy file are shown once.
  const groups = [...Map.groupBy(concern.cases, ({ row }) => sentence({ ...row, place: undefined }))];
  const lines = groups.slice(0, maxCases).map(([withoutPlace, cases]) => {
    const titles = cases.flatMap(({ accounts }) => accounts).map(({ policy }) => titleOf(policy));
    const [only, ...others] = cases;
    const what = only !== undefined && others.length === 0 ? sentence(only.row) : withoutPlace;
    return `${groups.length === 1 ? "" : `${namesOf(titles, 3)}: `}${what}`;
  });
  const hidden = groups.length - lines.length;
  const more = hidden > 0 && `and ${grouped(hidden)} other values, in the details below`;
  return { lines: withoutEmpty([...lines, more, originText(concern.accounts)]), isWhole: hidden <= 0 };
}

/** Lists the first `most` names of accounts, or one more if that is all, in at most 200 bytes, and counts the rest. */
export function namesOf(titles: readonly string[], most = maxNames): string {
  return namesAndMore(shownNames(titles, most), titles.length);
}

function shownNames(titles: readonly string[], most: number): string[] {
  const shown = firstOf(titles, most);
  while (shown.length > 1 && Buffer.byteLength(shown.join(", ")) > namesBytes) shown.pop();
  return shown;
}

/** Accounts that share a statement: their titles, and the statement. */
export type NamedGroup = { title: string; titles: readonly string[] };

export function namedGroups(concerns: readonly Concern[]): NamedGroup[] {
  return concerns.map((concern) => ({
    title: bulletTitle(concern, concerns),
    titles: concern.accounts.map(({ policy }) => titleOf(policy)),
  }));
}

/** Lists the accounts of each group with too many names for its bullet: each list once, in a line to copy. Undefined without such a group. */
export function namesFold(groups: readonly NamedGroup[], bytes: number): string | undefined {
  const long = groups.filter(({ titles }) => shownNames(titles, maxNames).length < titles.length);
  const lists = alike(long, ({ titles }) => titles.join());
  if (lists.length === 0) return undefined;
  const blocks = lists.map((same) => {
    const title = same.map((group) => group.title).join(" · ");
    return namesBlock({ title, titles: same[0].titles }, bytes / lists.length - Buffer.byteLength(title));
  });
  return fold("Names, to copy", blocks.join("\n\n"));
}

function namesBlock({ title, titles }: NamedGroup, bytes: number): string {
  const shown = fitting(titles, bytes, (name) => Buffer.byteLength(name) + 2);
  if (shown.length === 0) return `${title}: the JSON report has the names.`;
  const which = shown.length === titles.length ? "" : `, the first ${grouped(shown.length)} of them`;
  return `${title}${which}:\n\n${toCopy(shown.join(", "))}`;
}
