import { expect, test } from "vitest";
import { annotationsOf } from "../../src/report/annotations.ts";
import { reportOf } from "../../src/report/files/json.ts";
import { sarifOf } from "../../src/report/files/sarif.ts";
import { logOf } from "../../src/report/log.ts";
import { commentOf } from "../../src/report/page/comment.ts";
import { driftIssuesOf } from "../../src/report/page/issue.ts";
import { summaryOf } from "../../src/report/page/summary.ts";
import { storyOf } from "../../src/report/story/story.ts";
import type { Outcome } from "../../src/run/outcome.ts";
import { key } from "../account.ts";
import { render } from "../e2e/page.ts";
import {
  clinics,
  type Fleet,
  fleet,
  fleetEvidence,
  fleetPullRequest,
  ofPullRequest,
  only,
} from "./stories.ts";

// What holds for a few accounts is tested beside each surface; here a thousand have to fit.

const thousand = (given: Fleet) => fleet({ size: 1_000, ...given });
const six: Fleet = { drifted: only(15, 700), waived: only(3, 400, 998), failed: only(25) };
const size = (text: string) => new TextEncoder().encode(text).length;
const open = (outcome: Outcome) =>
  logOf(storyOf(outcome))
    .filter(({ group }) => group === undefined)
    .flatMap(({ lines }) => lines);

test("the summary shows the six of a thousand accounts that matter first", async () => {
  const outcome = await thousand(six);
  const summary = summaryOf(storyOf(outcome), fleetEvidence(outcome));
  expect(size(summary)).toBeLessThanOrEqual(60_000);
  const first = summary.slice(0, 4_000);
  for (const at of [15, 700, 25, 3, 400, 998]) expect(first).toMatch(new RegExp(`clinic-${at}\\b`));
  expect(summary.match(/^#/gm)).toHaveLength(1);
  for (const at of [0, 999]) expect(summary).toMatch(new RegExp(`clinic-${at}[,\\n]`));
});

test.each<[string, Fleet]>([
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
  ["all are as declared", {}],
])(
  "every surface stays within its limit and is made quickly: of a thousand accounts with long names, %s",
  { timeout: 60_000 },
  async (_, is) => {
    const name = (at: number) => `${"N".repeat(59)}${String(at).padStart(4, "0")}`;
    const outcome = await thousand({ ...is, name });
    const evidence = fleetEvidence(outcome);
    const begun = process.cpuUsage();
    const summary = summaryOf(storyOf(outcome), evidence);
    const log = logOf(storyOf(outcome));
    annotationsOf(storyOf(outcome));
    reportOf(outcome, evidence);
    sarifOf(outcome, evidence, "x");
    const scope = { policyFile: "p.yml", selected: [] };
    const comment = commentOf(storyOf(outcome), evidence, {
      pullRequest: 1,
      headSha: "x",
      when: "always",
      scope,
    }).body();
    for (const kind of ["true", "fleet"] as const)
      for (const issue of driftIssuesOf(outcome, evidence, { kind, scope }).slice(0, 10)) {
        const next = issue.next(undefined);
        if (next.state !== "unknown") expect(next.body().length).toBeLessThanOrEqual(65_536);
      }
    const { user, system } = process.cpuUsage(begun);
    // Far more than it takes, since others may be at work on the same machine.
    expect((user + system) / 1_000).toBeLessThan(3_000);
    expect(size(summary)).toBeLessThanOrEqual(60_000);
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(open(outcome).length).toBeLessThanOrEqual(75);
    expect(log.flatMap(({ lines }) => lines).every(({ text }) => text.length < 5_000)).toBe(true);
    expect(annotationsOf(storyOf(outcome)).length).toBeLessThanOrEqual(20);
    const html = render(summary);
    expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
    expect(html.match(/<h[1-6]>/g)).toHaveLength(1);
  },
);

test("the same gap in a thousand accounts is one warning, and as many lines to paste as fit", async () => {
  const outcome = await thousand({ declared: { "encryption-enabled": true } });
  expect(outcome).toMatchObject({ result: "compliant", fails: false });
  const summary = summaryOf(storyOf(outcome), fleetEvidence(outcome));
  expect(size(summary)).toBeLessThanOrEqual(60_000);
  expect(summary.match(/Encryption is on, and encryption-key-sid is not declared/g)).toHaveLength(1);
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

test("a thousand weakenings are one row and one line, and the heading says how many they are", async () => {
  const outcome = await fleetPullRequest(clinics(1_000, true), clinics(1_000, false));
  const summary = summaryOf(storyOf(outcome), ofPullRequest, 65_536);
  expect(summary).toMatch(
    /^## ⛔ Merging and applying this turns encryption OFF for clinic-0, clinic-1, clinic-2 and 997 more$/m,
  );
  expect(
    summary.match(/^\| `clinic-0`, .*`clinic-9` and 990 more \| `encryption-enabled` \| true \|/gm),
  ).toHaveLength(1);
  expect(summary).toContain(
    "`twilio-policy.yml:5`, `twilio-policy.yml:8`, `twilio-policy.yml:11` and 997 more lines",
  );
  expect(annotationsOf(storyOf(outcome))).toHaveLength(10);
  expect(
    logOf(storyOf(outcome))
      .flatMap(({ lines }) => lines.map(({ text }) => text))
      .filter((text) => text.includes("encryption OFF")),
  ).toEqual([
    "    ! Merging and applying this turns encryption OFF for clinic-0, clinic-1, clinic-2 and 997 more.",
  ]);
});

test("a thousand different changes fit in a comment", async () => {
  const renamed = clinics(1_000, true, (at) => `Branch ${at}`);
  const outcome = await fleetPullRequest(clinics(1_000, true), renamed);
  const summary = summaryOf(storyOf(outcome), ofPullRequest, 65_536);
  expect(summary.length).toBeLessThan(65_536);
  expect(summary).toContain("975 more are in the JSON report.");
});
