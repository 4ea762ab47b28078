import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Standin, startStandin } from "../standin/standin.ts";
import { account, seed } from "../standin/twilio.ts";
import { actOn, credentials, unencrypted } from "./act.ts";
import { runStep, type Transcript } from "./runner.ts";

let standin: Standin;
beforeAll(async () => {
  standin = await startStandin();
});
afterAll(() => standin.stop());
beforeEach(() => standin.reset({ accounts: [seed({ compositions: unencrypted })] }));

/** Runs the bundle after this code, to show a bug of ours or of a dependency from outside. */
function actWith(bug: string, inputs: Record<string, string> = {}) {
  const code = `
    import https from "node:https";
    import fs from "node:fs";
    import crypto from "node:crypto";
    import { syncBuiltinESMExports } from "node:module";
    const bug = () => { throw new TypeError("${account.key.secret}") };
    ${bug}
    syncBuiltinESMExports();`;
  const NODE_OPTIONS = `--import data:text/javascript,${encodeURIComponent(code)}`;
  return actOn(standin, { "verify-references": "false", ...inputs }, { env: { NODE_OPTIONS } });
}

const request = "const { request } = https; https.request = (...given) =>";

test.each<[string, string, string]>([
  ["a call that throws", "https.request = bug;", "false"],
  ["an exception in a callback", `${request} { setImmediate(bug); return request(...given); };`, "false"],
  ["an unhandled rejection", `${request} { (async () => bug())(); return request(...given); };`, "false"],
  [
    "something thrown that is no error",
    `${request} { setImmediate(() => { throw null; }); return request(...given); };`,
    "false",
  ],
  ["a crash over the plan", "crypto.createHash = bug;", "false"],
  ["a crash over the inputs", "URL.parse = bug;", "false"],
])("%s ends as internal and asks for a report", async (_, bug, changed) => {
  const { outputs, summary, annotations } = await actWith(bug);
  expect(outputs).toMatchObject({ result: "error", reason: "internal", compliant: "", plan: "", changed });
  expect(summary).toContain("Please report this as a bug");
  expect(annotations[0]?.message).toMatch(
    /^This action failed in a way it should not .+ Please report this as a bug/,
  );
});

test("a crash while a write is under way calls it unconfirmed", async () => {
  const bug = `${request} { if (given[1].method === "POST") setTimeout(bug, 100); return request(...given); };`;
  standin.inject({ on: { method: "POST" }, hang: true });
  const { outputs, annotations } = await actWith(bug, { mode: "apply" });
  expect(outputs).toMatchObject({ result: "error", reason: "internal", changed: "" });
  expect(annotations[0]?.message).toContain("The write was sent and not confirmed.");
});

test("a request that never settles ends with the run", async () => {
  const bug = `const { EventEmitter } = await import("node:events");
    https.request = () => Object.assign(new EventEmitter(), { destroy() {}, end() {}, destroy() {} });`;
  const { outputs } = await actWith(bug, { "timeout-seconds": "1" });
  expect(outputs).toMatchObject({ result: "error", reason: "timed-out" });
});

test("a crash after the result takes it back", async () => {
  const { outputs, exit, annotations } = await actWith(
    `const { appendFile } = fs.promises; fs.promises.appendFile = async (...given) => { setImmediate(bug); await appendFile(...given); };
     const write = fs.promises.writeFile; fs.promises.writeFile = async (...given) => { setImmediate(bug); await write(...given); };`,
    { "encryption-enabled": "false" },
  );
  expect(exit).toBe(1);
  expect(outputs).toMatchObject({ result: "error", reason: "internal" });
  expect(annotations.map(({ message }) => message).join()).toContain("Please report this as a bug");
});

test("a crash while the result is reported takes it back", async () => {
  const { outputs, exit } = await actWith(
    `const { join } = Array.prototype;
     Array.prototype.join = function (between) { return / matches the policy/.test(this[0]) ? bug() : join.call(this, between); };`,
    { "encryption-enabled": "false" },
  );
  expect(exit).toBe(1);
  expect(outputs).toMatchObject({ result: "error", reason: "internal" });
});

test("a report that cannot be written warns, and the result stays", async () => {
  const { outputs, annotations } = await actWith(
    `const write = fs.writeFileSync;
     fs.writeFileSync = (...given) => (String(given[0]).endsWith("report.json") ? bug() : write(...given));`,
    { "report-file": "report.json" },
  );
  expect(outputs).toMatchObject({ result: "drifted", reason: "drift", "report-file": "" });
  expect(annotations.map(({ message }) => message)).toContain(
    "The report could not be written. This does not change the result.",
  );
});

/** Runs a compliant check in which one of the runner's files cannot be written. */
function compliantWithout(file: "GITHUB_OUTPUT" | "GITHUB_STEP_SUMMARY"): Promise<Transcript> {
  return runStep({
    with: { ...credentials, "encryption-enabled": "false", "report-file": "report.json" },
    env: { ...standin.env, [file]: "/nowhere/file" },
  });
}

test("outputs that cannot be written fail the job, since later steps would be blind", async () => {
  const { exit, annotations, summary, report } = await compliantWithout("GITHUB_OUTPUT");
  expect(exit).toBe(1);
  const messages = annotations.map(({ message }) => message);
  expect(messages.join()).toContain("The outputs could not be written.");
  // Only the outputs failed.
  expect(messages.filter((message) => message.includes("The report"))).toEqual([]);
  expect(report).toContain('"result": "compliant"');
  expect(summary).toMatch(/^## ✅ .* matches the policy · encryption is OFF by policy$/m);
});

test("a summary that cannot be written warns, and the result stays", async () => {
  const { exit, outputs, annotations } = await compliantWithout("GITHUB_STEP_SUMMARY");
  expect(exit).toBe(0);
  expect(outputs["result"]).toBe("compliant");
  expect(annotations.map(({ message }) => message)).toContain(
    "The job summary could not be written. This does not change the result.",
  );
});
