import { allowsIssue } from "../../declared/event.ts";
import { ActionError } from "../../messages/errors.ts";
import { visible } from "../../messages/text.ts";
import { commentOf } from "../../report/page/comment.ts";
import { driftIssuesOf } from "../../report/page/issue.ts";
import { maxOpenIssues } from "../../report/story/wording.ts";
import type { Evidence } from "../../run/evidence.ts";
import type { Outcome } from "../../run/outcome.ts";
import * as job from "../runner/job.ts";
import type { About } from "../runner/publish.ts";
import { type GitHub, type Purpose, withGitHub } from "./api.ts";
import { writeComment } from "./comment.ts";
import { keepIssues } from "./issues.ts";
import type { OnWritten, Written } from "./session.ts";

/**
 * Writes the comment and the issues that the inputs ask for, and logs what was written. A failure is a warning: the result
 * stands. No event has both a comment and issues.
 */
export async function writeToGitHub(outcome: Outcome, evidence: Evidence, about: About): Promise<void> {
  const { inputs, event, scope, interrupted } = about;
  const { comment: when, driftIssue } = inputs;
  if (when !== "never" && event.pullRequest !== undefined) {
    const { number: pullRequest, headSha } = event.pullRequest;
    const comment = commentOf(outcome, evidence, { pullRequest, headSha, when, scope });
    await writeAndLog(targets.comment, interrupted, (github, onWritten) =>
      writeComment(github, comment, onWritten),
    );
  }
  if (driftIssue !== "false" && allowsIssue(event)) {
    const issues = driftIssuesOf(outcome, evidence, { kind: driftIssue, scope });
    await writeAndLog(targets.issues, interrupted, (github, onWritten) =>
      keepIssues(github, issues, onWritten),
    );
  }
}

/** Where something is written: its title in the log, its name in a sentence, and how GitHub is opened for it. */
type Target = { title: string; noun: string; purpose: Purpose };

const writing = { access: "write", milliseconds: 20_000 } as const;
const targets = {
  comment: {
    title: "Comment",
    noun: "The pull request comment",
    purpose: { permission: "pull-requests", ...writing },
  },
  issues: { title: "Issues", noun: "The drift issue", purpose: { permission: "issues", ...writing } },
} satisfies Record<string, Target>;

async function writeAndLog(
  { title, noun, purpose }: Target,
  interrupted: AbortSignal,
  write: (github: GitHub, onWritten: OnWritten) => Promise<void>,
): Promise<void> {
  const written: Written[] = [];
  let failure: ActionError | undefined;
  try {
    await withGitHub(purpose, interrupted, (github) => write(github, (entry) => written.push(entry)));
    if (written.length === 0) written.push({ did: "nothing to write", url: "" });
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    failure = error;
  }
  // What was written before something failed is logged too.
  const lines = written.map(({ did, url }) => ({
    text: visible(`${title}: ${did}${url === "" ? "" : `, ${url}`}`),
  }));
  const group = lines.length > maxOpenIssues ? { group: `${title}: ${lines.length} written` } : {};
  job.log([{ ...group, lines }]);
  if (failure === undefined) return;
  const { message, hint } = failure;
  const warning = visible(`${noun} could not be written: ${message} The result stands. ${hint}`);
  job.annotate([{ level: "warning", title: "Not written", message: warning }]);
}
