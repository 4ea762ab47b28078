// `npm run examples` runs every workflow that users copy, and those of the README, with act against the stand-in for Twilio.

import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parsePolicy } from "../../src/declared/policy-file/read.ts";
import { hashOf } from "../e2e/proposed.ts";
import { pullRequest } from "../e2e/runner.ts";
import { type GitHub, type GitHubOptions, token } from "../standin/github.ts";
import { judgeRequest } from "../standin/openapi.ts";
import { type Exchange, type Fault, type Standin, startStandin } from "../standin/standin.ts";
import { account, failure, type Settings, seed } from "../standin/twilio.ts";
import { workflowsIn, yamlIn } from "./readme.ts";
import { type Received, type Receiver, startReceiver } from "./receiver.ts";
import { type Ended, requireTools, type Start, startWorkflow } from "./runner.ts";

let standin: Standin;
let receiver: Receiver;
beforeAll(async () => {
  await requireTools();
  standin = await startStandin();
  receiver = await startReceiver();
});
afterAll(async () => {
  receiver?.stop();
  await standin?.stop();
});

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const example = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [`.github/workflows/${name}`, read(`examples/${name}`)]));
const oneAccount = { "twilio-policy.yml": read("examples/policy/one-account.yml") };
const many = { "twilio-policy.yml": read("examples/policy/accounts.yml") };

const staging = {
  sid: "ACfedcba9876543210fedcba9876543210",
  authToken: "57a6157a6157a6157a6157a6157a6157",
  key: { sid: "SKfedcba9876543210fedcba9876543210", secret: "StagingApiKeySecretNeverReal3kL8" },
};

const asDeclared: Partial<Settings> = {
  friendly_name: "Telehealth",
  encryption_enabled: true,
  encryption_key_sid: account.publicKey,
  aws_storage_enabled: true,
  aws_s3_url: "https://example-phi.s3-us-east-2.amazonaws.com/compositions",
  aws_credentials_sid: account.awsCredential,
};
const unencrypted = { ...asDeclared, encryption_enabled: false };

const policy = oneAccount["twilio-policy.yml"];
const named = policy.replace("compositions:", "compositions:\n      friendly-name: Telehealth");
const weaker = policy.replace("encryption-enabled: true", "encryption-enabled: false");

const weakerMany = many["twilio-policy.yml"].replace("encryption-enabled: true", "encryption-enabled: false");

const secretsOf = ({ key }: { key: { sid: string; secret: string } }) => ({
  TWILIO_API_KEY: key.sid,
  TWILIO_API_SECRET: key.secret,
});
const withheld = {};

const payload = (from: "same" | "fork") => {
  const { pull_request } = pullRequest(from) as { pull_request: { head: object; base: object } };
  const head = { ...pull_request.head, ref: "policy", sha: "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567" };
  const base = { ...pull_request.base, ref: "main" };
  return { number: 7, repository, pull_request: { number: 7, head, base } };
};
const repository = { default_branch: "main" };
const opened = { name: "pull_request", payload: payload("same") };
const fromFork = { name: "pull_request", payload: payload("fork"), actor: "stranger" };
const queued = { name: "merge_group", payload: { repository, merge_group: { base_ref: "refs/heads/main" } } };
const ofDependabot = { ...opened, actor: "dependabot[bot]" };

const meanwhile = (live: Partial<Settings>): Fault => ({
  on: { method: "GET", host: "video.twilio.com" },
  after: 1,
  meanwhile: (twilio) => twilio.configure(account.sid, "compositions", live),
});

type Story = Omit<Start, "env" | "committed"> & {
  live?: Partial<Settings>;
  /** The policy file on the default branch; by default the checked file, and null if the token may not read it. */
  base?: string | null;
  /** True if staging is a subaccount of the first account. */
  isFleet?: boolean;
  fault?: Fault;
  /** The issues and comments of an earlier run. */
  earlier?: Pick<GitHub, "issues" | "comments">;
  ends: "green" | "red";
  jobs: Ended["jobs"];
  outputs: Ended["outputs"];
  /** The login of each POST to Twilio, such as the SID of the API key; none by default. */
  writes?: readonly string[];
  /** The actions that got a file. */
  keeps?: readonly string[];
  /** The hosts besides Twilio that the run may contact. */
  speaksTo?: readonly string[];
  /** True if the run must not contact Twilio. */
  isSilent?: boolean;
  /** The comments and issues after the run. */
  comments?: number;
  issues?: number;
  /** The messages that the chat or the heartbeat monitor receives, and the status of its answers. */
  hears?: readonly Partial<Received>[];
  receiverAnswers?: number;
};

const drifted = {
  result: "drifted",
  reason: "drift",
  compliant: "false",
  changed: "false",
  "drift-count": "1",
};
const compliant = { result: "compliant", reason: "none", compliant: "true", changed: "false" };
const applied = { result: "applied", reason: "none", changed: "true", "drift-count": "0" };
const notChecked = { result: "not-checked", compliant: "", plan: "" };

const github = { speaksTo: ["api.github.com:443"] };
const nightly = {
  files: { ...example("nightly.yml"), ...oneAccount },
  event: { name: "schedule" },
  ...github,
};
const evidence = {
  files: { ...example("evidence.yml"), ...oneAccount },
  event: { name: "schedule" },
  ...github,
};
const apply = { files: { ...example("apply.yml"), ...oneAccount }, event: { name: "release" }, ...github };
const request = { files: { ...example("pull-request.yml"), ...oneAccount }, event: opened, ...github };
const accounts = {
  files: { ...example("accounts.yml", "account.yml"), ...many },
  event: { name: "push" },
  ...github,
};
const validation = {
  ...request,
  files: { ...example("validate.yml"), ...oneAccount },
  secrets: withheld,
  isSilent: true,
};
const queue = { ...request, files: { ...example("merge-queue.yml"), ...oneAccount } };
const fleet = {
  files: { ...example("fleet.yml"), ...many },
  event: { name: "schedule" },
  vars: { TWILIO_ACCOUNT_SID: account.sid },
  secrets: { TWILIO_AUTH_TOKEN: account.authToken },
  isFleet: true,
  speaksTo: ["api.github.com:443", "api.twilio.com:443"],
};
const notify = { files: { ...example("notify.yml"), ...oneAccount }, event: { name: "schedule" }, ...github };
const heartbeat = {
  files: { ...example("heartbeat.yml"), ...oneAccount },
  event: { name: "schedule" },
  ...github,
};
const dispatchWith = (plan: string) => ({ name: "workflow_dispatch", payload: { inputs: { plan } } });
const dispatch = { name: "workflow_dispatch" };
const exporting = {
  files: example("export.yml"),
  event: dispatch,
  vars: { TWILIO_ACCOUNT_SID: account.sid },
};
const approval = {
  files: { ...example("approval.yml"), ...oneAccount },
  event: dispatch,
  live: unencrypted,
  ...github,
};
const [checkEveryNight = "", applyAsReviewed = ""] = workflowsIn(read("README.md"));
const [startFile = ""] = yamlIn(read("README.md")).filter((yaml) => /^version: 1$/m.test(yaml));

const withAccount = (workflow: string) =>
  workflow.replace(/^( +)policy-file: .*$/gm, "$&\n$1account: production");

const stories: Record<string, Story> = {
  "pull-request.yml: what it changes is kept apart from drift, and is green": {
    ...request,
    base: policy.replace(/^ +encryption-key-sid.*\n/m, ""),
    ends: "green",
    jobs: { Check: "success" },
    outputs: { Check: { result: "proposed", "drift-count": "0" } },
    comments: 1,
  },
  "pull-request.yml: a change that weakens is red": {
    ...request,
    files: { ...request.files, "twilio-policy.yml": weaker },
    base: policy,
    ends: "red",
    jobs: { Check: "failure" },
    outputs: { Check: { result: "proposed", reason: "weakening-refused" } },
    comments: 1,
  },
  "pull-request.yml: earlier drift warns, and makes no comment": {
    ...request,
    base: policy,
    live: unencrypted,
    ends: "green",
    jobs: { Check: "success" },
    outputs: { Check: drifted },
  },
  "pull-request.yml: a base that is not known is red, and says what the job needs": {
    ...request,
    base: null,
    live: unencrypted,
    ends: "red",
    jobs: { Check: "failure" },
    outputs: { Check: { result: "error", reason: "base-unknown" } },
    comments: 1,
  },
  "pull-request.yml: a reference that the account does not have fails": {
    ...request,
    files: {
      ...request.files,
      "twilio-policy.yml": policy.replaceAll(account.publicKey, account.awsCredential),
    },
    ends: "red",
    jobs: { Check: "failure" },
    outputs: { Check: { result: "drifted", reason: "reference-missing" } },
  },
  "pull-request.yml: a check from a fork sends no request": {
    ...request,
    event: fromFork,
    secrets: withheld,
    ends: "green",
    jobs: { Check: "success" },
    outputs: { Check: notChecked },
    isSilent: true,
  },
  "pull-request.yml: a fork's policy is judged all the same": {
    ...request,
    files: { ...request.files, "twilio-policy.yml": `${policy}waivres: []\n` },
    event: fromFork,
    secrets: withheld,
    ends: "red",
    jobs: { Check: "failure" },
    outputs: { Check: { result: "error", reason: "invalid-policy" } },
    isSilent: true,
  },
  "pull-request.yml: a pull request of Dependabot is not checked": {
    ...request,
    event: ofDependabot,
    secrets: withheld,
    ends: "green",
    jobs: { Check: "success" },
    outputs: { Check: notChecked },
    isSilent: true,
  },
  "pull-request.yml: secrets that are missing in the repository itself fail": {
    ...request,
    secrets: withheld,
    ends: "red",
    jobs: { Check: "failure" },
    outputs: { Check: { result: "error", reason: "missing-credentials" } },
    isSilent: true,
  },
  "merge-queue.yml: in a pull request a proposal is green, and shown": {
    ...queue,
    files: { ...queue.files, "twilio-policy.yml": named },
    base: policy,
    ends: "green",
    jobs: { "Twilio policy and settings": "success" },
    outputs: { "Twilio policy and settings": { result: "proposed", reason: "proposed" } },
    comments: 1,
  },
  "merge-queue.yml: from a fork a proposal is green, and not checked": {
    ...queue,
    files: { ...queue.files, "twilio-policy.yml": named },
    base: policy,
    event: fromFork,
    secrets: withheld,
    ends: "green",
    jobs: { "Twilio policy and settings": "success" },
    outputs: { "Twilio policy and settings": notChecked },
    isSilent: true,
  },
  "merge-queue.yml: in the queue a proposal is green": {
    ...queue,
    files: { ...queue.files, "twilio-policy.yml": named },
    base: policy,
    event: queued,
    ends: "green",
    jobs: { "Twilio policy and settings": "success" },
    outputs: { "Twilio policy and settings": { result: "proposed", reason: "proposed" } },
  },
  "merge-queue.yml: in the queue a change that weakens is red": {
    ...queue,
    files: { ...queue.files, "twilio-policy.yml": weaker },
    base: policy,
    event: queued,
    ends: "red",
    jobs: { "Twilio policy and settings": "failure" },
    outputs: { "Twilio policy and settings": { result: "proposed", reason: "weakening-refused" } },
  },
  "merge-queue.yml: in the queue no check is skipped because secrets are missing": {
    ...queue,
    event: queued,
    secrets: withheld,
    ends: "red",
    jobs: { "Twilio policy and settings": "failure" },
    outputs: { "Twilio policy and settings": { result: "error", reason: "missing-credentials" } },
    isSilent: true,
  },
  "validate.yml: a change that gives nothing up is green, and shown": {
    ...validation,
    files: { ...validation.files, "twilio-policy.yml": named },
    base: policy,
    ends: "green",
    jobs: { "Twilio policy is valid": "success" },
    outputs: { "Twilio policy is valid": { result: "valid" } },
    comments: 1,
  },
  "validate.yml: a change that weakens is red, and Twilio is not asked": {
    ...validation,
    files: { ...validation.files, "twilio-policy.yml": weaker },
    base: policy,
    ends: "red",
    jobs: { "Twilio policy is valid": "failure" },
    outputs: { "Twilio policy is valid": { result: "proposed", reason: "weakening-refused" } },
    comments: 1,
  },
  "validate.yml: the variable with the hash accepts the change in the queue": {
    ...validation,
    files: { ...validation.files, "twilio-policy.yml": weaker },
    base: policy,
    event: queued,
    vars: { TWILIO_ALLOW_WEAKENING: hashOf(weaker) },
    ends: "green",
    jobs: { "Twilio policy is valid": "success" },
    outputs: { "Twilio policy is valid": { result: "valid" } },
  },
  "pull-request.yml: the variable with the hash accepts the change": {
    ...request,
    files: { ...request.files, "twilio-policy.yml": weaker },
    base: policy,
    vars: { TWILIO_ALLOW_WEAKENING: hashOf(weaker) },
    ends: "green",
    jobs: { Check: "success" },
    outputs: { Check: { result: "proposed", reason: "proposed" } },
    comments: 1,
  },
  "nightly.yml: an account that matches the policy is green": {
    ...nightly,
    ends: "green",
    jobs: { Check: "success" },
    outputs: { Check: compliant },
    keeps: ["upload-artifact", "upload-sarif"],
  },
  "nightly.yml: drift is red, and what was found is kept": {
    ...nightly,
    live: unencrypted,
    ends: "red",
    jobs: { Check: "failure" },
    outputs: { Check: drifted },
    keeps: ["upload-artifact", "upload-sarif"],
    issues: 1,
  },
  "nightly.yml: credentials that Twilio refuses are red, and close no alert": {
    ...nightly,
    secrets: { ...secretsOf(account), TWILIO_API_SECRET: "a-secret-that-was-rotated" },
    ends: "red",
    jobs: { Check: "failure" },
    outputs: { Check: { result: "error", reason: "credentials-rejected", compliant: "" } },
    keeps: ["upload-artifact"],
  },
  "nightly.yml: if compositions cannot be listed, no alert is closed, though there is a plan": {
    ...nightly,
    fault: {
      on: { path: "/v1/Compositions" },
      answer: { status: 200, body: "<html>" },
      times: Number.POSITIVE_INFINITY,
    },
    ends: "red",
    jobs: { Check: "failure" },
    outputs: { Check: { result: "error", reason: "bad-response", plan: expect.stringMatching(/^sha256:/) } },
    keeps: ["upload-artifact"],
  },
  "fleet.yml: accounts that match the policy are green": {
    ...fleet,
    ends: "green",
    jobs: { Check: "success" },
    outputs: { Check: compliant },
    keeps: ["upload-artifact", "upload-sarif"],
  },
  "fleet.yml: accounts that drift are red, and share one issue": {
    ...fleet,
    live: unencrypted,
    ends: "red",
    jobs: { Check: "failure" },
    outputs: { Check: { ...drifted, "drift-count": "2", "accounts-drifted": "2" } },
    keeps: ["upload-artifact", "upload-sarif"],
    issues: 1,
  },
  "fleet.yml: an undeclared subaccount is red if the policy says so": {
    ...fleet,
    files: { ...fleet.files, "twilio-policy.yml": `${policy}unlisted-subaccounts: fail\n` },
    ends: "red",
    jobs: { Check: "failure" },
    outputs: { Check: { result: "drifted", reason: "unlisted-subaccount" } },
    keeps: ["upload-artifact", "upload-sarif"],
    issues: 1,
  },
  "notify.yml: an account that matches the policy sends no message": {
    ...notify,
    ends: "green",
    jobs: { Check: "success" },
    outputs: { Check: compliant },
  },
  "notify.yml: a check that could not decide is reported too": {
    ...notify,
    secrets: { ...secretsOf(account), TWILIO_API_SECRET: "a-secret-that-was-rotated" },
    ends: "red",
    jobs: { Check: "failure" },
    outputs: { Check: { result: "error", reason: "credentials-rejected" } },
    hears: [saying("production could not be read")],
  },
  "heartbeat.yml: an account that matches the policy sends a ping": {
    ...heartbeat,
    ends: "green",
    jobs: { Check: "success" },
    outputs: { Check: compliant },
    hears: [{ method: "GET", path: "/a-secret-path", body: "" }],
  },
  "heartbeat.yml: drift is red, and no ping": {
    ...heartbeat,
    live: unencrypted,
    ends: "red",
    jobs: { Check: "failure" },
    outputs: { Check: drifted },
  },
  "heartbeat.yml: a ping that is refused is red": {
    ...heartbeat,
    receiverAnswers: 404,
    ends: "red",
    jobs: { Check: "failure" },
    outputs: { Check: compliant },
    hears: [{ method: "GET" }],
  },
  "export.yml: the settings at Twilio are kept as a file, and shown as in the file": {
    ...exporting,
    live: { ...asDeclared, friendly_name: "~~~~ ``` <details> Telehealth" },
    ends: "green",
    jobs: { Export: "success" },
    outputs: { Export: { result: "exported", reason: "none" } },
    keeps: ["upload-artifact"],
  },
  "export.yml: the key of the check is enough, although it may not read recordings": {
    ...exporting,
    fault: {
      on: { path: "/v1/RecordingSettings/Default" },
      answer: failure(401, 70051, "Authorization Failed"),
      times: Number.POSITIVE_INFINITY,
    },
    ends: "green",
    jobs: { Export: "success" },
    outputs: { Export: { result: "exported", reason: "none" } },
    keeps: ["upload-artifact"],
  },
  "export.yml: where Twilio refuses the credentials nothing is kept or shown": {
    ...exporting,
    secrets: { ...secretsOf(account), TWILIO_API_SECRET: "a-secret-that-was-rotated" },
    ends: "red",
    jobs: { Export: "failure" },
    outputs: { Export: { result: "error", reason: "credentials-rejected" } },
  },
  "approval.yml: without a digest the plan is shown": {
    ...approval,
    ends: "green",
    jobs: { "Show the plan": "success" },
    outputs: { "Show the plan": drifted },
  },
  "approval.yml: `any` approves nothing, and is red": {
    ...approval,
    event: dispatchWith("any"),
    ends: "red",
    jobs: { Apply: "failure" },
    outputs: { Apply: { result: "error", reason: "invalid-inputs", changed: "false" } },
    keeps: ["upload-artifact"],
    isSilent: true,
  },
  "approval.yml: the digest of another plan applies nothing": {
    ...approval,
    event: dispatchWith(`sha256:${"0".repeat(64)}`),
    ends: "red",
    jobs: { Apply: "failure" },
    outputs: { Apply: { result: "error", reason: "plan-changed", changed: "false" } },
    keeps: ["upload-artifact"],
  },
  "apply.yml: what was reviewed is applied": {
    ...apply,
    live: unencrypted,
    ends: "green",
    jobs: { Check: "success", Apply: "success" },
    outputs: { Check: drifted, Apply: applied },
    keeps: ["upload-artifact"],
    writes: [account.key.sid],
  },
  "apply.yml: without a difference there is no approval to give": {
    ...apply,
    event: { name: "workflow_dispatch" },
    ends: "green",
    jobs: { Check: "success" },
    outputs: { Check: compliant },
  },
  "apply.yml: what changed since the review is not written over": {
    ...apply,
    live: unencrypted,
    fault: meanwhile({ friendly_name: "Somebody was here" }),
    ends: "red",
    jobs: { Check: "success", Apply: "failure" },
    outputs: { Check: drifted, Apply: { result: "error", reason: "plan-changed", changed: "false" } },
    keeps: ["upload-artifact"],
  },
  "apply.yml: a check that fails applies nothing": {
    ...apply,
    live: unencrypted,
    secrets: { ...secretsOf(account), TWILIO_API_SECRET: "a-secret-that-was-rotated" },
    ends: "red",
    jobs: { Check: "failure" },
    outputs: { Check: { result: "error", reason: "credentials-rejected", plan: "" } },
  },
  "accounts.yml: in a pull request a leg checks its account with its own key, and applies nothing": {
    ...accounts,
    event: opened,
    base: many["twilio-policy.yml"].replace("replacements: fail", "replacements: warn"),
    live: unencrypted,
    secrets: secretsOf(staging),
    leg: "account:staging",
    ends: "green",
    jobs: { Accounts: "success", "staging/Check": "success" },
    outputs: { "staging/Check": drifted },
  },
  "accounts.yml: the variable with the hash accepts what a pull request gives up": {
    ...accounts,
    files: { ...accounts.files, "twilio-policy.yml": weakerMany },
    event: opened,
    base: many["twilio-policy.yml"],
    vars: { TWILIO_ALLOW_WEAKENING: hashOf(weakerMany) },
    leg: "account:production",
    ends: "green",
    jobs: { Accounts: "success", "production/Check": "success" },
    outputs: { "production/Check": { result: "proposed", reason: "proposed" } },
  },
  "accounts.yml: in a pull request a leg refuses a weakening without the hash": {
    ...accounts,
    files: { ...accounts.files, "twilio-policy.yml": weakerMany },
    event: opened,
    base: many["twilio-policy.yml"],
    leg: "account:production",
    ends: "red",
    jobs: { Accounts: "success", "production/Check": "failure" },
    outputs: { "production/Check": { result: "proposed", reason: "weakening-refused" } },
  },
  "accounts.yml: a pull request from a fork is judged without secrets": {
    ...accounts,
    event: fromFork,
    secrets: withheld,
    leg: "account:staging",
    ends: "green",
    jobs: { Accounts: "success", "staging/Check": "success" },
    outputs: { "staging/Check": notChecked },
    isSilent: true,
  },
  "accounts.yml: one leg applies its account, with the secrets of its environment": {
    ...accounts,
    live: unencrypted,
    secrets: secretsOf(staging),
    leg: "account:staging",
    ends: "green",
    jobs: { Accounts: "success", "staging/Check": "success", "staging/Apply": "success" },
    outputs: {
      Accounts: { names: '["production","staging"]' },
      "staging/Check": drifted,
      "staging/Apply": applied,
    },
    keeps: ["upload-artifact"],
    writes: [staging.key.sid],
  },
  "accounts.yml: a leg does not write over what changed since its review": {
    ...accounts,
    live: unencrypted,
    fault: meanwhile({ friendly_name: "Somebody was here" }),
    leg: "account:production",
    ends: "red",
    jobs: { Accounts: "success", "production/Check": "success", "production/Apply": "failure" },
    outputs: { "production/Check": drifted, "production/Apply": { result: "error", reason: "plan-changed" } },
    keeps: ["upload-artifact"],
  },
  "accounts.yml: a leg in trouble is red, and leaves the others alone": {
    ...accounts,
    live: unencrypted,
    ends: "red",
    jobs: {
      Accounts: "success",
      "production/Check": "success",
      "production/Apply": "success",
      "staging/Check": "failure",
    },
    outputs: {
      "production/Check": drifted,
      "production/Apply": applied,
      "staging/Check": { result: "error", reason: "wrong-account", plan: "" },
    },
    keeps: ["upload-artifact"],
    writes: [account.key.sid],
  },
  "accounts.yml: a policy that cannot be read starts no leg": {
    ...accounts,
    files: { ...accounts.files, "twilio-policy.yml": "accounts: [" },
    ends: "red",
    jobs: { Accounts: "failure" },
    outputs: {},
    isSilent: true,
  },
  "evidence.yml: the signed file is the kept one": {
    ...evidence,
    ends: "green",
    jobs: { Report: "success" },
    outputs: { Report: compliant },
    keeps: ["attest", "upload-artifact"],
  },
  "evidence.yml: drift is red, and evidence all the same": {
    ...evidence,
    live: unencrypted,
    ends: "red",
    jobs: { Report: "failure" },
    outputs: { Report: drifted },
    keeps: ["attest", "upload-artifact"],
  },
  "README.md: the nightly check is red on drift, and opens an issue": {
    files: { ".github/workflows/storage.yml": checkEveryNight, ...oneAccount },
    event: { name: "schedule" },
    ...github,
    live: unencrypted,
    ends: "red",
    jobs: { check: "failure" },
    outputs: { check: drifted },
    issues: 1,
  },
  "README.md, start B: the first check of an account that was never set up is red": {
    files: { ".github/workflows/storage.yml": checkEveryNight, "twilio-policy.yml": startFile },
    event: { ...dispatch, payload: { repository } },
    ...github,
    live: {},
    ends: "red",
    jobs: { check: "failure" },
    outputs: { check: { ...drifted, "drift-count": "5" } },
    issues: 1,
  },
  "README.md, start B: apply turns on what the policy has": {
    files: { ".github/workflows/storage.yml": applyAsReviewed, "twilio-policy.yml": startFile },
    event: dispatch,
    ...github,
    live: {},
    ends: "green",
    jobs: { check: "success", apply: "success" },
    outputs: { check: { ...drifted, "drift-count": "5" }, apply: applied },
    writes: [account.key.sid],
  },
  "README.md, more accounts: with a second account, a key of one no longer suffices for the check": {
    files: { ".github/workflows/storage.yml": checkEveryNight, ...many },
    event: dispatch,
    ...github,
    ends: "red",
    jobs: { check: "failure" },
    outputs: { check: { result: "error" } },
  },
  "README.md, more accounts: a step with the name of its account is green": {
    files: { ".github/workflows/storage.yml": withAccount(checkEveryNight), ...many },
    event: dispatch,
    ...github,
    ends: "green",
    jobs: { check: "success" },
    outputs: { check: compliant },
  },
  "README.md: what was reviewed is applied": {
    files: { ".github/workflows/storage.yml": applyAsReviewed, ...oneAccount },
    event: dispatch,
    ...github,
    live: unencrypted,
    ends: "green",
    jobs: { check: "success", apply: "success" },
    outputs: { check: drifted, apply: applied },
    writes: [account.key.sid],
  },
};

test.each(Object.entries(stories))("%s", async (name, story) => {
  await tell(name, story, standin.env);
});

test("notify.yml: the chat gets one message about drift, and one when it is over", async () => {
  const night = (name: string, story: Partial<Story>) =>
    tell(
      name,
      {
        ...{ ...notify, live: unencrypted, earlier: { issues, comments }, issues: 1 },
        ...{ ends: "red", jobs: { Check: "failure" }, outputs: { Check: drifted } },
        ...story,
      },
      standin.env,
    );
  let { issues, comments } = { issues: [], comments: [] } as Pick<GitHub, "issues" | "comments">;
  await night("notify.yml, found", { hears: [saying("production: encryption is OFF")] });
  ({ issues, comments } = standin.github);
  await night("notify.yml, the same", {});
  await night("notify.yml, over", {
    ...{ live: asDeclared, issues: 0, hears: [saying("production matches the policy")] },
    ...{ ends: "green", jobs: { Check: "success" }, outputs: { Check: compliant } },
  });
});

test("README.md, start A: a check with the exported policy is green", async () => {
  const exported = await tell(
    "README.md, start A, export",
    {
      ...exporting,
      ends: "green",
      jobs: { Export: "success" },
      outputs: { Export: { result: "exported" } },
      keeps: ["upload-artifact"],
    },
    standin.env,
  );
  await tell(
    "README.md, start A, check",
    {
      files: {
        ".github/workflows/twilio-storage.yml": checkEveryNight,
        "twilio-policy.yml": exported.kept["upload-artifact"] ?? "",
      },
      event: dispatch,
      ...github,
      ends: "green",
      jobs: { check: "success" },
      outputs: { check: compliant },
    },
    standin.env,
  );
});

test("approval.yml: the digest of the shown plan applies that plan", async () => {
  const shown = await tell(
    "approval.yml, 1",
    {
      ...approval,
      ends: "green",
      jobs: { "Show the plan": "success" },
      outputs: { "Show the plan": drifted },
    },
    standin.env,
  );
  const plan = shown.outputs["Show the plan"]?.["plan"] ?? "";
  expect(shown.summaries["Show the plan"]).toContain(plan);
  await tell(
    "approval.yml, 2",
    {
      ...approval,
      // Blanks around a copied digest do not change the digest.
      event: dispatchWith(`  ${plan} `),
      ends: "green",
      jobs: { Apply: "success" },
      outputs: { Apply: applied },
      writes: [account.key.sid],
      keeps: ["upload-artifact"],
    },
    standin.env,
  );
});

const proxied = { files: example("proxy.yml"), event: { name: "schedule" }, jobs: { Check: "success" } };

test("proxy.yml: the proxy and its certificate are taken from the variables", async () => {
  const vars = {
    HTTPS_PROXY: standin.env.HTTPS_PROXY,
    PROXY_CA_FILE: standin.env.NODE_EXTRA_CA_CERTS,
  };
  await tell("proxy.yml", { ...proxied, vars, ends: "green", outputs: { Check: compliant } });
  expect(standin.tunnels).toContain("video.twilio.com:443");
});

test("proxy.yml: without the proxy's certificate nothing is sent through it", async () => {
  const vars = { HTTPS_PROXY: standin.env.HTTPS_PROXY };
  const outputs = { Check: { result: "error", reason: "twilio-unavailable" } };
  await tell("proxy.yml, no certificate", {
    ...proxied,
    vars,
    ends: "red",
    jobs: { Check: "failure" },
    outputs,
  });
  expect(standin.requests).toEqual([]);
  expect(standin.tunnels).toContain("video.twilio.com:443");
});

/** Runs a story, and expects its end and all that is true of every story. */
async function tell(name: string, story: Story, env: Record<string, string> = {}): Promise<Ended> {
  receiver.reset(story.receiverAnswers);
  const committed = (commit: string) => {
    standin.reset({ accounts: worldOf(story) }, githubOf(story, commit));
    Object.assign(standin.github, story.earlier);
    if (story.fault !== undefined) standin.inject(story.fault);
  };
  const outside = { CHAT_WEBHOOK: receiver.url, HEARTBEAT_URL: receiver.url };
  const secrets = { GITHUB_TOKEN: token, ...outside, ...(story.secrets ?? secretsOf(account)) };
  const ended = await startWorkflow({ ...story, secrets, env, committed });
  console.log(describeRun(name, ended));

  expect({ jobs: ended.jobs, exit: ended.exit }).toEqual({
    jobs: story.jobs,
    exit: story.ends === "green" ? 0 : 1,
  });
  expect(ended.outputs).toMatchObject(story.outputs);
  expect(toTwilio("POST").map(({ user }) => user)).toEqual(story.writes ?? []);
  expect(Object.keys(ended.kept).sort()).toEqual(story.keeps ?? []);
  const hosts = ["video.twilio.com:443", "accounts.twilio.com:443", ...(story.speaksTo ?? [])];
  expect(standin.tunnels.filter((tunnel) => !hosts.includes(tunnel))).toEqual([]);
  if (story.isSilent) expect(standin.requests.filter(isToTwilio)).toEqual([]);
  expect(standin.github.comments.filter(({ issue }) => issue === 7)).toHaveLength(story.comments ?? 0);
  expect(standin.github.issues.filter(({ state }) => state === "open")).toHaveLength(story.issues ?? 0);
  expect(standin.requests.filter(isToTwilio).flatMap(judgeRequest)).toEqual([]);
  expect(receiver.received).toMatchObject(story.hears ?? []);
  expect(receiver.received).toHaveLength(story.hears?.length ?? 0);
  for (const secret of [
    token,
    receiver.url,
    account.key.secret,
    account.authToken,
    staging.key.secret,
    staging.authToken,
  ])
    expect(JSON.stringify(ended)).not.toContain(secret);
  for (const [job, { result }] of Object.entries(ended.outputs))
    if (result !== undefined) expect(ended.summaries[job]).toContain("## ");
  holdKept(ended);
  return ended;
}

/** Returns a GitHub with the permissions of the job's token, and with the commit that is checked. */
function githubOf({ base, files, event }: Story, commit: string): GitHubOptions {
  const isReadOnly = event === fromFork || event === ofDependabot;
  const permissions = isReadOnly ? [] : (["issues", "pulls"] as const);
  const tip = "1111111111111111111111111111111111111111";
  const onMain = base ?? files["twilio-policy.yml"];
  return {
    permissions,
    mayRead: base !== null,
    commits: {
      [commit]: { parents: [tip, opened.payload.pull_request.head.sha], files },
      [tip]: { parents: [], files: onMain === undefined ? {} : { "twilio-policy.yml": onMain } },
    },
    branches: { main: tip },
  };
}

/** Returns a chat message with this headline. act gives every run the number 1. */
function saying(headline: string): Partial<Received> {
  const run = "https://github.com/example/telehealth/actions/runs/1";
  const body = JSON.stringify({ text: `Twilio storage: ${headline}. ${run}` }, null, 2);
  return { method: "POST", path: "/a-secret-path", type: "application/json", body };
}

function worldOf({ live = asDeclared, isFleet }: Story) {
  const compositions = {
    encryption_enabled: live === asDeclared,
    encryption_key_sid: account.otherPublicKey,
  };
  return [
    seed({ compositions: live }),
    seed({
      sid: staging.sid,
      authToken: staging.authToken,
      keys: [staging.key],
      compositions,
      ...(isFleet && { ownerSid: account.sid }),
    }),
  ];
}

const isToTwilio = ({ host }: Exchange) => host.endsWith(".twilio.com");
const toTwilio = (method: string) =>
  standin.requests.filter((exchange) => isToTwilio(exchange) && exchange.method === method);

function describeRun(name: string, { transcript, jobs, exit, seconds }: Ended): string {
  const requests = standin.requests.map(
    ({ method, host, path, status }) => `${method} ${host}${path} ${status}`,
  );
  const ends = Object.entries(jobs).map(([job, result]) => `${job}: ${result}`);
  return `
== ${name}
${transcript}
-- ${[...ends, `act's exit ${exit}`, `${seconds.toFixed(1)} s`].join(", ")}
${requests.map((line) => `   ${line}`).join("\n")}`;
}

/** Expects that every kept file is whole and agrees with the outputs. */
function holdKept({ kept, outputs, summaries }: Ended): void {
  const { attest, "upload-artifact": file, "upload-sarif": found } = kept;
  if (attest !== undefined) expect(attest).toBe(file);
  if (found !== undefined) expect(JSON.parse(found)).toMatchObject({ version: "2.1.0" });
  if (file === undefined) return;
  // The last of several jobs keeps the file.
  const lastOutputs = Object.values(outputs).at(-1);
  if (lastOutputs?.["result"] === "exported") holdShown(file, Object.values(summaries).join("\n"));
  else
    expect(JSON.parse(file)).toMatchObject({
      result: lastOutputs?.["result"],
      reason: lastOutputs?.["reason"],
    });
}

/** Expects that the file is a valid policy, and that one block of the summary has all of it. */
function holdShown(file: string, summary: string): void {
  expect(parsePolicy(file, "twilio-policy.yml", "2026-11-24").accounts).toHaveLength(1);
  const [, fence = "", shown] = /^(~{3,})yaml\n(.*?)^ {0,3}\1~*[ \t]*$/ms.exec(summary) ?? [];
  expect(shown).toBe(file);
  expect(file).not.toContain(fence);
}
