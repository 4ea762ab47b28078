import pLimit from "p-limit";
import type { Pace } from "../run/ports.ts";
import type { Timed } from "./transport.ts";

const widest = 32;

/**
 * Decides how many accounts are asked side by side: 32, and half as many after each 429. Twilio's limits are per account, and an
 * account has few requests under way, so the width only limits the sum of them. The transport waits as a 429 asks.
 */
export function openPace(): { pace: Pace; onAnswer: (answer: Timed) => void } {
  const pace = pLimit(widest);
  let slowedAt = Number.NEGATIVE_INFINITY;
  return {
    pace,
    onAnswer({ status, sentAt, at }) {
      // A request that was under way when the width was halved reports nothing new.
      if (status !== 429 || sentAt < slowedAt) return;
      slowedAt = at;
      pace.concurrency = Math.max(1, Math.floor(pace.concurrency / 2));
    },
  };
}
