import { posix } from "node:path";
import type { Event } from "../../declared/event.ts";
import { maxPolicyBytes, type Policy } from "../../declared/policy.ts";
import { ActionError, bugError } from "../../messages/errors.ts";
import { quote } from "../../messages/text.ts";
import { workflowFile } from "../../run/evidence.ts";
import type { Base, Clock, World } from "../../run/ports.ts";
import type { Checkout } from "../runner/checkout.ts";
import * as job from "../runner/job.ts";
import type { Step } from "../runner/step.ts";
import { type GitHub, gitHubError, withGitHub } from "./api.ts";
import {
  type Commits,
  commitPattern,
  type Entry,
  fileAt,
  isContentOf,
  readCommits,
  readingContents,
  readText,
} from "./commits.ts";

const workflows = ".github/workflows";
// GitHub may take at most 30 s, so that some of the run's time is left for Twilio.
const maxMs = 30_000;
// The number of folders up to which a checkout without Git is searched.
const maxFolders = 5;

/** A policy, and the event that brings it. */
type Question = NonNullable<Step["declared"]> & {
  policyFile: string;
  checkout: Checkout;
  event: Event;
  into: NonNullable<Event["base"]>;
  commit: string;
};

/**
 * Returns a function that reads the base of a change that is not merged yet: the policy at the tip of the default branch. It never
 * rejects: a base that is not certain is "unknown". Undefined unless the run checks or validates a policy file of such a change.
 */
export function openBase(
  { mode, event, declared, policyFile, checkout }: Step,
  life: { signal: AbortSignal; clock: Clock },
): World["base"] {
  const { base: into } = event;
  const isAsked = mode === "check" || mode === "validate";
  if (!isAsked || into === undefined || declared === undefined) return undefined;
  const question = { ...declared, policyFile, checkout, event, into, commit: job.evidence().commit };
  return async () => {
    try {
      requireQuestion(question);
      const purpose = readingContents(life.clock, maxMs);
      return await withGitHub(purpose, life.signal, (github) => askForBase(github, question));
    } catch (error) {
      const { message, hint } = error instanceof ActionError ? error : bugError(error);
      return { state: "unknown", why: message, hint };
    }
  };
}

function requireQuestion({ into, commit }: Question): void {
  if (into.branch === "")
    throw gitHubError(
      "The event names no base branch.",
      "On another runner than GitHub's, such as act, give an event file with pull_request.base or merge_group.base_ref.",
    );
  if (commitPattern.test(commit)) return;
  const message = `GITHUB_SHA is ${quote(commit)}, which is no commit.`;
  throw gitHubError(message, "The runner sets GITHUB_SHA: do not set it in the workflow.");
}

async function askForBase(github: GitHub, question: Question): Promise<Base> {
  const { commit, content, policy, into } = question;
  const { path } = question.checkout;
  const commits = await readCommits(github, { commit, path, workflow: ownWorkflow() });
  const { branch, tip, run } = commits;
  const other = into.branch === branch ? undefined : into.branch;
  const isMergeGroup = into.kind === "merge_group";
  const known = { state: "known", branch, into: other, isMergeGroup, proposed: policy } as const;
  if (run.file === undefined && tip.file === undefined) {
    await requireOutside(github, question, tip.oid);
    return { state: "outside", branch };
  }
  requireMergeCommit(question, commits);
  if (run.file === undefined || !isContentOf(content, run.file))
    throw gitHubError(
      `The policy file in the workspace is not ${quote(path)} as GitHub has it at ${commit.slice(0, 7)}.`,
      "Check out the commit of the event, without Git LFS for the policy file, and do not write the file in the job.",
    );
  if (tip.file === undefined) return { ...known, ...(await movedPolicy(github, question, commits)) };
  // The two files are the same, so the text is known.
  if (tip.file.id === run.file.id) return { ...known, policy };
  return { ...known, policy: await policyAt(github, question, { file: tip.file, path, branch }) };
}

// A checkout without Git has no `.git` folder, so the file's path in its repository is not known, and may be shorter.
async function requireOutside(github: GitHub, { checkout, commit }: Question, tip: string): Promise<void> {
  if (checkout.kind !== "none") return;
  const parts = checkout.path.split("/");
  for (let depth = 1; depth < Math.min(parts.length, maxFolders); depth++) {
    const path = parts.slice(depth).join("/");
    const found = await Promise.all([tip, commit].map((oid) => fileAt(github, oid, path)));
    if (found.every((file) => file === undefined)) continue;
    throw gitHubError(
      `The policy file is probably ${quote(path)} of this repository, but its checkout has no .git folder, which would show that.`,
      "Install Git in the job's container before actions/checkout, or check out without the input path.",
    );
  }
}

// Returns the path of this workflow's file, or a folder if another repository has it: `pathsInWorkflow` ignores a folder.
function ownWorkflow(): string {
  const { repository, ...run } = job.evidence();
  return run.workflow.startsWith(`${repository}/`) ? (workflowFile(run) ?? workflows) : workflows;
}

const newRun =
  "Push a commit, or close and reopen the pull request: running this job again uses the same merge commit.";

// Refuses a merge commit that is not current. GitHub makes it some time after a push or a change of the base, and a rerun keeps
// the old merge commit. In a merge group, GITHUB_SHA is what will be merged.
function requireMergeCommit({ event, into, commit }: Question, { branch, tip, run, parents }: Commits): void {
  if (into.kind !== "pull_request") return;
  const at = commit.slice(0, 7);
  const [first, second] = parents;
  const { headSha = "unknown" } = event.pullRequest ?? {};
  if (first === undefined || second?.oid !== headSha) {
    const message = `This run's commit, ${at}, does not merge the newest commit of the pull request (${headSha.slice(0, 7)}).`;
    throw gitHubError(message, newRun);
  }
  const update = `Update the branch of the pull request, so that it contains the policy of ${quote(into.branch)}.`;
  if (into.branch === branch && first.file?.id !== tip.file?.id)
    throw gitHubError(`The policy on ${quote(branch)} changed since this run's merge commit, ${at}.`, update);
  // After a later change of its base branch, the pull request would merge a policy that this check did not judge.
  if (into.branch !== branch && second.file?.id !== run.file?.id)
    throw gitHubError(
      `Merged into ${quote(into.branch)}, the policy file differs from the file of this pull request.`,
      update,
    );
}

type OnBranch = { path: string; branch: string };

async function policyAt(
  github: GitHub,
  question: Question,
  { file, path, branch }: OnBranch & { file: Entry },
): Promise<Policy> {
  const where = `The policy on ${quote(branch)}, ${quote(path)},`;
  if (file.kind !== "file")
    throw gitHubError(`${where} is a ${file.kind}.`, `Make it a regular file on ${quote(branch)}.`);
  if (file.bytes > maxPolicyBytes)
    throw gitHubError(`${where} is larger than 1 MiB.`, "Split it into several files.");
  return parseAtTip(await readText(github, file), question, { path, branch });
}

function parseAtTip(text: string, { parse }: Question, { path, branch }: OnBranch): Policy {
  try {
    return parse(text, path);
  } catch (error) {
    const faults = error instanceof AggregateError ? error.errors : [error];
    if (!faults.every((fault) => fault instanceof ActionError && fault.reason === "invalid-policy"))
      throw error;
    throw gitHubError(
      `The policy on ${quote(branch)}, ${quote(path)}, breaks the rules of the file: ${faultsText(faults)}`,
      `Fix these lines on ${quote(branch)}, if this pull request does not fix them.`,
    );
  }
}

const maxFaults = 3;

function faultsText(faults: readonly ActionError[]): string {
  const shown = faults.slice(0, maxFaults).map(({ message }) => message);
  const more = faults.length > maxFaults ? [`And ${faults.length - maxFaults} more.`] : [];
  return [...shown, ...more].join(" ");
}

/**
 * Finds the policy that a pull request moved: a file that this workflow names on the default branch, and that declares accounts of
 * this policy. Without a match, `policy` is undefined: it is new. Throws if two files match equally well.
 */
async function movedPolicy(github: GitHub, question: Question, { branch, tip }: Commits) {
  const sids = new Set(question.policy.accounts.map(({ account }) => account));
  const paths = await pathsInWorkflow(github, question, tip);
  const found = await Promise.all(
    paths.map(async (path) => {
      const file = await fileAt(github, tip.oid, path);
      // The workflow may have a step of another action with this input, so a file that this action cannot read is no policy.
      if (file?.kind !== "file" || file.bytes > maxPolicyBytes) return [];
      const text = await readText(github, file);
      const policy = namesAny(sids, text)
        ? parseAtTip(text, question, { path, branch })
        : parseIfPolicy(text, question, path);
      if (policy === undefined) return [];
      const shared = policy.accounts.filter(({ account }) => sids.has(account)).length;
      return [{ policy, movedFrom: path, shared }];
    }),
  );
  const [best, next] = found
    .flat()
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  if (best === undefined) return { policy: undefined };
  if (best.shared > (next?.shared ?? 0)) return { policy: best.policy, movedFrom: best.movedFrom };
  throw gitHubError(
    `${quote(question.checkout.path)} is new, and both ${quote(best.movedFrom)} and ${quote(next?.movedFrom ?? "")} may be the file that it replaces.`,
    "Move one policy file in one pull request.",
  );
}

function namesAny(sids: ReadonlySet<string>, text: string): boolean {
  const letters = text.toLowerCase();
  return [...sids].some((sid) => letters.includes(sid.toLowerCase()));
}

function parseIfPolicy(text: string, { parse }: Question, path: string): Policy | undefined {
  try {
    return parse(text, path);
  } catch {
    return undefined;
  }
}

// Returns the other paths that the workflow on the default branch gives as `policy-file`, from the root of the repository.
async function pathsInWorkflow(
  github: GitHub,
  { policyFile, checkout: { path } }: Question,
  { workflow }: Commits["tip"],
): Promise<readonly string[]> {
  if (workflow?.kind !== "file") return [];
  const literals = await literalsIn(await readText(github, workflow), "policy-file");
  // If the checkout has a `path`, the name of a file in the workspace begins with that path.
  const before = policyFile.slice(0, -path.length);
  const paths = literals.map((literal) => {
    const normal = posix.normalize(literal);
    return normal.startsWith(before) ? normal.slice(before.length) : normal;
  });
  return [...new Set(paths)].filter((other) => other !== path && other !== "");
}

// Finds the values of a key anywhere in a workflow that are plain text, without an expression.
async function literalsIn(workflow: string, key: string): Promise<string[]> {
  const { parse } = await import("yaml");
  try {
    const values = valuesOf(parse(workflow, { maxAliasCount: 1_000 }), key);
    return values.filter((value) => !value.includes("${{"));
  } catch (cause) {
    const message =
      "This workflow cannot be read on the default branch, so a policy that was moved cannot be found.";
    throw gitHubError(message, "Fix the workflow on the default branch.", cause);
  }
}

function valuesOf(node: unknown, key: string): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === key && typeof value === "string" ? [value.trim()] : valuesOf(value, key),
  );
}
