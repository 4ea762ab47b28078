import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { parsePolicy } from "../../../src/declared/policy-file/read.ts";
import { openBase } from "../../../src/edges/github/base.ts";
import type { Step } from "../../../src/edges/runner/step.ts";
import type { Answer, Call } from "../../../src/edges/transport.ts";
import type { Base, Clock } from "../../../src/run/ports.ts";
import {
  asOnMain,
  head,
  merge,
  movedTo,
  policy,
  production,
  tip,
  workflow,
  workflowWith,
} from "../../e2e/proposed.ts";
import { createGitHub, type GitHub, type GitHubOptions, token } from "../../standin/github.ts";

// These tests read the base from the stand-in for GitHub, in this process and without a network.

let github: GitHub;
let asked: Call[] = [];
const send = async (call: Call): Promise<Answer> => {
  asked.push(call);
  const { host, pathname } = new URL(call.url);
  const { method, headers = {}, body = "" } = call;
  const answer = github.handle({ method, host, path: pathname, headers, body });
  const lower = Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), value]);
  return { ...answer, headers: Object.fromEntries(lower) };
};
vi.mock("../../../src/edges/transport.ts", async (original) => ({
  ...(await original<object>()),
  openTransport: () => send,
}));

beforeEach(() => {
  asked = [];
  for (const [name, value] of Object.entries({
    "INPUT_GITHUB-TOKEN": token,
    GITHUB_API_URL: "https://api.github.com",
    GITHUB_REPOSITORY: "example/telehealth",
    GITHUB_SHA: merge,
    GITHUB_WORKFLOW_REF: `example/telehealth/${workflow}@refs/pull/7/merge`,
  }))
    vi.stubEnv(name, value);
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const weaker = policy({ production: production({ "encryption-enabled": false }) });
const parse = (text: string, file: string) => parsePolicy(text, file, "2026-01-02");
const checkoutWith = (path: string, kind: Step["checkout"]["kind"] = "own") => ({
  kind,
  root: "/work",
  path,
});
const declared = (text: string, path = "policy.yml"): Step["declared"] => ({
  content: {
    text,
    hash: "",
    bytes: Buffer.from(text),
    lines: Buffer.from(text.replaceAll("\r\n", "\n")),
  },
  policy: parse(text, path),
  parse,
});
const event = (branch = "main"): Step["event"] => ({
  name: "pull_request",
  pullRequest: { number: 7, headSha: head },
  isOnDefaultBranch: false,
  isOnTag: false,
  isFromFork: false,
  isFromDependabot: false,
  base: { kind: "pull_request", branch },
});
const mergeGroup: Step["event"] = { ...event(), base: { kind: "merge_group", branch: "main" } };
const stepOf = (given: Partial<Step> = {}): Step => ({
  claimed: {},
  problems: [],
  event: event(),
  mode: "check",
  inputs: undefined,
  policyFile: "policy.yml",
  checkout: checkoutWith("policy.yml"),
  declared: declared(weaker),
  today: "2026-01-02",
  ...given,
});

const clock: Clock = { today: "2026-01-02", left: () => 300_000, wait: async () => {}, aheadMs: () => 0 };
const life = { signal: new AbortController().signal, clock };
const branches = { main: tip };
/** Returns the commits of a pull request: a merge commit, its head, and the default branch with these files. */
const commitsWith = (
  run: Partial<{ parents: readonly string[]; files: Record<string, string> }>,
  onMain: Record<string, string> = { "policy.yml": asOnMain },
): GitHubOptions => ({
  commits: {
    [merge]: { parents: [tip, head], files: { "policy.yml": weaker }, ...run },
    [head]: { parents: [], files: { "policy.yml": weaker } },
    [tip]: { parents: [], files: onMain },
  },
});
async function baseOf(options: GitHubOptions, step: Partial<Step> = {}): Promise<Base> {
  github = createGitHub({ branches, ...options });
  const base = await openBase(stepOf(step), life)?.();
  if (base === undefined) throw new Error("Nothing is asked.");
  return base;
}

test("the policy is compared with the policy on the default branch", async () => {
  const base = await baseOf(commitsWith({}));
  const known = { state: "known", branch: "main", into: undefined, isMergeGroup: false };
  expect(base).toEqual({
    ...known,
    proposed: parse(weaker, "policy.yml"),
    policy: parse(asOnMain, "policy.yml"),
  });
});

test("a policy that does not change is not read again", async () => {
  const base = await baseOf(commitsWith({}, { "policy.yml": weaker }));
  expect(base).toMatchObject({ state: "known", policy: parse(weaker, "policy.yml") });
  expect(asked).toHaveLength(1);
});

test("a policy file that neither the pull request nor the default branch has is outside of the repository", async () => {
  expect(await baseOf(commitsWith({ files: {} }, {}))).toEqual({ state: "outside", branch: "main" });
});

test("a policy that the pull request adds is new", async () => {
  expect(await baseOf(commitsWith({}, {}))).toMatchObject({ state: "known", policy: undefined });
});

test("a merge group has no merge commit to judge", async () => {
  const base = await baseOf(commitsWith({ parents: [] }), { event: mergeGroup });
  expect(base).toMatchObject({ state: "known", isMergeGroup: true, into: undefined });
});

test("the base of a pull request into another branch names that branch", async () => {
  expect(await baseOf(commitsWith({}), { event: event("next") })).toMatchObject({
    state: "known",
    branch: "main",
    into: "next",
  });
});

test.each<[string, Partial<Step>]>([
  ["an apply", { mode: "apply" }],
  ["an export", { mode: "export" }],
  ["a step with an unknown mode", { mode: undefined }],
  ["an event without a base", { event: { ...event(), base: undefined } }],
  ["settings given as inputs", { declared: undefined }],
])("%s asks for no base", (_, step) => {
  expect(openBase(stepOf(step), life)).toBeUndefined();
});

test("a validation asks for the base too", async () => {
  expect(await baseOf(commitsWith({}), { mode: "validate" })).toMatchObject({ state: "known" });
});

const push = "Push a commit, or close and reopen the pull request";
const onBranch = "Update the branch of the pull request, so that it contains the policy of";
const other = "8888888888888888888888888888888888888888";
const long = `# ${"x".repeat(1024 * 1024)}\n${asOnMain}`;
const checkout =
  "Check out the commit of the event, without Git LFS for the policy file, and do not write the file in the job.";
type Row = { options?: GitHubOptions; step?: Partial<Step>; why: string; hint: string };

const unknown: Record<string, Row> = {
  "an event that names no branch": {
    step: { event: event("") },
    why: "The event names no base branch.",
    hint: "On another runner than GitHub's, such as act, give an event file with pull_request.base or merge_group.base_ref.",
  },
  "a merge commit of an older push": {
    options: commitsWith({ parents: [tip, other] }),
    why: "This run's commit, 0a1b2c3, does not merge the newest commit of the pull request (2222222).",
    hint: `${push}: running this job again uses the same merge commit.`,
  },
  "a commit without parents": {
    options: commitsWith({ parents: [] }),
    why: "This run's commit, 0a1b2c3, does not merge the newest commit of the pull request (2222222).",
    hint: `${push}: running this job again uses the same merge commit.`,
  },
  "an event without a pull request": {
    step: { event: { ...event(), pullRequest: undefined } },
    why: "This run's commit, 0a1b2c3, does not merge the newest commit of the pull request (unknown).",
    hint: `${push}: running this job again uses the same merge commit.`,
  },
  "a default branch that moved on": {
    options: {
      commits: {
        ...commitsWith({ parents: [other, head] }).commits,
        [other]: { parents: [], files: { "policy.yml": policy({ old: production() }) } },
      },
    },
    why: `The policy on "main" changed since this run's merge commit, 0a1b2c3.`,
    hint: `${onBranch} "main".`,
  },
  "a merge into another branch that changes the policy": {
    options: {
      commits: {
        ...commitsWith({}).commits,
        [head]: { parents: [], files: { "policy.yml": asOnMain } },
      },
    },
    step: { event: event("next") },
    why: `Merged into "next", the policy file differs from the file of this pull request.`,
    hint: `${onBranch} "next".`,
  },
  "a policy that the job writes": {
    step: { declared: declared(asOnMain) },
    why: `The policy file in the workspace is not "policy.yml" as GitHub has it at 0a1b2c3.`,
    hint: checkout,
  },
  "a policy that the pull request deletes and the job writes": {
    options: commitsWith({ files: {} }),
    why: `The policy file in the workspace is not "policy.yml" as GitHub has it at 0a1b2c3.`,
    hint: checkout,
  },
  "a policy of more than 1 MiB": {
    options: commitsWith({}, { "policy.yml": long }),
    why: `The policy on "main", "policy.yml", is larger than 1 MiB.`,
    hint: "Split it into several files.",
  },
  "a policy that is a symbolic link": {
    options: {
      commits: {
        ...commitsWith({}).commits,
        [tip]: { parents: [], files: {}, links: { "policy.yml": "p.yml" } },
      },
    },
    step: { event: mergeGroup },
    why: 'The policy on "main", "policy.yml", is a symbolic link.',
    hint: 'Make it a regular file on "main".',
  },
  "two policies that may be the moved one": {
    options: movedTo("moved.yml", weaker, {
      [workflow]: workflowWith("a.yml", "b.yml"),
      "a.yml": asOnMain,
      "b.yml": asOnMain,
    }),
    step: { checkout: checkoutWith("moved.yml"), policyFile: "moved.yml" },
    why: '"moved.yml" is new, and both "a.yml" and "b.yml" may be the file that it replaces.',
    hint: "Move one policy file in one pull request.",
  },
  "a moved policy that breaks the rules of the file": {
    options: movedTo("moved.yml", weaker, {
      [workflow]: workflowWith("a.yml"),
      "a.yml": asOnMain.replace("version: 1", "version: 2"),
    }),
    step: { checkout: checkoutWith("moved.yml"), policyFile: "moved.yml" },
    why: 'The policy on "main", "a.yml", breaks the rules of the file: "a.yml:1:10": "version" is 2.',
    hint: 'Fix these lines on "main", if this pull request does not fix them.',
  },
  "a checkout without Git in a folder": {
    step: { checkout: checkoutWith("infra/policy.yml", "none"), policyFile: "infra/policy.yml" },
    why: 'The policy file is probably "policy.yml" of this repository, but its checkout has no .git folder, which would show that.',
    hint: "Install Git in the job's container before actions/checkout, or check out without the input path.",
  },
  "a workflow that is no YAML": {
    options: movedTo("moved.yml", weaker, { [workflow]: "jobs: [" }),
    step: { checkout: checkoutWith("moved.yml"), policyFile: "moved.yml" },
    why: "This workflow cannot be read on the default branch, so a policy that was moved cannot be found.",
    hint: "Fix the workflow on the default branch.",
  },
};

test.each(Object.entries(unknown))(
  "%s: the base is not known, and the step says what to do",
  async (_, { options = commitsWith({}), step = {}, why, hint }) => {
    expect(await baseOf(options, step)).toEqual({ state: "unknown", why, hint });
  },
);

test.each(["../../../orgs/x", `${merge}0`, "0A1B", ""])("GITHUB_SHA may not be %j", async (sha) => {
  vi.stubEnv("GITHUB_SHA", sha);
  expect(await baseOf(commitsWith({}))).toEqual({
    state: "unknown",
    why: `GITHUB_SHA is "${sha}", which is no commit.`,
    hint: "The runner sets GITHUB_SHA: do not set it in the workflow.",
  });
  expect(asked).toEqual([]);
});

test.each([
  [3, 3, false],
  [4, 3, true],
])("of %i problems in the policy on the default branch %i are shown", async (count, shown, isMore) => {
  const wrong = Array.from({ length: count }, (_, at) => `unknown-${at}: 1\n`).join("");
  const base = await baseOf(commitsWith({}, { "policy.yml": `${asOnMain}${wrong}` }));
  if (base.state !== "unknown") throw new Error("It is known.");
  expect(base.why).toMatch(
    /^The policy on "main", "policy\.yml", breaks the rules of the file: "policy\.yml:\d+/,
  );
  expect(base.why.match(/unknown-\d/g)?.length).toBe(shown);
  expect(base.why.includes("And 1 more.")).toBe(isMore);
  expect(base.hint).toBe('Fix these lines on "main", if this pull request does not fix them.');
});

test("a bug in the reader makes the base unknown, and is named as a failure that should not happen", async () => {
  const given = declared(weaker);
  if (given === undefined) throw new Error("It is given.");
  const broken = () => {
    throw new TypeError("x");
  };
  const base = await baseOf(commitsWith({}), { declared: { ...given, parse: broken } });
  expect(base).toMatchObject({
    state: "unknown",
    why: expect.stringContaining("failed in a way it should not"),
  });
});

const clinic = production({}, { "account-sid": "ACfedcba9876543210fedcba9876543210" });
const twoAccounts = policy({ production: production(), clinic });
/** Reads the base of a policy that moved to moved.yml, where the default branch has these files. */
const movedBase = (onMain: Record<string, string>, step: Partial<Step> = {}) =>
  baseOf(movedTo("moved.yml", twoAccounts, onMain), {
    declared: declared(twoAccounts),
    checkout: checkoutWith("moved.yml"),
    policyFile: "moved.yml",
    ...step,
  });

test("a moved policy is compared with the file that declares most of its accounts", async () => {
  const expression = "$" + "{{ inputs.file }}";
  const base = await movedBase({
    [workflow]: workflowWith("a.yml", "b.yml", "c.yml", "missing.yml", expression, "./moved.yml", ""),
    "a.yml": policy({ clinic }),
    "b.yml": twoAccounts,
    "c.yml": policy({ other: production({}, { "account-sid": `AC${"1".repeat(32)}` }) }),
  });
  expect(base).toMatchObject({ movedFrom: "b.yml", policy: parse(twoAccounts, "b.yml") });
  expect(asked.filter(({ body = "" }) => /moved\.yml"|inputs\.file|"path":""/.test(body))).toHaveLength(1);
});

test.each<[string, Record<string, string>]>([
  ["names no other file", { [workflow]: workflowWith("moved.yml") }],
  [
    "names files of other accounts",
    {
      [workflow]: workflowWith("a.yml"),
      "a.yml": policy({ x: production({}, { "account-sid": `AC${"1".repeat(32)}` }) }),
    },
  ],
  [
    "names the file of another action",
    { [workflow]: workflowWith("opa/policy.rego"), "opa/policy.rego": "package x" },
  ],
])("a policy is new if the workflow %s", async (_, onMain) => {
  const base = await movedBase(onMain);
  expect(base).toMatchObject({ state: "known", policy: undefined });
  expect(base).not.toHaveProperty("movedFrom");
});

test.each([
  ["of another repository", `example/rules/${workflow}@refs/heads/main`],
  ["that the default branch does not have", "example/telehealth/.github/workflows/new.yml@refs/pull/7/merge"],
  ["that is not known", ""],
])("a workflow %s names no policy here", async (_, ref) => {
  vi.stubEnv("GITHUB_WORKFLOW_REF", ref);
  const base = await movedBase({ [workflow]: workflowWith("policy.yml"), "policy.yml": twoAccounts });
  expect(base).toMatchObject({ state: "known", policy: undefined });
});

test("only a text under the input's own key names a policy, with or without blanks around it", async () => {
  const steps = [
    "{ with: { report-file: c.yml, policy-file: 7 } }",
    "null",
    '{ with: { policy-file: " b.yml " } }',
  ];
  const text = `on: push\njobs:\n  check:\n    steps:\n${steps.map((step) => `      - ${step}\n`).join("")}`;
  const base = await movedBase({ [workflow]: text, "b.yml": twoAccounts, "c.yml": twoAccounts });
  expect(base).toMatchObject({ movedFrom: "b.yml" });
});

test("the folder of the checkout is removed from the file names in the workflow", async () => {
  const base = await movedBase(
    { [workflow]: workflowWith("code/policy.yml"), "policy.yml": twoAccounts },
    { policyFile: "code/moved.yml" },
  );
  expect(base).toMatchObject({ movedFrom: "policy.yml" });
});

test("a token that may not read gets advice", async () => {
  expect(await baseOf({ ...commitsWith({}), mayRead: false })).toMatchObject({
    state: "unknown",
    hint: "Give the job `permissions` with contents: read.",
  });
});
