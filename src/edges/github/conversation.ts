import { pullRequestToComment, whyNoIssue, whyReadOnly } from "../../declared/event.ts";
import type { Inputs } from "../../declared/inputs.ts";
import { ActionError } from "../../messages/errors.ts";
import { markdown, visible } from "../../messages/text.ts";
import { type Comment, commentOf } from "../../report/page/comment.ts";
import { driftIssuesOf } from "../../report/page/issue.ts";
import { outside } from "../../report/page/marker.ts";
import type { Story } from "../../report/story/story.ts";
import type { Evidence } from "../../run/evidence.ts";
import { isCurrent, missingIn } from "../runner/checkout.ts";
import * as job from "../runner/job.ts";
import { type About, haveErrors, reportOutputs } from "../runner/publish.ts";
import { withGitHub } from "./api.ts";
import { keepIssues } from "./issues.ts";
import { atMost100Pages, isOurs, type Session, withSession } from "./session.ts";

/**
 * Writes the comment and the issues that the inputs ask for, and logs what was written, or why nothing was written. A failure is
 * a warning, and does not change the result. No event has both a comment and issues.
 */
export async function writeToGitHub(story: Story, evidence: Evidence, about: About): Promise<void> {
  const { inputs, asked, event, scope } = about;
  // A run that is out of time has to end soon, so GitHub gets less time.
  const limited = { ...about, milliseconds: story.outcome.reason === "timed-out" ? 3_000 : 20_000 };
  if (asked.includes("Comment")) {
    const target = pullRequestToComment(event);
    if (typeof target === "string") logNone("comment", target);
    else {
      const { number: pullRequest, headSha } = target;
      const isAlways = inputs?.comment === "always";
      const made = commentOf(story, evidence, { pullRequest, headSha, isAlways, scope });
      const comment = inputs === undefined ? { ...made, whyNone: haveErrors } : made;
      await writeAndLog("comment", limited, async (session) => {
        await writeComment(session, comment);
        return [];
      });
    }
  }
  if (asked.includes("Issues")) {
    const isOther = about.policyFile !== "" && !isCurrent(about.checkout, job.runsOn());
    const why = isOther ? otherCommit : inputs && whyNoIssue(event, { isApply: inputs.mode === "apply" });
    if (inputs === undefined || why !== undefined) return logNone("issues", why ?? haveErrors);
    await writeIssues(story, evidence, { ...limited, inputs });
  }
}

/**
 * Brings the pull request's comment up to date. The comment is found by its marker and author, and updated in place. If there is
 * no comment of ours, this function writes one, unless `whyNone` says why not. If the pull request has a newer commit, it writes
 * nothing.
 */
export async function writeComment(session: Session, comment: Comment): Promise<void> {
  const { octokit, repository, self, onWritten } = session;
  const { pullRequest: number } = comment;
  const comments = await octokit.paginate(
    octokit.rest.issues.listComments,
    { ...repository, issue_number: number, per_page: 100 },
    atMost100Pages(),
  );
  const [first, ...duplicates] = comments.filter((found) => isOurs(found, comment.marker, self));
  if (first === undefined && comment.whyNone !== undefined)
    return onWritten(`none, because ${comment.whyNone}`);
  const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
  if (data.head.sha !== comment.headSha)
    return onWritten("left alone, because the pull request has a newer commit", first?.html_url);
  const body = job.withoutSecrets(comment.body());
  if (first === undefined) {
    const made = await octokit.rest.issues.createComment({ ...repository, issue_number: number, body });
    onWritten("written", made.data.html_url);
  } else if (first.body !== body) {
    await octokit.rest.issues.updateComment({ ...repository, comment_id: first.id, body });
    onWritten("updated", first.html_url);
  } else onWritten("left as it is", first.html_url);
  // Two jobs that ran at the same time may both have written a comment.
  for (const { id } of duplicates) await octokit.rest.issues.deleteComment({ ...repository, comment_id: id });
}

const otherCommit = "the checkout is not the commit of this run";

type Limited = About & { milliseconds: number };

async function writeIssues(story: Story, evidence: Evidence, about: Limited & { inputs: Inputs }) {
  const { inputs, event, scope, checkout, declared } = about;
  const { driftIssue: kind, selected } = inputs;
  if (kind === "false") return;
  const named = declared?.policy.accounts.map(({ account }) => account);
  // A rerun, and an apply that waited for its approval, may have an older policy, so they close no issue that this policy lacks.
  const mayBeOld = !["", "1"].includes(job.env("GITHUB_RUN_ATTEMPT")) || inputs.mode === "apply";
  const isWhole = named !== undefined && selected === undefined && !mayBeOld;
  const issues = driftIssuesOf(story.outcome, evidence, { kind, scope, named, isWhole });
  const isMissing = missingIn(checkout, scope.path);
  const mayBeGone = event.isOnDefaultBranch && !mayBeOld && isCurrent(checkout, job.runsOn());
  const rights = {
    mayOpen: event.isOnDefaultBranch,
    isGone: (path: string) => mayBeGone && !path.endsWith(outside) && isMissing(path),
    startedAt: new Date(Date.now() - performance.now()).toISOString(),
  };
  await writeAndLog("issues", about, async (session) => {
    const { isChanged, notes, failures } = await keepIssues(session, issues, rights);
    if (!issues.coversAll) session.onWritten("not everything that fails has an issue: see the summary");
    const isSame = isChanged === false && issues.coversAll;
    await reportOutputs({ "drift-changed": isChanged ? "true" : isSame ? "false" : "" });
    if (notes.length > 0) await job.writeSummary(`\n${markdown(notes.join(" "))}\n`);
    return failures;
  });
}

const targets = {
  comment: { title: "Comment", noun: "The pull request comment", permission: "pull-requests" },
  issues: { title: "Issues", noun: "The drift issue", permission: "issues" },
} as const;

function logNone(target: keyof typeof targets, why: string): void {
  job.logLines([`${targets[target].title}: none, because ${why}`]);
}

const maxOpenLines = 3;
type Failure = { who: string; error: ActionError };

async function writeAndLog(
  target: keyof typeof targets,
  { event, interrupted, milliseconds }: Limited,
  write: (session: Session) => Promise<Failure[]>,
): Promise<void> {
  const { title, permission } = targets[target];
  const lines: { text: string }[] = [];
  const onWritten = (did: string, url = "") => {
    lines.push({ text: visible(`${title}: ${did}${url && `, ${url}`}`) });
  };
  let failures: Failure[];
  try {
    const purpose = { permission, access: "write", milliseconds } as const;
    failures = await withGitHub(purpose, interrupted, (github) => withSession(github, onWritten, write));
    if (lines.length + failures.length === 0) onWritten("nothing to write");
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    failures = [{ who: "", error }];
  }
  // The log also shows what was written before something failed.
  const group = lines.length > maxOpenLines ? { group: `${title}: ${lines.length} entries` } : {};
  job.log([{ ...group, lines }]);
  warnOf(target, failures, event);
}

function warnOf(target: keyof typeof targets, failures: readonly Failure[], event: About["event"]): void {
  const [first] = failures;
  if (first === undefined) return;
  // GitHub gives this event a token that may only read. The user cannot change the cause, so a warning would not help.
  const readOnly = first.error.refusal?.status === 403 ? whyReadOnly(event) : undefined;
  if (readOnly !== undefined) {
    logNone(target, readOnly);
    return;
  }
  const distinct = (texts: string[]) => [...new Set(texts)];
  const which = distinct(failures.flatMap(({ who }) => who || [])).join(", ");
  const why = distinct(failures.map(({ error }) => error.message)).join(" ");
  const hints = distinct(failures.map(({ error }) => error.hint)).join(" ");
  const what = `${targets[target].noun}${which && ` ${which}`}`;
  const message = visible(`${what} could not be written: ${why} This does not change the result. ${hints}`);
  job.annotate([{ level: "warning", title: "Not written", message }]);
}
