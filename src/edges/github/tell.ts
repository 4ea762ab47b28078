import { allowsIssue } from "../../declared/event.ts";
import type { Inputs } from "../../declared/inputs.ts";
import { ActionError } from "../../messages/errors.ts";
import { visible } from "../../messages/text.ts";
import { annotationsOf } from "../../report/annotations.ts";
import { commentOf } from "../../report/comment.ts";
import type { Evidence, Exchange } from "../../report/evidence.ts";
import { driftIssuesOf } from "../../report/issue.ts";
import { reportOf } from "../../report/json.ts";
import { logOf } from "../../report/log.ts";
import { type Scope, scopeDigest } from "../../report/marker.ts";
import { outputsOf } from "../../report/outputs.ts";
import { sarifOf } from "../../report/sarif.ts";
import { summaryOf } from "../../report/summary.ts";
import type { Outcome } from "../../run/outcome.ts";
import { title } from "../../tool.ts";
import { readProxy } from "../proxy.ts";
import { openTransport } from "../transport.ts";
import { keepIssues, type Speaker, writeComment } from "./api.ts";
import { writeClaimed } from "./claims.ts";
import * as job from "./job.ts";
import type { Step } from "./step.ts";

/** What a run leaves for the telling of its result. */
export type Told = Step & {
  requests: readonly Exchange[];
  /** Aborted when the job is interrupted: nobody waits for GitHub then. */
  interrupted: AbortSignal;
};

const talkMs = 20_000;

/**
 * Tells a result to the job, to later steps and to people. Never throws: the result comes before its decoration, so what
 * fails below the outputs warns and changes nothing.
 */
export async function tell(outcome: Outcome, told: Told): Promise<void> {
  const { inputs, policyFile, requests, reportFile, sarifFile } = told;
  const evidence: Evidence = { ...job.evidence(), time: new Date().toISOString(), requests };
  const scope: Scope = { policyFile, selected: inputs?.policy.accounts ?? [] };
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
    const sarif = sarifOf(outcome, evidence, scopeDigest(scope).slice(7, 19));
    if (sarifFile === undefined || sarif === undefined) return;
    writeClaimed(sarifFile, job.withoutSecrets(`${JSON.stringify(sarif, null, 2)}\n`));
  });
  await orSay("warning", "The job summary", () => job.writeSummary(summaryOf(outcome, evidence)));
  await orSay("warning", "The comment or issue", async () => {
    if (inputs === undefined || told.interrupted.aborted || outcome.mode === "export") return;
    await tellGitHub(outcome, evidence, { inputs, scope, interrupted: told.interrupted });
  });
}

type Conversation = { inputs: Inputs; scope: Scope; interrupted: AbortSignal };

async function tellGitHub(outcome: Outcome, evidence: Evidence, about: Conversation): Promise<void> {
  const { comment: when, driftIssue } = about.inputs;
  if (when === "never" && !driftIssue) return;
  const event = job.event();
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(tooSlow()), talkMs);
  try {
    const speaker = openGitHub(evidence.repository, AbortSignal.any([about.interrupted, late.signal]));
    if (when !== "never" && event.pullRequest !== undefined) {
      const { number: pullRequest, headSha } = event.pullRequest;
      const comment = commentOf(outcome, evidence, { pullRequest, headSha, when, scope: about.scope });
      warn(await writeComment(speaker, { ...comment, body: job.withoutSecrets(comment.body) }));
    }
    if (driftIssue && allowsIssue(event)) {
      const issues = driftIssuesOf(outcome, evidence);
      const clean = issues.map((issue) => ({ ...issue, body: job.withoutSecrets(issue.body) }));
      warn(await keepIssues(speaker, clean));
    }
  } finally {
    clearTimeout(timer);
    // Ends the connections that are still kept.
    late.abort();
  }
}

function openGitHub(repository: string, signal: AbortSignal): Speaker {
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
  return { token, repository, apiUrl, send };
}

function warn(silence: Awaited<ReturnType<typeof writeComment>>): void {
  if (silence === undefined) return;
  const message = visible(`${silence.message} The result stands. ${silence.hint}`);
  job.annotate([{ level: "warning", title, message }]);
}

function tooSlow(): ActionError {
  return new ActionError("timed-out", `GitHub took longer than ${talkMs / 1000} s.`, {
    hint: "The next run writes it.",
  });
}

async function orSay(level: "error" | "warning", what: string, work: () => void | Promise<void>) {
  try {
    await work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${visible(String(error.code))})` : "";
    const consequence = level === "error" ? "Later steps cannot know the result." : "The result stands.";
    const message = `${what} could not be written${code}. ${consequence}`;
    if (level === "error") job.exit(true);
    job.annotate([{ level, title, message }]);
  }
}
