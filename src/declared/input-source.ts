import { ActionError } from "../messages/errors.ts";
import { likelyOf } from "../messages/likely.ts";
import { hiddenIn, quote } from "../messages/text.ts";
import type { Setting } from "../settings/settings.ts";
import { parseBoolean } from "../settings/value.ts";
import type { Event } from "./event.ts";
import type { Policy } from "./policy.ts";

/** The defaults of `action.yml`. A test compares them. */
export const defaults = {
  mode: "check",
  "fail-on-drift": "true",
  "allow-weakening": "false",
  "expected-plan": "any",
  unmanaged: "warn",
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
  | "verify-compositions"
  | "account"
  | "report-file"
  | "sarif-file"
  | "github-token";

/** The source of all inputs. `input` returns an empty string for an input that is not given. */
export type InputSource = {
  input: (name: InputName) => string;
  env: (name: "TWILIO_ACCOUNT_SID" | "TWILIO_API_KEY" | "TWILIO_API_SECRET" | "TWILIO_AUTH_TOKEN") => string;
  event: Event;
  /** Milliseconds since 1970. */
  now: () => number;
  /**
   * Reads the file in `policy-file`.
   * @throws ActionError invalid-policy, or AggregateError of several, if it cannot be read or is wrong.
   */
  policy: () => Policy;
};

/** Makes the error of a wrong input. The fault follows the name: "mode is \"x\"". */
export function invalid(name: string, fault: string, hint: string): ActionError {
  return new ActionError("invalid-inputs", `${name} ${fault}.`, { hint });
}

/** Says what is wrong with a text, and names a character in it that cannot be seen. */
export function textFault(text: string, fault = `is ${quote(text)}`): string {
  const hidden = hiddenIn(text);
  return hidden === undefined ? fault : `${fault}; the text has ${hidden}`;
}

/** Reads an input, or its default if it is blank. */
export function inputOrDefault({ input }: Pick<InputSource, "input">, name: keyof typeof defaults): string {
  return input(name).trim() || defaults[name];
}

/** Reads an input that is a word. A boolean may be spelt as in YAML. */
export function readWord(source: Pick<InputSource, "input">, name: keyof typeof defaults): string {
  const text = inputOrDefault(source, name);
  return parseBoolean(text)?.toString() ?? text;
}

/** Reads an input that is one of a few words. The error suggests the likely word with the same first letter. */
export function readChoice<const Choice extends string>(
  source: InputSource,
  name: keyof typeof defaults,
  choices: readonly Choice[],
): Choice {
  const word = readWord(source, name);
  const choice = choices.find((known) => known === word);
  if (choice !== undefined) return choice;
  const sameLetter = choices.filter((known) => known[0] === word[0]?.toLowerCase());
  const likely = likelyOf(word, sameLetter);
  const question = likely === undefined ? "" : `Did you mean ${likely}? `;
  throw invalid(name, textFault(inputOrDefault(source, name)), `${question}Use ${choices.join(" or ")}.`);
}

export const modes = ["check", "apply", "export", "validate"] as const;
export type Mode = (typeof modes)[number];
