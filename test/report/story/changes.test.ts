import { expect, test } from "vitest";
import type { Policy, Waiver } from "../../../src/declared/policy.ts";
import { changesBetween } from "../../../src/plan/change.ts";
import {
  alreadyDrifted,
  changeHint,
  changePhrases,
  groupChanges,
  isRefused,
  worstFirst,
} from "../../../src/report/story/changes.ts";
import { failed, type Outcome } from "../../../src/run/outcome.ts";
import { type Declared, neverConfigured } from "../../../src/settings/settings.ts";
import { key, policyOf, refused, sid } from "../../account.ts";
import {
  clinics,
  clinicsByDefault,
  fleetPullRequest,
  moved,
  onMain,
  parsed,
  pullRequest,
  stories,
  undeclared,
  weaker,
  weakerAndMoved,
} from "../stories.ts";

const otherSid = "ACfedcba9876543210fedcba9876543210";
const otherKey = "CRffeeddccbbaa99887766554433221100";
const url = "https://a-bucket.s3-us-east-2.amazonaws.com/x";
const named = { "friendly-name": "A" };
const on = { "encryption-enabled": true };
const off = { "encryption-enabled": false };
const stored = { "aws-storage-enabled": true };

const a = (compositions: Declared, ...waivers: Waiver[]) => policyOf({ name: "a", compositions, waivers });
const recorded = (recordings: Declared) => policyOf({ name: "a", recordings });
const until = (expires: string, reason = "late"): Waiver => ({
  resource: "compositions",
  setting: "encryption-enabled",
  reason,
  expires,
});
const rule = (unmanaged: Policy["unmanaged"]) => ({ ...a(on), unmanaged });

const judging = (allowWeakening = false): Parameters<typeof changesBetween>[2] => ({
  today: "2026-01-02",
  allowWeakening,
  liveOf: () => neverConfigured,
  isSelected: () => true,
  isClosed: () => false,
});
/** Returns sentences without drift: Twilio has the values of the base. */
const sentences = (base: Policy, policy: Policy, given: Partial<ReturnType<typeof judging>> = {}) => {
  const liveOf: ReturnType<typeof judging>["liveOf"] = (account, resource) => ({
    ...neverConfigured,
    ...base.accounts.find((candidate) => candidate.account === account)?.declared[resource],
  });
  const changes = changesBetween(base, policy, { ...judging(), liveOf, ...given });
  return groupChanges({ changes, base: undefined }).map(({ sentence }) => sentence);
};

test.each<[says: string, base: Policy, proposed: Policy]>([
  ["turns encryption OFF for a", a(on), a(off)],
  ["turns encryption ON for a", a(off), a(on)],
  ["stops storing compositions in S3 for a", a(stored), a({ "aws-storage-enabled": false })],
  ["starts storing compositions in S3 for a", a({ "aws-storage-enabled": false }), a(stored)],
  ["turns encryption of recordings OFF for a", recorded(on), recorded(off)],
  // Apply may turn encryption on or off. The state at Twilio is unknown, and may be equal already.
  ["adds encryption-enabled to the policy for a", a(named), a({ ...named, ...on })],
  ["adds encryption-enabled to the policy for a", a(named), a({ ...named, ...off })],
  ["adds recordings.friendly-name to the policy for a", recorded(on), recorded({ ...on, ...named })],
  ["takes encryption-enabled out of the policy for a", a({ ...named, ...on }), a(named)],
  ["waives encryption for a until 2026-03-01", a(on), a(on, until("2026-03-01"))],
  ["waives encryption for a until 2026-03-01", a(on, until("2026-02-01")), a(on, until("2026-03-01"))],
  ["changes the waiver of encryption for a", a(on, until("2026-03-01")), a(on, until("2026-02-01"))],
  ["changes the waiver of encryption for a", a(on, until("2026-03-01")), a(on, until("2026-03-01", "later"))],
  ["ends the waiver of encryption for a", a(on, until("2026-03-01")), a(on)],
  [
    "adds encryption-enabled to the policy for a, waived until 2026-03-01",
    a(named),
    a({ ...named, ...on }, until("2026-03-01")),
  ],
  ["turns encryption ON for a, once its waiver ends on 2026-03-01", a(off), a(on, until("2026-03-01"))],
  [
    "changes the encryption key for a",
    a({ "encryption-key-sid": key }),
    a({ "encryption-key-sid": otherKey }),
  ],
  [
    "moves recordings of a to another bucket",
    recorded({ ...stored, "aws-s3-url": url }),
    recorded({ ...stored, "aws-s3-url": url.replace("https://", "https://another-") }),
  ],
  // While S3 storage is off, no composition moves.
  [
    "changes the S3 URL of recordings for a",
    recorded({ "aws-storage-enabled": false, "aws-s3-url": url }),
    recorded({ "aws-storage-enabled": false, "aws-s3-url": url.replace("https://", "https://another-") }),
  ],
  [
    "changes the path of recordings for a",
    recorded({ ...stored, "aws-s3-url": url }),
    recorded({ ...stored, "aws-s3-url": `${url}/y` }),
  ],
  [
    "changes the AWS credential for a",
    a({ "aws-credentials-sid": key }),
    a({ "aws-credentials-sid": otherKey }),
  ],
  ["clears the encryption key for a", a({ "encryption-key-sid": key }), a({ "encryption-key-sid": "" })],
  ["renames the settings for a", a({ "friendly-name": "A" }), a({ "friendly-name": "B" })],
  ["adds friendly-name to the policy for a", a(on), a({ ...on, "friendly-name": "B" })],
  ["loosens unmanaged from fail to warn", rule("fail"), rule("warn")],
  ["tightens unmanaged from ignore to warn", rule("ignore"), rule("warn")],
  [
    "adds b to the policy",
    a(named),
    policyOf({ name: "a", compositions: named }, { name: "b", account: otherSid, compositions: {} }),
  ],
  ["renames a to b", a(named), policyOf({ name: "b", compositions: named })],
  ["drops a", a(named), policyOf()],
  ["drops a with the protection that the policy has for it", a(on), policyOf()],
  ["drops a with the 2 protections that the policy has for it", a({ ...on, ...stored }), policyOf()],
])("a pull request %s", (deed, base, proposed) => {
  expect(sentences(base, proposed)).toEqual([`This pull request ${deed}.`]);
});

test("a weakening or a move under a waiver is told by what apply does once the waiver ends", () => {
  const live = { ...neverConfigured, ...on };
  const given = { liveOf: () => live };
  expect(sentences(a(named), a({ ...named, ...off }, until("2026-03-01")), given)).toEqual([
    "This pull request turns encryption OFF for a, once its waiver ends on 2026-03-01.",
  ]);
  expect(sentences(a(off, until("2026-04-01")), a(off, until("2026-03-01")), given)).toEqual([
    "This pull request turns encryption OFF for a, once its waiver ends on 2026-03-01.",
  ]);
});

test("a waiver whose value is another one is told by that value", () => {
  const ofUrl = (to: string): Policy =>
    a({ ...stored, "aws-s3-url": to }, { ...until("2026-03-01"), setting: "aws-s3-url" });
  const from = a({ ...stored, "aws-s3-url": url });
  expect(sentences(a(on), a(off, until("2026-03-01")))).toEqual([
    "This pull request turns encryption OFF for a, once its waiver ends on 2026-03-01.",
  ]);
  expect(sentences(from, ofUrl(url.replace("https://", "https://another-")))).toEqual([
    "This pull request moves compositions of a to another bucket, once its waiver ends on 2026-03-01.",
  ]);
  expect(sentences(from, ofUrl(url))).toEqual([
    "This pull request waives aws-s3-url for a until 2026-03-01.",
  ]);
});

test("a value that a waiver let someone set is told as set at Twilio", () => {
  const waiver = { ...until("2026-03-01"), setting: "aws-s3-url" } as const;
  const given = { liveOf: () => ({ ...neverConfigured, ...stored, "aws-s3-url": url }) };
  expect(
    sentences(a({ ...stored, "aws-s3-url": "" }, waiver), a({ ...stored, "aws-s3-url": url }), given),
  ).toEqual(["This pull request moves compositions of a to another place, as set at Twilio."]);
});

test("a key that the base does not declare is worded as a change of the key at Twilio", () => {
  const live = { ...neverConfigured, ...on, "encryption-key-sid": key };
  const base = a(named);
  const changes = changesBetween(base, a({ ...named, "encryption-key-sid": otherKey }), {
    ...judging(),
    liveOf: () => live,
  });
  expect(groupChanges({ changes, base: undefined }).map(({ deed }) => deed)).toEqual([
    "changes the encryption key for a",
  ]);
});

test("a sentence names an account by its SID if another account gets its name, or if it has no name", () => {
  const moved = policyOf({ name: "a", account: otherSid, compositions: named });
  expect(sentences(a(on), moved)).toContain(
    "This pull request gives the name a to another account and drops AC0123…cdef with the protection that the policy has for it.",
  );
  expect(sentences(policyOf({ compositions: on }), policyOf({ compositions: off }))).toEqual([
    "This pull request turns encryption OFF for AC0123…cdef.",
  ]);
});

test("a change of an account that the step does not select says so", () => {
  expect(sentences(a(on), a(off), { isSelected: () => false })).toEqual([
    "This pull request turns encryption OFF for a. This step selects other accounts.",
  ]);
});

test("a change that declares a value that was set at Twilio says so", () => {
  expect(sentences(a(on), a(off), { liveOf: () => neverConfigured })).toEqual([
    "This pull request turns encryption OFF for a, as set at Twilio.",
  ]);
});

const words = async (outcome: Outcome | Promise<Outcome>) => changePhrases(await outcome).join();

test("a change that apply carries out because a waiver ends says so", () => {
  const given = { liveOf: () => ({ ...neverConfigured, ...on }) };
  expect(sentences(a(off, until("2026-03-01")), a(off), given)).toEqual([
    "This pull request turns encryption OFF for a, ending its waiver.",
  ]);
});

test("a heading has no words for a policy that does not change", async () => {
  expect(await words(pullRequest({ proposed: onMain }))).toBe("");
  expect(await words(stories.drifted())).toBe("");
  expect(await words(stories["the base is not known"]())).toBe("");
});

test("changes come the worst first: a weakening, a replacement, a strengthening, the rest", async () => {
  const account = (more: string) =>
    `  other:\n    account-sid: AC${"f".repeat(32)}\n    compositions: { ${more} }\n`;
  const base = onMain + account("friendly-name: A, encryption-enabled: false");
  const proposed = weakerAndMoved + account("friendly-name: B, encryption-enabled: true");
  const outcome = await fleetPullRequest(parsed(base), parsed(proposed));
  expect(worstFirst(outcome).map(({ effect }) => effect)).toEqual([
    "weakening",
    "replacement",
    "strengthening",
    "other",
  ]);
  expect(worstFirst(await stories["the base is not known"]())).toEqual([]);
});

test("changes that apply gives up or replaces come first, then those that a rule gives up, then the rest", async () => {
  const order = async (proposed: string) =>
    worstFirst(await pullRequest({ proposed: `${proposed}unmanaged: ignore\n` })).map(({ kind, effect }) => [
      kind,
      effect,
    ]);
  expect(await order(weakerAndMoved)).toEqual([
    ["setting", "weakening"],
    ["setting", "replacement"],
    ["rule", "weakening"],
  ]);
  expect(await order(onMain.replace("Telehealth", "Mine"))).toEqual([
    ["rule", "weakening"],
    ["setting", "other"],
  ]);
  expect(await words(pullRequest({ proposed: `${moved}unmanaged: ignore\n` }))).toBe(
    "this pull request moves compositions of production to another bucket and loosens unmanaged from warn to ignore",
  );
});

const staging = `  staging:\n    account-sid: AC${"f".repeat(32)}\n    compositions: { friendly-name: x }\n`;
const nothing = onMain
  .replaceAll(": true", ": false")
  .replace(/(encryption-key-sid|aws-s3-url): .*/g, "$1: null");

test.each([
  [
    "turns encryption OFF for production and moves compositions of production to another bucket",
    weakerAndMoved,
  ],
  ["turns encryption OFF for production and makes 1 more change", weaker.replace("Telehealth", "Mine")],
  // The settings of a new account are not counted as changes of their own.
  [
    "turns encryption OFF for production and makes 2 more changes",
    weaker.replace("Telehealth", "Mine") + staging,
  ],
  ["takes encryption-enabled out of the policy for production", undeclared],
  ["renames the settings for production", onMain.replace("Telehealth", "Mine")],
  [
    "turns encryption OFF for production, clears the S3 URL for production, clears the encryption key for production and makes 1 more change",
    nothing,
  ],
])(
  "a heading names at most three kinds of changes that give up or replace, and counts the rest: %s",
  async (deeds, proposed) => {
    expect(await words(pullRequest({ proposed }))).toBe(`this pull request ${deeds}`);
  },
);

test("a heading names up to four accounts, and counts more", async () => {
  const weakened = (size: number) => words(fleetPullRequest(clinics(size, true), clinics(size, false)));
  expect(await weakened(4)).toBe(
    "this pull request turns encryption OFF for clinic-0, clinic-1, clinic-2 and clinic-3",
  );
  expect(await weakened(5)).toBe("this pull request turns encryption OFF for 5 accounts");
  expect(await words(fleetPullRequest(clinicsByDefault(30, true), clinicsByDefault(30, false)))).toBe(
    "this pull request turns encryption OFF for 30 accounts",
  );
});

test("a change whose setting differs at Twilio already is found with its row", async () => {
  const outcome = await pullRequest({
    proposed: weakerAndMoved,
    live: { "encryption-enabled": false, "friendly-name": "x" },
  });
  const already = alreadyDrifted(outcome);
  expect(
    [...already].map(([change, row]) => [change.kind === "setting" && change.setting, row.state]),
  ).toEqual([["encryption-enabled", "drift-accepted"]]);
});

test("a weakening is refused unless the step allows it, in an account and in a rule of the file", async () => {
  expect((await stories.weakens()).changes.some(isRefused)).toBe(true);
  expect((await stories["weakens, and that is allowed"]()).changes.some(isRefused)).toBe(false);
  expect((await stories.moves()).changes.some(isRefused)).toBe(false);
  const looser = `${onMain}unmanaged: ignore\n`;
  expect((await pullRequest({ proposed: looser })).changes.some(isRefused)).toBe(true);
  // In apply a refusal is an error, and the policy does not change.
  expect((await stories["weakening refused"]()).changes.some(isRefused)).toBe(false);
  expect(failed("check", refused("internal")).changes.some(isRefused)).toBe(false);
});

test("a hint says what to do about a change that needs a look", async () => {
  const hints = async (outcome: Promise<Outcome>) => (await outcome).changes.map(changeHint);
  const unmeant = "Not intended? Take it out before this is merged.";
  expect(await hints(stories.weakens())).toEqual([
    `${unmeant} Intended? Get it approved, then set allow-weakening in this step and in the step of apply to the hash in the job summary.`,
    unmeant,
  ]);
  expect(await hints(stories["weakens, and that is allowed"]())).toEqual([
    `Accepted by allow-weakening. ${unmeant}`,
  ]);
  expect(await hints(stories["leaves the drift"]())).toEqual([
    `${unmeant} Intended? Get it approved, then set allow-weakening in this step to the hash in the job summary.`,
  ]);
  const [accepting] = await hints(stories["accepts the drift"]());
  expect(accepting).toMatch(
    /^This accepts a value that someone set at Twilio and that the default branch does not have: find out who set it\. Not/,
  );
  expect(await hints(stories.strengthens())).toEqual([""]);
});

test("the same change of many accounts is one change, for any line and any earlier value", () => {
  const both = (first: Declared, other: Declared) =>
    policyOf({ name: "a", compositions: first }, { name: "b", account: otherSid, compositions: other });
  expect(sentences(both(on, { ...on, ...named }), both(off, { ...off, ...named }))).toEqual([
    "This pull request turns encryption OFF for a and b.",
  ]);
  expect(
    sentences(
      both({ "aws-s3-url": url }, { "aws-s3-url": `${url}/1` }),
      both({ "aws-s3-url": "" }, { "aws-s3-url": "" }),
    ),
  ).toEqual(["This pull request clears the S3 URL for a and b."]);
  const at = (line: number) => ({ places: { account: { file: "p.yml", line, column: 3 } } });
  const added = policyOf({ name: "a", ...at(1) }, { name: "b", account: otherSid, ...at(5) });
  expect(sentences(policyOf(), added)).toEqual(["This pull request adds a and b to the policy."]);
});

test("changes with different words stay apart", () => {
  const two = (...accounts: [Declared, Waiver[]][]) =>
    policyOf(
      ...accounts.map(([compositions, waivers], at) => ({
        name: `${at}`,
        account: at === 0 ? sid : otherSid,
        compositions,
        waivers,
      })),
    );
  expect(
    sentences(two([on, []], [on, []]), two([on, [until("2026-03-01")]], [on, [until("2026-04-01")]])),
  ).toEqual([
    "This pull request waives encryption for 0 until 2026-03-01.",
    "This pull request waives encryption for 1 until 2026-04-01.",
  ]);
  expect(sentences(two([on, []], [{ ...on, ...stored }, []]), policyOf())).toEqual([
    "This pull request drops 0 with the protection that the policy has for it.",
    "This pull request drops 1 with the 2 protections that the policy has for it.",
  ]);
  expect(sentences(two([on, []], [on, []]), policyOf())).toEqual([
    "This pull request drops 0 and 1 with the protection that the policy has for each.",
  ]);
  const weakens = (allowWeakening: boolean) => changesBetween(a(on), a(off), judging(allowWeakening));
  const changes = [...weakens(true), ...weakens(false)];
  expect(groupChanges({ changes, base: undefined }).map(({ change }) => change.level)).toEqual([
    "warning",
    "failure",
  ]);
});
