import * as z from "zod/mini";
import { ActionError } from "../../messages/errors.ts";
import type { Reviews } from "../../run/evidence.ts";
import { parseJson } from "../json.ts";
import { TransportFailure } from "../network-errors.ts";
import * as job from "../runner/job.ts";
import type { Step } from "../runner/step.ts";
import { type ReadGitHub, readingGitHub } from "./reader.ts";

const reviewsMs = 5_000;

// https://docs.github.com/en/rest/actions/workflow-runs, "Get the review history for a workflow run".
const History = z.array(
  z.object({
    state: z.string(),
    comment: z.nullish(z.string()),
    user: z.nullish(z.object({ login: z.string() })),
    environments: z.array(z.object({ name: z.string() })),
  }),
);

/**
 * Asks who approved this run, in apply; undefined in every other mode. They are not known where the token may not read
 * them (`actions: read`), or where GitHub is silent. Never rejects.
 * @param life aborted when nobody waits any more.
 */
export async function askForReviews(
  { mode, inputs }: Step,
  life: { interrupted: AbortSignal },
): Promise<Reviews | undefined> {
  if (mode !== "apply" || inputs === undefined) return undefined;
  try {
    return await readingGitHub({ milliseconds: reviewsMs, signal: life.interrupted }, reviewsOf);
  } catch (error) {
    const isInWords = error instanceof ActionError || error instanceof TransportFailure;
    const why = isInWords ? error.message : "GitHub's answer cannot be used.";
    return { state: "unknown", why };
  }
}

async function reviewsOf(read: ReadGitHub): Promise<Reviews> {
  if (job.input("github-token").trim() === "") return { state: "unknown", why: "github-token is blank." };
  const run = job.env("GITHUB_RUN_ID");
  if (!/^\d+$/.test(run)) return { state: "unknown", why: "This is no run of GitHub Actions." };
  const { status, body } = await read(`/actions/runs/${run}/approvals`);
  if (status !== 200)
    return {
      state: "unknown",
      why: `GitHub answered ${status}: the job needs \`permissions\` with actions: read.`,
    };
  const reviews = History.parse(parseJson(body)).map(({ state, comment, user, environments }) => ({
    environments: environments.map(({ name }) => name),
    state,
    by: user?.login ?? "",
    comment: comment ?? "",
  }));
  return { state: "known", reviews };
}
