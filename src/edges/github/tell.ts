import { allowsIssue } from "../../declared/event.ts";
import type { Inputs } from "../../declared/inputs.ts";
import { visible } from "../../messages/text.ts";
import { annotationsOf } from "../../report/annotations.ts";
import { commentOf } from "../../report/comment.ts";
import type { Evidence, Exchange } from "../../report/evidence.ts";
import { driftIssuesOf, maxOpenIssues, withoutIssue } from "../../report/issue.ts";
import { reportOf } from "../../report/json.ts";
import { firstLine, lastLine, logOf } from "../../report/log.ts";
import { type Scope, scopeDigest } from "../../report/marker.ts";
import { outputsOf } from "../../report/outputs.ts";
import { sarifOf } from "../../report/sarif.ts";
import { summaryOf } from "../../report/summary.ts";
import type { Outcome } from "../../run/outcome.ts";
import { readProxy } from "../proxy.ts";
import { openTransport, type Send } from "../transport.ts";
import type { GitHubAccess, NotWritten, Written } from "./api.ts";
import { writeClaimed } from "./claims.ts";
import { writeComment } from "./comment.ts";
import { keepIssues } from "./issues.ts";
import * as job from "./job.ts";
import { tooSlow } from "./reader.ts";
import type { Step } from "./step.ts";

/** What is needed, beside the outcome, to tell the result. */
type Told = Step & {
  requests: readonly Exchange[];
  reviews: Promise<Evidence["reviews"]>;
  /** Aborted when the job is interrupted: nobody waits for GitHub then. */
  interrupted: AbortSignal;
};

const githubMs = 20_000;

/**
 * Tells a result to the job, to later steps and to people. Never throws: the result comes before its decoration, so what
 * fails below the outputs warns and changes nothing.
 */
export async function tell(outcome: Outcome, told: Told): Promise<void> {
  const { inputs, policyFile, requests } = told;
  const scope: Scope = { policyFile, selected: inputs?.policy.accounts ?? [] };
  const time = new Date().toISOString();
  job.exit(outcome.fails);
  await tellIfItFails("error", "The outputs", () =>
    job.setOutputs({ ...outputsOf(outcome), "report-file": "", "sarif-file": "" }),
  );
  job.begin(firstLine(outcome.mode, outcome.accounts.length, policyFile));
  job.log(logOf(outcome));
  job.annotate(annotationsOf(outcome));
  const evidence = { ...job.evidence(), time, requests, reviews: await told.reviews };
  await writeFiles(outcome, evidence, { ...told, scope });
  await tellIfItFails("warning", "The comment or issue", async () => {
    if (inputs === undefined || outcome.mode === "export") return;
    await tellGitHub(outcome, evidence, { inputs, scope, interrupted: told.interrupted });
  });
  job.log([{ lines: [lastLine(outcome)] }]);
}

async function writeFiles(
  outcome: Outcome,
  evidence: Evidence,
  { inputs, reportFile, sarifFile, scope }: Told & { scope: Scope },
): Promise<void> {
  await tellIfItFails("warning", "The report", () => {
    if (reportFile === undefined) return;
    const report = `${JSON.stringify(reportOf(outcome, evidence), null, 2)}\n`;
    writeClaimed(reportFile, job.withoutSecrets(report));
    const name = job.input("report-file").trim();
    job.setOutputs({ "report-file": name });
    logLine(`Report: ${name}`);
  });
  await tellIfItFails("warning", "The SARIF file", () => {
    if (sarifFile === undefined) return;
    const sarif = sarifOf(outcome, evidence, scopeDigest(scope).slice(7, 19));
    if (sarif === undefined) return logLine("SARIF: not written, since not everything was read");
    writeClaimed(sarifFile, job.withoutSecrets(`${JSON.stringify(sarif, null, 2)}\n`));
    const name = job.input("sarif-file").trim();
    job.setOutputs({ "sarif-file": name });
    logLine(`SARIF: ${name}`);
  });
  await tellIfItFails("warning", "The job summary", () => {
    const rest = inputs?.driftIssue === "true" && allowsIssue(job.event()) ? driftedBeyond(outcome) : 0;
    const note = rest > 0 ? `\n${withoutIssue(rest)}\n` : "";
    return job.writeSummary(`${summaryOf(outcome, evidence)}${note}`);
  });
}

// A lower bound: open issues of accounts that other jobs look at count towards the limit too.
function driftedBeyond({ accounts }: Outcome): number {
  return Math.max(0, accounts.filter(({ result }) => result === "drifted").length - maxOpenIssues);
}

function logLine(text: string): void {
  job.log([{ lines: [{ text: visible(text) }] }]);
}

type Conversation = { inputs: Inputs; scope: Scope; interrupted: AbortSignal };

async function tellGitHub(outcome: Outcome, evidence: Evidence, about: Conversation): Promise<void> {
  const { comment: when, driftIssue } = about.inputs;
  if (when === "never" && driftIssue === "false") return;
  if (about.interrupted.aborted)
    return logLine("Comment and issue: not written, since the run was interrupted");
  const event = job.event();
  const late = new AbortController();
  try {
    const access = openGitHub(evidence.repository, AbortSignal.any([about.interrupted, late.signal]), late);
    if (when !== "never" && event.pullRequest !== undefined) {
      const { number: pullRequest, headSha } = event.pullRequest;
      const comment = commentOf(outcome, evidence, { pullRequest, headSha, when, scope: about.scope });
      await writeAndSay("Comment", (onWritten) => writeComment(access, comment, onWritten));
    }
    if (driftIssue !== "false" && allowsIssue(event)) {
      const issues = driftIssuesOf(outcome, evidence, { kind: driftIssue, scope: about.scope });
      await writeAndSay("Issues", (onWritten) => keepIssues(access, issues, onWritten));
    }
  } finally {
    // Ends the connections that are still kept.
    late.abort();
  }
}

// What was written before something failed is told too.
async function writeAndSay(
  what: string,
  write: (onWritten: (one: Written) => void) => Promise<NotWritten | undefined>,
) {
  const written: Written[] = [];
  const notWritten = await write((one) => written.push(one));
  if (written.length === 0 && notWritten === undefined) logLine(`${what}: nothing to write`);
  const lines = written.map(({ did, url }) => ({
    text: visible(`${what}: ${did}${url === "" ? "" : `, ${url}`}`),
  }));
  job.log(
    lines.length > maxOpenIssues ? [{ group: `${what}: ${lines.length} written`, lines }] : [{ lines }],
  );
  warn(notWritten);
}

function openGitHub(repository: string, signal: AbortSignal, late: AbortController): GitHubAccess {
  const token = job.input("github-token").trim();
  job.mask(token);
  const apiUrl = job.apiUrl();
  const send = openTransport({
    hosts: [URL.parse(apiUrl)?.host ?? ""],
    methods: ["GET", "POST", "PATCH", "DELETE"],
    signal,
    hideSecrets: job.withoutSecrets,
    proxy: readProxy(process.env),
    // A page of 100 comments of 65,536 characters.
    maxBodyBytes: 32 * 1024 * 1024,
  });
  return { token, repository, apiUrl, send: within(githubMs, send, late), hideSecrets: job.withoutSecrets };
}

// Only the time that GitHub takes counts, not what it takes us to write the texts.
function within(budgetMs: number, send: Send, late: AbortController): Send {
  let leftMs = budgetMs;
  return async (call) => {
    const start = performance.now();
    const timer = setTimeout(
      () => late.abort(tooSlow(budgetMs, "The next run writes it.")),
      Math.max(0, leftMs),
    );
    try {
      return await send(call);
    } finally {
      clearTimeout(timer);
      leftMs -= performance.now() - start;
    }
  };
}

function warn(notWritten: NotWritten | undefined): void {
  if (notWritten === undefined) return;
  const message = visible(`${notWritten.message} The result stands. ${notWritten.hint}`);
  job.annotate([{ level: "warning", title: "Not written", message }]);
}

async function tellIfItFails(level: "error" | "warning", what: string, work: () => void | Promise<void>) {
  try {
    await work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${visible(String(error.code))})` : "";
    const consequence = level === "error" ? "Later steps cannot know the result." : "The result stands.";
    const message = `${what} could not be written${code}. ${consequence}`;
    if (level === "error") job.exit(true);
    job.annotate([{ level, title: "Not written", message }]);
  }
}
