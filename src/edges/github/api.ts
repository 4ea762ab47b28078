import { ActionError } from "../../messages/errors.ts";
import { quote } from "../../messages/text.ts";
import { type Phase, TransportFailure } from "../network-errors.ts";
import type { Call, Send } from "../transport.ts";

/** As whom GitHub is asked, and about which repository. */
export type GitHubAccess = {
  token: string;
  /** `OWNER/REPO`. */
  repository: string;
  /** As in GITHUB_API_URL: that of a GitHub Enterprise Server ends with `/api/v3`. */
  apiUrl: string;
  send: Send;
  /** Takes secrets out of what is written: GitHub hides them in the log alone. */
  hideSecrets: (text: string) => string;
};

/** What was written, or left as it is, and where it is shown. */
export type Written = { did: string; url: string };
export type OnWritten = (written: Written) => void;

/** What could not be said, and what to do about it. */
export type NotWritten = { message: string; hint: string };

// Octokit prints headers of answers, such as a deprecation: text that is not ours, and that the runner would read.
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

type Octokit = ReturnType<typeof import("@actions/github").getOctokit>;
type Self = { id: number | undefined; login: string };
export type Session = {
  github: Octokit;
  owner: string;
  repo: string;
  self: Self;
  hideSecrets: GitHubAccess["hideSecrets"];
};

const maxPages = 100;

/**
 * Takes a list page by page, as Octokit's `paginate` asks for. Pages may lead in a circle.
 * @throws ActionError bad-response where a 101st is handed over.
 */
export function atMost100Pages() {
  let pages = 0;
  return <Item>({ data }: { data: Item[] }): Item[] => {
    pages++;
    if (pages <= maxPages) return data;
    throw new ActionError("bad-response", `GitHub's list does not end within ${maxPages} pages.`, {
      hint: "Something may be answering in GitHub's place: check the proxy; or there are too many to search.",
    });
  };
}

type Authored = { body?: string | null | undefined; user?: { login: string; id?: number } | null };

/** Whether a comment or issue is one that we wrote: by how it begins, and by its author. */
export function isOurs({ body, user }: Authored, marker: string, self: Self): boolean {
  if (body?.startsWith(marker) !== true || !user) return false;
  // An app's login has the suffix [bot] in one of GitHub's APIs and not in the other, so the number counts first.
  if (self.id !== undefined && user.id !== undefined) return user.id === self.id;
  return user.login === self.login;
}

type Viewer = { viewer: { login: string; databaseId?: number | null } };

/**
 * Opens a conversation with GitHub.
 * @returns why it broke off; undefined where it came to its end.
 */
export async function withGitHub(
  { token, repository, apiUrl, send, hideSecrets }: GitHubAccess,
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
    await session({
      github,
      owner,
      repo,
      self: { id: viewer.databaseId ?? undefined, login: viewer.login },
      hideSecrets,
    });
    return undefined;
  } catch (error) {
    const { why, hint } = explain(error, permission);
    return { message: `${what} could not be written: ${why}.`, hint };
  }
}

function explain(error: unknown, permission: string): { why: string; hint: string } {
  const again = "The next run writes it.";
  const thrown = causeOf(error);
  if (thrown instanceof ActionError || thrown instanceof TransportFailure)
    return { why: thrown.message.replace(/\.$/, ""), hint: adviceFor(thrown, again) };
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

/**
 * Returns what to do about a failure on the way to GitHub, or about an error of the run.
 * @param again what to do where the same request may succeed later.
 */
export function adviceFor(error: ActionError | TransportFailure, again: string): string {
  if (error instanceof ActionError) return error.reason === "bad-response" ? error.hint : again;
  return error.isTransient ? again : (advice[error.phase] ?? again);
}

const allowed =
  "HTTPS_PROXY, NO_PROXY and NODE_EXTRA_CA_CERTS count for GitHub too: allow its API there, and name its CA.";

/** A row for each phase; undefined where only time helps. */
const advice: Record<Phase, string | undefined> = {
  "not-allowed":
    "The runner sets GITHUB_API_URL: leave it as it is. If it is, something answers in GitHub's place: check the proxy.",
  name: undefined,
  connect: undefined,
  proxy: allowed,
  "proxy-login": allowed,
  "proxy-failure": undefined,
  tls: allowed,
  answer: undefined,
  time: undefined,
  server: undefined,
  limit: undefined,
  unusable: "Something between the runner and the host may be answering in its place: check the proxy.",
};

/** The status of GitHub's answer; undefined where there was none. */
export function statusOf(error: unknown): number | undefined {
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
