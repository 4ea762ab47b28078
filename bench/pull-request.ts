import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { head, merge, pullRequest, tip } from "../test/e2e/proposed.ts";
import { runnerEnv, type Step } from "../test/e2e/runner.ts";
import { token } from "../test/standin/github.ts";
import type { Standin } from "../test/standin/standin.ts";
import { account, seed } from "../test/standin/twilio.ts";
import { type Contestant, sideBySide, tableHead, tableRow } from "./measure.ts";
import { startRelay } from "./relay.ts";

const away = 30;
const header = [
  "a check, 30 ms away",
  "On a schedule",
  "In a pull request that changes nothing",
  "÷",
  "Requests to GitHub",
  "In one that changes the policy",
  "÷",
  "Requests to GitHub",
];

const sidOf = (at: number) => `AC${(at + 1).toString(16).padStart(32, "0")}`;

/** Returns a policy file of `count` accounts with every setting, about 350 bytes for each account. */
function policyOf(count: number, name: string): string {
  const accounts = Array.from({ length: count }, (_, at) => {
    const sid = count === 1 ? account.sid : sidOf(at);
    return `  clinic-${at + 1}:
    account-sid: ${sid}
    compositions:
      encryption-enabled: true
      encryption-key-sid: ${account.publicKey}
      aws-storage-enabled: false
      friendly-name: ${name}
`;
  });
  return `version: 1\naccounts:\n${accounts.join("")}`;
}

function accountsOf(count: number) {
  const compositions = {
    friendly_name: "Clinic",
    encryption_enabled: true,
    encryption_key_sid: account.publicKey,
  };
  const subaccounts = Array.from({ length: count === 1 ? 0 : count }, (_, at) =>
    seed({
      sid: sidOf(at),
      authToken: `70ce470ce470ce470ce4${(at + 1).toString(16).padStart(12, "0")}`,
      keys: [],
      ownerSid: account.sid,
      compositions,
    }),
  );
  return [seed({ compositions }), ...subaccounts];
}

/** Returns a Markdown table of what reading the base costs: pull request checks beside scheduled checks, which read no base. */
export async function pullRequests(standin: Standin): Promise<string> {
  const lines = [tableHead(header)];
  for (const [count, rounds] of [
    [1, 11],
    [1_000, 3],
  ] as const) {
    const [cells, changed] = [
      await compareBase(standin, { count, rounds, isChanged: false }),
      await compareBase(standin, { count, rounds, isChanged: true }),
    ];
    lines.push(tableRow([`${count} account${count === 1 ? "" : "s"}`, ...cells, ...changed.slice(1)]));
  }
  lines.push("", await matrix(standin));
  return lines.join("\n");
}

type Case = { count: number; rounds: number; isChanged: boolean };

async function compareBase(standin: Standin, { count, rounds, isChanged }: Case): Promise<string[]> {
  const relay = await startRelay(standin.env.HTTPS_PROXY, away / 2);
  const home = mkdtempSync(join(tmpdir(), "bench-pull-request-"));
  try {
    const [onMain, here] = [policyOf(count, "Clinic"), policyOf(count, isChanged ? "New" : "Clinic")];
    const env = { ...standin.env, HTTPS_PROXY: relay.url };
    // The scheduled run checks the policy that matches Twilio, so that both runs end green.
    const contestants = [
      action(join(home, "schedule"), onMain, { env, event: { name: "schedule" } }),
      action(join(home, "pull-request"), here, { env, event: pullRequest() }),
    ];
    const github = githubWith(onMain, here);
    const [plain, judged] = await sideBySide(
      { standin, accounts: accountsOf(count), github, rounds },
      contestants,
    );
    if (plain === undefined || judged === undefined) throw new Error("Nothing was measured.");
    const time = (ms: number) => `${ms.toFixed(0)} ms`;
    return [
      time(plain.ms),
      time(judged.ms),
      (judged.ms / plain.ms).toFixed(2),
      `${judged.requests - plain.requests}`,
    ];
  } finally {
    relay.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

function githubWith(onMain: string, here: string) {
  return {
    branches: { main: tip },
    commits: {
      [merge]: { parents: [tip, head], files: { "policy.yml": here } },
      [tip]: { parents: [], files: { "policy.yml": onMain } },
    },
  };
}

/** Counts the requests that 256 jobs of a matrix, with one account each, send to GitHub. A token may send 1,000 an hour. */
async function matrix(standin: Standin): Promise<string> {
  const [onMain, here] = [policyOf(1_000, "Clinic"), policyOf(1_000, "New")];
  const home = mkdtempSync(join(tmpdir(), "bench-matrix-"));
  standin.reset({ accounts: accountsOf(1_000) }, githubWith(onMain, here));
  const started = performance.now();
  try {
    for (let first = 0; first < 256; first += 8)
      await Promise.all(
        Array.from({ length: 8 }, async (_, at) => {
          const name = `clinic-${first + at + 1}`;
          const job = { env: standin.env, event: pullRequest(), selected: name };
          const contestant = action(join(home, name), here, job);
          await sideBySideOnce(contestant);
        }),
      );
    const asked = standin.requests.filter(({ host }) => host === "api.github.com").length;
    const seconds = (performance.now() - started) / 1_000;
    return `256 jobs, each one of 1,000 accounts of a policy that the pull request changes, eight at a time: ${asked} requests to GitHub, ${seconds.toFixed(0)} s.`;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function sideBySideOnce({ command, args, cwd, env }: Contestant): Promise<void> {
  const { execFile } = await import("node:child_process");
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  execFile(command, args, { cwd, env }, (error, stdout) =>
    error ? reject(new Error(stdout.slice(-2_000))) : resolve(),
  );
  await promise;
}

type Job = { env: Record<string, string>; event: NonNullable<Step["event"]>; selected?: string };

function action(home: string, policy: string, { env, event, selected = "" }: Job): Contestant {
  const workspace = join(home, "work");
  for (const folder of [home, workspace, join(home, "temp")]) mkdirSync(folder);
  const [output, summary] = [join(home, "output"), join(home, "summary")];
  for (const file of [output, summary]) writeFileSync(file, "");
  writeFileSync(join(workspace, "policy.yml"), policy);
  const inputs = {
    "INPUT_ACCOUNT-SID": account.sid,
    "INPUT_AUTH-TOKEN": account.authToken,
    "INPUT_GITHUB-TOKEN": token,
    "INPUT_EXPECTED-PLAN": "any",
    "INPUT_VERIFY-REFERENCES": "false",
    "INPUT_POLICY-FILE": "policy.yml",
    INPUT_ACCOUNT: selected,
  };
  const runner = {
    ...runnerEnv(home, { with: {}, event }),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
  };
  const script = fileURLToPath(new URL("../dist/index.js", import.meta.url));
  return { command: process.execPath, args: [script], cwd: workspace, env: { ...env, ...runner, ...inputs } };
}
