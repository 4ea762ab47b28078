import { describe, expect, test } from "vitest";
import { annotationsOf } from "../../src/report/annotations.ts";
import { reportOf } from "../../src/report/files/json.ts";
import { sarifOf } from "../../src/report/files/sarif.ts";
import { logOf } from "../../src/report/log.ts";
import { commentOf } from "../../src/report/page/comment.ts";
import { driftIssuesOf } from "../../src/report/page/issue.ts";
import { summaryOf } from "../../src/report/page/summary.ts";
import { storyOf } from "../../src/report/story/story.ts";
import type { Outcome } from "../../src/run/outcome.ts";
import { neverConfigured } from "../../src/settings/settings.ts";
import { key } from "../account.ts";
import { render } from "../e2e/page.ts";
import { workOf } from "../work.ts";
import { mocks } from "./mocks.ts";
import {
  clinics,
  type Fleet,
  finding,
  fleet,
  fleetEvidence,
  fleetPullRequest,
  ofPullRequest,
  only,
} from "./stories.ts";

// Each surface has its own tests with a few accounts. Here a thousand accounts have to fit.

const thousand = (given: Fleet) => fleet({ size: 1_000, ...given });
const six: Fleet = { drifted: only(15, 700), waived: only(3, 400, 998), failed: only(25) };
const size = (text: string) => new TextEncoder().encode(text).length;
const open = (outcome: Outcome) =>
  logOf(storyOf(outcome))
    .filter(({ group }) => group === undefined)
    .flatMap(({ lines }) => lines);

/** Checks that the first 4 kB have the heading, the worst bullet, and the parts below the bullet. */
function expectWorstFirst(page: string) {
  const first = new TextDecoder().decode(new TextEncoder().encode(page).slice(0, 4_000));
  expect(first).toMatch(/^## \S+ \S/);
  expect(first).toMatch(/^- (?:❌|⛔|⚠️) .*\*\*.*(?:for|could not) .*$/m);
  return first;
}

test("the summary shows the six of a thousand accounts that matter first", async () => {
  const outcome = await mocks["six of a thousand accounts"]();
  const summary = summaryOf(storyOf(outcome), fleetEvidence(outcome));
  expect(size(summary)).toBeLessThanOrEqual(60_000);
  const first = expectWorstFirst(summary);
  for (const at of [15, 700, 25, 3, 400, 998]) expect(first).toMatch(new RegExp(`clinic-${at}\\b`));
  for (const step of ["1. Find out who", "2. Restore the policy", "3. Check clinic-25 again"])
    expect(first).toContain(step);
  expect(summary.match(/^#/gm)).toHaveLength(1);
  for (const at of [0, 999]) expect(summary).toMatch(new RegExp(`clinic-${at}[,\\n]`));
});

test("five hundred differences, no two of them the same, fit in a page with the worst first", async () => {
  const outcome = await fleet({
    size: 500,
    drifted: () => true,
    live: (at) => ({
      "friendly-name": `F${at}`,
      "encryption-key-sid": `CR${String(at).padStart(32, "0")}`,
    }),
  });
  const summary = summaryOf(storyOf(outcome), fleetEvidence(outcome));
  expect(size(summary)).toBeLessThanOrEqual(60_000);
  expect(expectWorstFirst(summary)).toMatch(/^2\. Restore /m);
  expect(summary).toContain("<br>and 497 other values, in the details below\n");
  expect(summary).toMatch(/\n\d+ more accounts did not fit here; the JSON report has all\.\n/);
});

test("more than 25 consequences end with a count of the rest, within 2.5 kB", async () => {
  const outcome = await fleet({ size: 60 });
  const broken = outcome.accounts.map((account, at) => ({
    ...account,
    result: "error" as const,
    findings: [{ ...finding("error", `It is broken: ${at}.`), phrase: `is broken in way ${at}` }],
  }));
  const summary = summaryOf(
    storyOf({ ...outcome, result: "error", accounts: broken }),
    fleetEvidence(outcome),
  );
  const [, list = ""] = summary.split("\n\n");
  const lines = list.split("\n");
  expect(size(list)).toBeLessThanOrEqual(2_600);
  expect(lines.length).toBeLessThanOrEqual(26);
  expect(lines.at(-1)).toBe(`- ${60 - lines.length + 1} more differences: see the details below.`);
  expect(summary).toContain("<summary>Details of 60 accounts</summary>");
});

const scope = { path: "p.yml", account: "" };
const commentFor = (outcome: Outcome) =>
  commentOf(storyOf(outcome), fleetEvidence(outcome), {
    pullRequest: 1,
    headSha: "x",
    isAlways: true,
    scope,
  }).body();
const issuesFor = (outcome: Outcome) =>
  (["true", "fleet"] as const).flatMap((kind) =>
    driftIssuesOf(outcome, fleetEvidence(outcome), { kind, scope, named: undefined, isWhole: false })
      .issues.slice(0, 10)
      .map((issue) => issue.next(undefined))
      .flatMap(({ body, comment = "" }) => [body(undefined) ?? "", comment]),
  );

/** Makes everything that a run reports. */
function reportAll(outcome: Outcome): void {
  const evidence = fleetEvidence(outcome);
  summaryOf(storyOf(outcome), evidence);
  logOf(storyOf(outcome));
  annotationsOf(storyOf(outcome));
  reportOf(outcome, evidence);
  sarifOf(outcome, evidence, "x");
  commentFor(outcome);
  issuesFor(outcome);
}

describe.each<[string, Fleet]>([
  ["six matter", six],
  ["all drift alike", { drifted: () => true }],
  [
    "all drift, each in its own way",
    {
      drifted: () => true,
      live: (at) => ({
        "friendly-name": `F${at}`,
        "encryption-key-sid": `CR${String(at).padStart(32, "0")}`,
      }),
    },
  ],
  ["all fail", { failed: () => true }],
  ["all fail, with credentials that are rejected", { failed: () => true, reason: "credentials-rejected" }],
  ["all are waived", { waived: () => true }],
  ["all match the policy", {}],
])("of a thousand accounts with long names, %s", (_, is) => {
  const name = (at: number) => `${"N".repeat(59)}${String(at).padStart(4, "0")}`;

  test("every surface stays within its limit", async () => {
    const outcome = await thousand({ ...is, name });
    const summary = summaryOf(storyOf(outcome), fleetEvidence(outcome));
    const log = logOf(storyOf(outcome));
    for (const body of issuesFor(outcome)) expect(body.length).toBeLessThanOrEqual(65_536);
    expect(size(summary)).toBeLessThanOrEqual(60_000);
    expect(commentFor(outcome).length).toBeLessThanOrEqual(65_536);
    expect(open(outcome).length).toBeLessThanOrEqual(75);
    expect(log.flatMap(({ lines }) => lines).every(({ text }) => text.length < 5_000)).toBe(true);
    expect(annotationsOf(storyOf(outcome)).length).toBeLessThanOrEqual(20);
    const html = render(summary);
    expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
    expect(html.match(/<h[1-6]>/g)).toHaveLength(1);
    if (is.drifted ?? is.failed) {
      const first = expectWorstFirst(summary);
      // The bullet itself says if the credentials are wrong.
      if (is.reason === undefined) expect(first).toMatch(/^1\. .*\.$/m);
    }
  });

  test("the work grows in proportion to the number of accounts", async () => {
    const work = [];
    for (const size of [150, 300, 600]) {
      const outcome = await fleet({ size, ...is, name });
      work.push(workOf(() => reportAll(outcome)));
    }
    const [quarter = 0, half = 0, whole = 0] = work;
    expect(half - quarter).toBeGreaterThan(10_000);
    // If each account were compared once with every other account, this would be 2.13.
    expect((whole - half) / (half - quarter)).toBeLessThan(2.1);
  });
});

test("the same gap in a thousand accounts is one warning, and as many lines to paste as fit", async () => {
  const outcome = await thousand({ declared: { "encryption-enabled": true } });
  expect(outcome).toMatchObject({ result: "compliant", fails: false });
  const summary = summaryOf(storyOf(outcome), fleetEvidence(outcome));
  expect(size(summary)).toBeLessThanOrEqual(60_000);
  expect(summary.match(/Encryption is on, and encryption-key-sid is not in the policy/g)).toHaveLength(1);
  expect(summary).toContain(
    `# in "twilio-policy.yml", under "accounts.clinic-0.compositions"\nencryption-key-sid: ${key}`,
  );
  expect(summary).toMatch(/# and \d+ more$/m);
});

test("misplaced compositions come first in the fold of a thousand accounts", async () => {
  const outcome = await thousand({ misplaced: only(700), declared: { "aws-storage-enabled": false } });
  expect(outcome).toMatchObject({ result: "drifted", reason: "composition-misplaced" });
  const summary = summaryOf(storyOf(outcome), fleetEvidence(outcome));
  expect(size(summary)).toBeLessThanOrEqual(60_000);
  expect(summary).toMatch(/Compositions of 1,000 accounts<\/summary>\n\n- clinic-700 .* \*\*1 elsewhere\*\*/);
});

test("a thousand weakenings are one bullet and one pair, and the heading says how many they are", async () => {
  const outcome = await fleetPullRequest(clinics(1_000, true), clinics(1_000, false));
  const summary = summaryOf(storyOf(outcome), ofPullRequest, 65_536);
  expect(size(summary)).toBeLessThanOrEqual(60_000);
  expect(summary).toMatch(/^## ⛔ This pull request turns encryption OFF for 1,000 accounts\n/);
  expect(summary).toContain("<br>clinic-0, clinic-1, clinic-2, clinic-3, clinic-4, clinic-5, clinic-6, ");
  expect(summary.match(/^! encryption-enabled: false$/gm)).toHaveLength(1);
  expect(summary).toContain("\n@@ turns encryption OFF: 1,000 accounts @@\n");
  expect(summary).toContain(
    "`twilio-policy.yml:5`, `twilio-policy.yml:8`, `twilio-policy.yml:11` and 997 more lines",
  );
  expect(annotationsOf(storyOf(outcome))).toHaveLength(10);
  expect(
    logOf(storyOf(outcome))
      .flatMap(({ lines }) => lines.map(({ text }) => text))
      .filter((text) => text.includes("encryption OFF")),
  ).toEqual(["    ! This pull request turns encryption OFF for 1,000 accounts."]);
});

test.each([500, 1_000])("%i different changes fit in a comment", async (count) => {
  const renamed = clinics(count, true, (at) => `Branch ${at}`);
  const outcome = await fleetPullRequest(clinics(count, true), renamed);
  const summary = summaryOf(storyOf(outcome), ofPullRequest, 65_536);
  expect(size(summary)).toBeLessThanOrEqual(60_000);
  expect(summary).toContain(`\n# ${count - 40} more in the JSON report\n`);
});

test("values as long as they may be fit in a comment", async () => {
  const long = (letter: string, at: number) => `${letter.repeat(5_000)}${at}`;
  const outcome = await fleetPullRequest(
    clinics(50, true, (at) => long("東", at)),
    clinics(50, true, (at) => long("京", at)),
    (account) => ({
      read: async () => ({
        isConfigured: true,
        account,
        state: { ...neverConfigured, "friendly-name": long("都", Number(account.slice(-2))) },
      }),
    }),
  );
  const summary = summaryOf(storyOf(outcome), ofPullRequest, 65_536);
  expect(size(summary)).toBeLessThanOrEqual(60_000);
});
