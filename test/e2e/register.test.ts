// The drift issue over many runs of the bundle: identity, failures, and memory.

import { afterAll, beforeAll, expect, test } from "vitest";
import { gitIndex } from "../edges/runner/git-index.ts";
import type { GitHub, GitHubOptions, Issue } from "../standin/github.ts";
import { judgeGitHubRequest } from "../standin/github-openapi.ts";
import { githubHosts, type Standin, startStandin } from "../standin/standin.ts";
import { account, seed } from "../standin/twilio.ts";
import { asDeclared, credentials, declared, runOn, unencrypted } from "./act.ts";
import type { Step, Transcript } from "./runner.ts";

let standin: Standin;
beforeAll(async () => {
  standin = await startStandin();
});
afterAll(() => standin.stop());

const clinics = Array.from({ length: 14 }, (_, at) => ({
  sid: `AC${(at + 1).toString(16).padStart(32, "c")}`,
  authToken: `${(at + 1).toString(16).padStart(32, "a")}`,
}));

/** Returns a parent with `count` clinics that do not encrypt. */
function world(count: number, options: GitHubOptions = {}): GitHub {
  const children = clinics
    .slice(0, count)
    .map(({ sid, authToken }) =>
      seed({ sid, authToken, keys: [], ownerSid: account.sid, friendlyName: sid, compositions: unencrypted }),
    );
  standin.reset({ accounts: [seed({ compositions: asDeclared }), ...children] }, options);
  return standin.github;
}
const live = (at: number, settings: typeof asDeclared) =>
  standin.twilio.configure(clinics[at]?.sid ?? "", "compositions", settings);

const policyOf = (names: Record<string, number>) => `version: 1
unmanaged: ignore
defaults: { compositions: { encryption-enabled: true } }
accounts:
${Object.entries(names)
  .map(([name, at]) => `  ${name}: { account-sid: ${clinics[at]?.sid} }`)
  .join("\n")}
`;

const onMain = { event: { name: "schedule", payload: { repository: { default_branch: "main" } } } };
const parent = { "account-sid": account.sid, "auth-token": account.authToken };

type Night = {
  path?: string;
  files?: Record<string, string>;
  inputs?: Record<string, string>;
} & Partial<Step>;

/** Runs once over a policy of these accounts. */
async function night(
  names: Record<string, number>,
  { path = "policy.yml", files = {}, inputs = {}, ...job }: Night = {},
): Promise<Transcript> {
  const given = { ...parent, "policy-file": path, "drift-issue": "true", ...inputs };
  const transcript = await runOn(standin, given, {
    ...{ ...onMain, ...job },
    files: { ".git/description": "", [path]: policyOf(names), ...files },
  });
  const asked = standin.requests.filter(({ host }) => githubHosts.includes(host));
  expect(asked.flatMap(judgeGitHubRequest)).toEqual([]);
  return transcript;
}

const shown = ({ issues }: GitHub) => issues.map(({ title, state }) => `${state}: ${title}`);
const ownTextsOn = ({ comments }: GitHub, { number }: Issue) =>
  comments.filter(({ issue }) => issue === number).map(({ body }) => body);
const warnings = ({ annotations }: Transcript) =>
  annotations.filter(({ name }) => name === "warning").map(({ message }) => message);
const only = ({ issues }: GitHub): Issue => {
  const [first, ...others] = issues;
  if (first === undefined || others.length > 0) throw new Error("There is one issue.");
  return first;
};

test("an issue and its SARIF category stay the same when accounts come, go, are renamed and reordered", async () => {
  const github = world(3);
  const sarif = { "sarif-file": "drift.sarif" };
  const category = (transcript: Transcript) => transcript.sarif?.match(/"id": "([^"]+)"/)?.[1];
  for (const kind of ["true", "fleet"]) {
    github.issues = [];
    const first = await night({ a: 0, b: 1 }, { inputs: { "drift-issue": kind, ...sarif } });
    const open = github.issues.length;
    const next = await night({ renamed: 1, c: 2, a: 0 }, { inputs: { "drift-issue": kind, ...sarif } });
    expect(github.issues.map(({ state }) => state)).toEqual(
      Array(open + (kind === "true" ? 1 : 0)).fill("open"),
    );
    expect(shown(github).join()).not.toMatch(/: b\b/);
    expect(category(first)).toBe(category(next));
    expect(category(first)).toBeDefined();
  }
});

test.each<[string, (issue: Issue, github: GitHub) => void, RegExp | undefined]>([
  [
    "locked",
    (issue) => Object.assign(issue, { isLocked: true }),
    /#\d+ could not be written: .*issue is locked.*Unlock/,
  ],
  ["deleted between two requests", () => gone(), /#\d+ could not be written: .*deleted/],
])(
  "an issue that is %s keeps no other from being written, and costs one warning with its number",
  async (_, spoil, warning) => {
    const github = world(3);
    await night({ a: 0, b: 1, c: 2 });
    const [first, ...others] = github.issues;
    if (first === undefined) throw new Error("There is an issue.");
    live(0, asDeclared);
    for (const at of [1, 2]) live(at, { ...unencrypted, friendly_name: "x", aws_storage_enabled: false });
    spoil(first, github);
    const policy = policyOf({ a: 0, b: 1, c: 2 }).replace("true }", "true, aws-storage-enabled: true }");
    const transcript = await night({}, { files: { "policy.yml": policy } });
    expect(warnings(transcript).filter((text) => text.includes("could not be written"))).toEqual([
      expect.stringMatching(warning ?? /^$/),
    ]);
    for (const issue of others) expect(ownTextsOn(github, issue)).toHaveLength(2);
    expect(transcript.outputs["drift-changed"]).toBe("true");
    // A locked issue still gets its body and state.
    if (first.isLocked)
      expect([first.state, first.body]).toEqual(["closed", expect.stringContaining("## ✅ a matches")]);
  },
);

function gone(): void {
  standin.inject({
    on: { host: "api.github.com", path: /^\/repos\/[^/]+\/[^/]+\/issues\/101/ },
    times: 99,
    answer: {
      status: 410,
      headers: { "Content-Type": "application/json" },
      body: '{"message":"This issue was deleted"}',
    },
  });
}

test("the issues of accounts that leave the policy are closed with a comment, and do not count towards the ten", async () => {
  const github = world(14);
  const firstTen = Object.fromEntries(clinics.slice(0, 12).map((_, at) => [`clinic-${at}`, at]));
  const full = await night(firstTen);
  expect(github.issues).toHaveLength(10);
  const rest = "2 more accounts drift and have no issue: at most 10 are open for a policy at a time.";
  expect(full.log).toContain(`Issues: ${rest}`);
  expect(full.summary).toContain(rest);
  // Two accounts have no issue, so the output is blank, and a notifier sends a message.
  expect((await night(firstTen)).outputs["drift-changed"]).toBe("");
  const moved = await night({ new: 12, other: 13 });
  expect(moved.log).not.toContain("have no issue");
  expect(github.issues.filter(({ state }) => state === "open").map(({ title }) => title)).toEqual([
    "new: encryption is OFF",
    "other: encryption is OFF",
  ]);
  const [left] = github.issues;
  expect(left && ownTextsOn(github, left)[1]).toMatch(
    /^\*\*Closed\*\* .*: the policy does not name this account now\. This run restored nothing\.\n\nFound .*\*\*Encryption is OFF\*\*/,
  );
  expect(left?.state_reason).toBe("not_planned");
});

test("issues of accounts that left the policy take no place of the ten, also in a run that selects accounts", async () => {
  const github = world(13);
  await night(Object.fromEntries(clinics.slice(0, 10).map((_, at) => [`clinic-${at}`, at])));
  expect(github.issues).toHaveLength(10);
  await night({ new: 11, other: 12 }, { inputs: { account: "new" } });
  expect(github.issues.map(({ state }) => state)).toEqual(Array(11).fill("open"));
});

test("a run whose checkout is another commit than its own writes no issue, and the log says why", async () => {
  const github = world(2);
  await night({ a: 0, b: 1 });
  for (const head of ["ref: refs/heads/production\n", `${"0".repeat(40)}\n`]) {
    const { log } = await night({ a: 0 }, { files: { ".git/HEAD": head } });
    expect(log).toContain("Issues: none, because the checkout is not the commit of this run\n");
  }
  expect(shown(github)).toEqual(["open: a: encryption is OFF", "open: b: encryption is OFF"]);
});

test("an apply, which may have waited with an older policy, closes no issue of an account that it does not know", async () => {
  const github = world(2);
  await night({ a: 0, b: 1 });
  await night({ a: 0 }, { inputs: { mode: "apply" } });
  expect(shown(github)).toEqual(["closed: a: encryption is OFF", "open: b: encryption is OFF"]);
});

test("an issue that an apply closed during a check is not opened anew by that check", async () => {
  const github = world(1);
  await night({ a: 0 });
  live(0, asDeclared);
  await night({ a: 0 });
  const issue = only(github);
  issue.closed = new Date(Date.now() + 3_600_000).toISOString();
  live(0, unencrypted);
  const { log, outputs } = await night({ a: 0 });
  expect(log).toContain(`#${issue.number} was closed during this run, so the next run looks again at a.`);
  expect([github.issues.length, outputs["drift-changed"]]).toEqual([1, "false"]);
});

test("a locked issue that stays closed takes no place of the ten", async () => {
  const github = world(11);
  await night({ "clinic-0": 0 });
  Object.assign(only(github), { state: "closed", isLocked: true });
  const { log } = await night(Object.fromEntries(clinics.slice(0, 11).map((_, at) => [`clinic-${at}`, at])));
  expect(log).not.toContain("have no issue");
  expect(github.issues.filter(({ state }) => state === "open")).toHaveLength(10);
});

test("an issue of an account that left stays open until the comment about that is written", async () => {
  const github = world(2);
  await night({ a: 0, b: 1 });
  const [, issue] = github.issues;
  if (issue === undefined) throw new Error("There is an issue of b.");
  standin.inject({
    on: { host: "api.github.com", method: "POST", path: new RegExp(`/issues/${issue.number}/comments$`) },
    answer: { status: 502, headers: {}, body: "" },
  });
  await night({ a: 0 });
  expect([issue.state, ownTextsOn(github, issue).length]).toEqual(["open", 1]);
  await night({ a: 0 });
  expect([issue.state, ownTextsOn(github, issue).length]).toEqual(["closed", 2]);
});

test("a policy file that moved keeps the issues of its accounts, and its fleet's issue is closed with a comment", async () => {
  const github = world(1);
  await night({ a: 0 });
  await night({ a: 0 }, { inputs: { "drift-issue": "fleet" } });
  await night({ a: 0 }, { path: "new/policy.yml" });
  await night({ a: 0 }, { path: "new/policy.yml", inputs: { "drift-issue": "fleet" } });
  expect(shown(github)).toEqual([
    "open: a: encryption is OFF",
    "closed: a: encryption is OFF",
    "open: a: encryption is OFF",
  ]);
  const [, old] = github.issues;
  expect(old && ownTextsOn(github, old).at(-1)).toMatch(/^\*\*Closed\*\* .*: its policy file is gone\. /);
});

test("two policies in one repository leave each other's issues alone", async () => {
  const github = world(2);
  const others = { "other.yml": policyOf({ b: 1 }) };
  await night({ a: 0 }, { files: others });
  const otherNight = () =>
    night({ b: 1 }, { path: "other.yml", files: { "policy.yml": policyOf({ a: 0 }) } });
  await otherNight();
  await night({ a: 0 }, { files: others });
  expect(shown(github)).toEqual(["open: a: encryption is OFF", "open: b: encryption is OFF"]);
  expect(github.comments).toHaveLength(2);
  // An account that both policies name has an issue for each policy.
  await night({ a: 0, b: 1 }, { files: others });
  live(1, asDeclared);
  await otherNight();
  expect(github.issues.filter(({ state }) => state === "closed")).toHaveLength(1);
});

test("policies of two other repositories with one file name leave each other's issues alone", async () => {
  const github = world(2);
  const files = {
    "a/.git/config": "[remote]\n\turl = https://github.com/org/a\n",
    "b/.git/config": "[remote]\n\turl = https://github.com/org/b\n",
    "a/policy.yml": policyOf({ a: 0 }),
    "b/policy.yml": policyOf({ b: 1 }),
  };
  for (let nights = 0; nights < 2; nights++)
    for (const path of ["a/policy.yml", "b/policy.yml"]) await night({}, { path, files });
  expect(shown(github)).toEqual(["open: a: encryption is OFF", "open: b: encryption is OFF"]);
});

test.each<[string, Record<string, string>]>([
  ["another repository", { "x/.git/config": "[remote]\n\turl = https://github.com/org/a\n" }],
  ["no repository", { ".git/index": gitIndex(["ci/x/policy.yml", "policy.yml"]).toString("latin1") }],
])(
  "the fleet's issue of a policy file from %s stays open in the runs of other policies",
  async (_, files) => {
    const github = world(2);
    const inputs = { "drift-issue": "fleet" };
    for (let nights = 0; nights < 2; nights++) {
      await night({ a: 0 }, { path: "x/policy.yml", files, inputs });
      await night(
        { b: 1 },
        { files: { ".git/index": gitIndex(["ci/x/policy.yml", "policy.yml"]).toString("latin1") }, inputs },
      );
    }
    expect(shown(github)).toEqual(["open: a: encryption is OFF", "open: b: encryption is OFF"]);
  },
);

test.each<[string, (issue: Issue) => void, GitHubOptions]>([
  ["has lost its label", (issue) => Object.assign(issue, { labels: [] }), {}],
  ["never had its label, since the token may give none", () => {}, { mayLabel: false }],
])("an issue that %s is found again", async (_, spoil, options) => {
  const github = world(1, options);
  await night({ a: 0 });
  spoil(only(github));
  const again = await night({ a: 0 });
  expect(only(github).state).toBe("open");
  expect(warnings(again)).not.toContainEqual(expect.stringContaining("could not be written"));
  expect(again.outputs["drift-changed"]).toBe("false");
});

test("two steps with different settings of one account as inputs leave each other's issues alone", async () => {
  standin.reset({ accounts: [seed({ compositions: unencrypted })] });
  const { github } = standin;
  const { "encryption-enabled": on, ...others } = declared;
  const step = (settings: Record<string, string>) =>
    runOn(standin, { ...credentials, unmanaged: "ignore", ...settings, "drift-issue": "true" }, onMain);
  await step({ "encryption-enabled": on });
  await step(others);
  await step({ "encryption-enabled": on });
  expect(shown(github)).toEqual(["open: AC0123…cdef: encryption is OFF"]);
  expect(github.comments).toHaveLength(1);
});

test("after the drift, the issue still says what it was: found, changed, and restored by an apply", async () => {
  const github = world(1);
  const bucket = "https://somebody-elses-bucket.s3.amazonaws.com/compositions";
  live(0, { ...unencrypted, aws_s3_url: bucket });
  const policy = policyOf({ a: 0 }).replace("true }", `true, aws-s3-url: "${asDeclared.aws_s3_url}" }`);
  const run = (inputs: Record<string, string> = {}, job: Partial<Step> = {}) =>
    night({}, { files: { "policy.yml": policy }, inputs, ...job });
  expect((await run()).outputs["drift-changed"]).toBe("true");
  expect((await run()).outputs["drift-changed"]).toBe("false");
  live(0, unencrypted);
  expect((await run()).outputs["drift-changed"]).toBe("true");
  const applied = await run({ mode: "apply" });
  expect(applied.outputs).toMatchObject({ result: "applied", "drift-changed": "true" });
  const issue = only(github);
  expect(issue.state).toBe("closed");
  expect(issue.body).toContain("## ✅ ");
  const [found, changed, restored, ...more] = ownTextsOn(github, issue);
  expect(more).toEqual([]);
  expect(found).toMatch(/^\*\*Found\*\* .*encryption is OFF · compositions go to another bucket\.\n/);
  expect(found).toContain(`-   ${bucket}\n+   ${asDeclared.aws_s3_url}\n`);
  expect(changed).toMatch(
    /^\*\*Changed\*\* .*encryption is OFF\.\n\n- Over: \*\*Compositions go to another bucket\*\*\n/,
  );
  expect(changed).toContain(`-   ${bucket}\n+   ${asDeclared.aws_s3_url}\n`);
  expect(restored).toMatch(/^\*\*Restored\*\* .* by apply in \[run 1234567890\]/);
  expect(restored).toMatch(
    /\nFound .*\*\*Encryption is OFF\*\*; \*\*Compositions go to another bucket\*\* \(until \d\d:\d\d UTC\)/,
  );
  expect(restored).toContain("- encryption-enabled: false\n+ encryption-enabled: true\n");
  expect(restored).toMatch(/run the check with `verify-compositions: \d{4}-/);
  for (const text of [found, changed, restored]) expect(text).not.toMatch(/\b(?!RQ)[A-Z]{2}[0-9a-f]{32}\b/);
});

test("an apply of a release comments and closes, and opens no issue", async () => {
  const github = world(2);
  const onTag = {
    event: { name: "release", payload: { repository: { default_branch: "main" } } },
    env: { GITHUB_REF: "refs/tags/v1" },
  };
  await night({ a: 0 });
  const applied = await night({ a: 0, b: 1 }, { ...onTag, inputs: { mode: "apply" } });
  expect(applied.outputs["result"]).toBe("applied");
  expect(shown(github)).toEqual(["closed: a: encryption is OFF"]);
  live(0, unencrypted);
  const refused = { mode: "apply", "expected-plan": `sha256:${"0".repeat(64)}` };
  await night({ a: 0, b: 1 }, { ...onTag, inputs: refused });
  const checked = await night({ a: 0, b: 1 }, onTag);
  expect(checked.log).toContain("Issues: none, because this run is not on the default branch");
  expect(github.issues).toHaveLength(1);
});

test("a fleet's issue says that an account is fixed while another one cannot be read", async () => {
  const github = world(2);
  const fleet = { inputs: { "drift-issue": "fleet" } };
  await night({ a: 0, b: 1 }, fleet);
  live(0, asDeclared);
  const down = { status: 503, headers: {}, body: "" };
  standin.inject({
    on: { host: "video.twilio.com" },
    times: 9,
    rewrite: (answer) => (answer.body.includes(clinics[1]?.sid ?? "-") ? down : answer),
  });
  const transcript = await night({ a: 0, b: 1 }, fleet);
  expect(transcript.outputs["result"]).toBe("error");
  expect(ownTextsOn(github, only(github)).at(-1)).toContain("- Over: **Encryption is OFF** for a\n");
  expect(only(github).state).toBe("open");
});

test("a body and a title that a person edited are restored without a comment", async () => {
  const github = world(1);
  await night({ a: 0 });
  const issue = only(github);
  const { title, body } = { ...issue };
  Object.assign(issue, { title: "All is well", body: body.replace(/## .*/, "## ✅ All is well") });
  const transcript = await night({ a: 0 });
  expect(issue.title).toBe(title);
  expect(issue.body).toMatch(/\n## ❌ a: encryption is OFF\n/);
  expect(github.comments).toHaveLength(1);
  expect(transcript.outputs["drift-changed"]).toBe("false");
});

test("the newest 200 of 2,200 closed issues are listed, and a new issue is opened", async () => {
  const github = world(1);
  await night({ a: 0 });
  const issue = only(github);
  live(0, asDeclared);
  await night({ a: 0 });
  github.issues = Array.from({ length: 2_200 }, (_, at) => ({ ...issue, number: 10_000 + at }));
  live(0, unencrypted);
  const before = standin.requests.length;
  await night({ a: 0 });
  expect(github.issues.filter(({ state }) => state === "open")).toHaveLength(1);
  const listed = standin.requests.slice(before).filter(({ path }) => /\/issues\?/.test(path));
  expect(listed.map(({ path }) => new URLSearchParams(path.split("?")[1]).get("state"))).toEqual([
    "open",
    "closed",
    "closed",
  ]);
});

test("closed by hand again, an issue stays closed until the drift changes, and log and summary say so", async () => {
  const github = world(1);
  await night({ a: 0 });
  const issue = only(github);
  issue.state = "closed";
  expect((await night({ a: 0 })).outputs["drift-changed"]).toBe("true");
  issue.state = "closed";
  const left = await night({ a: 0 });
  expect(issue.state).toBe("closed");
  const words = `#${issue.number} stays closed for a: it was closed by hand again.`;
  expect([left.log, left.summary]).toEqual([expect.stringContaining(words), expect.stringContaining(words)]);
  expect(left.outputs["drift-changed"]).toBe("false");
  const policy = policyOf({ a: 0 }).replace("true }", "true, friendly-name: Ours }");
  await night({}, { files: { "policy.yml": policy } });
  expect(issue.state).toBe("open");
});

test("locked and closed by hand, an issue stays closed, log and summary say so, and drift-changed is blank", async () => {
  const github = world(1);
  await night({ a: 0 });
  const issue = only(github);
  Object.assign(issue, { state: "closed", isLocked: true });
  const left = await night({ a: 0 });
  const words = `#${issue.number} stays closed for a: it is locked, so no comment can be written.`;
  expect([left.log, left.summary]).toEqual([expect.stringContaining(words), expect.stringContaining(words)]);
  expect(left.outputs["drift-changed"]).toBe("");
  expect(issue.state).toBe("closed");
  issue.isLocked = false;
  await night({ a: 0 });
  expect(issue.state).toBe("open");
});

test("an issue with our marker by another author is named and left alone", async () => {
  const github = world(1);
  await night({ a: 0 });
  const issue = only(github);
  issue.author = "mallory";
  const transcript = await night({ a: 0 });
  expect(transcript.log).toContain(
    `#${issue.number} left alone: about this policy, but opened by another author`,
  );
  expect(ownTextsOn(github, issue)).toHaveLength(1);
  expect(github.issues).toHaveLength(2);
});

test("drift-changed is blank if no issue was kept", async () => {
  world(1);
  const { outputs } = await night({ a: 0 }, { inputs: { "drift-issue": "false" } });
  expect(outputs["drift-changed"]).toBe("");
  world(1, { permissions: [] });
  expect((await night({ a: 0 })).outputs["drift-changed"]).toBe("");
});

test.each<[string, string]>([
  ["a NUL byte", "%00"],
  ["5,000 characters", "x".repeat(5_000)],
  ["a way out of the folder", "../../etc/passwd"],
])("a stranger's issue with our marker and a path with %s stops nothing", async (_, path) => {
  const github = world(1);
  const body = `<!-- twilio-composition-settings-action issue account ${"0".repeat(24)} ${path} -->\n`;
  const strange: Issue = { number: 5, author: "stranger", title: "Hm", body, state: "open", labels: [] };
  github.issues.push(strange, { ...strange, number: 6, author: "github-actions[bot]" });
  const transcript = await night({ a: 0 });
  expect(warnings(transcript).filter((text) => text.includes("could not be written"))).toEqual([]);
  expect(shown(github).slice(2)).toEqual(["open: a: encryption is OFF"]);
  expect(github.issues.slice(0, 2).map(({ state }) => state)).toEqual(["open", "open"]);
});

test("an issue of an account that left, whose comments cannot be read, keeps no other issue from being written", async () => {
  const github = world(3);
  await night({ a: 0, b: 1 });
  const [first] = github.issues;
  standin.inject({
    on: { host: "api.github.com", path: new RegExp(`/issues/${first?.number}/comments`) },
    times: 99,
    answer: { status: 410, headers: { "Content-Type": "application/json" }, body: '{"message":"Gone"}' },
  });
  const transcript = await night({ b: 1, c: 2 });
  expect(shown(github)).toContain("open: c: encryption is OFF");
  expect(warnings(transcript)).toContainEqual(
    expect.stringMatching(
      new RegExp(`#${first?.number} could not be written: .*Someone deleted or moved it\\.`),
    ),
  );
});

test("an issue whose whole text someone replaced is put right", async () => {
  const github = world(1);
  await night({ a: 0 });
  const issue = only(github);
  Object.assign(issue, { title: "on it", body: "on it" });
  await night({ a: 0 });
  expect(only(github)).toMatchObject({
    title: "a: encryption is OFF",
    body: expect.stringContaining("## ❌ a: "),
  });
  expect(github.comments).toHaveLength(1);
});

test("drift-changed is blank while a failure has no issue", async () => {
  world(1);
  const first = await night({ a: 0 });
  expect(first.outputs["drift-changed"]).toBe("true");
  const strict = policyOf({ a: 0 }).replace("unmanaged", "unlisted-subaccounts: fail\nunmanaged");
  world(2);
  const unlisted = () => night({}, { files: { "policy.yml": strict } });
  expect((await unlisted()).outputs["drift-changed"]).toBe("true");
  const again = await unlisted();
  expect(again.outputs["drift-changed"]).toBe("");
  expect(again.log).toContain("Issues: not everything that fails has an issue: see the summary");
});

test("a rerun of an old run closes no issue of an account that it does not know", async () => {
  const github = world(2);
  await night({ a: 0, b: 1 });
  await night({ a: 0 }, { env: { GITHUB_RUN_ATTEMPT: "2" } });
  expect(github.issues.map(({ state }) => state)).toEqual(["open", "open"]);
});

test("an issue that was closed by hand as not planned counts again once its drift is over", async () => {
  const github = world(1);
  await night({ a: 0 });
  const issue = only(github);
  Object.assign(issue, { state: "closed", state_reason: "not_planned" });
  live(0, asDeclared);
  await night({ a: 0 });
  expect(issue.state_reason).toBe("completed");
});

test("an issue stays open until its closing comment is written", async () => {
  const github = world(1);
  await night({ a: 0 });
  live(0, asDeclared);
  standin.inject({
    on: { method: "POST", host: "api.github.com", path: /comments$/ },
    times: 1,
    answer: { status: 502, headers: {}, body: "" },
  });
  await night({ a: 0 });
  const issue = only(github);
  expect(issue.state).toBe("open");
  await night({ a: 0 });
  expect(issue.state).toBe("closed");
  expect(ownTextsOn(github, issue).at(-1)).toMatch(/^\*\*Found restored\*\* /);
});
