import { expect, test } from "vitest";
import type { Policy } from "../../src/declared/policy.ts";
import { ActionError } from "../../src/messages/errors.ts";
import { makePlan, planDigest } from "../../src/plan/plan.ts";
import { annotationsOf } from "../../src/report/annotations.ts";
import { reportOf } from "../../src/report/files/json.ts";
import { Report } from "../../src/report/files/schema.ts";
import { firstLine, lastLine, logOf } from "../../src/report/log.ts";
import { outputsOf } from "../../src/report/outputs.ts";
import { summaryOf } from "../../src/report/page/summary.ts";
import { storyOf } from "../../src/report/story/story.ts";
import type { Evidence } from "../../src/run/evidence.ts";
import { exportPolicy } from "../../src/run/export.ts";
import { failed, type Outcome } from "../../src/run/outcome.ts";
import type { Account, Clock } from "../../src/run/ports.ts";
import { run } from "../../src/run/run.ts";
import { type Declared, neverConfigured, type State } from "../../src/settings/settings.ts";
import {
  accountPolicy,
  accountWith,
  asItIs,
  evidence as common,
  exchange,
  inputs,
  key,
  patient,
  policyOf,
  refused,
  refusing,
  run1,
  sid,
  twilioOf,
  world,
} from "../account.ts";

const evidence: Evidence = {
  ...common,
  run: run1,
  requests: [exchange()],
};
const bare: Evidence = {
  ...evidence,
  repository: "",
  commit: "",
  run: "",
  actor: "",
  event: "",
  workflow: "",
  requests: [],
};

const other = "CRffeeddccbbaa99887766554433221100";
const url = "https://a-bucket.s3-us-east-2.amazonaws.com/x";
const everything: Declared = {
  "friendly-name": "Telehealth",
  "encryption-enabled": true,
  "encryption-key-sid": key,
  "aws-storage-enabled": true,
  "aws-s3-url": url,
  "aws-credentials-sid": other,
};
const elsewhere: Partial<State> = {
  ...everything,
  "friendly-name": "Old",
  "aws-s3-url": "https://b-bucket.s3.amazonaws.com/y",
};

type Story = {
  ends: string;
  declared?: Declared;
  live?: Partial<State>;
  inputs?: Parameters<typeof inputs>[0];
  account?: (account: Account) => Partial<Account>;
  clock?: Clock;
};

const check = { mode: "check" } as const;
const missing = () => ({ findReference: async () => "missing" as const });
// The first read is judged, the second is the one right before the write.
const afterReading = (account: Account, later: Account["read"]) => {
  let reads = 0;
  return { read: () => (++reads > 2 ? later("compositions") : account.read("compositions")) };
};
const nameless = async () => ({ isConfigured: false, account: undefined, state: neverConfigured });
const lost = (account: Account) => ({
  write: async (...one: Parameters<Account["write"]>) => {
    await account.write(...one);
    throw refused("twilio-unavailable");
  },
});

const stories: Story[] = [
  { ends: "compliant", inputs: check, declared: everything, live: everything },
  { ends: "compliant in apply", declared: everything, live: everything },
  { ends: "drifted", inputs: check, declared: everything, live: elsewhere },
  {
    ends: "drifted and green",
    inputs: { ...check, failOnDrift: false },
    declared: everything,
    live: elsewhere,
  },
  {
    ends: "drifted to a stronger state",
    inputs: check,
    declared: { "encryption-enabled": false },
    live: everything,
  },
  {
    ends: "drifted from nothing",
    inputs: check,
    declared: { "encryption-enabled": true, "encryption-key-sid": key },
    live: { "friendly-name": "" },
  },
  {
    ends: "drifted with a broken rule",
    inputs: check,
    declared: { "encryption-enabled": true, "aws-storage-enabled": true },
  },
  {
    ends: "drifted by a broken rule alone",
    inputs: check,
    declared: { "encryption-enabled": true },
    live: { "encryption-enabled": true },
  },
  {
    ends: "compliant beside a broken rule of others",
    inputs: check,
    declared: { "friendly-name": "Mine" },
    live: { "encryption-enabled": true },
  },
  {
    ends: "drifted by a missing reference",
    inputs: check,
    declared: everything,
    live: everything,
    account: missing,
  },
  {
    ends: "compliant with a reference that could not be asked for",
    inputs: check,
    declared: everything,
    live: everything,
    account: () => ({ findReference: () => Promise.reject(refused("credentials-rejected")) }),
  },
  {
    ends: "applied",
    declared: everything,
    live: { ...elsewhere, "encryption-enabled": false, "encryption-key-sid": "" },
  },
  {
    ends: "applied with a name",
    declared: { "encryption-enabled": true, "encryption-key-sid": key },
    live: { "friendly-name": "" },
  },
  {
    ends: "applied, weaker",
    inputs: { allowWeakening: true },
    declared: { "encryption-enabled": false, "encryption-key-sid": "" },
    live: everything,
  },
  { ends: "applied to a path", declared: { "aws-s3-url": "https://s3.amazonaws.com/a-bucket/x" } },
  { ends: "applied to a foreign host", declared: { "aws-s3-url": "https://storage.example.com/x" } },
  {
    ends: "weakening refused",
    declared: { "encryption-enabled": false, "aws-credentials-sid": "" },
    live: everything,
  },
  { ends: "broken rule in apply", declared: { "encryption-enabled": true } },
  { ends: "missing reference in apply", declared: everything, account: missing },
  {
    ends: "reference of another account",
    declared: { "encryption-key-sid": key },
    account: () => ({ findReference: async () => ({ owner: "ACffffffffffffffffffffffffffffffff" }) }),
  },
  { ends: "plan changed", inputs: { expectedPlan: `sha256:${"0".repeat(64)}` } },
  { ends: "not checked", inputs: { ...check, credentials: undefined } },
  {
    ends: "not checked, account unknown",
    inputs: { ...check, credentials: undefined, policy: { account: "", compositions: everything } },
  },
  {
    ends: "wrong account",
    account: (account) => ({
      read: async () => ({
        ...(await account.read("compositions")),
        account: "ACffffffffffffffffffffffffffffffff",
      }),
    }),
  },
  {
    ends: "never configured, whose is unknown",
    inputs: { verifyReferences: false },
    account: () => ({ read: nameless }),
  },
  {
    ends: "credentials rejected",
    account: () => ({ read: () => Promise.reject(refused("credentials-rejected")) }),
  },
  { ends: "write refused", account: () => ({ write: refusing("rejected-by-twilio") }) },
  {
    ends: "write unconfirmed",
    account: () => ({ write: () => Promise.reject(refused("twilio-unavailable")) }),
  },
  { ends: "write cancelled", account: () => ({ write: () => Promise.reject(refused("cancelled")) }) },
  {
    ends: "write answered by another account",
    account: () => ({ write: async () => ({ account: "ACffffffffffffffffffffffffffffffff" }) }),
  },
  { ends: "write lost and found", account: lost },
  { ends: "write that took no effect", account: () => ({ write: async () => ({ account: sid }) }) },
  {
    ends: "collateral change",
    account: (account) =>
      afterReading(account, async () => ({
        isConfigured: true,
        account: sid,
        state: {
          ...neverConfigured,
          "encryption-enabled": true,
          "encryption-key-sid": key,
          "friendly-name": "Theirs",
        },
      })),
  },
  {
    ends: "collateral change and no effect",
    account: (account) =>
      afterReading(account, async () => ({
        isConfigured: true,
        account: sid,
        state: { ...neverConfigured, "friendly-name": "Theirs" },
      })),
  },
  { ends: "settings that vanished", account: (account) => afterReading(account, nameless) },
  { ends: "too late to write", clock: { ...patient, left: () => 14_999 } },
  { ends: "just in time to write", clock: { ...patient, left: () => 15_000 } },
];

async function tell(story: Story): Promise<Outcome> {
  const { account } = accountWith(story.live);
  const policy = story.declared && { policy: { account: sid, compositions: story.declared } };
  const given = inputs({ ...policy, ...story.inputs });
  const port = given.credentials && { ...account, ...story.account?.(account) };
  return run(given, world(port && twilioOf({ [sid]: port }), story.clock));
}

test("where the lines to paste are is said beside the run, and not above the lines themselves", async () => {
  const outcome = await tell({
    ends: "compliant",
    inputs: check,
    declared: { "friendly-name": "Telehealth" },
    live: everything,
  });
  expect(annotationsOf(storyOf(outcome))[0]?.message).toMatch(/ The job summary has the lines to paste\.$/);
  const summary = summaryOf(storyOf(outcome), evidence);
  expect(summary).toContain("encryption-enabled: true\n");
  expect(summary).not.toContain("job summary");
});

test("where nothing fails, nothing is shown as failed", async () => {
  const given = { declared: everything, live: elsewhere };
  const [green, red] = await Promise.all(
    [false, true].map((failOnDrift) =>
      tell({ ends: "drifted", inputs: { ...check, failOnDrift }, ...given }),
    ),
  );
  if (green === undefined || red === undefined) throw new Error("There are two outcomes.");
  expect(summaryOf(storyOf(green), evidence)).not.toContain("❌");
  expect(summaryOf(storyOf(red), evidence)).not.toContain("⚠️");
});

/** All that a person, a later step and a machine get to see. */
function reading(outcome: Outcome, told: Evidence = evidence): string {
  const annotations = annotationsOf(storyOf(outcome)).map(
    ({ level, title, message }) => `${level}: ${title}: ${message}`,
  );
  const outputs = Object.entries(outputsOf(outcome)).map(([name, value]) => `${name}=${value}`);
  const logged = logOf(storyOf(outcome)).flatMap(({ group, lines }) => [
    ...(group === undefined ? [] : [`▸ ${group}`]),
    ...lines.map(({ text }) => text),
  ]);
  return [
    firstLine(outcome.mode, outcome.accounts.length, outcome.accounts[0]?.policy.name ? "policy.yml" : ""),
    ...logged,
    ...annotations,
    lastLine(outcome).text,
    `exit ${outcome.fails ? 1 : 0}, ${outputs.join(", ")}`,
    summaryOf(storyOf(outcome), told),
  ].join("\n");
}

test.each(stories)("$ends", async (story) => {
  expect(reading(await tell(story), story.inputs === check ? evidence : bare)).toMatchSnapshot();
});

test.each<[string, Outcome]>([
  [
    "inputs that are wrong",
    failed(
      "check",
      new AggregateError([
        new ActionError("missing-credentials", "No.", { hint: "Give some." }),
        new ActionError("invalid-inputs", 'mode is "x".', { hint: "Use `y`." }),
      ]),
    ),
  ],
  ["a bug", failed("check", new TypeError("not told"))],
  ["a bug in apply", failed("apply", "not told")],
  ["a run that ended before it began", failed("apply", refused("cancelled"))],
])("%s", (_, outcome) => {
  expect(reading(outcome, bare)).toMatchSnapshot();
});

test("the report holds everything, whole", async () => {
  const outcome = await tell({
    ends: "applied",
    declared: { "friendly-name": "New" },
    live: { ...everything, "friendly-name": "Old" },
  });
  const report = reportOf(outcome, evidence);
  const before = { ...neverConfigured, ...everything, "friendly-name": "Old" };
  const after = { ...before, "friendly-name": "New" };
  const plan = planDigest([
    { account: sid, resource: "compositions", plan: makePlan({ "friendly-name": "New" }, before) },
  ]);
  expect(report).toEqual({
    version: 2,
    tool: { name: "twilio-composition-settings-action", version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
    mode: "apply",
    result: "applied",
    reason: "none",
    plan,
    proposal: null,
    findings: [],
    accounts: [
      {
        name: "",
        account: sid,
        result: "applied",
        reason: "none",
        policy: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
        resources: [
          {
            resource: "compositions",
            changed: true,
            declared: { "friendly-name": "New" },
            base: null,
            waived: [],
            drift: [],
            before,
            planned: after,
            after,
          },
        ],
        findings: [expect.objectContaining({ level: "warning", reason: "unmanaged" })],
        references: null,
        compositions: null,
      },
    ],
    evidence: { ...evidence, reviews: null, requests: [{ ...exchange(), failure: null }] },
  });
  expect(Report.parse(report)).toEqual(report);
});

test("what is not known is null in the report", async () => {
  const unread = await tell({
    ends: "rejected",
    account: () => ({ read: () => Promise.reject(refused("credentials-rejected")) }),
  });
  const requests = [exchange({ status: undefined, failure: "No.", requestId: undefined })];
  const report = reportOf(unread, { ...evidence, requests });
  expect(Report.parse(report)).toMatchObject({
    plan: null,
    accounts: [
      {
        resources: [{ drift: null, before: null, planned: null, after: null, changed: false }],
        findings: [
          { level: "error", reason: "credentials-rejected", message: "No.", hint: "Try.", place: null },
        ],
      },
    ],
    evidence: { requests: [{ status: null, failure: "No.", requestId: null }] },
  });
  const unconfirmed = await tell({
    ends: "lost",
    account: () => ({ write: () => Promise.reject(refused("cancelled")) }),
  });
  expect(reportOf(unconfirmed, evidence).accounts[0]?.resources[0]?.changed).toBeNull();
});

test.each([
  ["a field nobody knows", { surprise: 1 }],
  ["another version", { version: 1 }],
  ["a result nobody knows", { result: "fine" }],
  ["a mode nobody knows", { mode: "aply" }],
  ["another tool", { tool: { name: "x", version: "1" } }],
  ["an account without its state", { accounts: [{ account: sid }] }],
  ["a time that is none", { evidence: { ...evidence, time: "today" } }],
])("the report's schema refuses %s", (_, change) => {
  const report = reportOf(failed("check", refused("internal")), evidence);
  expect(Report.safeParse(report).success).toBe(true);
  expect(Report.safeParse({ ...report, ...change }).success).toBe(false);
});

const second = "ACfedcba9876543210fedcba9876543210";
const third = "ACffffffffffffffffffffffffffffffff";
const at = (line: number) => ({ file: "policy.yml", line, column: 5 });
const several: Policy = {
  unlistedSubaccounts: "fail",
  unmanaged: "warn",
  accounts: [
    accountPolicy({ name: "calm", compositions: { "friendly-name": "Mine" } }),
    accountPolicy({
      name: "astray",
      account: second,
      compositions: { "encryption-enabled": true, "encryption-key-sid": key },
      recordings: { "friendly-name": "Ours" },
      waivers: [
        { resource: "recordings", setting: "friendly-name", reason: "a | b @team", expires: "2026-01-10" },
      ],
      places: {
        account: at(3),
        "compositions.encryption-enabled": at(5),
        "compositions.encryption-key-sid": at(6),
        "recordings.friendly-name": at(8),
      },
    }),
    accountPolicy({ name: "lost", account: third, compositions: { "friendly-name": "Mine" } }),
  ],
};
const reached = [
  { account: sid, name: "Parent", isOwn: true },
  { account: second, name: "Astray", isOwn: false },
  { account: "ACeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee", name: "Nobody's", isOwn: false },
];

test.each<[string, Parameters<typeof inputs>[0]]>([
  ["several accounts in a check", { mode: "check", policy: several }],
  [
    "several accounts in a green check",
    { mode: "check", policy: { ...several, unlistedSubaccounts: "ignore" }, failOnDrift: false },
  ],
  ["several accounts in apply", { policy: several }],
  ["several accounts without credentials", { mode: "check", policy: several, credentials: undefined }],
])("%s", async (_, overrides) => {
  const given = inputs(overrides);
  const accounts = {
    [sid]: accountWith().account,
    [second]: accountWith({}, {}, { account: second }).account,
  };
  const outcome = await run(given, world(given.credentials && twilioOf(accounts, reached)));
  expect(reading(outcome)).toMatchSnapshot();
  expect(annotationsOf(storyOf(outcome)).map(({ place }) => place?.line)).toMatchSnapshot();
});

test("an export", async () => {
  const to = { file: "twilio-policy.yml", hideSecrets: asItIs };
  const given = inputs({
    mode: "export",
    policy: { accounts: [], unlistedSubaccounts: "ignore", unmanaged: "warn" },
  });
  const { outcome } = await exportPolicy(
    given,
    world(twilioOf({ [sid]: accountWith().account }, reached.slice(0, 1))),
    to,
  );
  expect(reading(outcome)).toMatchSnapshot();
  const failed = await exportPolicy(given, world(twilioOf({}, reached)), to);
  const many = Object.fromEntries(
    [sid, second].map((one) => [one, accountWith({ "friendly-name": "" }, {}, { account: one }).account]),
  );
  const both = await exportPolicy(given, world(twilioOf(many, reached.slice(0, 2))), to);
  expect(reading(both.outcome)).toMatchSnapshot();
  expect(reading(failed.outcome)).toMatchSnapshot();
});

test("the report of a waiver and of a place", async () => {
  const accounts = { [second]: accountWith({}, {}, { account: second }).account };
  const [, astray] = several.accounts;
  if (astray === undefined) throw new Error("There are three accounts.");
  const policy = { ...several, unlistedSubaccounts: "ignore" as const, accounts: [astray] };
  const report = reportOf(await run(inputs({ mode: "check", policy }), world(twilioOf(accounts))), evidence);
  expect(Report.parse(report).accounts).toMatchObject([
    {
      name: "astray",
      resources: [
        { resource: "compositions", waived: [], drift: ["encryption-enabled", "encryption-key-sid"] },
        {
          resource: "recordings",
          declared: {},
          drift: [],
          waived: [
            {
              setting: "friendly-name",
              declared: "Ours",
              reason: "a | b @team",
              expires: "2026-01-10",
              daysLeft: 9,
            },
          ],
        },
      ],
      findings: [{ level: "warning", place: at(8) }],
    },
  ]);
  const other = reportOf(
    await run(
      inputs({ mode: "check", policy: policyOf({ ...astray, waivers: [] }) }),
      world(twilioOf(accounts)),
    ),
    evidence,
  );
  expect(other.accounts[0]?.policy).not.toBe(report.accounts[0]?.policy);
});
