import { expect, test } from "vitest";
import { reasons, warningNames } from "../../../src/messages/reasons.ts";
import { reportOf } from "../../../src/report/files/json.ts";
import { Report } from "../../../src/report/files/schema.ts";
import { failed } from "../../../src/run/outcome.ts";
import { evidence, exchange, refused, sid } from "../../account.ts";
import { checked, finding, outcomesOf } from "../stories.ts";

test("the schema accepts the report of every story", async () => {
  const requests = [exchange(), exchange({ status: undefined, failure: "No.", requestId: undefined })];
  for (const [story, outcome] of await outcomesOf()) {
    const report = JSON.parse(JSON.stringify(reportOf(outcome, { ...evidence, requests })));
    expect(Report.parse(report), story).toEqual(report);
  }
});

test("the schema accepts a finding of every reason", () => {
  const findings = [...reasons, ...warningNames].map((reason) => ({ ...finding("warning", "Odd."), reason }));
  expect(Report.safeParse(reportOf(checked({}, {}, findings), evidence)).success).toBe(true);
});

test.each([
  ["a field that it does not name", { surprise: 1 }],
  ["another version", { version: 1 }],
  ["an unknown result", { result: "fine" }],
  ["an unknown mode", { mode: "aply" }],
  ["another tool", { tool: { name: "x", version: "1" } }],
  ["an account without its state", { accounts: [{ account: sid }] }],
  ["a time that is none", { evidence: { ...evidence, time: "today" } }],
])("the schema refuses %s", (_, change) => {
  const report = reportOf(failed("check", refused("internal")), evidence);
  expect(Report.safeParse(report).success).toBe(true);
  expect(Report.safeParse({ ...report, ...change }).success).toBe(false);
});
