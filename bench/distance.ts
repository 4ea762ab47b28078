import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerEnv } from "../test/e2e/runner.ts";
import type { Standin } from "../test/standin/standin.ts";
import { account, seed } from "../test/standin/twilio.ts";
import { type Contestant, megabytes, sideBySide } from "./measure.ts";
import { startRelay } from "./relay.ts";

/** One row of the table: the mode, the number of accounts, the distance in milliseconds, and the number of rounds. */
export type Row = { mode: "check" | "apply"; count: number; away: number; rounds: number };

/** Up to 3,000 accounts. Long runs vary less, so they need fewer rounds. An apply of 3,000 is left out: it takes ten minutes. */
export const rows: readonly Row[] = (["check", "apply"] as const).flatMap((mode) =>
  [
    { count: 1, rounds: 21 },
    { count: 10, rounds: 9 },
    { count: 100, rounds: 5 },
    { count: 300, rounds: 3 },
    { count: 1_000, rounds: 3 },
    ...(mode === "check" ? [{ count: 3_000, rounds: 3 }] : []),
  ].flatMap((size) => [0, 30].map((away) => ({ mode, away, ...size }))),
);

export function nameOf({ mode, count, away }: Row): string {
  return `${mode}, ${count} account${count === 1 ? "" : "s"}, ${away === 0 ? "near" : `${away} ms away`}`;
}

export const header = [
  ...["", "Floor, 10 side by side", "Floor, 32 side by side", "This action", "÷ the quicker floor"],
  ...["Requests", "of the floor", "Connections", "of the floor", "Peak memory"],
];

/** Returns the cells of one row: this action beside the floor that does the same work. */
export async function compare(standin: Standin, row: Row): Promise<string[]> {
  const relay = row.away === 0 ? undefined : await startRelay(standin.env.HTTPS_PROXY, row.away / 2);
  const home = mkdtempSync(join(tmpdir(), "bench-distance-"));
  try {
    const env = { ...standin.env, ...(relay && { HTTPS_PROXY: relay.url }) };
    const accounts = accountsFor(row);
    const sids = row.count === 1 ? [] : accounts.slice(1).map(({ sid }) => sid);
    // A width above 10 changes nothing for at most 10 accounts.
    const floors = (row.count > 10 ? [10, 32] : [10]).map((width) => floor(row, width, sids, env));
    const contestants = [action(row, sids, home, env), ...floors];
    const [ours, ten, many] = await sideBySide({ standin, accounts, rounds: row.rounds }, contestants);
    if (ours === undefined || ten === undefined) throw new Error("Nothing was measured.");
    const quicker = many !== undefined && many.ms < ten.ms ? many : ten;
    const times = [ten, many, ours].map((result) => (result === undefined ? "" : duration(result.ms)));
    const counts = [ours.requests, quicker.requests, ours.connections, quicker.connections].map(String);
    return [nameOf(row), ...times, (ours.ms / quicker.ms).toFixed(2), ...counts, megabytes(ours.bytes)];
  } finally {
    relay?.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

const duration = (ms: number) => (ms < 1_000 ? `${ms.toFixed(0)} ms` : `${(ms / 1_000).toFixed(2)} s`);

function accountsFor({ mode, count }: Row) {
  const compositions = {
    friendly_name: "Clinic",
    encryption_key_sid: account.publicKey,
    encryption_enabled: mode === "check",
  };
  const subaccounts = Array.from({ length: count === 1 ? 0 : count }, (_, at) => {
    const number = (at + 1).toString(16).padStart(12, "0");
    const [sid, authToken] = [`AC${"0".repeat(20)}${number}`, `70ce470ce470ce470ce4${number}`];
    return seed({ sid, authToken, keys: [], ownerSid: account.sid, compositions });
  });
  return [seed({ compositions }), ...subaccounts];
}

type Env = Record<string, string>;

export function floor(
  { mode }: Pick<Row, "mode">,
  width: number,
  sids: readonly string[],
  env: Env,
): Contestant {
  const script = fileURLToPath(new URL("floor.js", import.meta.url));
  const login = { TWILIO_ACCOUNT_SID: account.sid, TWILIO_AUTH_TOKEN: account.authToken };
  return { command: process.execPath, args: [script, mode, `${width}`, ...sids], env: { ...env, ...login } };
}

/** Starts the action as a runner does: with files for outputs and summary, and a policy file for several accounts. */
export function action(
  { mode }: Pick<Row, "mode">,
  sids: readonly string[],
  home: string,
  env: Env,
): Contestant {
  const workspace = join(home, "work");
  mkdirSync(workspace);
  mkdirSync(join(home, "temp"));
  const [output, summary] = [join(home, "output"), join(home, "summary")];
  for (const file of [output, summary]) writeFileSync(file, "");
  const accounts = sids.map((sid, at) => `  clinic-${at + 1}:\n    account-sid: ${sid}\n`).join("");
  const policy = `version: 1\ndefaults:\n  compositions:\n    encryption-enabled: true\naccounts:\n${accounts}`;
  writeFileSync(join(workspace, "policy.yml"), policy);
  const inputs = {
    INPUT_MODE: mode,
    "INPUT_ACCOUNT-SID": account.sid,
    "INPUT_AUTH-TOKEN": account.authToken,
    "INPUT_EXPECTED-PLAN": "any",
    "INPUT_VERIFY-REFERENCES": "false",
    ...(sids.length === 0 ? { "INPUT_ENCRYPTION-ENABLED": "true" } : { "INPUT_POLICY-FILE": "policy.yml" }),
  };
  const runner = { ...runnerEnv(home, { with: {} }), GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary };
  const script = fileURLToPath(new URL("../dist/index.js", import.meta.url));
  return { command: process.execPath, args: [script], cwd: workspace, env: { ...env, ...runner, ...inputs } };
}
