import { expect, test } from "vitest";
import type { Waiver } from "../../../src/declared/policy.ts";
import type { Existing } from "../../../src/report/page/issue.ts";
import type { Evidence } from "../../../src/run/evidence.ts";
import type { Outcome } from "../../../src/run/outcome.ts";
import { key, run1 } from "../../account.ts";
import { mocks, scheduled } from "../mocks.ts";
import { only as among, fleet as ofFleet, stories } from "../stories.ts";

import { after, bucket, check, evidence, issuesOf, only, policy, words } from "./issues.ts";

test("the first comment says what was found, with the values at Twilio and in the policy", async () => {
  const outcome = await mocks["one account drifted"]();
  expect(words(only(issuesOf(outcome, "true", scheduled)).next(undefined))).toMatchInlineSnapshot(`
    "**Found** 2026-11-28 03:17 UTC by [run 1](https://github.com/example/telehealth/actions/runs/1/attempts/1): production: encryption is OFF · compositions go to another bucket.

    None of the last 5 versions of the policy, since 2026-05-02, has these values: they were probably set at Twilio.

    \`\`\`diff
    --- at Twilio 2026-11-28 03:17 UTC
    +++ in twilio-policy.yml

    - encryption-enabled: false
    + encryption-enabled: true

      aws-s3-url:
    -   https://somebody-elses-bucket.s3.amazonaws.com/compositions
    +   https://example-phi.s3-us-east-2.amazonaws.com/compositions
    \`\`\`"
  `);
});

test("the comment of a change has the old and the new values, and names the drift that is over", async () => {
  const first = only(issuesOf(await check({ "friendly-name": "Theirs", ...bucket("b") })));
  const found = first.next(undefined).comment;
  const next = async (state: object, comment = found) =>
    only(issuesOf(await check(state), "true", { ...evidence, run: "" })).next(after(comment));
  const same = await next({ "friendly-name": "Theirs", ...bucket("b") });
  expect(same).toMatchObject({ state: "drifting", comment: undefined });
  const changed = await next({ "friendly-name": "Others" });
  expect(words(changed)).toMatchInlineSnapshot(`
    "**Changed** 2026-01-02 03:04 UTC: a: settings renamed · encryption is OFF, not in the policy.

    - Changed: **Settings renamed**
    - Over: **The S3 URL differs (S3 storage is off)**

    \`\`\`diff
    --- before
    +++ at Twilio 2026-01-02 03:04 UTC

      aws-s3-url:
    -   https://b.s3.amazonaws.com/x
    +   ""

    - friendly-name: Theirs
    + friendly-name: Others
    \`\`\`"
  `);
  expect(
    words(await next({ "friendly-name": "Others", ...bucket("c") }, changed.comment)),
  ).toMatchInlineSnapshot(`
    "**Changed** 2026-01-02 03:04 UTC: a: settings renamed · encryption is OFF, not in the policy.

    - New: **The S3 URL differs (S3 storage is off)**

    \`\`\`diff
    --- at Twilio 2026-01-02 03:04 UTC
    +++ in this workflow

      aws-s3-url:
    -   https://c.s3.amazonaws.com/x
    +   ""
    \`\`\`"
  `);
  // An unmanaged setting appears in the body and does not change the drift.
  const unmanaged = await next({ "friendly-name": "Theirs", ...bucket("b"), "encryption-enabled": true });
  expect(unmanaged.comment).toBeUndefined();
});

test("the closing comment says what was found, how long it lasted, and what is at Twilio now", async () => {
  const first = only(issuesOf(await check({ "friendly-name": "Theirs", ...bucket("b") }))).next(undefined);
  const later = { ...evidence, time: "2026-01-03T07:17:00Z" };
  const changed = only(issuesOf(await check({ "friendly-name": "Theirs" }), "true", later)).next(
    after(first.comment),
  );
  const last = { ...evidence, time: "2026-01-04T07:17:00Z" };
  const closed = only(issuesOf(await check({ "friendly-name": "Ours" }), "true", last)).next(
    after(changed.comment),
  );
  expect(closed.state).toBe("settled");
  expect(words(closed)).toMatchInlineSnapshot(`
    "**Found restored** 2026-01-04 07:17 UTC, after 2 days and 4 hours, by [run 1](https://github.com/example/telehealth/actions/runs/1/attempts/1): a matches the policy · encryption is OFF, not in the policy.

    Found 2026-01-02 03:04 UTC by [run 1](https://github.com/example/telehealth/actions/runs/1/attempts/1): **Settings renamed**; **The S3 URL differs (S3 storage is off)** (until 2026-01-03 07:17 UTC).

    \`\`\`diff
    --- before
    +++ at Twilio 2026-01-04 07:17 UTC

    - friendly-name: Theirs
    + friendly-name: Ours
    \`\`\`"
  `);
  // The comment was written, but the issue could not be closed at that time.
  const again = only(issuesOf(await check({ "friendly-name": "Ours" }))).next(after(closed.comment));
  expect(again).toMatchObject({ state: "settled", comment: undefined });
  // Later drift counts as newly found.
  const anew = only(issuesOf(await check({ "friendly-name": "Theirs" }))).next(after(closed.comment));
  expect(words(anew)).toMatch(/^\*\*Found\*\* /);
});

test.each([
  ["2 days and 4 hours", "2026-01-03T04:59:00Z"],
  ["4 hours and 5 minutes", "2026-01-01T04:05:00Z"],
  ["1 hour and 1 minute", "2026-01-01T01:01:00Z"],
  ["0 minutes", "2026-01-01T00:00:10Z"],
])(
  "without a register, the closing comment counts the time since the issue was opened: %s",
  async (lasted, time) => {
    const outcome = await ofFleet({ size: 1 });
    const closing = (given: Partial<Evidence>, existing: Existing) =>
      words(only(issuesOf(outcome, "true", { ...evidence, time, ...given })).next(existing));
    const at = `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
    expect(closing({}, after(undefined))).toBe(
      `**Found restored** ${at}, after ${lasted}, by [run 1](${run1}): clinic-0 matches the policy.`,
    );
    expect(closing({ run: "" }, after(undefined, { foundAt: "no time" }))).toBe(
      `**Found restored** ${at}: clinic-0 matches the policy.`,
    );
  },
);

test("only an apply writes that it restored the settings", async () => {
  const closing = (outcome: Outcome) => words(only(issuesOf(outcome)).next(after(undefined)));
  expect(closing(await stories.applied())).toMatch(
    /^\*\*Restored\*\* 2026-01-02 03:04 UTC, .*by apply in \[run 1\]/,
  );
  // An apply without anything to write found the settings restored.
  expect(closing(await stories["compliant, nothing to apply"]())).toMatch(
    /^\*\*Found restored\*\* .*, by \[run 1\]/,
  );
});

test("if settings stay off because of a waiver or the policy, the closing comment does not call them restored, and says why", async () => {
  const closing = (outcome: Outcome, kind: "true" | "fleet") =>
    words(
      only(issuesOf(outcome, kind, { ...evidence, run: "" })).next(after(undefined, { foundAt: "no time" })),
    );
  const ended = "**Drift is over** 2026-01-02 03:04 UTC: ";
  const waived = await ofFleet({ size: 2, waived: among(0) });
  expect(closing(waived, "true")).toBe(`${ended}clinic-0: encryption is OFF, waived until 2026-03-02.`);
  expect(closing(waived, "fleet")).toBe(`${ended}Encryption is OFF for 1 of 2 accounts, waived.`);
  const off = await ofFleet({ size: 1, declared: { "encryption-enabled": false }, drifted: among(0) });
  expect(closing(off, "true")).toBe(`${ended}clinic-0 matches the policy · encryption is OFF by policy.`);
  const undeclared = await ofFleet({ size: 1, declared: { "encryption-key-sid": key }, drifted: among(0) });
  expect(closing(undeclared, "true")).toContain("encryption is OFF, not in the policy.");
});

test("a fleet's issue says why a drift is over: its account left the policy, is waived now, or has a changed policy", async () => {
  const { comment } = only(
    issuesOf(await check({}, {}, policy, { "friendly-name": "Theirs" }), "fleet"),
  ).next(undefined);
  const [a, b] = policy.accounts;
  if (a === undefined || b === undefined) throw new Error("There are two accounts.");
  const without = { ...policy, accounts: [a] };
  const left = only(issuesOf(await check({}, {}, without), "fleet")).next(after(comment));
  expect(words(left)).toContain(
    "- Over: **Settings renamed** for b, because the policy does not name the account now",
  );
  const waiver: Waiver = {
    resource: "compositions",
    setting: "friendly-name",
    reason: "x",
    expires: "2026-02-01",
  };
  const waived = { ...policy, accounts: [a, { ...b, waivers: [waiver] }] };
  const excused = only(issuesOf(await check({}, {}, waived, { "friendly-name": "Theirs" }), "fleet")).next(
    after(comment),
  );
  expect(words(excused)).toContain(
    "- Over: **Settings renamed** for b, because it is waived until 2026-02-01",
  );
  const accepted = {
    ...policy,
    accounts: [a, { ...b, declared: { compositions: { "friendly-name": "Theirs" } } }],
  };
  const changed = only(issuesOf(await check({}, {}, accepted, { "friendly-name": "Theirs" }), "fleet")).next(
    after(comment),
  );
  expect(words(changed)).toContain("- Over: **Settings renamed** for b, because the policy changed");
});
