import { expect, test } from "vitest";
import { summaryOf } from "../../../src/report/page/summary.ts";
import { storyOf } from "../../../src/report/story/story.ts";
import type { Evidence } from "../../../src/run/evidence.ts";
import { failed, type Outcome } from "../../../src/run/outcome.ts";
import { evidence, policyOf, refused } from "../../account.ts";
import { render } from "../../e2e/page.ts";
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

/** The page with its folds closed, and the column of settings as narrow as its title. */
const closed = (page: string) =>
  page.replace(/<details><summary>(.*?)<\/summary>[\s\S]*?<\/details>/g, "▸ $1").replace(/(&nbsp;)+/g, "");
const headingOf = (outcome: Outcome, given: Evidence = evidence) =>
  summaryOf(storyOf(outcome), given).split("\n")[0];

test.each<StoryName>([
  "drifted",
  "the write changes only another setting",
  "some of each",
  "exported, but for the names",
  "the inputs are wrong",
])("the summary reads like this: %s", async (story) => {
  expect(closed(summaryOf(storyOf(await stories[story]()), pushed))).toMatchSnapshot();
});

test("the heading has an icon for each result", async () => {
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
  expect(`\n${lines.join("\n")}\n`).toMatchSnapshot();
});

test("a sentence below the heading says what the run did", async () => {
  const names: StoryName[] = [
    "compliant",
    "compliant, with a gap",
    "compliant, nothing to apply",
    "applied",
    "applied, and weakened",
    "unread",
    "the write is refused",
    "the write is not confirmed",
    "the write changes another setting",
    "withheld",
    "some of each",
    "some of each, applied",
    "a bug",
    "a bug in apply",
    "the export fails",
  ];
  const lines = (await outcomesOf(names)).map(
    ([story, outcome]) => `${story}: ${summaryOf(storyOf(outcome), bare).split("\n\n")[1]}`,
  );
  expect(`\n${lines.join("\n")}\n`).toMatchSnapshot();
});

test("the summary says that every declared setting is waived", async () => {
  const setting = "encryption-enabled" as const;
  const waiver = { resource: "compositions", setting, reason: "late", expires: "2026-03-02" } as const;
  const policy = policyOf({ compositions: { [setting]: true }, waivers: [waiver] });
  const outcome = await oneAccount({ inputs: { mode: "check", policy } });
  expect(summaryOf(storyOf(outcome), evidence)).toContain("\n\nEvery declared setting is waived.\n\n");
});

test("the summary says if a failed run had sent a request, and calls a run without a mode the step", () => {
  const outcome = failed(undefined, refused("invalid-inputs"));
  expect(summaryOf(storyOf(outcome), bare)).toMatch(
    /^## ❌ The step did not run\n\nReason `invalid-inputs` · nothing was sent/,
  );
  expect(summaryOf(storyOf(outcome), pushed)).toMatch(
    /^## ❌ The step broke off\n\nReason `invalid-inputs` · the run broke off\n/,
  );
});

test("the summary of an export has its warnings", async () => {
  const outcome = { ...(await stories.exported()), findings: [finding("warning", "It is suspended.")] };
  expect(summaryOf(storyOf(outcome), evidence)).toContain(
    "\n\n**Warnings**\n\n- **It is suspended.** Mend it.\n\n",
  );
});

test("the heading of a green drift says what apply would change, except in a pull request", async () => {
  const outcome = await stories["drifted, and the job stays green"]();
  expect(headingOf(outcome)).toMatch(/^## ⚠️ `apply` would change 2 settings · /);
  for (const event of ["pull_request", "merge_group"])
    expect(headingOf(outcome, { ...evidence, event })).not.toContain("would change");
  expect(headingOf(await stories.drifted())).not.toContain("would change");
});

test("the summary of a green job shows nothing as failed", async () => {
  expect(summaryOf(storyOf(await stories["drifted, and the job stays green"]()), pushed)).not.toContain("❌");
  expect(summaryOf(storyOf(await stories.drifted()), pushed)).not.toContain("⚠️");
});

test("the summary of a check does not say that nothing was changed", async () => {
  const outcome = await fleet({ size: 4, drifted: only(0), failed: only(1) });
  expect(summaryOf(storyOf(outcome), evidence)).toMatch(/^Reason `twilio-unavailable`$/m);
});

test("the summary marks an account that is compliant only by waiver", async () => {
  const summary = summaryOf(storyOf(await fleet({ size: 2, waived: only(1) })), evidence);
  expect(summary).toMatch(/^## ⏸ All 2 accounts are as declared · 1 setting waived\n/);
  expect(summary).toContain("2 accounts are as declared, 1 of them only by waiver");
  expect(headingOf(await fleet({ size: 1, waived: only(0) }))).toBe(
    "## ⏸ clinic-0 is as declared · 1 setting waived",
  );
});

test("the summary notes waivers that are not needed and references that may not be read", async () => {
  expect(summaryOf(storyOf(await stories["waived, and not needed"]()), evidence)).toContain(
    "\n\nThe waiver of `encryption-enabled` for production",
  );
  expect(summaryOf(storyOf(await stories["references are not permitted"]()), evidence)).toMatch(
    /^Whether the declared /m,
  );
});

test("the summary has the compositions and the reviews of the run", async () => {
  const outcome = await stories["a fleet with a misplaced composition"]();
  const reviews = {
    state: "known",
    reviews: [{ environments: ["p"], state: "approved", by: "o", comment: "" }],
  } as const;
  const summary = summaryOf(storyOf(outcome), { ...evidence, reviews });
  expect(summary).toContain("<summary>Compositions of 3 accounts</summary>");
  expect(summary).toContain("\n\n**Reviews of this run**\n\n");
});

test("the summary has the lines to paste, and does not refer to itself for them", async () => {
  const live = { "friendly-name": "Telehealth" };
  const outcome = await oneAccount({ inputs: { mode: "check" }, declared: live, live: everything });
  const summary = summaryOf(storyOf(outcome), pushed);
  expect(summary).toContain("encryption-enabled: true\n");
  expect(summary).not.toContain("job summary");
});

test("the summary warns once of the same gap in many accounts, with as many lines to paste as fit", async () => {
  const gaps = async (size: number) =>
    summaryOf(storyOf(await fleet({ size, declared: { "encryption-enabled": true } })), evidence);
  const few = await gaps(3);
  expect(few.match(/Encryption is on, and encryption-key-sid is not declared/g)).toHaveLength(1);
  expect(few.match(/^encryption-key-sid: CR[0-9a-f]{32}$/gm)).toHaveLength(3);
  expect(few).toContain(`# in "twilio-policy.yml", under "accounts.clinic-0.compositions"\n`);
  expect(await gaps(100)).toMatch(/# and \d+ more\n```$/m);
});

test("the summary shows the same difference in many accounts as one row", async () => {
  const summary = summaryOf(storyOf(await fleet({ size: 30, drifted: () => true })), evidence);
  expect(summary.match(/^\| ❌/gm)).toHaveLength(1);
});

test("the summary of a pull request lists failures and warnings beside the changes", async () => {
  const read = () => Promise.reject(refused("twilio-unavailable"));
  const outcome = await fleetPullRequest(clinics(3, true), clinics(3, false), (account) =>
    account.endsWith("2") ? { read } : {},
  );
  const findings = [...outcome.findings, finding("failure", "It is gone."), finding("warning", "It is odd.")];
  const summary = summaryOf(storyOf({ ...outcome, findings }), ofPullRequest);
  expect(summary).toMatch(/^## ⛔ .* for clinic-0, clinic-1 and clinic-2 · clinic-2 could not be read$/m);
  expect(summary).toContain("**To be mended**\n\n- clinic-2: **No.** Try.\n- **It is gone.** Mend it.\n");
  expect(summary).toContain("**Warnings**\n\n- **It is odd.** Mend it.\n");
  expect(summary).not.toMatch(/^Reason /m);
});

test("the summary of a pull request shows a change in the table alone, and folds what stays", async () => {
  const summary = summaryOf(storyOf(await stories.weakens()), ofPullRequest);
  expect(summary).not.toContain("Take it out before this is merged.");
  expect(summary).not.toContain("**Warnings**");
  expect(summary).toContain("<summary>4 settings are as declared and stay</summary>");
  expect(summaryOf(storyOf(await pullRequest({ proposed: onMain })), ofPullRequest)).toMatch(
    /^## ✅ production is as declared/,
  );
});

test("the summary fits into the given bytes by shortening its folds", async () => {
  const outcome = await fleet({ size: 100, drifted: () => true, inputs: { failOnDrift: true } });
  const size = (text: string) => new TextEncoder().encode(text).length;
  const [whole, short] = [
    summaryOf(storyOf(outcome), evidence),
    summaryOf(storyOf(outcome), evidence, 4_000),
  ];
  expect(size(short)).toBeLessThanOrEqual(4_000);
  expect(size(whole)).toBeGreaterThan(8_000);
  expect(short).toContain("<summary>Details of 100 accounts</summary>");
});

test.each([
  "@team",
  "https://example.com",
  "![x](https://example.com/x.png)",
  "<img src=x>",
  "a|b|c",
  "`",
  "x\n\n# y",
  "</details>",
  "a@example.com",
])("%j from Twilio stays plain text in the rendered summary", (hostile) => {
  const html = render(
    summaryOf(storyOf(checked({ "encryption-enabled": true }, { "friendly-name": hostile })), evidence),
  );
  expect(html).not.toMatch(/<(?:a|img|h1)\b/);
  expect(html.match(/<tr>/g)).toHaveLength(7);
  expect(html.match(/<td>/g)).toHaveLength(24);
});

test("a value in a sentence becomes a code span", () => {
  const outcome = failed("check", new AggregateError([]));
  const summary = summaryOf(
    storyOf({ ...outcome, findings: [finding("error", 'mode is "@team".')] }),
    evidence,
  );
  expect(summary).toContain("- **mode is `@team`.** Mend it.");
  expect(render(summary)).toContain("<code>@team</code>");
});

test("a list of findings that does not fit says how many are left out", () => {
  const findings = Array.from({ length: 300 }, (_, at) => finding("failure", `It is broken: ${at}.`));
  const summary = summaryOf(
    storyOf(checked({ "friendly-name": "a" }, { "friendly-name": "a" }, findings)),
    evidence,
  );
  const shown = summary.match(/^- \*\*It is broken/gm)?.length ?? 0;
  expect(shown).toBeGreaterThan(100);
  expect(summary).toContain(`\n- ${300 - shown} more are in the JSON report.\n`);
});
