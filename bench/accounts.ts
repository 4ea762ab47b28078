import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerEnv } from "../test/e2e/runner.ts";
import type { Standin } from "../test/standin/standin.ts";
import { account, seed } from "../test/standin/twilio.ts";
import { measure, table } from "./measure.ts";

const latencyMs = 100;
// As in src/main.ts.
const concurrency = 10;
const bundle = fileURLToPath(new URL("../dist/index.js", import.meta.url));

/** How time and memory of one check grow with the accounts, against the ideal: requests × latency ÷ concurrency. */
export async function growth(standin: Standin): Promise<string> {
  const rows: string[][] = [];
  let ofTen = 0;
  for (const count of [1, 10, 100, 1_000]) {
    const { seconds, requests, bytes } = await check(standin, count);
    if (count === 10) ofTen = bytes;
    const ideal = (Math.ceil(requests / Math.min(count, concurrency)) * latencyMs) / 1000;
    rows.push([
      `${count}`,
      `${requests}`,
      `${seconds.toFixed(2)} s`,
      `${ideal.toFixed(2)} s`,
      (seconds / ideal).toFixed(2),
      `${(bytes / 1e6).toFixed(0)} MB`,
      ofTen === 0 ? "" : (bytes / ofTen).toFixed(2),
    ]);
  }
  const header = ["Accounts", "Requests", "Time", "Ideal", "Time ÷ ideal", "Peak memory", "÷ that of 10"];
  return table(header, rows);
}

async function check(standin: Standin, count: number) {
  const sids = Array.from({ length: count }, (_, at) => `AC${(at + 1).toString(16).padStart(32, "0")}`);
  const subaccounts = sids.map((sid, at) =>
    seed({
      sid,
      keys: [],
      ownerSid: account.sid,
      authToken: `70ce470ce470ce470ce4${at.toString(16).padStart(12, "0")}`,
      compositions: { friendly_name: "Clinic", encryption_enabled: true },
    }),
  );
  standin.reset({ accounts: [seed(), ...subaccounts] });
  standin.inject({
    times: Number.POSITIVE_INFINITY,
    send: (response, { status, headers, body }) =>
      setTimeout(() => response.writeHead(status, headers).end(body), latencyMs),
  });
  const home = mkdtempSync(join(tmpdir(), "bench-accounts-"));
  const accounts = sids.map((sid, at) => `  clinic-${at + 1}:\n    account-sid: ${sid}\n`).join("");
  const policy = `version: 1\ndefaults:\n  compositions:\n    friendly-name: Clinic\naccounts:\n${accounts}`;
  writeFileSync(join(home, "policy.yml"), policy);
  try {
    const { ms, bytes } = await measure(
      {
        name: `a check of ${count} accounts`,
        command: process.execPath,
        args: [bundle],
        cwd: home,
        env: {
          ...standin.env,
          ...runnerEnv(home, { with: {} }),
          GITHUB_WORKSPACE: home,
          "INPUT_POLICY-FILE": "policy.yml",
          "INPUT_ACCOUNT-SID": account.sid,
          "INPUT_AUTH-TOKEN": account.authToken,
          "INPUT_EXPECTED-PLAN": "any",
          "INPUT_VERIFY-REFERENCES": "false",
        },
      },
      true,
    );
    return { seconds: ms / 1000, bytes, requests: standin.requests.length };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
