import { expect, test } from "vitest";
import type { Account } from "../../src/run/ports.ts";
import { accountWith, inputs, key, runOne, sid } from "../account.ts";

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
