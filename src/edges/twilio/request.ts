import type { Credentials } from "../../declared/credentials.ts";
import { ActionError } from "../../messages/errors.ts";
import type { Exchange } from "../../run/evidence.ts";
import { bugForm, name, version } from "../../tool.ts";
import { parseJson } from "../json.ts";
import { type Phase, TransportFailure } from "../network-errors.ts";
import type { Attempt, Call, Send } from "../transport.ts";
import { badResponse, refusal, requestIdHeader, requestIdOf } from "./answers.ts";
import { type Operation, permissionFor } from "./resources.ts";

/** What it takes to ask Twilio as one account. */
export type Connection = {
  credentials: Credentials;
  send: Send;
  onExchange: (exchange: Exchange) => void;
};

/**
 * What sends an operation of Twilio's resource classes as this account.
 * @param how `withinMs`: what it may take, retries and all.
 */
export function requester(
  { credentials, send, onExchange }: Connection,
  { withinMs }: { withinMs?: number | undefined } = {},
) {
  return async ({ method, uri, headers, data }: Operation) => {
    const call: Call = {
      method: method.toUpperCase() === "POST" ? "POST" : "GET",
      url: uri,
      headers: { ...headers, Authorization: `Basic ${basicValue(credentials)}`, "User-Agent": userAgent },
      requestIdHeader,
      ...(data === undefined ? {} : { body: new URLSearchParams(data).toString() }),
      ...(withinMs === undefined ? {} : { withinMs }),
      onAttempt: (attempt) => onExchange(exchangeOf(attempt, call, credentials)),
    };
    const answer = await send(call).catch((error: unknown) => {
      throw error instanceof TransportFailure ? twilioError(error) : error;
    });
    if (answer.status >= 400) throw refusal(answer, permissionFor(call));
    const body = parseJson(answer.body);
    // The resource classes read properties of whatever they are given; null would make them throw a TypeError.
    if (typeof body !== "object" || body === null) throw badResponse("is not a JSON object");
    return { statusCode: answer.status, headers: answer.headers, body };
  };
}

function twilioError(failure: TransportFailure): ActionError {
  const { phase, host, message, requestId } = failure;
  const [reason, hint] = meanings(host)[phase];
  const refusal = phase === "limit" ? { status: 429, requestId } : undefined;
  return new ActionError(reason, message, { hint, refusal, cause: failure });
}

/** A row for each phase: the reason, and what to do. */
function meanings(host: string): Record<Phase, readonly [ActionError["reason"], string]> {
  const later = "Run again later; Twilio's state is at https://status.twilio.com.";
  const unavailable = ["twilio-unavailable", later] as const;
  const allow = `Allow the runner to reach ${host} through this proxy, or name it in NO_PROXY.`;
  const login = "Give the proxy's login in HTTPS_PROXY, or correct it.";
  const trust = "Behind a proxy that inspects TLS, name its CA in NODE_EXTRA_CA_CERTS.";
  const fewer = "Run again later, and run fewer jobs against this account at the same time.";
  const between = "Something between the runner and the host may be answering in its place: check the proxy.";
  return {
    "not-allowed": ["internal", `Please report this as a bug: ${bugForm}`],
    name: unavailable,
    connect: unavailable,
    proxy: ["twilio-unavailable", allow],
    "proxy-login": ["twilio-unavailable", login],
    "proxy-failure": ["twilio-unavailable", allow],
    tls: ["twilio-unavailable", trust],
    answer: unavailable,
    time: unavailable,
    server: unavailable,
    limit: ["rate-limited", fewer],
    unusable: ["bad-response", between],
  };
}

function exchangeOf(attempt: Attempt, { method, url }: Call, { account }: Credentials): Exchange {
  const { attempt: count, time, milliseconds } = attempt;
  const answer = "answer" in attempt ? attempt.answer : undefined;
  return {
    account,
    method,
    url,
    time,
    milliseconds,
    attempt: count,
    status: answer?.status,
    failure: "failure" in attempt ? attempt.failure : undefined,
    requestId: answer && requestIdOf(answer),
  };
}

const userAgent = `${name}/${version}`;

/** The value behind `Basic` in the Authorization header: a secret. */
export function basicValue({ user, secret }: Credentials): string {
  return Buffer.from(`${user}:${secret}`).toString("base64");
}
