import { expect, test } from "vitest";
import {
  accountId,
  type Entry,
  entriesOf,
  findingEntries,
  isLasting,
  keyOf,
  makeRegister,
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
const registerOf = (...entries: Entry[]) => makeRegister(entries, { found, isReopened: false });

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

test("a register keeps the first entries that fit, and a hash of everything that drifts", () => {
  const entries = Array.from({ length: 400 }, (_, at) =>
    entry({ account: at.toString(16).padStart(8, "0") }),
  );
  const register = registerOf(...entries);
  expect(registerLine(register).length).toBeLessThan(26_000);
  expect(register.entries.length).toBeGreaterThan(60);
  expect(register.entries).toEqual(entries.slice(0, register.entries.length));
  expect([register.isWhole, registerOf(entry()).isWhole]).toEqual([false, true]);
  expect(registerOf(...entries.toReversed()).hash).toBe(register.hash);
  const last = [...entries.slice(0, -1), entry({ ...entries.at(-1), hash: "11111111" })];
  expect(registerOf(...last).hash).not.toBe(register.hash);
  // Entries that are over have no room to claim.
  const over = entries.map((one) => ({ ...one, until: found.time }));
  expect(registerOf(entry(), ...over)).toMatchObject({ isWhole: true, hash: registerOf(entry()).hash });
  // An entry that does not fit is cut from no text.
  expect(registerOf(entry({ phrase: "<".repeat(5_000) })).entries).toEqual([]);
});

test("an account has an entry for each setting that drifted and each reason that fails", async () => {
  const account = firstOf(await stories["drifted, and incomplete"]());
  expect(
    entriesOf(account).map(({ name, phrase, live, expected, isHarmful }) => [
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
        "incomplete-declaration",
        "encryption-enabled is on, but encryption-key-sid would be empty: apply would need encryption-key-sid. And 1 more.",
        undefined,
        undefined,
        false,
      ],
    ]
  `);
  expect(entriesOf(firstOf(await stories.compliant()))).toEqual([]);
  expect(entriesOf(firstOf(await stories.waived()))).toEqual([]);
});

test("an entry changes with its values and with nothing else, and shows no SID", async () => {
  const entries = entriesOf(firstOf(await stories.drifted()));
  expect(new Set(entries.map(({ hash }) => hash)).size).toBe(entries.length);
  expect(JSON.stringify(entries)).not.toMatch(/\b[A-Z]{2}[0-9a-f]{32}\b/);
  expect([shortValue(key), shortValue(true), String(shortValue("x".repeat(9_000))).length]).toEqual([
    "CR0123…cdef",
    true,
    2_000,
  ]);
  expect(accountId(sid)).toMatch(/^[0-9a-f]{8}$/);
  expect(accountId("")).toBe("");
});

test("findings have one entry for each reason that fails", () => {
  const [first, ...others] = findingEntries([
    finding("failure", "It is gone."),
    finding("failure", "It is elsewhere."),
    finding("warning", "It is odd."),
    finding("error", "No."),
  ]);
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    ...{ account: "", title: "", name: "reference-missing", isHarmful: false },
    phrase: "It is gone. And 1 more.",
  });
  const hashOf = (...messages: string[]) =>
    findingEntries(messages.map((message) => finding("failure", message)))[0]?.hash;
  expect(hashOf("It is gone.")).toMatch(/^[0-9a-f]{8}$/);
  expect(hashOf("It is gone.")).not.toBe(hashOf("It is elsewhere."));
  expect(findingEntries([finding("failure", "x".repeat(900))])[0]?.phrase).toHaveLength(500);
});

test("an entry names its setting, and a finding names none", () => {
  expect(settingOf(entry())).toMatchObject({ resource: "compositions", setting: "aws-s3-url" });
  expect(settingOf(entry({ name: "recordings.friendly-name" }))).toMatchObject({ resource: "recordings" });
  expect(settingOf(entry({ name: "drift" }))).toBeUndefined();
  expect(keyOf(entry())).toBe(`${accountId(sid)} compositions.aws-s3-url`);
  expect([isLasting(entry()), isLasting(entry({ until: found.time }))]).toEqual([true, false]);
});
