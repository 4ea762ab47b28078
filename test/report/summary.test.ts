import { expect, test } from "vitest";
import { logOf } from "../../src/report/log.ts";
import { summaryOf } from "../../src/report/summary.ts";
import { failed, summarize } from "../../src/run/outcome.ts";
import { accountPolicy, evidence, exchange } from "../account.ts";
import { render } from "../e2e/page.ts";
import { checked, finding } from "./checked.ts";

test("a weakening cannot be overlooked, and what to do next says what it takes", () => {
  const summary = summaryOf(
    checked({ "encryption-enabled": false }, { "encryption-enabled": true, "friendly-name": "x" }),
    evidence,
  );
  expect(summary).toContain("| ❌ would **weaken** |");
  expect(summary).toContain("`mode: apply` and `allow-weakening: true`");
  expect(summary).toContain("in `.github/workflows/storage.yml`");
});

test("where apply would refuse, the summary does not send anyone there", () => {
  const outcome = checked({ "encryption-enabled": true }, { "friendly-name": "x" }, [
    finding("failure", "It is broken."),
  ]);
  expect(summaryOf(outcome, evidence)).toContain("apply would refuse it");
  expect(summaryOf(outcome, evidence)).not.toContain("run this step with");
});

test("a name that nobody declared is not called declared", () => {
  const outcome = checked({ "encryption-enabled": true }, {});
  expect(logOf(outcome).join("\n")).toContain(
    "(empty), not managed, gets Default (apply would name it, since Twilio requires a name)",
  );
  expect(summaryOf(outcome, evidence)).toContain(
    "| friendly-name | not managed | (empty) | would name it, since Twilio requires a name |",
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
    summaryOf(checked({ "encryption-enabled": true }, { "friendly-name": hostile }), evidence),
  );
  expect(html).not.toMatch(/<(?:a|img|h1)\b/);
  expect(html.match(/<tr>/g)).toHaveLength(7);
  expect(html.match(/<td>/g)).toHaveLength(24);
});

test("a value in a sentence becomes a code span", () => {
  const outcome = failed("check", new AggregateError([]));
  const summary = summaryOf({ ...outcome, findings: [finding("error", 'mode is "@team".')] }, evidence);
  expect(summary).toContain("- **mode is `@team`.** Mend it.");
  expect(render(summary)).toContain("<code>@team</code>");
});

const many = (count: number) => {
  const outcome = checked({ "encryption-enabled": true }, { "friendly-name": "x".repeat(200) });
  const [drifted] = outcome.accounts;
  if (drifted === undefined) throw new Error("An outcome of one account has one.");
  const compliant = {
    ...drifted,
    policy: accountPolicy({ account: "AC00000000000000000000000000000000" }),
    result: "compliant" as const,
  };
  const accounts = Array.from({ length: count }, (_, index) => (index === count - 1 ? drifted : compliant));
  return summarize({ mode: "check", failOnDrift: true }, accounts);
};
const sizeOf = (text: string) => new TextEncoder().encode(text).length;

test("a summary stays within its limit, shows the worst first, and says how many accounts did not fit", () => {
  const leftOut = (count: number) => {
    const summary = summaryOf(many(count), evidence, 40_000);
    expect(sizeOf(summary)).toBeLessThanOrEqual(40_000);
    expect(summary).toMatch(/^\*\*.*\n\n## ❌ .* AC0123…cdef drifted/);
    return Number(/\*\*(\d+) more accounts did not fit here\.\*\*/.exec(summary)?.[1] ?? 0);
  };
  let [fits, tooMany] = [1, 500];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (leftOut(middle) === 0) fits = middle;
    else tooMany = middle;
  }
  expect(leftOut(fits)).toBe(0);
  expect(leftOut(fits + 1)).toBe(1);
  expect(leftOut(fits + 100)).toBe(100);
});

test("a summary of 1,000 accounts and more stays within 1 MiB", () => {
  const size = sizeOf(summaryOf(many(5_000), evidence));
  expect(size).toBeGreaterThan(900_000);
  expect(size).toBeLessThanOrEqual(1024 * 1024);
});

test("a list of more than 50 findings, and evidence of more than 100 lines, say how many are left out", () => {
  const findings = (count: number) =>
    Array.from({ length: count }, () => finding("failure", "It is broken."));
  const bullets = (count: number) =>
    summaryOf(checked({ "friendly-name": "a" }, { "friendly-name": "a" }, findings(count)), evidence).match(
      /^- \*\*It is broken\.\*\*|^- \d+ more are in the JSON report\.$/gm,
    );
  expect(bullets(50)).toHaveLength(50);
  expect(bullets(51)).toHaveLength(51);
  expect(bullets(51)?.at(-1)).toBe("- 1 more are in the JSON report.");

  const request = exchange();
  const requests = Array.from({ length: 96 }, () => request);
  expect(summaryOf(checked({}, {}), { ...evidence, requests: requests.slice(0, 94) })).not.toContain(
    "more are in",
  );
  expect(summaryOf(checked({}, {}), { ...evidence, requests })).toContain("- 2 more are in the JSON report.");
});
