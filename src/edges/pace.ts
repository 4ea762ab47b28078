import pLimit from "p-limit";
import type { Pace } from "../run/ports.ts";
import type { Timed } from "./transport.ts";

const [fewAccounts, mostAccounts] = [10, 32];
// An answer at most twice as slow as the fastest one means that Twilio is not busy.
const quick = 2;

/**
 * Decides how many accounts are asked side by side. Twilio's limits are an account's own, so beyond ten it is courtesy: one
 * more for every quick answer, half as many after a 429, and never more from then on. The transport waits as a 429 asks.
 */
export function openPace(): { pace: Pace; onAnswer: (answer: Timed) => void } {
  const pace = pLimit(fewAccounts);
  let quickestMs = Number.POSITIVE_INFINITY;
  let slowedAt: number | undefined;
  return {
    pace,
    onAnswer({ status, sentAt, at }) {
      if (status === 429) {
        // A request that was under way when the width was halved tells nothing new.
        if (slowedAt !== undefined && sentAt < slowedAt) return;
        slowedAt = at;
        pace.concurrency = Math.max(1, Math.floor(pace.concurrency / 2));
        return;
      }
      quickestMs = Math.min(quickestMs, at - sentAt);
      if (slowedAt !== undefined || status >= 500 || at - sentAt >= quick * quickestMs) return;
      pace.concurrency = Math.min(mostAccounts, pace.concurrency + 1);
    },
  };
}
