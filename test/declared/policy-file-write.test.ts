import { expect, test } from "vitest";
import { parsePolicy } from "../../src/declared/policy-file/read.ts";
import { type Declaration, writePolicy } from "../../src/declared/policy-file/write.ts";
import type { SettingName } from "../../src/settings/resources.ts";
import type { Value } from "../../src/settings/settings.ts";

const declaration = (digit: number, overrides: Partial<Declaration> = {}): Declaration => ({
  account: `AC${String(digit).repeat(32)}`,
  name: `Clinic ${digit}`,
  key: `clinic-${digit}`,
  values: new Map([["compositions.encryption-enabled", false]]),
  leftOut: [],
  ...overrides,
});

test("values that all accounts share are in defaults, and comments name what is left out", () => {
  const first = declaration(1, {
    values: new Map<SettingName, Value | null>([
      ["compositions.encryption-enabled", false],
      ["compositions.aws-s3-url", null],
      ["recordings.aws-s3-url", "https://a-bucket.s3.amazonaws.com/x"],
    ]),
    leftOut: [{ resource: "recordings", setting: "friendly-name", why: "holds\n- a line" }],
  });
  const empty = declaration(3, {
    leftOut: [{ resource: "compositions", setting: "friendly-name", why: "is blank" }],
  });
  const { text, shared } = writePolicy([first, declaration(2, { name: " " })], [empty]);
  expect(shared).toBe(1);
  expect(text.slice(text.indexOf("version"))).toMatchInlineSnapshot(`
    "version: 1
    replacements: fail
    defaults:
      compositions:
        encryption-enabled: false
    accounts:
      # Clinic 1
      clinic-1:
        account-sid: AC11111111111111111111111111111111
        compositions:
          aws-s3-url: null
        recordings:
          aws-s3-url: https://a-bucket.s3.amazonaws.com/x
        # recordings.friendly-name is left out: it holds\\u{a}- a line
      clinic-2:
        account-sid: AC22222222222222222222222222222222
      # Clinic 3 (AC33333333333333333333333333333333) is left out, because none of its settings can be declared:
      # compositions.friendly-name is left out: it is blank
    "
  `);
  const [read, inherits] = parsePolicy(text, "policy.yml", "2026-11-24").accounts;
  expect(read?.declared).toEqual({
    compositions: { "encryption-enabled": false, "aws-s3-url": "" },
    recordings: { "aws-s3-url": "https://a-bucket.s3.amazonaws.com/x" },
  });
  expect(inherits?.declared).toEqual({ compositions: { "encryption-enabled": false } });
});

test("the file of one account has no defaults", () => {
  const { text, shared } = writePolicy([declaration(1)], []);
  expect(shared).toBe(0);
  expect(text).not.toContain("defaults");
});
