import fc from "fast-check";
import { expect, test } from "vitest";
import { code, markdown, plain, quote, shortSid, visible } from "../src/text.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        "##[",
        "::",
        "#",
        "[",
        "\r",
        "\n",
        " ",
        "\u202e",
        "\u200b",
        "`",
        "|",
        '"',
        "@team",
        "<!--",
        "-->",
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
);

test("visible text is one line, holds no invisible character and is never a workflow command", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const safe = visible(text);
      expect(safe).not.toMatch(/[\p{C}\p{Z}](?<! )/u);
      expect(safe).not.toContain("##[");
      expect(safe).not.toMatch(/^\s*::/);
    }),
    { numRuns: 1_000 },
  );
});

test("quoted text cannot end its quotes, a code span or a table cell", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(quote(text).slice(1, -1)).not.toMatch(/["`|]/);
      expect(code(text)).toMatch(/^`[^`|]+`$|^\(empty\)$/);
      expect(markdown(`It is ${quote(text)}.`).split("`").length % 2).toBe(1);
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ["a line break", "a\r\nb", "a\\u{d}\\u{a}b"],
  ["a bidi override", "a\u202eb", "a\\u{202e}b"],
  ["a command", "##[add-mask]true", "#\\u{23}[add-mask]true"],
  ["a command at the start", "  ::stop-commands::x", "  \\u{3a}:stop-commands::x"],
  ["letters of any script", "Größe 録画 ✅", "Größe 録画 ✅"],
  ["a SID", "see CR0123456789abcdef0123456789abcdef.", "see CR0123…cdef."],
])("%s is shown plainly", (_, text, shown) => {
  expect(visible(text)).toBe(shown);
});

test("a long text is cut", () => {
  expect(quote("x".repeat(500))).toBe(`"${"x".repeat(200)}…"`);
});

test("values read as words", () => {
  expect([plain(true), plain(false), plain(""), plain("a\nb")]).toEqual([
    "true",
    "false",
    "(empty)",
    "a\\u{a}b",
  ]);
  expect(code(" ")).toBe("(empty)");
  expect(shortSid("AC0123456789abcdef0123456789abcdef")).toBe("AC0123…cdef");
});
