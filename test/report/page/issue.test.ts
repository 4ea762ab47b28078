import { expect, test } from "vitest";
import type { Waiver } from "../../../src/declared/policy.ts";
import { type DriftIssue, driftIssuesOf } from "../../../src/report/page/issue.ts";
import { settledLine } from "../../../src/report/page/register.ts";
import { summaryOf } from "../../../src/report/page/summary.ts";
import { storyOf } from "../../../src/report/story/story.ts";
import type { Evidence } from "../../../src/run/evidence.ts";
import { type Outcome, summarize } from "../../../src/run/outcome.ts";
import { run } from "../../../src/run/run.ts";
import {
  accountWith,
  evidence as common,
  inputs,
  key,
  patient,
  policyOf,
  refused,
  run1,
  sid,
  twilioOf,
  world,
} from "../../account.ts";
import { mocks, scheduled } from "../mocks.ts";
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
    ["a: renamed · encryption is OFF, not in the policy", "drifting"],
    ["b matches the policy · encryption is OFF, not in the policy", "settled"],
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
  const closing = async (kind: "true" | "fleet", given: Partial<Evidence>) => {
    const outcome = await ofFleet({ size: kind === "fleet" ? 2 : 1 });
    return only(issuesOf(outcome, kind, { ...evidence, time, ...given })).closing;
  };
  const at = `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
  expect((await closing("true", {}))(found)).toBe(
    `**Found restored** ${at}, after ${lasted}, by [run 1](${run1}): clinic-0 matches the policy.`,
  );
  expect((await closing("true", { run: "" }))("no time")).toBe(
    `**Found restored** ${at}: clinic-0 matches the policy.`,
  );
  expect((await closing("fleet", { run: "" }))(found)).toBe(
    `**Found restored** ${at}, after ${lasted}: All 2 accounts match the policy.`,
  );
});

test("only an apply writes that it restored the settings", async () => {
  const outcome = await stories.applied();
  expect(only(issuesOf(outcome)).closing("no time")).toMatch(/^\*\*Restored\*\* 2026-01-02 03:04 UTC, by /);
  // An apply that had nothing to write found them so.
  const calm = await stories["compliant, nothing to apply"]();
  expect(only(issuesOf(calm)).closing("no time")).toMatch(/^\*\*Found restored\*\* /);
});

test("what a waiver or the policy leaves off was not restored, and the closing comment says what it is", async () => {
  const closing = (outcome: Outcome, kind: "true" | "fleet") =>
    only(issuesOf(outcome, kind, { ...evidence, run: "" })).closing("no time");
  const ended = "**No longer drift** 2026-01-02 03:04 UTC: ";
  const waived = await ofFleet({ size: 2, waived: among(0) });
  expect(closing(waived, "true")).toBe(`${ended}clinic-0: encryption is OFF, waived until 2026-03-02.`);
  expect(closing(waived, "fleet")).toBe(`${ended}Encryption is OFF for 1 of 2 accounts, waived.`);
  const off = await ofFleet({ size: 1, declared: { "encryption-enabled": false }, drifted: among(0) });
  expect(closing(off, "true")).toBe(`${ended}clinic-0 matches the policy · encryption is OFF by policy.`);
  const undeclared = await ofFleet({ size: 1, declared: { "encryption-key-sid": key }, drifted: among(0) });
  expect(closing(undeclared, "true")).toContain("encryption is OFF, not in the policy.");
});

test("an issue says what has changed since it was last written", async () => {
  const before = bodyOf(only(issuesOf(await check({ "friendly-name": "Theirs" }))));
  const changes = async (state: object) => {
    const told = only(issuesOf(await check(state), "true", { ...evidence, run: "" })).next(before);
    const title = "**Changed** 2026-01-02 03:04 UTC:\n\n";
    return told.state === "drifting" ? [told.isCurrent, told.change?.replace(title, "")] : [told.state];
  };
  expect(await changes({ "friendly-name": "Theirs" })).toEqual([true, undefined]);
  expect(await changes({ "friendly-name": "Others", ...bucket("b") })).toEqual([
    false,
    "- New: **The S3 URL differs (S3 storage is off)**: `aws-s3-url` is **`https://b.s3.amazonaws.com/x`** at Twilio and (empty) in the policy\n- Changed: **Renamed**: `friendly-name` is **`Others`** at Twilio and `Ours` in the policy",
  ]);
  expect(await changes({ "friendly-name": "Ours", ...bucket("b") })).toEqual([
    false,
    "- New: **The S3 URL differs (S3 storage is off)**: `aws-s3-url` is **`https://b.s3.amazonaws.com/x`** at Twilio and (empty) in the policy\n- No longer: `friendly-name`",
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
    change: expect.stringContaining("- New: **Renamed**: `friendly-name`"),
  });
});

test("the issue of a fleet says which account drifted, and keeps the entry of an account that cannot be read", async () => {
  const fleet = async (...given: Parameters<typeof check>) => only(issuesOf(await check(...given), "fleet"));
  const issue = await fleet();
  expect(issue.title).toBe("Renamed for 1 of 2 accounts · encryption is OFF, not in the policy for 2");
  const before = bodyOf(issue);
  expect(before).toContain("- ❌ **Renamed for 1 account:** a<br>");
  const change = async (...given: Parameters<typeof check>) => {
    const told = (await fleet(...given)).next(before);
    return told.state === "drifting"
      ? told.change?.replace(`**Changed** 2026-01-02 03:04 UTC, found by [run 1](${run1}):\n\n`, "")
      : told.state;
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
  expect(told).toMatchObject({ isCurrent: false, change: expect.stringContaining("- More has changed") });
});

test("the issue of a drifted account shows no other account and no requests of others", async () => {
  const outcome = await ofFleet({ size: 3, drifted: among(0), failed: among(1) });
  const [first, ...others] = issuesOf(outcome, "true", fleetEvidence(outcome));
  expect(others.map((issue) => isOf(issue))).toEqual(["settled"]);
  const body = first === undefined ? "" : bodyOf(first);
  expect(body).toContain("## ❌ clinic-0: encryption is OFF\n");
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
  expect(only(of("")).about).toBe("this workflow");
});

test("the body of an issue begins with its two hidden lines", async () => {
  const [issue] = issuesOf(await check({ "friendly-name": "Theirs" }));
  expect(issue && bodyOf(issue).split("\n").slice(0, 3).join("\n")).toMatchInlineSnapshot(`
    "<!-- twilio-composition-settings-action issue af06c443d1dbe123a4535920 fd7e56d602a7f432581022e2 -->
    <!-- twilio-composition-settings-action state 13ed774b1034bcc3f8b9c104ed23c47a setting/friendly-name:8e79739a -->
    ## ❌ a: renamed · encryption is OFF, not in the policy"
  `);
});

test("the body of an account's issue is its page, and says that every run rewrites it", async () => {
  const outcome = await mocks["one account drifted"]();
  const body = bodyOf(only(issuesOf(outcome, "true", scheduled)));
  const page = summaryOf(storyOf(outcome), scheduled);
  expect(body.split("\n").slice(2).join("\n")).toBe(
    `${page}\nEvery run rewrites this text; write in comments.\n`,
  );
});

test("the body of an issue is never worded as an approval", async () => {
  for (const story of [
    "drifted, and the job stays green",
    "a fleet drifts, and the job stays green",
  ] as const)
    for (const kind of ["true", "fleet"] as const) {
      const issue = only(issuesOf(await stories[story](), kind));
      expect(`${issue.title} ${bodyOf(issue)}`).not.toMatch(/Before you|apply would change|If the apply job/);
    }
});

test("the body of an issue that is settled has no sign of a failure", async () => {
  for (const kind of ["true", "fleet"] as const)
    expect(bodyOf(only(issuesOf(await stories.compliant(), kind)))).toMatch(
      /\n## ✅ AC0123…cdef matches the policy\n/,
    );
});

test("the body of a fleet's issue begins like this", async () => {
  const outcome = await mocks["six of a thousand accounts"]();
  const issue = only(issuesOf(outcome, "fleet", fleetEvidence(outcome)));
  expect(issue.title).toBe(
    "Encryption is OFF for 5 of 999 accounts read: 2 drifted, 3 waived · 1 could not be read",
  );
  const [text = ""] = bodyOf(issue).split("<details>");
  expect(text.split("\n").slice(2).join("\n")).toMatchInlineSnapshot(`
    "## ❌ Encryption is OFF for 5 of 999 accounts read: 2 drifted, 3 waived · 1 could not be read

    - ❌ **Encryption is OFF for 2 accounts:** clinic-15, clinic-700<br>\`encryption-enabled\` is **false** at Twilio and true in the policy (\`twilio-policy.yml:6\`)
    - ❌ **1 account could not be read:** clinic-25<br>No. Try.
    - ⏸️ **Encryption is OFF for 3 more accounts, waived until 2026-03-02:** clinic-3, clinic-400, clinic-998<br>\`encryption-enabled\` is **false** at Twilio and true in the policy (\`twilio-policy.yml:6\`). Reason: \`key is late\`

    **What to do next**

    1. Find out who changed the settings of clinic-15, clinic-700. Twilio keeps no history of them: ask who has console access or a key with the update permission, and look in Twilio's Monitor Events for new keys and credentials.
    2. Restore the policy: run the workflow that applies it. If it takes \`account\`, give it:

       \`\`\`text
       clinic-15, clinic-700
       \`\`\`

    3. Check clinic-25 again: rerun this job. If it fails again, look at [Twilio's status](https://status.twilio.com).

    "
  `);
});
