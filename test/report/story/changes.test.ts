import { expect, test } from "vitest";
import type { Policy, Waiver } from "../../../src/declared/policy.ts";
import { changesBetween } from "../../../src/plan/change.ts";
import {
  allDrift,
  alreadyDrifted,
  changeHeadline,
  groupChanges,
  isRefused,
  worstFirst,
} from "../../../src/report/story/changes.ts";
import { failed, type Outcome } from "../../../src/run/outcome.ts";
import { type Declared, neverConfigured, type State } from "../../../src/settings/settings.ts";
import { key, policyOf, refused, sid } from "../../account.ts";
import {
  clinics,
  clinicsByDefault,
  fleetPullRequest,
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
const sentences = (base: Policy, policy: Policy) =>
  groupChanges(changesBetween(base, policy, judging())).map(({ sentence }) => sentence);

test.each<[says: string, base: Policy, proposed: Policy]>([
  ["Merging and applying this turns encryption OFF for a.", a(on), a(off)],
  ["Merging and applying this turns encryption ON for a.", a(off), a(on)],
  [
    "Merging and applying this turns S3 storage OFF for a.",
    a(stored),
    a({ ...stored, "aws-storage-enabled": false }),
  ],
  ["Merging and applying this turns encryption of recordings OFF for a.", recorded(on), recorded(off)],
  ["Merging and applying this declares encryption-enabled for a.", a(named), a({ ...named, ...on })],
  ["Merging and applying this declares encryption-enabled for a.", a(named), a({ ...named, ...off })],
  ["Merging this no longer declares encryption-enabled for a.", a({ ...named, ...on }), a(named)],
  ["Merging this waives encryption-enabled of a until 2026-03-01.", a(on), a(on, until("2026-03-01"))],
  [
    "Merging this waives encryption-enabled of a until 2026-03-01.",
    a(on, until("2026-02-01")),
    a(on, until("2026-03-01")),
  ],
  [
    "Merging this changes the waiver of encryption-enabled of a.",
    a(on, until("2026-03-01")),
    a(on, until("2026-02-01")),
  ],
  [
    "Merging this changes the waiver of encryption-enabled of a.",
    a(on, until("2026-03-01")),
    a(on, until("2026-03-01", "later")),
  ],
  [
    "Merging and applying this ends the waiver of encryption-enabled of a.",
    a(on, until("2026-03-01")),
    a(on),
  ],
  [
    "Merging and applying this encrypts the compositions of a with another key.",
    a({ "encryption-key-sid": key }),
    a({ "encryption-key-sid": otherKey }),
  ],
  [
    "Merging and applying this moves the recordings of a to another bucket.",
    recorded({ "aws-s3-url": url }),
    recorded({ "aws-s3-url": url.replace("https://", "https://another-") }),
  ],
  [
    "Merging and applying this changes the path of recordings.aws-s3-url of a, in the same bucket.",
    recorded({ "aws-s3-url": url }),
    recorded({ "aws-s3-url": `${url}/y` }),
  ],
  [
    "Merging and applying this stores the compositions of a with another AWS credential.",
    a({ "aws-credentials-sid": key }),
    a({ "aws-credentials-sid": otherKey }),
  ],
  [
    "Merging and applying this empties encryption-key-sid of a.",
    a({ "encryption-key-sid": key }),
    a({ "encryption-key-sid": "" }),
  ],
  [
    "Merging and applying this changes friendly-name of a.",
    a({ "friendly-name": "A" }),
    a({ "friendly-name": "B" }),
  ],
  ["Merging and applying this declares friendly-name for a.", a(on), a({ ...on, "friendly-name": "B" })],
  ["Merging this loosens unmanaged from fail to warn.", rule("fail"), rule("warn")],
  ["Merging this tightens unmanaged from ignore to warn.", rule("ignore"), rule("warn")],
  [
    "Merging this adds b.",
    a(named),
    policyOf({ name: "a", compositions: named }, { name: "b", account: otherSid, compositions: {} }),
  ],
  ["Merging this renames a to b.", a(named), policyOf({ name: "b", compositions: named })],
  ["Merging this drops a.", a(named), policyOf()],
  ["Merging this drops a with the protection declared for it.", a(on), policyOf()],
  ["Merging this drops a with the 2 protections declared for it.", a({ ...on, ...stored }), policyOf()],
])("%s", (says, base, proposed) => {
  expect(sentences(base, proposed)).toEqual([says]);
});

test("a name that goes to another account is told with the SID that it leaves, and one without a name by its SID", () => {
  const moved = policyOf({ name: "a", account: otherSid, compositions: named });
  expect(sentences(a(on), moved)).toContain(
    "Merging this gives the name a to another account and drops AC0123…cdef with the protection declared for it.",
  );
  expect(sentences(policyOf({ compositions: on }), policyOf({ compositions: off }))).toEqual([
    "Merging and applying this turns encryption OFF for AC0123…cdef.",
  ]);
});

const words = async (outcome: Outcome | Promise<Outcome>) => changeHeadline(await outcome);

test("there are no words if no policy changes", async () => {
  expect(await words(pullRequest({ proposed: onMain }))).toBeUndefined();
  expect(await words(stories.drifted())).toBeUndefined();
  expect(await words(stories["the base is not known"]())).toBeUndefined();
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

test("the words name what weakens or replaces, and count the rest", async () => {
  const renamed = weaker.replace("Telehealth", "Mine");
  expect(await words(pullRequest({ proposed: renamed }))).toBe(
    "Merging and applying this turns encryption OFF for production, with 1 more change",
  );
  const staging = `  staging:\n    account-sid: AC${"f".repeat(32)}\n    compositions: { friendly-name: x }\n`;
  const added = await fleetPullRequest(parsed(onMain), parsed(renamed + staging));
  expect(changeHeadline(added)).toMatch(/ for production, with 3 more changes/);
});

test("the words name three kinds of changes at most, each with the accounts in which it is the same", async () => {
  expect(await words(fleetPullRequest(clinics(5, true), clinics(5, false)))).toBe(
    "Merging and applying this turns encryption OFF for clinic-0, clinic-1, clinic-2 and 2 more",
  );
  const nothing = onMain
    .replaceAll(": true", ": false")
    .replace(/(encryption-key-sid|aws-s3-url): .*/g, "$1: null");
  expect(await words(pullRequest({ proposed: nothing }))).toBe(
    "Merging and applying this turns encryption OFF for production, empties encryption-key-sid of production and turns S3 storage OFF for production, with 1 more change",
  );
});

test("the words say that removing a setting from the policy takes no apply", async () => {
  expect(await words(pullRequest({ proposed: undeclared }))).toBe(
    "Merging this no longer declares encryption-enabled for production",
  );
});

test.each<[string, string, Partial<State>, RegExp]>([
  [
    "as it is already",
    weaker,
    off,
    /^Merging and applying this turns encryption OFF for production, as it is at Twilio already$/,
  ],
  [
    "that it differs already",
    undeclared,
    off,
    /^Merging this no longer declares encryption-enabled for production, which differs at Twilio already$/,
  ],
  ["how many of several", weakerAndMoved, off, / another bucket, of which 1 differs at Twilio already$/],
  [
    "that of several all differ, to other values",
    weakerAndMoved,
    { ...off, "aws-s3-url": "https://third.s3.amazonaws.com/x" },
    / to another bucket, which differs at Twilio already$/,
  ],
  [
    "what differs beside it",
    weaker,
    { ...off, "friendly-name": "x" },
    / as it is at Twilio already, and 1 setting differs without it$/,
  ],
  [
    "how many differ beside it",
    weaker,
    { "friendly-name": "x", "encryption-key-sid": "" },
    / for production, and 2 settings differ without it$/,
  ],
])("the words count a changed setting that differs at Twilio once: they say %s", async (...row) => {
  const [, proposed, live, expected] = row;
  expect(await words(pullRequest({ proposed, live }))).toMatch(expected);
});

test("a change whose setting differs at Twilio already is found with its row", async () => {
  const outcome = await pullRequest({
    proposed: weakerAndMoved,
    live: { "encryption-enabled": false, "friendly-name": "x" },
  });
  const already = alreadyDrifted(outcome);
  expect([...already].map(([one, row]) => [one.kind === "setting" && one.setting, row.state])).toEqual([
    ["encryption-enabled", "drift-accepted"],
  ]);
});

test("drift is each difference from the base, with the account's name", async () => {
  const outcome = await stories["weakens beside a drift"]();
  expect(allDrift(outcome)).toMatchObject([{ title: "production", label: "friendly-name" }]);
  expect(allDrift(await stories.weakens())).toEqual([]);
});

test("a weakening is refused unless the step allows it, in an account and in a rule of the file", async () => {
  expect((await stories.weakens()).changes.some(isRefused)).toBe(true);
  expect((await stories["weakens, and that is allowed"]()).changes.some(isRefused)).toBe(false);
  expect((await stories.moves()).changes.some(isRefused)).toBe(false);
  const looser = `${onMain}unmanaged: ignore\n`;
  expect((await pullRequest({ proposed: looser })).changes.some(isRefused)).toBe(true);
  // In apply it is an error, and no change of a policy.
  expect((await stories["weakening refused"]()).changes.some(isRefused)).toBe(false);
  expect(failed("check", refused("internal")).changes.some(isRefused)).toBe(false);
});

test("the words join a default that weakens many accounts", async () => {
  expect(await words(fleetPullRequest(clinicsByDefault(3, true), clinicsByDefault(3, false)))).toBe(
    "Merging and applying this turns encryption OFF for clinic-0, clinic-1 and clinic-2",
  );
});

test("changes that say the same of many accounts are one, on whichever line and whatever the values were", () => {
  const both = (first: Declared, other: Declared) =>
    policyOf({ name: "a", compositions: first }, { name: "b", account: otherSid, compositions: other });
  expect(sentences(both(on, { ...on, ...named }), both(off, { ...off, ...named }))).toEqual([
    "Merging and applying this turns encryption OFF for a and b.",
  ]);
  expect(
    sentences(
      both({ "aws-s3-url": url }, { "aws-s3-url": `${url}/1` }),
      both({ "aws-s3-url": "" }, { "aws-s3-url": "" }),
    ),
  ).toEqual(["Merging and applying this empties aws-s3-url of a and b."]);
  const at = (line: number) => ({ places: { account: { file: "p.yml", line, column: 3 } } });
  const added = policyOf({ name: "a", ...at(1) }, { name: "b", account: otherSid, ...at(5) });
  expect(sentences(policyOf(), added)).toEqual(["Merging this adds a and b."]);
});

test("changes that say something of their own stay apart", () => {
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
    "Merging this waives encryption-enabled of 0 until 2026-03-01.",
    "Merging this waives encryption-enabled of 1 until 2026-04-01.",
  ]);
  expect(sentences(two([on, []], [on, []]), policyOf())).toEqual([
    "Merging this drops 0 with the protection declared for it.",
    "Merging this drops 1 with the protection declared for it.",
  ]);
  const weakens = (allowWeakening: boolean) => changesBetween(a(on), a(off), judging(allowWeakening));
  expect(groupChanges([...weakens(true), ...weakens(false)]).map(({ change }) => change.level)).toEqual([
    "warning",
    "failure",
  ]);
});
