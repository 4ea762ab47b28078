import { expect, test } from "vitest";
import { concernsTable, settingsTable, settingTitle } from "../../../src/report/page/tables.ts";
import { concernsOf } from "../../../src/report/story/concerns.ts";
import { rowsOf } from "../../../src/report/story/rows.ts";
import { type Outcome, summarize } from "../../../src/run/outcome.ts";
import { checked, finding, firstOf, fleet, oneAccount, type StoryName, states, stories } from "../stories.ts";

const settingsOf = (outcome: Outcome) => {
  const account = firstOf(outcome);
  return settingsTable(account, rowsOf(account), outcome).replace(/(&nbsp;)+/, "");
};
const concernsIn = (outcome: Outcome, bytes = 16_000) =>
  concernsTable(concernsOf(outcome), outcome, bytes).replace(/(&nbsp;)+/, "");
const rowAt = async (outcome: Outcome | Promise<Outcome>, label: string) =>
  settingsOf(await outcome)
    .split("\n")
    .find((line) => line.includes(`\`${label}\``));

test("the row of a setting in each state has its icon and words", async () => {
  const rows = await Promise.all(
    Object.entries(states).map(
      async ([state, { story, label }]) => `${state}: ${await rowAt(stories[story](), label)}`,
    ),
  );
  expect(`\n${rows.join("\n")}\n`).toMatchSnapshot();
});

test("the columns say what was live, what was read back, and what apply would do or did", async () => {
  const names: StoryName[] = ["drifted", "applied", "the write changes only another setting", "unread"];
  const headers = await Promise.all(
    names.map(async (story) => `${story}: ${settingsOf(await stories[story]()).split("\n")[0]}`),
  );
  expect(headers).toMatchInlineSnapshot(`
    [
      "drifted: | Setting | Declared | Live | \`apply\` would |",
      "applied: | Setting | Declared | Before | \`apply\` did |",
      "the write changes only another setting: | Setting | Declared | Before | Read back | \`apply\` did |",
      "unread: | Setting | Declared | Live | \`apply\` would |",
    ]
  `);
});

test("a difference is red only if it fails the job", async () => {
  expect(await rowAt(stories.drifted(), "friendly-name")).toMatch(/^\| ❌ /);
  expect(await rowAt(stories["drifted, and the job stays green"](), "friendly-name")).toMatch(/^\| ⚠️ /);
  const accepted = await stories["accepts the drift"]();
  expect(await rowAt({ ...accepted, fails: false }, "encryption-enabled")).toMatch(/^\| ⚠️ /);
});

test("a weakening cannot be overlooked, before and after it is applied", async () => {
  const weaker = checked(
    { "encryption-enabled": false },
    { "encryption-enabled": true, "friendly-name": "x" },
  );
  expect(await rowAt(weaker, "encryption-enabled")).toContain("| **true** | ⛔ **weaken** |");
  expect(await rowAt(stories["applied, and weakened"](), "encryption-enabled")).toContain(
    "⛔ **weakened** |",
  );
  expect(await rowAt(stories.applied(), "encryption-enabled")).toMatch(/\| strengthened \|$/);
});

test("calls a name that the policy does not give not declared", async () => {
  expect(await rowAt(checked({ "encryption-enabled": true }, {}), "friendly-name")).toContain(
    "| not declared | (empty) | give it the default name, which Twilio requires |",
  );
});

test("the row of a URL says that it is another spelling of the same bucket", async () => {
  const declared = "https://a-bucket.s3-us-east-2.amazonaws.com/x";
  const rowFor = (live: string) =>
    rowAt(checked({ "aws-s3-url": declared }, { "aws-s3-url": live }), "aws-s3-url");
  const words = "replace; it is the same bucket, spelt otherwise";
  expect(await rowFor("https://a-bucket.s3.amazonaws.com/x")).toContain(words);
  expect(await rowFor("https://s3.us-east-2.amazonaws.com/a-bucket/x")).toContain(words);
  expect(await rowFor("https://b-bucket.s3-us-east-2.amazonaws.com/x")).not.toContain(words);
  expect(await rowFor("https://a-bucket.s3-us-east-2.amazonaws.com/y")).not.toContain(words);
  expect(await rowFor("no URL")).not.toContain(words);
  const named = checked(
    { "friendly-name": declared },
    { "friendly-name": "https://a-bucket.s3.amazonaws.com/x" },
  );
  expect(await rowAt(named, "friendly-name")).not.toContain(words);
});

test("the column of settings is as wide as the longest name", () => {
  expect(settingTitle([])).toBe("Setting");
  expect(settingTitle(["abc"])).toBe("Setting");
  expect(settingTitle(["abcd", "a"])).toBe("Setting&nbsp;&nbsp;");
  expect(settingTitle(["recordings.friendly-name"])).toBe(`Setting${"&nbsp;".repeat(42)}`);
});

test("the table of many accounts has a row for each concern, in a check and in an apply", async () => {
  const tables = [
    concernsIn(await stories["some of each"]()),
    concernsIn(await stories["some of each, applied"]()),
    concernsIn(
      await fleet({
        drifted: (at) => at < 2,
        inputs: { mode: "apply", expectedPlan: `sha256:${"0".repeat(64)}` },
      }),
    ),
  ];
  expect(`\n${tables.join("\n\n")}\n`).toMatchSnapshot();
});

test("only accounts that need attention have bold names", async () => {
  const written = firstOf(await stories["applied, and named"]());
  const unnamed = firstOf(await stories["drifted, and without a name"]());
  const table = concernsIn(summarize({ mode: "check", failOnDrift: true }, [written, unnamed]));
  const boldness = table
    .split("\n")
    .slice(2)
    .map(
      (row) => `${/^\| .*\*\*/.test(row.split(" | ")[0] ?? "") ? "bold" : "plain"} ${row.split(" | ")[1]}`,
    );
  expect(boldness).toEqual([
    "bold `encryption-enabled`",
    "bold `encryption-key-sid`",
    "plain `encryption-enabled`",
    "plain `encryption-key-sid`",
    "plain `friendly-name`",
    "plain `friendly-name`",
  ]);
});

test("a bar in a finding does not end its cell", async () => {
  const outcome = checked({}, {}, [finding("error", "a|b")]);
  expect(concernsIn(outcome)).toContain("| a\\|b |");
});

test("rows that do not fit are counted", async () => {
  const outcome = await fleet({
    size: 20,
    drifted: () => true,
    live: (at) => ({ "friendly-name": `F${at}`, "encryption-key-sid": `CR${at}` }),
  });
  const table = concernsIn(outcome, 500);
  const rows = table.split("\n").slice(2);
  expect(rows.length).toBeLessThan(10);
  expect(rows.at(-1)).toBe(
    `| ${concernsOf(outcome).length - rows.length + 1} more rows | | | | in the JSON report |`,
  );
});

test("a bar in a value does not end its cell", async () => {
  const outcome = await oneAccount({
    inputs: { mode: "check" },
    declared: { "friendly-name": "a|b" },
    live: { "friendly-name": "c|d" },
  });
  for (const row of settingsOf(outcome).split("\n")) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
});
