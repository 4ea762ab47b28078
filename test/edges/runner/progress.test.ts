import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openProgress } from "../../../src/edges/runner/progress.ts";

let printed: string[] = [];
beforeEach(() => {
  printed = [];
  vi.useFakeTimers();
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    printed.push(String(chunk).trimEnd());
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const opened = (signal = new AbortController().signal) =>
  openProgress({ mode: "check", policyFile: "twilio-policy.yml" }, signal);
const of = (accounts: number, read: number, more = {}) => ({
  accounts,
  read,
  drifted: 0,
  failed: 0,
  ...more,
});

test("a line every two seconds says how many accounts are read, until all are read", () => {
  const tell = opened();
  for (let read = 0; read <= 1_000; read++) {
    tell(of(1_000, read, { drifted: read > 250 ? 1 : 0, failed: read > 700 ? 1 : 0 }));
    vi.advanceTimersByTime(7);
  }
  vi.advanceTimersByTime(60_000);
  expect(printed).toEqual([
    expect.stringMatching(
      /^Twilio composition settings \d+\.\d+\.\d+ · check · 1,000 accounts in twilio-policy\.yml$/,
    ),
    "285 of 1,000 accounts read: 1 drifted",
    "571 of 1,000 accounts read: 1 drifted",
    "857 of 1,000 accounts read: 1 drifted, 1 could not be read",
  ]);
});

test("while Twilio is silent, a line about every 15 s says that no account is read, until the run ends", () => {
  const run = new AbortController();
  const tell = opened(run.signal);
  tell(of(1, 0));
  vi.advanceTimersByTime(40_000);
  run.abort();
  vi.advanceTimersByTime(40_000);
  expect(printed.filter((line) => line.endsWith("read"))).toEqual([
    "0 of 1 account read",
    "0 of 1 account read",
  ]);
});

test.each([
  ["five minutes", 300, 8, 15],
  ["six hours", 21_600, 12, 20],
])("in %s, progress prints few lines", (_, seconds, least, most) => {
  const tell = opened();
  for (let second = 0; second < seconds; second++) {
    tell(of(100_000, second));
    vi.advanceTimersByTime(1_000);
  }
  expect(printed.length).toBeGreaterThanOrEqual(least);
  expect(printed.length).toBeLessThanOrEqual(most);
});
