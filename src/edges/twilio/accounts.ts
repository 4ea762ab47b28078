import * as z from "zod/mini";
import { type Credentials, waysOut } from "../../declared/credentials.ts";
import type { Inputs } from "../../declared/inputs.ts";
import { ActionError } from "../../messages/errors.ts";
import { shortSid } from "../../messages/text.ts";
import { wrongAccount } from "../../run/identity.ts";
import type { ReachableAccount, Twilio } from "../../run/ports.ts";
import { accountSid } from "../../settings/value.ts";
import { connectAccount } from "./account.ts";
import { badResponse, isNotFound, parseAnswer } from "./answers.ts";
import { basicValue, type Connection, pagesOf, requester } from "./request.ts";
import { hosts } from "./resources.ts";

/**
 * Returns the hosts and methods that a run may use. Only apply may send anything but GET.
 * @param hasBase whether a base may name other accounts than the policy.
 */
export function permissions({ mode, policy, credentials, verifyReferences }: Inputs, hasBase: boolean) {
  const isForOthers =
    hasBase ||
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

/** The run needs `count` accounts: a single account is looked up, several accounts are listed. `mask` hides a text from then on. */
type Opening = Connection & {
  count: number;
  mask: (secret: string) => void;
  hideSecrets: (text: string) => string;
};

/**
 * Opens Twilio as these credentials reach it. The Video API knows no account in its address: the credentials alone choose
 * the account (Twilio's documentation of subaccounts). So each account is asked with its own credentials, and a subaccount's
 * token comes from the Accounts API, which needs the parent's token.
 */
export function openTwilio(opening: Opening): Twilio {
  const { credentials, count } = opening;
  let active: Promise<Map<string, Subaccount>> | undefined;
  const list = () => {
    active ??= listAccounts(opening, "active");
    return active;
  };
  return {
    async connect(sid) {
      if (sid === credentials.account) return connectAccount(opening);
      if (credentials.kind === "api-key") throw keyReachesItsOwn(credentials);
      const isListed = count > 1 || active !== undefined;
      const listed = isListed ? (await list()).get(sid) : undefined;
      const found = listed?.auth_token ? listed : await lookUp(opening, sid);
      if (!found.auth_token) {
        const message = `Twilio gives no auth token of the subaccount ${shortSid(sid)}, so this run cannot read its settings.`;
        const hint =
          "Give that account a step with an API key of its own, and select the account with the input account.";
        throw new ActionError("credentials-rejected", message, { hint, about: "no token" });
      }
      const own = { kind: "auth-token", account: sid, user: sid, secret: found.auth_token } as const;
      opening.mask(basicValue(own));
      return connectAccount({ ...opening, credentials: own });
    },
    async accounts() {
      if (credentials.kind === "api-key") return [{ account: credentials.account, name: "", isOwn: true }];
      return reachableFrom(opening, await list());
    },
    async suspended() {
      if (credentials.kind === "api-key") return [];
      return reachableFrom(opening, await listAccounts(opening, "suspended"));
    },
  };
}

function reachableFrom(
  { credentials: { account }, hideSecrets }: Opening,
  listed: ReadonlyMap<string, Subaccount>,
): ReachableAccount[] {
  return [...listed.values()].map(({ sid, friendly_name: name, owner_account_sid: owner }) => ({
    account: sid,
    name: hideSecrets(name ?? ""),
    isOwn: sid === account,
    parent: owner && owner !== sid ? owner : undefined,
  }));
}

const Subaccount = z.object({
  sid: accountSid,
  friendly_name: z.nullish(z.string()),
  owner_account_sid: z.nullish(accountSid),
  // Twilio's OpenAPI document lets both be null.
  status: z.nullish(z.enum(["active", "suspended", "closed"])),
  auth_token: z.nullish(z.string().check(z.regex(/^(?:[\x21-\x7e]{8,})?$/))),
});
type Subaccount = z.infer<typeof Subaccount>;

const Page = z.object({ accounts: z.array(Subaccount), next_page_uri: z.nullish(z.string()) });

const origin = `https://${hosts.accounts}`;
const address = `${origin}/2010-04-01/Accounts`;

// An account takes 2.2 kB in Twilio's OpenAPI document, so a thousand, which Twilio allows, exceed the limit of 1 MiB.
const pageSize = 300;
// The limit ends only an endless list: pages need not be full, and Twilio may list more accounts than the policy names.
const maxPages = 1_000;

async function listAccounts(opening: Opening, status: "active" | "suspended") {
  const all = new Map<string, Subaccount>();
  const pages = pagesOf(opening, {
    name: "list of accounts",
    address: `${address}.json`,
    query: { Status: status, PageSize: `${pageSize}` },
    page: Page,
    nextOf: ({ next_page_uri: path }) => path && `${origin}${path}`,
    maxPages,
  });
  for await (const { accounts } of pages) {
    // A token is masked before any other use of the answer.
    for (const { auth_token: token } of accounts) opening.mask(token ?? "");
    for (const account of accounts) all.set(account.sid, account);
  }
  // Twilio's list has the account of the token too, so a list without it is not this account's list.
  if (status === "active" && !all.has(opening.credentials.account))
    throw badResponse("own account", "does not have the account of the credentials", "list of accounts");
  return all;
}

async function lookUp(opening: Opening, sid: string): Promise<Subaccount> {
  const uri = `${address}/${sid}.json`;
  const { body } = await requester(opening)({ method: "get", uri, headers: {} }).catch((error: unknown) => {
    if (!isNotFound(error)) throw error;
    const message = `Twilio knows no account ${shortSid(sid)} under ${shortSid(opening.credentials.account)}.`;
    const hint = "Correct the SID in the policy file, or give the auth-token of the account's parent.";
    throw new ActionError("account-not-found", message, { hint, about: "unknown" });
  });
  const found = parseAnswer(Subaccount, body);
  opening.mask(found.auth_token ?? "");
  if (found.sid !== sid) throw wrongAccount(sid, found.sid);
  if (!found.status || found.status === "active") return found;
  throw new ActionError("account-not-found", `The subaccount ${shortSid(sid)} is ${found.status}.`, {
    hint: inactiveHints[found.status],
    kind: found.status === "closed" ? found.status : undefined,
  });
}

const inactiveHints = {
  closed: "Remove it from the policy file: a closed account does not come back.",
  suspended: "Activate it in the console, or remove it from the policy file.",
};

// The message is the same for every account that the key does not reach, so one line reports all of them.
function keyReachesItsOwn({ account }: Credentials): ActionError {
  const message = `An API key reaches only its own account. account-sid names ${shortSid(account)}, and this step selects another account.`;
  const hint = `${waysOut} If account-sid (or TWILIO_ACCOUNT_SID) is wrong, correct it.`;
  return new ActionError("wrong-account", message, { hint, about: "api-key" });
}
