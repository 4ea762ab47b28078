import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { type Fault, type Standin, startStandin } from "../standin/standin.ts";
import { account, failure, type Response, seed, type TwilioOptions } from "../standin/twilio.ts";
import { actOn, asDeclared, credentials, runOn, unencrypted } from "./act.ts";
import { countSockets } from "./open-sockets.ts";
import { countWaits } from "./waits.ts";

/** A fault on kept connections, the requests that are sent in spite of it, and the number of requests on each connection. */
type Row = [
  fault: string,
  inject: (standin: Standin) => Fault[],
  sent: string,
  over: string | RegExp,
  TwilioOptions?,
];

const always = Number.POSITIVE_INFINITY;
const reading = { method: "GET" };
const writing = { method: "POST" };
const all = (send: Extract<Fault, { send: unknown }>["send"]) => () => [{ send, times: always }];
/** Returns faults in which a write gets a 429, and its connection is idle during the wait. */
const whileIdle = (act: (standin: Standin, socket: Socket | null) => void) => (standin: Standin) => [
  {
    on: reading,
    after: 1,
    send: (response: ServerResponse, given: Response) => {
      const { socket } = response;
      answer(response, given);
      const timer = setInterval(() => {
        if (standin.requests.at(-1)?.status !== 429) return;
        clearInterval(timer);
        act(standin, socket);
      }, 10);
    },
  },
  { on: writing, answer: failure(429, 20429, "No.") },
];

const rows: Row[] = [
  // The read that proves a write uses a new connection.
  ["nothing", () => [], "GET GET POST GET", "3 1"],
  ["Connection: close on every answer", all(closing), "GET GET POST GET", "1 1 1 1"],
  ["HTTP/1.0", all(inHttp10), "GET GET POST GET", "1 1 1 1"],
  ["stale reads", () => [], "GET GET POST GET GET GET GET GET GET", "3 1 1 1 1 1 1", { staleReads: 5 }],
  ["closed while idle", whileIdle((_, socket) => socket?.end()), "GET GET POST GET POST GET", "3 2 1"],
  [
    "a proxy that drops idle tunnels",
    whileIdle(({ dropTunnels }) => dropTunnels()),
    "GET GET POST GET POST GET",
    "3 2 1",
  ],
  [
    // A request that is sent again because its kept connection was closed uses up none of the three retries.
    "closed under a GET",
    () => [
      { on: reading, after: 1, lost: "before" },
      { on: reading, after: 2, times: 3, answer: { status: 503 } },
    ],
    "GET GET GET GET GET GET POST GET",
    /^2 1 /,
  ],
  [
    "closed under a POST before it is carried out",
    () => [{ on: writing, lost: "before" }],
    "GET GET POST GET GET GET GET GET GET GET POST GET",
    "3 1 1 1 1 1 1 2 1",
  ],
  [
    "closed under a POST after it is carried out",
    () => [{ on: writing, lost: "after" }],
    "GET GET POST GET",
    "3 1",
  ],
];

describe.concurrent("an apply ends as it should, with no socket open,", () => {
  test.for(rows)("with %s", async ([, inject, sent, over, options]) => {
    const standin = await startStandin({ accounts: [seed({ compositions: unencrypted })], ...options });
    for (const fault of inject(standin)) standin.inject(fault);
    const { env, counted } = countSockets();
    // Without a token the run does not ask GitHub who approved it.
    const inputs = { mode: "apply", "verify-references": "false", "github-token": "" };
    const { outputs } = await actOn(standin, inputs, { env }).finally(() => standin.stop());
    expect(standin.requests.map(({ method }) => method).join(" ")).toBe(sent);
    expect(standin.connections.map(({ requests }) => requests).join(" ")).toEqual(
      typeof over === "string" ? over : expect.stringMatching(over),
    );
    expect(outputs).toMatchObject({ result: "applied", reason: "none", changed: "true" });
    expect(counted()).toEqual({ opened: standin.connections.length, open: 0 });
  });
});

const sids = Array.from({ length: 100 }, (_, at) => `AC${at.toString(16).padStart(32, "0")}`);
const family = [
  seed({ compositions: asDeclared }),
  ...sids.map((sid) =>
    seed({ sid, authToken: `70ce${sid.slice(6)}`, ownerSid: account.sid, compositions: asDeclared }),
  ),
];
const parts = sids.map((sid, at) => `  clinic-${at}:\n    account-sid: ${sid}\n`);
const policy = `version: 1\ndefaults:\n  compositions:\n    encryption-enabled: true\naccounts:\n${parts.join("")}`;
const inputs = {
  "account-sid": account.sid,
  "auth-token": account.authToken,
  "policy-file": "policy.yml",
  "verify-references": "false",
};

test("a hundred accounts are checked over few connections", async () => {
  const standin = await startStandin({ accounts: family });
  const { outputs } = await runOn(standin, inputs, { files: { "policy.yml": policy } });
  await standin.stop();
  expect(outputs).toMatchObject({ result: "compliant" });
  expect(standin.requests).toHaveLength(101);
  expect(standin.tunnels.filter((tunnel) => tunnel === "video.twilio.com:443").length).toBeLessThanOrEqual(
    32,
  );
  expect(standin.tunnels.filter((tunnel) => tunnel === "api.twilio.com:443")).toHaveLength(1);
});

test("DEBUG=* makes nothing print what passes on a connection", async () => {
  const standin = await startStandin({ accounts: [seed({ compositions: asDeclared })] });
  const declared = { ...credentials, "encryption-enabled": "true", "verify-references": "false" };
  const { printed } = await runOn(standin, declared, { env: { DEBUG: "*" } });
  await standin.stop();
  expect(printed).toContain("matches the policy");
  expect(printed).not.toMatch(/agent|CONNECT|proxy/i);
});

// These requests may run side by side. Writes and the pages of a list do not, so an account has at most six at once.
test("an account with every setting declared gets six requests", async () => {
  const reference = { "encryption-key-sid": account.publicKey, "aws-credentials-sid": account.awsCredential };
  const lines = Object.entries({ ...reference, "encryption-enabled": true, "aws-storage-enabled": true });
  const all = [...lines, ["aws-s3-url", asDeclared.aws_s3_url]].map(
    ([name, value]) => `      ${name}: ${value}\n`,
  );
  const both = `    compositions:\n${all.join("")}    recordings:\n${all.join("")}`;
  const standin = await startStandin({
    accounts: [seed({ compositions: asDeclared, recordings: asDeclared })],
  });
  await runOn(
    standin,
    { ...credentials, "policy-file": "policy.yml" },
    {
      files: {
        "policy.yml": `version: 1\naccounts:\n  clinic:\n    account-sid: ${account.sid}\n${both}`,
      },
    },
  );
  await standin.stop();
  expect(standin.requests.map(({ path }) => path.split("?")[0]?.replace(/CR.*/, "CR")).sort()).toEqual([
    "/v1/CompositionSettings/Default",
    "/v1/Credentials/AWS/CR",
    "/v1/Credentials/AWS/CR",
    "/v1/Credentials/PublicKeys/CR",
    "/v1/Credentials/PublicKeys/CR",
    "/v1/RecordingSettings/Default",
  ]);
  const asked = { "accept-encoding": "identity", "cache-control": "no-cache, no-store" };
  for (const { headers } of standin.requests) expect(headers).toMatchObject(asked);
});

test.each<[string, Fault]>([
  ["Twilio is silent", { on: { host: "video.twilio.com" }, hang: true, times: always }],
  ["the proxy is silent", { on: { host: "video.twilio.com" }, tunnel: "silent", times: always }],
])("an interrupted run ends with all its connections while %s on every one", async (_, fault) => {
  const standin = await startStandin({ accounts: family });
  standin.inject(fault);
  const sockets = countSockets();
  // A runner kills an interrupted job after 10 s. Here a wait of 5 s or more never ends, so a run that needs one fails.
  const { env } = countWaits(5_000, sockets.env);
  const { outputs } = await runOn(standin, inputs, {
    env,
    files: { "policy.yml": policy },
    during: async (child) => {
      while (standin.tunnels.length < 11) await sleep(20);
      await sleep(100);
      child.kill("SIGTERM");
    },
  });
  await standin.stop();
  expect(outputs).toMatchObject({ result: "error", reason: "cancelled" });
  expect(sockets.counted()).toEqual({ opened: standin.connections.length, open: 0 });
});

function answer(response: ServerResponse, { status, headers, body }: Response): void {
  response.writeHead(status, headers).end(body);
}

function closing(response: ServerResponse, given: Response): void {
  answer(response, { ...given, headers: { ...given.headers, connection: "close" } });
}

function inHttp10({ socket }: ServerResponse, { status, body }: Response): void {
  socket?.end(`HTTP/1.0 ${status} OK\r\ncontent-type: application/json\r\n\r\n${body}`);
}
