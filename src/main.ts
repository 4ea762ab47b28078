import { setTimeout as sleep } from "node:timers/promises";
import { ActionError } from "./errors.ts";
import * as job from "./github/job.ts";
import { claimFile, writeClaimed } from "./github/workspace.ts";
import { type Inputs, parseInputs } from "./inputs.ts";
import { failed, type Outcome, summarize } from "./outcome.ts";
import { annotationsOf } from "./report/annotations.ts";
import type { Evidence } from "./report/evidence.ts";
import { reportOf } from "./report/json.ts";
import { logOf } from "./report/log.ts";
import { outputsOf } from "./report/outputs.ts";
import { summaryOf } from "./report/summary.ts";
import { run } from "./run.ts";
import { openTransport, readProxy } from "./transport.ts";
import { basicValue, connectAccount, type Exchange, hosts } from "./twilio/account.ts";

const requests: Exchange[] = [];
const ending = new AbortController();
let reportFile: string | undefined;

await main().catch((error: unknown) => tell(failed("check", error)));

async function main(): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => ending.abort(cancelled(signal)));
  for (const secret of ["api-key-secret", "auth-token"]) job.mask(job.input(secret).trim());
  for (const secret of ["TWILIO_API_SECRET", "TWILIO_AUTH_TOKEN"])
    job.mask((process.env[secret] ?? "").trim());

  const mode = job.input("mode").trim() === "apply" ? "apply" : "check";
  await tell(await outcomeOf().catch((error: unknown) => failed(mode, error)));
}

async function outcomeOf(): Promise<Outcome> {
  requireNode24();
  const inputs = readInputs();
  const account = connect(inputs);
  const deadline = Date.now() + inputs.timeoutSeconds * 1000;
  const timer = setTimeout(() => ending.abort(timedOut(inputs.timeoutSeconds)), inputs.timeoutSeconds * 1000);
  const clock = {
    left: () => deadline - Date.now(),
    wait: async (ms: number) => {
      await sleep(ms, undefined, { signal: ending.signal }).catch(() => ending.signal.throwIfAborted());
    },
  };
  const outcome = await run(inputs, account, clock).finally(() => {
    clearTimeout(timer);
    // Whatever is still asked for when the answer is known, such as a reference, must not keep the job waiting.
    ending.abort();
  });
  return summarize(inputs, [outcome]);
}

function readInputs(): Inputs {
  const problems: unknown[] = [];
  const attempt = <Value>(read: () => Value): Value | undefined => {
    try {
      return read();
    } catch (error) {
      problems.push(error);
      return undefined;
    }
  };
  const inputs = attempt(() =>
    parseInputs({ input: job.input, env: (name) => process.env[name] ?? "", event: job.event() }),
  );
  const path = job.input("report-file").trim();
  const folders = {
    workspace: process.env["GITHUB_WORKSPACE"] || process.cwd(),
    temp: process.env["RUNNER_TEMP"],
  };
  if (path !== "") reportFile = attempt(() => claimFile("report-file", path, folders));
  if (inputs === undefined || problems.length > 0) throw new AggregateError(problems);
  return inputs;
}

function connect({ mode, credentials, verifyReferences }: Inputs) {
  if (credentials === undefined) return undefined;
  const proxy = readProxy(process.env);
  const secrets = [credentials.secret, basicValue(credentials), ...(proxy?.secrets ?? [])];
  for (const secret of secrets) job.mask(secret);
  const send = openTransport({
    hosts: verifyReferences ? [hosts.video, hosts.accounts] : [hosts.video],
    methods: mode === "apply" ? ["GET", "POST"] : ["GET"],
    signal: ending.signal,
    secrets,
    proxy,
  });
  return connectAccount(credentials, send, (exchange) => requests.push(exchange));
}

// The result comes before its decoration: what fails below warns and changes nothing.
async function tell(outcome: Outcome): Promise<void> {
  const evidence: Evidence = { ...job.evidence(), time: new Date().toISOString(), requests };
  job.conclude({ ...outputsOf(outcome), "report-file": "" }, outcome.fails);
  job.log(logOf(outcome));
  job.annotate(annotationsOf(outcome));
  await warnOnFailure("The report", () => {
    if (reportFile === undefined) return;
    writeClaimed(reportFile, `${JSON.stringify(reportOf(outcome, evidence), null, 2)}\n`);
    job.conclude({ "report-file": job.input("report-file").trim() }, outcome.fails);
  });
  await warnOnFailure("The job summary", () => job.writeSummary(summaryOf(outcome, evidence)));
}

async function warnOnFailure(what: string, work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    const message = `${what} could not be written${code}. The result stands.`;
    job.annotate([{ level: "warning", title: "Twilio composition settings", message }]);
  }
}

function requireNode24(): void {
  if (Number(process.versions.node.split(".")[0]) >= 24) return;
  throw new ActionError("invalid-inputs", `This action needs Node 24, and this is ${process.version}.`, {
    hint: "Use a runner of version 2.327.1 or newer.",
  });
}

function cancelled(signal: string): ActionError {
  return new ActionError("cancelled", `The run was interrupted (${signal}).`, { hint: "Run it again." });
}

function timedOut(seconds: number): ActionError {
  return new ActionError("timed-out", `The run took longer than timeout-seconds (${seconds}).`, {
    hint: "Raise timeout-seconds, or find out why Twilio answers so slowly.",
  });
}
