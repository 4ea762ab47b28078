import type { Comment } from "../../report/page/comment.ts";
import * as job from "../runner/job.ts";
import type { GitHub } from "./api.ts";
import { atMost100Pages, isOurs, type OnWritten, type Session, withSession } from "./session.ts";

/**
 * Brings the pull request's comment up to date. The comment is found by marker and author and updated in place. If there is
 * none, it is made where it is wanted. It is left alone if the pull request has moved on since.
 * @param onWritten called with what was written, and where.
 * @throws ActionError where GitHub cannot be asked, or refuses.
 */
export function writeComment(github: GitHub, comment: Comment, onWritten: OnWritten): Promise<void> {
  return withSession(github, async (session) => {
    const { octokit, self, ...repository } = session;
    const { pullRequest: number } = comment;
    const comments = await octokit.paginate(
      octokit.rest.issues.listComments,
      { ...repository, issue_number: number, per_page: 100 },
      atMost100Pages(),
    );
    const [first, ...duplicates] = comments.filter((found) => isOurs(found, comment.marker, self));
    if (first === undefined && !comment.isWanted)
      return onWritten({ did: "none, since nothing drifted", url: "" });
    if (await hasMovedOn(session, comment))
      return onWritten({
        did: "left alone, since the pull request has moved on",
        url: first?.html_url ?? "",
      });
    const body = job.withoutSecrets(comment.body());
    if (first === undefined) {
      const { data } = await octokit.rest.issues.createComment({ ...repository, issue_number: number, body });
      onWritten({ did: "written", url: data.html_url });
    } else if (first.body !== body) {
      await octokit.rest.issues.updateComment({ ...repository, comment_id: first.id, body });
      onWritten({ did: "updated", url: first.html_url });
    } else onWritten({ did: "left as it is", url: first.html_url });
    // Two jobs that ran at the same time may both have made one.
    for (const { id } of duplicates)
      await octokit.rest.issues.deleteComment({ ...repository, comment_id: id });
  });
}

async function hasMovedOn(
  { octokit, owner, repo }: Session,
  { pullRequest, headSha }: Comment,
): Promise<boolean> {
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: pullRequest });
  return data.head.sha !== headSha;
}
