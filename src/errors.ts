import type { Reason } from "./outcome.ts";
import type { Place } from "./policy.ts";
import { shortSid } from "./text.ts";

type Details = {
  /** One sentence that says what to do. */
  hint: string;
  cause?: unknown;
  /** True where the same request may succeed a moment later. */
  isTransient?: boolean;
  /** Where it stands in the policy file. */
  place?: Place;
};

/** The one error of this action: a reason for machines, a sentence that says what happened and a hint that says what to do. */
export class ActionError extends Error {
  override readonly name = "ActionError";
  readonly reason: Exclude<Reason, "none" | "drift">;
  readonly hint: string;
  readonly isTransient: boolean;
  readonly place: Place | undefined;

  constructor(reason: ActionError["reason"], message: string, details: Details) {
    super(message, { cause: details.cause });
    this.reason = reason;
    this.hint = details.hint;
    this.isTransient = details.isTransient ?? false;
    this.place = details.place;
  }
}

/** Whether the whole run is over with this error, whoever met it. */
export function endsTheRun({ reason }: ActionError): boolean {
  return reason === "cancelled" || reason === "timed-out" || reason === "internal";
}

/** Somebody else's account answered. */
export function wrongAccount(expected: string, found: string): ActionError {
  return new ActionError(
    "wrong-account",
    `The credentials belong to ${shortSid(found)}, not to ${shortSid(expected)}.`,
    {
      hint: "Give credentials of the account in account-sid, or correct account-sid.",
    },
  );
}
