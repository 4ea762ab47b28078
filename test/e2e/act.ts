import { expect } from "vitest";
import { token } from "../standin/github.ts";
import { judgeRequest } from "../standin/openapi.ts";
import type { Standin } from "../standin/standin.ts";
import { account, type Settings } from "../standin/twilio.ts";
import { runStep, type Step, type Transcript } from "./runner.ts";

export const settingsPath = "/v1/CompositionSettings/Default";
const url = "https://example-phi.s3-us-east-2.amazonaws.com/compositions";
export const declared = {
  "encryption-enabled": "true",
  "encryption-key-sid": account.publicKey,
  "aws-storage-enabled": "true",
  "aws-s3-url": url,
  "aws-credentials-sid": account.awsCredential,
};
export const asDeclared: Settings = {
  friendly_name: "Telehealth",
  encryption_enabled: true,
  encryption_key_sid: account.publicKey,
  aws_storage_enabled: true,
  aws_s3_url: url,
  aws_credentials_sid: account.awsCredential,
};
export const unencrypted: Settings = { ...asDeclared, encryption_enabled: false };
export const credentials = {
  "account-sid": account.sid,
  "api-key-sid": account.key.sid,
  "api-key-secret": account.key.secret,
};

export const basic = Buffer.from(`${account.key.sid}:${account.key.secret}`).toString("base64");
export const secrets = [account.key.secret, account.authToken, basic, token];

// Half a secret is a leak too, so both halves are looked for.
const forms = secrets.flatMap((secret) => [
  secret.slice(0, 16),
  secret.slice(-16),
  Buffer.from(secret).toString("base64").slice(0, 24),
  Buffer.from(secret).toString("hex").slice(0, 32),
]);

/** Runs the bundle against a stand-in, and checks the claims that are true of every run. */
export async function actOn(
  standin: Standin,
  inputs: Record<string, string> = {},
  job: Omit<Step, "with"> = {},
): Promise<Transcript> {
  return runOn(standin, { ...credentials, ...declared, ...inputs }, job);
}

/** Returns a text without its blocks to paste, the only place for whole SIDs. */
export function withoutPasted(text: string): string {
  return text.replace(/^```yaml$.*?^```$/gms, "");
}

/** Runs the bundle like `actOn`, with these inputs alone. */
export async function runOn(
  standin: Standin,
  inputs: Record<string, string>,
  job: Omit<Step, "with"> = {},
): Promise<Transcript> {
  const transcript = await runStep({ ...job, with: inputs, env: { ...standin.env, ...job.env } });
  const { printed, outputs, summary, report, exit, log } = transcript;
  const seen = [printed.replace(/^::add-mask::.*$/gm, ""), JSON.stringify(outputs), summary, report].join();
  for (const form of forms) expect(seen).not.toContain(form);
  expect(outputs).toHaveProperty("result");
  expect(summary).toMatch(/^## /m);
  expect(JSON.stringify(outputs)).not.toMatch(/[A-Z]{2}[0-9a-f]{32}|https?:/);
  expect(`${withoutPasted(summary)}${log}`).not.toMatch(/\b(?!RQ)[A-Z]{2}[0-9a-f]{32}\b/);
  if (outputs["result"] === "error") expect(exit).toBe(1);
  expect(standin.requests.filter(({ refused }) => refused)).toEqual([]);
  expect(standin.requests.filter(({ host }) => host.endsWith("twilio.com")).flatMap(judgeRequest)).toEqual(
    [],
  );
  return transcript;
}
