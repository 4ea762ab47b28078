/** What started the job, as far as it decides what the action may do. */
export type Event = {
  /** The pull request that it is about, and its newest commit. */
  pullRequest?: { number: number; headSha: string } | undefined;
  /** Whether it runs what stands on the default branch. */
  isOnDefaultBranch: boolean;
  /** `GITHUB_EVENT_NAME`; empty outside GitHub Actions. */
  name: string;
  isFromFork: boolean;
  isFromDependabot: boolean;
};

const applyEvents = ["push", "schedule", "workflow_dispatch", "repository_dispatch", "release", "deployment"];

/**
 * Whether a drift issue may be opened or closed: on the default branch only, and not where a change is still proposed,
 * which may declare anything.
 */
export function allowsIssue({ name, isOnDefaultBranch }: Event): boolean {
  return isOnDefaultBranch && !name.startsWith("pull_request") && name !== "merge_group";
}

/** Whether apply may run: only where no stranger chooses what runs, or with which declaration. */
export function allowsApply(event: Event): boolean {
  return applyEvents.includes(event.name);
}

export const applyEventsText = applyEvents.join(", ");

/**
 * Whether GitHub withholds the repository's secrets from this event by design: a fork's pull request and Dependabot.
 * Not `pull_request_target`: it does get them, so missing ones are a mistake there.
 */
export function withholdsSecrets(event: Event): boolean {
  return event.isFromDependabot || (event.isFromFork && event.name !== "pull_request_target");
}
