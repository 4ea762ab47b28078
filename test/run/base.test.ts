import { expect, test } from "vitest";
import type { Inputs } from "../../src/declared/inputs.ts";
import type { Policy } from "../../src/declared/policy.ts";
import { ActionError } from "../../src/messages/errors.ts";
import { outputsOf } from "../../src/report/outputs.ts";
import { isDrifted, neededWaivers, type Outcome } from "../../src/run/outcome.ts";
import type { Account, Base } from "../../src/run/ports.ts";
import { run } from "../../src/run/run.ts";
import { accountWith, inputs, key, policyOf, refused, sid, twilioOf, world } from "../account.ts";

const otherSid = "ACfedcba9876543210fedcba9876543210";
const otherKey = "CRffeeddccbbaa99887766554433221100";
const on = { "encryption-enabled": true };
const off = { "encryption-enabled": false };
const named = { "friendly-name": "Mine" };
const a = (compositions: object = named, more: object = {}) => ({ name: "a", compositions, ...more });
const b = (compositions: object = named) => ({ name: "b", account: otherSid, compositions });

type Story = {
  base: Policy | undefined | "unknown";
  proposed: Policy;
  /** The names that this step selects; all by default. */
  selected?: readonly string[];
  with?: Parameters<typeof inputs>[0];
  account?: Account;
  other?: Account;
  /** The accounts that Twilio lists; none by default. */
  listed?: Parameters<typeof twilioOf>[1];
  isWithheld?: boolean;
};

function tell({ base, proposed, selected, account, isWithheld, ...story }: Story): Promise<Outcome> {
  const accounts = proposed.accounts.filter(({ name }) => selected?.includes(name) ?? true);
  const policy = { ...proposed, accounts };
  const known: Base =
    base === "unknown"
      ? { state: "unknown", why: "GitHub is silent.", hint: "Run it again." }
      : { state: "known", branch: "main", isMergeGroup: false, policy: base, proposed };
  const accountsAtTwilio = {
    [sid]: account ?? accountWith().account,
    [otherSid]: story.other ?? accountWith({}, {}, { account: otherSid }).account,
  };
  const twilio = twilioOf(accountsAtTwilio, story.listed);
  const given = inputs({ mode: "check", policy, selected: selected && new Set(selected), ...story.with });
  return run(given, { ...world(isWithheld ? undefined : twilio), base: async () => known });
}
const changesOf = ({ changes }: Outcome) =>
  changes.map((change) => `${change.effect} ${change.kind === "setting" ? change.setting : change.kind}`);
const levelsOf = ({ changes }: Outcome) => changes.map(({ level }) => level);
const linesOf = ({ accounts, findings }: Outcome) =>
  [...findings, ...accounts.flatMap((account) => account.findings)].map(
    ({ level, message }) => `${level}: ${message.split(".")[0]}`,
  );

test("an unchanged policy proposes nothing", async () => {
  const outcome = await tell({ base: policyOf(a()), proposed: policyOf(a()) });
  expect(outcome).toMatchObject({ result: "compliant", reason: "none", fails: false });
  expect([changesOf(outcome), linesOf(outcome)]).toEqual([[], []]);
});

test("a weakening fails even if drift only warns, and is no drift", async () => {
  const { account } = accountWith(on);
  const story = { base: policyOf(a(on)), proposed: policyOf(a(off)), account };
  const outcome = await tell({ ...story, with: { failOnDrift: false } });
  expect(outcome).toMatchObject({ result: "proposed", reason: "weakening-refused", fails: true });
  expect(outcome.accounts.map(isDrifted)).toEqual([false]);
  expect([levelsOf(outcome), linesOf(outcome)]).toEqual([["failure"], []]);
  expect(outcome.accounts.map(({ reason }) => reason)).toEqual(["weakening-refused"]);
  const allowed = await tell({ ...story, with: { allowWeakening: "this-version" } });
  expect(allowed).toMatchObject({ result: "proposed", reason: "proposed", fails: false });
  expect([levelsOf(allowed), linesOf(allowed)]).toEqual([["warning"], []]);
});

test("a protection that is given up is reported for any selection of accounts, and fails", async () => {
  const proposed = policyOf(a(), b(off));
  const elsewhere = await tell({ base: policyOf(a(), b(on)), proposed, selected: ["a"] });
  expect(elsewhere).toMatchObject({ result: "proposed", reason: "weakening-refused", fails: true });
  expect(elsewhere.changes).toMatchObject([{ effect: "weakening", isSelected: false }]);
  expect(elsewhere.accounts.map(({ policy, result }) => [policy.name, result])).toEqual([["a", "compliant"]]);
  const dropped = await tell({ base: policyOf(a(), b(on)), proposed: policyOf(a()), selected: ["a"] });
  expect([dropped.result, dropped.reason, dropped.fails]).toEqual(["proposed", "weakening-refused", true]);
  expect(changesOf(dropped)).toEqual(["weakening account-dropped"]);
  const harmless = { base: policyOf(a(), b()), proposed: policyOf(a(), b({ "friendly-name": "B" })) };
  expect(changesOf(await tell({ ...harmless, selected: ["a"] }))).toEqual([]);
  const added = await tell({ base: policyOf(a()), proposed: policyOf(a(), b()), selected: ["a"] });
  expect(changesOf(added)).toEqual([]);
});

test("an account that has a selected name on the base is read too, also if the pull request renames or drops it", async () => {
  const drifted = accountWith({}, {}, { account: otherSid }).account;
  const dropped = await tell({ base: policyOf(a(), b(on)), proposed: policyOf(a()), other: drifted });
  expect(dropped).toMatchObject({ result: "drifted", reason: "weakening-refused" });
  expect(dropped.accounts).toMatchObject([
    { policy: { name: "a" }, result: "compliant" },
    { policy: { name: "b" }, result: "drifted", isOnlyInBase: true },
  ]);
  const moved = {
    base: policyOf(b(on)),
    proposed: policyOf({ ...b(off), name: "old" }, a(named, { name: "b" })),
  };
  const renamed = await tell({ ...moved, selected: ["b"] });
  expect(renamed.accounts.map(({ policy, result }) => [policy.name, result])).toEqual([
    ["b", "proposed"],
    ["old", "drifted"],
  ]);
  expect(changesOf(renamed)).toEqual([
    "weakening account-moved",
    "weakening encryption-enabled",
    "other account-added",
    "other friendly-name",
  ]);
});

test("the digest covers only what apply with the same selection would write", async () => {
  const renamed = await tell({
    base: policyOf(b(on)),
    proposed: policyOf(
      { ...b({ "friendly-name": "New" }), name: "old" },
      a({ "friendly-name": "B" }, { name: "b" }),
    ),
    selected: ["b"],
  });
  const alone = await tell({
    base: "unknown",
    proposed: policyOf(a({ "friendly-name": "B" }, { name: "b" })),
  });
  expect(renamed.planDigest).toBe(alone.planDigest);
});

test.each<[string, ActionError, "weakening" | "other"]>([
  ["is closed", new ActionError("account-not-found", "It is closed.", { hint: "", kind: "closed" }), "other"],
  ["is out of reach", refused("wrong-account"), "weakening"],
  ["cannot be read now", refused("twilio-unavailable"), "weakening"],
])("a dropped account that %s is no error", async (_, error, effect) => {
  const story = { base: policyOf(a(), b(on)), proposed: policyOf(a()) };
  const twilio = twilioOf({ [sid]: accountWith().account });
  const connect = (accountSid: string) =>
    accountSid === otherSid ? Promise.reject(error) : twilio.connect(accountSid);
  const known: Base = {
    state: "known",
    branch: "main",
    isMergeGroup: false,
    policy: story.base,
    proposed: story.proposed,
  };
  const given = inputs({ mode: "check", policy: story.proposed });
  const outcome = await run(given, { ...world({ ...twilio, connect }), base: async () => known });
  expect(outcome).toMatchObject({ result: "proposed", fails: effect === "weakening" });
  expect(changesOf(outcome)).toEqual([`${effect} account-dropped`]);
  expect(outcome.accounts.map(({ policy }) => policy.name)).toEqual(["a"]);
  expect(outcome.findings).toMatchObject([
    { level: "warning", message: expect.stringContaining(error.message) },
  ]);
});

test("a run whose time ends at a dropped account ends as timed-out", async () => {
  const twilio = twilioOf({
    [sid]: accountWith().account,
    [otherSid]: accountWith({}, { read: () => Promise.reject(refused("timed-out")) }).account,
  });
  const [base, proposed] = [policyOf(a(), b(on)), policyOf(a())];
  const known: Base = { state: "known", branch: "main", isMergeGroup: false, policy: base, proposed };
  const outcome = await run(inputs({ mode: "check", policy: proposed }), {
    ...world(twilio),
    base: async () => known,
  });
  expect(outcome).toMatchObject({ result: "error", reason: "timed-out" });
});

test("many accounts that could not be read are one line for each cause", async () => {
  const gone = Array.from({ length: 12 }, (_, at) => ({
    name: `c${at}`,
    account: `AC${String(at).padStart(32, "0")}`,
    compositions: on,
  }));
  const outcome = await tell({
    base: policyOf(a(), ...gone),
    proposed: policyOf(a()),
    with: { allowWeakening: "this-version" },
  });
  expect(outcome.findings.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^This step selects "c0", .*"c9" and 2 more only by the policy on the default branch, and they could not be read/,
    ),
  ]);
});

test("a changed rule is reported for any selection of accounts, and a looser rule fails", async () => {
  const loosened = await tell({
    base: { ...policyOf(a(), b()), unmanaged: "fail" },
    proposed: policyOf(a(), b()),
    selected: ["a"],
  });
  expect([loosened.result, loosened.fails, changesOf(loosened)]).toEqual([
    "proposed",
    true,
    ["weakening rule"],
  ]);
  expect(loosened.changes).toMatchObject([{ level: "failure", place: undefined }]);
  expect(loosened.reason).toBe("weakening-refused");
});

test("without a policy on the base, live settings are not compared with a base, and a warning says so", async () => {
  const outcome = await tell({ base: undefined, proposed: policyOf(a({ "friendly-name": "Other" })) });
  expect(outcome).toMatchObject({ result: "proposed", fails: false, base: { hasFile: false } });
  expect(outcome.findings).toMatchObject([{ level: "warning", reason: "proposed" }]);
  expect(changesOf(outcome)).toEqual(["other account-added", "other friendly-name"]);
  const known = await tell({ base: policyOf(a()), proposed: policyOf(a()) });
  expect(known).toMatchObject({ base: { hasFile: true } });
  const loose = { ...policyOf(a()), unmanaged: "ignore" as const };
  expect(await tell({ base: undefined, proposed: loose })).toMatchObject({
    result: "proposed",
    fails: false,
  });
});

test("warns about a permission that accepted nothing, about another version's hash, and always about true", async () => {
  const needless = { base: policyOf(a()), proposed: policyOf(a()) };
  const needed = {
    base: policyOf(a({ ...named, ...on })),
    proposed: policyOf(a({ "friendly-name": "B", ...off })),
    account: accountWith(on).account,
  };
  const notes = async (story: Story, allowWeakening: Inputs["allowWeakening"]) =>
    (await tell({ ...story, with: { allowWeakening } })).findings.map(({ message }) => message);
  const hint = async (allowWeakening: Inputs["allowWeakening"]) =>
    (await tell({ ...needless, with: { allowWeakening } })).findings[0]?.hint;
  expect(await hint("everything")).toMatch(/^Remove it as soon as this change is applied\.|its hash, /);
  expect(await hint("this-version")).toMatch(/^Remove the hash once /);
  expect(await hint("another-version")).toMatch(/^Remove the hash once /);
  expect(await notes(needless, "nothing")).toEqual([]);
  expect(await notes(needless, "this-version")).toEqual(["allow-weakening accepted nothing in this run."]);
  expect(await notes(needed, "this-version")).toEqual([]);
  for (const story of [needless, needed]) {
    expect(await notes(story, "another-version")).toEqual([expect.stringContaining("another version")]);
    expect(await notes(story, "everything")).toEqual([expect.stringContaining("allow-weakening is true")]);
  }
});

test("a resource that only the base declares is read, and what was changed there is drift", async () => {
  const base = policyOf(a(named, { recordings: on }));
  const proposed = policyOf(a());
  const { account, live } = accountWith();
  const outcome = await tell({ base, proposed, account, with: { allowWeakening: "this-version" } });
  expect(outcome).toMatchObject({ result: "drifted", reason: "drift", fails: true });
  expect(outcome.accounts[0]?.resources).toMatchObject([
    { resource: "compositions", state: "read", base: { declared: named, waived: [] } },
    { resource: "recordings", state: "read", base: { declared: on, waived: [] }, declared: {}, waived: [] },
  ]);
  live.recordings = { ...live.recordings, ...on };
  expect(await tell({ base, proposed, account, with: { allowWeakening: "this-version" } })).toMatchObject({
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
])("an account fails if a resource that only the base declares %s", async (_, read) => {
  const { account } = accountWith();
  const reading: Account = {
    ...account,
    read: (resource) => (resource === "recordings" ? read(resource) : account.read(resource)),
  };
  const base = policyOf(a(named, { recordings: on }));
  const outcome = await tell({ base, proposed: policyOf(a()), account: reading });
  expect(outcome).toMatchObject({ result: "error", fails: true });
  expect(outcome.accounts[0]?.resources.map(({ state }) => state)).toEqual(["unread", "unread"]);
});

test("the changes of an account that cannot be read are reported too", async () => {
  const account = accountWith({}, { read: () => Promise.reject(refused("twilio-unavailable")) }).account;
  const outcome = await tell({ base: policyOf(a(on)), proposed: policyOf(a(off)), account });
  expect(outcome).toMatchObject({ result: "error", fails: true });
  expect(changesOf(outcome)).toEqual(["weakening encryption-enabled"]);
});

test("a setting that the base leaves unmanaged is judged by the effect of apply on its live value", async () => {
  const outcome = await tell({
    base: policyOf(a()),
    proposed: policyOf(a({ ...named, ...off })),
    account: accountWith(on).account,
  });
  expect([outcome.fails, changesOf(outcome)]).toEqual([true, ["weakening encryption-enabled"]]);
  const calm = await tell({ base: policyOf(a()), proposed: policyOf(a({ ...named, ...off })) });
  expect([calm.fails, changesOf(calm)]).toEqual([false, ["other encryption-enabled"]]);
});

test("without credentials only the changes are reported, and nothing is called compliant", async () => {
  const weaker = await tell({ base: policyOf(a(on)), proposed: policyOf(a(off)), isWithheld: true });
  expect(weaker).toMatchObject({ result: "proposed", reason: "weakening-refused", fails: true });
  const calm = await tell({ base: policyOf(a(off)), proposed: policyOf(a(on)), isWithheld: true });
  expect(calm).toMatchObject({ result: "not-checked", fails: false });
  expect(changesOf(calm)).toEqual(["strengthening encryption-enabled"]);
});

test("an unknown base fails the check, and live is compared with this policy", async () => {
  const story: Story = { base: "unknown", proposed: policyOf(a(off)), account: accountWith(on).account };
  const strict = await tell({ ...story, with: { failOnDrift: false } });
  expect(strict).toMatchObject({
    result: "error",
    reason: "base-unknown",
    fails: true,
    base: { state: "unknown" },
  });
  expect(strict.accounts.map(({ result }) => result)).toEqual(["drifted"]);
  expect(strict.findings).toMatchObject([
    {
      level: "error",
      message: expect.stringMatching(/^GitHub is silent\. So this pull request/),
      hint: expect.stringContaining("allow-weakening: true"),
    },
  ]);
  const allowed = await tell({ ...story, with: { failOnDrift: false, allowWeakening: "this-version" } });
  expect(allowed).toMatchObject({ result: "drifted", reason: "drift", fails: false });
  expect(linesOf(allowed)).toEqual(["warning: GitHub is silent"]);
});

test("a policy that is no part of the repository is compared with live, with one warning", async () => {
  const given = inputs({ mode: "check", policy: policyOf(a({ "friendly-name": "Other" })) });
  const twilio = twilioOf({ [sid]: accountWith().account });
  const base = async (): Promise<Base> => ({ state: "outside", branch: "main" });
  const outcome = await run(given, { ...world(twilio), base });
  expect(outcome).toMatchObject({ result: "drifted", reason: "drift", base: { state: "outside" } });
  expect(linesOf(outcome)).toEqual([
    expect.stringMatching(/^warning: The policy file is neither in this commit nor on "main"/),
  ]);
});

test("the base is named if it is on another branch, in another file, or of a merge group", async () => {
  const known: Base = {
    state: "known",
    branch: "main",
    into: "next",
    isMergeGroup: true,
    movedFrom: "old.yml",
    policy: policyOf(a()),
    proposed: policyOf(a()),
  };
  const given = inputs({ mode: "check", policy: policyOf(a()) });
  const outcome = await run(given, {
    ...world(twilioOf({ [sid]: accountWith().account })),
    base: async () => known,
  });
  expect(outcome).toMatchObject({
    result: "compliant",
    base: { into: "next", isMergeGroup: true, movedFrom: "old.yml" },
  });
  expect(linesOf(outcome)).toEqual([
    'warning: This change goes into "next", and is compared with the policy on "main", the default branch',
    expect.stringMatching(/^warning: The policy is compared with "old/),
  ]);
});

test("drift that this policy accepts only warns, unless it gives up or replaces something", async () => {
  const renamed = { base: policyOf(a({ "friendly-name": "Old" })), proposed: policyOf(a()) };
  expect(await tell(renamed)).toMatchObject({ result: "proposed", reason: "proposed", fails: false });
  const stronger = { base: policyOf(a(off)), proposed: policyOf(a({ ...on, "encryption-key-sid": key })) };
  const live = accountWith({ ...on, "encryption-key-sid": key }).account;
  expect(await tell({ ...stronger, account: live })).toMatchObject({ result: "proposed", fails: false });
  const replaced = {
    base: policyOf(a({ "encryption-key-sid": otherKey })),
    proposed: policyOf(a({ "encryption-key-sid": key })),
  };
  const account = accountWith({ "encryption-key-sid": key }).account;
  const refusedOne = await tell({ ...replaced, account, with: { failOnDrift: false } });
  expect(refusedOne).toMatchObject({ result: "drifted", reason: "weakening-refused", fails: true });
  const allowed = await tell({ ...replaced, account, with: { allowWeakening: "this-version" } });
  expect(allowed).toMatchObject({ result: "proposed", reason: "proposed", fails: false });
  const beside = await tell({
    base: policyOf(a({ "friendly-name": "Old", ...off })),
    proposed: policyOf(a({ ...named, ...off })),
    account: accountWith(on).account,
  });
  expect(beside).toMatchObject({ result: "drifted", reason: "drift", fails: true });
});

const keyless = { "encryption-enabled": true };
const whole = { ...keyless, "encryption-key-sid": key };

test("a gap, a broken rule, or a missing reference that this policy brings in belongs to the pull request", async () => {
  const fail = (policy: Policy): Policy => ({ ...policy, unmanaged: "fail" });
  const account = accountWith(whole).account;
  const opened = await tell({
    base: fail(policyOf(a(whole))),
    proposed: fail(policyOf(a(keyless))),
    account,
    with: { allowWeakening: "this-version" },
  });
  expect(opened).toMatchObject({ result: "drifted", reason: "unmanaged", fails: true });
  expect(opened.accounts[0]?.findings).toMatchObject([{ reason: "unmanaged", subject: "change" }]);
  const closed = await tell({
    base: fail(policyOf(a(keyless))),
    proposed: fail(policyOf(a(whole))),
    account,
  });
  expect(closed).toMatchObject({ result: "proposed", fails: false });
  const kept = await tell({
    base: fail(policyOf(a(keyless))),
    proposed: fail(policyOf(a({ ...keyless, ...named }))),
    account,
  });
  expect(kept.accounts[0]?.findings.map(({ subject }) => subject)).toEqual([undefined]);
  // The base only warned of the gap, so the failure belongs to the pull request.
  const tightened = await tell({ base: policyOf(a(keyless)), proposed: fail(policyOf(a(keyless))), account });
  expect(tightened.accounts[0]?.findings).toMatchObject([{ reason: "unmanaged", subject: "change" }]);
  expect(outputsOf(tightened)["compliant"]).toBe("");
  const broken = await tell({ base: policyOf(a(off)), proposed: policyOf(a(on)) });
  expect(broken.accounts[0]?.findings).toMatchObject([
    { reason: "incomplete-declaration", subject: "change" },
  ]);
  const missing = accountWith(whole, { findReference: async () => "missing" }).account;
  const swapped = await tell({
    base: policyOf(a({ ...whole, "encryption-key-sid": otherKey })),
    proposed: policyOf(a(whole)),
    account: missing,
    with: { allowWeakening: "this-version" },
  });
  expect(swapped.accounts[0]?.findings).toMatchObject([{ reason: "reference-missing", subject: "change" }]);
});

test("a subaccount that the pull request drops from the policy belongs to the pull request, and is not to be pasted", async () => {
  const watched = (policy: Policy): Policy => ({ ...policy, unlistedSubaccounts: "fail" });
  const outcome = await tell({
    base: watched(policyOf(a(), b())),
    proposed: watched(policyOf(a())),
    listed: [
      { account: sid, name: "A", isOwn: true },
      { account: otherSid, name: "B", isOwn: false },
    ],
    with: { allowWeakening: "this-version" },
  });
  expect(outcome.findings.filter(({ reason }) => reason === "unlisted-subaccount")).toMatchObject([
    { level: "failure", subject: "change", paste: undefined },
  ]);
  expect(outputsOf(outcome)["compliant"]).toBe("");
});

test("a waiver of the base counts, and a setting that only this policy waives is drift", async () => {
  const waiver = {
    resource: "compositions",
    setting: "friendly-name",
    reason: "late",
    expires: "2026-02-01",
  } as const;
  const waiving = policyOf(a({ "friendly-name": "Other" }, { waivers: [waiver] }));
  const plain = policyOf(a({ "friendly-name": "Other" }));
  const ends = await tell({ base: waiving, proposed: plain });
  expect([ends.result, ends.accounts.flatMap(neededWaivers)]).toMatchObject([
    "proposed",
    [{ setting: "friendly-name" }],
  ]);
  const begins = await tell({ base: plain, proposed: waiving });
  expect([begins.result, begins.accounts.flatMap(neededWaivers)]).toEqual(["drifted", []]);
});

test("the changes are reported beside the errors about the credentials", async () => {
  const outcome = await tell({
    base: policyOf(a(on)),
    proposed: policyOf(a(off)),
    isWithheld: true,
    with: { credentials: undefined, credentialFaults: [refused("missing-credentials")] },
  });
  expect(outcome).toMatchObject({ result: "error", reason: "missing-credentials", fails: true });
  expect(changesOf(outcome)).toEqual(["weakening encryption-enabled"]);
});

test("compositions are expected where the base declares them", async () => {
  const [here, there] = ["https://here.s3.amazonaws.com/x", "https://there.s3.amazonaws.com/x"];
  const stored = (url: string) =>
    policyOf(a({ "aws-storage-enabled": true, "aws-s3-url": url, "aws-credentials-sid": key }));
  const composition = {
    sid: "CJ1",
    room: "",
    status: "completed",
    created: "2026-01-01T00:00:00Z",
    location: `${here}/1`,
  } as const;
  const state = { "aws-storage-enabled": true, "aws-s3-url": here, "aws-credentials-sid": key };
  const account = accountWith(state, { compositions: async () => [composition] }).account;
  const verifying = { compositionsSince: { instant: "2026-01-01T00:00:00Z", isSpan: false } };
  const honest = await tell({ base: stored(here), proposed: stored(there), account, with: verifying });
  expect(honest).toMatchObject({ result: "proposed", fails: false });
  const foreign = await tell({ base: stored(there), proposed: stored(here), account, with: verifying });
  expect(foreign.accounts[0]?.findings.map(({ reason }) => reason)).toContain("composition-misplaced");
});

test("validate reads nothing, ends valid beside changes, and proposed only if one is refused", async () => {
  const validated = (story: Omit<Story, "isWithheld">) =>
    tell({ ...story, isWithheld: true, with: { mode: "validate", credentials: undefined } });
  const renamed = await validated({ base: policyOf(a(on)), proposed: policyOf(a({ ...on, ...named })) });
  expect(renamed).toMatchObject({ result: "valid", reason: "none", fails: false, planDigest: undefined });
  expect(renamed.changes).toHaveLength(1);
  const weaker = await validated({ base: policyOf(a(on)), proposed: policyOf(a(off)) });
  expect(weaker).toMatchObject({ result: "proposed", reason: "weakening-refused", fails: true });
  const dropped = await validated({ base: policyOf(a(), b(on)), proposed: policyOf(a()) });
  expect(dropped.accounts.map(({ policy }) => policy.name)).toEqual(["a"]);
  expect(changesOf(dropped)).toEqual(["weakening account-dropped"]);
});

test.each([
  ["a", ["a"]],
  ["b", ["b"]],
  ["nobody", ["a", "b"]],
])("validate is about the accounts that %j names, and about all if it names none", async (name, names) => {
  const given = inputs({
    mode: "validate",
    policy: policyOf(a(), b()),
    credentials: undefined,
    selected: new Set([name]),
  });
  const outcome = await run(given, world(undefined));
  expect(outcome).toMatchObject({ result: "valid", base: undefined, changes: [] });
  expect(outcome.accounts.map(({ policy, result }) => [policy.name, result])).toEqual(
    names.map((accountName) => [accountName, "valid"]),
  );
});

test("a replacement in an account that the step does not select is reported only if it is refused", async () => {
  const url = (bucket: string) => b({ "aws-s3-url": `https://${bucket}.s3-us-east-2.amazonaws.com/x` });
  const story = { base: policyOf(a(), url("one-1")), selected: ["a"] };
  const proposed = policyOf(a(), url("two-2"));
  expect((await tell({ ...story, proposed })).changes).toEqual([]);
  const refused = await tell({ ...story, proposed: { ...proposed, replacements: "fail" } });
  expect(refused.changes).toMatchObject([
    { kind: "rule", rule: "replacements", effect: "strengthening", needsPermission: false, level: "notice" },
    { kind: "setting", isSelected: false, effect: "replacement", needsPermission: true, level: "failure" },
  ]);
  expect(refused).toMatchObject({ result: "proposed", reason: "weakening-refused", fails: true });
});

const unneeded = "allow-weakening accepted nothing in this run.";
const notesOf = async (outcome: Promise<Outcome>) =>
  (await outcome).findings.filter(({ reason }) => reason === "allow-weakening").map(({ message }) => message);

test("a hash is called unneeded only by a run that read and judged everything", async () => {
  const version = { allowWeakening: "this-version" } as const;
  const base = policyOf(a(), b());
  const story = { base, proposed: base, with: version };
  expect(await notesOf(tell(story))).toEqual([unneeded]);
  expect(await notesOf(tell({ ...story, selected: ["a"] }))).toEqual([]);
  expect(await notesOf(tell({ ...story, base: "unknown" }))).toEqual([]);
  const broken = accountWith({}, { read: () => Promise.reject(refused("twilio-unavailable")) });
  expect(await notesOf(tell({ ...story, account: broken.account }))).toEqual([]);
  const weakened = { base: policyOf(a(off)), proposed: policyOf(a(off)), account: accountWith(on).account };
  expect(await notesOf(tell({ ...weakened, with: version }))).toEqual([]);
});

test("validate calls a hash unneeded only if it judged the changes", async () => {
  const given = { mode: "validate", credentials: undefined, allowWeakening: "this-version" } as const;
  const base = policyOf(a(on));
  const story = { base, isWithheld: true, with: given };
  expect(await notesOf(tell({ ...story, proposed: base }))).toEqual([unneeded]);
  expect(await notesOf(tell({ ...story, proposed: policyOf(a(off)) }))).toEqual([]);
  expect(await notesOf(run(inputs({ ...given, policy: base }), world(undefined)))).toEqual([]);
  const outside = async (): Promise<Base> => ({ state: "outside", branch: "main" });
  const generated = run(inputs({ ...given, policy: base }), { ...world(undefined), base: outside });
  expect(await notesOf(generated)).toEqual([]);
});

test("validate reports an account that breaks a rule, also if the step names other accounts", async () => {
  const keyless = b({ ...on, "encryption-key-sid": "" });
  const given = { mode: "validate", credentials: undefined, policy: policyOf(a(), keyless) } as const;
  const outcome = await run(inputs({ ...given, selected: new Set(["a"]) }), world(undefined));
  expect(outcome).toMatchObject({ result: "error", reason: "incomplete-declaration", fails: true });
  expect(outcome.accounts.map(({ policy, result }) => [policy.name, result])).toEqual([
    ["a", "valid"],
    ["b", "error"],
  ]);
  // The pull request renames the account away from the selected names.
  const was = policyOf(a(), { ...keyless, name: "old" });
  const renamed = await tell({
    ...{ base: was, proposed: given.policy, selected: ["a", "old"], isWithheld: true },
    with: { mode: "validate", credentials: undefined, policy: given.policy },
  });
  expect(renamed).toMatchObject({ result: "error", reason: "incomplete-declaration" });
});

test("validate ends with an error if the policy contradicts itself", async () => {
  const keyless = policyOf(a({ ...on, "encryption-key-sid": "" }));
  const outcome = await run(
    inputs({ mode: "validate", credentials: undefined, policy: keyless }),
    world(undefined),
  );
  expect(outcome).toMatchObject({ result: "error", reason: "incomplete-declaration", fails: true });
  expect(outcome.accounts).toMatchObject([{ result: "error", findings: [{ level: "error" }] }]);
});
