import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { token } from "../standin/github.ts";
import { type Command, interpret, linesOf } from "./runner-commands.ts";

/** A step as a workflow has it, and the job around it. */
export type Step = {
  with: Record<string, string>;
  /** The job's environment, such as TWILIO_API_KEY or HTTPS_PROXY. */
  env?: Record<string, string>;
  event?: { name: string; payload?: unknown; actor?: string };
  /** Files in the workspace before the run. */
  files?: Record<string, string>;
  /** Prepares the workspace before the run, for more than plain files. */
  prepare?: (workspace: string) => void;
  /** The size in KiB beyond which the system refuses to write to a file, like a full disk. */
  maxFileKiB?: number;
  /** Gets the running process, for tests that interrupt or interfere. */
  during?: (child: ChildProcess) => void;
};

export type Transcript = {
  exit: number | null;
  /** The lines of stdout and stderr, as printed. */
  printed: string;
  /** The log as GitHub shows it: commands are carried out, and masked texts are hidden. */
  log: string;
  annotations: readonly Command[];
  masks: readonly string[];
  outputs: Record<string, string>;
  summary: string;
  /** The text in the file `report-file` after the run; undefined if there is no file. */
  report: string | undefined;
  /** The text in the file `sarif-file` after the run; undefined if there is no file. */
  sarif: string | undefined;
  /** The text in the file `policy-file` after the run; undefined if there is no file. */
  policy: string | undefined;
};

const root = fileURLToPath(new URL("../..", import.meta.url));
type Action = { inputs: Record<string, { default?: string }>; runs: { main: string } };

/** Runs the bundle like GitHub's runner: in a process of its own, in the workspace, with only the runner's environment. */
export async function runStep(step: Step): Promise<Transcript> {
  const home = mkdtempSync(join(tmpdir(), "runner-"));
  try {
    return await runIn(home, step);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function runIn(home: string, step: Step): Promise<Transcript> {
  const action: Action = parse(readFileSync(join(root, "action.yml"), "utf8"));
  const workspace = join(home, "work");
  const commandFiles = join(home, "temp", "_runner_file_commands");
  for (const folder of [workspace, commandFiles]) mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(step.files ?? {})) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
  step.prepare?.(workspace);
  const commandFile = (name: string) => {
    const path = join(commandFiles, name);
    writeFileSync(path, "");
    return path;
  };
  const [outputFile, summaryFile] = [commandFile("output"), commandFile("summary")];
  const env = {
    ...runnerEnv(home, step),
    GITHUB_OUTPUT: outputFile,
    GITHUB_STEP_SUMMARY: summaryFile,
    ...step.env,
    ...inputEnv(action, step.with),
  };

  const { exit, lines } = await start([join(root, action.runs.main)], { cwd: workspace, env }, step);
  const { log, commands, masks } = interpret(lines);
  const fileAfter = (name: string) => {
    const path = join(workspace, name);
    return name !== "" && existsSync(path) ? readFileSync(path, "utf8") : undefined;
  };
  return {
    exit,
    printed: lines.join("\n"),
    log,
    annotations: commands.filter(({ name }) => ["error", "warning", "notice"].includes(name)),
    masks,
    outputs: readOutputs(readFileSync(outputFile, "utf8")),
    summary: readFileSync(summaryFile, "utf8"),
    report: fileAfter(step.with["report-file"] ?? "report.json"),
    sarif: fileAfter(step.with["sarif-file"] ?? "results.sarif"),
    policy: fileAfter(step.with["policy-file"] ?? "policy.yml"),
  };
}

/** Returns the environment of a job, without its inputs and command files. */
export function runnerEnv(home: string, { event }: Step): Record<string, string> {
  const payload = join(home, "event.json");
  writeFileSync(payload, JSON.stringify(event?.payload ?? {}));
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTOR: event?.actor ?? "octocat",
    GITHUB_API_URL: "https://api.github.com",
    GITHUB_EVENT_NAME: event?.name ?? "push",
    GITHUB_EVENT_PATH: payload,
    GITHUB_REF: "refs/heads/main",
    GITHUB_REPOSITORY: "example/telehealth",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RUN_ID: "1234567890",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_SHA: "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567",
    GITHUB_WORKFLOW_REF: "example/telehealth/.github/workflows/storage.yml@refs/heads/main",
    GITHUB_WORKSPACE: join(home, "work"),
    HOME: home,
    RUNNER_OS: "Linux",
    RUNNER_TEMP: join(home, "temp"),
  };
}

// A missing input arrives as its default, or empty.
function inputEnv(action: Action, given: Record<string, string>): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => action.inputs[name] === undefined);
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(", ")}.`);
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: value }]) => [
      `INPUT_${name.toUpperCase().replaceAll(" ", "_")}`,
      given[name] ?? (value?.includes("github.token") ? token : (value ?? "")),
    ]),
  );
}

type Ended = { exit: number | null; lines: string[] };

// The runner reads stdout and stderr as two streams of lines, so no line mixes them.
function start(
  args: string[],
  options: { cwd: string; env: Record<string, string> },
  { during, maxFileKiB }: Step,
): Promise<Ended> {
  const command = [process.execPath, ...args];
  const limited = ["bash", "-c", `ulimit -f ${maxFileKiB}; exec "$@"`, "bash", ...command];
  const [file = "", ...rest] = maxFileKiB === undefined ? command : limited;
  const child = spawn(file, rest, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  during?.(child);
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    let rest = "";
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      // A carriage return at the end may be half a line break.
      const [, whole = "", open = ""] = /^(.*[\n\r](?=[^\n])|.*\n)?(.*)$/su.exec(rest + chunk) ?? [];
      lines.push(...linesOf(whole));
      rest = open;
    });
    stream.on("end", () => lines.push(...linesOf(rest)));
  }
  const { promise, resolve, reject } = Promise.withResolvers<Ended>();
  child.once("error", reject);
  child.once("close", (exit) => resolve({ exit, lines }));
  return promise;
}

// Reads `name=value`, and `name<<DELIMITER` with lines up to the delimiter. The last value wins.
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    if (heredoc?.[1] !== undefined) {
      const end = lines.indexOf(heredoc[2] ?? "", at + 1);
      outputs[heredoc[1]] = lines.slice(at + 1, end).join("\n");
      at = end;
    } else if (line.includes("=")) {
      outputs[line.slice(0, line.indexOf("="))] = line.slice(line.indexOf("=") + 1);
    }
  }
  return outputs;
}

/** Returns the payload of a pull request, from the repository itself or from a fork. */
export function pullRequest(from: "same" | "fork"): unknown {
  const base = { repo: { full_name: "example/telehealth" } };
  return {
    repository: { default_branch: "main" },
    pull_request: {
      number: 7,
      head: {
        sha: "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567",
        repo: { full_name: from === "fork" ? "stranger/telehealth" : "example/telehealth" },
      },
      base,
    },
  };
}
