import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Counts the waits of a run that is started with this environment. It counts the milliseconds that the run asks for, which are the
 * same on a slow machine.
 * @param noWaitOf a wait of so many milliseconds or more never ends. A run that needs such a wait fails at its test's time limit.
 * @param besides the environment of another preload.
 * @returns the environment, and `waited`: the sum of all waits that ran out. Two waits at the same time count twice.
 */
export function countWaits(
  noWaitOf = Number.POSITIVE_INFINITY,
  besides: Record<string, string> = {},
): { env: Record<string, string>; waited: () => number } {
  const folder = mkdtempSync(join(tmpdir(), "waits-"));
  const file = join(folder, "waited");
  writeFileSync(file, "");
  return {
    env: {
      ...besides,
      NODE_OPTIONS: `${besides["NODE_OPTIONS"] ?? ""} --import=${new URL("waits.js", import.meta.url)}`,
      WAITS_FILE: file,
      NO_WAIT_OF: `${noWaitOf}`,
    },
    waited: () => {
      const waits = readFileSync(file, "utf8").split("\n").map(Number);
      rmSync(folder, { recursive: true });
      return waits.reduce((sum, ms) => sum + ms, 0);
    },
  };
}
