import { expect, test } from "vitest";
import { likelyOf } from "../../src/messages/likely.ts";

const numbered = (count: number) => Array.from({ length: count }, (_, at) => `clinic-${at}`);

test("the nearest name is the likely one", () => {
  expect(likelyOf("prodction", ["staging", "production", "test"])).toBe("production");
});

test("without candidates none is likely", () => {
  expect(likelyOf("production", [])).toBeUndefined();
});

test("what is longer than any name is like none, and none is like it", () => {
  expect(likelyOf("x".repeat(64), ["x"])).toBe("x");
  expect(likelyOf("x".repeat(65), ["x"])).toBeUndefined();
  expect(likelyOf("x", ["x".repeat(64)])).toBe("x".repeat(64));
  expect(likelyOf("x", ["x".repeat(65)])).toBeUndefined();
});

test("of many names the first thousand are compared", () => {
  expect(likelyOf("other", [...numbered(999), "othr"])).toBe("othr");
  expect(likelyOf("other", [...numbered(1_000), "othr"])).not.toBe("othr");
});
