import { ActionError } from "../messages/errors.ts";
import { sidPattern } from "../settings/value.ts";
import { type Event, withholdsSecrets } from "./event.ts";
import { type InputSource, invalid, type Mode } from "./input-source.ts";
import type { Policy } from "./policy.ts";

/** What Twilio is asked with. */
export type Credentials = {
  kind: "api-key" | "auth-token";
  /** SID of the account that they belong to. */
  account: string;
  user: string;
  secret: string;
};

/** Adds to the problems what these credentials cannot reach, which is known before anything is asked. */
export function requireReach(
  credentials: Credentials,
  { account, policy, mode }: { account: string | undefined; policy: Policy; mode: Mode },
  problems: ActionError[],
): void {
  const isNamedByPolicy = policy.accounts.length === 1 && mode !== "export";
  if (
    account === undefined &&
    (credentials.kind === "auth-token" || !isNamedByPolicy || credentials.account === "")
  ) {
    problems.push(
      invalid(
        "account-sid",
        "is missing",
        "Give the SID of the account that the credentials belong to (AC…).",
      ),
    );
  }
  if (policy.unlistedSubaccounts !== "ignore" && credentials.kind === "api-key") {
    problems.push(
      invalid(
        "auth-token",
        `is missing: unlisted-subaccounts: ${policy.unlistedSubaccounts} asks Twilio for all subaccounts`,
        "Give the parent's auth-token in place of the API key, or set unlisted-subaccounts: ignore in the policy file.",
      ),
    );
  }
}

/**
 * Reads the credentials, wholly from the inputs or wholly from the environment.
 * @param mayBeMissing whether none are accepted where GitHub withholds them.
 * @param login SID of the account that they belong to; empty where nothing says so.
 * @param problems gets what is wrong.
 * @returns undefined where there are none.
 */
export function readCredentials(
  source: InputSource,
  { mayBeMissing, login }: { mayBeMissing: boolean; login: string },
  problems: ActionError[],
): Credentials | undefined {
  const fromInputs = {
    names: { key: "api-key-sid", secret: "api-key-secret", token: "auth-token" },
    key: source.input("api-key-sid").trim(),
    secret: source.input("api-key-secret"),
    token: source.input("auth-token"),
  };
  const fromEnv = {
    names: { key: "TWILIO_API_KEY", secret: "TWILIO_API_SECRET", token: "TWILIO_AUTH_TOKEN" },
    key: source.env("TWILIO_API_KEY").trim(),
    secret: source.env("TWILIO_API_SECRET"),
    token: source.env("TWILIO_AUTH_TOKEN"),
  };
  // Wholly from the inputs, or else wholly from the environment: half of each would be nobody's credentials.
  const isGiven = [fromInputs.key, fromInputs.secret, fromInputs.token].some((text) => text.trim() !== "");
  const { names, key, secret, token } = isGiven ? fromInputs : fromEnv;
  const hasKey = key !== "" || secret.trim() !== "";
  const hasToken = token.trim() !== "";

  if (!hasKey && !hasToken) {
    if (!mayBeMissing || !withholdsSecrets(source.event))
      problems.push(missingCredentials(source.event, mayBeMissing));
    return undefined;
  }
  if (source.event.name === openToForks) {
    const given = [key && names.key, secret.trim() && names.secret, token.trim() && names.token];
    problems.push(refusedOnOpenEvent(given.filter((name) => name !== "")));
  }
  if (isGiven && hasKey && hasToken) {
    problems.push(
      invalid("auth-token", "is given beside an API key", "Give one of the two; the API key is recommended."),
    );
    return undefined;
  }
  if (!hasKey) {
    const ofToken = readSecret(names.token, token, problems);
    return { kind: "auth-token", account: login, user: login, secret: ofToken };
  }
  if (key === "" || secret.trim() === "") {
    const [missing, present] = key === "" ? [names.key, names.secret] : [names.secret, names.key];
    problems.push(invalid(missing, `is missing beside ${present}`, "Give both halves of the API key."));
    return undefined;
  }
  if (!sidPattern.apiKey.test(key)) {
    problems.push(invalid(names.key, "is not an API key SID", "Use the key's SID: SK and 32 hex digits."));
  }
  return { kind: "api-key", account: login, user: key, secret: readSecret(names.secret, secret, problems) };
}

const openToForks = "pull_request_target";

// It gives secrets to a run about a stranger's change, whose declaration would be compared with live values.
function refusedOnOpenEvent(names: readonly string[]): ActionError {
  return invalid(
    names.join(" and "),
    `${names.length > 1 ? "are" : "is"} refused on ${openToForks}, where a stranger's declaration would be compared with live values`,
    "Use the event pull_request.",
  );
}

function readSecret(name: string, text: string, problems: ActionError[]): string {
  // A secret pasted with the line break behind it is the commonest mistake, and harmless.
  const [secret = "", ...others] = text.split(/[\r\n]+/);
  if (others.some((line) => line !== "")) {
    problems.push(invalid(name, "has several lines", "Store the secret alone, on one line."));
  } else if (secret.length < 8) {
    problems.push(
      invalid(name, "is shorter than 8 characters, too short to be masked", "Store the whole secret."),
    );
  } else if (!/^[\x21-\x7e]+$/.test(secret)) {
    problems.push(
      invalid(
        name,
        "holds blanks or characters no Twilio secret has",
        "Store the secret alone, as Twilio showed it.",
      ),
    );
  }
  return secret;
}

function missingCredentials(event: Event, wasSkipAsked: boolean): ActionError {
  const give = "Give api-key-sid and api-key-secret";
  return new ActionError(
    "missing-credentials",
    wasSkipAsked
      ? "No credentials were given, and GitHub withholds none from this event, so it cannot be skipped."
      : "No credentials were given.",
    {
      hint:
        event.name === openToForks
          ? `${give}, and use the event pull_request: on ${openToForks} they are refused.`
          : `${give}; on a pull request from a fork GitHub withholds secrets (see on-missing-credentials).`,
    },
  );
}
