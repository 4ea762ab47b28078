import { expect, test } from "vitest";
import { makePlan } from "../../src/plan/plan.ts";
import { unmetNeeds } from "../../src/plan/rules.ts";
import { brokenRules, refusedWeakenings, uncomposable } from "../../src/run/findings.ts";
import { type Declared, neverConfigured, type State } from "../../src/settings/settings.ts";
import { accountPolicy, key } from "../account.ts";

const url = "https://example-phi.s3-us-east-2.amazonaws.com/compositions";
const live = (overrides: Partial<State> = {}): State => ({
  ...neverConfigured,
  "friendly-name": "Default",
  ...overrides,
});
const broken = (declared: Declared, before: Partial<State>, mode: "check" | "apply") =>
  brokenRules("compositions", declared, { resulting: makePlan(declared, live(before)).after, mode });

test.each<[string, Declared, Partial<State>, string[]]>([
  ["encryption without a key breaks a rule", { "encryption-enabled": true }, {}, ["encryption-key-sid"]],
  [
    "encryption with a live key breaks none",
    { "encryption-enabled": true },
    { "encryption-key-sid": key },
    [],
  ],
  [
    "storage with nothing breaks a rule",
    { "aws-storage-enabled": true },
    {},
    ["aws-s3-url and aws-credentials-sid"],
  ],
  [
    "storage with a URL alone breaks a rule",
    { "aws-storage-enabled": true, "aws-s3-url": url },
    {},
    ["aws-credentials-sid"],
  ],
  [
    "a key that is cleared under live encryption breaks a rule",
    { "encryption-key-sid": "" },
    { "encryption-enabled": true, "encryption-key-sid": key },
    ["encryption-key-sid"],
  ],
])("%s: a failure of a check, an error of apply", (_, declared, before, missing) => {
  expect(broken(declared, before, "check").map(({ level, message }) => [level, message])).toEqual(
    missing.map((names) => ["failure", expect.stringContaining(`apply would need ${names}.`)]),
  );
  const inApply = broken(declared, before, "apply");
  expect(inApply.map(({ level }) => level)).toEqual(missing.map(() => "error"));
  for (const { message } of inApply) expect(message).not.toContain("apply would need");
});

test("a broken rule that touches no managed setting only warns", () => {
  for (const mode of ["check", "apply"] as const)
    expect(broken({ "friendly-name": "x" }, { "encryption-enabled": true }, mode)).toEqual([
      expect.objectContaining({ level: "warning", reason: "incomplete-declaration" }),
    ]);
});

test("a rule of recordings names the settings with their resource", () => {
  const resulting = live({ "encryption-enabled": true });
  const [finding] = brokenRules("recordings", { "encryption-enabled": true }, { resulting, mode: "apply" });
  expect(finding).toMatchObject({
    message: expect.stringMatching(
      /^recordings\.encryption-enabled is on, .* recordings\.encryption-key-sid /,
    ),
    hint: expect.stringContaining("recordings.encryption-enabled: false"),
  });
});

test("only a switch that is on needs something, and only what is empty is missing", () => {
  expect(unmetNeeds(live())).toEqual([]);
  expect(unmetNeeds(live({ "aws-storage-enabled": true, "aws-s3-url": url }))).toEqual([
    {
      name: "aws-storage-enabled",
      needs: ["aws-s3-url", "aws-credentials-sid"],
      missing: ["aws-credentials-sid"],
    },
  ]);
});

test("apply refuses a plan that weakens, with the settings that it weakens", () => {
  const declared: Declared = { "encryption-enabled": false, "encryption-key-sid": "", "friendly-name": "x" };
  const plan = makePlan(declared, live({ "encryption-enabled": true, "encryption-key-sid": key }));
  expect(refusedWeakenings("recordings", plan)).toEqual([
    expect.objectContaining({
      level: "error",
      reason: "weakening-refused",
      message: expect.stringContaining("recordings.encryption-enabled, recordings.encryption-key-sid,"),
    }),
  ]);
  expect(refusedWeakenings("recordings", makePlan({ "friendly-name": "x" }, live()))).toEqual([]);
});

const composed = { "friendly-name": "x" };
const place = (line: number) => ({ file: "policy.yml", line, column: 5 });

test.each<[string, Declared, string]>([
  ["encrypted", { "encryption-enabled": true }, "recordings.encryption-enabled is on"],
  ["kept in S3", { "aws-storage-enabled": true }, "recordings.aws-storage-enabled is on"],
  [
    "both",
    { "encryption-enabled": true, "aws-storage-enabled": true },
    "recordings.encryption-enabled and recordings.aws-storage-enabled is on",
  ],
])("recordings that are %s cannot be composed, which warns", (_, recordings, says) => {
  expect(uncomposable(accountPolicy({ compositions: composed }), recordings)).toEqual([
    expect.objectContaining({ level: "warning", message: expect.stringContaining(says), place: undefined }),
  ]);
});

test("the warning about recordings points to the line of the first switch that has one", () => {
  const policy = accountPolicy({
    compositions: composed,
    places: { "recordings.aws-storage-enabled": place(9) },
  });
  const both: Declared = { "encryption-enabled": true, "aws-storage-enabled": true };
  expect(uncomposable(policy, both)[0]?.place).toEqual(place(9));
});

test("there is no warning about recordings if no composition is declared or nothing blocks one", () => {
  const on: Declared = { "encryption-enabled": true };
  expect(uncomposable(accountPolicy({ recordings: on }), on)).toEqual([]);
  expect(uncomposable(accountPolicy({ compositions: composed }), undefined)).toEqual([]);
  expect(uncomposable(accountPolicy({ compositions: composed }), { "encryption-enabled": false })).toEqual(
    [],
  );
});
