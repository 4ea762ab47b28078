/** What started the job, as far as it decides what the action may do. */
export type Event = {
  /** `GITHUB_EVENT_NAME`; empty outside GitHub Actions. */
  name: string;
  isFromFork: boolean;
  isFromDependabot: boolean;
};

const applyEvents = ["push", "schedule", "workflow_dispatch", "repository_dispatch", "release", "deployment"];

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
