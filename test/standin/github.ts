import { answerQuery, blobId } from "./github-graphql.ts";
import type { Request, Response } from "./twilio.ts";

export type GitHubOptions = {
  /** The token may write issues, or comments of pull requests, or both. */
  permissions?: readonly ("issues" | "pulls")[];
  hasIssues?: boolean;
  /** The owner of the token, as GraphQL and as REST name it. */
  viewer?: { login: string; databaseId?: number };
  login?: string;
  /** The newest commit of pull request 7. */
  headSha?: string;
  commits?: Readonly<Record<string, Commit>>;
  /** The commit at the tip of each branch. */
  branches?: Readonly<Record<string, string>>;
  defaultBranch?: string;
  /** False if the token may not read contents. */
  mayRead?: boolean;
  /** The reviews of the run; undefined if the token may not read them. */
  approvals?: readonly object[];
  /** Returns the time for new comments and issues, in ISO 8601. */
  now?: () => string;
  /** False if the token may not label issues. */
  mayLabel?: boolean;
};

/** A commit: its parents, the first parent first, and its files and symbolic links by path. */
export type Commit = {
  parents: readonly string[];
  files: Readonly<Record<string, string>>;
  links?: Readonly<Record<string, string>>;
  /** The first line of the commit's message. */
  title?: string;
  /** In ISO 8601, UTC. */
  date?: string;
};

export type Comment = { id: number; issue: number; author: string; body: string };
export type Issue = {
  number: number;
  author: string;
  title: string;
  body: string;
  state: "open" | "closed";
  labels: string[];
  /** In ISO 8601. */
  created?: string;
  /** In ISO 8601; by default the time of creation. */
  updated?: string;
  /** True if the issue takes no comment. */
  isLocked?: boolean;
  isPullRequest?: boolean;
  state_reason?: string;
  /** The time at which it was closed, in ISO 8601. */
  closed?: string;
};

export type GitHub = {
  handle(request: Request): Response;
  comments: Comment[];
  issues: Issue[];
  labels: string[];
};

export const repository = "example/telehealth";
export const token = "ghs_TestTokenNeverReal5sV8wX1yZ4aB7cD0eF3";

/** Makes GitHub's REST and GraphQL API for comments, issues, commits, and files, with a memory, one repository, and one token. */
export function createGitHub(options: GitHubOptions = {}): GitHub {
  const {
    permissions = ["issues", "pulls"],
    hasIssues = true,
    viewer = { login: "github-actions", databaseId: 41898282 },
    login = "github-actions[bot]",
    headSha = "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567",
    commits = {},
    branches = {},
    defaultBranch = "main",
    mayRead = true,
    approvals,
    mayLabel = true,
  } = options;
  const github: GitHub = { handle, comments: [], issues: [], labels: ["bug"] };
  let ids = 100;
  const now = options.now ?? (() => new Date().toISOString());

  function handle(request: Request): Response {
    if (request.headers["authorization"] !== `token ${token}`) return refuse(401, "Bad credentials");
    const [path = "", query = ""] = request.path.replace(/^\/api(?:\/v3)?(?=\/)/, "").split("?", 2);
    if (path === "/graphql") return answerGraphQL(request);
    const [, at] = /^\/repos\/example\/telehealth(\/.*)$/.exec(path) ?? [];
    if (at === undefined) return refuse(404, "Not Found");
    const [, blob] = /^\/git\/blobs\/(.+)$/.exec(at) ?? [];
    if (blob !== undefined && request.method === "GET") return readBlob(blob, request);
    const body = request.body === "" ? {} : JSON.parse(request.body);
    return route(request.method, at, { query: new URLSearchParams(query), body, request });
  }

  type Given = { query: URLSearchParams; body: Record<string, never>; request: Request };

  function route(method: string, at: string, given: Given): Response {
    const kind = at.replace(/\d+/, "N");
    const number = Number(/\d+/.exec(at)?.[0]);
    if (method !== "GET" && !mayWrite(kind, number))
      return refuse(403, "Resource not accessible by integration");
    switch (`${method} ${kind}`) {
      case "GET /pulls/N":
        return number === 7 ? json(200, { number, head: { sha: headSha } }) : refuse(404, "Not Found");
      case "GET /issues/N/comments":
        return page(github.comments.filter(({ issue }) => issue === number).map(describeComment), given);
      case "POST /issues/N/comments":
        return addComment(number, given.body["body"] ?? "");
      case "PATCH /issues/comments/N":
      case "DELETE /issues/comments/N":
        return changeComment(method, number, given.body);
      case "GET /issues":
        if (!hasIssues) return refuse(410, "Issues are disabled for this repo");
        return page(listedIssues(given.query).map(describe), given);
      case "POST /issues":
        return openIssue(given.body);
      case "PATCH /issues/N":
        return changeIssue(number, given.body);
      case "GET /actions/runs/N/approvals":
        return approvals === undefined
          ? refuse(403, "Resource not accessible by integration")
          : json(200, approvals);
      default:
        return refuse(404, "Not Found");
    }
  }

  // GitHub answers a refused query with 200.
  function answerGraphQL({ body }: Request): Response {
    if (mayRead || !body.includes("repository(")) {
      const known = { viewer, commits, branches, defaultBranch };
      return json(200, answerQuery(known, body));
    }
    const message = "Resource not accessible by integration";
    return json(200, {
      data: { repository: null },
      errors: [{ type: "FORBIDDEN", path: ["repository"], message }],
    });
  }

  function readBlob(id: string, { headers }: Request): Response {
    if (!mayRead) return refuse(403, "Resource not accessible by integration");
    const contents = Object.values(commits).flatMap(({ files }) => Object.values(files));
    const text = contents.find((content) => blobId(content) === id);
    if (text === undefined) return refuse(404, "Not Found");
    if (headers["accept"] === "application/vnd.github.raw+json")
      return { status: 200, headers: { "Content-Type": "application/vnd.github.raw+json" }, body: text };
    return json(200, { encoding: "base64", content: Buffer.from(text).toString("base64") });
  }

  // GitHub has one permission for comments of a pull request, and another one for comments of an issue.
  function mayWrite(kind: string, number: number): boolean {
    const issue =
      kind === "/issues/comments/N" ? github.comments.find(({ id }) => id === number)?.issue : number;
    const isPull = kind.includes("comments") && issue === 7;
    return permissions.includes(isPull ? "pulls" : "issues");
  }

  function addComment(issue: number, body: string): Response {
    if (body === "" || body.length > 65_536) return refuse(422, "Validation Failed");
    const found = github.issues.find(({ number }) => number === issue);
    if (found?.isLocked === true) return refuse(403, "Unable to create comment because issue is locked.");
    if (found !== undefined) found.updated = now();
    const comment = { id: ++ids, issue, author: login, body };
    github.comments.push(comment);
    return json(201, describeComment(comment));
  }

  function changeComment(method: string, id: number, { body }: Record<string, string>): Response {
    const found = github.comments.find((comment) => comment.id === id);
    if (found === undefined) return refuse(404, "Not Found");
    if (method === "DELETE") {
      github.comments = github.comments.filter((comment) => comment !== found);
      return { status: 204, headers: {}, body: "" };
    }
    found.body = body ?? found.body;
    return json(200, describeComment(found));
  }

  function listedIssues(query: URLSearchParams): Issue[] {
    const [wanted, label] = [query.get("state") ?? "open", query.get("labels")];
    const listed = github.issues.filter(
      ({ state, labels }) =>
        (wanted === "all" || state === wanted) && (label === null || labels.includes(label)),
    );
    const timeOf = ({ created = "", updated = created }: Issue) =>
      query.get("sort") === "updated" ? updated : created;
    const sorted = listed.toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1) || a.number - b.number);
    return query.get("direction") === "asc" ? sorted : sorted.reverse();
  }

  function openIssue({ title = "", body = "", labels = [] }: Partial<Issue>): Response {
    if (title === "" || title.length > 256 || body.length > 65_536) return refuse(422, "Validation Failed");
    if (labels.length > 0 && !mayLabel) return refuse(403, "Resource not accessible by integration");
    const issue: Issue = { number: ++ids, author: login, title, body, state: "open", labels, created: now() };
    github.labels = [...new Set([...github.labels, ...labels])];
    github.issues.push(issue);
    return json(201, describe(issue));
  }

  function changeIssue(number: number, changes: Partial<Issue>): Response {
    const found = github.issues.find((issue) => issue.number === number);
    // GitHub gives this answer about a deleted issue.
    if (found === undefined) return refuse(410, "This issue was deleted");
    // GitHub ignores the reason unless the state changes.
    const { state_reason: reason, ...others } = changes;
    const isTurned = changes.state !== undefined && changes.state !== found.state;
    Object.assign(found, others, { updated: now() });
    if (isTurned)
      Object.assign(found, { state_reason: reason, closed: found.state === "closed" ? now() : undefined });
    return json(200, describe(found));
  }

  function describe(issue: Issue): object {
    const comments = github.comments.filter((comment) => comment.issue === issue.number).length;
    return { ...describeIssue(issue), comments, locked: issue.isLocked === true };
  }

  return github;
}

function page(
  all: readonly object[],
  { query, request }: { query: URLSearchParams; request: Request },
): Response {
  const size = Number(query.get("per_page") ?? 30);
  const at = Number(query.get("page") ?? 1);
  const next = new URLSearchParams(query);
  next.set("page", `${at + 1}`);
  const link = `<https://${request.host}${request.path.split("?")[0]}?${next}>; rel="next"`;
  const answer = json(200, all.slice((at - 1) * size, at * size));
  if (at * size >= all.length) return answer;
  return { ...answer, headers: { ...answer.headers, Link: link } };
}

function describeComment({ id, issue, author, body }: Comment): object {
  return {
    id,
    body,
    user: userOf(author),
    html_url: `https://github.com/${repository}/issues/${issue}#issuecomment-${id}`,
    issue_url: `https://api.github.com/repos/${repository}/issues/${issue}`,
  };
}

function describeIssue({
  number,
  author,
  title,
  body,
  state,
  labels,
  created,
  closed,
  state_reason,
  isPullRequest,
}: Issue): object {
  const user = userOf(author);
  const described = {
    id: number,
    number,
    title,
    body,
    state,
    user,
    labels: labels.map((name) => ({ name })),
    created_at: created ?? new Date().toISOString(),
    closed_at: closed ?? null,
    state_reason: state_reason ?? null,
    html_url: `https://github.com/${repository}/issues/${number}`,
  };
  return isPullRequest ? { ...described, pull_request: {} } : described;
}

// GitHub's own app has this number; other users have some other number.
function userOf(login: string): object {
  return { login, id: login === "github-actions[bot]" ? 41898282 : login.length };
}

function refuse(status: number, message: string): Response {
  return json(status, { message, documentation_url: "https://docs.github.com/rest", status: `${status}` });
}

function json(status: number, data: object): Response {
  return {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8" },
    body: JSON.stringify(data),
  };
}
