import { bugForm } from "../tool.ts";
import type { Finding, Place } from "./finding.ts";
import type { Reason } from "./reasons.ts";

type Refusal = {
  status: number;
  /** Twilio's own code of the error. */
  code?: number | undefined;
  /** The id that only the host itself gives a request; undefined if something in between may have answered. */
  requestId?: string | undefined;
};

type Details = {
  hint: string;
  refusal?: Refusal | undefined;
  cause?: unknown;
  /** The subject that tells errors of one reason apart, as in a finding. */
  about?: string | undefined;
  place?: Place;
  /** Marks a case that code treats in a special way: a policy file is too large, an account is closed, a key lacks a permission. */
  kind?: "too-large" | "closed" | "lacks-permission" | undefined;
};

/** The one error that a run reports: a reason for machines, a sentence that says what happened, and what to do. */
export class ActionError extends Error {
  override readonly name = "ActionError";
  readonly reason: Exclude<Reason, "none" | "drift" | "proposed">;
  readonly hint: string;
  readonly about: string | undefined;
  readonly place: Place | undefined;
  readonly refusal: Refusal | undefined;
  readonly kind: Details["kind"];

  constructor(reason: ActionError["reason"], message: string, details: Details) {
    super(message, { cause: details.cause });
    this.reason = reason;
    this.hint = details.hint;
    this.refusal = details.refusal;
    this.about = details.about;
    this.place = details.place;
    this.kind = details.kind;
  }
}

/** Tells whether an error of this reason ends the whole run. */
export function endsTheRun({ reason }: { reason: string }): boolean {
  return reason === "cancelled" || reason === "timed-out" || reason === "internal";
}

/** Turns anything that was thrown into findings. A foreign error is reported as a bug of this action. */
export function errorFindings(thrown: unknown): Finding[] {
  if (thrown instanceof AggregateError) return thrown.errors.flatMap(errorFindings);
  if (thrown instanceof ActionError) {
    const { reason, about, message, hint, place } = thrown;
    return [{ level: "error", reason, about, message, hint, place }];
  }
  return errorFindings(bugError(thrown));
}

/** Reports a foreign error as a bug of this action, by its name alone: its message may quote anything, even a secret. */
export function bugError(thrown: unknown): ActionError {
  const name = thrown instanceof Error ? thrown.name : typeof thrown;
  return new ActionError("internal", `This action failed in a way it should not (${name}).`, {
    hint: `Please report this as a bug, with the version of the action and the log of the step: ${bugForm}`,
    cause: thrown,
  });
}
