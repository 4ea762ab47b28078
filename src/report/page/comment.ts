import type { Evidence } from "../../run/evidence.ts";
import { isDrifted } from "../../run/outcome.ts";
import type { Story } from "../story/story.ts";
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
  story: Story,
  evidence: Evidence,
  {
    when,
    scope,
    ...at
  }: Pick<Comment, "pullRequest" | "headSha"> & { when: "on-drift" | "always"; scope: Scope },
): Comment {
  const { outcome } = story;
  const settings = withoutCompositions(outcome);
  const marker = `${commentMarker(scope, outcome.mode)}\n`;
  return {
    ...at,
    marker,
    body: () => `${marker}${summaryOf(story, evidence, maxBodyBytes - marker.length)}`,
    isWanted:
      when === "always" ||
      settings.result === "drifted" ||
      settings.accounts.some(isDrifted) ||
      outcome.changes.length > 0,
  };
}
