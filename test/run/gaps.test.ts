import { expect, test } from "vitest";
import { parsePolicy } from "../../src/declared/policy-file/read.ts";
import { exportPolicy } from "../../src/run/export.ts";
import { run } from "../../src/run/run.ts";
import {
  accountWith,
  asItIs,
  inputs,
  key,
  patient,
  policyOf,
  runOne,
  sid,
  twilioOf,
  world,
} from "../account.ts";

const live = { "encryption-enabled": true, "encryption-key-sid": key };
const compositions = { "encryption-enabled": true };
const failing = { ...policyOf({ compositions }), unmanaged: "fail" as const };

test("a waived setting is declared, so it is no gap", async () => {
  const waiver = {
    resource: "compositions",
    setting: "encryption-key-sid",
    reason: "r",
    expires: "2027-01-01",
  } as const;
  const declared = { ...compositions, "encryption-key-sid": `${key.slice(0, -1)}0` };
  const policy = { compositions: declared, waivers: [waiver] };
  const outcome = await runOne(inputs({ mode: "check", policy }), accountWith(live).account);
  expect(outcome.findings).toEqual([]);
});

test("a gap that fails, fails a check even without fail-on-drift", async () => {
  const given = inputs({ mode: "check", policy: failing, failOnDrift: false });
  const outcome = await run(given, world(twilioOf({ [sid]: accountWith(live).account })));
  expect(outcome).toMatchObject({ result: "drifted", reason: "unmanaged", fails: true });
});

test("a gap that fails is refused by apply before anything is sent", async () => {
  const { account, writes } = accountWith({ ...live, "encryption-enabled": false });
  const outcome = await runOne(inputs({ policy: failing }), account);
  expect(outcome).toMatchObject({ result: "error", reason: "unmanaged", changed: "no" });
  expect(writes()).toBe(0);
});

test("a gap that warns does not stop apply", async () => {
  const { account, writes } = accountWith({ ...live, "encryption-enabled": false });
  const outcome = await runOne(inputs({ policy: { compositions } }), account);
  expect(outcome).toMatchObject({ result: "applied", findings: [{ level: "warning", reason: "unmanaged" }] });
  expect(writes()).toBe(1);
});

test("a file from export leaves no gap", async () => {
  const recordings = { ...live, "aws-storage-enabled": true, "aws-s3-url": "https://a-bucket/x:" };
  const { account } = accountWith(live, {}, { recordings: { ...recordings, "aws-credentials-sid": key } });
  const empty = {
    accounts: [],
    unlistedSubaccounts: "ignore",
    unmanaged: "warn",
    replacements: "warn",
  } as const;
  const reached = [{ account: sid, name: "Mine", isOwn: true }];
  const twilio = twilioOf({ [sid]: account }, reached);
  const { text } = await exportPolicy(inputs({ mode: "export", policy: empty }), world(twilio), {
    file: "policy.yml",
    hideSecrets: asItIs,
  });
  const policy = parsePolicy(`unmanaged: fail\n${text}`, "policy.yml", patient.today);
  const outcome = await run(inputs({ mode: "check", policy }), world(twilio));
  const found = outcome.accounts.flatMap(({ findings }) => findings.map(({ reason }) => reason));
  expect(found).not.toContain("unmanaged");
  expect(outcome.result).toBe("compliant");
});
