import type { AccountPolicy } from "../declared/policy.ts";
import { digestOf } from "../plan/digest.ts";
import { name } from "../tool.ts";

/** What was checked, by which one comment is told from another: the policy file and the accounts that were selected. */
export type Scope = { policyFile: string; selected: readonly AccountPolicy[] };

/** Names what was checked. */
export function scopeDigest({ policyFile, selected }: Scope): string {
  const accounts = selected.map(({ name, account }) => ({ name, account }));
  return digestOf({ policyFile, accounts });
}

/** A line that is not shown, by which a text of ours is found again. */
export function markerOf(kind: "comment" | "issue" | "state", digest: string): string {
  return `<!-- ${name} ${kind} ${digest.slice(7, 39)} -->`;
}

/** GitHub's limit in characters for the body of a comment and of an issue; no text has fewer bytes than characters. */
export const maxBodyBytes = 65_536;
