import fc from "fast-check";
import { expect, test } from "vitest";
import type { Mode } from "../../../src/declared/input-source.ts";
import { type Finding, findingKey } from "../../../src/messages/finding.ts";
import { phraseOf, rowsOf, sentenceOf } from "../../../src/report/story/rows.ts";
import { type Concern, storyOf, toneOf } from "../../../src/report/story/story.ts";
import { inText } from "../../../src/report/story/wording.ts";
import { type AccountOutcome, type Outcome, summarize } from "../../../src/run/outcome.ts";
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

test("a story has what needs attention, the warnings and the changes, each of them once", async () => {
  const { concerns, general, warnings, changes } = storyOf(await stories["weakens beside a drift"]());
  const rows = concerns.map((concern) =>
    concern.kind === "row" ? concern.row.state : concern.finding.reason,
  );
  expect(rows).toEqual(["differs"]);
  expect(changes.map(({ effect }) => effect)).toEqual(["weakening"]);
  expect([general, warnings]).toEqual([[], []]);
});

test("a story without accounts has the findings of the run", async () => {
  const { concerns, general } = storyOf(await stories["the inputs are wrong"]());
  expect(concerns).toEqual([]);
  expect(general.map(({ finding }) => finding.reason)).toEqual(["missing-credentials", "invalid-inputs"]);
});

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

const check = "check" as const;
const storyIn = (given: Pick<Outcome, "accounts" | "mode"> & Partial<Outcome>) =>
  storyOf({ ...summarize({ mode: given.mode, failOnDrift: true }, []), ...given });
const concernsOf = (given: Parameters<typeof storyIn>[0]) => storyIn(given).concerns;
const warningsOf = (given: Parameters<typeof storyIn>[0]) => storyIn(given).warnings;

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
    await accountIn("a managed setting moves during the write", "meanwhile"),
  ];
  expect(concernsOf({ accounts, mode: check }).map(described)).toMatchInlineSnapshot(`
    [
      "off+ineffective: encryption-enabled differs",
      "accepted: encryption-enabled drift-accepted",
      "moved: aws-s3-url differs",
      "meanwhile: aws-s3-url not-as-written",
      "failing: failure reference-missing",
      "unreadable: error reference-missing",
      "collateral: error collateral-change",
      "ineffective: error verify-failed",
      "meanwhile: error verify-failed",
      "stronger: encryption-enabled differs",
      "moved: friendly-name differs",
      "collateral: friendly-name collateral",
      "off+ineffective: encryption-key-sid differs",
      "waived: encryption-enabled waived",
      "written+collateral+meanwhile: encryption-enabled written",
      "written+collateral: encryption-key-sid written",
      "written: friendly-name written",
    ]
  `);
});

test("accounts with the same consequence for calls are one concern, with a case for each value", async () => {
  expect(concernsOf(await fleet({ size: 4, drifted: only(0, 2, 3) })).map(described)).toEqual([
    "clinic-0+clinic-2+clinic-3: encryption-enabled differs",
  ]);
  const moved = await fleet({
    size: 4,
    declared: { "aws-storage-enabled": true, "aws-s3-url": "https://a-bucket.s3.amazonaws.com/x" },
    drifted: only(0, 1, 3),
    live: (at) => ({
      "encryption-enabled": true,
      "aws-storage-enabled": true,
      "aws-s3-url": `https://${at === 3 ? "third" : "second"}.s3.amazonaws.com/x`,
    }),
    inputs: { mode: "check" },
  });
  const urls = concernsOf(moved).find(({ phrase }) => phrase === "compositions go to another bucket");
  const cases = urls?.kind === "row" ? urls.cases : [];
  expect(cases.map(({ row, accounts }) => [row.live, accounts.length])).toEqual([
    ["https://second.s3.amazonaws.com/x", 2],
    ["https://third.s3.amazonaws.com/x", 1],
  ]);
});

test("two accounts whose written value was different before are two cases", async () => {
  const outcome = await fleet({
    size: 2,
    declared: { "friendly-name": "Ours" },
    drifted: only(0, 1),
    live: (at) => ({ "friendly-name": `Clinic ${at}` }),
    inputs: { mode: "apply" },
  });
  const [renamed] = concernsOf(outcome);
  expect(renamed?.kind === "row" && renamed.cases.map(({ row }) => row.before)).toEqual([
    "Clinic 0",
    "Clinic 1",
  ]);
});

test("an empty key and another key are two concerns", async () => {
  const outcome = await fleet({
    drifted: only(0, 2),
    live: (at) => ({ "encryption-enabled": true, "encryption-key-sid": at === 0 ? "" : "CR" }),
  });
  const phrases = concernsOf(outcome).flatMap(({ kind, phrase }) => (kind === "row" ? [phrase] : []));
  expect(phrases).toEqual(["the encryption key is empty", "encrypted with another key"]);
});

test("waivers that end on different days are two concerns", async () => {
  const [account, other] = [await accountIn("waived", "a"), await accountIn("waived", "b")];
  expect(concernsOf({ accounts: [account, other], mode: check }).map(described)).toEqual([
    "a+b: encryption-enabled waived",
  ]);
  const later = other.resources.map((resource) => ({
    ...resource,
    waived: resource.waived.map((waiver) => ({ ...waiver, expires: "2026-04-01" })),
  }));
  expect(
    concernsOf({ accounts: [account, { ...other, resources: later }], mode: check }).map(described),
  ).toHaveLength(2);
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
  const [, first, other, verdict] = row;
  const needs = concernsOf({ accounts: [withFindings("a", first), withFindings("b", other)], mode: check });
  expect(needs).toHaveLength(verdict === "one concern" ? 1 : 2);
});

test("a warning is no concern, and the same warning of many accounts and of the run is listed once", () => {
  const [shared, other] = [finding("warning", "It ends soon."), finding("warning", "It is odd.")];
  const accounts = [withFindings("a", shared, finding("error", "No.")), withFindings("b", shared, other)];
  const run = { accounts, findings: [other, finding("failure", "It is gone.")], mode: check };
  const texts = warningsOf(run).map(
    ({ finding: { message }, accounts }) =>
      `${accounts.map(({ policy }) => policy.name).join("+")}: ${message}`,
  );
  expect(texts).toEqual(["b: It is odd.", "a+b: It ends soon."]);
  expect(concernsOf({ accounts, mode: check }).filter((concern) => concern.kind !== "row")).toHaveLength(1);
});

test("a protection that apply gave up is no good news, and drift is mild if it does not fail the job", async () => {
  const tonesOf = async (story: StoryName) => {
    const outcome = await stories[story]();
    return concernsOf(outcome).map((concern) => toneOf(concern, outcome).tone);
  };
  expect(await tonesOf("applied, and weakened")).toEqual(["mild", "mild"]);
  expect(await tonesOf("applied, and named")).toEqual(["good", "good", "good"]);
  expect(await tonesOf("drifted")).toEqual(["bad", "bad"]);
  expect(await tonesOf("drifted, and the job stays green")).toEqual(["mild", "mild"]);
});

test("a compliant setting is no concern", async () => {
  expect(concernsOf(await stories["compliant, with a gap"]())).toEqual([]);
});

test("an account that another account blocks has a concern of its own, apart from the error of that account", async () => {
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
    "a: error twilio-unavailable",
    "b: error twilio-unavailable",
    "a: friendly-name differs",
  ]);
});

// SIDs, ids, and numbers may differ within one concern.
const alike = (text: string) =>
  text.replace(/[A-Z]{2}[0-9a-fA-F]{4}…[0-9a-fA-F]{4}|RQ[0-9a-f]{32}|\d+/g, "#");

/** Expects that a concern has the same words in all its accounts, and returns the number of kinds with several accounts. */
function expectSameWords(outcome: Pick<Outcome, "accounts" | "findings" | "mode">): number {
  const concerns = [...concernsOf(outcome), ...warningsOf(outcome)];
  for (const words of concerns.flatMap(wordsOf)) expect(new Set(words).size, words.join("\n")).toBe(1);
  return new Set(concerns.filter(({ accounts }) => accounts.length > 1).map(({ kind }) => kind)).size;
}

// Returns the words that are printed once for several accounts, as each account alone would have them.
function wordsOf(concern: Concern): string[][] {
  if (concern.kind === "row")
    return concern.cases.map(({ row: { name }, accounts }) =>
      accounts.flatMap((account) =>
        rowsOf(account)
          .filter((row) => row.name === name)
          .map((row) => `${phraseOf(row)}: ${sentenceOf(row, inText, {})}`),
      ),
    );
  const { finding, accounts } = concern;
  const words = accounts.flatMap((account) =>
    account.findings
      .filter((other) => findingKey(other) === findingKey(finding) && other.level === finding.level)
      .filter((other) => JSON.stringify(other.place) === JSON.stringify(finding.place))
      .map(({ message }) => alike(message)),
  );
  return accounts.length === 0 ? [] : [words];
}

test("one concern has the same words in all its accounts", async () => {
  const outcomes = (await outcomesOf()).map(([, outcome]) => outcome);
  // One fleet has all accounts of all stories, so that every case meets every other case.
  const accounts = outcomes.flatMap((outcome) => outcome.accounts);
  expect(
    expectSameWords({ accounts, findings: outcomes.flatMap(({ findings }) => findings), mode: check }),
  ).toBe(2);
});

const on = [true, false];
const text = (...values: string[]) => fc.constantFrom("", ...values);
const settingsFrom = fc.record(
  {
    "encryption-enabled": fc.constantFrom(...on),
    "encryption-key-sid": text(key, `CR${"3".repeat(32)}`, `CR${"4".repeat(32)}`),
    "aws-storage-enabled": fc.constantFrom(...on),
    "aws-s3-url": text(
      "https://a-bucket.s3.amazonaws.com/x",
      "https://s3.amazonaws.com/a-bucket/x",
      "https://b.s3.amazonaws.com/x",
    ),
    "aws-credentials-sid": text(`CR${"2".repeat(32)}`),
  },
  { requiredKeys: [] },
);
const accountFrom = fc.record({
  compositions: settingsFrom,
  recordings: settingsFrom,
  live: settingsFrom,
  reference: fc.constantFrom("missing", "foreign", "own", "own"),
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
            return { state: "answered", account: numbered(at) };
          };
          const owner = reference === "own" ? numbered(at) : sid;
          const findReference = async () => (reference === "missing" ? reference : { owner });
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
        const reported = [...concernsOf(outcome), ...warningsOf(outcome)].flatMap((concern) =>
          concern.kind === "finding" ? [`${concern.finding.level}: ${concern.finding.message}`] : [],
        );
        expect(reported.length, reported.join("\n")).toBe(new Set(reported).size);
      },
    ),
    { numRuns: 300 },
  );
});
