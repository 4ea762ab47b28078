// `npm run proxies` runs the bundle behind squid and tinyproxy, which pass all traffic to the stand-in.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actOn, unencrypted } from "../e2e/act.ts";
import type { Transcript } from "../e2e/runner.ts";
import { createAuthority, sign } from "../standin/certificates.ts";
import { startStandin } from "../standin/standin.ts";
import { seed } from "../standin/twilio.ts";
import { requireServers, type Server, type Setup, startServer } from "./servers.ts";

beforeAll(requireServers);
const folder = mkdtempSync(join(tmpdir(), "proxies-"));
afterAll(() => rmSync(folder, { recursive: true }));

const authority = await createAuthority("Authority of the proxy");
const certified = await sign(authority, "localhost");

type Job = {
  /** Returns HTTPS_PROXY; by default with http and without a login. */
  address?: (port: number) => string;
  /** True if NODE_EXTRA_CA_CERTS names the authority of the proxy's certificate too. */
  trusts?: boolean;
  mode?: "check" | "apply";
  /** The number of reads at Twilio that lag behind a write. */
  staleReads?: number;
  /** True if the proxy has ended before the run. */
  isDown?: boolean;
};
type Ended = Transcript & { tunnels: readonly string[] };

async function runBehind(server: Server, setup: Omit<Setup, "parent">, job: Job = {}): Promise<Ended> {
  const { address = plain, trusts = false, mode = "check", staleReads = 0, isDown = false } = job;
  const standin = await startStandin({ accounts: [seed({ compositions: unencrypted })], staleReads });
  const parent = Number(new URL(standin.env.HTTPS_PROXY).port);
  const proxy = await startServer(server, { ...setup, parent });
  if (isDown) await proxy.stop();
  const known = readFileSync(standin.env.NODE_EXTRA_CA_CERTS, "utf8");
  const authorities = join(folder, `${parent}.pem`);
  writeFileSync(authorities, trusts ? `${known}\n${authority.cert}` : known);
  const env = { HTTPS_PROXY: address(proxy.port), NODE_EXTRA_CA_CERTS: authorities };
  const inputs = { mode, "github-token": "", "verify-references": "false" };
  try {
    return { ...(await actOn(standin, inputs, { env })), tunnels: standin.tunnels };
  } finally {
    await proxy.stop();
    await standin.stop();
  }
}

const plain = (port: number) => `http://127.0.0.1:${port}`;
const overTls = (port: number) => `https://localhost:${port}`;
const loggedIn = (user: string, password: string) => (port: number) =>
  `http://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}`;
const video = "video.twilio.com";
// Tinyproxy accepts only letters, digits, dots, dashes, and underscores.
const passwords = { squid: "p@ss:w#rd", tinyproxy: "Passw0rd" };

/** Expects an error that names the proxy as the cause, and returns its message. */
function expectFaultOfProxy({ outputs, annotations, tunnels }: Ended): string {
  expect(outputs).toMatchObject({ result: "error", reason: "twilio-unavailable", changed: "false" });
  expect(tunnels).toEqual([]);
  const message = annotations[0]?.message ?? "";
  expect(message).toMatch(/proxy in HTTPS_PROXY/i);
  return message;
}

describe.concurrent.each(["squid", "tinyproxy"] as const)("behind %s", (server) => {
  const [user, password] = ["build", passwords[server]];
  const login = { user, password };

  test.for([
    ["check", "drifted", 1],
    // The read that proves the write uses a second tunnel.
    ["apply", "applied", 2],
  ] as const)("in mode %s a run ends %s, over its tunnels: %i", async ([mode, result, count]) => {
    const { outputs, tunnels } = await runBehind(server, {}, { mode });
    expect(outputs).toMatchObject({ result });
    expect(tunnels).toEqual(Array.from({ length: count }, () => `${video}:443`));
  });

  test("an apply that pauses ends applied where idle connections are closed after a second", async () => {
    const job: Job = { mode: "apply", staleReads: 5 };
    const { outputs, tunnels } = await runBehind(server, { idleSeconds: 1 }, job);
    expect(outputs).toMatchObject({ result: "applied", changed: "true" });
    expect(tunnels.length).toBeGreaterThan(1);
  });

  test("a login works, and its password is shown nowhere", async () => {
    const ended = await runBehind(server, { login }, { address: loggedIn(user, password) });
    const { outputs, printed, summary, report } = ended;
    expect(outputs).toMatchObject({ result: "drifted", reason: "drift" });
    const shown = [printed.replace(/^::add-mask::.*$/gm, ""), JSON.stringify(outputs), summary, report];
    for (const secret of [password, encodeURIComponent(password), btoa(`${user}:${password}`)])
      expect(shown.join()).not.toContain(secret);
  });

  test.for([
    ["missing", plain],
    ["wrong", loggedIn(user, "wrong")],
  ] as const)("a %s login at the proxy is reported as the cause", async ([, address]) => {
    expect(expectFaultOfProxy(await runBehind(server, { login }, { address }))).toMatch(/login/);
  });

  test("a refusal to connect to Twilio is reported as the proxy's", async () => {
    expect(expectFaultOfProxy(await runBehind(server, { denied: video }))).toMatch(/403/);
  });

  test("a proxy that is down is named", async () => {
    expectFaultOfProxy(await runBehind(server, {}, { isDown: true }));
  });

  test("a proxy that speaks no TLS is named where HTTPS_PROXY has https://", async () => {
    // Tinyproxy waits for the end of a line without a limit.
    expectFaultOfProxy(await runBehind(server, { idleSeconds: 1 }, { address: overTls }));
  });
});

describe.concurrent("behind squid over TLS", () => {
  test("a check ends drifted with the proxy's authority in NODE_EXTRA_CA_CERTS", async () => {
    const { outputs, tunnels } = await runBehind("squid", { certified }, { address: overTls, trusts: true });
    expect(outputs).toMatchObject({ result: "drifted", reason: "drift" });
    expect(tunnels).toEqual([`${video}:443`]);
  });

  test("a certificate of an unknown authority is reported as the proxy's", async () => {
    const ended = await runBehind("squid", { certified }, { address: overTls });
    expect(expectFaultOfProxy(ended)).toMatch(/certificate .*cannot be trusted/i);
  });

  test("the proxy is named where HTTPS_PROXY has http://", async () => {
    expectFaultOfProxy(await runBehind("squid", { certified }));
  });
});
