import { afterEach, expect, test, vi } from "vitest";
import { startClock } from "../src/lifetime.ts";

afterEach(() => {
  vi.useRealTimers();
});

test.each([-3_600_000, 3_600_000])("the budget does not move where the date is set by %i ms", (ms) => {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout"] });
  const clock = startClock({ seconds: 300, today: "2026-01-02" });
  vi.setSystemTime(Date.now() + ms);
  const left = clock.left();
  expect(left).toBeLessThanOrEqual(300_000);
  expect(left).toBeGreaterThan(300_000 - 60_000);
});
