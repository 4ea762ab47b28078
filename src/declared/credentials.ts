import { collect } from "../messages/collect.ts";
import { ActionError } from "../messages/errors.ts";
import { sidPattern } from "../settings/value.ts";
import { type Event, whyReadOnly } from "./event.ts";
import { type InputSource, inputOrDefault, invalid, readChoice, textFault } from "./input-source.ts";
import type { Policy } from "./policy.ts";
import type { Origin } from "./selection.ts";

export type Credentials = {
  kind: "api-key" | "auth-token";
  /** The SID from an input, the environment or the policy file. Twilio's answers show whether the credentials belong to it. */
  account: string;
  user: string;
  secret: string;
};

type Needs = Origin & { policy: () => Policy };

/** A text that may be a credential, with the name of its input or environment variable. */
type Text = { name: string; text: string };
type Given = { kind: "inputs" | "environment"; key: Text; secret: Text; token: Text };

/** Reads the credentials; undefined if GitHub withholds them and `on-missing-credentials: skip` accepts that. */
export function readCredentials(source: InputSource, needs: Needs): Credentials | undefined {
  const given = chooseSource(source);
  const { key, secret, token } = given;
  const isSkipAsked = inputOrDefault(source, "on-missing-credentials") === "skip" && needs.mode === "check";
  return collect({
    choice: () => readChoice(source, "on-missing-credentials", ["fail", "skip"]),
    event: () => requireClosedEvent(source.event, [key, secret, token].filter(isGiven)),
    credentials: () => {
      if (isGiven(key) || isGiven(secret)) return readKey(given, needs);
      if (isGiven(token)) return readToken(token, needs);
      if (isSkipAsked && whyReadOnly(source.event) !== undefined) return undefined;
      throw missingCredentials(source.event, isSkipAsked);
    },
  }).credentials;
}

function isGiven({ text }: Text): boolean {
  return text.trim() !== "";
}

// An id from the inputs and a secret from the environment may belong to different credentials, so they are never mixed.
function chooseSource({ input, env }: InputSource): Given {
  const given = (name: Parameters<typeof input>[0]): Text => ({ name, text: input(name) });
  const inputs = { key: given("api-key-sid"), secret: given("api-key-secret"), token: given("auth-token") };
  if (Object.values(inputs).some(isGiven)) return { kind: "inputs", ...inputs };
  const inEnv = (name: Parameters<typeof env>[0]): Text => ({ name, text: env(name) });
  const [key, secret] = [inEnv("TWILIO_API_KEY"), inEnv("TWILIO_API_SECRET")];
  return { kind: "environment", key, secret, token: inEnv("TWILIO_AUTH_TOKEN") };
}

const openToForks = "pull_request_target";

// On this event, a fork's pull request runs with secrets. So a stranger could compare any policy with the values at Twilio.
function requireClosedEvent({ name }: Event, given: readonly Text[]): void {
  if (name !== openToForks || given.length === 0) return;
  const fault = `${given.length > 1 ? "are" : "is"} refused on ${openToForks}, because a stranger's policy would be compared with your settings at Twilio`;
  throw invalid(given.map((text) => text.name).join(" and "), fault, "Use the event pull_request.");
}

const whyBlank = "A secret is blank if its name is misspelt, or if this job may not read it.";

function readKey({ kind, key, secret, token }: Given, needs: Needs): Credentials {
  const fix = "Give one of the two; the API key is recommended.";
  if (kind === "inputs" && isGiven(token)) throw invalid(token.name, "is given beside an API key", fix);
  const [missing, present] = isGiven(key) ? [secret, key] : [key, secret];
  const both = `${whyBlank} Give the SID and the secret of the key.`;
  if (!isGiven(missing)) throw invalid(missing.name, `is blank, and ${present.name} is not`, both);
  const read = collect({
    user: () => readKeySid(key),
    secret: () => readSecret(secret),
    account: () => readLogin(needs),
    rule: () => requireNoNeedOfToken(needs),
  });
  return { kind: "api-key", account: read.account, user: read.user, secret: read.secret };
}

function readToken(token: Text, { account }: Needs): Credentials {
  const read = collect({ secret: () => readSecret(token), account: () => account() ?? refuseMissingSid() });
  return { kind: "auth-token", user: read.account, ...read };
}

function readKeySid({ name, text }: Text): string {
  const sid = text.trim();
  if (sidPattern.apiKey.test(sid)) return sid;
  const wrapping = wrappingOf(sid);
  const fault = sidPattern.account.test(sid) ? "is an account SID" : "is not an API key SID";
  throw invalid(name, wrapping ? `has ${wrapping}` : fault, "Use the key's SID alone: SK and 32 hex digits.");
}

function readSecret({ name, text }: Text): string {
  // A line break after the secret is accepted: pasting it too is the most common mistake, and does no harm.
  const [secret = "", ...others] = text.split(/[\r\n]+/);
  if (others.some((line) => line !== ""))
    throw invalid(name, "has several lines", "Store the secret alone, on one line.");
  if (secret.length < 8)
    throw invalid(name, "is shorter than 8 characters, too short to be masked", "Store the whole secret.");
  const fix = "Store the secret alone, as Twilio showed it.";
  if (Object.values(sidPattern).some((pattern) => pattern.test(secret)))
    throw invalid(name, "is a SID, not a secret", fix);
  if (/^[\x21-\x7e]+$/.test(secret)) return secret;
  throw invalid(name, textFault(secret, "holds blanks or characters no Twilio secret has"), fix);
}

/** Says in words what was copied around a value; undefined if there is nothing. */
export function wrappingOf(text: string): string | undefined {
  if (/^["'`]|["'`]$/.test(text)) return "quotes around it";
  return /^[A-Za-z_]\w*=/.test(text) ? "a name and = before it" : undefined;
}

/** The ways to reach several accounts. An API key reaches only its own account. */
export const waysOut =
  "Give each account a job with an API key of its own, and set the input `account` to the account's name. Or give account-sid and auth-token of the parent account, which reach all. To check a pull request without credentials, use mode: validate.";

// Without `account-sid`, the API key has to belong to the policy's only account, because a key reaches no other account.
function readLogin({ account, file, policy }: Needs): string {
  const given = account();
  if (given !== undefined) return given;
  const accounts = file() === undefined ? [] : policy().accounts;
  const [only, ...others] = accounts;
  if (only === undefined) return refuseMissingSid();
  if (others.length === 0) return only.account;
  const names = accounts.slice(0, 10).map(({ name }) => name);
  if (accounts.length > names.length) names.push("…");
  const message = `This step selects ${accounts.length} accounts (${names.join(", ")}), and an API key reaches only its own account.`;
  throw new ActionError("wrong-account", message, { hint: waysOut });
}

function refuseMissingSid(): never {
  const fix = "Give the SID of the account that the credentials belong to (AC…).";
  throw invalid("account-sid", "is missing", fix);
}

function requireNoNeedOfToken({ file }: Needs): void {
  const rule = file()?.unlistedSubaccounts ?? "ignore";
  if (rule === "ignore") return;
  const fix =
    "Give the parent's auth-token in place of the API key, or set unlisted-subaccounts: ignore in the policy file.";
  const fault = `is missing, and unlisted-subaccounts: ${rule} needs it to list all subaccounts`;
  throw invalid("auth-token", fault, fix);
}

function missingCredentials({ name }: Event, isSkipAsked: boolean): ActionError {
  const passed = isSkipAsked ? " On this event GitHub passes secrets, so the check is not skipped." : "";
  const why =
    name === openToForks
      ? `Use the event pull_request: on ${openToForks} credentials are refused.`
      : `${whyBlank} On a pull request from a fork or Dependabot, GitHub withholds secrets: see on-missing-credentials.`;
  return new ActionError("missing-credentials", `api-key-sid and api-key-secret are blank.${passed}`, {
    hint: `${why} To check a policy file without credentials, use mode: validate.`,
  });
}
