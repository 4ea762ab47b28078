import { expect, test } from "vitest";
import { accountSection, bullets, matchesFold, originText } from "../../../src/report/page/account.ts";
import { storyOf } from "../../../src/report/story/story.ts";
import type { Outcome } from "../../../src/run/outcome.ts";
import { accountPolicy } from "../../account.ts";
import { mocks, ofFile, setAtTwilio, setBack, withOrigin } from "../mocks.ts";
import { firstOf, fleet, oneAccount, onMain, pullRequest, type StoryName, stories } from "../stories.ts";

const sectionOf = (outcome: Outcome) =>
  accountSection(firstOf(outcome), storyOf(outcome))
    .filter((text) => text !== "")
    .join("\n\n");

test.each<keyof typeof mocks>([
  "one account drifted",
  "live is what an earlier version says",
  "drifted, before an approval",
  "applied",
  "green, and not encrypted",
])("the section of the only account reads like this: %s", async (mock) => {
  expect(sectionOf(await mocks[mock]())).toMatchSnapshot();
});

test.each<StoryName>(["the write changes another setting", "the write is cancelled", "waived"])(
  "the section of the only account reads like this: %s",
  async (story) => {
    expect(sectionOf(await stories[story]())).toMatchSnapshot();
  },
);

test.each<[StoryName, string]>([
  ["compliant, nothing to apply", "Nothing was sent."],
  ["the plan changed", "This run changed nothing at Twilio. Reason: `plan-changed`."],
  ["the write changes another setting", "This run changed settings at Twilio. Reason: `collateral-change`."],
  ["the write is not confirmed", "A write was sent and is not confirmed. Reason: `twilio-unavailable`."],
  ["unread", "This run changed nothing at Twilio. Reason: `credentials-rejected`."],
])("the first paragraph says what apply changed, and why it failed: %s", async (story, sentence) => {
  const [first = ""] = accountSection(firstOf(await stories[story]()), storyOf(await stories[story]()));
  expect(first.endsWith(sentence)).toBe(true);
});

test("a check has no sentence about what it changed", async () => {
  for (const story of ["compliant", "drifted", "a key is missing"] as const)
    expect(sectionOf(await stories[story]())).not.toMatch(/This run|Nothing was sent/);
});

test.each<[StoryName, readonly string[]]>([
  ["drifted", ["--- at Twilio now", "+++ in this workflow"]],
  ["drifted, and the job stays green", ["--- at Twilio now", "+++ after apply"]],
  ["applied", ["--- before", "+++ at Twilio now, read back"]],
  ["the plan changed", ["--- at Twilio now", "+++ after apply"]],
  ["the write is not confirmed", ["--- at Twilio now", "+++ after apply"]],
  [
    "a managed setting moves during the write",
    ["--- before", "+++ at Twilio now, read back", "--- at Twilio now", "+++ in this workflow"],
  ],
  ["the write is cancelled", ["--- before the write", "+++ after it, if Twilio carried it out"]],
  [
    "the write changes another setting",
    ["--- before", "+++ at Twilio now, read back", "--- before the write", "+++ at Twilio now"],
  ],
  ["compliant", []],
  ["unread", []],
])("the blocks name their sides: %s", async (story, sides) => {
  expect(sectionOf(await stories[story]()).match(/^(?:---|\+\+\+) .*/gm) ?? []).toEqual(sides);
});

test("a pull request that changes nothing of the policy compares Twilio with the policy file", async () => {
  const outcome = await pullRequest({ proposed: onMain, live: { "encryption-enabled": false } });
  expect(sectionOf(outcome)).toContain("--- at Twilio now\n+++ in twilio-policy.yml\n");
});

test("an account that was not read has only the reason", async () => {
  expect(sectionOf(await stories.withheld())).toMatch(/^Nothing was read from Twilio: .*\.$/);
  expect(sectionOf(await stories.valid())).toMatch(/^Not compared with Twilio\. .*\.$/);
});

test("the question to the approver comes only before apply", async () => {
  const question = "**Before you apply this:** is `a-bucket` your bucket?";
  expect(sectionOf(await stories["drifted, and the job stays green"]())).toContain(question);
  for (const story of ["drifted", "applied"] as const)
    expect(sectionOf(await stories[story]())).not.toContain("Before you");
});

test("encryption that is off by policy names its line in the file, and no line for inline settings", async () => {
  expect(sectionOf(await mocks["green, and not encrypted"]())).toContain(
    "encryption is off (`twilio-policy.yml:7`).",
  );
  const inline = await oneAccount({ inputs: { mode: "check" }, declared: { "encryption-enabled": false } });
  expect(sectionOf(inline)).toBe("New compositions are **not encrypted** and stay at Twilio.");
});

test("the origin of drift names the version that has the values, or how many were looked at", async () => {
  const text = async (origin: Parameters<typeof withOrigin>[1], live = {}) =>
    originText(withOrigin(await ofFile(onMain, { "encryption-enabled": false, ...live }), origin).accounts);
  expect(await text(setBack)).toMatch(
    /^\*\*These are the values of the policy before `a1b2c3d`\*\* \(`Move to/,
  );
  expect(await text(setAtTwilio)).toBe(
    "None of the last 5 versions of the policy, since 2026-05-02, has this value: it was probably set at Twilio.",
  );
  expect(await text({ ...setAtTwilio, versions: 1 } as typeof setAtTwilio)).toBe(
    "The version of the policy before this one, since 2026-05-02, does not have this value: it was probably set at Twilio.",
  );
  expect(await text(setAtTwilio, { "friendly-name": "Theirs" })).toMatch(
    / has these values: they were probably set at Twilio\.$/,
  );
});

test("the origin is left out if it is unknown, or not the same for all accounts", async () => {
  const { accounts } = await fleet({ drifted: () => true });
  const [first, second] = accounts;
  if (first === undefined || second === undefined) throw new Error("There are three.");
  expect(originText(accounts)).toBe("");
  expect(originText([{ ...first, origin: setBack }, second])).toBe("");
  expect(
    originText([
      { ...first, origin: setBack },
      { ...second, origin: setAtTwilio },
    ]),
  ).toBe("");
  expect(
    originText([
      { ...first, origin: setBack },
      { ...second, origin: setBack },
    ]),
  ).toContain("a1b2c3d");
});

test("a long title of a commit is cut", async () => {
  const origin = { ...setBack, title: "x".repeat(100) } as typeof setBack;
  expect(originText([{ ...firstOf(await stories.drifted()), origin }])).toContain(`(\`${"x".repeat(72)}\`, `);
});

test("only rows have bullets, because findings have a list of their own", async () => {
  const { concerns } = storyOf(await stories.waived());
  expect(bullets(concerns, await stories["accepts the drift"]())).toBe(
    "- ⏸️ `encryption-enabled` is **false** at Twilio and true on `main`. Reason: `key is late`",
  );
  expect(bullets(storyOf(await stories["a key is missing"]()).concerns, {})).toBe("");
});

test("the fold has what matches and what is not in the policy, in the order of the policy", async () => {
  expect(matchesFold(firstOf(await mocks["one account drifted"]()))).toMatchInlineSnapshot(`
    "<details><summary>3 settings match the policy, 1 is not in the policy</summary>

    - \`encryption-key-sid\`: \`CR0123…cdef\`
    - \`aws-storage-enabled\`: \`true\`
    - \`aws-credentials-sid\`: \`CRfedc…3210\`
    - Not in the policy: \`friendly-name\`, at Twilio \`Telehealth\`

    </details>"
  `);
  const title = async (story: StoryName) =>
    matchesFold(firstOf(await stories[story]()))?.match(/<summary>(.*)<\/summary>/)?.[1];
  expect([
    await title("compliant"),
    await title("incomplete"),
    await title("drifted, and without a name"),
    await title("unread"),
    await title("withheld"),
  ]).toEqual([
    "6 settings match the policy",
    "1 setting matches the policy, 5 are not in the policy",
    "3 settings are not in the policy",
    undefined,
    undefined,
  ]);
});

test("the fold says which settings a protection depends on", async () => {
  expect(matchesFold(firstOf(await stories["compliant, with a gap"]()))).toContain(
    "- Not in the policy, and a protection depends on it: `encryption-enabled`, at Twilio `true`\n",
  );
});

test("an account without matching or unmanaged settings has no fold", async () => {
  const outcome = await stories["a key is missing, refused"]();
  expect(matchesFold({ ...firstOf(outcome), policy: accountPolicy() })).toBeUndefined();
});
