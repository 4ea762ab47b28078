import { expect, test } from "vitest";
import {
  commentMarker,
  issueMarker,
  markerLine,
  readMarker,
  type Scope,
  scopeDigest,
} from "../../../src/report/page/marker.ts";
import { sid } from "../../account.ts";
import { second } from "../stories.ts";

const scope: Scope = { path: "policy.yml", account: "" };
const inline: Scope = { path: ".github/workflows/a.yml", account: sid, settings: ["aws-s3-url"] };

test("each policy, each selection, and each set of declared settings has a digest of its own", () => {
  const digests = [
    scope,
    { ...scope, path: "other.yml" },
    { ...scope, account: "a" },
    { ...scope, account: "a, b" },
    inline,
    { ...inline, account: second },
    { ...inline, path: ".github/workflows/b.yml" },
    { ...inline, settings: ["aws-s3-url", "friendly-name"] },
  ].map((variant) => scopeDigest(variant));
  expect(new Set(digests).size).toBe(digests.length);
  expect(scopeDigest({ ...scope, account: "a\n" })).toBe(digests[2]);
});

test("the marker of a comment is one hidden line, and differs between modes", () => {
  expect(commentMarker(scope, "check")).toMatch(
    /^<!-- twilio-composition-settings-action comment [0-9a-f]{32} -->$/,
  );
  expect(commentMarker(scope, "validate")).not.toBe(commentMarker(scope, "check"));
});

test("an account's issue is found by its SID from every policy file, and says which file keeps it", () => {
  const marker = issueMarker(scope, sid);
  const moved = issueMarker({ ...scope, path: "moved.yml" }, sid);
  expect(moved).toEqual({ ...marker, path: "moved.yml" });
  expect(issueMarker(scope, second).key).not.toBe(marker.key);
  expect(issueMarker(inline, sid).key).not.toBe(marker.key);
  expect(issueMarker(scope).kind).toBe("fleet");
});

test.each(["policy.yml", "", "a folder/ünï-<b>-->.yml"])("a marker is read as it was written: %j", (path) => {
  const marker = issueMarker({ ...scope, path }, sid);
  expect(markerLine(marker)).toMatch(/^<!-- [\w %.~!*'()-]+ -->$/);
  expect(readMarker(`${markerLine(marker)}\n## Title`)).toEqual(marker);
  expect(readMarker(`${markerLine(marker)}\r\n## Title`)).toEqual(marker);
});

const line = markerLine(issueMarker(scope, sid));
test.each([
  ["an empty body", ""],
  ["text before it", `x ${line}`],
  ["another line before it", `x\n${line}`],
  ["another tool", line.replace("twilio", "other")],
  ["another noun", line.replace(" issue ", " comment ")],
  ["another kind", line.replace(" account ", " team ")],
  ["a key that is none", line.replace(/[0-9a-f]{24}/, "0".repeat(23))],
  ["a path with a line break", markerLine(issueMarker({ ...scope, path: "line\nbreak.yml" }, sid))],
  ["a path with a NUL byte", line.replace("policy.yml", "%00")],
  ["a path of 5,000 characters", line.replace("policy.yml", "x".repeat(5_000))],
  ["a path that cannot be decoded", line.replace("policy.yml", "%E0%A4%A")],
  ["a word too many", line.replace(" -->", " x -->")],
  ["no end", line.replace(" -->", "")],
])("a body has no marker with %s", (_, body) => {
  expect(readMarker(body)).toBeUndefined();
});
