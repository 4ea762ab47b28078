import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { digestOf } from "../../src/plan/digest.ts";

const sha256 = (text: string) => `sha256:${createHash("sha256").update(text).digest("hex")}`;

test("a digest is SHA-256 over canonical JSON: sorted keys, no blanks", () => {
  expect(digestOf({ b: [true, "x"], a: 1 })).toBe(sha256('{"a":1,"b":[true,"x"]}'));
});

test("the order of keys changes no digest, and the order of a list does", () => {
  expect(digestOf({ a: 1, b: 2 })).toBe(digestOf({ b: 2, a: 1 }));
  expect(digestOf([1, 2])).not.toBe(digestOf([2, 1]));
});

test("a value that has no JSON has a digest too", () => {
  expect(digestOf(undefined)).toBe(sha256(""));
});
