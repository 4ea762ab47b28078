import { expect, test } from "vitest";
import type { Account } from "../../src/run/ports.ts";
import { neverConfigured, type State } from "../../src/settings/settings.ts";
import { accountWith, inputs, patient, refused, runOne, sid } from "../account.ts";

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
