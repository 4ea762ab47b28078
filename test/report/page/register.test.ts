import { expect, test } from "vitest";
import {
  accountId,
  accountMark,
  type Entry,
  entriesOf,
  isLasting,
  isWhole,
  keyIn,
  makeRegister,
  markOf,
  marksIn,
  readRegister,
  registerLine,
  settingOf,
  shortValue,
} from "../../../src/report/page/register.ts";
import { key, sid } from "../../account.ts";
import { finding, firstOf, stories } from "../stories.ts";

const found = { time: "2026-01-02T03:04:05.678Z", run: "https://github.com/o/r/actions/runs/1/attempts/1" };
const entry = (given: Partial<Entry> = {}): Entry => ({
  account: accountId(sid),
  title: "clinic",
  name: "compositions.aws-s3-url",
  phrase: "compositions go to another bucket",
  live: "https://b.s3.amazonaws.com/x",
  expected: "https://a.s3.amazonaws.com/x",
  isHarmful: true,
  hash: "00000000",
  ...given,
});
const marker = { kind: "account", key: "0".repeat(24), path: "policy.yml" } as const;
const given = { marker, found, isReopened: false };
const registerOf = (...entries: Entry[]) => makeRegister(entries, given);

test("a register is read as it was written, at the end of a comment", () => {
  const register = registerOf(
    entry(),
    entry({ name: "drift", live: undefined, phrase: '-->\u2028 <b> "x" 東', until: found.time }),
  );
  const line = registerLine(register);
  expect(line).toMatch(/^<!-- twilio-composition-settings-action register [^<>\n]+ -->$/);
  expect(line).toMatch(/^[ -~]+$/);
  expect(readRegister(`**Found**\n\n${line}\n`)).toEqual(register);
  expect(readRegister(`**Found**\r\n\r\n${line}\r\n`)).toEqual(register);
});

const line = registerLine(registerOf(entry()));
test.each([
  ["an empty comment", ""],
  ["a line after it", `${line}\nx`],
  ["another tool", line.replace("twilio", "other")],
  ["another noun", line.replace(" register ", " state ")],
  ["no end", line.replace(" -->", "")],
  ["broken JSON", line.replace("{", "")],
  ["a time that is none", line.replace(found.time, "yesterday")],
  ["a field that is missing", line.replace('"isOver":false', '"x":false')],
  ["a value of another kind", line.replace('"live":"https://b.s3.amazonaws.com/x"', '"live":1')],
  ["a title that is too long", line.replace('"clinic"', `"${"c".repeat(301)}"`)],
])("a comment has no register with %s", (_, comment) => {
  expect(readRegister(comment)).toBeUndefined();
});

test("a register keeps the first entries that fit, and a mark of everything that drifts", () => {
  const entryAt = (at: number) => entry({ account: at.toString(16).padStart(8, "0") });
  const entries = Array.from({ length: 1_250 }, (_, at) => entryAt(at));
  const register = registerOf(...entries);
  expect(registerLine(register).length).toBeLessThan(36_000);
  expect(register.entries.length).toBeGreaterThan(30);
  expect(register.entries).toEqual(entries.slice(0, register.entries.length));
  expect(marksIn(register)).toEqual(entries.map(markOf).sort());
  expect([isWhole(register), isWhole(registerOf(...entries, entryAt(1_250)))]).toEqual([true, false]);
  expect(registerOf(...entries.toReversed()).hash).toBe(register.hash);
  const last = [...entries.slice(0, -1), entry({ ...entries.at(-1), hash: "11111111" })];
  expect(registerOf(...last).hash).not.toBe(register.hash);
  // A difference that is over has no mark.
  expect(registerOf(entry(), entry({ until: found.time, hash: "1" })).marks).toBe(markOf(entry()));
  // An entry that does not fit is left out whole, but its mark stays.
  const long = registerOf(entry({ phrase: "<".repeat(5_000) }));
  expect([long.entries, long.marks]).toEqual([[], markOf(entry())]);
  // Marks of accounts that were not read stay.
  expect(makeRegister([], { ...given, kept: [markOf(entry())] }).marks).toBe(markOf(entry()));
});

test("a mark identifies its account and its setting, and changes with the values", () => {
  const mark = markOf(entry());
  expect(mark).toMatch(/^[0-9a-f]{16}$/);
  expect(mark.startsWith(accountMark(accountId(sid)))).toBe(true);
  expect(keyIn(markOf(entry({ hash: "11111111" })))).toBe(keyIn(mark));
  expect(markOf(entry({ hash: "11111111" }))).not.toBe(mark);
  expect(keyIn(markOf(entry({ name: "compositions.friendly-name" })))).not.toBe(keyIn(mark));
  expect(accountMark("")).toBe("00000000");
});

test("an account has an entry for each setting that drifted and each reason that fails", async () => {
  const account = firstOf(await stories["drifted, and incomplete"]());
  expect(
    entriesOf([account], []).map(({ name, phrase, live, expected, isHarmful }) => [
      name,
      phrase,
      live,
      expected,
      isHarmful,
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "compositions.encryption-enabled",
        "encryption is OFF",
        false,
        true,
        true,
      ],
      [
        "compositions.aws-storage-enabled",
        "compositions stay at Twilio, not in S3",
        false,
        true,
        true,
      ],
      [
        "incomplete-declaration  encryption-enabled encryption-key-sid",
        "encryption-enabled is on, but encryption-key-sid would be empty: apply would refuse this without encryption-key-sid.",
        undefined,
        undefined,
        false,
      ],
      [
        "incomplete-declaration  aws-storage-enabled aws-s3-url and aws-credentials-sid",
        "aws-storage-enabled is on, but aws-s3-url and aws-credentials-sid would be empty: apply would refuse this without aws-s3-url and aws-credentials-sid.",
        undefined,
        undefined,
        false,
      ],
    ]
  `);
  expect(entriesOf([firstOf(await stories.compliant())], [])).toEqual([]);
  expect(entriesOf([firstOf(await stories.waived())], [])).toEqual([]);
});

test("an entry changes with its values and with nothing else, and shows no SID", async () => {
  const entries = entriesOf([firstOf(await stories.drifted())], []);
  expect(new Set(entries.map(({ hash }) => hash)).size).toBe(entries.length);
  expect(JSON.stringify(entries)).not.toMatch(/\b[A-Z]{2}[0-9a-f]{32}\b/);
  expect([shortValue(key), shortValue(true)]).toEqual(["CR0123…cdef", true]);
  expect(shortValue("x".repeat(9_000))).toBe(`${"x".repeat(2_000)}… (9,000 characters)`);
  expect(accountId(sid)).toMatch(/^[0-9a-f]{8}$/);
  expect(accountId("")).toBe("");
});

test("each finding that fails has an entry, and equal findings share one entry", () => {
  const about = (message: string, subject: string) => ({ ...finding("failure", message), about: subject });
  const found = entriesOf(
    [],
    [
      about("It is gone.", "a"),
      about("It is gone.", "a"),
      about("It is elsewhere.", "b"),
      finding("warning", "It is odd."),
      // A check fails by this fact, and apply only warns of it.
      { ...finding("warning", "It is not listed."), about: "c", failsCheck: true },
      finding("error", "No."),
    ],
  );
  expect(found.map(({ name, phrase }) => [name, phrase])).toEqual([
    ["reference-missing  a", "It is gone. And 1 more."],
    ["reference-missing  b", "It is elsewhere."],
    ["reference-missing  c", "It is not listed."],
  ]);
  expect(found[0]).toMatchObject({ account: "", title: "", isHarmful: false });
  expect(found[0]?.hash).toMatch(/^[0-9a-f]{8}$/);
  expect(entriesOf([], [finding("failure", "x".repeat(900))])[0]?.phrase).toHaveLength(500);
});

test("the entry of a setting names it, and the entry of a finding names no setting", () => {
  expect(settingOf(entry())).toMatchObject({ resource: "compositions", setting: "aws-s3-url" });
  expect(settingOf(entry({ name: "recordings.friendly-name" }))).toMatchObject({ resource: "recordings" });
  expect(settingOf(entry({ name: "drift" }))).toBeUndefined();
  expect([isLasting(entry()), isLasting(entry({ until: found.time }))]).toEqual([true, false]);
});
