import type * as z from "zod/mini";
import { type Credentials, wrappingOf } from "../../declared/credentials.ts";
import { ActionError } from "../../messages/errors.ts";
import type { Exchange } from "../../run/evidence.ts";
import { bugForm, name, version } from "../../tool.ts";
import { parseJson } from "../json.ts";
import { type Phase, TransportFailure } from "../network-errors.ts";
import type { Call, Send } from "../transport.ts";
import { badResponse, parseAnswer, refusal, requestIdHeader, requestIdOf } from "./answers.ts";
import { type Operation, permissionFor } from "./resources.ts";

/** The credentials of an account, and the way to Twilio. */
export type Connection = { credentials: Credentials; send: Send; onExchange: (exchange: Exchange) => void };

const userAgent = `${name}/${version}`;

/**
 * Returns a function that sends an operation of Twilio's resource classes as an account. It throws an ActionError for a failure.
 * @param sending how long each operation may take, when it must have left, and whether it opens a connection of its own.
 */
export function requester(
  { credentials, send, onExchange }: Connection,
  sending: Pick<Call, "withinMs" | "leave" | "onNewConnection"> = {},
) {
  return async ({ method: verb, uri, headers, data }: Operation) => {
    const method = verb.toUpperCase() === "POST" ? "POST" : "GET";
    const call: Call = {
      method,
      url: uri,
      headers: {
        ...headers,
        Authorization: `Basic ${basicValue(credentials)}`,
        "User-Agent": userAgent,
        // RFC 9111, 5.2.1: a cache on the way neither answers nor stores.
        "Cache-Control": "no-cache, no-store",
      },
      requestIdHeader,
      body: data && new URLSearchParams(data).toString(),
      ...sending,
      onAttempt: ({ answer, failure, ...attempt }) => {
        const { account } = credentials;
        const requestId = answer && requestIdOf(answer);
        onExchange({ account, method, url: uri, ...attempt, status: answer?.status, failure, requestId });
      },
    };
    const answer = await send(call).catch((error: unknown) => {
      throw error instanceof TransportFailure ? twilioError(error) : error;
    });
    if (answer.status >= 400) throw refusal(answer, permissionFor(call), wrappingOf(credentials.secret));
    const body = parseJson(answer.body, () => {
      throw badResponse("duplicate key", "has the same key twice");
    });
    // The resource classes read properties of the body. Null would make them throw a TypeError.
    if (typeof body !== "object" || body === null) throw badResponse("no object", "is not a JSON object");
    return { statusCode: answer.status, headers: answer.headers, body };
  };
}

function twilioError(failure: TransportFailure): ActionError {
  const { phase, host, code = "", message, requestId, advice } = failure;
  const [reason, hint] = meanings.get(phase) ?? ["twilio-unavailable", later];
  const refusal = phase === "limit" ? { status: 429, requestId } : undefined;
  return new ActionError(reason, message, {
    hint: advice ?? hint,
    refusal,
    // The code of a timeout may be the time that was left, which differs from run to run.
    about: phase === "time" ? `${host} ${phase}` : `${host} ${phase} ${code}`,
    cause: failure,
  });
}

const later = "Run the job again later. Twilio's status is at https://status.twilio.com.";

const fewer = "Run the job again later, and run fewer jobs against this account at the same time.";
// The reason of a failure, and the advice if the failure itself has none.
const meanings = new Map<Phase, readonly [reason: ActionError["reason"], hint: string]>([
  ["not-allowed", ["internal", `Please report this as a bug: ${bugForm}`]],
  ["limit", ["rate-limited", fewer]],
  ["unusable", ["bad-response", later]],
  ["repeated", ["bad-response", later]],
]);

/** Returns the value behind `Basic` in the Authorization header: a secret. */
export function basicValue({ user, secret }: Credentials): string {
  return Buffer.from(`${user}:${secret}`).toString("base64");
}

type List<Page> = {
  /** The name of the list in a message. */
  name: string;
  /** The address of every page, without its query. */
  address: string;
  query: Record<string, string>;
  page: z.ZodMiniType<Page>;
  /** Returns the next page's address; nothing after the last page. */
  nextOf: (page: Page) => string | null | undefined;
  maxPages: number;
};

/**
 * Follows a list of Twilio's from page to page.
 * @throws ActionError bad-response at a page that is not part of the list, that was there before, or that is one too many.
 */
export async function* pagesOf<Page>(
  connection: Connection,
  { name, address, query, page: schema, nextOf, maxPages }: List<Page>,
): AsyncGenerator<Page> {
  const ask = requester(connection);
  const asked = new Set<string>();
  let url: string | null | undefined = `${address}?${new URLSearchParams(query)}`;
  while (url) {
    if (!url.startsWith(`${address}?`)) throw badResponse("elsewhere", "leads to another address", name);
    if (asked.has(url)) throw badResponse("endless", "leads back to an earlier page", name);
    if (asked.size >= maxPages) throw badResponse("endless", `has more than ${maxPages} pages`, name);
    asked.add(url);
    const { body } = await ask({ method: "get", uri: url, headers: {} });
    const page = parseAnswer(schema, body);
    yield page;
    url = nextOf(page);
  }
}
