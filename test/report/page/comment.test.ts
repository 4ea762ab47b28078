import { expect, test } from "vitest";
import { commentOf } from "../../../src/report/page/comment.ts";
import type { Scope } from "../../../src/report/page/marker.ts";
import { storyOf } from "../../../src/report/story/story.ts";
import { summarize } from "../../../src/run/outcome.ts";
import { run } from "../../../src/run/run.ts";
import {
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
import { fleet, ofPullRequest, only, stories } from "../stories.ts";

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

test("a comment is the summary below a marker, and is wanted as configured", async () => {
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

test("no comment is wanted under on-drift for an account that could not be read", async () => {
  const outcome = await check({}, { read: () => Promise.reject(refused("twilio-unavailable")) });
  expect(commentOf(storyOf(outcome), evidence, { ...at, when: "on-drift" }).isWanted).toBe(false);
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

test("a comment is wanted for an account that drifted beside one that could not be read", async () => {
  const outcome = await fleet({ size: 3, drifted: only(0), failed: only(1) });
  expect(outcome.result).toBe("error");
  expect(commentOf(storyOf(outcome), evidence, { ...at, when: "on-drift" }).isWanted).toBe(true);
});

test("a comment begins with what merging does, and is wanted with every result", async () => {
  const outcome = await stories["weakens beside a drift"]();
  const failed = { ...outcome, result: "error" as const };
  const { body, isWanted } = commentOf(storyOf(failed), ofPullRequest, { ...at, when: "on-drift" });
  expect(isWanted).toBe(true);
  expect(body().split("\n")[1]).toMatch(
    /^## ⛔ Merging and applying this turns encryption OFF for production/,
  );
  const strengthened = commentOf(storyOf(await stories.strengthens()), ofPullRequest, {
    ...at,
    when: "on-drift",
  });
  expect(strengthened.isWanted).toBe(true);
});
