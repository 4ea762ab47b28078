import { readWord } from "../../declared/input-source.ts";
import { visible } from "../../messages/text.ts";
import { annotationsOf } from "../../report/annotations.ts";
import { firstLine, lastLines, logOf } from "../../report/log.ts";
import { outputsOf } from "../../report/outputs.ts";
import { outside, type Scope, scopeDigest } from "../../report/page/marker.ts";
import { type Story, storyOf } from "../../report/story/story.ts";
import { type Evidence, type Exchange, workflowFile } from "../../run/evidence.ts";
import type { Outcome } from "../../run/outcome.ts";
import { isInRepository } from "./checkout.ts";
import { writeClaimed } from "./claims.ts";
import * as job from "./job.ts";
import type { Step } from "./step.ts";

/** The subject of a comment or issue, beside the outcome. If the inputs have errors, only a comment that exists is updated. */
export type About = Publication & { asked: readonly ("Comment" | "Issues")[]; scope: Scope };

type Publication = Step & {
  requests: readonly Exchange[];
  reviews: Promise<Evidence["reviews"]>;
  /** Aborted when the job is interrupted. */
  interrupted: AbortSignal;
  /** Loads the module that writes comments and issues. Most runs write neither. */
  loadConversation: () => Promise<{
    writeToGitHub: (story: Story, evidence: Evidence, about: About) => Promise<void>;
  }>;
};

/**
 * Publishes a result to the job, to later steps and to people. Never throws: if the outputs cannot be written, the job fails, and
 * any later failure is a warning that does not change the result.
 */
export async function publish(outcome: Outcome, publication: Publication): Promise<void> {
  const { policyFile, requests } = publication;
  const scope = scopeOf(publication);
  const time = new Date().toISOString();
  job.exit(outcome.fails);
  await reportOutputs({ ...outputsOf(outcome), "drift-changed": "", "report-file": "", "sarif-file": "" });
  job.begin(firstLine(outcome.mode, outcome.accounts.length, policyFile));
  const story = storyOf(outcome);
  job.log(logOf(story));
  job.annotate(annotationsOf(story));
  const evidence = { ...job.evidence(), time, requests, reviews: await publication.reviews };
  await writeFile(publication, { input: "report-file", title: "Report", what: "The report" }, async () => {
    const { reportOf } = await import("../../report/files/json.ts");
    return reportOf(outcome, evidence);
  });
  await writeFile(publication, { input: "sarif-file", title: "SARIF", what: "The SARIF file" }, async () => {
    const { sarifOf } = await import("../../report/files/sarif.ts");
    return sarifOf(outcome, evidence, scopeDigest(scope, outcome.mode).slice(7, 19));
  });
  await annotateFailure("warning", "The job summary", async () => {
    // The module is loaded after Twilio was asked, so that a run starts sooner.
    const { summaryOf } = await import("../../report/page/summary.ts");
    return job.writeSummary(summaryOf(story, evidence));
  });
  await annotateFailure("warning", "The comment or issue", async () => {
    const asked = titlesAsked(publication);
    if (asked.length === 0) return;
    const why = whyNothingWritten(publication);
    if (why !== undefined) return job.logLines(asked.map((title) => `${title}: none, because ${why}`));
    const { writeToGitHub } = await publication.loadConversation();
    await writeToGitHub(story, evidence, { ...publication, asked, scope });
  });
  job.log([{ lines: lastLines(outcome) }]);
}

// The policies of two other repositories may have one path there, so their names in the workspace tell them apart.
function scopeOf({ inputs, checkout, policyFile }: Step): Scope {
  const path = isInRepository(checkout) ? checkout.path : `${policyFile}${outside}`;
  if (policyFile !== "") return { path, account: job.input("account") };
  const [only] = inputs?.policy.accounts ?? [];
  return {
    path: workflowFile(job.evidence()) ?? "",
    account: only?.account ?? "",
    settings: Object.keys(only?.declared.compositions ?? {}).sort(),
  };
}

/** The reason to write no new comment, and no issue, if there are no inputs. */
export const haveErrors = "the inputs or the policy file have errors";

// The inputs as given say what is asked for, even if they have errors. Validate ignores drift-issue.
function titlesAsked({ mode }: Step): About["asked"] {
  const isIssueAsked = mode !== "validate" && readWord(job, "drift-issue") !== "false";
  const isCommentAsked = readWord(job, "comment") !== "never";
  return [...(isCommentAsked ? ["Comment" as const] : []), ...(isIssueAsked ? ["Issues" as const] : [])];
}

function whyNothingWritten({ inputs, event, policyFile, interrupted }: Publication): string | undefined {
  // A pull request may have a comment about an earlier version of the policy file.
  const mayHaveComment = policyFile !== "" && event.pullRequest !== undefined;
  if (inputs === undefined && !mayHaveComment) return haveErrors;
  if (inputs?.mode === "export") return "mode: export writes no comment and no issue";
  return interrupted.aborted ? "the run was interrupted" : undefined;
}

type OutputFile = { input: "report-file" | "sarif-file"; title: string; what: string };

async function writeFile(
  { claimed }: Step,
  { input, title, what }: OutputFile,
  contentOf: () => Promise<object | undefined>,
) {
  const path = claimed[input];
  if (path === undefined) return;
  await annotateFailure("warning", what, async () => {
    const content = await contentOf();
    if (content === undefined) return job.logLines([`${title}: none, because not everything was read`]);
    writeClaimed(path, job.withoutSecrets(`${JSON.stringify(content, null, 2)}\n`));
    const name = job.input(input).trim();
    job.logLines([`${title}: ${name}`]);
    await reportOutputs({ [input]: name });
  });
}

/** Sets outputs of the step. Never throws: if the runner's file cannot be written, the job fails. */
export async function reportOutputs(outputs: Record<string, string>): Promise<void> {
  await annotateFailure("error", "The outputs", () => job.setOutputs(outputs));
}

async function annotateFailure(level: "error" | "warning", what: string, work: () => void | Promise<void>) {
  try {
    await work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? visible(String(error.code)) : "";
    const advice =
      code === "EEXIST"
        ? "something else wrote this file during the run"
        : "check the disk space, and the permissions of the file and its folder";
    const consequence =
      level === "error" ? "Later steps cannot know the result." : "This does not change the result.";
    const message = `${what} could not be written${code && ` (${code}: ${advice})`}. ${consequence}`;
    if (level === "error") job.exit(true);
    job.annotate([{ level, title: "Not written", message }]);
  }
}
