import * as z from "zod/mini";
import type { Credentials } from "../../declared/credentials.ts";
import type { Inputs } from "../../declared/inputs.ts";
import { ActionError } from "../../messages/errors.ts";
import { shortSid } from "../../messages/text.ts";
import { wrongAccount } from "../../run/identity.ts";
import type { ReachableAccount, Twilio } from "../../run/ports.ts";
import { sidPattern } from "../../settings/value.ts";
import { connectAccount } from "./account.ts";
import { badResponse, isNotFound, parseAnswer } from "./answers.ts";
import { basicValue, type Connection, requester } from "./request.ts";
import { hosts } from "./resources.ts";

/** What a run may ask of whom: only apply sends anything but GET, and nobody is asked about what nobody wants to know. */
export function permissions({ mode, policy, credentials, verifyReferences }: Inputs) {
  const isForOthers =
    mode === "export" ||
    policy.unlistedSubaccounts !== "ignore" ||
    policy.accounts.some(({ account }) => account !== credentials?.account);
  return {
    hosts: [
      hosts.video,
      ...(verifyReferences ? [hosts.references] : []),
      ...(isForOthers && credentials?.kind === "auth-token" ? [hosts.accounts] : []),
    ],
    methods: mode === "apply" ? (["GET", "POST"] as const) : (["GET"] as const),
  };
}

type Opening = Connection & {
  /** How many accounts will be asked for: one is looked up, several are listed. */
  count: number;
  /** Hides a text from here on. */
  mask: (secret: string) => void;
};

/**
 * Twilio as these credentials reach it. The Video API knows no account in its address: the credentials alone choose it
 * (Twilio's documentation of subaccounts). So each account is asked with its own, and a subaccount's token comes from
 * the Accounts API, which needs the parent's.
 */
export function openTwilio(opening: Opening): Twilio {
  const { credentials, count } = opening;
  let listed: Promise<Map<string, Subaccount>> | undefined;
  const list = () => {
    listed ??= listAccounts(opening, "active");
    return listed;
  };
  const find = async (sid: string) =>
    count > 1 || listed !== undefined ? (await list()).get(sid) : undefined;

  return {
    async connect(sid) {
      if (sid === credentials.account) return connectAccount(opening);
      if (credentials.kind === "api-key") throw keyReachesItsOwn(sid, credentials);
      const found = (await find(sid)) ?? (await lookUp(opening, sid));
      return connectAccount({ ...opening, credentials: credentialsOf(found, opening) });
    },
    async accounts() {
      if (credentials.kind === "api-key") return [{ account: credentials.account, name: "", isOwn: true }];
      return [...(await list()).values()].map((one) => reachableAccount(one, credentials));
    },
    async suspended() {
      if (credentials.kind === "api-key") return [];
      return [...(await listAccounts(opening, "suspended")).values()].map((one) =>
        reachableAccount(one, credentials),
      );
    },
  };
}

const Subaccount = z.object({
  sid: z.string().check(z.regex(sidPattern.account)),
  friendly_name: z.nullish(z.string()),
  status: z.enum(["active", "suspended", "closed"]),
  auth_token: z.string().check(z.minLength(8)),
});
type Subaccount = z.infer<typeof Subaccount>;

const Page = z.object({ accounts: z.array(Subaccount), next_page_uri: z.nullish(z.string()) });

const origin = `https://${hosts.accounts}`;
const path = "/2010-04-01/Accounts";

// Each takes 2.2 kB in the example of Twilio's OpenAPI document, so a page of the thousand that Twilio allows would be over
// the mebibyte that an answer may have.
const pageSize = 300;
// Far over Twilio's own limit of 1,000 subaccounts, and an end where pages lead in a circle.
const maxPages = 20;

function reachableAccount(
  { sid, friendly_name: name }: Subaccount,
  { account }: Credentials,
): ReachableAccount {
  return { account: sid, name: name ?? "", isOwn: sid === account };
}

async function listAccounts(
  opening: Opening,
  status: Subaccount["status"],
): Promise<Map<string, Subaccount>> {
  const all = new Map<string, Subaccount>();
  let uri: string | undefined = `${path}.json?Status=${status}&PageSize=${pageSize}`;
  for (let page = 1; uri !== undefined; page++) {
    if (page > maxPages) throw badResponse("has no last page", "list of accounts");
    const answer: z.infer<typeof Page> = parseAnswer(Page, await get(opening, uri));
    for (const one of answer.accounts) {
      maskToken(one, opening);
      all.set(one.sid, one);
    }
    uri = answer.next_page_uri || undefined;
    if (uri !== undefined && !uri.startsWith(`${path}.json?`))
      throw badResponse("leads elsewhere", "list of accounts");
  }
  return all;
}

async function lookUp(opening: Opening, sid: string): Promise<Subaccount> {
  const answer = await get(opening, `${path}/${sid}.json`).catch((error: unknown) => {
    throw isNotFound(error) ? unknownAccount(sid, opening.credentials) : error;
  });
  const found = parseAnswer(Subaccount, answer);
  maskToken(found, opening);
  if (found.sid !== sid) throw wrongAccount(sid, found.sid);
  if (found.status !== "active") throw notActive(sid, found.status);
  return found;
}

async function get(opening: Opening, uri: string): Promise<unknown> {
  const { body } = await requester(opening)({ method: "get", uri: `${origin}${uri}`, headers: {} });
  return body;
}

function credentialsOf({ sid, auth_token: secret }: Subaccount, { mask }: Opening): Credentials {
  const own: Credentials = { kind: "auth-token", account: sid, user: sid, secret };
  mask(basicValue(own));
  return own;
}

// A token is masked before anything else is done with the answer that holds it.
function maskToken({ auth_token: token }: Subaccount, { mask }: Opening): void {
  mask(token);
}

function keyReachesItsOwn(sid: string, { account }: Credentials): ActionError {
  return new ActionError(
    "wrong-account",
    `The API key belongs to ${shortSid(account)} and cannot reach ${shortSid(sid)}.`,
    {
      hint: "Give an API key of that account and select it with the input account, or the parent's auth-token to reach all.",
    },
  );
}

function unknownAccount(sid: string, { account }: Credentials): ActionError {
  return new ActionError(
    "account-not-found",
    `Twilio knows no account ${shortSid(sid)} under ${shortSid(account)}.`,
    { hint: "Correct the SID in the policy file, or give the auth-token of the account's parent." },
  );
}

function notActive(sid: string, status: "suspended" | "closed"): ActionError {
  return new ActionError("account-not-found", `The subaccount ${shortSid(sid)} is ${status}.`, {
    hint:
      status === "closed"
        ? "Take it out of the policy file: a closed account does not come back."
        : "Activate it in the console, or take it out of the policy file.",
  });
}
