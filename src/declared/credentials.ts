import { ActionError } from "../messages/errors.ts";
import { sidPattern } from "../settings/value.ts";
import { withholdsSecrets } from "./event.ts";
import { type InputSource, invalid, type Mode } from "./input-source.ts";
import type { Policy } from "./policy.ts";

export type Credentials = {
  kind: "api-key" | "auth-token";
  /** SID of the account that they belong to. */
  account: string;
  user: string;
  secret: string;
};

// What these credentials cannot reach is known before anything is asked.
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
    if (!mayBeMissing || !withholdsSecrets(source.event)) problems.push(missingCredentials(mayBeMissing));
    return undefined;
  }
  if (isGiven && hasKey && hasToken) {
    problems.push(
      invalid("auth-token", "is given beside an API key", "Give one of the two; the API key is recommended."),
    );
    return undefined;
  }
  if (!hasKey) return readAuthToken(source, { name: names.token, text: token, login }, problems);
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

function readAuthToken(
  source: InputSource,
  token: { name: string; text: string; login: string },
  problems: ActionError[],
): Credentials {
  if (source.event.name === "pull_request_target") {
    problems.push(
      invalid(
        token.name,
        "is refused on pull_request_target, where a stranger's change may run beside it",
        "Use an API key of the one account, or the pull_request event.",
      ),
    );
  }
  const secret = readSecret(token.name, token.text, problems);
  return { kind: "auth-token", account: token.login, user: token.login, secret };
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

function missingCredentials(wasSkipAsked: boolean): ActionError {
  return new ActionError(
    "missing-credentials",
    wasSkipAsked
      ? "No credentials were given, and this is neither a fork's pull request nor Dependabot, so it cannot be skipped."
      : "No credentials were given.",
    {
      hint: "Give api-key-sid and api-key-secret; on a pull request from a fork GitHub withholds secrets (see on-missing-credentials).",
    },
  );
}
