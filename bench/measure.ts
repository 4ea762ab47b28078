import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GitHubOptions } from "../test/standin/github.ts";
import type { Standin } from "../test/standin/standin.ts";
import type { AccountSeed } from "../test/standin/twilio.ts";

/** A command whose whole process is measured. Exit status 0 means that its work is done. */
export type Contestant = { command: string; args: string[]; env: Record<string, string>; cwd?: string };

/** Wall clock in milliseconds, peak memory in bytes, and the requests and connections that the stand-in counted. */
export type Measured = { ms: number; bytes: number; requests: number; connections: number };

/** The stand-in's state before each run, and the number of runs of each contestant. */
type Arena = { standin: Standin; accounts: AccountSeed[]; github?: GitHubOptions; rounds: number };

const memory = fileURLToPath(new URL("memory.js", import.meta.url));

/**
 * Runs all contestants in turn, round by round, each against a fresh Twilio. A slow moment of the machine then hits all of
 * them. Returns medians. Three more runs measure the peak memory of Node processes, because it depends on when V8 compiles.
 */
export async function sideBySide(
  { standin, accounts, github, rounds }: Arena,
  contestants: readonly Contestant[],
): Promise<Measured[]> {
  const runs = contestants.map((): Measured[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, contestant] of contestants.entries()) {
      standin.reset({ accounts }, github);
      const { ms } = await measure(contestant);
      const [requests, connections] = [standin.requests.length, standin.tunnels.length];
      runs[at]?.push({ ms, bytes: 0, requests, connections });
    }
  }
  const measured: Measured[] = [];
  for (const [at, contestant] of contestants.entries()) {
    const of = (name: keyof Measured) => median((runs[at] ?? []).map((run) => run[name]));
    const memories: number[] = [];
    for (let round = 0; round < 3; round++) {
      standin.reset({ accounts }, github);
      memories.push((await measure(contestant, contestant.command === process.execPath)).bytes);
    }
    const bytes = median(memories);
    measured.push({ ms: of("ms"), bytes, requests: of("requests"), connections: of("connections") });
  }
  return measured;
}

// A failed process throws, because a quick failure must not count as fast.
async function measure({ command, args, env, cwd }: Contestant, withMemory = false) {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, "memory");
  const hook = withMemory ? ["--import", memory] : [];
  const started = performance.now();
  const child = spawn(command, [...hook, ...args], {
    env: { PATH: process.env["PATH"] ?? "", HOME: folder, MEMORY_FILE: file, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    ...(cwd === undefined ? {} : { cwd }),
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += String(data)));
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.once("error", reject).once("close", resolve);
  try {
    const exit = await promise;
    const ms = performance.now() - started;
    if (exit !== 0) throw new Error(`${command} ${args[0]} ended with ${exit}:\n${output.slice(-2_000)}`);
    return { ms, bytes: withMemory ? Number(readFileSync(file, "utf8")) : 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

export function tableHead(header: readonly string[]): string {
  return [header, header.map((_, at) => (at === 0 ? "---" : "---:"))].map(tableRow).join("\n");
}

export const megabytes = (bytes: number): string => (bytes === 0 ? "" : `${(bytes / 1e6).toFixed(0)} MB`);
