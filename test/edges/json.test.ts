import fc from "fast-check";
import { expect, test } from "vitest";
import { parseJson } from "../../src/edges/json.ts";

const spaces = fc.constantFrom("", " ", "\n", "\t ");
const keys = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("__proto__", '":', "\\", '\\"', "a\n:"),
);
const values = fc.jsonValue({ maxDepth: 3, noUnicodeString: false });

test("JSON is read with its exact values", () => {
  fc.assert(
    fc.property(values, spaces, (value, space) => {
      const text = JSON.stringify(value, null, space);
      expect(parseJson(text)).toEqual(JSON.parse(text));
    }),
  );
});

test("JSON with a repeated key is refused, at any depth", () => {
  fc.assert(
    fc.property(keys, values, values, values, spaces, (key, first, last, beside, space) => {
      const pairs = [first, last].map((value) => `${JSON.stringify(key)}${space}:${JSON.stringify(value)}`);
      const once = `{${pairs[0]}}`;
      const twice = `{${pairs.join(`,${space}`)}}`;
      const around = (inner: string) => `[${JSON.stringify(beside)},${space}{"inner":${inner}}]`;
      expect(parseJson(around(once))).toEqual([beside, { inner: JSON.parse(once) }].map(plain));
      expect(parseJson(twice)).toBeUndefined();
      expect(parseJson(around(twice))).toBeUndefined();
    }),
  );
});

// JSON does not have -0.
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test.each(["", "{", "{'a':1}", '{"a":1,}', '{"a":1}{"a":1}', "<p>", "undefined", `${"[".repeat(300_000)}`])(
  "%.20s is no JSON",
  (text) => {
    expect(parseJson(text)).toBeUndefined();
  },
);

test("JSON that is nested too deep is refused", () => {
  const depth = 300_000;
  expect(parseJson(`${"[".repeat(depth)}${"]".repeat(depth)}`)).toBeUndefined();
});

test("a mebibyte of JSON is read quickly", () => {
  const text = JSON.stringify({ ['\\":'.repeat(100_000)]: '\\":'.repeat(100_000) });
  expect(parseJson(text)).toEqual(JSON.parse(text));
});
