import { setTimeout as sleep } from "node:timers/promises";
import pLimit from "p-limit";
import { ActionError } from "./errors.ts";
import { allowsIssue } from "./event.ts";
import { keepIssues, type Silence, type Speaker, writeComment } from "./github/conversation.ts";
import * as job from "./github/job.ts";
import { claimFile, claimNewFile, readPolicyText, writeClaimed } from "./github/workspace.ts";
import { type Inputs, parseInputs } from "./inputs.ts";
import { bugError, failed, type Mode, modes, type Outcome } from "./outcome.ts";
import { annotationsOf } from "./report/annotations.ts";
import { commentOf, driftIssuesOf, type Scope, scopeDigest } from "./report/conversation.ts";
import type { Evidence } from "./report/evidence.ts";
import { reportOf } from "./report/json.ts";
import { logOf } from "./report/log.ts";
import { outputsOf } from "./report/outputs.ts";
import { sarifOf } from "./report/sarif.ts";
import { summaryOf } from "./report/summary.ts";
import { run, type Twilio, type World } from "./run.ts";
import { visible } from "./text.ts";
import { openTransport, readProxy } from "./transport.ts";
import { basicValue, type Exchange } from "./twilio/account.ts";
import { openTwilio, permissions } from "./twilio/accounts.ts";

const requests: Exchange[] = [];
const ending = new AbortController();
const { promise: leftBehind, reject: leaveBehind } = Promise.withResolvers<never>();
let patience: NodeJS.Timeout | undefined;
const pace = pLimit(10);
const talking = new AbortController();
let inputs: Inputs | undefined;
let reportFile: string | undefined;
let sarifFile: string | undefined;
let newPolicyFile: string | undefined;
let bug: { thrown: unknown } | undefined;

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => {
    talking.abort(cancelled(signal));
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
  await tell(bug === undefined || outcome.result === "error" ? outcome : failed(mode(), bug.thrown));
}

function mode(): Mode {
  return modes.find((one) => one === job.input("mode").trim()) ?? "check";
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
  if (ending.signal.aborted) void tell(failed(mode(), thrown));
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
    today: new Date().toISOString().slice(0, 10),
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
  const { exportPolicy } = await import("./export.ts");
  const { outcome, text } = await exportPolicy(inputs, world);
  // An account may be named like a secret.
  if (newPolicyFile !== undefined && text !== undefined)
    writeClaimed(newPolicyFile, job.withoutSecrets(text));
  return outcome;
}

async function readInputs(): Promise<Inputs> {
  const path = job.input("policy-file").trim();
  // The reader of YAML takes its time to load, and settings given as inputs need none.
  const reader = path === "" ? undefined : await import("./policy-file.ts");
  const problems: unknown[] = [];
  const attempt = <Value>(read: () => Value): Value | undefined => {
    try {
      return read();
    } catch (error) {
      problems.push(error);
      return undefined;
    }
  };
  const folders = {
    workspace: process.env["GITHUB_WORKSPACE"] || process.cwd(),
    temp: process.env["RUNNER_TEMP"],
  };
  const inputs = attempt(() =>
    parseInputs({
      input: job.input,
      env: (name) => process.env[name] ?? "",
      event: job.event(),
      policy: () => {
        if (reader === undefined) throw new Error("There is no policy file to read.");
        return reader.parsePolicy(readPolicyText(path, folders), path);
      },
    }),
  );
  const [report, sarif] = [job.input("report-file").trim(), job.input("sarif-file").trim()];
  if (report !== "") reportFile = attempt(() => claimFile("report-file", report, folders));
  if (sarif !== "") sarifFile = attempt(() => claimFile("sarif-file", sarif, folders));
  if (inputs?.mode === "export") newPolicyFile = attempt(() => claimNewFile("policy-file", path, folders));
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
    onRateLimited: slowDown,
  });
  const onExchange = (exchange: Exchange) => requests.push(exchange);
  return openTwilio({ credentials, count: policy.accounts.length, send, onExchange, mask: job.mask });
}

// Twilio counts the requests that run side by side, so fewer of them is what it asks for with a 429.
function slowDown(): void {
  pace.concurrency = Math.max(1, Math.floor(pace.concurrency / 2));
}

// The result comes before its decoration: what fails below the outputs warns and changes nothing.
async function tell(outcome: Outcome): Promise<void> {
  const evidence: Evidence = { ...job.evidence(), time: new Date().toISOString(), requests };
  job.exit(outcome.fails);
  await orSay("error", "The outputs", () => job.setOutputs({ ...outputsOf(outcome), "report-file": "" }));
  job.log(logOf(outcome));
  job.annotate(annotationsOf(outcome));
  await orSay("warning", "The report", () => {
    if (reportFile === undefined) return;
    const report = `${JSON.stringify(reportOf(outcome, evidence), null, 2)}\n`;
    writeClaimed(reportFile, job.withoutSecrets(report));
    job.setOutputs({ "report-file": job.input("report-file").trim() });
  });
  await orSay("warning", "The SARIF file", () => {
    const sarif = sarifOf(outcome, evidence, scopeDigest(scope()).slice(7, 19));
    if (sarifFile === undefined || sarif === undefined) return;
    writeClaimed(sarifFile, job.withoutSecrets(`${JSON.stringify(sarif, null, 2)}\n`));
  });
  await orSay("warning", "The job summary", () => job.writeSummary(summaryOf(outcome, evidence)));
  await orSay("warning", "The comment or issue", () => converse(outcome, evidence));
}

function scope(): Scope {
  return { policyFile: job.input("policy-file").trim(), selected: inputs?.policy.accounts ?? [] };
}

// Comment and issue have a small budget of their own, and nobody waits for them after an interruption.
async function converse(outcome: Outcome, evidence: Evidence): Promise<void> {
  if (inputs === undefined || talking.signal.aborted || outcome.mode === "export") return;
  const { comment: when, driftIssue } = inputs;
  const event = job.event();
  const speaker = when === "never" && !driftIssue ? undefined : openGitHub();
  if (speaker === undefined) return;
  const timer = setTimeout(() => talking.abort(tooSlow()), 20_000);
  const silences: (Silence | undefined)[] = [];
  if (when !== "never" && event.pullRequest !== undefined) {
    const { number: pullRequest, headSha } = event.pullRequest;
    const comment = commentOf(outcome, evidence, { pullRequest, headSha, when, scope: scope() });
    silences.push(await writeComment(speaker, { ...comment, body: job.withoutSecrets(comment.body) }));
  }
  if (driftIssue && allowsIssue(event)) {
    const issues = driftIssuesOf(outcome, evidence);
    silences.push(
      await keepIssues(
        speaker,
        issues.map((issue) => ({ ...issue, body: job.withoutSecrets(issue.body) })),
      ),
    );
  }
  clearTimeout(timer);
  for (const silence of silences) {
    if (silence === undefined) continue;
    const message = visible(`${silence.message} The result stands. ${silence.hint}`);
    job.annotate([{ level: "warning", title: "Twilio composition settings", message }]);
  }
}

function openGitHub(): Speaker {
  const token = job.input("github-token").trim();
  job.mask(token);
  const apiUrl = process.env["GITHUB_API_URL"] ?? "";
  const send = openTransport({
    hosts: [URL.parse(apiUrl)?.host ?? ""],
    methods: ["GET", "POST", "PATCH", "DELETE"],
    signal: talking.signal,
    hideSecrets: job.withoutSecrets,
    proxy: readProxy(process.env),
    // A page of 100 comments of 65,536 characters.
    maxBodyBytes: 32 * 1024 * 1024,
  });
  return { token, repository: process.env["GITHUB_REPOSITORY"] ?? "", apiUrl, send };
}

function tooSlow(): ActionError {
  return new ActionError("timed-out", "GitHub took longer than 20 s.", { hint: "The next run writes it." });
}

async function orSay(level: "error" | "warning", what: string, work: () => void | Promise<void>) {
  try {
    await work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${visible(String(error.code))})` : "";
    const consequence = level === "error" ? "Later steps cannot know the result." : "The result stands.";
    const message = `${what} could not be written${code}. ${consequence}`;
    if (level === "error") job.exit(true);
    job.annotate([{ level, title: "Twilio composition settings", message }]);
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
