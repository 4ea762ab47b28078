import { ActionError } from "../messages/errors.ts";
import { shortSid } from "../messages/text.ts";
import type { Live } from "./ports.ts";

/** Somebody else's account answered. */
export function wrongAccount(expected: string, found: string): ActionError {
  return new ActionError(
    "wrong-account",
    `The credentials belong to ${shortSid(found)}, not to ${shortSid(expected)}.`,
    { hint: "Give credentials of the account in account-sid, or correct account-sid." },
  );
}

/**
 * Before anything is judged: the answer must be about the account that the declaration names.
 * @throws ActionError wrong-account.
 */
export function requireIdentity(
  expected: string,
  live: Live,
  { login, owners }: { login: string | undefined; owners: readonly string[] },
): void {
  if (live.account === expected) return;
  if (live.account !== undefined) throw wrongAccount(expected, live.account);
  if (login === expected || owners.includes(expected)) return;
  throw new ActionError(
    "wrong-account",
    "Twilio says that the settings were never configured, but not of which account.",
    {
      hint: `Declare an existing key or credential and keep verify-references on, so that it can name the account; or configure the settings once in the console.`,
    },
  );
}
