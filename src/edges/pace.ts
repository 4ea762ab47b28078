import type { Pace } from "../run/ports.ts";
import type { Timed } from "./transport.ts";

/**
 * Decides how many accounts are asked side by side: 32, and half as many after each 429. Twilio's limits are per account, and an
 * account has few requests under way, so the width only limits all requests together. The transport waits as long as a 429 asks.
 */
export function openPace(): { pace: Pace; onAnswer: (answer: Timed) => void } {
  let [width, slowedAt] = [32, Number.NEGATIVE_INFINITY];
  return {
    async pace(items, work) {
      const results: Awaited<ReturnType<typeof work>>[] = [];
      // All workers share one iterator. A queue of promises would take memory for each account.
      const left = items.entries();
      const worker = async (_: unknown, number: number) => {
        for (const [at, item] of left) {
          results[at] = await work(item);
          if (number >= width) return;
        }
      };
      await Promise.all(Array.from({ length: width }, worker));
      return results;
    },
    onAnswer({ status, sentAt, at }) {
      // A request that was sent before the width was halved may still get a 429. That 429 does not halve the width again.
      if (status !== 429 || sentAt < slowedAt) return;
      slowedAt = at;
      width = Math.max(1, Math.floor(width / 2));
    },
  };
}
