import { type Event, pullRequestToComment, whyNoIssue, whyReadOnly } from "../../declared/event.ts";
import { ActionError } from "../../messages/errors.ts";
import { visible } from "../../messages/text.ts";
import { commentOf } from "../../report/page/comment.ts";
import { driftIssuesOf } from "../../report/page/issue.ts";
import type { Story } from "../../report/story/story.ts";
import type { Evidence } from "../../run/evidence.ts";
import * as job from "../runner/job.ts";
import type { About } from "../runner/publish.ts";
import { withGitHub } from "./api.ts";
import { writeComment } from "./comment.ts";
import { keepIssues } from "./issues.ts";
import { type Posted, type Session, withSession } from "./session.ts";

/**
 * Writes the comment and the issues that the inputs ask for, and logs what was written, or why nothing was. A failure is a
 * warning: the result stands. No event has both a comment and issues.
 */
export async function writeToGitHub(story: Story, evidence: Evidence, about: About): Promise<void> {
  const { inputs, event, scope, interrupted } = about;
  const { comment: when, driftIssue } = inputs;
  // A run that is out of time has to end.
  const milliseconds = story.outcome.reason === "timed-out" ? 3_000 : 20_000;
  const limits = { event, interrupted, milliseconds };
  if (when !== "never") {
    const target = pullRequestToComment(event);
    if (typeof target === "string") logNone("comment", target);
    else {
      const { number: pullRequest, headSha } = target;
      const comment = commentOf(story, evidence, { pullRequest, headSha, when, scope });
      await writeAndLog("comment", limits, (session) => writeComment(session, comment));
    }
  }
  if (driftIssue !== "false") {
    const why = whyNoIssue(event);
    if (why !== undefined) return logNone("issues", why);
    const issues = driftIssuesOf(story.outcome, evidence, { kind: driftIssue, scope });
    await writeAndLog("issues", limits, (session) => keepIssues(session, issues));
  }
}

const targets = {
  comment: { title: "Comment", noun: "The pull request comment", permission: "pull-requests" },
  issues: { title: "Issues", noun: "The drift issue", permission: "issues" },
} as const;

function logNone(target: keyof typeof targets, why: string): void {
  job.log([{ lines: [{ text: visible(`${targets[target].title}: none, because ${why}`) }] }]);
}

const maxOpenLines = 3;
type Limits = { event: Event; interrupted: AbortSignal; milliseconds: number };

async function writeAndLog(
  target: keyof typeof targets,
  { event, interrupted, milliseconds }: Limits,
  write: (session: Session) => Promise<void>,
): Promise<void> {
  const { title, noun, permission } = targets[target];
  const written: Posted[] = [];
  let failure: ActionError | undefined;
  try {
    const purpose = { permission, access: "write", milliseconds } as const;
    await withGitHub(purpose, interrupted, (github) =>
      withSession(github, (entry) => written.push(entry), write),
    );
    if (written.length === 0) written.push({ did: "nothing to write", url: "" });
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    failure = error;
  }
  // The log also shows what was written before something failed.
  const lines = written.map(({ did, url }) => ({
    text: visible(`${title}: ${did}${url === "" ? "" : `, ${url}`}`),
  }));
  const group = lines.length > maxOpenLines ? { group: `${title}: ${lines.length} written` } : {};
  job.log([{ ...group, lines }]);
  if (failure === undefined) return;
  // GitHub gives this event a token that may only read. A warning would ask for something that nobody can change.
  const readOnly = failure.refusal?.status === 403 ? whyReadOnly(event) : undefined;
  if (readOnly !== undefined) return logNone(target, readOnly);
  const message = visible(
    `${noun} could not be written: ${failure.message} The result stands. ${failure.hint}`,
  );
  job.annotate([{ level: "warning", title: "Not written", message }]);
}
