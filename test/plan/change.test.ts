import { expect, test } from "vitest";
import type { Policy } from "../../src/declared/policy.ts";
import type { Declared } from "../../src/settings/settings.ts";
import { key, policyOf, sid } from "../account.ts";
import {
  accountA,
  compared,
  type Declaration,
  elsewhere,
  encryption,
  holding,
  type Judging,
  lineOf,
  live,
  named,
  off,
  on,
  otherKey,
  otherPath,
  otherSid,
  renewed,
  stored,
  url,
  waived,
  waiver,
} from "./policies.ts";

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
  "a waived setting turned off for good": [
    waived(on, waiver("encryption-enabled", "2026-03-01")),
    holding(off),
    [`weakening ${encryption}`],
  ],
  "a waived setting no longer declared": [
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
  "a setting that must be empty no longer declared": [
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
  expect(compared(base, proposed).map(lineOf)).toEqual(says);
});

const both = (...more: Declaration[]) => policyOf(accountA({ compositions: on }), ...more);
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
    policyOf(accountA({ account: otherSid, compositions: on })),
    ["weakening account-moved a", "other account-added a", `strengthening ${encryption}`],
  ],
  "an account without protections moved to another SID": [
    policyOf(accountA({ compositions: off })),
    policyOf(accountA({ account: otherSid, compositions: off })),
    ["other account-moved a", "other account-added a", `other ${encryption}`],
  ],
  "an account added": [
    both(),
    both(b),
    ["other account-added b", "strengthening b.compositions.encryption-enabled"],
  ],
  "an account renamed": [both(), policyOf({ name: "z", compositions: on }), ["other account-renamed z"]],
  "a name taken over by another account, and the old one weakened under a new name": [
    both(),
    policyOf({ name: "z", compositions: off }, accountA({ account: otherSid, compositions: on })),
    [
      "weakening account-moved a",
      "weakening z.compositions.encryption-enabled",
      "other account-added a",
      `strengthening ${encryption}`,
    ],
  ],
  "two accounts whose SIDs are swapped": [
    both({ ...b, compositions: off }),
    policyOf(accountA({ account: otherSid, compositions: on }), { ...b, account: sid, compositions: off }),
    [
      "weakening account-moved a",
      "other account-moved b",
      `strengthening ${encryption}`,
      "weakening b.compositions.encryption-enabled",
    ],
  ],
  "nothing, where accounts are in another order": [both(b), policyOf(b, accountA({ compositions: on })), []],
  "a rule loosened": [rule("fail"), rule("warn"), ["weakening unlisted-subaccounts fail->warn"]],
  "a rule taken out": [rule("warn"), rule("ignore"), ["weakening unlisted-subaccounts warn->ignore"]],
  "the rule for gaps loosened": [
    holding(on),
    { ...holding(on), unmanaged: "ignore" },
    ["weakening unmanaged warn->ignore"],
  ],
  "a rule tightened": [rule("ignore"), rule("fail"), ["strengthening unlisted-subaccounts ignore->fail"]],
};

test.each(Object.entries(accountsTable))("reports %s", (_, [base, proposed, says]) => {
  expect(compared(base, proposed).map(lineOf)).toEqual(says);
});

test.each<[is: "used" | "unused", what: string, before: Declared, after: Declared, given?: Partial<Judging>]>(
  [
    [
      "used",
      "a key beside encryption",
      { ...on, "encryption-key-sid": key },
      { ...on, "encryption-key-sid": otherKey },
    ],
    [
      "unused",
      "a key beside encryption that is off",
      { ...off, "encryption-key-sid": key },
      { ...off, "encryption-key-sid": otherKey },
    ],
    // A setting that the policy leaves open has its live value, and counts as on if Twilio was not read.
    [
      "used",
      "a URL while storage is on at Twilio",
      { "aws-s3-url": url },
      { "aws-s3-url": elsewhere },
      live(stored),
    ],
    ["unused", "a URL while storage is off at Twilio", { "aws-s3-url": url }, { "aws-s3-url": elsewhere }],
    [
      "used",
      "a URL of an account that was not read",
      { "aws-s3-url": url },
      { "aws-s3-url": elsewhere },
      { liveOf: () => undefined },
    ],
  ],
)("a change says that a setting is %s: %s", (is, _, before, after, given) => {
  expect(compared(holding(before), holding(after), given)).toMatchObject([{ isUsed: is === "used" }]);
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

test("a first policy loosens no rule", () => {
  const loose = { ...holding(on), unmanaged: "ignore" as const };
  expect(compared(undefined, loose).map(lineOf)).toEqual([
    "other account-added a",
    `strengthening ${encryption}`,
  ]);
});

test("for an account that the step does not select, only weakenings are reported", () => {
  const others: Partial<Judging> = { isSelected: (account) => account !== otherSid };
  const weak = { ...b, compositions: { ...off, ...named } };
  const changes = compared(both(b), both(weak), others);
  expect(changes.map((change) => [lineOf(change), change.isSelected])).toEqual([
    ["weakening b.compositions.encryption-enabled", false],
  ]);
  expect(compared(both(), both(b), others)).toEqual([]);
  expect(compared(both(b), both(), others).map(lineOf)).toEqual(["weakening account-dropped b"]);
});

test("a closed account may be dropped, and its name given to another account", () => {
  const closed: Partial<Judging> = { isClosed: (account) => account === otherSid };
  expect(compared(both(b), both(), closed)).toMatchObject([
    { effect: "other", level: "notice", isClosed: true },
  ]);
  const again = both({ ...b, account: `AC${"7".repeat(32)}` });
  expect(compared(both(b), again, closed).map(lineOf)[0]).toBe("other account-moved b");
});

test.each([
  ["a weakening fails", on, off, false, "failure"],
  ["a weakening that is allowed warns", on, off, true, "warning"],
  ["a replacement warns", { "aws-s3-url": url }, { "aws-s3-url": elsewhere }, false, "warning"],
  ["another path warns", { "aws-s3-url": url }, { "aws-s3-url": otherPath }, false, "warning"],
  ["a protection that is declared is a notice", off, on, false, "notice"],
  ["another name is a notice", named, { "friendly-name": "B" }, false, "notice"],
])("the level of a change: %s", (_, base, policy, allowWeakening, level) => {
  const changes = compared(holding(base), holding(policy), { allowWeakening });
  expect(changes.map((change) => change.level)).toEqual([level]);
});

const moved = [holding({ "aws-s3-url": url }), holding({ "aws-s3-url": elsewhere })] as const;

test.each([
  ["warn", "warn", false, "warning"],
  ["fail", "warn", false, "failure"],
  ["warn", "fail", false, "failure"],
  ["fail", "fail", false, "failure"],
  ["fail", "fail", true, "warning"],
] as const)(
  "a replacement under replacements %s on the base and %s here, with allow-weakening %s, is a %s",
  (before, after, allowWeakening, level) => {
    const [base, policy] = moved;
    const changes = compared(
      { ...base, replacements: before },
      { ...policy, replacements: after },
      { allowWeakening },
    );
    expect(changes.filter(({ kind }) => kind === "setting")).toMatchObject([
      { effect: "replacement", level, needsPermission: before === "fail" || after === "fail" },
    ]);
  },
);

test("replacements: fail refuses nothing but replacements", () => {
  const strict = (compositions: Declared) => ({ ...holding(compositions), replacements: "fail" as const });
  const levels = (base: Declared, policy: Declared) =>
    compared(strict(base), strict(policy)).map(({ level, needsPermission }) => [level, needsPermission]);
  expect(levels({ "aws-s3-url": url }, { "aws-s3-url": otherPath })).toEqual([["warning", false]]);
  expect(levels(named, { "friendly-name": "B" })).toEqual([["notice", false]]);
  expect(levels(off, on)).toEqual([["notice", false]]);
});

test("a change is on the line of its waiver, of its setting, or of its account", () => {
  const at = (line: number) => ({ file: "policy.yml", line, column: 1 });
  const others = [
    { ...renewed, resource: "recordings" as const, place: at(1) },
    { ...waiver("encryption-key-sid", "2026-03-01"), place: at(2) },
  ];
  const line = (given: Declaration, values: Declared = off) =>
    compared(holding(on), holding(values, given)).find((change) => lineOf(change).endsWith(encryption))?.place
      ?.line;
  const places = { account: at(8), "compositions.encryption-enabled": at(9) };
  expect(line({ places, waivers: [...others, { ...renewed, place: at(3) }] }, on)).toBe(3);
  expect(line({ places, waivers: others })).toBe(9);
  expect(line({ places: { account: at(8) } })).toBe(8);
});
