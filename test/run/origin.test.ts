import { expect, test } from "vitest";
import type { Policy } from "../../src/declared/policy.ts";
import type { AccountOutcome } from "../../src/run/outcome.ts";
import type { PolicyVersion, World } from "../../src/run/ports.ts";
import { run } from "../../src/run/run.ts";
import type { Declared, State } from "../../src/settings/settings.ts";
import {
  accountPolicy,
  accountWith,
  inputs,
  key,
  patient,
  policyOf,
  refused,
  sid,
  twilioOf,
  world,
} from "../account.ts";

const second = "ACfedcba9876543210fedcba9876543210";
const otherKey = "CRfedcba9876543210fedcba9876543210";
const encrypted = { "encryption-enabled": true, "encryption-key-sid": key };
const current = { compositions: encrypted };

const day = (at: number) => `2026-01-${String(20 - at).padStart(2, "0")}T00:00:00Z`;
const commit = (at: number) => ({ commit: String(at).repeat(40), title: `Commit ${at}`, date: day(at) });
/** Returns earlier versions of a policy file, the newest first. Commit 0 replaced the first version, which commit 1 wrote. */
const versionsOf = (...policies: Policy[]): PolicyVersion[] =>
  policies.map((policy, at) => ({ policy, since: day(at + 1), replacedBy: commit(at) }));
const version = (compositions: Declared) => policyOf({ compositions });

type Scene = Partial<World> & {
  live?: Partial<State>;
  recordings?: Partial<State>;
  policy?: Parameters<typeof inputs>[0];
};

/** Checks an account whose policy has these versions; live settings are off by default. */
async function originIn(
  versions: readonly PolicyVersion[] | undefined,
  { live = {}, recordings = {}, policy = { policy: current }, ...given }: Scene = {},
): Promise<AccountOutcome["origin"]> {
  const { account } = accountWith(live, {}, { recordings });
  const around = { ...world(twilioOf({ [sid]: account })), history: async () => versions, ...given };
  const outcome = await run(inputs({ mode: "check", verifyReferences: false, ...policy }), around);
  expect(outcome).toMatchObject({ result: "drifted", reason: "drift", fails: true });
  return outcome.accounts[0]?.origin;
}

const off = { "encryption-enabled": false, "encryption-key-sid": "" };
const on = { "encryption-enabled": true };

test("an earlier version with the live values names the commit that replaced it", async () => {
  const versions = versionsOf(version(encrypted), version(off), version(encrypted));
  expect(await originIn(versions)).toEqual({ kind: "earlier-version", ...commit(1) });
});

test("the newest of several versions with the live values counts", async () => {
  const versions = versionsOf(version(encrypted), version(off), version(encrypted), version(off));
  expect(await originIn(versions)).toEqual({ kind: "earlier-version", ...commit(1) });
});

test("if no version has the live values, the origin has the number of versions and the date of the oldest", async () => {
  const versions = versionsOf(version(encrypted), version({ ...off, "encryption-enabled": true }));
  const live = { "encryption-key-sid": otherKey };
  expect(await originIn(versions, { live })).toEqual({ kind: "no-version", versions: 2, since: day(2) });
  const [first] = versions;
  if (first === undefined) throw new Error("There are two versions.");
  expect(await originIn([first], { live })).toEqual({ kind: "no-version", versions: 1, since: day(1) });
});

test.each([
  ["without a version to compare", []],
  ["if the history is not known", undefined],
])("%s there is no origin", async (_, versions) => {
  expect(await originIn(versions)).toBeUndefined();
});

test("a version with only one of two drifted values does not match", async () => {
  const versions = versionsOf(version({ "encryption-enabled": false, "encryption-key-sid": key }));
  expect(await originIn(versions)).toMatchObject({ kind: "no-version" });
  const live = { "encryption-key-sid": key };
  expect(await originIn(versions, { live })).toMatchObject({ kind: "earlier-version" });
});

test("settings that did not drift may have other values in the version", async () => {
  const versions = versionsOf(version({ "encryption-enabled": false, "encryption-key-sid": otherKey }));
  const live = { "encryption-key-sid": key };
  expect(await originIn(versions, { live })).toMatchObject({ kind: "earlier-version" });
});

test("a version that does not declare a drifted setting does not match", async () => {
  const versions = versionsOf(version(encrypted), version({ "friendly-name": "Mine" }), policyOf());
  expect(await originIn(versions)).toEqual({ kind: "no-version", versions: 3, since: day(3) });
});

test("a setting that the previous version does not declare may be new and not applied yet, and has no origin", async () => {
  const older = version(encrypted);
  for (const previous of [version({ "friendly-name": "Mine" }), version({ ...on }), policyOf()])
    expect(await originIn(versionsOf(previous, older))).toBeUndefined();
  expect(await originIn(versionsOf(policyOf(), version(off)))).toMatchObject({ kind: "earlier-version" });
});

test("a version that waives a setting declares it all the same", async () => {
  const waiver = {
    resource: "compositions",
    setting: "encryption-enabled",
    reason: "later",
    expires: "2026-01-01",
  } as const;
  const versions = versionsOf(policyOf({ compositions: off, waivers: [waiver] }));
  expect(await originIn(versions)).toMatchObject({ kind: "earlier-version" });
});

test("drift of both resources needs one version with both", async () => {
  const policy = { policy: { compositions: encrypted, recordings: encrypted } };
  const halves = versionsOf(
    policyOf({ compositions: off, recordings: encrypted }),
    policyOf({ compositions: encrypted, recordings: off }),
    version(off),
  );
  expect(await originIn(halves, { policy })).toMatchObject({ kind: "no-version", versions: 3 });
  const whole = policyOf({ compositions: off, recordings: off });
  expect(await originIn([...halves, ...versionsOf(whole)], { policy })).toMatchObject({
    kind: "earlier-version",
  });
});

test("an account is found by its SID, and never by its name", async () => {
  const policy = { policy: { name: "production", ...current } };
  const renamed = versionsOf(policyOf({ name: "staging", compositions: off }));
  expect(await originIn(renamed, { policy })).toMatchObject({ kind: "earlier-version" });
  const other = { name: "production", account: second, compositions: off };
  const others = versionsOf(policyOf({ ...current, name: "staging" }, other));
  expect(await originIn(others, { policy })).toMatchObject({ kind: "no-version" });
});

test("spellings of one URL are one value", async () => {
  const url = "https://example-phi.s3-us-east-2.amazonaws.com/old";
  const live = { ...encrypted, "aws-s3-url": `${url.replace("example", "EXAMPLE")}/` };
  const policy = { policy: { compositions: { "aws-s3-url": `${url}-not` } } };
  expect(await originIn(versionsOf(version({ "aws-s3-url": url })), { live, policy })).toMatchObject({
    kind: "earlier-version",
  });
});

test("each account has its own origin, and an account without drift has no origin", async () => {
  const third = "ACdddddddddddddddddddddddddddddddd";
  const accounts = [sid, second, third].map((account) => accountPolicy({ account, compositions: encrypted }));
  const versions = versionsOf(policyOf(current, { account: second, compositions: off }));
  const live = (account: string, state: Partial<State>) => accountWith(state, {}, { account }).account;
  const twilio = twilioOf({
    [sid]: live(sid, {}),
    [second]: live(second, {}),
    [third]: live(third, encrypted),
  });
  let asked = 0;
  const history = async () => {
    asked++;
    return versions;
  };
  const outcome = await run(
    inputs({ mode: "check", verifyReferences: false, policy: { ...policyOf(), accounts } }),
    { ...world(twilio), history },
  );
  expect(outcome.accounts.map(({ origin }) => origin?.kind)).toEqual([
    "no-version",
    "earlier-version",
    undefined,
  ]);
  expect(asked).toBe(1);
});

test.each([
  ["without drift", { mode: "check", policy: current }, encrypted],
  ["in apply", { mode: "apply", policy: current }, {}],
  ["in validate", { mode: "validate", policy: current, credentials: undefined }, {}],
] as const)("%s the history is not read", async (_, given, live) => {
  const history = () => Promise.reject(new Error("The history is not needed."));
  const twilio = twilioOf({ [sid]: accountWith(live).account });
  const around = { ...world(given.mode === "validate" ? undefined : twilio), history };
  const outcome = await run(inputs(given), around);
  expect(outcome.accounts[0]?.origin).toBeUndefined();
});

test("the history is not read if no account could be read, or if the base is not known", async () => {
  const history = () => Promise.reject(new Error("The history is not needed."));
  const failing = accountWith({}, { read: () => Promise.reject(refused("twilio-unavailable")) }).account;
  const given = inputs({ mode: "check", policy: current });
  const unread = await run(given, { ...world(twilioOf({ [sid]: failing })), history });
  expect(unread.result).toBe("error");
  const base = async () => ({ state: "unknown", why: "No.", hint: "Try." }) as const;
  const off = twilioOf({ [sid]: accountWith().account });
  const uncompared = await run(given, { ...world(off), base, history });
  expect(uncompared.accounts[0]).toMatchObject({ result: "drifted" });
});

test("in a pull request the origin is that of the drift from the base", async () => {
  const proposed = version({ "encryption-enabled": false, "encryption-key-sid": key });
  const base = async () => ({
    state: "known" as const,
    branch: "main",
    isMergeGroup: false,
    policy: version(encrypted),
    proposed,
  });
  const versions = versionsOf(version({ "encryption-enabled": false, "encryption-key-sid": otherKey }));
  const { account } = accountWith({ "encryption-key-sid": key });
  const around = { ...world(twilioOf({ [sid]: account }), patient), base, history: async () => versions };
  const outcome = await run(inputs({ mode: "check", policy: proposed }), around);
  expect(outcome.accounts[0]?.origin).toEqual({ kind: "earlier-version", ...commit(0) });
});
