import { afterEach, expect, test, vi } from "vitest";
import { startClock } from "../src/lifetime.ts";

afterEach(() => {
  vi.useRealTimers();
});

test.each([-3_600_000, 3_600_000])("the budget does not move where the date is set by %i ms", (ms) => {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "performance"] });
  const clock = startClock({ seconds: 300, today: "2026-01-02" });
  vi.setSystemTime(Date.now() + ms);
  expect(clock.left()).toBe(300_000);
  vi.advanceTimersByTime(60_000);
  expect(clock.left()).toBe(240_000);
});
