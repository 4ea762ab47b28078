import { expect, test } from "vitest";
import { isSame, kindOf, settings } from "../../src/settings/settings.ts";
import { sidPattern } from "../../src/settings/value.ts";

test.each([
  ["https://A-Bucket.s3.amazonaws.com/Path", "https://a-bucket.S3.amazonaws.com/Path/", true],
  ["HTTPS://a.example/x", "https://a.example/x", true],
  ["https://a.example/x", "https://a.example/X", false],
  ["https://a.example/x//", "https://a.example/x/", false],
  ["https://a.example/https://B", "https://a.example/https://b", false],
  ["https://a.example/x/y", "https://a.example/xy", false],
])("the URLs %s and %s are the same: %s", (a, b, same) => {
  expect(isSame("aws-s3-url", a, b)).toBe(same);
});

test("other texts are compared exactly", () => {
  expect(isSame("friendly-name", "https://A", "https://a")).toBe(false);
  expect(isSame("friendly-name", "a/", "a")).toBe(false);
  expect(isSame("encryption-enabled", true, true)).toBe(true);
});

test("kinds and SIDs", () => {
  expect(settings.map(({ name }) => kindOf(name))).toEqual([
    "switch",
    "public-key",
    "switch",
    "s3-url",
    "aws-credential",
    "text",
  ]);
  for (const [kind, prefix] of Object.entries({ account: "AC", apiKey: "SK", credential: "CR" })) {
    const pattern = sidPattern[kind as keyof typeof sidPattern];
    const right = `${prefix}0123456789abcdefABCDEF0123456789`;
    expect(pattern.test(right)).toBe(true);
    for (const wrong of [
      `x${right}`,
      `${right}0`,
      right.slice(0, -1),
      right.toLowerCase(),
      `${prefix}${"g".repeat(32)}`,
    ]) {
      expect(pattern.test(wrong)).toBe(false);
    }
  }
});
