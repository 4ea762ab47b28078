import * as z from "zod/mini";
import type { Event } from "../../declared/event.ts";
import type { Policy } from "../../declared/policy.ts";
import { ActionError, bugError } from "../../messages/errors.ts";
import { quote } from "../../messages/text.ts";
import { declaresSame } from "../../plan/change.ts";
import type { Base, World } from "../../run/ports.ts";
import { parseJson } from "../json.ts";
import { TransportFailure } from "../network-errors.ts";
import * as job from "../runner/job.ts";
import type { Step } from "../runner/step.ts";
import type { Answer } from "../transport.ts";
import { adviceFor } from "./api.ts";
import { type ReadGitHub, readingGitHub } from "./reader.ts";

const baseMs = 5_000;

/** What the base is asked for with, and what it has to fit. */
type BaseQuestion = {
  event: Event;
  token: string;
  /** As in GITHUB_API_URL. */
  apiUrl: string;
  read: ReadGitHub;
  /** GITHUB_SHA: the commit that would be merged. */
  commit: string;
  /** What the repository calls the policy file. */
  path: string;
  /** What that file declares in the workspace, all of it. */
  policy: Policy;
  /** Reads a policy; throws where it is none. */
  parse: (text: string) => Policy;
};

/**
 * How a check of a change that is not merged yet learns what the base declares; undefined where there is no such change. It
 * is known only where GitHub proves by the same way that this very policy is the one that is proposed: then a base without
 * the file declares nothing. Never rejects.
 * @param life aborted when the run has to end.
 */
export function openBase(
  { mode, event, declared, policyFile }: Step,
  life: { signal: AbortSignal },
): World["base"] {
  if (mode !== "check" || event.base === undefined || declared === undefined) return undefined;
  const token = job.input("github-token").trim();
  const { commit } = job.evidence();
  const question = { ...declared, event, token, apiUrl: job.apiUrl(), commit, path: policyFile };
  return async () => {
    try {
      return await readingGitHub({ milliseconds: baseMs, signal: life.signal }, (read) =>
        ask({ ...question, read }, baseOf(question)),
      );
    } catch (error) {
      if (error instanceof ActionError || error instanceof TransportFailure)
        return { state: "unknown", why: error.message, hint: adviceFor(error, "Run it again later.") };
      const bug = bugError(error);
      return { state: "unknown", why: bug.message, hint: bug.hint };
    }
  };
}

// Not known, and why.
function notKnown(why: string, hint: string): ActionError {
  return new ActionError("bad-response", why, { hint });
}

type BaseBranch = NonNullable<Event["base"]>;

function baseOf({ event, token, commit, apiUrl }: Omit<BaseQuestion, "read">): BaseBranch {
  const { base } = event;
  const leave = "The runner sets it: leave it as it is.";
  if (base === undefined || base.branch === "")
    throw notKnown("The event names no base.", "Run it on pull_request or merge_group.");
  if (!base.isDefault) {
    const hint = "It is judged against the base once it is proposed for the default branch.";
    throw notKnown(`The base, ${quote(base.branch)}, is not the default branch.`, hint);
  }
  if (token === "")
    throw notKnown("github-token is blank.", "Leave it out: by default it is the job's own token.");
  if (!isCommit(commit)) throw notKnown(`GITHUB_SHA is ${quote(commit)}, which is no commit.`, leave);
  if (URL.parse(apiUrl)?.protocol !== "https:")
    throw notKnown(`GITHUB_API_URL is ${quote(apiUrl)}, which is no https URL.`, leave);
  return base;
}

async function ask(question: BaseQuestion, { kind, branch }: BaseBranch): Promise<Base> {
  const { commit, policy, parse } = question;
  const [ref, proof] = await Promise.all([
    kind === "pull_request" ? firstParent(question) : `refs/heads/${branch}`,
    fileAt(question, commit),
  ]);
  const elsewhere =
    "Check the repository out into the workspace itself (no path:), and leave the file as it is.";
  if (proof === undefined)
    throw notKnown(`GitHub has no ${quote(question.path)} at ${commit.slice(0, 7)}.`, elsewhere);
  if (!isSamePolicy(proof, policy, parse))
    throw notKnown(
      `The policy file is not the one that GitHub has at ${commit.slice(0, 7)}.`,
      "Check out the commit that the event is about, and do not write the file in the job.",
    );
  const text = await fileAt(question, ref);
  const base = text === undefined ? undefined : readBase(text, parse);
  return { state: "known", branch, policy: base, proposed: policy };
}

function isSamePolicy(text: string, policy: Policy, parse: BaseQuestion["parse"]): boolean {
  try {
    return declaresSame(parse(text), policy);
  } catch (error) {
    if (isPolicyFault(error)) return false;
    throw error;
  }
}

function readBase(text: string, parse: BaseQuestion["parse"]): Policy {
  try {
    return parse(text);
  } catch (error) {
    if (!isPolicyFault(error)) throw error;
    throw notKnown(
      "The base's policy file breaks the rules of the file.",
      "This check cannot be told from drift until a sound one is merged.",
    );
  }
}

function isPolicyFault(error: unknown): boolean {
  return (
    error instanceof AggregateError || (error instanceof ActionError && error.reason === "invalid-policy")
  );
}

const Commit = z.object({
  sha: z.string(),
  parents: z.array(z.object({ sha: z.string().check(z.refine(isCommit)) })).check(z.minLength(1)),
});

function isCommit(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

// The payload's base.sha is that of the last push to the pull request; the merge commit's first parent is what it was
// merged into.
async function firstParent(question: BaseQuestion): Promise<string> {
  // Of the files that a commit changes, one at most is told.
  const answer = await question.read(`/commits/${question.commit}?per_page=1`);
  if (answer.status !== 200) throw refusal(answer);
  const { data } = Commit.safeParse(parseJson(answer.body));
  const parent = data?.sha === question.commit ? data.parents[0]?.sha : undefined;
  if (parent === undefined)
    throw notKnown("GitHub's answer about the commit cannot be used.", somethingBetween);
  return parent;
}

/** The text of the policy file at a commit or branch; undefined where GitHub says that there is none. */
async function fileAt(question: BaseQuestion, ref: string): Promise<string | undefined> {
  const path = question.path.toWellFormed().split("/").map(encodeURIComponent).join("/");
  const answer = await question.read(
    `/contents/${path}?ref=${encodeURIComponent(ref)}`,
    "application/vnd.github.raw+json",
  );
  if (answer.status === 200) return answer.body;
  if (answer.status === 404 && isMissingFile(answer)) return undefined;
  throw refusal(answer);
}

// A 404 for want of the commit says nothing about the file, and one that is not GitHub's own says nothing at all.
function isMissingFile({ body }: Answer): boolean {
  const { data } = Message.safeParse(parseJson(body));
  return data !== undefined && !/no commit found/i.test(data.message);
}

const Message = z.object({ message: z.string() });
const somethingBetween = "Something may be answering in GitHub's place: check the proxy.";

function refusal({ status, body }: Answer): ActionError {
  const { data } = Message.safeParse(parseJson(body));
  if (data !== undefined && /rate limit/i.test(data.message))
    return notKnown(`GitHub asks for fewer requests (${status}).`, "Run it again later.");
  const why = `GitHub answered ${status}${data === undefined ? "" : `: ${quote(data.message)}`}.`;
  if (status === 401) return notKnown(why, "Check github-token: by default it is the job's own token.");
  if (status === 403 || status === 404)
    return notKnown(why, "Give the job `permissions` with contents: read.");
  return notKnown(why, somethingBetween);
}
