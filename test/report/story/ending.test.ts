import { expect, test } from "vitest";
import { endingOf, isPreview, previewOf } from "../../../src/report/story/ending.ts";
import { isCompliant, type Outcome } from "../../../src/run/outcome.ts";
import { firstOf, outcomesOf, stories } from "../stories.ts";

test("the icon says how a run ended, the worst first", async () => {
  const icons = await Promise.all(
    (
      [
        "weakens",
        "weakens beside a drift",
        "weakens, and that is allowed",
        "moves",
        "strengthens",
        "drifted",
        "drifted, and the job stays green",
        "accepts the drift",
        "the base is not known",
        "withheld",
        "waived",
        "compliant",
      ] as const
    ).map(async (story) => endingOf(await stories[story]()).icon),
  );
  expect(icons).toEqual(["⛔", "⛔", "⚠️", "⚠️", "✅", "❌", "⚠️", "❌", "❌", "⚠️", "⏸️", "✅"]);
});

test("an account matches the policy if it needs no waiver and no pull request changes its policy", async () => {
  const outcomes = await outcomesOf([
    "compliant",
    "waived, and not needed",
    "applied",
    "waived",
    "weakens",
    "drifted",
    "unread",
  ]);
  const matching = outcomes.filter(([, outcome]) => isCompliant(firstOf(outcome))).map(([name]) => name);
  expect(matching).toEqual(["compliant", "waived, and not needed", "applied"]);
});

test("only before an apply the page says how much apply would change", async () => {
  const preview = async (outcome: Outcome | Promise<Outcome>) => previewOf(await outcome);
  expect(await preview(stories["drifted, and the job stays green"]())).toEqual([
    "apply would change 2 settings",
  ]);
  expect(await preview(stories["a fleet drifts, and the job stays green"]())).toEqual([
    "apply would change 2 settings of 2 accounts",
  ]);
  expect(await preview(stories.drifted())).toEqual([]);
  expect(await preview(stories["weakens beside a drift"]())).toEqual([]);
  expect(isPreview(await stories["drifted, and the job stays green"]())).toBe(true);
  for (const story of ["drifted", "compliant", "weakens beside a drift", "applied"] as const)
    expect(isPreview(await stories[story]())).toBe(false);
});
