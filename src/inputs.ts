import { closest } from "fastest-levenshtein";
import { ActionError } from "./errors.ts";
import { allowsApply, applyEventsText, type Event, withholdsSecrets } from "./event.ts";
import { type Mode, modes } from "./outcome.ts";
import type { AccountPolicy, Policy } from "./policy.ts";
import { s3UrlFault } from "./s3-url.ts";
import { type Declared, type Kind, type Setting, settings, sidPattern, type Value } from "./settings.ts";
import { quote } from "./text.ts";

export const defaults = {
  mode: "check",
  "fail-on-drift": "true",
  "allow-weakening": "false",
  "expected-plan": "any",
  "verify-references": "true",
  "on-missing-credentials": "fail",
  comment: "never",
  "drift-issue": "false",
  "timeout-seconds": "300",
} as const;

export type InputName =
  | keyof typeof defaults
  | Setting
  | "account-sid"
  | "api-key-sid"
  | "api-key-secret"
  | "auth-token"
  | "policy-file"
  | "account"
  | "report-file"
  | "sarif-file"
  | "github-token";

const commentChoices = ["never", "on-drift", "always"] as const;

export type Credentials = {
  kind: "api-key" | "auth-token";
  /** SID of the account that they belong to. */
  account: string;
  user: string;
  secret: string;
};

export type Inputs = {
  mode: Mode;
  /** The accounts to look at; none in export, which asks Twilio for them. */
  policy: Policy;
  /** Undefined where GitHub withheld them and `on-missing-credentials: skip` accepts that. */
  credentials: Credentials | undefined;
  failOnDrift: boolean;
  allowWeakening: boolean;
  /** `any`, or the digest of the only plan that may be applied. */
  expectedPlan: string;
  verifyReferences: boolean;
  comment: (typeof commentChoices)[number];
  driftIssue: boolean;
  timeoutSeconds: number;
};

/** Where inputs come from. `input` answers an empty string for an input that is not given. */
export type InputSource = {
  input: (name: InputName) => string;
  env: (name: "TWILIO_ACCOUNT_SID" | "TWILIO_API_KEY" | "TWILIO_API_SECRET" | "TWILIO_AUTH_TOKEN") => string;
  event: Event;
  /**
   * What the file in `policy-file` declares.
   * @throws ActionError invalid-policy, or AggregateError of several, where it cannot be read or is wrong.
   */
  policy: () => Policy;
};

/**
 * Reads every input strictly.
 * @throws AggregateError of an ActionError a problem: all of them at once, each naming its input.
 */
export function parseInputs(source: InputSource): Inputs {
  const problems: ActionError[] = [];
  const read = reader(source, problems);

  const mode = read.choice("mode", modes);
  const account = readAccount(source, problems);
  const policy = readPolicy(source, { mode, account }, problems);
  const inputs = {
    mode,
    policy,
    failOnDrift: read.boolean("fail-on-drift"),
    allowWeakening: read.boolean("allow-weakening"),
    expectedPlan: readExpectedPlan(source, problems),
    verifyReferences: read.boolean("verify-references"),
    comment: read.choice("comment", commentChoices),
    driftIssue: read.boolean("drift-issue"),
    timeoutSeconds: readTimeout(source, problems),
  };
  const mayBeMissing = read.choice("on-missing-credentials", ["fail", "skip"]) === "skip" && mode === "check";
  const isAlone = policy.accounts.length === 1;
  const login = account ?? (isAlone ? policy.accounts[0]?.account : undefined) ?? "";
  const credentials = readCredentials(source, { mayBeMissing, login }, problems);
  const isKnown = policy.accounts.length > 0 || mode === "export";
  if (credentials !== undefined && isKnown) requireReach(credentials, { account, policy, mode }, problems);
  if (mode === "apply" && !allowsApply(source.event)) problems.push(applyNotAllowed(source.event));
  if (problems.length > 0) throw new AggregateError(problems);
  return { ...inputs, credentials };
}

function invalid(name: string, fault: string, hint: string): ActionError {
  return new ActionError("invalid-inputs", `${name} ${fault}.`, { hint });
}

function given(source: InputSource, name: keyof typeof defaults): string {
  return source.input(name).trim() || defaults[name];
}

function reader(source: InputSource, problems: ActionError[]) {
  return {
    boolean(name: "fail-on-drift" | "allow-weakening" | "verify-references" | "drift-issue"): boolean {
      const value = parseBoolean(given(source, name));
      if (value === undefined) problems.push(notBoolean(name, given(source, name)));
      return value ?? false;
    },
    choice<const Choice extends string>(
      name: "mode" | "on-missing-credentials" | "comment",
      choices: readonly [Choice, ...Choice[]],
    ) {
      const value = choices.find((choice) => choice === given(source, name));
      if (value === undefined) {
        problems.push(invalid(name, `is ${quote(given(source, name))}`, `Use ${choices.join(" or ")}.`));
      }
      return value ?? choices[0];
    },
  };
}

// The spellings of YAML 1.2's core schema, as in the toolkit's getBooleanInput.
function parseBoolean(text: string): boolean | undefined {
  if (["true", "True", "TRUE"].includes(text)) return true;
  if (["false", "False", "FALSE"].includes(text)) return false;
  return undefined;
}

function notBoolean(name: string, text: string): ActionError {
  return invalid(name, `is ${quote(text)}, which is not a boolean`, "Use true or false.");
}

function readExpectedPlan(source: InputSource, problems: ActionError[]): string {
  const text = source.input("expected-plan").trim();
  if (text === "") {
    problems.push(
      invalid(
        "expected-plan",
        "is given but blank",
        "The output that it comes from is missing: see that the job is in `needs` and sets it, or use any.",
      ),
    );
  } else if (text !== "any" && !/^sha256:[0-9a-f]{64}$/.test(text)) {
    problems.push(
      invalid(
        "expected-plan",
        `is ${quote(text)}`,
        "Use any, or the `plan` output of a check (sha256: and 64 hex digits).",
      ),
    );
  }
  return text;
}

function readTimeout(source: InputSource, problems: ActionError[]): number {
  const text = given(source, "timeout-seconds");
  const seconds = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (seconds < 1 || seconds > 21_600) {
    problems.push(
      invalid("timeout-seconds", `is ${quote(text)}`, "Use a whole number of seconds from 1 to 21600."),
    );
  }
  return seconds;
}

function readAccount(source: InputSource, problems: ActionError[]): string | undefined {
  const text = source.input("account-sid").trim() || source.env("TWILIO_ACCOUNT_SID").trim();
  if (text === "") return undefined;
  if (!sidPattern.account.test(text)) {
    problems.push(invalid("account-sid", `is ${quote(text)}`, "Use an account SID: AC and 32 hex digits."));
  }
  return text;
}

const noPolicy: Policy = { accounts: [], unlistedSubaccounts: "ignore" };

function readPolicy(
  source: InputSource,
  { mode, account }: { mode: Mode; account: string | undefined },
  problems: ActionError[],
): Policy {
  const path = source.input("policy-file").trim();
  const inline = settings.map(({ name }) => name).filter((name) => source.input(name).trim() !== "");
  if (inline.length > 0 && (path !== "" || mode === "export")) {
    const [beside, fix] =
      mode === "export"
        ? ["mode: export, which declares nothing", "Leave them out."]
        : ["policy-file", "Declare them in the file."];
    problems.push(invalid(inline.join(", "), `cannot be given beside ${beside}`, fix));
  }
  if (mode === "export") return requirePathToExport(source, path, problems);
  if (path !== "") return select(source, readPolicyFile(source, problems), problems);
  if (source.input("account").trim() !== "") {
    problems.push(
      invalid(
        "account",
        "selects from a policy file, and there is none",
        "Give policy-file, or leave it out.",
      ),
    );
  }
  const declared = { compositions: readSettings(source, problems) };
  const alone: AccountPolicy = { name: "", account: account ?? "", declared, waivers: [], places: {} };
  return { ...noPolicy, accounts: [alone] };
}

function requirePathToExport(source: InputSource, path: string, problems: ActionError[]): Policy {
  if (path === "") {
    problems.push(invalid("policy-file", "is missing in mode: export", "Name the file to write."));
  }
  if (source.input("account").trim() !== "") {
    problems.push(
      invalid(
        "account",
        "selects from a policy file, and export writes one",
        "Leave it out in mode: export.",
      ),
    );
  }
  return noPolicy;
}

function readPolicyFile(source: InputSource, problems: ActionError[]): Policy | undefined {
  try {
    return source.policy();
  } catch (error) {
    if (error instanceof ActionError) problems.push(error);
    else if (error instanceof AggregateError) problems.push(...error.errors);
    else throw error;
    return undefined;
  }
}

// The accounts named by the input `account`, one a line or with commas between them; all where it names none.
function select(source: InputSource, policy: Policy | undefined, problems: ActionError[]): Policy {
  if (policy === undefined) return noPolicy;
  const names = source
    .input("account")
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (source.input("account").trim() === "") return policy;
  if (names.length === 0) {
    problems.push(
      invalid("account", "names none", "Name accounts of the policy file, or leave it out for all."),
    );
  }
  const known = policy.accounts.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    problems.push(
      invalid(
        "account",
        `names ${unknown.map(quote).join(", ")}, which the policy file does not have`,
        `Use the names under accounts, such as ${closest(unknown.join(), known)}.`,
      ),
    );
  }
  if (policy.unlistedSubaccounts !== "ignore" && names.length < known.length) {
    problems.push(
      invalid(
        "account",
        `selects some accounts, and unlisted-subaccounts: ${policy.unlistedSubaccounts} needs all`,
        "Leave account out, or set unlisted-subaccounts: ignore in the policy file.",
      ),
    );
  }
  return { ...policy, accounts: policy.accounts.filter(({ name }) => names.includes(name)) };
}

// What these credentials cannot reach is known before anything is asked.
function requireReach(
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

function readSettings(source: InputSource, problems: ActionError[]): Declared {
  const declared: Partial<Record<Setting, Value>> = {};
  for (const { name, kind } of settings) {
    const text = source.input(name).trim();
    if (text === "") continue;
    const parsed = parseSetting(kind, text);
    if ("value" in parsed) declared[name] = parsed.value;
    else problems.push(invalid(name, parsed.fault, parsed.fix));
  }
  if (settings.every(({ name }) => source.input(name).trim() === "")) {
    problems.push(
      new ActionError("invalid-inputs", "No setting is declared, so nothing would be checked.", {
        hint: `Give at least one of ${settings.map(({ name }) => name).join(", ")}.`,
      }),
    );
  }
  return declared;
}

/** Reads one declared value from text: the value, or what is wrong with the text and how to mend it. */
export function parseSetting(kind: Kind, text: string): { value: Value } | { fault: string; fix: string } {
  switch (kind) {
    case "switch": {
      const value = parseBoolean(text);
      return value === undefined
        ? { fault: `is ${quote(text)}, which is not a boolean`, fix: "Use true or false." }
        : { value };
    }
    case "public-key":
      return sidPattern.credential.test(text)
        ? { value: text }
        : {
            fault: `is ${quote(text)}`,
            fix: "Use the SID of a Public Key credential: CR and 32 hex digits.",
          };
    case "aws-credential":
      return sidPattern.credential.test(text)
        ? { value: text }
        : { fault: `is ${quote(text)}`, fix: "Use the SID of an AWS credential: CR and 32 hex digits." };
    case "s3-url": {
      const fault = s3UrlFault(text);
      return fault === undefined
        ? { value: text }
        : { fault, fix: `Use a URL of the form "https://BUCKET.s3-REGION.amazonaws.com/PATH".` };
    }
    case "text":
      return /\p{Cc}/u.test(text) || !text.isWellFormed()
        ? { fault: "holds a control character", fix: "Use one line of text." }
        : { value: text };
    default:
      return kind satisfies never;
  }
}

function readCredentials(
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
  const secret = text.replace(/[\r\n]+$/, "");
  if (/[\r\n]/.test(secret)) {
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

function applyNotAllowed(event: Event): ActionError {
  return new ActionError(
    "apply-not-allowed",
    event.name === ""
      ? "apply does not run without an event."
      : `apply does not run on the event ${quote(event.name)}.`,
    { hint: `Run apply on ${applyEventsText}; use mode: check here.` },
  );
}
