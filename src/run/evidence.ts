/** The proof of a judgement: when, by whom and on what it was made. The edges provide it. */
export type Evidence = {
  /** ISO 8601, UTC. */
  time: string;
  repository: string;
  commit: string;
  /** The address of the workflow run; empty outside GitHub Actions. */
  run: string;
  actor: string;
  event: string;
  /** `OWNER/REPO/.github/workflows/FILE@REF`. */
  workflow: string;
  /** All requests to Twilio, in the order in which they ended. */
  requests: readonly Exchange[];
  /** The reviews of this run; undefined unless apply asked for them. */
  reviews?: Reviews | undefined;
  /** The time and the run that found the drift, for the text of an open drift issue; undefined for all other texts. */
  found?: Pick<Evidence, "time" | "run"> | undefined;
};

/** The reviews of this run at GitHub, each with its environments, or the reason why they are not known. */
export type Reviews =
  | { state: "known"; reviews: readonly Review[] }
  /** `why` has whole sentences. */
  | { state: "unknown"; why: string };
export type Review = {
  environments: readonly string[];
  /** GitHub's word: `approved` or `rejected`. */
  state: string;
  /** The login of the reviewer; empty if GitHub names none. */
  by: string;
  comment: string;
};

/** One attempt of a request to Twilio: enough to find it again with Twilio's support. */
export type Exchange = {
  /** The SID of the account whose credentials sent it. */
  account: string;
  method: string;
  url: string;
  /** When it was sent: ISO 8601, UTC. */
  time: string;
  milliseconds: number;
  /** Counts from 1 for each request. */
  attempt: number;
  /** Undefined if there was no answer. */
  status: number | undefined;
  /** The reason why there was no answer; undefined if there was one. */
  failure: string | undefined;
  /** Undefined if the answer had none. */
  requestId: string | undefined;
};

/** The workflow's file in its repository; undefined outside GitHub Actions. */
export function workflowFile({ workflow }: Pick<Evidence, "workflow">): string | undefined {
  // Both the file and the branch may hold an @.
  return /^[^/]+\/[^/]+\/(.+?)@refs\//.exec(workflow)?.[1];
}
