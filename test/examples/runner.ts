import { spawn } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";

/** A repository with workflows, and the event that starts one of them. */
export type Start = {
  /** Files of the repository by their path. The first one is the workflow to start. */
  files: Record<string, string>;
  event: { name: string; payload?: unknown; actor?: string };
  secrets?: Record<string, string>;
  vars?: Record<string, string>;
  /** The runner's own environment, which every step gets. */
  env?: Record<string, string>;
  /** Gets the commit of these files, which is GITHUB_SHA. */
  committed?: (commit: string) => void;
  /** The only leg of the matrix to run, such as `account:production`. */
  leg?: string;
};

export type Ended = {
  exit: number | null;
  seconds: number;
  /** Results by the job's name, or by `LEG/NAME` in a called workflow. A job that did not run is missing. */
  jobs: Record<string, string>;
  /** The outputs of all steps of a job; the last value wins. */
  outputs: Record<string, Record<string, string>>;
  /** The summaries of each job, as written. */
  summaries: Record<string, string>;
  /** The file that each action got. */
  kept: Record<string, string>;
  /** The runner's whole output, in a readable form. */
  transcript: string;
};

const root = fileURLToPath(new URL("../..", import.meta.url));
const act = process.env["ACT"] ?? "act";

/** The input that names the file, for each action that sends a file away. */
const keepers: Record<string, string> = {
  "actions/attest": "subject-path",
  "actions/upload-artifact": "path",
  "github/codeql-action/upload-sarif": "sarif_file",
};

/**
 * Checks that this machine has the tools of a hosted runner.
 * @throws Error if act, or the yq of GitHub's runners, is missing or another tool.
 */
export async function requireTools(): Promise<void> {
  const options = { cwd: root, env: { PATH: searchPath(), HOME: tmpdir() } };
  for (const { tool, is, from } of [
    { tool: act, is: /^act version \S*0\.2\.87/, from: "go install github.com/nektos/act@v0.2.87" },
    { tool: "yq", is: /mikefarah\S* version v4\./, from: "go install github.com/mikefarah/yq/v4@v4.53.3" },
    { tool: "jq", is: /^jq-/, from: "apt-get install jq" },
    { tool: "curl", is: /^curl /, from: "apt-get install curl" },
  ]) {
    const { printed } = await run(tool, ["--version"], options).catch(() => ({ printed: "" }));
    if (!is.test(printed)) throw new Error(`${tool} is missing, or another one: ${from}`);
  }
}

/**
 * Runs a workflow with act, on this machine without Docker, in a repository of its own. Our action comes from this working
 * copy. Actions that send files away only keep the files.
 * @throws Error if act does not start, or if a workflow uses an action without a stand-in.
 */
export async function startWorkflow(start: Start): Promise<Ended> {
  // The runner compares paths, and /tmp may be a link, so this is the real path.
  const home = realpathSync(mkdtempSync(join(tmpdir(), "workflow-")));
  try {
    return await runIn(home, start);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function runIn(home: string, start: Start): Promise<Ended> {
  const repository = join(home, "repository");
  for (const [path, content] of Object.entries(start.files))
    write(join(repository, path), path.startsWith(".github/") ? withoutTheNewest(content) : content);
  for (const folder of ["kept", "cache"]) mkdirSync(join(home, folder));
  const env = { PATH: searchPath(), HOME: home, NO_COLOR: "1" };
  start.committed?.(await commit(repository, env));
  const [workflow = ""] = Object.keys(start.files);
  const args = [
    ...[start.event.name, "--workflows", workflow, "--json"],
    ...["--action-cache-path", join(home, "cache"), "--no-cache-server"],
    ...["--eventpath", write(join(home, "event.json"), JSON.stringify(start.event.payload ?? {}))],
    ...["--actor", start.event.actor ?? "octocat"],
    ...["--secret-file", write(join(home, "secrets.yml"), stringify(start.secrets ?? {}))],
    ...["--var-file", write(join(home, "vars.yml"), stringify(start.vars ?? {}))],
    ...["--env-file", write(join(home, "env.yml"), stringify({ ...start.env, KEEP_IN: join(home, "kept") }))],
    ...["ubuntu-latest", "self-hosted"].flatMap((label) => ["--platform", `${label}=-self-hosted`]),
    ...serveActions(home, start.files).flatMap((served) => ["--local-repository", served]),
    ...(start.leg === undefined ? [] : ["--matrix", start.leg]),
  ];
  const started = performance.now();
  const { exit, printed } = await run(act, args, { cwd: repository, env });
  const seconds = (performance.now() - started) / 1000;
  return { exit, seconds, ...read(printed), kept: readFolder(join(home, "kept")) };
}

function write(path: string, content: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

// Steps get the first Node on PATH, so the Node of this process comes first.
function searchPath(): string {
  const folders = [dirname(process.execPath), ...(act.includes("/") ? [dirname(act)] : [])];
  return [...folders, process.env["PATH"] ?? ""].join(delimiter);
}

// Removes keys that GitHub knows since 2026 and act 0.2.87 refuses. They change nothing in a single run.
function withoutTheNewest(workflow: string): string {
  return workflow
    .replace(/^ +(?:deployment: false|queue: max)(?: #.*)?\n/gm, "")
    .replace(/, *(?:deployment: false|queue: max)(?= *[,}])/g, "");
}

async function commit(repository: string, env: Record<string, string>): Promise<string> {
  let last = "";
  const author = ["-c", "user.name=Octocat", "-c", "user.email=octocat@example.com"];
  for (const args of [
    ["init", "--quiet", "--initial-branch", "main"],
    ["remote", "add", "origin", "https://github.com/example/telehealth"],
    ["add", "--all"],
    [...author, "commit", "--quiet", "--message", "Declare what Twilio stores"],
    ["rev-parse", "HEAD"],
  ]) {
    const { exit, printed } = await run("git", args, { cwd: repository, env });
    if (exit !== 0) throw new Error(`git ${args.join(" ")} failed: ${printed}`);
    last = printed.trim();
  }
  return last;
}

/** Returns `OWNER/NAME@REF=FOLDER` for each action in the workflows except the checkout, which act does itself. */
function serveActions(home: string, files: Record<string, string>): string[] {
  const uses = Object.values(files).flatMap((content) => [...content.matchAll(/uses: ([\w./-]+)@(\S+)/g)]);
  const actions = new Map(uses.map(([, action = "", ref = ""]) => [action, ref]));
  actions.delete("actions/checkout");
  return [...actions].map(([action, ref]) => {
    const [owner, name, ...path] = action.split("/");
    const folder = join(home, "actions", `${owner}-${name}`);
    mkdirSync(join(folder, ...path), { recursive: true });
    if (name === "twilio-composition-settings-action") layOurs(folder);
    else layKeeper(join(folder, ...path), action);
    return `${owner}/${name}@${ref}=${folder}`;
  });
}

function layOurs(folder: string): void {
  for (const name of ["action.yml", "dist"])
    cpSync(join(root, name), join(folder, name), { recursive: true });
}

function layKeeper(folder: string, action: string): void {
  const input = keepers[action];
  if (input === undefined) throw new Error(`Nothing stands in for ${action}.`);
  cpSync(fileURLToPath(new URL("keep.mts", import.meta.url)), join(folder, "keep.mts"));
  const step = {
    run: 'node "$GITHUB_ACTION_PATH/keep.mts"',
    shell: "bash",
    env: { INPUT_FILE: `\${{ inputs.${input} }}`, KEEP_AS: basename(action) },
  };
  const inputs = { [input]: { description: "The file", required: true } };
  const described = {
    name: action,
    description: action,
    inputs,
    runs: { using: "composite", steps: [step] },
  };
  writeFileSync(join(folder, "action.yml"), stringify(described));
}

type Options = { cwd: string; env: Record<string, string> };

async function run(command: string, args: string[], options: Options) {
  const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.once("error", (cause) => reject(cause));
  child.once("close", resolve);
  const [exit, ...printed] = await Promise.all([promise, text(child.stdout), text(child.stderr)]);
  return { exit, printed: printed.join("\n") };
}

/** The parts of a line of `act --json` that are read here. */
type Line = {
  job?: string;
  msg?: string;
  command?: string;
  name?: string;
  arg?: string;
  content?: string;
  jobResult?: string;
};

function read(printed: string): Pick<Ended, "jobs" | "outputs" | "summaries" | "transcript"> {
  const jobs: Ended["jobs"] = {};
  const outputs: Ended["outputs"] = {};
  const summaries: Ended["summaries"] = {};
  const transcript: string[] = [];
  for (const { job: path, ...line } of printed.split("\n").flatMap(parse)) {
    const job = nameJob(path ?? "");
    if (line.jobResult !== undefined) jobs[job] = line.jobResult;
    if (line.command === "set-output") outputs[job] = { ...outputs[job], [line.name ?? ""]: line.arg ?? "" };
    if (line.command === "summary") summaries[job] = `${summaries[job] ?? ""}${line.content}`;
    else if (!isNoise(line.msg ?? "")) transcript.push(`${job.padEnd(18)} ${line.msg?.trimEnd()}`);
  }
  return { jobs, outputs, summaries, transcript: transcript.join("\n") };
}

function parse(line: string): Line[] {
  if (line.trim() === "") return [];
  // A line that is not JSON is an error of the runner itself.
  return [line.startsWith("{") ? (JSON.parse(line) as Line) : { msg: line }];
}

// Parses `WORKFLOW/JOB`, or `LEG-NUMBER/WORKFLOW/JOB` in a called workflow.
function nameJob(path: string): string {
  const parts = path.split("/").map((part) => part.trim());
  return [...(parts.length > 2 ? [parts[0]?.replace(/-\d+$/, "")] : []), parts.at(-1)].join("/");
}

function isNoise(message: string): boolean {
  return /docker connection|LocalRepositoryCache|(Set up|Complete) job|Cleaning up|(Run|Success -) (Pre|Post) /.test(
    message,
  );
}

function readFolder(folder: string): Record<string, string> {
  const files = readdirSync(folder);
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}
