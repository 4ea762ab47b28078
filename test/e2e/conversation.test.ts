import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type GitHub, type GitHubOptions, token } from "../standin/github.ts";
import { judgeGitHubRequest } from "../standin/github-openapi.ts";
import { type Fault, githubHosts, type Standin, startStandin } from "../standin/standin.ts";
import { account, type Settings, seed } from "../standin/twilio.ts";
import { actOn, asDeclared, credentials, declared, runOn, unencrypted, withoutPasted } from "./act.ts";
import { countSockets } from "./open-sockets.ts";
import { asOnMain, head, merge, policy, production, pullRequest as proposal, tip } from "./proposed.ts";
import { pullRequest, type Step, type Transcript } from "./runner.ts";
import { countWaits } from "./waits.ts";

let standin: Standin;
beforeAll(async () => {
  standin = await startStandin();
});
afterAll(() => standin.stop());

function world(compositions: Partial<Settings> = asDeclared, github: GitHubOptions = {}): GitHub {
  standin.reset({ accounts: [seed({ compositions })] }, github);
  return standin.github;
}
const live = (settings: Partial<Settings>) => standin.twilio.configure(account.sid, "compositions", settings);

const onPullRequest = { event: { name: "pull_request", payload: pullRequest("same") } };
const onMain = { event: { name: "push", payload: { repository: { default_branch: "main" } } } };
const asked = () => standin.requests.filter(({ host }) => githubHosts.includes(host));
const wrote = () => asked().filter(({ method, path }) => method !== "GET" && !path.endsWith("/graphql"));

async function act(inputs: Record<string, string>, job: Omit<Step, "with">): Promise<Transcript> {
  const transcript = await actOn(standin, inputs, job);
  expect(asked().flatMap(judgeGitHubRequest)).toEqual([]);
  const { printed, summary, report } = transcript;
  expect([printed.replace(/^::add-mask::.*$/gm, ""), summary, report].join()).not.toContain(token);
  for (const { body } of standin.github.comments)
    expect(withoutPasted(body)).not.toMatch(/\b(?!RQ)[A-Z]{2}[0-9a-f]{32}\b/);
  for (const { body } of standin.github.issues)
    expect(withoutPasted(body)).not.toMatch(/\b(?!RQ)[A-Z]{2}[0-9a-f]{32}\b/);
  return transcript;
}
const comment = (
  when: string,
  inputs: Record<string, string> = {},
  job: Omit<Step, "with"> = onPullRequest,
) => act({ comment: when, ...inputs }, job);
const issue = (inputs: Record<string, string> = {}, job: Omit<Step, "with"> = onMain) =>
  act({ "drift-issue": "true", ...inputs }, job);
const warnings = ({ annotations }: Transcript) =>
  annotations.filter(({ name }) => name === "warning").map(({ message }) => message);

test("a comment appears with the first change of the policy, is updated in place, and kept current afterwards", async () => {
  const files = { "policy.yml": asOnMain };
  const commits = {
    [merge]: { parents: [tip, head], files },
    [head]: { parents: [], files },
    [tip]: { parents: [], files: { "policy.yml": asOnMain } },
  };
  const github = world(unencrypted, { commits, branches: { main: tip }, headSha: head });
  const given = { ...credentials, "policy-file": "policy.yml", comment: "on-change" };
  const propose = (text: string) => {
    files["policy.yml"] = text;
    return runOn(standin, given, { event: proposal(), files });
  };
  const drifted = await propose(asOnMain);
  expect(drifted.outputs["result"]).toBe("drifted");
  expect(drifted.log).toContain("Comment: none, because this pull request does not change the policy\n");
  expect(github.comments).toEqual([]);
  await propose(policy({ production: production({ "friendly-name": "New" }) }));
  expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining("New")]);
  live(asDeclared);
  const taken = await propose(asOnMain);
  expect(taken.log).toContain("Comment: updated, https://");
  expect(github.comments.map(({ body }) => body)).toEqual([
    expect.stringMatching(/^<!-- twilio-composition-settings-action comment [0-9a-f]{32} -->\n## /),
  ]);
  expect(github.comments[0]?.body).not.toContain("New");
  // A person edited the comment in a browser, which leaves CRLF.
  for (const written of github.comments) written.body = written.body.replaceAll("\n", "\r\n");
  const broken = await propose(`${asOnMain}unknown: 1\n`);
  expect(broken.log).toContain("Comment: updated, https://");
  expect(github.comments.map(({ body }) => body)).toEqual([
    expect.stringContaining("\n## ❌ Check did not run\n"),
  ]);
  // A wrong mode counts as a check, and a file that is gone keeps its name.
  files["policy.yml"] = asOnMain;
  await runOn(standin, { ...given, mode: "chek" }, { event: proposal(), files });
  expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining("mode is `chek`")]);
  await runOn(standin, { ...given, mode: "check" }, { event: proposal(), files: {} });
  expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining("which does not exist")]);
});

test("a pull request with errors gets no first comment, and the log says why", async () => {
  const github = world();
  const files = { "policy.yml": "version: 2\n" };
  const inputs = { ...credentials, "policy-file": "policy.yml", comment: "always", "drift-issue": "true" };
  const { log } = await runOn(standin, inputs, { event: proposal(), files });
  expect(log).toContain("Comment: none, because the inputs or the policy file have errors\n");
  expect(log).toContain("Issues: none, because the inputs or the policy file have errors\n");
  expect(github.comments).toEqual([]);
});

test("the comment is the summary", async () => {
  const github = world(unencrypted);
  const { summary } = await comment("always");
  const withoutTime = (text: string) => text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "TIME");
  expect(github.comments.map(({ body }) => withoutTime(body.slice(body.indexOf("\n") + 1)))).toEqual([
    withoutTime(summary),
  ]);
});

test.each([
  ["always", asDeclared, 1],
  ["always", unencrypted, 1],
  ["on-change", unencrypted, 0],
  ["never", unencrypted, 0],
])("comment: %s decides if settings given as inputs get a comment", async (when, settings, count) => {
  const github = world(settings);
  const { annotations, outputs, log } = await comment(when);
  if (when === "on-change")
    expect(log).toContain("Comment: none, because this run compared no policy file with its base\n");
  expect(github.comments).toHaveLength(count);
  expect(annotations.filter(({ name }) => name === "warning")).toEqual([]);
  expect(outputs["result"]).toBe(settings === asDeclared ? "compliant" : "drifted");
  if (when === "never") expect(asked()).toEqual([]);
});

test("without a pull request GitHub gets no request, and the log says why", async () => {
  world(unencrypted);
  const { log } = await comment("always", {}, onMain);
  expect(asked()).toEqual([]);
  expect(log).toContain("Comment: none, because this run is not about a pull request\n");
});

function interruptOnceAsked(child: ChildProcess): void {
  const timer = setInterval(() => {
    if (standin.requests.length === 0) return;
    child.kill("SIGTERM");
    clearInterval(timer);
  }, 20);
}

test.each<[string, Record<string, string>, Omit<Step, "with">, string]>([
  ["inputs with errors", { mode: "chekc" }, {}, "the inputs or the policy file have errors"],
  [
    "export",
    {
      mode: "export",
      "policy-file": "new.yml",
      ...Object.fromEntries(Object.keys(declared).map((name) => [name, ""])),
    },
    {},
    "mode: export writes no comment and no issue",
  ],
  ["an interruption", {}, { during: interruptOnceAsked }, "the run was interrupted"],
])("after %s neither comment nor issue is written, and the log says why", async (name, inputs, job, why) => {
  world(unencrypted);
  if (name === "an interruption") standin.inject({ on: { host: "video.twilio.com" }, hang: true, times: 9 });
  const transcript = await act(
    { comment: "always", "drift-issue": "true", ...inputs },
    { ...onMain, ...job },
  );
  expect(transcript.log).toContain(`Comment: none, because ${why}\nIssues: none, because ${why}\n`);
  expect(warnings(transcript).join()).not.toContain("could not be written");
  expect(asked()).toEqual([]);
});

const dependabot = { env: { GITHUB_ACTOR: "dependabot[bot]" } };
test.each<[string, Omit<Step, "with">, string]>([
  [
    "a fork's pull request",
    { event: { name: "pull_request", payload: pullRequest("fork") } },
    "Comment: none, because GitHub gives a fork's pull request no token that may write",
  ],
  [
    "Dependabot",
    { ...onPullRequest, ...dependabot },
    "Comment: none, because GitHub gives a run of Dependabot a token",
  ],
])("a token of %s that may not write is a line of the log, and no warning", async (_, job, line) => {
  const github = world(asDeclared, { permissions: [] });
  const transcript = await comment("always", {}, job);
  expect(transcript).toMatchObject({ exit: 0, outputs: { result: "compliant" } });
  expect(transcript.log).toContain(line);
  expect(warnings(transcript)).toEqual([]);
  // If the token may write, the run writes the comment.
  world(asDeclared);
  expect((await comment("always", {}, job)).log).toContain("Comment: written, https://");
  expect(github.comments).toEqual([]);
});

test("the comment is left alone if the pull request has a newer commit", async () => {
  const github = world(unencrypted, { headSha: "ffffffffffffffffffffffffffffffffffffffff" });
  const transcript = await comment("always");
  expect(github.comments).toEqual([]);
  expect(warnings(transcript)).toEqual([]);
});

test("the comment is found behind 120 others, and those of other people and policies stay as they are", async () => {
  const github = world(unencrypted);
  await comment("always");
  const [ours] = github.comments;
  if (ours === undefined) throw new Error("There is a comment.");
  const theirs = { ...ours, id: 1, author: "mallory", body: ours.body };
  const chatter = Array.from({ length: 120 }, (_, at) => ({
    ...ours,
    id: at + 1_000,
    author: "octocat",
    body: "Hm.",
  }));
  github.comments = [theirs, ...chatter, { ...ours, body: `${ours.body} old` }];
  live(asDeclared);
  await comment("always", { "friendly-name": "" });
  expect(github.comments).toHaveLength(122);
  expect(github.comments[0]).toEqual(theirs);
  expect(github.comments.at(-1)?.body).toContain("AC0123…cdef matches the policy");
  await comment("always", {}, { ...onPullRequest, files: {} });
  expect(github.comments).toHaveLength(122);
});

test("two policies have a comment each", async () => {
  const github = world();
  const policy = `version: 1\naccounts:\n  main:\n    account-sid: ${account.sid}\n    compositions: { encryption-enabled: true }\n`;
  await comment("always");
  const none = {
    "encryption-enabled": "",
    "encryption-key-sid": "",
    "aws-storage-enabled": "",
    "aws-s3-url": "",
    "aws-credentials-sid": "",
  };
  await comment(
    "always",
    { ...none, "policy-file": "policy.yml" },
    { ...onPullRequest, files: { "policy.yml": policy } },
  );
  expect(github.comments).toHaveLength(2);
});

test("of two comments that a race made, the older stays and is kept", async () => {
  const github = world(unencrypted);
  await comment("always");
  const [ours] = github.comments;
  if (ours === undefined) throw new Error("There is a comment.");
  github.comments.push({ ...ours, id: ours.id + 50 });
  await comment("always");
  expect(github.comments.map(({ id }) => id)).toEqual([ours.id]);
});

test.each<[string, GitHubOptions]>([
  ["by its number", {}],
  [
    "by its number, under the other login",
    { viewer: { login: "github-actions[bot]", databaseId: 41898282 } },
  ],
  ["by its login", { viewer: { login: "github-actions[bot]" } }],
  ["as a person", { viewer: { login: "octocat", databaseId: 7 }, login: "octocat" }],
])("our own comment is recognized by its author, who is known %s", async (_, options) => {
  const github = world(unencrypted, options);
  await comment("always");
  const [ours] = github.comments;
  if (ours === undefined) throw new Error("There is a comment.");
  github.comments.unshift({ ...ours, id: 1, author: "github-actions" });
  await comment("always");
  expect(github.comments).toHaveLength(2);
});

test("an issue is opened once, gets each change, and is closed by the run that finds the account compliant", async () => {
  const github = world(unencrypted);
  await issue();
  await issue();
  expect(github.issues).toMatchObject([
    {
      state: "open",
      labels: ["twilio-drift"],
      title: "AC0123…cdef: encryption is OFF",
    },
  ]);
  expect(github.labels).toContain("twilio-drift");
  // The two requests create the issue and its first comment.
  expect(wrote().map(({ method }) => method)).toEqual(["POST", "POST"]);
  live({ friendly_name: "Theirs", aws_storage_enabled: false });
  await issue();
  expect(wrote().map(({ method }) => method)).toEqual(["POST", "POST", "POST", "PATCH"]);
  expect(github.issues[0]?.body).toContain("\n- aws-storage-enabled: false\n+ aws-storage-enabled: true\n");
  live(asDeclared);
  await issue();
  expect(github.issues).toMatchObject([{ state: "closed" }]);
  expect(github.comments.map(({ body }) => body)).toEqual([
    expect.stringMatching(
      /^\*\*Found\*\* .* by \[run 1234567890\].*: AC0123…cdef: encryption is OFF\.\n.*- encryption-enabled: false\n/s,
    ),
    expect.stringMatching(
      /^\*\*Changed\*\* .*https:\/\/github\.com\/example\/telehealth\/actions\/runs\/1234567890.*compositions stay at Twilio, not in S3/is,
    ),
    expect.stringMatching(
      /^\*\*Found restored\*\* [\d-]+ [\d:]+ UTC, after \d+ minutes?, by \[run 1234567890\]\(https:\S+\/attempts\/1\): AC0123…cdef matches the policy\.\n\nFound .*Encryption is OFF.*- encryption-enabled: false\n\+ encryption-enabled: true\n/s,
    ),
  ]);
  live(unencrypted);
  await issue();
  expect(github.issues.map(({ state }) => state)).toEqual(["closed", "open"]);
});

test("an issue that was closed by hand during the drift is opened again, and an issue that was closed as restored never is", async () => {
  const github = world(unencrypted);
  await issue();
  const [first] = github.issues;
  if (first === undefined) throw new Error("There is an issue.");
  first.state = "closed";
  // An edit in a browser leaves CRLF in the body.
  first.body = first.body.replaceAll("\n", "\r\n");
  await issue();
  expect(github.issues.map(({ state }) => state)).toEqual(["open"]);
  const laterComments = () => github.comments.slice(1).map(({ body }) => body);
  const reopened = "Opened again: it was closed by hand, and the settings still differ.\n";
  expect(laterComments()).toEqual([expect.stringContaining(reopened)]);
  await issue();
  expect(laterComments()).toHaveLength(1);
  first.state = "closed";
  live(asDeclared);
  await issue();
  await issue();
  expect(laterComments().slice(1)).toEqual([expect.stringMatching(/^\*\*Found restored\*\* /)]);
  live(unencrypted);
  await issue();
  expect(github.issues.map(({ state }) => state)).toEqual(["closed", "open"]);
});

test("drift-issue: fleet keeps one issue, which only a run that read every account closes", async () => {
  const twin = { sid: "ACfedcba9876543210fedcba9876543210", authToken: "70ce470ce470ce470ce470ce470ce470" };
  const child = { ...twin, keys: [], ownerSid: account.sid, friendlyName: "Twin" };
  standin.reset({
    accounts: [seed({ compositions: unencrypted }), seed({ ...child, compositions: asDeclared })],
  });
  const { github, twilio } = standin;
  const policy = `version: 1
unmanaged: ignore
defaults: { compositions: { encryption-enabled: true } }
accounts:
  clinic: { account-sid: ${account.sid} }
  twin: { account-sid: ${twin.sid} }
`;
  const inputs = { "account-sid": account.sid, "auth-token": account.authToken, "policy-file": "p.yml" };
  const fleet = () =>
    runOn(standin, { ...inputs, "drift-issue": "fleet" }, { ...onMain, files: { "p.yml": policy } });
  await fleet();
  expect(github.issues.map(({ title, state }) => [title, state])).toEqual([
    ["Encryption is OFF for 1 of 2 accounts", "open"],
  ]);
  twilio.configure(twin.sid, "compositions", unencrypted);
  await fleet();
  live(asDeclared);
  twilio.configure(twin.sid, "compositions", asDeclared);
  const down = { status: 503, headers: {}, body: "" };
  // The first account sends one request, and the twin sends four: the first one and three retries.
  standin.inject({
    on: { host: "video.twilio.com" },
    times: 5,
    rewrite: (answer) => (answer.body.includes(twin.sid) ? down : answer),
  });
  await fleet();
  expect(github.issues.map(({ state }) => state)).toEqual(["open"]);
  await fleet();
  expect(github.issues.map(({ state }) => state)).toEqual(["closed"]);
  expect(github.comments.map(({ body }) => body)).toEqual([
    expect.stringMatching(/^\*\*Found\*\* .*- \*\*Encryption is OFF\*\* for clinic\n/s),
    expect.stringMatching(/^\*\*Changed\*\* .*- New: \*\*Encryption is OFF\*\* for twin\n/s),
    expect.stringMatching(/^\*\*Changed\*\* .*- Over: \*\*Encryption is OFF\*\* for clinic\n/s),
    expect.stringMatching(/^\*\*Found restored\*\* .*: All 2 accounts match the policy\.\n/),
  ]);
  expect(asked().flatMap(judgeGitHubRequest)).toEqual([]);
});

test("apply closes the issue too", async () => {
  const github = world(unencrypted);
  await issue();
  const applied = await issue({ mode: "apply" });
  expect(applied.outputs["result"]).toBe("applied");
  expect(github.issues.map(({ state }) => state)).toEqual(["closed"]);
});

test("duplicates of jobs side by side are closed by the next run, and the oldest stays", async () => {
  const github = world(unencrypted);
  await issue();
  const [first] = github.issues;
  if (first === undefined) throw new Error("There is an issue.");
  github.issues.push({ ...first, number: first.number + 50 });
  github.issues.push({ ...first, number: first.number + 60, author: "mallory" });
  github.issues.push({ ...first, number: first.number + 70, isPullRequest: true });
  await issue();
  expect(github.issues.map(({ state }) => state)).toEqual(["open", "closed", "open", "open"]);
  expect(github.issues[1]).toMatchObject({ state_reason: "not_planned" });
  live(asDeclared);
  await issue();
  expect(github.issues.map(({ state }) => state)).toEqual(["closed", "closed", "open", "open"]);
});

test.each<[string, Step["event"], Record<string, string>]>([
  ["about a pull request", onPullRequest.event, {}],
  ["about a merge queue", { name: "merge_group", payload: onMain.event.payload }, {}],
  ["not on the default branch", onMain.event, { GITHUB_REF: "refs/heads/feature" }],
  ["not on the default branch", onMain.event, { GITHUB_REF: "refs/tags/main" }],
  ["not on the default branch", { name: "push", payload: {} }, {}],
])("a run %s neither opens nor closes an issue, and the log says why", async (why, event, env) => {
  const github = world(unencrypted);
  const { log } = await issue({}, { env, ...(event && { event }) });
  expect(github.issues).toEqual([]);
  expect(asked()).toEqual([]);
  expect(log).toContain(`Issues: none, because this run is ${why}\n`);
});

test("on pull_request_target no issue is opened", async () => {
  const github = world(unencrypted);
  const { log } = await issue({}, { event: { name: "pull_request_target", payload: pullRequest("same") } });
  expect(github.issues).toEqual([]);
  expect(log).toContain("Issues: none, because ");
});

test("a scheduled run opens an issue, and leaves it alone while the account cannot be read", async () => {
  const github = world(unencrypted);
  await issue({}, { event: { name: "schedule" } });
  standin.inject({ on: { host: "video.twilio.com" }, times: 100, answer: { status: 401, body: "{}" } });
  expect((await issue({}, { event: { name: "schedule" } })).outputs["result"]).toBe("error");
  expect(github.issues.map(({ state }) => state)).toEqual(["open"]);
});

test("all requests to GitHub use one connection, which is closed at the end", async () => {
  const github = world(unencrypted);
  const { env, counted } = countSockets();
  await comment("always", {}, { ...onPullRequest, env });
  expect(github.comments).toHaveLength(1);
  expect(standin.tunnels.filter((tunnel) => tunnel === "api.github.com:443")).toHaveLength(1);
  expect(asked().length).toBeGreaterThan(2);
  expect(counted().open).toBe(0);
});

const onGraphQL = { host: "api.github.com", path: "/graphql" };
const onComments = { host: "api.github.com", method: "POST", path: /\/comments/ };
const json = { "content-type": "application/json" };
const askToWait = (status: number) => ({
  status,
  headers: { ...json, "retry-after": "1" },
  body: '{"message":"You have exceeded a secondary rate limit."}',
});

test.each<[string, Fault]>([
  [
    "a 502 to the query for the owner of the token",
    { on: onGraphQL, answer: { status: 502, headers: {}, body: "" } },
  ],
  [
    "a GraphQL error to the query for the owner of the token",
    {
      on: onGraphQL,
      answer: {
        status: 200,
        headers: json,
        body: '{"data":null,"errors":[{"message":"Something went wrong"}]}',
      },
    },
  ],
  ["a 403 that asks to wait", { on: onComments, answer: askToWait(403) }],
  ["a 429 that asks to wait", { on: onComments, answer: askToWait(429) }],
  ["a 429 that asks for nothing", { on: onComments, answer: { status: 429, headers: {}, body: "" } }],
])("%s is waited for, and the comment is written once", async (_, fault) => {
  const github = world(unencrypted);
  standin.inject(fault);
  const transcript = await comment("always");
  expect(github.comments).toHaveLength(1);
  expect(warnings(transcript)).toEqual([]);
});

test("GitHub Enterprise Server is asked at its own address", async () => {
  const github = world(unencrypted);
  const env = { GITHUB_API_URL: "https://ghe.example.com/api/v3" };
  await comment("always", {}, { ...onPullRequest, env });
  expect(github.comments).toHaveLength(1);
  expect(new Set(asked().map(({ host }) => host))).toEqual(new Set(["ghe.example.com"]));
  expect(asked().map(({ path }) => path)).toContain("/api/graphql");
});

test.each<[string, GitHubOptions, (() => void) | undefined, string]>([
  [
    "a missing permission",
    { permissions: [] },
    undefined,
    "Give the job \\`permissions\\` with pull-requests: write",
  ],
  [
    "a secondary rate limit",
    {},
    () => refuse(403, "You have exceeded a secondary rate limit. Please wait."),
    "GitHub asks for fewer requests (403)",
  ],
  ["a token that is refused", {}, () => refuse(401, "Bad credentials"), "Correct github-token"],
  [
    "a pull request that is locked",
    {},
    () => refuse(403, "Unable to create comment because issue is locked."),
    "Unlock the conversation, or set comment: never.",
  ],
  [
    "a repository that is archived",
    {},
    () => refuse(403, "Repository was archived so is read-only."),
    "Unarchive the repository, or set comment: never.",
  ],
  ["a comment that is refused", {}, () => refuse(422, "Validation Failed"), "GitHub answered 422"],
  ["a repository that it may not see", {}, () => refuse(404, "Not Found"), "pull-requests: write"],
  ["trouble at GitHub", {}, () => refuse(502, "<html>"), "written: api.github.com answered 502. "],
  [
    "a list that leads to another host",
    {},
    () => link("https://evil.example.com/repositories/1/issues/7/comments?page=2"),
    "written: A GET to evil.example.com is not allowed in this run. This does not change the result. The runner sets GITHUB_API_URL: do not set it in the workflow",
  ],
  ["an answer without content", {}, () => refuse(205, "Reset"), "GitHub"],
  [
    "garbage",
    {},
    () => standin.inject({ on: { host: "api.github.com" }, times: 99, answer: { status: 200, body: "{}" } }),
    "GitHub",
  ],
  [
    "another protocol",
    {},
    () =>
      standin.inject({
        on: { host: "api.github.com" },
        times: 99,
        send: ({ socket }) =>
          void socket?.write("HTTP/1.1 101 Switching\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n"),
      }),
    "answered with another protocol (101)",
  ],
  ["a hostile message", {}, () => refuse(422, "##[error]x @team\n::error::y"), "GitHub answered 422"],
])("%s warns and changes neither result nor exit", async (_, options, prepare, message) => {
  const github = world(asDeclared, options);
  prepare?.();
  const transcript = await comment("always");
  expect(transcript).toMatchObject({ exit: 0, outputs: { result: "compliant", reason: "none" } });
  expect(github.comments).toEqual([]);
  expect(warnings(transcript)).toEqual([expect.stringContaining(message.replaceAll("\\`", "`"))]);
  expect(warnings(transcript)[0]).toContain("The pull request comment could not be written: ");
  expect(warnings(transcript)[0]).toContain("This does not change the result.");
});

function link(url: string): void {
  standin.inject({
    on: { host: "api.github.com", path: /comments/ },
    times: 1_000,
    rewrite: (answer) => ({ ...answer, headers: { ...answer.headers, Link: `<${url}>; rel="next"` } }),
  });
}

test.each<[string, Record<string, string>, string]>([
  [
    "a certificate that is not trusted",
    { NODE_EXTRA_CA_CERTS: "" },
    "written: The certificate shown for api.github.com cannot be trusted (",
  ],
  [
    "an API without https",
    { GITHUB_API_URL: "http://api.github.com" },
    'GITHUB_API_URL is "http://api.github.com", which',
  ],
  ["no API", { GITHUB_API_URL: "" }, 'GITHUB_API_URL is "", which is no https URL.'],
])("%s is reported as what it is, and not as GitHub's answer", async (_, env, message) => {
  world();
  // The run does not ask Twilio, because without the trusted certificate that request would fail too.
  const none = { "api-key-sid": "", "api-key-secret": "", "on-missing-credentials": "skip" };
  const fork = { event: { name: "pull_request", payload: pullRequest("fork") } };
  const transcript = await comment("always", none, { ...fork, env });
  expect(transcript.outputs["result"]).toBe("not-checked");
  expect(warnings(transcript)).toContainEqual(expect.stringContaining(message));
  expect(warnings(transcript).join()).not.toMatch(/answered 500|status\.twilio\.com|Twilio's hosts/);
});

test("a proxy that refuses GitHub is named", async () => {
  world();
  const proxy = createServer().on("connect", (_, socket) => socket.end("HTTP/1.1 403 Forbidden\r\n\r\n"));
  await once(proxy.listen(0, "127.0.0.1"), "listening");
  const address = proxy.address();
  const none = { "api-key-sid": "", "api-key-secret": "", "on-missing-credentials": "skip" };
  const fork = { event: { name: "pull_request", payload: pullRequest("fork") } };
  const port = typeof address === "object" ? address?.port : undefined;
  const env = { HTTPS_PROXY: `http://127.0.0.1:${port}` };
  const transcript = await comment("always", none, { ...fork, env });
  proxy.close();
  expect(warnings(transcript)).toContainEqual(
    expect.stringMatching(
      /written: The proxy in HTTPS_PROXY refused to connect to api\.github\.com \(403\)\. .*NO_PROXY/,
    ),
  );
});

test("a run that is out of time waits for GitHub no longer than 3 s", async () => {
  world();
  standin.inject({ hang: true, times: Number.POSITIVE_INFINITY });
  const transcript = await comment("always", { "timeout-seconds": "3" });
  expect(transcript.outputs).toMatchObject({ result: "error", reason: "timed-out" });
  expect(warnings(transcript)).toEqual([expect.stringContaining("GitHub took longer than 3 s.")]);
});

test("the proxy's password is hidden in a run without credentials, though GitHub's refusal repeats it", async () => {
  world();
  const [login, password] = ["me:p%40ss-of-the-proxy", "p@ss-of-the-proxy"];
  refuse(422, `No ${password} ${login} ${Buffer.from(`me:${password}`).toString("base64")}`);
  const env = { HTTPS_PROXY: standin.env.HTTPS_PROXY.replace("http://", `http://${login}@`) };
  const none = { "api-key-sid": "", "api-key-secret": "", "on-missing-credentials": "skip" };
  const fork = { event: { name: "pull_request", payload: pullRequest("fork") } };
  const transcript = await comment("always", none, { ...fork, env });
  expect(warnings(transcript).join()).toContain("GitHub answered 422");
  const { printed, summary, outputs } = transcript;
  const seen = [printed.replace(/^::add-mask::.*$/gm, ""), summary, JSON.stringify(outputs)].join();
  expect(seen).not.toMatch(/ss-of-the-proxy|bWU6cEBzcy1vZi/);
  expect(transcript.masks).toEqual(expect.arrayContaining([password, "p%40ss-of-the-proxy"]));
});

function refuse(status: number, message: string): void {
  const body = JSON.stringify({ message });
  standin.inject({
    on: { host: "api.github.com", path: /^\/repos/ },
    times: 99,
    answer: { status, headers: { "Content-Type": "application/json" }, body },
  });
}

test("issues that are disabled, or may not be written, are reported with what to do", async () => {
  world(unencrypted, { hasIssues: false });
  expect(warnings(await issue())).toEqual([
    expect.stringMatching(/^The drift issue could not be written: .+Issues are disabled in this repository/),
  ]);
  world(unencrypted, { permissions: ["pulls"] });
  expect(warnings(await issue())).toEqual([expect.stringContaining("issues: write")]);
});

test("a GitHub that never answers delays the job only by the time that is reserved for GitHub", async () => {
  world();
  standin.inject({ on: { host: "api.github.com" }, times: 99, hang: true });
  const { env, waited } = countWaits();
  const transcript = await comment("always", {}, { ...onPullRequest, env });
  expect(transcript).toMatchObject({ exit: 0, outputs: { result: "compliant" } });
  expect(waited()).toBeLessThanOrEqual(21_000);
  expect(warnings(transcript)).toEqual([
    expect.stringContaining(
      "could not be written: GitHub took longer than 20 s. This does not change the result.",
    ),
  ]);
});

test("after two jobs side by side, the next run leaves one comment and one issue", async () => {
  const github = world(unencrypted);
  await Promise.all([comment("always"), comment("always"), issue(), issue()]);
  expect(github.comments.length).toBeGreaterThan(0);
  expect(github.issues.length).toBeGreaterThan(0);
  await comment("always");
  await issue();
  expect(github.comments.filter(({ issue: number }) => number === 7)).toHaveLength(1);
  expect(github.issues.filter(({ state }) => state === "open")).toHaveLength(1);
});

test("headers of GitHub's answers are printed nowhere", async () => {
  world();
  standin.inject({
    on: { host: "api.github.com" },
    times: 99,
    rewrite: (answer) => ({
      ...answer,
      headers: {
        ...answer.headers,
        Deprecation: "true",
        Sunset: "##[error]never",
        Link: '<https://x/##[error]y>; rel="deprecation"',
      },
    }),
  });
  const { printed, exit } = await comment("always");
  expect(exit).toBe(0);
  expect(printed).not.toMatch(/never|octokit/);
});

test("without a token, the run warns and sends GitHub nothing", async () => {
  world();
  const transcript = await comment("always", { "github-token": " " });
  expect(warnings(transcript)).toEqual([expect.stringContaining("github-token is blank")]);
  expect(asked()).toEqual([]);
});
