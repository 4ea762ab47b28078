import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  type GitHub,
  type Purpose,
  readGitHub,
  refusalByGitHub,
  translateFailure,
  withGitHub,
} from "../../../src/edges/github/api.ts";
import { type Phase, TransportFailure } from "../../../src/edges/network-errors.ts";
import { ActionError } from "../../../src/messages/errors.ts";

const reading: Purpose = { permission: "contents", access: "read", milliseconds: 5_000 };
const writing: Purpose = { permission: "issues", access: "write", milliseconds: 20_000 };
const { signal } = new AbortController();

beforeEach(() => {
  vi.stubEnv("INPUT_GITHUB-TOKEN", " a-token ");
  vi.stubEnv("GITHUB_API_URL", "https://api.github.com");
  vi.stubEnv("GITHUB_REPOSITORY", "example/telehealth");
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const later = "Run the job again later.";
const nextRun = "The next run writes it.";
const permissions = "Give the job `permissions` with";
const between = "Something may be answering in GitHub's place: check the proxy.";
const disabled = "Issues are disabled in this repository: enable them, or leave drift-issue out.";

test.each<[number, string | undefined, string, string, string]>([
  [
    401,
    "Bad",
    '401: "Bad"',
    "Correct github-token, or leave github-token out: its default is the job's own token.",
    "the same",
  ],
  [
    403,
    "No",
    '403: "No"',
    `${permissions} contents: read.`,
    `${permissions} issues: write; pull requests of forks never have it.`,
  ],
  [
    404,
    undefined,
    "404",
    `${permissions} contents: read.`,
    `${permissions} issues: write; pull requests of forks never have it.`,
  ],
  [410, "Gone", '410: "Gone"', between, disabled],
  [422, "Invalid", '422: "Invalid"', between, nextRun],
])(
  "GitHub's %i is a sentence, and advice that fits a read and a write",
  (status, answer, words, read, write) => {
    const message = `GitHub answered ${words}.`;
    expect(refusalByGitHub(status, answer, reading)).toMatchObject({ message, hint: read });
    const hint = write === "the same" ? read : write;
    expect(refusalByGitHub(status, answer, writing)).toMatchObject({ message, hint });
  },
);

test.each([
  ["Repository was archived so is read-only.", "Unarchive the repository, or set "],
  [
    "Repository was archived so is read-only and unable to create comment because issue is locked.",
    "Unarchive the repository, or set ",
  ],
  ["Unable to create comment because issue is locked.", "Unlock the conversation, or set "],
])("a 403 with %j is no missing permission, and gets its own advice", (answer, advice) => {
  const message = `GitHub answered 403: "${answer}".`;
  const refused = refusalByGitHub(403, answer, writing);
  expect(refused).toMatchObject({ message, hint: `${advice}drift-issue: false.`, reason: "bad-response" });
  // A fork's token is not the cause here, so the refusal is a warning for forks too.
  expect(refused.refusal).toBeUndefined();
  const commenting = { ...writing, permission: "pull-requests" } as const;
  expect(refusalByGitHub(403, answer, commenting).hint).toBe(`${advice}comment: never.`);
});

test("a rate limit is no missing permission", () => {
  const answer = "You have exceeded a secondary rate limit.";
  const message = "GitHub asks for fewer requests (403).";
  expect(refusalByGitHub(403, answer, reading)).toMatchObject({
    message,
    hint: later,
    reason: "bad-response",
  });
  expect(refusalByGitHub(403, answer, writing)).toMatchObject({ message, hint: nextRun });
});

const inItsPlace =
  "The runner sets GITHUB_API_URL: do not set it in the workflow. Something may be answering";
const [itsOwn, byPurpose] = ["the failure's own", "by purpose"];
const hints: Record<Phase, string> = {
  "not-allowed": inItsPlace,
  late: itsOwn,
  runner: itsOwn,
  "proxy-name": itsOwn,
  "proxy-connect": itsOwn,
  "proxy-tls": itsOwn,
  "proxy-answer": itsOwn,
  "proxy-time": itsOwn,
  "proxy-refusal": itsOwn,
  "proxy-login": itsOwn,
  "proxy-failure": itsOwn,
  tls: itsOwn,
  unusable: itsOwn,
  repeated: itsOwn,
  name: itsOwn,
  connect: itsOwn,
  answer: byPurpose,
  time: byPurpose,
  server: byPurpose,
  limit: byPurpose,
};

test.each(Object.entries(hints))("a failure in the phase %s gets advice about GitHub", (phase, hint) => {
  // A key of `hints` is a phase.
  const failure = new TransportFailure(phase as Phase, "api.github.com", { message: "It failed." });
  for (const [purpose, again] of [
    [reading, later],
    [writing, nextRun],
  ] as const) {
    const error = translateFailure(failure, purpose);
    expect(error).toBeInstanceOf(ActionError);
    const late = `GitHub took longer than ${purpose.milliseconds / 1_000} s.`;
    const message = phase === "time" ? late : "It failed.";
    const expected = { [itsOwn]: failure.advice, [byPurpose]: again }[hint] ?? expect.stringContaining(hint);
    expect(error).toMatchObject({ message, hint: expected, cause: failure });
  }
});

test("a rate limit that lasts is not reported as a fault of a proxy", () => {
  const failure = new TransportFailure("limit", "api.github.com", { message: "x", isTransient: false });
  expect(translateFailure(failure, writing)).toMatchObject({ hint: nextRun });
});

test("the message about the end of the run is kept, and a bug stays a bug", () => {
  const cancelled = new ActionError("cancelled", "The run was interrupted (SIGTERM).", { hint: "x" });
  expect(translateFailure(cancelled, reading)).toMatchObject({ message: cancelled.message, hint: later });
  const bug = new TypeError("x");
  expect(translateFailure(bug, reading)).toBe(bug);
});

test.each<[string, Record<string, string>, string, string]>([
  [
    "a blank token",
    { "INPUT_GITHUB-TOKEN": " " },
    "github-token is blank.",
    "Leave github-token out: by default it is the job's own token.",
  ],
  [
    "an API without https",
    { GITHUB_API_URL: "http://x" },
    'GITHUB_API_URL is "http://x", which is no https URL.',
    "The runner sets GITHUB_API_URL: do not set it in the workflow.",
  ],
  [
    "no API",
    { GITHUB_API_URL: "" },
    'GITHUB_API_URL is "", which is no https URL.',
    "The runner sets GITHUB_API_URL: do not set it in the workflow.",
  ],
])("with %s no request is sent", async (_, env, message, hint) => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const work = () => Promise.reject(new Error("Nothing is asked."));
  await expect(withGitHub(reading, signal, work)).rejects.toMatchObject({ message, hint });
});

test("a read goes only to GitHub's host, sends only GETs and queries, and fails with advice about GitHub", async () => {
  expect.assertions(2);
  await withGitHub(reading, signal, async (github) => {
    const { send, apiUrl } = github;
    const elsewhere = { ...github, apiUrl: "https://evil.example" };
    await expect(readGitHub(elsewhere, "/x")).rejects.toMatchObject({
      message: "A GET to evil.example is not allowed in this run.",
      hint: expect.stringContaining(inItsPlace),
    });
    await expect(send({ method: "POST", url: apiUrl, headers: {} })).rejects.toMatchObject({
      message: "A POST to api.github.com is not allowed in this run.",
    });
  });
});

test("the body of an answer is returned, and the body of a refusal is not", async () => {
  const github = await withGitHub(reading, signal, async (opened) => opened);
  const read = (status: number, body: string) =>
    readGitHub({ ...github, send: async () => ({ status, headers: {}, body }) }, "/x");
  await expect(read(200, "x")).resolves.toBe("x");
  await expect(read(403, '{"message":"No"}')).rejects.toThrow('GitHub answered 403: "No".');
  await expect(read(403, "<p>")).rejects.toThrow("GitHub answered 403.");
});

/** Starts a proxy that is silent until the test lets it refuse the requests that have come. */
async function silentProxy() {
  const waiting: Socket[] = [];
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.on("data", () => waiting.push(socket));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  // A listening server has an address that is never a string.
  vi.stubEnv("HTTPS_PROXY", `127.0.0.1:${(server.address() as AddressInfo).port}`);
  /** Waits until this many connections have sent a request, without a clock. */
  const asked = async (count: number) => {
    while (waiting.length < count) await setImmediate();
  };
  const refuse = (count: number) => {
    for (const socket of waiting.splice(0, count)) socket.end("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n");
  };
  return { asked, refuse, close: () => server.close() };
}

const refused = "The proxy in HTTPS_PROXY refused to connect to api.github.com (403).";
const late = (seconds: string) => `The proxy in HTTPS_PROXY did not answer within ${seconds} s.`;
const ended: string[] = [];
/** Begins reads at once, and notes in `ended` what each ends with. */
async function readBeside(github: GitHub, ...paths: string[]): Promise<void> {
  const note = ({ message }: Error) => void ended.push(message);
  await Promise.all(paths.map((path) => readGitHub(github, path).then(() => ended.push("read"), note)));
}

describe("with a clock that the test moves", () => {
  beforeEach(() => {
    ended.length = 0;
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("requests side by side share one budget, and a request that ends does not end the budget of the others", async () => {
    const proxy = await silentProxy();
    const purpose = { ...reading, milliseconds: 500 };
    const work = withGitHub(purpose, signal, (github) => readBeside(github, "/a", "/b", "/c"));
    await proxy.asked(3);
    proxy.refuse(1);
    while (ended.length === 0) await setImmediate();
    await vi.advanceTimersByTimeAsync(499);
    expect(ended).toEqual([refused]);
    await vi.advanceTimersByTimeAsync(1);
    await work;
    proxy.close();
    expect(ended).toEqual([refused, late("0.5"), late("0.5")]);
  });

  test("time between requests does not count, and the time of requests side by side counts once", async () => {
    const proxy = await silentProxy();
    const refuseAfter = async (ms: number, count: number) => {
      await proxy.asked(count);
      await vi.advanceTimersByTimeAsync(ms);
      proxy.refuse(count);
    };
    await withGitHub({ ...reading, milliseconds: 3_000 }, signal, async (github) => {
      await Promise.all([readBeside(github, "/a", "/b"), refuseAfter(1_100, 2)]);
      await vi.advanceTimersByTimeAsync(1_500);
      await Promise.all([readBeside(github, "/c"), refuseAfter(1_100, 1)]);
      const last = readBeside(github, "/d");
      await proxy.asked(1);
      await vi.advanceTimersByTimeAsync(799);
      expect(ended).toEqual([refused, refused, refused]);
      await Promise.all([last, vi.advanceTimersByTimeAsync(1)]);
    });
    proxy.close();
    expect(ended).toEqual([refused, refused, refused, late("0.8")]);
  });
});

test("the token is hidden from the log before anything is asked", async () => {
  vi.stubEnv("INPUT_GITHUB-TOKEN", " a-token-of-this-test ");
  await withGitHub(reading, signal, async () => undefined);
  expect(process.stdout.write).toHaveBeenCalledWith(
    expect.stringMatching(/^::add-mask::a-token-of-this-test\s/),
  );
});

test("a request ends with the run, and with the work that started it", async () => {
  const proxy = await silentProxy();
  const cancelled = new ActionError("cancelled", "The run was interrupted (SIGTERM).", { hint: "x" });
  const long = { ...reading, milliseconds: 60_000 };
  const ofRun = withGitHub(long, AbortSignal.abort(cancelled), (github) => readGitHub(github, "/a"));
  await expect(ofRun).rejects.toThrow(cancelled.message);
  // The work does not wait for this request, so its failure is awaited here, after the work.
  const ofWork = await withGitHub(long, signal, async (github) => ({ left: readGitHub(github, "/a") }));
  await expect(ofWork.left).rejects.toThrow("aborted");
  proxy.close();
});
