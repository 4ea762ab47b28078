/** A pull request and its newest commit. */
type PullRequest = { number: number; headSha: string };

/** The event that started the job, as far as it decides what the action may do. */
export type Event = {
  pullRequest?: PullRequest | undefined;
  isOnDefaultBranch: boolean;
  isOnTag: boolean;
  /** `GITHUB_EVENT_NAME`; empty outside GitHub Actions. */
  name: string;
  isFromFork: boolean;
  isFromDependabot: boolean;
  /** The branch that a pull request or merge group goes into, empty if the event names none; undefined on every other event. */
  base?: { kind: "pull_request" | "merge_group"; branch: string } | undefined;
};

/** The events on which apply may run. On these, no stranger chooses the code that runs, or the policy. */
export const applyEvents = [
  "push",
  "schedule",
  "workflow_dispatch",
  "repository_dispatch",
  "release",
  "deployment",
];

/**
 * Returns why a run of this event may not write to a drift issue; undefined if it may. A change that is not merged yet may declare
 * anything. An apply on a tag may write, because it restores the settings of a release.
 */
export function whyNoIssue(
  { name, isOnDefaultBranch, isOnTag }: Event,
  { isApply }: { isApply: boolean },
): string | undefined {
  if (name.startsWith("pull_request")) return "this run is about a pull request";
  if (name === "merge_group") return "this run is about a merge queue";
  return isOnDefaultBranch || (isOnTag && isApply) ? undefined : "this run is not on the default branch";
}

/** Returns the pull request to comment on, or why there is none. */
export function pullRequestToComment({ name, pullRequest, base }: Event): PullRequest | string {
  if (pullRequest === undefined) return "this run is not about a pull request";
  if (base !== undefined) return pullRequest;
  return `only the event pull_request compares the policy with its base, and this event is ${name}`;
}

// https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows: secrets are not
// passed to workflows that a fork's pull request triggers.
const withheldFromForks = ["pull_request", "pull_request_review", "pull_request_review_comment"];

// https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
const withheldFromDependabot = [...withheldFromForks, "push", "create", "deployment", "deployment_status"];

/**
 * Returns why GitHub gives this event a token that may only read; undefined if it does not. GitHub withholds the repository's
 * secrets from such an event by design. `pull_request_target`, `schedule` and `workflow_run` get the secrets for every actor, so
 * a missing secret is a mistake there.
 */
export function whyReadOnly({ name, isFromFork, isFromDependabot }: Event): string | undefined {
  if (isFromFork && withheldFromForks.includes(name))
    return "GitHub gives a fork's pull request no token that may write";
  if (isFromDependabot && withheldFromDependabot.includes(name))
    return "GitHub gives a run of Dependabot a token that may only read, unless the job's permissions allow more";
  return undefined;
}
