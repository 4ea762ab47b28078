/** What shows later when, by whom and on what this was judged. Told by the edges. */
export type Evidence = {
  /** ISO 8601, UTC. */
  time: string;
  repository: string;
  commit: string;
  /** Address of the workflow run; empty outside GitHub Actions. */
  run: string;
  actor: string;
  event: string;
  /** `OWNER/REPO/.github/workflows/FILE@REF`. */
  workflow: string;
  /** Every answer of Twilio, in order. */
  requests: readonly { method: string; url: string; status: number; requestId: string | undefined }[];
};

/** The workflow's file in its repository; undefined outside GitHub Actions. */
export function workflowFile({ workflow }: Pick<Evidence, "workflow">): string | undefined {
  // Both the file and the branch may hold an @.
  return /^[^/]+\/[^/]+\/(.+?)@refs\//.exec(workflow)?.[1];
}

/** One request as Twilio saw it: enough to find it again with Twilio's support. */
export type Exchange = { method: string; url: string; status: number; requestId: string | undefined };
