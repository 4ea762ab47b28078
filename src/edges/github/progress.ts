import type { Mode } from "../../declared/input-source.ts";
import { firstLine, progressLine } from "../../report/log.ts";
import type { Progress } from "../../run/ports.ts";
import * as job from "./job.ts";

const everyMs = 2_000;

/** Shows in the log how far the reading has come: its first line at once, then one every two seconds while it lasts. */
export function openProgress(
  { mode, policyFile }: { mode: Mode; policyFile: string },
  now: () => number = Date.now,
): (progress: Progress) => void {
  let shownAt = now();
  return (progress) => {
    if (progress.read === 0) job.begin(firstLine(mode, progress.accounts, policyFile));
    const isDone = progress.read === progress.accounts;
    if (isDone || now() - shownAt < everyMs) return;
    shownAt = now();
    job.log([{ lines: [{ text: progressLine(progress) }] }]);
  };
}
