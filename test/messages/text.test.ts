import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { secretHider } from "../../src/messages/secrets.ts";
import {
  code,
  cut,
  endsWhen,
  grouped,
  markdown,
  plain,
  quote,
  shortSid,
  visible,
} from "../../src/messages/text.ts";
import { always, anyText } from "../any-text.ts";
import { interpret, linesOf } from "../e2e/runner-commands.ts";
import { workOf } from "../work.ts";

const key = "CR0123456789abcdef0123456789abcdef";

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
        expect(secretHider([hidden])(`${around} ${form} ${around}`)).not.toContain(form);
      }
    }),
    { numRuns: 2_000 },
  );
  expect(secretHider(["short"])("short is short")).toBe("short is short");
});

test("each of many secrets is hidden as if it were alone", () => {
  const others = Array.from({ length: 200 }, (_, at) => `another secret ${at}`);
  const all = secretHider([...others, "a secret"]);
  for (const text of ["", "nothing of it", "it is a secret, is it", "a%20secret", "61207365637265742e"])
    expect(all(text)).toBe(secretHider(["a secret"])(text));
  expect(all(others.join(", "))).toBe(others.map(() => "***").join(", "));
});

test("two secrets that overlap are hidden whole, and so is a secret within other Base64", () => {
  expect(secretHider(["abcdefgh1234", "gh1234SECRETTAIL"])("abcdefgh1234SECRETTAIL!")).toBe("***!");
  for (const before of ["", "x", "x:"]) {
    const text = Buffer.from(`${before}a secret of this run, and more`).toString("base64");
    const hidden = secretHider(["a secret of this run"])(text);
    expect(hidden).toContain("***");
    // Only the characters at the edges are left, which the neighbours decide too.
    expect(hidden.replace("***", "").length).toBeLessThan(text.length - 24);
  }
});

test("the longer of two secrets with the same beginning is hidden whole", () => {
  expect(secretHider(["abcdefgh", "abcdefghij"])("abcdefgh and abcdefghij")).toBe("*** and ***");
});

test.each([
  [0, "0"],
  [999, "999"],
  [1_000, "1,000"],
  [10_001, "10,001"],
  [1_000_050, "1,000,050"],
])("%i is written as %s", (number, written) => {
  expect(grouped(number)).toBe(written);
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
  ["a pair at the end", `${"x".repeat(199)}😀y`, `"${"x".repeat(199)}…"`],
  ["a family at the end", `${"x".repeat(199)}👍🏽y`, `"${"x".repeat(199)}…"`],
  ["a mark at the end", `${"x".repeat(199)}e\u0301y`, `"${"x".repeat(199)}…"`],
  ["an escape at the end", `${"x".repeat(195)}\u202ey`, `"${"x".repeat(195)}…"`],
  ["an escape that just fits", `${"x".repeat(192)}\u202ey`, `"${"x".repeat(192)}\\u{202e}…"`],
  ["many SIDs", `${key} `.repeat(1_000), `"${`${shortSid(key)} `.repeat(16)}CR0123…c…"`],
])("%s is quoted plainly", (_, text, shown) => {
  expect(quote(text)).toBe(shown);
});

// Random texts with characters and escapes that a wrong cut would break. Many are longer than the limits of the tests below.
const wholes = ["😀", "e\u0301", "🇩🇪", "👍🏽", "각", "क्षि", "\\u{10ffff}", "\\u{a}", "\\u{", "\\", "\u0600"];
const longText = fc
  .array(fc.oneof(anyText, fc.constantFrom(...wholes)), { maxLength: 30 })
  .map((parts) => parts.join(""));
const characters = new Intl.Segmenter("und", { granularity: "grapheme" });

test("a cut at any place of any Unicode text breaks no character and no escape", () => {
  fc.assert(
    fc.property(longText, fc.integer({ min: 1, max: 300 }), (text, limit) => {
      const short = cut(text, limit);
      expect(text.startsWith(short) && short.length <= limit).toBe(true);
      if (text.isWellFormed()) expect(short.isWellFormed()).toBe(true);
      if (text.length <= limit) return void expect(short).toBe(text);
      const escapes = [...text.matchAll(/\\u\{[0-9a-f]{1,6}\}/g)].map(({ index, 0: { length } }) => [
        index,
        length,
      ]);
      for (const [start = 0, length = 0] of escapes)
        expect(start >= short.length || start + length <= short.length).toBe(true);
      const character = characters.segment(text).containing(short.length);
      if ((character?.segment.length ?? 0) <= 64) expect(character?.index).toBe(short.length);
      expect(short.length).toBeGreaterThanOrEqual(limit - 64);
    }),
    { numRuns: 5_000 },
  );
});

test("a text of any length is well-formed and short in quotes, in code and in plain words", () => {
  fc.assert(
    fc.property(longText, (text) => {
      for (const shown of [quote(text), code(text), plain(text)]) {
        expect(shown.isWellFormed()).toBe(true);
        expect(shown.length).toBeLessThanOrEqual(203);
      }
    }),
    { numRuns: 2_000 },
  );
});

test("a character with hundreds of marks is cut too, but never within a surrogate pair", () => {
  const marks = `a${"\u{1e94a}".repeat(500)}`;
  expect([cut(marks, 200).length, cut(marks, 201).length]).toEqual([199, 201]);
  expect(cut(marks, 200).isWellFormed()).toBe(true);
});

test("of a long text, only the part that can be shown is made safe", () => {
  const spy = vi.spyOn(String.prototype, "toWellFormed");
  try {
    quote("\u202e".repeat(2 ** 20));
    expect(spy.mock.contexts.map((text) => String(text).length)).toEqual([1_000]);
  } finally {
    spy.mockRestore();
  }
});

test("what has 1 day left ends today, and what has 2 days left ends tomorrow", () => {
  expect([1, 2, 3, 14].map(endsWhen)).toEqual(["today", "tomorrow", "in 2 days", "in 13 days"]);
});

test("values are shown as words, and an empty text as (empty)", () => {
  expect([plain(true), plain(false), plain(""), plain("a\nb")]).toEqual([
    "true",
    "false",
    "(empty)",
    "a\\u{a}b",
  ]);
  expect([code(""), code("x"), code(" ")]).toEqual(["(empty)", "`x`", "`\\u{20}`"]);
  expect(shortSid("AC0123456789abcdef0123456789abcdef")).toBe("AC0123…cdef");
});

test("hiding ten times as many secrets takes about ten times the work, even if all of them begin alike", () => {
  const all = Array.from({ length: 1_000 }, (_, at) => `70ce470ce470ce470ce4${at}`);
  const hide = (secrets: readonly string[]) => workOf(() => secretHider(secrets)(`${secrets[0]} and more`));
  expect(hide(all)).toBeLessThan(12 * hide(all.slice(0, 100)));
});
