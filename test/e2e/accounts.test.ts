import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { example } from "../declared/policy-text.ts";
import { type Standin, startStandin } from "../standin/standin.ts";
import {
  account,
  failure,
  type Response,
  type Settings,
  seed,
  type TwilioOptions,
} from "../standin/twilio.ts";
import { asDeclared, runOn, unencrypted } from "./act.ts";
import { head, merge, pullRequest, tip } from "./proposed.ts";
import type { Step, Transcript } from "./runner.ts";

let standin: Standin;
beforeAll(async () => {
  standin = await startStandin();
});
afterAll(() => standin.stop());
beforeEach(() => standin.reset());

const hex = (at: number) => at.toString(16).padStart(32, "0");
const sub = (at: number) => ({ sid: `AC${hex(at)}`, authToken: `70ce470ce470ce470ce4${hex(at).slice(-12)}` });
const subs = (count: number) => Array.from({ length: count }, (_, at) => sub(at + 1));
const anyToken = /70ce470ce470ce470ce4[0-9a-f]{12}/;

const parent = seed({ friendlyName: "Parent", compositions: asDeclared });
const child = (at: number, compositions: Partial<Settings> = asDeclared) =>
  seed({ ...sub(at), friendlyName: `Clinic ${at}`, keys: [], ownerSid: account.sid, compositions });
const family = (count: number, change: (at: number) => Partial<Settings> | undefined = () => undefined) => [
  parent,
  ...subs(count).map((_, at) => child(at + 1, change(at + 1) ?? asDeclared)),
];

const defaults = `defaults:
  compositions:
    encryption-enabled: true
    encryption-key-sid: ${account.publicKey}
`;
const policyFor = (count: number, end = "") =>
  `version: 1\n${defaults}accounts:\n${subs(count)
    .map(({ sid }, at) => `  clinic-${at + 1}:\n    account-sid: ${sid}\n`)
    .join("")}unmanaged: ignore\n${end}`;

const inThirtyDays = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const asParent = { "account-sid": account.sid, "auth-token": account.authToken, "policy-file": "policy.yml" };

async function act(
  policy: string,
  inputs: Record<string, string> = {},
  job: Omit<Step, "with" | "files"> = {},
) {
  return runOn(standin, { ...asParent, ...inputs }, { ...job, files: { "policy.yml": policy } });
}

/** Runs the bundle. Expects no token in an output, and outside of api.twilio.com only logins of accounts in the policy. */
async function watch(policy: string, inputs: Record<string, string> = {}): Promise<Transcript> {
  const before = standin.requests.length;
  const transcript = await act(policy, inputs);
  const { log, outputs, summary, report } = transcript;
  expect([log, JSON.stringify(outputs), summary, report].join()).not.toMatch(anyToken);
  const users = (isApi: boolean) =>
    standin.requests
      .slice(before)
      .filter(({ host }) => host.endsWith(".twilio.com") && (host === "api.twilio.com") === isApi)
      .map(({ user }) => user);
  expect(new Set([account.sid, ...users(true)])).toEqual(new Set([account.sid]));
  const named = [...policy.matchAll(/AC[0-9a-f]{32}/g)].map(([sid]) => sid);
  expect(named).toEqual(expect.arrayContaining(users(false)));
  return transcript;
}

const wrote = () =>
  standin.requests.filter(({ method, host }) => method === "POST" && host === "video.twilio.com");

test("annotations, SARIF and markers name the policy file as the repository does, not as the input", async () => {
  standin.reset({ accounts: family(1, () => unencrypted) });
  const name = "ci/policy #1:50%.yml";
  // The process runs in the workspace, so this is an absolute path into the workspace.
  const spellings = [name, `.//${name}`, `x/../${name}`, `/proc/self/cwd/${name}`];
  const places = await Promise.all(
    spellings.map(async (path) => {
      const { annotations, sarif = "" } = await runOn(
        standin,
        { ...asParent, "policy-file": path, "sarif-file": "results.sarif" },
        { files: { [name]: policyFor(1) } },
      );
      const [run] = JSON.parse(sarif).runs;
      return {
        file: annotations[0]?.properties["file"],
        uri: run.results[0].locations[0].physicalLocation.artifactLocation.uri,
        category: run.automationDetails.id,
        print: run.results[0].partialFingerprints.primaryLocationLineHash,
      };
    }),
  );
  const [first] = places;
  expect(first).toMatchObject({ file: name, uri: "ci/policy%20%231%3A50%25.yml" });
  expect(places).toEqual(spellings.map(() => first));
});

test("with one drifted subaccount among 20 the result is drifted, and only its lines are annotated", async () => {
  standin.reset({ accounts: family(20, (at) => (at === 13 ? unencrypted : undefined)) });
  const { outputs, annotations, summary, exit } = await watch(policyFor(20));
  expect(outputs).toMatchObject({
    result: "drifted",
    reason: "drift",
    "drift-count": "1",
    "waived-count": "0",
  });
  expect(exit).toBe(1);
  expect(
    annotations.map(({ message, properties }) => [message, properties["file"], properties["line"]]),
  ).toEqual([
    [
      "clinic-13: encryption is OFF: encryption-enabled is false at Twilio and true in the policy.",
      "policy.yml",
      "4",
    ],
  ]);
  expect(summary).toMatch(/^## ❌ Encryption is OFF for 1 of 20 accounts\n/);
  expect(summary).toContain("<summary>19 accounts match the policy</summary>");
  const bullet = summary.indexOf("- ❌ **Encryption is OFF for 1 account:** clinic-13<br>");
  expect(bullet).toBeGreaterThan(0);
  expect(bullet).toBeLessThan(summary.indexOf("clinic-1, clinic-2"));
  expect(standin.requests.filter(({ host }) => host === "api.twilio.com")).toHaveLength(1);

  const applied = await watch(policyFor(20), { mode: "apply" });
  expect(applied.outputs).toMatchObject({ result: "applied", "drift-count": "0", changed: "true" });
  expect(wrote()).toHaveLength(1);
  expect((await watch(policyFor(20))).outputs).toMatchObject({ result: "compliant", changed: "false" });
});

// A waiver may last 366 days, so its end follows the bundle's clock. It is far from its last 14 days, when a warning starts.
const end = new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10);
const contract = example(end);

test("the documented policy file: check, apply, check", async () => {
  const staging = {
    ...child(1),
    sid: "ACfedcba9876543210fedcba9876543210",
    compositions: { friendly_name: "Staging" },
  };
  const production = {
    ...parent,
    compositions: unencrypted,
    recordings: { ...asDeclared, aws_storage_enabled: false },
  };
  standin.reset({ accounts: [production, staging] });
  const check = await watch(contract);
  expect(check.outputs).toMatchObject({ result: "drifted", "drift-count": "2", "waived-count": "1" });
  expect(check.annotations.map(({ properties }) => properties["line"])).toEqual(["8", "18", "18"]);
  // A waiver does not encrypt, so its account is counted beside the account that drifted.
  expect(check.summary).toMatch(/^## ❌ Encryption is OFF for 2 of 2 accounts: 1 drifted, 1 waived · /);
  expect(check.summary).toContain(
    `- ⏸️ **Encryption is OFF for 1 more account, waived until ${end}:** staging<br>\`encryption-enabled\` is **false** at Twilio and true in the policy`,
  );

  const refused = await watch(contract, { mode: "apply" });
  expect(refused.outputs).toMatchObject({ result: "error", reason: "weakening-refused", changed: "false" });
  const plan = check.outputs["plan"] ?? "";
  const applied = await watch(contract, { mode: "apply", "allow-weakening": "true", "expected-plan": plan });
  expect(applied.outputs).toMatchObject({ result: "applied", reason: "none", "drift-count": "0" });
  expect(standin.twilio.settings(staging.sid, "compositions")).toMatchObject({ encryption_enabled: null });
  expect(standin.twilio.settings(account.sid, "recordings")).toMatchObject({ encryption_enabled: false });
  expect((await watch(contract)).outputs).toMatchObject({ result: "compliant", "waived-count": "1" });
});

test("SARIF and annotations show a subaccount that the policy does not name on the policy file", async () => {
  standin.reset({ accounts: family(2) });
  const { sarif = "", annotations } = await act(policyFor(1, "unlisted-subaccounts: fail\n"), {
    "sarif-file": "results.sarif",
  });
  const [{ results }] = JSON.parse(sarif).runs;
  expect(results).toHaveLength(1);
  expect(results[0]).toMatchObject({ ruleId: "unlisted-subaccount" });
  const { artifactLocation, region } = results[0].locations[0].physicalLocation;
  expect([artifactLocation.uri, region.startLine]).toEqual(["policy.yml", 1]);
  expect(annotations.map(({ properties }) => [properties["file"], properties["line"]])).toEqual([
    ["policy.yml", "1"],
  ]);
});

test("one selected subaccount is looked up alone, and its own API key needs no parent", async () => {
  standin.reset({ accounts: family(3) });
  const { outputs, masks } = await watch(policyFor(3), { account: "clinic-2" });
  expect(outputs).toMatchObject({ result: "compliant" });
  expect(masks).toContain(sub(2).authToken);
  expect(standin.requests.filter(({ host }) => host === "api.twilio.com").map(({ path }) => path)).toEqual([
    `/2010-04-01/Accounts/${sub(2).sid}.json`,
  ]);
  const key = { sid: `SK${hex(2)}`, secret: "SubaccountKeySecret0123456789" };
  standin.reset({ accounts: [{ ...child(2), keys: [key] }] });
  const own = {
    "policy-file": "policy.yml",
    account: "clinic-2",
    "api-key-sid": key.sid,
    "api-key-secret": key.secret,
  };
  const alone = await runOn(standin, own, { files: { "policy.yml": policyFor(3) } });
  expect(alone.outputs).toMatchObject({ result: "compliant" });
  expect(standin.requests.every(({ host }) => host !== "api.twilio.com")).toBe(true);
});

test("an API key reaches no other account, nothing is sent, and one message is about all of them", async () => {
  standin.reset({ accounts: family(2) });
  const { outputs, annotations } = await runOn(
    standin,
    {
      "account-sid": account.sid,
      "api-key-sid": account.key.sid,
      "api-key-secret": account.key.secret,
      "policy-file": "policy.yml",
    },
    { files: { "policy.yml": policyFor(2) } },
  );
  expect(outputs).toMatchObject({ result: "error", reason: "wrong-account" });
  // The owner of the key is unknown until Twilio has answered.
  expect(annotations.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^clinic-1, clinic-2: An API key reaches only its own account\. account-sid names AC0123…cdef, .+ Give each account a job /,
    ),
  ]);
  expect(standin.requests).toEqual([]);
});

test.each<["suspended" | "closed" | "unknown", string]>([
  ["suspended", "The subaccount AC0000…0002 is suspended."],
  ["closed", "The subaccount AC0000…0002 is closed."],
  ["unknown", "Twilio knows no account AC0000…0002 under AC0123…cdef."],
])("a subaccount that is %s has its own sentence, and the others are checked", async (status, sentence) => {
  const accounts = family(3).filter(({ sid }) => status !== "unknown" || sid !== sub(2).sid);
  const changed = accounts.map((member) =>
    member.sid === sub(2).sid && status !== "unknown" ? { ...member, status } : member,
  );
  standin.reset({ accounts: changed });
  const { outputs, annotations, summary } = await watch(policyFor(3));
  expect(outputs).toMatchObject({
    result: "error",
    reason: "account-not-found",
    plan: "",
    "drift-count": "0",
    "accounts-failed": "1",
  });
  expect(annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining(`clinic-2: ${sentence}`),
  ]);
  expect(summary).toMatch(/^## ❌ 1 of 3 accounts could not be read\n/);
  expect(summary).toContain("2 accounts match the policy");
});

test("recordings that were never configured belong to the account that the compositions name", async () => {
  const keys = [{ ...account.key, permissions: "video-read-only" as const }];
  standin.reset({ accounts: [seed({ keys, compositions: asDeclared })], neverConfigured: "not-found" });
  const key = {
    "account-sid": account.sid,
    "api-key-sid": account.key.sid,
    "api-key-secret": account.key.secret,
  };
  const both = `version: 1
accounts:
  clinic:
    account-sid: ${account.sid}
    compositions: {encryption-enabled: true, encryption-key-sid: ${account.publicKey}}
    recordings: {encryption-enabled: false}
`;
  const files = { "policy.yml": both };
  const { outputs } = await runOn(standin, { ...key, "policy-file": "policy.yml" }, { files });
  expect(outputs).toMatchObject({ result: "compliant", reason: "none" });
  const exported = await runOn(standin, { ...key, mode: "export", "policy-file": "policy.yml" });
  expect(exported.outputs).toMatchObject({ result: "exported" });
});

test("a waived name that is empty counts as drift in no output, annotation, or alert", async () => {
  const compositions = { ...unencrypted, friendly_name: "" };
  standin.reset({ accounts: [seed({ compositions })] });
  const waived = `version: 1
accounts:
  clinic:
    account-sid: ${account.sid}
    compositions: {encryption-enabled: true, friendly-name: Ours}
waivers:
- {account: clinic, setting: compositions.friendly-name, reason: later, expires: ${inThirtyDays}}
`;
  const { outputs, annotations, sarif, summary } = await runOn(
    standin,
    { ...asParent, "sarif-file": "results.sarif" },
    { files: { "policy.yml": waived } },
  );
  expect(outputs).toMatchObject({ result: "drifted", "drift-count": "1", "waived-count": "0" });
  const errors = annotations.filter(({ name }) => name === "error").map(({ message }) => message);
  expect(errors).toEqual([
    expect.stringMatching(/^Encryption is OFF: encryption-enabled is false at Twilio/),
  ]);
  const { results } = JSON.parse(sarif ?? "").runs[0];
  const open = results.filter(({ suppressions }: { suppressions?: unknown }) => !suppressions);
  expect(open.map(({ level, ruleId }: Record<string, string>) => [level, ruleId])).toContainEqual([
    "error",
    "compositions.encryption-enabled",
  ]);
  expect(JSON.stringify(results)).not.toContain("compositions.friendly-name");
  expect(summary).toContain("The plan also sets the empty `friendly-name` to the default name");
});

test("the page separates refused recordings from compositions that were written before", async () => {
  const off = { ...asDeclared, encryption_enabled: false, aws_storage_enabled: false };
  standin.reset({ accounts: [seed({ compositions: unencrypted, recordings: off })] });
  standin.inject({
    on: { method: "POST", path: "/v1/RecordingSettings/Default" },
    answer: failure(400, 20001, "No."),
  });
  const both = `version: 1
unmanaged: ignore
accounts:
  clinic:
    account-sid: ${account.sid}
    compositions: {encryption-enabled: true}
    recordings: {encryption-enabled: true, encryption-key-sid: ${account.publicKey}}
`;
  const { outputs, summary } = await runOn(
    standin,
    { ...asParent, mode: "apply" },
    { files: { "policy.yml": both } },
  );
  expect(outputs).toMatchObject({ result: "error", reason: "rejected-by-twilio", changed: "true" });
  expect(outputs["headline"]).toBe("clinic: encryption of recordings is OFF · apply failed after a write");
  const [, written = "", refused = ""] = summary.split("```diff\n");
  expect(written).toMatch(/^--- before\n\+\+\+ at Twilio now, read back\n\n- encryption-enabled: false\n/);
  expect(refused).toMatch(
    /^--- at Twilio now\n\+\+\+ in policy\.yml\n@@ recordings @@\n- encryption-enabled: false\n/,
  );
  expect(summary.match(/Before, new \w+/g)).toEqual(["Before, new compositions"]);
});

test("a subaccount whose token the list leaves out fails alone", async () => {
  standin.reset({ accounts: family(3) });
  const withoutToken = (response: Response) => ({
    ...response,
    body: response.body.replaceAll(`"${sub(1).authToken}"`, "null"),
  });
  standin.inject({ on: { host: "api.twilio.com" }, times: 9, rewrite: withoutToken });
  const { outputs, annotations } = await watch(policyFor(3));
  expect(outputs).toMatchObject({ result: "error", "accounts-failed": "1", "drift-count": "0" });
  expect(annotations[0]?.message).toMatch(
    /Twilio gives no auth token of the subaccount AC\w{4}…\w{4}, so this run cannot read its settings\. Give that account a step/,
  );
});

test("more than one page of subaccounts is read to the end", async () => {
  const last = sub(1_001).sid;
  const many: TwilioOptions = { accounts: [parent, ...subs(1_001).map((_, at) => child(at + 1))] };
  standin.reset(many);
  const policy = `version: 1\n${defaults}accounts:\n  first: { account-sid: ${sub(1).sid} }\n  last: { account-sid: ${last} }\n`;
  expect((await watch(policy)).outputs).toMatchObject({ result: "compliant" });
  expect(standin.requests.filter(({ host }) => host === "api.twilio.com")).toHaveLength(4);
});

test.each<[string, object, string]>([
  ["no list", { accounts: "none" }, "bad-response"],
  ["pages in a circle", { accounts: [], next_page_uri: "/2010-04-01/Accounts.json?Page=0" }, "bad-response"],
  ["pages that lead elsewhere", { accounts: [], next_page_uri: "//evil.example/x" }, "bad-response"],
  [
    "a token that is none",
    { accounts: [{ sid: sub(1).sid, status: "active", auth_token: "" }] },
    "bad-response",
  ],
])("a list of accounts that is %s is refused", async (_, body, reason) => {
  standin.reset({ accounts: family(2) });
  standin.inject({
    on: { host: "api.twilio.com" },
    times: 100,
    answer: { status: 200, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) },
  });
  const { outputs } = await watch(policyFor(2));
  expect(outputs).toMatchObject({ result: "error", reason });
  expect(standin.requests.filter(({ host }) => host !== "api.twilio.com")).toEqual([]);
  expect(standin.requests.length).toBeLessThanOrEqual(20);
});

test("an answer in which the list of accounts occurs twice is refused, and hides no subaccount", async () => {
  standin.reset({ accounts: family(3) });
  standin.inject({
    on: { host: "api.twilio.com" },
    rewrite: (answer) => {
      const { accounts } = JSON.parse(answer.body);
      const known = JSON.stringify(accounts.filter(({ sid }: { sid: string }) => sid !== sub(3).sid));
      return { ...answer, body: answer.body.replace(/}$/, `,"accounts":${known}}`) };
    },
  });
  const { outputs } = await watch(`unlisted-subaccounts: fail\n${policyFor(2)}`);
  expect(outputs).toMatchObject({ result: "error", reason: "bad-response" });
});

test("another account's token is noticed by the account in the answer", async () => {
  standin.reset({ accounts: family(2, () => unencrypted) });
  standin.inject({
    on: { host: "api.twilio.com" },
    rewrite: (answer) => ({
      ...answer,
      body: answer.body
        .replaceAll(sub(1).sid, "ACx")
        .replaceAll(sub(2).sid, sub(1).sid)
        .replaceAll("ACx", sub(2).sid),
    }),
  });
  const { outputs } = await act(policyFor(2), { mode: "apply" });
  expect(outputs).toMatchObject({ result: "error", changed: "false" });
  expect(wrote()).toEqual([]);
});

test("with a subaccount's own token the other subaccounts cannot be listed, which is an error", async () => {
  standin.reset({ accounts: family(2, () => asDeclared) });
  const { outputs, annotations } = await act(`unlisted-subaccounts: fail\n${policyFor(1)}`, {
    "account-sid": sub(1).sid,
    "auth-token": sub(1).authToken,
  });
  expect(outputs).toMatchObject({ result: "error", reason: "invalid-inputs", compliant: "" });
  expect(annotations.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^auth-token belongs to a subaccount of AC0123…cdef, .* Give account-sid and auth-token/,
    ),
  ]);
});

test("a list without the account of the token is refused, and hides no subaccount", async () => {
  standin.reset({ accounts: family(2) });
  standin.inject({
    on: { host: "api.twilio.com" },
    rewrite: (answer) => ({ ...answer, body: JSON.stringify({ accounts: [], next_page_uri: null }) }),
  });
  const { outputs, annotations } = await act(`unlisted-subaccounts: fail\n${policyFor(1)}`, {
    "account-sid": sub(1).sid,
    "auth-token": sub(1).authToken,
  });
  expect(outputs).toMatchObject({ result: "error", reason: "bad-response", compliant: "" });
  expect(annotations[0]?.message).toContain("does not have the account of the credentials");
});

test("a subaccount that the policy does not name is reported by name", async () => {
  standin.reset({ accounts: family(3) });
  const { outputs, annotations, summary } = await watch(`unlisted-subaccounts: fail\n${policyFor(2)}`, {
    "fail-on-drift": "false",
  });
  expect(outputs).toMatchObject({ result: "drifted", reason: "unlisted-subaccount", "drift-count": "0" });
  expect(annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining('The active subaccount AC0000…0003 ("Clinic 3") is not in the policy file.'),
  ]);
  expect(summary).toContain("`Clinic 3`");
  expect(summary).toContain(`\`\`\`yaml\n  clinic-3:\n    account-sid: ${sub(3).sid}\n\`\`\``);
});

test("the reviewed plan of many accounts is applied as one, or not at all", async () => {
  const drifted = family(3, (at) => (at > 1 ? unencrypted : undefined));
  standin.reset({ accounts: drifted });
  const plan = (await watch(policyFor(3), { "fail-on-drift": "false" })).outputs["plan"] ?? "";
  standin.twilio.configure(sub(3).sid, "compositions", { friendly_name: "Moved" });
  const moved = await watch(policyFor(3), { mode: "apply", "expected-plan": plan });
  expect(moved.outputs).toMatchObject({ result: "error", reason: "plan-changed", changed: "false" });
  expect(wrote()).toEqual([]);
  standin.reset({ accounts: drifted });
  const applied = await watch(policyFor(3), { mode: "apply", "expected-plan": plan });
  expect(applied.outputs).toMatchObject({ result: "applied", "drift-count": "0" });
  expect(wrote()).toHaveLength(2);
});

test("settings that another person changes between the reads and the write are not written", async () => {
  standin.reset({ accounts: family(2, () => unencrypted) });
  standin.inject({
    on: { method: "GET", path: "/v1/CompositionSettings/Default" },
    after: 2,
    meanwhile: (twilio) => {
      for (const { sid } of subs(2)) twilio.configure(sid, "compositions", { friendly_name: "Moved" });
    },
  });
  const { outputs } = await watch(policyFor(2), { mode: "apply" });
  expect(outputs).toMatchObject({ result: "error", reason: "plan-changed", changed: "false" });
  expect(wrote()).toEqual([]);
});

test("when Twilio says 429, fewer accounts are asked at a time, and all are checked", async () => {
  standin.reset({ accounts: family(12) });
  standin.inject({
    on: { host: "video.twilio.com" },
    times: 3,
    answer: {
      ...failure(429, 20429, "Too many requests"),
      headers: { "Retry-After": "1", "Content-Type": "application/json" },
    },
  });
  const { outputs } = await watch(policyFor(12), { "verify-references": "false" });
  expect(outputs).toMatchObject({ result: "compliant" });
});

test("a run that cannot finish says which accounts it did not reach", async () => {
  standin.reset({ accounts: family(40) });
  standin.inject({ on: { host: "video.twilio.com" }, after: 5, times: Infinity, hang: true });
  const { outputs, summary } = await watch(policyFor(40), {
    "timeout-seconds": "6",
    "verify-references": "false",
  });
  expect(outputs).toMatchObject({ result: "error", reason: "timed-out", plan: "" });
  expect(summary).toMatch(/<br>The run ended before this account was read\./);
  expect(summary).toContain("clinic-40");
  expect(summary).toMatch(/^## ❌ 35 of 40 accounts could not be read\n/);
  expect(summary).toContain("5 accounts match the policy");
});

test("export writes what is live, and a check with it is compliant", async () => {
  standin.reset({ accounts: [...family(2, (at) => (at === 1 ? unencrypted : undefined))] });
  const exported = await runOn(standin, { ...asParent, mode: "export" });
  expect(exported.outputs).toMatchObject({
    result: "exported",
    reason: "none",
    compliant: "",
    changed: "false",
  });
  expect(exported.exit).toBe(0);
  expect(exported.summary).toMatch(
    /^## ✅ The settings of 3 accounts were exported · encryption is OFF for 1\n/,
  );
  expect(exported.policy).toMatch(/^# yaml-language-server: \$schema=/);
  expect(exported.policy).toContain("  # Clinic 1\n  clinic-1:\n");
  expect(wrote()).toEqual([]);
  const check = await watch(exported.policy ?? "");
  expect(check.outputs).toMatchObject({ result: "compliant", "drift-count": "0" });
});

test("export of one account by its API key", async () => {
  const { "auth-token": _, ...rest } = asParent;
  const byKey = { ...rest, "api-key-sid": account.key.sid, "api-key-secret": account.key.secret };
  standin.reset({ accounts: family(1) });
  const { policy, outputs } = await runOn(standin, { ...byKey, mode: "export" });
  expect(outputs).toMatchObject({ result: "exported" });
  expect(policy).toContain(account.sid);
  expect(policy).not.toContain(sub(1).sid);
});

test("export overwrites no file, and leaves no file after a failure", async () => {
  standin.reset({ accounts: family(1) });
  const kept = await act("mine", { mode: "export" });
  expect(kept.outputs).toMatchObject({ result: "error", reason: "invalid-inputs" });
  expect(kept.policy).toBe("mine");
  expect(standin.requests).toEqual([]);
  standin.inject({ on: { host: "video.twilio.com" }, times: 100, answer: { status: 200, body: "{}" } });
  const failed = await runOn(standin, { ...asParent, mode: "export" });
  expect(failed.outputs).toMatchObject({ result: "error", reason: "bad-response" });
  expect(failed.policy).toBeUndefined();
});

test.each<[string, Record<string, string>, string]>([
  ["a file with faults", { "policy.yml": "version: 2\nacounts: {}\n" }, "invalid-policy"],
  ["no file", {}, "invalid-policy"],
  ["a file over 1 MiB", { "policy.yml": `# ${"x".repeat(1024 * 1024)}` }, "invalid-policy"],
])("with %s nothing is sent", async (_, files, reason) => {
  const { outputs, annotations, exit } = await runOn(standin, asParent, { files });
  expect(outputs).toMatchObject({ result: "error", reason, compliant: "" });
  expect(exit).toBe(1);
  expect(annotations.length).toBeGreaterThan(0);
  expect(standin.requests).toEqual([]);
});

test("an account called __proto__ cannot avoid the check", async () => {
  standin.reset({ accounts: family(2, (at) => (at === 2 ? unencrypted : undefined)) });
  const { outputs, annotations } = await act(policyFor(2).replace("clinic-2:", "__proto__:"));
  expect(outputs).toMatchObject({ result: "error", reason: "invalid-policy" });
  expect(annotations.map(({ message, properties }) => [message, properties["line"]])).toEqual([
    [expect.stringContaining('"__proto__" cannot be the name of an account'), "9"],
  ]);
  expect(standin.requests).toEqual([]);
});

test.each(["constructor", "toString", "valueOf", "hasOwnProperty"])(
  "an account called %s is checked and reported like any other",
  async (name) => {
    standin.reset({ accounts: family(2, (at) => (at === 2 ? unencrypted : undefined)) });
    const policy = policyFor(2).replace("clinic-2:", `${name}:`);
    const drifted = await watch(policy);
    expect(drifted.outputs).toMatchObject({ result: "drifted", "drift-count": "1" });
    expect(drifted.summary).toContain(`- ❌ **Encryption is OFF for 1 account:** ${name}<br>`);
    expect((await watch(policy, { account: name })).outputs).toMatchObject({ result: "drifted" });
    const wrong = await act(`version: 1\naccounts: {${name}: 1}\nwaivers: [{setting: {${name}: 1}}]\n`);
    expect(wrong.outputs).toMatchObject({ result: "error", reason: "invalid-policy" });
    expect(wrong.summary).toContain("Write account-sid and settings below it.");
    expect(`${wrong.summary}${wrong.log}`).not.toMatch(/native code|\[object/);
  },
);

test("a policy of one line is read, and one that is too deep is refused", async () => {
  standin.reset({ accounts: family(20) });
  const line = JSON.stringify(parse(policyFor(20)));
  expect((await watch(line)).outputs).toMatchObject({ result: "compliant" });
  const { outputs, annotations } = await act("[".repeat(100_000));
  expect(outputs).toMatchObject({ result: "error", reason: "invalid-policy" });
  expect(annotations.map(({ message }) => message)).toEqual([expect.stringContaining("nested more than")]);
});

test.each([
  ["a directive of YAML 1.1", (policy: string) => `%YAML 1.1\n---\n${policy.replace("true", "yes")}`],
  ["a tag", (policy: string) => policy.replace("true", "!!bool true")],
  ["a list as a waiver's setting", (policy: string) => `${policy}waivers: [{setting: [a]}]\n`],
  ["an empty entry among the waivers", (policy: string) => `${policy}waivers:\n  -\n`],
])("%s is an error of the policy, and the run guesses nothing", async (_, change) => {
  const { outputs, annotations } = await act(change(policyFor(1)));
  expect(outputs).toMatchObject({ result: "error", reason: "invalid-policy" });
  expect(annotations.every(({ properties }) => properties["file"] === "policy.yml")).toBe(true);
  expect(standin.requests).toEqual([]);
});

test("export names a suspended account, writes names in plain letters, and leaves out values that may not be declared", async () => {
  const accounts = [
    parent,
    child(1, { ...asDeclared, friendly_name: "  ", encryption_key_sid: null }),
    child(2),
  ];
  const named = accounts.map((member) =>
    member.sid === sub(1).sid ? { ...member, friendlyName: "Zürich" } : member,
  );
  const suspended = { ...child(3), friendlyName: "Asleep", status: "suspended" as const };
  standin.reset({ accounts: [...named, suspended] });
  const exported = await runOn(standin, { ...asParent, mode: "export" });
  expect(exported.outputs).toMatchObject({ result: "exported" });
  expect(exported.annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining('The subaccount "Asleep" (AC0000…0003) is suspended'),
  ]);
  expect(exported.policy).toContain("  zurich:\n");
  expect(exported.policy).toContain(
    "# compositions.encryption-enabled is left out: it is on without encryption-key-sid",
  );
  const check = await watch(exported.policy ?? "");
  expect(check.outputs).toMatchObject({ result: "compliant", "drift-count": "0" });
});

test("every fault of the file is annotated on its line", async () => {
  const { annotations } = await act("version: 2\nacounts: {}\n");
  expect(
    annotations.map(({ properties, message }) => [properties["file"], properties["line"], message]),
  ).toEqual([
    ["policy.yml", "1", expect.stringContaining('"version" is 2. Write version: 1.')],
    ["policy.yml", "1", expect.stringContaining("the file lacks accounts")],
    ["policy.yml", "2", expect.stringContaining("Did you mean accounts?")],
  ]);
});

test("the policy file of a fork's pull request is validated without secrets", async () => {
  const skip = { "policy-file": "policy.yml", "on-missing-credentials": "skip" };
  const fork = { event: pullRequest("main", "fork") };
  const files = { "policy.yml": policyFor(2) };
  const commits = { [merge]: { parents: [tip, head], files }, [tip]: { parents: [], files } };
  standin.reset({}, { commits, branches: { main: tip } });
  const good = await runOn(standin, skip, { ...fork, files });
  expect(good.outputs).toMatchObject({ result: "not-checked", compliant: "" });
  const bad = await runOn(standin, skip, { ...fork, files: { "policy.yml": "version: 3" } });
  expect(bad.outputs).toMatchObject({ result: "error", reason: "invalid-policy" });
  expect(standin.requests.map(({ path }) => path)).toEqual(["/graphql"]);
});
