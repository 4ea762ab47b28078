import fc from "fast-check";
import { expect, test } from "vitest";
import { hiderOf } from "../../src/messages/secrets.ts";
import { code, markdown, plain, quote, shortSid, visible } from "../../src/messages/text.ts";
import { always, anyText } from "../any-text.ts";
import { interpret, linesOf } from "../e2e/runner-commands.ts";

test("visible text is one line, holds no invisible character and is never a workflow command", () => {
  always((text) => {
    const safe = visible(text);
    expect(safe).not.toMatch(/[\p{C}\p{Z}](?<! )|\p{Default_Ignorable_Code_Point}/u);
    expect(linesOf(safe)).toHaveLength(safe === "" ? 0 : 1);
    expect(interpret([safe, `x ${safe}`]).commands).toEqual([]);
  });
});

test("quoted text cannot end its quotes, a code span, a table cell or a comment, and hides no blank", () => {
  always((text) => {
    const inner = quote(text).slice(1, -1);
    expect(inner).not.toMatch(/["`|]|<!--|--!?>|^ | $| {2}|\p{M}{4}/u);
    expect(code(text)).toMatch(/^`[^`|]+`$|^\(empty\)$/);
    expect(markdown(`It is ${quote(text)}.`).split("`").length % 2).toBe(1);
  });
});

test("a secret is hidden in each of the forms that an answer or a file would repeat it in", () => {
  const secret = fc.string({
    minLength: 8,
    maxLength: 64,
    unit: fc.integer({ min: 0x21, max: 0x7e }).map((c) => String.fromCharCode(c)),
  });
  fc.assert(
    fc.property(secret, anyText, (hidden, around) => {
      const base64 = Buffer.from(hidden).toString("base64");
      for (const form of [
        hidden,
        encodeURIComponent(hidden),
        JSON.stringify(hidden).slice(1, -1),
        quote(hidden).slice(1, -1),
        base64,
        base64.replace(/=+$/, ""),
      ]) {
        if (around.includes(form) || "***".includes(form)) continue;
        expect(hiderOf([hidden])(`${around} ${form} ${around}`)).not.toContain(form);
      }
    }),
    { numRuns: 2_000 },
  );
  expect(hiderOf(["short"])("short is short")).toBe("short is short");
  expect(hiderOf(["abcdefgh", "abcdefghij"])("abcdefgh and abcdefghij")).toBe("*** and ***");
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

test.each([
  ["blanks at the ends", " a ", '"\\u{20}a\\u{20}"'],
  ["blanks in a row", "a  b", '"a \\u{20}b"'],
  ["marks piled up", `a${"\u0301".repeat(5)}`, '"a\u0301\u0301\u0301\\u{301}\\u{301}"'],
  ["a comment", "<!-- x -->", '"\\u{3c}!-- x --\\u{3e}"'],
  ["a long text", "x".repeat(201), `"${"x".repeat(200)}…"`],
  ["a text of 200", "x".repeat(200), `"${"x".repeat(200)}"`],
])("%s is quoted plainly", (_, text, shown) => {
  expect(quote(text)).toBe(shown);
});

test("values read as words", () => {
  expect([plain(true), plain(false), plain(""), plain("a\nb")]).toEqual([
    "true",
    "false",
    "(empty)",
    "a\\u{a}b",
  ]);
  expect([code(""), code("x"), code(" ")]).toEqual(["(empty)", "`x`", "`\\u{20}`"]);
  expect(shortSid("AC0123456789abcdef0123456789abcdef")).toBe("AC0123…cdef");
});
