import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from "node:http";
import https from "node:https";
import { createSecureContext, type SecureContext } from "node:tls";
import { checkBypass } from "@actions/http-client/lib/proxy";
import { HttpsProxyAgent } from "https-proxy-agent";
import {
  networkFailure,
  proxyRefusal,
  switchedProtocol,
  TransportFailure,
  unusableAnswer,
} from "./network-errors.ts";
import type { ProxyServer } from "./proxy.ts";

export type Request = {
  method: "GET" | "POST" | "PATCH" | "DELETE";
  url: string;
  headers: Record<string, string>;
  body?: string | undefined;
  /** The request fails unless it leaves by this time of `performance.now()`. `onLeft` is called when it leaves. */
  leave?: { by: number; onLeft: () => void } | undefined;
};
/** The answer of a host, with the names of its headers in lower case. */
export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

/** Returns the connections that a request to an address may take. */
export type Connections = (url: string) => https.Agent;

const mebibyte = 1024 * 1024;
// Servers close a connection that is idle for five seconds or more, and a request at that moment is lost. So we close ours earlier.
const maxIdleMs = 900;
// Given to each request, so that NODE_TLS_REJECT_UNAUTHORIZED cannot turn it off.
const rejectUnauthorized = true;

let trusted: SecureContext | undefined;

/** Starts a request on one of these connections. */
export function startRequest({ method, url, headers, body, leave }: Request, connections: Connections) {
  // All connections share one context: each context of its own would read the certificates of all authorities again.
  trusted ??= createSecureContext();
  const options = { method, agent: connections(url), rejectUnauthorized, secureContext: trusted };
  const request = https.request(url, { ...options, headers: { ...headers, "accept-encoding": "identity" } });
  if (leave === undefined) request.end(body);
  else sendInTime(request, body, leave);
  return request;
}

// Node would buffer a request until its connection is open, which may take long. So this waits for the connection first.
function sendInTime(request: ClientRequest, body: string | undefined, leave: NonNullable<Request["leave"]>) {
  const send = () => {
    if (request.destroyed) return;
    if (performance.now() > leave.by) return void request.destroy(new TransportFailure("late", request.host));
    leave.onLeft();
    request.end(body);
  };
  request.once("socket", (socket) => {
    if (request.reusedSocket) send();
    else socket.once("secureConnect", send);
  });
}

/** The limits of an answer: the signal that ends the wait, the secrets that a refusal must not show, and the size. */
type Limits = { signal: AbortSignal; hideSecrets: (text: string) => string; maxBodyBytes?: number };

/**
 * Awaits the answer to a request.
 * @throws TransportFailure if there is no usable answer, and the reason of the signal once that is aborted.
 */
export function answerTo(request: ClientRequest, rules: Limits): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const { host } = request;
  let isTunnelled = !("agent" in request && request.agent instanceof HttpsProxyAgent);
  const giveUp = (error: unknown) => {
    const isNetworks = error instanceof TransportFailure || !rules.signal.aborted;
    const isAtProxy = !isTunnelled && !request.reusedSocket;
    reject(isNetworks ? networkFailure(host, error, isAtProxy) : error);
    request.destroy();
  };
  // The request's own `signal` is not used: Node emits nothing for a request that is aborted before it has a socket.
  const abandon = () => giveUp(rules.signal.reason);
  rules.signal.addEventListener("abort", abandon);
  request.once("proxyConnect", ({ statusCode: status }: { statusCode: number }) => {
    isTunnelled = status === 200;
    if (!isTunnelled) giveUp(proxyRefusal(host, status));
  });
  request.once("upgrade", (response, socket) => {
    giveUp(switchedProtocol(host, response.statusCode));
    socket.destroy();
  });
  request.on("error", giveUp);
  request.once("response", (response) => {
    const { statusCode: status = 0, headers } = response;
    readBody(response, host, rules.maxBodyBytes ?? mebibyte)
      .then((bytes) => {
        // A refusal is quoted to people. Every other answer is compared and written back, so it must stay unchanged.
        const isText = status < 400 && encodingOf(headers) === "";
        const body = isText ? textOf(host, bytes) : rules.hideSecrets(bytes.toString());
        resolve({ status, headers, body });
      })
      .catch(giveUp);
  });
  return promise.finally(() => rules.signal.removeEventListener("abort", abandon));
}

async function readBody(response: IncomingMessage, host: string, maxBytes: number): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const chunks: Buffer[] = [];
  let bytes = 0;
  // An async iterator would listen to many more events.
  response.on("error", reject).on("end", resolve);
  response.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > maxBytes) reject(unusableAnswer(host, "size", `more than ${maxBytes / mebibyte} MiB`));
    else chunks.push(chunk);
  });
  await promise;
  return Buffer.concat(chunks);
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Returns the encoding of an answer; empty if it has none. This run asks for none. */
export function encodingOf({ "content-encoding": encoding = "" }: IncomingHttpHeaders): string {
  return encoding.trim().toLowerCase() === "identity" ? "" : encoding.trim();
}

function textOf(host: string, bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    // Replaced bytes would be written back to Twilio as a value that no person set.
    throw unusableAnswer(host, "utf-8", "text that is not UTF-8", cause);
  }
}

/**
 * Opens connections that are kept for the next request, or connections for one request each.
 * @param signal the run's, not an attempt's: it also ends idle connections, and those to a proxy that is silent at CONNECT.
 */
export function openConnections(
  { proxy, signal }: { proxy: ProxyServer | undefined; signal: AbortSignal },
  keepAlive: boolean,
): Connections {
  // The timeout ends idle connections. So a write uses a connection that was busy a moment ago, or a new one.
  const options = { keepAlive, signal, timeout: maxIdleMs, rejectUnauthorized };
  const direct = new https.Agent(options);
  if (proxy === undefined) return () => direct;
  const tunnels = new HttpsProxyAgent(proxy.url, { ...options, headers: proxy.headers });
  // The agent drops its options, and without `protocol` and `defaultPort` it inspects the call stack on every request.
  Object.assign(tunnels.options, options);
  Object.assign(tunnels, { protocol: "https:", defaultPort: 443 });
  return (url) => (checkBypass(new URL(url)) ? direct : tunnels);
}
