import * as z from "zod/mini";
import { ActionError } from "../../messages/errors.ts";
import { quote } from "../../messages/text.ts";
import { name } from "../../tool.ts";
import { parseJson } from "../json.ts";
import { TransportFailure } from "../network-errors.ts";
import * as job from "../runner/job.ts";
import {
  type Answer,
  type Call,
  onlyReads,
  openTransport,
  retryAfterMs,
  type Send,
  waitUnlessAborted,
} from "../transport.ts";

/** The permission that some work needs from the job's token, and the milliseconds that GitHub may take for all of the work. */
export type Purpose = {
  permission: "actions" | "contents" | "issues" | "pull-requests";
  access: "read" | "write";
  milliseconds: number;
  /** True if each request is sent only once: the run can do without this work, and does not wait for it. */
  isTriedOnce?: boolean;
};

/** GitHub's API for one purpose. `repository` is OWNER/REPO, and `send` throws ActionErrors about GitHub. */
export type GitHub = {
  purpose: Purpose;
  token: string;
  repository: string;
  apiUrl: string;
  send: Send;
  /** Waits, as part of the time that the purpose allows. Resolves at once with false if it may not wait that long. */
  pause: (ms: number) => Promise<boolean>;
};

/** Advice about an answer that is probably not GitHub's. */
export const somethingBetween = "Something may be answering in GitHub's place: check the proxy.";
/** Advice about a comment or issue that could not be written. */
export const nextRun = "The next run writes it.";

const mebibyte = 1024 * 1024;

// The `maxMiB` of a write has room for 100 comments of 65,536 characters. `again` is the advice if GitHub cannot answer now, and
// `otherwise` is the advice if GitHub refuses for a reason that is not known here.
const rules = {
  read: {
    methods: ["GET", "QUERY"],
    maxMiB: 1,
    again: "Run the job again later.",
    otherwise: somethingBetween,
  },
  write: {
    methods: ["GET", "QUERY", "POST", "PATCH", "DELETE"],
    maxMiB: 32,
    again: nextRun,
    otherwise: nextRun,
  },
} as const;

/**
 * Opens GitHub's API for some work, with the time that the purpose allows. All connections end with the work.
 * @param signal aborted when the run no longer waits for GitHub.
 * @throws ActionError if the token or the API's address cannot be used.
 */
export async function withGitHub<Value>(
  purpose: Purpose,
  signal: AbortSignal,
  work: (github: GitHub) => Promise<Value>,
): Promise<Value> {
  const { host, ...address } = readAddress();
  const { methods, maxMiB } = rules[purpose.access];
  const over = new AbortController();
  const transport = openTransport({
    hosts: [host],
    methods,
    maxBodyBytes: maxMiB * mebibyte,
    signal: AbortSignal.any([signal, over.signal]),
    hideSecrets: job.withoutSecrets,
    proxy: job.proxy(),
    ...(purpose.isTriedOnce && { retries: 0 }),
  });
  const { sendOnce, pause } = withinTime(transport, purpose, signal);
  const send: Send = (call) =>
    sendPatiently(call, sendOnce, pause).catch((error: unknown) => {
      throw translateFailure(error, purpose);
    });
  return work({ purpose, ...address, send, pause }).finally(() => over.abort());
}

function withinTime(transport: Send, { milliseconds, isTriedOnce }: Purpose, signal: AbortSignal) {
  let [leftMs, countedTo] = [milliseconds, 0];
  const sendOnce: Send = async (call) => {
    const start = performance.now();
    if (leftMs <= 0) throw new TransportFailure("time", new URL(call.url).host);
    try {
      return await transport({ ...call, withinMs: leftMs });
    } finally {
      // The time between requests does not count, and the time of requests side by side counts once.
      leftMs -= performance.now() - Math.max(start, countedTo);
      countedTo = performance.now();
    }
  };
  const pause = async (ms: number) => {
    if (isTriedOnce || ms >= leftMs) return false;
    leftMs -= ms;
    await waitUnlessAborted(ms, signal);
    return true;
  };
  return { sendOnce, pause };
}

const shortestWaitMs = 500;

/**
 * Sends a request. If GitHub asks to wait, GitHub did nothing, so the request is sent again, twice at most.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api: a secondary limit answers 403 or 429.
 */
async function sendPatiently(call: Call, send: Send, pause: GitHub["pause"]): Promise<Answer> {
  let repeats = 2;
  const mayRepeat = async (ms: number) => repeats-- > 0 && (await pause(Math.max(ms, shortestWaitMs)));
  for (;;) {
    try {
      const answer = await send(call);
      const isLimit = answer.status === 403 && answer.headers["retry-after"] !== undefined;
      if (!isLimit || !(await mayRepeat(retryAfterMs(answer.headers)))) return answer;
    } catch (error) {
      const isLimit = error instanceof TransportFailure && error.phase === "limit" && error.isTransient;
      // The transport has already repeated a request that only reads.
      if (!isLimit || onlyReads(call) || !(await mayRepeat(error.retryAfterMs))) throw error;
    }
  }
}

function readAddress() {
  const token = job.input("github-token").trim();
  job.mask(token);
  const leaveOut = "Leave github-token out: by default it is the job's own token.";
  if (token === "") throw gitHubError("github-token is blank.", leaveOut);
  const apiUrl = job.env("GITHUB_API_URL").replace(/\/$/, "");
  const url = URL.parse(apiUrl);
  if (url?.protocol === "https:")
    return { token, repository: job.evidence().repository, apiUrl, host: url.host };
  const message = `GITHUB_API_URL is ${quote(apiUrl)}, which is no https URL.`;
  throw gitHubError(message, "The runner sets GITHUB_API_URL: do not set it in the workflow.");
}

/** Makes an error about GitHub. Its reason has no effect, because a failure at GitHub never decides how a run ends. */
export function gitHubError(message: string, hint: string, cause?: unknown): ActionError {
  return new ActionError("bad-response", message, { hint, cause });
}

/** Returns the body at a path below the repository. @throws ActionError if GitHub refuses or cannot be reached. */
export async function readGitHub(github: GitHub, path: string, accept = "application/vnd.github+json") {
  const url = `${github.apiUrl}/repos/${github.repository}${path}`;
  return bodyOf(await github.send({ method: "GET", url, headers: headersOf(github, accept) }), github);
}

function headersOf({ token }: GitHub, accept: string): Record<string, string> {
  return { accept, authorization: `token ${token}`, "user-agent": name };
}

// A failing query is answered with 200. https://docs.github.com/en/graphql/guides: an error has a type and a message.
const Answered = z.object({
  data: z.optional(z.unknown()),
  errors: z.optional(z.array(z.object({ type: z.optional(z.string()), message: z.string() }))),
});

const refusals = new Map<string | undefined, number>([
  ["FORBIDDEN", 403],
  ["INSUFFICIENT_SCOPES", 403],
  ["NOT_FOUND", 404],
]);

/**
 * Sends a GraphQL query about the repository, which the query calls `$owner` and `$name`. A query that GitHub refuses, or answers
 * unusably, is sent again while time is left, twice at most, unless the token is wrong or lacks a right.
 * @throws ActionError if GitHub refuses, cannot be reached, or answers what does not follow the schema.
 */
export async function queryGitHub<Value>(
  github: GitHub,
  query: string,
  { variables, schema }: { variables: Record<string, unknown>; schema: z.ZodMiniType<Value> },
): Promise<Value> {
  const [owner, repo] = github.repository.split("/");
  const body = JSON.stringify({ query, variables: { ...variables, owner, name: repo } });
  // https://docs.github.com/en/enterprise-server/graphql/guides/forming-calls-with-graphql: /api/graphql beside /api/v3.
  const url = `${github.apiUrl.replace(/\/v3\/?$/, "")}/graphql`;
  const headers = headersOf(github, "application/json");
  for (let waitMs = 500; ; waitMs *= 3) {
    const answer = await github.send({ method: "POST", url, headers, body, isQuery: true });
    try {
      return dataIn(answer, github, schema);
    } catch (error) {
      const isOver =
        waitMs > 1_500 || (error instanceof ActionError && error.reason === "credentials-rejected");
      if (isOver || !(await github.pause(waitMs))) throw error;
    }
  }
}

function dataIn<Value>(answer: Answer, github: GitHub, schema: z.ZodMiniType<Value>): Value {
  const { purpose } = github;
  const { data, errors: [error] = [] } = Answered.safeParse(parseJson(bodyOf(answer, github))).data ?? {};
  if (error !== undefined) {
    const status = refusals.get(error.type);
    const message = job.withoutSecrets(error.message);
    if (status !== undefined) throw refusalByGitHub(status, message, purpose);
    throw gitHubError(`GitHub refused the query: ${quote(message)}.`, rules[purpose.access].again);
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw gitHubError("GitHub's answer cannot be used.", somethingBetween);
}

const Message = z.object({ message: z.string() });

function bodyOf(answer: Answer, { purpose }: GitHub): string {
  if (answer.status === 200) return answer.body;
  // Only a refusal with a message is GitHub's own, so no other text is quoted.
  const explanation = Message.safeParse(parseJson(answer.body)).data?.message;
  throw refusalByGitHub(answer.status, explanation, purpose);
}

// Returns the advice about a 403 that no permission changes. GitHub's words about an archived repository may also say locked.
function adviceAboutClosed(explanation: string, { permission }: Purpose): string | undefined {
  const off = permission === "issues" ? "drift-issue: false" : "comment: never";
  if (/archived so is read-only/i.test(explanation)) return `Unarchive the repository, or set ${off}.`;
  return /\bis locked\b/i.test(explanation) ? `Unlock the conversation, or set ${off}.` : undefined;
}

/** Translates a refusal into a sentence and advice. Its reason is `credentials-rejected` if the token is wrong or lacks a right. */
export function refusalByGitHub(status: number, explanation: string | undefined, purpose: Purpose) {
  const { permission, access } = purpose;
  const { again, otherwise } = rules[access];
  // https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api: both limits answer 403 or 429, and 429
  // never comes this far.
  if (explanation !== undefined && /rate limit/i.test(explanation))
    return gitHubError(`GitHub asks for fewer requests (${status}).`, again);
  const message = `GitHub answered ${status}${explanation === undefined ? "" : `: ${quote(explanation)}`}.`;
  const closed =
    status === 403 && access === "write" ? adviceAboutClosed(explanation ?? "", purpose) : undefined;
  if (closed !== undefined) return gitHubError(message, closed);
  const denied = (hint: string) =>
    new ActionError("credentials-rejected", message, { hint, refusal: { status } });
  if (status === 401)
    return denied("Correct github-token, or leave github-token out: its default is the job's own token.");
  if (status === 403 || status === 404) {
    const forks = access === "write" ? "; pull requests of forks never have it" : "";
    return denied(`Give the job \`permissions\` with ${permission}: ${access}${forks}.`);
  }
  const disabled = "Issues are disabled in this repository: enable them, or leave drift-issue out.";
  return gitHubError(message, status === 410 && access === "write" ? disabled : otherwise);
}

/** Translates a failure on the way to GitHub, or the end of the run. A bug stays unchanged. */
export function translateFailure(error: unknown, { access, milliseconds }: Purpose): unknown {
  const { again } = rules[access];
  if (error instanceof ActionError) return gitHubError(error.message, again, error);
  if (!(error instanceof TransportFailure)) return error;
  const { phase, message, advice } = error;
  if (phase === "time")
    return gitHubError(`GitHub took longer than ${Math.ceil(milliseconds / 100) / 10} s.`, again, error);
  const leaveAddress = `The runner sets GITHUB_API_URL: do not set it in the workflow. ${somethingBetween}`;
  return gitHubError(message, phase === "not-allowed" ? leaveAddress : (advice ?? again), error);
}
