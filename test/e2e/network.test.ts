import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { asDeclared } from "./act.ts";

const isolated = (script: string, ...args: string[]) =>
  spawnSync("unshare", ["--net", "--mount", "sh", "-euc", `ip link set lo up; ${script}`, "sh", ...args], {
    encoding: "utf8",
  });
const canIsolate = isolated("true").status === 0;

test.skipIf(!canIsolate)(
  "with nothing but loopback and the hosts file, Twilio's hosts are all that is asked for (needs root, unshare and ip)",
  { timeout: 60_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), "network-"));
    const hosts = join(folder, "hosts");
    writeFileSync(hosts, "");
    const { stdout, stderr } = isolated(
      'mount --bind "$1" /etc/hosts; exec "$2" test/e2e/alone.ts "$1"',
      hosts,
      process.execPath,
    );
    rmSync(folder, { recursive: true });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual({
      check: {
        outputs: expect.objectContaining({ result: "drifted", reason: "drift" }),
        said: expect.stringContaining("encryption-enabled is false at Twilio"),
      },
      apply: { outputs: expect.objectContaining({ result: "applied", reason: "none" }) },
      unknown: {
        outputs: expect.objectContaining({ result: "error", reason: "twilio-unavailable", compliant: "" }),
        said: expect.stringMatching(/^video\.twilio\.com could not be reached \((?:ENOTFOUND|EAI_AGAIN)\)/),
      },
      hosts: ["accounts.twilio.com", "video.twilio.com"],
      tunnels: [],
      live: asDeclared,
    });
  },
);
