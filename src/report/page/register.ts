import { type Finding, findingKey } from "../../messages/finding.ts";
import { capital, code, markdown } from "../../messages/text.ts";
import { digestOf } from "../../plan/digest.ts";
import type { AccountOutcome } from "../../run/outcome.ts";
import { name } from "../../tool.ts";
import { consequence, driftedRows, sentenceOf } from "../story/rows.ts";
import { alike, inMarkdown, linesWithin } from "../story/wording.ts";

// An issue's second line holds, hidden, what it says: by that the next run knows what has changed. People may edit it, so
// what cannot be read says nothing, and nothing of it is shown but what has the form of a name.

/** One thing that is not as declared: of an account a setting or a finding, of a fleet an account or a finding. */
export type Entry = {
  /** `setting/LABEL`, `account/NAME` or `finding/REASON`. */
  key: string;
  /** Eight hex digits that change with it. */
  hash: string;
  /** For people. */
  says: string;
};

const maxEntries = 200;
const maxBytes = 8_000;
const hashOf = (value: unknown) => digestOf(value).slice(7, 15);

/** What of an account is not as declared. */
export function entriesOf(account: AccountOutcome): Entry[] {
  const rows = driftedRows(account).map((row) => ({
    key: `setting/${row.label}`,
    hash: hashOf({ expected: row.expected, live: row.live }),
    says: `**${capital(consequence(row))}**: ${sentenceOf(row, inMarkdown, "in the policy")}`,
  }));
  return [...rows, ...findingEntries(account.findings)];
}

/** What of these findings fails, a reason each. */
export function findingEntries(findings: readonly Finding[]): Entry[] {
  const failing = findings.filter(({ level }) => level === "failure");
  return alike(failing, ({ reason }) => reason).map((same) => ({
    key: `finding/${same[0].reason}`,
    hash: hashOf(same.map(findingKey)),
    says: `${code(same[0].reason)}: ${markdown(same[0].message)}${same.length > 1 ? ` And ${same.length - 1} more.` : ""}`,
  }));
}

/** The second line of an issue that says nothing any more: whatever drifts later gets a new one. */
export const settledLine = `<!-- ${name} settled -->`;

/** The second line of an issue that says this. */
export function registerLine(digest: string, entries: readonly Entry[]): string {
  const kept = [...keptEntries(entries)].map(([key, hash]) => `${key}:${hash}`);
  return `<!-- ${[name, "state", digest.slice(7, 39), ...kept].join(" ")} -->`;
}

// Of more than can be kept the rest is one entry.
function keptEntries(entries: readonly Entry[]): Map<string, string> {
  const kept = entries.slice(0, maxEntries).map(({ key, hash }) => [key, hash] as const);
  const rest = entries.slice(maxEntries).map(({ key, hash }) => [key, hash]);
  return new Map(rest.length === 0 ? kept : [...kept, ["more", hashOf(rest)] as const]);
}

/** What an issue says: its digest, and the hash of each entry. */
export type Register = { digest: string; entries: ReadonlyMap<string, string> };

/** What an issue says, by its second line; undefined where that line says nothing. */
export function readRegister(body: string): Register | undefined {
  const [, line = ""] = body.split("\n", 2);
  const [opening, tool, kind, digest, ...rest] = line.split(" ");
  const pairs = rest.slice(0, -1).map((one) => one.split(":"));
  const isOurs = opening === "<!--" && tool === name && kind === "state" && rest.at(-1) === "-->";
  if (!isOurs || digest === undefined || !pairs.every(isPair)) return undefined;
  return { digest, entries: new Map(pairs) };
}

function isPair(pair: string[]): pair is [string, string] {
  const [key = "", hash = "", ...rest] = pair;
  return (
    rest.length === 0 &&
    /^(?:more|(?:setting|account|finding)\/[\w.-]{0,80})$/.test(key) &&
    /^[0-9a-f]{8}$/.test(hash)
  );
}

/** What has changed since an issue was last written, as a list; undefined where nothing has. */
export function changeBetween(
  before: ReadonlyMap<string, string>,
  entries: readonly Entry[],
): string | undefined {
  const now = keptEntries(entries);
  const changed = entries.slice(0, maxEntries).filter(({ key, hash }) => before.get(key) !== hash);
  const gone = [...before.keys()].filter((key) => key !== "more" && !now.has(key));
  const lines = [
    ...changed.filter(({ key }) => !before.has(key)).map(({ says }) => `- New: ${says}`),
    ...changed.filter(({ key }) => before.has(key)).map(({ says }) => `- Changed: ${says}`),
    ...gone.map((key) => `- No longer: ${code(key.replace(/^\w+\//, ""))}`),
    ...(before.get("more") === now.get("more") ? [] : ["- More has changed: see the text of this issue."]),
  ];
  if (lines.length === 0) return undefined;
  return linesWithin(lines, maxBytes, (rest) => `- And ${rest} more.`);
}
