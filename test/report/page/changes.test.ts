import { expect, test } from "vitest";
import { changedGroups, changesFolds, changesSection, numbered } from "../../../src/report/page/changes.ts";
import { stepsOf } from "../../../src/report/story/advice.ts";
import { storyOf } from "../../../src/report/story/story.ts";
import type { Outcome } from "../../../src/run/outcome.ts";
import { neverConfigured, type State } from "../../../src/settings/settings.ts";
import { refused } from "../../account.ts";
import { mocks } from "../mocks.ts";
import {
  clinics,
  clinicsByDefault,
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

const section = async (given: Outcome | Promise<Outcome>) => {
  const outcome = await given;
  const story = storyOf(outcome);
  return (changesSection(story, stepsOf(story)) ?? []).filter((part) => part !== "").join("\n\n");
};
/** Returns the lines of the block with the changes of the pull request. */
const blockIn = (text: string) =>
  /```diff\n--- main\n\+{3} this pull request\n\n?([\s\S]*?)\n```/.exec(text)?.[1];
const stepsIn = (text: string) => text.match(/^\d\. .*/gm) ?? [];

test.each<keyof typeof mocks>([
  "a pull request weakens beside a rename",
  "a harmless pull request while encryption is off",
  "a pull request replaces the bucket",
])("the section of a pull request reads like this: %s", async (mock) => {
  expect(await section(mocks[mock]())).toMatchSnapshot();
});

test("the section of a pull request reads like this: a replacement that is refused", async () => {
  const rule = "replacements: fail\n";
  expect(await section(pullRequest({ base: rule + onMain, proposed: rule + moved }))).toMatchSnapshot();
});

test("the section of a pull request to many accounts names them above what changes", async () => {
  const base = clinics(12, true);
  const proposed = clinics(12, false, (at) => (at === 3 ? "Clinic 3" : "Clinic"));
  expect(await section(fleetPullRequest(base, proposed))).toMatchSnapshot();
});

test("a run that changes no policy has no section", async () => {
  for (const story of ["drifted", "the base is not known"] as const) {
    const outcome = await stories[story]();
    expect(changesSection(storyOf(outcome), [])).toBeUndefined();
  }
  expect(await section(pullRequest({ proposed: onMain }))).toBe("");
});

test("unprotected settings at Twilio come first, then what the pull request gives up, then other drift", async () => {
  const titles = async (live: Partial<State>) =>
    (await section(pullRequest({ proposed: weaker, live }))).match(/^(?:###|\+{3}) .*/gm);
  expect(await titles({ "aws-storage-enabled": false })).toEqual([
    "+++ main",
    "### ⛔ This pull request turns encryption OFF for production",
    "+++ this pull request",
  ]);
  expect(await titles({ "friendly-name": "Theirs" })).toEqual([
    "+++ this pull request",
    "### ❌ production: settings renamed at Twilio, not by this pull request",
    "+++ main",
  ]);
});

test("the section names the merge group instead of the pull request", async () => {
  const text = await section(
    pullRequest({ proposed: weaker, live: { "friendly-name": "Theirs" }, isMergeGroup: true }),
  );
  expect(text).toMatch(/^This merge group has changed nothing at Twilio\./);
  expect(text).toContain("\n+++ this merge group\n");
  expect(text).toContain("settings renamed at Twilio, not by this merge group\n");
  expect(text).toContain(
    "1. Made by a change ahead of yours in the queue? Queue yours again once that one is",
  );
  expect(text).not.toContain("pull request");
});

test.each<[string, Parameters<typeof pullRequest>[0], readonly string[]]>([
  [
    "turned on",
    { base: weaker, proposed: onMain },
    ["- encryption-enabled: false", "+ encryption-enabled: true  # line 7"],
  ],
  [
    "turned off and moved",
    { proposed: weakerAndMoved },
    ["@@ turns encryption OFF @@", "@@ moves compositions to another bucket @@"],
  ],
  [
    "emptied",
    { proposed: onMain.replace(/encryption-key-sid: .*/, "encryption-key-sid: null") },
    [
      "@@ clears the encryption key @@",
      "- encryption-key-sid: CR0123…cdef",
      '! encryption-key-sid: ""  # line 8',
    ],
  ],
  [
    "no longer declared",
    { proposed: undeclared },
    [
      "@@ takes encryption-enabled out of the policy @@",
      "- encryption-enabled: true",
      "! encryption-enabled: (not set)",
    ],
  ],
  [
    "declared for the first time",
    { base: undeclared, proposed: onMain, live: { "encryption-enabled": false } },
    ["- encryption-enabled: (not set)", "+ encryption-enabled: true  # line 7"],
  ],
  [
    "waived",
    {
      proposed: `${onMain}waivers:\n  - account: production\n    setting: compositions.encryption-enabled\n    reason: "key | is late"\n    expires: "2026-03-02"\n`,
    },
    [
      "@@ waives encryption until 2026-03-02 @@",
      "! encryption-enabled: true  # line 16, waived until 2026-03-02",
    ],
  ],
  [
    "a rule of the file",
    { proposed: `${onMain}unmanaged: ignore\n` },
    ["@@ loosens unmanaged from warn to ignore @@", "- unmanaged: warn", "! unmanaged: ignore"],
  ],
])("the block shows a setting that is %s", async (_, story, lines) => {
  const block = blockIn(await section(pullRequest(story)))?.split("\n");
  for (const line of lines) expect(block).toContain(line);
});

test("a setting whose value stays has one line in the block", async () => {
  const waiver =
    "waivers: [{ account: production, setting: compositions.encryption-enabled, reason: late, expires: 2026-03-01 }]\n";
  const waived = onMain + waiver;
  expect(blockIn(await section(pullRequest({ proposed: waived })))).toBe(
    "@@ waives encryption until 2026-03-01 @@\n! encryption-enabled: true  # line 12, waived until 2026-03-01",
  );
  const ended = await section(
    pullRequest({ base: waived, proposed: onMain, live: { "encryption-enabled": false } }),
  );
  expect(blockIn(ended)).toBe("+ encryption-enabled: true  # line 7, no longer waived");
  // The waiver is in force until the merge.
  expect(ended).toContain(
    "\n- ⏸️ `encryption-enabled` is **false** at Twilio and true on `main` (`twilio-policy.yml:7`). Reason: `late`",
  );
});

test("a changed rule beside a changed setting hides neither the sentence about compositions nor the change of the rule", async () => {
  const text = await section(stories["replaces, which is forbidden"]());
  expect(text).toContain(
    " would go to `s3://somebody-elses-bucket/x` instead of `s3://example-phi/compositions`.",
  );
  expect(blockIn(text)).toContain("@@ tightens replacements from warn to fail @@\n");
});

const account = (name: string, digit: string, compositions: string) =>
  `  ${name}:\n    account-sid: AC${digit.repeat(32)}\n    compositions: { ${compositions} }\n`;

test("accounts that come, go or change their name have bullets", async () => {
  const lost = "encryption-enabled: true, aws-storage-enabled: true";
  const base = `${onMain}${account("staging", "a", lost)}${account("old", "b", "friendly-name: x")}${account("swapped", "c", "friendly-name: x")}`;
  const proposed = `${onMain}${account("new", "b", "friendly-name: x")}${account("swapped", "d", "friendly-name: x")}unmanaged: ignore\n`;
  const text = await section(fleetPullRequest(parsed(base), parsed(proposed)));
  expect(text.match(/^- .*/gm)).toMatchInlineSnapshot(`
    [
      "- ⛔ This pull request drops staging with the 2 protections that the policy has for it.",
      "- ⛔ This pull request loosens unmanaged from warn to ignore.",
      "- This pull request renames old to new.",
      "- This pull request adds swapped to the policy.",
      "- This pull request gives the name swapped to another account and drops ACcccc…cccc.",
      "- unmanaged: warn",
      "- friendly-name: (not set)",
    ]
  `);
});

test("a change of an account that this step does not select comes after the block, without a pair of its own", async () => {
  const text = await section({
    ...(await stories.weakens()),
    changes: (await stories.weakens()).changes.map((change, at) => ({ ...change, isSelected: at > 0 })),
  });
  expect(blockIn(text)).not.toContain("encryption-enabled");
  expect(text).toMatch(/```\n\n- ⛔ .* This step selects other accounts\.\n/);
});

test("a change that gives nothing up says so, and asks for nothing", async () => {
  const text = await section(stories.strengthens());
  expect(text).toMatch(/^This pull request has changed nothing at Twilio, and it gives up no protection\. /);
  expect(text).not.toMatch(/What to do next|Before you approve/);
});

test("the advice begins with undoing a weakening, and names allow-weakening only after its consequence", async () => {
  const text = await section(pullRequest({ proposed: weaker }));
  expect(stepsIn(text)).toEqual([
    "1. Not intended? Undo it before this is merged: `twilio-policy.yml:7`.",
    expect.stringMatching(/^2\. Intended\? Get it approved\. Then accept exactly this policy: /),
  ]);
  expect(text.indexOf("not be encrypted")).toBeLessThan(text.indexOf("allow-weakening"));
});

test("the advice says that apply needs allow-weakening only if it would write a weakening", async () => {
  const adviceFor = (proposed: string, live: Partial<State> = {}) => section(pullRequest({ proposed, live }));
  expect(await adviceFor(weaker)).toContain(
    "in the steps of check and apply. Until then, this check fails, and",
  );
  for (const text of [
    await adviceFor(weaker, { "encryption-enabled": false }),
    await adviceFor(undeclared),
    await section(stories["replaces, which is forbidden"]()),
  ]) {
    expect(text).toContain("in this step. Until then, this check fails.");
    expect(text).not.toContain("apply refuses");
  }
});

test("after an allowed weakening, the advice says which input accepts it", async () => {
  expect(await section(stories["weakens, and that is allowed"]())).toMatch(
    /^2\. Intended\? This step accepts it by `allow-weakening`\./m,
  );
});

test("another key has steps, but no question to the approver", async () => {
  const key = `CR${"0".repeat(32)}`;
  const text = await section(
    pullRequest({ proposed: onMain.replace(/encryption-key-sid: .*/, `encryption-key-sid: ${key}`) }),
  );
  expect(stepsIn(text)).toEqual([
    "1. Not intended? Undo it before this is merged: `twilio-policy.yml:8`.",
    "2. Intended? Make sure that the approver knows whose bucket, key, or credential this is. This check passes with a warning.",
  ]);
});

test("a check that fails for another reason does not say that it passes", async () => {
  const text = await section(
    pullRequest({
      proposed: moved,
      live: { "friendly-name": "Theirs" },
      inputs: { failOnDrift: true },
    }),
  );
  expect(text).toContain("**Before you approve:** is `somebody-elses-bucket` your bucket?");
  expect(text).not.toContain("This check passes");
});

test("a change that may do harm says what to look at", async () => {
  const proposed = onMain.replace("encryption-enabled: true", "encryption-enabled: false");
  const base = undeclared;
  expect(await section(pullRequest({ base, proposed, isFork: true }))).toContain(
    "\n\n- This run cannot see whether encryption is on at Twilio. If it is on, apply turns it off.",
  );
});

test("values that the pull request takes from Twilio are pointed out", async () => {
  const text = await section(stories["accepts the drift"]());
  expect(text).toContain("### ⛔ This pull request turns encryption OFF for production, as set at Twilio\n");
  expect(text).toContain(
    "has changed nothing at Twilio. **It accepts what was set at Twilio:** find out who set it before you approve.\n",
  );
  expect(await section(stories["leaves the drift"]())).not.toContain("accepts");
});

test("the drift says how many of its values apply no longer restores after the merge", async () => {
  const cause = /This pull request did not cause this drift.*/;
  const causeOf = async (outcome: Outcome | Promise<Outcome>) => cause.exec(await section(outcome))?.[0];
  const kept = "This pull request did not cause this drift, **but after its merge, apply no longer restores";
  expect(await causeOf(stories["accepts the drift"]())).toBe(`${kept} it.**`);
  expect(await causeOf(stories["leaves the drift"]())).toBe(`${kept} it.**`);
  const live = { "encryption-enabled": false, "friendly-name": "Theirs" };
  expect(await causeOf(pullRequest({ proposed: weaker, live }))).toBe(`${kept} 1 of 2 values.**`);
  expect(await causeOf(stories["weakens beside a drift"]())).toBe(
    "This pull request did not cause this drift.",
  );
});

test("the advice names three lines of many, and the same line once", async () => {
  const advice = async (base: ReturnType<typeof clinics>, proposed: ReturnType<typeof clinics>) =>
    stepsIn(await section(fleetPullRequest(base, proposed)))[0];
  expect(await advice(clinics(30, true), clinics(30, false))).toMatch(
    /: `twilio-policy\.yml:5`, `twilio-policy\.yml:8`, `twilio-policy\.yml:11` and 27 more lines\.$/,
  );
  expect(await advice(clinicsByDefault(30, true), clinicsByDefault(30, false))).toMatch(
    /merged: `twilio-policy\.yml:3`\.$/,
  );
});

test("the advice names no line for a rule", async () => {
  expect(await section(pullRequest({ proposed: `${onMain}unmanaged: ignore\n` }))).toContain(
    "1. Not intended? Undo it before this is merged.\n",
  );
});

test("the section advises to restore S3 storage and URLs that the base does not want, but not to turn encryption off", async () => {
  const stored = { "aws-storage-enabled": true, "aws-s3-url": "https://a-bucket.s3.amazonaws.com/x" };
  const base = weaker
    .replace(/aws-s3-url: .*/, "aws-s3-url: null")
    .replace("aws-storage-enabled: true", "aws-storage-enabled: false");
  const beside = (live: Partial<State>) =>
    section(pullRequest({ base, proposed: base.replace("Telehealth", "Mine"), live }));
  const stricter = await beside({ "encryption-enabled": true });
  expect(stricter).toContain("Twilio protects more than the policy on `main`: make sure which is right");
  expect(stricter).not.toContain("Restore the policy");
  const elsewhere = await beside(stored);
  expect(elsewhere).toContain("Restore the policy: run the workflow that applies `main`.");
  expect(elsewhere).not.toContain("protects more");
});

test("drift of many accounts beside a pull request is one bullet for the same values", async () => {
  const base = clinics(20, true);
  const state = { ...neverConfigured, "encryption-enabled": true, "friendly-name": "Theirs" };
  const text = await section(
    fleetPullRequest(base, { ...base, unmanaged: "fail" }, (account) => ({
      read: async () => ({ isConfigured: true, account, state }),
    })),
  );
  expect(text).toContain(
    "### ❌ Settings renamed for 20 of 20 accounts at Twilio, not by this pull request\n\nThis pull request did not cause this drift.",
  );
  expect(text).toContain(
    "- ❌ **Settings renamed for 20 accounts:** clinic-0, clinic-1, clinic-2, clinic-3, clinic-4, clinic-5, clinic-6, clinic-7, clinic-8, clinic-9 and 10 more<br>`friendly-name` is **`Theirs`** at Twilio and `Clinic` on `main`\n",
  );
  expect(stepsIn(text).at(-1)).toBe("2. Restore the policy: run the workflow that applies `main`.");
});

test("the folds of a pull request have what is not shown above, and end with the hash", async () => {
  const titles = async (outcome: Outcome | Promise<Outcome>) =>
    changesFolds(storyOf(await outcome)).flatMap(
      (text) => text.match(/(?<=<summary>).*(?=<\/summary>)/g) ?? [],
    );
  const whole = "To apply exactly this after the merge and nothing else";
  expect(await titles(pullRequest({ proposed: moved }))).toEqual([whole]);
  expect(
    await titles(pullRequest({ proposed: `replacements: fail\n${onMain}`.replace("Telehealth", "Mine") })),
  ).toEqual([whole]);
  expect(await titles(stories["weakens beside a drift"]())).toEqual([
    "Everything that apply would change after the merge: 2 settings",
    "To accept exactly this policy: its hash, for <code>allow-weakening</code>",
  ]);
  expect(await titles(pullRequest({ proposed: moved, isFork: true }))).toEqual([]);
});

test("for accounts that were not read, the section does not say what is at Twilio", async () => {
  const unread = () => ({ read: () => Promise.reject(refused("twilio-unavailable")) });
  const text = await section(fleetPullRequest(clinics(3, false), clinics(3, true), unread));
  expect(text).toContain("at Twilio, and it gives up no protection. Nothing was read from Twilio.\n");
  expect(await section(stories["weakens, from a fork"]())).toContain(
    "has changed nothing at Twilio. Nothing was read from Twilio: GitHub withholds credentials from forks and Dependabot.",
  );
});

test("the accounts of each change have a list of names", async () => {
  const groups = changedGroups(await fleetPullRequest(clinics(2, true), clinics(2, false)));
  expect(groups).toEqual([
    {
      title: "This pull request turns encryption OFF for clinic-0 and clinic-1",
      titles: ["clinic-0", "clinic-1"],
    },
  ]);
  const [rule] = changedGroups(await pullRequest({ proposed: `${onMain}unmanaged: ignore\n` }));
  expect(rule?.titles).toEqual([]);
});

test("a list of steps has numbers, and an empty list has no title", () => {
  expect(numbered(["Look.", "Go."])).toBe("**What to do next**\n\n1. Look.\n2. Go.");
  expect(numbered([])).toBe("");
});
