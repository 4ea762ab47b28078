import type { Mode } from "../../declared/input-source.ts";
import { firstLine, progressLine } from "../../report/log.ts";
import type { Progress } from "../../run/ports.ts";
import * as job from "./job.ts";

const everyMs = 2_000;
// The log has room for few lines of progress. If no account is read for 15 s, a line follows too: people see that the run goes on.
const [manyLines, silentMs] = [5, 15_000];

/**
 * Returns a function that shows in the log how many accounts are read. The first line comes at once, then a line every 2 s, or
 * every 15 s without progress. After the fifth line, each line waits twice as long as the line before.
 * @param signal aborted when the run is over, and nothing more is to be shown.
 */
export function openProgress({ mode, policyFile }: { mode: Mode; policyFile: string }, signal: AbortSignal) {
  let latest: Progress | undefined;
  let shown = { read: 0, lines: 0, ago: 0 };
  const show = () => {
    if (latest === undefined) return;
    const ago = shown.ago + everyMs;
    const dueMs = everyMs * 2 ** Math.max(0, shown.lines - manyLines + 1);
    const isDue = ago >= (latest.read > shown.read ? dueMs : Math.max(dueMs, silentMs));
    shown = isDue ? { read: latest.read, lines: shown.lines + 1, ago: 0 } : { ...shown, ago };
    if (isDue) job.log([{ lines: [{ text: progressLine(latest) }] }]);
  };
  // The timer does not keep the process alive.
  const timer = setInterval(show, everyMs).unref();
  signal.addEventListener("abort", () => clearInterval(timer));
  return (progress: Progress) => {
    if (progress.read === 0) job.begin(firstLine(mode, progress.accounts, policyFile));
    latest = progress;
    if (progress.read === progress.accounts) clearInterval(timer);
  };
}
