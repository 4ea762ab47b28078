import { expect, test } from "vitest";
import { byTwiliosClock, clockWarning } from "../../src/run/clock.ts";
import { patient } from "../account.ts";

const ahead = (ms: number) => ({ ...patient, aheadMs: () => ms });
const [minute, day] = [60_000, 86_400_000];
const instant = "2026-01-02T03:04:05Z";

test.each([
  [0, undefined],
  [5 * minute, undefined],
  [-5 * minute, undefined],
  [5 * minute + 1, "5 minutes ahead of"],
  [-90 * minute, "90 minutes behind"],
  [2 * day, "2 days ahead of"],
  [-3 * day, "3 days behind"],
])("a clock that is %i ms ahead is warned about: %s", (ms, words) => {
  const [warning, ...more] = clockWarning(ahead(ms));
  expect(more).toEqual([]);
  expect(warning?.message).toEqual(
    words && expect.stringContaining(`The runner's clock is ${words} Twilio's.`),
  );
  if (warning) expect(warning).toMatchObject({ level: "warning", reason: "clock" });
});

test("a span ends by Twilio's clock if the runner's clock is wrong, and an instant stays", () => {
  expect(byTwiliosClock({ instant, isSpan: true }, ahead(2 * day))).toBe("2025-12-31T03:04:05Z");
  expect(byTwiliosClock({ instant, isSpan: true }, ahead(-day))).toBe("2026-01-03T03:04:05Z");
  expect(byTwiliosClock({ instant, isSpan: true }, ahead(minute))).toBe(instant);
  expect(byTwiliosClock({ instant, isSpan: false }, ahead(2 * day))).toBe(instant);
});
