import type { Inputs } from "./declared/inputs.ts";
import { askForReviews } from "./edges/github/reviews.ts";
import { openPace } from "./edges/pace.ts";
import { writeNewPolicy } from "./edges/runner/claims.ts";
import * as job from "./edges/runner/job.ts";
import { openProgress } from "./edges/runner/progress.ts";
import { publish } from "./edges/runner/publish.ts";
import { readStep, type Step } from "./edges/runner/step.ts";
import { openTransport, type Timed } from "./edges/transport.ts";
import { openTwilio, permissions } from "./edges/twilio/accounts.ts";
import { basicValue } from "./edges/twilio/request.ts";
import * as life from "./lifetime.ts";
import type { Exchange } from "./run/evidence.ts";
import type { Outcome } from "./run/outcome.ts";
import type { World } from "./run/ports.ts";
import { run } from "./run/run.ts";

const requests: Exchange[] = [];
// A request that is still open after the report must not keep the job waiting.
const hangMs = 500;

if (job.isInRunner()) await runStep();
else job.refuse();
setTimeout(() => process.stdout.write("", end), hangMs).unref();

async function runStep(): Promise<void> {
  life.listen();
  const step = await readStep();
  const reviews = askForReviews(step, life);
  const loadConversation = () => import("./edges/github/conversation.ts");
  const { interrupted } = life;
  await life.runToEnd({
    mode: step.mode,
    work: () => {
      const outcome = perform(step);
      // The summary's modules load while Twilio answers. A failure shows again when the summary is written.
      import("./report/page/summary.ts").catch(() => {});
      return outcome;
    },
    report: (outcome) => publish(outcome, { ...step, requests, reviews, interrupted, loadConversation }),
  });
}

// Ends the process while a question to a silent name server keeps it alive. `process.exit` would wait for that answer, 10 s and
// more, so on Linux and macOS a new Node takes the process over: https://nodejs.org/api/process.html, `process.execve`.
function end(): void {
  const { execPath, exitCode = 0 } = process;
  try {
    process.execve?.(execPath, [execPath, "-e", `process.exit(${exitCode})`], {});
  } catch {
    process.exit();
  }
}

async function perform({ inputs, ...step }: Step): Promise<Outcome> {
  if (inputs === undefined) throw new AggregateError(step.problems);
  const world = await openWorld({ ...step, inputs });
  if (inputs.mode !== "export") return run(inputs, world);
  const { exportPolicy } = await import("./run/export.ts");
  const { outcome, text } = await exportPolicy(inputs, world, {
    file: step.policyFile,
    hideSecrets: job.withoutSecrets,
  });
  const { "policy-file": newFile } = step.claimed;
  if (newFile !== undefined && text !== undefined) writeNewPolicy(newFile, text);
  return outcome;
}

async function openWorld(step: Step & { inputs: Inputs }): Promise<World> {
  const { inputs, event, today, policyFile } = step;
  const { mode, credentials, policy, timeoutSeconds } = inputs;
  const { pace, onAnswer: adaptPace } = openPace();
  let aheadMs: number | undefined;
  const clock = { ...life.startClock({ seconds: timeoutSeconds, today }), aheadMs: () => aheadMs ?? 0 };
  const onAnswer = (answer: Timed) => {
    adaptPace(answer);
    aheadMs ??= clockAheadMs(answer);
  };
  const onProgress = openProgress({ mode, policyFile }, life.signal);
  // Only a change that is not merged yet has a base.
  const base =
    event.base && (await import("./edges/github/base.ts")).openBase(step, { signal: life.signal, clock });
  // A run without drift never calls it.
  const history = async () =>
    (await import("./edges/github/history.ts")).readEarlierVersions(step, { signal: life.signal, clock });
  const hasHistory = mode === "check" && step.declared !== undefined;
  const world = { clock, pace, onProgress, base, history: hasHistory ? history : undefined };
  if (credentials === undefined) return { twilio: undefined, ...world };
  for (const secret of [credentials.secret, basicValue(credentials)]) job.mask(secret);
  const rules = {
    ...permissions(inputs, base !== undefined),
    signal: life.signal,
    hideSecrets: job.withoutSecrets,
    proxy: job.proxy(),
    onAnswer,
  };
  const onExchange = (exchange: Exchange) => void requests.push(exchange);
  const hiding = { mask: job.mask, hideSecrets: job.withoutSecrets };
  const connection = { credentials, send: openTransport(rules), onExchange, ...hiding };
  return { twilio: openTwilio({ ...connection, count: policy.accounts.length }), ...world };
}

/** Returns the milliseconds by which this clock is ahead of Twilio's; undefined if the answer does not say. */
function clockAheadMs({ status, date = "" }: Timed): number | undefined {
  const ms = Date.now() - Date.parse(date);
  return status >= 500 || Number.isNaN(ms) ? undefined : ms;
}
