import { expect, test } from "vitest";
import { isNotFound, LiveSettings, refusal } from "../../../src/edges/twilio/answers.ts";
import { neverConfigured, settings } from "../../../src/settings/settings.ts";

const sid = "AC0123456789abcdef0123456789abcdef";
const key = "CR0123456789abcdef0123456789abcdef";

test("null, missing and empty are the same, and a switch that was never set is off", () => {
  const nulls = Object.fromEntries(settings.map(({ property }) => [property, null]));
  const empty = { friendlyName: "", encryptionKeySid: "", awsS3Url: "", awsCredentialsSid: "" };
  for (const answer of [{}, nulls, empty]) {
    expect(LiveSettings.parse({ accountSid: sid, ...answer })).toEqual({
      account: sid,
      state: neverConfigured,
    });
  }
  expect(neverConfigured).toEqual({
    "friendly-name": "",
    "encryption-enabled": false,
    "encryption-key-sid": "",
    "aws-storage-enabled": false,
    "aws-s3-url": "",
    "aws-credentials-sid": "",
  });
});

test("live values are read as they are", () => {
  const answer = {
    accountSid: sid,
    friendlyName: " Größe ",
    encryptionEnabled: true,
    encryptionKeySid: key,
    awsStorageEnabled: true,
    awsS3Url: "https://X/",
    awsCredentialsSid: key,
  };
  expect(LiveSettings.parse(answer).state).toEqual({
    "friendly-name": " Größe ",
    "encryption-enabled": true,
    "encryption-key-sid": key,
    "aws-storage-enabled": true,
    "aws-s3-url": "https://X/",
    "aws-credentials-sid": key,
  });
});

test.each([
  { accountSid: undefined },
  { accountSid: null },
  { accountSid: key },
  { encryptionEnabled: "true" },
  { awsStorageEnabled: 1 },
  { friendlyName: 1 },
  { friendlyName: "\ud800" },
  { awsS3Url: "\udc00" },
  { awsS3Url: false },
  { encryptionKeySid: sid },
  { awsCredentialsSid: `${key}0` },
])("an answer with %j is refused", (changes) => {
  expect(LiveSettings.safeParse({ accountSid: sid, ...changes }).success).toBe(false);
});

test.each<[number, object | string]>([
  [400, { code: 20001, message: "Invalid parameter" }],
  [401, { code: 20003, message: "Authenticate" }],
  [401, { code: 70051 }],
  [403, { code: 70051, message: "Forbidden" }],
  [403, {}],
  [404, "<h1>Not Found</h1>"],
  [404, { code: 20404, message: "Not found" }],
  [409, { title: "Conflict", detail: "Somebody else is writing." }],
  [418, "null"],
])("a %i with %j has its reason", (status, body) => {
  const {
    reason,
    message,
    hint,
    refusal: refused,
  } = refusal({
    status,
    headers: {},
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  expect(`${reason}: ${message} ${hint} ${JSON.stringify(refused)}`).toMatchSnapshot();
});

const read = "/twilio/video/compositions.composition-settings/read";

test.each<[number, object]>([
  [401, { code: 70051, message: "Authorization Failed" }],
  [403, { code: 70051 }],
  [401, { code: 8021, message: "The required permission is missing." }],
  [401, { code: 20003, message: "Permission Denied" }],
  [401, { message: "A required permission /x/y is missing" }],
  [403, { title: "Forbidden", detail: "This key does not have the Permissions for it." }],
])("a %i with %j says that a permission is missing, and which", (status, body) => {
  const answer = { status, headers: {}, body: JSON.stringify(body) };
  const { reason, message, hint, kind } = refusal(answer, read);
  expect({ reason, hint, kind }).toEqual({
    reason: "credentials-rejected",
    hint: `Give the key the permission "${read}".`,
    kind: "lacks-permission",
  });
  expect(message).toContain("lacks a permission");
  expect(refusal(answer).hint).toBe("Give the key the permission for this request.");
});

test.each<[number, object]>([
  [401, { code: 20003, message: "Authenticate" }],
  [403, { code: 20403, message: "Forbidden" }],
])("a %i with %j is no missing permission, and names what a restricted key needs", (status, body) => {
  const { message, hint, kind } = refusal({ status, headers: {}, body: JSON.stringify(body) }, read);
  expect(message).not.toContain("lacks a permission");
  expect(kind).toBeUndefined();
  const needed = `A restricted API key needs the permission "${read}".`;
  // A 401 is probably about the credentials, and a 403 about a permission.
  expect(hint).toMatch(
    status === 403 ? /^A restricted API key needs the permission/ : /^Check that api-key-sid/,
  );
  expect(hint).toContain(needed);
});

test("a 401 also names other causes than wrong credentials: another region's key, and a suspended account", () => {
  const { hint } = refusal(
    { status: 401, headers: {}, body: '{"code":20003,"message":"Authenticate"}' },
    read,
  );
  expect(hint).toMatch(
    /the key is from another region than US1 \(this action asks only US1\), or the account is suspended\./,
  );
});

test.each<[number, object]>([
  [401, { code: 20005, message: "Unauthorized" }],
  [403, { code: 20403, message: "Account not active" }],
  [401, { code: 20003, message: "Account is suspended" }],
])("a %i with %j says that the account is suspended or closed", (status, body) => {
  const { reason, message, hint } = refusal({ status, headers: {}, body: JSON.stringify(body) }, read);
  expect(reason).toBe("credentials-rejected");
  expect(message).toMatch(/^The account is suspended or closed \(/);
  expect(hint).toMatch(/^Activate the account/);
});

test.each([
  [401, "The secret has quotes around it: store the secret alone. Check that"],
  [403, "Check that the account is active"],
  [400, "Correct what Twilio names"],
])("a %i names characters around the secret only if the secret may be wrong", (status, begin) => {
  const body = '{"code":20003,"message":"Authenticate"}';
  const { hint } = refusal({ status, headers: {}, body }, undefined, "quotes around it");
  expect(hint.startsWith(begin)).toBe(true);
});

test("only a 401 or 403 says that a permission is missing", () => {
  const body = JSON.stringify({ code: 70051, message: "The permission is not a number." });
  const { reason, hint } = refusal({ status: 400, headers: {}, body }, read);
  expect(reason).toBe("rejected-by-twilio");
  expect(hint).not.toContain(read);
});

test("only Twilio's own 404 means not found", () => {
  const answer = (status: number, body: string) => isNotFound(refusal({ status, headers: {}, body }));
  expect(answer(404, '{"code":20404}')).toBe(true);
  expect(answer(404, "<h1>")).toBe(false);
  expect(answer(404, '{"code":20003}')).toBe(false);
  expect(answer(403, '{"code":20404}')).toBe(false);
  expect(isNotFound({ refusal: { status: 404, code: 20404 } })).toBe(false);
});
