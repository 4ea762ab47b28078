import { expect, test } from "vitest";
import { allowsIssue, type Event } from "../../../src/declared/event.ts";
import { commentOf } from "../../../src/report/page/comment.ts";
import { type Scope, scopeDigest } from "../../../src/report/page/marker.ts";
import { storyOf } from "../../../src/report/story/story.ts";
import { summarize } from "../../../src/run/outcome.ts";
import { run } from "../../../src/run/run.ts";
import {
  accountPolicy,
  accountWith,
  evidence as common,
  inputs,
  policyOf,
  refused,
  run1,
  sid,
  twilioOf,
  world,
} from "../../account.ts";

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
    commentOf(storyOf(drifted), evidence, { ...at, when: "on-drift" }),
    commentOf(storyOf(clean), evidence, { ...at, when: "on-drift" }),
    commentOf(storyOf(clean), evidence, { ...at, when: "always" }),
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
  expect(commentOf(storyOf(outcome), evidence, { ...at, when: "on-drift" }).isWanted).toBe(false);
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

test("a comment stays within GitHub's 65,536 characters", async () => {
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
  const body = commentOf(storyOf(outcome), evidence, { ...at, when: "always" }).body();
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(body).toContain("did not fit here");
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
