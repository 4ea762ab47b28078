import { expect, test, vi } from "vitest";
import { parseInputs } from "../../src/declared/inputs.ts";
import { parsePolicy } from "../../src/declared/policy-file/read.ts";
import { annotate, log } from "../../src/edges/github/job.ts";
import { refusal } from "../../src/edges/twilio/answers.ts";
import { ActionError, errorFindings } from "../../src/messages/errors.ts";
import type { Finding } from "../../src/messages/finding.ts";
import { quote } from "../../src/messages/text.ts";
import { makePlan } from "../../src/plan/plan.ts";
import { annotationsOf } from "../../src/report/annotations.ts";
import type { Evidence } from "../../src/report/evidence.ts";
import { logOf } from "../../src/report/log.ts";
import { outputsOf } from "../../src/report/outputs.ts";
import { summaryOf } from "../../src/report/summary.ts";
import { type AccountOutcome, failed, type Outcome, summarize } from "../../src/run/outcome.ts";
import { neverConfigured } from "../../src/settings/settings.ts";
import { accountPolicy } from "../account.ts";
import { always } from "../any-text.ts";
import { render } from "../e2e/page.ts";
import { interpret, linesOf } from "../e2e/runner-commands.ts";

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
    policy: accountPolicy({ compositions: declared }),
    result: "drifted",
    reason: "drift",
    findings,
    resources: [
      {
        resource: "compositions" as const,
        declared,
        waived: [],
        plan,
        readBack: undefined,
        isChanged: false,
      },
    ],
  };
  const proven: AccountOutcome = {
    ...account,
    result: "error",
    reason: "verify-failed",
    resources: account.resources.map((one) => ({ ...one, readBack: plan.before })),
  };
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
    const event = {
      name: inputs["mode"] ?? "",
      isFromFork: false,
      isFromDependabot: false,
      isOnDefaultBranch: true,
    };
    parseInputs({
      input: (name) => inputs[name] ?? "",
      env: () => "",
      event,
      policy: () => parsePolicy("", "policy.yml", "2026-11-24"),
    });
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
