import * as z from "zod/mini";
import { ActionError } from "../../messages/errors.ts";
import { secretHider } from "../../messages/secrets.ts";
import type { Account } from "../../run/ports.ts";
import { neverConfigured, settings } from "../../settings/settings.ts";
import { sidPattern } from "../../settings/value.ts";
import { badResponse, isNotFound, LiveSettings, notFromTwilio, parseAnswer, refusedBy } from "./answers.ts";
import { basicValue, type Connection, requester } from "./request.ts";
import { type Client, credentialAt, settingsAt } from "./resources.ts";

/** The account that these credentials reach, through the `twilio` package's own resources over our transport. */
export function connectAccount(connection: Connection): Account {
  const { credentials } = connection;
  const clientFor = (withinMs?: number): Client => ({ request: requester(connection, { withinMs }) });

  return {
    login: credentials.kind === "auth-token" ? credentials.account : undefined,

    async read(resource) {
      try {
        const live = parseAnswer(LiveSettings, await settingsAt(clientFor(), resource).fetch());
        const said = JSON.stringify(live);
        const hide = secretHider([credentials.secret, basicValue(credentials)]);
        if (hide(said) !== said) throw badResponse("repeats the credentials");
        return { isConfigured: true, ...live };
      } catch (error) {
        if (!isNotFound(error)) throw error;
        return { isConfigured: false, account: undefined, state: neverConfigured };
      }
    },

    async write(resource, { plan, declared, withinMs }) {
      // An empty live value is left out, since Twilio's document allows none; a declared one is sent, to clear it.
      const sent = settings.filter(({ name }) => plan.after[name] !== "" || declared[name] === "");
      const parameters = Object.fromEntries(sent.map(({ name, property }) => [property, plan.after[name]]));
      const isEncryptionTurnedOn = plan.changes.some(
        ({ setting, to }) => setting === "encryption-enabled" && to === true,
      );
      try {
        const instance = await settingsAt(clientFor(withinMs), resource).create(parameters);
        return { account: parseAnswer(LiveSettings, instance).account };
      } catch (error) {
        if (!(error instanceof ActionError) || refusedBy(error) === undefined) throw error;
        if (refusedBy(error) === "somebody") throw notFromTwilio(error);
        return { refusal: isEncryptionTurnedOn ? nameEdition(error) : error };
      }
    },

    async compositions(since) {
      const { listCompositions } = await import("./compositions.ts");
      return listCompositions(requester(connection), { since, account: credentials.account });
    },

    async findReference(kind, sid) {
      try {
        const found = parseAnswer(Reference, await credentialAt(clientFor(), kind, sid).fetch());
        if (found.sid !== sid) throw badResponse("is about another credential");
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

// Encryption needs Enterprise or Security Edition. How Twilio says that it is missing is not documented, so every
// refusal of a write that turns encryption on names the edition as a possible cause.
function nameEdition(error: ActionError): ActionError {
  const edition =
    "Encryption needs Twilio's Enterprise or Security Edition: ask Twilio whether the account has it.";
  const isForbidden = error.refusal?.status === 403;
  if (!isForbidden && error.reason !== "rejected-by-twilio") return error;
  return new ActionError(isForbidden ? "not-entitled" : error.reason, error.message, {
    hint: `${edition} ${error.hint}`,
    refusal: error.refusal,
  });
}
