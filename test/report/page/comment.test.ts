import { expect, test } from "vitest";
import type { Finding } from "../../../src/messages/finding.ts";
import { commentOf } from "../../../src/report/page/comment.ts";
import type { Scope } from "../../../src/report/page/marker.ts";
import { storyOf } from "../../../src/report/story/story.ts";
import { type Outcome, summarize } from "../../../src/run/outcome.ts";
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
import { ofPullRequest, onMain, pullRequest, stories } from "../stories.ts";

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
const scope: Scope = { path: "policy.yml", account: "" };
const at = { pullRequest: 7, headSha: "0a1b2c3", scope };

test("a comment is the summary below a marker", async () => {
  const comment = commentOf(storyOf(await check()), evidence, { ...at, isAlways: true });
  expect(comment.marker).toMatch(/^<!-- twilio-composition-settings-action comment [0-9a-f]{32} -->\n$/);
  expect(comment.body().startsWith(`${comment.marker}## `)).toBe(true);
  expect(comment).toMatchObject({ pullRequest: 7, headSha: "0a1b2c3", whyNone: undefined });
});

const whyNone = (outcome: Outcome, isAlways = false) =>
  commentOf(storyOf(outcome), evidence, { ...at, isAlways }).whyNone;
const unchanged = "this pull request does not change the policy";
const notCompared = "this run compared no policy file with its base";
const gap: Finding = { level: "failure", reason: "unmanaged", message: "x", hint: "Declare it." };

test.each<[string, () => Promise<Outcome>, string | undefined]>([
  ["a change", stories.strengthens, undefined],
  ["a refused change", stories.weakens, undefined],
  ["a change in a fork, where nothing is read", stories["weakens, from a fork"], undefined],
  ["a base that is not known", stories["the base is not known"], undefined],
  [
    "a base that is not known, and that is accepted",
    () =>
      pullRequest({
        proposed: onMain,
        unknown: { state: "unknown", why: "GitHub answered 500.", hint: "Run the job again later." },
        inputs: { allowWeakening: "everything" },
      }),
    undefined,
  ],
  ["a change that validate finds", stories["valid, and it changes"], undefined],
  [
    "a drift alone",
    () => pullRequest({ proposed: onMain, live: { "encryption-enabled": false } }),
    unchanged,
  ],
  ["neither drift nor change", () => pullRequest({ proposed: onMain }), unchanged],
  [
    "a finding that this pull request brings",
    async () => withFinding(await pullRequest({ proposed: onMain }), { ...gap, subject: "change" }),
    undefined,
  ],
  [
    "a finding that the base has too",
    async () => withFinding(await pullRequest({ proposed: onMain }), gap),
    unchanged,
  ],
  [
    "a warning about the comparison",
    async () =>
      withFinding(await pullRequest({ proposed: onMain }), { ...gap, level: "warning", subject: "change" }),
    unchanged,
  ],
  [
    "a policy file from elsewhere",
    async () => ({ ...(await check()), base: { state: "outside", branch: "main" } }),
    "the policy file is not in this repository",
  ],
  ["settings given as inputs, drifted", () => check(), notCompared],
  [
    "an account that could not be read",
    () => check({}, { read: () => Promise.reject(refused("twilio-unavailable")) }),
    notCompared,
  ],
])("on-change: %s makes a comment, or a line says why not", async (_, outcome, why) => {
  expect(whyNone(await outcome())).toBe(why);
  expect(whyNone(await outcome(), true)).toBeUndefined();
});

function withFinding(outcome: Outcome, finding: Finding): Outcome {
  const [first, ...others] = outcome.accounts;
  if (first === undefined) throw new Error("There is an account.");
  return { ...outcome, accounts: [{ ...first, findings: [...first.findings, finding] }, ...others] };
}

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
  const body = commentOf(storyOf(outcome), evidence, { ...at, isAlways: true }).body();
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(body).toContain("did not fit here");
});

test("a comment begins with what the pull request does, for every result", async () => {
  const outcome = await stories["weakens beside a drift"]();
  const failed = { ...outcome, result: "error" as const };
  const { body, whyNone } = commentOf(storyOf(failed), ofPullRequest, { ...at, isAlways: false });
  expect(whyNone).toBeUndefined();
  expect(body().split("\n")[1]).toMatch(/^## ⛔ This pull request turns encryption OFF for production /);
});
