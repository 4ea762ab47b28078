import type { Change } from "../../plan/change.ts";
import type { Outcome } from "../../run/outcome.ts";
import { worstFirst } from "./changes.ts";
import { type Concern, concernsOf, type FindingConcern, generalConcerns, warningsOf } from "./concerns.ts";

/** What there is to report of a run, decided once: every page, the log and the annotations print it. */
export type Story = {
  outcome: Outcome;
  /** Of the accounts, the worst first. */
  concerns: readonly Concern[];
  /** Of the whole policy or run. */
  general: readonly FindingConcern[];
  warnings: readonly FindingConcern[];
  /** What a pull request changes of the policy, the worst first. */
  changes: readonly Change[];
};

/** Decides what there is to report. */
export function storyOf(outcome: Outcome): Story {
  return {
    outcome,
    concerns: concernsOf(outcome),
    general: generalConcerns(outcome),
    warnings: warningsOf(outcome),
    changes: worstFirst(outcome),
  };
}
