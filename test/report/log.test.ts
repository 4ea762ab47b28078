import { expect, test } from "vitest";
import { type Block, firstLine, lastLines, logOf, progressLine } from "../../src/report/log.ts";
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

test("the log of a thousand accounts reads like this", async () => {
  const outcome = await fleet({
    size: 1_000,
    drifted: only(15, 700),
    failed: only(25),
    waived: only(3, 400, 998),
  });
  expect([...open(outcome), ...lastLines(outcome)].map(({ text }) => text)).toEqual([
    "✘ Encryption is OFF: clinic-15 (AC0000…000f), clinic-700 (AC0000…02bc)",
    "    encryption-enabled is false at Twilio and true in the policy (twilio-policy.yml:6)",
    "✘ Could not be read: clinic-25 (AC0000…0019)",
    "    No.",
    "⏸ Encryption is OFF, waived until 2026-03-02: clinic-3 (AC0000…0003), clinic-400 (AC0000…0190), clinic-998 (AC0000…03e6)",
    '    encryption-enabled is false at Twilio and true in the policy (twilio-policy.yml:6). Reason: "key is late"',
    "Encryption is OFF for 5 of 999 accounts read: 2 drifted, 3 waived · 1 could not be read",
    "Result: error (twilio-unavailable)",
  ]);
});

test("prints a concern in each state with a sign and a colour, and folds every other setting", async () => {
  const lines = await Promise.all(
    Object.entries(states).map(async ([state, { story, label }]) => {
      const blocks = logOf(storyOf(await stories[story]()));
      const all = blocks.flatMap(({ group, lines }) => lines.map((line) => ({ ...line, group })));
      const at = all.findIndex(({ text }) => text.startsWith(`    ${label}`));
      const [title, detail] = [all[at - 1], all[at]];
      return `${state}: ${detail?.group === undefined ? `${title?.tone} ${title?.text.slice(0, 1)}` : "folded"}${detail?.text.replace(/ +/g, " ")}`;
    }),
  );
  expect(`\n${lines.join("\n")}\n`).toMatchInlineSnapshot(`
    "
    not-as-written: bad ✘ aws-s3-url is https://b-bucket.s3.amazonaws.com/y at Twilio, after https://a-bucket.s3-us-east-2.amazonaws.com/x was written
    collateral: bad ✘ friendly-name was Mine and is Theirs now
    differs: bad ✘ aws-s3-url is https://b-bucket.s3.amazonaws.com/y at Twilio and https://a-bucket.s3-us-east-2.amazonaws.com/x in the policy
    drift-accepted: bad ✘ encryption-enabled is false at Twilio and true on main
    drift-left: bad ✘ encryption-enabled is false at Twilio and true on main
    proposed: folded encryption-enabled: true
    gets-default-name: folded friendly-name: (empty) (a write gives it the default name, which Twilio requires)
    written: good ✔ encryption-enabled was false and is true now
    waived: mild ⏸ encryption-enabled is false at Twilio and true in the policy. Reason: "key is late"
    same: folded encryption-enabled: true
    gap: folded aws-s3-url: https://a-bucket.s3-us-east-2.amazonaws.com/x (not in the policy)
    unmanaged: folded aws-storage-enabled: false (not in the policy)
    "
  `);
});

test("prints a line for an account that needs nothing", async () => {
  const names: StoryName[] = [
    "compliant",
    "compliant, nothing to apply",
    "compliant, with a gap",
    "waived, and not needed",
    "withheld",
    "withheld, account unknown",
    "strengthens",
    "weakens, from a fork",
    "valid",
  ];
  const lines = (await outcomesOf(names)).map(([story, outcome]) => {
    const line = open(outcome).find(({ text }) => /^[✔–] /u.test(text));
    return `${line?.tone && tones[line.tone]} ${line?.text} (${story})`;
  });
  expect(`\n${lines.join("\n")}\n`).toMatchInlineSnapshot(`
    "
    green  ✔ AC0123…cdef matches the policy (compliant)
    green  ✔ AC0123…cdef matches the policy, nothing was sent (compliant, nothing to apply)
    green  ✔ AC0123…cdef matches the policy (compliant, with a gap)
    green  ✔ production (AC0123…cdef) matches the policy (waived, and not needed)
    yellow – AC0123…cdef was not checked (withheld)
    yellow – the account was not checked (withheld, account unknown)
    green  ✔ production (AC0123…cdef) matches the policy on main · encryption is OFF by policy (strengthens)
    yellow – production (AC0123…cdef) was not checked (weakens, from a fork)
    green  ✔ The policy of production (AC0123…cdef) is valid · not compared with Twilio (valid)
    "
  `);
});

test("prints what an apply wrote beside what is waived", async () => {
  expect(open(await stories["some of each, applied"]()).map(({ text }) => text)).toEqual([
    "✘ Could not be read: lost (ACffff…ffff)",
    "    No.",
    "⏸ Settings of recordings renamed, waived until 2026-01-10: astray (ACfedc…3210)",
    '    recordings.friendly-name is Mine at Twilio and Ours in the policy (policy.yml:8). Reason: "a \\u{7c} b @team"',
    "✔ Turned encryption ON: astray (ACfedc…3210)",
    "    encryption-enabled was false and is true now",
    "✔ Set the encryption key: astray (ACfedc…3210)",
    "    encryption-key-sid was (empty) and is CR0123…cdef now",
  ]);
});

test("does not list a setting as matching if a write may have changed it", async () => {
  const groups = logOf(storyOf(await stories["the settings vanish"]())).map(({ group }) => group);
  expect(groups).toContain("4 settings that match the policy or are not in it");
});

test("the last lines say the consequence for calls, the result, the reason, and the plan of any change", async () => {
  const lines = await Promise.all(
    [...Object.values(endings), "weakens" as const, "drifted, and the job stays green" as const].map(
      async (story) =>
        lastLines(await stories[story]())
          .map(({ text, tone }) => `${tone && tones[tone]} ${text.replace(/(sha256:\w{4})\w+/, "$1…")}`)
          .join("\n"),
    ),
  );
  expect(`\n${lines.join("\n")}\n`).toMatchInlineSnapshot(`
    "
    red    AC0123…cdef could not be read
    red    Result: error (credentials-rejected)
    red    AC0123…cdef: compositions go to another bucket · settings renamed
    red    Result: drifted (drift). Plan sha256:187e…
    green  This pull request turns encryption ON for production · encryption is OFF by policy
    green  Result: proposed (proposed). Plan sha256:296d…
    yellow AC0123…cdef was not checked
    yellow Result: not-checked
    green  AC0123…cdef: 4 settings applied and read back
    green  Result: applied. Plan sha256:47be…
    green  The settings of 1 account were exported · encryption is OFF for 1
    green  Result: exported
    green  The policy of production is valid · not compared with Twilio
    green  Result: valid
    green  AC0123…cdef matches the policy
    green  Result: compliant
    red    This pull request turns encryption OFF for production and moves compositions of production to another bucket
    red    Result: proposed (weakening-refused). Plan sha256:65b4…
    yellow AC0123…cdef: compositions go to another bucket · settings renamed
    yellow Result: drifted (drift). Plan sha256:187e…
    "
  `);
});

test("names the base of a pull request, or says that it has no policy file or is not known", async () => {
  const baseOf = async (outcome: Promise<Outcome>) => logOf(storyOf(await outcome))[0]?.lines[0]?.text;
  expect([
    await baseOf(stories.strengthens()),
    await baseOf(pullRequest({ base: undefined, proposed: onMain })),
    await baseOf(stories["the base is not known"]()),
    await baseOf(stories.drifted()),
  ]).toEqual([
    "Base: main",
    "Base: main, which has no policy file at this path",
    "Base: not known; this policy is compared with Twilio",
    "✘ Compositions go to another bucket: AC0123…cdef",
  ]);
});

test("an account that the base does not know yet does not match its policy", async () => {
  const added = await pullRequest({ base: undefined, proposed: onMain });
  expect(open(added).at(-1)?.text).toBe(
    "✔ production (AC0123…cdef) is not in the policy on main · encryption is OFF, not in the policy",
  );
});

test("a waiver that a pull request ends is still reported, because nothing is encrypted yet", async () => {
  const waiver = "setting: compositions.encryption-enabled, reason: late, expires: 2026-03-01";
  const base = `${onMain}waivers: [{ account: production, ${waiver} }]\n`;
  const ended = await pullRequest({ base, proposed: onMain, live: { "encryption-enabled": false } });
  expect(open(ended).map(({ text }) => text.trim())).toEqual([
    "Base: main",
    "+ This pull request ends the waiver of encryption for production.",
    "⏸ Encryption is OFF, waived until 2026-03-01: production (AC0123…cdef)",
    "encryption-enabled is false at Twilio and true on main (twilio-policy.yml:7). Reason: late",
  ]);
});

test("prints how to accept exactly this policy if a change is refused", async () => {
  const accepting = async (story: StoryName) =>
    open(await stories[story]()).filter(({ text }) => text.includes("allow-weakening"));
  expect(await accepting("weakens")).toEqual([
    { text: `To accept exactly this policy: allow-weakening: sha256:${"0c5f".repeat(16)}` },
  ]);
  expect(await accepting("weakens, and that is allowed")).toEqual([]);
});

test("the first line names the action, its version, the mode, and the accounts of the policy file", () => {
  expect(firstLine("check", 2, "policy.yml")).toMatch(
    /^Twilio composition settings \d+\.\d+\.\d+ · check · 2 accounts in policy\.yml$/,
  );
  expect(firstLine("apply", 1, "")).toMatch(/ · apply · 1 account$/);
  expect(firstLine(undefined, 0, "")).toMatch(/^Twilio composition settings \S+$/);
});

test("progress counts the accounts that were read, drifted and failed", () => {
  const progress = { accounts: 1_000, read: 300, drifted: 0, failed: 0 };
  expect(progressLine(progress)).toBe("300 of 1,000 accounts read");
  expect(progressLine({ ...progress, drifted: 1_001, failed: 2 })).toBe(
    "300 of 1,000 accounts read: 1,001 drifted, 2 could not be read",
  );
});

test("a name that the policy does not give is no drift", async () => {
  expect(textsOf(checked({ "encryption-enabled": true }, {}))).toContain(
    "    friendly-name: (empty) (a write gives it the default name, which Twilio requires)",
  );
});

test("prints the same difference in many accounts once, with the names of ten", async () => {
  const outcome = await fleet({ size: 30, drifted: () => true });
  expect(open(outcome).map(({ text }) => text)).toEqual([
    expect.stringMatching(/^✘ Encryption is OFF: clinic-0 \(AC0000…0000\), .*, clinic-9 \(.*\) and 20 more$/),
    "    encryption-enabled is false at Twilio and true in the policy (twilio-policy.yml:6)",
  ]);
});

test("prints three values of one consequence, and counts the others", async () => {
  const live = (at: number) => ({ "friendly-name": `Clinic ${at}` });
  const outcome = await fleet({ size: 9, declared: { "friendly-name": "Ours" }, drifted: () => true, live });
  expect(open(outcome).map(({ text }) => text.slice(0, 44))).toEqual([
    "✘ Settings renamed: clinic-0 (AC0000…0000), ",
    '    clinic-0: friendly-name is "Clinic 0" at',
    '    clinic-1: friendly-name is "Clinic 1" at',
    '    clinic-2: friendly-name is "Clinic 2" at',
    "    and 6 other values",
  ]);
});

test("prints 25 lines of what needs attention, and folds and counts the rest", async () => {
  const outcome = await fleet({ size: 45, drifted: (at) => at < 5 });
  const accounts = outcome.accounts.map((account, at) =>
    at < 35 ? { ...account, findings: [finding("failure", `It is broken in way ${at}.`)] } : account,
  );
  const many = { ...outcome, accounts };
  // Only whole entries of two lines are shown.
  expect(open(many)).toHaveLength(24);
  const [folded, compliant] = logOf(storyOf(many)).filter(({ group }) => group !== undefined);
  expect([folded?.group, folded?.lines.length]).toEqual(["24 more differences", 48]);
  expect(compliant?.group).toBe("10 accounts match the policy");
});

test("folds compliant accounts, twenty names a line", async () => {
  const [only] = logOf(storyOf(await fleet({ size: 45 })));
  expect(only?.group).toBe("45 accounts match the policy");
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

test("an account is shown open or folded, and never twice", async () => {
  const outcome = await fleet({ size: 4, waived: only(0), failed: only(1), drifted: only(2) });
  const folded = logOf(storyOf(outcome)).filter(({ group }) => group !== undefined);
  expect(folded).toEqual([{ group: "1 account matches the policy", lines: [{ text: "clinic-3" }] }]);
});

test("the log makes every character of a sentence visible", () => {
  const log = textsOf(checked({}, {}, [finding("failure", "Gone \u202eback.")])).join("");
  expect(log).toContain("Gone ");
  expect(log).not.toContain("\u202e");
});
