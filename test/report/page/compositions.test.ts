import { expect, test } from "vitest";
import type { Finding } from "../../../src/messages/finding.ts";
import { commentOf } from "../../../src/report/page/comment.ts";
import { compositionsText, withoutCompositions } from "../../../src/report/page/compositions.ts";
import { driftIssuesOf } from "../../../src/report/page/issue.ts";
import { storyOf } from "../../../src/report/story/story.ts";
import type { Compositions } from "../../../src/run/compositions.ts";
import { type AccountOutcome, failed, type Outcome, resultOf, summarize } from "../../../src/run/outcome.ts";
import type { Composition } from "../../../src/run/ports.ts";
import { evidence, refused } from "../../account.ts";
import { finding, firstOf, fleet, only, stories } from "../stories.ts";

const since = "2026-01-01T00:00:00Z";
const misplaced: Composition = {
  sid: `CJ${"0".repeat(32)}`,
  room: "",
  status: "completed",
  created: "2026-01-01T02:00:00Z",
  location: "https://somebody-elses.s3.amazonaws.com/x",
};
const listed = (given: Partial<Extract<Compositions, { state: "listed" }>> = {}): Compositions => ({
  state: "listed",
  since,
  made: 4,
  place: "bucket",
  inPlace: 4,
  misplaced: [],
  failed: 0,
  unfinished: 0,
  ...given,
});
const textOf = async (compositions: Compositions) =>
  compositionsText({ accounts: [{ ...firstOf(await stories.compliant()), compositions }] }, 8_000);

test("the text of one account says how many were made, where they are, and how many failed", async () => {
  const texts = await Promise.all(
    [
      listed(),
      listed({ place: "twilio", inPlace: 3, misplaced: [misplaced] }),
      listed({ inPlace: 0, failed: 2, unfinished: 2 }),
      listed({ place: "anywhere", inPlace: 0 }),
      { state: "unknown", since } as const,
    ].map(textOf),
  );
  expect(`\n${texts.join("\n")}\n`).toMatchInlineSnapshot(`
    "
    Compositions since 2026-01-01 00:00 UTC: 4 made, 4 in the bucket of the policy, 0 elsewhere, 0 failed. Twilio does not show whether a composition is encrypted.
    Compositions since 2026-01-01 00:00 UTC: 4 made, 3 at Twilio, **1 elsewhere**, 0 failed. Twilio does not show whether a composition is encrypted.
    Compositions since 2026-01-01 00:00 UTC: 4 made, 0 in the bucket of the policy, 0 elsewhere, 2 failed, 2 not finished yet. Twilio does not show whether a composition is encrypted.
    Compositions since 2026-01-01 00:00 UTC: 4 made, 0 failed. Their place was not judged, because the policy declares no place, or waives it. Twilio does not show whether a composition is encrypted.
    Compositions since 2026-01-01 00:00 UTC: **not known**, because they could not be listed.
    "
  `);
});

test("there is no text if compositions were not asked for", async () => {
  expect(compositionsText(await stories.compliant(), 8_000)).toBe("");
  expect(compositionsText(await fleet(), 8_000)).toBe("");
});

test("the compositions of many accounts are in a fold, those that are misplaced first", async () => {
  const outcome = await fleet({ misplaced: only(2), declared: { "aws-storage-enabled": false } });
  expect(compositionsText(outcome, 8_000)).toMatchInlineSnapshot(`
    "<details><summary>Compositions of 3 accounts</summary>

    - clinic-2 (AC0000…0002): Compositions since 2026-01-01 00:00 UTC: 1 made, 0 at Twilio, **1 elsewhere**, 0 failed. Twilio does not show whether a composition is encrypted.
    - clinic-0 (AC0000…0000): Compositions since 2026-01-01 00:00 UTC: 1 made, 1 at Twilio, 0 elsewhere, 0 failed. Twilio does not show whether a composition is encrypted.
    - clinic-1 (AC0000…0001): Compositions since 2026-01-01 00:00 UTC: 1 made, 1 at Twilio, 0 elsewhere, 0 failed. Twilio does not show whether a composition is encrypted.

    </details>"
  `);
  const [first, second, third] = outcome.accounts;
  if (first === undefined || second === undefined || third === undefined) throw new Error("There are three.");
  const some = { accounts: [first, { ...second, compositions: undefined }, third] };
  expect(compositionsText(some, 8_000)).toContain("<summary>Compositions of 2 accounts</summary>");
});

test("accounts that do not fit are counted", async () => {
  const outcome = await fleet({ size: 20, misplaced: only(), declared: { "aws-storage-enabled": false } });
  expect(compositionsText(outcome, 500)).toMatch(/\n- 1\d more accounts: the JSON report has all\.\n/);
});

const about = (level: Finding["level"]): Finding => ({ ...finding(level, "Look."), subject: "compositions" });

function summed(account: AccountOutcome, findings: readonly Finding[], compositions = listed()): Outcome {
  const whole = { ...account, compositions, findings: [...account.findings, ...findings] };
  return summarize({ mode: "check", failOnDrift: true }, [{ ...whole, result: resultOf(whole) }]);
}

test.each<[string, Finding, Compositions]>([
  ["misplaced compositions", about("failure"), listed({ misplaced: [misplaced] })],
  ["compositions that could not be listed", about("error"), { state: "unknown", since }],
  ["compositions that failed", about("warning"), listed({ failed: 1 })],
])("%s neither open, change, nor keep open an issue, and make no comment", async (_, found, compositions) => {
  const scope = { path: "policy.yml", account: "" };
  const at = { pullRequest: 1, headSha: "a", isAlways: false, scope };
  for (const story of ["compliant", "drifted"] as const) {
    const account = firstOf(await stories[story]());
    const [without, outcome] = [await stories[story](), summed(account, [found], compositions)];
    const issues = (of: Outcome) =>
      driftIssuesOf(of, evidence, { kind: "true", scope, named: undefined, isWhole: false }).issues.map(
        ({ next, ...issue }) => {
          const { state, comment, body } = next(undefined);
          return { ...issue, state, comment, body: body(undefined) };
        },
      );
    expect(issues(outcome)).toEqual(issues(without));
    expect(issues(outcome)[0]?.state).toBe(story === "drifted" ? "drifting" : "settled");
    expect(commentOf(storyOf(outcome), evidence, at).whyNone).toBeDefined();
    expect(withoutCompositions(outcome)).toMatchObject({ result: story, accounts: [{ result: story }] });
  }
});

test("other findings and their result stay when compositions are left out", async () => {
  const account = firstOf(await stories.compliant());
  const outcome = withoutCompositions(summed(account, [about("failure"), finding("failure", "It is gone.")]));
  expect(outcome.result).toBe("drifted");
  expect(outcome.accounts[0]?.findings.map(({ message }) => message)).toEqual(["It is gone."]);
  expect(outcome.accounts[0]?.compositions).toBeUndefined();
  const unlisted = { ...summed(account, [about("failure")]), findings: [finding("error", "No.")] };
  expect(withoutCompositions(unlisted).result).toBe("error");
});

test("an account without compositions stays as it is, and so does a run without accounts", async () => {
  const outcome = await stories.drifted();
  expect(withoutCompositions(outcome)).toEqual(outcome);
  const broken = failed("check", refused("internal"));
  expect(withoutCompositions(broken)).toBe(broken);
});
