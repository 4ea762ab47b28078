import { digestOf } from "../../plan/digest.ts";
import type { Outcome } from "../../run/outcome.ts";
import { name } from "../../tool.ts";

/**
 * The policy and the selection of a step. They identify its comment, its issues and its SARIF category, which stay the same when
 * accounts come, go or get another name.
 */
export type Scope = {
  /** The path of the policy file, or of the workflow whose step declares the settings; empty outside GitHub Actions. */
  path: string;
  /** The text of the input `account`, or the SID of the account that the step declares. */
  account: string;
  /** The names of the settings that the step declares; undefined if it has a policy file. */
  settings?: readonly string[] | undefined;
};

/** Ends the path of a policy file that this repository does not have, so that no run takes the file for gone. */
export const outside = " (outside of this repository)";

export function scopeDigest({ path, account, settings }: Scope, mode?: Outcome["mode"]): string {
  return digestOf({ ...(mode && { mode }), path, account: account.trim(), ...(settings && { settings }) });
}

/** The first line of a comment, which is not shown. A check and a validation of one policy have a comment each. */
export function commentMarker(scope: Scope, mode: Outcome["mode"]): string {
  return `<!-- ${name} comment ${scopeDigest(scope, mode).slice(7, 39)} -->`;
}

/** The subject of an issue, and the path of the policy or workflow that keeps it. */
export type IssueMarker = { kind: "account" | "fleet"; key: string; path: string };

/** Makes the marker of the issue about an account, or about everything that a step asks for. */
export function issueMarker(scope: Scope, account?: string): IssueMarker {
  const { path, settings } = scope;
  if (account === undefined) return { kind: "fleet", key: scopeDigest(scope).slice(7, 31), path };
  return { kind: "account", key: digestOf({ account, ...(settings && { settings }) }).slice(7, 31), path };
}

/** The first line of an issue, which is not shown. */
export function markerLine({ kind, key, path }: IssueMarker): string {
  return `<!-- ${name} issue ${kind} ${key} ${encodeURIComponent(path)} -->`;
}

/** Reads the marker in the first line of an issue; undefined if it has none that can be used. */
export function readMarker(body: string): IssueMarker | undefined {
  const [line = ""] = body.split("\n", 1);
  const [opening, tool, noun, kind, key = "", encoded, ending, ...rest] = line.trimEnd().split(" ");
  const isMarker = opening === "<!--" && tool === name && noun === "issue" && ending === "-->";
  if (!isMarker || encoded === undefined || rest.length > 0 || !/^[0-9a-f]{24}$/.test(key)) return undefined;
  if (kind !== "account" && kind !== "fleet") return undefined;
  try {
    const path = decodeURIComponent(encoded);
    return path.length > 4_096 || /\p{Cc}/u.test(path) ? undefined : { kind, key, path };
  } catch {
    return undefined;
  }
}

/** GitHub's limit in characters for the body of a comment and of an issue. No text has fewer bytes than characters. */
export const maxBodyBytes = 65_536;

/** The number of issues of a policy that are open at a time, at most: a thousand would not be read. */
export const maxOpenIssues = 10;

/** Counts the accounts that drift and get no issue. */
export function withoutIssue(rest: number): string {
  return `${rest} more ${rest === 1 ? "account drifts and has" : "accounts drift and have"} no issue: at most ${maxOpenIssues} are open for a policy at a time.`;
}
