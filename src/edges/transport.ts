import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from "node:http";
import https from "node:https";
import { setTimeout as sleep } from "node:timers/promises";
import { createSecureContext, type SecureContext } from "node:tls";
import { checkBypass } from "@actions/http-client/lib/proxy";
import { HttpsProxyAgent } from "https-proxy-agent";
import pRetry from "p-retry";
import {
  networkFailure,
  proxyRefusal,
  switchedProtocol,
  TransportFailure,
  unusableAnswer,
} from "./network-errors.ts";
import type { ProxyServer } from "./proxy.ts";

export type Call = {
  method: "GET" | "POST" | "PATCH" | "DELETE";
  url: string;
  headers: Record<string, string>;
  body?: string | undefined;
  /** True for a POST that only reads, such as a query in GraphQL: it may be sent again as a GET may. */
  isQuery?: boolean;
  /**
   * The header that this host's own answers have. Without it, an answer of 429 may come from something in between, and a
   * request that is not a GET may have been processed.
   */
  requestIdHeader?: string;
  /** Milliseconds that the call may take with all retries. The run's budget ends it anyway. */
  withinMs?: number | undefined;
  /** Called at the end of each attempt. */
  onAttempt?: (attempt: Attempt) => void;
};
type Ending = { answer: Answer; failure?: never } | { answer?: never; failure: string };
/** An attempt of a call. `time` is ISO 8601 in UTC, `attempt` counts from 1, and `failure` says why there is no answer. */
export type Attempt = { time: string; milliseconds: number; attempt: number } & Ending;
export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

/**
 * Sends one request and resolves with an answer of status 2xx or 4xx (429 apart).
 * @throws TransportFailure for everything else, and the reason of the run's signal once that is aborted.
 */
export type Send = (call: Call) => Promise<Answer>;

/** The hosts, methods and limits of requests. */
export type TransportRules = {
  hosts: readonly string[];
  /** The methods, and QUERY for a POST that only reads. */
  methods: readonly (Call["method"] | "QUERY")[];
  /** Aborted, with an ActionError as its reason, when the run is cancelled or out of time. */
  signal: AbortSignal;
  /** Takes out of a refusal what must not come back, such as an echoed Authorization header. */
  hideSecrets: (text: string) => string;
  proxy: ProxyServer | undefined;
  /** Called with each answer, whatever its status. */
  onAnswer?: (answer: Timed) => void;
  /** Milliseconds that one attempt may take, from connecting to the last byte. */
  attemptMs?: number;
  /** The limit of an answer's body; 1 MiB by default. */
  maxBodyBytes?: number;
};

/** The time that a host took to answer, in milliseconds of one clock. */
export type Timed = { status: number; sentAt: number; at: number };

const retries = 3;
const mebibyte = 1024 * 1024;
const maxWaitMs = 60_000;
// Servers close a connection that is idle for five seconds or more, and a request at that moment is lost. Ours end first.
const maxIdleMs = 900;
// Given to each request, so that NODE_TLS_REJECT_UNAUTHORIZED cannot turn it off.
const rejectUnauthorized = true;

/** Opens the one door to the network. Its connections are kept for the next request, and end with the run's signal. */
export function openTransport(rules: TransportRules): Send {
  const kept = openAgents(rules, true);
  const fresh = openAgents(rules, false);
  return async (call) => {
    const { protocol, host } = new URL(call.url);
    const method = call.isQuery ? "QUERY" : call.method;
    if (protocol !== "https:" || !rules.hosts.includes(host) || !rules.methods.includes(method)) {
      const message = `A ${call.method} to ${host} is not allowed in this run.`;
      throw new TransportFailure("not-allowed", host, message);
    }
    const { signal, release } = endingWith(rules.signal, call.withinMs);
    const transport = { ...rules, signal, kept, fresh };
    try {
      return await pRetry((attempt) => attemptOnce(call, transport, attempt), {
        retries,
        // Jitter: many jobs of one matrix start in the same second.
        randomize: true,
        minTimeout: 300,
        maxTimeout: 5_000,
        signal,
        shouldRetry: ({ error }) => error instanceof TransportFailure && mayRepeat(call, error),
      });
    } catch (cause) {
      rules.signal.throwIfAborted();
      if (!signal.aborted) throw cause;
      throw new TransportFailure("time", host, `${host} did not answer in time.`, { cause });
    } finally {
      release();
    }
  };
}

/**
 * Makes a signal that is aborted with another, and when its time is over, until it is released. AbortSignal.timeout keeps its
 * listeners until then, and the run's signal keeps what AbortSignal.any makes until all garbage is collected.
 */
function endingWith(
  signal: AbortSignal,
  ms: number | undefined,
): { signal: AbortSignal; release: () => void } {
  if (ms === undefined) return { signal, release: () => {} };
  const ending = new AbortController();
  const end = () => ending.abort(signal.reason);
  const timer = setTimeout(() => ending.abort(), ms).unref();
  if (signal.aborted) end();
  signal.addEventListener("abort", end);
  const release = () => {
    clearTimeout(timer);
    signal.removeEventListener("abort", end);
  };
  return { signal: ending.signal, release };
}

// Twilio does not process what it answers with 429 (code 20429). Every other failed write may have been processed.
function mayRepeat(call: Call, { phase, isTransient, requestId }: TransportFailure): boolean {
  const { requestIdHeader } = call;
  const isHostsOwn = requestIdHeader === undefined || requestId !== undefined;
  return isTransient && (onlyReads(call) || (phase === "limit" && isHostsOwn));
}

function onlyReads({ method, isQuery = false }: Call): boolean {
  return method === "GET" || isQuery;
}

/** Returns the connections that a request to an address may take. */
type Agents = (url: string) => https.Agent;
type OpenTransport = TransportRules & { kept: Agents; fresh: Agents };

async function attemptOnce(call: Call, transport: OpenTransport, attempt: number): Promise<Answer> {
  const { host } = new URL(call.url);
  const attemptMs = transport.attemptMs ?? 20_000;
  const [sentAt, time] = [performance.now(), new Date().toISOString()];
  const report = (ending: Ending) => {
    const milliseconds = Math.round(performance.now() - sentAt);
    call.onAttempt?.({ time, milliseconds, attempt, ...ending });
  };
  // This is outside of `try` because a request that cannot even be made is a bug, not a failure of the network.
  const request = startRequest(call, transport.kept);
  const { signal, release } = endingWith(transport.signal, attemptMs);
  let answer: Answer;
  try {
    answer = await answerOrAgain(call, request, { ...transport, signal });
  } catch (error) {
    const late = signal.aborted ? attemptMs : undefined;
    const reason = transport.signal.aborted ? transport.signal.reason : failureOf(host, error, late);
    report({ failure: reason instanceof Error ? reason.message : "" });
    throw reason;
  } finally {
    release();
  }
  report({ answer });
  const { status } = answer;
  transport.onAnswer?.({ status, sentAt, at: performance.now() });
  const retry = attempt <= retries ? transport.signal : undefined;
  if (status === 429) throw await limitFailure(call, answer, retry);
  if (status >= 500)
    throw new TransportFailure("server", host, `${host} answered ${status}.`, { code: status });
  if (status < 200) throw switchedProtocol(host, status);
  if (status >= 300 && status < 400)
    throw unusableAnswer(host, "redirect", `a redirect (${status}), which is never followed`);
  return answer;
}

function failureOf(host: string, error: unknown, lateMs: number | undefined): TransportFailure {
  if (error instanceof TransportFailure) return error;
  if (lateMs === undefined) return networkFailure(host, error);
  const message = `${host} did not answer within ${lateMs / 1000} s.`;
  return new TransportFailure("time", host, message, { cause: error });
}

// A connection that was closed while it was kept says nothing about the host, only that the request came too late. So a read
// is sent again at once, on a new connection. A write may have come in time all the same.
async function answerOrAgain(call: Call, request: ClientRequest, transport: OpenTransport): Promise<Answer> {
  try {
    return await answerTo(request, transport);
  } catch (error) {
    const wasClosedWhileKept = request.reusedSocket && !(error instanceof TransportFailure);
    if (transport.signal.aborted || !onlyReads(call) || !wasClosedWhileKept) throw error;
    return answerTo(startRequest(call, transport.fresh), transport);
  }
}

let trusted: SecureContext | undefined;

function startRequest({ method, url, headers, body }: Call, agents: Agents): ClientRequest {
  // One context for all connections: each of its own would read the certificates of all authorities again.
  trusted ??= createSecureContext();
  const options = { method, headers, agent: agents(url), rejectUnauthorized, secureContext: trusted };
  const request = https.request(url, options);
  request.end(body);
  return request;
}

function answerTo(request: ClientRequest, rules: TransportRules): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const { host } = request;
  const giveUp = (error: unknown) => {
    reject(error);
    request.destroy();
  };
  // Not the request's own `signal`: Node says nothing of a request that is aborted before it has a socket.
  const abandon = () => giveUp(rules.signal.reason);
  rules.signal.addEventListener("abort", abandon);
  request.once("proxyConnect", ({ statusCode: status }: { statusCode: number }) => {
    if (status !== 200) giveUp(proxyRefusal(host, status));
  });
  request.once("upgrade", (response, socket) => {
    giveUp(switchedProtocol(host, response.statusCode));
    socket.destroy();
  });
  request.on("error", reject);
  request.once("response", (response) => {
    const { statusCode: status = 0, headers } = response;
    readBody(response, host, rules.maxBodyBytes ?? mebibyte).then(
      // A refusal is quoted to people. Every other answer is compared and written back, so it must stay as it is.
      (body) => resolve({ status, headers, body: status < 400 ? body : rules.hideSecrets(body) }),
      giveUp,
    );
  });
  return promise.finally(() => rules.signal.removeEventListener("abort", abandon));
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

async function readBody(response: IncomingMessage, host: string, maxBytes: number): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Not as an iterator, for which Node listens to many more events.
  response.on("error", reject).on("end", resolve);
  response.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > maxBytes) reject(unusableAnswer(host, "size", `more than ${maxBytes / mebibyte} MiB`));
    else chunks.push(chunk);
  });
  await promise;
  try {
    return utf8.decode(Buffer.concat(chunks));
  } catch (cause) {
    // Replaced bytes would be written back to Twilio as a value that no person set.
    throw unusableAnswer(host, "utf-8", "text that is not UTF-8", cause);
  }
}

// Agents carry the run's signal, not an attempt's. The signal ends idle connections, and those to a proxy that is silent at
// CONNECT, which an attempt leaves open.
function openAgents({ proxy, signal }: TransportRules, keepAlive: boolean): Agents {
  // The time-out is for idle ones, so a write, too, goes out on a connection that was in use a moment ago, or on a new one.
  const options = { keepAlive, signal, timeout: maxIdleMs, rejectUnauthorized };
  const direct = new https.Agent(options);
  if (proxy === undefined) return () => direct;
  const tunnels = new HttpsProxyAgent(proxy.url, { ...options, headers: proxy.headers });
  // The agent does not keep the options that it is made with. Without `protocol` and `defaultPort` it inspects the call stack
  // on every request.
  Object.assign(tunnels.options, options);
  Object.assign(tunnels, { protocol: "https:", defaultPort: 443 });
  return (url) => (checkBypass(new URL(url)) ? direct : tunnels);
}

/** Waits as long as the answer asks, if a retry follows and that is not too long, and makes the failure. */
async function limitFailure(
  { url, requestIdHeader = "" }: Call,
  { headers }: Answer,
  retry: AbortSignal | undefined,
): Promise<TransportFailure> {
  const { host } = new URL(url);
  const ms = retryAfterMs(headers["retry-after"]);
  const requestId = headers[requestIdHeader];
  const isTooLong = ms > maxWaitMs;
  if (ms > 0 && retry !== undefined && !isTooLong) await waitUnlessAborted(ms, retry);
  const asked = isTooLong ? `, and asks to wait ${Math.ceil(ms / 1000)} s` : "";
  return new TransportFailure("limit", host, `${host} answered 429: too many requests${asked}.`, {
    isTransient: !isTooLong,
    requestId: typeof requestId === "string" ? requestId : undefined,
  });
}

/** Waits. Rejects with the reason of the signal once that is aborted. */
export async function waitUnlessAborted(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
}

// RFC 9110, 10.2.3: seconds or a date. Anything else asks for nothing.
function retryAfterMs(header: string | undefined): number {
  if (header === undefined) return 0;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? 0 : Math.max(0, ms);
}
