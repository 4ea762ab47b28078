import type { ClientRequest, IncomingHttpHeaders } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import pRetry from "p-retry";
import { quote } from "../messages/text.ts";
import {
  type Answer,
  answerTo,
  type Connections,
  encodingOf,
  openConnections,
  type Request,
  startRequest,
} from "./connection.ts";
import {
  isServerFailure,
  lateAnswer,
  switchedProtocol,
  TransportFailure,
  unusableAnswer,
} from "./network-errors.ts";
import type { ProxyServer } from "./proxy.ts";

export type { Answer };

export type Call = Request & {
  /** True for a POST that only reads, such as a query in GraphQL: it may be sent again as a GET may. */
  isQuery?: boolean;
  /** The header with the request id of an answer. A 2xx with the id of an earlier answer is refused as a repetition. */
  requestIdHeader?: string;
  /** Opens a connection for this call alone. Otherwise a connection that is kept may be taken. */
  onNewConnection?: boolean;
  /** Milliseconds that the call may take with all retries. The run's budget ends it anyway. */
  withinMs?: number | undefined;
  onAttempt?: (attempt: Attempt) => void;
};
type Ending = { answer: Answer; failure?: never } | { answer?: never; failure: string };
/** An attempt of a call. `time` is ISO 8601 in UTC, `attempt` counts from 1, and `failure` says why there is no answer. */
export type Attempt = { time: string; milliseconds: number; attempt: number } & Ending;

/**
 * Sends one request and resolves with an answer of status 2xx or 4xx, except 408, 425 and 429. A request that only reads is sent
 * again after a failure that may pass; no other request is.
 * @throws TransportFailure for everything else, and the reason of the run's signal once that is aborted.
 */
export type Send = (call: Call) => Promise<Answer>;

export type TransportRules = {
  hosts: readonly string[];
  /** The methods, and QUERY for a POST that only reads. */
  methods: readonly (Call["method"] | "QUERY")[];
  /** Aborted, with an ActionError as its reason, when the run is cancelled or out of time. */
  signal: AbortSignal;
  /** Removes secrets from the text of a refusal, such as an echoed Authorization header. */
  hideSecrets: (text: string) => string;
  proxy: ProxyServer | undefined;
  /** Called with each answer of any status. */
  onAnswer?: (answer: Timed) => void;
  /** Milliseconds that one attempt may take, from connecting to the last byte; 20,000 by default. */
  attemptMs?: number;
  /** The limit of an answer's body; 1 MiB by default. */
  maxBodyBytes?: number;
  /** How often a request that only reads is sent again; 3 times by default. */
  retries?: number;
};

/** An answer's status, the start and end of its attempt in milliseconds of `performance.now()`, and the host's Date header. */
export type Timed = { status: number; sentAt: number; at: number; date: string | undefined };

const [maxWaitMs, dayMs] = [60_000, 86_400_000];

/** Opens a transport: every request goes through one. Its connections are kept for the next request, and end with the signal. */
export function openTransport(rules: TransportRules): Send {
  const kept = openConnections(rules, true);
  const fresh = openConnections(rules, false);
  const transport = { retries: 3, attemptMs: 20_000, ...rules, kept, fresh, seenIds: new Set<string>() };
  return async (call) => {
    const { protocol, host } = new URL(call.url);
    const method = call.isQuery ? "QUERY" : call.method;
    if (protocol !== "https:" || !rules.hosts.includes(host) || !rules.methods.includes(method)) {
      const message = `A ${call.method} to ${host} is not allowed in this run.`;
      throw new TransportFailure("not-allowed", host, { message });
    }
    const { signal, release } = endingWith(rules.signal, host, call.withinMs);
    let last: TransportFailure | undefined;
    try {
      const attempt = (count: number) => {
        // If something on the connection repeats answers, the next attempt opens another connection.
        const next = last?.phase === "repeated" ? { ...call, onNewConnection: true } : call;
        return attemptOnce(next, { ...transport, signal }, count).catch((error: unknown) => {
          last = error instanceof TransportFailure ? error : undefined;
          throw error;
        });
      };
      return await pRetry(attempt, {
        retries: transport.retries,
        // Jitter spreads the retries, because many jobs of one matrix start in the same second.
        randomize: true,
        minTimeout: 300,
        maxTimeout: 5_000,
        signal,
        shouldRetry: () => last?.isTransient === true && onlyReads(call),
      });
    } catch (cause) {
      rules.signal.throwIfAborted();
      // The failure of the last attempt says more than the timeout of the whole call.
      throw cause === signal.reason ? (last ?? cause) : cause;
    } finally {
      release();
    }
  };
}

/**
 * Makes a signal that is aborted with another signal, and after `ms`, until `release` is called. AbortSignal.timeout would keep its
 * listeners for all of `ms`, and the run's signal would keep what AbortSignal.any makes until all garbage is collected.
 */
function endingWith(signal: AbortSignal, host: string, ms: number | undefined) {
  if (ms === undefined) return { signal, release: () => {} };
  const ending = new AbortController();
  const end = () => ending.abort(signal.reason);
  const timer = setTimeout(() => ending.abort(lateAnswer(host, ms)), ms).unref();
  if (signal.aborted) end();
  signal.addEventListener("abort", end);
  const release = () => {
    clearTimeout(timer);
    signal.removeEventListener("abort", end);
  };
  return { signal: ending.signal, release };
}

/** Tells whether a request only reads, so that it may be sent again. */
export function onlyReads({ method, isQuery = false }: Call): boolean {
  return method === "GET" || isQuery;
}

type OpenTransport = TransportRules & {
  retries: number;
  attemptMs: number;
  kept: Connections;
  fresh: Connections;
  seenIds: Set<string>;
};

async function attemptOnce(call: Call, transport: OpenTransport, attempt: number): Promise<Answer> {
  const { host } = new URL(call.url);
  const [sentAt, time] = [performance.now(), new Date().toISOString()];
  const report = (ending: Ending) => {
    const milliseconds = Math.round(performance.now() - sentAt);
    call.onAttempt?.({ time, milliseconds, attempt, ...ending });
  };
  // This is outside of `try` because a request that cannot even be made is a bug, not a failure of the network.
  const request = startRequest(call, call.onNewConnection ? transport.fresh : transport.kept);
  const { signal, release } = endingWith(transport.signal, host, transport.attemptMs);
  let answer: Answer;
  try {
    answer = await answerOrAgain(call, request, { ...transport, signal });
  } catch (error) {
    report({ failure: error instanceof Error ? error.message : "" });
    throw error;
  } finally {
    release();
  }
  report({ answer });
  const { status, headers } = answer;
  transport.onAnswer?.({ status, sentAt, at: performance.now(), date: headers.date });
  if (status === 429) {
    const mayFollow = attempt <= transport.retries && onlyReads(call);
    throw await limitFailure(call, answer, mayFollow ? transport.signal : undefined);
  }
  requireUsable(host, answer);
  requireNew(call, answer, transport.seenIds);
  return answer;
}

function requireUsable(host: string, { status, headers }: Answer): void {
  if (isServerFailure(status))
    throw new TransportFailure("server", host, { message: `${host} answered ${status}.`, code: status });
  if (status < 200) throw switchedProtocol(host, status);
  const encoding = encodingOf(headers);
  const encoded = `the content-encoding ${quote(encoding)}, which this run did not ask for`;
  if (encoding !== "") throw unusableAnswer(host, "encoding", encoded);
  if (status >= 300 && status < 400)
    throw unusableAnswer(host, "redirect", `a redirect (${status}), which is never followed`);
}

function requireNew({ url, requestIdHeader = "" }: Call, { status, headers }: Answer, seenIds: Set<string>) {
  const id = headers[requestIdHeader];
  if (typeof id !== "string") return;
  const { host } = new URL(url);
  if (status < 300 && seenIds.has(id)) throw new TransportFailure("repeated", host);
  seenIds.add(id);
}

// If a kept connection was closed, the host did not fail: the request came too late. So a read is sent again at once, on a new
// connection. A write may have arrived in time, so it is not sent again.
async function answerOrAgain(call: Call, request: ClientRequest, transport: OpenTransport): Promise<Answer> {
  try {
    return await answerTo(request, transport);
  } catch (error) {
    const wasClosedWhileKept =
      request.reusedSocket && error instanceof TransportFailure && error.phase === "answer";
    if (transport.signal.aborted || !onlyReads(call) || !wasClosedWhileKept) throw error;
    return answerTo(startRequest(call, transport.fresh), transport);
  }
}

/** Makes the failure of a 429. Before, it waits as long as the answer asks, if a retry follows and the wait is not too long. */
async function limitFailure({ url, requestIdHeader = "" }: Call, { headers }: Answer, retry?: AbortSignal) {
  const { host } = new URL(url);
  const ms = retryAfterMs(headers);
  const requestId = headers[requestIdHeader];
  const isTooLong = ms > maxWaitMs;
  if (ms > 0 && retry !== undefined && !isTooLong) await waitUnlessAborted(ms, retry);
  const asked = isTooLong
    ? `, and asks to wait ${ms > dayMs ? "longer than a day" : `${Math.ceil(ms / 1000)} s`}`
    : "";
  return new TransportFailure("limit", host, {
    message: `${host} answered 429: too many requests${asked}.`,
    isTransient: !isTooLong,
    retryAfterMs: ms,
    requestId: typeof requestId === "string" ? requestId : undefined,
  });
}

/** Waits. Rejects with the reason of the signal once that is aborted. */
export async function waitUnlessAborted(ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (ms > 0) await sleep(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
}

/** Returns the milliseconds that an answer asks to wait (RFC 9110, 10.2.3); 0 by default. A date is read by the host's clock. */
export function retryAfterMs({ "retry-after": header, date = "" }: IncomingHttpHeaders): number {
  if (header === undefined) return 0;
  const ms = /^\d+$/.test(header)
    ? Number(header) * 1000
    : Date.parse(header) - (Date.parse(date) || Date.now());
  return Number.isNaN(ms) ? 0 : Math.max(0, ms);
}
