import type { Pace } from "../run/ports.ts";
import type { Timed } from "./transport.ts";

/**
 * Decides how many accounts are asked side by side: 32, and half as many after each 429. Twilio's limits are per account, and an
 * account has few requests under way, so the width only limits the sum of them. The transport waits as a 429 asks.
 */
export function openPace(): { pace: Pace; onAnswer: (answer: Timed) => void } {
  let [width, slowedAt] = [32, Number.NEGATIVE_INFINITY];
  return {
    async pace(items, work) {
      const results: Awaited<ReturnType<typeof work>>[] = [];
      // One iterator for all workers. A queue of promises for the accounts would take memory for each.
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
      // A request that was under way when the width was halved reports nothing new.
      if (status !== 429 || sentAt < slowedAt) return;
      slowedAt = at;
      width = Math.max(1, Math.floor(width / 2));
    },
  };
}
