import type { Inputs } from "./declared/inputs.ts";
import { askForReviews } from "./edges/github/reviews.ts";
import { openPace } from "./edges/pace.ts";
import { writeNewPolicy } from "./edges/runner/claims.ts";
import * as job from "./edges/runner/job.ts";
import { openProgress } from "./edges/runner/progress.ts";
import { publish } from "./edges/runner/publish.ts";
import { readStep, type Step } from "./edges/runner/step.ts";
import { openTransport } from "./edges/transport.ts";
import { openTwilio, permissions } from "./edges/twilio/accounts.ts";
import { basicValue } from "./edges/twilio/request.ts";
import * as life from "./lifetime.ts";
import type { Exchange } from "./run/evidence.ts";
import type { Outcome } from "./run/outcome.ts";
import type { World } from "./run/ports.ts";
import { run } from "./run/run.ts";

life.listen();
const requests: Exchange[] = [];
const step = await readStep();
const reviews = askForReviews(step, life);
const loadConversation = () => import("./edges/github/conversation.ts");
const { interrupted } = life;
await life.runToEnd({
  mode: step.mode,
  work: () => perform(step),
  report: (outcome) => publish(outcome, { ...step, requests, reviews, interrupted, loadConversation }),
});

async function perform({ inputs, ...step }: Step): Promise<Outcome> {
  if (inputs === undefined) throw new AggregateError(step.problems);
  const world = await openWorld({ ...step, inputs });
  if (inputs.mode !== "export") return run(inputs, world);
  const { exportPolicy } = await import("./run/export.ts");
  const { outcome, text } = await exportPolicy(inputs, world, {
    file: step.policyFile,
    hideSecrets: job.withoutSecrets,
  });
  if (step.newPolicyFile !== undefined && text !== undefined) writeNewPolicy(step.newPolicyFile, text);
  return outcome;
}

async function openWorld(step: Step & { inputs: Inputs }): Promise<World> {
  const { inputs, event, today, policyFile } = step;
  const { mode, credentials, policy, timeoutSeconds } = inputs;
  const { pace, onAnswer } = openPace();
  const clock = life.startClock({ seconds: timeoutSeconds, today });
  const onProgress = openProgress({ mode, policyFile }, life.signal);
  // Only a change that is not merged yet has a base.
  const base =
    event.base && (await import("./edges/github/base.ts")).openBase(step, { signal: life.signal, clock });
  const world = { clock, pace, onProgress, base };
  if (credentials === undefined) return { twilio: undefined, ...world };
  const proxy = job.proxy();
  const secrets = [credentials.secret, basicValue(credentials), ...(proxy?.secrets ?? [])];
  for (const secret of secrets) job.mask(secret);
  const { signal } = life;
  const rules = {
    ...permissions(inputs, base !== undefined),
    signal,
    hideSecrets: job.withoutSecrets,
    proxy,
    onAnswer,
  };
  const connection = { credentials, send: openTransport(rules), onExchange };
  return { twilio: openTwilio({ ...connection, count: policy.accounts.length, mask: job.mask }), ...world };
}

function onExchange(exchange: Exchange): void {
  requests.push(exchange);
}
