import { expect, test } from "vitest";
import type { AccountPolicy, Policy, Waiver } from "../../src/declared/policy.ts";
import { type Change, changesBetween, declaresSame } from "../../src/plan/change.ts";
import { makePlan } from "../../src/plan/plan.ts";
import { type Declared, neverConfigured, type State } from "../../src/settings/settings.ts";
import { accountPolicy, key, policyOf, sid } from "../account.ts";

const today = "2026-01-02";
const otherSid = "ACfedcba9876543210fedcba9876543210";
const otherKey = "CRffeeddccbbaa99887766554433221100";
const url = "https://a-bucket.s3-us-east-2.amazonaws.com/x";
const elsewhere = "https://somebody-elses-bucket.s3.amazonaws.com/x";

type Declaration = NonNullable<Parameters<typeof accountPolicy>[0]>;
const one = (given: Declaration = {}): Declaration => ({ name: "a", ...given });
const holding = (compositions: Declared, given: Declaration = {}) =>
  policyOf(one({ compositions, ...given }));
const waiver = (setting: Waiver["setting"], expires: string, reason = "late"): Waiver => ({
  resource: "compositions",
  setting,
  reason,
  expires,
});
const waived = (compositions: Declared, ...waivers: Waiver[]) => holding(compositions, { waivers });
const compared = (base: Policy, policy: Policy) =>
  changesBetween(base, policy, { today, planOf: () => undefined, allowWeakening: false });
const said = (one: Change): string => {
  switch (one.kind) {
    case "setting":
      return `${one.effect} ${one.account.name}.${one.resource}.${one.setting}`;
    case "rule":
      return `${one.effect} ${one.rule} ${one.from}->${one.to}`;
    default:
      return `${one.effect} ${one.kind} ${one.account.name}`;
  }
};

const on = { "encryption-enabled": true };
const off = { "encryption-enabled": false };
const encryption = "a.compositions.encryption-enabled";

const settingsTable: Record<string, [base: Policy, proposed: Policy, says: string[]]> = {
  "nothing, where nothing changes": [holding(on), holding(on), []],
  "nothing, where a URL is only spelt otherwise": [
    holding({ "aws-s3-url": url }),
    holding({ "aws-s3-url": `${url}/`.replace("a-bucket", "A-bucket") }),
    [],
  ],
  "a switch turned off": [holding(on), holding(off), [`weakening ${encryption}`]],
  "storage turned off": [
    holding({ "aws-storage-enabled": true }),
    holding({ "aws-storage-enabled": false }),
    ["weakening a.compositions.aws-storage-enabled"],
  ],
  "a key emptied": [
    holding({ "encryption-key-sid": key }),
    holding({ "encryption-key-sid": "" }),
    ["weakening a.compositions.encryption-key-sid"],
  ],
  "a protection waived": [
    holding(on),
    waived(on, waiver("encryption-enabled", "2026-02-01")),
    [`weakening ${encryption}`],
  ],
  "a waiver that has ended counts for nothing": [
    holding(on),
    waived(on, waiver("encryption-enabled", "2026-01-01")),
    [],
  ],
  "a waiver made longer": [
    waived(on, waiver("encryption-enabled", "2026-02-01")),
    waived(on, waiver("encryption-enabled", "2026-03-01")),
    [`weakening ${encryption}`],
  ],
  "a waiver made shorter": [
    waived(on, waiver("encryption-enabled", "2026-03-01")),
    waived(on, waiver("encryption-enabled", "2026-02-01")),
    [`strengthening ${encryption}`],
  ],
  "a waiver with another reason": [
    waived(on, waiver("encryption-enabled", "2026-03-01")),
    waived(on, waiver("encryption-enabled", "2026-03-01", "later")),
    [`other ${encryption}`],
  ],
  "a waiver taken out": [
    waived(on, waiver("encryption-enabled", "2026-03-01")),
    holding(on),
    [`strengthening ${encryption}`],
  ],
  "what was waived turned off for good": [
    waived(on, waiver("encryption-enabled", "2026-03-01")),
    holding(off),
    [`weakening ${encryption}`],
  ],
  "what was waived no longer declared": [
    waived({ ...on, "friendly-name": "A" }, waiver("encryption-enabled", "2026-03-01")),
    holding({ "friendly-name": "A" }),
    [`weakening ${encryption}`],
  ],
  "another key behind a waiver that stays": [
    waived({ "encryption-key-sid": key }, waiver("encryption-key-sid", "2026-03-01")),
    waived({ "encryption-key-sid": otherKey }, waiver("encryption-key-sid", "2026-03-01")),
    ["replacement a.compositions.encryption-key-sid"],
  ],
  "a protection no longer declared": [
    holding({ ...on, "friendly-name": "A" }),
    holding({ "friendly-name": "A" }),
    [`weakening ${encryption}`],
  ],
  "all of a resource no longer declared": [
    holding(on, { recordings: { "aws-s3-url": url } }),
    holding(on),
    ["weakening a.recordings.aws-s3-url"],
  ],
  "another key": [
    holding({ "encryption-key-sid": key }),
    holding({ "encryption-key-sid": otherKey }),
    ["replacement a.compositions.encryption-key-sid"],
  ],
  "another bucket": [
    holding({ "aws-s3-url": url }),
    holding({ "aws-s3-url": elsewhere }),
    ["replacement a.compositions.aws-s3-url"],
  ],
  "another credential": [
    holding({ "aws-credentials-sid": key }),
    holding({ "aws-credentials-sid": otherKey }),
    ["replacement a.compositions.aws-credentials-sid"],
  ],
  "a switch turned on": [holding(off), holding(on), [`strengthening ${encryption}`]],
  "a protection declared for the first time": [
    holding({ "friendly-name": "A" }),
    holding({ "friendly-name": "A", ...on }),
    [`strengthening ${encryption}`],
  ],
  "a switch declared off for the first time": [
    holding({ "friendly-name": "A" }),
    holding({ "friendly-name": "A", ...off }),
    [`other ${encryption}`],
  ],
  "what must be empty declared no longer": [
    holding({ ...off, "aws-s3-url": "" }),
    holding(off),
    ["other a.compositions.aws-s3-url"],
  ],
  "another name": [
    holding({ "friendly-name": "A" }),
    holding({ "friendly-name": "B" }),
    ["other a.compositions.friendly-name"],
  ],
};

test.each(Object.entries(settingsTable))("reports %s", (_, [base, proposed, says]) => {
  expect(compared(base, proposed).map(said)).toEqual(says);
});

const both = (...more: Declaration[]) => policyOf(one({ compositions: on }), ...more);
const b: Declaration = { name: "b", account: otherSid, compositions: on };
const rule = (unlistedSubaccounts: Policy["unlistedSubaccounts"]): Policy => ({
  ...holding(on),
  unlistedSubaccounts,
});

const accountsTable: Record<string, [base: Policy, proposed: Policy, says: string[]]> = {
  "an account dropped": [both(b), both(), ["weakening account-dropped b"]],
  "an account dropped that had no protection": [
    both({ ...b, compositions: { "friendly-name": "B" } }),
    both(),
    ["other account-dropped b"],
  ],
  "an account moved to another SID": [
    both(),
    policyOf(one({ account: otherSid, compositions: on })),
    ["weakening account-moved a", "other account-added a", `strengthening ${encryption}`],
  ],
  "an account added": [
    both(),
    both(b),
    ["other account-added b", "strengthening b.compositions.encryption-enabled"],
  ],
  "an account renamed": [both(), policyOf({ name: "z", compositions: on }), ["other account-renamed z"]],
  "a name taken over by another account, and the old one weakened under a new name": [
    both(),
    policyOf({ name: "z", compositions: off }, one({ account: otherSid, compositions: on })),
    [
      "other account-renamed z",
      "weakening z.compositions.encryption-enabled",
      "other account-added a",
      `strengthening ${encryption}`,
    ],
  ],
  "two accounts whose SIDs are swapped": [
    both({ ...b, compositions: off }),
    policyOf(one({ account: otherSid, compositions: on }), { ...b, account: sid, compositions: off }),
    [
      "other account-renamed a",
      `strengthening ${encryption}`,
      "other account-renamed b",
      "weakening b.compositions.encryption-enabled",
    ],
  ],
  "nothing, where accounts stand in another order": [both(b), policyOf(b, one({ compositions: on })), []],
  "a rule loosened": [rule("fail"), rule("warn"), ["weakening unlisted-subaccounts fail->warn"]],
  "a rule taken out": [rule("warn"), rule("ignore"), ["weakening unlisted-subaccounts warn->ignore"]],
  "that of gaps loosened": [
    holding(on),
    { ...holding(on), unmanaged: "ignore" },
    ["weakening unmanaged warn->ignore"],
  ],
  "a rule tightened": [rule("ignore"), rule("fail"), ["strengthening unlisted-subaccounts ignore->fail"]],
};

test.each(Object.entries(accountsTable))("reports %s", (_, [base, proposed, says]) => {
  expect(compared(base, proposed).map(said)).toEqual(says);
});

test("names the protections that are dropped with an account", () => {
  const recordings = { "encryption-enabled": false, "encryption-key-sid": key };
  const [dropped] = compared(both({ ...b, recordings }), both());
  expect(dropped).toMatchObject({
    lost: [
      { resource: "compositions", setting: "encryption-enabled", value: true },
      { resource: "recordings", setting: "encryption-key-sid", value: key },
    ],
  });
});

test.each<[string, Declared, Partial<State>, string]>([
  ["turn off what is on", off, on, "weakening"],
  ["leave off what is off", off, {}, "other"],
  ["replace a bucket", { "aws-s3-url": url }, { "aws-s3-url": elsewhere }, "replacement"],
  ["set a bucket where there is none", { "aws-s3-url": url }, {}, "strengthening"],
])("judges what the base does not manage by what apply would do: %s", (_, declared, live, effect) => {
  const [base, proposed] = [
    holding({ "friendly-name": "A" }),
    holding({ "friendly-name": "A", ...declared }),
  ];
  const plan = makePlan(declared, { ...neverConfigured, ...live });
  const changes = changesBetween(base, proposed, {
    today,
    planOf: (account, resource) => (account === sid && resource === "compositions" ? plan : undefined),
    allowWeakening: false,
  });
  expect(changes.map((change) => change.effect)).toEqual([effect]);
});

test("judges what the base manages by what the base declares, not by what is live", () => {
  const planOf = () => makePlan(off, neverConfigured);
  const changes = changesBetween(holding(on), holding(off), { today, planOf, allowWeakening: false });
  expect(changes).toEqual(compared(holding(on), holding(off)));
});

const standing: [string, Partial<AccountPolicy>, boolean][] = [
  ["at other places", { places: { account: { file: "x", line: 9, column: 1 } } }, true],
  ["with a waiver", { waivers: [waiver("encryption-enabled", "2026-03-01")] }, false],
  ["by another name", { name: "z" }, false],
  ["of another account", { account: otherSid }, false],
];
test.each(standing)("two policies declare the same or not: %s", (_, given, same) => {
  expect(
    declaresSame(both(), { ...both(), accounts: [accountPolicy(one({ compositions: on, ...given }))] }),
  ).toBe(same);
});

test("two policies with other rules do not declare the same", () => {
  expect(declaresSame(rule("warn"), rule("fail"))).toBe(false);
});

test.each([
  ["a weakening fails", on, off, false, "failure"],
  ["a weakening that is allowed warns", on, off, true, "warning"],
  ["a replacement warns", { "aws-s3-url": url }, { "aws-s3-url": elsewhere }, false, "warning"],
  ["a protection that is declared is a notice", off, on, false, "notice"],
  ["another name is a notice", { "friendly-name": "A" }, { "friendly-name": "B" }, false, "notice"],
])("the level of a change: %s", (_, base, policy, allowWeakening, level) => {
  const changes = changesBetween(holding(base), holding(policy), {
    today,
    planOf: () => undefined,
    allowWeakening,
  });
  expect(changes.map((change) => change.level)).toEqual([level]);
});
