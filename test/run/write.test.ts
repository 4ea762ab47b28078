import { expect, test } from "vitest";
import type { Account, Live } from "../../src/run/ports.ts";
import { neverConfigured, type State } from "../../src/settings/settings.ts";
import { accountWith, inputs, key, patient, policyOf, refused, refusing, runOne, sid } from "../account.ts";

test("a write that answers garbage is judged by the read-back", async () => {
  const { account } = accountWith();
  const write: Account["write"] = async (...args) => {
    await account.write(...args);
    throw refused("bad-response");
  };
  expect(await runOne(inputs(), { ...account, write })).toMatchObject({
    result: "applied",
    changed: "yes",
  });
});

test("a lost write is not sent again if a read shows neither the old nor the new state", async () => {
  let writes = 0;
  let live: State = { ...neverConfigured, "friendly-name": "Mine" };
  const write = () => {
    writes++;
    live = { ...live, "friendly-name": "Somebody's" };
    return Promise.reject(refused("twilio-unavailable"));
  };
  const read: Account["read"] = async () => ({ isConfigured: true, account: sid, state: live });
  const outcome = await runOne(inputs(), accountWith({}, { read, write }).account);
  expect(outcome).toMatchObject({ result: "error", reason: "collateral-change", changed: "unconfirmed" });
  expect(writes).toBe(1);
});

test("a write that another account answers is wrong-account and unconfirmed", async () => {
  const { account } = accountWith(
    {},
    { write: async () => ({ state: "answered", account: "ACffffffffffffffffffffffffffffffff" }) },
  );
  expect(await runOne(inputs(), account)).toMatchObject({
    result: "error",
    reason: "wrong-account",
    changed: "unconfirmed",
  });
});

test("a read-back that fails leaves the write unconfirmed", async () => {
  const { account } = accountWith();
  let reads = 0;
  const read: Account["read"] = () =>
    ++reads > 2 ? Promise.reject(refused("twilio-unavailable")) : account.read("compositions");
  const outcome = await runOne(inputs(), { ...account, read });
  expect(outcome).toMatchObject({ result: "error", reason: "twilio-unavailable", changed: "unconfirmed" });
  expect(outcome.findings[0]?.message).toMatch(/^The write was sent and not confirmed\./);
});

test("a read-back of another account proves nothing", async () => {
  const { account } = accountWith();
  let reads = 0;
  const read: Account["read"] = async () => {
    const live = await account.read("compositions");
    return ++reads > 2 ? { ...live, account: "ACffffffffffffffffffffffffffffffff" } : live;
  };
  const outcome = await runOne(inputs(), { ...account, read });
  expect(outcome).toMatchObject({ result: "error", reason: "wrong-account", changed: "unconfirmed" });
});

test("settings that vanish after a write are an error", async () => {
  const { account } = accountWith();
  let reads = 0;
  const read: Account["read"] = async () =>
    ++reads > 2
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
    changed: "no",
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
  expect(outcome).toMatchObject({ result: "error", reason: "timed-out", changed: "unconfirmed" });
  expect(sent).toBe(1);
});

test("the time that is left for the proof is checked again after the read", async () => {
  let left = 15_000;
  const { account, writes } = accountWith();
  let reads = 0;
  const read: Account["read"] = (resource) => {
    if (++reads === 2) left = 14_999;
    return account.read(resource);
  };
  const outcome = await runOne(inputs(), { ...account, read }, { ...patient, left: () => left });
  expect(outcome).toMatchObject({ result: "error", reason: "timed-out", changed: "no" });
  expect(writes()).toBe(0);
});

/** Gives writes these answers in this order, and carries out a write with the answer "answered". */
function writing(account: Account, ...answers: ("limit" | "lost" | "not sent" | "answered")[]) {
  let sent = 0;
  const write: Account["write"] = async (...given) => {
    const answer = answers[sent++] ?? "answered";
    if (answer === "lost") throw refused("twilio-unavailable");
    if (answer === "limit") return { state: "refused", error: refused("rate-limited"), againInMs: 2_000 };
    if (answer === "not sent") return { state: "not-sent", error: refused("twilio-unavailable") };
    return account.write(...given);
  };
  return { account: { ...account, write }, sent: () => sent };
}

test.each([
  [["limit", "answered"], 2, "applied", "none", "yes"],
  [["limit", "limit", "limit", "answered"], 4, "applied", "none", "yes"],
  [["limit", "limit", "limit", "limit"], 4, "error", "rate-limited", "no"],
  [["limit", "limit", "limit", "lost"], 4, "error", "twilio-unavailable", "unconfirmed"],
  [["lost", "limit", "answered"], 3, "applied", "none", "yes"],
  [["lost", "lost"], 2, "error", "twilio-unavailable", "unconfirmed"],
  [["not sent", "not sent", "answered"], 3, "applied", "none", "yes"],
  [["not sent", "not sent", "not sent"], 3, "error", "twilio-unavailable", "no"],
  [["limit", "not sent", "not sent", "not sent"], 4, "error", "twilio-unavailable", "no"],
  [["lost", "not sent", "not sent", "not sent"], 4, "error", "twilio-unavailable", "unconfirmed"],
] as const)("writes that are %j are sent %i times and end %s, %s", async (answers, times, ...ends) => {
  const { account } = accountWith();
  const written = writing(account, ...answers);
  const { result, reason, changed } = await runOne(inputs(), written.account);
  expect([result, reason, changed]).toEqual(ends);
  expect(written.sent()).toBe(times);
});

test("settings are read before each write, and settings that moved meanwhile are left alone", async () => {
  const { account, live } = accountWith();
  const steps: string[] = [];
  const written = writing(account, "limit", "answered");
  const watched: Account = {
    ...written.account,
    read: (...given) => {
      steps.push(given[1] === undefined ? "read" : "read back");
      return account.read(...given);
    },
    write: (...given) => {
      steps.push("write");
      return written.account.write(...given);
    },
  };
  const clock = { ...patient, wait: async (ms: number) => void (ms > 0 && steps.push(`wait ${ms}`)) };
  await runOne(inputs(), watched, clock);
  expect(steps).toEqual(["read", "read", "write", "wait 2000", "read", "write", "read back"]);

  live.compositions = { ...live.compositions, "encryption-enabled": false };
  const meddle = async (ms: number) => {
    if (ms > 0) live.compositions = { ...live.compositions, "aws-storage-enabled": true };
  };
  const limited = writing(account, "limit", "answered");
  const outcome = await runOne(inputs(), limited.account, { ...patient, wait: meddle });
  expect(outcome).toMatchObject({ result: "error", reason: "plan-changed", changed: "no" });
  expect(outcome.findings[0]?.message).toMatch(
    /so the write of compositions was not sent again: aws-storage-enabled was false and is now true\.$/,
  );
  expect(limited.sent()).toBe(1);
});

test("after each 429 that asks for no wait, the run waits longer, and after the last one it reads the settings once", async () => {
  const waits: number[] = [];
  const clock = { ...patient, wait: async (ms: number) => void waits.push(ms) };
  const { account } = accountWith();
  const write = async () => ({ state: "refused" as const, error: refused("rate-limited"), againInMs: 0 });
  await runOne(inputs(), { ...account, write }, clock);
  expect(waits).toEqual([0, 0, 500, 1_000, 1_500, 0]);
});

test("a write is not confirmed if a read shows only a part of it", async () => {
  const { account, live } = accountWith();
  const write: Account["write"] = async () => {
    live.compositions = { ...live.compositions, "encryption-key-sid": key };
    return { state: "answered", account: sid };
  };
  const outcome = await runOne(inputs(), { ...account, write });
  expect(outcome).toMatchObject({ result: "error", reason: "verify-failed", changed: "unconfirmed" });
});

test("after a 429 that leaves too little time for a proof, the write is not sent again", async () => {
  for (const [left, times] of [
    [17_000, 2],
    [16_999, 1],
  ] as const) {
    const written = writing(accountWith().account, "limit", "answered");
    await runOne(inputs(), written.account, { ...patient, left: () => left });
    expect(written.sent()).toBe(times);
  }
});

test("a gap that was found before another change of the settings is not reported after it", async () => {
  const policy = { compositions: { "encryption-enabled": true } };
  const reasonsAfter = async (later: Partial<State>) => {
    const { account, live } = accountWith({ "encryption-key-sid": key });
    let reads = 0;
    const read: Account["read"] = async (resource) => {
      if (++reads > 2) live.compositions = { ...live.compositions, ...later };
      return { isConfigured: true, account: sid, state: live[resource] };
    };
    const { findings } = await runOne(inputs({ policy }), { ...account, read });
    return findings.map(({ reason }) => reason);
  };
  expect(await reasonsAfter({})).toEqual(["unmanaged"]);
  expect(await reasonsAfter({ "encryption-key-sid": `CR${"7".repeat(32)}` })).toEqual(["collateral-change"]);
});

test("a lost write that Twilio carries out after the last read-back counts as applied", async () => {
  const { account, live } = accountWith();
  const after = { ...live.compositions, "encryption-enabled": true, "encryption-key-sid": key };
  let reads = 0;
  const read: Account["read"] = (resource) => {
    if (++reads === 9) live.compositions = after;
    return account.read(resource);
  };
  const written = writing({ ...account, read }, "lost", "answered");
  expect(await runOne(inputs(), written.account)).toMatchObject({ result: "applied", changed: "yes" });
  expect(written.sent()).toBe(1);
});

test("a second write that is refused leaves the first one unconfirmed", async () => {
  let sent = 0;
  const write: Account["write"] = async () => {
    if (++sent === 1) throw refused("twilio-unavailable");
    return { state: "refused" as const, error: refused("rejected-by-twilio") };
  };
  const outcome = await runOne(inputs(), accountWith({}, { write }).account);
  expect(outcome).toMatchObject({ result: "error", reason: "rejected-by-twilio", changed: "unconfirmed" });
  expect(sent).toBe(2);
});

test("reads are repeated with longer waits, until the write shows", async () => {
  const waits: number[] = [];
  const clock = { ...patient, wait: async (ms: number) => void waits.push(ms) };
  await runOne(inputs(), accountWith().account, clock);
  expect(waits).toEqual([0, 0, 0]);
  await runOne(
    inputs(),
    accountWith({}, { write: async () => ({ state: "answered", account: sid }) }).account,
    clock,
  );
  expect(waits.slice(3)).toEqual([0, 0, 0, 250, 500, 1_000, 2_000, 4_000]);
});

test("a write that Twilio refused changed nothing, even if others changed settings meanwhile", async () => {
  const { account, live } = accountWith();
  const kept = await runOne(inputs(), { ...account, write: refusing("rejected-by-twilio") });
  expect(kept).toMatchObject({ result: "error", reason: "rejected-by-twilio", changed: "no" });
  const write: Account["write"] = async () => {
    live.compositions = { ...live.compositions, "friendly-name": "Somebody's" };
    return { state: "refused" as const, error: refused("rejected-by-twilio") };
  };
  const moved = await runOne(inputs(), { ...account, write });
  expect(moved).toMatchObject({ result: "error", reason: "rejected-by-twilio", changed: "no" });
});

test("a refused write that cannot be read back changed nothing", async () => {
  const { account } = accountWith({}, { write: refusing("rejected-by-twilio") });
  let reads = 0;
  const read: Account["read"] = () =>
    ++reads > 2 ? Promise.reject(refused("twilio-unavailable")) : account.read("compositions");
  const outcome = await runOne(inputs(), { ...account, read });
  expect(outcome).toMatchObject({ result: "error", reason: "rejected-by-twilio", changed: "no" });
});

test("a change during the reads of references is not written over", async () => {
  const { account, live, writes } = accountWith();
  const findReference: Account["findReference"] = async (...given) => {
    // The settings change long after they were read.
    await new Promise((resolve) => setImmediate(resolve));
    live.compositions = { ...live.compositions, "aws-storage-enabled": true };
    return account.findReference(...given);
  };
  const outcome = await runOne(inputs(), { ...account, findReference });
  expect(outcome).toMatchObject({ result: "error", reason: "plan-changed", changed: "no" });
  expect(outcome.findings[0]?.message).toBe(
    "The settings of compositions at Twilio changed after they were read, so nothing was sent to this account: aws-storage-enabled was false and is now true.",
  );
  expect(writes()).toBe(0);
  expect(live.compositions["aws-storage-enabled"]).toBe(true);
});

test.each<[string, Partial<Live>, string]>([
  [
    "every setting",
    {
      state: {
        "friendly-name": "[x](https://evil.example) @team",
        "encryption-enabled": true,
        "encryption-key-sid": key,
        "aws-storage-enabled": true,
        "aws-s3-url": "https://b-1.s3.amazonaws.com/x",
        "aws-credentials-sid": "CRfedcba9876543210fedcba9876543210",
      },
    },
    'friendly-name was "Mine" and is now "[x](https://evil.example) @team", encryption-enabled was false and is now true, encryption-key-sid was (empty) and is now "CR0123…cdef", aws-storage-enabled was false and is now true, aws-s3-url was (empty) and is now "https://b-1.s3.amazonaws.com/x" and aws-credentials-sid was (empty) and is now "CRfedc…3210"',
  ],
  ["only that there are settings", { isConfigured: false }, "they were configured and no longer are"],
])("a setting that moved before a write is named with its old and new value: %s", async (_, moved, words) => {
  const { account, writes } = accountWith();
  let reads = 0;
  const read: Account["read"] = async (resource) => ({
    ...(await account.read(resource)),
    ...(++reads > 1 && moved),
  });
  const { reason, findings } = await runOne(inputs(), { ...account, read });
  expect(reason).toBe("plan-changed");
  const [, cause = ""] =
    /so nothing was sent to this account: (.*)\.$/.exec(findings[0]?.message ?? "") ?? [];
  expect(cause.split(/, | and (?=\S+ was)/).sort()).toEqual(words.split(/, | and (?=\S+ was)/).sort());
  // Accounts with the same change share one finding, and accounts with different changes do not.
  expect(findings[0]?.about).toBe(`compositions ${cause}`);
  expect(writes()).toBe(0);
});

test.each<[string, (account: Account) => Partial<Account>, number | undefined, string]>([
  [
    "changed meanwhile",
    (account) => {
      let reads = 0;
      return {
        read: async (resource) => {
          const now = await account.read(resource);
          const isMoved = resource === "recordings" && ++reads > 1;
          return isMoved ? { ...now, state: { ...now.state, "aws-storage-enabled": true } } : now;
        },
      };
    },
    undefined,
    "plan-changed",
  ],
  ["are too late", () => ({}), 14_999, "timed-out"],
])(
  "if recordings %s after compositions were written, no text says that nothing was sent",
  async (_, overrides, left, reason) => {
    const { account, writes } = accountWith();
    const clock = { ...patient, left: () => (writes() > 0 ? (left ?? 300_000) : 300_000) };
    const policy = policyOf({
      compositions: { "encryption-enabled": true, "encryption-key-sid": key },
      recordings: { "friendly-name": "Theirs" },
    });
    const outcome = await runOne(inputs({ policy }), { ...account, ...overrides(account) }, clock);
    expect(outcome).toMatchObject({ result: "error", reason, changed: "yes" });
    const text = outcome.findings.map(({ message }) => message).join(" ");
    expect(text).toMatch(/^Recordings: .*compositions were written, and recordings were not/i);
    expect(text).not.toMatch(/nothing was sent/i);
    expect(writes()).toBe(1);
  },
);
