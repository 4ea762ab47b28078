import fc from "fast-check";
import { expect, test } from "vitest";
import { problems } from "./policy-text.ts";

/** A file of one account, with these lines under its compositions and at its end. */
const one = (settings: string, end = "") => `version: 1
accounts:
  production:
    account-sid: AC0123456789abcdef0123456789abcdef
    compositions:
      ${settings.replaceAll("\n", "\n      ")}
${end}`;

const mebibyte = 1024 * 1024;
test.each<[string, string]>([
  ["100,000 brackets", "[".repeat(100_000)],
  ["a mebibyte of braces", "{".repeat(mebibyte)],
  ["100,000 dashes", "- ".repeat(100_000)],
  ["100,000 question marks", "? ".repeat(100_000)],
  ["100,000 colons", `a${": ".repeat(100_000)}`],
  ["deep indentation", Array.from({ length: 1_400 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
  ["a huge scalar", one(`friendly-name: ${"x".repeat(mebibyte)}\nfoo: 1`)],
  ["a huge key", one(`${"x".repeat(1000)}: 1`)],
  ["100,000 keys, each twice", "a: 1\nb: 1\n".repeat(50_000)],
  ["100,000 unknown keys", Array.from({ length: 80_000 }, (_, at) => `k${at}: 1`).join("\n")],
  [
    "an alias bomb",
    `a: &a [x, x]\n${Array.from({ length: 30 }, (_, at) => `${at}: &b${at} [*a, *a]`).join("\n")}`,
  ],
  ["a tag of JavaScript", "version: !!js/function 'function(){}'"],
  ["NUL", "version: 1\0"],
  ["half a character", 'version: "\ud800"'],
  ["a directive", "%YAML 1.1\n---\nversion: 1\n"],
  ["many documents", "---\na\n".repeat(10_000)],
])("%s does no harm", (_, text) => {
  const found = problems(text);
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThanOrEqual(101);
  for (const { message, hint } of found) expect(`${message} ${hint}`.length).toBeLessThan(2_000);
});

test("a prototype stays what it is", () => {
  problems("version: 1\n__proto__: {polluted: 1}\naccounts: {constructor: {prototype: {polluted: 1}}}");
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

test("whatever the file holds, it is a policy or problems with places", () => {
  const words = [
    "version: 1",
    "accounts:",
    "  a:",
    "- ",
    "? ",
    ": ",
    "{",
    "}",
    "[",
    "]",
    "&a",
    "*a",
    "!!x",
    "'",
    '"',
    "\n",
    " ",
    "\t",
    "#",
    "|",
    ">",
    "---",
    "...",
    "%",
    "null",
    "defaults:",
    "waivers:",
    "compositions:",
    "account-sid:",
  ];
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom(...words)).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(text, (any) => {
      for (const { reason, place } of problems(any)) {
        expect(reason).toBe("invalid-policy");
        expect(place?.line).toBeGreaterThan(0);
      }
    }),
    { numRuns: 2_000 },
  );
});
