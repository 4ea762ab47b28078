import type { IncomingHttpHeaders } from "node:http";
import https from "node:https";
import { setTimeout as sleep } from "node:timers/promises";
import { createSecureContext, type SecureContext } from "node:tls";
import { checkBypass } from "@actions/http-client/lib/proxy";
import { HttpsProxyAgent } from "https-proxy-agent";
import pRetry from "p-retry";
import { ActionError } from "../messages/errors.ts";

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
};
export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

/**
 * Sends one request and resolves with an answer of status 2xx or 4xx (429 apart).
 * @throws ActionError for everything else: a refused call, redirects, 5xx, 429, a network or a proxy that fails, an
 * answer over 1 MiB, and the reason of the run's signal once that is aborted.
 */
export type Send = (call: Call) => Promise<Answer>;

export type Rules = {
  hosts: readonly string[];
  methods: readonly Call["method"][];
  /** Aborted, with an ActionError as its reason, when the run is cancelled or out of time. */
  signal: AbortSignal;
  /** Takes out what no refusal may bring back in, such as an echoed Authorization header. */
  hideSecrets: (text: string) => string;
  proxy: Proxy | undefined;
  /** Called when a host asks for fewer requests (429). */
  onRateLimited?: () => void;
  /** Milliseconds one attempt may take, from connecting to the last byte. */
  attemptMs?: number;
  /** Of an answer's body; 1 MiB where it is not given. */
  maxBodyBytes?: number;
};

export type Proxy = { url: URL; headers: Record<string, string>; secrets: readonly string[] };

const retries = 3;
const mebibyte = 1024 * 1024;
const maxWaitMs = 60_000;

/** Opens the one door to the network. */
export function openTransport(rules: Rules): Send {
  return async (call) => {
    const url = new URL(call.url);
    if (
      url.protocol !== "https:" ||
      !rules.hosts.includes(url.host) ||
      !rules.methods.includes(call.method)
    ) {
      throw new ActionError("internal", `A ${call.method} to ${url.host} is not allowed in this run.`, {
        hint: "Please report this as a bug.",
      });
    }
    const signal =
      call.withinMs === undefined
        ? rules.signal
        : AbortSignal.any([rules.signal, AbortSignal.timeout(call.withinMs)]);
    return pRetry((attempt) => attemptOnce(call, { ...rules, signal }, attempt <= retries), {
      retries,
      // Jitter: many jobs of one matrix start in the same second.
      randomize: true,
      minTimeout: 300,
      maxTimeout: 5_000,
      signal,
      shouldRetry: ({ error }) =>
        error instanceof ActionError && error.isTransient && isSafeToRepeat(call, error),
    }).catch((error: unknown) => {
      rules.signal.throwIfAborted();
      throw signal.aborted ? unavailable(url.host, "did not answer in time", error) : error;
    });
  };
}

// Twilio does not process what it answers with 429 (code 20429); every other failed write may have been processed.
function isSafeToRepeat(call: Call, error: ActionError): boolean {
  if (call.method === "GET") return true;
  return error.reason === "rate-limited" && isOwn(call, error);
}

function isOwn({ requestIdHeader }: Call, { cause }: ActionError): boolean {
  return (
    requestIdHeader === undefined ||
    (typeof cause === "object" && cause !== null && "requestId" in cause && cause.requestId !== undefined)
  );
}

async function attemptOnce(call: Call, rules: Rules, mayWait: boolean): Promise<Answer> {
  const { host } = new URL(call.url);
  const attemptMs = rules.attemptMs ?? 20_000;
  // Not AbortSignal.timeout: it keeps what listens to it, the answer too, until its time is over.
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), attemptMs).unref();
  const signal = AbortSignal.any([rules.signal, late.signal]);
  const answer = await exchange(call, rules, signal)
    .catch((error: unknown) => {
      rules.signal.throwIfAborted();
      if (error instanceof ActionError) throw error;
      if (signal.aborted) throw unavailable(host, `did not answer within ${attemptMs / 1000} s`, error);
      throw networkError(host, error);
    })
    .finally(() => clearTimeout(timer));
  if (answer.status === 429) rules.onRateLimited?.();
  if (answer.status === 429) throw await rateLimited(call, answer, { mayWait, signal: rules.signal });
  if (answer.status >= 500) throw unavailable(host, `answered ${answer.status}`);
  if (answer.status < 200 || (answer.status >= 300 && answer.status < 400)) {
    throw new ActionError(
      "bad-response",
      `${host} answered with a redirect (${answer.status}), which is never followed.`,
      {
        hint: "Something between the runner and the host may be intercepting requests: check the proxy.",
      },
    );
  }
  return answer;
}

let trusted: SecureContext | undefined;

// One for all connections: each of its own would read the certificates of all authorities again.
function context(): SecureContext {
  trusted ??= createSecureContext();
  return trusted;
}

function exchange(call: Call, rules: Rules, signal: AbortSignal): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const options = {
    method: call.method,
    headers: call.headers,
    agent: agentFor(new URL(call.url), rules.proxy, signal),
    signal,
    // Said aloud, so that NODE_TLS_REJECT_UNAUTHORIZED cannot turn it off.
    rejectUnauthorized: true,
    secureContext: context(),
  };
  const request = https.request(call.url, options);
  request.once("proxyConnect", ({ statusCode }: { statusCode: number }) => {
    if (statusCode === 200) return;
    reject(proxyRefusal(statusCode));
    request.destroy();
  });
  request.on("error", reject);
  request.once("response", (response) => {
    const { statusCode: status = 0, headers } = response;
    readBody(response, request.host, rules.maxBodyBytes ?? mebibyte).then(
      // A refusal is quoted to people; what is no refusal is compared and written back, so it must stay as it is.
      (body) => resolve({ status, headers, body: status < 400 ? body : rules.hideSecrets(body) }),
      (error: unknown) => {
        reject(error);
        request.destroy();
      },
    );
  });
  request.end(call.body);
  return promise;
}

async function readBody(response: AsyncIterable<Buffer>, host: string, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response) {
    bytes += chunk.length;
    if (bytes > maxBytes) {
      throw new ActionError("bad-response", `${host} answered with more than ${maxBytes / mebibyte} MiB.`, {
        hint: "Something between the runner and the host may be answering in its place: check the proxy.",
      });
    }
    chunks.push(chunk);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch (cause) {
    // Replaced bytes would be written back as they were never set.
    throw new ActionError("bad-response", `${host} answered with text that is not UTF-8.`, {
      hint: "Something between the runner and the host may be answering in its place: check the proxy.",
      cause,
    });
  }
}

// One agent a request: it carries that request's signal, so a proxy that is silent at CONNECT ends with it.
function agentFor(url: URL, proxy: Proxy | undefined, signal: AbortSignal): https.Agent {
  if (proxy === undefined || checkBypass(url)) return new https.Agent();
  // `signal` reaches net.connect, though the package's types do not know it.
  const options = { headers: proxy.headers, rejectUnauthorized: true, signal } as ConstructorParameters<
    typeof HttpsProxyAgent
  >[1];
  return new HttpsProxyAgent(proxy.url, options);
}

/**
 * Reads `https_proxy` or `HTTPS_PROXY`, with or without a scheme. `NO_PROXY` is looked at for each request.
 * @throws ActionError where it is not an http or https URL.
 */
export function readProxy(env: NodeJS.ProcessEnv): Proxy | undefined {
  const text = env["https_proxy"] || env["HTTPS_PROXY"];
  if (!text) return undefined;
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const url = URL.parse(withScheme);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new ActionError("invalid-inputs", "HTTPS_PROXY is not the URL of an http or https proxy.", {
      hint: "Use http://HOST:PORT, with the login percent-encoded if there is one.",
    });
  }
  if (url.username === "" && url.password === "") return { url, headers: {}, secrets: [] };
  const [user, password] = [percentDecode(url.username), percentDecode(url.password)];
  const basic = Buffer.from(`${user}:${password}`).toString("base64");
  const secrets = [password, url.password, basic].filter((secret) => secret !== "");
  // As a header, not in the URL: the agent prints its URL under DEBUG=*.
  url.username = "";
  url.password = "";
  return { url, headers: { "Proxy-Authorization": `Basic ${basic}` }, secrets };
}

function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A bare percent sign in a password: what was meant is the text itself.
    return text;
  }
}

async function rateLimited(
  call: Call,
  answer: Answer,
  wait: { mayWait: boolean; signal: AbortSignal },
): Promise<ActionError> {
  const ms = retryAfterMs(answer.headers["retry-after"]);
  const isTooLong = ms > maxWaitMs;
  if (ms > 0 && wait.mayWait && !isTooLong) {
    await sleep(ms, undefined, { signal: wait.signal }).catch(() => wait.signal.throwIfAborted());
  }
  return new ActionError(
    "rate-limited",
    `${new URL(call.url).host} answered 429: too many requests${isTooLong ? `, and asks to wait ${Math.ceil(ms / 1000)} s` : ""}.`,
    {
      hint: "Run again later, and run fewer jobs against this account at the same time.",
      isTransient: !isTooLong,
      cause: { status: 429, requestId: answer.headers[call.requestIdHeader ?? ""] },
    },
  );
}

// RFC 9110, 10.2.3: seconds or a date. What is neither says nothing.
function retryAfterMs(header: string | undefined): number {
  if (header === undefined) return 0;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? 0 : Math.max(0, ms);
}

function unavailable(host: string, what: string, cause?: unknown): ActionError {
  return new ActionError("twilio-unavailable", `${host} ${what}.`, {
    hint: "Run again later; Twilio's state is at https://status.twilio.com.",
    cause,
    isTransient: true,
  });
}

function proxyRefusal(status: number): ActionError {
  return new ActionError(
    "twilio-unavailable",
    `The proxy in HTTPS_PROXY refused the connection (${status}).`,
    {
      hint:
        status === 407
          ? "Give the proxy's login in HTTPS_PROXY, or correct it."
          : "Allow the runner to reach Twilio's hosts through this proxy, or name them in NO_PROXY.",
      isTransient: status >= 500,
    },
  );
}

function networkError(host: string, error: unknown): ActionError {
  const code =
    error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "no code";
  // Node's names for a certificate that it does not accept (OpenSSL's X509_V_ERR_…, and ERR_TLS_…).
  if (/CERT|ERR_TLS|UNABLE_TO|SELF_SIGNED/.test(code)) {
    return new ActionError(
      "twilio-unavailable",
      `The certificate shown for ${host} cannot be trusted (${code}).`,
      {
        hint: "Behind a proxy that inspects TLS, name its CA in NODE_EXTRA_CA_CERTS.",
        cause: error,
      },
    );
  }
  return unavailable(host, `could not be reached (${code})`, error);
}
