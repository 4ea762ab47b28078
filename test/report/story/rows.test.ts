import { expect, test } from "vitest";
import { annotationsOf } from "../../../src/report/annotations.ts";
import { sarifOf } from "../../../src/report/files/sarif.ts";
import { outputsOf } from "../../../src/report/outputs.ts";
import { driftIssuesOf } from "../../../src/report/page/issue.ts";
import { summaryOf } from "../../../src/report/page/summary.ts";
import {
  driftedRows,
  isDriftedRow,
  isOpenRow,
  plannedRows,
  type Row,
  rowsOf,
} from "../../../src/report/story/rows.ts";
import { storyOf } from "../../../src/report/story/story.ts";
import { titleOf } from "../../../src/report/story/wording.ts";
import type { Outcome } from "../../../src/run/outcome.ts";
import { accountPolicy, evidence, inputs, key, policyOf, sid } from "../../account.ts";
import { everything, firstOf, oneAccount, type StoryName, states, stories } from "../stories.ts";

const rowsIn = async (story: StoryName) => rowsOf(firstOf(await stories[story]()));
const rowIn = async (story: StoryName, label: string): Promise<Row> => {
  const row = (await rowsIn(story)).find((one) => one.label === label);
  if (row === undefined) throw new Error(`${story} has ${label}.`);
  return row;
};
test("an empty name that is waived gets the default name, and is no drift for anyone", async () => {
  const outcome = await stories["drifted, and a waived name is empty"]();
  const drifted = driftedRows(firstOf(outcome)).map(({ label }) => label);
  expect([drifted, outputsOf(outcome)["drift-count"], outputsOf(outcome)["waived-count"]]).toEqual([
    ["encryption-enabled"],
    "1",
    "1",
  ]);
  expect(annotationsOf(storyOf(outcome)).map(({ message }) => message)).toEqual([
    expect.stringMatching(/encryption-enabled/),
  ]);
  const [{ results }] = JSON.parse(JSON.stringify(sarifOf(outcome, evidence, ""))).runs;
  const suppressed = results.filter((one: { suppressions?: unknown }) => one.suppressions !== undefined);
  expect(suppressed).toEqual([expect.objectContaining({ ruleId: "compositions.friendly-name" })]);
  const written = "waived; give it the default name, which Twilio requires";
  expect(summaryOf(storyOf(outcome), evidence)).toContain(written);
  const applied = await stories["applied, and a waived name was empty"]();
  expect(driftedRows(firstOf(applied))).toEqual([]);
  expect(summaryOf(storyOf(applied), evidence)).toContain("waived; given the default name");
  const issue = driftIssuesOf(outcome, evidence, { kind: "true", scope: { policyFile: "", selected: [] } });
  expect(JSON.stringify(issue)).not.toContain("`friendly-name` is **");
});

const stateAt = (outcome: Outcome, label: string) =>
  rowsOf(firstOf(outcome)).find((row) => row.label === label)?.state;

test("a row of each state says what is declared, expected, live before, planned and live now", async () => {
  const lines = await Promise.all(
    Object.values(states).map(async ({ story, label }) => {
      const { state, name, declared, expected, before, after, live, ...row } = await rowIn(story, label);
      const change = "change" in row ? row.change.effect : "waived" in row ? row.waived.expires : "-";
      const cells = [name, declared, expected, before, after, live, change];
      return `${state}: ${cells.map((cell) => (cell === "" ? "(empty)" : String(cell))).join(" | ")}`;
    }),
  );
  expect(lines.join("\n")).toMatchInlineSnapshot(`
    "not-as-written: compositions.encryption-enabled | true | true | false | true | false | -
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

test("rows that need attention come first, and rows that are not managed last", async () => {
  const statesIn = async (story: StoryName) => (await rowsIn(story)).map(({ state }) => state);
  expect(await statesIn("the write changes another setting")).toEqual([
    "collateral",
    "written",
    "written",
    "unmanaged",
    "unmanaged",
    "unmanaged",
  ]);
  expect(await statesIn("drifted, and without a name")).toEqual([
    "differs",
    "differs",
    "gets-default-name",
    "unmanaged",
    "unmanaged",
    "unmanaged",
  ]);
  expect(await statesIn("live is stronger than the policy")).toEqual([
    "differs",
    "gap",
    "gap",
    "gap",
    "unmanaged",
    "unmanaged",
  ]);
  expect(await statesIn("weakens beside a drift")).toEqual([
    "differs",
    "proposed",
    "same",
    "same",
    "same",
    "same",
  ]);
  expect((await rowsIn("drifted")).map(({ label }) => label)).toEqual([
    "aws-s3-url",
    "friendly-name",
    "encryption-enabled",
    "encryption-key-sid",
    "aws-storage-enabled",
    "aws-credentials-sid",
  ]);
});

test("a row that needs attention is open, and a gap is not, since its finding reports it", async () => {
  const open = await Promise.all(
    Object.entries(states).map(async ([state, { story, label }]) => [
      state,
      isOpenRow(await rowIn(story, label)),
    ]),
  );
  expect(open.filter(([, isOpen]) => !isOpen).map(([state]) => state)).toEqual(["same", "gap", "unmanaged"]);
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

test("a row with a waiver that is not needed is the same", async () => {
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

test("the changes of apply leave out a name that it adds itself", async () => {
  const changed = async (story: StoryName) =>
    plannedRows(firstOf(await stories[story]())).map((row) => row.label);
  expect(await changed("drifted, and without a name")).toEqual(["encryption-enabled", "encryption-key-sid"]);
  expect(await changed("applied, and named")).toEqual(["encryption-enabled", "encryption-key-sid"]);
  expect(await changed("weakens")).toEqual([]);
  expect(await changed("waived")).toEqual([]);
});

test("a row differs after a write whose read-back is unknown", async () => {
  expect(stateAt(await stories["the settings vanish"](), "encryption-enabled")).toBe("differs");
});

test("an account is called by its name, or its short SID, or the account", () => {
  expect(titleOf(accountPolicy({ name: "production" }))).toBe("production");
  expect(titleOf(accountPolicy())).toBe("AC0123…cdef");
  expect(titleOf(accountPolicy({ account: "" }))).toBe("the account");
});

test("a row is the same if its URL is only spelt differently", async () => {
  const declared = { ...everything, "aws-s3-url": `${everything["aws-s3-url"]}/` };
  const given = inputs({ mode: "check", policy: { account: sid, compositions: declared } });
  const outcome = await oneAccount({ inputs: given, live: everything });
  expect(stateAt(outcome, "aws-s3-url")).toBe("same");
});
