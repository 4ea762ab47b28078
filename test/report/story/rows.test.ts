import { expect, test } from "vitest";
import { annotationsOf } from "../../../src/report/annotations.ts";
import { sarifOf } from "../../../src/report/files/sarif.ts";
import { outputsOf } from "../../../src/report/outputs.ts";
import { driftIssuesOf } from "../../../src/report/page/issue.ts";
import { summaryOf } from "../../../src/report/page/summary.ts";
import {
  driftedRows,
  isDriftedRow,
  isUnprotected,
  lookOf,
  phraseOf,
  plannedRows,
  type Row,
  rowsOf,
  sentenceOf,
} from "../../../src/report/story/rows.ts";
import { storyOf } from "../../../src/report/story/story.ts";
import { inMarkdown, inText, titleOf } from "../../../src/report/story/wording.ts";
import type { Outcome } from "../../../src/run/outcome.ts";
import { type Declared, neverConfigured, type State } from "../../../src/settings/settings.ts";
import { accountPolicy, accountWith, evidence, inputs, key, policyOf, sid } from "../../account.ts";
import {
  everything,
  firstOf,
  fleet,
  oneAccount,
  only,
  onMain,
  pullRequest,
  type StoryName,
  states,
  stories,
} from "../stories.ts";

const rowsIn = async (story: StoryName) => rowsOf(firstOf(await stories[story]()));
const rowIn = async (story: StoryName, label: string): Promise<Row> => {
  const row = (await rowsIn(story)).find((candidate) => candidate.label === label);
  if (row === undefined) throw new Error(`${story} has ${label}.`);
  return row;
};
test("an empty name that is waived gets the default name, and is drift on no surface", async () => {
  const outcome = await stories["drifted, and a waived name is empty"]();
  const drifted = driftedRows(firstOf(outcome)).map(({ label }) => label);
  expect([drifted, outputsOf(outcome)["drift-count"], outputsOf(outcome)["waived-count"]]).toEqual([
    ["encryption-enabled"],
    "1",
    "0",
  ]);
  expect(annotationsOf(storyOf(outcome)).map(({ message }) => message)).toEqual([
    expect.stringMatching(/encryption-enabled/),
  ]);
  const [{ results }] = JSON.parse(JSON.stringify(sarifOf(outcome, evidence, ""))).runs;
  expect(JSON.stringify(results)).not.toContain("friendly-name");
  expect(summaryOf(storyOf(outcome), evidence)).not.toContain("- friendly-name");
  const applied = await stories["applied, and a waived name was empty"]();
  expect(driftedRows(firstOf(applied))).toEqual([]);
  expect(summaryOf(storyOf(applied), evidence)).toContain('- friendly-name: ""\n+ friendly-name: Default');
  const asked = { kind: "true", scope: { path: "", account: "" }, named: undefined, isWhole: false } as const;
  const [issue] = driftIssuesOf(outcome, evidence, asked).issues;
  expect(issue?.next(undefined).comment).toContain("encryption-enabled");
  expect(issue?.next(undefined).comment).not.toContain("- friendly-name");
});

const stateAt = (outcome: Outcome, label: string) =>
  rowsOf(firstOf(outcome)).find((row) => row.label === label)?.state;

test("a row of each state says what is declared, expected, live before, planned and live now", async () => {
  const lines = await Promise.all(
    Object.values(states).map(async ({ story, label }) => {
      const { state, name, declared, expected, before, after, live, ...row } = await rowIn(story, label);
      const change = "change" in row ? row.change?.effect : "waived" in row ? row.waived?.expires : "-";
      const cells = [name, declared, expected, before, after, live, change];
      return `${state}: ${cells.map((cell) => (cell === "" ? "(empty)" : String(cell))).join(" | ")}`;
    }),
  );
  expect(lines.join("\n")).toMatchInlineSnapshot(`
    "not-as-written: compositions.aws-s3-url | https://a-bucket.s3-us-east-2.amazonaws.com/x | https://a-bucket.s3-us-east-2.amazonaws.com/x | https://a-bucket.s3-us-east-2.amazonaws.com/x | https://a-bucket.s3-us-east-2.amazonaws.com/x | https://b-bucket.s3.amazonaws.com/y | -
    collateral: compositions.friendly-name | undefined | undefined | Mine | Mine | Theirs | -
    differs: compositions.aws-s3-url | https://a-bucket.s3-us-east-2.amazonaws.com/x | https://a-bucket.s3-us-east-2.amazonaws.com/x | https://b-bucket.s3.amazonaws.com/y | https://a-bucket.s3-us-east-2.amazonaws.com/x | https://b-bucket.s3.amazonaws.com/y | replacement
    drift-accepted: compositions.encryption-enabled | false | true | false | false | false | -
    drift-left: compositions.encryption-enabled | undefined | true | false | false | false | -
    proposed: compositions.encryption-enabled | false | true | true | false | true | weakening
    gets-default-name: compositions.friendly-name | undefined | undefined | (empty) | Default | (empty) | default-name
    written: compositions.encryption-enabled | true | true | false | true | true | strengthening
    waived: compositions.encryption-enabled | true | true | false | false | false | 2026-03-02
    same: compositions.encryption-enabled | true | true | true | true | true | -
    gap: compositions.aws-s3-url | undefined | undefined | https://a-bucket.s3-us-east-2.amazonaws.com/x | https://a-bucket.s3-us-east-2.amazonaws.com/x | https://a-bucket.s3-us-east-2.amazonaws.com/x | -
    unmanaged: compositions.aws-storage-enabled | undefined | undefined | false | false | false | -"
  `);
});

test("rows that leave calls unprotected come first, and rows that need nothing last", async () => {
  const order = async (story: StoryName) =>
    (await rowsIn(story)).map(({ label, state }) => `${label} ${state}`).slice(0, 3);
  expect(await order("the write changes another setting")).toEqual([
    "friendly-name collateral",
    "encryption-enabled written",
    "encryption-key-sid written",
  ]);
  expect(await order("drifted, and without a name")).toEqual([
    "encryption-enabled differs",
    "encryption-key-sid differs",
    "aws-storage-enabled unmanaged",
  ]);
  expect(await order("drifted")).toEqual([
    "aws-s3-url differs",
    "friendly-name differs",
    "encryption-enabled same",
  ]);
  expect(await order("leaves the drift")).toEqual([
    "encryption-enabled drift-left",
    "aws-s3-url same",
    "aws-credentials-sid same",
  ]);
});

test("a row says in each state what it means for calls; what needs no attention has no phrase", async () => {
  const lines = await Promise.all(
    Object.entries(states).map(async ([state, { story, label }]) => {
      const row = await rowIn(story, label);
      const phrase = phraseOf(row);
      const { icon, sign } = lookOf(row);
      const words = [icon, sign, phrase, sentenceOf(row, inText, {})];
      return `${state}: ${phrase === undefined ? "-" : words.join(" | ")}`;
    }),
  );
  expect(`\n${lines.join("\n")}\n`).toMatchInlineSnapshot(`
    "
    not-as-written: ❌ | ✘ | compositions go to another bucket after the write | aws-s3-url is https://b-bucket.s3.amazonaws.com/y at Twilio, after https://a-bucket.s3-us-east-2.amazonaws.com/x was written
    collateral: ❌ | ✘ | after the write, friendly-name has another value | friendly-name was Mine and is Theirs now
    differs: ❌ | ✘ | compositions go to another bucket | aws-s3-url is https://b-bucket.s3.amazonaws.com/y at Twilio and https://a-bucket.s3-us-east-2.amazonaws.com/x in the policy
    drift-accepted: ❌ | ✘ | encryption is OFF | encryption-enabled is false at Twilio and true in the policy
    drift-left: ❌ | ✘ | encryption is OFF | encryption-enabled is false at Twilio and true in the policy
    proposed: -
    gets-default-name: -
    written: ✅ | ✔ | turned encryption ON | encryption-enabled was false and is true now
    waived: ⏸️ | ⏸ | encryption is OFF, waived until 2026-03-02 | encryption-enabled is false at Twilio and true in the policy. Reason: "key is late"
    same: -
    gap: -
    unmanaged: -
    "
  `);
});

test("a sentence has the line of the policy, and on a page the live value is bold", async () => {
  const [row] = rowsOf(firstOf(await fleet({ size: 1, drifted: only(0) })));
  expect(row && sentenceOf(row, inMarkdown, {})).toBe(
    "`encryption-enabled` is **false** at Twilio and true in the policy (`twilio-policy.yml:6`)",
  );
});

test("a sentence has no line for a value that only the base of a pull request declares", async () => {
  const outcome = await stories["accepts the drift"]();
  expect(sentenceOf(await rowIn("accepts the drift", "encryption-enabled"), inText, outcome)).toBe(
    "encryption-enabled is false at Twilio and true on main",
  );
  expect(sentenceOf(await rowIn("weakens beside a drift", "friendly-name"), inText, outcome)).toBe(
    'friendly-name is "Telehealth 2" at Twilio and Telehealth on main (twilio-policy.yml:6)',
  );
});

test("a sentence about a waiver has the expected value and the reason", async () => {
  expect(sentenceOf(await rowIn("waived", "encryption-enabled"), inText, {})).toBe(
    'encryption-enabled is false at Twilio and true in the policy. Reason: "key is late"',
  );
});

test.each<[is: "unprotected" | "protected", what: string, declared: Declared, live: Partial<State>]>([
  ["unprotected", "another key", everything, { "encryption-key-sid": `CR${"7".repeat(32)}` }],
  ["unprotected", "another bucket", everything, { "aws-s3-url": "https://other.s3.amazonaws.com/x" }],
  ["unprotected", "another credential", everything, { "aws-credentials-sid": `CR${"7".repeat(32)}` }],
  ["unprotected", "storage that is off", everything, { "aws-storage-enabled": false }],
  ["protected", "another path", everything, { "aws-s3-url": "https://a-bucket.s3.amazonaws.com/y" }],
  ["protected", "another name", everything, { "friendly-name": "Theirs" }],
  [
    "protected",
    "a bucket while storage is off",
    { ...everything, "aws-storage-enabled": false },
    { "aws-storage-enabled": false, "aws-s3-url": "https://other.s3.amazonaws.com/x" },
  ],
  ["protected", "encryption beyond the policy", { "encryption-enabled": false }, {}],
  ["unprotected", "S3 storage that the policy turns off", { "aws-storage-enabled": false }, {}],
  ["unprotected", "a bucket where the policy has none", { "aws-s3-url": "" }, {}],
])("calls are %s with %s", async (is, _, declared, live) => {
  const outcome = await oneAccount({
    inputs: { mode: "check", verifyReferences: false },
    declared,
    live: { ...everything, ...live },
  });
  const drifted = driftedRows(firstOf(outcome));
  expect(drifted.map(isUnprotected)).toEqual([is === "unprotected"]);
});

test("a row that a write may have changed has no phrase", async () => {
  expect(phraseOf(await rowIn("the settings vanish", "encryption-enabled"))).toBeUndefined();
});

test("an account that was not read has no rows", async () => {
  expect(await rowsIn("unread")).toEqual([]);
});

test("a row of recordings has the resource in its label, and the place in the policy", async () => {
  const [, astray] = (await stories["some of each"]()).accounts;
  const row = astray && rowsOf(astray).find(({ state }) => state === "waived");
  expect(row).toMatchObject({
    name: "recordings.friendly-name",
    label: "recordings.friendly-name",
    declared: "Ours",
    place: { line: 8 },
  });
});

test("a row with a waiver that is not needed has the state `same`", async () => {
  expect(stateAt(await stories["waived, and not needed"](), "encryption-enabled")).toBe("same");
});

test("a row is no gap if it is waived, or if the policy ignores gaps", async () => {
  const live = { "encryption-enabled": true, "encryption-key-sid": key };
  const compositions = { "encryption-enabled": true };
  const policy = policyOf({ compositions });
  const ofPolicy = (given: typeof policy) => oneAccount({ live, inputs: { mode: "check", policy: given } });
  const at = "encryption-key-sid";
  expect(stateAt(await ofPolicy(policy), at)).toBe("gap");
  expect(stateAt(await ofPolicy({ ...policy, unmanaged: "ignore" }), at)).toBe("unmanaged");
  const waiver = { resource: "compositions", setting: at, reason: "r", expires: "2027-01-01" } as const;
  const waived = policyOf({ compositions: { ...compositions, [at]: key }, waivers: [waiver] });
  expect(stateAt(await ofPolicy(waived), at)).toBe("same");
});

test("drift in a pull request is a difference from its base", async () => {
  expect(driftedRows(firstOf(await stories["weakens beside a drift"]())).map(({ label }) => label)).toEqual([
    "friendly-name",
  ]);
  expect(driftedRows(firstOf(await stories.weakens()))).toEqual([]);
  expect(driftedRows(firstOf(await stories["accepts the drift"]()))).toMatchObject([
    { label: "encryption-enabled", state: "drift-accepted", expected: true, live: false },
  ]);
});

test("a waived difference is no drift, and neither is a name that the policy does not give", async () => {
  expect(isDriftedRow(await rowIn("waived", "encryption-enabled"))).toBe(false);
  expect(isDriftedRow(await rowIn("drifted, and without a name", "friendly-name"))).toBe(false);
  expect(isDriftedRow(await rowIn("drifted", "aws-s3-url"))).toBe(true);
  expect(isDriftedRow(await rowIn("applied", "aws-s3-url"))).toBe(false);
});

test("the changes of apply include the name that apply adds by itself", async () => {
  const changed = async (story: StoryName) =>
    plannedRows(firstOf(await stories[story]())).map((row) => row.label);
  const all = ["encryption-enabled", "encryption-key-sid", "friendly-name"];
  expect(await changed("drifted, and without a name")).toEqual(all);
  expect(await changed("applied, and named")).toEqual(all);
  expect(await changed("weakens")).toEqual(["encryption-enabled", "aws-s3-url"]);
  expect(await changed("waived")).toEqual([]);
});

test("a row differs after a write whose read-back is unknown, or that is not confirmed", async () => {
  expect(stateAt(await stories["the settings vanish"](), "encryption-enabled")).toBe("differs");
  for (const story of ["the write is not confirmed", "the write has no effect"] as const)
    expect((await rowsIn(story)).map(({ state }) => state).slice(0, 3)).toEqual([
      "differs",
      "differs",
      "unmanaged",
    ]);
  // The unconfirmed write is not the cause of the other setting's change.
  expect(stateAt(await stories["the write changes only another setting"](), "friendly-name")).toBe(
    "unmanaged",
  );
});

test("after an unconfirmed write a setting that matches the policy is compliant, and apply would change the rest", async () => {
  const { account } = accountWith();
  let reads = 0;
  const state = { ...neverConfigured, "friendly-name": "Mine", "encryption-enabled": true };
  const outcome = await oneAccount({
    account: () => ({
      read: async (resource) =>
        ++reads > 2 ? { isConfigured: true, account: sid, state } : account.read(resource),
    }),
  });
  expect(stateAt(outcome, "encryption-enabled")).toBe("same");
  expect(plannedRows(firstOf(outcome)).map(({ label }) => label)).toEqual(["encryption-key-sid"]);
});

test("a setting that changed with a write says its consequence for calls", async () => {
  const seen = { ...everything, "aws-s3-url": "https://b-bucket.s3.amazonaws.com/y" };
  let reads = 0;
  const outcome = await oneAccount({
    declared: { "encryption-enabled": true, "encryption-key-sid": key },
    live: { ...everything, "encryption-enabled": false },
    account: ({ read }) => ({
      read: async (...asked) =>
        ++reads > 2
          ? { isConfigured: true, account: sid, state: { ...(await read(...asked)).state, ...seen } }
          : read(...asked),
    }),
  });
  const [row] = rowsOf(firstOf(outcome));
  expect(row).toMatchObject({ state: "collateral", setting: "aws-s3-url" });
  expect(row && [phraseOf(row), isUnprotected(row)]).toEqual([
    "after the write, compositions go to another bucket",
    true,
  ]);
});

test("a waiver that a pull request ends is in force until the merge, and is a change of apply", async () => {
  const waivers = `waivers: [{ account: production, setting: compositions.encryption-enabled, reason: late, expires: 2026-03-01 }]\n`;
  const live = { "encryption-enabled": false };
  const [ended] = rowsOf(firstOf(await pullRequest({ base: onMain + waivers, proposed: onMain, live })));
  expect(ended).toMatchObject({ state: "waived", change: { to: true }, waived: { reason: "late" } });
  const kept = await pullRequest({ base: onMain + waivers, proposed: onMain + waivers, live });
  expect(rowsOf(firstOf(kept)).find(({ state }) => state === "waived")).not.toHaveProperty("change");
  expect(plannedRows(firstOf(kept))).toEqual([]);
});

test("an account without a name is called by its short SID, and without a SID just the account", () => {
  expect(titleOf(accountPolicy({ name: "production" }))).toBe("production");
  expect(titleOf(accountPolicy())).toBe("AC0123…cdef");
  expect(titleOf(accountPolicy({ account: "" }))).toBe("the account");
});

test("a row has the state `same` if its URL is only spelt differently", async () => {
  const declared = { ...everything, "aws-s3-url": `${everything["aws-s3-url"]}/` };
  const given = inputs({ mode: "check", policy: { account: sid, compositions: declared } });
  const outcome = await oneAccount({ inputs: given, live: everything });
  expect(stateAt(outcome, "aws-s3-url")).toBe("same");
});
