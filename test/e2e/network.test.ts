import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startStandin } from "../standin/standin.ts";
import { account, seed } from "../standin/twilio.ts";
import { actOn, asDeclared, unencrypted } from "./act.ts";

const isolated = (script: string, ...args: string[]) =>
  spawnSync("unshare", ["--net", "--mount", "sh", "-euc", `ip link set lo up; ${script}`, "sh", ...args], {
    encoding: "utf8",
  });
const canIsolate = isolated("true").status === 0;

test.each([-1, 1])("an apply ends as expected while the date is set by %i h", async (hours) => {
  const standin = await startStandin({ accounts: [seed({ compositions: unencrypted })] });
  const code = `
    import https from "node:https";
    import { syncBuiltinESMExports } from "node:module";
    const { request } = https;
    const { now } = Date;
    https.request = (...given) => {
      Date.now = () => now() + ${hours * 3_600_000};
      return request(...given);
    };
    syncBuiltinESMExports();`;
  const env = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(code)}` };
  const { outputs } = await actOn(standin, { mode: "apply" }, { env }).finally(() => standin.stop());
  expect(outputs).toMatchObject({ result: "applied", changed: "true" });
});

test("outside a runner, the action prints one sentence and ends, because no runner would hide masked text", () => {
  const env = {
    "INPUT_API-KEY-SECRET": account.key.secret,
    TWILIO_AUTH_TOKEN: account.authToken,
    HTTPS_PROXY: "http://me:proxy-password@127.0.0.1:9",
  };
  for (const ci of [{}, { GITHUB_ACTIONS: "" }, { GITHUB_ACTIONS: "false" }]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/index.js"], {
      env: { ...env, ...ci },
      encoding: "utf8",
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^This action runs only in GitHub Actions or a compatible runner, [^.]*\.\n$/);
  }
});

test.skipIf(!canIsolate)(
  "with nothing but loopback and the hosts file, Twilio's hosts are all that is asked for (needs root, unshare and ip)",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "network-"));
    const hosts = join(folder, "hosts");
    const resolver = join(folder, "resolv.conf");
    writeFileSync(hosts, "");
    writeFileSync(resolver, "nameserver 127.0.0.1\noptions timeout:30 attempts:5\n");
    const { stdout, stderr } = isolated(
      'mount --bind "$1" /etc/hosts; mount --bind "$2" /etc/resolv.conf; exec "$3" test/e2e/alone.ts "$1"',
      hosts,
      resolver,
      process.execPath,
    );
    rmSync(folder, { recursive: true });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual({
      check: {
        outputs: expect.objectContaining({ result: "drifted", reason: "drift" }),
        message: expect.stringContaining("encryption-enabled is false at Twilio"),
      },
      apply: { outputs: expect.objectContaining({ result: "applied", reason: "none" }) },
      bypassed: ["compliant", "compliant", "compliant"],
      unknown: {
        outputs: expect.objectContaining({ result: "error", reason: "twilio-unavailable", compliant: "" }),
        message: expect.stringMatching(
          /^video\.twilio\.com could not be reached \((?:ENOTFOUND|EAI_AGAIN)\)/,
        ),
      },
      silent: [
        ["timed-out", 1],
        ["cancelled", 1],
      ],
      // Node's own exit would wait until the system has asked the silent name server five times.
      askedTimes: expect.toSatisfy((times: number) => times < 5),
      hosts: ["accounts.twilio.com", "video.twilio.com"],
      tunnels: [],
      live: asDeclared,
    });
  },
);
