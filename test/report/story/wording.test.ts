import { expect, test } from "vitest";
import { maxOpenIssues, withoutIssue } from "../../../src/report/page/marker.ts";
import {
  bytesOf,
  count,
  duration,
  firstTen,
  fullTitleOf,
  linesWithin,
  titlesOf,
} from "../../../src/report/story/wording.ts";
import { firstOf, fleet, stories } from "../stories.ts";

test.each([
  [0, "0 accounts"],
  [1, "1 account"],
  [2, "2 accounts"],
  [1_000, "1,000 accounts"],
])("%d is counted as %j", (number, words) => {
  expect(count(number, "account")).toBe(words);
});

test("a list of names shows eleven, or ten of more", () => {
  const names = Array.from({ length: 1_012 }, (_, at) => `n${at}`);
  expect(firstTen(names.slice(0, 1))).toBe("n0");
  expect(firstTen(names.slice(0, 11))).toBe("n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10");
  expect(firstTen(names.slice(0, 12))).toBe("n0, n1, n2, n3, n4, n5, n6, n7, n8, n9 and 2 more");
  expect(firstTen(names)).toBe("n0, n1, n2, n3, n4, n5, n6, n7, n8, n9 and 1,002 more");
});

test("accounts are called by their names, in the style of the page", async () => {
  const { accounts } = await fleet({ size: 2 });
  expect(titlesOf(accounts)).toBe("clinic-0, clinic-1");
  expect(titlesOf(accounts, (name) => `*${name}*`)).toBe("*clinic-0*, *clinic-1*");
  expect(accounts.map(({ policy }) => fullTitleOf(policy))).toEqual([
    "clinic-0 (AC0000…0000)",
    "clinic-1 (AC0000…0001)",
  ]);
  expect(fullTitleOf(firstOf(await stories.compliant()).policy)).toBe("AC0123…cdef");
});

const minute = 60_000;
test.each([
  [0, "0 min"],
  [59_999, "0 min"],
  [59 * minute, "59 min"],
  [60 * minute, "1 h 0 min"],
  [(23 * 60 + 59) * minute, "23 h 59 min"],
  [24 * 60 * minute, "1 d 0 h"],
  [(49 * 60 + 59) * minute, "2 d 1 h"],
  [-1, undefined],
  [Number.NaN, undefined],
])("%d ms lasted %j", (milliseconds, words) => {
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
  // Bytes, not characters.
  expect(linesWithin(["äää"], 6, more)).toBe("and 1 more");
  expect(linesWithin([], 0, more)).toBe("");
  expect([bytesOf("a"), bytesOf("ä"), bytesOf("😀")]).toEqual([1, 2, 4]);
});

test("accounts without an issue are counted", () => {
  expect(withoutIssue(1)).toMatch(/^1 more account drifts and has no issue/);
  expect(withoutIssue(2)).toMatch(/^2 more accounts drift and have no issue/);
  expect(withoutIssue(2)).toContain(`at most ${maxOpenIssues} `);
});
