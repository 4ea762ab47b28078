import * as z from "zod/mini";
import { ActionError } from "../../messages/errors.ts";
import { quote } from "../../messages/text.ts";
import { settings, stateOf, unset, type Value } from "../../settings/settings.ts";
import { accountSid, kinds } from "../../settings/value.ts";
import { parseJson } from "../json.ts";
import type { Answer } from "../transport.ts";

// Twilio's own body, or RFC 9457 problem JSON, which has title and detail instead of message.
const text = z.catch(z.optional(z.string()), undefined);
const code = z.catch(z.optional(z.number()), undefined);
const Body = z.object({ code, message: text, title: text, detail: text });

/** The header that Twilio's own answers have. */
export const requestIdHeader = "twilio-request-id";

/** Returns Twilio's id of a request, by which its support finds the request; undefined if the answer has none. */
export function requestIdOf({ headers }: Pick<Answer, "headers">): string | undefined {
  const header = headers[requestIdHeader];
  return typeof header === "string" && /^RQ[0-9a-f]{32}$/.test(header) ? header : undefined;
}

type Meaning = readonly [reason: ActionError["reason"], sentence: string, hint: string];

const denied = "credentials-rejected";
const refusals: Record<number, Meaning> = {
  401: [
    denied,
    "Twilio refused the credentials",
    "Check that api-key-sid and api-key-secret (or account-sid and auth-token) are current and belong together. Other likely causes: the key is from another region than US1 (this action asks only US1), or the account is suspended.",
  ],
  403: [
    denied,
    "Twilio forbids this request for these credentials",
    "Check that the account is active and that the credentials allow this request.",
  ],
  404: [
    "bad-response",
    "Twilio does not know the requested resource",
    "Run the job again. If the error stays, check the proxy: something may be answering in Twilio's place.",
  ],
};
const otherMeaning: Meaning = [
  "rejected-by-twilio",
  "Twilio rejected the request",
  "Correct what Twilio names; its error codes are at https://www.twilio.com/docs/api/errors.",
];

/**
 * Translates a 4xx of Twilio's into the reader's words.
 * @param permission the permission that a restricted key needs; undefined if its name is not known.
 * @param wrapping the text around the secret; undefined if there is none.
 */
export function refusal(answer: Answer, permission?: string, wrapping?: string): ActionError {
  const { status } = answer;
  const body = Body.safeParse(parseJson(answer.body)).data;
  const code = body?.code;
  const explanation = body?.message || body?.detail || body?.title;
  const details = `${status}${code === undefined ? "" : `, error ${code}`}${explanation ? `: ${quote(explanation)}` : ""}`;
  const refused = { status, code, requestId: requestIdOf(answer) };
  const named = permission === undefined ? undefined : quote(permission);
  const about = [status, code, permission].join(" ");
  const refuse = (reason: ActionError["reason"], sentence: string, hint: string, kind?: "lacks-permission") =>
    new ActionError(reason, `${sentence} (${details}).`, { hint, refusal: refused, about, kind });
  const isForbidden = status === 401 || status === 403;
  // Twilio says that a permission is missing under several codes: 70051, 8021 and others.
  if (isForbidden && (code === 70051 || /\bpermissions?\b/i.test(explanation ?? ""))) {
    const hint = `Give the key the permission ${named ?? "for this request"}.`;
    return refuse(denied, "The API key is restricted and lacks a permission", hint, "lacks-permission");
  }
  if (isForbidden && (code === 20005 || /\b(?:not active|suspended)\b/i.test(explanation ?? ""))) {
    const hint = "Activate the account in Twilio's console, or ask Twilio's support why it is suspended.";
    return refuse(denied, "The account is suspended or closed", hint);
  }
  const [reason, sentence, fix] = refusals[status] ?? otherMeaning;
  const needed =
    isForbidden && named !== undefined ? [`A restricted API key needs the permission ${named}.`] : [];
  const likely =
    status !== 401 || wrapping === undefined ? [] : [`The secret has ${wrapping}: store the secret alone.`];
  const hints = status === 403 ? [...needed, fix] : [...likely, fix, ...needed];
  return refuse(reason, sentence, hints.join(" "));
}

/** Returns whether an error is Twilio's own "not found", and not the 404 of something in between. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ActionError && error.refusal?.status === 404 && error.refusal.code === 20404;
}

/** Makes the error of a write that was refused without Twilio's request id. Twilio may still have received the write. */
export function notFromTwilio({ refusal }: ActionError): ActionError {
  const message = `The write was answered with ${refusal?.status}, without the request id that Twilio's answers have.`;
  const hint = "Check the proxy: something between the runner and Twilio answers in Twilio's place.";
  return new ActionError("bad-response", message, { hint, refusal });
}

/**
 * Twilio's answer, as the `twilio` package hands it over. Every known field is typed strictly, and fields that Twilio adds
 * later are ignored. Twilio's OpenAPI document lets every field be null or missing. Only `accountSid` is required here,
 * since an answer that names no account proves nothing.
 */
export const LiveSettings = z.pipe(
  z.object({
    accountSid: accountSid,
    ...Object.fromEntries(settings.map((row) => [row.property, kinds[row.kind].live])),
  }),
  z.transform((answer: { accountSid: string } & Record<string, Value | null | undefined>) => ({
    account: answer.accountSid,
    state: stateOf((row) => answer[row.property] ?? unset(row)),
  })),
);

/** Parses an answer by a schema. @throws ActionError bad-response. */
export function parseAnswer<Value>(schema: z.ZodMiniType<Value>, instance: unknown): Value {
  const parsed = schema.safeParse(instance);
  if (parsed.success) return parsed.data;
  // The package returns camel case. People look for the names in Twilio's documents.
  const names = parsed.error.issues.map(({ path }) => path.join(".").replace(/[A-Z]/g, "_$&").toLowerCase());
  const fields = [...new Set(names)].join(", ");
  throw badResponse(fields, `does not have the documented form (${fields})`);
}

/** Makes the error of an answer that does not follow Twilio's documents. `about` tells it from other faults. */
export function badResponse(about: string, fault: string, what = "answer"): ActionError {
  return new ActionError("bad-response", `Twilio's ${what} cannot be used: it ${fault}.`, {
    hint: "Check the proxy: something between the runner and Twilio may be answering in Twilio's place. Without a proxy, run the job again later.",
    about: `${what} ${about}`,
  });
}
