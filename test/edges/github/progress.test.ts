import { expect, test, vi } from "vitest";
import { openProgress } from "../../../src/edges/github/progress.ts";

test("a line every two seconds says how far the reading has come, and none once it is done", () => {
  const printed: string[] = [];
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    printed.push(String(chunk).trimEnd());
    return true;
  });
  let now = 0;
  try {
    const show = openProgress({ mode: "check", policyFile: "twilio-policy.yml" }, () => now);
    for (let read = 0; read <= 1_000; read++) {
      show({ accounts: 1_000, read, drifted: read > 250 ? 1 : 0, failed: read > 700 ? 1 : 0 });
      now += 7;
    }
  } finally {
    spy.mockRestore();
  }
  expect(printed).toEqual([
    expect.stringMatching(
      /^Twilio composition settings \d+\.\d+\.\d+ · check · 1,000 accounts of twilio-policy\.yml$/,
    ),
    "286 of 1,000 accounts read, 1 drifted",
    "572 of 1,000 accounts read, 1 drifted",
    "858 of 1,000 accounts read, 1 drifted, 1 failed",
  ]);
});
