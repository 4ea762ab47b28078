import { ActionError } from "../messages/errors.ts";
import { quote } from "../messages/text.ts";
import { parseBoolean } from "../settings/value.ts";
import { readCompositionsSince } from "./compositions-since.ts";
import { type Credentials, readCredentials, requireReach } from "./credentials.ts";
import { allowsApply, applyEventsText, type Event } from "./event.ts";
import { defaults, type InputSource, invalid, type Mode, modes } from "./input-source.ts";
import type { Policy } from "./policy.ts";
import { readAccount, readPolicy } from "./selection.ts";

const commentChoices = ["never", "on-drift", "always"] as const;
const issueChoices = ["false", "true", "fleet"] as const;

/** What a step was asked to do, with the defaults of what was not given. */
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
  /** The instant (ISO 8601, UTC) since which compositions are looked at; undefined where none are. */
  compositionsSince: string | undefined;
  verifyReferences: boolean;
  comment: (typeof commentChoices)[number];
  /** `true`: an issue for each account; `fleet`: one for all. */
  driftIssue: (typeof issueChoices)[number];
  timeoutSeconds: number;
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
    expectedPlan: readExpectedPlan(source, mode, problems),
    compositionsSince: readCompositionsSince(source, mode, problems),
    verifyReferences: read.boolean("verify-references"),
    comment: read.choice("comment", commentChoices),
    driftIssue: readDriftIssue(source, problems),
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

function given(source: InputSource, name: keyof typeof defaults): string {
  return source.input(name).trim() || defaults[name];
}

function reader(source: InputSource, problems: ActionError[]) {
  return {
    boolean(name: "fail-on-drift" | "allow-weakening" | "verify-references"): boolean {
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

function notBoolean(name: string, text: string): ActionError {
  return invalid(name, `is ${quote(text)}, which is not a boolean`, "Use true or false.");
}

function readDriftIssue(source: InputSource, problems: ActionError[]): Inputs["driftIssue"] {
  const text = given(source, "drift-issue");
  const found = issueChoices.find((choice) => choice === (parseBoolean(text)?.toString() ?? text));
  if (found === undefined)
    problems.push(invalid("drift-issue", `is ${quote(text)}`, `Use ${issueChoices.join(" or ")}.`));
  return found ?? "false";
}

function readExpectedPlan(source: InputSource, mode: Mode, problems: ActionError[]): string {
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
  } else if (text !== "any" && mode !== "apply" && mode === given(source, "mode")) {
    problems.push(
      invalid(
        "expected-plan",
        `is given in mode: ${mode}, which applies nothing`,
        "Give it to mode: apply, or leave it out.",
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

function applyNotAllowed(event: Event): ActionError {
  return new ActionError(
    "apply-not-allowed",
    event.name === ""
      ? "apply does not run without an event."
      : `apply does not run on the event ${quote(event.name)}.`,
    { hint: `Run apply on ${applyEventsText}; use mode: check here.` },
  );
}
