import { expect, test } from "vitest";
import { type Finding, isProposal } from "../../src/messages/finding.ts";

test.each<[boolean, Pick<Finding, "level" | "reason">]>([
  [true, { level: "warning", reason: "proposed" }],
  [true, { level: "failure", reason: "weakening-refused" }],
  [true, { level: "warning", reason: "weakening-refused" }],
  // Apply refused to write.
  [false, { level: "error", reason: "weakening-refused" }],
  [false, { level: "failure", reason: "reference-missing" }],
])("whether it tells of a proposal: %s, %j", (is, finding) => {
  expect(isProposal(finding)).toBe(is);
});
