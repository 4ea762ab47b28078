import { afterAll, beforeAll, expect, test } from "vitest";
import { type Fault, type Standin, startStandin } from "../standin/standin.ts";
import { account } from "../standin/twilio.ts";
import {
  asOnMain,
  bucket,
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
import type { Transcript } from "./runner.ts";

let standin: Standin;
beforeAll(async () => {
  standin = await startStandin();
});
afterAll(() => standin.stop());

const off = { "encryption-enabled": false };
const weaker = policy({ production: production(off) });
const named = (name: string) => policy({ production: production({ "friendly-name": name }) });
const weakened = { result: "proposed", reason: "weakening-refused", compliant: "", "drift-count": "0" };
const drifted = { result: "drifted", reason: "drift", compliant: "false" };
const notKnown = "What the base declares is not known";

type Row = Scene & {
  exit: 0 | 1;
  outputs: Record<string, string>;
  /** What the first heading of the summary says. */
  heading: RegExp | string;
  /** In the summary and in an annotation. */
  says?: string | RegExp;
};

async function hold({ exit, outputs, heading, says, ...scene }: Row): Promise<Transcript> {
  const transcript = await propose(standin, scene);
  const shown = [transcript.summary, ...transcript.annotations.map(({ message }) => message)].join("\n");
  expect(transcript.outputs, shown).toMatchObject(outputs);
  expect(transcript.exit, shown).toBe(exit);
  expect(transcript.summary.split("\n").find((line) => line.startsWith("## "))).toMatch(heading);
  if (says !== undefined) expect(shown).toMatch(says);
  return transcript;
}

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const waivers = (account: string) => ({
  waivers: [{ account, setting: "compositions.encryption-enabled", reason: "late", expires: day(30) }],
});
const off2 = { encryption_enabled: false };
const { "encryption-enabled": _, ...unencrypted } = production()["compositions"] as Record<string, unknown>;
const undeclaring = policy({ production: { ...production(), compositions: unencrypted } });
const two = policy({ production: production(), clinic: production({}, { "account-sid": other }) });

const author: Record<string, Row> = {
  "turns a protection off": {
    proposed: weaker,
    exit: 1,
    outputs: { ...weakened, plan: expect.stringMatching(/^sha256:/) },
    heading: "⛔ Merging and applying this turns encryption OFF for production",
  },
  "turns it off and says that it is meant": {
    proposed: weaker,
    inputs: { "allow-weakening": "true" },
    exit: 0,
    outputs: { result: "proposed", reason: "proposed", compliant: "" },
    heading: "⚠️ Merging and applying this turns encryption OFF for production",
    says: "Allowed by allow-weakening: true",
  },
  "declares what was tampered with": {
    proposed: weaker,
    live: off2,
    exit: 1,
    outputs: { result: "drifted", reason: "weakening-refused", "drift-count": "1" },
    heading: "⛔ Merging and applying this turns encryption OFF",
    says: "changed at Twilio, or merged and not yet applied",
  },
  "declares what was tampered with and allows it": {
    proposed: weaker,
    live: off2,
    inputs: { "allow-weakening": "true", "fail-on-drift": "true" },
    exit: 1,
    outputs: { ...drifted, "drift-count": "1" },
    heading: "❌ Merging and applying this turns encryption OFF for production, as it is at Twilio already",
    says: "this pull request would leave it so",
  },
  "declares a name that was tampered with": {
    base: named("Telehealth"),
    proposed: named("Mine"),
    live: { friendly_name: "Mine" },
    inputs: { "fail-on-drift": "true" },
    exit: 1,
    outputs: { ...drifted, "drift-count": "1" },
    heading: "Merging and applying this changes friendly-name of production",
    says: "friendly-name is Mine at Twilio and declared Telehealth on main: changed at Twilio",
  },
  "stops declaring a protection": {
    proposed: undeclaring,
    exit: 1,
    outputs: weakened,
    heading: "⛔ Merging this no longer declares encryption-enabled for production",
  },
  "stops declaring a protection that was tampered with": {
    proposed: undeclaring,
    live: off2,
    exit: 1,
    outputs: { result: "drifted", reason: "weakening-refused", "drift-count": "1" },
    heading: "⛔ Merging this no longer declares encryption-enabled for production",
  },
  "stops declaring recordings that were tampered with, and allows it": {
    base: policy({ production: production({}, { recordings: { "encryption-enabled": true } }) }),
    inputs: { "allow-weakening": "true", "fail-on-drift": "true" },
    exit: 1,
    outputs: { ...drifted, "drift-count": "1" },
    heading: "❌ Merging this no longer declares recordings.encryption-enabled for production",
    says: "`recordings.encryption-enabled` of `production` is **false**, and `main` declares true",
  },
  "waives it": {
    proposed: policy({ production: production() }, waivers("production")),
    exit: 1,
    outputs: weakened,
    heading: /⛔ Merging this waives encryption-enabled of production until \d{4}-/,
  },
  "drops the account": {
    base: two,
    exit: 1,
    outputs: weakened,
    heading: "⛔ Merging this drops clinic with the 5 protections declared for it",
  },
  "drops an account that this step did not select": {
    base: two,
    inputs: { account: "production" },
    exit: 1,
    outputs: weakened,
    heading: "⛔ Merging this drops clinic",
  },
  "swaps its SID": {
    base: policy({ production: production({}, { "account-sid": other }) }),
    exit: 1,
    outputs: weakened,
    heading: "⛔ Merging this gives the name production to another account and drops ACfedc…3210",
  },
  "renames the account and weakens it": {
    proposed: policy({ prod: production(off) }),
    exit: 1,
    outputs: weakened,
    heading: "⛔ Merging and applying this turns encryption OFF for prod",
  },
  "renames the account": {
    proposed: policy({ prod: production() }),
    exit: 0,
    outputs: { result: "proposed", reason: "proposed" },
    heading: "📝 Merging this renames production to prod",
  },
  "renames the file and turns encryption off": {
    file: "moved.yml",
    proposed: weaker,
    exit: 1,
    outputs: weakened,
    heading: "⛔ Merging and applying this turns encryption OFF for production",
    says: "has no such policy file",
  },
  "renames the file and stops declaring": {
    file: "moved.yml",
    proposed: undeclaring,
    exit: 0,
    outputs: { result: "proposed" },
    heading: "Merging and applying this",
    says: "has no such policy file",
  },
  "renames the file over what was tampered with": {
    file: "moved.yml",
    proposed: weaker,
    live: off2,
    exit: 0,
    outputs: { result: "proposed" },
    heading: "Merging",
    says: "nothing live is held to it",
  },
  "loosens unlisted-subaccounts": {
    base: policy({ production: production() }, { "unlisted-subaccounts": "fail" }),
    exit: 1,
    outputs: weakened,
    heading: "⛔ Merging this loosens unlisted-subaccounts from fail to ignore",
  },
  "loosens unmanaged": {
    base: policy({ production: production() }, { unmanaged: "fail" }),
    exit: 1,
    outputs: weakened,
    heading: "⛔ Merging this loosens unmanaged from fail to warn",
  },
  "moves the bucket": {
    proposed: policy({ production: production({ "aws-s3-url": bucket }) }),
    exit: 0,
    outputs: { result: "proposed", reason: "proposed" },
    heading: "⚠️ Merging and applying this moves the compositions of production to another bucket or path",
    says: "Not meant? Take it out before this is merged.",
  },
  "turns off what the base left unmanaged": {
    base: undeclaring,
    proposed: weaker,
    exit: 1,
    outputs: weakened,
    heading: "⛔ Merging and applying this turns encryption OFF for production",
  },
  "sets allow-weakening where nothing weakens": {
    proposed: named("Telehealth"),
    inputs: { "allow-weakening": "true" },
    exit: 0,
    outputs: { result: "proposed" },
    heading: "Merging and applying this declares friendly-name",
    says: "allow-weakening is true, and nothing is weakened here. Take it out",
  },
  "retargets the pull request to a branch of their own": {
    proposed: weaker,
    event: pullRequest("mine"),
    inputs: { "fail-on-drift": "true" },
    exit: 1,
    outputs: drifted,
    heading: "drifted",
    says: 'The base, "mine", is not the default branch.',
  },
  "checks out with path:": {
    file: "repo/policy.yml",
    proposed: weaker,
    github: {
      commits: {
        [merge]: { parents: [tip], files: { "policy.yml": weaker } },
        [tip]: { parents: [], files: { "policy.yml": asOnMain } },
      },
    },
    inputs: { "fail-on-drift": "true" },
    exit: 1,
    outputs: drifted,
    heading: "drifted",
    says: 'GitHub has no "repo/policy.yml" at 0a1b2c3.',
  },
  "generates the policy in the job": {
    proposed: asOnMain,
    workspace: { "policy.yml": weaker },
    inputs: { "fail-on-drift": "true" },
    exit: 1,
    outputs: drifted,
    heading: "drifted",
    says: "The policy file is not the one that GitHub has at 0a1b2c3.",
  },
  "swaps two names, so that each seems to stay": {
    base: policy({ production: production(), clinic: production(off, { "account-sid": other }) }),
    proposed: policy({ production: production({}, { "account-sid": other }), clinic: production(off) }),
    inputs: { account: "clinic" },
    exit: 1,
    outputs: weakened,
    heading: "⛔ Merging and applying this turns encryption OFF for clinic",
  },
};

test.each(Object.entries(author))("the author %s", async (_, row) => {
  await hold(row);
});

const file = (ref: string) => new RegExp(`/contents/policy\\.yml\\?ref=${ref}`);
const commit = { host: "api.github.com", path: `/repos/example/telehealth/commits/${merge}` };
const base = { host: "api.github.com", path: file(tip) };
const answering = (status: number, body: string, headers = {}): Fault[] =>
  [commit, base].map((on) => ({ on, times: Infinity, answer: { status, body, headers } }));
// Strict as ever, over a proposal that a known base would call one.
const strict: Row = {
  proposed: weaker,
  inputs: { "fail-on-drift": "true" },
  exit: 1,
  outputs: drifted,
  heading: "❌ production drifted: 1 of 5 settings",
  says: notKnown,
};
// On a busy machine the retries may not end within the five seconds that GitHub is given.
const orSlow = (says: string) => new RegExp(`${says}|GitHub took longer than 5 s`);
const broken: Record<string, Partial<Row>> = {
  "a token without contents": {
    github: { mayRead: false },
    says: /403: "Resource not accessible.*contents: read/,
  },
  "no token": { inputs: { ...strict.inputs, "github-token": " " }, says: "github-token is blank" },
  "a primary rate limit": {
    faults: answering(403, JSON.stringify({ message: "API rate limit exceeded for installation." })),
    says: "GitHub asks for fewer requests (403)",
  },
  "a 404 that is not GitHub's, at the base": {
    faults: [{ on: base, answer: { status: 404, body: "<h1>Not Found</h1>" } }],
    says: "GitHub answered 404.",
  },
  "a commit that GitHub does not know": {
    faults: [
      { on: commit, answer: { status: 422, body: JSON.stringify({ message: "No commit found for SHA" }) } },
    ],
    says: "GitHub answered 422",
  },
  "a base that GitHub does not know": {
    github: { commits: { [merge]: { parents: [tip], files: { "policy.yml": weaker } } } },
    says: 'GitHub answered 404: "No commit found for the ref',
  },
  "a 429": { faults: answering(429, "slow down"), says: orSlow("answered 429") },
  "a 429 that asks to wait": {
    faults: answering(429, "slow down", { "retry-after": "30" }),
    says: "GitHub took longer than 5 s",
  },
  "a 503": { faults: answering(503, "no"), says: orSlow("answered 503") },
  silence: { faults: [{ on: base, times: Infinity, hang: true }], says: "GitHub took longer than 5 s" },
  "a redirect": {
    faults: answering(302, "", { location: "https://evil.example/" }),
    says: "a redirect (302), which is never followed",
  },
  "3 MiB": { faults: answering(200, "#".repeat(3 * 1024 * 1024)), says: "more than 1 MiB" },
  HTML: { faults: answering(200, "<!doctype html><h1>Sign in</h1>"), says: "cannot be used" },
  "HTML as the base's policy": {
    faults: [{ on: base, answer: { status: 200, body: "<!doctype html><h1>Sign in</h1>" } }],
    says: "The base's policy file breaks the rules of the file.",
  },
  "a policy that nests 100,000 deep": {
    faults: [{ on: base, answer: { status: 200, body: "[".repeat(100_000) } }],
    says: "The base's policy file breaks the rules of the file.",
  },
  "a commit without parents": {
    faults: [{ on: commit, answer: { status: 200, body: JSON.stringify({ sha: merge, parents: [] }) } }],
    says: "cannot be used",
  },
  "an answer about another commit": {
    faults: [
      { on: commit, answer: { status: 200, body: JSON.stringify({ sha: tip, parents: [{ sha: tip }] }) } },
    ],
    says: "cannot be used",
  },
  "a parent that is no commit": {
    faults: [
      {
        on: commit,
        answer: { status: 200, body: JSON.stringify({ sha: merge, parents: [{ sha: "../../x" }] }) },
      },
    ],
    says: "cannot be used",
  },
  "a reset": {
    faults: [{ on: commit, times: Infinity, lost: "before" }],
    says: orSlow("could not be reached"),
  },
  "a pull request of a stack": {
    event: pullRequest("feature-1"),
    says: 'The base, "feature-1", is not the default branch.',
  },
  "an event without a base": {
    event: { name: "pull_request", payload: {} },
    says: "The event names no base.",
  },
  "a commit that is none": {
    env: { GITHUB_SHA: "../../../orgs/somebody" },
    says: 'GITHUB_SHA is "../../../orgs/somebody", which is no commit',
  },
  "an API in clear text": {
    env: { GITHUB_API_URL: "http://api.github.com" },
    says: "which is no https URL",
  },
};

test.each(Object.entries(broken))("%s: the base is not known, and the check is strict", async (_, row) => {
  const { annotations, seconds, report } = await hold({ ...strict, ...row });
  const warned = annotations.filter(({ message }) => message.includes(notKnown));
  expect(warned.map(({ name }) => name)).toEqual(["warning"]);
  expect(seconds).toBeLessThan(9);
  expect(JSON.parse(report ?? "").base).toEqual({ state: "unknown", why: expect.any(String) });
});

test("whoever keeps the base from being known turns nothing off in green", async () => {
  await hold({
    ...strict,
    inputs: {},
    github: { mayRead: false },
    outputs: { result: "drifted", reason: "weakening-refused", compliant: "false" },
    says: "Applying this would weaken encryption-enabled, and whether the base declares that is not known.",
  });
});

test.each(["::error::gotcha", "a\n::stop-commands::x", "##[add-mask]true"])(
  "what GitHub refuses with is no command of the runner: %j",
  async (message) => {
    const faults = answering(403, JSON.stringify({ message }));
    const { printed, annotations } = await hold({ ...strict, faults });
    expect(printed).not.toMatch(/^::(?:error::gotcha|stop-commands)|##\[/m);
    expect(annotations.map((one) => one.message)).not.toContain("gotcha");
  },
);

const world: Record<string, Row> = {
  "a stale base.sha in the payload": {
    proposed: weaker,
    exit: 1,
    outputs: weakened,
    heading: "⛔ Merging and applying this turns encryption OFF",
  },
  "a merge group whose parent is another group": {
    proposed: weaker,
    event: mergeGroup,
    github: {
      branches: { main: tip },
      commits: {
        [merge]: { parents: ["8888888888888888888888888888888888888888"], files: { "policy.yml": weaker } },
        "8888888888888888888888888888888888888888": { parents: [tip], files: { "policy.yml": weaker } },
        [tip]: { parents: [], files: { "policy.yml": asOnMain } },
      },
    },
    exit: 1,
    outputs: weakened,
    heading: "⛔ Merging and applying this turns encryption OFF",
    says: "This merge group changes what is declared on `main`",
  },
  "a fork": {
    proposed: weaker,
    event: pullRequest("main", "fork"),
    inputs: { "api-key-sid": "", "api-key-secret": "", "account-sid": "", "on-missing-credentials": "skip" },
    exit: 1,
    outputs: {
      result: "not-checked",
      reason: "weakening-refused",
      compliant: "",
      "drift-count": "",
      plan: "",
    },
    heading: "⛔ Merging and applying this turns encryption OFF",
    says: "Nothing was read from Twilio",
  },
  "Dependabot, with a stronger policy": {
    base: weaker,
    proposed: asOnMain,
    event: { ...pullRequest(), actor: "dependabot[bot]" },
    inputs: { "api-key-sid": "", "api-key-secret": "", "account-sid": "", "on-missing-credentials": "skip" },
    exit: 0,
    outputs: { result: "not-checked", reason: "none", compliant: "" },
    heading: "📝 Merging and applying this turns encryption ON for production",
  },
  "GitHub Enterprise Server": {
    proposed: weaker,
    env: { GITHUB_API_URL: "https://ghe.example.com/api/v3" },
    exit: 1,
    outputs: weakened,
    heading: "⛔ Merging and applying this turns encryption OFF",
  },
  "a policy in a folder with odd letters": {
    file: "pol icy/é#%.yml",
    proposed: weaker,
    github: {
      commits: {
        [merge]: { parents: [tip], files: { "pol icy/é#%.yml": weaker } },
        [tip]: { parents: [], files: { "pol icy/é#%.yml": asOnMain } },
      },
    },
    exit: 1,
    outputs: weakened,
    heading: "⛔ Merging and applying this turns encryption OFF",
  },
  "a drift beside a proposal that strengthens": {
    base: weaker,
    proposed: asOnMain,
    live: { encryption_enabled: false, friendly_name: "x", aws_s3_url: bucket },
    inputs: { "fail-on-drift": "true" },
    exit: 1,
    outputs: { ...drifted, "drift-count": "1" },
    heading: "❌ Merging and applying this turns encryption ON for production",
    says: "Differs without this pull request:** changed at Twilio, or merged and not yet applied",
  },
  "nothing proposed, and a drift": {
    live: off2,
    inputs: { "fail-on-drift": "true" },
    exit: 1,
    outputs: drifted,
    heading: "❌ production drifted: 1 of 5 settings",
  },
  "nothing proposed, and all as declared": {
    exit: 0,
    outputs: { result: "compliant", reason: "none", compliant: "true" },
    heading: "✅ production is as declared",
  },
  "an account that cannot be read, beside a weakening": {
    proposed: weaker,
    faults: [{ on: { host: "video.twilio.com" }, times: Infinity, answer: { status: 401, body: "{}" } }],
    exit: 1,
    outputs: { result: "error", reason: "credentials-rejected" },
    heading: "⛔ Merging and applying this turns encryption OFF",
  },
};

test.each(Object.entries(world))("%s", async (_, row) => {
  await hold(row);
});

test.each([
  ["a push", { name: "push", payload: { repository: { default_branch: "main" } } }],
  ["a schedule", { name: "schedule" }],
])("on %s GitHub is not asked, and a weaker declaration is drift", async (_, event) => {
  const { outputs } = await propose(standin, { proposed: weaker, event });
  expect(outputs["result"]).toBe("drifted");
  expect(standin.requests.filter(({ host }) => host.includes("github"))).toEqual([]);
});

test("only GET goes to GitHub, for the base at its first parent and the proof, and never to another host", async () => {
  await propose(standin, { proposed: weaker });
  const asked = standin.requests.filter(({ host }) => host === "api.github.com");
  expect(asked.map(({ method, path }) => `${method} ${path.split("telehealth")[1]}`).sort()).toEqual([
    `GET /commits/${merge}?per_page=1`,
    `GET /contents/policy.yml?ref=${merge}`,
    `GET /contents/policy.yml?ref=${tip}`,
  ]);
});

test("a proposal is no alert of code scanning, and opens no issue", async () => {
  const inputs = { "sarif-file": "results.sarif", "drift-issue": "true", "allow-weakening": "true" };
  const { sarif } = await propose(standin, { proposed: weaker, inputs });
  expect(JSON.parse(sarif ?? "").runs[0].results).toEqual([]);
  expect(standin.github.issues).toEqual([]);
});

test("the comment is made for a proposal, says first what merging does, and goes with it", async () => {
  const inputs = { comment: "on-drift" };
  await propose(standin, { proposed: weaker, inputs });
  const [comment] = standin.github.comments;
  expect(comment?.body.split("\n")[1]).toBe(
    "## ⛔ Merging and applying this turns encryption OFF for production",
  );
});

test("the report has every change of the policy, with its level", async () => {
  const { report } = await propose(standin, { base: two, proposed: weaker });
  expect(JSON.parse(report ?? "")).toMatchObject({
    base: { state: "known", branch: "main", hasFile: true },
    changes: [
      {
        kind: "account-dropped",
        effect: "weakening",
        level: "failure",
        name: "clinic",
        account: other,
        lost: expect.arrayContaining([
          { resource: "compositions", setting: "encryption-key-sid", value: account.publicKey },
        ]),
      },
      {
        kind: "setting",
        effect: "weakening",
        level: "failure",
        name: "production",
        account: account.sid,
        resource: "compositions",
        setting: "encryption-enabled",
        from: { state: "declared", value: true },
        to: { state: "declared", value: false },
        place: { file: "policy.yml", line: expect.any(Number), column: expect.any(Number) },
      },
    ],
  });
});
