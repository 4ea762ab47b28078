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

/** One request, and what is known of it. */
export type Call = {
  method: "GET" | "POST" | "PATCH" | "DELETE";
  url: string;
  headers: Record<string, string>;
  body?: string | undefined;
  /**
   * The header by which this host's own answers are known. Without it in an answer of 429, somebody in between may have
   * answered, and a request that is not a GET may have been processed.
   */
  requestIdHeader?: string;
  /** Milliseconds that the call may take, retries and all; bounded by the whole run's budget anyway. */
  withinMs?: number;
  /** Called with each attempt once it has ended, whichever way. */
  onAttempt?: (attempt: Attempt) => void;
};
/** One attempt of a call: its answer, or why there was none. */
export type Attempt = {
  /** Counts from 1. */
  attempt: number;
  /** When it was sent: ISO 8601, UTC. */
  time: string;
  milliseconds: number;
} & ({ answer: Answer } | { failure: string });
export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

/**
 * Sends one request and resolves with an answer of status 2xx or 4xx (429 apart).
 * @throws TransportFailure for everything else, and the reason of the run's signal once that is aborted.
 */
export type Send = (call: Call) => Promise<Answer>;

/** Where to, how, and for how long requests may be sent. */
export type TransportRules = {
  hosts: readonly string[];
  methods: readonly Call["method"][];
  /** Aborted, with an ActionError as its reason, when the run is cancelled or out of time. */
  signal: AbortSignal;
  /** Takes out what no refusal may bring back in, such as an echoed Authorization header. */
  hideSecrets: (text: string) => string;
  proxy: ProxyServer | undefined;
  /** Called with each answer, whatever its status. */
  onAnswer?: (answer: Timed) => void;
  /** Milliseconds one attempt may take, from connecting to the last byte. */
  attemptMs?: number;
  /** Of an answer's body; 1 MiB where it is not given. */
  maxBodyBytes?: number;
};

/** How a host answered a request, in milliseconds of one clock. */
export type Timed = { status: number; sentAt: number; at: number };

const retries = 3;
const mebibyte = 1024 * 1024;
const maxWaitMs = 60_000;
// Servers close a connection that is idle for five seconds or more, and what is sent at that moment is lost. Ours end first.
const maxIdleMs = 900;
// Given to each request, so that NODE_TLS_REJECT_UNAUTHORIZED cannot turn it off.
const rejectUnauthorized = true;

/** Opens the one door to the network. Its connections are kept for the next request, and end with the run's signal. */
export function openTransport(rules: TransportRules): Send {
  const kept = openAgents(rules, true);
  const fresh = openAgents(rules, false);
  return async (call) => {
    const { protocol, host } = new URL(call.url);
    const isAllowed = rules.hosts.includes(host) && rules.methods.includes(call.method);
    if (protocol !== "https:" || !isAllowed)
      throw new TransportFailure(
        "not-allowed",
        host,
        `A ${call.method} to ${host} is not allowed in this run.`,
      );
    const { signal, letGo } = endingWith(rules.signal, call.withinMs);
    const transport = { ...rules, signal, kept, fresh };
    return pRetry((attempt) => attemptOnce(call, transport, attempt), {
      retries,
      // Jitter: many jobs of one matrix start in the same second.
      randomize: true,
      minTimeout: 300,
      maxTimeout: 5_000,
      signal,
      shouldRetry: ({ error }) =>
        error instanceof TransportFailure && error.isTransient && isSafeToRepeat(call, error),
    })
      .catch((cause: unknown) => {
        rules.signal.throwIfAborted();
        if (!signal.aborted) throw cause;
        throw new TransportFailure("time", host, `${host} did not answer in time.`, { cause });
      })
      .finally(letGo);
  };
}

/**
 * A signal that is aborted with another, and once its time is over, until it is let go of. AbortSignal.timeout keeps what
 * listens to it until then, and what AbortSignal.any makes is kept by the run's signal until all garbage is collected.
 */
function endingWith(signal: AbortSignal, ms: number | undefined): { signal: AbortSignal; letGo: () => void } {
  if (ms === undefined) return { signal, letGo: () => {} };
  const ending = new AbortController();
  const end = () => ending.abort(signal.reason);
  const timer = setTimeout(() => ending.abort(), ms).unref();
  if (signal.aborted) end();
  signal.addEventListener("abort", end);
  const letGo = () => {
    clearTimeout(timer);
    signal.removeEventListener("abort", end);
  };
  return { signal: ending.signal, letGo };
}

// Twilio does not process what it answers with 429 (code 20429); every other failed write may have been processed.
function isSafeToRepeat({ method, requestIdHeader }: Call, { phase, requestId }: TransportFailure): boolean {
  if (method === "GET") return true;
  return phase === "limit" && (requestIdHeader === undefined || requestId !== undefined);
}

/** Which connections a request to this address may take. */
type Agents = (url: string) => https.Agent;
type OpenTransport = TransportRules & { kept: Agents; fresh: Agents };

async function attemptOnce(call: Call, transport: OpenTransport, attempt: number): Promise<Answer> {
  const { host } = new URL(call.url);
  const attemptMs = transport.attemptMs ?? 20_000;
  const [sentAt, time] = [performance.now(), new Date().toISOString()];
  const tell = (ending: { answer: Answer } | { failure: string }) => {
    const milliseconds = Math.round(performance.now() - sentAt);
    call.onAttempt?.({ attempt, time, milliseconds, ...ending });
  };
  const { signal, letGo } = endingWith(transport.signal, attemptMs);
  // Outside of what is caught: what cannot even be sent is a bug of ours, not the network's.
  const request = open(call, transport.kept);
  const answer = await answerTo(request, transport, signal)
    .catch((error: unknown) => {
      if (signal.aborted || !wasClosedWhileKept(request, error)) throw error;
      return answerTo(open(call, transport.fresh), transport, signal);
    })
    .catch((error: unknown) => {
      transport.signal.throwIfAborted();
      if (error instanceof TransportFailure) throw error;
      if (!signal.aborted) throw networkFailure(host, error);
      const message = `${host} did not answer within ${attemptMs / 1000} s.`;
      throw new TransportFailure("time", host, message, { cause: error });
    })
    .catch((error: unknown) => {
      tell({ failure: error instanceof Error ? error.message : "" });
      throw error;
    })
    .finally(letGo);
  tell({ answer });
  transport.onAnswer?.({ status: answer.status, sentAt, at: performance.now() });
  if (answer.status === 429) {
    throw await rateLimited(call, answer, { mayWait: attempt <= retries, signal: transport.signal });
  }
  if (answer.status >= 500) throw new TransportFailure("server", host, `${host} answered ${answer.status}.`);
  if (answer.status < 200) throw switchedProtocol(host, answer.status);
  if (answer.status >= 300 && answer.status < 400) {
    throw unusableAnswer(host, `a redirect (${answer.status}), which is never followed`);
  }
  return answer;
}

let trusted: SecureContext | undefined;

// One for all connections: each of its own would read the certificates of all authorities again.
function trustedAuthorities(): SecureContext {
  trusted ??= createSecureContext();
  return trusted;
}

// Closed while it was kept: that says nothing about the host, only that the request came too late. A write may have come
// in time all the same.
function wasClosedWhileKept({ method, reusedSocket }: ClientRequest, error: unknown): boolean {
  return method === "GET" && reusedSocket && !(error instanceof TransportFailure);
}

function open({ method, url, headers, body }: Call, agents: Agents): ClientRequest {
  const options = {
    method,
    headers,
    agent: agents(url),
    rejectUnauthorized,
    secureContext: trustedAuthorities(),
  };
  const request = https.request(url, options);
  request.end(body);
  return request;
}

function answerTo(request: ClientRequest, rules: TransportRules, signal: AbortSignal): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const { host } = request;
  const giveUp = (error: unknown) => {
    reject(error);
    request.destroy();
  };
  // Not the request's own `signal`: Node says nothing of a request that is aborted before it has a socket.
  const abandon = () => giveUp(signal.reason);
  signal.addEventListener("abort", abandon);
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
      // A refusal is quoted to people; what is no refusal is compared and written back, so it must stay as it is.
      (body) => resolve({ status, headers, body: status < 400 ? body : rules.hideSecrets(body) }),
      giveUp,
    );
  });
  return promise.finally(() => signal.removeEventListener("abort", abandon));
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
    if (bytes > maxBytes) reject(unusableAnswer(host, `more than ${maxBytes / mebibyte} MiB`));
    else chunks.push(chunk);
  });
  await promise;
  try {
    return utf8.decode(Buffer.concat(chunks));
  } catch (cause) {
    // Replaced bytes would be written back as they were never set.
    throw unusableAnswer(host, "text that is not UTF-8", cause);
  }
}

// They carry the run's signal, not an attempt's: it ends those that are idle, and those behind a proxy that is silent at
// CONNECT, which an attempt leaves to themselves.
function openAgents({ proxy, signal }: TransportRules, keepAlive: boolean): Agents {
  // The time-out is that of idle ones: a write, too, goes out on a connection that was in use a moment ago, or on a new one.
  const options = { keepAlive, signal, timeout: maxIdleMs, rejectUnauthorized };
  const direct = new https.Agent(options);
  if (proxy === undefined) return () => direct;
  const tunnels = new HttpsProxyAgent(proxy.url, { ...options, headers: proxy.headers });
  // The agent does not keep the options that it is made with, and where nobody tells it what it is for it looks through a
  // stack of calls for each request.
  Object.assign(tunnels.options, options);
  Object.assign(tunnels, { protocol: "https:", defaultPort: 443 });
  return (url) => (checkBypass(new URL(url)) ? direct : tunnels);
}

async function rateLimited(
  call: Call,
  answer: Answer,
  wait: { mayWait: boolean; signal: AbortSignal },
): Promise<TransportFailure> {
  const { host } = new URL(call.url);
  const ms = retryAfterMs(answer.headers["retry-after"]);
  const requestId = answer.headers[call.requestIdHeader ?? ""];
  const isTooLong = ms > maxWaitMs;
  if (ms > 0 && wait.mayWait && !isTooLong) {
    await sleep(ms, undefined, { signal: wait.signal }).catch(() => wait.signal.throwIfAborted());
  }
  const asked = isTooLong ? `, and asks to wait ${Math.ceil(ms / 1000)} s` : "";
  return new TransportFailure("limit", host, `${host} answered 429: too many requests${asked}.`, {
    isTransient: !isTooLong,
    requestId: typeof requestId === "string" ? requestId : undefined,
  });
}

// RFC 9110, 10.2.3: seconds or a date. What is neither says nothing.
function retryAfterMs(header: string | undefined): number {
  if (header === undefined) return 0;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? 0 : Math.max(0, ms);
}
