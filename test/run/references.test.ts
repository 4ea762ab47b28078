import { expect, test } from "vitest";
import { ActionError } from "../../src/messages/errors.ts";
import type { Account } from "../../src/run/ports.ts";
import { accountWith, inputs, key, refused, runOne, sid } from "../account.ts";

test("a reference of another account is missing from this one", async () => {
  const { account, writes } = accountWith(
    {},
    { findReference: async () => ({ owner: "ACffffffffffffffffffffffffffffffff" }) },
  );
  expect(await runOne(inputs(), account)).toMatchObject({
    result: "error",
    reason: "reference-missing",
    findings: [{ phrase: "the encryption key belongs to another account", failsCheck: true }],
  });
  expect(await runOne(inputs({ mode: "check" }), account)).toMatchObject({
    result: "drifted",
    reason: "reference-missing",
    findings: [{ failsCheck: false }],
  });
  expect(writes()).toBe(0);
});

test("references that are not declared are not asked for", async () => {
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

test("an empty reference is not asked for", async () => {
  const asked: string[] = [];
  const findReference: Account["findReference"] = async (_, reference) => {
    asked.push(reference);
    return { owner: sid };
  };
  const policy = { account: sid, compositions: { "encryption-key-sid": "" } };
  await runOne(inputs({ mode: "check", policy }), accountWith({}, { findReference }).account);
  expect(asked).toEqual([]);
});

const aws = "CRfedcba9876543210fedcba9876543210";
const both = { compositions: { "encryption-key-sid": key, "aws-credentials-sid": aws } };

test("references that the key may not read are reported without a finding", async () => {
  const findReference = () => Promise.reject(refused("credentials-rejected"));
  const outcome = await runOne(
    inputs({ mode: "check", policy: both }),
    accountWith({}, { findReference }).account,
  );
  expect(outcome).toMatchObject({ references: "not-permitted", findings: [] });
  const half: Account["findReference"] = (kind) =>
    kind === "public-key" ? Promise.resolve({ owner: sid }) : findReference();
  const halfRead = await runOne(
    inputs({ mode: "check", policy: both }),
    accountWith({}, { findReference: half }).account,
  );
  expect(halfRead).toMatchObject({ references: "not-permitted", findings: [] });
});

test("a 403 without Twilio's code or request id warns, because a proxy may have sent it", async () => {
  const error = new ActionError("credentials-rejected", "No.", { hint: "Try.", refusal: { status: 403 } });
  const { account } = accountWith({}, { findReference: () => Promise.reject(error) });
  const { references, findings } = await runOne(inputs({ mode: "check", policy: both }), account);
  expect(references).toBe("asked");
  expect(findings.map(({ level, hint }) => `${level}: ${hint}`)).toEqual(
    Array(2).fill(
      "warning: Check the proxy, and run the job again. If the error stays, set verify-references: false.",
    ),
  );
});

test.each([
  ["were asked", inputs({ mode: "check", policy: both }), "asked"],
  ["are not to be asked", inputs({ mode: "check", policy: both, verifyReferences: false }), undefined],
  [
    "are not declared",
    inputs({ mode: "check", policy: { compositions: { "friendly-name": "x" } } }),
    undefined,
  ],
] as const)("if references %s, the outcome says so", async (_, given, state) => {
  expect((await runOne(given, accountWith().account)).references).toBe(state);
});

test("the outcome has the dates on which the declared keys and credentials were created", async () => {
  const created = "2025-11-12T13:14:15.000Z";
  const findReference: Account["findReference"] = async (kind) =>
    kind === "public-key" ? { owner: sid, created } : { owner: sid };
  const policy = { ...both, recordings: { "encryption-key-sid": key } };
  const given = inputs({ mode: "check", policy });
  expect((await runOne(given, accountWith({}, { findReference }).account)).credentials).toEqual([
    { resource: "compositions", setting: "encryption-key-sid", created },
    { resource: "recordings", setting: "encryption-key-sid", created },
  ]);
});

test.each([
  [
    "a credential that is given as a key",
    { compositions: { "encryption-key-sid": aws } },
    "encryption-key-sid: CRfedc…3210 is an AWS credential, not a Public Key: swapped with aws-credentials-sid?",
    "the encryption key is an AWS credential",
  ],
  [
    "a key that is given as a credential",
    { recordings: { "aws-credentials-sid": key } },
    "recordings.aws-credentials-sid: CR0123…cdef is a Public Key, not an AWS credential: swapped with recordings.encryption-key-sid?",
    "the AWS credential of recordings is a Public Key",
  ],
  [
    "what is neither",
    { compositions: { "encryption-key-sid": `${key.slice(0, -1)}0` } },
    "encryption-key-sid: this account has no Public Key CR0123…cde0.",
    "the encryption key does not exist in this account",
  ],
])("%s is reported as such", async (_, policy, message, phrase) => {
  const findReference: Account["findReference"] = async (kind, reference) =>
    reference === (kind === "public-key" ? key : aws) ? { owner: sid } : "missing";
  const outcome = await runOne(inputs({ mode: "check", policy }), accountWith({}, { findReference }).account);
  expect(outcome).toMatchObject({ result: "drifted", reason: "reference-missing" });
  const failures = outcome.findings.filter(({ level }) => level === "failure");
  expect(failures).toMatchObject([{ message, phrase }]);
});

test("a missing reference stays missing if the other kind may not be read", async () => {
  const findReference: Account["findReference"] = async (kind) => {
    if (kind === "public-key") return "missing";
    throw refused("credentials-rejected");
  };
  const policy = { compositions: { "encryption-key-sid": key } };
  const outcome = await runOne(inputs({ mode: "check", policy }), accountWith({}, { findReference }).account);
  expect(outcome).toMatchObject({ reason: "reference-missing", references: "asked" });
  const elsewhere: Account["findReference"] = async (kind) =>
    kind === "public-key" ? "missing" : { owner: "ACffffffffffffffffffffffffffffffff" };
  const other = await runOne(
    inputs({ mode: "check", policy }),
    accountWith({}, { findReference: elsewhere }).account,
  );
  expect(other.findings[0]?.message).toContain("has no Public Key");
});
