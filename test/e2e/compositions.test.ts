import { afterAll, beforeEach, expect, test } from "vitest";
import { judgeAnswer } from "../standin/openapi.ts";
import { type Fault, type Standin, startStandin } from "../standin/standin.ts";
import { account, type Composed, failure, type Response, seed } from "../standin/twilio.ts";
import { actOn, asDeclared, credentials, declared, runOn, unencrypted } from "./act.ts";

const standin: Standin = await startStandin();
afterAll(() => standin.stop());

const path = "/v1/Compositions";
const on = { path: /^\/v1\/Compositions\?/ };
const always = Number.POSITIVE_INFINITY;
const span = { "verify-compositions": "48h", "report-file": "report.json" };
const hoursAgo = (hours: number) =>
  new Date(Date.now() - hours * 3_600_000).toISOString().replace(/\.\d+Z$/, "Z");
const bucket = declared["aws-s3-url"];
const inside = (at = 1): Composed => ({ made: hoursAgo(at), location: `${bucket}/CJ.mp4` });
const outside: Composed = { made: hoursAgo(3), location: "https://somebody-elses.s3.amazonaws.com/CJ.mp4" };

beforeEach(() => standin.reset({ accounts: [seed({ compositions: asDeclared, composed: [inside()] })] }));

const lists = () => standin.requests.filter((request) => request.path.startsWith(path));
const act = (inputs: Record<string, string> = {}) => actOn(standin, { ...span, ...inputs });

test("compositions of a night with encryption and storage off are found after the settings are right again", async () => {
  const { twilio } = standin;
  const off = { encryption_enabled: false, aws_storage_enabled: false };
  twilio.compose(account.sid, { made: hoursAgo(8) });
  twilio.configure(account.sid, "compositions", off);
  const [first, last] = [hoursAgo(6), hoursAgo(5)];
  twilio.compose(account.sid, { made: first });
  twilio.compose(account.sid, { made: last });
  twilio.configure(account.sid, "compositions", asDeclared);
  twilio.compose(account.sid, { made: hoursAgo(3) });
  twilio.compose(account.sid, { made: hoursAgo(1), status: "processing", location: null });
  twilio.compose(account.sid, { made: hoursAgo(100), location: null });

  const { outputs, exit, annotations, summary, report, sarif } = await act({ "sarif-file": "results.sarif" });
  expect(exit).toBe(1);
  expect(outputs).toMatchObject({
    result: "drifted",
    reason: "composition-misplaced",
    compliant: "false",
    "drift-count": "0",
  });
  expect(annotations.map(({ name, message }) => [name, message])).toEqual([
    ["error", expect.stringContaining("2 of the 6 compositions")],
  ]);
  expect(summary).toMatch(/^## ❌ AC0123…cdef: 2 of 6 compositions are at Twilio, not in S3$/m);
  expect(summary).toMatch(
    /6 made, 3 in the bucket of the policy, \*\*2 elsewhere\*\*, 0 failed, 1 not finished yet\. Twilio does not show/,
  );
  expect(JSON.parse(report ?? "").accounts[0].compositions.misplaced).toEqual(
    [first, last].map((created, at) => ({
      sid: `CJ${(at + 2).toString(16).padStart(32, "0")}`,
      room: `RM${(at + 2).toString(16).padStart(32, "0")}`,
      status: "completed",
      created,
      location: "",
    })),
  );
  expect(sarif).toContain('"ruleId": "composition-misplaced"');
  expect(
    lists().flatMap(({ answer, ...request }) => (answer ? judgeAnswer({ ...request, answer }) : ["none"])),
  ).toEqual([]);
  expect((await actOn(standin)).outputs).toMatchObject({ result: "compliant" });
});

test("on a runner with a wrong clock a span ends by Twilio's clock, and a warning says so", async () => {
  // Twilio's clock is three days ahead, so an hour ago at Twilio is still in the future here.
  const days = (count: number) => new Date(Date.now() + count * 86_400_000);
  standin.twilio.compose(account.sid, { made: days(3).toISOString(), location: outside.location ?? "" });
  const rewrite = (response: Response) => ({
    ...response,
    headers: { ...response.headers, Date: days(3).toUTCString() },
  });
  standin.inject({ times: always, rewrite });
  const { outputs, annotations } = await act();
  expect(outputs).toMatchObject({ result: "drifted", reason: "composition-misplaced" });
  const asked = new URL(`https://x${lists()[0]?.path}`).searchParams.get("DateCreatedAfter") ?? "";
  expect(Math.abs(Date.parse(asked) - days(1).getTime())).toBeLessThan(600_000);
  expect(annotations.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(
      /^The runner's clock is 3 days behind Twilio's\. Waivers end by the runner's day, 20/,
    ),
  );
});

test.each([
  ["GovCloud", "https://example-phi.s3.us-gov-west-1.amazonaws.com/compositions/CJ.mp4"],
  ["China", "https://example-phi.s3.cn-north-1.amazonaws.com.cn/compositions/CJ.mp4"],
  ["the European Sovereign Cloud", "https://example-phi.s3.eusc-de-east-1.amazonaws.eu/compositions/CJ.mp4"],
  ["a load balancer", "https://s3-lb.us-east-2.elb.amazonaws.com/example-phi/compositions/CJ.mp4"],
])("a composition in a bucket of the same name in %s is misplaced", async (_, location) => {
  standin.twilio.compose(account.sid, { made: hoursAgo(2), location });
  const { outputs } = await act();
  expect(outputs).toMatchObject({ result: "drifted", reason: "composition-misplaced" });
});

test("an answer that the settings were never configured shows Twilio's clock too", async () => {
  standin.reset({ accounts: [seed()], neverConfigured: "not-found" });
  const inTwoHours = new Date(Date.now() + 7_200_000).toUTCString();
  const rewrite = (response: Response) => ({
    ...response,
    headers: { ...response.headers, Date: inTwoHours },
  });
  standin.inject({ times: always, rewrite });
  const asItself = { "account-sid": account.sid, "auth-token": account.authToken };
  const { annotations } = await runOn(standin, { ...asItself, "encryption-enabled": "false", ...span });
  expect(annotations.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^The runner's clock is 1(?:19|20) minutes behind Twilio's\./),
  );
  // The list is read after that answer, so its span ends by Twilio's clock.
  const asked = new URL(`https://x${lists()[0]?.path}`).searchParams.get("DateCreatedAfter") ?? "";
  expect(Math.abs(Date.parse(asked) - (Date.parse(inTwoHours) - 172_800_000))).toBeLessThan(600_000);
});

test("a composition with two places is refused, in either order", async () => {
  standin.inject({
    on,
    rewrite: (given: Response) => {
      const body = given.body.replace(
        '"media_external_location":',
        '"media_external_location":"https://x.example/a","media_external_location":',
      );
      return { ...given, body };
    },
  });
  const { outputs } = await act();
  expect(outputs).toMatchObject({ result: "error", reason: "bad-response" });
});

test("all pages are read, each once, and without verify-compositions no page is read", async () => {
  standin.reset({
    accounts: [seed({ compositions: asDeclared, composed: Array.from({ length: 201 }, () => inside()) })],
  });
  const { outputs, summary } = await act();
  expect(outputs).toMatchObject({ result: "compliant", reason: "none" });
  expect(summary).toContain("201 made, 201 in the bucket of the policy, 0 elsewhere");
  expect(lists()).toHaveLength(3);
  await actOn(standin);
  expect(lists()).toHaveLength(3);
});

const answer = (status: number, body = ""): Fault => ({ on, answer: { status, body }, times: always });
const refuse = (status: number, code: number, message: string): Fault => ({
  on,
  answer: failure(status, code, message),
  times: always,
});
const page = (
  change: (body: { compositions: Record<string, unknown>[]; meta: Record<string, unknown> }) => void,
): Fault => ({
  on,
  times: always,
  rewrite: (given: Response) => {
    const body = JSON.parse(given.body);
    change(body);
    return { ...given, body: JSON.stringify(body) };
  },
});
const next = (url: unknown) =>
  page(({ meta }) => {
    meta["next_page_url"] = url;
  });
const first = (changes: object) =>
  page(({ compositions }) => {
    compositions[0] = { ...compositions[0], ...changes };
  });
let turn = 0;
const video = "https://video.twilio.com";
const permission = "/twilio/video/compositions/list";

test.each<[string, Fault, reason: string, lists: number, says: string]>([
  ["refused, 401", refuse(401, 20003, "Authenticate"), "credentials-rejected", 1, permission],
  ["refused, 70051", refuse(401, 70051, "Authorization Failed"), "credentials-rejected", 1, permission],
  [
    "refused, 8021",
    refuse(401, 8021, "The required permission is missing"),
    "credentials-rejected",
    1,
    permission,
  ],
  ["refused, 403", refuse(403, 20403, "Forbidden"), "credentials-rejected", 1, permission],
  ["not found", refuse(404, 20404, "Not found"), "bad-response", 1, "does not know"],
  ["half refused", { ...refuse(403, 20403, "Forbidden"), after: 1 }, "credentials-rejected", 2, permission],
  ["rate-limited", answer(429), "rate-limited", 4, "429"],
  ["half rate-limited", { ...answer(429), after: 1 }, "rate-limited", 5, "429"],
  ["broken", answer(503), "twilio-unavailable", 4, "503"],
  ["HTML", answer(200, "<html>"), "bad-response", 1, "cannot be used"],
  ["empty", answer(200, "{}"), "bad-response", 1, "cannot be used"],
  ["without its pages", answer(200, '{"compositions":[]}'), "bad-response", 1, "meta"],
  [
    "of another account",
    first({ account_sid: "ACffffffffffffffffffffffffffffffff" }),
    "wrong-account",
    1,
    "ACffff…ffff",
  ],
  ["of no account", first({ account_sid: null }), "bad-response", 1, "account_sid"],
  ["of no SID", first({ sid: "CJ1" }), "bad-response", 1, "sid"],
  ["of no known status", first({ status: "lost" }), "bad-response", 1, "status"],
  ["of no date", first({ date_created: "yesterday" }), "bad-response", 1, "date_created"],
  [
    "of a place that is no text",
    first({ media_external_location: 1 }),
    "bad-response",
    1,
    "media_external_location",
  ],
  [
    "to another host",
    next(`https://evil.example${path}?PageToken=1`),
    "bad-response",
    1,
    "leads to another address",
  ],
  [
    "to a host that begins so",
    next(`${video}.evil.example${path}?PageToken=1`),
    "bad-response",
    1,
    "leads to another address",
  ],
  [
    "to a user name",
    next(`https://video.twilio.com@evil.example${path}?x`),
    "bad-response",
    1,
    "leads to another address",
  ],
  ["to another path", next(`${video}/v1/Rooms?PageToken=1`), "bad-response", 1, "leads to another address"],
  [
    "to a path that begins so",
    next(`${video}${path}/CJ1?PageToken=1`),
    "bad-response",
    1,
    "leads to another address",
  ],
  [
    "to http",
    next(`http://video.twilio.com${path}?PageToken=1`),
    "bad-response",
    1,
    "leads to another address",
  ],
  ["to a number", next(1), "bad-response", 1, "next_page_url"],
  ["in a circle", next(`${video}${path}?PageToken=PT0`), "bad-response", 2, "leads back to an earlier page"],
  [
    "without an end",
    page(({ meta }) => {
      turn++;
      meta["next_page_url"] = `${video}${path}?PageToken=PT0&Page=${turn}`;
    }),
    "bad-response",
    200,
    "has more than 200 pages",
  ],
])(
  "a list of compositions that is %s is an error, reported after the settings",
  async (_, fault, reason, count, says) => {
    const composed = Array.from({ length: 101 }, () => inside());
    standin.reset({ accounts: [seed({ compositions: unencrypted, composed })] });
    standin.inject(fault);
    const { outputs, exit, annotations, summary, report } = await act();
    expect(exit).toBe(1);
    expect(outputs).toMatchObject({ result: "error", reason, "drift-count": "1", compliant: "false" });
    expect(annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining("encryption-enabled is false at Twilio"),
      expect.stringMatching(/^The list of compositions could not be read\. /),
    ]);
    expect(annotations[1]?.message).toContain(says);
    expect(outputs["headline"]).toBe("Encryption is OFF · compositions could not be listed");
    expect(summary).toMatch(/^## ❌ AC0123…cdef: encryption is OFF · compositions could not be listed\n/);
    expect(summary).toContain("**not known**");
    expect(JSON.parse(report ?? "").accounts[0].compositions).toBeUndefined();
    expect(lists()).toHaveLength(count);
  },
);

test("10,001 compositions are too many, and 10,000 are not", async () => {
  const many = (length: number) => [
    seed({ compositions: asDeclared, composed: Array.from({ length }, () => inside()) }),
  ];
  standin.reset({ accounts: many(10_001) });
  const tooMany = await act();
  expect(tooMany.outputs).toMatchObject({ result: "error", reason: "invalid-inputs" });
  expect(tooMany.annotations[0]?.message).toContain("shorter span");
  standin.reset({ accounts: many(10_000) });
  const { outputs, summary } = await act();
  expect(outputs).toMatchObject({ result: "compliant" });
  expect(summary).toContain("10000 made");
  expect(lists()).toHaveLength(100);
});

test("a place with hostile text is reported without harm", async () => {
  const location = "https://evil.example/`|<!-- \n::add-mask::x\n##[error]‮";
  standin.reset({ accounts: [seed({ compositions: asDeclared, composed: [{ ...outside, location }] })] });
  const { outputs, printed, summary, report } = await act();
  expect(outputs["reason"]).toBe("composition-misplaced");
  // The place appears in code spans only, where GitHub makes no link, and never on a line of its own.
  expect(summary.replaceAll(/`[^`\n]*`/g, "")).not.toContain("evil.example");
  expect(printed).not.toMatch(/##\[|^::add-mask::x|\u202e/m);
  expect(summary).not.toMatch(/^::|##\[|<!--|\u202e/m);
  expect(JSON.parse(report ?? "").accounts[0].compositions.misplaced[0].location).toBe(location);
});

test("each of several accounts is judged by itself", async () => {
  const sub = {
    sid: "ACfedcba9876543210fedcba9876543210",
    authToken: "57a6157a6157a6157a6157a6157a6157",
    ownerSid: account.sid,
  };
  standin.reset({
    accounts: [
      seed({ compositions: asDeclared, composed: [outside] }),
      seed({ ...sub, keys: [], compositions: asDeclared, composed: [inside(), outside] }),
    ],
  });
  const policy = `version: 1
defaults: {compositions: {aws-storage-enabled: true, aws-s3-url: ${bucket}}}
accounts: {one: {account-sid: ${account.sid}}, two: {account-sid: ${sub.sid}}}
unmanaged: ignore
`;
  const token = { "account-sid": account.sid, "auth-token": account.authToken, "policy-file": "policy.yml" };
  const { outputs, report, annotations } = await runOn(
    standin,
    { ...token, ...span },
    { files: { "policy.yml": policy } },
  );
  expect(outputs).toMatchObject({ result: "drifted", reason: "composition-misplaced" });
  expect(annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining("one: 1 of the 1 compositions"),
    expect.stringContaining("two: 1 of the 2 compositions"),
  ]);
  // The accounts have different numbers of compositions, but the same fault, so the headline counts both.
  expect(outputs["headline"]).toBe("Compositions are in another bucket for 2 of 2 accounts");
  const { accounts } = JSON.parse(report ?? "");
  expect(accounts.map(({ compositions }: { compositions: { made: number } }) => compositions.made)).toEqual([
    1, 2,
  ]);
});

test("a restricted key that may read settings and list compositions checks without a warning", async () => {
  const key = {
    sid: "SKaaaabbbbccccddddaaaabbbbccccdddd",
    secret: account.key.secret,
    permissions: "video-read-only" as const,
  };
  standin.reset({ accounts: [seed({ keys: [key], compositions: asDeclared, composed: [inside()] })] });
  const inputs = { ...credentials, ...declared, ...span, "api-key-sid": key.sid };
  const { outputs, annotations, exit } = await runOn(standin, inputs);
  expect(outputs).toMatchObject({ result: "compliant" });
  expect({ exit, annotations }).toEqual({ exit: 0, annotations: [] });
});
