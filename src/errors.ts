import type { Reason } from "./outcome.ts";

type Details = {
  /** One sentence that says what to do. */
  hint: string;
  cause?: unknown;
  /** True where the same request may succeed a moment later. */
  isTransient?: boolean;
};

/** The one error of this action: a reason for machines, a sentence that says what happened and a hint that says what to do. */
export class ActionError extends Error {
  override readonly name = "ActionError";
  readonly reason: Exclude<Reason, "none" | "drift">;
  readonly hint: string;
  readonly isTransient: boolean;

  constructor(reason: ActionError["reason"], message: string, details: Details) {
    super(message, { cause: details.cause });
    this.reason = reason;
    this.hint = details.hint;
    this.isTransient = details.isTransient ?? false;
  }
}
