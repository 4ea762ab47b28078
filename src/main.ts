import { setTimeout as sleep } from "node:timers/promises";
import { defaults, type Mode, modes } from "./declared/input-source.ts";
import { type Inputs, parseInputs } from "./declared/inputs.ts";
import { claimFiles, writeNewPolicy } from "./edges/github/claims.ts";
import * as job from "./edges/github/job.ts";
import { tell } from "./edges/github/tell.ts";
import { readPolicyText, repositoryPath } from "./edges/github/workspace.ts";
import { openPace } from "./edges/pace.ts";
import { readProxy } from "./edges/proxy.ts";
import { openTransport } from "./edges/transport.ts";
import { openTwilio, permissions } from "./edges/twilio/accounts.ts";
import { basicValue } from "./edges/twilio/request.ts";
import { ActionError, bugError } from "./messages/errors.ts";
import type { Exchange } from "./report/evidence.ts";
import { failed, type Outcome } from "./run/outcome.ts";
import type { Twilio, World } from "./run/ports.ts";
import { run } from "./run/run.ts";

const requests: Exchange[] = [];
const ending = new AbortController();
const { promise: leftBehind, reject: leaveBehind } = Promise.withResolvers<never>();
let patience: NodeJS.Timeout | undefined;
const { pace, onAnswer } = openPace();
const interrupted = new AbortController();
let inputs: Inputs | undefined;
let reportFile: string | undefined;
let sarifFile: string | undefined;
let newPolicyFile: string | undefined;
let bug: { thrown: unknown } | undefined;

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => {
    interrupted.abort(cancelled(signal));
    end(cancelled(signal));
  });
// Node passes unhandled rejections on to this event too.
process.on("uncaughtException", crash);
await main();

async function main(): Promise<void> {
  const outcome = await Promise.race([outcomeOf(), leftBehind]).catch((error: unknown) =>
    failed(mode(), error),
  );
  clearTimeout(patience);
  await report(bug === undefined || outcome.result === "error" ? outcome : failed(mode(), bug.thrown));
}

function report(outcome: Outcome): Promise<void> {
  return tell(outcome, { inputs, requests, reportFile, sarifFile, interrupted: interrupted.signal });
}

function mode(): Mode | undefined {
  const given = job.input("mode").trim() || defaults.mode;
  return modes.find((one) => one === given);
}

// What does not end when it is told to is left behind: an interrupted job has 10 s before it is killed.
function end(reason: ActionError): void {
  if (ending.signal.aborted) return;
  patience = setTimeout(() => leaveBehind(reason), 3_000);
  ending.abort(reason);
}

// A bug ends the run as an interruption does, so that what is known is told and a write under way is called unconfirmed.
function crash(thrown: unknown): void {
  job.exit(true);
  if (bug !== undefined) return;
  bug = { thrown };
  if (ending.signal.aborted) void report(failed(mode(), thrown));
  else end(bugError(thrown));
}

async function outcomeOf(): Promise<Outcome> {
  for (const secret of ["api-key-secret", "auth-token"]) job.mask(job.input(secret).trim());
  for (const secret of ["TWILIO_API_SECRET", "TWILIO_AUTH_TOKEN"])
    job.mask((process.env[secret] ?? "").trim());
  requireNode24();
  inputs = await readInputs();
  const { timeoutSeconds } = inputs;
  const twilio = connect(inputs);
  const deadline = Date.now() + timeoutSeconds * 1000;
  const timer = setTimeout(() => end(timedOut(timeoutSeconds)), timeoutSeconds * 1000);
  const clock = {
    today: today(),
    left: () => deadline - Date.now(),
    wait: async (ms: number) => {
      ending.signal.throwIfAborted();
      if (ms > 0)
        await sleep(ms, undefined, { signal: ending.signal }).catch(() => ending.signal.throwIfAborted());
    },
  };
  return perform(inputs, { twilio, clock, pace }).finally(() => {
    clearTimeout(timer);
    // Whatever is still asked for when the answer is known, such as a reference, must not keep the job waiting.
    ending.abort();
  });
}

async function perform(inputs: Inputs, world: World): Promise<Outcome> {
  if (inputs.mode !== "export") return run(inputs, world);
  const { exportPolicy } = await import("./run/export.ts");
  const { outcome, text } = await exportPolicy(inputs, world, job.withoutSecrets);
  if (newPolicyFile !== undefined && text !== undefined) writeNewPolicy(newPolicyFile, text);
  return outcome;
}

async function readInputs(): Promise<Inputs> {
  const path = job.input("policy-file").trim();
  // The reader of YAML takes its time to load, and settings given as inputs need none.
  const reader = path === "" ? undefined : await import("./declared/policy-file/read.ts");
  const problems: unknown[] = [];
  const attempt = <Value>(read: () => Value): Value | undefined => {
    try {
      return read();
    } catch (error) {
      problems.push(error);
      return undefined;
    }
  };
  const folders = job.folders();
  const inputs = attempt(() =>
    parseInputs({
      input: job.input,
      env: (name) => process.env[name] ?? "",
      event: job.event(),
      now: Date.now,
      policy: () => {
        if (reader === undefined) throw new Error("There is no policy file to read.");
        return reader.parsePolicy(readPolicyText(path, folders), repositoryPath(path, folders), today());
      },
    }),
  );
  const named = {
    "policy-file": path,
    "report-file": job.input("report-file").trim(),
    "sarif-file": job.input("sarif-file").trim(),
  };
  const claims = claimFiles(named, { isExport: inputs?.mode === "export", folders });
  ({ reportFile, sarifFile, newPolicyFile } = claims);
  problems.push(...claims.problems);
  if (inputs === undefined || problems.length > 0) throw new AggregateError(problems);
  return inputs;
}

function connect(inputs: Inputs): Twilio | undefined {
  const { credentials, policy } = inputs;
  if (credentials === undefined) return undefined;
  const proxy = readProxy(process.env);
  const secrets = [credentials.secret, basicValue(credentials), ...(proxy?.secrets ?? [])];
  for (const secret of secrets) job.mask(secret);
  const send = openTransport({
    ...permissions(inputs),
    signal: ending.signal,
    hideSecrets: job.withoutSecrets,
    proxy,
    onAnswer,
  });
  const onExchange = (exchange: Exchange) => requests.push(exchange);
  return openTwilio({ credentials, count: policy.accounts.length, send, onExchange, mask: job.mask });
}

function requireNode24(): void {
  if (Number(process.versions.node.split(".")[0]) >= 24) return;
  throw new ActionError("invalid-inputs", `This action needs Node 24, and this is ${process.version}.`, {
    hint: "Use a runner of version 2.327.1 or newer.",
  });
}

// YYYY-MM-DD, in UTC.
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function cancelled(signal: string): ActionError {
  return new ActionError("cancelled", `The run was interrupted (${signal}).`, { hint: "Run it again." });
}

function timedOut(seconds: number): ActionError {
  return new ActionError("timed-out", `The run took longer than timeout-seconds (${seconds}).`, {
    hint: "Raise timeout-seconds, or find out why Twilio answers so slowly.",
  });
}
