/** The event that started the job, as far as it decides what the action may do. */
export type Event = {
  /** The pull request of the event, and its newest commit. */
  pullRequest?: { number: number; headSha: string } | undefined;
  /** True where the job runs the default branch. */
  isOnDefaultBranch: boolean;
  /** `GITHUB_EVENT_NAME`; empty outside GitHub Actions. */
  name: string;
  isFromFork: boolean;
  isFromDependabot: boolean;
  /** The branch that a pull request or merge group goes into, empty if the event names none; undefined on every other event. */
  base?: { kind: "pull_request" | "merge_group"; branch: string } | undefined;
};

const applyEvents = ["push", "schedule", "workflow_dispatch", "repository_dispatch", "release", "deployment"];

/**
 * Tells whether a drift issue may be opened or closed: on the default branch only, and not for a change that is not
 * merged yet, which may declare anything.
 */
export function allowsIssue({ name, isOnDefaultBranch }: Event): boolean {
  return isOnDefaultBranch && !name.startsWith("pull_request") && name !== "merge_group";
}

/** Tells whether apply may run: only where no stranger chooses what runs, or with which policy. */
export function allowsApply(event: Event): boolean {
  return applyEvents.includes(event.name);
}

/** The events on which apply may run, for people. */
export const applyEventsText = applyEvents.join(", ");

// https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows: secrets are not
// passed to workflows that a fork's pull request triggers.
const withheldFromForks = ["pull_request", "pull_request_review", "pull_request_review_comment"];

// https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
const withheldFromDependabot = [...withheldFromForks, "push", "create", "deployment", "deployment_status"];

/**
 * Tells whether GitHub withholds the repository's secrets from this event by design. `pull_request_target`, `schedule`
 * and `workflow_run` get the secrets for every actor, so a missing secret is a mistake there.
 */
export function withholdsSecrets({ name, isFromFork, isFromDependabot }: Event): boolean {
  return (
    (isFromFork && withheldFromForks.includes(name)) ||
    (isFromDependabot && withheldFromDependabot.includes(name))
  );
}
