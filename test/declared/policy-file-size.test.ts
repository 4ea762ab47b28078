import { expect, test } from "vitest";
import { stringify } from "yaml";
import { parsePolicy } from "../../src/declared/policy-file/read.ts";
import { problems } from "./policy-text.ts";

const mebibyte = 1024 * 1024;
const hex = (at: number) => at.toString(16).padStart(32, "0");
const head = `version: 1
accounts:
  production:
    account-sid: AC${hex(1)}
    compositions:
      encryption-enabled: true
`;

/** Repeats a piece `count` times, or as often as it fits into a mebibyte. */
const many = (piece: string, count = Math.floor((mebibyte - 1_000) / piece.length)) => piece.repeat(count);
const numbered = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join("");

// Texts below a mebibyte on which a YAML parser works for seconds, or crashes.
test.each<[string, string]>([
  ["commas", `[${many(",")}]`],
  ["keys that are no text", many(":\n")],
  ["one key", many("k:\n")],
  ["blank lines", `${head}${many("\n")}`],
  ["directives", `${many("%A\n")}---\na: 1\n`],
  ["waivers that are numbers", `${head}waivers: [${many("1,")}]`],
  ["waivers that are empty", `${head}waivers:\n${many("- {}\n")}`],
  ["escapes that are none", `a: "${many("\\z")}"`],
])("a mebibyte of %s is refused as too large", (_, text) => {
  const found = problems(text);
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toMatch(/: holds more than 125,000 words, marks and line breaks up to here\.$/);
  expect(found[0]?.place?.line).toBeGreaterThan(0);
});

// Smaller texts report each fault, the first hundred in words.
test.each<[string, string]>([
  ["commas", `[${many(",", 120_000)}]`],
  ["directives", `${many("%A\n", 60_000)}---\na: 1\n`],
  ["one key", many("k:\n", 30_000)],
  ["waivers that are empty", `${head}waivers:\n${many("- {}\n", 10_000)}`],
  ["escapes that are none", `a: "${many("\\z", 120_000)}"`],
  [
    "names, and waivers of others",
    `version: 1\naccounts:\n${numbered(10_000, (at) => ` a${at}: 1\n`)}waivers:\n${numbered(4_000, (at) => `- account: b${at}\n`)}`,
  ],
  [
    "accounts of one SID, and waivers of others",
    `version: 1
defaults: {recordings: {encryption-enabled: true}}
accounts:
${numbered(4_000, (at) => ` a${at}: {account-sid: AC${hex(1)}}\n`)}waivers:
${numbered(1_500, (at) => `- {account: b${at}, setting: recordings.encryption-enabled, reason: r, expires: 2099-01-01}\n`)}`,
  ],
])("%s are reported, the first hundred in words", (_, text) => {
  const found = problems(text);
  expect(found).toHaveLength(101);
  expect(found.at(-1)?.message).toMatch(/: \d+ more problems follow\.$/);
});

// A list of many entries, each with several small faults, once overflowed the stack in the schema.
test.each<[string, string]>([
  ["waivers", `${head}waivers: [${many("{},", 37_000)}]`],
  ["waivers on a line each", `${head}waivers:\n${many("- {}\n", 10_001)}`],
  ["accounts", `version: 1\naccounts:\n${numbered(10_001, (at) => ` a${at}: {}\n`)}`],
])("more than 10,000 %s are reported as too many", (_, text) => {
  const found = problems(text).map(({ message }) => message);
  expect(found).toEqual([expect.stringMatching(/: holds more than 10,000 entries\.$/)]);
});

test("1,000 accounts with every setting written out are read", () => {
  const all = (at: number) => ({
    "encryption-enabled": true,
    "encryption-key-sid": `CR${hex(at)}`,
    "aws-storage-enabled": true,
    "aws-s3-url": "https://example-phi.s3-us-east-2.amazonaws.com/compositions",
    "aws-credentials-sid": `CR${hex(at)}`,
    "friendly-name": `Clinic ${at}`,
  });
  const entries = Array.from({ length: 1_000 }, (_, at) => [
    `customer-${at}`,
    { "account-sid": `AC${hex(at)}`, compositions: all(at), recordings: all(at) },
  ]);
  const policy = { version: 1, accounts: Object.fromEntries(entries) };
  for (const text of [stringify(policy), JSON.stringify(policy), JSON.stringify(policy, null, 2)])
    expect(parsePolicy(text, "policy.yml", "2026-11-24").accounts).toHaveLength(1_000);
});
