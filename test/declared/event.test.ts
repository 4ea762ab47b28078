import { expect, test } from "vitest";
import { type Event, pullRequestToComment, whyNoIssue, whyReadOnly } from "../../src/declared/event.ts";

const push = {
  name: "push",
  isOnDefaultBranch: true,
  isOnTag: false,
  isFromFork: false,
  isFromDependabot: false,
};
const pullRequest = { number: 7, headSha: "0a1b2c3" };
const about = "this run is about a";

test.each<[string, Partial<Event>, string | undefined]>([
  ["a push to the default branch may", {}, undefined],
  ["a push to another branch may not", { isOnDefaultBranch: false }, "this run is not on the default branch"],
  ["a pull request may not", { name: "pull_request" }, `${about} pull request`],
  ["pull_request_target may not", { name: "pull_request_target" }, `${about} pull request`],
  ["a review of a pull request may not", { name: "pull_request_review" }, `${about} pull request`],
  ["a merge queue may not", { name: "merge_group" }, `${about} merge queue`],
  ["a schedule may", { name: "schedule" }, undefined],
  [
    "a check of a tag may not",
    { isOnDefaultBranch: false, isOnTag: true },
    "this run is not on the default branch",
  ],
])("%s touch an issue, and a refusal has a reason", (_, change, why) => {
  expect(whyNoIssue({ ...push, ...change }, { isApply: false })).toBe(why);
});

test("an apply of a tag may touch an issue, and an apply of another branch may not", () => {
  const release = { ...push, name: "release", isOnDefaultBranch: false };
  expect(whyNoIssue({ ...release, isOnTag: true }, { isApply: true })).toBeUndefined();
  expect(whyNoIssue(release, { isApply: true })).toBe("this run is not on the default branch");
});

test.each<[string, Partial<Event>, ReturnType<typeof pullRequestToComment>]>([
  [
    "a pull request",
    { name: "pull_request", pullRequest, base: { kind: "pull_request", branch: "main" } },
    pullRequest,
  ],
  [
    "another event about a pull request",
    { name: "pull_request_target", pullRequest },
    "only the event pull_request compares the policy with its base, and this event is pull_request_target",
  ],
  ["an event without a pull request", {}, "this run is not about a pull request"],
])("on %s a run knows which pull request to comment on, or why not", (_, change, target) => {
  expect(pullRequestToComment({ ...push, ...change })).toEqual(target);
});

test.each<[string, Partial<Event>, RegExp | undefined]>([
  [
    "a fork's pull request",
    { name: "pull_request", isFromFork: true },
    /^GitHub gives a fork's pull request no/,
  ],
  [
    "Dependabot's pull request",
    { name: "pull_request", isFromDependabot: true },
    /^GitHub gives a run of Dependabot/,
  ],
  ["a push by Dependabot", { isFromDependabot: true }, /^GitHub gives a run of Dependabot/],
  ["a pull_request_target of a fork", { name: "pull_request_target", isFromFork: true }, undefined],
  ["a schedule after Dependabot", { name: "schedule", isFromDependabot: true }, undefined],
  ["a push", {}, undefined],
])("says if the token of %s can only read, and why", (_, change, why) => {
  const known = whyReadOnly({ ...push, ...change });
  if (why === undefined) expect(known).toBeUndefined();
  else expect(known).toMatch(why);
});
