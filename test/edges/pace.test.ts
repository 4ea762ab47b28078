import { expect, test } from "vitest";
import { openPace } from "../../src/edges/pace.ts";

/** How many pieces of work are under way at once where there is more than enough of it. */
async function width({ pace }: ReturnType<typeof openPace>): Promise<number> {
  let underWay = 0;
  const { promise, resolve } = Promise.withResolvers<void>();
  const works = Array.from({ length: 100 }, () =>
    pace(() => {
      underWay += 1;
      return promise;
    }),
  );
  await new Promise(setImmediate);
  const widest = underWay;
  resolve();
  await Promise.all(works);
  return widest;
}

const answers = (count: number, ms: number, status = 200, sentAt = 0) =>
  Array.from({ length: count }, () => ({ status, sentAt, at: sentAt + ms, date: undefined }));

test.each([
  ["nobody has answered", [], 10],
  ["five answers are quick", answers(5, 30), 15],
  ["answers stay quick", answers(100, 30), 32],
  ["answers take twice as long as the quickest", [...answers(1, 30), ...answers(50, 60)], 11],
  ["answers are those of a server in trouble", answers(50, 30, 500), 10],
  ["one is a 429", answers(1, 30, 429), 5],
  ["ten that were under way together are 429", answers(10, 30, 429), 5],
  ["a 429 comes after the last one was heard", [...answers(1, 30, 429), ...answers(1, 30, 429, 40)], 2],
  ["429 never ends", Array.from({ length: 9 }, (_, at) => answers(1, 30, 429, 40 * at)).flat(), 1],
  ["quick answers follow a 429", [...answers(1, 30, 429), ...answers(50, 30, 200, 40)], 5],
])("where %s, so many accounts are asked side by side", async (_, heard, expected) => {
  const opened = openPace();
  for (const answer of heard) opened.onAnswer(answer);
  expect(await width(opened)).toBe(expected);
});
