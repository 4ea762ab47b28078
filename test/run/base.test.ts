import { expect, test } from "vitest";
import type { Policy } from "../../src/declared/policy.ts";
import { isDrifted, type Outcome } from "../../src/run/outcome.ts";
import type { Account, Base } from "../../src/run/ports.ts";
import { run } from "../../src/run/run.ts";
import { accountWith, inputs, policyOf, refused, sid, twilioOf, world } from "../account.ts";

const otherSid = "ACfedcba9876543210fedcba9876543210";
const on = { "encryption-enabled": true };
const off = { "encryption-enabled": false };
const named = { "friendly-name": "Mine" };
const a = (compositions: object = named, more: object = {}) => ({ name: "a", compositions, ...more });
const b = (compositions: object = named) => ({ name: "b", account: otherSid, compositions });

type Story = {
  base: Policy | undefined | "unknown";
  proposed: Policy;
  /** What of the proposed policy this step looks at; all where it is left out. */
  selected?: Policy;
  with?: Parameters<typeof inputs>[0];
  account?: Account;
  isWithheld?: boolean;
};

function tell({ base, proposed, selected, account, isWithheld, ...story }: Story): Promise<Outcome> {
  const policy = selected ?? proposed;
  const known: Base =
    base === "unknown"
      ? { state: "unknown", why: "GitHub is silent.", hint: "Run it again." }
      : { state: "known", branch: "main", policy: base, proposed };
  const twilio = twilioOf({
    [sid]: account ?? accountWith().account,
    [otherSid]: accountWith({}, {}, { account: otherSid }).account,
  });
  const given = inputs({ mode: "check", policy, ...story.with });
  return run(given, { ...world(isWithheld ? undefined : twilio), base: async () => known });
}
const changesOf = ({ changes }: Outcome) =>
  changes.map((change) => `${change.effect} ${change.kind === "setting" ? change.setting : change.kind}`);
const levelsOf = ({ changes }: Outcome) => changes.map(({ level }) => level);
const said = ({ accounts, findings }: Outcome) =>
  [...findings, ...accounts.flatMap((account) => account.findings)].map(
    ({ level, message }) => `${level}: ${message.split(".")[0]}`,
  );

test("where nothing changes, nothing is proposed", async () => {
  const outcome = await tell({ base: policyOf(a()), proposed: policyOf(a()) });
  expect(outcome).toMatchObject({ result: "compliant", reason: "none", fails: false });
  expect([changesOf(outcome), said(outcome)]).toEqual([[], []]);
});

test("a weakening fails, however green a drift is, and is no drift", async () => {
  const { account } = accountWith(on);
  const story = { base: policyOf(a(on)), proposed: policyOf(a(off)), account };
  const outcome = await tell({ ...story, with: { failOnDrift: false } });
  expect(outcome).toMatchObject({ result: "proposed", reason: "weakening-refused", fails: true });
  expect(outcome.accounts.map(isDrifted)).toEqual([false]);
  expect([levelsOf(outcome), said(outcome)]).toEqual([["failure"], []]);
  expect(outcome.accounts.map(({ reason }) => reason)).toEqual(["weakening-refused"]);
  const allowed = await tell({ ...story, with: { allowWeakening: true } });
  expect(allowed).toMatchObject({ result: "proposed", reason: "proposed", fails: false });
  expect([levelsOf(allowed), said(allowed)]).toEqual([["warning"], []]);
});

test("what is proposed is told of the accounts that the step looks at, and of what is gone from the file", async () => {
  const proposed = policyOf(a(), b(off));
  const selected = policyOf(a());
  const elsewhere = await tell({ base: policyOf(a(), b(on)), proposed, selected });
  expect([elsewhere.result, changesOf(elsewhere)]).toEqual(["compliant", []]);
  const dropped = await tell({ base: policyOf(a(), b(on)), proposed: selected });
  expect([dropped.result, dropped.reason, dropped.fails]).toEqual(["proposed", "weakening-refused", true]);
  expect(changesOf(dropped)).toEqual(["weakening account-dropped"]);
  expect(dropped.accounts.map(({ result }) => result)).toEqual(["compliant"]);
  const moved = await tell({
    base: policyOf({ ...b(on), name: "a" }),
    proposed: policyOf(a()),
  });
  expect(changesOf(moved)).toEqual(["weakening account-moved", "other account-added", "other friendly-name"]);
  const added = await tell({ base: policyOf(a()), proposed: policyOf(a(), b()), selected });
  expect(changesOf(added)).toEqual([]);
});

test("a rule is told whichever accounts the step looks at, and loosening it fails", async () => {
  const loosened = await tell({
    base: { ...policyOf(a(), b()), unmanaged: "fail" },
    proposed: policyOf(a(), b()),
    selected: policyOf(a()),
  });
  expect([loosened.result, loosened.fails, changesOf(loosened)]).toEqual([
    "proposed",
    true,
    ["weakening rule"],
  ]);
  expect(loosened.changes).toMatchObject([{ level: "failure", place: undefined }]);
  expect(loosened.reason).toBe("weakening-refused");
});

test("without such a file on the base nothing live is held to it, which is said", async () => {
  const outcome = await tell({ base: undefined, proposed: policyOf(a({ "friendly-name": "Other" })) });
  expect(outcome).toMatchObject({ result: "proposed", fails: false, base: { hasFile: false } });
  expect(outcome.findings).toMatchObject([{ level: "warning", reason: "proposed" }]);
  expect(changesOf(outcome)).toEqual(["other account-added", "other friendly-name"]);
  const known = await tell({ base: policyOf(a()), proposed: policyOf(a()) });
  expect(known).toMatchObject({ base: { hasFile: true } });
  const loose = await tell({
    base: undefined,
    proposed: { ...policyOf(a()), unmanaged: "ignore", unlistedSubaccounts: "warn" },
    with: { credentials: undefined },
  });
  expect(changesOf(loose)).toContain("weakening rule");
  expect(changesOf(loose)).toContain("strengthening rule");
});

test("allow-weakening that nothing needs is told", async () => {
  const needless = await tell({
    base: policyOf(a()),
    proposed: policyOf(a()),
    with: { allowWeakening: true },
  });
  expect(needless.findings.map(({ level }) => level)).toEqual(["warning"]);
  const needed = await tell({
    base: policyOf(a({ ...named, ...on })),
    proposed: policyOf(a({ "friendly-name": "B", ...off })),
    account: accountWith(on).account,
    with: { allowWeakening: true },
  });
  expect(needed.findings).toEqual([]);
});

test("a resource that only the base declares is read, and what was changed there is drift", async () => {
  const base = policyOf(a(named, { recordings: on }));
  const proposed = policyOf(a());
  const { account, live } = accountWith();
  const outcome = await tell({ base, proposed, account, with: { allowWeakening: true } });
  expect(outcome).toMatchObject({ result: "drifted", reason: "drift", fails: true });
  expect(outcome.accounts[0]?.resources).toMatchObject([
    { resource: "compositions", state: "read", base: named },
    { resource: "recordings", state: "read", base: on, declared: {}, waived: [] },
  ]);
  live.recordings = { ...live.recordings, ...on };
  expect(await tell({ base, proposed, account, with: { allowWeakening: true } })).toMatchObject({
    result: "proposed",
    fails: false,
  });
});

test.each<[string, Account["read"]]>([
  ["cannot be read", () => Promise.reject(refused("twilio-unavailable"))],
  [
    "is another account's",
    async (_) => ({ isConfigured: true, account: otherSid, state: accountWith().live.recordings }),
  ],
])("where that %s, the account fails", async (_, read) => {
  const { account } = accountWith();
  const reading: Account = {
    ...account,
    read: (resource) => (resource === "recordings" ? read(resource) : account.read(resource)),
  };
  const base = policyOf(a(named, { recordings: on }));
  const outcome = await tell({ base, proposed: policyOf(a()), account: reading });
  expect(outcome).toMatchObject({ result: "error", fails: true });
  expect(outcome.accounts[0]?.resources.map(({ resource }) => resource)).toEqual(["compositions"]);
});

test("of an account that cannot be read the proposal is told all the same", async () => {
  const account = accountWith({}, { read: () => Promise.reject(refused("twilio-unavailable")) }).account;
  const outcome = await tell({ base: policyOf(a(on)), proposed: policyOf(a(off)), account });
  expect(outcome).toMatchObject({ result: "error", fails: true });
  expect(changesOf(outcome)).toEqual(["weakening encryption-enabled"]);
});

test("what the base leaves unmanaged is told by what apply would do to what is live", async () => {
  const outcome = await tell({
    base: policyOf(a()),
    proposed: policyOf(a({ ...named, ...off })),
    account: accountWith(on).account,
  });
  expect([outcome.fails, changesOf(outcome)]).toEqual([true, ["weakening encryption-enabled"]]);
  const calm = await tell({ base: policyOf(a()), proposed: policyOf(a({ ...named, ...off })) });
  expect([calm.fails, changesOf(calm)]).toEqual([false, ["other encryption-enabled"]]);
});

test("where credentials are withheld the proposal alone is told, and is not called more", async () => {
  const weaker = await tell({ base: policyOf(a(on)), proposed: policyOf(a(off)), isWithheld: true });
  expect(weaker).toMatchObject({ result: "not-checked", reason: "weakening-refused", fails: true });
  const calm = await tell({ base: policyOf(a(off)), proposed: policyOf(a(on)), isWithheld: true });
  expect(calm).toMatchObject({ result: "not-checked", fails: false });
  expect(changesOf(calm)).toEqual(["strengthening encryption-enabled"]);
});

test("where the base is not known, live is held to this declaration, and no weakening is green", async () => {
  const story: Story = { base: "unknown", proposed: policyOf(a(off)), account: accountWith(on).account };
  const strict = await tell(story);
  expect(strict).toMatchObject({
    result: "drifted",
    reason: "drift",
    fails: true,
    base: { state: "unknown" },
  });
  expect(said(strict)).toEqual([expect.stringMatching(/^warning: What the base declares is not known/)]);
  const lenient = await tell({ ...story, with: { failOnDrift: false } });
  expect(lenient).toMatchObject({ result: "drifted", reason: "weakening-refused", fails: true });
  expect(said(lenient)).toContain(
    "failure: Applying this would weaken encryption-enabled, and whether the base declares that is not known",
  );
  expect(lenient.accounts[0]?.findings).toMatchObject([{ level: "failure", subject: "base" }]);
  const allowed = await tell({ ...story, with: { failOnDrift: false, allowWeakening: true } });
  expect(allowed).toMatchObject({ result: "drifted", fails: false });
  const stronger = await tell({
    base: "unknown",
    proposed: policyOf(a({ "friendly-name": "B" })),
    with: { failOnDrift: false },
  });
  expect(stronger).toMatchObject({ result: "drifted", fails: false });
  const unread = await tell({
    ...story,
    account: accountWith({}, { read: () => Promise.reject(refused("twilio-unavailable")) }).account,
    with: { failOnDrift: false },
  });
  expect(unread).toMatchObject({ result: "error", base: { state: "unknown" } });
});
