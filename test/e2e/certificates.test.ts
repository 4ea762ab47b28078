// Proves the claims of docs/certificates.md and docs/github-enterprise-server.md about a private certificate authority.

import { afterAll, beforeAll, expect, test } from "vitest";
import { type Standin, startStandin } from "../standin/standin.ts";
import { seed } from "../standin/twilio.ts";
import { actOn, asDeclared } from "./act.ts";
import { propose } from "./proposed.ts";

let standin: Standin;
beforeAll(async () => {
  standin = await startStandin();
});
afterAll(() => standin.stop());

const none = { NODE_EXTRA_CA_CERTS: "", SSL_CERT_FILE: "", SSL_CERT_DIR: "" };
const compliant = { result: "compliant", reason: "none" };
const untrusted = { result: "error", reason: "twilio-unavailable" };

test.each<[string, (file: string) => Record<string, string>, object]>([
  ["NODE_EXTRA_CA_CERTS", (file) => ({ NODE_EXTRA_CA_CERTS: file }), compliant],
  ["--use-system-ca", (file) => ({ NODE_OPTIONS: "--use-system-ca", SSL_CERT_FILE: file }), compliant],
  ["--use-openssl-ca", (file) => ({ NODE_OPTIONS: "--use-openssl-ca", SSL_CERT_FILE: file }), compliant],
  ["SSL_CERT_FILE alone", (file) => ({ SSL_CERT_FILE: file }), untrusted],
  ["a file that does not exist", (file) => ({ NODE_EXTRA_CA_CERTS: `${file}.missing` }), untrusted],
  ["NODE_TLS_REJECT_UNAUTHORIZED", () => ({ NODE_TLS_REJECT_UNAUTHORIZED: "0" }), untrusted],
])("%s decides whether a private authority is trusted", async (_, named, expected) => {
  standin.reset({ accounts: [seed({ compositions: asDeclared })] });
  const env = { ...none, ...named(standin.env.NODE_EXTRA_CA_CERTS) };
  const { outputs, annotations } = await actOn(standin, {}, { env });
  expect(outputs).toMatchObject(expected);
  expect(
    annotations
      .map(({ message }) => message)
      .join()
      .includes("cannot be trusted"),
  ).toBe(expected === untrusted);
});

test("a server whose private authority is not trusted makes the base of a pull request unknown", async () => {
  const env = { GITHUB_API_URL: "https://ghe.example.com/api/v3" };
  const inputs = { mode: "validate", "api-key-sid": "", "api-key-secret": "", "account-sid": "" };
  const trusted = await propose(standin, { env, inputs });
  expect(trusted.outputs).toMatchObject({ result: "valid", reason: "none" });
  const { outputs, exit, log } = await propose(standin, { env: { ...env, ...none }, inputs });
  expect({ ...outputs, exit }).toMatchObject({ result: "error", reason: "base-unknown", exit: 1 });
  expect(log).toContain("The certificate shown for ghe.example.com cannot be trusted");
});
