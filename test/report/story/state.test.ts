import { expect, test } from "vitest";
import { fleetState, placeText, plannedSentences, stateSentences } from "../../../src/report/story/state.ts";
import type { Outcome } from "../../../src/run/outcome.ts";
import { run } from "../../../src/run/run.ts";
import type { Declared, State } from "../../../src/settings/settings.ts";
import { accountWith, inputs, policyOf, sid, twilioOf, world } from "../../account.ts";
import {
  everything,
  firstOf,
  fleet,
  moved,
  oneAccount,
  only,
  onMain,
  pullRequest,
  stories,
  weaker,
  weakerAndMoved,
} from "../stories.ts";

const otherKey = `CR${"7".repeat(32)}`;
const check = { mode: "check", verifyReferences: false } as const;
const checkOf = (declared: Declared, live: Partial<State> = {}) =>
  oneAccount({ inputs: check, declared, live: { ...everything, ...live } });
const stateOf = async (outcome: Outcome | Promise<Outcome>) => stateSentences(firstOf(await outcome));

const url = (host: string, path = "x") => ({ "aws-s3-url": `https://${host}/${path}` });
test.each<[sentence: string, declared: Declared, live: Partial<State>]>([
  [
    "Twilio is set to encrypt new compositions with `CR0123…cdef` and to store them in `s3://a-bucket/x`.",
    everything,
    {},
  ],
  [
    "New compositions are **not encrypted** and go to `s3://a-bucket/x`.",
    everything,
    { "encryption-enabled": false },
  ],
  [
    "New compositions are **not encrypted** and go to `s3://b/x` instead of `s3://a-bucket/x`.",
    everything,
    { "encryption-enabled": false, ...url("b.s3.amazonaws.com") },
  ],
  [
    "Twilio is set to encrypt new compositions with `CR0123…cdef`. They go to `s3://b/x` instead of `s3://a-bucket/x`.",
    everything,
    url("b.s3.amazonaws.com"),
  ],
  [
    "Twilio is set to encrypt new compositions with `CR0123…cdef`. They go to `s3://a-bucket/y` instead of `s3://a-bucket/x`.",
    everything,
    url("a-bucket.s3-us-east-2.amazonaws.com", "y"),
  ],
  // The URL at Twilio is another spelling of the same place.
  [
    "Twilio is set to encrypt new compositions with `CR0123…cdef` and to store them in `s3://a-bucket/x`.",
    everything,
    url("s3.us-east-2.amazonaws.com", "a-bucket/x"),
  ],
  [
    "Twilio is set to encrypt new compositions with `CR7777…7777` instead of `CR0123…cdef` and to store them in `s3://a-bucket/x`.",
    everything,
    { "encryption-key-sid": otherKey },
  ],
  [
    "Twilio is set to encrypt new compositions with no key instead of `CR0123…cdef` and to store them in `s3://a-bucket/x`.",
    everything,
    { "encryption-key-sid": "" },
  ],
  [
    "Twilio is set to encrypt new compositions with `CR0123…cdef`. They stay at Twilio instead of going to `s3://a-bucket/x`.",
    everything,
    { "aws-storage-enabled": false },
  ],
  [
    "New compositions are **not encrypted** and go to `s3://a-bucket/x` instead of staying at Twilio.",
    { "encryption-enabled": false, "aws-storage-enabled": false },
    { "encryption-enabled": false },
  ],
  [
    "New compositions are **not encrypted** and go to no bucket instead of `s3://a-bucket/x`.",
    everything,
    { "encryption-enabled": false, "aws-s3-url": "" },
  ],
  [
    "Twilio is set to encrypt new compositions with `CR0123…cdef`. They go to `https://storage.example.com/x` instead of `s3://a-bucket/x`.",
    everything,
    url("storage.example.com"),
  ],
])("the state of an account is one sentence: %s", async (sentence, declared, live) => {
  expect(await stateOf(checkOf(declared, live))).toBe(sentence);
});

test.each([
  ["`s3://a-bucket/x/y`", "https://a-bucket.s3-us-east-2.amazonaws.com/x/y/"],
  ["`s3://a-bucket`", "https://a-bucket.s3.amazonaws.com"],
  ["`s3://a-bucket/x`", "https://s3.amazonaws.com/a-bucket/x"],
  ["`https://storage.example.com/x`", "https://storage.example.com/x"],
  [
    "`https://mine-123456789012.s3-accesspoint.us-east-2.amazonaws.com/x`",
    "https://mine-123456789012.s3-accesspoint.us-east-2.amazonaws.com/x",
  ],
  // A bucket of another partition is another bucket.
  [
    "`https://a-bucket.s3.cn-north-1.amazonaws.com.cn/x`",
    "https://a-bucket.s3.cn-north-1.amazonaws.com.cn/x",
  ],
  [
    "`https://a-bucket.s3.us-gov-west-1.amazonaws.com/…`",
    `https://a-bucket.s3.us-gov-west-1.amazonaws.com/${"x".repeat(200)}`,
  ],
  ["`s3://a/\\u{60}\\u{7c}`", "https://a.s3.amazonaws.com/`|"],
  ["`no URL`", "no URL"],
])("the place of a URL is %s", (place, of) => {
  expect(placeText(of)).toBe(place);
});

test("recordings have a sentence of their own", async () => {
  const policy = policyOf({ compositions: everything, recordings: { "encryption-enabled": true } });
  const { account } = accountWith(everything);
  const outcome = run(inputs({ ...check, policy }), world(twilioOf({ [sid]: account })));
  expect(await stateOf(outcome)).toBe(
    "Twilio is set to encrypt new compositions with `CR0123…cdef` and to store them in `s3://a-bucket/x`. New recordings are **not encrypted** and stay at Twilio.",
  );
});

test("there is no sentence about an account that was not read, or a write whose read-back is unknown", async () => {
  expect(await stateOf(stories.unread())).toBe("");
  expect(await stateOf(stories["the settings vanish"]())).toBe("");
  expect(await stateOf(stories["the write has no effect"]())).toBe(
    "New compositions are **not encrypted** and stay at Twilio.",
  );
});

const planned = async (outcome: Outcome | Promise<Outcome>, tense: "after" | "later" | "before") =>
  plannedSentences(firstOf(await outcome), tense);

test("the effect of apply on new compositions has the tense of the page", async () => {
  const live = { "encryption-enabled": false, "encryption-key-sid": "", ...url("b.s3.amazonaws.com") };
  expect(await planned(checkOf(everything, live), "after")).toBe(
    "After apply, new compositions are encrypted with `CR0123…cdef` and go to `s3://a-bucket/x`.",
  );
  expect(await planned(stories.applied(), "before")).toBe(
    "Before, new compositions were **not encrypted** and went to `s3://b-bucket/y`.",
  );
  expect(await planned(stories["applied, and weakened"](), "before")).toBe(
    "Before, new compositions were encrypted with `CR0123…cdef` and went to `s3://a-bucket/x`.",
  );
  const storage = { "aws-storage-enabled": false };
  expect(await planned(checkOf({ ...everything, ...storage }), "after")).toBe(
    "After apply, new compositions are encrypted with `CR0123…cdef` and stay at Twilio.",
  );
});

test.each([
  [weaker, "would **not be encrypted** and would go to `s3://example-phi/compositions`."],
  [
    moved,
    "would be encrypted with `CR0123…cdef` and would go to `s3://somebody-elses-bucket/x` instead of `s3://example-phi/compositions`.",
  ],
  [
    weakerAndMoved,
    "would **not be encrypted** and would go to `s3://somebody-elses-bucket/x` instead of `s3://example-phi/compositions`.",
  ],
  [
    onMain.replace("aws-storage-enabled: true", "aws-storage-enabled: false"),
    "would be encrypted with `CR0123…cdef` and would stay at Twilio instead of going to `s3://example-phi/compositions`.",
  ],
  [
    onMain.replace(/(key-sid: ).*/, `$1${otherKey}`),
    "would be encrypted with `CR7777…7777` instead of `CR0123…cdef` and would go to `s3://example-phi/compositions`.",
  ],
])("the effect of a pull request on new compositions is shown, case %#", async (proposed, sentence) => {
  expect(await planned(pullRequest({ proposed }), "later")).toBe(
    `After the merge and apply, new compositions ${sentence}`,
  );
});

test("there is no sentence about a change without an effect on new compositions", async () => {
  expect(await planned(pullRequest({ proposed: onMain.replace("Telehealth", "Clinic") }), "later")).toBe("");
  const key = {
    declared: { "encryption-enabled": false, "encryption-key-sid": otherKey },
    live: { "friendly-name": "x" },
  };
  expect(await planned(oneAccount({ inputs: check, ...key }), "after")).toBe("");
});

test.each([
  ["Of 3 accounts, 1 encrypts new compositions, and none store them in S3.", { drifted: only(0, 1) }],
  ["Of 3 accounts, all encrypt new compositions, and none store them in S3.", {}],
  ["Of 2 accounts, all encrypt new compositions, and none store them in S3.", { failed: only(1) }],
  ["", { failed: () => true }],
])("a fleet is summed up: %s", async (sentence, given) => {
  expect(fleetState((await fleet(given)).accounts)).toBe(sentence);
});

test("a fleet's buckets are counted, each once and only while it is used", async () => {
  const stored = (at: number) => ({
    "encryption-enabled": true,
    "aws-storage-enabled": at !== 3,
    ...url(
      ["a.s3.amazonaws.com", "a.s3-us-east-2.amazonaws.com", "b.s3.amazonaws.com", "c.s3.amazonaws.com"][
        at
      ] ?? "",
    ),
  });
  const { accounts } = await fleet({
    size: 4,
    declared: { "friendly-name": "Telehealth" },
    drifted: () => true,
    live: stored,
  });
  expect(fleetState(accounts)).toBe(
    "Of 4 accounts, all encrypt new compositions, and 3 store them in S3, in 2 buckets.",
  );
  expect(fleetState(accounts.slice(0, 2))).toBe(
    "Of 2 accounts, all encrypt new compositions, and all store them in S3, in 1 bucket.",
  );
  expect(fleetState(accounts.slice(0, 1))).toBe(stateSentences(firstOf({ accounts })));
  const { accounts: abroad } = await fleet({
    size: 2,
    declared: { "friendly-name": "Telehealth" },
    drifted: () => true,
    live: (at) => ({
      "aws-storage-enabled": true,
      ...url(at === 0 ? "a.s3.amazonaws.com" : "a.s3.us-gov-west-1.amazonaws.com"),
    }),
  });
  expect(fleetState(abroad)).toMatch(/ in 2 buckets\.$/);
});
