import { expect, test } from "vitest";
import { gapsIn, unmetNeeds } from "../../src/plan/gaps.ts";
import { neverConfigured, type Setting, type State } from "../../src/settings/settings.ts";
import { key } from "../account.ts";

const url = "https://example-phi.s3-us-east-2.amazonaws.com/compositions";
const encrypted = { "encryption-enabled": true, "encryption-key-sid": key };
const missing = (live: Partial<State>, ...declared: Setting[]) =>
  gapsIn({ ...neverConfigured, ...live }, (setting) => declared.includes(setting)).map((gap) => gap.missing);

test("a switch that is off has no gap, with any settings beside it", () => {
  expect(missing({ "encryption-key-sid": key, "friendly-name": "Mine" })).toEqual([]);
});

test("a switch that is on has a gap until it and what it needs are declared", () => {
  expect(missing(encrypted)).toEqual([["encryption-enabled", "encryption-key-sid"]]);
  expect(missing(encrypted, "encryption-enabled")).toEqual([["encryption-key-sid"]]);
  expect(missing(encrypted, "encryption-key-sid")).toEqual([["encryption-enabled"]]);
  expect(missing(encrypted, "encryption-enabled", "encryption-key-sid")).toEqual([]);
});

test("an empty setting that a switch needs breaks a rule, and is no gap", () => {
  expect(missing({ "encryption-enabled": true }, "encryption-enabled")).toEqual([]);
});

test("each switch that is on has a gap of its own", () => {
  const stored = { "aws-storage-enabled": true, "aws-credentials-sid": key };
  expect(missing({ ...encrypted, ...stored })).toEqual([
    ["encryption-enabled", "encryption-key-sid"],
    ["aws-storage-enabled", "aws-credentials-sid"],
  ]);
});

test("only a switch that is on needs other settings, and only empty ones are missing", () => {
  expect(unmetNeeds(neverConfigured)).toEqual([]);
  expect(unmetNeeds({ ...neverConfigured, "aws-storage-enabled": true, "aws-s3-url": url })).toEqual([
    {
      name: "aws-storage-enabled",
      noun: "S3 storage",
      needs: ["aws-s3-url", "aws-credentials-sid"],
      missing: ["aws-credentials-sid"],
    },
  ]);
});
