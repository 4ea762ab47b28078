import { expect, test } from "vitest";
import { Document, visit } from "yaml";
import { reportOf } from "../../../src/report/files/json.ts";
import { run } from "../../../src/run/run.ts";
import { accountWith, evidence, exchange, inputs, twilioOf, world } from "../../account.ts";
import {
  fleetPullRequest,
  oneAccount,
  onMain,
  parsed,
  pushed,
  second,
  stories,
  threeAccounts,
  weaker,
} from "../stories.ts";

/** Returns the report as readable YAML, with short values on one line. */
function shown(report: object): string {
  const document = new Document(report, { aliasDuplicateObjects: false });
  visit(document, {
    Collection: (_, node) => {
      if (JSON.stringify(node).length <= 300) node.flow = true;
    },
  });
  return `\n${document.toString({ lineWidth: 0 })}`;
}

test("the report of an apply has every value, whole", async () => {
  expect(shown(reportOf(await stories["applied, and weakened"](), pushed))).toMatchSnapshot();
});

test("the report of several accounts has waivers, places, and the account that could not be read", async () => {
  const { findings, accounts } = reportOf(await stories["some of each"](), evidence);
  expect(shown({ findings, accounts: accounts.slice(1) })).toMatchSnapshot();
});

test("the report leaves open what is unknown about a write and about a request without an answer", async () => {
  const lost = exchange({ status: undefined, failure: "No.", requestId: undefined });
  const report = reportOf(await stories["the write is cancelled"](), { ...evidence, requests: [lost] });
  const [resource] = report.accounts[0]?.resources ?? [];
  expect(shown({ resource, requests: report.evidence.requests })).toMatchSnapshot();
});

test("the report of a pull request has every kind of change", async () => {
  const account = (name: string, digit: string, compositions: string) =>
    `  ${name}:\n    account-sid: AC${digit.repeat(32)}\n    compositions: { ${compositions} }\n`;
  const base = `${onMain}${account("dropped", "a", "encryption-enabled: true")}${account("old", "b", "friendly-name: x")}${account("moved", "c", "friendly-name: x")}`;
  const waiver = `waivers:
  - account: production
    setting: compositions.aws-storage-enabled
    reason: later
    expires: "2026-03-02"
unmanaged: ignore
`;
  const proposed = `${weaker}${account("new", "b", "friendly-name: x")}${account("moved", "d", "friendly-name: x")}${waiver}`;
  const outcome = await fleetPullRequest(parsed(base), parsed(proposed));
  const { base: comparedWith, changes, accounts } = reportOf(outcome, evidence);
  expect(shown({ base: comparedWith, changes, managed: accounts[0]?.resources[0]?.base })).toMatchSnapshot();
});

test("the report says why the base is not known", async () => {
  expect(reportOf(await stories["the base is not known"](), evidence).base).toEqual({
    state: "unknown",
    why: expect.stringContaining("GitHub answered 403"),
  });
});

test("the report has each misplaced composition, and no count if they could not be listed", async () => {
  const { accounts } = reportOf(await stories["a fleet with a misplaced composition"](), evidence);
  expect(accounts.map(({ compositions }) => [compositions?.inPlace, compositions?.misplaced.length])).toEqual(
    [
      [1, 0],
      [0, 1],
      [1, 0],
    ],
  );
  expect(accounts[1]?.compositions).toMatchInlineSnapshot(`
    {
      "failed": 0,
      "inPlace": 0,
      "made": 1,
      "misplaced": [
        {
          "created": "2026-01-02T02:00:00Z",
          "location": "https://somebody-elses.s3.amazonaws.com/x",
          "room": "",
          "sid": "CJ00000000000000000000000000000001",
          "status": "completed",
        },
      ],
      "since": "2026-01-01T00:00:00Z",
      "unfinished": 0,
    }
  `);
  const [unlisted] = (await stories.compliant()).accounts;
  if (unlisted === undefined) throw new Error("There is one account.");
  const compositions = { state: "unknown", since: "2026-01-01T00:00:00Z" } as const;
  const outcome = { ...(await stories.compliant()), accounts: [{ ...unlisted, compositions }] };
  expect(reportOf(outcome, evidence).accounts[0]?.compositions ?? undefined).toBeUndefined();
});

test("the report has the reviews of the run", async () => {
  const outcome = await stories.applied();
  const review = { environments: ["production"], state: "approved", by: "octocat", comment: "" };
  const reviewsOf = (reviews: typeof evidence.reviews) =>
    reportOf(outcome, { ...evidence, reviews }).evidence.reviews ?? undefined;
  expect(reviewsOf({ state: "known", reviews: [review] })).toEqual({ state: "known", reviews: [review] });
  expect(reviewsOf({ state: "unknown", why: "GitHub is silent." })).toMatchObject({ state: "unknown" });
  expect(reviewsOf(undefined)).toBeUndefined();
});

test("the digest of a policy changes with its waivers, but not with their lines", async () => {
  const accounts = { [second]: accountWith({}, {}, { account: second }).account };
  const [, astray] = threeAccounts.accounts;
  if (astray === undefined) throw new Error("There are three accounts.");
  const digestOf = async (waivers: typeof astray.waivers) => {
    const policy = {
      ...threeAccounts,
      unlistedSubaccounts: "ignore" as const,
      accounts: [{ ...astray, waivers }],
    };
    const outcome = await run(inputs({ mode: "check", policy }), world(twilioOf(accounts)));
    return reportOf(outcome, evidence).accounts[0]?.policy;
  };
  const digest = await digestOf(astray.waivers);
  const placed = astray.waivers.map((waiver) => ({ ...waiver, place: { file: "x", line: 9, column: 1 } }));
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(await digestOf(placed)).toBe(digest);
  expect(await digestOf([])).not.toBe(digest);
});

test("the report names the tool and its version", async () => {
  expect(reportOf(await oneAccount(), evidence).tool).toEqual({
    name: "twilio-composition-settings-action",
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  });
});
