import { expect, test } from "vitest";
import { storyOf } from "../../../src/report/story/story.ts";
import { stories } from "../stories.ts";

test("a story has what needs attention, the warnings and the changes, each of them once", async () => {
  const { concerns, general, warnings, changes } = storyOf(await stories["weakens beside a drift"]());
  const rows = concerns.map((concern) =>
    concern.kind === "row" ? concern.row.state : concern.finding.reason,
  );
  expect(rows).toEqual(["differs"]);
  expect(changes.map(({ effect }) => effect)).toEqual(["weakening"]);
  expect([general, warnings]).toEqual([[], []]);
});

test("a story without accounts has the findings of the run", async () => {
  const { concerns, general } = storyOf(await stories["the inputs are wrong"]());
  expect(concerns).toEqual([]);
  expect(general.map(({ finding }) => finding.reason)).toEqual(["missing-credentials", "invalid-inputs"]);
});
