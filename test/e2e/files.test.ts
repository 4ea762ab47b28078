import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Standin, startStandin } from "../standin/standin.ts";
import { account, seed } from "../standin/twilio.ts";
import { asDeclared, credentials, runOn } from "./act.ts";
import type { Step } from "./runner.ts";

let standin: Standin;
beforeAll(async () => {
  standin = await startStandin();
});
afterAll(() => standin.stop());
beforeEach(() => standin.reset({ accounts: [seed({ compositions: asDeclared })] }));

const policy = `version: 1\naccounts:\n  main:\n    account-sid: ${account.sid}\n    compositions: { encryption-enabled: true }\n`;
const act = (inputs: Record<string, string>, job: Omit<Step, "with"> = {}) =>
  runOn(standin, { ...credentials, ...inputs }, { files: { "p.yml": policy }, ...job });
const inline = { "encryption-enabled": "true" };
const inFile = { "policy-file": "p.yml" };

test.each<[string, Record<string, string>]>([
  ["the report and the policy", { "report-file": "./p.yml" }],
  ["SARIF and the policy", { "sarif-file": "x/../p.yml" }],
  ["the report and the policy, in other letters", { "report-file": "P.yml" }],
  ["the report and SARIF", { "report-file": "r.json", "sarif-file": "./r.json" }],
])("one file for %s is refused by both names, and stays as it is", async (_, inputs) => {
  const { outputs, annotations, ...after } = await act(
    { ...inFile, ...inputs },
    {
      files: { "p.yml": policy, "r.json": policy },
    },
  );
  expect(outputs).toMatchObject({ result: "error", reason: "invalid-inputs", "report-file": "" });
  expect(annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining(") name the same file."),
  ]);
  expect(after.policy).toBe(policy);
  if (inputs["report-file"] === "r.json") expect(after.report).toBe(policy);
  expect(standin.requests).toEqual([]);
});

test("a report may not take the path of the policy that export writes", async () => {
  const { outputs, policy: written } = await act(
    { mode: "export", "policy-file": "new.yml", "report-file": "./new.yml" },
    {},
  );
  expect(outputs).toMatchObject({ result: "error", reason: "invalid-inputs" });
  expect(written).toBeUndefined();
  expect(standin.requests).toEqual([]);
});

type Row = {
  name: string;
  inputs: Record<string, string>;
  job?: Omit<Step, "with">;
  says: string;
  reason?: string;
};
const nowhere = (name: string) => ({ env: { [name]: "/nowhere/at all" } });
test.each<Row>([
  { name: "no workspace", inputs: inFile, job: nowhere("GITHUB_WORKSPACE"), says: "GITHUB_WORKSPACE is" },
  {
    name: "a workspace that is a file",
    inputs: { ...inline, "report-file": "r.json" },
    job: { env: { GITHUB_WORKSPACE: "/etc/hostname" } },
    says: 'GITHUB_WORKSPACE is "/etc/hostname", which is not a folder.',
  },
  {
    name: "no RUNNER_TEMP",
    inputs: { ...inline, "report-file": "../temp/r.json" },
    job: nowhere("RUNNER_TEMP"),
    says: 'RUNNER_TEMP is "/nowhere/at all", which is not a folder.',
  },
  {
    name: "a report with a long name",
    inputs: { ...inline, "report-file": "r".repeat(300) },
    says: "which cannot be written: name too long (ENAMETOOLONG)",
  },
  {
    name: "a report with a long path",
    inputs: { ...inline, "report-file": "r/".repeat(2_500) },
    says: "which cannot be written: name too long (ENAMETOOLONG)",
  },
  {
    name: "a report below a file",
    inputs: { ...inline, "report-file": "p.yml/a/r.json" },
    says: "which cannot be written: not a directory (ENOTDIR)",
  },
  {
    name: "SARIF in a circle of links",
    inputs: { ...inline, "sarif-file": "circle/s.sarif" },
    says: 'which leads through "circle", which is a symbolic link.',
  },
  {
    name: "a report behind a link that leads nowhere",
    inputs: { ...inline, "report-file": "dangling/r.json" },
    says: 'which leads through "dangling", which is a symbolic link.',
  },
  {
    name: "a policy below a file",
    inputs: { "policy-file": "p.yml/p.yml" },
    says: "which cannot be read: not a directory (ENOTDIR)",
    reason: "invalid-policy",
  },
  {
    name: "a policy with a long name",
    inputs: { "policy-file": "p".repeat(300) },
    says: "which cannot be read: name too long (ENAMETOOLONG)",
    reason: "invalid-policy",
  },
  {
    name: "an export below a file",
    inputs: { mode: "export", "policy-file": "p.yml/new.yml" },
    says: "which cannot be written: not a directory (ENOTDIR)",
  },
])(
  "$name is an ordinary mistake, reported in words",
  async ({ inputs, job, says, reason = "invalid-inputs" }) => {
    const prepare = (workspace: string) => {
      symlinkSync("circle", join(workspace, "circle"));
      symlinkSync("nowhere", join(workspace, "dangling"));
    };
    const { outputs, annotations, summary } = await act(inputs, { prepare, ...job });
    expect(outputs).toMatchObject({ result: "error", reason });
    expect(annotations.map(({ message }) => message).join("\n")).toContain(says);
    expect(summary).not.toContain("report this as a bug");
    expect(standin.requests).toEqual([]);
  },
);

test("RUNNER_TEMP is not needed if every file is in the workspace", async () => {
  const { outputs } = await act({ ...inline, "report-file": "r.json" }, nowhere("RUNNER_TEMP"));
  expect(outputs).toMatchObject({ result: "compliant", "report-file": "r.json" });
});

// The policy of twenty accounts exceeds the limit of 8 KiB for a file here. All other files are smaller.
test("an export onto a full disk says so, and leaves nothing in the way of the next", async () => {
  const subaccounts = Array.from({ length: 20 }, (_, at) =>
    seed({
      sid: `AC${String(at).padStart(32, "0")}`,
      authToken: `70ce470ce470ce470ce4${String(at).padStart(12, "0")}`,
      keys: [],
      ownerSid: account.sid,
      // Each name differs, because values that all accounts share appear once.
      compositions: { ...asDeclared, friendly_name: `${at} ${"x".repeat(400)}` },
    }),
  );
  standin.reset({ accounts: [seed({ compositions: asDeclared }), ...subaccounts] });
  const inputs = {
    mode: "export",
    "policy-file": "new.yml",
    "api-key-sid": "",
    "api-key-secret": "",
    "auth-token": account.authToken,
  };
  const full = await act(inputs, { maxFileKiB: 8 });
  expect(full.outputs).toMatchObject({ result: "error", reason: "invalid-inputs", changed: "false" });
  expect(full.annotations.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^policy-file is ".*new\.yml", which cannot be written: file too large \(EFBIG\)\./,
    ),
  ]);
  expect(full.policy).toBeUndefined();
  const roomy = await act(inputs);
  expect(roomy.outputs["result"]).toBe("exported");
  expect(roomy.policy?.length).toBeGreaterThan(8_192);
});

test("a report that something else wrote during the run stays, and a warning says so", async () => {
  const temp = mkdtempSync(join(tmpdir(), "temp-"));
  const file = join(temp, "report.json");
  standin.inject({
    rewrite: (answer) => {
      writeFileSync(file, "theirs");
      return answer;
    },
  });
  const { outputs, annotations } = await act(
    { ...inline, "report-file": file },
    { env: { RUNNER_TEMP: temp } },
  );
  expect(annotations.map(({ message }) => message)).toContain(
    "The report could not be written (EEXIST: something else wrote this file during the run). This does not change the result.",
  );
  expect([outputs["report-file"], readFileSync(file, "utf8")]).toEqual(["", "theirs"]);
});

test("a report that a full disk refuses warns, and the result stays", async () => {
  const { outputs, annotations, report } = await act(
    { ...inline, "friendly-name": "x".repeat(4_000), "fail-on-drift": "false", "report-file": "r.json" },
    { maxFileKiB: 4 },
  );
  expect(outputs).toMatchObject({ result: "drifted", "report-file": "" });
  expect(annotations.map(({ message }) => message)).toContain(
    "The report could not be written (EFBIG: check the disk space, and the permissions of the file and its folder). This does not change the result.",
  );
  expect(report).toBeUndefined();
});
