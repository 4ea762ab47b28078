import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Standin } from "../test/standin/standin.ts";
import { account, seed } from "../test/standin/twilio.ts";
import { type Contestant, measure, sideBySide, table } from "./measure.ts";

const rounds = 15;
const root = fileURLToPath(new URL("..", import.meta.url));
const cliVersion = "6.2.4";

/** The same question, is encryption on?, asked in different ways: medians of whole processes. */
export async function oneCheck(standin: Standin): Promise<string> {
  standin.reset({
    accounts: [
      seed({
        compositions: {
          friendly_name: "Clinic",
          encryption_enabled: true,
          encryption_key_sid: account.publicKey,
        },
      }),
    ],
  });
  const folder = mkdtempSync(join(tmpdir(), "bench-one-"));
  try {
    const contestants = contestantsIn(folder, standin);
    const sent: number[] = [];
    for (const contestant of contestants) {
      const before = standin.requests.length;
      await measure(contestant);
      sent.push(standin.requests.length - before);
    }
    const measured = await sideBySide(contestants, rounds);
    const [bare, floor] = measured;
    const rows = contestants.map(({ name }, at) => {
      const { ms = Number.NaN, bytes = 0 } = measured[at] ?? {};
      return [
        name,
        `${ms.toFixed(0)} ms`,
        (ms / (floor?.ms ?? Number.NaN)).toFixed(2),
        bytes === 0 ? "" : `${(bytes / 1e6).toFixed(0)} MB`,
        bytes === 0 ? "" : (bytes / (bare?.bytes ?? Number.NaN)).toFixed(2),
        `${sent[at]}`,
      ];
    });
    const header = ["", "Time", "÷ floor", "Peak memory", "÷ bare Node", "Requests"];
    return `${table(header, rows)}\n\n${sizes()}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function contestantsIn(folder: string, standin: Standin): Contestant[] {
  const twilio = {
    TWILIO_ACCOUNT_SID: account.sid,
    TWILIO_API_KEY: account.key.sid,
    TWILIO_API_SECRET: account.key.secret,
  };
  // The twilio package knows the one variable, this action the other.
  const proxy = { ...standin.env, HTTP_PROXY: standin.env.HTTPS_PROXY };
  const env = { ...proxy, ...twilio };
  const node = (name: string, script: string, more: Record<string, string> = {}): Contestant => ({
    name,
    command: process.execPath,
    args: [script],
    env: { ...env, ...more },
  });
  const inputs = {
    "INPUT_ENCRYPTION-ENABLED": "true",
    "INPUT_EXPECTED-PLAN": "any",
    "INPUT_VERIFY-REFERENCES": "false",
  };
  const all = [
    node("bare Node", join(root, "bench/bare.js")),
    node("the floor: the same request in a few lines of Node", join(root, "bench/floor.js")),
    node("**this action**", join(root, "dist/index.js"), inputs),
    node("an action that loads the whole `twilio` package", bundleWholePackage(folder)),
  ];
  const cli = installCli(folder);
  if (cli === undefined) return all;
  const args = ["api:video:v1:composition-settings:default:fetch", "-o", "json"];
  return [...all, { name: "`twilio-cli`", command: process.execPath, args: [cli, ...args], env }];
}

function bundleWholePackage(folder: string): string {
  const out = join(folder, "whole-package");
  const ncc = join(root, "node_modules/@vercel/ncc/dist/ncc/cli.js");
  execFileSync(process.execPath, [ncc, "build", join(root, "bench/whole-package.js"), "-o", out, "--quiet"]);
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
