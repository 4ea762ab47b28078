import { expect, test } from "vitest";
import type { Waiver } from "../../../src/declared/policy.ts";
import type { Finding } from "../../../src/messages/finding.ts";
import { headlineOf, partsOf } from "../../../src/report/story/headline.ts";
import { failed, isUnread, type Outcome } from "../../../src/run/outcome.ts";
import { run } from "../../../src/run/run.ts";
import { type Declared, neverConfigured, type Setting, type State } from "../../../src/settings/settings.ts";
import { accountWith, inputs, policyOf, refused, sid, twilioOf, world } from "../../account.ts";
import {
  clinics,
  endings,
  everything,
  firstOf,
  fleet,
  fleetPullRequest,
  moved,
  oneAccount,
  only,
  onMain,
  outcomesOf,
  pullRequest,
  stories,
  weaker,
} from "../stories.ts";

const headline = async (outcome: Outcome | Promise<Outcome>) => partsOf(await outcome).join(" · ");

test("a headline says what each result means for calls", async () => {
  const lines = await Promise.all(
    Object.entries(endings).map(async ([result, story]) => `${result}: ${await headline(stories[story]())}`),
  );
  expect(lines.join("\n")).toMatchInlineSnapshot(`
    "error: AC0123…cdef could not be read
    drifted: AC0123…cdef: compositions go to another bucket · settings renamed
    proposed: This pull request turns encryption ON for production · encryption is OFF by policy
    not-checked: AC0123…cdef was not checked
    applied: AC0123…cdef: 4 settings applied and read back
    exported: The settings of 1 account were exported · encryption is OFF for 1
    valid: The policy of production is valid · not compared with Twilio
    compliant: AC0123…cdef matches the policy"
  `);
});

test("the headline for a notifier has no SID and no URL, and begins with a capital if the account has no name", async () => {
  const nameless = await stories.drifted();
  expect([headlineOf(nameless), await headline(nameless)]).toEqual([
    "Compositions go to another bucket · settings renamed",
    "AC0123…cdef: compositions go to another bucket · settings renamed",
  ]);
  expect(headlineOf(await accountA({ declared: { "friendly-name": "Ours" } }))).toMatch(
    /^a: settings renamed$/,
  );
  for (const [story, outcome] of await outcomesOf())
    expect(headlineOf(outcome), story).not.toMatch(/[A-Z]{2}[0-9a-f]{4}|https?:|s3:/);
});

const expires = "2026-03-02";
const waiverOf = (setting: Setting): Waiver => ({
  resource: "compositions",
  setting,
  reason: "late",
  expires,
});
type OfA = {
  declared?: Declared;
  live?: Partial<State>;
  waived?: Setting[];
  more?: Parameters<typeof policyOf>[0];
};
/** Checks the account "a", which declares all settings and has their values except for `live`. */
const accountA = ({ declared = everything, live, waived = [], more }: OfA) => {
  const policy = policyOf({ name: "a", compositions: declared, waivers: waived.map(waiverOf), ...more });
  const given = { mode: "check", verifyReferences: false, policy } as const;
  return oneAccount({ inputs: given, live: { ...everything, ...live } });
};
const url = everything["aws-s3-url"] ?? "";
const credential = everything["aws-credentials-sid"] ?? "";
const off = { "encryption-enabled": false };
const stored = { "aws-storage-enabled": false };
const others = {
  "encryption-key-sid": `CR${"7".repeat(32)}`,
  "aws-s3-url": "https://another.s3.amazonaws.com/x",
  "aws-credentials-sid": `CR${"8".repeat(32)}`,
};

test.each<[words: string, OfA]>([
  ["a matches the policy", {}],
  ["a: encryption is OFF", { live: off }],
  ["a: encryption is OFF · settings renamed", { live: { ...off, "friendly-name": "Theirs" } }],
  // A key, URL, or credential whose switch is off is mentioned only if nothing else drifted or failed.
  [
    "a: encryption is OFF · compositions stay at Twilio, not in S3",
    { live: { ...others, ...off, ...stored } },
  ],
  [
    "a: the S3 URL differs (S3 storage is off)",
    { declared: { ...everything, ...stored }, live: { ...stored, "aws-s3-url": others["aws-s3-url"] } },
  ],
  [
    "a: compositions go to another bucket · encrypted with another key · written with another AWS credential",
    { live: others },
  ],
  [
    "a: compositions go to another bucket · encrypted with another key · written with another AWS credential · 1 more",
    { live: { ...others, "friendly-name": "Theirs" } },
  ],
  [
    "a: encryption is OFF · compositions go to another bucket · written with another AWS credential · 1 more",
    { live: { ...others, ...off, "friendly-name": "Theirs" } },
  ],
  ["a: encryption is OFF, waived until 2026-03-02", { live: off, waived: ["encryption-enabled"] }],
  [
    "a: encryption is OFF, waived until 2026-03-02 · settings renamed",
    { live: { ...off, "friendly-name": "Theirs" }, waived: ["encryption-enabled"] },
  ],
  // A failing setting is named even if it has no effect while a waiver lets encryption be off.
  [
    "a: encryption is OFF, waived until 2026-03-02 · the encryption key differs (encryption is off)",
    {
      live: { ...others, ...off, "aws-s3-url": url, "aws-credentials-sid": credential },
      waived: ["encryption-enabled"],
    },
  ],
  // The words "encryption is OFF" are never folded into a count, with a waiver, by policy, or without a declaration.
  [
    "a: encryption is OFF, waived until 2026-03-02 · compositions go to another bucket · written with another AWS credential · 1 more",
    { live: { ...others, ...off, "friendly-name": "Theirs" }, waived: ["encryption-enabled"] },
  ],
  [
    "a: compositions go to another bucket · written with another AWS credential · encryption is OFF by policy · 1 more",
    { declared: { ...everything, ...off }, live: { ...others, ...off, "friendly-name": "Theirs" } },
  ],
  ["a matches the policy · encryption is OFF by policy", { declared: off, live: off }],
  [
    "a matches the policy · encryption is OFF, not in the policy",
    { declared: stored, live: { ...off, ...stored } },
  ],
  [
    "a: settings renamed · encryption is OFF by policy",
    { declared: { ...off, "friendly-name": "Ours" }, live: off },
  ],
  // A waiver of "off" is not needed while encryption is off by policy, and does not hide that.
  [
    "a matches the policy · encryption is OFF by policy",
    { declared: off, live: off, waived: ["encryption-enabled"] },
  ],
  [
    "a matches the policy · encryption of recordings is OFF, not in the policy",
    { more: { recordings: { "friendly-name": "Mine" } } },
  ],
])("says about one account: %s", async (words, given) => {
  expect(await headline(accountA(given))).toBe(words);
});

test.each([
  ["Encryption is OFF for 2 of 4 accounts", { drifted: only(0, 2) }],
  ["1 of 4 accounts could not be read", { failed: only(0) }],
  ["All 4 accounts match the policy", {}],
  ["Encryption is OFF for 2 of 4 accounts, waived", { waived: only(0, 1) }],
  ["Encryption is OFF for 2 of 4 accounts: 1 drifted, 1 waived", { drifted: only(0), waived: only(3) }],
  [
    "Encryption is OFF for 1 of 3 accounts read, waived · 1 could not be read",
    { failed: only(0), waived: only(3) },
  ],
  [
    "All 4 accounts match the policy · encryption is OFF by policy for 4",
    { declared: { "encryption-enabled": false }, drifted: () => true },
  ],
  [
    "Settings renamed for 1 of 4 accounts · encryption is OFF, not in the policy for 1",
    { declared: { "friendly-name": "Telehealth" }, drifted: only(2), live: () => ({ "friendly-name": "x" }) },
  ],
])("says about many accounts: %s", async (words, given) => {
  expect(await headline(fleet({ size: 4, ...given }))).toBe(words);
});

test("one headline sums up a thousand accounts", async () => {
  const outcome = await fleet({
    size: 1_000,
    drifted: only(15, 700),
    failed: only(25),
    waived: only(3, 400, 998),
  });
  expect(headlineOf(outcome)).toBe(
    "Encryption is OFF for 5 of 999 accounts read: 2 drifted, 3 waived · 1 could not be read",
  );
});

test("an apply counts what was written and read back, and names what still differs", async () => {
  const ofApply = (more: object) =>
    fleet({ size: 4, drifted: only(0, 1), inputs: { mode: "apply", ...more } });
  expect(await headline(ofApply({}))).toBe("2 settings of 2 accounts applied and read back");
  expect(await headline(ofApply({ expectedPlan: `sha256:${"0".repeat(64)}` }))).toBe(
    "Encryption is OFF for 2 of 4 accounts · apply refused: the plan is not the one in expected-plan for 2",
  );
  const live = { ...everything, ...off, "friendly-name": "Theirs" };
  const policy = policyOf({ name: "a", compositions: everything, waivers: [waiverOf("encryption-enabled")] });
  const beside = await oneAccount({ inputs: { policy, verifyReferences: false }, live });
  expect(await headline(beside)).toBe(
    "a: 1 setting applied and read back · encryption is OFF, waived until 2026-03-02",
  );
});

const named = (name: string) => onMain.replace("Telehealth", name);
test.each<[words: string, proposed: string, live: Partial<State>]>([
  // Unprotected settings at Twilio come first, then protections that this pull request gives up, then other drift.
  [
    "production: encryption is OFF at Twilio, not by this pull request · this pull request moves compositions of production to another bucket · production: settings renamed at Twilio, not by this pull request",
    moved,
    { "encryption-enabled": false, "friendly-name": "x" },
  ],
  [
    "This pull request turns encryption OFF for production · production: settings renamed at Twilio, not by this pull request",
    weaker,
    { "friendly-name": "x" },
  ],
  [
    "production: encryption is OFF at Twilio, not by this pull request · this pull request renames the settings for production",
    named("Telehealth EU"),
    { "encryption-enabled": false },
  ],
  [
    "This pull request renames the settings for production · production: settings renamed at Twilio, not by this pull request",
    named("Telehealth EU"),
    { "friendly-name": "x" },
  ],
  [
    "production: encryption is OFF and compositions go to another bucket at Twilio, not by this pull request",
    onMain,
    { "encryption-enabled": false, "aws-s3-url": "https://third.s3.amazonaws.com/x" },
  ],
  ["production matches the policy on main", onMain, {}],
])("says about a pull request: %s", async (words, proposed, live) => {
  expect(headlineOf(await pullRequest({ proposed, live }))).toBe(words);
});

test("in a merge queue, the headline says merge group instead of pull request", async () => {
  const outcome = await pullRequest({ proposed: weaker, live: { "friendly-name": "x" } });
  const base = outcome.base?.state === "known" ? { ...outcome.base, isMergeGroup: true } : undefined;
  expect(headlineOf({ ...outcome, base })).toBe(
    "This merge group turns encryption OFF for production · production: settings renamed at Twilio, not by this merge group",
  );
});

test.each([
  ["one account that could not be read", [2], "1 of 3 accounts could not be read"],
  ["two accounts that could not be read", [1, 2], "2 of 3 accounts could not be read"],
])("a headline counts, beside a change of the policy, %s", async (_, unread, words) => {
  const read = () => Promise.reject(refused("twilio-unavailable"));
  const outcome = await fleetPullRequest(clinics(3, true), clinics(3, false), (account) =>
    unread.includes(Number(account.at(-1))) ? { read } : {},
  );
  expect(partsOf(outcome)).toEqual([
    "This pull request turns encryption OFF for clinic-0, clinic-1 and clinic-2",
    words,
  ]);
});

test("a headline counts the accounts that drifted beside a change of the policy", async () => {
  const base = clinics(4, true);
  const outcome = await fleetPullRequest(
    base,
    clinics(4, true, () => "New"),
    (account) =>
      account.endsWith("0")
        ? {
            read: async () => ({
              isConfigured: true,
              account,
              state: { ...neverConfigured, "friendly-name": "Clinic" },
            }),
          }
        : {},
  );
  expect(partsOf(outcome)).toEqual([
    "Encryption is OFF for 1 of 4 accounts at Twilio, not by this pull request",
    "this pull request renames the settings for clinic-0, clinic-1, clinic-2 and clinic-3",
    "apply would leave encryption without the encryption key for 4 of 4 accounts",
  ]);
});

const unlisted = (level: Finding["level"]): Finding => ({
  level,
  reason: "unlisted-subaccount",
  message: "It is not in the policy file.",
  hint: "Declare it.",
});

test("a headline counts subaccounts that fail the check, and none that only warn", async () => {
  const outcome = await stories.compliant();
  const spokenWith = (...findings: Finding[]) => headline({ ...outcome, findings });
  expect(await spokenWith(unlisted("failure"))).toMatch(
    /^1 subaccount is not in the policy · .* matches the/,
  );
  expect(await spokenWith(unlisted("failure"), unlisted("failure"))).toMatch(/^2 subaccounts are not in /);
  expect(await spokenWith(unlisted("warning"))).not.toContain("subaccount");
  expect(await spokenWith({ ...unlisted("failure"), reason: "drift" })).not.toContain("subaccount");
  const unencrypted = await accountA({ declared: off, live: off });
  expect(partsOf({ ...unencrypted, findings: [unlisted("failure")] })).toEqual([
    "1 subaccount is not in the policy",
    "a matches the policy",
    "encryption is OFF by policy",
  ]);
  const drifted = await accountA({ live: off });
  expect(await headline({ ...drifted, findings: [unlisted("failure")] })).toBe(
    "a: encryption is OFF · 1 subaccount is not in the policy",
  );
});

test("a headline begins with the fact that the list of subaccounts could not be read", async () => {
  const { account } = accountWith(everything);
  const policy = policyOf({ name: "a", compositions: everything });
  const outcome = await run(inputs({ mode: "check", policy: { ...policy, unlistedSubaccounts: "warn" } }), {
    ...world({ ...twilioOf({ [sid]: account }), accounts: () => Promise.reject(refused("rate-limited")) }),
  });
  expect(partsOf(outcome)).toEqual(["The list of subaccounts could not be read", "a matches the policy"]);
});

test("a run without an account says which mode failed, and why", async () => {
  expect(await headline(failed("apply", refused("cancelled")))).toBe("Apply failed: cancelled");
  expect(await headline(failed(undefined, refused("invalid-inputs")))).toBe(
    "The step failed: invalid-inputs",
  );
});

test("an account is unread if none of its resources was read", async () => {
  expect(isUnread(firstOf(await stories.unread()))).toBe(true);
  expect(isUnread(firstOf(await stories["the settings vanish"]()))).toBe(false);
});

test("the headline of a pull request with wrong credentials says what changes and what was not read", async () => {
  const inputs = { credentialFaults: [refused("missing-credentials")] };
  const renames = onMain.replace("Telehealth", "EU");
  expect([
    await headline(pullRequest({ proposed: renames, isFork: true, inputs })),
    await headline(pullRequest({ proposed: weaker, isFork: true, inputs })),
    await headline(pullRequest({ proposed: onMain, isFork: true, inputs })),
    await headline(pullRequest({ proposed: renames, inputs })),
    await headline(pullRequest({ proposed: renames, isFork: true })),
  ]).toEqual([
    "This pull request renames the settings for production · nothing was read from Twilio (missing-credentials)",
    "This pull request turns encryption OFF for production · nothing was read from Twilio (missing-credentials)",
    "production was not checked · nothing was read from Twilio (missing-credentials)",
    "This pull request renames the settings for production · the check is not complete (missing-credentials)",
    "This pull request renames the settings for production",
  ]);
});
