import * as z from "zod/mini";
import { ActionError } from "../../messages/errors.ts";
import type { Reviews } from "../../run/evidence.ts";
import { parseJson } from "../json.ts";
import * as job from "../runner/job.ts";
import type { Step } from "../runner/step.ts";
import { type GitHub, type Purpose, readGitHub, withGitHub } from "./api.ts";

const purpose: Purpose = { permission: "actions", access: "read", milliseconds: 5_000 };

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
 * Asks GitHub who approved this run; undefined in other modes than apply, and if the inputs have faults. The reviews are `unknown`
 * if the token may not read them, or if GitHub does not answer. Never rejects.
 */
export async function askForReviews(
  { mode, inputs }: Step,
  life: { interrupted: AbortSignal },
): Promise<Reviews | undefined> {
  if (mode !== "apply" || inputs === undefined) return undefined;
  const run = job.env("GITHUB_RUN_ID");
  if (!/^\d+$/.test(run)) return { state: "unknown", why: "This is no run of GitHub Actions." };
  try {
    return await withGitHub(purpose, life.interrupted, (github) => reviewsOf(github, run));
  } catch (error) {
    if (!(error instanceof ActionError)) return { state: "unknown", why: "GitHub's answer cannot be used." };
    return { state: "unknown", why: `${error.message} ${error.hint}` };
  }
}

async function reviewsOf(github: GitHub, run: string): Promise<Reviews> {
  const body = await readGitHub(github, `/actions/runs/${run}/approvals`);
  const reviews = History.parse(parseJson(body));
  return {
    state: "known",
    reviews: reviews.map(({ state, comment, user, environments }) => ({
      environments: environments.map(({ name }) => name),
      state,
      by: user?.login ?? "",
      comment: comment ?? "",
    })),
  };
}
