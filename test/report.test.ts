import { expect, test } from "vitest";
import { type Finding, failed, type Outcome, summarize } from "../src/outcome.ts";
import { makePlan } from "../src/plan.ts";
import { annotationsOf } from "../src/report/annotations.ts";
import type { Evidence } from "../src/report/evidence.ts";
import { logOf } from "../src/report/log.ts";
import { summaryOf } from "../src/report/summary.ts";
import { type Declared, neverConfigured, type State } from "../src/settings.ts";
import { render } from "./e2e/page.ts";

const evidence: Evidence = {
  time: "2026-01-02T03:04:05.678Z",
  repository: "example/telehealth",
  commit: "0a1b2c3",
  run: "",
  actor: "octocat",
  event: "push",
  workflow: "example/telehealth/.github/workflows/storage.yml@refs/heads/main",
  requests: [],
};

function checked(declared: Declared, live: Partial<State>, findings: Finding[] = []): Outcome {
  const plan = makePlan(declared, { ...neverConfigured, ...live });
  const account = {
    account: "AC0123456789abcdef0123456789abcdef",
    declared,
    result: "drifted" as const,
    reason: "drift" as const,
    findings,
    plan,
    readBack: undefined,
    isChanged: false,
  };
  return summarize({ mode: "check", failOnDrift: true }, [account]);
}

const finding = (level: Finding["level"], message: string): Finding => ({
  level,
  reason: "reference-missing",
  message,
  hint: "Mend it.",
});

test("at most 10 annotations of a kind are made, the last of which counts the rest", () => {
  const findings = Array.from({ length: 25 }, (_, index) => finding("error", `Problem ${index}.`));
  const annotations = annotationsOf(checked({ "friendly-name": "x" }, { "friendly-name": "x" }, findings));
  expect(annotations).toHaveLength(10);
  expect(annotations[8]?.message).toContain("Problem 8.");
  expect(annotations[9]?.message).toBe("16 more are in the job summary.");
  expect(annotationsOf(checked({}, {}, findings.slice(0, 10))).at(-1)?.message).toContain("Problem 9.");
});

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
