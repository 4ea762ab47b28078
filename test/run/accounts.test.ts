import { expect, test } from "vitest";
import type { Inputs } from "../../src/declared/inputs.ts";
import { daysLeft } from "../../src/declared/policy.ts";
import type { Finding } from "../../src/messages/finding.ts";
import type { Account, Twilio } from "../../src/run/ports.ts";
import { run } from "../../src/run/run.ts";
import { neverConfigured } from "../../src/settings/settings.ts";
import {
  type accountPolicy,
  accountWith,
  inputs,
  key,
  patient,
  policyOf,
  refused,
  refusing,
  sid,
  twilioOf,
  world,
} from "../account.ts";

const other = "ACfedcba9876543210fedcba9876543210";
const third = "ACffffffffffffffffffffffffffffffff";
const compositions = { "encryption-enabled": true, "encryption-key-sid": key };
const policy = policyOf(
  { name: "a", account: sid, compositions },
  { name: "b", account: other, compositions },
);
const encrypted = { "encryption-enabled": true, "encryption-key-sid": key };
const of = (account: string, state = {}, overrides: Partial<Account> = {}) =>
  accountWith(state, overrides, { account });

const perform = (given: Inputs, twilio: Twilio, clock = patient) => run(given, world(twilio, clock));
const linesOf = (findings: readonly Finding[]) => findings.map(({ level, reason }) => `${level}: ${reason}`);

test("an account that fails stops no other, and the worst result is reported", async () => {
  const a = of(sid, {}, { read: () => Promise.reject(refused("credentials-rejected")) });
  const b = of(other);
  const outcome = await perform(inputs({ policy }), twilioOf({ [sid]: a.account, [other]: b.account }));
  expect(outcome).toMatchObject({
    result: "error",
    reason: "credentials-rejected",
    fails: true,
    changed: "yes",
  });
  expect(outcome.accounts.map(({ result }) => result)).toEqual(["error", "applied"]);
  expect(outcome.planDigest).toBeUndefined();
  expect([a.writes(), b.writes()]).toEqual([0, 1]);
});

test("nothing is written before all accounts are read", async () => {
  const order: string[] = [];
  const noted = (account: string) => {
    const { account: real } = of(account);
    return {
      ...real,
      read: async (...given: Parameters<Account["read"]>) => {
        order.push("read");
        await new Promise((resolve) => setTimeout(resolve, account === other ? 5 : 0));
        return real.read(...given);
      },
      write: async (...given: Parameters<Account["write"]>) => {
        order.push("write");
        return real.write(...given);
      },
    };
  };
  await perform(inputs({ policy }), twilioOf({ [sid]: noted(sid), [other]: noted(other) }));
  expect(order.slice(0, 2)).toEqual(["read", "read"]);
  expect(order.filter((step) => step === "write")).toHaveLength(2);
});

test.each<[string, Partial<Account>, string]>([
  ["unreadable", { read: () => Promise.reject(refused("twilio-unavailable")) }, "twilio-unavailable"],
  ["refused", { findReference: async () => "missing" }, "reference-missing"],
])(
  "with a digest, one account that is %s keeps the others from being written",
  async (_, overrides, reason) => {
    const sound = { [sid]: of(sid).account, [other]: of(other).account };
    const checked = await perform(inputs({ mode: "check", policy }), twilioOf(sound));
    const [a, b] = [of(sid), of(other, {}, overrides)];
    const expectedPlan = checked.planDigest ?? "";
    const outcome = await perform(
      inputs({ policy, expectedPlan }),
      twilioOf({ [sid]: a.account, [other]: b.account }),
    );
    expect(outcome).toMatchObject({ result: "error", reason, changed: "no" });
    expect(linesOf(outcome.accounts[0]?.findings ?? [])).toEqual([`error: ${reason}`]);
    expect(outcome.accounts[0]?.findings[0]?.message).toContain("Another account");
    expect(a.writes() + b.writes()).toBe(0);
  },
);

test("a plan that was not reviewed is sent to no account, and an account without changes stays compliant", async () => {
  const [a, b] = [of(sid), of(other, encrypted)];
  const outcome = await perform(
    inputs({ policy, expectedPlan: `sha256:${"0".repeat(64)}` }),
    twilioOf({ [sid]: a.account, [other]: b.account }),
  );
  expect(outcome.accounts.map(({ result, reason }) => `${result} ${reason}`)).toEqual([
    "error plan-changed",
    "compliant none",
  ]);
  expect(outcome.accounts[0]?.findings[0]?.message).toContain("expected-plan");
  expect(a.writes()).toBe(0);
});

test("the reviewed plan is applied to all accounts, in any order of the file", async () => {
  const accounts = [of(sid), of(other)] as const;
  const twilio = twilioOf({ [sid]: accounts[0].account, [other]: accounts[1].account });
  const { planDigest } = await perform(inputs({ mode: "check", policy }), twilio);
  const turned = { ...policy, accounts: policy.accounts.toReversed() };
  const outcome = await perform(inputs({ policy: turned, expectedPlan: planDigest ?? "" }), twilio);
  expect(outcome).toMatchObject({ result: "applied", fails: false, changed: "yes" });
  expect(accounts.map((account) => account.writes())).toEqual([1, 1]);
});

test.each<[string, (reads: number) => Partial<Awaited<ReturnType<Account["read"]>>>, string]>([
  [
    "changed",
    (reads) => ({ state: { ...neverConfigured, "friendly-name": reads > 1 ? "New" : "Old" } }),
    "plan-changed",
  ],
  ["vanished", (reads) => ({ isConfigured: reads < 2 }), "plan-changed"],
  ["are another account's", (reads) => (reads > 1 ? { account: third } : {}), "wrong-account"],
])("settings that %s since they were read are not written", async (_, change, reason) => {
  const b = of(other);
  let reads = 0;
  const read: Account["read"] = async (...given) => ({
    ...(await b.account.read(...given)),
    ...change(++reads),
  });
  const twilio = twilioOf({ [sid]: of(sid).account, [other]: { ...b.account, read } });
  const outcome = await perform(inputs({ policy }), twilio);
  expect(outcome.accounts.map((account) => account.reason)).toEqual(["none", reason]);
  expect(b.writes()).toBe(0);
});

test("a run that is over says which accounts it did not reach", async () => {
  let left = 1;
  const clock = {
    ...patient,
    wait: async () => {
      if (left-- <= 0) throw refused("timed-out");
    },
  };
  const twilio = twilioOf({ [sid]: of(sid, encrypted).account, [other]: of(other).account });
  const outcome = await perform(inputs({ mode: "check", policy }), twilio, clock);
  expect(outcome).toMatchObject({ result: "error", reason: "timed-out" });
  expect(outcome.accounts.map(({ result }) => result)).toEqual(["compliant", "error"]);
  expect(outcome.accounts[1]?.findings[0]?.message).toBe("The run ended before this account was read. No.");
});

test("an account that was reached and then ran out of time is not called unreached", async () => {
  let waits = 0;
  const clock = {
    ...patient,
    wait: async () => {
      if (++waits > 2) throw refused("timed-out");
    },
  };
  const twilio = twilioOf({ [sid]: of(sid).account, [other]: of(other).account });
  const outcome = await perform(inputs({ policy }), twilio, clock);
  expect(outcome.accounts.map(({ findings }) => findings[0]?.message)).toEqual(["No.", "No."]);
});

test("without credentials no account is checked, and none is called compliant", async () => {
  const given = inputs({ mode: "check", policy, credentials: undefined });
  const outcome = await run(given, world(undefined));
  expect(outcome).toMatchObject({ result: "not-checked", fails: false });
  expect(outcome.accounts.map(({ result }) => result)).toEqual(["not-checked", "not-checked"]);
});

test("recordings are read, judged and written beside compositions, but only if they are declared", async () => {
  const both = policyOf({
    compositions,
    recordings: { "friendly-name": "Mine", "aws-storage-enabled": false },
  });
  const { account, live } = accountWith({}, {}, { recordings: { "aws-storage-enabled": true } });
  const read: string[] = [];
  const noted: Account = {
    ...account,
    read: (resource) => {
      read.push(resource);
      return account.read(resource);
    },
  };
  const check = await perform(inputs({ mode: "check", policy: both }), twilioOf({ [sid]: noted }));
  expect(check).toMatchObject({ result: "drifted", reason: "drift" });
  expect(read.sort()).toEqual(["compositions", "recordings"]);
  const weak = await perform(inputs({ policy: both }), twilioOf({ [sid]: noted }));
  expect(weak.accounts[0]?.findings[0]?.message).toContain(
    "would turn off or clear recordings.aws-storage-enabled",
  );
  const applied = await perform(
    inputs({ policy: both, allowWeakening: "everything" }),
    twilioOf({ [sid]: noted }),
  );
  expect(applied).toMatchObject({ result: "applied" });
  expect(live).toMatchObject({ compositions: encrypted, recordings: { "aws-storage-enabled": false } });
  await perform(inputs({ mode: "check", policy: policyOf({ recordings: {} }) }), twilioOf({ [sid]: noted }));
  expect(read.at(-1)).toBe("recordings");
});

test("a failed write keeps the account's other resource from being written", async () => {
  const both = policyOf({ compositions, recordings: { "friendly-name": "Other" } });
  const { account, writes } = accountWith({}, { write: refusing("rejected-by-twilio") });
  const outcome = await perform(inputs({ policy: both }), twilioOf({ [sid]: account }));
  expect(outcome).toMatchObject({ result: "error", reason: "rejected-by-twilio", changed: "no" });
  expect(writes()).toBe(0);
  expect(outcome.accounts[0]?.resources.map(({ state }) => state)).toEqual(["written", "read"]);
});

test.each<[string, Parameters<typeof accountPolicy>[0], object, string[]]>([
  [
    "encrypted by the policy",
    { compositions, recordings: { "encryption-enabled": true } },
    encrypted,
    ["encryption-enabled"],
  ],
  [
    "kept in S3, as found",
    { compositions, recordings: { "friendly-name": "x" } },
    { "aws-storage-enabled": true, "aws-s3-url": "x", "aws-credentials-sid": key },
    ["aws-storage-enabled"],
  ],
  ["neither encrypted nor kept in S3", { compositions, recordings: { "friendly-name": "x" } }, {}, []],
  ["encrypted without compositions", { recordings: { "encryption-enabled": true } }, encrypted, []],
])("warns only about recordings that cannot be composed: %s", async (_, declared, recordings, names) => {
  const { account } = accountWith(encrypted, {}, { recordings });
  const outcome = await perform(
    inputs({ mode: "check", policy: policyOf(declared ?? {}) }),
    twilioOf({ [sid]: account }),
  );
  const warned =
    outcome.accounts[0]?.findings.filter(({ message }) => message.includes("cannot be composed")) ?? [];
  expect(warned.map(({ level, message }) => [level, message])).toEqual(
    names.map((name) => ["warning", expect.stringContaining(`recordings.${name} is on`)]),
  );
});

const ending = { file: "p.yml", line: 9, column: 14 };
const waived = (expires: string) =>
  policyOf({
    compositions: { ...compositions, "friendly-name": "Ours" },
    waivers: [
      { resource: "compositions", setting: "friendly-name", reason: "later", expires, place: ending },
    ],
    places: { "compositions.friendly-name": { file: "p.yml", line: 3, column: 4 } },
  });

test("a waiver ends with its day in UTC", () => {
  const today = "2026-01-02";
  expect(
    ["2026-01-01", "2026-01-02", "2026-01-03", "2026-02-02", "2025-01-02"].map((expires) =>
      daysLeft({ expires }, today),
    ),
  ).toEqual([0, 1, 2, 32, 0]);
});

test.each<[string, string, string, string[]]>([
  ["long", "2027-06-30", "compliant", []],
  ["for 15 days", "2026-01-16", "compliant", []],
  ["for 14 days", "2026-01-15", "compliant", ["ends in 13 days, on 2026-01-15"]],
  ["until tomorrow", "2026-01-03", "compliant", ["ends tomorrow, on 2026-01-03"]],
  ["today", "2026-01-02", "compliant", ["ends today, on 2026-01-02"]],
  ["no longer", "2026-01-01", "drifted", ["expired on 2026-01-01"]],
])(
  "drift that is waived %s is judged by the last day of the waiver",
  async (_, expires, result, warnings) => {
    const { account } = accountWith(encrypted);
    const outcome = await perform(
      inputs({ mode: "check", policy: waived(expires) }),
      twilioOf({ [sid]: account }),
    );
    expect(outcome.result).toBe(result);
    const [first] = outcome.accounts;
    expect(first?.findings).toEqual(
      warnings.map((warning) =>
        expect.objectContaining({
          level: "warning",
          reason: "waiver",
          message: expect.stringContaining(`friendly-name ${warning}`),
          place: ending,
        }),
      ),
    );
    expect(first?.resources[0]?.waived).toHaveLength(result === "compliant" ? 1 : 0);
  },
);

test("apply leaves a waived setting alone, and the waived key is not asked for", async () => {
  const { account, live, writes } = accountWith({}, { findReference: async () => "missing" });
  const policy = policyOf({
    compositions: { ...compositions, "friendly-name": "Ours" },
    waivers: (["encryption-enabled", "encryption-key-sid"] as const).map((setting) => ({
      resource: "compositions",
      setting,
      reason: "later",
      expires: "2027-01-01",
    })),
  });
  const outcome = await perform(inputs({ policy }), twilioOf({ [sid]: account }));
  expect(outcome).toMatchObject({ result: "applied" });
  expect(writes()).toBe(1);
  expect(live.compositions).toEqual({ ...neverConfigured, "friendly-name": "Ours" });
  expect(outcome.accounts[0]?.resources[0]?.waived).toEqual([
    { setting: "encryption-enabled", reason: "later", expires: "2027-01-01", declared: true, daysLeft: 365 },
    { setting: "encryption-key-sid", reason: "later", expires: "2027-01-01", declared: key, daysLeft: 365 },
  ]);
});

test("a waiver counts for its own resource alone", async () => {
  const policy = policyOf({
    compositions: { "friendly-name": "Ours" },
    recordings: { "friendly-name": "Ours" },
    waivers: [{ resource: "recordings", setting: "friendly-name", reason: "later", expires: "2027-01-01" }],
  });
  const outcome = await perform(
    inputs({ mode: "check", policy }),
    twilioOf({ [sid]: accountWith().account }),
  );
  expect(
    outcome.accounts[0]?.resources.map(
      (resource) => resource.state !== "unread" && resource.plan.changes.length,
    ),
  ).toEqual([1, 0]);
});

const reached = [
  { account: sid, name: "Parent", isOwn: true },
  { account: other, name: "Listed", isOwn: false },
  { account: third, name: 'Forgotten "x"', isOwn: false },
];

test.each<["ignore" | "warn" | "fail", string, boolean, string[]]>([
  ["ignore", "compliant", false, []],
  ["warn", "compliant", false, ["warning: unlisted-subaccount"]],
  ["fail", "drifted", true, ["failure: unlisted-subaccount"]],
])(
  "subaccounts that the policy does not name are judged by unlisted-subaccounts: %s",
  async (unlistedSubaccounts, result, fails, findings) => {
    const accounts = { [sid]: of(sid, encrypted).account, [other]: of(other, encrypted).account };
    const file = { path: "policy.yml", hash: "" };
    const given = inputs({
      mode: "check",
      failOnDrift: false,
      policy: { ...policy, unlistedSubaccounts, file },
    });
    const outcome = await perform(given, twilioOf(accounts, reached));
    expect(outcome).toMatchObject({
      result,
      fails,
      reason: result === "drifted" ? "unlisted-subaccount" : "none",
    });
    expect(linesOf(outcome.findings)).toEqual(findings);
    expect(outcome.findings.some(({ failsCheck }) => failsCheck)).toBe(false);
    expect(outcome.findings.map(({ message }) => message)).toEqual(
      findings.map(
        () => 'The active subaccount ACffff…ffff ("Forgotten \\u{22}x\\u{22}") is not in the policy file.',
      ),
    );
    // Annotations and SARIF show the finding at this place.
    for (const { place } of outcome.findings)
      expect(place).toEqual({ file: "policy.yml", line: 1, column: 1 });
  },
);

test("apply only warns of a subaccount that the policy does not name", async () => {
  const accounts = { [sid]: of(sid, encrypted).account, [other]: of(other, encrypted).account };
  const given = inputs({ policy: { ...policy, unlistedSubaccounts: "fail" } });
  const outcome = await perform(given, twilioOf(accounts, reached));
  expect(outcome).toMatchObject({ result: "compliant", fails: false });
  expect(linesOf(outcome.findings)).toEqual(["warning: unlisted-subaccount"]);
  expect(outcome.findings[0]?.failsCheck).toBe(true);
  const warned = inputs({ policy: { ...policy, unlistedSubaccounts: "warn" } });
  expect((await perform(warned, twilioOf(accounts, reached))).findings[0]?.failsCheck).toBe(false);
});

test("the token of a subaccount cannot list the other subaccounts, which is an error", async () => {
  const own = { ...reached[0], account: sid, name: "Clinic", isOwn: true, parent: third };
  const given = inputs({
    mode: "check",
    policy: { ...policyOf({ account: sid, compositions }), unlistedSubaccounts: "warn" },
  });
  const outcome = await perform(given, twilioOf({ [sid]: of(sid, encrypted).account }, [own]));
  expect(outcome).toMatchObject({ result: "error", reason: "invalid-inputs", fails: true });
  expect(outcome.findings[0]?.message).toContain("auth-token belongs to a subaccount of ACffff…ffff");
});

test("the policy need not name the parent itself", async () => {
  const given = inputs({
    mode: "check",
    policy: { ...policyOf({ account: other, compositions }), unlistedSubaccounts: "fail" },
  });
  const outcome = await perform(
    given,
    twilioOf({ [other]: of(other, encrypted).account }, reached.slice(0, 2)),
  );
  expect(outcome).toMatchObject({ result: "compliant", findings: [] });
});

test("subaccounts that cannot be listed are an error, never compliance", async () => {
  const twilio = {
    ...twilioOf({ [sid]: of(sid, encrypted).account, [other]: of(other, encrypted).account }),
    accounts: () => Promise.reject(refused("rate-limited")),
  };
  const given = inputs({ mode: "check", policy: { ...policy, unlistedSubaccounts: "warn" } });
  expect(await perform(given, twilio)).toMatchObject({
    result: "error",
    reason: "rate-limited",
    fails: true,
    findings: [{ phrase: "the list of subaccounts could not be read" }],
  });
});

test.each(["warn", "fail"] as const)(
  "with a digest, a list of subaccounts that cannot be read (%s) keeps everything from being written",
  async (unlistedSubaccounts) => {
    const { account, writes } = of(sid);
    const asking = { ...policyOf({ account: sid, compositions }), unlistedSubaccounts };
    const twilio = {
      ...twilioOf({ [sid]: account }),
      accounts: () => Promise.reject(refused("credentials-rejected")),
    };
    const { planDigest = "" } = await perform(inputs({ mode: "check", policy: asking }), twilio);
    const outcome = await perform(inputs({ policy: asking, expectedPlan: planDigest }), twilio);
    expect(outcome).toMatchObject({ result: "error", reason: "credentials-rejected", changed: "no" });
    expect(outcome.accounts[0]?.findings[0]?.message).toContain("list of subaccounts");
    expect(writes()).toBe(0);
    // Without a digest, the valid account is written.
    await perform(inputs({ policy: asking }), twilio);
    expect(writes()).toBe(1);
  },
);

test("the run reports how far its reading has come: before the first account, and after each", async () => {
  const accounts = [sid, other, third].map((account, at) => ({ name: `a-${at}`, account, compositions }));
  const twilio = twilioOf({ [sid]: of(sid, encrypted).account, [other]: of(other).account });
  const reported: unknown[] = [];
  await run(inputs({ mode: "check", policy: policyOf(...accounts) }), {
    ...world(twilio),
    onProgress: (progress) => reported.push(progress),
  });
  expect(reported).toHaveLength(4);
  expect(reported[0]).toEqual({ accounts: 3, read: 0, drifted: 0, failed: 0 });
  expect(reported[3]).toEqual({ accounts: 3, read: 3, drifted: 1, failed: 1 });
});
