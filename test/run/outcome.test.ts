import { expect, test } from "vitest";
import { type AccountOutcome, neededWaivers, needsAttention, summarize } from "../../src/run/outcome.ts";
import type { Account } from "../../src/run/ports.ts";
import { accountWith, inputs, refused, runOne, sid } from "../account.ts";
import { firstOf, stories } from "../report/stories.ts";

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

test("a failing finding fails the job even if drift does not", async () => {
  const missing = accountWith({}, { findReference: async () => "missing" }).account;
  const check = inputs({ mode: "check", failOnDrift: false });
  const sum = async (...accounts: Account[]) =>
    summarize(check, await Promise.all(accounts.map((account) => runOne(check, account))));
  expect(await sum(accountWith().account)).toMatchObject({ result: "drifted", fails: false });
  expect(await sum(accountWith().account, missing)).toMatchObject({ result: "drifted", fails: true });
  const warned = accountWith({}, { findReference: () => Promise.reject(refused("rate-limited")) }).account;
  expect(await sum(warned)).toMatchObject({ fails: false });
});

test("one unconfirmed write makes the whole run unconfirmed, and one confirmed write makes it changed", async () => {
  const compliant = await runOne(inputs({ mode: "check" }), accountWith().account);
  const applied = await runOne(inputs(), accountWith().account);
  const lost = await runOne(
    inputs(),
    accountWith({}, { write: () => Promise.reject(refused("cancelled")) }).account,
  );
  const changed = (...accounts: AccountOutcome[]) =>
    summarize({ mode: "apply", failOnDrift: true }, accounts).changed;
  expect([changed(compliant), changed(compliant, applied), changed(compliant, applied, lost)]).toEqual([
    "no",
    "yes",
    "unconfirmed",
  ]);
});

test("an account needs no attention if it neither failed nor drifted", async () => {
  const needs = async (story: keyof typeof stories) => needsAttention(firstOf(await stories[story]()));
  expect([await needs("compliant"), await needs("waived")]).toEqual([false, false]);
  expect([await needs("drifted"), await needs("unread")]).toEqual([true, true]);
  expect(await needs("the write changes another setting")).toBe(true);
});

test("a waiver counts if the setting differs", async () => {
  expect(neededWaivers(firstOf(await stories.waived()))).toHaveLength(1);
  expect(neededWaivers(firstOf(await stories["waived, and not needed"]()))).toEqual([]);
});
