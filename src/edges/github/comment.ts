import type { Comment } from "../../report/page/comment.ts";
import * as job from "../runner/job.ts";
import { atMost100Pages, isOurs, type Session } from "./session.ts";

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
