import { expect, test } from "vitest";
import {
  areAllShown,
  bulletList,
  concernBullets,
  fleetSection,
  namedGroups,
  namesFold,
  namesOf,
} from "../../../src/report/page/fleet.ts";
import { storyOf } from "../../../src/report/story/story.ts";
import type { Outcome } from "../../../src/run/outcome.ts";
import { neverConfigured } from "../../../src/settings/settings.ts";
import { mocks, setAtTwilio, setBack, withOrigin } from "../mocks.ts";
import {
  clinics,
  type Fleet,
  finding,
  fleet,
  fleetPullRequest,
  only,
  type StoryName,
  stories,
} from "../stories.ts";

const sectionOf = (outcome: Outcome) =>
  fleetSection(storyOf(outcome))
    .filter((text) => text !== "")
    .join("\n\n");
const bulletsOf = (outcome: Outcome) => concernBullets(storyOf(outcome).concerns, outcome);
const all = () => true;
const size = (text: string) => new TextEncoder().encode(text).length;

test("the section of a fleet reads like this: six of a thousand accounts", async () => {
  expect(sectionOf(await mocks["six of a thousand accounts"]())).toMatchSnapshot();
});

test.each<StoryName>([
  "some of each",
  "some of each, applied",
  "a fleet drifts, and the job stays green",
  "a fleet with a misplaced composition",
])("the section of a fleet reads like this: %s", async (story) => {
  expect(sectionOf(await stories[story]())).toMatchSnapshot();
});

test("a fleet of which no account was read has only the reason", async () => {
  expect(sectionOf(await stories["some of each, withheld"]())).toMatch(/^Nothing was read from Twilio: /);
  expect(sectionOf(await stories["many are valid"]())).toMatch(/^Not compared with Twilio\. /);
});

test("a fleet without drift says what becomes of its calls, and a fleet with drift does not", async () => {
  const state = "Of 3 accounts, all encrypt new compositions, and none store them in S3.";
  expect(sectionOf(await fleet())).toBe(state);
  expect(sectionOf(await fleet({ drifted: only(1) }))).not.toContain(state);
  expect(sectionOf(await fleet({ waived: only(1) }))).toMatch(
    /^Of 3 accounts, 2 encrypt new compositions, .*\n\n- ⏸️ \*\*Encryption is OFF for 1 account, waived until 2026-03-02:\*\* clinic-1<br>/,
  );
});

test("waived accounts are counted as more accounts beside drifted accounts with the same difference", async () => {
  expect(bulletsOf(await fleet({ drifted: only(0), waived: only(1, 2) }))).toContain(
    "- ⏸️ **Encryption is OFF for 2 more accounts, waived until 2026-03-02:** clinic-1, clinic-2<br>",
  );
});

test("the icon of drift is red only if it fails the job", async () => {
  expect(bulletsOf(await fleet({ drifted: all }))).toMatch(/^- ❌ /);
  expect(bulletsOf(await fleet({ drifted: all, inputs: { failOnDrift: false } }))).toMatch(/^- ⚠️ /);
});

test("only the consequence and the live value are bold, never a name", async () => {
  const bold = bulletsOf(await stories["some of each"]()).match(/\*\*.*?\*\*/g);
  expect(bold?.length).toBeGreaterThan(4);
  for (const words of bold ?? []) expect(words).not.toMatch(/astray|calm|lost/);
});

test("other values are shown with their accounts, three of them, and then counted", async () => {
  const live = (at: number) => ({ "friendly-name": "x", "encryption-key-sid": `CR${at}${"0".repeat(31)}` });
  const outcome = await fleet({ size: 5, drifted: all, live });
  const [, key = ""] = bulletsOf(outcome).split("\n");
  expect(key.split("<br>").slice(1)).toEqual([
    expect.stringMatching(/^clinic-0: `encryption-key-sid` is \*\*`CR0000…0000`\*\* at Twilio/),
    expect.stringMatching(/^clinic-1: /),
    expect.stringMatching(/^clinic-2: /),
    "and 2 other values, in the details below",
  ]);
  expect(areAllShown(storyOf(outcome).concerns, outcome)).toBe(false);
});

test("the same value on different lines of the policy file is shown once, without a line", async () => {
  const outcome = await fleet({ size: 3, drifted: all });
  const { accounts } = outcome;
  const apart = {
    ...outcome,
    accounts: accounts.map((account, at) => ({
      ...account,
      policy: {
        ...account.policy,
        places: { "compositions.encryption-enabled": { file: "policy.yml", line: at, column: 1 } },
      },
    })),
  };
  expect(bulletsOf(outcome)).toMatch(
    /<br>`encryption-enabled` is .* in the policy \(`twilio-policy.yml:6`\)$/,
  );
  expect(bulletsOf(apart)).toBe(
    "- ❌ **Encryption is OFF for 3 accounts:** clinic-0, clinic-1, clinic-2<br>`encryption-enabled` is **false** at Twilio and true in the policy",
  );
  expect(areAllShown(storyOf(apart).concerns, apart)).toBe(true);
});

test("in a pull request the expected value is the base's", async () => {
  const base = clinics(2, true);
  const outcome = await fleetPullRequest(base, base, (account) => ({
    read: async () => ({ isConfigured: true, account, state: neverConfigured }),
  }));
  expect(bulletsOf(outcome)).toContain("`encryption-enabled` is **false** at Twilio and true on `main`");
});

test("the bullet of accounts with the same origin names that origin", async () => {
  const outcome = await fleet({ drifted: all });
  expect(bulletsOf(withOrigin(outcome, setAtTwilio))).toMatch(
    /<br>None of the last 5 versions .* has this value: it was probably set at Twilio\.$/,
  );
  const [first, ...others] = withOrigin(outcome, setAtTwilio).accounts;
  if (first === undefined) throw new Error("There are three.");
  expect(bulletsOf({ ...outcome, accounts: [{ ...first, origin: setBack }, ...others] })).not.toContain(
    "version",
  );
});

test("the list ends at 25 bullets or 2.5 kB, and the last one counts the rest", async () => {
  const lines = (number: number, length: number) => Array.from({ length: number }, () => "x".repeat(length));
  const rest = (hidden: number) => `- ${hidden} more differences: see the details below.`;
  expect(bulletList(lines(25, 10)).split("\n")).toHaveLength(25);
  expect(bulletList(lines(27, 10)).split("\n").slice(24)).toEqual(["x".repeat(10), rest(2)]);
  expect(bulletList(lines(30, 499)).split("\n").slice(5)).toEqual([rest(25)]);
  expect(bulletList(lines(2, 10), 3).split("\n").at(-1)).toBe("- 1 more difference: see the details below.");
  const findings = (number: number) =>
    Array.from({ length: number }, (_, at) => ({
      ...finding("failure", `It is ${at}.`),
      phrase: `is ${at}`,
    }));
  const outcome = await fleet();
  const [first, ...others] = outcome.accounts;
  if (first === undefined) throw new Error("There are three.");
  const broken = (number: number) => ({
    ...outcome,
    accounts: [{ ...first, result: "drifted" as const, findings: findings(number) }, ...others],
  });
  const isWhole = (given: Outcome) => areAllShown(storyOf(given).concerns, given);
  expect([25, 26].map((number) => isWhole(broken(number)))).toEqual([true, false]);
  expect(bulletsOf(broken(28)).split("\n").at(-1)).toBe(rest(3));
});

test("the worst bullet is shown however long it is", async () => {
  const live = (at: number) => ({ "friendly-name": "x", "encryption-key-sid": `${at}${"東".repeat(190)}` });
  const outcome = await fleet({ drifted: all, live });
  const bullets = bulletsOf(outcome);
  expect(size(bullets)).toBeLessThan(2_700);
  expect(bullets).toMatch(/^- ❌ \*\*Encryption is OFF for 3 accounts:\*\*/);
  expect(bullets).toContain("clinic-2<br>Its values are in the details below.");
  expect(areAllShown(storyOf(outcome).concerns, outcome)).toBe(false);
});

test("names are shown up to ten or 200 characters, and the rest is counted", () => {
  const names = (count: number, length = 1) => Array.from({ length: count }, () => "n".repeat(length));
  expect(namesOf(["a", "b"])).toBe("a, b");
  expect(namesOf(names(11)).match(/n/g)).toHaveLength(11);
  expect(namesOf(names(28))).toBe(`${names(10).join(", ")} and 18 more`);
  expect(namesOf(names(9, 63))).toBe(`${names(3, 63).join(", ")} and 6 more`);
  expect(namesOf(names(2, 300))).toBe(`${"n".repeat(300)} and 1 more`);
  expect(namesOf(names(1_012))).toMatch(/ and 1,002 more$/);
});

const foldFor = async (given: Fleet, bytes = 8_000) => {
  const { concerns } = storyOf(await fleet(given));
  return namesFold(namedGroups(concerns), bytes);
};

test("a fold has all names that have no room in a bullet, each list in a line to copy", async () => {
  expect(await foldFor({ size: 11, drifted: all })).toBeUndefined();
  const names = Array.from({ length: 12 }, (_, at) => `clinic-${at}`).join(", ");
  expect(await foldFor({ size: 12, drifted: all })).toBe(
    `<details><summary>Names, to copy</summary>\n\nEncryption is OFF for 12 accounts:\n\n\`\`\`text\n${names}\n\`\`\`\n\n</details>`,
  );
});

test("two lists with the same names are shown once", async () => {
  const live = () => ({ "encryption-key-sid": "" });
  const text = await foldFor({ size: 12, drifted: all, live });
  expect(text).toContain(
    "Encryption is OFF for 12 accounts · The encryption key differs (encryption is off) for 12 accounts:\n",
  );
  expect(text?.match(/clinic-11/g)).toHaveLength(1);
});

test("a list of names that does not fit says how many it has", async () => {
  const given = { size: 12, drifted: all };
  expect(await foldFor(given, 63)).toContain(
    "Encryption is OFF for 12 accounts, the first 3 of them:\n\n```text\nclinic-0, clinic-1, clinic-2\n```\n",
  );
  expect(await foldFor(given, 30)).toContain(
    "Encryption is OFF for 12 accounts: the JSON report has the names.",
  );
});
