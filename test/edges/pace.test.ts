import { expect, test } from "vitest";
import { openPace } from "../../src/edges/pace.ts";

/** Counts the pieces of work that are under way at once if there is more than enough of it. */
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
