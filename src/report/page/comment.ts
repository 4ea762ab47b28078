import type { Evidence } from "../../run/evidence.ts";
import type { Outcome } from "../../run/outcome.ts";
import type { Story } from "../story/story.ts";
import { commentMarker, maxBodyBytes, type Scope } from "./marker.ts";
import { summaryOf } from "./summary.ts";

/** The comment of a pull request about a run. */
export type Comment = {
  pullRequest: number;
  /** The commit that was judged. */
  headSha: string;
  /** The beginning of the body, by which a later run finds the comment. */
  marker: string;
  /** Makes the body. Only a run that writes the comment calls this. */
  body: () => string;
  /** The reason not to write a first comment; undefined if the run may write it. A comment that exists may be updated anyway. */
  whyNone: string | undefined;
};

/** Makes the comment of a pull request: the summary, with a marker for this policy and selection. */
export function commentOf(
  story: Story,
  evidence: Evidence,
  { isAlways, scope, ...at }: Pick<Comment, "pullRequest" | "headSha"> & { isAlways: boolean; scope: Scope },
): Comment {
  const { outcome } = story;
  const marker = `${commentMarker(scope, outcome.mode ?? "check")}\n`;
  return {
    ...at,
    marker,
    body: () => `${marker}${summaryOf(story, evidence, maxBodyBytes - marker.length)}`,
    whyNone: isAlways ? undefined : whyUnchanged(outcome),
  };
}

// Drift is not the author's doing, so it makes no comment. A base that is not known may hide a change.
function whyUnchanged({ base, changes, accounts, findings }: Outcome): string | undefined {
  const found = [findings, ...accounts.map((account) => account.findings)].flat();
  const isRefused = found.some(({ subject, level }) => subject === "change" && level !== "warning");
  if (changes.length > 0 || isRefused || base?.state === "unknown") return undefined;
  if (base === undefined) return "this run compared no policy file with its base";
  if (base.state === "outside") return "the policy file is not in this repository";
  return "this pull request does not change the policy";
}
