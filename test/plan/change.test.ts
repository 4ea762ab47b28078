import { expect, test } from "vitest";
import type { AccountPolicy, Policy, Waiver } from "../../src/declared/policy.ts";
import { declaresSame, type Proposed, proposalOf, withLive } from "../../src/plan/change.ts";
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
const said = (one: Proposed): string => {
  switch (one.subject) {
    case "setting":
      return `${one.effect} ${one.account.name}.${one.resource}.${one.setting}`;
    case "account":
      return `${one.effect} ${one.change} ${one.account.name}`;
    case "rule":
      return `${one.effect} ${one.rule} ${one.from}->${one.to}`;
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
  "a switch turned off": [holding(on), holding(off), [`weaken ${encryption}`]],
  "storage turned off": [
    holding({ "aws-storage-enabled": true }),
    holding({ "aws-storage-enabled": false }),
    ["weaken a.compositions.aws-storage-enabled"],
  ],
  "a key emptied": [
    holding({ "encryption-key-sid": key }),
    holding({ "encryption-key-sid": "" }),
    ["weaken a.compositions.encryption-key-sid"],
  ],
  "a protection waived": [
    holding(on),
    waived(on, waiver("encryption-enabled", "2026-02-01")),
    [`weaken ${encryption}`],
  ],
  "a waiver that has ended counts for nothing": [
    holding(on),
    waived(on, waiver("encryption-enabled", "2026-01-01")),
    [],
  ],
  "a waiver made longer": [
    waived(on, waiver("encryption-enabled", "2026-02-01")),
    waived(on, waiver("encryption-enabled", "2026-03-01")),
    [`weaken ${encryption}`],
  ],
  "a waiver made shorter": [
    waived(on, waiver("encryption-enabled", "2026-03-01")),
    waived(on, waiver("encryption-enabled", "2026-02-01")),
    [`strengthen ${encryption}`],
  ],
  "a waiver with another reason": [
    waived(on, waiver("encryption-enabled", "2026-03-01")),
    waived(on, waiver("encryption-enabled", "2026-03-01", "later")),
    [`note ${encryption}`],
  ],
  "a waiver taken out": [
    waived(on, waiver("encryption-enabled", "2026-03-01")),
    holding(on),
    [`strengthen ${encryption}`],
  ],
  "what was waived turned off for good": [
    waived(on, waiver("encryption-enabled", "2026-03-01")),
    holding(off),
    [`weaken ${encryption}`],
  ],
  "what was waived no longer declared": [
    waived({ ...on, "friendly-name": "A" }, waiver("encryption-enabled", "2026-03-01")),
    holding({ "friendly-name": "A" }),
    [`weaken ${encryption}`],
  ],
  "another key behind a waiver that stays": [
    waived({ "encryption-key-sid": key }, waiver("encryption-key-sid", "2026-03-01")),
    waived({ "encryption-key-sid": otherKey }, waiver("encryption-key-sid", "2026-03-01")),
    ["redirect a.compositions.encryption-key-sid"],
  ],
  "a protection no longer declared": [
    holding({ ...on, "friendly-name": "A" }),
    holding({ "friendly-name": "A" }),
    [`weaken ${encryption}`],
  ],
  "all of a resource no longer declared": [
    holding(on, { recordings: { "aws-s3-url": url } }),
    holding(on),
    ["weaken a.recordings.aws-s3-url"],
  ],
  "another key": [
    holding({ "encryption-key-sid": key }),
    holding({ "encryption-key-sid": otherKey }),
    ["redirect a.compositions.encryption-key-sid"],
  ],
  "another bucket": [
    holding({ "aws-s3-url": url }),
    holding({ "aws-s3-url": elsewhere }),
    ["redirect a.compositions.aws-s3-url"],
  ],
  "another credential": [
    holding({ "aws-credentials-sid": key }),
    holding({ "aws-credentials-sid": otherKey }),
    ["redirect a.compositions.aws-credentials-sid"],
  ],
  "a switch turned on": [holding(off), holding(on), [`strengthen ${encryption}`]],
  "a protection declared for the first time": [
    holding({ "friendly-name": "A" }),
    holding({ "friendly-name": "A", ...on }),
    [`strengthen ${encryption}`],
  ],
  "a switch declared off for the first time": [
    holding({ "friendly-name": "A" }),
    holding({ "friendly-name": "A", ...off }),
    [`note ${encryption}`],
  ],
  "what must be empty declared no longer": [
    holding({ ...off, "aws-s3-url": "" }),
    holding(off),
    ["note a.compositions.aws-s3-url"],
  ],
  "another name": [
    holding({ "friendly-name": "A" }),
    holding({ "friendly-name": "B" }),
    ["note a.compositions.friendly-name"],
  ],
};

test.each(Object.entries(settingsTable))("tells of %s", (_, [base, proposed, says]) => {
  expect(proposalOf(base, proposed, today).map(said)).toEqual(says);
});

const both = (...more: Declaration[]) => policyOf(one({ compositions: on }), ...more);
const b: Declaration = { name: "b", account: otherSid, compositions: on };
const rule = (unlistedSubaccounts: Policy["unlistedSubaccounts"]): Policy => ({
  ...holding(on),
  unlistedSubaccounts,
});

const accountsTable: Record<string, [base: Policy, proposed: Policy, says: string[]]> = {
  "an account dropped": [both(b), both(), ["weaken dropped b"]],
  "an account dropped that had no protection": [
    both({ ...b, compositions: { "friendly-name": "B" } }),
    both(),
    ["note dropped b"],
  ],
  "an account moved to another SID": [
    both(),
    policyOf(one({ account: otherSid, compositions: on })),
    ["weaken moved a", "note added a", `strengthen ${encryption}`],
  ],
  "an account added": [both(), both(b), ["note added b", "strengthen b.compositions.encryption-enabled"]],
  "an account renamed": [both(), policyOf({ name: "z", compositions: on }), ["note renamed z"]],
  "a name taken over by another account, and the old one weakened under a new name": [
    both(),
    policyOf({ name: "z", compositions: off }, one({ account: otherSid, compositions: on })),
    [
      "note renamed z",
      "weaken z.compositions.encryption-enabled",
      "note added a",
      `strengthen ${encryption}`,
    ],
  ],
  "two accounts whose SIDs are swapped": [
    both({ ...b, compositions: off }),
    policyOf(one({ account: otherSid, compositions: on }), { ...b, account: sid, compositions: off }),
    [
      "note renamed a",
      `strengthen ${encryption}`,
      "note renamed b",
      "weaken b.compositions.encryption-enabled",
    ],
  ],
  "nothing, where accounts stand in another order or the SID in capitals": [
    both(b),
    policyOf({ ...b, account: `AC${otherSid.slice(2).toUpperCase()}` }, one({ compositions: on })),
    [],
  ],
  "a rule loosened": [rule("fail"), rule("warn"), ["weaken unlisted-subaccounts fail->warn"]],
  "a rule taken out": [rule("warn"), rule("ignore"), ["weaken unlisted-subaccounts warn->ignore"]],
  "that of gaps loosened": [
    holding(on),
    { ...holding(on), unmanaged: "ignore" },
    ["weaken unmanaged warn->ignore"],
  ],
  "a rule tightened": [rule("ignore"), rule("fail"), ["strengthen unlisted-subaccounts ignore->fail"]],
};

test.each(Object.entries(accountsTable))("tells of %s", (_, [base, proposed, says]) => {
  expect(proposalOf(base, proposed, today).map(said)).toEqual(says);
});

test("what is dropped with an account is named", () => {
  const recordings = { "encryption-enabled": false, "encryption-key-sid": key };
  const [dropped] = proposalOf(both({ ...b, recordings }), both(), today);
  expect(dropped).toMatchObject({
    lost: [
      { resource: "compositions", setting: "encryption-enabled", value: true },
      { resource: "recordings", setting: "encryption-key-sid", value: key },
    ],
  });
});

test.each<[string, Declared, Partial<State>, string]>([
  ["turn off what is on", off, on, "weaken"],
  ["leave off what is off", off, {}, "note"],
  ["replace a bucket", { "aws-s3-url": url }, { "aws-s3-url": elsewhere }, "redirect"],
  ["set a bucket where there is none", { "aws-s3-url": url }, {}, "strengthen"],
])("what the base does not manage is told by what apply would do: %s", (_, declared, live, effect) => {
  const [base, proposed] = [
    holding({ "friendly-name": "A" }),
    holding({ "friendly-name": "A", ...declared }),
  ];
  const plan = makePlan(declared, { ...neverConfigured, ...live });
  const changes = withLive(proposalOf(base, proposed, today), (account, resource) =>
    account === sid && resource === "compositions" ? plan : undefined,
  );
  expect(changes.map((change) => change.effect)).toEqual([effect]);
});

test("what the base manages is told by what the base declares, whatever is live", () => {
  const changes = proposalOf(holding(on), holding(off), today);
  expect(withLive(changes, () => makePlan(off, neverConfigured))).toEqual(changes);
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
