import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { ActionError } from "../src/errors.ts";
import { annotate, log } from "../src/github/job.ts";
import { parseInputs } from "../src/inputs.ts";
import {
  type AccountOutcome,
  errorFindings,
  type Finding,
  failed,
  type Outcome,
  summarize,
} from "../src/outcome.ts";
import { makePlan } from "../src/plan.ts";
import { annotationsOf } from "../src/report/annotations.ts";
import type { Evidence } from "../src/report/evidence.ts";
import { logOf } from "../src/report/log.ts";
import { outputsOf } from "../src/report/outputs.ts";
import { summaryOf } from "../src/report/summary.ts";
import { neverConfigured } from "../src/settings.ts";
import { code, hideSecrets, markdown, plain, quote, shortSid, visible } from "../src/text.ts";
import { refusal } from "../src/twilio/refusal.ts";
import { render } from "./e2e/page.ts";
import { interpret, linesOf } from "./e2e/runner-commands.ts";

// All of Unicode, and the pieces that attacks are made of.
const pieces =
  "##[|::|#|[|]|:|add-mask|stop-commands|error|%0A|%25|\r|\n|\t| |\u2028|\u0085|\u202e|\u2066|\u200b|\ufeff|\u00ad|\ud800|`|```|\\||\"|'|@team|@octocat|#1|octo/repo#1|<!--|-->|--!>|<img src=x>|<a href=x>|</details>|&lt;|&#96;|![x](https://example.com)|[x](//x)|https://example.com|www.example.com|me@example.com|\\|*|_|~|$$|<|>|\u0301"
    .split(/(?<!\\)\|/)
    .map((piece) => (piece === "\\|" ? "|" : piece));
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join("")),
);
const always = (check: (text: string, other: string) => void, numRuns = 3_000) =>
  fc.assert(fc.property(anyText, anyText, check), { numRuns });

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

const hostile = (rawValue: string, rawSaid: string): { outcome: Outcome; evidence: Evidence }[] => {
  // What is not well-formed Unicode is believed from nobody.
  const [value, said] = [rawValue.toWellFormed(), rawSaid.toWellFormed()];
  const declared = { "friendly-name": "Mine", "aws-s3-url": value };
  const findings: Finding[] = [
    ...errorFindings(refusal({ status: 400, headers: {}, body: JSON.stringify({ code: 1, message: said }) })),
    ...errorFindings(
      thrownBy({ mode: value, "friendly-name": said, "account-sid": value, "aws-s3-url": said }),
    ),
  ];
  const evidence = {
    time: "2026-01-02T03:04:05.678Z",
    repository: said,
    commit: value,
    run: said,
    actor: value,
    event: said,
    workflow: `a/b/${value}@${said}`,
    requests: [{ method: "GET", url: `https://x/${value}`, status: 200, requestId: said }],
  };
  const plan = makePlan(declared, { ...neverConfigured, "friendly-name": value, "aws-s3-url": said });
  const account: AccountOutcome = {
    account: "AC0123456789abcdef0123456789abcdef",
    declared,
    result: "drifted",
    reason: "drift",
    findings,
    plan,
    readBack: undefined,
    isChanged: false,
  };
  const proven = { ...account, result: "error", reason: "verify-failed", readBack: plan.before } as const;
  const summed = [account, proven, { ...account, result: "applied" } as const].map((one) =>
    summarize({ mode: "check", failOnDrift: true }, [one]),
  );
  const early = failed("check", new AggregateError([refused(value), ...thrownErrors({ mode: said })]));
  return [...summed, early].map((outcome) => ({ outcome, evidence }));
};

// The one link in our own hints.
const ourLink = /<a href="https:\/\/www\.twilio\.com\/docs\/api\/errors">.*?<\/a>/g;
const refused = (text: string) =>
  new ActionError("invalid-inputs", `mode is ${quote(text)}.`, { hint: "Try." });

function thrownErrors(inputs: Record<string, string>): unknown[] {
  try {
    const event = { name: inputs["mode"] ?? "", isFromFork: false, isFromDependabot: false };
    parseInputs({ input: (name) => inputs[name] ?? "", env: () => "", event });
    return [];
  } catch (error) {
    return error instanceof AggregateError ? error.errors : [error];
  }
}
const thrownBy = (inputs: Record<string, string>) => new AggregateError(thrownErrors(inputs));

test("no text from Twilio, an input or an event forms a command in the log", () => {
  const printed: string[] = [];
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    printed.push(String(chunk));
    return true;
  });
  try {
    always((value, said) => {
      for (const { outcome } of hostile(value, said)) {
        printed.length = 0;
        log(logOf(outcome));
        const annotations = annotationsOf(outcome);
        annotate(annotations);
        const { commands } = interpret(linesOf(printed.join("")));
        expect(commands).toEqual(
          annotations.map(({ level, title, message }) => ({ name: level, properties: { title }, message })),
        );
        for (const text of Object.values(outputsOf(outcome))) expect(text).toMatch(/^[a-z0-9:-]*$/);
      }
    }, 500);
  } finally {
    spy.mockRestore();
  }
});

test("no text from Twilio, an input or an event forms a link, an image, a mention or a cell in the summary", () => {
  always((value, said) => {
    for (const { outcome, evidence } of hostile(value, said)) {
      const summary = summaryOf(outcome, evidence);
      expect(summary).not.toMatch(/[\p{C}\p{Z}](?<![ \n])|\p{Default_Ignorable_Code_Point}(?<!\ufe0f)/u);
      const html = render(summary).replace(ourLink, "");
      expect(html).not.toMatch(/<(?:a|img|h1|h3|del|em|input|pre|blockquote)\b/);
      const outsideCode = html.replace(/<code>.*?<\/code>/gs, "");
      expect(outsideCode).not.toMatch(/@|https?:|www\.|<!--|#\d/);
      if (outcome.accounts.length > 0) {
        const cells = html.match(/<t[dh]>/g)?.length ?? 0;
        expect(html.match(/<tr>/g)).toHaveLength(7);
        expect(cells % 7).toBe(0);
      }
      expect(html.match(/<details>/g)).toHaveLength(1);
    }
  }, 300);
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
        expect(hideSecrets(`${around} ${form} ${around}`, [hidden])).not.toContain(form);
      }
    }),
    { numRuns: 2_000 },
  );
  expect(hideSecrets("short is short", ["short"])).toBe("short is short");
  expect(hideSecrets("abcdefgh and abcdefghij", ["abcdefgh", "abcdefghij"])).toBe("*** and ***");
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
