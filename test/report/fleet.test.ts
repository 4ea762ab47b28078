import { expect, test } from "vitest";
import type { AccountPolicy, Addition } from "../../src/declared/policy.ts";
import type { ActionError } from "../../src/messages/errors.ts";
import { annotationsOf } from "../../src/report/annotations.ts";
import { reportOf } from "../../src/report/files/json.ts";
import { sarifOf } from "../../src/report/files/sarif.ts";
import { lastLine, logOf } from "../../src/report/log.ts";
import { commentOf } from "../../src/report/page/comment.ts";
import { driftIssuesOf } from "../../src/report/page/issue.ts";
import { summaryOf } from "../../src/report/page/summary.ts";
import { storyOf } from "../../src/report/story/story.ts";
import type { Evidence } from "../../src/run/evidence.ts";
import type { Outcome } from "../../src/run/outcome.ts";
import type { Account, Composition } from "../../src/run/ports.ts";
import { run } from "../../src/run/run.ts";
import type { Declared, State } from "../../src/settings/settings.ts";
import {
  accountPolicy,
  accountWith,
  evidence as common,
  exchange,
  inputs,
  key,
  refused,
  run1,
  twilioOf,
  world,
} from "../account.ts";
import { render } from "../e2e/page.ts";

type Fleet = {
  size?: number;
  name?: (at: number) => string;
  drifted?: (at: number) => boolean;
  waived?: (at: number) => boolean;
  failed?: (at: number) => boolean;
  /** What drifted accounts show; the same in all where it is not given. */
  live?: (at: number) => Partial<State>;
  reason?: ActionError["reason"];
  declared?: Declared;
  /** Whether a composition of it lies elsewhere than at Twilio; undefined where nobody asks. */
  isAstray?: (at: number) => boolean;
};

const of =
  (...places: number[]) =>
  (at: number) =>
    places.includes(at);
const line = (number: number) => ({ file: "twilio-policy.yml", line: number, column: 7 });
const both = { "encryption-enabled": true, "encryption-key-sid": key };
const sound: Partial<State> = { ...both, "friendly-name": "Telehealth" };
const inherited: Addition = { after: line(48), isFirst: false };

/** A check of a thousand accounts that inherit what is declared of them. */
async function fleet({
  size = 1_000,
  name = (at) => `clinic-${at}`,
  declared = both,
  ...is
}: Fleet = {}): Promise<[Outcome, Evidence]> {
  const accounts = Array.from({ length: size }, (_, at): AccountPolicy => {
    const waiver = {
      resource: "compositions",
      setting: "encryption-enabled",
      expires: "2026-03-02",
    } as const;
    return accountPolicy({
      name: name(at),
      account: `AC${at.toString(16).padStart(32, "0")}`,
      compositions: declared,
      waivers: is.waived?.(at) ? [{ ...waiver, reason: "key is late" }] : [],
      places: {
        account: line(100),
        "compositions.encryption-enabled": line(6),
        "compositions.encryption-key-sid": line(48),
      },
      inherited: { "compositions.encryption-enabled": inherited },
    });
  });
  const ports: Record<string, Account> = {};
  for (const [at, { account }] of accounts.entries()) {
    const off = is.drifted?.(at) || is.waived?.(at);
    const live = { ...sound, ...(off && { "encryption-enabled": false, ...is.live?.(at) }) };
    const read = () => Promise.reject(refused(is.reason ?? "twilio-unavailable"));
    const elsewhere = "https://somebody-elses.s3.amazonaws.com/CJ.mp4";
    const made: Composition = {
      sid: `CJ${account.slice(2)}`,
      room: "",
      status: "completed",
      created: "2026-01-02T02:00:00Z",
      location: is.isAstray?.(at) ? elsewhere : "",
    };
    const overrides = { ...(is.failed?.(at) && { read }), compositions: async () => [made] };
    ports[account] = accountWith(live, overrides, { account }).account;
  }
  const given = inputs({
    mode: "check",
    verifyReferences: false,
    compositionsSince: is.isAstray && "2026-01-01T00:00:00Z",
    policy: { accounts, unlistedSubaccounts: "ignore", unmanaged: "warn" },
  });
  const outcome = await run(given, world(twilioOf(ports)));
  const requests = accounts.map(({ account }) => exchange({ account, requestId: `RQ${account.slice(2)}` }));
  return [outcome, { ...common, run: run1, event: "schedule", requests }];
}

const six: Fleet = { drifted: of(15, 700), waived: of(3, 400, 998), failed: of(25) };
const size = (text: string) => new TextEncoder().encode(text).length;
const open = (outcome: Outcome) =>
  logOf(storyOf(outcome))
    .filter(({ group }) => group === undefined)
    .flatMap(({ lines }) => lines);

test("of a thousand accounts, the summary shows the six that matter first", async () => {
  const [outcome, evidence] = await fleet(six);
  const summary = summaryOf(storyOf(outcome), evidence);
  expect(size(summary)).toBeLessThanOrEqual(60_000);
  const first = summary.slice(0, 4_000);
  for (const at of [15, 700, 25, 3, 400, 998]) expect(first).toMatch(new RegExp(`clinic-${at}\\b`));
  expect(summary.match(/^#/gm)).toHaveLength(1);
  for (const at of [0, 999]) expect(summary).toMatch(new RegExp(`clinic-${at}[,\\n]`));
});

test("what people read of a thousand accounts", async () => {
  const [outcome, evidence] = await fleet(six);
  const summary = summaryOf(storyOf(outcome), evidence).replace(
    /(clinic-0, clinic-1, clinic-2, clinic-3 ⏸, ).*/,
    "$1…",
  );
  const log = logOf(storyOf(outcome)).flatMap(({ group, lines }) => {
    const texts = lines.map(({ text }) => text);
    return group === undefined ? texts : [`▸ ${group}`, `${texts[0]?.slice(0, 40)}…`];
  });
  const annotations = annotationsOf(storyOf(outcome)).map(
    ({ level, title, message, place }) => `${level}: ${title}: ${message} (line ${place?.line ?? "-"})`,
  );
  expect([...log, lastLine(outcome).text, ...annotations, summary].join("\n")).toMatchSnapshot();
});

test.each<[string, Fleet]>([
  ["six", six],
  ["all drift alike", { drifted: () => true }],
  [
    "all drift, each in its own way",
    {
      drifted: () => true,
      live: (at) => ({
        "friendly-name": `F${at}`,
        "encryption-key-sid": `CR${String(at).padStart(32, "0")}`,
      }),
    },
  ],
  ["all fail", { failed: () => true }],
  ["all fail, with credentials that are rejected", { failed: () => true, reason: "credentials-rejected" }],
  ["all are waived", { waived: () => true }],
  ["all are as declared", {}],
])(
  "within limits, and quick: a thousand of which %s, under long names",
  { timeout: 60_000 },
  async (_, is) => {
    const name = (at: number) => `${"N".repeat(59)}${String(at).padStart(4, "0")}`;
    const [outcome, evidence] = await fleet({ ...is, name });
    const begun = process.cpuUsage();
    const summary = summaryOf(storyOf(outcome), evidence);
    const log = logOf(storyOf(outcome));
    annotationsOf(storyOf(outcome));
    reportOf(outcome, evidence);
    sarifOf(outcome, evidence, "x");
    const scope = { policyFile: "p.yml", selected: [] };
    const comment = commentOf(storyOf(outcome), evidence, {
      pullRequest: 1,
      headSha: "x",
      when: "always",
      scope,
    }).body();
    for (const kind of ["true", "fleet"] as const)
      for (const issue of driftIssuesOf(outcome, evidence, { kind, scope }).slice(0, 10)) {
        const next = issue.next(undefined);
        if (next.state !== "unknown") expect(next.body().length).toBeLessThanOrEqual(65_536);
      }
    const { user, system } = process.cpuUsage(begun);
    // Far more than it takes, since others may be at work on the same machine.
    expect((user + system) / 1_000).toBeLessThan(3_000);
    expect(size(summary)).toBeLessThanOrEqual(60_000);
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(open(outcome).length).toBeLessThanOrEqual(75);
    expect(log.flatMap(({ lines }) => lines).every(({ text }) => text.length < 5_000)).toBe(true);
    expect(annotationsOf(storyOf(outcome)).length).toBeLessThanOrEqual(20);
    const html = render(summary);
    expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
    expect(html.match(/<h[1-6]>/g)).toHaveLength(1);
  },
);

test("the same difference in many accounts is one row, one line and one annotation", async () => {
  const [outcome, evidence] = await fleet({ drifted: () => true });
  expect(summaryOf(storyOf(outcome), evidence).match(/^\| ❌/gm)).toHaveLength(1);
  expect(open(outcome)).toHaveLength(2);
  expect(annotationsOf(storyOf(outcome))).toHaveLength(1);
});

test("the same gap in a thousand accounts is one warning, and as many lines to paste as fit", async () => {
  const [outcome, evidence] = await fleet({ declared: { "encryption-enabled": true } });
  expect(outcome).toMatchObject({ result: "compliant", fails: false });
  const summary = summaryOf(storyOf(outcome), evidence);
  expect(size(summary)).toBeLessThanOrEqual(60_000);
  expect(summary.match(/Encryption is on, and encryption-key-sid is not declared/g)).toHaveLength(1);
  expect(summary).toContain(
    `# in "twilio-policy.yml", under "accounts.clinic-0.compositions"\nencryption-key-sid: ${key}`,
  );
  expect(summary).toMatch(/# and \d+ more$/m);
  expect(annotationsOf(storyOf(outcome))).toHaveLength(1);
});

test("of the compositions of a thousand accounts those that lie elsewhere come first, in a fold", async () => {
  const [outcome, evidence] = await fleet({ isAstray: of(700), declared: { "aws-storage-enabled": false } });
  expect(outcome).toMatchObject({ result: "drifted", reason: "composition-misplaced" });
  const summary = summaryOf(storyOf(outcome), evidence);
  expect(size(summary)).toBeLessThanOrEqual(60_000);
  expect(summary).toContain("<summary>Compositions of 1,000 accounts</summary>");
  expect(summary).toMatch(/Compositions of 1,000 accounts<\/summary>\n\n- clinic-700 .* \*\*1 elsewhere\*\*/);
  expect(annotationsOf(storyOf(outcome)).map(({ level }) => level)).toEqual(["error", "warning"]);
});

test("advice names the account that drifted, and never a line that holds for others", async () => {
  const [outcome, evidence] = await fleet({ size: 30, drifted: of(15) });
  const summary = summaryOf(storyOf(outcome), evidence);
  expect(summary).toContain("this step with `mode: apply` and `account: clinic-15`");
  expect(summary).toContain(
    "for clinic-15, add `encryption-enabled: false` under `accounts.clinic-15.compositions`, after `twilio-policy.yml:48`",
  );
  expect(summary).not.toMatch(/change `encryption-enabled`/);
});

test("a check does not say that nothing was changed, below what drifted", async () => {
  const [outcome, evidence] = await fleet(six);
  expect(summaryOf(storyOf(outcome), evidence)).toMatch(/^Reason `twilio-unavailable`$/m);
});

test("a waived account is never plainly as declared", async () => {
  const [outcome, evidence] = await fleet({ size: 2, waived: of(1) });
  const summary = summaryOf(storyOf(outcome), evidence);
  expect(summary).toMatch(/^## ⏸ All 2 accounts are as declared · 1 setting waived\n/);
  expect(summary).toContain("2 accounts are as declared, 1 of them only by waiver");
  const [alone, told] = await fleet({ size: 1, waived: of(0) });
  expect(summaryOf(storyOf(alone), told)).toMatch(/^## ⏸ clinic-0 is as declared · 1 setting waived\n/);
});

test("one that could not be read keeps no comment and no issue from those that drifted", async () => {
  const [outcome, evidence] = await fleet({ size: 3, drifted: of(0), failed: of(1) });
  const scope = { policyFile: "p.yml", selected: [] };
  expect(
    commentOf(storyOf(outcome), evidence, { pullRequest: 1, headSha: "x", when: "on-drift", scope }).isWanted,
  ).toBe(true);
  const [first, ...others] = driftIssuesOf(outcome, evidence, { kind: "true", scope });
  expect(others.map(({ next }) => next(undefined).state)).toEqual(["settled"]);
  const next = first?.next(undefined);
  const body = next?.state === "drifting" ? next.body() : "";
  expect(body).toContain("clinic-0 drifted");
  expect(body).not.toContain("clinic-1");
  // Its own requests, and no other's.
  expect(body.match(/RQ[0-9a-f]{32}/g)).toEqual([`RQ${"0".repeat(32)}`]);
});
