import { allowsIssue } from "../../declared/event.ts";
import { visible } from "../../messages/text.ts";
import { annotationsOf } from "../../report/annotations.ts";
import { firstLine, lastLine, logOf } from "../../report/log.ts";
import { outputsOf } from "../../report/outputs.ts";
import { maxOpenIssues, type Scope, scopeDigest, withoutIssue } from "../../report/page/marker.ts";
import { summaryOf } from "../../report/page/summary.ts";
import { type Story, storyOf } from "../../report/story/story.ts";
import type { Evidence, Exchange } from "../../run/evidence.ts";
import type { Outcome } from "../../run/outcome.ts";
import { writeClaimed } from "../runner/claims.ts";
import * as job from "../runner/job.ts";
import type { Step } from "../runner/step.ts";

/** What is needed, beside the outcome, to tell the result. */
type Told = Step & {
  requests: readonly Exchange[];
  reviews: Promise<Evidence["reviews"]>;
  /** Aborted when the job is interrupted: nobody waits for GitHub then. */
  interrupted: AbortSignal;
};

/**
 * Tells a result to the job, to later steps and to people. Never throws: the result comes before its decoration, so what
 * fails below the outputs warns and changes nothing.
 */
export async function tell(outcome: Outcome, told: Told): Promise<void> {
  const { inputs, event, policyFile, requests } = told;
  const scope: Scope = { policyFile, selected: inputs?.policy.accounts ?? [] };
  const time = new Date().toISOString();
  job.exit(outcome.fails);
  await tellIfItFails("error", "The outputs", () =>
    job.setOutputs({ ...outputsOf(outcome), "report-file": "", "sarif-file": "" }),
  );
  job.begin(firstLine(outcome.mode, outcome.accounts.length, policyFile));
  const story = storyOf(outcome);
  job.log(logOf(story));
  job.annotate(annotationsOf(story));
  const evidence = { ...job.evidence(), time, requests, reviews: await told.reviews };
  await writeFiles(story, evidence, { ...told, scope });
  await tellIfItFails("warning", "The comment or issue", async () => {
    if (inputs === undefined || outcome.mode === "export") return;
    if (inputs.comment === "never" && inputs.driftIssue === "false") return;
    if (told.interrupted.aborted)
      return logLine("Comment and issue: not written, since the run was interrupted");
    // Most runs write neither, and need not load this.
    const { tellGitHub } = await import("./conversation.ts");
    await tellGitHub(story, evidence, { inputs, event, scope, interrupted: told.interrupted });
  });
  job.log([{ lines: [lastLine(outcome)] }]);
}

async function writeFiles(
  story: Story,
  evidence: Evidence,
  { inputs, event, reportFile, sarifFile, scope }: Told & { scope: Scope },
): Promise<void> {
  const { outcome } = story;
  await tellIfItFails("warning", "The report", async () => {
    if (reportFile === undefined) return;
    const { reportOf } = await import("../../report/files/json.ts");
    const report = `${JSON.stringify(reportOf(outcome, evidence), null, 2)}\n`;
    writeClaimed(reportFile, job.withoutSecrets(report));
    const name = job.input("report-file").trim();
    job.setOutputs({ "report-file": name });
    logLine(`Report: ${name}`);
  });
  await tellIfItFails("warning", "The SARIF file", async () => {
    if (sarifFile === undefined) return;
    const { sarifOf } = await import("../../report/files/sarif.ts");
    const sarif = sarifOf(outcome, evidence, scopeDigest(scope).slice(7, 19));
    if (sarif === undefined) return logLine("SARIF: not written, since not everything was read");
    writeClaimed(sarifFile, job.withoutSecrets(`${JSON.stringify(sarif, null, 2)}\n`));
    const name = job.input("sarif-file").trim();
    job.setOutputs({ "sarif-file": name });
    logLine(`SARIF: ${name}`);
  });
  await tellIfItFails("warning", "The job summary", () => {
    const rest = inputs?.driftIssue === "true" && allowsIssue(event) ? driftedBeyond(outcome) : 0;
    const note = rest > 0 ? `\n${withoutIssue(rest)}\n` : "";
    return job.writeSummary(`${summaryOf(story, evidence)}${note}`);
  });
}

// A lower bound: open issues of accounts that other jobs look at count towards the limit too.
function driftedBeyond({ accounts }: Outcome): number {
  return Math.max(0, accounts.filter(({ result }) => result === "drifted").length - maxOpenIssues);
}

function logLine(text: string): void {
  job.log([{ lines: [{ text: visible(text) }] }]);
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
