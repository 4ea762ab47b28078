import Domain from "twilio/lib/base/Domain.js";
import Version from "twilio/lib/base/Version.js";
import { AwsListInstance } from "twilio/lib/rest/accounts/v1/credential/aws.js";
import { PublicKeyListInstance } from "twilio/lib/rest/accounts/v1/credential/publicKey.js";
import {
  type CompositionSettingsContextCreateOptions,
  CompositionSettingsListInstance,
} from "twilio/lib/rest/video/v1/compositionSettings.js";
import { RecordingSettingsListInstance } from "twilio/lib/rest/video/v1/recordingSettings.js";
import * as z from "zod/mini";
import { ActionError } from "../errors.ts";
import type { Credentials } from "../inputs.ts";
import type { Resource } from "../policy.ts";
import type { Account } from "../run.ts";
import { LiveSettings, neverConfigured, settings, sidPattern } from "../settings.ts";
import { hiderOf } from "../text.ts";
import type { Call, Send } from "../transport.ts";
import { version } from "../version.ts";
import { isNotFound, parseJson, refusal } from "./refusal.ts";

/** Twilio's hosts: of the settings, of keys and credentials, and of the list of accounts. */
export const hosts = {
  video: "video.twilio.com",
  references: "accounts.twilio.com",
  accounts: "api.twilio.com",
};

/** One request as Twilio saw it: enough to find it again with Twilio's support. */
export type Exchange = { method: string; url: string; status: number; requestId: string | undefined };

/** What it takes to ask Twilio as one account. */
export type Connection = {
  credentials: Credentials;
  send: Send;
  onExchange: (exchange: Exchange) => void;
};

/** The account that these credentials reach, through the `twilio` package's own resources over our transport. */
export function connectAccount(connection: Connection): Account {
  const { credentials } = connection;
  // Twilio's own V1 classes are this and no more, but load every other resource too. `never`, since the package's types
  // ask for those classes and for a whole client.
  const v1 = (host: string, withinMs?: number) => {
    const client = { request: requester(connection, withinMs) } as never;
    return new Version.default(new Domain.default(client, `https://${host}`), "v1") as never;
  };
  const settingsOf = (resource: Resource, withinMs?: number) => {
    const video = v1(hosts.video, withinMs);
    return resource === "compositions"
      ? CompositionSettingsListInstance(video)()
      : RecordingSettingsListInstance(video)();
  };

  return {
    login: credentials.kind === "auth-token" ? credentials.account : undefined,

    async read(resource) {
      try {
        const live = believe(LiveSettings, await settingsOf(resource).fetch());
        const said = JSON.stringify(live);
        const hide = hiderOf([credentials.secret, basicValue(credentials)]);
        if (hide(said) !== said) throw notBelieved("repeats the credentials");
        return { isConfigured: true, ...live };
      } catch (error) {
        if (!isNotFound(error)) throw error;
        return { isConfigured: false, account: undefined, state: neverConfigured };
      }
    },

    async write(resource, { plan, declared, withinMs }) {
      // An empty live value is left out, since Twilio's document allows none; a declared one is sent, to clear it.
      const sent = settings.filter(({ name }) => plan.after[name] !== "" || declared[name] === "");
      // The rows hold the names of Twilio's parameters; FriendlyName is among them, since a plan with changes has a name.
      const parameters = Object.fromEntries(
        sent.map(({ name, property }) => [property, plan.after[name]]),
      ) as unknown as CompositionSettingsContextCreateOptions;
      const isEncryptionTurnedOn = plan.changes.some(
        ({ setting, to }) => setting === "encryption-enabled" && to === true,
      );
      const instance = await settingsOf(resource, withinMs)
        .create(parameters)
        .catch((error: unknown) => {
          throw isEncryptionTurnedOn ? nameEdition(error) : error;
        });
      return believe(LiveSettings, instance).account;
    },

    async findReference(kind, sid) {
      const accounts = v1(hosts.references);
      const resource =
        kind === "public-key" ? PublicKeyListInstance(accounts)(sid) : AwsListInstance(accounts)(sid);
      try {
        const found = believe(Reference, await resource.fetch());
        if (found.sid !== sid) throw notBelieved("is about another credential");
        return { owner: found.accountSid };
      } catch (error) {
        if (isNotFound(error)) return "missing";
        throw error;
      }
    },
  };
}

const Reference = z.object({
  sid: z.string().check(z.regex(sidPattern.credential)),
  accountSid: z.string().check(z.regex(sidPattern.account)),
});

// What Twilio's resource classes ask of a client, and all they ask.
type Operation = {
  method: string;
  uri: string;
  headers: Record<string, string>;
  data?: Record<string, string>;
};

/** What sends an operation of Twilio's resource classes as this account. */
export function requester({ credentials, send, onExchange }: Connection, withinMs?: number) {
  return async ({ method, uri, headers, data }: Operation) => {
    const call: Call = {
      method: method.toUpperCase() === "POST" ? "POST" : "GET",
      url: uri,
      headers: { ...headers, Authorization: `Basic ${basicValue(credentials)}`, "User-Agent": userAgent },
      ...(data === undefined ? {} : { body: new URLSearchParams(data).toString() }),
      ...(withinMs === undefined ? {} : { withinMs }),
    };
    const answer = await send(call);
    onExchange({
      method: call.method,
      url: uri,
      status: answer.status,
      requestId: requestId(answer.headers["twilio-request-id"]),
    });
    if (answer.status >= 400) throw refusal(answer);
    const body = parseJson(answer.body);
    // The resource classes read properties of whatever they are given; null would make them throw a TypeError.
    if (typeof body !== "object" || body === null) throw notBelieved("is not a JSON object");
    return { statusCode: answer.status, headers: answer.headers, body };
  };
}

const userAgent = `twilio-composition-settings-action/${version}`;

/** The value behind `Basic` in the Authorization header: a secret. */
export function basicValue({ user, secret }: Credentials): string {
  return Buffer.from(`${user}:${secret}`).toString("base64");
}

function requestId(header: string | string[] | undefined): string | undefined {
  return typeof header === "string" && /^RQ[0-9a-f]{32}$/.test(header) ? header : undefined;
}

/**
 * What an answer says, in the form that a schema wants.
 * @throws ActionError bad-response.
 */
export function believe<Schema extends z.ZodMiniType>(schema: Schema, instance: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(instance);
  if (parsed.success) return parsed.data;
  const fields = new Set(parsed.error.issues.map(({ path }) => path.join(".")));
  throw notBelieved(`does not have the documented form (${[...fields].join(", ")})`);
}

/** What says something else than Twilio's documents let it say. */
export function notBelieved(fault: string, what = "answer"): ActionError {
  return new ActionError("bad-response", `Twilio's ${what} cannot be believed: it ${fault}.`, {
    hint: "Something between the runner and Twilio may be answering in its place: check the proxy. Else run again later.",
  });
}

// Encryption needs Enterprise or Security Edition. How Twilio says that it is missing is not documented, so every
// refusal of a write that turns encryption on names the edition as a possible cause.
function nameEdition(error: unknown): unknown {
  if (!(error instanceof ActionError)) return error;
  const edition =
    "Encryption needs Twilio's Enterprise or Security Edition: ask Twilio whether the account has it.";
  const isForbidden = z.object({ status: z.literal(403) }).safeParse(error.cause).success;
  if (!isForbidden && error.reason !== "rejected-by-twilio") return error;
  return new ActionError(isForbidden ? "not-entitled" : error.reason, error.message, {
    hint: `${edition} ${error.hint}`,
    cause: error.cause,
  });
}
