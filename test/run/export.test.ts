import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePolicy } from "../../src/declared/policy-file/read.ts";
import { ActionError } from "../../src/messages/errors.ts";
import { nameAccounts } from "../../src/run/account-names.ts";
import { exportPolicy } from "../../src/run/export.ts";
import type { Account, ReachableAccount } from "../../src/run/ports.ts";
import { run } from "../../src/run/run.ts";
import type { Resource } from "../../src/settings/resources.ts";
import { neverConfigured, type State } from "../../src/settings/settings.ts";
import { accountWith, asItIs, inputs, key, patient, refused, sid, twilioOf, world } from "../account.ts";
import { workOf } from "../work.ts";

const other = "ACfedcba9876543210fedcba9876543210";
const third = "ACffffffffffffffffffffffffffffffff";
const everything: State = {
  "friendly-name": "Telehealth: #1",
  "encryption-enabled": true,
  "encryption-key-sid": key,
  "aws-storage-enabled": true,
  "aws-s3-url": "https://a-bucket.s3-us-east-2.amazonaws.com/x",
  "aws-credentials-sid": "CRffeeddccbbaa99887766554433221100",
};
const to = { file: "policy.yml", hideSecrets: asItIs };
const given = inputs({
  mode: "export",
  policy: { accounts: [], unlistedSubaccounts: "ignore", unmanaged: "warn", replacements: "warn" },
});

async function exported(accounts: Record<string, Account>, names: Record<string, string>) {
  const reached: ReachableAccount[] = Object.keys(accounts).map((account) => ({
    account,
    name: names[account] ?? "",
    isOwn: account === sid,
  }));
  const twilio = twilioOf(accounts, reached);
  return { ...(await exportPolicy(given, world(twilio), to)), twilio };
}

test("live settings become a file with which a check is compliant", async () => {
  const accounts = {
    [sid]: accountWith(everything, {}, { recordings: neverConfigured }).account,
    [other]: accountWith({}, {}, { account: other, recordings: everything }).account,
  };
  const { outcome, text, twilio } = await exported(accounts, {
    [sid]: "Acme Telehealth (EU)",
    [other]: "Acme Telehealth EU",
  });
  expect(outcome).toMatchObject({
    mode: "export",
    result: "exported",
    reason: "none",
    fails: false,
    changed: "no",
  });
  expect(text).toMatchSnapshot();
  const policy = parsePolicy(text ?? "", "policy.yml", "2026-11-24");
  const check = await run(inputs({ mode: "check", policy }), world(twilio));
  expect(check).toMatchObject({ result: "compliant", fails: false });
  expect(check.accounts.map(({ policy: { name } }) => name)).toEqual([
    "acme-telehealth-eu",
    "acme-telehealth-eu-2",
  ]);
});

test.each<[string, Partial<State>, string]>([
  [
    "a URL that may not be declared",
    { ...everything, "aws-s3-url": "s3://bucket" },
    "aws-s3-url is left out: it is not an https URL",
  ],
  [
    "encryption without a key",
    { "encryption-enabled": true },
    "encryption-enabled is left out: it is on without encryption-key-sid",
  ],
  [
    "storage without a credential",
    { ...everything, "aws-credentials-sid": "" },
    "aws-s3-url is left out: it is needed by aws-storage-enabled, which is on without aws-credentials-sid",
  ],
  ["a name of blanks", { "friendly-name": "  " }, "friendly-name is left out: it is blank"],
  [
    "a name that hides something",
    { "friendly-name": "a\u0007b" },
    "friendly-name is left out: it holds a control character",
  ],
  ["no name", { "friendly-name": "" }, "friendly-name is left out: it is not set"],
])("%s is left out, and a comment says why", async (_, live, comment) => {
  const { text, twilio } = await exported({ [sid]: accountWith(live).account }, { [sid]: "x" });
  expect(text).toContain(`# compositions.${comment}`);
  const policy = parsePolicy(text ?? "", "policy.yml", "2026-11-24");
  expect(await run(inputs({ mode: "check", policy }), world(twilio))).toMatchObject({ result: "compliant" });
});

test("only values that all accounts share are in defaults", async () => {
  const own = { ...everything, "aws-s3-url": "https://b-bucket.s3.amazonaws.com/y" };
  const accounts = {
    [sid]: accountWith(everything, {}, { recordings: neverConfigured }).account,
    [other]: accountWith(own, {}, { account: other, recordings: { "friendly-name": "R" } }).account,
  };
  const { outcome, text, twilio } = await exported(accounts, { [sid]: "A", [other]: "B" });
  const [defaults = "", rest = ""] = (text ?? "").split(/^accounts:$/m);
  expect(defaults).toMatch(/^defaults:\n {2}compositions:\n {4}encryption-enabled: true\n/m);
  expect(defaults).not.toContain("aws-s3-url: https");
  expect(rest.match(/aws-s3-url: https/g)).toHaveLength(2);
  expect(rest).not.toMatch(/encryption-(?:enabled|key-sid): /);
  expect(outcome.exported).toMatchObject({ file: "policy.yml", accounts: 2, settings: 23, shared: 10 });
  expect(outcome.exported).toMatchObject({ unencrypted: 0, atTwilio: 0 });
  expect(outcome.exported?.leftOut).toEqual([
    { account: "a", label: "recordings.friendly-name", why: "is not set" },
  ]);
  const policy = parsePolicy(text ?? "", "policy.yml", "2026-11-24");
  expect(await run(inputs({ mode: "check", policy }), world(twilio))).toMatchObject({ result: "compliant" });
  const alone = await exported({ [sid]: accountWith(everything).account }, {});
  expect(alone.text).not.toContain("defaults:");
});

test("accounts that are not encrypted, and those whose compositions stay at Twilio, are counted", async () => {
  const accounts = {
    [sid]: accountWith({ ...everything, "encryption-enabled": false }).account,
    [other]: accountWith({}, {}, { account: other }).account,
  };
  const { outcome } = await exported(accounts, { [sid]: "A", [other]: "B" });
  expect(outcome.exported).toMatchObject({ accounts: 2, unencrypted: 2, atTwilio: 1 });
});

test("valid settings beside a broken one are declared", async () => {
  const live = { ...everything, "encryption-key-sid": "" };
  const { text } = await exported({ [sid]: accountWith(live).account }, {});
  const [account] = parsePolicy(text ?? "", "policy.yml", "2026-11-24").accounts;
  expect(account?.declared.compositions).toEqual({
    "aws-storage-enabled": true,
    "aws-s3-url": everything["aws-s3-url"],
    "aws-credentials-sid": everything["aws-credentials-sid"],
    "friendly-name": everything["friendly-name"],
  });
  expect(text?.match(/aws-\S+ is left out/)).toBeNull();
});

// Switches are on without their requirements, and the name is missing, so no setting can be declared.
const hopeless: Partial<State> = {
  "friendly-name": "",
  "encryption-enabled": true,
  "aws-storage-enabled": true,
};

test("an account without any setting to declare is left out of the file, and named", async () => {
  const accounts = {
    [sid]: accountWith({}, {}).account,
    [other]: accountWith(hopeless, {}, { account: other, recordings: hopeless }).account,
  };
  const { outcome, text, twilio } = await exported(accounts, { [other]: "Sub ##[error]" });
  const policy = parsePolicy(text ?? "", "policy.yml", "2026-11-24");
  expect(policy.accounts.map(({ account }) => account)).toEqual([sid]);
  expect(text).toContain(`(${other}) is left out, because none of its settings can be declared:`);
  expect(text).toContain("recordings.encryption-enabled is left out: it is on without encryption-key-sid");
  expect(text).not.toContain("##[");
  expect(outcome).toMatchObject({ result: "exported", reason: "none", fails: false });
  expect(outcome.findings.map(({ level, message }) => `${level}: ${message}`)).toEqual([
    `warning: No setting of "Sub #\\u{23}[error]" (${other}) can be declared, so the account is not in the file.`,
  ]);
  expect(await run(inputs({ mode: "check", policy }), world(twilio))).toMatchObject({ result: "compliant" });
});

test("if only one resource of an account can be declared, a comment explains the other", async () => {
  const account = accountWith(hopeless, {}, { recordings: neverConfigured }).account;
  const { text } = await exported({ [sid]: account }, {});
  expect(text).toContain("# compositions.encryption-key-sid is left out: it is needed by encryption-enabled");
  const [only] = parsePolicy(text ?? "", "policy.yml", "2026-11-24").accounts;
  expect(Object.keys(only?.declared ?? {})).toEqual(["recordings"]);
});

test("for an account without settings of its own, comments explain both resources", async () => {
  const same = (account: string) =>
    accountWith(hopeless, {}, { account, recordings: { "friendly-name": "" } });
  const accounts = { [sid]: same(sid).account, [other]: same(other).account };
  const { text } = await exported(accounts, {});
  expect(text?.match(/# compositions\.encryption-enabled is left out/g)).toHaveLength(2);
  expect(text?.match(/# recordings\.friendly-name is left out/g)).toHaveLength(2);
});

test("no file is written without an account, or without any setting to declare", async () => {
  const { account } = accountWith(hopeless, {}, { recordings: hopeless });
  const { outcome, text } = await exported({ [sid]: account }, {});
  expect(text).toBeUndefined();
  expect(outcome).toMatchObject({ result: "error", reason: "incomplete-declaration" });
  expect(outcome.findings[0]?.message).toContain("encryption-enabled is on without encryption-key-sid");
  const none = await exported({}, {});
  expect(none.outcome).toMatchObject({ result: "error", reason: "incomplete-declaration" });
  expect(none.text).toBeUndefined();
});

const refusing = (status: number, resource: Resource) => {
  const { account } = accountWith(everything);
  const error = new ActionError("credentials-rejected", "No.", { hint: "Try.", refusal: { status } });
  return {
    ...account,
    read: (asked: Resource) => (asked === resource ? Promise.reject(error) : account.read(asked)),
  };
};

test.each([401, 403])("recordings that may not be read (%i) are left out, with a note", async (status) => {
  const { outcome, text } = await exported({ [sid]: refusing(status, "recordings") }, { [sid]: "Main" });
  expect(outcome).toMatchObject({ result: "exported", reason: "none", fails: false });
  expect(outcome.findings).toEqual([
    {
      level: "warning",
      reason: "incomplete-declaration",
      message: `These credentials may not read the recording settings of "Main" (${sid}), so the file leaves them out.`,
      hint: 'To declare recordings too, give the key the permission "/twilio/video/recordings.recording-settings/read", and export again.',
    },
  ]);
  expect(text).not.toContain("recordings:");
  const [only] = parsePolicy(text ?? "", "policy.yml", "2026-11-24").accounts;
  expect(only?.declared).toEqual({ compositions: everything });
});

test.each<[string, number, Resource]>([
  ["compositions may not be read", 403, "compositions"],
  ["Twilio refuses recordings for another reason", 400, "recordings"],
])("nothing is exported if %s", async (_, status, resource) => {
  const { outcome, text } = await exported({ [sid]: refusing(status, resource) }, {});
  expect(outcome).toMatchObject({ result: "error", reason: "credentials-rejected" });
  expect(text).toBeUndefined();
});

test("a suspended account is named, and keeps no other account out of the file", async () => {
  const reached = [{ account: sid, name: "", isOwn: true }];
  const suspended = [{ account: other, name: "Sub", isOwn: false }];
  const twilio = { ...twilioOf({ [sid]: accountWith().account }, reached), suspended: async () => suspended };
  const { outcome, text } = await exportPolicy(given, world(twilio), to);
  expect(outcome).toMatchObject({ result: "exported" });
  expect(outcome.findings.map(({ message }) => message)).toEqual([
    `The subaccount "Sub" (${other}) is suspended, so it cannot be read and is not in the file.`,
  ]);
  expect(text).not.toContain(other);
});

test("a secret in a value that breaks the rules is not quoted in the reason", async () => {
  const secret = "70ce470ce470ce470ce4";
  const url = `https://Bucket_${secret}..s3.amazonaws.com/x`;
  const twilio = twilioOf({ [sid]: accountWith({ "aws-s3-url": url, "friendly-name": "A" }).account }, [
    { account: sid, name: "A", isOwn: true },
  ]);
  const hideSecrets = (value: string) => value.replaceAll(secret, "***");
  const { text } = await exportPolicy(given, world(twilio), { ...to, hideSecrets });
  expect(text).not.toContain(secret);
  expect(text).toContain("aws-s3-url is left out: it holds a secret of this run");
});

test("a live text with a secret is left out, and the rest of the file is true", async () => {
  const secret = "70ce470ce470ce470ce4";
  const hide = (text: string) => text.replaceAll(secret, "***");
  const reached = [{ account: sid, name: `A ${secret}`, isOwn: true }];
  const twilio = twilioOf({ [sid]: accountWith({ "friendly-name": secret }).account }, reached);
  const { text } = await exportPolicy(given, world(twilio), { ...to, hideSecrets: hide });
  expect(text).not.toContain(secret);
  expect(text).toContain("friendly-name is left out: it holds a secret of this run");
});

test("a file that its own parser refuses, or that differs from the live settings, is a bug and is not written", async () => {
  const twice = [sid, sid].map((account) => ({ account, name: "", isOwn: true }));
  const refusedFile = await exportPolicy(given, world(twilioOf({ [sid]: accountWith().account }, twice)), to);
  let reads = 0;
  const moving: State = {
    ...neverConfigured,
    get "friendly-name"() {
      return `Name ${reads++}`;
    },
  };
  const read = async () => ({ isConfigured: true, account: sid, state: moving });
  const otherFile = await exported({ [sid]: accountWith({}, { read }).account }, {});
  for (const { outcome, text } of [refusedFile, otherFile]) {
    expect(outcome).toMatchObject({ result: "error", reason: "internal" });
    expect(text).toBeUndefined();
  }
});

test.each([
  ["in bytes", 1_500, "x".repeat(900)],
  ["in words", 1_600, "x"],
])("a file that would be too large for the parser, %s, is not written", async (_, length, path) => {
  const sids = Array.from({ length }, (_, at) => `AC${at.toString(16).padStart(32, "0")}`);
  const accounts = Object.fromEntries(
    sids.map((account) => {
      const key = `CR${account.slice(2)}`;
      const url = `https://a-bucket.s3.amazonaws.com/${path}/${account}`;
      const own = { ...everything, "aws-s3-url": url, "friendly-name": account, "encryption-key-sid": key };
      const recordings = { ...own, "aws-credentials-sid": key };
      return [account, accountWith(own, {}, { account, recordings }).account];
    }),
  );
  const { outcome, text } = await exported(accounts, {});
  expect(outcome).toMatchObject({ result: "error", reason: "invalid-inputs" });
  expect(text).toBeUndefined();
});

const anyLive = fc.record({
  "friendly-name": fc.oneof(
    fc.constantFrom("", "  ", "null", "true", "- x", "# y", "a: b", "x\ud800"),
    fc.string({ unit: "binary" }),
  ),
  "encryption-enabled": fc.boolean(),
  "encryption-key-sid": fc.constantFrom("", key),
  "aws-storage-enabled": fc.boolean(),
  "aws-s3-url": fc.oneof(fc.constantFrom("", "s3://x", everything["aws-s3-url"]), fc.string()),
  "aws-credentials-sid": fc.constantFrom("", key),
});

test("for any live settings, a check of the file is compliant, or there is no file", async () => {
  const name = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("a", "a-2", "__proto__", "constructor", "10"),
  );
  const any = fc.array(fc.record({ name, compositions: anyLive, recordings: anyLive }), {
    minLength: 1,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(any, async (all) => {
      const sids = all.map((_, at) => `AC${String(at).repeat(32)}`);
      const accounts = Object.fromEntries(
        all.map(({ compositions, recordings }, at) => {
          const account = sids[at] ?? "";
          return [account, accountWith(compositions, {}, { account, recordings }).account];
        }),
      );
      const names = Object.fromEntries(all.map((account, at) => [sids[at] ?? "", account.name]));
      const { outcome, text, twilio } = await exported(accounts, names);
      if (text === undefined) {
        expect(outcome.reason).toBe("incomplete-declaration");
        return;
      }
      const policy = parsePolicy(text, "policy.yml", "2026-11-24");
      const check = await run(inputs({ mode: "check", policy }), world(twilio));
      expect(check).toMatchObject({ result: "compliant" });
    }),
    { numRuns: 200 },
  );
});

test.each([
  ["Zürich", "zurich"],
  ["Œuvre Straße", "oeuvre-strasse"],
  ["ÆØÅ Łódź Đà Nẵng", "aeoa-lodz-da-nang"],
  ["İstanbul ı", "istanbul-i"],
  ["ﬁx ½ ①", "fix-1-2-1"],
  ["東京", "account-cdef"],
  ["__proto__", "proto"],
  [`${"a".repeat(49)} b`, "a".repeat(49)],
])("the account %s is called %s", (name, called) => {
  expect(nameAccounts([{ account: sid, name }])).toEqual([called]);
});

test("no name is given twice, even if counting up leads to the name of another account", () => {
  const called = nameAccounts(["a", "a-2", "a", "A", "a-2"].map((name) => ({ account: sid, name })));
  expect(called).toEqual(["a", "a-2", "a-3", "a-4", "a-2-2"]);
});

test("a thousand accounts of one name take ten times the work of a hundred", () => {
  const all = Array.from({ length: 1_000 }, () => ({ account: sid, name: "a" }));
  expect(new Set(nameAccounts(all)).size).toBe(1_000);
  const hundred = workOf(() => nameAccounts(all.slice(0, 100)));
  expect(hundred).toBeGreaterThan(100);
  expect(workOf(() => nameAccounts(all))).toBeLessThan(11 * hundred);
});

test("every name becomes one that the file allows, and forms nothing else in it", async () => {
  const names = {
    [sid]: "—",
    [other]: "x\ny: !!js/function z\n# ##[error]",
    [third]: `${"Long name ".repeat(20)}`,
  };
  const accounts = Object.fromEntries(
    Object.keys(names).map((account) => [account, accountWith({}, {}, { account }).account]),
  );
  const { text } = await exported(accounts, names);
  const policy = parsePolicy(text ?? "", "policy.yml", "2026-11-24");
  expect(policy.accounts.map(({ name }) => name)).toEqual([
    "account-cdef",
    "x-y-js-function-z-error",
    "long-name-long-name-long-name-long-name-long-name",
  ]);
  expect(text).not.toContain("##[");
});

test("one account that cannot be read keeps the file from being written, and is named", async () => {
  const accounts = {
    [sid]: accountWith(everything).account,
    [other]: accountWith({}, { read: () => Promise.reject(refused("bad-response")) }).account,
  };
  const { outcome, text } = await exported(accounts, { [other]: "Sub" });
  expect(text).toBeUndefined();
  expect(outcome).toMatchObject({ result: "error", reason: "bad-response", fails: true });
  expect(outcome.findings.map(({ message }) => message)).toEqual([`"Sub" (${other}): No.`]);
});

test("an account is not exported if the answer is about another account", async () => {
  const foreign = accountWith(everything, {}, { account: other }).account;
  expect((await exported({ [sid]: foreign }, {})).outcome).toMatchObject({
    result: "error",
    reason: "wrong-account",
  });
});

test("accounts that cannot be listed, and a run that is over, end as errors", async () => {
  const twilio = { ...twilioOf({}), accounts: () => Promise.reject(refused("credentials-rejected")) };
  expect((await exportPolicy(given, world(twilio), to)).outcome).toMatchObject({
    result: "error",
    reason: "credentials-rejected",
  });
  const late = { ...patient, wait: () => Promise.reject(refused("timed-out")) };
  const reached = [{ account: sid, name: "", isOwn: true }];
  const { outcome } = await exportPolicy(
    given,
    world(twilioOf({ [sid]: accountWith().account }, reached), late),
    to,
  );
  expect(outcome).toMatchObject({ result: "error", reason: "timed-out" });
});
