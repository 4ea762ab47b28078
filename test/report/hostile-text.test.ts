import { expect, test, vi } from "vitest";
import { parseInputs } from "../../src/declared/inputs.ts";
import { parsePolicy } from "../../src/declared/policy-file/read.ts";
import { annotate, log } from "../../src/edges/runner/job.ts";
import { refusal } from "../../src/edges/twilio/answers.ts";
import { ActionError, errorFindings } from "../../src/messages/errors.ts";
import type { Finding } from "../../src/messages/finding.ts";
import { quote } from "../../src/messages/text.ts";
import { makePlan } from "../../src/plan/plan.ts";
import { annotationsOf } from "../../src/report/annotations.ts";
import { logOf } from "../../src/report/log.ts";
import { outputsOf } from "../../src/report/outputs.ts";
import { summaryOf } from "../../src/report/page/summary.ts";
import { storyOf } from "../../src/report/story/story.ts";
import type { Evidence } from "../../src/run/evidence.ts";
import { type AccountOutcome, failed, type Outcome, type Read, summarize } from "../../src/run/outcome.ts";
import { neverConfigured } from "../../src/settings/settings.ts";
import { accountPolicy, exchange } from "../account.ts";
import { always } from "../any-text.ts";
import { render } from "../e2e/page.ts";
import { interpret, linesOf } from "../e2e/runner-commands.ts";

// A row an ending, so that one run of a property tells of one: each test is short, and none holds its worker for minutes.
const endings: [string, (value: string, said: string) => Outcome][] = [
  ["drifted", (value, said) => summed(hostileAccount(value, said))],
  ["not as written", (value, said) => summed(notAsWritten(hostileAccount(value, said)))],
  ["applied", (value, said) => summed({ ...hostileAccount(value, said), result: "applied" })],
  [
    "refused",
    (value, said) => failed("check", new AggregateError([refused(value), ...thrownErrors({ mode: said })])),
  ],
];
// Far more than they take, whatever else the machine does: they wait for nothing.
const timeout = 300_000;

const summed = (account: AccountOutcome) => summarize({ mode: "check", failOnDrift: true }, [account]);

function hostileAccount(value: string, said: string): AccountOutcome {
  const declared = { "friendly-name": "Mine", "aws-s3-url": value };
  const findings: Finding[] = [
    ...errorFindings(refusal({ status: 400, headers: {}, body: JSON.stringify({ code: 1, message: said }) })),
    ...errorFindings(
      thrownBy({ mode: value, "friendly-name": said, "account-sid": value, "aws-s3-url": said }),
    ),
  ];
  const plan = makePlan(declared, { ...neverConfigured, "friendly-name": value, "aws-s3-url": said });
  const read: Read = {
    resource: "compositions",
    declared,
    waived: [],
    state: "read",
    live: { isConfigured: true, account: undefined, state: plan.before },
    plan,
  };
  return {
    policy: accountPolicy({ compositions: declared }),
    result: "drifted",
    reason: "drift",
    findings,
    resources: [read],
  };
}

function notAsWritten(account: AccountOutcome): AccountOutcome {
  const resources = account.resources.map((one) =>
    one.state === "unread"
      ? one
      : { ...one, state: "written" as const, readBack: one.plan.before, changed: "yes" as const },
  );
  return { ...account, result: "error", reason: "verify-failed", resources };
}

const hostileEvidence = (value: string, said: string): Evidence => ({
  time: "2026-01-02T03:04:05.678Z",
  repository: said,
  commit: value,
  run: said,
  actor: value,
  event: said,
  workflow: `a/b/${value}@refs/heads/${said}`,
  requests: [exchange({ account: value, url: `https://x/${value}`, failure: said, requestId: said })],
});

/** Checks a claim for any two texts; what is not well-formed Unicode is believed from nobody. */
const alwaysWellFormed = (check: (value: string, said: string) => void, numRuns: number) =>
  always((value, said) => check(value.toWellFormed(), said.toWellFormed()), numRuns);

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
      now: () => 0,
      policy: () => parsePolicy("", "policy.yml", "2026-11-24"),
    });
    return [];
  } catch (error) {
    return error instanceof AggregateError ? error.errors : [error];
  }
}
const thrownBy = (inputs: Record<string, string>) => new AggregateError(thrownErrors(inputs));

test.each(endings)(
  "no text from Twilio, an input or an event forms a command in the log: %s",
  { timeout },
  (_, outcomeOf) => {
    const printed: string[] = [];
    const spy = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
      printed.push(String(chunk));
      return true;
    });
    try {
      alwaysWellFormed((value, said) => {
        const outcome = outcomeOf(value, said);
        printed.length = 0;
        log(logOf(storyOf(outcome)));
        const annotations = annotationsOf(storyOf(outcome));
        annotate(annotations);
        const { commands } = interpret(linesOf(printed.join("")));
        // The only other commands are our own groups.
        const groups = commands.filter(({ name }) => name === "group" || name === "endgroup");
        expect(groups.map(({ message }) => message).join()).toMatch(
          /^(?:\d+ settings? as declared or not declared,)?$/,
        );
        expect(commands.filter((one) => !groups.includes(one))).toEqual(
          annotations.map(({ level, title, message }) => ({ name: level, properties: { title }, message })),
        );
        const { headline, ...words } = outputsOf(outcome);
        for (const text of Object.values(words)) expect(text).toMatch(/^[a-z0-9:-]*$/);
        expect(headline).toMatch(/^[A-Z][a-z]+[a-z0-9:, -]*$/);
      }, 500);
    } finally {
      spy.mockRestore();
    }
  },
);

test.each(endings)(
  "no text from Twilio, an input or an event forms a link, an image, a mention or a cell in the summary: %s",
  { timeout },
  (_, outcomeOf) => {
    alwaysWellFormed((value, said) => {
      const outcome = outcomeOf(value, said);
      const summary = summaryOf(storyOf(outcome), hostileEvidence(value, said));
      expect(summary).not.toMatch(/[\p{C}\p{Z}](?<![ \n])|\p{Default_Ignorable_Code_Point}(?<!\ufe0f)/u);
      const html = render(summary).replace(ourLink, "");
      expect(html).not.toMatch(/<(?:a|img|h1|h3|del|em|input|pre|blockquote)\b/);
      const outsideCode = html.replace(/<code>.*?<\/code>/gs, "");
      expect(outsideCode).not.toMatch(/@|https?:|www\.|<!--|#\d/);
      if (outcome.accounts.length > 0) {
        const [settings = "", requests = ""] = html.split("</table>");
        const cells = settings.match(/<t[dh]>/g)?.length ?? 0;
        expect(settings.match(/<tr>/g)).toHaveLength(7);
        expect(cells % 7).toBe(0);
        expect(requests.match(/<tr>/g)).toHaveLength(2);
        expect(requests.match(/<t[dh]>/g)).toHaveLength(8);
      }
      expect(html.match(/<details>/g)).toHaveLength(1);
    }, 300);
  },
);
