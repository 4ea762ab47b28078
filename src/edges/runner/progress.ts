import type { Mode } from "../../declared/input-source.ts";
import { firstLine, progressLine } from "../../report/log.ts";
import type { Progress } from "../../run/ports.ts";
import * as job from "./job.ts";

const everyMs = 2_000;
// In the log of a long run people read the beginning and the end. A silence they want to see lasting.
const [manyLines, thenEveryMs] = [20, 15_000];

/**
 * Shows in the log how far the reading has come: its first line at once, then one every two seconds while it goes on; every
 * 15 s where it has stalled, and after the twentieth line.
 * @param signal aborted when the run is over, and nothing more is to be shown.
 */
export function openProgress(
  { mode, policyFile }: { mode: Mode; policyFile: string },
  signal: AbortSignal,
): (progress: Progress) => void {
  let latest: Progress | undefined;
  let shown = { read: 0, lines: 0, ago: 0 };
  const show = () => {
    if (latest === undefined) return;
    const ago = shown.ago + everyMs;
    const isDue = (latest.read > shown.read && shown.lines < manyLines) || ago >= thenEveryMs;
    shown = isDue ? { read: latest.read, lines: shown.lines + 1, ago: 0 } : { ...shown, ago };
    if (isDue) job.log([{ lines: [{ text: progressLine(latest) }] }]);
  };
  // It keeps no process alive.
  const timer = setInterval(show, everyMs).unref();
  signal.addEventListener("abort", () => clearInterval(timer));
  return (progress) => {
    if (progress.read === 0) job.begin(firstLine(mode, progress.accounts, policyFile));
    latest = progress;
    if (progress.read === progress.accounts) clearInterval(timer);
  };
}
