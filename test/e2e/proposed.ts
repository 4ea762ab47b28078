import { createHash } from "node:crypto";
import { expect } from "vitest";
import { stringify } from "yaml";
import type { GitHubOptions } from "../standin/github.ts";
import { judgeGitHubRequest } from "../standin/github-openapi.ts";
import { type Fault, githubHosts, type Standin } from "../standin/standin.ts";
import { type AccountSeed, account, type Composed, type Settings, seed } from "../standin/twilio.ts";
import { asDeclared, credentials, runOn } from "./act.ts";
import type { Step, Transcript } from "./runner.ts";

/** The commit of the event, as GITHUB_SHA names it, and the commit that it would be merged into. */
export const merge = "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567";
export const tip = "1111111111111111111111111111111111111111";
export const head = "2222222222222222222222222222222222222222";

export const other = "ACfedcba9876543210fedcba9876543210";
export const bucket = "https://somebody-elses-bucket.s3.amazonaws.com/x";

type Declared = Record<string, unknown>;
/** Returns production's declarations. The argument overrides a setting, and `undefined` leaves it out. */
export const production = (compositions: Declared = {}, rest: Declared = {}): Declared => ({
  "account-sid": account.sid,
  compositions: {
    "encryption-enabled": true,
    "encryption-key-sid": account.publicKey,
    "aws-storage-enabled": true,
    "aws-s3-url": asDeclared.aws_s3_url,
    "aws-credentials-sid": account.awsCredential,
    ...compositions,
  },
  ...rest,
});

/** Returns a policy file with these accounts. */
export function policy(accounts: Record<string, Declared>, rest: Declared = {}): string {
  return stringify({ version: 1, ...rest, accounts });
}
/** Returns the hash of a policy file for `allow-weakening`. */
export const hashOf = (text: string): string =>
  `sha256:${createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex")}`;
export const asOnMain = policy({ production: production() });

/** The inputs of a step with the parent's token, and a subaccount that the token reaches. */
export const asParent = { "api-key-sid": "", "api-key-secret": "", "auth-token": account.authToken };
export const subaccount = (given: Partial<AccountSeed> = {}): AccountSeed =>
  seed({
    sid: other,
    authToken: "70ce470ce470ce470ce4000000000001",
    keys: [],
    ownerSid: account.sid,
    compositions: asDeclared,
    ...given,
  });

/** The workflow of a run, and a version of the workflow that names these policy files. */
export const workflow = ".github/workflows/storage.yml";
export const workflowWith = (...files: string[]): string =>
  stringify({
    jobs: { check: { steps: files.map((file) => ({ uses: "x", with: { "policy-file": file } })) } },
  });

/** Returns the commits of a pull request that moves the policy to another file. */
export const movedTo = (file: string, text: string, onMain: Record<string, string>): GitHubOptions => ({
  commits: {
    [merge]: { parents: [tip, head], files: { [file]: text } },
    [tip]: { parents: [], files: { [workflow]: workflowWith("policy.yml"), ...onMain } },
  },
});

/** Returns a pull request into a branch, from the repository itself or from a fork. */
export const pullRequest = (into = "main", from: "same" | "fork" = "same") => ({
  name: "pull_request",
  payload: {
    repository: { default_branch: "main" },
    pull_request: {
      number: 7,
      head: { sha: head, repo: { full_name: from === "fork" ? "stranger/x" : "example/telehealth" } },
      base: {
        ref: into,
        sha: "9999999999999999999999999999999999999999",
        repo: { full_name: "example/telehealth" },
      },
    },
  },
});
export const mergeGroup = {
  name: "merge_group",
  payload: {
    repository: { default_branch: "main" },
    merge_group: { base_ref: "refs/heads/main", base_sha: "8888888888888888888888888888888888888888" },
  },
};

export type Scene = {
  /** The policy file on the base; `asOnMain` by default, and null for no file. */
  base?: string | null;
  /** The policy file of the pull request. */
  proposed?: string;
  live?: Partial<Settings>;
  /** Accounts besides production. */
  others?: readonly AccountSeed[];
  /** Compositions made before the run. */
  composed?: readonly Composed[];
  inputs?: Record<string, string>;
  event?: Step["event"];
  env?: Record<string, string>;
  /** The files in the workspace, if they differ from the pull request's. */
  workspace?: Record<string, string>;
  prepare?: Step["prepare"];
  file?: string;
  github?: GitHubOptions;
  faults?: readonly Fault[];
};

/** Checks a pull request, as a workflow with `contents: read` would. */
export async function propose(standin: Standin, scene: Scene): Promise<Transcript> {
  const { base = asOnMain, proposed = asOnMain, file = "policy.yml", event = pullRequest() } = scene;
  standin.reset(
    {
      accounts: [
        seed({ compositions: { ...asDeclared, ...scene.live }, composed: scene.composed ?? [] }),
        ...(scene.others ?? []),
      ],
    },
    {
      commits: {
        [merge]: { parents: [tip, head], files: { [file]: proposed } },
        [head]: { parents: [], files: { [file]: proposed } },
        [tip]: { parents: [], files: base === null ? {} : { "policy.yml": base } },
      },
      branches: { main: tip },
      headSha: head,
      ...scene.github,
    },
  );
  for (const fault of scene.faults ?? []) standin.inject(fault);
  const transcript = await runOn(
    standin,
    {
      ...credentials,
      "policy-file": file,
      "report-file": "report.json",
      "fail-on-drift": "false",
      ...scene.inputs,
    },
    {
      event,
      files: scene.workspace ?? { [file]: proposed },
      ...(scene.prepare && { prepare: scene.prepare }),
      ...(scene.env && { env: scene.env }),
    },
  );
  const asked = standin.requests.filter(({ host }) => githubHosts.includes(host));
  expect(asked.flatMap(judgeGitHubRequest)).toEqual([]);
  expect(
    standin.requests.filter(({ method, path }) => method !== "GET" && !/graphql|comments/.test(path)),
  ).toEqual([]);
  return transcript;
}
