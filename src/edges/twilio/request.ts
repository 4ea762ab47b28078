import type { Credentials } from "../../declared/credentials.ts";
import { ActionError } from "../../messages/errors.ts";
import type { Exchange } from "../../run/evidence.ts";
import { bugForm, name, version } from "../../tool.ts";
import { parseJson } from "../json.ts";
import { type Phase, TransportFailure } from "../network-errors.ts";
import type { Attempt, Call, Send } from "../transport.ts";
import { badResponse, refusal, requestIdHeader, requestIdOf } from "./answers.ts";
import { type Operation, permissionFor } from "./resources.ts";

/** The credentials of an account, and the way to Twilio. */
export type Connection = {
  credentials: Credentials;
  send: Send;
  onExchange: (exchange: Exchange) => void;
};

const userAgent = `${name}/${version}`;

/**
 * Returns a function that sends an operation of Twilio's resource classes as an account.
 * @param withinMs milliseconds that each operation may take with all retries.
 */
export function requester({ credentials, send, onExchange }: Connection, withinMs?: number) {
  return async ({ method, uri, headers, data }: Operation) => {
    const call: Call = {
      method: method.toUpperCase() === "POST" ? "POST" : "GET",
      url: uri,
      headers: { ...headers, Authorization: `Basic ${basicValue(credentials)}`, "User-Agent": userAgent },
      requestIdHeader,
      body: data && new URLSearchParams(data).toString(),
      withinMs,
      onAttempt: (attempt) => onExchange(exchangeOf(attempt, call, credentials)),
    };
    const answer = await send(call).catch((error: unknown) => {
      throw error instanceof TransportFailure ? twilioError(error) : error;
    });
    if (answer.status >= 400) throw refusal(answer, permissionFor(call));
    const body = parseJson(answer.body);
    // The resource classes read properties of the body. Null would make them throw a TypeError.
    if (typeof body !== "object" || body === null) throw badResponse("no object", "is not a JSON object");
    return { statusCode: answer.status, headers: answer.headers, body };
  };
}

function twilioError(failure: TransportFailure): ActionError {
  const { phase, host, code = "", message, requestId } = failure;
  const [reason, hint] = meaningsAt(host)[phase];
  const refusal = phase === "limit" ? { status: 429, requestId } : undefined;
  return new ActionError(reason, message, {
    hint,
    refusal,
    about: `${host} ${phase} ${code}`,
    cause: failure,
  });
}

/** A row for each phase: the reason, and what to do. */
function meaningsAt(host: string): Record<Phase, readonly [ActionError["reason"], string]> {
  const unavailable = (hint: string) => ["twilio-unavailable", hint] as const;
  const later = unavailable("Run again later; Twilio's state is at https://status.twilio.com.");
  const allow = unavailable(`Allow the runner to reach ${host} through this proxy, or name it in NO_PROXY.`);
  const fewer = "Run again later, and run fewer jobs against this account at the same time.";
  const between = "Something between the runner and the host may be answering in its place: check the proxy.";
  return {
    "not-allowed": ["internal", `Please report this as a bug: ${bugForm}`],
    name: later,
    connect: later,
    proxy: allow,
    "proxy-login": unavailable("Give the proxy's login in HTTPS_PROXY, or correct it."),
    "proxy-failure": allow,
    tls: unavailable("Behind a proxy that inspects TLS, name its CA in NODE_EXTRA_CA_CERTS."),
    answer: later,
    time: later,
    server: later,
    limit: ["rate-limited", fewer],
    unusable: ["bad-response", between],
  };
}

function exchangeOf(
  { answer, failure, ...attempt }: Attempt,
  { method, url }: Call,
  { account }: Credentials,
): Exchange {
  const requestId = answer && requestIdOf(answer);
  return { account, method, url, ...attempt, status: answer?.status, failure, requestId };
}

/** Returns the value behind `Basic` in the Authorization header: a secret. */
export function basicValue({ user, secret }: Credentials): string {
  return Buffer.from(`${user}:${secret}`).toString("base64");
}
