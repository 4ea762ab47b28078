import type { Change } from "../../plan/change.ts";
import type { Outcome } from "../../run/outcome.ts";
import { worstFirst } from "./changes.ts";
import { type Concern, concernsOf, type FindingConcern, generalConcerns, warningsOf } from "./concerns.ts";

/** The facts to report of a run, decided once: every page, the log and the annotations print them. */
export type Story = {
  outcome: Outcome;
  /** The concerns about accounts, the worst first. */
  concerns: readonly Concern[];
  /** The concerns about the whole policy or run. */
  general: readonly FindingConcern[];
  warnings: readonly FindingConcern[];
  /** The changes of the policy by a pull request, the worst first. */
  changes: readonly Change[];
};

export function storyOf(outcome: Outcome): Story {
  return {
    outcome,
    concerns: concernsOf(outcome),
    general: generalConcerns(outcome),
    warnings: warningsOf(outcome),
    changes: worstFirst(outcome),
  };
}
