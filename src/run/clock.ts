import { type CompositionsSince, instantOf } from "../declared/inputs.ts";
import type { Finding } from "../messages/finding.ts";
import { days } from "../messages/text.ts";
import type { Clock } from "./ports.ts";

const [minuteMs, dayMs] = [60_000, 86_400_000];
const toleratedMs = 5 * minuteMs;

function isWrong({ aheadMs }: Clock): boolean {
  return Math.abs(aheadMs()) > toleratedMs;
}

/** Returns the instant since which compositions are looked at; a span ends now by Twilio's clock if the runner's is wrong. */
export function byTwiliosClock({ instant, isSpan }: CompositionsSince, clock: Clock): string {
  return isSpan && isWrong(clock) ? instantOf(Date.parse(instant) - clock.aheadMs()) : instant;
}

/** Warns if the runner's clock and Twilio's differ, since waivers end by the runner's day. */
export function clockWarning(clock: Clock): Finding[] {
  if (!isWrong(clock)) return [];
  const [ms, side] = [Math.abs(clock.aheadMs()), clock.aheadMs() > 0 ? "ahead of" : "behind"];
  const by = ms < 2 * dayMs ? `${Math.round(ms / minuteMs)} minutes` : days(Math.round(ms / dayMs));
  return [
    {
      level: "warning",
      reason: "clock",
      message: `The runner's clock is ${by} ${side} Twilio's. Waivers end by the runner's day, ${clock.today}; a span in verify-compositions ends by Twilio's clock.`,
      hint: "Set the runner's clock, for example by NTP.",
    },
  ];
}
