import type { Mode } from "./declared/input-source.ts";
import * as job from "./edges/runner/job.ts";
import { waitUnlessAborted } from "./edges/transport.ts";
import { ActionError, bugError } from "./messages/errors.ts";
import { failed, type Outcome } from "./run/outcome.ts";
import type { Clock } from "./run/ports.ts";

// Work that does not end in time is abandoned: an interrupted job has 10 s before it is killed.
const graceMs = 3_000;

// A process is one run, so this module has the state of the run.
const ending = new AbortController();
const interruption = new AbortController();
const leftBehind = Promise.withResolvers<never>();
const timers: NodeJS.Timeout[] = [];
let bug: { thrown: unknown } | undefined;
let onLateBug = (_thrown: unknown) => {};

/** Aborted with an ActionError when the run has to end, and without one when the work is done. */
export const { signal } = ending;
/** Aborted when the job is interrupted. The run then waits for nothing. */
export const { signal: interrupted } = interruption;

/** Begins to listen for the runner's signals, and for errors that no other code catches. */
export function listen(): void {
  for (const name of ["SIGINT", "SIGTERM"] as const)
    process.on(name, () => {
      interruption.abort(cancelled(name));
      endRun(cancelled(name));
    });
  // A bug ends the run as an interruption does, so that what is known is reported, and a write under way is unconfirmed.
  // Node passes unhandled rejections on to this event too.
  process.on("uncaughtException", (thrown) => {
    job.exit(true);
    if (bug !== undefined) return;
    bug = { thrown };
    if (signal.aborted) onLateBug(thrown);
    else endRun(bugError(thrown));
  });
}

function endRun(reason: ActionError): void {
  if (signal.aborted) return;
  timers.push(setTimeout(() => leftBehind.reject(reason), graceMs));
  ending.abort(reason);
}

/** Starts the clock of the run. The run has to end once the seconds are over. */
export function startClock({ seconds, today }: { seconds: number; today: string }): Omit<Clock, "aheadMs"> {
  // Nothing can set this clock, unlike the clock of the date.
  const deadline = performance.now() + seconds * 1000;
  timers.push(setTimeout(() => endRun(timedOut(seconds)), seconds * 1000));
  return { today, left: () => deadline - performance.now(), wait: (ms) => waitUnlessAborted(ms, signal) };
}

type Run = {
  /** Undefined if the input `mode` is wrong. */
  mode: Mode | undefined;
  work: () => Promise<Outcome>;
  report: (outcome: Outcome) => Promise<void>;
};

/** Brings the work to its outcome, and reports it. Never rejects: an error becomes an outcome. */
export async function runToEnd({ mode, work, report }: Run): Promise<void> {
  onLateBug = (thrown) => void report(failed(mode, thrown));
  leftBehind.promise.catch(() => {});
  const outcome = await Promise.race([work(), leftBehind.promise])
    .catch((error: unknown) => failed(mode, error))
    .finally(finishRun);
  await report(bug === undefined || outcome.result === "error" ? outcome : failed(mode, bug.thrown));
}

function finishRun(): void {
  for (const timer of timers) clearTimeout(timer);
  // This ends every request that is still under way, such as the lookup of a key, so that no request keeps the job waiting.
  ending.abort();
}

function cancelled(name: string): ActionError {
  const message = `The run was interrupted (${name}).`;
  return new ActionError("cancelled", message, { hint: "Run the job again.", about: "run" });
}

function timedOut(seconds: number): ActionError {
  const hint = "Raise timeout-seconds, or find out what is so slow: the name server, the proxy or Twilio.";
  const message = `The run took longer than timeout-seconds (${seconds}).`;
  return new ActionError("timed-out", message, { hint, about: "run" });
}
