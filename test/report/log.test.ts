import { expect, test } from "vitest";
import { type Block, firstLine, lastLine, logOf, progressLine } from "../../src/report/log.ts";
import { storyOf } from "../../src/report/story/story.ts";
import type { Outcome } from "../../src/run/outcome.ts";
import {
  checked,
  clinics,
  endings,
  finding,
  fleet,
  fleetPullRequest,
  only,
  onMain,
  outcomesOf,
  pullRequest,
  type StoryName,
  states,
  stories,
} from "./stories.ts";

const tones = { bad: "red   ", mild: "yellow", good: "green " };
const shown = (blocks: readonly Block[]) =>
  blocks.flatMap(({ group, lines }) => [
    ...(group === undefined ? [] : [`▸ ${group}`]),
    ...lines.map(({ text, tone }) => `${tone ? tones[tone] : "      "} ${text}`),
  ]);
const textsOf = (outcome: Outcome) =>
  logOf(storyOf(outcome)).flatMap(({ lines }) => lines.map(({ text }) => text));
const open = (outcome: Outcome) =>
  logOf(storyOf(outcome))
    .filter(({ group }) => group === undefined)
    .flatMap(({ lines }) => lines);

test("the log reads like this", async () => {
  const names: StoryName[] = [
    "drifted",
    "the write changes another setting",
    "some of each",
    "some of each, withheld",
    "weakens beside a drift",
    "exported, but for the names",
  ];
  const texts = (await outcomesOf(names)).map(([story, outcome]) => [
    `# ${story}`,
    ...shown(logOf(storyOf(outcome))),
  ]);
  expect(`\n${texts.map((lines) => lines.join("\n")).join("\n\n")}\n`).toMatchSnapshot();
});

test("prints a setting in each state with a sign and a colour", async () => {
  const lines = await Promise.all(
    Object.entries(states).map(async ([state, { story, label }]) => {
      const isLine = (text: string) => text.includes(` ${label} `);
      const found = shown(logOf(storyOf(await stories[story]()))).filter(
        (line) => /^.{11}\S /u.test(line) && isLine(line),
      );
      return `${state}: ${found.join(" + ")}`;
    }),
  );
  expect(`\n${lines.join("\n")}\n`).toMatchSnapshot();
});

test("prints a line for an account that says how it ended", async () => {
  const names: StoryName[] = [
    "compliant",
    "compliant, nothing to apply",
    "waived",
    "drifted",
    "drifted, and the job stays green",
    "withheld",
    "withheld, account unknown",
    "applied",
    "unread",
    "weakening refused",
    "strengthens",
    "the base is not known",
  ];
  const lines = (await outcomesOf(names)).map(
    ([story, outcome]) =>
      `${shown(logOf(storyOf(outcome))).find((line) => /^.{7}[✔✘!⏸–] /u.test(line))} (${story})`,
  );
  expect(`\n${lines.join("\n")}\n`).toMatchSnapshot();
});

test("prints what an apply wrote beside what is waived", async () => {
  const texts = textsOf(await stories["some of each, applied"]());
  expect(texts).toContain("✔ astray (ACfedc…3210): encryption-enabled true, was false (strengthened)");
  expect(texts.some((text) => /^⏸ astray .* waived until /.test(text))).toBe(true);
});

test("the last line says the result, the reason, and the plan if apply would change anything", async () => {
  const lines = await Promise.all(
    [...Object.values(endings), "weakens" as const, "drifted, and the job stays green" as const].map(
      async (story) => {
        const { text, tone } = lastLine(await stories[story]());
        return `${tone ? tones[tone] : "      "} ${text.replace(/(sha256:\w{4})\w+/, "$1…")}`;
      },
    ),
  );
  expect(`\n${lines.join("\n")}\n`).toMatchSnapshot();
});

test("names the base of a pull request, and says if it has no such file or is not known", async () => {
  const baseOf = async (outcome: Promise<Outcome>) => logOf(storyOf(await outcome))[0]?.lines[0]?.text;
  expect([
    await baseOf(stories.strengthens()),
    await baseOf(pullRequest({ base: undefined, proposed: onMain })),
    await baseOf(stories["the base is not known"]()),
    await baseOf(stories.drifted()),
  ]).toMatchInlineSnapshot(`
    [
      "Base: main",
      "Base: main, which has no such policy file",
      "Base: not known; this policy is compared with live",
      "✘ AC0123…cdef drifted: 2 of 6 settings",
    ]
  `);
});

test("the first line names the action, its version, the mode, and the accounts of the policy file", () => {
  expect(firstLine("check", 2, "policy.yml")).toMatch(
    /^Twilio composition settings \d+\.\d+\.\d+ · check · 2 accounts of policy\.yml$/,
  );
  expect(firstLine("apply", 1, "")).toMatch(/ · apply · 1 account$/);
  expect(firstLine(undefined, 0, "")).toMatch(/^Twilio composition settings \S+$/);
});

test("progress counts the accounts that were read, drifted and failed", () => {
  const progress = { accounts: 1_000, read: 300, drifted: 0, failed: 0 };
  expect(progressLine(progress)).toBe("300 of 1,000 accounts read");
  expect(progressLine({ ...progress, drifted: 1_001, failed: 2 })).toBe(
    "300 of 1,000 accounts read, 1,001 drifted, 2 failed",
  );
});

test("calls a name that the policy does not give not declared", () => {
  expect(textsOf(checked({ "encryption-enabled": true }, {})).join("\n")).toContain(
    "(empty), not declared, gets Default (apply would give it the default name, which Twilio requires)",
  );
});

test("prints the same difference in many accounts once, with their names", async () => {
  expect(open(await fleet({ size: 30, drifted: () => true }))).toHaveLength(1);
});

test("prints 25 lines of what needs attention, and folds and counts the rest", async () => {
  const differently = (at: number) => ({ "friendly-name": `F${at}`, "encryption-key-sid": `CR${at}` });
  const many = await fleet({ size: 80, drifted: (at) => at < 70, live: differently });
  expect(open(many)).toHaveLength(25);
  const [folded, compliant] = logOf(storyOf(many)).filter(({ group }) => group !== undefined);
  expect([folded?.group, folded?.lines.length]).toEqual(["46 more lines", 46]);
  expect(compliant?.group).toBe("10 accounts as declared");
});

test("folds compliant accounts, twenty names a line", async () => {
  const [only] = logOf(storyOf(await fleet({ size: 45 })));
  expect(only?.group).toBe("45 accounts as declared");
  expect(only?.lines.map(({ text }) => text.split(", ").length)).toEqual([20, 20, 5]);
});

test("prints drifted accounts first, then failed ones, then waived ones", async () => {
  const outcome = await fleet({ size: 4, waived: only(0), failed: only(1), drifted: only(2) });
  const names = open(outcome).flatMap(({ text }) => text.match(/clinic-\d/) ?? []);
  expect(names).toEqual(["clinic-2", "clinic-1", "clinic-0"]);
});

test("prints the same weakening of many accounts once", async () => {
  const outcome = await fleetPullRequest(clinics(30, true), clinics(30, false));
  expect(textsOf(outcome).filter((text) => text.includes("encryption OFF"))).toHaveLength(1);
});

test("prints twelve of many changes of the policy, and folds and counts the rest", async () => {
  const base = clinics(30, true);
  const accounts = base.accounts.map((account) => ({ ...account, name: `new-${account.name}` }));
  const blocks = logOf(storyOf(await fleetPullRequest(base, { ...base, accounts })));
  const renames = blocks.map(({ group, lines }) => ({
    group,
    lines: lines.filter(({ text }) => text.includes("renames clinic-")).length,
  }));
  expect(renames).toContainEqual({ group: undefined, lines: 12 });
  expect(renames).toContainEqual({ group: "18 more changes", lines: 18 });
});

test("an account stands open or folded, and never in both", async () => {
  const outcome = await fleet({ size: 4, waived: only(0), failed: only(1), drifted: only(2) });
  const folded = logOf(storyOf(outcome)).filter(({ group }) => group !== undefined);
  expect(folded).toEqual([{ group: "1 account as declared", lines: [{ text: "clinic-3" }] }]);
});

test("whatever a sentence holds, the log makes it visible", () => {
  const log = textsOf(checked({}, {}, [finding("failure", "Gone \u202eback.")])).join("");
  expect(log).toContain("Gone ");
  expect(log).not.toContain("\u202e");
});
