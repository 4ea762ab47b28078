import { expect, test } from "vitest";
import { allowsIssue, type Event } from "../../src/declared/event.ts";
import { commentOf } from "../../src/report/comment.ts";
import { driftIssuesOf } from "../../src/report/issue.ts";
import { type Scope, scopeDigest } from "../../src/report/marker.ts";
import { summarize } from "../../src/run/outcome.ts";
import { run } from "../../src/run/run.ts";
import {
  accountPolicy,
  accountWith,
  evidence as common,
  inputs,
  patient,
  policyOf,
  refused,
  run1,
  sid,
  twilioOf,
  world,
} from "../account.ts";

const evidence = { ...common, run: run1, workflow: "" };
const other = "ACfedcba9876543210fedcba9876543210";
const policy = policyOf(
  { name: "a", account: sid, compositions: { "friendly-name": "Ours" } },
  { name: "b", account: other, compositions: { "friendly-name": "Mine" } },
);
const check = (state = {}, overrides = {}, given = policy) =>
  run(
    inputs({ mode: "check", policy: given }),
    world(
      twilioOf({
        [sid]: accountWith(state, overrides).account,
        [other]: accountWith({}, {}, { account: other }).account,
      }),
    ),
  );
const scope: Scope = { policyFile: "policy.yml", selected: policy.accounts };
const at = { pullRequest: 7, headSha: "0a1b2c3", scope };

test("a comment is the summary behind a marker, and is wanted as asked", async () => {
  const [drifted, clean] = [await check(), await check({ "friendly-name": "Ours" })];
  const wanted = [
    commentOf(drifted, evidence, { ...at, when: "on-drift" }),
    commentOf(clean, evidence, { ...at, when: "on-drift" }),
    commentOf(clean, evidence, { ...at, when: "always" }),
  ];
  expect(wanted.map(({ isWanted }) => isWanted)).toEqual([true, false, true]);
  for (const { marker, body } of wanted) {
    expect(marker).toMatch(/^<!-- twilio-composition-settings-action comment [0-9a-f]{32} -->\n$/);
    expect(body().startsWith(`${marker}## `)).toBe(true);
  }
  expect(wanted[0]).toMatchObject({ pullRequest: 7, headSha: "0a1b2c3" });
});

test("an error makes no comment under on-drift, since nobody knows whether it drifts", async () => {
  const outcome = await check({}, { read: () => Promise.reject(refused("twilio-unavailable")) });
  expect(commentOf(outcome, evidence, { ...at, when: "on-drift" }).isWanted).toBe(false);
});

test("each policy and each selection has a marker of its own", () => {
  const [first] = policy.accounts;
  const digests = [
    scope,
    { ...scope, policyFile: "other.yml" },
    { ...scope, selected: first === undefined ? [] : [first] },
    { ...scope, selected: [accountPolicy({ name: "c" }), ...policy.accounts] },
    { policyFile: "", selected: [accountPolicy()] },
    { policyFile: "", selected: [accountPolicy({ account: other })] },
  ].map(scopeDigest);
  expect(new Set(digests).size).toBe(6);
  // What is declared may change within a pull request, and the comment stays the same one.
  const declared = policy.accounts.map((one) => ({ ...one, declared: {} }));
  expect(scopeDigest({ ...scope, selected: declared })).toBe(digests[0]);
});

test("comment and issue stay within GitHub's 65,536 characters", async () => {
  const [drifted] = (await check({ "friendly-name": "x".repeat(200) })).accounts;
  if (drifted === undefined) throw new Error("There are two accounts.");
  const outcome = summarize(
    { mode: "check", failOnDrift: true },
    Array.from({ length: 500 }, (_, index) => ({
      ...drifted,
      policy: { ...drifted.policy, name: `${"N".repeat(60)}${index}` },
      findings: [
        { level: "failure" as const, reason: "drift" as const, message: `x${index}`, hint: "Mend." },
      ],
    })),
  );
  const body = commentOf(outcome, evidence, { ...at, when: "always" }).body();
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(body).toContain("did not fit here");
  const findings = Array.from({ length: 50 }, () => ({
    level: "failure" as const,
    reason: "drift" as const,
    message: "x".repeat(900),
    hint: "y".repeat(900),
  }));
  const full = summarize({ mode: "check", failOnDrift: true }, [{ ...drifted, findings }]);
  for (const issue of driftIssuesOf(full, evidence)) expect(issue.body().length).toBeLessThanOrEqual(65_536);
});

test("every account has an issue of its own, and one that could not be read has none", async () => {
  const issues = driftIssuesOf(await check(), evidence);
  expect(issues.map(({ title, isDrifting }) => [title, isDrifting])).toEqual([
    ["Twilio settings of a differ from what is declared", true],
    ["Twilio settings of b differ from what is declared", false],
  ]);
  expect(new Set(issues.map(({ marker }) => marker)).size).toBe(2);
  for (const { body, marker, state, closingLine } of issues) {
    expect(body().startsWith(`${marker}${state()}\n## `)).toBe(true);
    expect(body()).not.toContain("accounts");
    expect(closingLine).toBe(`Found as declared by ${evidence.run}.`);
  }
  const outcome = await check({}, { read: () => Promise.reject(refused("twilio-unavailable")) });
  expect(driftIssuesOf(outcome, { ...evidence, run: "" }).map(({ closingLine }) => closingLine)).toEqual([
    "Found as declared.",
  ]);
});

test("an issue's state changes with the drift, and with nothing else", async () => {
  const state = async (...given: Parameters<typeof check>) => {
    const [first] = driftIssuesOf(await check(...given), {
      ...evidence,
      time: String(Math.max(0, given.length)),
    });
    return first?.state();
  };
  const one = await state();
  expect(await state({}, {})).toBe(one);
  expect(await state({ "friendly-name": "Theirs" })).not.toBe(one);
  const missing = { findReference: async () => "missing" };
  const withKey = policyOf({
    name: "a",
    compositions: { "encryption-key-sid": "CR0123456789abcdef0123456789abcdef" },
  });
  expect(await state({}, missing, withKey)).not.toBe(await state({}, {}, withKey));
});

test("an issue's state changes neither with the day nor with a warning that comes and goes", async () => {
  const waived = policyOf({
    name: "a",
    compositions: {
      "friendly-name": "Ours",
      "encryption-enabled": true,
      "encryption-key-sid": "CR0123456789abcdef0123456789abcdef",
    },
    waivers: [{ resource: "compositions", setting: "friendly-name", reason: "later", expires: "2026-02-01" }],
  });
  const state = async (today: string, findReference: () => Promise<never>) => {
    const twilio = twilioOf({ [sid]: accountWith({}, { findReference }).account });
    const outcome = await run(
      inputs({ mode: "check", policy: waived }),
      world(twilio, { ...patient, today }),
    );
    return driftIssuesOf(outcome, evidence).map((issue) => [issue.isDrifting, issue.state()]);
  };
  const unavailable = () => Promise.reject(refused("twilio-unavailable"));
  const forbidden = () => Promise.reject(refused("credentials-rejected"));
  const first = await state("2026-01-02", unavailable);
  expect(first).toEqual([[true, expect.stringContaining(" state ")]]);
  // From this day on a warning says that the waiver ends soon.
  expect(await state("2026-01-20", forbidden)).toEqual(first);
  expect(await state("2026-01-21", unavailable)).toEqual(first);
  expect(await state("2026-02-02", unavailable)).not.toEqual(first);
});

test.each<[string, Partial<Event>, boolean]>([
  ["a push to the default branch", {}, true],
  ["another branch", { isOnDefaultBranch: false }, false],
  ["a pull request", { name: "pull_request" }, false],
  ["pull_request_target", { name: "pull_request_target" }, false],
  ["a review of one", { name: "pull_request_review" }, false],
  ["a merge queue", { name: "merge_group" }, false],
  ["a schedule", { name: "schedule" }, true],
])("an issue may be touched on %s: %j", (_, change, isAllowed) => {
  const push = { name: "push", isOnDefaultBranch: true, isFromFork: false, isFromDependabot: false };
  expect(allowsIssue({ ...push, ...change })).toBe(isAllowed);
});
