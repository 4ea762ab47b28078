import type { Comment } from "../../report/page/comment.ts";
import {
  atMost100Pages,
  type GitHubAccess,
  isOurs,
  type NotWritten,
  type OnWritten,
  type Session,
  withGitHub,
} from "./api.ts";

/**
 * Makes the pull request's comment true: found by marker and author, updated in place, and made where it is wanted and
 * there is none. Left alone where the pull request has moved on since.
 * @param onWritten hears what was written, and where.
 * @returns why it could not be done; undefined where it was.
 */
export function writeComment(
  access: GitHubAccess,
  comment: Comment,
  onWritten: OnWritten,
): Promise<NotWritten | undefined> {
  const permission = "pull-requests: write";
  return withGitHub(access, { what: "The pull request comment", permission }, async (session) => {
    const { github, self, hideSecrets, ...repository } = session;
    const { pullRequest: number } = comment;
    const comments = await github.paginate(
      github.rest.issues.listComments,
      { ...repository, issue_number: number, per_page: 100 },
      atMost100Pages(),
    );
    const [first, ...others] = comments.filter((one) => isOurs(one, comment.marker, self));
    if (first === undefined && !comment.isWanted)
      return onWritten({ did: "none, since nothing drifted", url: "" });
    if (await hasMovedOn(session, comment))
      return onWritten({
        did: "left alone, since the pull request has moved on",
        url: first?.html_url ?? "",
      });
    const body = hideSecrets(comment.body());
    if (first === undefined) {
      const { data } = await github.rest.issues.createComment({ ...repository, issue_number: number, body });
      onWritten({ did: "written", url: data.html_url });
    } else if (first.body !== body) {
      await github.rest.issues.updateComment({ ...repository, comment_id: first.id, body });
      onWritten({ did: "updated", url: first.html_url });
    } else onWritten({ did: "left as it is", url: first.html_url });
    // Two jobs side by side may both have found none.
    for (const { id } of others) await github.rest.issues.deleteComment({ ...repository, comment_id: id });
  });
}

async function hasMovedOn(
  { github, owner, repo }: Session,
  { pullRequest, headSha }: Comment,
): Promise<boolean> {
  const { data } = await github.rest.pulls.get({ owner, repo, pull_number: pullRequest });
  return data.head.sha !== headSha;
}
