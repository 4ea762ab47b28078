import { ActionError } from "../../messages/errors.ts";
import { quote } from "../../messages/text.ts";
import type { Comment } from "../../report/comment.ts";
import type { DriftIssue } from "../../report/issue.ts";
import type { Call, Send } from "../transport.ts";

/** As whom GitHub is asked, and about which repository. */
export type GitHubAccess = {
  token: string;
  /** `OWNER/REPO`. */
  repository: string;
  /** As in GITHUB_API_URL: that of a GitHub Enterprise Server ends with `/api/v3`. */
  apiUrl: string;
  send: Send;
};

/** What was written, or left as it is, and where it is shown. */
export type Written = { did: string; url: string };
type OnWritten = (written: Written) => void;

/** At most so many issues of a policy are open at a time: nobody reads a thousand. */
export const maxOpenIssues = 10;

/** What could not be said, and what to do about it. */
export type NotWritten = { message: string; hint: string };

// Octokit prints headers of answers, such as a deprecation: text that is not ours, and that the runner would read.
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

type Octokit = ReturnType<typeof import("@actions/github").getOctokit>;
type Self = { id: number | undefined; login: string };
type Session = { github: Octokit; owner: string; repo: string; self: Self };

const label = "twilio-drift";

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
    const { github, self, ...repository } = session;
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
    const body = comment.body();
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

/**
 * Keeps one open issue for each account that drifts, up to ten: opened, updated when the drift changes, and closed with a
 * line once the account is as declared. Of duplicates the oldest stays.
 * @param onWritten hears what was written, and where.
 * @returns why it could not be done; undefined where it was.
 */
export function keepIssues(
  access: GitHubAccess,
  issues: readonly DriftIssue[],
  onWritten: OnWritten,
): Promise<NotWritten | undefined> {
  return withGitHub(access, { what: "The drift issue", permission: "issues: write" }, async (session) => {
    const { github, self, ...repository } = session;
    const listed = await github.paginate(
      github.rest.issues.listForRepo,
      { ...repository, state: "open", labels: label, sort: "created", direction: "asc", per_page: 100 },
      atMost100Pages(),
    );
    // By their first line: a thousand accounts are not each compared with each issue.
    const open = Map.groupBy(listed, ({ body }) => `${body?.split("\n", 1)[0]}\n`);
    const known = issues.map((issue) => ({
      issue,
      ours: (open.get(issue.marker) ?? []).filter(
        (one) => one.pull_request === undefined && isOurs(one, issue.marker, self),
      ),
    }));
    for (const { issue, ours } of known.filter((one) => !one.issue.isDrifting))
      await closeAll(session, issue, ours, onWritten);
    const drifting = known.filter((one) => one.issue.isDrifting);
    let places = maxOpenIssues - drifting.filter(({ ours }) => ours.length > 0).length;
    for (const { issue, ours } of drifting) {
      if (ours.length === 0 && places-- <= 0) continue;
      await keepOpen(session, issue, ours, onWritten);
    }
  });
}

const maxPages = 100;

// Pages may lead in a circle; and what is written is bounded, so what is read for it is too.
function atMost100Pages() {
  let pages = 0;
  return <Item>({ data }: { data: Item[] }): Item[] => {
    pages++;
    if (pages <= maxPages) return data;
    throw new ActionError("bad-response", `GitHub's list does not end within ${maxPages} pages.`, {
      hint: "Something may be answering in GitHub's place: check the proxy; or there are too many to search.",
    });
  };
}

type FoundIssue = { id: number; number: number; html_url: string; body?: string | null | undefined };

async function closeAll(
  session: Session,
  issue: DriftIssue,
  ours: readonly FoundIssue[],
  onWritten: OnWritten,
): Promise<void> {
  for (const { number, html_url: url } of ours) {
    await close(session, number, issue.closingLine);
    onWritten({ did: `#${number} closed for ${issue.about}`, url });
  }
}

async function keepOpen(
  session: Session,
  issue: DriftIssue,
  [first, ...others]: readonly FoundIssue[],
  onWritten: OnWritten,
): Promise<void> {
  const { github, self: _, ...repository } = session;
  const { title, about } = issue;
  if (first === undefined) {
    await makeLabel(session);
    const body = issue.body();
    const { data } = await github.rest.issues.create({ ...repository, title, body, labels: [label] });
    onWritten({ did: `#${data.number} opened for ${about}`, url: data.html_url });
  } else if (!first.body?.includes(issue.state())) {
    const body = issue.body();
    await github.rest.issues.update({ ...repository, issue_number: first.number, title, body });
    onWritten({ did: `#${first.number} updated for ${about}`, url: first.html_url });
  } else onWritten({ did: `#${first.number} left as it is for ${about}`, url: first.html_url });
  for (const one of others) await close(session, one.number, `The same as #${first?.number}.`);
}

async function close(
  { github, self: _, ...repository }: Session,
  number: number,
  line: string,
): Promise<void> {
  await github.rest.issues.createComment({ ...repository, issue_number: number, body: line });
  await github.rest.issues.update({ ...repository, issue_number: number, state: "closed" });
}

async function makeLabel({ github, self: _, ...repository }: Session): Promise<void> {
  const description = "Twilio's settings differ from what this repository declares";
  try {
    await github.rest.issues.createLabel({ ...repository, name: label, color: "d73a4a", description });
  } catch (error) {
    // It is there already.
    if (statusOf(error) !== 422) throw error;
  }
}

async function hasMovedOn(
  { github, self: _, ...repository }: Session,
  { pullRequest, headSha }: Comment,
): Promise<boolean> {
  const { data } = await github.rest.pulls.get({ ...repository, pull_number: pullRequest });
  return data.head.sha !== headSha;
}

type Authored = { body?: string | null | undefined; user?: { login: string; id?: number } | null };

function isOurs({ body, user }: Authored, marker: string, self: Self): boolean {
  if (body?.startsWith(marker) !== true || !user) return false;
  // An app's login has the suffix [bot] in one of GitHub's APIs and not in the other, so the number counts first.
  if (self.id !== undefined && user.id !== undefined) return user.id === self.id;
  return user.login === self.login;
}

type Viewer = { viewer: { login: string; databaseId?: number | null } };

async function withGitHub(
  { token, repository, apiUrl, send }: GitHubAccess,
  { what, permission }: { what: string; permission: string },
  session: (session: Session) => Promise<void>,
): Promise<NotWritten | undefined> {
  if (token === "") {
    const hint = "Leave github-token out: by default it is the job's own token.";
    return { message: `${what} could not be written: github-token is blank.`, hint };
  }
  if (URL.parse(apiUrl)?.protocol !== "https:") {
    const hint = "The runner sets it: leave it as it is.";
    return {
      message: `${what} could not be written: GITHUB_API_URL is ${quote(apiUrl)}, which is no https URL.`,
      hint,
    };
  }
  try {
    // Most runs write neither comment nor issue, and need not load this.
    const { getOctokit } = await import("@actions/github");
    const github = getOctokit(token, {
      baseUrl: apiUrl,
      request: { fetch: fetchBy(send), log: quiet },
    });
    const { viewer } = await github.graphql<Viewer>("query { viewer { login databaseId } }");
    const [owner = "", repo = ""] = repository.split("/");
    await session({ github, owner, repo, self: { id: viewer.databaseId ?? undefined, login: viewer.login } });
    return undefined;
  } catch (error) {
    const { why, hint } = explain(error, permission);
    return { message: `${what} could not be written: ${why}.`, hint };
  }
}

function explain(error: unknown, permission: string): { why: string; hint: string } {
  const again = "The next run writes it.";
  const thrown = causeOf(error);
  if (thrown instanceof ActionError)
    return { why: thrown.message.replace(/\.$/, ""), hint: hintOf(thrown, again) };
  const status = statusOf(error);
  const said = error instanceof Error ? quote(error.message) : "";
  if (status === undefined) return { why: "GitHub's answer cannot be used", hint: again };
  if (isRateLimited(error)) return { why: `GitHub asks for fewer requests (${status})`, hint: again };
  const why = `GitHub answered ${status}: ${said}`;
  if (status === 401) return { why, hint: "Check github-token: by default it is the job's own token." };
  if (status === 403 || status === 404) {
    return {
      why,
      hint: `Give the job \`permissions\` with ${permission}; pull requests of forks never have it.`,
    };
  }
  if (status === 410)
    return { why, hint: "Issues are disabled in this repository: enable them, or leave drift-issue out." };
  return { why, hint: again };
}

// What happened before there was an answer, Octokit wraps as its answer 500.
function causeOf(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? error.cause : error;
}

// The hints of the transport tell of Twilio.
function hintOf({ reason, hint, isTransient }: ActionError, again: string): string {
  if (reason === "twilio-unavailable" && !isTransient)
    return "HTTPS_PROXY, NO_PROXY and NODE_EXTRA_CA_CERTS count for GitHub too: allow its API there, and name its CA.";
  if (reason === "internal")
    return "The runner sets GITHUB_API_URL: leave it as it is. If it is, something answers in GitHub's place: check the proxy.";
  return reason === "bad-response" ? hint : again;
}

function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error && "status" in error && typeof error.status === "number")) return undefined;
  return "response" in error && error.response !== undefined ? error.status : undefined;
}

// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api: primary and secondary limits answer
// 403 or 429, the primary with no requests remaining, the secondary with retry-after or in words.
function isRateLimited(error: unknown): boolean {
  if (!(error instanceof Error) || ![403, 429].includes(statusOf(error) ?? 0)) return false;
  return statusOf(error) === 429 || /rate limit/i.test(error.message);
}

// Octokit's requests through our transport, as the fetch that it asks for.
function fetchBy(send: Send) {
  return async (url: string, init: { method?: string; headers?: Record<string, string>; body?: string }) => {
    const answer = await send({
      // Octokit names no method beyond those of the requests above, and the transport refuses every other.
      method: (init.method ?? "GET") as Call["method"],
      url,
      headers: init.headers ?? {},
      body: init.body,
    });
    const headers = Object.entries(answer.headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, string] => [name, one]),
    );
    return new Response([204, 205].includes(answer.status) ? null : answer.body, {
      status: answer.status,
      headers,
    });
  };
}
