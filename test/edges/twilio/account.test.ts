import { expect, test } from "vitest";
import type { Credentials } from "../../../src/declared/credentials.ts";
import type { Answer, Call } from "../../../src/edges/transport.ts";
import { connectAccount } from "../../../src/edges/twilio/account.ts";
import { ActionError } from "../../../src/messages/errors.ts";
import { makePlan } from "../../../src/plan/plan.ts";
import type { Exchange } from "../../../src/run/evidence.ts";
import { type Declared, neverConfigured, type State } from "../../../src/settings/settings.ts";

const sid = "AC0123456789abcdef0123456789abcdef";
const requestId = `RQ${"0".repeat(32)}`;
const key = "CR0123456789abcdef0123456789abcdef";

function accountThat(answers: Partial<Answer>) {
  const calls: Call[] = [];
  const exchanges: Exchange[] = [];
  const account = connectAccount({
    credentials: { kind: "api-key", account: sid, user: "SKx", secret: "secret" },
    send: async (call) => {
      calls.push(call);
      const answer = { status: 200, headers: {}, body: JSON.stringify({ account_sid: sid }), ...answers };
      call.onAttempt?.({ attempt: 1, time: "2026-01-02T03:04:05.001Z", milliseconds: 84, answer });
      return answer;
    },
    onExchange: (exchange) => exchanges.push(exchange),
  });
  return { account, calls, exchanges };
}

function writeOf(declared: Declared, live: Partial<State>) {
  return { plan: makePlan(declared, { ...neverConfigured, ...live }), declared, withinMs: 1_000 };
}

test("a write sends the whole state, leaves out empty values, and sends a declared null as empty", async () => {
  const { account, calls } = accountThat({});
  const live = {
    "friendly-name": "A & B",
    "aws-s3-url": "https://b-1.s3.amazonaws.com/x",
    "encryption-key-sid": key,
  };
  await account.write("compositions", writeOf({ "aws-s3-url": "", "encryption-enabled": true }, live));
  expect(calls).toHaveLength(1);
  expect(calls[0]).toMatchObject({ method: "POST", withinMs: 1_000 });
  expect(Object.fromEntries(new URLSearchParams(calls[0]?.body))).toEqual({
    FriendlyName: "A & B",
    EncryptionEnabled: "true",
    EncryptionKeySid: key,
    AwsStorageEnabled: "false",
    AwsS3Url: "",
  });
});

test("only an auth token logs in as an account", () => {
  const login = (kind: Credentials["kind"]) =>
    connectAccount({
      credentials: { kind, account: sid, user: sid, secret: "secret" },
      send: () => Promise.reject(new Error("Nothing is sent.")),
      onExchange: () => {},
    }).login;
  expect([login("auth-token"), login("api-key")]).toEqual([sid, undefined]);
});

test.each([
  [400, "rejected-by-twilio"],
  [403, "not-entitled"],
])(
  "the advice for a %i names the Security Edition last after a write that turns encryption on, and not after other writes",
  async (status, reason) => {
    const { account } = accountThat({ status, body: "{}", headers: { "twilio-request-id": requestId } });
    const turnOn = await account.write("compositions", writeOf({ "encryption-enabled": true }, {}));
    const inOrder =
      status === 403
        ? /^A restricted API key needs the permission "\/twilio\/.+\/update"\. .+Security Edition/
        : /^Correct what Twilio names; .+Security Edition/;
    expect(turnOn).toMatchObject({ error: { reason, hint: expect.stringMatching(inOrder) } });
    const rename = await account.write("compositions", writeOf({ "friendly-name": "B" }, {}));
    expect(rename).toMatchObject({
      error: {
        reason: status === 403 ? "credentials-rejected" : "rejected-by-twilio",
        hint: expect.not.stringContaining("Edition"),
      },
    });
  },
);

test.each([
  [403, { code: 70051 }],
  [403, { code: 20403, message: "The key does not have the required permission." }],
  [401, { code: 20003, message: "Permission denied" }],
])(
  "a %i with %j of a write that turns encryption on is a missing permission, and no edition is named",
  async (status, body) => {
    const answer = { status, body: JSON.stringify(body), headers: { "twilio-request-id": requestId } };
    const write = accountThat(answer).account.write(
      "compositions",
      writeOf({ "encryption-enabled": true }, {}),
    );
    expect(await write).toMatchObject({
      error: {
        reason: "credentials-rejected",
        message: expect.stringContaining("lacks a permission"),
        hint: 'Give the key the permission "/twilio/video/compositions.composition-settings/update".',
      },
    });
  },
);

test.each([400, 401, 403, 404, 407, 408, 413, 499])(
  "a %i without Twilio's request id refuses no write, because a proxy may have passed the write on",
  async (status) => {
    for (const headers of [{}, { "twilio-request-id": "none" }]) {
      const { account } = accountThat({ status, body: "<h1>No</h1>", headers });
      const write = account.write("compositions", writeOf({ "friendly-name": "B" }, {}));
      await expect(write).rejects.toMatchObject({ reason: "bad-response" });
    }
  },
);

test.each<[string, number, unknown, ActionError["reason"], string]>([
  [
    "Twilio's own body",
    400,
    { code: 20001, message: "Bad", status: 400 },
    "rejected-by-twilio",
    '(400, error 20001: "Bad")',
  ],
  [
    "RFC 9457",
    409,
    { title: "Conflict", detail: "Busy", status: 409 },
    "rejected-by-twilio",
    '(409: "Busy")',
  ],
  ["a title alone", 409, { title: "Conflict" }, "rejected-by-twilio", '(409: "Conflict")'],
  ["wrong types", 401, { code: "x", message: 1 }, "credentials-rejected", "(401)"],
  [
    "a restricted key",
    401,
    { code: 70051, message: "No" },
    "credentials-rejected",
    "lacks a permission (401, error 70051",
  ],
  ["no JSON", 418, "teapot", "rejected-by-twilio", "(418)"],
])("a refusal with %s is reported in one sentence", async (_, status, body, reason, sentence) => {
  const { account } = accountThat({ status, body: typeof body === "string" ? body : JSON.stringify(body) });
  const error = await account.read("compositions").catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ActionError);
  expect(error).toMatchObject({ reason, message: expect.stringContaining(sentence) });
});

test("an invalid request id is not kept", async () => {
  const kept = accountThat({ headers: { "twilio-request-id": `RQ${"0".repeat(32)}` } });
  await kept.account.read("compositions");
  const hostile = accountThat({ headers: { "twilio-request-id": "RQ ##[x]" } });
  await hostile.account.read("compositions");
  expect([...kept.exchanges, ...hostile.exchanges].map(({ requestId }) => requestId)).toEqual([
    `RQ${"0".repeat(32)}`,
    undefined,
  ]);
});

test.each([
  ["2025-11-12T13:14:15Z", "2025-11-12T13:14:15.000Z"],
  ["yesterday", undefined],
  ["+275760-09-13T00:00:00Z", undefined],
  [5, undefined],
  [null, undefined],
  [undefined, undefined],
])("a credential is found with any date of creation: %j", async (date_created, created) => {
  const { account } = accountThat({ body: JSON.stringify({ sid: key, account_sid: sid, date_created }) });
  for (const kind of ["public-key", "aws-credential"] as const)
    expect(await account.findReference(kind, key)).toEqual({ owner: sid, created });
});
