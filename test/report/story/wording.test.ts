import { expect, test } from "vitest";
import { maxOpenIssues, withoutIssue } from "../../../src/report/page/marker.ts";
import {
  count,
  duration,
  expectedSide,
  fullTitleOf,
  inMarkdown,
  minute as instantOf,
  inText,
  linesWithin,
  lineText,
  notReadText,
  titlesOf,
} from "../../../src/report/story/wording.ts";
import { firstOf, fleet, type StoryName, stories } from "../stories.ts";

test.each([
  [0, "0 accounts"],
  [1, "1 account"],
  [2, "2 accounts"],
  [1_000, "1,000 accounts"],
])("%d is counted as %j", (number, words) => {
  expect(count(number, "account")).toBe(words);
});

test("a list of accounts names up to eleven accounts, or ten and the number of the others", async () => {
  const { accounts } = await fleet({ size: 13, name: (at) => `n${at}` });
  expect(titlesOf(accounts.slice(0, 1))).toBe("n0");
  expect(titlesOf(accounts.slice(0, 11))).toBe("n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10");
  expect(titlesOf(accounts.slice(0, 12))).toBe("n0, n1, n2, n3, n4, n5, n6, n7, n8, n9 and 2 more");
  expect(titlesOf(Array.from({ length: 1_012 }, () => accounts[0] ?? firstOf({ accounts })))).toMatch(
    /^(n0, ){9}n0 and 1,002 more$/,
  );
});

test("accounts are called by their names, and in the log with their SIDs", async () => {
  const { accounts } = await fleet({ size: 2 });
  expect(titlesOf(accounts)).toBe("clinic-0, clinic-1");
  expect(titlesOf(accounts, fullTitleOf)).toBe("clinic-0 (AC0000…0000), clinic-1 (AC0000…0001)");
  expect(fullTitleOf(firstOf(await stories.compliant()).policy)).toBe("AC0123…cdef");
});

test.each<[StoryName, string]>([
  [
    "withheld",
    "Nothing was read from Twilio: GitHub withholds credentials from forks and Dependabot. The check has credentials once a member of your team pushes the change to a branch of this repository.",
  ],
  ["unread", "Nothing was read from Twilio."],
  [
    "valid",
    "Not compared with Twilio. Changes were not judged: that takes the event pull_request or merge_group.",
  ],
  ["valid, and it changes", "Not compared with Twilio."],
])("a page says why nothing was read: %s", async (story, text) => {
  expect(notReadText(await stories[story]())).toBe(text);
});

test("the styles are Markdown, in which a text is code, and plain text", () => {
  expect([inMarkdown.value("a|b"), inMarkdown.value(true), inMarkdown.strong("x")]).toEqual([
    "`a\\u{7c}b`",
    "true",
    "**x**",
  ]);
  expect([inText.value("a"), inText.value(""), inText.strong("x")]).toEqual(["a", "(empty)", "x"]);
});

test("a text with blanks is quoted in plain text, so that it cannot pass for a part of the sentence", () => {
  expect([inText.value("Mine at Twilio"), inText.value('a "b"'), inText.value("a\tb")]).toEqual([
    '"Mine at Twilio"',
    expect.stringMatching(/^"a .*"$/),
    expect.stringMatching(/^"a.*b"$/),
  ]);
});

test("Twilio is compared with the base in a pull request, and otherwise with the policy", () => {
  const base = { state: "known", branch: "on fire", isMergeGroup: false, hasFile: true } as const;
  expect(expectedSide({ base }, inText)).toBe('on "on fire"');
  expect(expectedSide({ base }, inMarkdown)).toBe("on `on fire`");
  expect(expectedSide({ base: undefined }, inText)).toBe("in the policy");
});

test("a line is shown with its file, and an instant to the minute", () => {
  expect([lineText({ file: "policy.yml", line: 7, column: 5 }), lineText(undefined)]).toEqual([
    "`policy.yml:7`",
    "",
  ]);
  expect(instantOf("2026-11-28T03:17:59.123Z")).toBe("2026-11-28 03:17 UTC");
});

const minute = 60_000;
test.each([
  [0, "0 minutes"],
  [59_999, "0 minutes"],
  [59 * minute, "59 minutes"],
  [60 * minute, "1 hour and 0 minutes"],
  [(23 * 60 + 59) * minute, "23 hours and 59 minutes"],
  [24 * 60 * minute, "1 day and 0 hours"],
  [(49 * 60 + 59) * minute, "2 days and 1 hour"],
  [-1, undefined],
  [Number.NaN, undefined],
])("a duration of %d ms is shown as %j", (milliseconds, words) => {
  expect(duration(milliseconds)).toBe(words);
});

test("lines are shown while their bytes fit, and the rest is counted", () => {
  const more = (rest: number) => `and ${rest} more`;
  const lines = ["aaa", "bbb", "ccc"];
  expect(linesWithin(lines, 12, more)).toBe("aaa\nbbb\nccc");
  expect(linesWithin(lines, 11, more)).toBe("aaa\nbbb\nand 1 more");
  expect(linesWithin(lines, 8, more)).toBe("aaa\nbbb\nand 1 more");
  expect(linesWithin(lines, 7, more)).toBe("aaa\nand 2 more");
  expect(linesWithin(lines, 3, more)).toBe("and 3 more");
  expect(linesWithin(lines, 14, more, ", ")).toBe("aaa, bbb, and 1 more");
  // The limit counts bytes, not characters.
  expect(linesWithin(["äää"], 6, more)).toBe("and 1 more");
  expect(linesWithin([], 0, more)).toBe("");
});

test("accounts without an issue are counted", () => {
  expect(withoutIssue(1)).toMatch(/^1 more account drifts and has no issue/);
  expect(withoutIssue(2)).toMatch(/^2 more accounts drift and have no issue/);
  expect(withoutIssue(2)).toContain(`at most ${maxOpenIssues} `);
});
