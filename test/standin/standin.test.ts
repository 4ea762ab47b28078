import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { get as getPlain } from "node:http";
import { type RequestOptions, request as startRequest } from "node:https";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { HttpsProxyAgent } from "https-proxy-agent";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { judge, judgeAnswer, judgeRequest } from "./openapi.ts";
import { type Fault, type Standin, startStandin } from "./standin.ts";
import {
  account,
  createTwilio,
  failure,
  type Permissions,
  type Request,
  type Response,
  seed,
  type Twilio,
  type TwilioOptions,
} from "./twilio.ts";

const run = promisify(execFile);

const compositions = "https://video.twilio.com/v1/CompositionSettings/Default";
const recordings = "https://video.twilio.com/v1/RecordingSettings/Default";
const publicKey = `https://accounts.twilio.com/v1/Credentials/PublicKeys/${account.publicKey}`;
const awsCredential = `https://accounts.twilio.com/v1/Credentials/AWS/${account.awsCredential}`;
const ownAccount = `https://api.twilio.com/2010-04-01/Accounts/${account.sid}.json`;
const allAccounts = "https://api.twilio.com/2010-04-01/Accounts.json";
const everyUrl = [compositions, recordings, publicKey, awsCredential, ownAccount, allAccounts];

const bucket = "https://example-phi.s3-us-east-2.amazonaws.com/compositions";
const everySetting = {
  FriendlyName: "Production",
  EncryptionEnabled: "true",
  EncryptionKeySid: account.publicKey,
  AwsStorageEnabled: "true",
  AwsS3Url: bucket,
  AwsCredentialsSid: account.awsCredential,
};

type Ask = { method?: string; url?: string; login?: string; form?: Record<string, string> };

function build({ form, url = compositions, method = form ? "POST" : "GET", login = own }: Ask): Request {
  const { host, pathname, search } = new URL(url);
  const authorization = `Basic ${Buffer.from(login).toString("base64")}`;
  const type = form && { "content-type": "application/x-www-form-urlencoded" };
  const body = new URLSearchParams(form).toString();
  return { method, host, path: pathname + search, headers: { authorization, ...type }, body };
}

const own = `${account.sid}:${account.authToken}`;

/** Returns the answer as a client sees it, and the violations of the official documents. */
function ask(twilio: Twilio, asked: Ask = {}) {
  const request = build(asked);
  const answer = twilio.handle(request);
  return { status: answer.status, data: JSON.parse(answer.body), violations: judge({ ...request, answer }) };
}

describe("Twilio, as a model", () => {
  const switches = (["kept", "reset"] as const).flatMap((leftOutFields) =>
    (["nulls", "not-found"] as const).flatMap((neverConfigured) =>
      [0, 2].map((staleReads) => ({ leftOutFields, neverConfigured, staleReads })),
    ),
  );

  test.each(switches)("answers as the documents say with %o", (options) => {
    const twilio = createTwilio(options);
    const asked = [
      ...everyUrl.map((url) => ({ url })),
      ...[compositions, recordings].flatMap((url) => [
        { url, form: everySetting },
        { url },
        { url, form: { FriendlyName: "Renamed", EncryptionEnabled: "false", EncryptionKeySid: "" } },
        ...Array.from({ length: 4 }, () => ({ url })),
      ]),
    ].map((each) => ask(twilio, each));
    expect(asked.flatMap(({ violations }) => violations)).toEqual([]);
    expect(asked.filter(({ status }) => status >= 400)).toHaveLength(expectedErrors(options));
  });

  // Counts the 404s: both first reads, and the reads right after each first write that are still stale.
  function expectedErrors({ neverConfigured, staleReads }: TwilioOptions): number {
    if (neverConfigured === "nulls") return 0;
    return staleReads ? 4 : 2;
  }

  test("answers nulls for an account that never set anything, or not found", () => {
    expect(ask(createTwilio()).data).toMatchObject({ account_sid: account.sid, encryption_enabled: null });
    const { status, data } = ask(createTwilio({ neverConfigured: "not-found" }));
    expect({ status, code: data.code }).toEqual({ status: 404, code: 20404 });
  });

  test("keeps what a POST leaves out, or resets it", () => {
    const settings = (options: TwilioOptions) => {
      const twilio = createTwilio(options);
      ask(twilio, { form: everySetting });
      return ask(twilio, { form: { FriendlyName: "Renamed" } }).data;
    };
    expect(settings({ leftOutFields: "kept" })).toMatchObject({
      friendly_name: "Renamed",
      aws_s3_url: bucket,
    });
    expect(settings({ leftOutFields: "reset" })).toMatchObject({
      friendly_name: "Renamed",
      aws_s3_url: null,
    });
  });

  test("an empty value clears a SID and a URL", () => {
    const twilio = createTwilio();
    ask(twilio, { form: everySetting });
    ask(twilio, { form: { FriendlyName: "x", EncryptionKeySid: "", AwsS3Url: "" } });
    expect(ask(twilio).data).toMatchObject({ encryption_key_sid: null, aws_s3_url: null });
  });

  test("after a write, the chosen number of reads of that resource are stale", () => {
    const twilio = createTwilio({
      staleReads: 2,
      accounts: [seed({ compositions: { friendly_name: "Old" } })],
    });
    ask(twilio, { form: { FriendlyName: "New" } });
    expect(twilio.settings(account.sid, "compositions")?.friendly_name).toBe("New");
    expect(ask(twilio, { url: recordings }).data.friendly_name).toBeNull();
    expect([1, 2, 3].map(() => ask(twilio).data.friendly_name)).toEqual(["Old", "Old", "New"]);
  });

  test("compositions and recordings have settings of their own, and the console can change each", () => {
    const twilio = createTwilio();
    twilio.configure(account.sid, "recordings", { encryption_enabled: true });
    expect(ask(twilio, { url: recordings }).data.encryption_enabled).toBe(true);
    expect(twilio.settings(account.sid, "compositions")).toBeUndefined();
  });

  test("every POST that asks for S3 storage writes a test file", () => {
    const twilio = createTwilio();
    ask(twilio, { form: { FriendlyName: "x" } });
    expect(twilio.testFiles(account.sid)).toEqual([]);
    ask(twilio, { form: everySetting });
    ask(twilio, { form: everySetting });
    expect(twilio.testFiles(account.sid)).toEqual([bucket, bucket]);
  });

  test("accepts a credential that does not exist", () => {
    const form = { ...everySetting, EncryptionKeySid: "CR99999999999999999999999999999999" };
    expect(ask(createTwilio(), { form }).status).toBe(201);
  });

  test.each([
    ["no name", { EncryptionEnabled: "true" }],
    ["an empty name", { FriendlyName: "" }],
    ["a boolean of another kind", { FriendlyName: "x", EncryptionEnabled: "yes" }],
    ["an empty boolean", { FriendlyName: "x", AwsStorageEnabled: "" }],
    ["a SID of another kind", { FriendlyName: "x", EncryptionKeySid: account.sid }],
    ["a URL that is none", { FriendlyName: "x", AwsS3Url: "my bucket" }],
  ])("refuses a POST with %s and changes nothing", (_, form: Record<string, string>) => {
    const twilio = createTwilio();
    const { status, data } = ask(twilio, { form });
    expect({ status, code: data.code }).toEqual({ status: 400, code: 20001 });
    expect(twilio.settings(account.sid, "compositions")).toBeUndefined();
  });

  test("the standard edition may not encrypt, and may do the rest", () => {
    const twilio = createTwilio({ accounts: [seed({ edition: "standard" })] });
    expect(ask(twilio, { form: everySetting })).toMatchObject({ status: 403, data: { code: 20403 } });
    expect(ask(twilio, { form: { ...everySetting, EncryptionEnabled: "false" } }).status).toBe(201);
  });
});

describe("Twilio's logins, permissions, and lists", () => {
  const subaccount = seed({
    sid: "ACfedcba9876543210fedcba9876543210",
    authToken: "5ab7e57a0c5ab7e57a0c5ab7e57a0c5a",
    ownerSid: account.sid,
    keys: [],
  });
  const sub = `${subaccount.sid}:${subaccount.authToken}`;
  const family = { accounts: [seed(), subaccount] };

  test.each([
    { name: "the account's own token", login: own, status: 200 },
    { name: "an API key", login: `${account.key.sid}:${account.key.secret}`, status: 200 },
    { name: "a wrong token", login: `${account.sid}:${account.key.secret}`, status: 401 },
    { name: "another account's token", login: `${subaccount.sid}:${account.authToken}`, status: 401 },
    { name: "an unknown key", login: `SK${"0".repeat(32)}:${account.key.secret}`, status: 401 },
    { name: "nothing", login: "", status: 401 },
  ])("$name gets $status everywhere", ({ login, status }) => {
    const twilio = createTwilio(family);
    for (const url of everyUrl) {
      const answer = ask(twilio, { url, login });
      expect(answer).toMatchObject({ status, violations: [], data: status === 401 ? { code: 20003 } : {} });
    }
  });

  test.each<[Permissions, Record<string, number>]>([
    ["all", { read: 200, write: 201, reference: 200, accounts: 200 }],
    ["video-only", { read: 200, write: 201, reference: 401, accounts: 401 }],
    ["video-read-only", { read: 200, write: 401, reference: 401, accounts: 401 }],
  ])("a key with the permissions %s reaches just those", (permissions, expected) => {
    const twilio = createTwilio({ accounts: [seed({ keys: [{ ...account.key, permissions }] })] });
    const login = `${account.key.sid}:${account.key.secret}`;
    const answers = {
      read: ask(twilio, { login }),
      write: ask(twilio, { login, form: everySetting }),
      reference: ask(twilio, { login, url: publicKey }),
      accounts: ask(twilio, { login, url: allAccounts }),
    };
    for (const [door, { status, data, violations }] of Object.entries(answers)) {
      expect({ door, status, violations }).toEqual({ door, status: expected[door], violations: [] });
      if (status === 401) expect(data.code).toBe(70051);
    }
  });

  test.each(["suspended", "closed"] as const)("an account that is %s gets nothing", (status) => {
    const twilio = createTwilio({ accounts: [seed({ status })] });
    for (const url of everyUrl)
      expect(ask(twilio, { url })).toMatchObject({ status: 403, data: { code: 20403 }, violations: [] });
  });

  test("the login alone chooses the account that Video answers for", () => {
    const twilio = createTwilio(family);
    expect(ask(twilio, { login: sub }).data.account_sid).toBe(subaccount.sid);
    expect(ask(twilio, { login: own }).data.account_sid).toBe(account.sid);
  });

  test("a parent reaches its subaccount, a subaccount only itself", () => {
    const twilio = createTwilio(family);
    const url = allAccounts.replace(".json", `/${subaccount.sid}.json`);
    const { data, violations } = ask(twilio, { url });
    expect({ token: data.auth_token, owner: data.owner_account_sid, violations }).toEqual({
      token: subaccount.authToken,
      owner: account.sid,
      violations: [],
    });
    expect(ask(twilio, { url: ownAccount, login: sub }).status).toBe(404);
    expect(ask(twilio, { url: allAccounts, login: sub }).data.accounts).toHaveLength(1);
  });

  test("a credential is found by its kind only, and by its own account", () => {
    const twilio = createTwilio({
      accounts: [seed(), { ...subaccount, publicKeys: [], awsCredentials: [] }],
    });
    const swapped = publicKey.replace(account.publicKey, account.awsCredential);
    expect(ask(twilio, { url: publicKey }).data).toMatchObject({
      sid: account.publicKey,
      account_sid: account.sid,
    });
    expect(ask(twilio, { url: swapped })).toMatchObject({ status: 404, data: { code: 20404 } });
    expect(ask(twilio, { url: publicKey, login: sub }).status).toBe(404);
  });

  test.each([
    ["DELETE", compositions, 405],
    ["POST", publicKey, 405],
    ["GET", "https://video.twilio.com/v1/Rooms", 404],
    ["GET", "https://accounts.twilio.com/v1/CompositionSettings/Default", 404],
    ["GET", "https://api.twilio.com/", 404],
  ])("%s %s is %i", (method, url, status) => {
    expect(ask(createTwilio(), { method, url }).status).toBe(status);
  });

  test("a list is paged by the URIs of its pages, parent and tokens included", () => {
    const subaccounts = Array.from({ length: 6 }, (_, index) =>
      seed({
        sid: `AC${String(index).repeat(32)}`,
        ownerSid: account.sid,
        status: index ? "active" : "closed",
      }),
    );
    const twilio = createTwilio({ accounts: [seed(), ...subaccounts] });
    const pages = [];
    for (let uri: string | null = "/2010-04-01/Accounts.json?Status=active&PageSize=2"; uri; ) {
      const { data, violations } = ask(twilio, { url: `https://api.twilio.com${uri}` });
      expect(violations).toEqual([]);
      pages.push(data);
      uri = data.next_page_uri;
    }
    const sids = pages.flatMap(({ accounts }) => accounts.map(({ sid }: { sid: string }) => sid));
    expect(sids).toEqual([account.sid, ...subaccounts.slice(1).map(({ sid }) => sid)]);
    expect(pages.map(({ page, start, end }) => [page, start, end])).toEqual([
      [0, 0, 1],
      [1, 2, 3],
      [2, 4, 5],
    ]);
    expect(pages[2].previous_page_uri).toBe(pages[1].uri);
    expect(pages[1].previous_page_uri).toBe(pages[0].first_page_uri);
  });

  test.each(["Status=gone", "PageSize=0", "PageSize=1001", "PageSize=many"])(
    "refuses a list with %s",
    (query) => {
      expect(ask(createTwilio(), { url: `${allAccounts}?${query}` }).status).toBe(400);
    },
  );

  test("every answer is numbered and the same on every run", () => {
    const ids = () => {
      const twilio = createTwilio();
      return [{}, { login: "" }, { url: allAccounts }].map((asked) => twilio.handle(build(asked)).headers);
    };
    expect(ids()).toEqual(ids());
    expect(ids().map((headers) => headers["Twilio-Request-Id"])).toEqual(
      [1, 2, 3].map((n) => `RQ${"0".repeat(31)}${n}`),
    );
  });

  test("no secret is part of another value", () => {
    const { authToken, key, publicKey, awsCredential, otherPublicKey, otherAwsCredential, sid } = account;
    const values = [
      authToken,
      key.secret,
      key.sid,
      sid,
      publicKey,
      awsCredential,
      otherPublicKey,
      otherAwsCredential,
    ];
    for (const secret of [authToken, key.secret]) {
      expect(secret).toHaveLength(32);
      expect(values.filter((value) => value.includes(secret))).toEqual([secret]);
    }
  });
});

describe("the judge", () => {
  const read = build({});
  const right = () => createTwilio().handle(read);
  const changed = (change: object): Response => ({
    ...right(),
    body: JSON.stringify({ ...JSON.parse(right().body), ...change }),
  });

  test.each<[string, Response]>([
    ["an empty object", { ...right(), body: "{}" }],
    ["an array", { ...right(), body: "[]" }],
    ["a page of HTML", { ...right(), body: "<html>" }],
    ["another content type", { ...right(), headers: { "Content-Type": "text/html" } }],
    ["an undocumented status", { ...right(), status: 202 }],
    ["an undocumented field", changed({ surprise: 1 })],
    ["a boolean in quotation marks", changed({ encryption_enabled: "true" })],
    ["a SID of another kind", changed({ encryption_key_sid: account.sid })],
    ["an error without a code", { ...right(), status: 404, body: '{"message":"gone"}' }],
    ["an error with another status in its body", { ...failure(404, 20404, "gone"), status: 403 }],
  ])("finds fault with %s", (_, answer) => {
    expect(judgeAnswer({ ...read, answer })).not.toEqual([]);
  });

  test.each<[string, Request]>([
    ["an unknown path", build({ url: "https://video.twilio.com/v2/CompositionSettings/Default" })],
    ["an unknown host", build({ url: compositions.replace("video", "audio") })],
    ["an unknown method", build({ method: "DELETE" })],
    ["a POST without a name", build({ form: { EncryptionEnabled: "true" } })],
    ["an unknown parameter", build({ form: { ...everySetting, Surprise: "1" } })],
    ["a boolean of another kind", build({ form: { ...everySetting, EncryptionEnabled: "True" } })],
    ["a SID of another kind", build({ form: { ...everySetting, AwsCredentialsSid: account.sid } })],
    ["a URL that is none", build({ form: { ...everySetting, AwsS3Url: "example-phi/compositions" } })],
    ["a JSON body", { ...build({ form: everySetting }), headers: { "content-type": "application/json" } }],
    ["a GET with a body", { ...read, body: "FriendlyName=x" }],
    ["an unknown query parameter", build({ url: `${allAccounts}?Surprise=1` })],
    ["a page that is too large", build({ url: `${allAccounts}?PageSize=5000` })],
    ["a SID that is none", build({ url: publicKey.slice(0, -1) })],
  ])("finds fault with %s", (_, request) => {
    expect(judgeRequest(request)).not.toEqual([]);
  });

  test("accepts a right exchange, a request without an answer, and a cleared field", () => {
    const clearing = build({ form: { ...everySetting, EncryptionKeySid: "", AwsS3Url: "" } });
    expect([...judge({ ...read, answer: right() }), ...judge(read), ...judge(clearing)]).toEqual([]);
  });
});

describe("the stand-in, through the proxy and over TLS", () => {
  let standin: Standin;
  beforeAll(async () => {
    standin = await startStandin();
  });
  beforeEach(() => standin.reset());
  afterAll(() => standin.stop());

  test("requests to Twilio reach the model, are recorded, and break no rule", async () => {
    for (const url of everyUrl) expect((await send(standin, { url })).status).toBe(200);
    expect((await send(standin, { form: everySetting })).status).toBe(201);
    expect(standin.requests.flatMap(judge)).toEqual([]);
    expect(standin.requests).toHaveLength(7);
    expect(standin.requests[6]).toMatchObject({
      method: "POST",
      host: "video.twilio.com",
      path: "/v1/CompositionSettings/Default",
      body: new URLSearchParams(everySetting).toString(),
      user: account.sid,
      status: 201,
      refused: false,
    });
    expect(standin.twilio.settings(account.sid, "compositions")?.aws_s3_url).toBe(bucket);
  });

  test("a child process needs nothing but the environment", async () => {
    const script = `process.stdout.write(await (await fetch("${compositions}")).text())`;
    const env = { ...standin.env, NODE_USE_ENV_PROXY: "1" };
    const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", script], { env });
    expect(JSON.parse(stdout)).toMatchObject({ status: 401, code: 20003 });
    expect(standin.requests).toMatchObject([{ status: 401, user: undefined, refused: false }]);
  });

  test("a client that does not know the stand-in's authority does not trust the stand-in", async () => {
    await expect(send(standin, {}, { ca: [] })).rejects.toThrow(/certificate/);
    expect(standin.requests).toEqual([]);
  });

  test.each([
    "https://example.com/",
    "https://video.twilio.com.example.com/v1/CompositionSettings/Default",
    "https://video.us1.twilio.com/v1/CompositionSettings/Default",
    "https://video.twilio.com:8443/v1/CompositionSettings/Default",
    "https://localhost/v1/CompositionSettings/Default",
  ])("refuses and records %s", async (url) => {
    standin.inject({ answer: { status: 200 } });
    expect((await send(standin, { url })).status).toBe(502);
    expect(standin.requests).toMatchObject([{ host: new URL(url).host, refused: true, status: 502 }]);
  });

  test("refuses and records plain HTTP, to Twilio too", async () => {
    const { hostname, port } = new URL(standin.env.HTTPS_PROXY);
    for (const path of [
      "http://video.twilio.com/v1/CompositionSettings/Default",
      "http://example.com/",
      "/",
    ]) {
      const status = await new Promise((resolve, reject) =>
        getPlain({ hostname, port, path }, (answer) => resolve(answer.resume().statusCode)).on(
          "error",
          reject,
        ),
      );
      expect(status).toBe(502);
    }
    expect(standin.requests.map(({ refused }) => refused)).toEqual([true, true, true]);
  });

  test("an injected answer replaces that of Twilio once, and Twilio does nothing", async () => {
    standin.inject({ answer: failure(429, 20429, "Too Many Requests") });
    expect(await send(standin, { form: everySetting })).toMatchObject({ status: 429 });
    expect(standin.twilio.settings(account.sid, "compositions")).toBeUndefined();
    expect((await send(standin, { form: everySetting })).status).toBe(201);
    expect(standin.requests.flatMap(judge)).toEqual([]);
  });

  test.each<["before" | "after", string | undefined]>([
    ["before", undefined],
    ["after", "Production"],
  ])("a connection lost %s Twilio saw the request leaves the name %s", async (lost, name) => {
    standin.inject({ lost });
    await expect(send(standin, { form: everySetting })).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(standin.twilio.settings(account.sid, "compositions")?.friendly_name).toBe(name);
    expect(standin.requests).toMatchObject([{ method: "POST", status: undefined, answer: undefined }]);
  });

  test("a request that hangs is never answered", async () => {
    standin.inject({ hang: true });
    const ending = new AbortController();
    const sent = expect(send(standin, {}, { signal: ending.signal })).rejects.toThrow("aborted");
    while (standin.requests.length < 1) await sleep(5);
    ending.abort();
    await sent;
    expect(standin.requests).toMatchObject([{ status: undefined }]);
  });

  test("an answer is rewritten on its way, after Twilio has acted", async () => {
    standin.inject({ rewrite: (answer) => ({ ...answer, status: 200, body: "<html>" }) });
    expect(await send(standin, { form: everySetting })).toMatchObject({ status: 200, body: "<html>" });
    expect(standin.twilio.settings(account.sid, "compositions")?.friendly_name).toBe("Production");
    expect(standin.requests.flatMap(judge)).not.toEqual([]);
  });

  test("another person changes settings right before Twilio reads", async () => {
    standin.inject({
      meanwhile: (twilio) => twilio.configure(account.sid, "compositions", { friendly_name: "Theirs" }),
    });
    expect(JSON.parse((await send(standin)).body)).toMatchObject({ friendly_name: "Theirs" });
  });

  test.each<[string, Fault["on"], boolean]>([
    ["its method", { method: "POST" }, false],
    ["its host", { host: "accounts.twilio.com" }, false],
    ["its path", { path: "/v1/RecordingSettings/Default" }, false],
    ["its whole path only", { path: "/v1/CompositionSettings" }, false],
    ["the right path", { path: "/v1/CompositionSettings/Default" }, true],
    ["an expression", { path: /Settings\/Default\?.*x=1/ }, true],
    ["all at once", { method: "GET", host: "video.twilio.com", path: /Composition/ }, true],
    ["nothing", {}, true],
  ])("a fault chooses its request by %s", async (_, on, befalls) => {
    standin.inject({ answer: { status: 503 }, ...(on && { on }) });
    expect((await send(standin, { url: `${compositions}?x=1` })).status).toBe(befalls ? 503 : 200);
  });

  test("faults are queued, skip the first requests, and last as long as the test says", async () => {
    standin.inject({ answer: { status: 500 }, after: 1, times: 2 });
    standin.inject({ answer: { status: 503 }, after: 2, times: Number.POSITIVE_INFINITY });
    const statuses = [];
    for (let sent = 0; sent < 6; sent += 1) statuses.push((await send(standin)).status);
    expect(statuses).toEqual([200, 500, 500, 503, 503, 503]);
  });

  test("a reset forgets settings, requests and faults, and takes other options", async () => {
    standin.inject({ answer: { status: 500 }, times: 9 });
    await send(standin);
    standin.reset({ neverConfigured: "not-found" });
    expect(standin.requests).toEqual([]);
    expect((await send(standin)).status).toBe(404);
  });

  test("stops at once while requests hang, and removes its files", async () => {
    const other = await startStandin();
    other.inject({ hang: true, times: 3 });
    const hanging = [1, 2, 3].map(() => send(other).catch(({ code }) => code));
    while (other.requests.length < 3) await sleep(5);
    await other.stop();
    expect(await Promise.all(hanging)).toEqual(["ECONNRESET", "ECONNRESET", "ECONNRESET"]);
    expect(existsSync(other.env.NODE_EXTRA_CA_CERTS)).toBe(false);
  });
});

/** Sends a request as the action does: a tunnel through the proxy, with TLS to Twilio's name inside it. */
function send({ env }: Standin, asked: Ask = {}, options: RequestOptions = {}) {
  const { method, headers, body } = build(asked);
  const agent = new HttpsProxyAgent(env.HTTPS_PROXY);
  const ca = readFileSync(env.NODE_EXTRA_CA_CERTS);
  return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const request = startRequest(
      asked.url ?? compositions,
      { method, headers, agent, ca, ...options },
      (answer) => {
        text(answer).then((body) => resolve({ status: answer.statusCode, body }), reject);
      },
    );
    request.on("error", reject).end(body);
  });
}
