import { expect, test } from "vitest";
import { isSame, kindOf, LiveSettings, neverConfigured, settings, sidPattern } from "../src/settings.ts";

const sid = "AC0123456789abcdef0123456789abcdef";
const key = "CR0123456789abcdef0123456789abcdef";

test("null, missing and empty are one, and a switch that nobody set is off", () => {
  const nulls = Object.fromEntries(settings.map(({ property }) => [property, null]));
  const empty = { friendlyName: "", encryptionKeySid: "", awsS3Url: "", awsCredentialsSid: "" };
  for (const answer of [{}, nulls, empty]) {
    expect(LiveSettings.parse({ accountSid: sid, ...answer })).toEqual({
      account: sid,
      state: neverConfigured,
    });
  }
  expect(neverConfigured).toEqual({
    "friendly-name": "",
    "encryption-enabled": false,
    "encryption-key-sid": "",
    "aws-storage-enabled": false,
    "aws-s3-url": "",
    "aws-credentials-sid": "",
  });
});

test("what is live is taken as it is", () => {
  const answer = {
    accountSid: sid,
    friendlyName: " Größe ",
    encryptionEnabled: true,
    encryptionKeySid: key,
    awsStorageEnabled: true,
    awsS3Url: "https://X/",
    awsCredentialsSid: key,
  };
  expect(LiveSettings.parse(answer).state).toEqual({
    "friendly-name": " Größe ",
    "encryption-enabled": true,
    "encryption-key-sid": key,
    "aws-storage-enabled": true,
    "aws-s3-url": "https://X/",
    "aws-credentials-sid": key,
  });
});

test.each([
  { accountSid: undefined },
  { accountSid: null },
  { accountSid: key },
  { encryptionEnabled: "true" },
  { awsStorageEnabled: 1 },
  { friendlyName: 1 },
  { friendlyName: "\ud800" },
  { awsS3Url: "\udc00" },
  { awsS3Url: false },
  { encryptionKeySid: sid },
  { awsCredentialsSid: `${key}0` },
])("an answer with %j is not believed", (changes) => {
  expect(LiveSettings.safeParse({ accountSid: sid, ...changes }).success).toBe(false);
});

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

test("kinds and SIDs", () => {
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
