import { expect, test } from "vitest";
import { deedFor, phraseFor } from "../../src/settings/resources.ts";
import {
  isSame,
  isUsed,
  kindOf,
  neverConfigured,
  type Setting,
  settings,
  type Value,
} from "../../src/settings/settings.ts";
import { sidPattern } from "../../src/settings/value.ts";

test.each([
  ["https://A-Bucket.s3.amazonaws.com/Path", "https://a-bucket.S3.amazonaws.com/Path/", true],
  ["HTTPS://a.example/x", "https://a.example/x", true],
  ["https://a.example/x", "https://a.example/X", false],
  ["https://a.example/x//", "https://a.example/x/", false],
  ["https://a.example/https://B", "https://a.example/https://b", false],
  ["https://a.example/x/y", "https://a.example/xy", false],
])("the URLs %s and %s are the same: %s", (a, b, same) => {
  expect(isSame("aws-s3-url", a, b)).toBe(same);
});

test("other texts are compared exactly", () => {
  expect(isSame("friendly-name", "https://A", "https://a")).toBe(false);
  expect(isSame("friendly-name", "a/", "a")).toBe(false);
  expect(isSame("encryption-enabled", true, true)).toBe(true);
});

test("each setting has its kind, and each kind of SID has its pattern", () => {
  expect(settings.map(({ name }) => kindOf(name))).toEqual([
    "switch",
    "public-key",
    "switch",
    "s3-url",
    "aws-credential",
    "text",
  ]);
  for (const [kind, prefix] of Object.entries({ account: "AC", apiKey: "SK", credential: "CR" })) {
    const pattern = sidPattern[kind as keyof typeof sidPattern];
    const right = `${prefix}0123456789abcdefABCDEF0123456789`;
    expect(pattern.test(right)).toBe(true);
    for (const wrong of [
      `x${right}`,
      `${right}0`,
      right.slice(0, -1),
      right.toLowerCase(),
      `${prefix}${"g".repeat(32)}`,
    ]) {
      expect(pattern.test(wrong)).toBe(false);
    }
  }
});

const bucket = "https://example-phi.s3-us-east-2.amazonaws.com/compositions";
const otherBucket = "https://clinic-archive.s3-eu-central-1.amazonaws.com/compositions";
const otherPath = "https://example-phi.s3-us-east-2.amazonaws.com/elsewhere";
const inPath = "https://s3.us-east-2.amazonaws.com/example-phi/compositions";
const foreign = "https://storage.example.com/compositions";

type Case = [Setting, live: Value, expected: Value, "unused"?];
const switches: Case[] = [
  ["encryption-enabled", false, true],
  ["encryption-enabled", true, false],
  ["aws-storage-enabled", false, true],
  ["aws-storage-enabled", true, false],
];
const texts: Case[] = [
  ["encryption-key-sid", "CR1", "CR2"],
  ["encryption-key-sid", "", "CR2"],
  ["encryption-key-sid", "CR1", ""],
  ["encryption-key-sid", "CR1", "CR2", "unused"],
  ["aws-credentials-sid", "CR1", "CR2"],
  ["aws-credentials-sid", "", "CR2", "unused"],
  ["friendly-name", "A", "B"],
];
const urls: Case[] = [
  ["aws-s3-url", otherBucket, bucket],
  ["aws-s3-url", otherPath, bucket],
  ["aws-s3-url", foreign, bucket],
  ["aws-s3-url", inPath, bucket],
  ["aws-s3-url", "", bucket],
  ["aws-s3-url", otherBucket, bucket, "unused"],
];
const cases = [...switches, ...texts, ...urls];

test("a difference of each setting has a phrase for compositions and one for recordings", () => {
  const lines = cases.map(([setting, live, expected, use]) => {
    const difference = { live, expected, isUsed: use === undefined };
    return (["compositions", "recordings"] as const)
      .map((resource) => phraseFor(resource, setting, difference))
      .join(" | ");
  });
  expect(`\n${lines.join("\n")}\n`).toMatchInlineSnapshot(`
    "
    encryption is OFF | encryption of recordings is OFF
    encryption is ON, the policy says off | encryption of recordings is ON, the policy says off
    compositions stay at Twilio, not in S3 | recordings stay at Twilio, not in S3
    compositions go to S3, the policy says off | recordings go to S3, the policy says off
    encrypted with another key | recordings encrypted with another key
    the encryption key is empty | the encryption key of recordings is empty
    the encryption key is set, the policy says none | the encryption key of recordings is set, the policy says none
    the encryption key differs (encryption is off) | the encryption key of recordings differs (encryption is off)
    written with another AWS credential | recordings written with another AWS credential
    the AWS credential differs (S3 storage is off) | the AWS credential of recordings differs (S3 storage is off)
    settings renamed | settings of recordings renamed
    compositions go to another bucket | recordings go to another bucket
    compositions go to another path | recordings go to another path
    compositions go to another place | recordings go to another place
    the S3 URL is spelled differently | the S3 URL of recordings is spelled differently
    the S3 URL is empty | the S3 URL of recordings is empty
    the S3 URL differs (S3 storage is off) | the S3 URL of recordings differs (S3 storage is off)
    "
  `);
});

test("a change of each setting has words in the present and the past, with an account and without", () => {
  const lines = cases.map(([setting, from, to, use]) => {
    const [present, past] = (["compositions", "recordings"] as const).map((resource) =>
      deedFor(resource, setting, { from, to, isUsed: use === undefined }),
    );
    return `${present?.verb[0]} ${present?.object("a")} | ${past?.verb[1]} ${past?.object("")}`;
  });
  expect(`\n${lines.join("\n")}\n`).toMatchInlineSnapshot(`
    "
    turns encryption ON for a | turned encryption of recordings ON
    turns encryption OFF for a | turned encryption of recordings OFF
    starts storing compositions in S3 for a | started storing recordings in S3
    stops storing compositions in S3 for a | stopped storing recordings in S3
    changes the encryption key for a | changed the encryption key of recordings
    sets the encryption key for a | set the encryption key of recordings
    clears the encryption key for a | cleared the encryption key of recordings
    changes the encryption key for a | changed the encryption key of recordings
    changes the AWS credential for a | changed the AWS credential of recordings
    sets the AWS credential for a | set the AWS credential of recordings
    renames the settings for a | renamed the settings of recordings
    moves compositions of a to another bucket | moved recordings to another bucket
    changes the path for a | changed the path of recordings
    moves compositions of a to another place | moved recordings to another place
    changes the S3 URL for a | changed the S3 URL of recordings
    sets the S3 URL for a | set the S3 URL of recordings
    changes the S3 URL for a | changed the S3 URL of recordings
    "
  `);
});

test("a key, URL or credential is used only while its own switch is on", () => {
  const unused = (on: Partial<Record<Setting, Value>>) =>
    settings.map(({ name }) => name).filter((name) => !isUsed(name, { ...neverConfigured, ...on }));
  expect(unused({})).toEqual(["encryption-key-sid", "aws-s3-url", "aws-credentials-sid"]);
  expect(unused({ "encryption-enabled": true })).toEqual(["aws-s3-url", "aws-credentials-sid"]);
  expect(unused({ "aws-storage-enabled": true })).toEqual(["encryption-key-sid"]);
});
