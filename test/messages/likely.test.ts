import { expect, test } from "vitest";
import { likelyOf } from "../../src/messages/likely.ts";

const numbered = (count: number) => Array.from({ length: count }, (_, at) => `clinic-${at}`);

test("the most similar name is the likely name", () => {
  expect(likelyOf("prodction", ["staging", "production", "test"])).toBe("production");
});

test("without candidates there is no likely name", () => {
  expect(likelyOf("production", [])).toBeUndefined();
});

test("a text or name of more than 64 characters has no likely match", () => {
  expect(likelyOf("x".repeat(64), ["x"])).toBe("x");
  expect(likelyOf("x".repeat(65), ["x"])).toBeUndefined();
  expect(likelyOf("x", ["x".repeat(64)])).toBe("x".repeat(64));
  expect(likelyOf("x", ["x".repeat(65)])).toBeUndefined();
});

test("the first thousand of many names are compared", () => {
  expect(likelyOf("other", [...numbered(999), "othr"])).toBe("othr");
  expect(likelyOf("other", [...numbered(1_000), "othr"])).not.toBe("othr");
});
