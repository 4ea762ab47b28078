import type { AccountPolicy } from "../../declared/policy.ts";
import { digestOf } from "../../plan/digest.ts";
import type { Outcome } from "../../run/outcome.ts";
import { name } from "../../tool.ts";

/** What was checked, by which one comment is told from another: the policy file and the accounts that were selected. */
export type Scope = { policyFile: string; selected: readonly AccountPolicy[] };

/** Names what was checked. */
export function scopeDigest({ policyFile, selected }: Scope): string {
  const accounts = selected.map(({ name, account }) => ({ name, account }));
  return digestOf({ policyFile, accounts });
}

/**
 * The first line of a comment about this, which is not shown and by which the comment is found again. A check and a validation
 * of one policy have a comment each.
 */
export function commentMarker({ policyFile, selected }: Scope, mode: Outcome["mode"]): string {
  const digest = scopeDigest({ policyFile: `${mode} ${policyFile}`, selected });
  return `<!-- ${name} comment ${digest.slice(7, 39)} -->`;
}

/** GitHub's limit in characters for the body of a comment and of an issue; no text has fewer bytes than characters. */
export const maxBodyBytes = 65_536;

/** The number of issues of a policy that are open at a time, at most: a thousand would not be read. */
export const maxOpenIssues = 10;

/** How many drift and get no issue, in words. */
export function withoutIssue(rest: number): string {
  return `${rest} more ${rest === 1 ? "account drifts and has" : "accounts drift and have"} no issue: at most ${maxOpenIssues} are open for a policy at a time.`;
}
