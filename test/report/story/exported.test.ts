import { expect, test } from "vitest";
import { exportedLine, leftOutLines } from "../../../src/report/story/exported.ts";
import type { Exported } from "../../../src/run/outcome.ts";

const exported = (given: Partial<Exported> = {}): Exported => ({
  file: "policy.yml",
  accounts: 12,
  settings: 96,
  shared: 4,
  unencrypted: 0,
  atTwilio: 0,
  leftOut: [],
  ...given,
});

test.each<[string, Partial<Exported>, string]>([
  [
    "how many values all accounts share",
    {},
    "96 settings of 12 accounts are written to policy.yml; 4 values that all share are in defaults",
  ],
  [
    "that one value is shared",
    { shared: 1 },
    "96 settings of 12 accounts are written to policy.yml; 1 value that all share is in defaults",
  ],
  [
    "no number of shared values if there are none",
    { shared: 0 },
    "96 settings of 12 accounts are written to policy.yml",
  ],
  [
    "one setting of one account",
    { settings: 1, accounts: 1, shared: 0 },
    "1 setting of 1 account is written to policy.yml",
  ],
])("the line of an export says %s", (_, given, line) => {
  expect(exportedLine(exported(given))).toBe(line);
});

test("one line names all accounts that leave out the same setting for the same reason", () => {
  const leftOut = [
    { account: "a", label: "friendly-name", why: "is not set" },
    { account: "b", label: "friendly-name", why: "is not set" },
    { account: "a", label: "aws-s3-url", why: "is not set" },
    { account: "b", label: "aws-s3-url", why: "holds a \u202eport" },
  ];
  expect(leftOutLines(exported({ leftOut }))).toEqual([
    "friendly-name of 2 accounts: it is not set",
    "aws-s3-url of a: it is not set",
    "aws-s3-url of b: it holds a \\u{202e}port",
  ]);
  expect(leftOutLines(exported())).toEqual([]);
});

test("a page can style the names of the file and of the settings", () => {
  const style = (text: string) => `<${text}>`;
  expect(exportedLine(exported({ shared: 0 }), style)).toMatch(/ written to <policy\.yml>$/);
  const leftOut = [{ account: "a", label: "friendly-name", why: "is not set" }];
  expect(leftOutLines(exported({ leftOut }), style)).toEqual(["<friendly-name> of a: it is not set"]);
});
