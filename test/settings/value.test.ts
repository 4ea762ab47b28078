import { expect, test } from "vitest";
import { sidFault, undeclarable } from "../../src/settings/value.ts";

const digits = "0123456789abcdef";

test.each([
  ["", true],
  ["not a SID", true],
  ["a b c d e f g h i j k l m", true],
  [digits.slice(1), true],
  [`AC${digits}${digits}0`, true],
  [`SK${digits}`, true],
  [digits, false],
  ["k/+=-_Z9k/+=-_Z9", false],
  [`(${digits})`, false],
  [`C${digits}`, false],
  [`xAC${digits}`, false],
  [`AC${digits}!`, false],
])("a wrong SID is quoted only if it cannot be a secret: %s", (text, isQuoted) => {
  expect(sidFault(text, "a SID")).toBe(isQuoted ? `is "${text}"` : "is not a SID");
});

test.each([
  ["text", "Fine", undefined],
  ["text", "", "is not set"],
  ["text", " ", "is blank"],
  ["text", "$\u007b{ secrets.X }}", "holds an expression"],
  ["public-key", "", undefined],
  ["switch", false, undefined],
] as const)("a policy file may or may not declare a live %s: %s", (kind, live, fault) => {
  expect(undeclarable(kind, live)).toBe(fault);
});
