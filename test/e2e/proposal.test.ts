import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Standin, startStandin } from "../standin/standin.ts";
import { account } from "../standin/twilio.ts";
import { asDeclared } from "./act.ts";
import {
  asOnMain,
  asParent,
  bucket,
  head,
  merge,
  mergeGroup,
  movedTo,
  other,
  policy,
  production,
  propose,
  pullRequest,
  type Scene,
  subaccount,
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
const accepted = { result: "proposed", reason: "proposed", compliant: "false" };

type Row = Scene & {
  exit: 0 | 1;
  outputs: Record<string, string>;
  /** Matches the first heading of the summary. */
  heading: RegExp | string;
  /** Matches the summary and an annotation. */
  says?: string | RegExp;
  /** Appears neither in the summary nor in an annotation. */
  never?: string;
};

async function hold({ exit, outputs, heading, says, never, ...scene }: Row): Promise<Transcript> {
  const transcript = await propose(standin, scene);
  const shown = [transcript.summary, ...transcript.annotations.map(({ message }) => message)].join("\n");
  expect(transcript.outputs, shown).toMatchObject(outputs);
  expect(transcript.exit, shown).toBe(exit);
  expect(transcript.summary.split("\n").find((line) => line.startsWith("## "))).toMatch(heading);
  if (says !== undefined) expect(shown).toMatch(says);
  if (never !== undefined) expect(shown).not.toContain(never);
  return transcript;
}

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
const waiversOf = (setting: string, account = "production") => ({
  waivers: [{ account, setting: `compositions.${setting}`, reason: "late", expires: day(30) }],
});
const waivers = (account: string) => waiversOf("encryption-enabled", account);
const off2 = { encryption_enabled: false };
const { "encryption-enabled": _, ...unencrypted } = production()["compositions"] as Record<string, unknown>;
const undeclaring = policy({ production: { ...production(), compositions: unencrypted } });
const two = policy({ production: production(), clinic: production({}, { "account-sid": other }) });

const isOff = "production: encryption is OFF at Twilio, not by this pull request";
const isElsewhere = "production: compositions go to another bucket at Twilio, not by this pull request";

const author: Record<string, Row> = {
  "turns a protection off": {
    proposed: weaker,
    exit: 1,
    outputs: { ...weakened, plan: expect.stringMatching(/^sha256:/) },
    heading: "⛔ This pull request turns encryption OFF for production",
  },
  "turns a protection off and allows it": {
    proposed: weaker,
    inputs: { "allow-weakening": "true" },
    exit: 0,
    outputs: { result: "proposed", reason: "proposed", compliant: "" },
    heading: "⚠️ This pull request turns encryption OFF for production",
    says: "Accepted by allow-weakening.",
  },
  "declares what was tampered with": {
    proposed: weaker,
    live: off2,
    exit: 1,
    outputs: { result: "drifted", reason: "weakening-refused", "drift-count": "1" },
    heading: `❌ ${isOff} · this pull request turns encryption OFF for production, as set at Twilio`,
    says: "did not cause this drift, **but after its merge, apply no longer restores it.**",
  },
  "declares what was tampered with and allows it": {
    proposed: weaker,
    live: off2,
    inputs: { "allow-weakening": "true", "fail-on-drift": "true" },
    exit: 0,
    outputs: { ...accepted, "drift-count": "1" },
    heading: `⚠️ ${isOff} · this pull request turns encryption OFF for production, as set at Twilio`,
    says: "**It accepts what was set at Twilio:** find out who set it before you approve.",
  },
  "declares the bucket that a stranger set": {
    proposed: policy({ production: production({ "aws-s3-url": bucket }) }),
    live: { aws_s3_url: bucket },
    exit: 1,
    outputs: { result: "drifted", reason: "weakening-refused", compliant: "false", "drift-count": "1" },
    heading: `❌ ${isElsewhere} · this pull request moves compositions of production to another bucket`,
    says: "This accepts a value that someone set at Twilio and that the default branch does not have: find out who set it.",
  },

  ...Object.fromEntries(
    ["https://somebody-elses-bucket.s3.us-east-1.amazonaws.com/x", `${bucket}/y`].map((url) => [
      `declares the bucket that a stranger set, as ${url}`,
      {
        proposed: policy({ production: production({ "aws-s3-url": url }) }),
        live: { aws_s3_url: bucket },
        exit: 1,
        outputs: { result: "drifted", reason: "weakening-refused", compliant: "false", "drift-count": "1" },
        heading: `❌ ${isElsewhere} · this pull request moves compositions of production to another bucket`,
        says: "**Before you approve:** is `somebody-elses-bucket` your bucket?",
        never: "did not cause this drift.",
      } satisfies Row,
    ]),
  ),
  "declares a name that was tampered with": {
    base: named("Telehealth"),
    proposed: named("Mine"),
    live: { friendly_name: "Mine" },
    inputs: { "fail-on-drift": "true" },
    exit: 0,
    outputs: { ...accepted, "drift-count": "1" },
    heading: "⚠️ This pull request renames the settings for production, as set at Twilio",
    says: "friendly-name is Mine at Twilio and Telehealth on main. Not by this pull request: someone changed it at",
  },

  "stops declaring a protection": {
    proposed: undeclaring,
    exit: 1,
    outputs: weakened,
    heading: "⛔ This pull request takes encryption-enabled out of the policy for production",
  },
  "stops declaring a protection that was tampered with": {
    proposed: undeclaring,
    live: off2,
    exit: 1,
    outputs: { result: "drifted", reason: "weakening-refused", "drift-count": "1" },
    heading: `❌ ${isOff} · this pull request takes encryption-enabled out of the policy for production`,
  },
  "stops declaring recordings that were tampered with, and allows it": {
    base: policy({ production: production({}, { recordings: { "encryption-enabled": true } }) }),
    inputs: { "allow-weakening": "true", "fail-on-drift": "true" },
    exit: 1,
    outputs: { ...drifted, "drift-count": "1" },
    heading:
      "❌ production: encryption of recordings is OFF at Twilio, not by this pull request · this pull request takes recordings.encryption-enabled out of the policy",
    says: "recordings.encryption-enabled is false at Twilio and true on main",
  },
  "waives a protection": {
    proposed: policy({ production: production() }, waivers("production")),
    exit: 1,
    outputs: weakened,
    heading: /⛔ This pull request waives encryption for production until \d{4}-/,
    says: "After the merge, no check fails if someone changes at Twilio what the policy no longer requires.",
  },
  "drops the account": {
    base: two,
    exit: 1,
    outputs: weakened,
    heading: "⛔ This pull request drops clinic with the 5 protections that the policy has for it",
  },
  "drops an account that this step did not select": {
    base: two,
    inputs: { account: "production" },
    exit: 1,
    outputs: weakened,
    heading: "⛔ This pull request drops clinic",
  },
  "swaps the SID of an account": {
    base: policy({ production: production({}, { "account-sid": other }) }),
    exit: 1,
    outputs: weakened,
    heading: "⛔ This pull request gives the name production to another account and drops ACfedc…3210",
  },
  "renames the account and weakens it": {
    proposed: policy({ prod: production(off) }),
    exit: 1,
    outputs: weakened,
    heading: "⛔ This pull request turns encryption OFF for prod",
    says: "new compositions would **not be encrypted**",
  },
  "renames the account": {
    proposed: policy({ prod: production() }),
    exit: 0,
    outputs: { result: "proposed", reason: "proposed" },
    heading: "✅ This pull request renames production to prod",
  },
  "writes a first policy that turns encryption off": {
    file: "moved.yml",
    proposed: weaker,
    exit: 1,
    outputs: weakened,
    heading: "⛔ This pull request turns encryption OFF for production",
    says: "`main` has no policy file at this path, so the policy is new",
  },

  "renames the file and stops declaring": {
    file: "moved.yml",
    proposed: undeclaring,
    github: movedTo("moved.yml", undeclaring, { "policy.yml": asOnMain }),
    exit: 1,
    outputs: weakened,
    heading: "⛔ This pull request takes encryption-enabled out of the policy for production",
    says: "The policy is compared with `policy.yml` on `main`, which this workflow uses on that branch.",
  },

  "renames the file over what was tampered with": {
    file: "moved.yml",
    proposed: weaker,
    github: movedTo("moved.yml", weaker, { "policy.yml": asOnMain }),
    live: off2,
    exit: 1,
    outputs: { result: "drifted", reason: "weakening-refused", "drift-count": "1" },
    heading: `❌ ${isOff} · this pull request turns encryption OFF`,
  },

  "loosens unlisted-subaccounts": {
    base: policy({ production: production() }, { "unlisted-subaccounts": "fail" }),
    exit: 1,
    outputs: weakened,
    heading: "⛔ This pull request loosens unlisted-subaccounts from fail to ignore",
  },
  "loosens unmanaged": {
    base: policy({ production: production() }, { unmanaged: "fail" }),
    exit: 1,
    outputs: weakened,
    heading: "⛔ This pull request loosens unmanaged from fail to warn",
  },
  "moves the bucket": {
    proposed: policy({ production: production({ "aws-s3-url": bucket }) }),
    exit: 0,
    outputs: { result: "proposed", reason: "proposed" },
    heading: "⚠️ This pull request moves compositions of production to another bucket",
    says: "Not intended? Take it out before this is merged.",
  },
  "turns off what the base left unmanaged": {
    base: undeclaring,
    proposed: weaker,
    exit: 1,
    outputs: weakened,
    heading: "⛔ This pull request turns encryption OFF for production",
  },
  "sets allow-weakening where nothing weakens": {
    proposed: named("Telehealth"),
    inputs: { "allow-weakening": "true" },
    exit: 0,
    outputs: { result: "proposed" },
    heading: "This pull request adds friendly-name to the policy",
    says: "allow-weakening is true, so this step also accepts what later changes give up.",
  },
  "retargets the pull request to a branch of their own": {
    proposed: weaker,
    event: pullRequest("mine"),
    exit: 1,
    outputs: weakened,
    heading: "⛔ This pull request turns encryption OFF for production",
    says: "This change goes into `mine`, and is compared with the policy on `main`, the default branch.",
  },

  "swaps two names, so that each seems to stay": {
    base: policy({ production: production(), clinic: production(off, { "account-sid": other }) }),
    proposed: policy({ production: production({}, { "account-sid": other }), clinic: production(off) }),
    inputs: { account: "clinic" },
    exit: 1,
    outputs: weakened,
    heading:
      "⛔ This pull request turns encryption OFF for clinic, gives the name production to another account and calls AC0123…cdef clinic",
  },
  "gives the name to another account, and keeps the old one weakened": {
    base: two,
    proposed: policy({
      production: production({}, { "account-sid": other }),
      old: production(off),
    }),
    others: [subaccount()],
    inputs: { ...asParent, account: "production" },
    live: off2,
    exit: 1,
    outputs: { result: "drifted", reason: "weakening-refused", "accounts-drifted": "1", "drift-count": "1" },
    heading:
      "❌ Encryption is OFF for 1 of 2 accounts at Twilio, not by this pull request · this pull request turns encryption OFF for old, as set at Twilio, gives the name production to another account and calls AC0123…cdef old and",
  },
  "drops an account that has drifted": {
    base: two,
    others: [subaccount({ compositions: { ...asDeclared, ...off2 } })],
    inputs: asParent,
    exit: 1,
    outputs: { result: "drifted", reason: "weakening-refused", "drift-count": "1" },
    heading:
      "❌ Encryption is OFF for 1 of 2 accounts at Twilio, not by this pull request · this pull request drops clinic with the 5 protections that the policy has for it",
    says: "clinic<br>`encryption-enabled` is **false** at Twilio and true on `main`",
  },
  "weakens an account that this step does not select": {
    base: two,
    proposed: policy({ production: production(), clinic: production(off, { "account-sid": other }) }),
    inputs: { account: "production" },
    exit: 1,
    outputs: { ...weakened, "accounts-drifted": "0" },
    heading: "⛔ This pull request turns encryption OFF for clinic",
    says: "This pull request turns encryption OFF for clinic. This step selects other accounts.",
  },
  "ends a waiver under which encryption is on": {
    base: policy({ production: production(off) }, waivers("production")),
    proposed: weaker,
    exit: 1,
    outputs: { ...weakened, "waived-count": "1" },
    heading: "⛔ This pull request turns encryption OFF for production",
    says: "! encryption-enabled: false  # line 6, no longer waived",
  },
  "ends a waiver under which another bucket is live": {
    base: policy({ production: production({ "aws-s3-url": bucket }) }, waiversOf("aws-s3-url")),
    proposed: policy({ production: production({ "aws-s3-url": bucket }) }),
    exit: 0,
    outputs: { result: "proposed", reason: "proposed", "waived-count": "1" },
    heading: "⚠️ This pull request moves compositions of production to another place",
    says: "**Before you approve:** is `somebody-elses-bucket` your bucket?",
  },
  "turns S3 storage on": {
    base: policy({ production: production({ "aws-storage-enabled": false }) }),
    live: { aws_storage_enabled: false },
    exit: 0,
    outputs: { result: "proposed", reason: "proposed" },
    heading: "⚠️ This pull request starts storing compositions in S3 for production",
  },
  "makes the policy a link to a weaker one": {
    proposed: asOnMain,
    workspace: { "weaker.yml": weaker },
    prepare: (workspace) => symlinkSync("weaker.yml", join(workspace, "policy.yml")),
    github: {
      commits: {
        [merge]: {
          parents: [tip, head],
          files: { "weaker.yml": weaker },
          links: { "policy.yml": "weaker.yml" },
        },
        [tip]: { parents: [], files: { "policy.yml": asOnMain, "weaker.yml": weaker } },
      },
    },
    exit: 1,
    outputs: { result: "error", reason: "invalid-policy" },
    heading: "❌ Check did not run",
    says: "policy-file is `policy.yml`, which is a symbolic link.",
  },
  "makes a folder on the way a link": {
    file: "conf/policy.yml",
    workspace: { "weak/policy.yml": weaker },
    prepare: (workspace) => symlinkSync("weak", join(workspace, "conf")),
    exit: 1,
    outputs: { result: "error", reason: "invalid-policy" },
    heading: "❌ Check did not run",
    says: "policy-file is `conf/policy.yml`, which leads through `conf`, which is a symbolic link.",
  },
  "declares the bucket that compositions went to": {
    proposed: policy({ production: production({ "aws-s3-url": bucket }) }),
    inputs: { "verify-compositions": "48h" },
    composed: [{ made: hoursAgo(2), location: `${bucket}/1.mp4` }],
    exit: 1,
    outputs: { result: "drifted", reason: "composition-misplaced", compliant: "false" },
    heading:
      "❌ production: 1 of 1 compositions is in another bucket, not by this pull request · this pull request moves compositions of production",
  },
  "hides a weakening among other weakenings": {
    base: policy(
      { production: production(), clinic: production({}, { "account-sid": other }) },
      { "unlisted-subaccounts": "fail", unmanaged: "fail", replacements: "fail" },
    ),
    proposed: weaker,
    inputs: { account: "production" },
    exit: 1,
    outputs: weakened,
    heading: "⛔ This pull request turns encryption OFF for production, drops clinic",
  },
  "weakens an account that was renamed at Twilio": {
    base: named("Telehealth"),
    proposed: policy({ production: production({ ...off, "friendly-name": "Telehealth" }) }),
    live: { friendly_name: "Telehealth 2" },
    exit: 1,
    outputs: { result: "drifted", reason: "weakening-refused", "drift-count": "1" },
    heading:
      "⛔ This pull request turns encryption OFF for production · production: settings renamed at Twilio, not by this pull request",
    says: /^### ❌ production: settings renamed at Twilio, not by this pull request$/m,
  },
  "replaces the bucket in a fork": {
    proposed: policy({ production: production({ "aws-s3-url": bucket }) }),
    event: pullRequest("main", "fork"),
    inputs: { "api-key-sid": "", "api-key-secret": "", "account-sid": "", "on-missing-credentials": "skip" },
    exit: 0,
    outputs: { result: "not-checked", reason: "none" },
    heading: "⚠️ This pull request moves compositions of production to another bucket",
    says: "**Before you approve:** is `somebody-elses-bucket` your bucket?",
  },
  "turns a protection off where the credentials are blank": {
    proposed: weaker,
    inputs: { "api-key-sid": "", "api-key-secret": "" },
    exit: 1,
    outputs: { result: "error", reason: "missing-credentials", compliant: "", "drift-count": "" },
    heading: "⛔ This pull request turns encryption OFF for production",
    says: "api-key-sid and api-key-secret are blank.",
  },
};

const honest: Record<string, Row> = {
  "writes the first policy, which ignores gaps": {
    base: null,
    proposed: policy({ production: production() }, { unmanaged: "ignore" }),
    exit: 0,
    outputs: { result: "proposed", reason: "proposed" },
    heading: "✅ This pull request adds production to the policy",
    says: "so the policy is new and gives up no protection of an earlier policy",
  },
  "drops a closed account": {
    base: two,
    others: [subaccount({ status: "closed" })],
    inputs: asParent,
    exit: 0,
    outputs: { result: "proposed", reason: "proposed", "accounts-failed": "0" },
    heading: "✅ This pull request drops clinic, which is closed at Twilio",
    says: "This step selects `clinic` only by the policy on the default branch, and it could not be read at Twilio. The subaccount ACfedc…3210 is closed.",
  },
  "drops a closed account with an API key, and accepts that": {
    base: two,
    inputs: { "allow-weakening": "true" },
    exit: 0,
    outputs: { result: "proposed", reason: "proposed" },
    heading: "⚠️ This pull request drops clinic with the 5 protections that the policy has for it",
    says: "This step selects `clinic` only by the policy on the default branch, and it could not be read at Twilio",
  },
  "moves the policy to another file": {
    file: "moved.yml",
    github: movedTo("moved.yml", asOnMain, { "policy.yml": asOnMain }),
    exit: 0,
    outputs: { result: "compliant", reason: "none" },
    heading: "✅ production matches the policy",
    says: "The policy is compared with `policy.yml` on `main`",
  },
  "keeps a waiver that is needed": {
    base: policy({ production: production() }, waivers("production")),
    proposed: policy({ production: production({ "friendly-name": "Telehealth" }) }, waivers("production")),
    live: off2,
    exit: 0,
    outputs: { result: "proposed", reason: "proposed", "waived-count": "1" },
    heading: /^## ⏸️ production: encryption is OFF, waived until \d{4}-\d\d-\d\d, not by this pull request · /,
    never: "is not needed",
  },
  "rotates the key, with allow-weakening": {
    proposed: policy({ production: production({ "encryption-key-sid": account.otherPublicKey }) }),
    inputs: { "allow-weakening": "true" },
    exit: 0,
    outputs: { result: "proposed", reason: "proposed" },
    heading: "⚠️ This pull request changes the encryption key for production",
    says: "allow-weakening is true, so this step also accepts what later changes give up.",
  },
  "renames the settings beside drift that does not block": {
    proposed: named("Telehealth"),
    live: off2,
    exit: 0,
    outputs: { result: "drifted", reason: "drift", compliant: "false" },
    heading: `⚠️ ${isOff} · this pull request adds friendly-name to the policy`,
  },
  "makes unlisted subaccounts fail": {
    proposed: policy({ production: production() }, { "unlisted-subaccounts": "fail" }),
    others: [subaccount()],
    inputs: asParent,
    exit: 1,
    outputs: { result: "drifted", reason: "unlisted-subaccount", compliant: "" },
    heading: "❌ 1 subaccount is not in the policy · this pull request tightens unlisted-subaccounts",
    never: "Nothing, before it is merged",
  },
  "renames an account that the policy does not encrypt": {
    base: weaker,
    proposed: policy({ production: production({ ...off, "friendly-name": "Telehealth" }) }),
    live: off2,
    exit: 0,
    outputs: { result: "proposed", reason: "proposed" },
    heading:
      "✅ This pull request adds friendly-name to the policy for production · encryption is OFF by policy",
    says: "New compositions are **not encrypted**",
  },
  "rotates the key": {
    proposed: policy({ production: production({ "encryption-key-sid": account.otherPublicKey }) }),
    exit: 0,
    outputs: { result: "proposed", reason: "proposed" },
    heading: "⚠️ This pull request changes the encryption key for production",
  },
  "moves the bucket, and the compositions stay where main declares": {
    proposed: policy({ production: production({ "aws-s3-url": bucket }) }),
    inputs: { "verify-compositions": "48h" },
    composed: [{ made: hoursAgo(2), location: `${asDeclared.aws_s3_url}/1.mp4` }],
    exit: 0,
    outputs: { result: "proposed", reason: "proposed" },
    heading: "⚠️ This pull request moves compositions",
  },
  "changes the path in the same bucket": {
    proposed: policy({ production: production({ "aws-s3-url": `${asDeclared.aws_s3_url}/2027` }) }),
    exit: 0,
    outputs: { result: "proposed", reason: "proposed" },
    heading: "⚠️ This pull request changes the path for production",
  },
  "spells the bucket in another way": {
    proposed: policy({
      production: production({ "aws-s3-url": "https://example-phi.s3.amazonaws.com/compositions" }),
    }),
    exit: 0,
    outputs: { result: "proposed", reason: "proposed" },
    heading: "✅ This pull request changes the S3 URL for production",
  },
  "declares what main left out": {
    base: policy({ production: production({ "encryption-key-sid": undefined }) }, { unmanaged: "fail" }),
    proposed: policy({ production: production() }, { unmanaged: "fail" }),
    exit: 0,
    outputs: { result: "proposed", reason: "proposed" },
    heading: "✅ This pull request adds encryption-key-sid to the policy for production",
  },
  "checks out with path:": {
    file: "repo/policy.yml",
    prepare: (workspace) => mkdirSync(join(workspace, "repo/.git")),
    proposed: named("Telehealth"),
    github: {
      commits: {
        [merge]: { parents: [tip, head], files: { "policy.yml": named("Telehealth") } },
        [tip]: { parents: [], files: { "policy.yml": asOnMain } },
      },
    },
    exit: 0,
    outputs: { result: "proposed", reason: "proposed" },
    heading: "✅ This pull request adds friendly-name to the policy for production",
  },
  "generates the policy, and has drift": {
    file: "made/policy.yml",
    proposed: asOnMain,
    github: { commits: { [merge]: { parents: [tip, head], files: {} }, [tip]: { parents: [], files: {} } } },
    live: off2,
    inputs: { "fail-on-drift": "true" },
    exit: 1,
    outputs: drifted,
    heading: "❌ production: encryption is OFF",
    says: "The policy file is neither in this commit nor on `main`",
  },
  "spells the path in another way": {
    proposed: named("Telehealth"),
    inputs: { "policy-file": ".//policy.yml" },
    exit: 0,
    outputs: { result: "proposed", reason: "proposed" },
    heading: "✅ This pull request adds friendly-name to the policy for production",
  },
  "works on Windows": {
    proposed: named("Telehealth"),
    workspace: { "policy.yml": named("Telehealth").replaceAll("\n", "\r\n") },
    exit: 0,
    outputs: { result: "proposed", reason: "proposed" },
    heading: "✅ This pull request adds friendly-name to the policy for production",
  },
  "writes an SID in capitals": {
    proposed: policy({
      production: production({}, { "account-sid": `AC${account.sid.slice(2).toUpperCase()}` }),
    }),
    live: { encryption_key_sid: `CR${account.publicKey.slice(2).toUpperCase()}` },
    exit: 0,
    outputs: { result: "compliant", reason: "none" },
    heading: "✅ production matches the policy",
  },
  "stacks a branch on another one": {
    proposed: named("Telehealth"),
    event: pullRequest("feature-1"),
    exit: 0,
    outputs: { result: "proposed", reason: "proposed" },
    heading: "✅ This pull request adds friendly-name to the policy for production",
    says: "This change goes into `feature-1`",
  },
};

test.each(Object.entries(honest))("an honest author %s", async (_, row) => {
  await hold(row);
});

test.each(Object.entries(author))("the author %s", async (_, row) => {
  await hold(row);
});

const world: Record<string, Row> = {
  "a stale base.sha in the payload": {
    proposed: weaker,
    exit: 1,
    outputs: weakened,
    heading: "⛔ This pull request turns encryption OFF",
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
    heading: "⛔ This merge group turns encryption OFF",
    says: "This merge group has changed nothing at Twilio.",
  },
  "a fork": {
    proposed: weaker,
    event: pullRequest("main", "fork"),
    inputs: { "api-key-sid": "", "api-key-secret": "", "account-sid": "", "on-missing-credentials": "skip" },
    exit: 1,
    outputs: {
      result: "proposed",
      reason: "weakening-refused",
      compliant: "",
      "drift-count": "",
      plan: "",
    },
    heading: "⛔ This pull request turns encryption OFF",
    says: "Nothing was read from Twilio",
  },
  "Dependabot, with a stronger policy": {
    base: weaker,
    proposed: asOnMain,
    event: { ...pullRequest(), actor: "dependabot[bot]" },
    inputs: { "api-key-sid": "", "api-key-secret": "", "account-sid": "", "on-missing-credentials": "skip" },
    exit: 0,
    outputs: { result: "not-checked", reason: "none", compliant: "" },
    heading: "⚠️ This pull request turns encryption ON for production",
  },
  "GitHub Enterprise Server": {
    proposed: weaker,
    env: { GITHUB_API_URL: "https://ghe.example.com/api/v3" },
    exit: 1,
    outputs: weakened,
    heading: "⛔ This pull request turns encryption OFF",
  },
  "a policy in a folder with odd letters": {
    file: "pol icy/é#%.yml",
    proposed: weaker,
    github: {
      commits: {
        [merge]: { parents: [tip, head], files: { "pol icy/é#%.yml": weaker } },
        [tip]: { parents: [], files: { "pol icy/é#%.yml": asOnMain } },
      },
    },
    exit: 1,
    outputs: weakened,
    heading: "⛔ This pull request turns encryption OFF",
  },
  "a drift beside a proposal that strengthens": {
    base: weaker,
    proposed: asOnMain,
    live: { encryption_enabled: false, friendly_name: "x", aws_s3_url: bucket },
    inputs: { "fail-on-drift": "true" },
    exit: 1,
    outputs: { ...drifted, "drift-count": "1" },
    heading: `❌ ${isElsewhere} · this pull request turns encryption ON for production`,
    says: "instead of `s3://example-phi/compositions`. This pull request did not cause this drift.",
  },
  "nothing proposed, and a drift": {
    live: off2,
    inputs: { "fail-on-drift": "true" },
    exit: 1,
    outputs: drifted,
    heading: `❌ ${isOff}`,
  },
  "an unchanged policy that Twilio matches": {
    exit: 0,
    outputs: { result: "compliant", reason: "none", compliant: "true" },
    heading: "✅ production matches the policy",
  },
  "an account that cannot be read, beside a weakening": {
    proposed: weaker,
    faults: [{ on: { host: "video.twilio.com" }, times: Infinity, answer: { status: 401, body: "{}" } }],
    exit: 1,
    outputs: { result: "error", reason: "credentials-rejected" },
    heading: "⛔ This pull request turns encryption OFF",
  },
};

test.each(Object.entries(world))("the check is right about %s", async (_, row) => {
  await hold(row);
});

test.each([
  ["a push", { name: "push", payload: { repository: { default_branch: "main" } } }],
  ["a schedule", { name: "schedule" }],
])("on %s there is no base, and a weaker policy is drift", async (_, event) => {
  const { outputs, report } = await propose(standin, { proposed: weaker, event });
  expect(outputs["result"]).toBe("drifted");
  expect(JSON.parse(report ?? "").base).toBeUndefined();
  // This request asks for earlier versions of the policy.
  expect(askedOf()).toEqual(["POST /graphql"]);
});

const askedOf = () =>
  standin.requests
    .filter(({ host }) => host === "api.github.com")
    .map(({ method, path }) => `${method} ${path.replace(/^.*telehealth|[0-9a-f]{40}$/g, "")}`);

test("GitHub is asked once if the policy is the same, twice if it changed, and never another host", async () => {
  await propose(standin, {});
  expect(askedOf()).toEqual(["POST /graphql"]);
  await propose(standin, { proposed: weaker });
  expect(askedOf()).toEqual(["POST /graphql", "GET /git/blobs/"]);
  const github = movedTo("moved.yml", weaker, { "policy.yml": asOnMain });
  await propose(standin, { file: "moved.yml", proposed: weaker, github });
  expect(askedOf().length).toBeLessThanOrEqual(5);
});

test("a change of the policy is no alert of code scanning, and opens no issue", async () => {
  const inputs = { "sarif-file": "results.sarif", "drift-issue": "true", "allow-weakening": "true" };
  const { sarif } = await propose(standin, { proposed: weaker, inputs });
  expect(JSON.parse(sarif ?? "").runs[0].results).toEqual([]);
  expect(standin.github.issues).toEqual([]);
});

test("a change of the policy gets a comment, which says first what the merge does", async () => {
  const inputs = { comment: "on-change" };
  await propose(standin, { proposed: weaker, inputs });
  const [comment] = standin.github.comments;
  expect(comment?.body.split("\n")[1]).toBe("## ⛔ This pull request turns encryption OFF for production");
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

test("a proposal over a thousand accounts prints at most 80 lines outside groups", async () => {
  const sidOf = (at: number) => `AC${String(at).padStart(32, "0")}`;
  const all = Array.from({ length: 1_000 }, (_, at) => at);
  // Each account drifts in its own way, and changes in its own way.
  const policyFor = (nameOf: (at: number) => string, isEncrypted: boolean) =>
    policy(
      Object.fromEntries(
        all.map((at) => [
          `clinic-${at}`,
          {
            "account-sid": sidOf(at),
            compositions: { "friendly-name": nameOf(at), "encryption-enabled": isEncrypted || at > 20 },
          },
        ]),
      ),
    );
  const { printed, outputs, summary } = await propose(standin, {
    base: policyFor((at) => `Base ${at}`, true),
    proposed: policyFor((at) => `New ${at}`, false),
    others: all.map((at) =>
      subaccount({
        sid: sidOf(at),
        authToken: String(at).padStart(32, "7"),
        compositions: { ...asDeclared, friendly_name: `Live ${at}` },
      }),
    ),
    inputs: { ...asParent, "verify-references": "false" },
  });
  expect(outputs).toMatchObject({ reason: "weakening-refused", "accounts-drifted": "1000" });
  expect(summary).toContain("\n@@ turns encryption OFF: 21 accounts @@\n");
  expect(summary).toContain("turns encryption OFF for 21 accounts.<br>clinic-0, clinic-1, ");
  let isInGroup = false;
  const open = printed.split("\n").filter((line) => {
    if (line.startsWith("::group::")) isInGroup = true;
    const isOpen = !isInGroup && line !== "" && !/^::(?:add-mask|endgroup|group)::/.test(line);
    if (line.startsWith("::endgroup::")) isInGroup = false;
    return isOpen;
  });
  expect(open.length).toBeLessThanOrEqual(80);
  expect(open.filter((line) => line.startsWith("::error")).length).toBe(10);
});
