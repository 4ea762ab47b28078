import { code, markdown } from "../../messages/text.ts";
import type { Evidence, Review } from "../../run/evidence.ts";
import { linesWithin } from "../story/wording.ts";

const maxBytes = 4_000;

/** Who approved this run, for everybody to see; nothing where nobody did or nobody knows. */
export function approvals({ reviews }: Evidence): string {
  if (reviews?.state !== "known" || reviews.reviews.length === 0) return "";
  return `**Reviews of this run**\n\n${linesWithin(reviews.reviews.map(reviewLine), maxBytes)}`;
}

function reviewLine({ environments, state, by, comment }: Review): string {
  const said = comment === "" ? "" : `: ${code(comment)}`;
  return `- ${environments.map(code).join(", ")} ${isWord(state) ? state : code(state)} by ${by === "" ? "somebody" : code(by)}${said}`;
}

function isWord(text: string): boolean {
  return /^[a-z]{1,20}$/.test(text);
}

/** That nobody reviewed this run, or that nobody knows: a word for the evidence, and no warning. */
export function withoutApprovals({ reviews }: Evidence): string {
  if (reviews === undefined) return "";
  if (reviews.state === "unknown") return `Reviews of this run: not known. ${markdown(reviews.why)}`;
  return reviews.reviews.length === 0 ? "Reviews of this run: none." : "";
}
