import { afterAll, beforeAll, beforeEach, expect, type TestContext, test } from "vitest";
import { type Standin, startStandin } from "../standin/standin.ts";
import { account, seed } from "../standin/twilio.ts";
import { asDeclared, credentials, declared, runOn } from "./act.ts";
import type { Step } from "./runner.ts";

let standin: Standin;
beforeAll(async () => {
  standin = await startStandin();
});
afterAll(() => standin.stop());
beforeEach(() => standin.reset());

// This host is nearly Amazon's. An expression that reads each hyphen in two ways takes 2^50 steps to refuse it.
const hostile = `https://x.s3${"-a".repeat(50)}.example/`;
const policy = `version: 1
accounts:
  production:
    account-sid: ${account.sid}
    compositions:
      aws-s3-url: ${hostile}
`;
const withPolicy = { ...credentials, "policy-file": "policy.yml" };

/** A run that never ends is killed once the time of its test is over. */
const killed = ({ signal }: TestContext): Pick<Step, "during"> => ({
  during: (child) => signal.addEventListener("abort", () => child.kill("SIGKILL")),
});

test("a policy with a URL that is nearly Amazon's is compared like any other", async (context) => {
  const { outputs } = await runOn(standin, withPolicy, {
    ...killed(context),
    files: { "policy.yml": policy },
  });
  expect(outputs).toMatchObject({ result: "drifted", reason: "drift", "drift-count": "1" });
});

test("an input with such a URL is compared like any other", async (context) => {
  const inputs = { ...credentials, ...declared, "aws-s3-url": hostile };
  const { outputs } = await runOn(standin, inputs, killed(context));
  expect(outputs).toMatchObject({ result: "drifted", reason: "drift" });
});

test("an account where such a URL is live is exported", async (context) => {
  standin.reset({ accounts: [seed({ compositions: { ...asDeclared, aws_s3_url: hostile } })] });
  const inputs = { ...withPolicy, mode: "export" };
  const exported = await runOn(standin, inputs, killed(context));
  expect(exported.outputs).toMatchObject({ result: "exported" });
  expect(exported.policy).toContain(hostile);
});

test("names of half a mebibyte are refused in words, and compared with no other", async (context) => {
  const [name, other] = ["x".repeat(500_000), "y".repeat(500_000)];
  const waiver = `{account: ${other}, setting: compositions.aws-s3-url, reason: r, expires: 2026-12-31}`;
  for (const [more, words] of [
    [`  ? ${name}\n  : account-sid: ${account.sid}\n`, /cannot be the name of an account/],
    [`waivers:\n- ${waiver}\n`, /no account is called .* Use the name of an account/],
  ] as const) {
    const files = { "policy.yml": `${policy}${more}` };
    const { outputs, summary } = await runOn(standin, withPolicy, { ...killed(context), files });
    expect(outputs).toMatchObject({ result: "error", reason: "invalid-policy" });
    expect(summary).toMatch(words);
  }
  expect(standin.requests).toEqual([]);
});
