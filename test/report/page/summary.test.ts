import { expect, test } from "vitest";
import { logOf } from "../../../src/report/log.ts";
import { summaryOf } from "../../../src/report/page/summary.ts";
import { storyOf } from "../../../src/report/story/story.ts";
import { failed, type Outcome } from "../../../src/run/outcome.ts";
import { evidence, exchange } from "../../account.ts";
import { render } from "../../e2e/page.ts";
import { checked, finding } from "../checked.ts";

const printed = (outcome: Outcome) =>
  logOf(storyOf(outcome))
    .flatMap(({ lines }) => lines.map(({ text }) => text))
    .join("\n");

test("a weakening cannot be overlooked, and what to do next says what it takes", () => {
  const summary = summaryOf(
    storyOf(checked({ "encryption-enabled": false }, { "encryption-enabled": true, "friendly-name": "x" })),
    evidence,
  );
  expect(summary).toContain("| ⛔ **weaken** |");
  expect(summary).toContain(
    "It weakens `encryption-enabled`, which it refuses without `allow-weakening: true`.",
  );
  // The first step proposed is the other one.
  expect(summary).toContain("next**\n\n- Live is stronger than what is declared. To keep it, change");
  expect(summary).toContain("in `.github/workflows/storage.yml`");
});

test("where apply would refuse, the summary does not send anyone there", () => {
  const outcome = checked({ "encryption-enabled": true }, { "friendly-name": "x" }, [
    finding("failure", "It is broken."),
  ]);
  expect(summaryOf(storyOf(outcome), evidence)).toContain("`apply` would refuse it");
  expect(summaryOf(storyOf(outcome), evidence)).not.toContain("this step with `mode: apply`");
});

test("a name that nobody declared is not called declared", () => {
  const outcome = checked({ "encryption-enabled": true }, {});
  expect(printed(outcome)).toContain(
    "(empty), not declared, gets Default (apply would name it, since Twilio requires a name)",
  );
  expect(summaryOf(storyOf(outcome), evidence)).toContain(
    "| `friendly-name` | not declared | (empty) | name it, since Twilio requires a name |",
  );
});

test.each([
  "@team",
  "https://example.com",
  "![x](https://example.com/x.png)",
  "<img src=x>",
  "a|b|c",
  "`",
  "x\n\n# y",
  "</details>",
  "a@example.com",
])("%j from Twilio stays plain text in the rendered summary", (hostile) => {
  const html = render(
    summaryOf(storyOf(checked({ "encryption-enabled": true }, { "friendly-name": hostile })), evidence),
  );
  expect(html).not.toMatch(/<(?:a|img|h1)\b/);
  expect(html.match(/<tr>/g)).toHaveLength(7);
  expect(html.match(/<td>/g)).toHaveLength(24);
});

test("a value in a sentence becomes a code span", () => {
  const outcome = failed("check", new AggregateError([]));
  const summary = summaryOf(
    storyOf({ ...outcome, findings: [finding("error", 'mode is "@team".')] }),
    evidence,
  );
  expect(summary).toContain("- **mode is `@team`.** Mend it.");
  expect(render(summary)).toContain("<code>@team</code>");
});

test("a list of findings that does not fit says how many are left out", () => {
  const findings = Array.from({ length: 300 }, (_, at) => finding("failure", `It is broken: ${at}.`));
  const summary = summaryOf(
    storyOf(checked({ "friendly-name": "a" }, { "friendly-name": "a" }, findings)),
    evidence,
  );
  const shown = summary.match(/^- \*\*It is broken/gm)?.length ?? 0;
  expect(shown).toBeGreaterThan(100);
  expect(summary).toContain(`\n- ${300 - shown} more are in the JSON report.\n`);
});

test("requests beyond forty are left to the report", () => {
  const rows = (count: number) => {
    const requests = Array.from({ length: count }, () => exchange());
    return summaryOf(storyOf(checked({}, {})), { ...evidence, requests }).match(/^\| AC0123…cdef \|/gm)
      ?.length;
  };
  expect([rows(40), rows(41)]).toEqual([40, 40]);
});

test("the attempts of a request stand in one line, whole ids with them", () => {
  const requestId = `RQ${"a".repeat(32)}`;
  const requests = [
    exchange({ status: 503, requestId, milliseconds: 100 }),
    exchange({
      attempt: 2,
      status: undefined,
      failure: "It is gone.",
      requestId: undefined,
      milliseconds: 20,
    }),
    exchange({ attempt: 3 }),
  ];
  expect(summaryOf(storyOf(checked({}, {})), { ...evidence, requests })).toContain(
    `| 503, \`It is gone.\`, 200 in 204 ms | \`${requestId}\`, \`RQ1\` |`,
  );
});

test("a URL that is another spelling of the same bucket says so", () => {
  const said = (live: string) =>
    summaryOf(
      storyOf(
        checked({ "aws-s3-url": "https://a-bucket.s3-us-east-2.amazonaws.com/x" }, { "aws-s3-url": live }),
      ),
      evidence,
    );
  const words = "replace; it is the same bucket, spelt otherwise";
  expect(said("https://a-bucket.s3.amazonaws.com/x")).toContain(words);
  expect(said("https://s3.us-east-2.amazonaws.com/a-bucket/x")).toContain(words);
  expect(said("https://b-bucket.s3-us-east-2.amazonaws.com/x")).not.toContain(words);
  expect(said("https://a-bucket.s3-us-east-2.amazonaws.com/y")).not.toContain(words);
  expect(said("no URL")).not.toContain(words);
});
