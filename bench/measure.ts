import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A command whose whole process is measured. `exits` is the status that shows that it did its work. */
export type Contestant = {
  name: string;
  command: string;
  args: string[];
  env: Record<string, string>;
  cwd?: string;
  exits?: number;
};

export type Measured = { ms: number; bytes: number };

const memory = fileURLToPath(new URL("memory.js", import.meta.url));

/**
 * Runs a process to its end: milliseconds of wall clock, and with `withMemory` its peak memory in bytes.
 * @throws Error where it does not end as it should, so that no failure counts as fast.
 */
export async function measure(contestant: Contestant, withMemory = false): Promise<Measured> {
  const { name, command, args, env, cwd, exits = 0 } = contestant;
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, "memory");
  const hook = withMemory ? ["--import", memory] : [];
  const started = performance.now();
  const child = spawn(command, [...hook, ...args], {
    env: { PATH: process.env["PATH"] ?? "", HOME: folder, MEMORY_FILE: file, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    ...(cwd === undefined ? {} : { cwd }),
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (said += String(data)));
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.once("error", reject).once("close", resolve);
  try {
    const exit = await promise;
    const ms = performance.now() - started;
    if (exit !== exits) throw new Error(`${name} ended with ${exit}:\n${said.slice(-2_000)}`);
    return { ms, bytes: withMemory ? Number(readFileSync(file, "utf8")) : 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs all in turn, round by round, so that whatever slows the machine slows them alike; medians of each. */
export async function sideBySide(contestants: readonly Contestant[], rounds: number): Promise<Measured[]> {
  const times = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, contestant] of contestants.entries()) {
      times[at]?.push((await measure(contestant)).ms);
    }
  }
  const bytes: number[] = [];
  for (const contestant of contestants) {
    const isNode = contestant.command === process.execPath;
    bytes.push(isNode ? (await measure(contestant, true)).bytes : 0);
  }
  return contestants.map((_, at) => ({ ms: median(times[at] ?? []), bytes: bytes[at] ?? 0 }));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map((_, at) => (at === 0 ? "---" : "---:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
