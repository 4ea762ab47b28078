import { posix } from "node:path";
import type { Event } from "../../declared/event.ts";
import { maxPolicyBytes, type Policy } from "../../declared/policy.ts";
import { ActionError, bugError } from "../../messages/errors.ts";
import { quote } from "../../messages/text.ts";
import type { Base, Clock, World } from "../../run/ports.ts";
import * as job from "../runner/job.ts";
import type { Step } from "../runner/step.ts";
import { type GitHub, gitHubError, type Purpose, readGitHub, requireBody, withGitHub } from "./api.ts";
import { type Entry, filesAt, isContentOf, readCommits, textAt } from "./commits.ts";

// A part of the run's time is left for Twilio.
const maxMs = 30_000;
const purposeFor = ({ left }: Clock): Purpose => ({
  permission: "contents",
  access: "read",
  milliseconds: Math.min(maxMs, left() / 2),
});

/** The policy whose base is asked for. */
type Question = NonNullable<Step["declared"]> & {
  event: Event;
  into: NonNullable<Event["base"]>;
  /** GITHUB_SHA. */
  commit: string;
};

/**
 * Returns how a check of a change that is not merged yet learns what the base declares: the policy at the tip of the default
 * branch. Undefined for any other run. Never rejects: a base that is not known for certain is "unknown".
 */
export function openBase(
  { mode, event, declared }: Step,
  life: { signal: AbortSignal; clock: Clock },
): World["base"] {
  const { base: into } = event;
  if (mode !== "check" || into === undefined || declared === undefined) return undefined;
  const question = { ...declared, event, into, commit: job.evidence().commit };
  return async () => {
    try {
      requireQuestion(question);
      return await withGitHub(purposeFor(life.clock), life.signal, (github) => askForBase(github, question));
    } catch (error) {
      const { message, hint } = error instanceof ActionError ? error : bugError(error);
      return { state: "unknown", why: message, hint };
    }
  };
}

function requireQuestion({ into, commit }: Question): void {
  if (into.branch === "")
    throw gitHubError("The event names no base branch.", "Run the check on pull_request or merge_group.");
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) return;
  const message = `GITHUB_SHA is ${quote(commit)}, which is no commit.`;
  throw gitHubError(message, "The runner sets it: leave it as it is.");
}

async function askForBase(github: GitHub, question: Question): Promise<Base> {
  const { commit, path, content, policy, into } = question;
  const { branch, tip, run } = await readCommits(github, { commit, path });
  const isInto = into.branch === branch ? undefined : into.branch;
  const known = { state: "known", branch, into: isInto, proposed: policy } as const;
  if (run.file === undefined && tip.file === undefined) return { state: "outside", branch };
  requireMergeCommit(question, { branch, tip, run });
  if (run.file === undefined || !isContentOf(content, run.file)) throw notAsCommitted(question);
  if (tip.file === undefined) return { ...known, ...(await movedPolicy(github, question, tip.commit)) };
  // The same file needs not be read again.
  if (tip.file.id === run.file.id) return { ...known, policy };
  return { ...known, policy: await policyAt(github, question, { file: tip.file, path, branch }) };
}

type Commits = Awaited<ReturnType<typeof readCommits>>;

const newRun =
  "Push a commit, or close and reopen the pull request: running this job again asks for the same merge commit.";

// GitHub makes the merge commit of a pull request some time after a push or a change of its base, and a job that is run again
// keeps it. In a merge group GITHUB_SHA is what will be merged.
function requireMergeCommit({ event, into, commit }: Question, { branch, tip, run }: Commits): void {
  if (into.kind !== "pull_request") return;
  const at = commit.slice(0, 7);
  const [first, second] = run.parents;
  const head = event.pullRequest?.headSha;
  if (first === undefined || second === undefined || second.commit !== head) {
    const message = `This run's commit, ${at}, does not merge the newest commit of the pull request (${head?.slice(0, 7)}).`;
    throw gitHubError(message, newRun);
  }
  const update = `Update the branch of the pull request, so that it contains the policy of ${quote(into.branch)}.`;
  if (into.branch === branch && first.file?.id !== tip.file?.id)
    throw gitHubError(`The policy on ${quote(branch)} changed since this run's merge commit, ${at}.`, update);
  // Retargeted, the pull request would merge another policy than the one judged here, and keep this check.
  if (into.branch !== branch && second.file?.id !== run.file?.id)
    throw gitHubError(`Merging into ${quote(into.branch)} changes the policy of this pull request.`, update);
}

function notAsCommitted({ path, commit }: Question): ActionError {
  return gitHubError(
    `The policy file in the workspace is not ${quote(path)} as GitHub has it at ${commit.slice(0, 7)}.`,
    "Check out the commit of the event, without Git LFS for the policy file, and do not write the file in the job.",
  );
}

type PolicyAt = { file: Entry; path: string; branch: string };

async function policyAt(github: GitHub, { parse }: Question, at: PolicyAt): Promise<Policy> {
  const { file, path, branch } = at;
  const where = `The policy on ${quote(branch)}, ${quote(path)},`;
  if (file.kind !== "file")
    throw gitHubError(`${where} is a ${file.kind}.`, `Make it a regular file on ${quote(branch)}.`);
  if (file.bytes > maxPolicyBytes)
    throw gitHubError(`${where} is larger than 1 MiB.`, "Split it into several files.");
  const text = requireBody(await readGitHub(github, ...textAt(file)), github);
  try {
    return parse(text, path);
  } catch (error) {
    const faults = error instanceof AggregateError ? error.errors : [error];
    if (!faults.every((fault) => fault instanceof ActionError && fault.reason === "invalid-policy"))
      throw error;
    throw gitHubError(
      `${where} breaks the rules of the file: ${faultsText(faults)}`,
      `Fix these lines on ${quote(branch)}.`,
    );
  }
}

const maxFaults = 3;

function faultsText(faults: readonly ActionError[]): string {
  const more = faults.length > maxFaults ? ` And ${faults.length - maxFaults} more.` : "";
  return `${faults
    .slice(0, maxFaults)
    .map(({ message }) => message)
    .join(" ")}${more}`;
}

const maxCandidates = 10;

/**
 * Finds the policy on the default branch that a pull request moved to another file: one that this workflow names there, and
 * that declares accounts of this policy. Without one, the policy is new.
 */
async function movedPolicy(
  github: GitHub,
  question: Question,
  tip: string,
): Promise<{ policy: Policy | undefined; movedFrom?: string }> {
  const sids = new Set(question.policy.accounts.map(({ account }) => account));
  const paths = await pathsInWorkflow(github, question, tip);
  const files = (await filesAt(github, tip, paths)).filter(({ file }) => file.kind === "file");
  const found = await Promise.all(
    files.map(async ({ path, file }) => {
      const policy = await policyAt(github, question, { file, path, branch: "the default branch" });
      return {
        policy,
        movedFrom: path,
        shared: policy.accounts.filter(({ account }) => sids.has(account)).length,
      };
    }),
  );
  const [best, next] = found.filter(({ shared }) => shared > 0).sort((a, b) => b.shared - a.shared);
  if (best === undefined) return { policy: undefined };
  if (best.shared === next?.shared)
    throw gitHubError(
      `${quote(question.path)} is new, and both ${quote(best.movedFrom)} and ${quote(next.movedFrom)} may be what it replaces.`,
      "Move one policy file in one pull request.",
    );
  return { policy: best.policy, movedFrom: best.movedFrom };
}

// The paths that the workflow on the default branch gives as `policy-file`, as the repository calls them.
async function pathsInWorkflow(
  github: GitHub,
  { path, policyFile }: Question,
  tip: string,
): Promise<readonly string[]> {
  const { repository, workflow } = job.evidence();
  const own = `${repository}/`;
  const [name] = workflow.startsWith(own) ? workflow.slice(own.length).split("@") : [];
  const [file] = name === undefined ? [] : await filesAt(github, tip, [name]);
  if (file?.file.kind !== "file") return [];
  const { literalsIn } = await import("./workflow.ts");
  const text = requireBody(await readGitHub(github, ...textAt(file.file)), github);
  // A checkout with a `path` stands before the name in the repository.
  const before = policyFile.slice(0, -path.length);
  const paths = literalsIn(text, "policy-file").map((literal) => {
    const normal = posix.normalize(literal);
    return normal.startsWith(before) ? normal.slice(before.length) : normal;
  });
  return [...new Set(paths)].filter((other) => other !== path && other !== "").slice(0, maxCandidates);
}
