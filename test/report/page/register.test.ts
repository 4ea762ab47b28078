import { expect, test } from "vitest";
import { digestOf } from "../../../src/plan/digest.ts";
import {
  changeBetween,
  type Entry,
  entriesOf,
  findingEntries,
  readRegister,
  registerLine,
  settledLine,
} from "../../../src/report/page/register.ts";
import { finding, firstOf, stories } from "../stories.ts";

const digest = digestOf("x");
const entry = (key: string, hash = "00000000"): Entry => ({ key, hash, says: `**${key}**` });
const bodyWith = (...entries: Entry[]) => `<!-- first -->\n${registerLine(digest, entries)}\n## Title`;
const entriesIn = (body: string) => readRegister(body)?.entries;

test("a register is read as it was written", () => {
  const read = readRegister(bodyWith(entry("setting/aws-s3-url"), entry("account/clinic-1", "0123abcd")));
  expect(read).toEqual({
    digest: digest.slice(7, 39),
    entries: new Map([
      ["setting/aws-s3-url", "00000000"],
      ["account/clinic-1", "0123abcd"],
    ]),
  });
});

const line = registerLine(digest, [entry("setting/a")]);
test.each([
  ["no second line", "<!-- first -->"],
  ["an empty body", ""],
  ["a register in another line", `${line}\n<!-- first -->`],
  ["a settled one", `x\n${settledLine}`],
  ["another tool", `x\n${line.replace("twilio", "other")}`],
  ["another kind", `x\n${line.replace(" state ", " comment ")}`],
  ["another opening", `x\n${line.replace("<!--", "<!-")}`],
  ["no end", `x\n${line.replace(" -->", "")}`],
  ["a key of another kind", `x\n${line.replace("setting/", "team/")}`],
  ["a key that is no name", `x\n${line.replace("setting/a", "setting/@team")}`],
  ["markup as a key", `x\n${line.replace("setting/a", "setting/<script>")}`],
  ["a key that is too long", `x\n${line.replace("setting/a", `setting/${"a".repeat(81)}`)}`],
  ["a hash that is none", `x\n${line.replace(":00000000", ":0000000g")}`],
  ["a hash that is too long", `x\n${line.replace(":00000000", ":000000000")}`],
  ["a third part", `x\n${line.replace(":00000000", ":00000000:1")}`],
])("a body with %s has no register", (_, body) => {
  expect(readRegister(body)).toBeUndefined();
});

test("a register keeps 200 entries, and the rest as one that changes with any of them", () => {
  const entries = Array.from({ length: 203 }, (_, at) => entry(`account/${at}`));
  const before = entriesIn(bodyWith(...entries)) ?? new Map();
  expect(before.size).toBe(201);
  expect(changeBetween(before, entries)).toBeUndefined();
  expect(changeBetween(before, [...entries.slice(0, -1), entry("account/202", "11111111")])).toBe(
    "- More has changed: see the text of this issue.",
  );
  expect(entriesIn(bodyWith(...entries.slice(0, 200)))?.size).toBe(200);
});

test("the changes list what is new, what changed and what is gone, in this order", () => {
  const before = entriesIn(bodyWith(entry("setting/gone"), entry("setting/same"), entry("setting/other")));
  const now = [entry("setting/other", "11111111"), entry("setting/same"), entry("setting/new")];
  expect(changeBetween(before ?? new Map(), now)).toBe(
    "- New: **setting/new**\n- Changed: **setting/other**\n- No longer: `gone`",
  );
  expect(changeBetween(before ?? new Map(), [])?.match(/No longer/g)).toHaveLength(3);
});

test("changes that do not fit are counted", () => {
  const long = Array.from({ length: 100 }, (_, at) => ({ ...entry(`account/${at}`), says: "x".repeat(200) }));
  expect(changeBetween(new Map(), long)).toMatch(/\n- And \d+ more\.$/);
});

test("an account has an entry for each setting that drifted and each reason that fails", async () => {
  const account = firstOf(await stories["drifted, and incomplete"]());
  expect(entriesOf(account).map(({ key, says }) => `${key}: ${says}`)).toMatchInlineSnapshot(`
    [
      "setting/encryption-enabled: **Encryption is OFF**: \`encryption-enabled\` is **false** at Twilio and true in the policy",
      "setting/aws-storage-enabled: **Compositions stay at Twilio, not in S3**: \`aws-storage-enabled\` is **false** at Twilio and true in the policy",
      "finding/incomplete-declaration: \`incomplete-declaration\`: encryption-enabled is on, but encryption-key-sid would be empty: apply would need encryption-key-sid. And 1 more.",
    ]
  `);
  expect(entriesOf(firstOf(await stories.compliant()))).toEqual([]);
  expect(entriesOf(firstOf(await stories.waived()))).toEqual([]);
});

test("findings have one entry for each reason that fails", () => {
  const [entry, ...others] = findingEntries([
    finding("failure", "It is gone."),
    finding("failure", "It is elsewhere."),
    finding("warning", "It is odd."),
    finding("error", "No."),
  ]);
  expect(others).toEqual([]);
  expect(entry).toMatchObject({
    key: "finding/reference-missing",
    says: "`reference-missing`: It is gone. And 1 more.",
  });
  const hashOf = (...messages: string[]) =>
    findingEntries(messages.map((message) => finding("failure", message)))[0]?.hash;
  expect(hashOf("It is gone.")).toMatch(/^[0-9a-f]{8}$/);
  expect(hashOf("It is gone.")).not.toBe(hashOf("It is elsewhere."));
});
