import { expect, test } from "vitest";
import { openPace } from "../../src/edges/pace.ts";

/** Returns how many pieces of work are under way at once, while more of them wait. */
async function width({ pace }: ReturnType<typeof openPace>): Promise<number> {
  let underWay = 0;
  const { promise, resolve } = Promise.withResolvers<void>();
  const done = pace(Array.from({ length: 100 }), () => {
    underWay += 1;
    return promise;
  });
  await new Promise(setImmediate);
  const widest = underWay;
  resolve();
  await done;
  return widest;
}

const answers = (count: number, ms: number, status = 200, sentAt = 0) =>
  Array.from({ length: count }, () => ({ status, sentAt, at: sentAt + ms, date: undefined }));

test.each([
  ["before the first answer", [], 32],
  ["after answers", answers(100, 30), 32],
  ["after answers of a server in trouble", answers(50, 30, 500), 32],
  ["after one 429", answers(1, 30, 429), 16],
  ["after ten 429 to requests that were under way together", answers(10, 30, 429), 16],
  [
    "after a 429 to a request that was sent after the first 429",
    [...answers(1, 30, 429), ...answers(1, 30, 429, 40)],
    8,
  ],
  ["after many 429", Array.from({ length: 9 }, (_, at) => answers(1, 30, 429, 40 * at)).flat(), 1],
  ["after answers that follow a 429", [...answers(1, 30, 429), ...answers(50, 30, 200, 40)], 16],
])("limits the accounts that are asked side by side %s", async (_, answered, expected) => {
  const opened = openPace();
  for (const answer of answered) opened.onAnswer(answer);
  expect(await width(opened)).toBe(expected);
});

test("returns the results in the order of the items, although they end in another order", async () => {
  const { pace } = openPace();
  const work = async (ms: number) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return `${ms} ms`;
  };
  expect(await pace([20, 0, 10], work)).toEqual(["20 ms", "0 ms", "10 ms"]);
});

test("lets half of the workers end after a 429, and does all the work with the others", async () => {
  const { pace, onAnswer } = openPace();
  let [underWay, widest] = [0, 0];
  const results = await pace([...Array(100).keys()], async (item) => {
    underWay += 1;
    if (item === 0) for (const answer of answers(1, 30, 429)) onAnswer(answer);
    if (item >= 64) widest = Math.max(widest, underWay);
    await new Promise(setImmediate);
    underWay -= 1;
    return item;
  });
  expect(results).toEqual([...Array(100).keys()]);
  expect(widest).toBe(16);
});
