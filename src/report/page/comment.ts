import type { Evidence } from "../../run/evidence.ts";
import type { Outcome } from "../../run/outcome.ts";
import type { Story } from "../story/story.ts";
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
  /** Why none is made if the pull request has none of ours yet; undefined if one is made. */
  whyNone: string | undefined;
};

/** The comment of a pull request: the summary, with a marker for this policy and selection. */
export function commentOf(
  story: Story,
  evidence: Evidence,
  {
    when,
    scope,
    ...at
  }: Pick<Comment, "pullRequest" | "headSha"> & { when: "on-change" | "always"; scope: Scope },
): Comment {
  const { outcome } = story;
  const marker = `${commentMarker(scope, outcome.mode)}\n`;
  return {
    ...at,
    marker,
    body: () => `${marker}${summaryOf(story, evidence, maxBodyBytes - marker.length)}`,
    whyNone: when === "always" ? undefined : whyUnchanged(outcome),
  };
}

// Drift is not the author's doing, so it makes no comment. A base that is not known may hide a change.
function whyUnchanged({ base, changes, accounts, findings }: Outcome): string | undefined {
  const found = [findings, ...accounts.map((account) => account.findings)].flat();
  const isRefused = found.some(({ subject, level }) => subject === "change" && level !== "warning");
  if (changes.length > 0 || isRefused || base?.state === "unknown") return undefined;
  if (base === undefined) return "this run compared no policy file with its base";
  if (base.state === "outside") return "the policy file is no part of this pull request";
  return "this pull request does not change the policy";
}
