import { expect, test } from "vitest";
import { type AccountOutcome, summarize } from "../../src/run/outcome.ts";
import type { Account } from "../../src/run/ports.ts";
import { neverConfigured } from "../../src/settings/settings.ts";
import { accountWith, inputs, key, refused, runOne, sid } from "../account.ts";

const linesOf = ({ findings }: AccountOutcome) => findings.map(({ level, reason }) => `${level}: ${reason}`);

test("a declared null clears what is live, which is a weakening", async () => {
  const declared = { account: sid, compositions: { "aws-s3-url": "" } };
  const { account, writes } = accountWith({ "aws-s3-url": "https://a-bucket.s3.amazonaws.com/x" });
  expect(await runOne(inputs({ policy: declared }), account)).toMatchObject({
    result: "error",
    reason: "weakening-refused",
  });
  expect(writes()).toBe(0);
  expect(await runOne(inputs({ policy: declared, allowWeakening: "everything" }), account)).toMatchObject({
    result: "applied",
  });
});

test("with several reasons, the first in the list of reasons is the reason of the run, and all are reported", async () => {
  const policy = {
    account: sid,
    compositions: { "encryption-enabled": false, "aws-storage-enabled": true, "encryption-key-sid": key },
  };
  const { account } = accountWith({ "encryption-enabled": true }, { findReference: async () => "missing" });
  const outcome = await runOne(inputs({ policy, expectedPlan: `sha256:${"0".repeat(64)}` }), account);
  expect(outcome.reason).toBe("plan-changed");
  expect(linesOf(outcome).sort()).toEqual([
    "error: incomplete-declaration",
    "error: plan-changed",
    "error: reference-missing",
    "error: weakening-refused",
  ]);
});

test.each(["twilio-unavailable", "bad-response", "rate-limited"] as const)(
  "a reference that cannot be asked for (%s) only warns",
  async (reason) => {
    const { account } = accountWith({}, { findReference: () => Promise.reject(refused(reason)) });
    const outcome = await runOne(inputs(), account);
    expect(outcome).toMatchObject({ result: "applied", reason: "none" });
    expect(linesOf(outcome)).toEqual([`warning: ${reason}`]);
  },
);

test.each(["cancelled", "timed-out"] as const)(
  "a run that ends while references are asked for is %s",
  async (reason) => {
    const { account } = accountWith({}, { findReference: () => Promise.reject(refused(reason)) });
    expect(await runOne(inputs(), account)).toMatchObject({
      result: "error",
      reason,
      changed: "no",
    });
  },
);

test.each(["credentials-rejected", "not-entitled", "rejected-by-twilio", "rate-limited"] as const)(
  "a write refused as %s changed nothing and is not repeated",
  async (reason) => {
    let writes = 0;
    const write: Account["write"] = async () => {
      writes++;
      return { state: "refused", error: refused(reason) };
    };
    const { account } = accountWith({}, { write });
    expect(await runOne(inputs(), account)).toMatchObject({
      result: "error",
      reason,
      changed: "no",
    });
    expect(writes).toBe(1);
  },
);

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

const nameless: Account["read"] = async () => ({
  isConfigured: false,
  account: undefined,
  state: neverConfigured,
});

test.each<[string, string | undefined, string]>([
  ["the login is the account itself", sid, "drifted"],
  ["the login is another account", "ACffffffffffffffffffffffffffffffff", "error"],
  ["the login is no account", undefined, "error"],
])(
  "settings that were never configured and name no account are judged by the login: %s",
  async (_, login, result) => {
    const { account } = accountWith({}, { read: nameless, login });
    const given = inputs({ mode: "check", verifyReferences: false });
    expect(await runOne(given, account)).toMatchObject({ result });
  },
);

test("a verified reference shows whose settings were never configured", async () => {
  const { account } = accountWith({}, { read: nameless });
  expect(await runOne(inputs({ mode: "check" }), account)).toMatchObject({ result: "drifted" });
  const foreign = {
    ...account,
    findReference: async () => ({ owner: "ACffffffffffffffffffffffffffffffff" }),
  };
  expect(await runOne(inputs({ mode: "check" }), foreign)).toMatchObject({ reason: "wrong-account" });
});

test("the answer about one resource shows the account of another resource that was never configured", async () => {
  const { account } = accountWith({ "encryption-enabled": true, "encryption-key-sid": key });
  const read: Account["read"] = (resource) =>
    resource === "recordings" ? nameless(resource) : account.read(resource);
  const policy = {
    compositions: { "encryption-enabled": true, "encryption-key-sid": key },
    recordings: { "encryption-enabled": false },
  };
  const given = inputs({ mode: "check", policy, verifyReferences: false });
  expect(await runOne(given, { ...account, read })).toMatchObject({ result: "compliant" });
  const foreign: Account["read"] = async (resource) => ({
    ...(await read(resource)),
    ...(resource === "compositions" && { account: "ACffffffffffffffffffffffffffffffff" }),
  });
  expect(await runOne(given, { ...account, read: foreign })).toMatchObject({ reason: "wrong-account" });
});

test("the expected plan is applied, and any digest is accepted if nothing is left to change", async () => {
  const { account, writes } = accountWith();
  const checked = await runOne(inputs({ mode: "check" }), account);
  const expectedPlan = summarize({ mode: "check", failOnDrift: true }, [checked]).planDigest ?? "";
  expect(await runOne(inputs({ expectedPlan }), account)).toMatchObject({ result: "applied" });
  expect(await runOne(inputs({ expectedPlan }), account)).toMatchObject({ result: "compliant" });
  expect(writes()).toBe(1);
});
