import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { compare } from "../../src/plan/drift.ts";
import { makePlan, planDigest, weakenings } from "../../src/plan/plan.ts";
import { brokenRules } from "../../src/run/findings.ts";
import { type Declared, neverConfigured, type State } from "../../src/settings/settings.ts";

const key = "CR0123456789abcdef0123456789abcdef";
const otherKey = "CRffffffffffffffffffffffffffffffff";
const url = "https://example-phi.s3-us-east-2.amazonaws.com/compositions";

const live = (overrides: Partial<State> = {}): State => ({
  ...neverConfigured,
  "friendly-name": "Default",
  ...overrides,
});

test.each<[string, Declared, Partial<State>, string]>([
  ["off to on", { "encryption-enabled": true }, {}, "strengthening"],
  ["on to off", { "aws-storage-enabled": false }, { "aws-storage-enabled": true }, "weakening"],
  ["a key to none", { "encryption-key-sid": "" }, { "encryption-key-sid": key }, "weakening"],
  ["no URL to one", { "aws-s3-url": url }, {}, "first-value"],
  ["a key to another", { "encryption-key-sid": key }, { "encryption-key-sid": otherKey }, "replacement"],
  ["a name to another", { "friendly-name": "B" }, { "friendly-name": "A" }, "renaming"],
])("%s is a change of its own kind", (_, declared, before, effect) => {
  const plan = makePlan(declared, live(before));
  expect(plan.changes.map((change) => change.effect)).toEqual([effect]);
  expect(weakenings(plan)).toHaveLength(effect === "weakening" ? 1 : 0);
});

test.each([
  ["capitals in the host", url.replace("example-phi", "Example-PHI"), true],
  ["a slash at the end", `${url}/`, true],
  ["two slashes at the end", `${url}//`, false],
  ["capitals in the path", url.replace("compositions", "Compositions"), false],
  ["another bucket", url.replace("phi", "other"), false],
])("a URL with %s", (_, liveUrl, isSame) => {
  expect(compare({ "aws-s3-url": url }, live({ "aws-s3-url": liveUrl }))).toHaveLength(isSame ? 0 : 1);
});

test("settings that are not declared are never drift and stay in the plan as they are", () => {
  const before = live({ "aws-s3-url": url, "encryption-key-sid": key });
  expect(compare({ "encryption-key-sid": key }, before)).toEqual([]);
  expect(makePlan({ "friendly-name": "B" }, before).after).toEqual({ ...before, "friendly-name": "B" });
});

test("an account without a name gets one with the first change, and none without a change", () => {
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

test("the digest tells plans, accounts and states before apart, and no change has one too", () => {
  const digests = [
    planDigest([
      { account: "AC1", resource: "compositions", plan: makePlan({ "encryption-key-sid": key }, live()) },
    ]),
    planDigest([
      { account: "AC2", resource: "compositions", plan: makePlan({ "encryption-key-sid": key }, live()) },
    ]),
    planDigest([
      {
        account: "AC1",
        resource: "compositions",
        plan: makePlan({ "encryption-key-sid": otherKey }, live()),
      },
    ]),
    planDigest([
      {
        account: "AC1",
        resource: "compositions",
        plan: makePlan({ "encryption-key-sid": key }, live({ "friendly-name": "X" })),
      },
    ]),
    planDigest([{ account: "AC1", resource: "compositions", plan: makePlan({}, live()) }]),
  ];
  expect(new Set(digests).size).toBe(5);
  expect(
    planDigest([
      { account: "AC9", resource: "compositions", plan: makePlan({}, live({ "friendly-name": "Y" })) },
    ]),
  ).toBe(digests[4]);
});

test.each<[string, Declared, Partial<State>, string[]]>([
  ["encryption without a key", { "encryption-enabled": true }, {}, ["encryption-key-sid"]],
  ["encryption with a live key", { "encryption-enabled": true }, { "encryption-key-sid": key }, []],
  ["storage with nothing", { "aws-storage-enabled": true }, {}, ["aws-s3-url and aws-credentials-sid"]],
  [
    "storage with a URL only",
    { "aws-storage-enabled": true, "aws-s3-url": url },
    {},
    ["aws-credentials-sid"],
  ],
  [
    "a cleared key under live encryption",
    { "encryption-key-sid": "" },
    { "encryption-enabled": true, "encryption-key-sid": key },
    ["encryption-key-sid"],
  ],
])("the rules: %s", (_, declared, before, missing) => {
  const { after } = makePlan(declared, live(before));
  const inCheck = brokenRules("compositions", declared, { resulting: after, mode: "check" });
  expect(inCheck.map(({ level, message }) => [level, message])).toEqual(
    missing.map((names) => ["failure", expect.stringContaining(`apply would need ${names}.`)]),
  );
  expect(
    brokenRules("compositions", declared, { resulting: after, mode: "apply" }).map(({ level }) => level),
  ).toEqual(missing.map(() => "error"));
});

test("a broken rule that touches no managed setting only warns", () => {
  const before = live({ "encryption-enabled": true });
  expect(
    brokenRules("compositions", { "friendly-name": "x" }, { resulting: before, mode: "apply" }).map(
      ({ level }) => level,
    ),
  ).toEqual(["warning"]);
});
