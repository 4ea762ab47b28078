import { afterAll, beforeAll, expect, test } from "vitest";
import { githubHosts, type Standin, startStandin } from "../standin/standin.ts";
import { account } from "../standin/twilio.ts";
import { basic, runOn } from "./act.ts";
import {
  asOnMain,
  bucket,
  hashOf,
  head,
  merge,
  mergeGroup,
  other,
  policy,
  production,
  propose,
  pullRequest,
  type Scene,
  tip,
} from "./proposed.ts";
import type { Step, Transcript } from "./runner.ts";

let standin: Standin;
beforeAll(async () => {
  standin = await startStandin();
});
afterAll(() => standin.stop());

const none = { "account-sid": "", "api-key-sid": "", "api-key-secret": "" };
const blank = {
  compliant: "",
  changed: "false",
  "drift-count": "",
  "waived-count": "",
  "accounts-drifted": "",
  "accounts-failed": "",
  plan: "",
  "sarif-file": "",
};
const valid = { result: "valid", reason: "none", ...blank };
const refused = { result: "proposed", reason: "weakening-refused", ...blank };
const limit = "Not compared with Twilio.";
const unjudged = "Changes were not judged";

const twilioRequests = () => standin.requests.filter(({ host }) => !githubHosts.includes(host));

/** Validates a policy file outside pull requests. */
async function validate(text: string, inputs: Record<string, string> = {}, job: Omit<Step, "with"> = {}) {
  standin.reset();
  return runOn(
    standin,
    { mode: "validate", "policy-file": "policy.yml", "report-file": "report.json", ...inputs },
    { files: { "policy.yml": text }, ...job },
  );
}

/** Validates the policy file of a pull request, by default without credentials. */
async function validateProposed(scene: Scene): Promise<Transcript> {
  return propose(standin, { ...scene, inputs: { ...none, mode: "validate", ...scene.inputs } });
}

test.each([
  "push",
  "schedule",
  "workflow_dispatch",
  "repository_dispatch",
  "release",
  "deployment",
  "pull_request_target",
  "pull_request_review",
  "issue_comment",
  "workflow_run",
  "an event of next year",
  "",
])("on the event %j validates the file and sends no request", async (name) => {
  const { payload } = pullRequest("main", "fork");
  const { outputs, exit, summary, log } = await validate(asOnMain, {}, { event: { name, payload } });
  expect(outputs).toMatchObject({
    ...valid,
    headline: "The policy of production is valid · not compared with Twilio",
  });
  expect(exit).toBe(0);
  for (const text of [summary, log]) {
    expect(text).toContain(limit);
    expect(text).toContain(unjudged);
    expect(text).not.toMatch(/matches the policy|compliant/);
  }
  expect(standin.requests).toEqual([]);
});

test.each<[string, Scene]>([
  ["a pull request", {}],
  ["a fork's pull request", { event: pullRequest("main", "fork") }],
  ["a merge queue", { event: mergeGroup }],
])("in %s judges what the policy gives up", async (_, scene) => {
  const same = await validateProposed(scene);
  expect(same.outputs).toMatchObject(valid);
  expect(same.summary).toContain(limit);
  expect(same.summary).not.toContain(unjudged);
  const proposed = policy({ production: production({ "encryption-enabled": false }) });
  const weaker = await validateProposed({ ...scene, proposed });
  expect(weaker.outputs).toMatchObject(refused);
  expect(weaker.exit).toBe(1);
  expect(weaker.summary).toContain("turns encryption OFF for production");
  expect(weaker.summary).toContain(limit);
  expect(weaker.summary).toContain(hashOf(proposed));
  const accepted = await validateProposed({
    ...scene,
    proposed,
    inputs: { "allow-weakening": hashOf(proposed) },
  });
  expect(accepted.outputs).toMatchObject(valid);
  expect(accepted.exit).toBe(0);
  expect(twilioRequests()).toEqual([]);
});

test("a replacement warns, and fails under replacements: fail", async () => {
  const moved = { production: production({ "aws-s3-url": bucket }) };
  const warned = await validateProposed({ proposed: policy(moved) });
  expect(warned.outputs).toMatchObject(valid);
  expect(warned.summary).toMatch(/^## ⚠️ .*moves compositions of production to another bucket/m);
  expect(warned.summary).toContain("**Before you approve:** is `somebody-elses-bucket` your bucket?");
  const forbidden = await validateProposed({ proposed: policy(moved, { replacements: "fail" }) });
  expect(forbidden.outputs).toMatchObject(refused);
});

test("changes that give up no protection end valid", async () => {
  const proposed = policy({ production: production({ "friendly-name": "Clinic" }) });
  const { outputs, summary, exit } = await validateProposed({ proposed });
  expect(outputs).toMatchObject(valid);
  expect(exit).toBe(0);
  expect(summary).toContain("adds friendly-name to the policy for production");
});

test("a base that is not known fails, and the hash accepts it", async () => {
  const base = `${asOnMain}unmanagd: fail\n`;
  const unknown = await validateProposed({ base });
  expect(unknown.outputs).toMatchObject({
    result: "error",
    reason: "base-unknown",
    ...blank,
    headline: "This pull request could not be compared with its base · not compared with Twilio",
  });
  expect(`${unknown.summary}${unknown.log}`).not.toMatch(/is compared with (?:live|Twilio)/);
  const accepted = await validateProposed({ base, inputs: { "allow-weakening": hashOf(asOnMain) } });
  expect(accepted.outputs).toMatchObject(valid);
  expect(accepted.summary).toContain(unjudged);
  expect(accepted.summary).toMatch(
    /^## ⚠️ This pull request could not be compared with its base · not compared/,
  );
});

test("the changes of a generated policy are not judged", async () => {
  const commits = { [merge]: { parents: [tip, head], files: {} }, [tip]: { parents: [], files: {} } };
  const { outputs, summary } = await validateProposed({ github: { commits } });
  expect(outputs).toMatchObject(valid);
  expect(summary).toContain(unjudged);
  expect(summary).not.toMatch(/is compared with (?:live|Twilio)/);
});

test.each(["", "production", "clinic", "nobody", "production, clinic", ","])(
  "with the account %j, all accounts are judged",
  async (name) => {
    const sid = { "account-sid": other };
    const base = policy({ production: production(), clinic: production({}, sid) });
    const proposed = policy({
      production: production(),
      clinic: production({ "encryption-enabled": false }, sid),
    });
    const { outputs, summary } = await validateProposed({ base, proposed, inputs: { account: name } });
    expect(outputs).toMatchObject(refused);
    expect(summary).toContain("turns encryption OFF for clinic");
    const dropped = await validateProposed({ base, inputs: { account: name } });
    expect(dropped.outputs).toMatchObject(refused);
    expect(dropped.summary).toContain("drops clinic");
  },
);

test("every other input is ignored, even a wrong one", async () => {
  const wrong = {
    "account-sid": "x",
    "api-key-sid": "x",
    "api-key-secret": account.key.secret,
    "auth-token": account.authToken,
    "encryption-enabled": "perhaps",
    "aws-s3-url": "ftp://x",
    "fail-on-drift": "perhaps",
    "expected-plan": "",
    unmanaged: "fail",
    "verify-compositions": "48 years",
    "verify-references": "perhaps",
    "on-missing-credentials": "perhaps",
    "drift-issue": "perhaps",
    "sarif-file": "../../sarif.json",
  };
  const env = { TWILIO_API_KEY: "SK", TWILIO_ACCOUNT_SID: "nonsense" };
  const { outputs, masks, annotations } = await validate(asOnMain, wrong, { env });
  expect(annotations).toEqual([]);
  expect(outputs).toMatchObject(valid);
  expect(masks).toEqual(expect.arrayContaining([account.key.secret, account.authToken]));
  expect(masks).not.toContain(basic);
  expect(standin.requests).toEqual([]);
});

test("Twilio credentials are no error on pull_request_target, and are not used", async () => {
  const event = { name: "pull_request_target", payload: pullRequest("main", "fork").payload };
  const { outputs } = await validate(asOnMain, { "auth-token": account.authToken }, { event });
  expect(outputs).toMatchObject(valid);
  expect(standin.requests).toEqual([]);
});

test.each<[string, string, Record<string, string>, string, RegExp]>([
  ["a faulty file", `${asOnMain}unmanagd: fail\n`, {}, "invalid-policy", /Did you mean unmanaged\?/],
  ["no file", asOnMain, { "policy-file": "" }, "invalid-inputs", /^policy-file is missing in mode: validate/],
  ["a file that is not there", asOnMain, { "policy-file": "other.yml" }, "invalid-policy", /does not exist/],
  [
    "a wrong permission",
    asOnMain,
    { "allow-weakening": "sha256:abc" },
    "invalid-inputs",
    /Use false, true, or the hash that the refused check prints/,
  ],
  ["a wrong time", asOnMain, { "timeout-seconds": "soon" }, "invalid-inputs", /^timeout-seconds is/],
])("%s is an error", async (_, text, inputs, reason, says) => {
  const { outputs, annotations } = await validate(text, inputs);
  expect(outputs).toMatchObject({ result: "error", reason, ...blank });
  expect(annotations.map(({ message }) => message)).toEqual([expect.stringMatching(says)]);
});

test("a waiver that ends soon is a warning on its line", async () => {
  const expires = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
  const setting = "compositions.encryption-enabled";
  const waived = policy(
    { production: production() },
    {
      waivers: [{ account: "production", setting, reason: "late", expires }],
    },
  );
  const { outputs, annotations } = await validate(waived);
  expect(outputs).toMatchObject(valid);
  expect(annotations).toMatchObject([
    { name: "warning", properties: { file: "policy.yml", title: "Waiver" } },
  ]);
});

test("the report has the policy file, its accounts and no setting of Twilio", async () => {
  const { report } = await validate(asOnMain);
  expect(JSON.parse(report ?? "")).toMatchObject({
    mode: "validate",
    result: "valid",
    policyFile: { path: "policy.yml", hash: hashOf(asOnMain) },
    accounts: [{ name: "production", result: "valid", resources: [{ resource: "compositions" }] }],
    evidence: { requests: [] },
  });
  expect(report).not.toContain('"before"');
});

test("a check and a validation of one policy have a comment each", async () => {
  const inputs = { comment: "always" };
  const first = await validateProposed({ inputs });
  expect(first.outputs).toMatchObject(valid);
  const [comment] = standin.github.comments;
  expect(comment?.body).toContain(limit);
  await propose(standin, { inputs });
  expect(standin.github.comments[0]?.body.split("\n")[0]).not.toBe(comment?.body.split("\n")[0]);
});

test("encryption that the policy turns on without a key is an error with any settings at Twilio", async () => {
  const keyless = policy({ production: production({ "encryption-key-sid": null }) });
  const { outputs, annotations } = await validate(keyless);
  expect(outputs).toMatchObject({ result: "error", reason: "incomplete-declaration", ...blank });
  expect(annotations[0]?.message).toContain("encryption-key-sid would be empty");
});

const stored = { "aws-storage-enabled": false, "aws-s3-url": null, "aws-credentials-sid": null };
const strict = { replacements: "fail" };

test("S3 storage that a pull request turns on is a replacement without credentials too", async () => {
  const base = policy({ production: production(stored) }, strict);
  const proposed = policy({ production: production({ "aws-s3-url": bucket }) }, strict);
  const refusedOne = await validateProposed({ base, proposed });
  expect(refusedOne.outputs).toMatchObject(refused);
  expect(refusedOne.summary).toMatch(
    /^## ⛔ This pull request starts storing compositions in S3 for production/m,
  );
  expect(refusedOne.summary).toContain("is `somebody-elses-bucket` your bucket?");
  const loose = {
    base: policy({ production: production(stored) }),
    proposed: policy({ production: production() }),
  };
  const warned = await validateProposed(loose);
  expect(warned.outputs).toMatchObject(valid);
  expect(warned.summary).toMatch(/^## ⚠️/m);
});

test("S3 storage that is newly declared on warns, because this run cannot see what is at Twilio", async () => {
  const { "aws-storage-enabled": _, ...others } = production()["compositions"] as Record<string, unknown>;
  const base = policy({ production: { "account-sid": account.sid, compositions: others } });
  const { outputs, annotations } = await validateProposed({ base });
  expect(outputs).toMatchObject(valid);
  expect(annotations.map(({ name, message }) => [name, message])).toContainEqual([
    "warning",
    expect.stringContaining(
      "cannot see whether S3 storage is on at Twilio. If it is off, apply turns it on.",
    ),
  ]);
});

test.each(["pull_request_review", "pull_request_target"])(
  "on %s a red comment is not replaced, and the log says why no comment is written",
  async (name) => {
    const proposed = policy({ production: production({ "encryption-enabled": false }) });
    const inputs = { comment: "always" };
    await validateProposed({ proposed, inputs });
    const comment = standin.github.comments[0]?.body;
    expect(comment).toContain("turns encryption OFF");
    const { payload } = pullRequest();
    const { log } = await runOn(
      standin,
      { mode: "validate", "policy-file": "policy.yml", "drift-issue": "true", ...inputs },
      { files: { "policy.yml": proposed }, event: { name, payload } },
    );
    // Validate ignores drift-issue.
    expect(log).not.toContain("Issues: ");
    expect(standin.github.comments.map(({ body }) => body)).toEqual([comment]);
    expect(log).toContain(
      `Comment: none, because only the event pull_request compares the policy with its base, and this event is ${name}`,
    );
  },
);
