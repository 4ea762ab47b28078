import { expect, test } from "vitest";
import { summaryOf } from "../../../src/report/page/summary.ts";
import { storyOf } from "../../../src/report/story/story.ts";
import type { Evidence } from "../../../src/run/evidence.ts";
import { failed, type Outcome } from "../../../src/run/outcome.ts";
import { evidence, policyOf, refused } from "../../account.ts";
import { render } from "../../e2e/page.ts";
import { mocks, scheduled } from "../mocks.ts";
import {
  bare,
  checked,
  clinics,
  endings,
  everything,
  finding,
  fleet,
  fleetPullRequest,
  ofPullRequest,
  oneAccount,
  only,
  onMain,
  outcomesOf,
  pullRequest,
  pushed,
  type StoryName,
  stories,
} from "../stories.ts";

/** Returns the page with its folds closed. */
const closed = (page: string) =>
  page.replace(/<details><summary>(.*?)<\/summary>[\s\S]*?<\/details>/g, "▸ $1");
const summary = (outcome: Outcome, given: Evidence = evidence) => summaryOf(storyOf(outcome), given);
const headingOf = (outcome: Outcome) => summary(outcome).split("\n")[0];

test("the whole page of one account that drifted reads like this", async () => {
  expect(summary(await mocks["one account drifted"](), scheduled)).toMatchSnapshot();
});

test.each<StoryName>(["the base is not known", "the write is not confirmed", "exported, but for the names"])(
  "the page with its folds closed reads like this: %s",
  async (story) => {
    expect(closed(summary(await stories[story](), bare))).toMatchSnapshot();
  },
);

test("a short page has its reason below the heading", async () => {
  const names: StoryName[] = ["valid", "withheld", "unread", "the plan changed", "the inputs are wrong"];
  const pages = (await outcomesOf(names)).map(([, outcome]) => closed(summary(outcome, bare)));
  expect(pages.map((page) => page.slice(0, page.lastIndexOf("▸ Evidence"))).join("")).toMatchInlineSnapshot(`
    "## ✅ The policy of production is valid · not compared with Twilio

    Not compared with Twilio. Changes were not judged: that takes the event pull_request or merge_group.

    ## ⚠️ AC0123…cdef was not checked

    Nothing was read from Twilio: GitHub withholds credentials from forks and Dependabot. The check has credentials once a member of your team pushes the change to a branch of this repository.

    ## ❌ AC0123…cdef could not be read

    This run changed nothing at Twilio. Reason: \`credentials-rejected\`.

    - **No.** Try.

    ## ❌ AC0123…cdef: encryption is OFF · apply refused: the plan is not the one in expected-plan

    New compositions are **not encrypted** and stay at Twilio. This run changed nothing at Twilio. Reason: \`plan-changed\`.

    \`\`\`diff
    --- at Twilio now
    +++ after apply

    - encryption-enabled: false
    + encryption-enabled: true

    - encryption-key-sid: ""
    + encryption-key-sid: CR0123…cdef
    \`\`\`

    - **The plan differs from the plan in expected-plan, so nothing was sent.** Compare the plan in the job summary with the reviewed plan. To apply the present plan, run the check again and get its plan approved.

    ▸ 4 settings are not in the policy

    ## ❌ Check did not run

    Nothing was sent to Twilio. Reason: \`invalid-inputs\`.

    - **No.** Give some.
    - **mode is \`x\`.** Use \`y\`.

    "
  `);
});

test("the heading of each mock says the consequence first", async () => {
  const lines = await Promise.all(Object.values(mocks).map(async (mock) => headingOf(await mock())));
  expect(`\n${lines.join("\n")}\n`).toMatchInlineSnapshot(`
    "
    ## ❌ production: encryption is OFF · compositions go to another bucket
    ## ❌ production: compositions go to another bucket
    ## ⛔ This pull request turns encryption OFF for production · production: settings renamed at Twilio, not by this pull request
    ## ❌ production: encryption is OFF at Twilio, not by this pull request · this pull request renames the settings for production
    ## ⚠️ This pull request moves compositions of production to another bucket
    ## ⚠️ production: encryption is OFF · compositions go to another bucket · apply would change 2 settings
    ## ✅ production: 2 settings applied and read back
    ## ❌ Encryption is OFF for 5 of 999 accounts read: 2 drifted, 3 waived · 1 could not be read
    ## ✅ production matches the policy · encryption is OFF by policy
    "
  `);
});

test("the heading has an icon that says what the job does", async () => {
  const names: StoryName[] = [
    ...Object.values(endings),
    "drifted, and the job stays green",
    "a fleet drifts, and the job stays green",
    "waived",
    "waived, and not needed",
    "withheld, account unknown",
    "weakens",
    "weakens, and that is allowed",
    "moves",
    "weakens, from a fork",
  ];
  const lines = (await outcomesOf(names)).map(([, outcome]) => headingOf(outcome));
  expect(`\n${lines.join("\n")}\n`).toMatchInlineSnapshot(`
    "
    ## ❌ AC0123…cdef could not be read
    ## ❌ AC0123…cdef: compositions go to another bucket · settings renamed
    ## ✅ This pull request turns encryption ON for production · encryption is OFF by policy
    ## ⚠️ AC0123…cdef was not checked
    ## ✅ AC0123…cdef: 4 settings applied and read back
    ## ✅ The settings of 1 account were exported · encryption is OFF for 1
    ## ✅ The policy of production is valid · not compared with Twilio
    ## ✅ AC0123…cdef matches the policy
    ## ⚠️ AC0123…cdef: compositions go to another bucket · settings renamed · apply would change 2 settings
    ## ⚠️ Encryption is OFF for 2 of 3 accounts · apply would change 2 settings of 2 accounts
    ## ⏸️ production: encryption is OFF, waived until 2026-03-02
    ## ✅ production matches the policy
    ## ⚠️ The account was not checked
    ## ⛔ This pull request turns encryption OFF for production and moves compositions of production to another bucket
    ## ⚠️ This pull request turns encryption OFF for production
    ## ⚠️ This pull request moves compositions of production to another bucket
    ## ⛔ This pull request turns encryption OFF for production
    "
  `);
});

/** Returns the kinds of a page's parts, in their order. */
const orderOf = (page: string) =>
  page.split("\n\n").flatMap((part) => {
    const kinds: [RegExp, string][] = [
      [/^## /, "heading"],
      [/^Reviews of this run/, "reviews"],
      [/^```diff/, "difference"],
      [/^\*\*Before you /, "question"],
      [/^\*\*What to do next/, "steps"],
      [/^If the apply job/, "digest"],
      [/^\*\*Warnings/, "warnings"],
      [/^▸ /, "fold"],
    ];
    return kinds.flatMap(([pattern, kind]) => (pattern.test(part) ? [kind] : []));
  });

test("the parts of every page come in the same order, folds last", async () => {
  const order = ["heading", "reviews", "difference", "question", "steps", "digest", "warnings", "fold"];
  const outcomes = [
    ...(await outcomesOf()).map(([name, outcome]) => [name, outcome] as const),
    ...(await Promise.all(Object.entries(mocks).map(async ([name, mock]) => [name, await mock()] as const))),
  ];
  for (const [name, outcome] of outcomes) {
    // A page about a pull request with drift has some parts twice.
    const [first = ""] = closed(summary(outcome, withReviews)).split("\n### ");
    const found = orderOf(first).map((kind) => order.indexOf(kind));
    expect(found, name).toEqual(found.toSorted((a, b) => a - b));
    expect(found[0], name).toBe(0);
    expect(orderOf(closed(summary(outcome))).at(-1), name).toBe("fold");
  }
});

test("a list of steps has at most three steps", async () => {
  for (const [name, outcome] of await outcomesOf()) expect(summary(outcome), name).not.toMatch(/^4\. /m);
  for (const mock of Object.values(mocks)) expect(summary(await mock())).not.toMatch(/^4\. /m);
});

const withReviews: Evidence = {
  ...evidence,
  reviews: {
    state: "known",
    reviews: [{ environments: ["production"], state: "approved", by: "octocat", comment: "ok, seen" }],
  },
};

test("the reviews of a run come between what happens to calls and the difference", async () => {
  const [, state, reviews, block] = summary(await mocks.applied(), withReviews).split("\n\n");
  expect(state).toMatch(/^Twilio is set to encrypt /);
  expect(reviews).toBe("Reviews of this run: `octocat` approved the environment `production` (`ok, seen`).");
  expect(block).toMatch(/^```diff\n--- before\n/);
});

test("the cause of an unknown base comes before the comparison with Twilio", async () => {
  const [, cause, state] = summary(await stories["the base is not known"]()).split("\n\n");
  expect(cause).toMatch(/^- \*\*GitHub answered 403: /);
  expect(state).toMatch(/^Twilio is set to encrypt /);
});

test("a policy with every setting waived shows the waived settings", async () => {
  const setting = "encryption-enabled" as const;
  const waiver = { resource: "compositions", setting, reason: "late", expires: "2026-03-02" } as const;
  const policy = policyOf({ compositions: { [setting]: true }, waivers: [waiver] });
  const outcome = await oneAccount({ inputs: { mode: "check", policy } });
  expect(summary(outcome)).toMatch(
    /^## ⏸️ AC0123…cdef: encryption is OFF, waived until 2026-03-02\n\nNew compositions are \*\*not encrypted\*\* and stay at Twilio\.\n\n- ⏸️ /,
  );
});

test("the page says if a failed run had sent a request, and calls a run without a mode the step", () => {
  const outcome = failed(undefined, refused("invalid-inputs"));
  expect(summary(outcome, bare)).toMatch(
    /^## ❌ The step did not run\n\nNothing was sent to Twilio\. Reason: `invalid-inputs`\.\n/,
  );
  expect(summary(outcome, pushed)).toMatch(
    /^## ❌ The step stopped\n\nThe run stopped\. Reason: `invalid-inputs`\.\n/,
  );
});

test("an apply that stops says that a write may have been under way", async () => {
  expect(summary(await stories["a bug in apply"](), bare)).toMatch(
    /^## ❌ Apply stopped\n\nThe run stopped, and a write may have been under way\. Reason: `internal`\.\n/,
  );
});

test("the page of an export has its warnings", async () => {
  const outcome = { ...(await stories.exported()), findings: [finding("warning", "It is suspended.")] };
  expect(summary(outcome)).toContain("\n\n**Warnings**\n\n- **It is suspended.** Fix it.\n\n");
});

test("a page shows nothing as failed that does not fail the job", async () => {
  expect(summary(await stories["drifted, and the job stays green"](), pushed)).not.toContain("❌");
  expect(summary(await stories.drifted(), pushed)).not.toContain("⚠️");
});

test("the page notes waivers that are not needed and references that may not be read", async () => {
  expect(summary(await stories["waived, and not needed"]())).toContain(
    "\n\nThe waiver of `encryption-enabled` for production until 2026-03-02 is no longer needed",
  );
  expect(summary(await stories["references are not permitted"]())).toMatch(
    /^These credentials may not read Public Keys and AWS credentials\. /m,
  );
});

test("misplaced compositions of one account are in view, and those of many in a fold", async () => {
  const outcome = await fleet({ size: 1, misplaced: only(0), declared: { "aws-storage-enabled": false } });
  expect(closed(summary(outcome))).toContain("\n\nCompositions since 2026-01-01 00:00 UTC: 1 made, ");
  expect(closed(summary(await stories["a fleet with a misplaced composition"]()))).toContain(
    "▸ Compositions of 3 accounts\n",
  );
});

test("the page has the lines to paste, and does not refer to itself for them", async () => {
  const live = { "friendly-name": "Telehealth" };
  const outcome = await oneAccount({ inputs: { mode: "check" }, declared: live, live: everything });
  expect(summary(outcome, pushed)).toContain("encryption-enabled: true\n");
  expect(summary(outcome, pushed)).not.toContain("job summary");
});

test("the page warns once of the same gap in many accounts, with as many lines to paste as fit", async () => {
  const gaps = async (size: number) =>
    summary(await fleet({ size, declared: { "encryption-enabled": true } }));
  const few = await gaps(3);
  expect(few.match(/Encryption is on, and encryption-key-sid is not in the policy/g)).toHaveLength(1);
  expect(few.match(/^encryption-key-sid: CR[0-9a-f]{32}$/gm)).toHaveLength(3);
  expect(few).toContain(`# in "twilio-policy.yml", under "accounts.clinic-0.compositions"\n`);
  expect(await gaps(100)).toMatch(/# and \d+ more\n```$/m);
});

test("the page of a fleet has a fold with details only if the bullets leave something out", async () => {
  const folds = async (outcome: Outcome) => closed(summary(outcome)).match(/^▸ .*/gm);
  expect(await folds(await fleet({ size: 30, drifted: () => true }))).toEqual([
    "▸ To apply exactly this plan and nothing else",
    "▸ If the value at Twilio is right",
    "▸ Names, to copy",
    "▸ Evidence: 0 requests to Twilio on 2026-01-02 at 03:04:05 UTC",
  ]);
  const live = (at: number) => ({ "encryption-key-sid": `CR${String(at).padStart(32, "0")}` });
  expect(await folds(await fleet({ size: 5, drifted: only(0, 1, 2, 3), live }))).toEqual([
    "▸ To apply exactly this plan and nothing else",
    "▸ If the values at Twilio are right",
    "▸ Details of 4 accounts",
    "▸ 1 account matches the policy",
    "▸ Evidence: 0 requests to Twilio on 2026-01-02 at 03:04:05 UTC",
  ]);
});

test("the page of a pull request lists failures and warnings beside the changes", async () => {
  const read = () => Promise.reject(refused("twilio-unavailable"));
  const outcome = await fleetPullRequest(clinics(3, true), clinics(3, false), (account) =>
    account.endsWith("2") ? { read } : {},
  );
  const findings = [...outcome.findings, finding("failure", "It is gone."), finding("warning", "It is odd.")];
  const page = summary({ ...outcome, findings }, ofPullRequest);
  expect(page).toMatch(
    /^## ⛔ This pull request turns encryption OFF for clinic-0, clinic-1 and clinic-2 · /,
  );
  expect(page).toContain("\n- **It is gone.** Fix it.\n- clinic-2: **No.** Try.\n");
  expect(page).toContain("**Warnings**\n\n- **It is odd.** Fix it.\n");
});

test("a pull request that changes nothing of the policy has the page of a check", async () => {
  expect(summary(await pullRequest({ proposed: onMain }), ofPullRequest)).toMatch(
    /^## ✅ production matches the policy on main\n\nTwilio is set to encrypt /,
  );
});

test("the page fits into the given bytes by shortening its folds", async () => {
  const live = (at: number) => ({ "encryption-key-sid": `CR${String(at).padStart(32, "0")}` });
  const outcome = await fleet({ size: 100, drifted: () => true, live });
  const size = (text: string) => new TextEncoder().encode(text).length;
  const [whole, short] = [summary(outcome), summaryOf(storyOf(outcome), evidence, 6_000)];
  expect(size(short)).toBeLessThanOrEqual(6_000);
  expect(size(whole)).toBeGreaterThan(8_000);
  expect(short).toContain("<summary>Details of 100 accounts</summary>");
});

test.each([
  "@team",
  "https://example.com",
  "![x](https://example.com/x.png)",
  "<img src=x>",
  "```",
  "`",
  "x\n\n# y",
  "</details>",
  "a@example.com",
])("%j from Twilio stays plain text in the rendered summary", (hostile) => {
  const html = render(
    summary(checked({ "encryption-enabled": true }, { "friendly-name": hostile, "aws-s3-url": hostile })),
  );
  expect(html).not.toMatch(/<(?:a|img|h1)\b/);
  expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
  expect(html.match(/<pre>/g)).toHaveLength(2);
});

test("a value in a sentence becomes a code span", () => {
  const outcome = failed("check", new AggregateError([]));
  const page = summary({ ...outcome, findings: [finding("error", 'mode is "@team".')] });
  expect(page).toContain("- **mode is `@team`.** Fix it.");
  expect(render(page)).toContain("<code>@team</code>");
});

test("a list of findings that does not fit says how many are left out", () => {
  const findings = Array.from({ length: 300 }, (_, at) => finding("failure", `It is broken: ${at}.`));
  const page = summary(checked({ "friendly-name": "a" }, { "friendly-name": "a" }, findings));
  const shown = page.match(/^- \*\*It is broken/gm)?.length ?? 0;
  expect(shown).toBeGreaterThan(100);
  expect(page).toContain(`\n- The JSON report has ${300 - shown} more.\n`);
});
