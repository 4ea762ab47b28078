import { afterAll, beforeAll, expect, test } from "vitest";
import { type Standin, startStandin } from "../standin/standin.ts";
import { account, seed } from "../standin/twilio.ts";
import { asDeclared, credentials, declared, runOn } from "./act.ts";
import {
  asOnMain,
  bucket,
  hashOf,
  mergeGroup,
  policy,
  production,
  propose,
  type Scene,
  subaccount,
} from "./proposed.ts";
import type { Transcript } from "./runner.ts";

let standin: Standin;
beforeAll(async () => {
  standin = await startStandin();
});
afterAll(() => standin.stop());

const weaker = policy({ production: production({ "encryption-enabled": false }) });
const renamed = policy({ production: production({ "friendly-name": "Telehealth 2" }) });
const elsewhere = { "aws-s3-url": bucket };
const withCrLf = (text: string) => text.replaceAll("\n", "\r\n");
const permission = (value: string) => ({ "allow-weakening": value });
const refused = { result: "proposed", reason: "weakening-refused" };
const accepted = { result: "proposed", reason: "proposed" };
const outdated =
  "allow-weakening is the hash of another version of the policy file, so it accepted nothing in this run.";
const standing = "allow-weakening is true, so this step also accepts what later changes give up.";
const unused = "allow-weakening accepted nothing in this run.";

const messagesOf = ({ annotations }: Transcript) => annotations.map(({ message }) => message).join("\n");

type Row = Scene & { outputs: Record<string, string>; says?: string; never?: string };

async function expectOf({ outputs, says = "", never, ...scene }: Row): Promise<Transcript> {
  const transcript = await propose(standin, scene);
  const messages = messagesOf(transcript);
  expect(transcript.outputs, messages).toMatchObject(outputs);
  expect(transcript.exit, messages).toBe(outputs["reason"] === "proposed" ? 0 : 1);
  expect(messages).toContain(says);
  if (never !== undefined) expect(messages).not.toContain(never);
  return transcript;
}

const anotherWorkflow = {
  GITHUB_WORKFLOW_REF: "example/rules/.github/workflows/required.yml@refs/heads/main",
};
const queued: Scene = { proposed: weaker, event: mergeGroup };

test.each<[string, Row]>([
  ["the hash of the file", { proposed: weaker, inputs: permission(hashOf(weaker)), outputs: accepted }],
  [
    "the hash with blanks around it",
    { proposed: weaker, inputs: permission(` ${hashOf(weaker)}\n`), outputs: accepted },
  ],
  [
    "the hash of the file with LF, which is checked out with CR LF",
    {
      proposed: weaker,
      workspace: { "policy.yml": withCrLf(weaker) },
      inputs: permission(hashOf(weaker)),
      outputs: accepted,
    },
  ],
  [
    "the hash of the file, which is committed with CR LF",
    { proposed: withCrLf(weaker), inputs: permission(hashOf(weaker)), outputs: accepted },
  ],
  [
    "the hash of another file",
    { proposed: weaker, inputs: permission(hashOf(asOnMain)), outputs: refused, says: outdated },
  ],
  [
    "the hash of the file before its last edit",
    {
      proposed: `${weaker}# TICKET-1\n`,
      inputs: permission(hashOf(weaker)),
      outputs: refused,
      says: outdated,
    },
  ],
  ["no hash, in a merge queue", { ...queued, outputs: refused }],
  ["the hash, in a merge queue", { ...queued, inputs: permission(hashOf(weaker)), outputs: accepted }],
  ["no hash, in a required workflow", { proposed: weaker, env: anotherWorkflow, outputs: refused }],
  [
    "the hash, in a required workflow",
    { proposed: weaker, env: anotherWorkflow, inputs: permission(hashOf(weaker)), outputs: accepted },
  ],
  [
    "the hash of a file that accepts drift",
    {
      proposed: weaker,
      live: { encryption_enabled: false },
      inputs: permission(hashOf(weaker)),
      outputs: { ...accepted, compliant: "false" },
    },
  ],
])("judges a pull request that turns encryption off with %s", async (_, row) => {
  const { annotations } = await expectOf({ says: "turns encryption OFF", never: standing, ...row });
  const ownWarnings = annotations.filter(({ properties }) => properties["title"] === "Allow weakening");
  expect(ownWarnings).toHaveLength(row.says === outdated ? 1 : 0);
});

test("a refused check prints the hash that accepts it, in summary and log", async () => {
  const { summary, log, report } = await propose(standin, { proposed: weaker });
  const [, printed = ""] =
    /<code>allow-weakening<\/code><\/summary>\n\n```text\n(sha256:[0-9a-f]{64})\n```$/m.exec(summary) ?? [];
  expect(log.split("\n")).toContain(`To accept exactly this policy: allow-weakening: ${printed}`);
  expect(JSON.parse(report ?? "").policyFile).toEqual({ path: "policy.yml", hash: printed });
  const again = await propose(standin, { proposed: weaker, inputs: permission(printed) });
  expect(again.outputs).toMatchObject(accepted);
  expect(again.summary).not.toContain(printed);
});

test("the hash accepts a base that is not known", async () => {
  const broken = { base: `${asOnMain}unmanagd: fail\n` };
  const { summary, exit } = await propose(standin, broken);
  expect(exit).toBe(1);
  expect(summary).toContain(`set allow-weakening: ${hashOf(asOnMain)} in this step`);
  const accepted = await propose(standin, { ...broken, inputs: permission(hashOf(asOnMain)) });
  expect(accepted.outputs).toMatchObject({ result: "compliant" });
  // Changes were not judged, so the heading has no green tick.
  expect(accepted.summary).toMatch(
    /^## ⚠️ This pull request could not be compared with its base · production matches/,
  );
  expect(messagesOf(accepted)).toContain("could not be compared with its base");
  expect(messagesOf(accepted)).not.toContain(unused);
});

test.each<[string, Record<string, string>, string]>([
  ["a hash", permission(hashOf(renamed)), unused],
  ["the hash of another file", permission(hashOf(weaker)), outdated],
  ["true", permission("true"), standing],
])("%s that accepted nothing is a warning", async (_, inputs, says) => {
  const transcript = await expectOf({ proposed: renamed, inputs, outputs: accepted, says });
  expect(messagesOf(transcript)).toMatch(/emove (?:the hash|allow-weakening)/);
  expect(transcript.summary).toMatch(/emove (?:the hash|allow-weakening)/);
});

const url = { production: production(elsewhere) };
const strict = { replacements: "fail" };
const s3Off = { aws_storage_enabled: false, aws_s3_url: null, aws_credentials_sid: null };

test.each<[string, Row]>([
  ["warned about, if no policy says more", { proposed: policy(url), outputs: accepted }],
  [
    "refused by the base",
    { base: policy({ production: production() }, strict), proposed: policy(url, strict), outputs: refused },
  ],
  [
    "refused by the base, which the pull request loosens",
    {
      base: policy({ production: production() }, strict),
      proposed: policy(url),
      outputs: refused,
      says: "loosens replacements from fail to warn",
    },
  ],
  [
    "refused by the pull request itself, which tightens the rule",
    { proposed: policy(url, strict), outputs: refused, says: "tightens replacements from warn to fail" },
  ],
  [
    "accepted by the hash",
    {
      proposed: policy(url, strict),
      inputs: permission(hashOf(policy(url, strict))),
      outputs: accepted,
      says: "Accepted by allow-weakening.",
    },
  ],
  [
    "refused for an account that the step does not select",
    {
      base: policy(
        { production: production(), clinic: production({}, { "account-sid": subaccount().sid }) },
        strict,
      ),
      proposed: policy(
        { production: production(), clinic: production(elsewhere, { "account-sid": subaccount().sid }) },
        strict,
      ),
      inputs: { account: "production" },
      outputs: refused,
      says: "This step selects other accounts.",
    },
  ],
  [
    "refused in a first policy, which replaces the bucket that is live",
    { base: null, proposed: policy(url, strict), outputs: { ...refused } },
  ],
  [
    "warned about in a first policy without the rule",
    { base: null, proposed: policy(url), outputs: accepted },
  ],
  [
    "not counted if a first policy turns S3 storage on",
    {
      base: null,
      proposed: policy(url, strict),
      live: s3Off,
      outputs: accepted,
      says: "Is the bucket yours?",
    },
  ],
  [
    "not counted if a first policy turns S3 storage on, and Twilio has a place that is not in use",
    {
      base: null,
      proposed: policy(url, strict),
      live: { aws_storage_enabled: false },
      outputs: accepted,
      says: "Is the bucket yours?",
      never: "moves compositions",
    },
  ],
])("a replaced bucket is %s", async (_, row) => {
  await expectOf(row);
});

test("a looser replacements rule is a weakening by itself", async () => {
  const base = policy({ production: production() }, strict);
  await expectOf({
    base,
    outputs: refused,
    says: "This pull request loosens replacements from fail to warn",
  });
  await expectOf({ base, outputs: accepted, inputs: permission(hashOf(asOnMain)) });
  await expectOf({
    proposed: base,
    outputs: accepted,
    never: "Weakening refused",
    says: "tightens replacements from warn to fail",
  });
});

/** Applies a policy file after the merge. */
async function applyFile(text: string, inputs: Record<string, string> = {}): Promise<Transcript> {
  standin.reset({ accounts: [seed({ compositions: asDeclared })] });
  return runOn(
    standin,
    { ...credentials, mode: "apply", "policy-file": "policy.yml", ...inputs },
    { files: { "policy.yml": text } },
  );
}

const isEncrypted = () => standin.twilio.settings(account.sid, "compositions")?.encryption_enabled;

test("apply weakens after the merge with the hash of the file, and with no other", async () => {
  for (const inputs of [{}, permission(hashOf(asOnMain))]) {
    const { outputs, summary } = await applyFile(weaker, inputs);
    expect(outputs).toMatchObject({ result: "error", reason: "weakening-refused", changed: "false" });
    expect(summary).toContain(`set allow-weakening: ${hashOf(weaker)} in this step`);
    expect(isEncrypted()).toBe(true);
  }
  const applied = await applyFile(withCrLf(weaker), permission(hashOf(weaker)));
  expect(applied.outputs).toMatchObject({ result: "applied", changed: "true" });
  expect(messagesOf(applied)).toBe("");
  expect(isEncrypted()).toBe(false);
});

test("apply warns about a permission that it does not need, and always about true", async () => {
  expect(messagesOf(await applyFile(asOnMain, permission(hashOf(asOnMain))))).toContain(unused);
  expect(messagesOf(await applyFile(asOnMain, permission("true")))).toContain(standing);
  expect(messagesOf(await applyFile(weaker, permission("true")))).toContain(standing);
});

test("a check does not warn about a hash that apply will need", async () => {
  standin.reset({ accounts: [seed({ compositions: asDeclared })] });
  const check = (text: string, value: string) =>
    runOn(
      standin,
      { ...credentials, "policy-file": "policy.yml", "fail-on-drift": "false", ...permission(value) },
      { files: { "policy.yml": text } },
    );
  expect(messagesOf(await check(weaker, hashOf(weaker)))).not.toContain("allow-weakening");
  expect(messagesOf(await check(asOnMain, hashOf(asOnMain)))).toContain(unused);
  expect(messagesOf(await check(asOnMain, "true"))).toContain(standing);
});

test("a hash is not called unneeded by a run that did not read or judge everything", async () => {
  const given = permission(hashOf(weaker));
  const wrongKey = await applyFile(weaker, {
    ...given,
    "api-key-secret": "0123456789abcdef0123456789abcdef",
  });
  expect(wrongKey.outputs).toMatchObject({ reason: "credentials-rejected" });
  expect(messagesOf(wrongKey)).not.toContain("allow-weakening");
  expect(messagesOf(await applyFile(weaker, { ...given, mode: "validate" }))).not.toContain(
    "allow-weakening",
  );
  const clinic = production({}, { "account-sid": subaccount().sid });
  const two = policy({ production: production(), clinic });
  const leg = await applyFile(two, { ...permission(hashOf(two)), account: "production" });
  expect(leg.outputs).toMatchObject({ result: "compliant" });
  expect(messagesOf(leg)).not.toContain("allow-weakening");
});

test("inline settings have no hash, and true warns there too", async () => {
  standin.reset({ accounts: [seed({ compositions: asDeclared })] });
  const given = { ...credentials, ...declared };
  const hash = await runOn(standin, { ...given, ...permission(hashOf("")) });
  expect(hash.outputs).toMatchObject({ reason: "invalid-inputs" });
  expect(messagesOf(hash)).toBe(
    "allow-weakening is the hash of a policy file, and policy-file is blank. Give policy-file, or use true for settings given as inputs.",
  );
  expect(messagesOf(await runOn(standin, { ...given, ...permission("true") }))).toContain(standing);
});
