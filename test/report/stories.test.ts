import { expect, test } from "vitest";
import { results } from "../../src/messages/reasons.ts";
import { rowsOf } from "../../src/report/story/rows.ts";
import { endings, outcomesOf, states, stories } from "./stories.ts";

// The compiler finds a state or result without a story. These tests find a story that lost its state or result.

test.each(Object.entries(states))("the state %s occurs in its story", async (state, { story, label }) => {
  const { accounts } = await stories[story]();
  expect(accounts.flatMap(rowsOf).find((row) => row.label === label)?.state).toBe(state);
});

test("every result occurs in its story", async () => {
  for (const result of results)
    expect(await stories[endings[result]](), endings[result]).toMatchObject({ result });
});

test("no story has a state or a result that is not listed", async () => {
  const outcomes = (await outcomesOf()).map(([, outcome]) => outcome);
  const found = outcomes.flatMap(({ accounts }) => accounts.flatMap(rowsOf)).map(({ state }) => state);
  expect([...new Set(found)].sort()).toEqual(Object.keys(states).sort());
  expect([...new Set(outcomes.map(({ result }) => result))].sort()).toEqual(results.toSorted());
});

test("the stories have each result with a failed job and with a green job, as far as both are possible", async () => {
  const outcomes = (await outcomesOf()).map(
    ([, { result, fails }]) => `${result} ${fails ? "red" : "green"}`,
  );
  expect([...new Set(outcomes)].sort()).toEqual([
    "applied green",
    "compliant green",
    "drifted green",
    "drifted red",
    "error red",
    "exported green",
    "not-checked green",
    "proposed green",
    "proposed red",
    "valid green",
  ]);
});
