import { expect, test } from "vitest";
import { allowsIssue, type Event } from "../../src/declared/event.ts";

test.each<[string, Partial<Event>, boolean]>([
  ["a push to the default branch may touch an issue", {}, true],
  ["a push to another branch may not", { isOnDefaultBranch: false }, false],
  ["a pull request may not", { name: "pull_request" }, false],
  ["pull_request_target may not", { name: "pull_request_target" }, false],
  ["a review of a pull request may not", { name: "pull_request_review" }, false],
  ["a merge queue may not", { name: "merge_group" }, false],
  ["a schedule may", { name: "schedule" }, true],
])("%s", (_, change, isAllowed) => {
  const push = { name: "push", isOnDefaultBranch: true, isFromFork: false, isFromDependabot: false };
  expect(allowsIssue({ ...push, ...change })).toBe(isAllowed);
});
