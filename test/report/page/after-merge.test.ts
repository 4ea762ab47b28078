import { expect, test } from "vitest";
import { manySentence, newUrls, stateAfter } from "../../../src/report/page/after-merge.ts";
import { storyOf } from "../../../src/report/story/story.ts";
import type { Outcome } from "../../../src/run/outcome.ts";
import {
  clinics,
  firstOf,
  fleetPullRequest,
  moved,
  onMain,
  parsed,
  pullRequest,
  undeclared,
  weaker,
} from "../stories.ts";

const stateOf = async (given: Promise<Outcome>) => {
  const outcome = await given;
  return stateAfter(firstOf(outcome), outcome.changes);
};
const renamed = (text: string) => text.replace("Telehealth", "Mine");

test("a pull request describes its effect on new compositions, and has no sentence without an effect", async () => {
  const off =
    "After the merge and apply, new compositions would **not be encrypted** and would go to `s3://example-phi/compositions`.";
  expect(await stateOf(pullRequest({ proposed: weaker }))).toBe(off);
  expect(await stateOf(pullRequest({ proposed: renamed(onMain) }))).toBe("");
  // Apply restores this value too, but not because of this pull request, so there is no sentence.
  const live = { "aws-s3-url": "https://theirs.s3.amazonaws.com/x" };
  expect(await stateOf(pullRequest({ proposed: renamed(onMain), live }))).toBe("");
});

test("a pull request that leaves encryption off says that it is off", async () => {
  const now = "New compositions are **not encrypted** and go to `s3://example-phi/compositions`.";
  expect(await stateOf(pullRequest({ base: weaker, proposed: renamed(weaker) }))).toBe(now);
  const live = { "encryption-enabled": false };
  expect(await stateOf(pullRequest({ base: undeclared, proposed: renamed(undeclared), live }))).toBe(now);
});

const urlsOf = async (given: Promise<Outcome>) => newUrls(storyOf(await given));

test("only a URL that the pull request brings is new, also if nothing could be read", async () => {
  const theirs = "https://somebody-elses-bucket.s3.amazonaws.com/x";
  expect(await urlsOf(pullRequest({ proposed: moved, isFork: true }))).toEqual([theirs]);
  const live = { "aws-s3-url": "https://theirs.s3.amazonaws.com/x" };
  expect(await urlsOf(pullRequest({ proposed: moved, live }))).toEqual([theirs]);
  expect(await urlsOf(pullRequest({ proposed: weaker, live }))).toEqual([]);
});

test("S3 storage that a pull request turns on goes to a URL that the policy had before", async () => {
  const base = onMain.replace("aws-storage-enabled: true", "aws-storage-enabled: false");
  expect(await urlsOf(pullRequest({ base, proposed: onMain }))).toEqual([
    "https://example-phi.s3-us-east-2.amazonaws.com/compositions",
  ]);
  expect(await urlsOf(pullRequest({ base: onMain, proposed: base }))).toEqual([]);
});

const stored = (count: number, bucket: string, isStored = true, path = "x") =>
  parsed(
    `version: 1\naccounts:\n${Array.from({ length: count }, (_, at) => {
      const declared = `aws-storage-enabled: ${isStored}, aws-s3-url: https://${bucket}.s3.amazonaws.com/${path}`;
      return `  clinic-${at}: { account-sid: AC${String(at).padStart(32, "0")}, compositions: { ${declared} } }\n`;
    }).join("")}`,
  );

test("a pull request to many accounts counts those whose compositions would not be encrypted or would go elsewhere", async () => {
  const sentence = async (...given: Parameters<typeof fleetPullRequest>) =>
    manySentence(await fleetPullRequest(...given));
  expect(await sentence(clinics(3, true), clinics(3, false))).toBe(
    "After the merge and apply, new compositions of 3 accounts would **not be encrypted**.",
  );
  expect(await sentence(stored(2, "mine"), stored(2, "theirs"))).toBe(
    "After the merge and apply, new compositions of 2 accounts would go to another bucket.",
  );
  const [base, proposed] = [clinics(1, true), clinics(1, false)];
  const both = (policy: typeof base, bucket: string) => ({
    ...policy,
    accounts: [...policy.accounts, ...stored(3, bucket).accounts.slice(1)],
  });
  expect(await sentence(both(base, "mine"), both(proposed, "theirs"))).toBe(
    "After the merge and apply, new compositions of 1 account would **not be encrypted**, and new compositions of 2 accounts would go to another bucket.",
  );
  for (const [before, after] of [
    [clinics(2, false), clinics(2, false, () => "New")],
    [clinics(2, false), clinics(2, true)],
    // These change a bucket while S3 storage is off, and a path within a bucket.
    [stored(2, "mine", false), stored(2, "theirs", false)],
    [stored(2, "mine"), stored(2, "mine", true, "y")],
  ] as const)
    expect(await sentence(before, after)).toBe("");
});

test("an account that is only in the base is no longer written, and is not counted", async () => {
  const outcome = await fleetPullRequest(clinics(3, true), clinics(3, false));
  const accounts = outcome.accounts.map((account, at) => ({ ...account, isOnlyInBase: at > 0 }));
  expect(manySentence({ ...outcome, accounts })).toContain(" of 1 account ");
});
