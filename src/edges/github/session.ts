import * as z from "zod/mini";
import { ActionError } from "../../messages/errors.ts";
import type { Call, Send } from "../transport.ts";
import { type GitHub, gitHubError, nextRun, type Purpose, queryGitHub, refusalByGitHub } from "./api.ts";

/** Called with what was done to an issue or comment, and its address if it has one. */
type OnWritten = (did: string, url?: string) => void;

type Octokit = ReturnType<typeof import("@actions/github").getOctokit>;
type Self = { id: number | undefined; login: string };

/** Octokit for one repository, as the user that the token belongs to. */
export type Session = {
  octokit: Octokit;
  repository: { owner: string; repo: string };
  self: Self;
  onWritten: OnWritten;
  /** Says in words why GitHub did not do something. */
  explain: (error: unknown) => ActionError;
};

const Viewer = z.object({
  viewer: z.object({ login: z.string(), databaseId: z.nullish(z.number()) }),
});

/**
 * Does some work with Octokit, which few runs need and which is slow to load.
 * @throws ActionError if GitHub refuses, cannot be reached, or gives an unusable answer.
 */
export async function withSession<Value>(
  github: GitHub,
  onWritten: OnWritten,
  work: (session: Session) => Promise<Value>,
): Promise<Value> {
  const { purpose, token, apiUrl, send } = github;
  try {
    const { getOctokit } = await import("@actions/github");
    const octokit = getOctokit(token, { baseUrl: apiUrl, request: { fetch: fetchBy(send) } });
    const query = "query { viewer { login databaseId } }";
    const { viewer } = await queryGitHub(github, query, { variables: {}, schema: Viewer });
    const [owner = "", repo = ""] = github.repository.split("/");
    const self = { id: viewer.databaseId ?? undefined, login: viewer.login };
    const explain = (error: unknown) => sessionError(error, purpose);
    return await work({ octokit, repository: { owner, repo }, self, onWritten, explain });
  } catch (error) {
    throw sessionError(error, purpose);
  }
}

function sessionError(error: unknown, purpose: Purpose): ActionError {
  if (error instanceof ActionError) return error;
  // Octokit wraps an error that came before there was an answer.
  if (error instanceof Error && error.cause instanceof ActionError) return error.cause;
  const status = statusOf(error);
  const explanation = error instanceof Error ? error.message : undefined;
  if (status === undefined) return gitHubError("GitHub's answer cannot be used.", nextRun, error);
  return refusalByGitHub(status, explanation, purpose);
}

/** Returns the status of GitHub's answer; undefined if there was none. */
export function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error && "status" in error && typeof error.status === "number")) return undefined;
  return "response" in error && error.response !== undefined ? error.status : undefined;
}

// Returns `send` in the form of `fetch`, as Octokit calls it.
function fetchBy(send: Send) {
  return async (url: string, init: { method?: string; headers?: Record<string, string>; body?: string }) => {
    const { status, body, headers } = await send({
      // Octokit sends only the methods of our calls, and the transport refuses every other method.
      method: (init.method ?? "GET") as Call["method"],
      url,
      headers: init.headers ?? {},
      body: init.body,
    });
    const { "content-type": type = "", link = "" } = headers;
    // Octokit would print other headers, such as a deprecation, and the runner could read that text as a command.
    const read = { "content-type": type, link: [link].flat().join(", ") };
    return new Response([204, 205].includes(status) ? null : body, { status, headers: read });
  };
}

const maxPages = 100;

/** Returns a function for Octokit's `paginate`. It throws an ActionError at page 101: pages may lead in a circle. */
export function atMost100Pages() {
  let pages = 0;
  return <Item>({ data }: { data: Item[] }): Item[] => {
    pages++;
    if (pages <= maxPages) return data;
    const hint =
      "Something may be answering in GitHub's place: check the proxy. Or there are more than 10,000 comments or issues to search.";
    throw gitHubError(`GitHub's list does not end within ${maxPages} pages.`, hint);
  };
}

type Authored = { body?: string | null | undefined; user?: { login: string; id?: number } | null };

/** Returns whether we wrote a comment or issue, by its first words and its author. */
export function isOurs({ body, user }: Authored, marker: string, self: Self): boolean {
  // An edit in a browser leaves CRLF.
  return body?.replaceAll("\r\n", "\n").startsWith(marker) === true && isBy(user, self);
}

/** Returns whether the user that the token belongs to wrote something. */
export function isBy(user: Authored["user"], self: Self): boolean {
  if (!user) return false;
  // An app's login has the suffix [bot] in one of GitHub's APIs and not in the other, so the id counts first.
  if (self.id !== undefined && user.id !== undefined) return user.id === self.id;
  return user.login === self.login;
}
