import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { reportOf } from "../../src/report/files/json.ts";
import { pushed, type StoryName, second, stories } from "../report/stories.ts";
import { type Standin, startStandin } from "../standin/standin.ts";
import { account, type Settings, seed } from "../standin/twilio.ts";
import { asDeclared, credentials, runOn, unencrypted } from "./act.ts";

const page = readFileSync("docs/evidence.md", "utf8");
const temporary = mkdtempSync(join(tmpdir(), "evidence-"));
let standin: Standin;
beforeAll(async () => {
  standin = await startStandin();
  // An auditor has only the programs that the page names.
  const [, named = ""] = /no\s+other programs than ([^.]+)\./.exec(page) ?? [];
  mkdirSync(join(temporary, "bin"));
  for (const [, name = ""] of named.matchAll(/`(.+?)`/g)) {
    const path = execFileSync("bash", ["--norc", "-c", `command -v ${name}`], { encoding: "utf8" }).trim();
    symlinkSync(path, join(temporary, "bin", name));
  }
});
afterAll(async () => {
  rmSync(temporary, { recursive: true });
  await standin.stop();
});

/** Runs the command of a section of the page in a folder that has only these files. */
function runSection(heading: string, files: Record<string, string>, append = ""): string {
  const section = page.split(/^##+ /m).find((text) => text.startsWith(`${heading}\n`)) ?? "";
  const [, command = ""] = /```sh\n([\s\S]*?)\n```/.exec(section) ?? [];
  expect(command).not.toBe("");
  const folder = mkdtempSync(join(temporary, "empty-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const env = { PATH: join(temporary, "bin") };
  return execFileSync("/bin/bash", ["--norc", "-c", command + append], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
}

const hashBy = (heading: string, files: Record<string, string>) =>
  `sha256:${runSection(heading, files).slice(0, 64)}`;

// JSON has several spellings of these: quotes, characters with a short escape, DEL, line separators, and surrogate pairs.
const odd = `Größe "x" \\ \\u007f \\\\u007f / \u007f\u007f\\\u007f\b\f\n\r\t\0\u001f\u0080\u2028\u2029\ufeff𝕏😀`;
// A waiver may last 366 days, so its end follows the bundle's clock.
const end = new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10);
const policy = (waivers = "") => `version: 1
accounts:
  production:
    account-sid: ${account.sid}
    compositions:
      encryption-enabled: true
      encryption-key-sid: ${account.publicKey}
      aws-storage-enabled: true
      aws-s3-url: ${asDeclared.aws_s3_url}
      aws-credentials-sid: ${account.awsCredential}
${waivers}`;
const waiver = (setting: string, reason: string) =>
  `  - { account: production, setting: compositions.${setting}, reason: ${JSON.stringify(reason)}, expires: "${end}" }\n`;
const waived = `waivers:\n${waiver("aws-s3-url", 'a "move" of \\ buckets')}${waiver("encryption-enabled", "später")}`;

test.each<[string, string, Partial<Settings>]>([
  ["a drift", policy(), unencrypted],
  ["no drift, and a file with CR LF", policy().replaceAll("\n", "\r\n"), asDeclared],
  ["a name with everything that JSON escapes", policy(), { ...unencrypted, friendly_name: odd }],
  ["two waivers", policy(waived), { ...unencrypted, aws_credentials_sid: account.publicKey }],
])("an auditor computes the three hashes again, in an empty folder: %s", async (_, text, live) => {
  standin.reset({ accounts: [seed({ compositions: live })] });
  const { report = "", outputs } = await runOn(
    standin,
    { ...credentials, "policy-file": "policy.yml", "report-file": "report.json" },
    { files: { "policy.yml": text } },
  );
  const { policyFile, accounts, plan } = JSON.parse(report);
  expect(plan).toBe(outputs["plan"]);
  const files = { "report.json": report, "policy.yml": text };
  expect([
    hashBy("The plan, computed again", files),
    hashBy("The hash of the policy file, computed again", files),
    hashBy("The hash of an account, computed again", files),
  ]).toEqual([plan, policyFile.hash, accounts[0].policy]);
});

const reportFrom = async (story: StoryName, time = pushed.time) =>
  JSON.stringify(reportOf(await stories[story](), { ...pushed, time }));

test.each<StoryName>(["drifted", "applied", "some of each", "withheld"])(
  "makes one record for each account: %s",
  async (story) => {
    const files = { "report.json": await reportFrom(story) };
    const lines = runSection("One record for each account", files).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchSnapshot();
    const csv = runSection("One record for each account", files, " | jq -r '[.[]] | @csv'");
    expect(csv.trimEnd().split("\n")).toHaveLength(lines.length);
  },
);

test("names each result, policy, and live setting that changed between two reports", async () => {
  const [monday, friday] = ["2026-01-05T00:00:00Z", "2026-01-09T00:00:00Z"];
  const compare = async (earlier: StoryName, later: StoryName) => {
    const files = {
      "earlier.json": await reportFrom(earlier, monday),
      "report.json": await reportFrom(later, friday),
    };
    const lines = runSection("What changed since an earlier report", files).split("\n").filter(Boolean);
    return lines.map((line) => JSON.parse(line));
  };
  expect(await compare("drifted", "drifted")).toEqual([]);
  const common = { id: account.sid, name: "", after: monday, until: friday };
  expect(await compare("compliant", "drifted")).toEqual([
    {
      ...common,
      what: "compositions.aws-s3-url",
      from: "https://a-bucket.s3-us-east-2.amazonaws.com/x",
      to: "https://b-bucket.s3.amazonaws.com/y",
    },
    { ...common, what: "compositions.friendly-name", from: "Telehealth", to: "Old" },
    { ...common, what: "result", from: "compliant", to: "drifted" },
  ]);
  const loosened = await compare("compliant", "live is stronger than the policy");
  expect(loosened.map(({ what }) => what)).toEqual(["policy", "result"]);
  const grown = await compare("compliant", "some of each");
  expect(grown).toContainEqual(expect.objectContaining({ id: second, what: "result", from: null }));
});

const issueOf = (number: number, closedAt: string | null, given: object = {}) => ({
  ...{ number, title: "production: encryption is OFF", stateReason: closedAt === null ? "" : "COMPLETED" },
  body: "<!-- twilio-composition-settings-action issue account 0123 policy.yml -->\n",
  ...{ createdAt: daysAgo(20), closedAt, comments: [] },
  ...given,
});
const daysAgo = (days: number, hours = 0) =>
  `${new Date(Date.now() - days * 86_400_000 + hours * 3_600_000).toISOString().slice(0, 19)}Z`;

test.each<[string, object[], object]>([
  ["no issue", [], { found: 0, open: 0, medianHours: null, longestHours: null }],
  ["an open issue", [issueOf(1, null)], { found: 1, open: 1, medianHours: null, longestHours: null }],
  [
    "an odd number of issues",
    [issueOf(1, daysAgo(20, 2)), issueOf(2, daysAgo(20, 9)), issueOf(3, daysAgo(20, 4)), issueOf(4, null)],
    { found: 4, open: 1, medianHours: 4, longestHours: 9 },
  ],
  [
    "an even number of issues",
    [issueOf(1, daysAgo(20, 2)), issueOf(2, daysAgo(20, 9))],
    { found: 2, open: 0, medianHours: 5.5, longestHours: 9 },
  ],
  [
    "issues that do not count",
    [
      issueOf(1, daysAgo(20, 2)),
      issueOf(2, daysAgo(20, 90), { stateReason: "NOT_PLANNED" }),
      issueOf(3, daysAgo(366), { createdAt: daysAgo(400) }),
      issueOf(4, daysAgo(20, 90), { body: "A bug" }),
    ],
    { found: 1, open: 0, medianHours: 2, longestHours: 2 },
  ],
  [
    "drift that began more than a year ago",
    [issueOf(1, daysAgo(20), { createdAt: daysAgo(400) }), issueOf(2, null, { createdAt: daysAgo(400) })],
    { found: 2, open: 1, medianHours: 380 * 24, longestHours: 380 * 24 },
  ],
])("counts how long drift lasted: %s", (_, issues, figures) => {
  const files = { "issues.json": JSON.stringify(issues) };
  expect(JSON.parse(runSection("The median and the longest", files))).toEqual(figures);
});

test("finds what the drift was from the issues that the bundle wrote", async () => {
  standin.reset({ accounts: [seed({ compositions: unencrypted })] });
  const night = () =>
    runOn(
      standin,
      { ...credentials, "policy-file": "policy.yml", "drift-issue": "true" },
      { event: { name: "schedule" }, files: { "policy.yml": policy() } },
    );
  await night();
  standin.twilio.configure(account.sid, "compositions", asDeclared);
  await night();
  const { issues, comments } = standin.github;
  const described = issues.map((issue) => ({
    ...issue,
    comments: [
      ...comments
        .filter((comment) => comment.issue === issue.number)
        .map(({ body }) => ({ body, author: { login: "github-actions" } })),
      { body: "Who was it?", author: { login: "octocat" } },
      { body: comments[0]?.body, author: { login: "stranger" } },
    ],
  }));
  const files = { "issues.json": JSON.stringify([...described, issueOf(7, null, { body: "A bug" })]) };
  expect(runSection("What the drift was", files).trimEnd().split("\n")).toEqual([
    expect.stringMatching(/^#\d+ \*\*Found\*\* .*: production: encryption is OFF\.$/),
    expect.stringMatching(/^#\d+ \*\*Found restored\*\* .*: production matches the policy\.$/),
  ]);
});
