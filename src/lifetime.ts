import { setTimeout as sleep } from "node:timers/promises";
import type { Mode } from "./declared/input-source.ts";
import * as job from "./edges/runner/job.ts";
import { ActionError, bugError } from "./messages/errors.ts";
import { failed, type Outcome } from "./run/outcome.ts";
import type { Clock } from "./run/ports.ts";

/** When a run ends, and how: with its work, with its budget, by an interruption, or by a bug. */
export type Lifetime = {
  /** Aborted, with an ActionError as its reason, when the run has to end; without one, once its work is done. */
  signal: AbortSignal;
  /** Aborted when the job is interrupted: nobody waits for anything then. */
  interrupted: AbortSignal;
  /** Starts the budget. The run has to end once it is used up. */
  startClock: (budget: { seconds: number; today: string }) => Clock;
  /** Leads the work to its outcome and has that told. Never rejects: what goes wrong is told as an outcome. */
  runToEnd: (run: Run) => Promise<void>;
};

type Run = {
  /** Undefined where the input `mode` names none. */
  mode: Mode | undefined;
  work: () => Promise<Outcome>;
  tell: (outcome: Outcome) => Promise<void>;
};

// What does not end when it is told to is left behind: an interrupted job has 10 s before it is killed.
const graceMs = 3_000;

/** Begins to listen: for the runner's signals, and for whatever nobody else catches. */
export function startLifetime(): Lifetime {
  const ending = new AbortController();
  const interrupted = new AbortController();
  const leftBehind = Promise.withResolvers<never>();
  const timers = new Set<NodeJS.Timeout>();
  let bug: { thrown: unknown } | undefined;
  let onLateBug = (_thrown: unknown) => {};

  const after = (ms: number, act: () => void) => timers.add(setTimeout(act, ms));
  const end = (reason: ActionError) => {
    if (ending.signal.aborted) return;
    after(graceMs, () => leftBehind.reject(reason));
    ending.abort(reason);
  };
  const finish = () => {
    for (const timer of timers) clearTimeout(timer);
    // Whatever is still asked for when the answer is known, such as a reference, must not keep the job waiting.
    ending.abort();
  };

  for (const name of ["SIGINT", "SIGTERM"] as const)
    process.on(name, () => {
      interrupted.abort(cancelled(name));
      end(cancelled(name));
    });
  // A bug ends the run as an interruption does, so that what is known is told and a write under way is called
  // unconfirmed. Node passes unhandled rejections on to this event too.
  process.on("uncaughtException", (thrown) => {
    job.exit(true);
    if (bug !== undefined) return;
    bug = { thrown };
    if (ending.signal.aborted) onLateBug(thrown);
    else end(bugError(thrown));
  });

  return {
    signal: ending.signal,
    interrupted: interrupted.signal,
    startClock({ seconds, today }) {
      const deadline = Date.now() + seconds * 1000;
      after(seconds * 1000, () => end(timedOut(seconds)));
      return { today, left: () => deadline - Date.now(), wait: (ms) => waitFor(ms, ending.signal) };
    },
    async runToEnd({ mode, work, tell }) {
      onLateBug = (thrown) => void tell(failed(mode, thrown));
      leftBehind.promise.catch(() => {});
      const outcome = await Promise.race([work(), leftBehind.promise])
        .catch((error: unknown) => failed(mode, error))
        .finally(finish);
      await tell(bug === undefined || outcome.result === "error" ? outcome : failed(mode, bug.thrown));
    },
  };
}

async function waitFor(ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (ms > 0) await sleep(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
}

function cancelled(signal: string): ActionError {
  return new ActionError("cancelled", `The run was interrupted (${signal}).`, { hint: "Run it again." });
}

function timedOut(seconds: number): ActionError {
  return new ActionError("timed-out", `The run took longer than timeout-seconds (${seconds}).`, {
    hint: "Raise timeout-seconds, or find out why Twilio answers so slowly.",
  });
}
