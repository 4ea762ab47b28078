import { afterAll, beforeAll, expect, test } from "vitest";
import { type Fault, type Standin, startStandin } from "../standin/standin.ts";
import {
  asOnMain,
  head,
  merge,
  movedTo,
  policy,
  production,
  propose,
  pullRequest,
  type Scene,
  tip,
  workflow,
  workflowWith,
} from "./proposed.ts";

let standin: Standin;
beforeAll(async () => {
  standin = await startStandin();
});
afterAll(() => standin.stop());

const weaker = policy({ production: production({ "encryption-enabled": false }) });
const other = "8888888888888888888888888888888888888888";
const graphql = { host: "api.github.com", path: "/graphql" };
const blob = { host: "api.github.com", path: /\/git\/blobs\// };
const answering = (status: number, body: string, headers = {}): Fault[] => [
  { on: graphql, times: Infinity, answer: { status, body, headers } },
];
const erring = (type: string, message: string) =>
  answering(200, JSON.stringify({ data: { repository: null }, errors: [{ type, message }] }));
const commitsWith = (commit: object, onMain: Record<string, string> = { "policy.yml": asOnMain }) => ({
  commits: {
    [merge]: { parents: [tip, head], files: { "policy.yml": weaker }, ...commit },
    [tip]: { parents: [], files: onMain },
    [other]: { parents: [], files: { "policy.yml": policy({ old: production() }) } },
  },
});

// GitHub may take half of the time that is left, so a short time keeps the tests with a silent GitHub short.
const briefly = { inputs: { "timeout-seconds": "16" } };
const again = "run-again";
type Row = Scene & { says: string | RegExp; todo?: string };

const unknown: Record<string, Row> = {
  "a token without contents": {
    github: { mayRead: false },
    says: "403: `Resource not accessible by integration`",
    todo: "contents: read",
  },
  "no token": { inputs: { "github-token": " " }, says: "github-token is blank" },
  "a wrong token": {
    inputs: { "github-token": "ghs_wrong_wrong_wrong" },
    says: "GitHub answered 401",
    todo: "Correct github-token",
  },
  "a primary rate limit": {
    faults: erring("RATE_LIMITED", "API rate limit exceeded for installation."),
    says: "GitHub refused the query: `API rate limit exceeded",
    todo: again,
  },
  "a secondary rate limit": {
    faults: answering(403, JSON.stringify({ message: "You have exceeded a secondary rate limit." })),
    says: "GitHub asks for fewer requests (403)",
    todo: again,
  },
  "a secondary rate limit for long": {
    faults: answering(403, JSON.stringify({ message: "You have exceeded a secondary rate limit." }), {
      "retry-after": "60",
    }),
    says: "GitHub asks for fewer requests (403)",
    todo: again,
  },
  "a repository that the token does not see": {
    faults: erring("NOT_FOUND", "Could not resolve"),
    says: "GitHub answered 404",
    todo: "contents: read",
  },
  "a commit that GitHub does not know": {
    github: { commits: { [tip]: { parents: [], files: { "policy.yml": asOnMain } } } },
    says: "GitHub does not know the commit 0a1b2c3 of this run.",
    todo: "Push a commit, or close and reopen the pull request.",
  },
  "a repository without a default branch": {
    github: { branches: {} },
    says: "The repository has no default branch.",
  },
  "a 429": { faults: answering(429, "slow down"), says: "answered 429", todo: again },
  "a 429 that asks to wait": {
    ...briefly,
    faults: answering(429, "slow down", { "retry-after": "30" }),
    says: "GitHub took longer than",
    todo: again,
  },
  "a 503": { faults: answering(503, "no"), says: "answered 503", todo: again },
  "a 502 for the text": {
    proposed: weaker,
    faults: [{ on: blob, times: Infinity, answer: { status: 502, body: "" } }],
    says: "answered 502",
    todo: again,
  },
  silence: {
    ...briefly,
    faults: [{ on: graphql, times: Infinity, hang: true }],
    says: "GitHub took longer than",
    todo: again,
  },
  "a redirect": {
    faults: answering(302, "", { location: "https://evil.example/" }),
    says: "a redirect (302), which is never followed",
  },
  "3 MiB": { faults: answering(200, "#".repeat(3 * 1024 * 1024)), says: "more than 1 MiB" },
  HTML: {
    faults: answering(200, "<!doctype html><h1>Sign in</h1>"),
    says: "GitHub's answer cannot be used.",
    todo: "check the proxy",
  },
  "errors without data": {
    faults: answering(200, '{"errors":[{"type":"FORBIDDEN","message":"No."}]}'),
    says: "GitHub answered 403: `No.`.",
    todo: "contents: read",
  },
  "an answer of another form": {
    faults: answering(200, '{"data":{"repository":{}}}'),
    says: "GitHub's answer cannot be used.",
  },
  "HTML as the base's policy": {
    proposed: weaker,
    faults: [{ on: blob, answer: { status: 200, body: "<!doctype html><h1>Sign in</h1>" } }],
    says: "breaks the rules of the file",
  },
  "a reset": {
    faults: [{ on: graphql, times: Infinity, lost: "before" }],
    says: "could not be reached",
    todo: again,
  },
  "a base that breaks the rules": {
    base: `${asOnMain}unmanagd: fail\n`,
    says: /The policy on `main`, `policy\.yml`, breaks the rules of the file: `policy\.yml:\d+:1`: .*unmanagd/,
    todo: "Fix these lines on `main`, if this pull request does not fix them.",
  },
  "a base that nests 100,000 deep": { base: "[".repeat(100_000), says: "breaks the rules of the file" },
  "a base of more than 1 MiB": {
    base: `# ${"x".repeat(1024 * 1024)}\n${asOnMain}`,
    says: "is larger than 1 MiB",
  },
  "a base that is a symbolic link": {
    github: {
      commits: {
        [merge]: { parents: [tip, head], files: { "policy.yml": asOnMain } },
        [head]: { parents: [], files: { "policy.yml": asOnMain } },
        [tip]: { parents: [], files: {}, links: { "policy.yml": "p.yml" } },
      },
    },
    event: { ...pullRequest("next") },
    says: "The policy on `main`, `policy.yml`, is a symbolic link.",
  },
  "a merge commit of an older push": {
    github: commitsWith({ parents: [tip, other] }),
    proposed: weaker,
    says: "This run's commit, 0a1b2c3, does not merge the newest commit of the pull request (2222222).",
    todo: "Push a commit, or close and reopen the pull request: running this job again uses the same merge commit.",
  },
  "a commit with one parent": {
    github: commitsWith({ parents: [tip] }),
    proposed: weaker,
    says: "does not merge the newest commit",
  },
  "a commit without parents": {
    github: commitsWith({ parents: [] }),
    proposed: weaker,
    says: "does not merge the newest commit",
  },
  "a merge commit into another branch": {
    github: commitsWith({ parents: [other, head] }),
    proposed: weaker,
    says: "The policy on `main` changed since this run's merge commit, 0a1b2c3.",
    todo: "Update the branch of the pull request",
  },
  "a merge commit into another branch that has a stronger policy": {
    event: pullRequest("mine"),
    github: {
      commits: {
        [merge]: { parents: [other, head], files: { "policy.yml": asOnMain } },
        [head]: { parents: [], files: { "policy.yml": weaker } },
        [tip]: { parents: [], files: { "policy.yml": asOnMain } },
      },
    },
    says: "Merged into `mine`, the policy file differs from the file of this pull request.",
    todo: "so that it contains the policy of `mine`",
  },
  "a policy that the job rewrites": {
    workspace: { "policy.yml": weaker },
    says: "The policy file in the workspace is not `policy.yml` as GitHub has it at 0a1b2c3.",
    todo: "do not write the file in the job",
  },
  "a policy that the pull request no longer has, and the job writes": {
    workspace: { "policy.yml": weaker },
    github: commitsWith({ files: {} }),
    says: "The policy file in the workspace is not `policy.yml` as GitHub has it at 0a1b2c3.",
  },
  "a policy in Git LFS": {
    workspace: { "policy.yml": asOnMain },
    github: commitsWith({ files: { "policy.yml": "version https://git-lfs.github.com/spec/v1\n" } }),
    says: "The policy file in the workspace is not",
    todo: "without Git LFS",
  },
  "two policies that may be the moved one": {
    file: "moved.yml",
    github: movedTo("moved.yml", asOnMain, {
      [workflow]: workflowWith("a.yml", "b.yml"),
      "a.yml": asOnMain,
      "b.yml": asOnMain,
    }),
    says: "`moved.yml` is new, and both `a.yml` and `b.yml` may be the file that it replaces.",
  },
  "a workflow on main that is no YAML": {
    file: "moved.yml",
    github: movedTo("moved.yml", asOnMain, { "policy.yml": asOnMain, [workflow]: "jobs: [" }),
    says: "This workflow cannot be read on the default branch",
    todo: "Fix the workflow on the default branch.",
  },
  "a moved policy that breaks the rules": {
    file: "moved.yml",
    github: movedTo("moved.yml", asOnMain, { "policy.yml": asOnMain.replace("version: 1", "version: 2") }),
    says: "breaks the rules of the file",
  },
  "an event without a base": {
    event: { name: "pull_request", payload: {} },
    says: "The event names no base branch.",
  },
  "a commit that is none": {
    env: { GITHUB_SHA: "../../../orgs/somebody" },
    says: "GITHUB_SHA is `../../../orgs/somebody`, which is no commit",
  },
  "an API in clear text": { env: { GITHUB_API_URL: "http://api.github.com" }, says: "which is no https URL" },
};

test.each(Object.entries(unknown))(
  "%s: the base is not known, and the check fails",
  async (_, { says, todo = "", ...scene }) => {
    const { outputs, annotations, summary, exit, report } = await propose(standin, scene);
    expect(outputs).toMatchObject({ result: "error", reason: "base-unknown" });
    expect(exit).toBe(1);
    expect(summary).toMatch(/^## ❌ This pull request could not be compared with its base/);
    expect(summary).toMatch(says);
    if (todo === again) expect(summary).toContain("Run the job again");
    else expect(summary).toContain(todo);
    expect(summary).toContain("set allow-weakening: sha256:");
    expect(summary).not.toContain("mode: apply");
    expect(
      annotations.filter(({ message }) => message.includes("could not be compared with its base")),
    ).toMatchObject([{ name: "error" }]);
    expect(JSON.parse(report ?? "").base).toEqual({ state: "unknown", why: expect.any(String) });
  },
);

test("an unknown base that is accepted warns, and live is compared with this policy", async () => {
  const inputs = { "allow-weakening": "true", "fail-on-drift": "true" };
  const repair = { base: `${asOnMain}unmanagd: fail\n`, inputs };
  expect((await propose(standin, repair)).outputs).toMatchObject({ result: "compliant", compliant: "true" });
  const weakens = await propose(standin, { ...repair, proposed: weaker });
  expect(weakens.outputs).toMatchObject({ result: "drifted", reason: "drift" });
  expect(weakens.annotations.map(({ name }) => name)).toContain("warning");
});

test.each<[string, Fault[]]>([
  ["a 502", [{ on: graphql, answer: { status: 502, body: "" } }]],
  [
    "a secondary limit",
    [
      {
        on: graphql,
        answer: { status: 403, body: '{"message":"secondary rate limit"}', headers: { "retry-after": "1" } },
      },
    ],
  ],
  [
    "an error of GraphQL",
    [{ on: graphql, answer: { status: 200, body: '{"errors":[{"message":"Something went wrong"}]}' } }],
  ],
  ["a lost answer", [{ on: graphql, lost: "after" }]],
])("%s that passes is waited for", async (_, faults) => {
  const { outputs } = await propose(standin, { proposed: weaker, faults });
  expect(outputs).toMatchObject({ result: "proposed", reason: "weakening-refused" });
});

test.each(["::error::gotcha", "a\n::stop-commands::x", "##[add-mask]true"])(
  "the text of GitHub's refusal is no command of the runner: %j",
  async (message) => {
    const { printed, annotations } = await propose(standin, {
      faults: answering(403, JSON.stringify({ message })),
    });
    expect(printed).not.toMatch(/^::(?:error::gotcha|stop-commands)|##\[/m);
    expect(annotations.map((annotation) => annotation.message)).not.toContain("gotcha");
  },
);

test.each([
  [
    "a workflow of another repository",
    { GITHUB_WORKFLOW_REF: "example/rules/.github/workflows/storage.yml@refs/heads/main" },
  ],
  [
    "a workflow that main does not have",
    { GITHUB_WORKFLOW_REF: "example/telehealth/.github/workflows/new.yml@refs/pull/7/merge" },
  ],
])("a policy that moved is not found in %s, so the policy is new", async (_, env) => {
  const github = movedTo("moved.yml", asOnMain, { "policy.yml": asOnMain });
  const { outputs, summary } = await propose(standin, { file: "moved.yml", github, env });
  expect(outputs).toMatchObject({ result: "proposed", reason: "proposed" });
  expect(summary).toContain("`main` has no policy file at this path, so the policy is new");
});

test("a moved policy is compared with the file that names most of its accounts", async () => {
  const clinic = production({}, { "account-sid": "ACfedcba9876543210fedcba9876543210" });
  const two = policy({ production: production(), clinic });
  const expression = "$" + "{{ inputs.file }}";
  const github = movedTo("moved.yml", two, {
    [workflow]: workflowWith("a.yml", "b.yml", "missing.yml", expression, "../x.yml", "./moved.yml"),
    "a.yml": policy({ clinic }),
    "b.yml": two,
  });
  const inputs = { account: "production" };
  const { report } = await propose(standin, { file: "moved.yml", proposed: two, github, inputs });
  expect(JSON.parse(report ?? "").base).toMatchObject({ state: "known", movedFrom: "b.yml" });
});
