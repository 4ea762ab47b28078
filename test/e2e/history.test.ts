import { afterAll, beforeAll, expect, test } from "vitest";
import { Report } from "../../src/report/files/schema.ts";
import type { Commit, GitHubOptions } from "../standin/github.ts";
import { judgeGitHubRequest } from "../standin/github-openapi.ts";
import { type Fault, type Standin, startStandin } from "../standin/standin.ts";
import { account, type Response, type Settings, seed } from "../standin/twilio.ts";
import { asDeclared, credentials, declared, runOn } from "./act.ts";
import { asOnMain, policy, production, propose, pullRequest } from "./proposed.ts";
import type { Step } from "./runner.ts";
import { countWaits } from "./waits.ts";

let standin: Standin;
beforeAll(async () => {
  standin = await startStandin();
});
afterAll(() => standin.stop());

const shaOf = (at: number) => at.toString(16).padStart(40, "0");
const dateOf = (at: number) => `2026-01-${String(at).padStart(2, "0")}T00:00:00Z`;

/** Returns a default branch with a commit for each version of the policy file. Commit 1 is the oldest. */
function mainWith(...versions: (string | Partial<Commit>)[]): GitHubOptions {
  const commits = versions.map((version, at) => [
    shaOf(at + 1),
    {
      parents: at === 0 ? [] : [shaOf(at)],
      title: `Commit ${at + 1}`,
      date: dateOf(at + 1),
      ...(typeof version === "string" ? { files: { "policy.yml": version } } : { files: {}, ...version }),
    },
  ]);
  return { commits: Object.fromEntries(commits), branches: { main: shaOf(versions.length) } };
}
const replacedBy = (at: number) => ({
  kind: "earlier-version",
  commit: shaOf(at),
  title: `Commit ${at}`,
  date: dateOf(at),
});

const bucket = (name: string) => `https://${name}.s3-us-east-2.amazonaws.com/compositions`;
const versionWith = (url: string) => policy({ production: production({ "aws-s3-url": url }) });
const old = versionWith(bucket("old-bucket"));
const drifted: Partial<Settings> = { aws_s3_url: bucket("old-bucket") };

type Scene = {
  github?: GitHubOptions;
  /** Live settings; by default a bucket that only `old` declares. */
  live?: Partial<Settings>;
  workspace?: string;
  inputs?: Record<string, string>;
  faults?: readonly Fault[];
  event?: Step["event"];
};

/** Checks the policy of the default branch. Returns the report's account and the requests to GitHub. */
async function check({ github, live = drifted, workspace = asOnMain, ...scene }: Scene = {}) {
  standin.reset({ accounts: [seed({ compositions: { ...asDeclared, ...live } })] }, github);
  for (const fault of scene.faults ?? []) standin.inject(fault);
  // GitHub has 5 s of the run's clock. The clock runs slower here, so that only silence takes them, and not a slow machine.
  const isSilent = scene.faults?.some((fault) => "hang" in fault) === true;
  const { env, waited } = countWaits(isSilent ? undefined : 4_000);
  const transcript = await runOn(
    standin,
    { ...credentials, "policy-file": "policy.yml", "report-file": "report.json", ...scene.inputs },
    {
      files: { "policy.yml": workspace },
      env: { ...env, ...(!isSilent && { CLOCK_DIVISOR: "1000" }) },
      ...(scene.event && { event: scene.event }),
    },
  );
  waited();
  const asked = standin.requests.filter(({ host }) => host === "api.github.com");
  expect(asked.flatMap(judgeGitHubRequest)).toEqual([]);
  const [account] = Report.parse(JSON.parse(transcript.report ?? "")).accounts;
  return { ...transcript, account, origin: account?.origin, asked };
}

test("an earlier version of the policy has the live values", async () => {
  const { origin, outputs, exit, asked } = await check({ github: mainWith(old, asOnMain) });
  expect(origin).toEqual(replacedBy(2));
  expect(outputs).toMatchObject({ result: "drifted", reason: "drift" });
  expect(exit).toBe(1);
  expect(asked.map(({ method, path }) => `${method} ${path.replace(/[0-9a-f]{40}/, "ID")}`)).toEqual([
    "POST /graphql",
    "GET /repos/example/telehealth/git/blobs/ID",
  ]);
});

test("the newest of several versions counts, and each content is read once", async () => {
  const other = versionWith(bucket("another-bucket"));
  const { origin, asked } = await check({ github: mainWith(other, old, asOnMain, old, other, asOnMain) });
  expect(origin).toEqual(replacedBy(5));
  expect(asked).toHaveLength(3);
});

test("no earlier version has the live values", async () => {
  const { origin } = await check({
    github: mainWith(old, versionWith(bucket("b-bucket")), asOnMain),
    live: {
      encryption_enabled: false,
    },
  });
  expect(origin).toEqual({ kind: "no-version", versions: 2, since: dateOf(1) });
});

test("five versions are compared, and no older one", async () => {
  const five = ["a", "b", "c", "d", "e"].map((letter) => versionWith(bucket(`${letter}-bucket`)));
  const { origin } = await check({ github: mainWith(old, ...five, asOnMain) });
  expect(origin).toEqual({ kind: "no-version", versions: 5, since: dateOf(2) });
});

test("a commit that removed the file replaced it too", async () => {
  const { origin } = await check({ github: mainWith(old, {}, asOnMain) });
  expect(origin).toEqual(replacedBy(2));
});

test("commits in a row with the same content are one version", async () => {
  const github = mainWith(old, asOnMain);
  const twice = ({ body, ...answer }: Response): Response => {
    const { data } = JSON.parse(body);
    const { history } = data.repository.defaultBranchRef.target;
    // For example, this commit makes the file executable.
    history.nodes = history.nodes.flatMap((node: object) => [
      { ...node, oid: shaOf(99), committedDate: dateOf(9) },
      node,
    ]);
    return { ...answer, body: JSON.stringify({ data }) };
  };
  const { origin } = await check({ github, faults: [{ on: { path: "/graphql" }, rewrite: twice }] });
  expect(origin).toEqual(replacedBy(2));
});

const large = `# ${"x".repeat(1024 * 1024)}\n${old}`;

test.each<[string, string | Partial<Commit>]>([
  ["is larger than 1 MiB", large],
  ["is a symbolic link", { links: { "policy.yml": "old.yml" } }],
  ["breaks the rules of the file", `${old}unmanagd: fail\n`],
  ["nests 100,000 deep", "[".repeat(100_000)],
])("a version that %s does not count", async (_, version) => {
  const alone = await check({ github: mainWith(version, asOnMain) });
  expect(alone.origin).toBeUndefined();
  expect(alone.outputs).toMatchObject({ result: "drifted" });
  const { origin } = await check({ github: mainWith(old, version, asOnMain) });
  expect(origin).toEqual(replacedBy(2));
});

const graphql = { host: "api.github.com", path: "/graphql" };
const blob = { host: "api.github.com", path: /\/git\/blobs\// };
const always = Number.POSITIVE_INFINITY;
const answering = (status: number, body = "", headers = {}): Fault[] => [
  { on: graphql, times: always, answer: { status, body, headers } },
];
const rewriting = (text: string, by: string): Fault[] => [
  { on: graphql, rewrite: (answer) => ({ ...answer, body: answer.body.replaceAll(text, by) }) },
];
const secondary = JSON.stringify({ message: "You have exceeded a secondary rate limit." });

const unknown: Record<string, Scene> = {
  "a repository without the file": { github: mainWith({ files: { "other.yml": old } }) },
  "a file that the default branch links": {
    github: mainWith(old, { links: { "policy.yml": "old.yml" } }),
  },
  "a policy with one version": { github: mainWith(asOnMain) },
  "an empty repository": { github: { branches: {} } },
  "another policy in the workspace": { workspace: `${asOnMain}# newer\n` },
  "the same policy with other line ends at GitHub": {
    github: mainWith(old, asOnMain.replaceAll("\n", "\r\n")),
  },
  "a token without contents": { github: { ...mainWith(old, asOnMain), mayRead: false } },
  "a wrong token": { inputs: { "github-token": "ghs_wrong_wrong_wrong" } },
  "no token": { inputs: { "github-token": " " } },
  "a 502": { faults: answering(502) },
  "a secondary rate limit": { faults: answering(403, secondary, { "retry-after": "1" }) },
  "a 429": { faults: answering(429, "slow down", { "retry-after": "1" }) },
  "an error of GraphQL": { faults: answering(200, '{"errors":[{"message":"Something went wrong"}]}') },
  "an answer of another form": { faults: answering(200, '{"data":{"repository":{}}}') },
  "3 MiB": { faults: answering(200, "#".repeat(3 * 1024 * 1024)) },
  "a reset": { faults: [{ on: graphql, times: always, lost: "before" }] },
  silence: { faults: [{ on: graphql, times: always, hang: true }], inputs: { "timeout-seconds": "8" } },
  "a text that is missing": { faults: [{ on: blob, answer: { status: 404, body: "" } }] },
  "a text that never comes": {
    faults: [{ on: blob, times: always, hang: true }],
    inputs: { "timeout-seconds": "8" },
  },
  "a date that is none": { faults: rewriting(dateOf(2), "yesterday") },
  "a commit that is none": { faults: rewriting(shaOf(2), "../../../orgs/somebody") },
  "a proxy that knows no GitHub": {
    faults: [{ on: { host: "api.github.com" }, times: always, tunnel: 403 }],
  },
};

test.each(Object.entries(unknown))(
  "%s: the origin is not known, and nothing else changes",
  async (_, scene) => {
    const expected = await check({ inputs: { "github-token": " " } });
    const unchanged = await check({ github: mainWith(old, asOnMain), ...scene });
    expect(unchanged.account).toEqual(expected.account);
    expect(unchanged.origin).toBeUndefined();
    for (const part of ["outputs", "exit", "annotations", "log"] as const)
      expect(unchanged[part]).toEqual(expected[part]);
    // A run does not repeat a request to GitHub that failed.
    expect(unchanged.asked.filter(({ path }) => path === "/graphql").length).toBeLessThanOrEqual(1);
  },
);

test("in a pull request, the origin is found although the workspace has another version", async () => {
  const tip = shaOf(2);
  const merge = "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567";
  const head = "2222222222222222222222222222222222222222";
  const proposed = policy({ production: production({}, { recordings: { "encryption-enabled": false } }) });
  const github = mainWith(old, asOnMain);
  const files = { "policy.yml": proposed };
  const { report } = await propose(standin, {
    proposed,
    live: drifted,
    github: {
      ...github,
      commits: {
        ...github.commits,
        [merge]: { parents: [tip, head], files },
        [head]: { parents: [], files },
      },
    },
  });
  expect(JSON.parse(report ?? "")).toMatchObject({
    base: { state: "known" },
    accounts: [{ result: "drifted", origin: replacedBy(2) }],
  });
});

test("a pull request that cannot be compared asks for no history", async () => {
  const { outputs } = await propose(standin, {
    live: drifted,
    github: { mayRead: false },
    event: pullRequest(),
  });
  expect(outputs).toMatchObject({ reason: "base-unknown" });
  expect(standin.requests.filter(({ path }) => path === "/graphql")).toHaveLength(1);
});

test.each<[string, Scene]>([
  ["a check without drift", { live: {} }],
  ["an apply", { inputs: { mode: "apply" } }],
  ["a check of settings that are inputs", { inputs: { ...declared, "policy-file": "" } }],
])("%s asks GitHub for nothing", async (_, scene) => {
  const { asked, origin } = await check({ github: mainWith(old, asOnMain), ...scene });
  expect(asked.filter(({ path }) => /graphql|blobs/.test(path))).toEqual([]);
  expect(origin).toBeUndefined();
});

test("the title of a commit is no command of the runner, and shows no secret", async () => {
  const title = `::error::gotcha ${account.key.secret}`;
  const github = mainWith(old, { files: { "policy.yml": asOnMain }, title });
  const { origin, printed, annotations } = await check({ github });
  expect(origin).toMatchObject({ title: expect.stringMatching(/^::error::gotcha \*+$/) });
  expect(printed).not.toMatch(/^::error::gotcha/m);
  expect(annotations.map(({ message }) => message)).not.toContain("gotcha");
});

test("the report has the dates of the declared key and credential", async () => {
  const { account: reported } = await check({ live: {} });
  expect(reported?.credentials).toEqual([
    { resource: "compositions", setting: "encryption-key-sid", created: "2026-01-02T03:04:05.000Z" },
    { resource: "compositions", setting: "aws-credentials-sid", created: "2026-01-02T03:04:05.000Z" },
  ]);
});
