import { expect, test } from "vitest";
import { compare } from "../../src/plan/drift.ts";
import { type Declared, neverConfigured, type State } from "../../src/settings/settings.ts";
import { key } from "../account.ts";

const url = "https://example-phi.s3-us-east-2.amazonaws.com/compositions";
const live = (overrides: Partial<State> = {}): State => ({ ...neverConfigured, ...overrides });

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
