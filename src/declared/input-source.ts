import { ActionError } from "../messages/errors.ts";
import type { Setting } from "../settings/settings.ts";
import type { Event } from "./event.ts";
import type { Policy } from "./policy.ts";

/** As in `action.yml`, to which a test holds them. */
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

/** Where inputs come from. `input` answers an empty string for an input that is not given. */
export type InputSource = {
  input: (name: InputName) => string;
  env: (name: "TWILIO_ACCOUNT_SID" | "TWILIO_API_KEY" | "TWILIO_API_SECRET" | "TWILIO_AUTH_TOKEN") => string;
  event: Event;
  /** Milliseconds since 1970. */
  now: () => number;
  /**
   * What the file in `policy-file` declares.
   * @throws ActionError invalid-policy, or AggregateError of several, where it cannot be read or is wrong.
   */
  policy: () => Policy;
};

/** An input is wrong. The fault follows on its name: "mode is \"x\"". */
export function invalid(name: string, fault: string, hint: string): ActionError {
  return new ActionError("invalid-inputs", `${name} ${fault}.`, { hint });
}

/** What a step can do. */
export const modes = ["check", "apply", "export"] as const;
export type Mode = (typeof modes)[number];
