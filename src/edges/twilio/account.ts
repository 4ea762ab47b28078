import * as z from "zod/mini";
import { ActionError } from "../../messages/errors.ts";
import { secretHider } from "../../messages/secrets.ts";
import type { Account, ReferenceKind } from "../../run/ports.ts";
import type { Resource } from "../../settings/resources.ts";
import { neverConfigured, settings } from "../../settings/settings.ts";
import { accountSid, credentialSid } from "../../settings/value.ts";
import { TransportFailure } from "../network-errors.ts";
import { badResponse, isNotFound, LiveSettings, notFromTwilio, parseAnswer } from "./answers.ts";
import { basicValue, type Connection, requester } from "./request.ts";
import { credentialAt, settingsAt } from "./resources.ts";

// A write leaves at most 2 s after the read: Twilio has no conditional write, so a change that someone makes between is lost.
const maxAgeMs = 2_000;

/** Connects to the account of these credentials, through the `twilio` package's own resources over our transport. */
export function connectAccount(connection: Connection): Account {
  const { kind, account } = connection.credentials;
  const leaveBy: Record<Resource, number> = { compositions: 0, recordings: 0 };
  return {
    login: kind === "auth-token" ? account : undefined,
    async read(resource, onNewConnection) {
      const live = await fetchSettings(connection, resource, onNewConnection !== undefined);
      leaveBy[resource] = performance.now() + maxAgeMs;
      return live;
    },
    write: (resource, write) => sendSettings(connection, resource, { ...write, by: leaveBy[resource] }),
    findReference: (kind, sid) => findCredential(connection, kind, sid),
    async compositions(since) {
      const { listCompositions } = await import("./compositions.ts");
      return listCompositions(connection, since);
    },
  };
}

async function fetchSettings(connection: Connection, resource: Resource, onNewConnection: boolean) {
  const { credentials } = connection;
  try {
    const fetched = await settingsAt(requester(connection, { onNewConnection }), resource).fetch();
    const live = parseAnswer(LiveSettings, fetched);
    const text = JSON.stringify(live);
    const hide = secretHider([credentials.secret, basicValue(credentials)]);
    if (hide(text) !== text) throw badResponse("credentials", "contains the credentials");
    return { isConfigured: true, ...live };
  } catch (error) {
    if (!isNotFound(error)) throw error;
    return { isConfigured: false, account: undefined, state: neverConfigured };
  }
}

async function sendSettings(
  connection: Connection,
  resource: Resource,
  { plan, declared, withinMs, by }: Parameters<Account["write"]>[1] & { by: number },
): ReturnType<Account["write"]> {
  // An empty live value is left out, since Twilio's document allows no empty value. An empty declared value clears the setting.
  const sent = settings.filter(({ name }) => plan.after[name] !== "" || declared[name] === "");
  const parameters = Object.fromEntries(sent.map(({ name, property }) => [property, plan.after[name]]));
  const turnsEncryptionOn = !plan.before["encryption-enabled"] && plan.after["encryption-enabled"] === true;
  let hasLeft = false;
  const leave = {
    by,
    onLeft: () => {
      hasLeft = true;
    },
  };
  try {
    const instance = await settingsAt(requester(connection, { withinMs, leave }), resource).create(
      parameters,
    );
    return { state: "answered", account: parseAnswer(LiveSettings, instance).account };
  } catch (error) {
    const isAnswered = error instanceof ActionError && error.refusal !== undefined;
    if (!hasLeft && !isAnswered) return { state: "not-sent", error };
    if (!isAnswered) throw error;
    if (error.refusal.requestId === undefined) throw notFromTwilio(error);
    const { cause } = error;
    const againInMs = cause instanceof TransportFailure && cause.isTransient ? cause.retryAfterMs : undefined;
    return { state: "refused", error: turnsEncryptionOn ? nameEdition(error) : error, againInMs };
  }
}

async function findCredential(connection: Connection, kind: ReferenceKind, sid: string) {
  const askedMs = Date.now();
  try {
    const found = parseAnswer(Reference, await credentialAt(requester(connection), kind, sid).fetch());
    if (found.sid !== sid) throw badResponse("another credential", "is about another credential");
    return { owner: found.accountSid, created: creationDate(found.dateCreated, askedMs) };
  } catch (error) {
    if (isNotFound(error)) return "missing";
    throw error;
  }
}

const Reference = z.object({ sid: credentialSid, accountSid, dateCreated: z.unknown() });

const twilioBeganMs = Date.UTC(2008, 0);

// The package returns a Date, a text or the present time. No decision depends on the date, so an odd date is ignored.
function creationDate(date: unknown, askedMs: number): string | undefined {
  const ms = date instanceof Date ? date.getTime() : 0;
  return ms >= twilioBeganMs && ms < askedMs ? new Date(ms).toISOString() : undefined;
}

// Encryption needs the Enterprise or Security Edition. Twilio does not document how it says that the edition is missing. So every
// refusal of a write that turns encryption on names the edition last, unless Twilio says that a permission is missing.
function nameEdition(error: ActionError): ActionError {
  const edition =
    "Encryption also needs Twilio's Enterprise or Security Edition: ask Twilio whether the account has it.";
  const isForbidden = error.refusal?.status === 403;
  const isPossible = isForbidden || error.reason === "rejected-by-twilio";
  if (error.kind === "lacks-permission" || !isPossible) return error;
  return new ActionError(isForbidden ? "not-entitled" : error.reason, error.message, {
    hint: `${error.hint} ${edition}`,
    refusal: error.refusal,
    about: error.about,
  });
}
