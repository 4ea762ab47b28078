import { ActionError } from "../messages/errors.ts";
import { shortSid } from "../messages/text.ts";
import type { Live } from "./ports.ts";

/** Makes the error of an answer that is about another account than `account-sid` names, in the step or in the policy file. */
export function wrongAccount(expected: string, found: string): ActionError {
  const message = `Twilio answered about the account ${shortSid(found)}, and account-sid names ${shortSid(expected)}.`;
  const hint =
    "Either account-sid or the credentials are wrong: correct account-sid, or give credentials of the account that it names.";
  return new ActionError("wrong-account", message, { hint });
}

/**
 * Requires, before anything is judged, that all answers are about the account that the policy names. "Never configured" names no
 * account. Then another answer, a reference or the login itself has to name it.
 * @throws ActionError wrong-account.
 */
export function requireIdentity(
  expected: string,
  lives: readonly Live[],
  { login, owners }: { login: string | undefined; owners: readonly string[] },
): void {
  const named = lives.flatMap(({ account }) => account ?? []);
  const other = named.find((account) => account !== expected);
  if (other !== undefined) throw wrongAccount(expected, other);
  if (named.length === lives.length || [...named, login, ...owners].includes(expected)) return;
  const message = `Twilio answered "never configured" without naming the account, so it may be another account's answer.`;
  const hint =
    "Configure the settings once in Twilio's console. Or declare an existing Public Key or AWS credential, and keep verify-references on: Twilio's answer about that SID then names the account.";
  throw new ActionError("wrong-account", message, { hint });
}
