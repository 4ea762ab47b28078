import { code, cut, markdown } from "../../messages/text.ts";
import type { Evidence, Review } from "../../run/evidence.ts";
import { linesWithin } from "../story/wording.ts";

const maxBytes = 4_000;

/** Says who approved this run; empty if there is no review, or if the reviews are not known. */
export function approvals({ reviews }: Evidence): string {
  if (reviews?.state !== "known" || reviews.reviews.length === 0) return "";
  const lines = reviews.reviews.map(reviewText);
  if (lines.length === 1) return `Reviews of this run: ${lines[0]}.`;
  const bulleted = lines.map((line) => `- ${line}`);
  return `**Reviews of this run**\n\n${linesWithin(bulleted, maxBytes)}`;
}

function reviewText({ environments, state, by, comment }: Review): string {
  const quoted = comment === "" ? "" : ` (${code(cut(comment, 72))})`;
  const noun = environments.length === 1 ? "environment" : "environments";
  const where = environments.length === 0 ? "" : ` the ${noun} ${environments.map(code).join(", ")}`;
  return `${by === "" ? "someone" : code(by)} ${/^[a-z]{1,20}$/.test(state) ? state : code(state)}${where}${quoted}`;
}

/** Says that this run has no review, or that its reviews are not known. This belongs to the evidence, and is no warning. */
export function withoutApprovals({ reviews }: Evidence): string {
  if (reviews === undefined) return "";
  if (reviews.state === "unknown") return `Reviews of this run: not known. ${markdown(reviews.why)}`;
  return reviews.reviews.length === 0 ? "Reviews of this run: none." : "";
}
