import { expect, test } from "vitest";
import { type AccountOutcome, summarize } from "../src/outcome.ts";
import type { Account } from "../src/run.ts";
import { neverConfigured, type State } from "../src/settings.ts";
import { accountWith, inputs, key, patient, refused, runOne, sid } from "./account.ts";

const told = ({ findings }: AccountOutcome) => findings.map(({ level, reason }) => `${level}: ${reason}`);

test("a declared null clears what is live, which is a weakening", async () => {
  const declared = { account: sid, compositions: { "aws-s3-url": "" } };
  const { account, writes } = accountWith({ "aws-s3-url": "https://a-bucket.s3.amazonaws.com/x" });
  expect(await runOne(inputs({ policy: declared }), account)).toMatchObject({
    result: "error",
    reason: "weakening-refused",
  });
  expect(writes()).toBe(0);
  expect(await runOne(inputs({ policy: declared, allowWeakening: true }), account)).toMatchObject({
    result: "applied",
  });
});

test("where several reasons hold, the first of the list is told and all are listed", async () => {
  const policy = {
    account: sid,
    compositions: { "encryption-enabled": false, "aws-storage-enabled": true, "encryption-key-sid": key },
  };
  const { account } = accountWith({ "encryption-enabled": true }, { findReference: async () => "missing" });
  const outcome = await runOne(inputs({ policy, expectedPlan: `sha256:${"0".repeat(64)}` }), account);
  expect(outcome.reason).toBe("plan-changed");
  expect(told(outcome).sort()).toEqual([
    "error: incomplete-declaration",
    "error: plan-changed",
    "error: reference-missing",
    "error: weakening-refused",
  ]);
});

test("a reference of another account is missing from this one", async () => {
  const { account, writes } = accountWith(
    {},
    { findReference: async () => ({ owner: "ACffffffffffffffffffffffffffffffff" }) },
  );
  expect(await runOne(inputs(), account)).toMatchObject({
    result: "error",
    reason: "reference-missing",
  });
  expect(await runOne(inputs({ mode: "check" }), account)).toMatchObject({
    result: "drifted",
    reason: "reference-missing",
  });
  expect(writes()).toBe(0);
});

test.each(["credentials-rejected", "twilio-unavailable", "bad-response", "rate-limited"] as const)(
  "a reference that cannot be asked for (%s) only warns",
  async (reason) => {
    const { account } = accountWith({}, { findReference: () => Promise.reject(refused(reason)) });
    const outcome = await runOne(inputs(), account);
    expect(outcome).toMatchObject({ result: "applied", reason: "none" });
    expect(told(outcome)).toEqual([`warning: ${reason}`]);
  },
);

test.each(["cancelled", "timed-out"] as const)(
  "a run that ends while references are asked for is %s",
  async (reason) => {
    const { account } = accountWith({}, { findReference: () => Promise.reject(refused(reason)) });
    expect(await runOne(inputs(), account)).toMatchObject({
      result: "error",
      reason,
      isChanged: false,
    });
  },
);

test("settings that nobody declared are not asked about", async () => {
  const asked: string[] = [];
  const findReference: Account["findReference"] = async (kind) => {
    asked.push(kind);
    return { owner: sid };
  };
  const { account } = accountWith({ "aws-credentials-sid": key }, { findReference });
  await runOne(inputs({ mode: "check" }), account);
  expect(asked).toEqual(["public-key"]);
  await runOne(inputs({ mode: "check", verifyReferences: false }), account);
  expect(asked).toEqual(["public-key"]);
});

test.each(["credentials-rejected", "not-entitled", "rejected-by-twilio", "rate-limited"] as const)(
  "a write refused as %s changed nothing and is not repeated",
  async (reason) => {
    let writes = 0;
    const write = () => {
      writes++;
      return Promise.reject(refused(reason));
    };
    const { account } = accountWith({}, { write });
    expect(await runOne(inputs(), account)).toMatchObject({
      result: "error",
      reason,
      isChanged: false,
    });
    expect(writes).toBe(1);
  },
);

test("a write that answers garbage is judged by the read-back", async () => {
  const { account } = accountWith();
  const write: Account["write"] = async (...one) => {
    await account.write(...one);
    throw refused("bad-response");
  };
  expect(await runOne(inputs(), { ...account, write })).toMatchObject({
    result: "applied",
    isChanged: true,
  });
});

test("a lost write is not sent again where a read shows neither the old nor the new state", async () => {
  let writes = 0;
  let live: State = { ...neverConfigured, "friendly-name": "Mine" };
  const write = () => {
    writes++;
    live = { ...live, "friendly-name": "Somebody's" };
    return Promise.reject(refused("twilio-unavailable"));
  };
  const read: Account["read"] = async () => ({ isConfigured: true, account: sid, state: live });
  const outcome = await runOne(inputs(), accountWith({}, { read, write }).account);
  expect(outcome).toMatchObject({ result: "error", reason: "collateral-change", isChanged: true });
  expect(writes).toBe(1);
});

test("a write that another account answers is wrong-account and unconfirmed", async () => {
  const { account } = accountWith({}, { write: async () => "ACffffffffffffffffffffffffffffffff" });
  expect(await runOne(inputs(), account)).toMatchObject({
    result: "error",
    reason: "wrong-account",
    isChanged: undefined,
  });
});

test("a read-back that fails leaves the write unconfirmed", async () => {
  const { account } = accountWith();
  let reads = 0;
  const read: Account["read"] = () =>
    ++reads > 1 ? Promise.reject(refused("twilio-unavailable")) : account.read("compositions");
  const outcome = await runOne(inputs(), { ...account, read });
  expect(outcome).toMatchObject({ result: "error", reason: "twilio-unavailable", isChanged: undefined });
  expect(outcome.findings[0]?.message).toMatch(/^The write was sent and not confirmed\./);
});

test("a read-back of another account proves nothing", async () => {
  const { account } = accountWith();
  let reads = 0;
  const read: Account["read"] = async () => {
    const live = await account.read("compositions");
    return ++reads > 1 ? { ...live, account: "ACffffffffffffffffffffffffffffffff" } : live;
  };
  const outcome = await runOne(inputs(), { ...account, read });
  expect(outcome).toMatchObject({ result: "error", reason: "wrong-account", isChanged: undefined });
});

test("settings that vanish after a write are not believed", async () => {
  const { account } = accountWith();
  let reads = 0;
  const read: Account["read"] = async () =>
    ++reads > 1
      ? { isConfigured: false, account: undefined, state: neverConfigured }
      : account.read("compositions");
  expect(await runOne(inputs(), { ...account, read })).toMatchObject({
    result: "error",
    reason: "bad-response",
  });
});

test("no write starts, and none is repeated, without time left to prove it", async () => {
  const { account, writes } = accountWith();
  const late = { ...patient, left: () => 14_999 };
  expect(await runOne(inputs(), account, late)).toMatchObject({
    result: "error",
    reason: "timed-out",
    isChanged: false,
  });
  expect(writes()).toBe(0);

  let left = 20_000;
  let sent = 0;
  const write: Account["write"] = (_, { withinMs }) => {
    expect(withinMs).toBe(10_000);
    left = 10_000;
    sent++;
    return Promise.reject(refused("twilio-unavailable"));
  };
  const outcome = await runOne(inputs(), accountWith({}, { write }).account, {
    ...patient,
    left: () => left,
  });
  expect(outcome).toMatchObject({ result: "error", reason: "timed-out", isChanged: undefined });
  expect(sent).toBe(1);
});

test("a bug ends as internal and quotes no foreign message", async () => {
  const { account } = accountWith({}, { read: () => Promise.reject(new TypeError("secret in here")) });
  const outcome = await runOne(inputs(), account);
  expect(outcome).toMatchObject({ result: "error", reason: "internal" });
  expect(JSON.stringify(outcome.findings)).not.toContain("secret in here");
});

test("an unusual S3 URL warns and is applied", async () => {
  const policy = { account: sid, compositions: { "aws-s3-url": "https://s3.amazonaws.com/a-bucket/x" } };
  const outcome = await runOne(inputs({ policy }), accountWith().account);
  expect(outcome).toMatchObject({ result: "applied" });
  expect(outcome.findings.map(({ level, message }) => `${level}: ${message}`)).toEqual([
    expect.stringContaining("warning: aws-s3-url puts the bucket into the path"),
  ]);
});

test("the worst of several accounts wins", async () => {
  const { account } = accountWith();
  const compliant = await runOne(
    inputs({ policy: { account: sid, compositions: { "friendly-name": "Mine" } } }),
    account,
  );
  const drifted = await runOne(inputs({ mode: "check" }), account);
  const sum = (failOnDrift: boolean, accounts: AccountOutcome[]) =>
    summarize({ mode: "check", failOnDrift }, accounts);
  expect(sum(true, [compliant, drifted])).toMatchObject({ result: "drifted", reason: "drift", fails: true });
  expect(sum(false, [compliant, drifted])).toMatchObject({ result: "drifted", fails: false });
  expect(sum(true, [compliant])).toMatchObject({ result: "compliant", reason: "none", fails: false });
  expect(sum(true, [])).toMatchObject({ result: "error", fails: true });
});

const nameless: Account["read"] = async () => ({
  isConfigured: false,
  account: undefined,
  state: neverConfigured,
});

test.each<[string, string | undefined, string]>([
  ["the login is the account itself", sid, "drifted"],
  ["the login is another account", "ACffffffffffffffffffffffffffffffff", "error"],
  ["the login is no account", undefined, "error"],
])("settings that were never configured and name no account, where %s", async (_, login, result) => {
  const { account } = accountWith({}, { read: nameless, login });
  const given = inputs({ mode: "check", verifyReferences: false });
  expect(await runOne(given, account)).toMatchObject({ result });
});

test("a verified reference of the account names settings that were never configured", async () => {
  const { account } = accountWith({}, { read: nameless });
  expect(await runOne(inputs({ mode: "check" }), account)).toMatchObject({ result: "drifted" });
  const foreign = {
    ...account,
    findReference: async () => ({ owner: "ACffffffffffffffffffffffffffffffff" }),
  };
  expect(await runOne(inputs({ mode: "check" }), foreign)).toMatchObject({ reason: "wrong-account" });
});

test("the expected plan is applied, and where nothing is left to change any is", async () => {
  const { account, writes } = accountWith();
  const checked = await runOne(inputs({ mode: "check" }), account);
  const expectedPlan = summarize({ mode: "check", failOnDrift: true }, [checked]).planDigest ?? "";
  expect(await runOne(inputs({ expectedPlan }), account)).toMatchObject({ result: "applied" });
  expect(await runOne(inputs({ expectedPlan }), account)).toMatchObject({ result: "compliant" });
  expect(writes()).toBe(1);
});

test("an empty reference is not asked for", async () => {
  const asked: string[] = [];
  const findReference: Account["findReference"] = async (_, one) => {
    asked.push(one);
    return { owner: sid };
  };
  const policy = { account: sid, compositions: { "encryption-key-sid": "" } };
  await runOne(inputs({ mode: "check", policy }), accountWith({}, { findReference }).account);
  expect(asked).toEqual([]);
});

test("a second write that is refused leaves the first one unconfirmed", async () => {
  let sent = 0;
  const write: Account["write"] = () =>
    Promise.reject(refused(++sent === 1 ? "twilio-unavailable" : "rejected-by-twilio"));
  const outcome = await runOne(inputs(), accountWith({}, { write }).account);
  expect(outcome).toMatchObject({ result: "error", reason: "rejected-by-twilio", isChanged: undefined });
  expect(sent).toBe(2);
});

test("reads are repeated with the waits, and no longer than until the write shows", async () => {
  const waits: number[] = [];
  const clock = { ...patient, wait: async (ms: number) => void waits.push(ms) };
  await runOne(inputs(), accountWith().account, clock);
  expect(waits).toEqual([0, 0, 0]);
  await runOne(inputs(), accountWith({}, { write: async () => sid }).account, clock);
  expect(waits.slice(3)).toEqual([0, 0, 0, 250, 500, 1_000, 2_000, 4_000]);
});

test("a failing finding fails the job even where drift does not", async () => {
  const missing = accountWith({}, { findReference: async () => "missing" }).account;
  const check = inputs({ mode: "check", failOnDrift: false });
  const sum = async (...accounts: Account[]) =>
    summarize(check, await Promise.all(accounts.map((account) => runOne(check, account))));
  expect(await sum(accountWith().account)).toMatchObject({ result: "drifted", fails: false });
  expect(await sum(accountWith().account, missing)).toMatchObject({ result: "drifted", fails: true });
  const warned = accountWith({}, { findReference: () => Promise.reject(refused("rate-limited")) }).account;
  expect(await sum(warned)).toMatchObject({ fails: false });
});

test("one unconfirmed write makes the whole run unconfirmed, one change a changed one", async () => {
  const compliant = await runOne(inputs({ mode: "check" }), accountWith().account);
  const applied = await runOne(inputs(), accountWith().account);
  const lost = await runOne(
    inputs(),
    accountWith({}, { write: () => Promise.reject(refused("cancelled")) }).account,
  );
  const changed = (...accounts: AccountOutcome[]) =>
    summarize({ mode: "apply", failOnDrift: true }, accounts).isChanged;
  expect([changed(compliant), changed(compliant, applied), changed(compliant, applied, lost)]).toEqual([
    false,
    true,
    undefined,
  ]);
});
