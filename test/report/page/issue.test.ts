import { expect, test } from "vitest";
import type { Waiver } from "../../../src/declared/policy.ts";
import { driftIssuesOf, type Existing, isSettled, settle } from "../../../src/report/page/issue.ts";
import { issueMarker } from "../../../src/report/page/marker.ts";
import { readRegister } from "../../../src/report/page/register.ts";
import { summaryOf } from "../../../src/report/page/summary.ts";
import { storyOf } from "../../../src/report/story/story.ts";
import type { Outcome } from "../../../src/run/outcome.ts";
import { summarize } from "../../../src/run/outcome.ts";
import { run } from "../../../src/run/run.ts";
import {
  accountWith,
  inputs,
  patient,
  policyOf,
  refused,
  run1,
  sid,
  twilioOf,
  world,
} from "../../account.ts";
import { mocks, scheduled } from "../mocks.ts";
import { only as among, finding, firstOf, fleetEvidence, fleet as ofFleet, stories } from "../stories.ts";

import {
  after,
  bodyOf,
  bucket,
  check,
  evidence,
  isOf,
  issuesOf,
  only,
  other,
  policy,
  scope,
  unreadable,
  words,
} from "./issues.ts";

test("every account has an issue of its own, except an account that could not be read", async () => {
  const issues = issuesOf(await check());
  expect(issues.map((issue) => [issue.title, isOf(issue)])).toEqual([
    ["a: settings renamed · encryption is OFF, not in the policy", "drifting"],
    ["b matches the policy · encryption is OFF, not in the policy", "settled"],
  ]);
  expect(new Set(issues.map(({ marker }) => marker.key)).size).toBe(2);
  for (const issue of issues) {
    expect(bodyOf(issue)).toMatch(
      /^<!-- twilio-composition-settings-action issue account [0-9a-f]{24} policy.yml -->\n<!-- .* -->\n## /,
    );
    expect(bodyOf(issue)).not.toContain("accounts");
  }
  expect(issuesOf(await check({}, unreadable)).map(({ about }) => about)).toEqual(["b"]);
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

test("an issue that was closed by hand is opened again once, and after that only if the drift changes", async () => {
  const drift = { "friendly-name": "Theirs" };
  const next = async (state: object, existing: Existing) => only(issuesOf(await check(state))).next(existing);
  const found = await next(drift, after(undefined));
  const opened = await next(drift, after(found.comment, { isClosed: true }));
  expect(opened.state).toBe("drifting");
  expect(words(opened)).toBe("Opened again: it was closed by hand, and the settings still differ.");
  const left = await next(drift, after(opened.comment, { isClosed: true }));
  expect(left).toMatchObject({ state: "closed-by-hand", comment: undefined });
  const changed = await next({ "friendly-name": "Others" }, after(opened.comment, { isClosed: true }));
  expect(changed.state).toBe("drifting");
  expect(words(changed)).toMatch(/^\*\*Changed\*\* [\s\S]*\n\nOpened again: /);
  expect((await next({ "friendly-name": "Ours" }, after(opened.comment, { isClosed: true }))).state).toBe(
    "settled",
  );
});

test("the body is written again where someone edited it, and where the state changed", async () => {
  const first = only(issuesOf(await check({ "friendly-name": "Theirs" })));
  const { comment } = first.next(undefined);
  const body = bodyOf(first);
  const later = only(
    issuesOf(await check({ "friendly-name": "Theirs" }), "true", {
      ...evidence,
      time: "2026-01-09T00:00:00Z",
    }),
  );
  const { body: rewrite } = later.next(after(comment));
  expect(rewrite(body)).toBeUndefined();
  for (const edited of [
    body.replace("renamed", "fine"),
    body.replace(/\n<!--.*\n/, "\n"),
    body.split("\n")[0],
    "",
    "x",
  ])
    expect(rewrite(edited)).toContain("\n\nFound 2026-01-02 03:04 UTC by [run 1]");
  const changed = only(issuesOf(await check({ "friendly-name": "Others" }))).next(after(comment));
  expect(changed.body(body)).toContain("Others");
});

test.each([
  ["no comment", undefined],
  ["a comment without a register", "Hm."],
  ["a register that is cut", "x\n\n<!-- twilio-composition-settings-action register {"],
  ["a register of another form", 'x\n\n<!-- twilio-composition-settings-action register {"found":1} -->'],
])("an issue with %s gets the first comment again", async (_, comment) => {
  const next = only(issuesOf(await check())).next(after(comment));
  expect(words(next)).toMatch(/^\*\*Found\*\* /);
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
  const first = await on("2026-01-02", unavailable);
  const [{ comment }, body] = [first.next(undefined), bodyOf(first)];
  // From 2026-01-20 on, a warning says that the waiver ends soon.
  for (const later of [await on("2026-01-20", forbidden), await on("2026-01-21", unavailable)]) {
    const next = later.next(after(comment));
    expect([next.state, next.comment, next.body(body)]).toEqual(["drifting", undefined, undefined]);
  }
  const ended = (await on("2026-02-02", unavailable)).next(after(comment));
  expect(words(ended)).toContain("- New: **Settings renamed**");
});

test("the issue of a fleet says which account drifted, and keeps the entry of an account that cannot be read", async () => {
  const fleet = async (...given: Parameters<typeof check>) => only(issuesOf(await check(...given), "fleet"));
  const issue = await fleet();
  expect(issue.title).toBe(
    "Settings renamed for 1 of 2 accounts · encryption is OFF, not in the policy for 2",
  );
  expect(bodyOf(issue)).toContain("- ❌ **Settings renamed for 1 account:** a<br>");
  const { comment } = issue.next(undefined);
  expect(words(issue.next(undefined))).toContain("\n\n- **Settings renamed** for a\n\n```diff\n");
  const change = async (...given: Parameters<typeof check>) => {
    const next = (await fleet(...given)).next(after(comment));
    return next.state === "drifting" ? words(next)?.split("\n\n")[1] : next.state;
  };
  expect(await change()).toBe(undefined);
  expect(await change({}, {}, policy, { "friendly-name": "Theirs" })).toBe(
    "- New: **Settings renamed** for b",
  );
  expect(await change({ "friendly-name": "Others" })).toBe("- Changed: **Settings renamed** for a");
  expect(await change({ "friendly-name": "Ours" })).toBe("settled");
  // The state of account a is unknown.
  expect(await change({}, unreadable)).toBe(undefined);
  expect(isOf(await fleet({}, unreadable))).toBe("unknown");
});

test("a fleet's issue says that an account is fixed, also while another one cannot be read", async () => {
  const fleet = async (...given: Parameters<typeof check>) => only(issuesOf(await check(...given), "fleet"));
  const { comment } = (await fleet({}, {}, policy, { "friendly-name": "Theirs" })).next(undefined);
  const fixed = (await fleet({}, unreadable)).next(after(comment));
  expect(fixed.state).toBe("drifting");
  expect(words(fixed)).toContain("- Over: **Settings renamed** for b");
  // Nothing is known to drift, and one account was not read.
  const none = (await fleet({ "friendly-name": "Ours" }, {}, policy, { "friendly-name": "Theirs" })).next(
    undefined,
  );
  const rest = (await fleet({}, unreadable)).next(after(none.comment));
  expect(rest.state).toBe("unknown");
  expect(words(rest)).toContain("- Over: **Settings renamed** for b");
  const later = (await fleet({}, unreadable)).next(after(rest.comment));
  expect(later).toMatchObject({ state: "unknown", comment: undefined });
  const over = (await fleet({ "friendly-name": "Ours" })).next(after(rest.comment));
  expect(over.state).toBe("settled");
  expect(words(over)).toMatch(
    /\nFound 2026-01-02 03:04 UTC by \[run 1\]\(\S+\): \*\*Settings renamed\*\* for b \(until 03:04 UTC\)\./,
  );
});

test("a run over the whole policy closes the issues that no run keeps", async () => {
  const outcome = await check();
  const leavingOf = (named: string[] | undefined) =>
    driftIssuesOf(
      outcome,
      { ...evidence, run: "" },
      { kind: "true", scope, named, isWhole: named !== undefined },
    ).leaving;
  const leaving = leavingOf([sid, other]);
  const gone = issueMarker(scope, "AC00000000000000000000000000000000");
  const { register } = after(only(issuesOf(outcome)).next(undefined).comment);
  expect(leaving(issueMarker(scope, sid), false)).toBeUndefined();
  expect(leaving(issueMarker(scope), false)).toBeUndefined();
  expect(leavingOf(undefined)(gone, false)).toBeUndefined();
  expect(leaving(gone, false)?.(register).replace(/\n\n<!-- .*\n/, "")).toBe(
    `**Closed** 2026-01-02 03:04 UTC: the policy does not name this account now. This run restored nothing.\n\nFound 2026-01-02 03:04 UTC by [run 1](${run1}): **Settings renamed**.`,
  );
  expect(readRegister(leaving(gone, false)?.(undefined) ?? "")?.isOver).toBe(true);
  // If a policy file is gone, its accounts may be in another policy file, so their issues stay.
  expect(leaving({ ...gone, path: "old.yml" }, true)).toBeUndefined();
  expect(leaving(issueMarker({ ...scope, path: "old.yml" }), true)?.(undefined)).toContain(
    "its policy file is gone.",
  );
});

test("in a fleet that is too large for the register, new drift is still named with its values", async () => {
  const [sample] = (await check()).accounts;
  if (sample === undefined) throw new Error("There are two accounts.");
  const fleet = (state: (at: number) => object) =>
    Promise.all(
      Array.from({ length: 150 }, async (_, at) => {
        const [account] = (await check({ "friendly-name": "Theirs", ...state(at) })).accounts;
        const sidAt = `AC${at.toString(16).padStart(32, "0")}`;
        return { ...(account ?? sample), policy: { ...sample.policy, name: `clinic-${at}`, account: sidAt } };
      }),
    ).then((accounts) => only(issuesOf(summarize({ mode: "check", failOnDrift: true }, accounts), "fleet")));
  const before = (await fleet((at) => bucket(`b${at}`))).next(undefined);
  const later = await fleet((at) => bucket(at === 149 ? "evil-new" : `b${at}`));
  expect(words(later.next(after(before.comment)))).toContain("https://evil-new.s3.amazonaws.com/x");
  expect(words(later.next(after(before.comment)))).toContain("** for clinic-149\n");
});

test("a run says whether everything that fails belongs to an issue", async () => {
  const covers = (outcome: Outcome, kind: "true" | "fleet") =>
    driftIssuesOf(outcome, evidence, { kind, scope, named: undefined, isWhole: false }).coversAll;
  const drifted = await check({ "friendly-name": "Theirs" });
  const unlisted = { ...drifted, findings: [finding("failure", "It is not in the policy.")] };
  expect([covers(drifted, "true"), covers(unlisted, "true"), covers(unlisted, "fleet")]).toEqual([
    true,
    false,
    true,
  ]);
  const misplaced = await stories["a fleet with a misplaced composition"]();
  expect([covers(misplaced, "true"), covers(misplaced, "fleet")]).toEqual([false, false]);
  expect(covers(await check({}, unreadable), "fleet")).toBe(false);
});

test("an issue that is over says so in its second line", async () => {
  const body = bodyOf(only(issuesOf(await check())));
  expect(isSettled(body)).toBe(false);
  expect(isSettled(settle(body))).toBe(true);
  expect(settle(body).split("\n").slice(2)).toEqual(body.split("\n").slice(2));
  const over = bodyOf(only(issuesOf(await stories.compliant())));
  expect(isSettled(over)).toBe(true);
  expect(over).toMatch(/\nThis issue is closed\. Drift that is found later gets a new issue\.\n$/);
});

test("the issue of a thousand accounts lists what fits, and only counts other differences that are over", async () => {
  const [sample] = (await check()).accounts;
  if (sample === undefined) throw new Error("There are two accounts.");
  const sidAt = (at: number) => `AC${at.toString(16).padStart(32, "0")}`;
  const fleet = (given: (at: number) => object) => {
    const accounts = Array.from({ length: 1_000 }, (_, at) => ({
      ...sample,
      policy: { ...sample.policy, name: `${"N".repeat(50)}-${at}`, account: sidAt(at) },
      ...given(at),
    }));
    return only(issuesOf(summarize({ mode: "check", failOnDrift: true }, accounts), "fleet"));
  };
  const all = fleet(() => ({}));
  const [{ comment }, body] = [all.next(undefined), bodyOf(all)];
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(comment?.length).toBeLessThanOrEqual(65_536);
  expect(readRegister(comment ?? "")?.entries.length).toBeLessThan(200);
  const same = all.next(after(comment));
  expect([same.comment, same.body(body)]).toEqual([undefined, undefined]);
  const fixed = (last: number) => fleet((at) => (at === last ? { result: "compliant", resources: [] } : {}));
  const text = words(fixed(999).next(after(comment)));
  expect(text).toMatch(/\n\n1 more difference is over\.$/);
  expect(words(fixed(0).next(after(comment)))).toContain(
    `- Over: **Settings renamed** for ${"N".repeat(50)}-0`,
  );
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

test("the issue of a step without a policy file is about its workflow", async () => {
  const about = (path: string) =>
    only(
      driftIssuesOf(outcome, evidence, {
        kind: "fleet",
        scope: { path, account: "" },
        named: undefined,
        isWhole: false,
      }).issues,
    ).about;
  const outcome = await check();
  expect(about(".github/workflows/a.yml")).toBe(".github/workflows/a.yml");
  expect(about("")).toBe("this workflow");
});

test("the body of an issue begins with its two hidden lines", async () => {
  const [issue] = issuesOf(await check({ "friendly-name": "Theirs" }));
  expect(issue && bodyOf(issue).split("\n").slice(0, 3).join("\n")).toMatchInlineSnapshot(`
    "<!-- twilio-composition-settings-action issue account fd7e56d602a7f432581022e2 policy.yml -->
    <!-- twilio-composition-settings-action 467fcf0cea24d37e6f8b4d82d8a8b842 da1a00d726db96c8f4091bfbe3884aec -->
    ## ❌ a: settings renamed · encryption is OFF, not in the policy"
  `);
});

test("the body of an account's issue is its page, and says that every run rewrites it", async () => {
  const outcome = await mocks["one account drifted"]();
  const body = bodyOf(only(issuesOf(outcome, "true", scheduled)));
  const page = summaryOf(storyOf(outcome), { ...scheduled, found: scheduled });
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

    Found 2026-01-02 03:04 UTC by [run 1](https://github.com/example/telehealth/actions/runs/1/attempts/1).

    - ❌ **Encryption is OFF for 2 accounts:** clinic-15, clinic-700<br>\`encryption-enabled\` is **false** at Twilio and true in the policy (\`twilio-policy.yml:6\`)
    - ❌ **1 account could not be read:** clinic-25<br>No. Try.
    - ⏸️ **Encryption is OFF for 3 more accounts, waived until 2026-03-02:** clinic-3, clinic-400, clinic-998<br>\`encryption-enabled\` is **false** at Twilio and true in the policy (\`twilio-policy.yml:6\`). Reason: \`key is late\`

    **What to do next**

    1. Find out who changed the settings of clinic-15, clinic-700. Twilio keeps no history of them. Ask who has console access or a key with the update permission. Look in Twilio's Monitor Events for new keys and credentials.
    2. Restore the policy: run the workflow that applies it. If that workflow has the input \`account\`, set it to these accounts:

       \`\`\`text
       clinic-15, clinic-700
       \`\`\`

    3. Check clinic-25 again: rerun this job. If it fails again, look at [Twilio's status](https://status.twilio.com).

    "
  `);
});
