import fc from "fast-check";
import { expect, test } from "vitest";
import type { Mode } from "../../../src/declared/input-source.ts";
import { type Finding, findingKey } from "../../../src/messages/finding.ts";
import { type Concern, concernsOf, warningsOf } from "../../../src/report/story/concerns.ts";
import { lookOf, rowsOf } from "../../../src/report/story/rows.ts";
import type { AccountOutcome, Outcome } from "../../../src/run/outcome.ts";
import type { Account } from "../../../src/run/ports.ts";
import { run } from "../../../src/run/run.ts";
import { accountWith, inputs, key, policyOf, refused, sid, twilioOf, world } from "../../account.ts";
import {
  checked,
  finding,
  firstOf,
  fleet,
  only,
  outcomesOf,
  type StoryName,
  second,
  stories,
} from "../stories.ts";

const described = (concern: Concern) => {
  const names = concern.accounts.map(({ policy }) => policy.name).join("+");
  const what =
    concern.kind === "row"
      ? `${concern.row.label} ${concern.row.state}`
      : `${concern.finding.level} ${concern.finding.reason}`;
  return `${names}: ${what}`;
};
const named = ({ policy, ...account }: AccountOutcome, name: string): AccountOutcome => ({
  ...account,
  policy: { ...policy, name },
});
const accountIn = async (story: StoryName, name: string) => named(firstOf(await stories[story]()), name);
const withFindings = (name: string, ...findings: Finding[]) =>
  named({ ...firstOf(checked({}, {}, findings)), resources: [] }, name);

test("the worst concern comes first", async () => {
  const accounts = [
    await accountIn("applied, and named", "written"),
    await accountIn("waived", "waived"),
    withFindings("failing", finding("failure", "It is gone.")),
    withFindings("unreadable", finding("error", "No.")),
    await accountIn("live is stronger than the policy", "stronger"),
    await accountIn("drifted", "moved"),
    await accountIn("drifted, and without a name", "off"),
    await accountIn("accepts the drift", "accepted"),
    await accountIn("weakens", "proposed"),
    await accountIn("the write changes another setting", "collateral"),
    await accountIn("the write has no effect", "ineffective"),
  ];
  expect(concernsOf({ accounts }).map(described)).toMatchInlineSnapshot(`
    [
      "ineffective: encryption-enabled not-as-written",
      "ineffective: encryption-key-sid not-as-written",
      "collateral: friendly-name collateral",
      "off: encryption-enabled differs",
      "accepted: encryption-enabled drift-accepted",
      "moved: aws-s3-url differs",
      "off: encryption-key-sid differs",
      "stronger: encryption-enabled differs",
      "moved: friendly-name differs",
      "unreadable: error reference-missing",
      "collateral: error collateral-change",
      "ineffective: error verify-failed",
      "failing: failure reference-missing",
      "waived: encryption-enabled waived",
      "proposed: encryption-enabled proposed",
      "proposed: aws-s3-url proposed",
      "written+collateral: encryption-enabled written",
      "written+collateral: encryption-key-sid written",
      "written: friendly-name written",
      "off: friendly-name gets-default-name",
    ]
  `);
});

test("the same difference is one concern of all its accounts, and another value makes another", async () => {
  expect(concernsOf(await fleet({ size: 4, drifted: only(0, 2, 3) })).map(described)).toEqual([
    "clinic-0+clinic-2+clinic-3: encryption-enabled differs",
  ]);
  const each = {
    drifted: only(0, 2),
    live: (at: number) => ({ "encryption-key-sid": at === 0 ? "" : "CR" }),
  };
  expect(concernsOf(await fleet(each)).map(described)).toEqual([
    "clinic-0+clinic-2: encryption-enabled differs",
    "clinic-0: encryption-key-sid differs",
    "clinic-2: encryption-key-sid differs",
  ]);
});

test("a waiver that ends on another day is another concern", async () => {
  const [one, other] = [await accountIn("waived", "a"), await accountIn("waived", "b")];
  expect(concernsOf({ accounts: [one, other] }).map(described)).toEqual(["a+b: encryption-enabled waived"]);
  const later = other.resources.map((resource) => ({
    ...resource,
    waived: resource.waived.map((waiver) => ({ ...waiver, expires: "2026-04-01" })),
  }));
  expect(concernsOf({ accounts: [one, { ...other, resources: later }] }).map(described)).toHaveLength(2);
});

const place = (line: number) => ({ file: "policy.yml", line, column: 1 });

const about = (what: string, message: string): Finding => ({ ...finding("error", message), about: what });
test.each<[string, Finding, Finding, "one concern" | "two concerns"]>([
  ["about the same, in other words", about("503", "Wait 5 s."), about("503", "Wait 17 s."), "one concern"],
  ["about something else, in the same words", about("503", "No."), about("500", "No."), "two concerns"],
  [
    "that do not say what they are about",
    { ...finding("error", "No."), about: undefined },
    { ...finding("error", "No."), about: undefined },
    "two concerns",
  ],
  ["on another level", finding("error", "No."), finding("failure", "No."), "two concerns"],
  [
    "with another reason",
    finding("error", "No."),
    { ...finding("error", "No."), reason: "drift" },
    "two concerns",
  ],
  [
    "with another subject",
    finding("error", "No."),
    { ...finding("error", "No."), subject: "compositions" },
    "two concerns",
  ],
  [
    "on another line",
    { ...finding("error", "No."), place: place(1) },
    { ...finding("error", "No."), place: place(2) },
    "two concerns",
  ],
])("two findings %s are %s", (...row) => {
  const [, one, other, verdict] = row;
  const needs = concernsOf({ accounts: [withFindings("a", one), withFindings("b", other)] });
  expect(needs).toHaveLength(verdict === "one concern" ? 1 : 2);
});

test("a warning is no concern, and the same warning of many accounts is one, beside those of no account", () => {
  const [one, other] = [finding("warning", "It ends soon."), finding("warning", "It is odd.")];
  const accounts = [withFindings("a", one, finding("error", "No.")), withFindings("b", one, other)];
  const texts = warningsOf({ accounts, findings: [other, finding("failure", "It is gone.")] }).map(
    ({ finding: { message }, accounts }) =>
      `${accounts.map(({ policy }) => policy.name).join("+")}: ${message}`,
  );
  expect(texts).toEqual(["b: It is odd.", "a+b: It ends soon."]);
  expect(concernsOf({ accounts }).filter((concern) => concern.kind !== "row")).toHaveLength(1);
});

test("a compliant setting is no concern", async () => {
  expect(concernsOf(await stories["compliant, with a gap"]())).toEqual([]);
});

test("an account that is held back is not shown with the error of the other account", async () => {
  const off = { "friendly-name": "Theirs" };
  const failing = accountWith(off, { read: () => Promise.reject(refused("twilio-unavailable")) });
  const outcome = await run(
    inputs({
      policy: policyOf(
        { name: "a", compositions: { "friendly-name": "Mine" } },
        { name: "b", account: second, compositions: { "friendly-name": "Mine" } },
      ),
      expectedPlan: `sha256:${"0".repeat(64)}`,
    }),
    world(twilioOf({ [sid]: accountWith(off).account, [second]: failing.account })),
  );
  expect(concernsOf(outcome).map(described)).toEqual([
    "a: friendly-name differs",
    "a: error twilio-unavailable",
    "b: error twilio-unavailable",
  ]);
});

// SIDs, ids and numbers may differ within one concern.
const alike = (text: string) =>
  text.replace(/[A-Z]{2}[0-9a-fA-F]{4}…[0-9a-fA-F]{4}|RQ[0-9a-f]{32}|\d+/g, "#");

/** Expects that a concern says the same in all its accounts; returns how many kinds of concerns were of several accounts. */
function expectSameWords(outcome: Pick<Outcome, "accounts" | "findings">): number {
  const concerns = [...concernsOf(outcome), ...warningsOf(outcome)];
  const many = concerns.filter((concern) => concern.accounts.length > 1);
  for (const concern of many) {
    const words = concern.accounts.flatMap((account) => wordsIn(account, concern));
    expect(new Set(words).size, words.join("\n")).toBe(1);
  }
  return new Set(many.map(({ kind }) => kind)).size;
}

function wordsIn(account: AccountOutcome, concern: Concern): string[] {
  if (concern.kind === "row") {
    const rows = rowsOf(account).filter(({ label }) => label === concern.row.label);
    return rows.map((row) => `${lookOf(row).sign} ${lookOf(row).line(row)}`);
  }
  const { finding } = concern;
  return account.findings
    .filter((other) => findingKey(other) === findingKey(finding) && other.level === finding.level)
    .filter((other) => JSON.stringify(other.place) === JSON.stringify(finding.place))
    .map(({ message }) => alike(message));
}

test("one concern has the same words in all its accounts", async () => {
  const outcomes = (await outcomesOf()).map(([, outcome]) => outcome);
  // All accounts of all stories as one fleet, in which everything meets everything.
  const accounts = outcomes.flatMap((outcome) => outcome.accounts);
  expect(expectSameWords({ accounts, findings: outcomes.flatMap(({ findings }) => findings) })).toBe(2);
});

const on = [true, false];
const text = (...values: string[]) => fc.constantFrom("", ...values);
const settingsFrom = fc.record(
  {
    "encryption-enabled": fc.constantFrom(...on),
    "encryption-key-sid": text(key),
    "aws-storage-enabled": fc.constantFrom(...on),
    "aws-s3-url": text("https://a-bucket.s3.amazonaws.com/x", "https://s3.amazonaws.com/a-bucket/x"),
    "aws-credentials-sid": text(`CR${"2".repeat(32)}`),
  },
  { requiredKeys: [] },
);
const accountFrom = fc.record({
  compositions: settingsFrom,
  recordings: settingsFrom,
  live: settingsFrom,
  reference: fc.constantFrom<Awaited<ReturnType<Account["findReference"]>>>("missing", { owner: sid }),
  whatHappens: fc.constantFrom("written", "written", "lost", "something else is written"),
});
const numbered = (at: number) => `AC${`${at}`.padStart(32, "0")}`;

test("one sentence about many accounts is one concern, and one concern is one sentence", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(accountFrom, { minLength: 2, maxLength: 8 }),
      fc.constantFrom<Mode>("check", "apply"),
      fc.boolean(),
      async (accounts, mode, allowWeakening) => {
        const declared = accounts.map(({ compositions, recordings }, at) => ({
          name: `account-${at}`,
          account: numbered(at),
          compositions,
          recordings,
        }));
        const ports = accounts.map(({ live, reference, whatHappens }, at) => {
          const inMemory = accountWith(live, {}, { account: numbered(at), recordings: live });
          const write: Account["write"] = async (resource, written) => {
            if (whatHappens === "something else is written")
              inMemory.live[resource] = { ...inMemory.live[resource], "friendly-name": "Changed" };
            if (whatHappens === "written") return inMemory.account.write(resource, written);
            return { account: numbered(at) };
          };
          const findReference = async () => reference;
          return [numbered(at), { ...inMemory.account, write, findReference }] as const;
        });
        const outcome = await run(
          inputs({
            mode,
            allowWeakening: allowWeakening ? "everything" : "nothing",
            policy: policyOf(...declared),
          }),
          world(twilioOf(Object.fromEntries(ports))),
        );
        expectSameWords(outcome);
        const said = [...concernsOf(outcome), ...warningsOf(outcome)].flatMap((concern) =>
          concern.kind === "finding" ? [`${concern.finding.level}: ${concern.finding.message}`] : [],
        );
        expect(said.length, said.join("\n")).toBe(new Set(said).size);
      },
    ),
    { numRuns: 300 },
  );
});
