import { expect, test } from "vitest";
import { parsePolicy } from "../../src/declared/policy-file/read.ts";
import { exportPolicy } from "../../src/run/export.ts";
import type { Account, Reached } from "../../src/run/ports.ts";
import { run } from "../../src/run/run.ts";
import { neverConfigured, type State } from "../../src/settings/settings.ts";
import { accountWith, inputs, key, patient, refused, sid, twilioOf, world } from "../account.ts";

const other = "ACfedcba9876543210fedcba9876543210";
const third = "ACffffffffffffffffffffffffffffffff";
const everything: State = {
  "friendly-name": "Telehealth: #1",
  "encryption-enabled": true,
  "encryption-key-sid": key,
  "aws-storage-enabled": true,
  "aws-s3-url": "https://a-bucket.s3-us-east-2.amazonaws.com/x",
  "aws-credentials-sid": "CRffeeddccbbaa99887766554433221100",
};
const given = inputs({ mode: "export", policy: { accounts: [], unlistedSubaccounts: "ignore" } });

async function exported(accounts: Record<string, Account>, names: Record<string, string>) {
  const reached: Reached[] = Object.keys(accounts).map((account) => ({
    account,
    name: names[account] ?? "",
    isOwn: account === sid,
  }));
  const twilio = twilioOf(accounts, reached);
  return { ...(await exportPolicy(given, world(twilio))), twilio };
}

test("what is live becomes a file with which a check is compliant", async () => {
  const accounts = {
    [sid]: accountWith(everything, {}, { recordings: neverConfigured }).account,
    [other]: accountWith({}, {}, { account: other, recordings: everything }).account,
  };
  const { outcome, text, twilio } = await exported(accounts, {
    [sid]: "Acme Telehealth (EU)",
    [other]: "Acme Telehealth EU",
  });
  expect(outcome).toMatchObject({
    mode: "export",
    result: "exported",
    reason: "none",
    fails: false,
    isChanged: false,
  });
  expect(text).toMatchSnapshot();
  const policy = parsePolicy(text ?? "", "policy.yml", "2026-11-24");
  const check = await run(inputs({ mode: "check", policy }), world(twilio));
  expect(check).toMatchObject({ result: "compliant", fails: false });
  expect(check.accounts.map(({ policy: { name } }) => name)).toEqual([
    "acme-telehealth-eu",
    "acme-telehealth-eu-2",
  ]);
});

test.each<[string, Partial<State>, string]>([
  [
    "a URL that may not be declared",
    { ...everything, "aws-s3-url": "s3://bucket" },
    "aws-s3-url is left out: it is not an https URL",
  ],
  [
    "encryption without a key",
    { "encryption-enabled": true },
    "encryption-enabled is left out: it is on without what it needs",
  ],
  [
    "a name that hides something",
    { "friendly-name": "a\u0007b" },
    "friendly-name is left out: it holds a control character",
  ],
  ["no name", { "friendly-name": "" }, "friendly-name is left out: it is not set"],
])("%s is left out, and a comment says why", async (_, live, comment) => {
  const { text, twilio } = await exported({ [sid]: accountWith(live).account }, { [sid]: "x" });
  expect(text).toContain(`# ${comment}`);
  const policy = parsePolicy(text ?? "", "policy.yml", "2026-11-24");
  expect(await run(inputs({ mode: "check", policy }), world(twilio))).toMatchObject({ result: "compliant" });
});

test("every name becomes one that the file allows, and forms nothing else in it", async () => {
  const names = {
    [sid]: "—",
    [other]: "x\ny: !!js/function z\n# ##[error]",
    [third]: `${"Long name ".repeat(20)}`,
  };
  const accounts = Object.fromEntries(
    Object.keys(names).map((one) => [one, accountWith({}, {}, { account: one }).account]),
  );
  const { text } = await exported(accounts, names);
  const policy = parsePolicy(text ?? "", "policy.yml", "2026-11-24");
  expect(policy.accounts.map(({ name }) => name)).toEqual([
    "account-cdef",
    "x-y-js-function-z-error",
    expect.stringMatching(/^long-name-.{40}$/),
  ]);
  expect(text).not.toContain("##[");
});

test("one account that cannot be read keeps the file from being written, and is named", async () => {
  const accounts = {
    [sid]: accountWith(everything).account,
    [other]: accountWith({}, { read: () => Promise.reject(refused("bad-response")) }).account,
  };
  const { outcome, text } = await exported(accounts, { [other]: "Sub" });
  expect(text).toBeUndefined();
  expect(outcome).toMatchObject({ result: "error", reason: "bad-response", fails: true });
  expect(outcome.findings.map(({ message }) => message)).toEqual([`"Sub" (${other}): No.`]);
});

test("an account that does not answer for itself is not exported", async () => {
  const foreign = accountWith(everything, {}, { account: other }).account;
  expect((await exported({ [sid]: foreign }, {})).outcome).toMatchObject({
    result: "error",
    reason: "wrong-account",
  });
});

test("accounts that cannot be listed, and a run that is over, end as errors", async () => {
  const twilio = { ...twilioOf({}), accounts: () => Promise.reject(refused("credentials-rejected")) };
  expect((await exportPolicy(given, world(twilio))).outcome).toMatchObject({
    result: "error",
    reason: "credentials-rejected",
  });
  const late = { ...patient, wait: () => Promise.reject(refused("timed-out")) };
  const reached = [{ account: sid, name: "", isOwn: true }];
  const { outcome } = await exportPolicy(
    given,
    world(twilioOf({ [sid]: accountWith().account }, reached), late),
  );
  expect(outcome).toMatchObject({ result: "error", reason: "timed-out" });
});
