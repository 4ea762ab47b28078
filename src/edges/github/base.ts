import * as z from "zod/mini";
import type { Event } from "../../declared/event.ts";
import type { Policy } from "../../declared/policy.ts";
import { ActionError, bugError } from "../../messages/errors.ts";
import { quote } from "../../messages/text.ts";
import { declaresSame } from "../../plan/change.ts";
import type { Base, World } from "../../run/ports.ts";
import { parseJson } from "../json.ts";
import * as job from "../runner/job.ts";
import type { Step } from "../runner/step.ts";
import {
  type GitHub,
  gitHubError,
  messageIn,
  type Purpose,
  readGitHub,
  requireBody,
  somethingBetween,
  withGitHub,
} from "./api.ts";

const purpose: Purpose = { permission: "contents", access: "read", milliseconds: 5_000 };

/** The policy whose base is asked for: `commit` is GITHUB_SHA, and `path` the file's path in the repository. */
type Question = NonNullable<Step["declared"]> & { commit: string; path: string };

/**
 * Returns how a check of a change that is not merged yet learns what the base declares; undefined for any other run. The base
 * is known only if GitHub proves in the same way that the workspace's policy is the change's own. Then a base without the
 * file declares nothing. Never rejects.
 */
export function openBase(
  { mode, event, declared, policyFile }: Step,
  life: { signal: AbortSignal },
): World["base"] {
  if (mode !== "check" || event.base === undefined || declared === undefined) return undefined;
  const question = { ...declared, commit: job.evidence().commit, path: policyFile };
  return async () => {
    try {
      const branch = requireBranch(event, question);
      return await withGitHub(purpose, life.signal, (github) => askForBase(github, question, branch));
    } catch (error) {
      const { message, hint } = error instanceof ActionError ? error : bugError(error);
      return { state: "unknown", why: message, hint };
    }
  };
}

type BaseBranch = NonNullable<Event["base"]>;

function requireBranch({ base }: Event, { commit }: Question): BaseBranch {
  if (base === undefined || base.branch === "")
    throw gitHubError("The event names no base.", "Run it on pull_request or merge_group.");
  if (!base.isDefault) {
    const hint = "It is judged against the base once it is proposed for the default branch.";
    throw gitHubError(`The base, ${quote(base.branch)}, is not the default branch.`, hint);
  }
  if (isCommit(commit)) return base;
  const message = `GITHUB_SHA is ${quote(commit)}, which is no commit.`;
  throw gitHubError(message, "The runner sets it: leave it as it is.");
}

async function askForBase(github: GitHub, question: Question, { kind, branch }: BaseBranch): Promise<Base> {
  const { commit, policy, parse, path } = question;
  const [ref, proof] = await Promise.all([
    kind === "pull_request" ? firstParent(github, commit) : `refs/heads/${branch}`,
    fileAt(github, path, commit),
  ]);
  const at = commit.slice(0, 7);
  if (proof === undefined)
    throw gitHubError(
      `GitHub has no ${quote(path)} at ${at}.`,
      "Check the repository out into the workspace itself (no path:), and leave the file as it is.",
    );
  const proven = parseIfPolicy(proof, parse);
  if (proven === undefined || !declaresSame(proven, policy))
    throw gitHubError(
      `The policy file is not the one that GitHub has at ${at}.`,
      "Check out the commit that the event is about, and do not write the file in the job.",
    );
  const text = await fileAt(github, path, ref);
  const base = text === undefined ? undefined : parseIfPolicy(text, parse);
  if (text !== undefined && base === undefined)
    throw gitHubError(
      "The base's policy file breaks the rules of the file.",
      "This check cannot be told from drift until a sound one is merged.",
    );
  return { state: "known", branch, policy: base, proposed: policy };
}

/** Parses a policy; undefined if the text breaks the rules of the file. */
function parseIfPolicy(text: string, parse: Question["parse"]): Policy | undefined {
  try {
    return parse(text);
  } catch (error) {
    const isFault = error instanceof ActionError && error.reason === "invalid-policy";
    if (isFault || error instanceof AggregateError) return undefined;
    throw error;
  }
}

const Commit = z.object({ sha: z.string(), parents: z.array(z.object({ sha: z.string() })) });

function isCommit(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

// The payload's base.sha is that of the last push to the pull request. The merge commit's first parent is the commit that
// the pull request was merged into.
async function firstParent(github: GitHub, commit: string): Promise<string> {
  // GitHub names the files that the commit changes, here at most one of them.
  const answer = await readGitHub(github, `/commits/${commit}?per_page=1`);
  const { data } = Commit.safeParse(parseJson(requireBody(answer, github)));
  const parent = data?.sha === commit ? data.parents[0]?.sha : undefined;
  if (parent !== undefined && isCommit(parent)) return parent;
  throw gitHubError("GitHub's answer about the commit cannot be used.", somethingBetween);
}

/** Reads the text of the policy file at a commit or branch; undefined if GitHub says that there is none. */
async function fileAt(github: GitHub, path: string, ref: string): Promise<string | undefined> {
  const encoded = path.toWellFormed().split("/").map(encodeURIComponent).join("/");
  const address = `/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const answer = await readGitHub(github, address, "application/vnd.github.raw+json");
  const said = answer.status === 404 ? messageIn(answer) : undefined;
  // A 404 about the commit says nothing about the file, and one that is not GitHub's own says nothing at all.
  if (said !== undefined && !/no commit found/i.test(said)) return undefined;
  return requireBody(answer, github);
}
