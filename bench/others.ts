import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Standin } from "../test/standin/standin.ts";
import { account, seed } from "../test/standin/twilio.ts";
import { action, floor } from "./distance.ts";
import { type Contestant, megabytes, sideBySide, tableHead, tableRow } from "./measure.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const cliVersion = "6.2.4";

/** Compares whole processes that answer the question "is encryption on?" in different ways. */
export async function others(standin: Standin): Promise<string> {
  const key = account.publicKey;
  const compositions = { friendly_name: "Clinic", encryption_enabled: true, encryption_key_sid: key };
  const folder = mkdtempSync(join(tmpdir(), "bench-others-"));
  try {
    const contestants = contestantsIn(folder, standin.env);
    const conditions = { standin, accounts: [seed({ compositions })], rounds: 15 };
    const measured = await sideBySide(conditions, Object.values(contestants));
    const [bare, floor] = measured;
    if (bare === undefined || floor === undefined) throw new Error("Nothing was measured.");
    const rows = Object.keys(contestants).map((name, at) => {
      const { ms, bytes, requests } = measured[at] ?? bare;
      const memory = bytes === 0 ? ["", ""] : [megabytes(bytes), (bytes / bare.bytes).toFixed(2)];
      return tableRow([name, `${ms.toFixed(0)} ms`, (ms / floor.ms).toFixed(2), ...memory, `${requests}`]);
    });
    const header = ["", "Time", "÷ floor", "Peak memory", "÷ bare Node", "Requests"];
    return [tableHead(header), ...rows, "", sizes()].join("\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function contestantsIn(folder: string, proxy: Standin["env"]): Record<string, Contestant> {
  const env = {
    ...proxy,
    // The twilio package reads HTTP_PROXY; all other contestants read HTTPS_PROXY.
    HTTP_PROXY: proxy.HTTPS_PROXY,
    TWILIO_ACCOUNT_SID: account.sid,
    TWILIO_AUTH_TOKEN: account.authToken,
    TWILIO_API_KEY: account.key.sid,
    TWILIO_API_SECRET: account.key.secret,
  };
  const check = { mode: "check" } as const;
  const node = (script: string, ...args: string[]) => ({
    command: process.execPath,
    args: [script, ...args],
    env,
  });
  const cli = installCli(folder);
  const fetch = ["api:video:v1:composition-settings:default:fetch", "-o", "json"];
  return {
    "bare Node": node(join(root, "bench/bare.js")),
    "the floor: the same request in a few lines of Node": floor(check, 1, [], proxy),
    "the packages that this action uses, and nothing of ours": node(bundle(folder, "packages-alone.js")),
    "**this action**": action(check, [], folder, proxy),
    "an action that loads the whole `twilio` package": node(bundle(folder, "whole-package.js")),
    ...(cli === undefined ? {} : { "`twilio-cli`": node(cli, ...fetch) }),
  };
}

// Bundles a script with ncc, as our own bundle is made, without the unused parts of the toolkit (bundle/tsconfig.json).
function bundle(folder: string, script: string): string {
  const out = join(folder, script);
  const ncc = join(root, "node_modules/@vercel/ncc/dist/ncc/cli.js");
  const args = [ncc, "build", join(root, "bench", script), "-o", out, "--no-cache", "--quiet"];
  execFileSync(process.execPath, args, { cwd: join(root, "bundle") });
  return join(out, "index.js");
}

function installCli(folder: string): string | undefined {
  const home = join(folder, "cli");
  mkdirSync(home);
  try {
    const options = { cwd: home, stdio: "ignore" } as const;
    execFileSync("npm", ["install", "--no-audit", "--no-fund", `twilio-cli@${cliVersion}`], options);
  } catch {
    console.log("twilio-cli could not be installed, so it is left out.\n");
    return undefined;
  }
  const run = join(home, "node_modules/twilio-cli/bin/run");
  return existsSync(run) ? run : undefined;
}

function sizes(): string {
  const archive = execFileSync("git", ["archive", "HEAD"], { cwd: root, maxBuffer: 1e9 });
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  return `\`dist/index.js\`: ${kB(statSync(join(root, "dist/index.js")).size)}. What a runner downloads (\`git archive HEAD | gzip\`): ${kB(gzipSync(archive).length)}.`;
}
