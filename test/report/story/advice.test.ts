import { expect, test } from "vitest";
import { acceptText, stepsOf } from "../../../src/report/story/advice.ts";
import { storyOf } from "../../../src/report/story/story.ts";
import type { Evidence } from "../../../src/run/evidence.ts";
import { type Outcome, summarize } from "../../../src/run/outcome.ts";
import type { Declared, State } from "../../../src/settings/settings.ts";
import { evidence, policyOf } from "../../account.ts";
import {
  bare,
  checked,
  everything,
  finding,
  fleet,
  oneAccount,
  only,
  pullRequest,
  type StoryName,
  stories,
  weaker,
} from "../stories.ts";

const steps = async (given: Outcome | Promise<Outcome>) => {
  const outcome = await given;
  return stepsOf(storyOf(outcome));
};
const accept = async (given: Outcome | Promise<Outcome>, known: Evidence = evidence) => {
  const outcome = await given;
  return acceptText(storyOf(outcome), known);
};
const policyFile = { path: "twilio-policy.yml", hash: `sha256:${"0c5f".repeat(16)}` };
const fromFile = async (outcome: Outcome | Promise<Outcome>): Promise<Outcome> => ({
  ...(await outcome),
  policyFile,
});
const noHistory =
  "Twilio keeps no history of them. Ask who has console access or a key with the update permission. Look in Twilio's Monitor Events for new keys and credentials.";
const who = `Find out who changed the settings. ${noHistory}`;
const restore = "Restore the policy: run the workflow that applies it.";

test("the advice after drift asks who changed it, then where compositions went, then how to restore the policy", async () => {
  expect(await steps(fromFile(stories.drifted()))).toEqual([
    who,
    "Find the compositions that went elsewhere: run the check with `verify-compositions: 30d`.",
    restore,
  ]);
  // This step is left out if no composition went to another bucket, or if the check has listed the compositions.
  expect(await steps(fromFile(stories["drifted, and without a name"]()))).toEqual([who, restore]);
  const listed = await fromFile(stories.drifted());
  const accounts = listed.accounts.map((account) => ({
    ...account,
    compositions: { state: "unknown", since: "2026-01-01T00:00:00Z" } as const,
  }));
  expect(await steps({ ...listed, accounts })).toEqual([who, restore]);
});

test("settings that inputs declare are restored, and not a policy", async () => {
  expect((await steps(stories["drifted, and without a name"]())).at(-1)).toBe(
    "Restore these settings: run the workflow that applies them.",
  );
});

test("values of an earlier version lead first to the question whether the change was applied", async () => {
  const outcome = await fromFile(stories.drifted());
  const commit = "a1b2c3d4e5f60718293a4b5c6d7e8f9001122334";
  const origin = { kind: "earlier-version", commit, title: "Move", date: "2026-01-01T16:02:00Z" } as const;
  const accounts = outcome.accounts.map((account) => ({ ...account, origin }));
  expect(await steps({ ...outcome, accounts })).toEqual([
    `Was \`a1b2c3d\` applied? If it was not, go to the last step. If it was, find out who set the values back. ${noHistory}`,
    "Find the compositions that went elsewhere: run the check with `verify-compositions: 30d`.",
    restore,
  ]);
});

test.each<StoryName>([
  "compliant",
  "compliant, with a gap",
  "waived",
  "applied",
  "weakening refused",
  "incomplete",
  "unread",
  "strengthens",
  // No step is needed, because the page says when the check runs with credentials.
  "withheld",
  // Without a known base, a difference probably comes from the pull request itself.
  "the base is not known",
])("there are no steps unless a check found drift: %s", async (story) => {
  const outcome = await stories[story]();
  expect([await steps(outcome), await accept(outcome)]).toEqual([[], undefined]);
});

test("an account that Twilio did not answer for is checked again", async () => {
  const again =
    "again: rerun this job. If it fails again, look at [Twilio's status](https://status.twilio.com).";
  expect(await steps(fleet({ failed: only(1) }))).toEqual([`Check clinic-1 ${again}`]);
  expect(await steps(fleet({ size: 1, failed: only(0) }))).toEqual([`Check ${again}`]);
  expect(await steps(fleet({ failed: only(1), reason: "credentials-rejected" }))).toEqual([]);
});

test("advice that would weaken says that apply refuses it", async () => {
  const step = (await steps(fromFile(stories["live is stronger than the policy"]()))).at(-1);
  expect(step).toBe(
    `Twilio protects more than the policy in \`encryption-enabled\`. To keep that, change the policy as shown below. To restore the policy instead, run the workflow that applies it: apply refuses until its step accepts that with \`allow-weakening: ${policyFile.hash}\`.`,
  );
});

test("S3 storage that the policy turns off is no protection, and apply refuses to turn it off without permission", async () => {
  const declared = { "aws-storage-enabled": false, "friendly-name": "Ours" };
  const live = { "aws-storage-enabled": true, "friendly-name": "Theirs" };
  const outcome = await fromFile(checked(declared, live));
  expect((await steps(outcome)).at(-1)).toBe(
    `${restore} Apply refuses to turn off or clear \`aws-storage-enabled\` until its step accepts that with \`allow-weakening: ${policyFile.hash}\`.`,
  );
});

test("in a pull request, the drift is restored from its base, and no line of the policy is shown", async () => {
  const outcome = await stories["weakens beside a drift"]();
  expect(await steps(outcome)).toEqual([who, "Restore the policy: run the workflow that applies `main`."]);
  expect(await accept(outcome)).toBeUndefined();
  const stronger = await pullRequest({
    base: weaker,
    proposed: weaker,
    live: { "encryption-enabled": true },
  });
  expect((await steps(stronger)).at(-1)).toBe(
    "Twilio protects more than the policy on `main`: make sure which is right before you restore `encryption-enabled`.",
  );
});

test("the advice does not lead to an apply that would refuse", async () => {
  const broken = checked({ "encryption-enabled": true }, { "friendly-name": "x" }, [
    finding("failure", "It is broken."),
  ]);
  expect((await steps(broken)).at(-1)).toBe(
    "Fix the other findings on this page. Until then, apply refuses to restore the policy.",
  );
});

test("the advice leads to apply in spite of misplaced compositions", async () => {
  const outcome = checked({ "encryption-enabled": true }, { "friendly-name": "x" }, [
    { ...finding("failure", "It is elsewhere."), subject: "compositions" },
  ]);
  expect((await steps(outcome)).at(-1)).toBe("Restore these settings: run the workflow that applies them.");
});

test("the advice names the accounts that apply would refuse", async () => {
  const drifted = await fleet({ size: 3, drifted: only(0, 1, 2) });
  const accounts = drifted.accounts.map((account, at) =>
    at === 1 ? { ...account, findings: [finding("failure", "It is broken.")] } : account,
  );
  const outcome = summarize({ mode: "check", failOnDrift: true }, accounts);
  expect((await steps(outcome)).at(-1)).toMatch(
    / applies them\. Apply refuses clinic-1 until the other findings on this page are fixed\.$/,
  );
  expect((await steps(drifted)).at(-1)).not.toContain("refuses");
});

test("the accounts that drifted are there to be copied, unless all drifted or their names are too long", async () => {
  const last = async (size: number, drifted: number, name?: (at: number) => string) =>
    (await steps(fromFile(fleet({ size, drifted: (at) => at < drifted, ...(name && { name }) })))).at(-1);
  expect(await last(2, 2)).toBe(restore);
  expect(await last(3, 2)).toBe(
    `${restore} If that workflow has the input \`account\`, set it to these accounts:\n\n   \`\`\`text\n   clinic-0, clinic-1\n   \`\`\`\n`,
  );
  expect(await last(201, 200, (at) => `a-clinic-${at}`)).toBe(
    `${restore} If that workflow has the input \`account\`, set it to the accounts that drifted.`,
  );
  // The names follow the order of the policy, not the kind of drift.
  const live = (at: number) => ({ "encryption-enabled": at < 1, "encryption-key-sid": "CR" });
  expect((await steps(fleet({ size: 4, drifted: only(0, 1, 3), live })))[0]).toContain(
    "the settings of clinic-0, clinic-1, clinic-3.",
  );
  expect((await steps(fleet({ size: 30, drifted: (at) => at < 20 })))[0]).toMatch(
    /^Find out who changed the settings of clinic-0, clinic-1, .*, clinic-9 and 10 more\./,
  );
});

test("accepting the values at Twilio says where to change the policy, and what that gives up", async () => {
  expect(await accept(stories.drifted())).toEqual({
    title: "If the values at Twilio are right",
    text: "Change `aws-s3-url` and `friendly-name` in the `with:` of this step in `.github/workflows/storage.yml`.\n\nThis gives up or replaces a protection: get it approved.",
  });
  expect((await accept(stories.drifted(), bare))?.text).toMatch(/ in the `with:` of this step\.\n/);
  expect(await accept(stories["live is stronger than the policy"]())).toEqual({
    title: "If the value at Twilio is right",
    text: "Change `encryption-enabled` in the `with:` of this step in `.github/workflows/storage.yml`.",
  });
  const policy = policyOf({
    name: "a",
    compositions: { "encryption-enabled": true, "friendly-name": "Ours" },
    places: { "compositions.encryption-enabled": line(7), "compositions.friendly-name": line(9) },
  });
  const ofFile = fromFile(
    oneAccount({ inputs: { mode: "check", policy }, live: { "friendly-name": "Theirs" } }),
  );
  expect((await accept(ofFile))?.text).toBe(
    "Change `policy.yml:7` and `policy.yml:9` in a pull request.\n\nThis gives up or replaces a protection: the check of that pull request fails until its step accepts it with `allow-weakening`.",
  );
});

test("the lines to change come in the order of the policy, each once", async () => {
  const places = { "compositions.encryption-key-sid": line(8), "compositions.aws-s3-url": line(9) };
  const other = { "encryption-key-sid": `CR${"7".repeat(32)}`, "aws-s3-url": "https://b.s3.amazonaws.com/y" };
  const text = async (given: typeof places) => {
    const policy = policyOf({ compositions: everything, places: given });
    return (
      await accept(oneAccount({ inputs: { mode: "check", policy }, live: { ...everything, ...other } }))
    )?.text;
  };
  expect(await text(places)).toMatch(/^Change `policy\.yml:8` and `policy\.yml:9` in a pull request\./);
  expect(await text({ ...places, "compositions.aws-s3-url": line(8) })).toMatch(
    /^Change `policy\.yml:8` in /,
  );
});

test("accepting another bucket, or S3 storage that the policy turns off, gives up a protection; another path does not", async () => {
  const givesUp = async (declared: Declared, live: Partial<State>) =>
    (await accept(checked(declared, { ...everything, ...live })))?.text.includes("This gives up or replaces");
  expect(await givesUp(everything, { "aws-s3-url": "https://b.s3.amazonaws.com/y" })).toBe(true);
  expect(await givesUp({ "aws-storage-enabled": false }, {})).toBe(true);
  expect(await givesUp(everything, { "aws-s3-url": `${everything["aws-s3-url"]}/y` })).toBe(false);
});

test("the values of a fleet are accepted account by account, and never in a line that applies to others", async () => {
  const step = await accept(fleet({ size: 30, drifted: only(15) }));
  expect(step?.text).toContain(
    "For clinic-15: add the value under `accounts.clinic-15.compositions` (after `twilio-policy.yml:48`). Don't change `twilio-policy.yml:6`: that line is the default of other accounts too.\n\n```yaml\nencryption-enabled: false\n```",
  );
  const two = await accept(fleet({ size: 30, drifted: only(15, 16) }));
  expect(two?.text).toContain(
    "For clinic-15, clinic-16: add the value to each account for which it is right, for example under `accounts.clinic-15.compositions`",
  );
});

const line = (number: number) => ({ file: "policy.yml", line: number, column: 5 });

test("a value of the defaults gets a line of its own, with the resource if that is missing", async () => {
  const policy = policyOf({
    name: "a",
    compositions: { "encryption-enabled": false },
    inherited: { "compositions.encryption-enabled": { after: line(8), isFirst: true } },
  });
  const live = { "encryption-enabled": true, "encryption-key-sid": `CR${"0".repeat(32)}` };
  expect((await accept(oneAccount({ inputs: { mode: "check", policy }, live })))?.text).toBe(
    "Add the value under `accounts.a` (after `policy.yml:8`).\n\n```yaml\ncompositions:\n  encryption-enabled: true\n```",
  );
});

test.each([
  ["a switch", "encryption-enabled", false, "encryption-enabled: false"],
  [
    "a text, which is not copied from here",
    "friendly-name",
    "Theirs",
    "friendly-name: # the value at Twilio",
  ],
  ["a key", "encryption-key-sid", `CR${"f".repeat(32)}`, `encryption-key-sid: CR${"f".repeat(32)}`],
  [
    "a URL",
    "aws-s3-url",
    "https://b-bucket.s3.amazonaws.com/x",
    'aws-s3-url: "https://b-bucket.s3.amazonaws.com/x"',
  ],
  [
    "a URL that no policy may declare",
    "aws-s3-url",
    "https://b.example/?x",
    "aws-s3-url: # the value at Twilio",
  ],
  ["what is empty", "aws-s3-url", "", "aws-s3-url: null"],
] as const)(
  "the line that accepts a value at Twilio is there to be pasted: %s",
  async (_, setting, live, text) => {
    const declared = {
      "encryption-enabled": true,
      "friendly-name": "Ours",
      "encryption-key-sid": `CR${"0".repeat(32)}`,
      "aws-s3-url": "https://a-bucket.s3.amazonaws.com/x",
    };
    const policy = policyOf({
      name: "a",
      compositions: { [setting]: declared[setting] },
      inherited: { [`compositions.${setting}`]: { after: line(8), isFirst: false } },
    });
    const outcome = oneAccount({
      inputs: { mode: "check", policy, verifyReferences: false },
      live: { ...declared, [setting]: live },
    });
    expect((await accept(outcome))?.text).toContain(`\`\`\`yaml\n${text}\n\`\`\``);
  },
);

test("ten of many differences are shown, and the rest is counted", async () => {
  const outcome = await fleet({
    size: 30,
    declared: { "friendly-name": "Ours" },
    drifted: () => true,
    live: (at) => ({ "friendly-name": `Clinic ${at}` }),
  });
  const { text = "" } = (await accept(outcome)) ?? {};
  expect(text.match(/^For clinic-/gm)).toHaveLength(10);
  expect(text).toContain("\n\nThe JSON report has 20 more differences.");
});
