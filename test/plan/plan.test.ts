import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { compare, makePlan, planDigest, weakenings } from "../../src/plan/plan.ts";
import { type Declared, neverConfigured, type State } from "../../src/settings/settings.ts";

const key = "CR0123456789abcdef0123456789abcdef";
const otherKey = "CRffffffffffffffffffffffffffffffff";
const url = "https://example-phi.s3-us-east-2.amazonaws.com/compositions";

const live = (overrides: Partial<State> = {}): State => ({
  ...neverConfigured,
  "friendly-name": "Default",
  ...overrides,
});

test("a setting that differs is drift, with both values", () => {
  const declared: Declared = { "encryption-enabled": true, "friendly-name": "Ours" };
  expect(compare(declared, live({ "encryption-enabled": true, "friendly-name": "Theirs" }))).toEqual([
    { setting: "friendly-name", declared: "Ours", live: "Theirs" },
  ]);
});

test("drift comes in the order of the settings, not of the policy", () => {
  const declared: Declared = { "friendly-name": "Ours", "aws-s3-url": url, "encryption-enabled": true };
  expect(compare(declared, live()).map(({ setting }) => setting)).toEqual([
    "encryption-enabled",
    "aws-s3-url",
    "friendly-name",
  ]);
});

test.each<[string, Declared, Partial<State>]>([
  ["a switch that is declared off", { "encryption-enabled": false }, { "encryption-enabled": true }],
  ["a text that is declared empty", { "aws-s3-url": "" }, { "aws-s3-url": url }],
])("%s is compared like every other", (_, declared, state) => {
  expect(compare(declared, live(state))).toHaveLength(1);
  expect(compare(declared, live())).toEqual([]);
});

test("settings that the policy does not name are never drift", () => {
  expect(
    compare({ "encryption-key-sid": key }, live({ "aws-s3-url": url, "encryption-key-sid": key })),
  ).toEqual([]);
});

test.each([
  ["capitals in the host", "the same", url.replace("example-phi", "Example-PHI")],
  ["a slash at the end", "the same", `${url}/`],
  ["two slashes at the end", "another", `${url}//`],
  ["capitals in the path", "another", url.replace("compositions", "Compositions")],
  ["another bucket", "another", url.replace("phi", "other")],
])("a URL with %s is %s", (_, verdict, liveUrl) => {
  const drift = compare({ "aws-s3-url": url }, live({ "aws-s3-url": liveUrl }));
  expect(drift).toHaveLength(verdict === "the same" ? 0 : 1);
});

test.each<[string, Declared, Partial<State>, string]>([
  ["off to on", { "encryption-enabled": true }, {}, "strengthening"],
  ["on to off", { "aws-storage-enabled": false }, { "aws-storage-enabled": true }, "weakening"],
  ["a key to none", { "encryption-key-sid": "" }, { "encryption-key-sid": key }, "weakening"],
  ["no URL to one", { "aws-s3-url": url }, {}, "first-value"],
  ["a key to another", { "encryption-key-sid": key }, { "encryption-key-sid": otherKey }, "replacement"],
  ["a name to another", { "friendly-name": "B" }, { "friendly-name": "A" }, "renaming"],
])("%s is a change with an effect of its own", (_, declared, before, effect) => {
  const plan = makePlan(declared, live(before));
  expect(plan.changes.map((change) => change.effect)).toEqual([effect]);
  expect(weakenings(plan)).toHaveLength(effect === "weakening" ? 1 : 0);
});

test("settings that are not declared stay in the plan as they are", () => {
  const before = live({ "aws-s3-url": url, "encryption-key-sid": key });
  expect(makePlan({ "friendly-name": "B" }, before).after).toEqual({ ...before, "friendly-name": "B" });
});

test("an account without a name gets a name with the first change, and no name without a change", () => {
  expect(makePlan({ "encryption-key-sid": "" }, neverConfigured).changes).toEqual([]);
  expect(makePlan({ "encryption-key-sid": key }, neverConfigured).changes).toEqual([
    { setting: "encryption-key-sid", from: "", to: key, effect: "first-value" },
    { setting: "friendly-name", from: "", to: "Default", effect: "default-name" },
  ]);
});

test("the digest is SHA-256 of canonical JSON that anyone can write down", () => {
  const plan = makePlan({ "encryption-key-sid": key }, live());
  const state = (sid: string) =>
    `{"aws-credentials-sid":"","aws-s3-url":"","aws-storage-enabled":false,"encryption-enabled":false,"encryption-key-sid":"${sid}","friendly-name":"Default"}`;
  const text = `{"changes":[{"account":"AC1","after":${state(key)},"before":${state("")},"resource":"compositions"}],"version":1}`;
  expect(planDigest([{ account: "AC1", resource: "compositions", plan }])).toBe(
    `sha256:${createHash("sha256").update(text).digest("hex")}`,
  );
});

const compositionsOf = (account: string, declared: Declared, before: Partial<State> = {}) => ({
  account,
  resource: "compositions" as const,
  plan: makePlan(declared, live(before)),
});

test("the digest differs with the account, the plan and the state before, and exists without a change", () => {
  const keyed: Declared = { "encryption-key-sid": key };
  const digests = [
    compositionsOf("AC1", keyed),
    compositionsOf("AC2", keyed),
    compositionsOf("AC1", { "encryption-key-sid": otherKey }),
    compositionsOf("AC1", keyed, { "friendly-name": "X" }),
    { ...compositionsOf("AC1", keyed), resource: "recordings" as const },
    compositionsOf("AC1", {}),
  ].map((plan) => planDigest([plan]));
  expect(new Set(digests).size).toBe(6);
  expect(planDigest([compositionsOf("AC9", {}, { "friendly-name": "Y" })])).toBe(digests.at(-1));
});

test("the digest is the same in any order of accounts and resources", () => {
  const keyed: Declared = { "encryption-key-sid": key };
  const plans = [
    compositionsOf("AC2", keyed),
    { ...compositionsOf("AC1", keyed), resource: "recordings" as const },
    compositionsOf("AC1", { "friendly-name": "X" }),
  ];
  const [first, second, third] = [plans, plans.toReversed(), [...plans.slice(1), ...plans.slice(0, 1)]];
  expect(planDigest(second)).toBe(planDigest(first));
  expect(planDigest(third)).toBe(planDigest(first));
});
