import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { Report } from "../../src/report/files/schema.ts";
import { judge } from "../standin/openapi.ts";
import { type Fault, type Standin, startStandin } from "../standin/standin.ts";
import { account, failure, type Settings, seed, type TwilioOptions } from "../standin/twilio.ts";
import { actOn, asDeclared, basic, settingsPath, unencrypted } from "./act.ts";
import { pullRequest, type Step, type Transcript } from "./runner.ts";
import { countWaits } from "./waits.ts";

let standin: Standin;
beforeAll(async () => {
  standin = await startStandin();
});
afterAll(() => standin.stop());
beforeEach(() => standin.reset());

function live(compositions: Partial<Settings> | undefined, options: TwilioOptions = {}): void {
  const account = compositions === undefined ? seed() : seed({ compositions });
  standin.reset({ accounts: [account], ...options });
}

function act(inputs: Record<string, string> = {}, job: Omit<Step, "with"> = {}): Promise<Transcript> {
  return actOn(standin, inputs, job);
}

const posts = () => standin.requests.filter(({ method }) => method === "POST");
const stored = () => standin.twilio.settings(account.sid, "compositions");

test("Twilio's own example, applied to an account that was never configured, takes effect; a second apply sends nothing", async () => {
  const example = {
    "friendly-name": "Upload encrypted",
    "aws-s3-url": "https://my-bucket.s3.amazonaws.com/recordings",
  };
  const first = await act({ mode: "apply", ...example });
  expect(first.outputs).toMatchObject({
    result: "applied",
    reason: "none",
    changed: "true",
    compliant: "true",
    "drift-count": "0",
  });
  expect(first.exit).toBe(0);
  const wanted = {
    ...asDeclared,
    friendly_name: "Upload encrypted",
    aws_s3_url: "https://my-bucket.s3.amazonaws.com/recordings",
  };
  expect(stored()).toEqual(wanted);

  const second = await act({ mode: "apply", ...example });
  expect(second.outputs).toMatchObject({ result: "compliant", reason: "none", changed: "false" });
  expect(posts()).toHaveLength(1);
  expect(standin.twilio.testFiles(account.sid)).toHaveLength(1);

  const third = await act({ mode: "check", ...example });
  expect(third.outputs).toMatchObject({ result: "compliant", reason: "none", changed: "false" });
  expect(posts()).toHaveLength(1);
  expect(standin.requests.filter(({ host }) => host.endsWith(".twilio.com")).flatMap(judge)).toEqual([]);
  expect(standin.requests.every(({ refused }) => !refused)).toBe(true);
});

test("an account that was never configured and answers 404 is named by its verified key", async () => {
  live(undefined, { neverConfigured: "not-found" });
  const { outputs } = await act({ mode: "apply" });
  expect(outputs["result"]).toBe("applied");
  expect(stored()).toEqual({ ...asDeclared, friendly_name: "Default" });
});

test("a 404 is wrong-account if nothing names its account", async () => {
  live(undefined, { neverConfigured: "not-found" });
  const { outputs } = await act({ mode: "apply", "verify-references": "false" });
  expect(outputs).toMatchObject({ result: "error", reason: "wrong-account", changed: "false" });
  expect(posts()).toEqual([]);
});

test("a 404 belongs to the account if the login is the account SID", async () => {
  live(undefined, { neverConfigured: "not-found" });
  const login = { "api-key-sid": "", "api-key-secret": "", "auth-token": account.authToken };
  const { outputs } = await act({ "verify-references": "false", ...login });
  expect(outputs).toMatchObject({ result: "drifted", "drift-count": "5" });
});

test("check finds drift, fails the job, and sends one GET for the settings and one for each reference", async () => {
  live(unencrypted);
  const { outputs, exit, annotations, summary, log } = await act();
  expect(outputs).toMatchObject({
    result: "drifted",
    reason: "drift",
    compliant: "false",
    changed: "false",
    "drift-count": "1",
  });
  expect(outputs["plan"]).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(exit).toBe(1);
  expect(annotations.map(({ name, message }) => [name, message])).toEqual([
    ["error", "Encryption is OFF: encryption-enabled is false at Twilio and true in the policy."],
  ]);
  expect(standin.requests.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
    `GET /v1/CompositionSettings/Default`,
    `GET /v1/Credentials/AWS/${account.awsCredential}`,
    `GET /v1/Credentials/PublicKeys/${account.publicKey}`,
  ]);
  expect(summary.replace(/<details>[\s\S]*/, "")).toMatchSnapshot("summary");
  expect(log).toMatchSnapshot("log");
});

test("drift only warns if fail-on-drift is false", async () => {
  live(unencrypted);
  const { outputs, exit, annotations } = await act({ "fail-on-drift": "false" });
  expect(outputs["result"]).toBe("drifted");
  expect(exit).toBe(0);
  expect(annotations.map(({ name }) => name)).toEqual(["warning"]);
});

test("a failing finding fails the job even if fail-on-drift is false", async () => {
  live(asDeclared);
  const { outputs, exit } = await act({
    "encryption-key-sid": account.awsCredential,
    "fail-on-drift": "false",
  });
  expect(outputs).toMatchObject({ result: "drifted", reason: "reference-missing" });
  expect(exit).toBe(1);
});

test("check reports a broken rule beside the drift", async () => {
  live({ friendly_name: "Telehealth" });
  const { outputs, exit, annotations } = await act({ "encryption-key-sid": "", "fail-on-drift": "false" });
  expect(outputs).toMatchObject({ result: "drifted", reason: "incomplete-declaration", "drift-count": "4" });
  expect(exit).toBe(1);
  expect(annotations.map(({ message }) => message).join("\n")).toContain(
    "apply would refuse this without encryption-key-sid",
  );
});

test.each(["kept", "reset"] as const)(
  "unmanaged settings keep their values if fields that a POST leaves out are %s",
  async (leftOutFields) => {
    live({ ...unencrypted, aws_s3_url: "https://other-bucket.s3.amazonaws.com/x" }, { leftOutFields });
    const only = { "aws-storage-enabled": "", "aws-s3-url": "", "aws-credentials-sid": "" };
    const { outputs } = await act({ mode: "apply", ...only });
    expect(outputs).toMatchObject({ result: "applied", changed: "true" });
    expect(stored()).toEqual({ ...asDeclared, aws_s3_url: "https://other-bucket.s3.amazonaws.com/x" });
  },
);

test("reads that lag behind the write are waited for", async () => {
  live(unencrypted, { staleReads: 2 });
  const { outputs } = await act({ mode: "apply" });
  expect(outputs["result"]).toBe("applied");
  expect(posts()).toHaveLength(1);
});

test("missing credentials of a fork's pull request end not-checked on request, and never compliant", async () => {
  const fork = { event: { name: "pull_request", payload: pullRequest("fork") } };
  const none = {
    "api-key-sid": "",
    "api-key-secret": "",
    "account-sid": "",
    "on-missing-credentials": "skip",
  };
  const { outputs, exit, annotations, summary, printed } = await act(none, fork);
  expect(outputs).toMatchObject({
    result: "not-checked",
    reason: "none",
    compliant: "",
    changed: "false",
    plan: "",
    "drift-count": "",
  });
  expect(exit).toBe(0);
  expect(annotations.map(({ name }) => name)).toEqual(["warning"]);
  expect(`${summary}${printed}`).not.toMatch(/compliant\b(?! )|✅/);
  expect(standin.requests).toEqual([]);

  const invalid = await act({ ...none, "encryption-key-sid": "CR1" }, fork);
  expect(invalid.outputs).toMatchObject({ result: "error", reason: "invalid-inputs" });
  const inside = await act(none, { event: { name: "pull_request", payload: pullRequest("same") } });
  expect(inside.outputs).toMatchObject({ result: "error", reason: "missing-credentials" });
});

test.each(["schedule", "workflow_run", "pull_request_target"])(
  "missing secrets on %s are a mistake, so even Dependabot's run is red",
  async (name) => {
    const none = { "api-key-sid": "", "api-key-secret": "", "on-missing-credentials": "skip" };
    const event = { name, actor: "dependabot[bot]", payload: pullRequest("same") };
    const { outputs, exit } = await act(none, { event });
    expect(outputs).toMatchObject({ result: "error", reason: "missing-credentials" });
    expect(exit).toBe(1);
    const push = await act(none, { event: { ...event, name: "push" } });
    expect(push.outputs["result"]).toBe("not-checked");
  },
);

test("a check on pull_request_target reads nothing, and expected-plan in a check is an error", async () => {
  const target = await act({}, { event: { name: "pull_request_target", payload: pullRequest("fork") } });
  expect(target.outputs).toMatchObject({ result: "error", reason: "invalid-inputs" });
  const planned = await act({ "expected-plan": `sha256:${"0".repeat(64)}` });
  expect(planned.outputs).toMatchObject({ result: "error", reason: "invalid-inputs" });
  expect(planned.annotations[0]?.message).toContain("expected-plan is given in mode: check");
  expect(standin.requests).toEqual([]);
});

type Refusal = {
  name: string;
  inputs?: Record<string, string>;
  job?: Omit<Step, "with">;
  live?: Partial<Settings>;
  reason: string;
  says: string;
};
const weaker = { "encryption-enabled": "false" };
test.each<Refusal>([
  {
    name: "on a pull request",
    job: { event: { name: "pull_request", payload: pullRequest("same") } },
    reason: "apply-not-allowed",
    says: 'apply does not run on the event "pull_request".',
  },
  {
    name: "without an event",
    job: { env: { GITHUB_EVENT_NAME: "" } },
    reason: "apply-not-allowed",
    says: "apply does not run without an event.",
  },
  {
    name: "with a token on pull_request_target",
    inputs: { "api-key-sid": "", "api-key-secret": "", "auth-token": account.authToken },
    job: { event: { name: "pull_request_target" } },
    reason: "invalid-inputs",
    says: "auth-token is refused on pull_request_target",
  },
  {
    name: "with an API key on pull_request_target",
    job: { event: { name: "pull_request_target" } },
    reason: "invalid-inputs",
    says: "api-key-sid and api-key-secret are refused on pull_request_target",
  },
  {
    name: "to another account",
    inputs: { "account-sid": "ACffffffffffffffffffffffffffffffff" },
    live: unencrypted,
    reason: "wrong-account",
    says: "Twilio answered about the account AC0123…cdef, and account-sid names ACffff…ffff. Either account-sid or the credentials are wrong:",
  },
  {
    name: "with credentials that Twilio refuses",
    inputs: { "api-key-secret": "not-the-secret" },
    reason: "credentials-rejected",
    says: "Twilio refused the credentials (401, error 20003",
  },
  {
    name: "that weakens",
    inputs: weaker,
    live: asDeclared,
    reason: "weakening-refused",
    says: "apply would turn off or clear encryption-enabled, so nothing was sent to this account.",
  },
  {
    name: "of another plan than expected",
    inputs: { "expected-plan": `sha256:${"0".repeat(64)}` },
    live: unencrypted,
    reason: "plan-changed",
    says: "The plan differs from the plan in expected-plan, so nothing was sent. Compare the plan in the job summary with the reviewed plan.",
  },
  {
    name: "with an expected plan that got lost",
    inputs: { "expected-plan": "" },
    live: unencrypted,
    reason: "invalid-inputs",
    says: "expected-plan is given but blank.",
  },
  {
    name: "of half a declaration",
    inputs: { "encryption-key-sid": "" },
    live: {},
    reason: "incomplete-declaration",
    says: "encryption-enabled is on, but encryption-key-sid would be empty.",
  },
  {
    name: "of a key that does not exist",
    inputs: { "encryption-key-sid": "CR99999999999999999999999999999999" },
    live: unencrypted,
    reason: "reference-missing",
    says: "encryption-key-sid: this account has no Public Key CR9999…9999.",
  },
  {
    name: "of a key and a credential swapped",
    inputs: { "encryption-key-sid": account.awsCredential, "aws-credentials-sid": account.publicKey },
    live: unencrypted,
    reason: "reference-missing",
    says: "aws-credentials-sid: CR0123…cdef is a Public Key, not an AWS credential: swapped with encryption-key-sid?",
  },
  {
    name: "with too little time left to prove it",
    inputs: { "timeout-seconds": "10" },
    live: unencrypted,
    reason: "timed-out",
    says: "Nothing was sent to this account: too little of timeout-seconds is left",
  },
])("apply $name is refused before anything is sent", async ({ inputs, job, live: before, reason, says }) => {
  if (before !== undefined) live(before);
  const { outputs, annotations, summary, log } = await act({ mode: "apply", ...inputs }, job);
  // For these reasons, the live settings were read before the refusal. They differ, so `compliant` is false and not blank.
  const isRead = [
    "weakening-refused",
    "plan-changed",
    "incomplete-declaration",
    "reference-missing",
    "timed-out",
  ].includes(reason);
  const compliant = isRead ? "false" : "";
  expect(outputs).toMatchObject({ result: "error", reason, changed: "false", compliant });
  expect(annotations.map(({ message }) => message).join("\n")).toContain(says);
  expect(log).toContain(`Result: error (${reason})`);
  expect(summary).toMatch(reason === "weakening-refused" ? /^## ⛔ / : /^## ❌ /);
  // The reader must not have to look up at Twilio if a refused apply sent something.
  expect(summary).toMatch(/^Nothing was sent to Twilio\.|This run changed nothing at Twilio\./m);
  expect(posts()).toEqual([]);
});

test("a weakening is applied if it is allowed, and reported", async () => {
  live(asDeclared);
  const { outputs, summary } = await act({ mode: "apply", ...weaker, "allow-weakening": "true" });
  expect(outputs["result"]).toBe("applied");
  expect(summary).toMatch(/^## ✅ .*: 1 setting applied and read back · encryption is OFF by policy$/m);
  expect(summary).toContain(
    "@@ turned encryption OFF @@\n- encryption-enabled: true\n+ encryption-enabled: false",
  );
  expect(stored()?.encryption_enabled).toBe(false);
});

test("apply accepts the plan that check printed, and refuses it after live settings changed", async () => {
  live(unencrypted);
  const { outputs: checked } = await act();
  const expected = { mode: "apply", "expected-plan": checked["plan"] ?? "" };
  standin.twilio.configure(account.sid, "compositions", { friendly_name: "Moved" });
  expect((await act(expected)).outputs).toMatchObject({ result: "error", reason: "plan-changed" });
  expect(posts()).toEqual([]);

  standin.twilio.configure(account.sid, "compositions", { friendly_name: "Telehealth" });
  expect((await act(expected)).outputs).toMatchObject({ result: "applied", plan: checked["plan"] });
  expect((await act(expected)).outputs).toMatchObject({ result: "compliant", changed: "false" });
});

test("a write that Twilio accepts but does not carry out is verify-failed", async () => {
  live(unencrypted);
  const answer = {
    status: 201,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ account_sid: account.sid, ...asDeclared }),
  };
  standin.inject({ on: { method: "POST" }, answer });
  const { outputs, summary } = await act({ mode: "apply" });
  expect(outputs).toMatchObject({
    result: "error",
    reason: "verify-failed",
    changed: "",
    "drift-count": "1",
  });
  expect(summary).toMatch(/^## ❌ .*: encryption is OFF · a write is not confirmed$/m);
  expect(posts()).toHaveLength(1);
});

test("an unmanaged setting that changed with the write is a collateral change", async () => {
  live(unencrypted);
  standin.inject({
    on: { method: "GET", path: settingsPath },
    after: 2,
    times: Number.POSITIVE_INFINITY,
    rewrite: (answer) => ({ ...answer, body: answer.body.replace("Telehealth", "Somebody's") }),
  });
  const { outputs, summary } = await act({ mode: "apply" });
  expect(outputs).toMatchObject({ result: "error", reason: "collateral-change", changed: "true" });
  expect(summary).toMatch(/^## ❌ .*after the write, friendly-name has another value$/m);
  expect(summary).toContain(
    "--- before the write\n+++ at Twilio now\n\n- friendly-name: Telehealth\n+ friendly-name: Somebody's  # not in the policy",
  );
});

test("a write that Twilio refuses is reported in Twilio's words and changes nothing", async () => {
  live(unencrypted);
  standin.inject({ on: { method: "POST" }, answer: failure(400, 20001, "Bad ##[add-mask]true") });
  const { outputs, annotations } = await act({ mode: "apply" });
  expect(outputs).toMatchObject({ result: "error", reason: "rejected-by-twilio", changed: "false" });
  expect(annotations[0]?.message).toContain('error 20001: "Bad #\\u{23}[add-mask]true"');
  expect(annotations[0]?.message).toContain("Enterprise or Security Edition");
});

// Another person turns encryption on and changes the bucket, right before the write or right after its refusal.
test.each<[string, number, Fault[], string]>([
  ["was not sent", 1, [], "plan-changed"],
  ["was refused", 2, [{ on: { method: "POST" }, answer: failure(400, 20001, "No.") }], "rejected-by-twilio"],
])(
  "if a write %s and live settings changed meanwhile, the page shows the live settings",
  async (_, after, faults, reason) => {
    live(unencrypted);
    for (const fault of faults) standin.inject(fault);
    standin.inject({
      on: { method: "GET", path: settingsPath },
      after,
      times: Number.POSITIVE_INFINITY,
      rewrite: (answer) => ({
        ...answer,
        body: answer.body
          .replace('"encryption_enabled":false', '"encryption_enabled":true')
          .replace("example-phi", "somebody-elses"),
      }),
    });
    const { outputs, summary, report } = await act({ mode: "apply", "report-file": "report.json" });
    expect(outputs).toMatchObject({ result: "error", reason, changed: "false", "drift-count": "1" });
    expect(outputs["headline"]).toBe("Compositions go to another bucket · apply changed nothing");
    expect(summary).toContain(
      "They go to `s3://somebody-elses/compositions` instead of `s3://example-phi/compositions`.",
    );
    expect(summary).not.toContain("encryption-enabled: false");
    expect(JSON.parse(report ?? "").accounts[0].resources[0]).toMatchObject({
      drift: ["aws-s3-url"],
      before: { "encryption-enabled": false },
      after: { "encryption-enabled": true },
    });
  },
);

test("an account without the edition is not entitled to encryption", async () => {
  standin.reset({ accounts: [seed({ edition: "standard", compositions: unencrypted })] });
  const { outputs, annotations } = await act({ mode: "apply" });
  expect(outputs).toMatchObject({ result: "error", reason: "not-entitled", changed: "false" });
  expect(annotations[0]?.message).toContain("Enterprise or Security Edition");
});

test("a restricted key that may not read credentials still checks, without a warning", async () => {
  const sid = "SKaaaabbbbccccddddaaaabbbbccccdddd";
  const key = { sid, secret: account.key.secret, permissions: "video-only" as const };
  standin.reset({ accounts: [seed({ keys: [key], compositions: asDeclared })] });
  const { outputs, exit, annotations, summary, report } = await act({
    "api-key-sid": sid,
    "report-file": "report.json",
  });
  expect(outputs["result"]).toBe("compliant");
  expect(exit).toBe(0);
  expect(annotations).toEqual([]);
  expect(summary.match(/did not verify/g)).toEqual(["did not verify"]);
  expect(JSON.parse(report ?? "")).toMatchObject({
    accounts: [{ findings: [], references: "not-permitted" }],
  });
});

test("an answer about another credential verifies nothing", async () => {
  live(asDeclared);
  const rewrite = (answer: { status: number; headers: Record<string, string>; body: string }) => ({
    ...answer,
    body: answer.body.replace(account.publicKey, account.otherPublicKey),
  });
  standin.inject({ on: { path: /PublicKeys/ }, rewrite });
  const { annotations } = await act();
  expect(annotations.map(({ message }) => message)).toEqual([expect.stringContaining("could not verify")]);
});

test("a reference that never answers does not delay a job that has its result", async () => {
  standin.inject({ on: { host: "accounts.twilio.com" }, hang: true, times: Number.POSITIVE_INFINITY });
  const { env } = countWaits(1_000);
  const { outputs } = await act({ "api-key-secret": "not-the-secret" }, { env });
  expect(outputs["reason"]).toBe("credentials-rejected");
});

test("a proxy URL that is neither http nor https is reported at once", async () => {
  const { env, waited } = countWaits();
  const { outputs, annotations } = await act({}, { env: { ...env, HTTPS_PROXY: "socks5://127.0.0.1:1080" } });
  expect(outputs).toMatchObject({ result: "error", reason: "invalid-inputs" });
  expect(annotations[0]?.message).toContain("HTTPS_PROXY is not the URL of an http or https proxy.");
  expect(waited()).toBe(0);
});

test("the report has findings, plans, writes and requests, and fits its schema", async () => {
  live(unencrypted);
  const { report, outputs } = await act({ mode: "apply", "report-file": "out/report.json" });
  expect(outputs["report-file"]).toBe("out/report.json");
  const parsed = Report.parse(JSON.parse(report ?? ""));
  expect(parsed).toMatchObject({
    result: "applied",
    plan: outputs["plan"],
    evidence: { commit: expect.any(String), event: "push" },
  });
  expect(parsed.accounts[0]).toMatchObject({
    account: account.sid,
    resources: [
      {
        resource: "compositions",
        changed: true,
        drift: [],
        before: { "encryption-enabled": false },
        after: { "encryption-enabled": true, "encryption-key-sid": account.publicKey },
      },
    ],
  });
  expect(parsed.evidence.requests).toHaveLength(6);
  expect(parsed.evidence.requests.every(({ requestId }) => requestId?.startsWith("RQ"))).toBe(true);
});

test("an old report is replaced even if the inputs are wrong, and the new report says so", async () => {
  const { report } = await act(
    { mode: "aply", "report-file": "report.json" },
    { files: { "report.json": "old" } },
  );
  expect(Report.parse(JSON.parse(report ?? ""))).toMatchObject({
    result: "error",
    reason: "invalid-inputs",
    accounts: [],
  });
});

test("an unknown mode is reported as it was given, and nowhere as another mode", async () => {
  const { log, summary, report, annotations } = await act({ mode: "plan", "report-file": "report.json" });
  expect(annotations.map(({ message }) => message)).toEqual([expect.stringContaining('mode is "plan".')]);
  expect(log).not.toContain(" · check");
  expect(summary).toMatch(/^## ❌ The step did not run$/m);
  expect(Report.parse(JSON.parse(report ?? "")).mode).toBeUndefined();
  const blank = await act({ mode: " ", "fail-on-drift": "no" });
  expect(blank.log).toContain(" · check");
  expect(blank.summary).toContain("Check did not run");
});

test("a report outside the workspace is refused by name, together with every other problem", async () => {
  const { annotations, outputs } = await act({ mode: "aply", "report-file": "../report.json" });
  expect(outputs).toMatchObject({ result: "error", reason: "invalid-inputs", "report-file": "" });
  expect(annotations).toHaveLength(2);
  expect(annotations.map(({ message }) => message).join()).toContain(
    'report-file is "../report.json", which is outside the workspace',
  );
});

test("text from Twilio forms no command, link or mention anywhere", async () => {
  const hostile = '::error::x\n##[add-mask]true @team <img src=x> [a](https://example.com) | `"\u202e';
  live({ ...asDeclared, friendly_name: hostile });
  const { printed, outputs, summary } = await act();
  expect(outputs["result"]).toBe("compliant");
  expect(printed).not.toContain("##[");
  expect(printed).not.toMatch(/^::error/m);
  const line = summary.split("\n").find((text) => text.includes("friendly-name"));
  expect(line).toMatch(/^- Not in the policy: `friendly-name`, at Twilio `[^`|\n]+`$/);
});

test("every secret is masked before anything else is printed, the proxy's too", async () => {
  live(asDeclared);
  const proxy = standin.env.HTTPS_PROXY.replace("http://", "http://me:hunter2@");
  const { printed, outputs } = await act({}, { env: { HTTPS_PROXY: proxy } });
  expect(outputs["result"]).toBe("compliant");
  const lines = printed.split("\n");
  const masks = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith("::add-mask::")),
  );
  const proxyBasic = Buffer.from("me:hunter2").toString("base64");
  for (const secret of [account.key.secret, basic, "hunter2", proxyBasic]) {
    expect(masks).toContain(`::add-mask::${secret}`);
  }
  expect(lines.slice(masks.length).join("\n")).not.toMatch(/hunter2/);
});

test("a secret that Twilio's answer repeats is printed nowhere", async () => {
  standin.inject({
    answer: failure(400, 20001, `You sent ${account.key.secret}, that is ${basic}`),
    times: 3,
  });
  const { annotations } = await act();
  expect(annotations[0]?.message).toContain("You sent ***, that is ***");
});

test("credentials from the environment are used if the inputs have none", async () => {
  live(asDeclared);
  const none = { "api-key-sid": "", "api-key-secret": "", "account-sid": "" };
  const env = {
    TWILIO_ACCOUNT_SID: account.sid,
    TWILIO_API_KEY: account.key.sid,
    TWILIO_API_SECRET: account.key.secret,
  };
  expect((await act(none, { env })).outputs["result"]).toBe("compliant");
});

test("TWILIO_REGION and TWILIO_EDGE change no host, and no variable turns off the check of certificates", async () => {
  live(asDeclared);
  const env = { TWILIO_REGION: "au1", TWILIO_EDGE: "sydney" };
  expect((await act({}, { env })).outputs["result"]).toBe("compliant");
  expect(new Set(standin.requests.map(({ host }) => host))).toEqual(
    new Set(["video.twilio.com", "accounts.twilio.com"]),
  );

  const untrusted = await act({}, { env: { NODE_EXTRA_CA_CERTS: "", NODE_TLS_REJECT_UNAUTHORIZED: "0" } });
  expect(untrusted.outputs).toMatchObject({ result: "error", reason: "twilio-unavailable" });
  expect(untrusted.annotations[0]?.message).toContain("cannot be trusted");
});
