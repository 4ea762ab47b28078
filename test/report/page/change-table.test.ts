import { expect, test } from "vitest";
import { changeTable } from "../../../src/report/page/change-table.ts";
import { worstFirst } from "../../../src/report/story/changes.ts";
import type { Outcome } from "../../../src/run/outcome.ts";
import {
  clinics,
  fleetPullRequest,
  moved,
  onMain,
  parsed,
  pullRequest,
  stories,
  undeclared,
  weaker,
  weakerAndMoved,
} from "../stories.ts";

const tableOf = (outcome: Outcome) =>
  changeTable(worstFirst(outcome), { outcome, branch: "main", what: "This pull request" });
const rowsOf = async (outcome: Outcome | Promise<Outcome>) =>
  tableOf(await outcome)
    .split("\n")
    .slice(2);

const waiver = (expires = "2026-03-02") => `waivers:
  - account: production
    setting: compositions.encryption-enabled
    reason: "key | is late"
    expires: "${expires}"
`;
const off = { "encryption-enabled": false };

const changes: Record<string, Parameters<typeof pullRequest>[0]> = {
  "turned off": { proposed: weaker },
  "turned off, as it is at Twilio already": { proposed: weaker, live: off },
  "turned on": { base: weaker, proposed: onMain },
  "turned on, as it is at Twilio already": {
    base: weaker,
    proposed: onMain,
    live: { "encryption-enabled": true },
  },
  replaced: { proposed: moved },
  emptied: { proposed: onMain.replace(/encryption-key-sid: .*/, "encryption-key-sid: null") },
  renamed: { proposed: onMain.replace("Telehealth", "Mine") },
  "declared no longer": { proposed: undeclared },
  "declared for the first time": { base: undeclared, proposed: onMain, live: off },
  waived: { proposed: onMain + waiver() },
  "waived no longer": { base: onMain + waiver(), proposed: onMain, live: off },
  "changed beside another value at Twilio": {
    proposed: onMain.replace("Telehealth", "Mine"),
    live: { "friendly-name": "Theirs" },
  },
};

test("the row of a changed setting says what apply would do", async () => {
  const rows = await Promise.all(
    Object.entries(changes).map(async ([name, story]) => {
      const [row, ...others] = await rowsOf(pullRequest(story));
      expect(others).toEqual([]);
      return `${name}: ${row}`;
    }),
  );
  expect(`\n${rows.join("\n")}\n`).toMatchSnapshot();
});

test("the row of a setting that was not read has no live value", async () => {
  expect(await rowsOf(stories["weakens, from a fork"]())).toEqual([
    "| `encryption-enabled` | true | **false** | not read |  |",
  ]);
});

const account = (name: string, digit: string, compositions: string) =>
  `  ${name}:\n    account-sid: AC${digit.repeat(32)}\n    compositions: { ${compositions} }\n`;

test("changed accounts and rules have rows under their names", async () => {
  const lost = "encryption-enabled: true, aws-storage-enabled: true";
  const base = `${onMain}${account("staging", "a", lost)}${account("old", "b", "friendly-name: x")}${account("swapped", "c", "friendly-name: x")}`;
  const proposed = `${onMain}${account("new", "b", "friendly-name: x")}${account("swapped", "d", "friendly-name: x")}unmanaged: ignore\n`;
  const outcome = await fleetPullRequest(parsed(base), parsed(proposed));
  expect(`\n${tableOf(outcome).replace(/(&nbsp;)+/, "")}\n`).toMatchSnapshot();
});

test("the table names accounts only if there are several", async () => {
  const header = async (outcome: Promise<Outcome>) => tableOf(await outcome).split("\n")[0];
  expect(await header(pullRequest({ proposed: weaker }))).toMatch(/^\| Setting/);
  const staging = account("staging", "f", "encryption-enabled: true");
  expect(await header(pullRequest({ base: onMain + staging, proposed: onMain }))).toMatch(
    /^\| Account \| Setting/,
  );
});

test("the name of a setting stays in one line if a comment has room for it", async () => {
  const header = async (proposed: string) =>
    tableOf(await pullRequest({ proposed })).match(/^\| Setting(?:&nbsp;)*/m)?.[0];
  expect(await header(weaker)).toMatch(/^\| Setting(&nbsp;){30}$/);
  expect(await header(weakerAndMoved)).toBe("| Setting");
});

test("the table has one row for the same change of many accounts", async () => {
  const rows = await rowsOf(fleetPullRequest(clinics(30, true), clinics(30, false)));
  expect(rows).toEqual([
    expect.stringMatching(/^\| `clinic-0`, .*`clinic-9` and 20 more \| `encryption-enabled` \| true \|/),
  ]);
});

test("the table shows 25 of many rows and counts the rest", async () => {
  const renamed = clinics(27, true, (at) => `Branch ${at}`);
  const table = tableOf(await fleetPullRequest(clinics(27, true), renamed));
  expect(table.match(/^\| `clinic-/gm)).toHaveLength(25);
  expect(table).toMatch(/\n\n2 more are in the JSON report\.$/);
});
