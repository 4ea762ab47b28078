import { expect, test } from "vitest";
import {
  bucketQuestion,
  type Difference,
  diffBlock,
  driftDifference,
  plannedDifference,
  plannedUrls,
} from "../../../src/report/page/differences.ts";
import { plannedRows, rowsOf } from "../../../src/report/story/rows.ts";
import type { Resource } from "../../../src/settings/resources.ts";
import type { Setting, Value } from "../../../src/settings/settings.ts";
import { key } from "../../account.ts";
import { always } from "../../any-text.ts";
import { render } from "../../e2e/page.ts";
import { checked, firstOf, stories } from "../stories.ts";

const urls = ["https://a-bucket.s3.amazonaws.com/x", "https://b-bucket.s3.amazonaws.com/x"] as const;

function difference(
  setting: Setting,
  [from, to]: readonly [Value | undefined, Value | undefined],
  given: Partial<Difference> & { resource?: Resource } = {},
): Difference {
  const { resource = "compositions", ...others } = given;
  const deed = { title: "", comment: "", harm: undefined, deed: "" };
  return { ...deed, of: { resource, setting }, key: setting, from, to, ...others };
}
const off = (given: Partial<Difference> & { resource?: Resource } = {}) =>
  difference("encryption-enabled", [true, false], {
    harm: "weakening",
    deed: "turns encryption OFF",
    ...given,
  });
const renames = (given: Partial<Difference> & { resource?: Resource } = {}) =>
  difference("friendly-name", ["Old", "New"], { deed: "renames the settings", ...given });
const moves = (given: Partial<Difference> & { resource?: Resource } = {}) =>
  difference("aws-s3-url", urls, {
    harm: "replacement",
    deed: "moves compositions to another bucket",
    ...given,
  });
const rule: Difference = {
  ...{ title: "", of: undefined, key: "unmanaged", from: "fail", to: "warn", comment: "" },
  ...{ harm: "weakening", deed: "loosens unmanaged from fail to warn" },
};
const block = (differences: readonly Difference[], mark?: "!" | "+") =>
  diffBlock(["main", "this pull request"], differences, mark);
/** Returns the lines between the two headers and the end of the fence. */
const bodyOf = (differences: readonly Difference[], mark?: "!" | "+") =>
  block(differences, mark).split("\n").slice(3, -1);
const pair = (from: Value | undefined, to: Value | undefined) =>
  bodyOf([difference("friendly-name", [from, to])]).slice(1);

test("a block says its sides once, leaves a line blank, and has a pair of whole lines of YAML", () => {
  expect(block([difference("encryption-enabled", [false, true], { comment: "line 7" })])).toBe(
    "```diff\n--- main\n+++ this pull request\n\n- encryption-enabled: false\n+ encryption-enabled: true  # line 7\n```",
  );
  expect(block([])).toBe("");
});

test("a key gets its own line if a side has more than 41 columns without its comment", () => {
  const comment = "line 7";
  const name = (length: number) => "x".repeat(length);
  // "- friendly-name: " has 17 columns.
  const bodyWith = (from: string, to: string) =>
    bodyOf([difference("friendly-name", [from, to], { comment })]).slice(1);
  const fits = [`- friendly-name: ${name(24)}`, `+ friendly-name: ${name(23)}  # line 7`];
  expect(bodyWith(name(24), name(23))).toEqual(fits);
  for (const [from, to] of [
    [name(25), "b"],
    ["b", name(25)],
  ] as const)
    expect(bodyWith(from, to)).toEqual(["  friendly-name:  # line 7", `-   ${from}`, `+   ${to}`]);
});

test("a URL always has its key on a line of its own, also if it is short or empty", () => {
  expect(bodyOf([difference("aws-s3-url", ["", "https://a.b/c"])])).toEqual([
    "",
    "  aws-s3-url:",
    '-   ""',
    "+   https://a.b/c",
  ]);
});

test("if a group gives up or replaces a value, its new value has !, and each group has a header that says what it does", () => {
  expect(bodyOf([renames(), moves(), off({ comment: "line 7" })])).toEqual([
    "@@ turns encryption OFF @@",
    "- encryption-enabled: true",
    "! encryption-enabled: false  # line 7",
    "",
    "@@ moves compositions to another bucket @@",
    "  aws-s3-url:",
    `-   ${urls[0]}`,
    `!   ${urls[1]}`,
    "",
    "@@ renames the settings @@",
    "- friendly-name: Old",
    "+ friendly-name: New",
  ]);
});

test("if no group gives up or replaces a value, the groups have no headers, and blank lines separate them", () => {
  const body = bodyOf([renames(), difference("encryption-enabled", [false, true], { deed: "turns it ON" })]);
  expect(body).toEqual([
    "",
    "- encryption-enabled: false",
    "+ encryption-enabled: true",
    "",
    "- friendly-name: Old",
    "+ friendly-name: New",
  ]);
});

test("completed changes have +, and a header in the past", () => {
  expect(bodyOf([off({ deed: "turned encryption OFF" })], "+")).toEqual([
    "@@ turned encryption OFF @@",
    "- encryption-enabled: true",
    "+ encryption-enabled: false",
  ]);
});

test("compositions and recordings have a header each, also if there are only recordings", () => {
  const ofRecordings = renames({ resource: "recordings" });
  expect(bodyOf([ofRecordings, difference("encryption-enabled", [false, true]), renames()])).toEqual([
    "@@ compositions @@",
    "- encryption-enabled: false",
    "+ encryption-enabled: true",
    "",
    "- friendly-name: Old",
    "+ friendly-name: New",
    "",
    "@@ recordings @@",
    "- friendly-name: Old",
    "+ friendly-name: New",
  ]);
  expect(bodyOf([ofRecordings])[0]).toBe("@@ recordings @@");
  expect(bodyOf([off({ resource: "recordings" })])[0]).toBe("@@ recordings: turns encryption OFF @@");
});

test("the consequence comes before the account, and the same change of many accounts is shown once", () => {
  const headersOf = (differences: readonly Difference[]) =>
    bodyOf(differences).filter((line) => line.startsWith("@@"));
  const clinics = (count: number, given: Partial<Difference> = {}) =>
    Array.from({ length: count }, (_, at) => off({ title: `clinic-${at}`, ...given }));
  expect(headersOf([off({ title: "clinic-15" }), renames({ title: "clinic-3" })])).toEqual([
    "@@ turns encryption OFF: clinic-15 @@",
    "@@ renames the settings: clinic-3 @@",
  ]);
  expect(headersOf(clinics(3))).toEqual(["@@ turns encryption OFF: clinic-0, clinic-1 and clinic-2 @@"]);
  expect(headersOf(clinics(12))).toEqual(["@@ turns encryption OFF: 12 accounts @@"]);
  expect(headersOf([renames({ title: "clinic-3" })])).toEqual(["@@ clinic-3 @@"]);
});

test("the same change on different lines of the policy file is shown once, without a line", () => {
  const changes = [1, 2].map((at) => off({ title: `clinic-${at}`, comment: `line ${at}` }));
  expect(bodyOf(changes)).toEqual([
    "@@ turns encryption OFF: clinic-1 and clinic-2 @@",
    "- encryption-enabled: true",
    "! encryption-enabled: false",
  ]);
  expect(bodyOf([off({ title: "a", comment: "line 3" }), off({ title: "b", comment: "line 3" })])).toContain(
    "! encryption-enabled: false  # line 3",
  );
});

test("weakenings come first, then replacements, and then the settings by what they mean for calls", () => {
  const of = (setting: Setting, given: Partial<Difference> & { resource?: Resource } = {}) =>
    difference(setting, ["a", "b"], given);
  const keysIn = (differences: readonly Difference[]) =>
    bodyOf(differences).flatMap((line) => /^(?:- | {2})([a-z0-9-]+):/.exec(line)?.[1] ?? []);
  const plain = [
    of("friendly-name"),
    of("aws-storage-enabled"),
    of("aws-credentials-sid"),
    of("encryption-key-sid"),
    of("aws-s3-url"),
    of("encryption-enabled"),
  ];
  const order = plain.map(({ key }) => key).toReversed();
  expect(keysIn(plain)).toEqual(order);
  const ofRecordings = plain.map((entry) => ({
    ...entry,
    of: entry.of && { ...entry.of, resource: "recordings" },
  }));
  expect(keysIn([...(ofRecordings as Difference[]), ...plain])).toEqual([...order, ...order]);
  const harmful = [
    of("aws-s3-url", { harm: "replacement" }),
    rule,
    of("aws-storage-enabled", { harm: "weakening" }),
    of("encryption-enabled", { harm: "weakening", resource: "recordings" }),
    of("friendly-name"),
  ];
  expect(keysIn(harmful)).toEqual([
    "aws-storage-enabled",
    "encryption-enabled",
    "aws-s3-url",
    "unmanaged",
    "friendly-name",
  ]);
  expect(keysIn([{ ...rule, harm: undefined }, ...plain])).toEqual([...order, "unmanaged"]);
});

test("a rule of the policy file is a pair like a setting", () => {
  expect(bodyOf([rule])).toEqual([
    "@@ loosens unmanaged from fail to warn @@",
    "- unmanaged: fail",
    "! unmanaged: warn",
  ]);
});

test("the worst 40 pairs are shown, and the rest is counted", () => {
  const names = Array.from({ length: 57 }, (_, at) =>
    difference("friendly-name", ["Old", `N${at}`], { title: `clinic-${at}` }),
  );
  const body = bodyOf([...names.slice(0, -1), off({ title: "clinic-99" })]);
  expect(body.filter((line) => line.startsWith("- "))).toHaveLength(40);
  expect(body[0]).toBe("@@ turns encryption OFF: clinic-99 @@");
  expect(body.slice(-2)).toEqual(["", "# 17 more in the JSON report"]);
  expect(bodyOf(names.slice(0, 40)).join("\n")).not.toContain("#");
});

test.each<[string, Value | undefined, string]>([
  ["an empty text", "", '""'],
  ["an absent value", undefined, "(not set)"],
  ["a line break", "a\nb", '"a\\nb"'],
  ["an invisible character", "a\u200bb", '"a\\u200bb"'],
  ["a change of direction", "a\u202eb", '"a\\u202eb"'],
  ["a control character", "a\u007f\u0000", '"a\\u007f\\u0000"'],
  ["an invisible character beyond 16 bits", "a\u{e0041}", '"a\\udb40\\udc41"'],
  ["a blank at its beginning", " a", '" a"'],
  ["a blank at its end", "a ", '"a "'],
  ["a quote and a backslash beside them", '"a\\u{41}"\n', '"\\"a\\\\u{41}\\"\\n"'],
  ["marks that are piled up", `a${"\u0301".repeat(5)}`, `"a${"\u0301".repeat(3)}\\u0301\\u0301"`],
  ["what looks like the line in the policy", "a  # line 7", '"a  # line 7"'],
  ["what looks like an empty text", '""', '"\\"\\""'],
  ["what looks like an absent value", "(not set)", '"(not set)"'],
  ["letters of any script", "Kliniken Ørsted 東京 ✓", "Kliniken Ørsted 東京 ✓"],
  ["a fence, a heading and a mention", "``` # @team <b>", '"``` # @team <b>"'],
])("%s is shown as what it is", (_, value, shown) => {
  expect(pair(value, "x").find((line) => line.startsWith("-"))).toMatch(/^- (?:friendly-name: | {2})/);
  expect(
    pair(value, "x")
      .find((line) => line.startsWith("-"))
      ?.replace(/^-(?: {3}| friendly-name: )/, ""),
  ).toBe(shown);
});

test("a value with an invisible character is a JSON string of exactly this value", () => {
  always((text) => {
    const value = `${text.toWellFormed()}\u200b`;
    if (/[A-Z]{2}[0-9a-fA-F]{32}/.test(value)) return;
    const [line = ""] = pair(value, "x").filter((shownLine) => shownLine.startsWith("-"));
    const shown = line.replace(/^-(?: {3}| friendly-name: )/, "");
    expect(JSON.parse(shown)).toBe(value);
    expect(shown).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]|\p{Default_Ignorable_Code_Point}/u);
  }, 1_000);
});

test("a value of a thousand characters is shown whole", () => {
  const long = "x".repeat(1_000);
  expect(pair("a", long)).toContain(`+   ${long}`);
});

test("values are cut only if all of a block would not fit into a page, and say how long they are", () => {
  const huge = Array.from({ length: 40 }, (_, at) =>
    difference("friendly-name", [`${at}`, `${at}${"é".repeat(9_000)}`]),
  );
  expect(new TextEncoder().encode(block(huge)).length).toBeLessThan(20_000);
  expect(block(huge)).toMatch(/é… \(9,00[12] characters\)$/m);
});

test("SIDs are shortened, unless two of them would look the same, wherever they are in a value", () => {
  const alike = `CR0123${"0".repeat(24)}cdef`;
  const keys = (from: Value, to: Value) => bodyOf([difference("encryption-key-sid", [from, to])]).slice(1);
  expect(keys("", key)).toEqual(['- encryption-key-sid: ""', "+ encryption-key-sid: CR0123…cdef"]);
  expect(keys(alike, key)).toEqual(["  encryption-key-sid:", `-   ${alike}`, `+   ${key}`]);
  expect(pair(`of ${alike}`, `of ${key}`)).toEqual(["  friendly-name:", `-   of ${alike}`, `+   of ${key}`]);
});

test("the fence is longer than the longest run of backticks inside", () => {
  const fenceOf = (name: string) => /^`+/.exec(block([difference("friendly-name", ["a", name])]))?.[0].length;
  expect([fenceOf("a"), fenceOf("``"), fenceOf("```"), fenceOf("a````b")]).toEqual([3, 3, 4, 5]);
});

test("no value, branch or title ends the block or its line", () => {
  always((text, other) => {
    const [value, title] = [text.toWellFormed(), other.toWellFormed()];
    const shown = diffBlock(
      [value, title],
      [difference("friendly-name", [value, title], { title: value }), off({ title })],
    );
    const html = render(`${shown}\n\nafter`);
    expect(html).toMatch(/^<pre><code class="language-diff">[^<]*<\/code><\/pre>\n<p>after<\/p>$/);
    expect(shown.split("\n").length).toBeLessThanOrEqual(12);
  }, 500);
});

test("a difference at Twilio has the line of the policy only if the policy has the expected value", async () => {
  const { accounts } = await stories["some of each"]();
  const drifted = accounts.flatMap(rowsOf).find(({ state }) => state === "differs");
  if (drifted === undefined) throw new Error("There is such a row.");
  expect(driftDifference(drifted)).toMatchObject({ comment: "line 5", harm: undefined });
  const accepted = rowsOf(firstOf(await stories["accepts the drift"]()));
  const row = accepted.find(({ state }) => state === "drift-accepted");
  expect(row && driftDifference(row)).toMatchObject({ from: false, to: true, comment: "" });
});

test("the difference of a setting that changed during the write goes from the value to keep to the live value", async () => {
  const changed = rowsOf(firstOf(await stories["the write changes another setting"]()));
  const row = changed.find(({ state }) => state === "collateral");
  if (row === undefined) throw new Error("There is such a row.");
  expect(driftDifference(row)).toMatchObject({
    ...{ from: "Mine", to: "Theirs", comment: "not in the policy" },
  });
  expect(driftDifference({ ...row, declared: "Ours" }).comment).toBe("waived");
});

const plannedIn = (declared: Parameters<typeof checked>[0], live: Parameters<typeof checked>[1]) => {
  const [row] = plannedRows(firstOf(checked(declared, { "friendly-name": "x", ...live })));
  if (row === undefined) throw new Error("Something is planned.");
  return row;
};

test("a value that apply gives up or replaces is marked, and another path of the same bucket is not", () => {
  const harmOf = (...given: Parameters<typeof plannedIn>) => plannedDifference(plannedIn(...given)).harm;
  const storage = { "aws-storage-enabled": true };
  const [from, to] = urls;
  expect(harmOf({ "encryption-enabled": false }, { "encryption-enabled": true })).toBe("weakening");
  expect(harmOf({ "aws-s3-url": to }, { ...storage, "aws-s3-url": from })).toBe("replacement");
  expect(harmOf({ "aws-s3-url": `${from}/y` }, { ...storage, "aws-s3-url": from })).toBeUndefined();
  expect(harmOf({ "aws-s3-url": "https://a.b/c" }, { "aws-s3-url": "https://a.b/d" })).toBe("replacement");
  expect(harmOf({ "encryption-key-sid": key }, { "encryption-key-sid": `CR${"0".repeat(32)}` })).toBe(
    "replacement",
  );
  expect(harmOf({ "friendly-name": "y" }, {})).toBeUndefined();
});

test("words about apply are in the present before the write, and in the past after it", () => {
  const row = plannedIn({ "encryption-enabled": true }, {});
  expect(plannedDifference(row).deed).toBe("turns encryption ON");
  expect(plannedDifference(row, "past")).toMatchObject({
    ...{ deed: "turned encryption ON", from: false, to: true },
  });
});

test("the question to the approver names the new buckets, at most twenty of them", async () => {
  const bucket = (at: number) => `https://bucket-${at}.s3.amazonaws.com/x`;
  const many = Array.from({ length: 23 }, (_, at) => bucket(at));
  expect(bucketQuestion([], "approve")).toBe("");
  expect(bucketQuestion([bucket(1), bucket(1)], "approve")).toBe(
    "**Before you approve:** is `bucket-1` your bucket?",
  );
  expect(bucketQuestion(many.slice(0, 2), "apply this")).toBe(
    "**Before you apply this:** are these 2 buckets yours? `bucket-0`, `bucket-1`",
  );
  expect(bucketQuestion(many, "approve")).toMatch(/`bucket-19` and 3 more$/);
  expect(bucketQuestion(["no URL, @team"], "approve")).toContain("is `no URL, @team` your bucket?");
  const abroad = ["https://a.s3.amazonaws.com/x", "https://a.s3.us-gov-west-1.amazonaws.com/x"];
  expect(bucketQuestion(abroad, "approve")).toContain(
    "are these 2 buckets yours? `a`, `a.s3.us-gov-west-1.amazonaws.com`",
  );
  expect(plannedUrls((await stories.drifted()).accounts)).toEqual([
    "https://a-bucket.s3-us-east-2.amazonaws.com/x",
  ]);
  expect(plannedUrls((await stories["drifted, and without a name"]()).accounts)).toEqual([]);
});
