import { expect, test } from "vitest";
import { parse } from "yaml";
import { gapsIn } from "../../src/plan/gaps.ts";
import { makePlan } from "../../src/plan/plan.ts";
import {
  brokenByPolicy,
  brokenRules,
  gapFindings,
  refusedWeakenings,
  uncomposable,
} from "../../src/run/findings.ts";
import type { Resource } from "../../src/settings/resources.ts";
import { type Declared, neverConfigured, type Setting, type State } from "../../src/settings/settings.ts";
import { accountPolicy, key } from "../account.ts";

const other = "CRfedcba9876543210fedcba9876543210";
const url = "https://a-bucket.s3-us-east-2.amazonaws.com/x";
const encrypted = { "encryption-enabled": true, "encryption-key-sid": key };
const stored = { "aws-storage-enabled": true, "aws-s3-url": url, "aws-credentials-sid": other };
const at = (line: number) => ({ file: "policy.yml", line, column: 5 });

type Overrides = {
  unmanaged?: "ignore" | "warn" | "fail";
  mode?: "check" | "apply";
  resource?: Resource;
  policy?: Parameters<typeof gapFindings>[0];
};

function gaps(live: Partial<State>, declared: readonly Setting[], overrides: Overrides = {}) {
  const { unmanaged = "warn", mode = "check", resource = "compositions" } = overrides;
  const policy = overrides.policy ?? { name: "", places: {} };
  const resulting = { ...neverConfigured, ...live };
  const found = gapsIn(resulting, (setting) => declared.includes(setting));
  return gapFindings(policy, resource, { gaps: found, resulting, mode, unmanaged });
}

test.each<[string, Partial<State>, Setting[], string | undefined]>([
  ["no switch that is on", {}, [], undefined],
  [
    "a switch and its key that are declared",
    encrypted,
    ["encryption-enabled", "encryption-key-sid"],
    undefined,
  ],
  ["a key that is there without its switch", { "encryption-key-sid": key }, [], undefined],
  ["a name", { "friendly-name": "Mine" }, [], undefined],
  [
    "an empty key, which breaks a rule instead",
    { "encryption-enabled": true },
    ["encryption-enabled"],
    undefined,
  ],
  [
    "a key",
    encrypted,
    ["encryption-enabled"],
    "Encryption is on, and encryption-key-sid is not in the policy: a change of it would go unnoticed.",
  ],
  [
    "a switch",
    encrypted,
    ["encryption-key-sid"],
    "Encryption is on, and encryption-enabled is not in the policy: a change of it would go unnoticed.",
  ],
  [
    "URL and credential",
    stored,
    ["aws-storage-enabled"],
    "S3 storage is on, and aws-s3-url and aws-credentials-sid are not in the policy: a change of them would go unnoticed.",
  ],
  [
    "all of both",
    { ...encrypted, ...stored },
    [],
    "Encryption is on, and encryption-enabled and encryption-key-sid are not in the policy; S3 storage is on, and aws-storage-enabled, aws-s3-url and aws-credentials-sid are not in the policy: a change of them would go unnoticed.",
  ],
])("reports the gap in one finding: %s", (_, live, declared, message) => {
  expect(gaps(live, declared).map((finding) => finding.message)).toEqual(
    message === undefined ? [] : [message],
  );
});

test.each([
  ["ignore", "check", []],
  ["ignore", "apply", []],
  ["warn", "check", ["warning"]],
  ["warn", "apply", ["warning"]],
  ["fail", "check", ["failure"]],
  ["fail", "apply", ["error"]],
] as const)("unmanaged: %s gives a gap these levels in %s: %j", (unmanaged, mode, levels) => {
  const found = gaps(encrypted, [], { unmanaged, mode });
  expect(found.map(({ level }) => level)).toEqual(levels);
  // In apply it is an error, so a check would fail too.
  expect(found.map(({ failsCheck }) => failsCheck)).toEqual(levels.map((level) => level === "error"));
  expect(found.every(({ reason }) => reason === "unmanaged")).toBe(true);
});

test("the hint is about the missing settings, and the finding names each of them", () => {
  const [[one], [both]] = [gaps(encrypted, ["encryption-enabled"]), gaps(stored, ["aws-storage-enabled"])];
  expect(one?.hint).toBe("If its value at Twilio is right, add it to the policy. Or set unmanaged: ignore.");
  expect(both?.hint).toBe(
    "If the values at Twilio are right, add them to the policy. Or set unmanaged: ignore.",
  );
  expect(both?.about).toBe("aws-s3-url,aws-credentials-sid");
  const message = (mode: "check" | "apply") => gaps(encrypted, [], { unmanaged: "fail", mode })[0]?.message;
  expect(message("check")).toMatch(/would go unnoticed\.$/);
  expect(message("apply")).toMatch(/would go unnoticed, so nothing was sent to this account\.$/);
});

test("the lines to paste declare the values at Twilio, with whole SIDs", () => {
  const [found] = gaps({ ...encrypted, ...stored }, ["encryption-enabled"]);
  expect(parse(found?.paste ?? "")).toEqual({ "encryption-key-sid": key, ...stored });
  expect(found?.message).not.toContain(key);
});

test.each<[phrase: string, Partial<State>, Setting[]]>([
  [
    "1 setting that encryption of recordings depends on is not in the policy",
    encrypted,
    ["encryption-enabled"],
  ],
  [
    "2 settings that S3 storage of recordings depends on are not in the policy",
    stored,
    ["aws-storage-enabled"],
  ],
  [
    "5 settings that encryption and S3 storage of recordings depend on are not in the policy",
    { ...encrypted, ...stored },
    [],
  ],
])("a heading counts what is not covered: %s", (phrase, live, declared) => {
  expect(gaps(live, declared, { resource: "recordings" })[0]?.phrase).toBe(phrase);
});

test.each(["https://a-bucket/x:", "https://a-bucket/#", "https://a-bucket/a'b!*&", "https://a-bucket/[x]"])(
  "%s is pasted as the text that it is, or not at all",
  (live) => {
    const [found] = gaps({ ...stored, "aws-s3-url": live }, ["aws-storage-enabled", "aws-credentials-sid"]);
    const pasted = parse(found?.paste ?? "");
    expect(pasted === null ? live : pasted["aws-s3-url"]).toBe(live);
  },
);

test.each([
  'https://a-bucket/"\nevil: true',
  "https://a-bucket/$\u007b{ secrets.X }}",
  "https://a-bucket/```",
  "https://A`B_\n/x",
  "http://a-bucket/x",
  "https://a-bucket:8443/x",
])("reports a live URL that cannot be declared on one line, without a backtick: %j", (live) => {
  const [found] = gaps({ ...stored, "aws-s3-url": live }, ["aws-storage-enabled", "aws-credentials-sid"]);
  expect(found?.paste?.split("\n")).toEqual([
    "# below with: of this step",
    expect.stringMatching(/^# aws-s3-url cannot be declared with its value at Twilio: it [^\n`]+$/),
  ]);
});

test("names the account's own place in the file, never the defaults, and points to a declared line", () => {
  const policy = {
    name: "production",
    places: {
      account: at(8),
      "recordings.encryption-enabled": at(4),
      "compositions.encryption-enabled": at(2),
    },
  };
  const [found] = gaps(encrypted, ["encryption-enabled"], { resource: "recordings", policy });
  expect(found?.paste?.split("\n")[0]).toBe('# in "policy.yml", under "accounts.production.recordings"');
  expect(found?.message).toContain("Encryption of recordings is on, and recordings.encryption-key-sid");
  expect(found?.place).toEqual(at(4));
  expect(gaps(encrypted, [], { policy: { name: "x", places: { account: at(8) } } })[0]?.place).toEqual(at(8));
});

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
    missing.map((names) => ["failure", expect.stringContaining(`apply would refuse this without ${names}.`)]),
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
    phrase: "apply would leave encryption of recordings without the encryption key",
    message: expect.stringMatching(
      /^recordings\.encryption-enabled is on, .* recordings\.encryption-key-sid /,
    ),
    hint: expect.stringContaining("recordings.encryption-enabled: false"),
  });
});

test("apply refuses a plan that weakens, with the settings that it weakens", () => {
  const declared: Declared = { "encryption-enabled": false, "encryption-key-sid": "", "friendly-name": "x" };
  const plan = makePlan(declared, live({ "encryption-enabled": true, "encryption-key-sid": key }));
  expect(refusedWeakenings("recordings", plan, "true")).toEqual([
    expect.objectContaining({
      level: "error",
      reason: "weakening-refused",
      phrase:
        "apply refused a plan that turns encryption of recordings OFF and clears the encryption key of recordings",
      message: expect.stringContaining("recordings.encryption-enabled, recordings.encryption-key-sid,"),
      hint: expect.stringContaining("set allow-weakening: true in"),
    }),
  ]);
  expect(refusedWeakenings("recordings", makePlan({ "friendly-name": "x" }, live()), "true")).toEqual([]);
});

const composed = { "friendly-name": "x" };
const place = (line: number) => ({ file: "policy.yml", line, column: 5 });

const planFor = (live: Declared, declared: Declared = {}) =>
  makePlan(declared, { ...neverConfigured, ...live });

test.each<[string, Declared, Declared, string]>([
  ["encrypted", { "encryption-enabled": true }, {}, "recordings.encryption-enabled is on"],
  ["kept in S3", { "aws-storage-enabled": true }, {}, "recordings.aws-storage-enabled is on"],
  [
    "both",
    { "encryption-enabled": true, "aws-storage-enabled": true },
    {},
    "recordings.encryption-enabled and recordings.aws-storage-enabled are on",
  ],
  [
    "encrypted until apply",
    { "encryption-enabled": true },
    { "encryption-enabled": false },
    "recordings.encryption-enabled is on",
  ],
  ["encrypted after apply", {}, { "encryption-enabled": true }, "recordings.encryption-enabled would be on"],
])("recordings that are %s cannot be composed, which warns", (_, live, recordings, says) => {
  expect(uncomposable(accountPolicy({ compositions: composed }), planFor(live, recordings), "check")).toEqual(
    [expect.objectContaining({ level: "warning", message: expect.stringContaining(says), place: undefined })],
  );
});

test("the warning about recordings points to the first switch that has a line in the policy", () => {
  const policy = accountPolicy({
    compositions: composed,
    places: { "recordings.aws-storage-enabled": place(9) },
  });
  const both: Declared = { "encryption-enabled": true, "aws-storage-enabled": true };
  expect(uncomposable(policy, planFor(both), "check")[0]?.place).toEqual(place(9));
});

test("apply, which turns the switch off, does not warn that it is on", () => {
  const plan = planFor({ "encryption-enabled": true }, { "encryption-enabled": false });
  expect(uncomposable(accountPolicy({ compositions: composed }), plan, "apply")).toEqual([]);
  const kept = planFor({ "encryption-enabled": true });
  expect(uncomposable(accountPolicy({ compositions: composed }), kept, "apply")).toHaveLength(1);
});

test("there is no warning about recordings if no composition is declared, or if the recordings can be composed", () => {
  const on: Declared = { "encryption-enabled": true };
  expect(uncomposable(accountPolicy({ recordings: on }), planFor(on), "check")).toEqual([]);
  expect(uncomposable(accountPolicy({ compositions: composed }), planFor({}), "check")).toEqual([]);
});

test.each<[Declared, string[]]>([
  [{}, []],
  [{ "encryption-enabled": true }, []],
  [{ "encryption-enabled": false, "encryption-key-sid": "" }, []],
  [{ "encryption-key-sid": "" }, []],
  [{ "encryption-enabled": true, "encryption-key-sid": key }, []],
  [{ "encryption-enabled": true, "encryption-key-sid": "" }, ["error encryption-enabled encryption-key-sid"]],
  [{ "aws-storage-enabled": true, "aws-s3-url": "" }, ["error aws-storage-enabled aws-s3-url"]],
])("a policy of %j alone breaks the rules %j", (declared, says) => {
  const broken = brokenByPolicy("compositions", declared);
  expect(broken.map(({ level, about }) => `${level} ${about}`)).toEqual(says);
});
