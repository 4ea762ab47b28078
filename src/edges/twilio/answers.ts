import * as z from "zod/mini";
import { ActionError } from "../../messages/errors.ts";
import { quote } from "../../messages/text.ts";
import { settings, stateOf, unset, type Value } from "../../settings/settings.ts";
import { kinds, sidPattern } from "../../settings/value.ts";
import { parseJson } from "../json.ts";
import type { Answer } from "../transport.ts";

// Twilio's own body, or RFC 9457 problem JSON, which has title and detail instead of message.
const Body = z.object({
  code: z.catch(z.optional(z.number()), undefined),
  message: z.catch(z.optional(z.string()), undefined),
  title: z.catch(z.optional(z.string()), undefined),
  detail: z.catch(z.optional(z.string()), undefined),
});

/** The header that Twilio's own answers bear. */
export const requestIdHeader = "twilio-request-id";

/** Twilio's id of a request, by which its support finds it again; undefined where the answer bears none. */
export function requestIdOf({ headers }: Pick<Answer, "headers">): string | undefined {
  const header = headers[requestIdHeader];
  return typeof header === "string" && /^RQ[0-9a-f]{32}$/.test(header) ? header : undefined;
}

/**
 * What a 4xx of Twilio means, in the reader's words.
 * @param permission what a restricted key needs for what was asked; undefined where no name is known.
 */
export function refusal(answer: Answer, permission?: string): ActionError {
  const body = Body.safeParse(parseJson(answer.body)).data;
  const refused = { status: answer.status, code: body?.code, requestId: requestIdOf(answer) };
  const said = body?.message || body?.detail || body?.title;
  const told = `${answer.status}${body?.code === undefined ? "" : `, error ${body.code}`}${said ? `: ${quote(said)}` : ""}`;

  // Twilio says it under several codes: 70051, 8021 and others.
  if (isForbidden(answer) && (body?.code === 70051 || /\bpermissions?\b/i.test(said ?? ""))) {
    return new ActionError(
      "credentials-rejected",
      `The API key is restricted and lacks a permission (${told}).`,
      {
        hint: `Give the key ${permission === undefined ? "the permission for this" : quote(permission)}.`,
        refusal: refused,
      },
    );
  }
  const restricted = permission === undefined ? "" : ` A restricted key needs ${quote(permission)}.`;
  if (answer.status === 401) {
    return new ActionError("credentials-rejected", `Twilio refused the credentials (${told}).`, {
      hint: `Check that api-key-sid and api-key-secret (or auth-token) are current and belong to account-sid.${restricted}`,
      refusal: refused,
    });
  }
  if (answer.status === 403) {
    return new ActionError("credentials-rejected", `Twilio forbids this to these credentials (${told}).`, {
      hint: `Check that the account is active and that the credentials may do this.${restricted}`,
      refusal: refused,
    });
  }
  if (answer.status === 404) {
    return new ActionError("bad-response", `Twilio does not know what was asked for (${told}).`, {
      hint: "Run again; if it stays, something between the runner and Twilio answers in its place.",
      refusal: refused,
    });
  }
  return new ActionError("rejected-by-twilio", `Twilio rejected the request (${told}).`, {
    hint: "Correct what Twilio names; its error codes are at https://www.twilio.com/docs/api/errors.",
    refusal: refused,
  });
}

function isForbidden({ status }: Answer): boolean {
  return status === 401 || status === 403;
}

/** Whether this is Twilio's own "not found", not the 404 of somebody in between. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ActionError && error.refusal?.status === 404 && error.refusal.code === 20404;
}

/**
 * Whether a write was refused by Twilio itself, so that nothing was processed; undefined where it was not refused at
 * all. An answer without Twilio's request id is that of somebody in between, who may have passed the write on before.
 */
export function refusedBy({ refusal }: ActionError): "twilio" | "somebody" | undefined {
  if (refusal === undefined) return undefined;
  return refusal.requestId === undefined ? "somebody" : "twilio";
}

/** What somebody in between answered to a write. */
export function notFromTwilio({ refusal }: ActionError): ActionError {
  return new ActionError(
    "bad-response",
    `The write was answered with ${refusal?.status}, without the request id that Twilio's answers bear.`,
    { hint: "Something between the runner and Twilio answers in its place: check the proxy.", refusal },
  );
}

/**
 * Twilio's answer, as the `twilio` package hands it over. Every known field is typed strictly, fields that Twilio adds
 * later are ignored. Twilio's OpenAPI document lets every field be null or missing; only `accountSid` is required here,
 * since an answer that names no account proves nothing.
 */
export const LiveSettings = z.pipe(
  z.object({
    accountSid: z.string().check(z.regex(sidPattern.account)),
    ...Object.fromEntries(settings.map((row) => [row.property, kinds[row.kind].live])),
  }),
  z.transform((answer: { accountSid: string } & Record<string, Value | null | undefined>) => ({
    account: answer.accountSid,
    state: stateOf((row) => answer[row.property] ?? unset(row)),
  })),
);
export type LiveSettings = z.infer<typeof LiveSettings>;

/**
 * What an answer says, in the form that a schema wants.
 * @throws ActionError bad-response.
 */
export function parseAnswer<Schema extends z.ZodMiniType>(
  schema: Schema,
  instance: unknown,
): z.infer<Schema> {
  const parsed = schema.safeParse(instance);
  if (parsed.success) return parsed.data;
  const fields = new Set(parsed.error.issues.map(({ path }) => path.join(".")));
  throw badResponse(`does not have the documented form (${[...fields].join(", ")})`);
}

/** What says something else than Twilio's documents let it say. */
export function badResponse(fault: string, what = "answer"): ActionError {
  return new ActionError("bad-response", `Twilio's ${what} cannot be believed: it ${fault}.`, {
    hint: "Something between the runner and Twilio may be answering in its place: check the proxy. Else run again later.",
  });
}
