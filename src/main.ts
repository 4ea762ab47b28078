import { askForReviews } from "./edges/github/reviews.ts";
import { tell } from "./edges/github/tell.ts";
import { openPace } from "./edges/pace.ts";
import { writeNewPolicy } from "./edges/runner/claims.ts";
import * as job from "./edges/runner/job.ts";
import { openProgress } from "./edges/runner/progress.ts";
import { readStep, type Step } from "./edges/runner/step.ts";
import { openTransport } from "./edges/transport.ts";
import { openTwilio, permissions } from "./edges/twilio/accounts.ts";
import { basicValue } from "./edges/twilio/request.ts";
import { type Lifetime, startLifetime } from "./lifetime.ts";
import type { Exchange } from "./run/evidence.ts";
import type { Outcome } from "./run/outcome.ts";
import type { World } from "./run/ports.ts";
import { run } from "./run/run.ts";

const life = startLifetime();
const requests: Exchange[] = [];
const step = await readStep();
const reviews = askForReviews(step, life);
await life.runToEnd({
  mode: step.mode,
  work: () => perform(step, life, (exchange) => requests.push(exchange)),
  tell: (outcome) => tell(outcome, { ...step, requests, reviews, interrupted: life.interrupted }),
});

type OnExchange = (exchange: Exchange) => void;

async function perform(step: Step, life: Lifetime, onExchange: OnExchange): Promise<Outcome> {
  const { inputs, problems, newPolicyFile } = step;
  if (inputs === undefined) throw new AggregateError(problems);
  const world = await openWorld({ ...step, inputs }, life, onExchange);
  if (inputs.mode !== "export") return run(inputs, world);
  const { exportPolicy } = await import("./run/export.ts");
  const { outcome, text } = await exportPolicy(inputs, world, {
    file: step.policyFile,
    hideSecrets: job.withoutSecrets,
  });
  if (newPolicyFile !== undefined && text !== undefined) writeNewPolicy(newPolicyFile, text);
  return outcome;
}

async function openWorld(
  step: Step & { inputs: NonNullable<Step["inputs"]> },
  life: Lifetime,
  onExchange: OnExchange,
): Promise<World> {
  const { inputs, event, today, policyFile } = step;
  const { credentials, policy, timeoutSeconds } = inputs;
  const { pace, onAnswer } = openPace();
  const clock = life.startClock({ seconds: timeoutSeconds, today });
  const onProgress = openProgress({ mode: inputs.mode, policyFile }, life.signal);
  // Only a change that is not merged yet has one.
  const base = event.base && (await import("./edges/github/base.ts")).openBase(step, life);
  if (credentials === undefined) return { twilio: undefined, clock, pace, onProgress, base };
  const proxy = job.proxy();
  const secrets = [credentials.secret, basicValue(credentials), ...(proxy?.secrets ?? [])];
  for (const secret of secrets) job.mask(secret);
  const send = openTransport({
    ...permissions(inputs),
    signal: life.signal,
    hideSecrets: job.withoutSecrets,
    proxy,
    onAnswer,
  });
  const count = policy.accounts.length;
  return {
    twilio: openTwilio({ credentials, count, send, onExchange, mask: job.mask }),
    clock,
    pace,
    onProgress,
    base,
  };
}
