import { expect, test } from "vitest";
import type { Waiver } from "../../../src/declared/policy.ts";
import { type DriftIssue, driftIssuesOf } from "../../../src/report/page/issue.ts";
import { settledLine } from "../../../src/report/page/register.ts";
import type { Evidence } from "../../../src/run/evidence.ts";
import { type Outcome, summarize } from "../../../src/run/outcome.ts";
import { run } from "../../../src/run/run.ts";
import {
  accountWith,
  evidence as common,
  inputs,
  patient,
  policyOf,
  refused,
  run1,
  sid,
  twilioOf,
  world,
} from "../../account.ts";
import { only as among, firstOf, fleetEvidence, fleet as ofFleet, stories } from "../stories.ts";

const evidence: Evidence = { ...common, run: run1, workflow: "" };
const other = "ACfedcba9876543210fedcba9876543210";
const policy = policyOf(
  { name: "a", account: sid, compositions: { "friendly-name": "Ours", "aws-s3-url": "" } },
  { name: "b", account: other, compositions: { "friendly-name": "Mine" } },
);
const check = (state = {}, overrides = {}, given = policy, otherState = {}) =>
  run(
    inputs({ mode: "check", policy: given }),
    world(
      twilioOf({
        [sid]: accountWith(state, overrides).account,
        [other]: accountWith(otherState, {}, { account: other }).account,
      }),
    ),
  );
const scope = { policyFile: "policy.yml", selected: policy.accounts };
const issuesOf = (outcome: Outcome, kind: "true" | "fleet" = "true", given = evidence) =>
  driftIssuesOf(outcome, given, { kind, scope });
const isOf = ({ next }: DriftIssue, body?: string) => next(body).state;
const bodyOf = ({ next }: DriftIssue, before?: string) => {
  const told = next(before);
  return told.state === "unknown" ? "" : told.body();
};
const only = ([one]: readonly DriftIssue[]): DriftIssue => {
  if (one === undefined) throw new Error("There is an issue.");
  return one;
};
const unreadable = { read: () => Promise.reject(refused("twilio-unavailable")) };
const bucket = (at: string) => ({ "aws-s3-url": `https://${at}.s3.amazonaws.com/x` });

test("every account has an issue of its own, and one that could not be read has none", async () => {
  const issues = issuesOf(await check());
  expect(issues.map((one) => [one.title, isOf(one)])).toEqual([
    ["Twilio settings of a differ from what is declared", "drifting"],
    ["Twilio settings of b differ from what is declared", "settled"],
  ]);
  expect(new Set(issues.map(({ marker }) => marker)).size).toBe(2);
  for (const issue of issues) {
    expect(issue.marker.startsWith(issue.policyMarker)).toBe(true);
    expect(bodyOf(issue)).toMatch(
      /^<!-- twilio-composition-settings-action issue [0-9a-f]{24} [0-9a-f]{24} -->\n<!-- .* -->\n## /,
    );
    expect(bodyOf(issue)).not.toContain("accounts");
  }
  expect(issuesOf(await check({}, unreadable)).map(({ about }) => about)).toEqual(["b"]);
});

test("the issues of another policy begin with another marker", async () => {
  const outcome = await check();
  const elsewhere = driftIssuesOf(outcome, evidence, {
    kind: "true",
    scope: { ...scope, policyFile: "other.yml" },
  });
  expect(elsewhere[0]?.policyMarker).not.toBe(issuesOf(outcome)[0]?.policyMarker);
});

test("an issue stays within GitHub's 65,536 characters", async () => {
  const [drifted] = (await check({ "friendly-name": "x".repeat(200) })).accounts;
  if (drifted === undefined) throw new Error("There are two accounts.");
  const findings = Array.from({ length: 50 }, () => ({
    level: "failure" as const,
    reason: "drift" as const,
    message: "x".repeat(900),
    hint: "y".repeat(900),
  }));
  const full = summarize({ mode: "check", failOnDrift: true }, [{ ...drifted, findings }]);
  for (const kind of ["true", "fleet"] as const)
    for (const issue of issuesOf(full, kind)) expect(bodyOf(issue).length).toBeLessThanOrEqual(65_536);
});

test.each([
  ["2 d 4 h", "2026-01-01T00:00:00Z", "2026-01-03T04:59:00Z"],
  ["4 h 5 min", "2026-01-01T00:00:00Z", "2026-01-01T04:05:00Z"],
  ["0 min", "2026-01-01T00:00:00Z", "2026-01-01T00:00:10Z"],
])("the closing comment says how long it lasted: %s", async (lasted, found, time) => {
  const closing = (kind: "true" | "fleet", given: Partial<Evidence>) => async () =>
    only(issuesOf(await check(), kind, { ...evidence, time, ...given })).closing;
  expect((await closing("true", {})())(found)).toBe(
    `As declared again, ${lasted} after it was found, by ${run1}.`,
  );
  expect((await closing("true", { run: "" })())("no time")).toBe("As declared again.");
  expect((await closing("fleet", { run: "" })())(found)).toBe(
    `All accounts are as declared again, ${lasted} after it was found.`,
  );
});

test("an issue says what has changed since it was last written", async () => {
  const before = bodyOf(only(issuesOf(await check({ "friendly-name": "Theirs" }))));
  const changes = async (state: object) => {
    const told = only(issuesOf(await check(state), "true", { ...evidence, run: "" })).next(before);
    return told.state === "drifting" ? [told.isCurrent, told.change] : [told.state];
  };
  expect(await changes({ "friendly-name": "Theirs" })).toEqual([true, undefined]);
  expect(await changes({ "friendly-name": "Others", ...bucket("b") })).toEqual([
    false,
    "- New: `aws-s3-url` is **`https://b.s3.amazonaws.com/x`**, declared (empty)\n- Changed: `friendly-name` is **`Others`**, declared `Ours`",
  ]);
  expect(await changes({ "friendly-name": "Ours", ...bucket("b") })).toEqual([
    false,
    "- New: `aws-s3-url` is **`https://b.s3.amazonaws.com/x`**, declared (empty)\n- No longer: `friendly-name`",
  ]);
  // What is not managed is in the body, and no change of the drift.
  expect(await changes({ "friendly-name": "Theirs", "encryption-enabled": true })).toEqual([
    false,
    undefined,
  ]);
  expect(await changes({ "friendly-name": "Ours" })).toEqual(["settled"]);
});

test.each([
  "",
  "edited by hand",
  "<!-- x -->\n<!-- twilio-composition-settings-action state 0 setting/<script>:00000000 -->\n",
  `<!-- x -->\n<!-- twilio-composition-settings-action state ${"0".repeat(32)} setting/@team:00000000 -->\n`,
  `<!-- x -->\n<!-- twilio-composition-settings-action state ${"0".repeat(32)} a:b:c -->\n`,
  `<!-- x -->\n${settledLine}\n`,
])("an issue whose body cannot be read is written again, without a change: %j", async (body) => {
  const told = only(issuesOf(await check())).next(body);
  expect(told).toMatchObject({ state: "drifting", isCurrent: false });
  expect("change" in told && told.change).toBe(undefined);
});

test("an issue changes neither with the day nor with a warning that comes and goes", async () => {
  const waiver: Waiver = {
    resource: "compositions",
    setting: "friendly-name",
    reason: "later",
    expires: "2026-02-01",
  };
  const waived = policyOf({
    name: "a",
    compositions: {
      "friendly-name": "Ours",
      "encryption-enabled": true,
      "encryption-key-sid": "CR0123456789abcdef0123456789abcdef",
    },
    waivers: [waiver],
  });
  const on = async (today: string, findReference: () => Promise<never>) => {
    const twilio = twilioOf({ [sid]: accountWith({}, { findReference }).account });
    const outcome = await run(
      inputs({ mode: "check", policy: waived }),
      world(twilio, { ...patient, today }),
    );
    return only(issuesOf(outcome));
  };
  const unavailable = () => Promise.reject(refused("twilio-unavailable"));
  const forbidden = () => Promise.reject(refused("credentials-rejected"));
  const first = bodyOf(await on("2026-01-02", unavailable));
  const isCurrent = { state: "drifting", isCurrent: true };
  // From this day on a warning says that the waiver ends soon.
  expect((await on("2026-01-20", forbidden)).next(first)).toMatchObject(isCurrent);
  expect((await on("2026-01-21", unavailable)).next(first)).toMatchObject(isCurrent);
  expect((await on("2026-02-02", unavailable)).next(first)).toMatchObject({
    state: "drifting",
    isCurrent: false,
    change: expect.stringContaining("- New: `friendly-name`"),
  });
});

test("the issue of a fleet says which account drifted, and keeps the entry of an account that cannot be read", async () => {
  const fleet = async (...given: Parameters<typeof check>) => only(issuesOf(await check(...given), "fleet"));
  const issue = await fleet();
  expect(issue.title).toBe("Twilio settings differ from what policy.yml declares");
  const before = bodyOf(issue);
  expect(before).toContain("1 of 2 accounts drifted");
  const change = async (...given: Parameters<typeof check>) => {
    const told = (await fleet(...given)).next(before);
    return told.state === "drifting" ? told.change?.replace(`\n\nFound by ${run1}`, "") : told.state;
  };
  expect(await change()).toBe(undefined);
  expect(await change({}, {}, policy, { "friendly-name": "Theirs" })).toBe("- New: **b**: `friendly-name`");
  expect(await change({ "friendly-name": "Others" })).toBe("- Changed: **a**: `friendly-name`");
  expect(await change({ "friendly-name": "Ours" })).toBe("settled");
  // Nobody knows whether a still drifts.
  expect(await change({}, unreadable)).toBe(undefined);
  expect((await fleet({}, unreadable)).next(before)).toMatchObject({ state: "drifting", isCurrent: true });
  expect(isOf(await fleet({}, unreadable))).toBe("unknown");
});

test("the issue of a thousand accounts keeps what fits, and says that others changed", async () => {
  const names = Array.from({ length: 1_000 }, (_, at) => `${"N".repeat(50)}-${at}`);
  const [one] = (await check()).accounts;
  if (one === undefined) throw new Error("There are two accounts.");
  const fleet = (label: (at: number) => object) =>
    summarize(
      { mode: "check", failOnDrift: true },
      names.map((name, at) => ({ ...one, policy: { ...one.policy, name }, ...label(at) })),
    );
  const before = bodyOf(
    only(
      issuesOf(
        fleet(() => ({})),
        "fleet",
      ),
    ),
  );
  expect(before.length).toBeLessThanOrEqual(65_536);
  expect(
    only(
      issuesOf(
        fleet(() => ({})),
        "fleet",
      ),
    ).next(before),
  ).toMatchObject({ isCurrent: true });
  const fewer = fleet((at) => (at === 999 ? { result: "compliant", resources: [] } : {}));
  const told = only(issuesOf(fewer, "fleet")).next(before);
  expect(told).toMatchObject({ isCurrent: false, change: expect.stringContaining("Of the others, too") });
});

test("the issue of a drifted account shows no other account and no requests of others", async () => {
  const outcome = await ofFleet({ size: 3, drifted: among(0), failed: among(1) });
  const [first, ...others] = issuesOf(outcome, "true", fleetEvidence(outcome));
  expect(others.map((issue) => isOf(issue))).toEqual(["settled"]);
  const body = first === undefined ? "" : bodyOf(first);
  expect(body).toContain("clinic-0 drifted");
  expect(body).not.toContain("clinic-1");
  expect(body.match(/RQ[0-9a-f]{32}/g)).toEqual([`RQ${"0".repeat(32)}`]);
});

test("the first issue is about an account that lost a protection, the last about a compliant one", async () => {
  const accounts = [
    firstOf(await stories.compliant()),
    firstOf(await stories.drifted()),
    firstOf(await stories["drifted, and without a name"]()),
  ].map((account, at) => ({ ...account, policy: { ...account.policy, name: `${at}`, account: `AC${at}` } }));
  const issues = issuesOf(summarize({ mode: "check", failOnDrift: true }, accounts));
  expect(issues.map(({ about }) => about)).toEqual(["2", "1", "0"]);
});

test("the issue is about the workflow file if there is no policy file", async () => {
  const of = (workflow: string) =>
    driftIssuesOf(
      outcome,
      { ...evidence, workflow },
      { kind: "fleet", scope: { policyFile: "", selected: [] } },
    );
  const outcome = await check();
  expect(only(of("o/r/.github/workflows/a.yml@refs/heads/main")).about).toBe(".github/workflows/a.yml");
  expect(only(of("")).title).toBe("Twilio settings differ from what this workflow declares");
});

test("the body of an issue begins with its two hidden lines", async () => {
  const [issue] = issuesOf(await check({ "friendly-name": "Theirs" }));
  expect(issue && bodyOf(issue).split("\n").slice(0, 3).join("\n")).toMatchInlineSnapshot(`
    "<!-- twilio-composition-settings-action issue af06c443d1dbe123a4535920 fd7e56d602a7f432581022e2 -->
    <!-- twilio-composition-settings-action state 0bf1af3d71237e1432a5865f061c0ffb setting/friendly-name:8e79739a -->
    ## ❌ a drifted: 1 of 2 settings"
  `);
});
