import { expect, test } from "vitest";
import type { Finding } from "../../../src/messages/finding.ts";
import { countsOf, endingOf, headlineOf, partsOf } from "../../../src/report/story/headline.ts";
import { failed, isUnread, type Outcome } from "../../../src/run/outcome.ts";
import { policyOf, refused } from "../../account.ts";
import { clinics, endings, firstOf, fleet, fleetPullRequest, oneAccount, only, stories } from "../stories.ts";

const headline = async (outcome: Outcome | Promise<Outcome>) => partsOf(await outcome).join(" · ");

test("a headline says each result in a few words", async () => {
  const lines = await Promise.all(
    Object.entries(endings).map(async ([result, story]) => `${result}: ${await headline(stories[story]())}`),
  );
  expect(lines.join("\n")).toMatchInlineSnapshot(`
    "error: Apply of AC0123…cdef failed
    drifted: AC0123…cdef drifted: 2 of 6 settings
    proposed: Merging and applying this turns encryption ON for production
    not-checked: AC0123…cdef was not checked
    applied: AC0123…cdef applied and proven
    exported: The live settings of 1 account were exported
    valid: The policy of production is valid · not compared with Twilio
    compliant: AC0123…cdef is as declared"
  `);
});

test("the headline for a notifier names no SID, and begins with a capital where the account has no name", async () => {
  const nameless = await stories.drifted();
  expect([headlineOf(nameless), await headline(nameless)]).toEqual([
    "The account drifted: 2 of 6 settings",
    "AC0123…cdef drifted: 2 of 6 settings",
  ]);
  const policy = policyOf({ name: "the-clinic", compositions: { "friendly-name": "Ours" } });
  const called = await oneAccount({ inputs: { mode: "check", policy } });
  expect(headlineOf(called)).toBe("the-clinic drifted: 1 of 1 setting");
  expect(headlineOf(await stories["some of each"]())).not.toMatch(/AC\w{4}/);
});

test.each([
  ["drifted", "2 of 4 accounts drifted", { drifted: only(0, 2) }],
  ["could not be read", "1 of 4 accounts could not be read", { failed: only(0) }],
  ["are compliant", "All 4 accounts are as declared", {}],
  ["are waived", "All 4 accounts are as declared · 2 settings waived", { waived: only(0, 1) }],
  [
    "are some of each",
    "1 of 4 accounts drifted · 2 could not be read · 1 setting waived",
    { drifted: only(0), failed: only(1, 2), waived: only(3) },
  ],
])("a headline about many accounts that %s says: %s", async (_, words, given) => {
  expect(await headline(fleet({ size: 4, ...given }))).toBe(words);
});

test("an apply says how many accounts failed, and how many were applied", async () => {
  const outcome = await fleet({
    size: 4,
    drifted: only(0, 1),
    inputs: { mode: "apply", expectedPlan: `sha256:${"0".repeat(64)}` },
  });
  expect(await headline(outcome)).toBe("2 of 4 accounts drifted · 2 failed");
  const applied = await fleet({ size: 4, drifted: only(0, 1), inputs: { mode: "apply" } });
  expect(await headline(applied)).toBe("2 of 4 accounts applied and proven");
});

test.each([
  ["one account that could not be read", [2], "clinic-2 could not be read"],
  ["two accounts that could not be read", [1, 2], "2 of 3 accounts could not be read"],
])("a headline counts, beside a change of the policy, %s", async (_, unread, words) => {
  const read = () => Promise.reject(refused("twilio-unavailable"));
  const outcome = await fleetPullRequest(clinics(3, true), clinics(3, false), (account) =>
    unread.includes(Number(account.at(-1))) ? { read } : {},
  );
  expect(partsOf(outcome)[1]).toBe(words);
});

test("a headline says, beside a change of the policy, that accounts failed if some of them were read", async () => {
  const outcome = await fleetPullRequest(clinics(3, true), clinics(3, false));
  const accounts = outcome.accounts.map((one, at) => (at < 2 ? { ...one, result: "error" as const } : one));
  expect(partsOf({ ...outcome, accounts })[1]).toBe("2 of 3 accounts failed");
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
  expect(await spokenWith(unlisted("failure"))).toMatch(/ · 1 subaccount not in the policy file$/);
  expect(await spokenWith(unlisted("failure"), unlisted("failure"))).toMatch(/ · 2 subaccounts not in /);
  expect(await spokenWith(unlisted("warning"))).not.toContain("subaccount");
  expect(await spokenWith({ ...unlisted("failure"), reason: "drift" })).not.toContain("subaccount");
});

test("a run without an account says which mode failed, and why", async () => {
  expect(await headline(failed("apply", refused("cancelled")))).toBe("Apply failed: cancelled");
  expect(await headline(failed(undefined, refused("invalid-inputs")))).toBe(
    "The step failed: invalid-inputs",
  );
});

test("accounts are counted by what became of them", async () => {
  expect(countsOf(await stories["some of each"]())).toEqual({
    accounts: 3,
    drifted: 1,
    failed: 1,
    unread: 1,
    applied: 0,
    notChecked: 0,
    waived: 1,
  });
  expect(countsOf(await stories["some of each, applied"]())).toMatchObject({ drifted: 0, applied: 1 });
  expect(countsOf(await stories["some of each, withheld"]())).toMatchObject({ notChecked: 3, waived: 0 });
  expect(countsOf(await stories["weakening refused"]())).toMatchObject({ drifted: 1, failed: 1, unread: 0 });
});

test("an account is unread if none of its resources was read", async () => {
  expect(isUnread(firstOf(await stories.unread()))).toBe(true);
  expect(isUnread(firstOf(await stories["the settings vanish"]()))).toBe(false);
});

test("the icon says how a run ended, the worst first", async () => {
  const icons = await Promise.all(
    (
      [
        "weakens",
        "weakens beside a drift",
        "weakens, and that is allowed",
        "moves",
        "strengthens",
        "drifted",
        "drifted, and the job stays green",
        "withheld",
        "waived",
        "compliant",
      ] as const
    ).map(async (story) => endingOf(await stories[story]()).icon),
  );
  expect(icons).toEqual(["⛔", "⛔", "⚠️", "⚠️", "📝", "❌", "⚠️", "⚠️", "⏸", "✅"]);
});
