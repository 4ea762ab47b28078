import type { Evidence } from "../../run/evidence.ts";
import { isDrifted, type Outcome } from "../../run/outcome.ts";
import { changesOf } from "../story/changes.ts";
import { withoutCompositions } from "./compositions.ts";
import { commentMarker, maxBodyBytes, type Scope } from "./marker.ts";
import { summaryOf } from "./summary.ts";

/** What a pull request is to say about a run. */
export type Comment = {
  pullRequest: number;
  /** The commit that was judged. */
  headSha: string;
  /** How the body begins, by which it is found again. */
  marker: string;
  /** Made only where it is written. */
  body: () => string;
  /** Whether one is made where there is none. */
  isWanted: boolean;
};

/** The comment of a pull request: the summary, with a marker for this policy and selection. */
export function commentOf(
  outcome: Outcome,
  evidence: Evidence,
  {
    when,
    scope,
    ...at
  }: Pick<Comment, "pullRequest" | "headSha"> & { when: "on-drift" | "always"; scope: Scope },
): Comment {
  const settings = withoutCompositions(outcome);
  const marker = `${commentMarker(scope)}\n`;
  return {
    ...at,
    marker,
    body: () => `${marker}${summaryOf(outcome, evidence, maxBodyBytes - marker.length)}`,
    // Whatever became of the others.
    isWanted:
      when === "always" ||
      settings.result === "drifted" ||
      settings.accounts.some(isDrifted) ||
      changesOf(outcome).length > 0,
  };
}
