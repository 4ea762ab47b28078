import { expect, test } from "vitest";
import { type Finding, findingKey } from "../../../src/messages/finding.ts";
import { type Concern, concernsOf, warningsOf } from "../../../src/report/story/concerns.ts";
import type { AccountOutcome } from "../../../src/run/outcome.ts";
import { run } from "../../../src/run/run.ts";
import { accountWith, inputs, policyOf, refused, sid, twilioOf, world } from "../../account.ts";
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

test("one concern has the same words in all its accounts, but for SIDs, ids and numbers", async () => {
  const outcomes = (await outcomesOf()).map(([, outcome]) => outcome);
  const alike = (text: string) =>
    text.replace(/[A-Z]{2}[0-9a-fA-F]{4}…[0-9a-fA-F]{4}|RQ[0-9a-f]{32}|\d+/g, "#");
  // All accounts of all stories as one fleet, in which everything meets everything.
  const accounts = outcomes.flatMap((outcome) => outcome.accounts);
  const findings = outcomes.flatMap((outcome) => outcome.findings);
  const concerns = [...concernsOf({ accounts }), ...warningsOf({ accounts, findings })];
  const many = concerns.filter((concern) => concern.kind === "finding" && concern.accounts.length > 1);
  expect(many.length).toBeGreaterThan(3);
  for (const concern of many) {
    if (concern.kind !== "finding") continue;
    const { level, place } = concern.finding;
    const words = concern.accounts.flatMap((account) =>
      account.findings
        .filter((other) => findingKey(other) === findingKey(concern.finding) && other.level === level)
        .filter((other) => JSON.stringify(other.place) === JSON.stringify(place))
        .map(({ message }) => alike(message)),
    );
    expect(new Set(words).size, words.join("\n")).toBe(1);
  }
});
