import { expect, test, vi } from "vitest";
import { parseInputs } from "../../src/declared/inputs.ts";
import { parsePolicy } from "../../src/declared/policy-file/read.ts";
import { annotate, log } from "../../src/edges/runner/job.ts";
import { refusal } from "../../src/edges/twilio/answers.ts";
import { ActionError, errorFindings } from "../../src/messages/errors.ts";
import type { Finding } from "../../src/messages/finding.ts";
import { quote } from "../../src/messages/text.ts";
import type { Change } from "../../src/plan/change.ts";
import { makePlan } from "../../src/plan/plan.ts";
import { annotationsOf } from "../../src/report/annotations.ts";
import { logOf } from "../../src/report/log.ts";
import { outputsOf } from "../../src/report/outputs.ts";
import { commentOf } from "../../src/report/page/comment.ts";
import { driftIssuesOf } from "../../src/report/page/issue.ts";
import { readRegister } from "../../src/report/page/register.ts";
import { summaryOf } from "../../src/report/page/summary.ts";
import { storyOf } from "../../src/report/story/story.ts";
import type { Evidence } from "../../src/run/evidence.ts";
import { type AccountOutcome, failed, type Outcome, type Read, summarize } from "../../src/run/outcome.ts";
import { neverConfigured } from "../../src/settings/settings.ts";
import { accountPolicy, exchange } from "../account.ts";
import { always } from "../any-text.ts";
import { render } from "../e2e/page.ts";
import { interpret, linesOf } from "../e2e/runner-commands.ts";

// Each row has one ending, so that each property test is short, and no test keeps its worker busy for minutes.
const endings: [string, (value: string, remark: string) => Outcome][] = [
  ["drifted", (value, remark) => summed(hostileAccount(value, remark))],
  ["not as written", (value, remark) => summed(notAsWritten(hostileAccount(value, remark)))],
  ["applied", (value, remark) => summed({ ...hostileAccount(value, remark), result: "applied" })],
  [
    "refused",
    (value, remark) =>
      failed("check", new AggregateError([refused(value), ...thrownErrors({ mode: remark })])),
  ],
];
const pages: [string, (value: string, remark: string) => Outcome][] = [
  ...endings,
  [
    "drifted, before an approval",
    (value, remark) => ({ ...summed(settingsOnly(value, remark)), fails: false }),
  ],
  [
    "drifted since an earlier version",
    (value, remark) => summed(withOrigin(settingsOnly(value, remark), remark)),
  ],
  ["waived", (value, remark) => summed(waived(remark, value))],
  ["a pull request beside drift", (value, remark) => pullRequested(value, remark)],
  [
    "several accounts",
    (value, remark) =>
      summarize({ mode: "check", failOnDrift: true }, [
        withOrigin(settingsOnly(value, remark), value),
        named(hostileAccount(remark, value), "second"),
        named(waived(value, remark), "third"),
      ]),
  ],
];
// This is far more time than the tests take on a busy machine, because they wait for nothing.
const timeout = 300_000;

const summed = (account: AccountOutcome) => summarize({ mode: "check", failOnDrift: true }, [account]);
const named = (account: AccountOutcome, name: string): AccountOutcome => ({
  ...account,
  policy: { ...account.policy, name },
});
const withOrigin = (account: AccountOutcome, title: string): AccountOutcome => ({
  ...account,
  origin: { kind: "earlier-version", commit: "a1b2c3d", title, date: "2026-01-01T00:00:00Z" },
});
const settingsOnly = (value: string, remark: string): AccountOutcome => ({
  ...hostileAccount(value, remark),
  findings: [],
});

function waived(value: string, reason: string): AccountOutcome {
  const account = hostileAccount(value, reason);
  const setting = "friendly-name" as const;
  const waiver = { setting, reason, expires: "2026-03-02", declared: "Mine", daysLeft: 60 };
  const resources = account.resources.map((resource) => ({ ...resource, declared: {}, waived: [waiver] }));
  return { ...account, result: "compliant", reason: "none", findings: [], resources };
}

function pullRequested(value: string, remark: string): Outcome {
  const account = { ...settingsOnly(value, remark), policy: accountPolicy({ name: "production" }) };
  const change = (setting: "friendly-name" | "aws-s3-url", effect: "weakening" | "replacement"): Change => ({
    ...{ kind: "setting", account: account.policy, resource: "compositions", setting, effect },
    ...{ needsPermission: true, level: "failure", isSelected: true, caution: undefined, accepts: undefined },
    from: { state: "declared", value: remark },
    to: { state: "waived", value, reason: remark, expires: "2026-03-02" },
    place: { file: remark, line: 7, column: 1 },
    isUsed: true,
  });
  const base: Outcome["base"] = {
    ...{ state: "known", branch: value, into: remark, isMergeGroup: false, hasFile: true, movedFrom: remark },
  };
  const resources = account.resources.map((resource) => ({
    ...resource,
    base: { declared: resource.declared, waived: [] },
  }));
  const changes = [change("friendly-name", "weakening"), change("aws-s3-url", "replacement")];
  const policyFile = { path: remark, hash: `sha256:${"0".repeat(64)}` };
  const outcome = summarize({ mode: "check", failOnDrift: true }, [{ ...account, resources }], [], {
    base,
    changes,
  });
  return { ...outcome, policyFile };
}

function hostileAccount(value: string, remark: string): AccountOutcome {
  const declared = { "friendly-name": "Mine", "aws-s3-url": value };
  const findings: Finding[] = [
    ...errorFindings(
      refusal({ status: 400, headers: {}, body: JSON.stringify({ code: 1, message: remark }) }),
    ),
    ...errorFindings(
      thrownBy({ mode: value, "friendly-name": remark, "account-sid": value, "aws-s3-url": remark }),
    ),
  ];
  const plan = makePlan(declared, { ...neverConfigured, "friendly-name": value, "aws-s3-url": remark });
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
  const resources = account.resources.map((resource) =>
    resource.state === "unread"
      ? resource
      : { ...resource, state: "written" as const, seen: resource.plan.before, changed: "yes" as const },
  );
  return { ...account, result: "error", reason: "verify-failed", resources };
}

const hostileEvidence = (value: string, remark: string): Evidence => ({
  time: "2026-01-02T03:04:05.678Z",
  repository: remark,
  commit: value,
  run: remark,
  actor: value,
  event: remark,
  workflow: `a/b/${value}@refs/heads/${remark}`,
  requests: [exchange({ account: value, url: `https://x/${value}`, failure: remark, requestId: remark })],
  reviews: {
    state: "known",
    reviews: [
      { environments: [value, remark], state: remark, by: value, comment: remark },
      { environments: [], state: value, by: remark, comment: value },
    ],
  },
});

/** Checks a claim for any two texts of well-formed Unicode. */
const alwaysWellFormed = (check: (value: string, remark: string) => void, numRuns: number) =>
  always((value, remark) => check(value.toWellFormed(), remark.toWellFormed()), numRuns);

// The only links are those of our own advice.
const ourLink = /<a href="https:\/\/(?:www\.twilio\.com\/docs\/api\/errors|status\.twilio\.com)">.*?<\/a>/g;
const refused = (text: string) =>
  new ActionError("invalid-inputs", `mode is ${quote(text)}.`, { hint: "Try." });

function thrownErrors(inputs: Record<string, string>): unknown[] {
  try {
    const event = {
      name: inputs["mode"] ?? "",
      isFromFork: false,
      isFromDependabot: false,
      isOnDefaultBranch: true,
      isOnTag: false,
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
      alwaysWellFormed((value, remark) => {
        const outcome = outcomeOf(value, remark);
        printed.length = 0;
        log(logOf(storyOf(outcome)));
        const annotations = annotationsOf(storyOf(outcome));
        annotate(annotations);
        const { commands } = interpret(linesOf(printed.join("")));
        // The only other commands are our own groups.
        const groups = commands.filter(({ name }) => name === "group" || name === "endgroup");
        for (const { message } of groups)
          expect(message).toMatch(
            /^(?:|\d+ settings? that match(?:es)? the policy or (?:is|are) not in it|\d+ more differences?)$/,
          );
        expect(commands.filter((command) => !groups.includes(command))).toEqual(
          annotations.map(({ level, title, message }) => ({ name: level, properties: { title }, message })),
        );
        const { headline, ...words } = outputsOf(outcome);
        for (const text of Object.values(words)) expect(text).toMatch(/^[a-z0-9:-]*$/);
        expect(headline).toMatch(/^[A-Za-z0-9:,·() -]+$/);
      }, 500);
    } finally {
      spy.mockRestore();
    }
  },
);

/** Counts the elements of each kind in a page. */
const elementsIn = (html: string) =>
  ["h2", "h3", "details", "summary", "pre", "ol"].map(
    (name) => `${name} ${html.match(new RegExp(`<${name}>`, "g"))?.length ?? 0}`,
  );

/** Checks in GitHub's rendering that a text stays text, and returns its elements. */
function plainElements(markdown: string): string[] {
  expect(markdown).not.toMatch(/[\p{C}\p{Z}](?<![ \n])|\p{Default_Ignorable_Code_Point}(?<!\ufe0f)/u);
  const html = render(markdown).replace(ourLink, "");
  expect(html).not.toMatch(/<(?:a|img|h1|h4|h5|h6|del|em|input|blockquote|table|hr)\b/);
  const outsideCode = html.replace(/<code[^>]*>.*?<\/code>/gs, "");
  expect(outsideCode).not.toMatch(/@|https?:|www\.|<!--|#\d/);
  expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
  // Long values move to this fold, so it does not count.
  return elementsIn(html.replace("<details><summary>Details of 2 accounts</summary>", ""));
}

// Empty texts, equal texts, and buckets change the parts of a page for other reasons than their characters.
const isOdd = (value: string, remark: string) =>
  value.trim() === "" ||
  remark.trim() === "" ||
  value === remark ||
  [value, remark].some((text) => /mine/i.test(text));
const benign = ["https://one.example", "https://two.example"] as const;
const scope = { path: "policy.yml", account: "" };
const asked = { scope, named: undefined, isWhole: false };

test.each(pages)(
  "no text from Twilio, a file or an event forms a link, an image, a mention, a heading or the end of a fold in the summary: %s",
  { timeout },
  (_, outcomeOf) => {
    const shown = (value: string, remark: string) =>
      plainElements(summaryOf(storyOf(outcomeOf(value, remark)), hostileEvidence(value, remark)));
    const expected = shown(...benign);
    alwaysWellFormed((value, remark) => {
      const elements = shown(value, remark);
      if (!isOdd(value, remark)) expect(elements).toEqual(expected);
    }, 150);
  },
);

test.each(pages)(
  "no text forms a link, a mention or a heading in the comment, or in an issue and its comments: %s",
  { timeout },
  (_, outcomeOf) => {
    const textsOf = (value: string, remark: string) => {
      const [outcome, evidence] = [outcomeOf(value, remark), hostileEvidence(value, remark)];
      const at = { pullRequest: 1, headSha: "x", isAlways: true, scope };
      const kinds = ["true", "fleet"] as const;
      const issues = kinds.flatMap((kind) => driftIssuesOf(outcome, evidence, { ...asked, kind }).issues);
      const earlier = kinds.flatMap(
        (kind) => driftIssuesOf(outcomeOf(remark, value), evidence, { ...asked, kind }).issues,
      );
      const registers = earlier.map(({ next }) => readRegister(next(undefined).comment ?? ""));
      return [
        commentOf(storyOf(outcome), evidence, at).body(),
        ...issues.flatMap(({ next, title }) => {
          expect(title.length).toBeLessThanOrEqual(250);
          expect(title).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]|\n/u);
          return [undefined, ...registers].flatMap((register) => {
            const { comment = "", body } = next({
              register,
              isClosed: true,
              foundAt: "2026-01-01T00:00:00Z",
            });
            expect(comment.length).toBeLessThanOrEqual(65_536);
            return [body(undefined) ?? "", comment];
          });
        }),
      ];
    };
    // A hidden line ends at its first `-->`.
    const shown = (text: string) =>
      plainElements(text.replace(/^<!-- twilio-composition-settings-action (?:(?!-->).)+ -->\n/gm, ""));
    for (const text of textsOf(...benign)) shown(text);
    alwaysWellFormed((value, remark) => {
      for (const text of textsOf(value, remark)) shown(text);
    }, 40);
  },
);
