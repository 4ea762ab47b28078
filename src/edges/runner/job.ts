import { readFileSync } from "node:fs";
import * as core from "@actions/core";
import * as z from "zod/mini";
import type { Event } from "../../declared/event.ts";
import { openHider } from "../../messages/secrets.ts";
import { visible } from "../../messages/text.ts";
import type { Annotation } from "../../report/annotations.ts";
import type { Block, Line } from "../../report/log.ts";
import type { Evidence } from "../../run/evidence.ts";
import { type ProxyServer, readProxy } from "../proxy.ts";
import { type Folders, unlessThrows } from "./workspace.ts";

export function isInRunner(): boolean {
  return env("GITHUB_ACTIONS") === "true";
}

/** Prints why this action does not run here. It masks nothing, because outside a runner a mask would print the secret. */
export function refuse(): void {
  console.error(
    "This action runs only in GitHub Actions or a compatible runner, where GITHUB_ACTIONS is true: anywhere else its masks would print your secrets.",
  );
  exit(true);
}

/** Reads a variable of the environment; empty if it is not set. */
export function env(name: string): string {
  return process.env[name] ?? "";
}

/** Reads the proxy that this job's environment names, if any. @throws ActionError invalid-inputs. */
export function proxy(): ProxyServer | undefined {
  return readProxy(process.env);
}

/** Returns the secrets in the proxy's address; none if the address cannot be read, because it is not used then. */
export function proxySecrets(): readonly string[] {
  return unlessThrows(proxy)?.secrets ?? [];
}

/** Reads an input as the runner hands it over; empty if it is not given. */
export function input(name: string): string {
  return core.getInput(name, { trimWhitespace: false });
}

const secrets = new Set<string>();
const hider = openHider();

/** Hides each line of a text from now on. Short lines are left alone: hiding them would make the log unreadable. */
export function mask(secret: string, shortest = 8): void {
  for (const line of secret.split(/\r?\n/)) {
    if (line.length < shortest || secrets.has(line)) continue;
    core.setSecret(line);
    secrets.add(line);
    hider.add(line);
  }
}

/** Removes everything that was masked from a text. GitHub itself hides masked texts only in the log. */
export function withoutSecrets(text: string): string {
  return hider.hide(text);
}

const Repository = z.object({ full_name: z.string() });
const Payload = z.object({
  pull_request: z.nullish(
    z.object({
      number: z.optional(z.int()),
      head: z.object({ sha: z.optional(z.string()), repo: z.nullish(Repository) }),
      base: z.object({ repo: Repository, ref: z.optional(z.string()) }),
    }),
  ),
  merge_group: z.nullish(z.object({ base_ref: z.optional(z.string()) })),
  repository: z.nullish(z.object({ default_branch: z.optional(z.string()) })),
});

/** Reads what started the job. If the event file cannot be read, the event does not count as a fork's. */
export function event(): Event {
  const payload = unlessThrows(() => JSON.parse(readFileSync(env("GITHUB_EVENT_PATH"), "utf8")));
  const { pull_request, merge_group, repository } = Payload.safeParse(payload).data ?? {};
  const { number, head, base } = pull_request ?? {};
  const branch = repository?.default_branch;
  const [name, ref] = [env("GITHUB_EVENT_NAME"), env("GITHUB_REF")];
  const bases = {
    pull_request: base?.ref ?? "",
    merge_group: merge_group?.base_ref?.replace(/^refs\/heads\//, "") ?? "",
  };
  return {
    name,
    pullRequest: number === undefined || head?.sha === undefined ? undefined : { number, headSha: head.sha },
    // A schedule always runs on the default branch, and its payload names no branch.
    isOnDefaultBranch: name === "schedule" || (branch !== undefined && ref === `refs/heads/${branch}`),
    isOnTag: ref.startsWith("refs/tags/"),
    // Without a pull request both are undefined.
    isFromFork: head?.repo?.full_name !== base?.repo.full_name,
    isFromDependabot: env("GITHUB_ACTOR") === "dependabot[bot]",
    base: name === "pull_request" || name === "merge_group" ? { kind: name, branch: bases[name] } : undefined,
  };
}

/** Reads the branch or tag of this run, as Git calls it, and its commit. */
export function runsOn(): { ref: string; commit: string } {
  return { ref: env("GITHUB_REF"), commit: env("GITHUB_SHA") };
}

/** Reads what the runner knows about this run. */
export function evidence(): Omit<Evidence, "time" | "requests"> {
  const repository = env("GITHUB_REPOSITORY");
  const run = `${env("GITHUB_SERVER_URL")}/${repository}/actions/runs/${env("GITHUB_RUN_ID")}/attempts/${env("GITHUB_RUN_ATTEMPT") || "1"}`;
  return {
    repository,
    commit: env("GITHUB_SHA"),
    run: env("GITHUB_RUN_ID") === "" ? "" : run,
    actor: env("GITHUB_ACTOR"),
    event: env("GITHUB_EVENT_NAME"),
    workflow: env("GITHUB_WORKFLOW_REF"),
  };
}

/** Returns the folders in which this job may read and write files, and the files of the runner. */
export function folders(): Folders {
  const names = ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE"];
  return {
    workspace: env("GITHUB_WORKSPACE") || process.cwd(),
    temp: process.env["RUNNER_TEMP"],
    runnerFiles: [...names, "GITHUB_EVENT_PATH"].map(env).filter((path) => path !== ""),
  };
}

export function exit(fails: boolean): void {
  process.exitCode = fails ? core.ExitCode.Failure : core.ExitCode.Success;
}

/** Sets outputs of the step. @throws Error if the runner's file cannot be written. */
export function setOutputs(outputs: Record<string, string>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, withoutSecrets(value));
}

/** Prints lines that are safe to print (`visible`), in colours. The lines of a group are folded. */
export function log(blocks: readonly Block[]): void {
  for (const { group, lines } of blocks) {
    if (group !== undefined) core.startGroup(withoutSecrets(group));
    for (const { text, tone } of lines) core.info(painted(withoutSecrets(text), tone));
    if (group !== undefined) core.endGroup();
  }
}

/** Prints lines of texts that are not ours. */
export function logLines(texts: readonly string[]): void {
  log([{ lines: texts.map((text) => ({ text: visible(text) })) }]);
}

let isBegun = false;

/** Prints the first line of the log, once. */
export function begin(line: string): void {
  if (!isBegun) core.info(withoutSecrets(line));
  isBegun = true;
}

// Red, yellow and green of the terminal (ECMA-48), which GitHub's log shows.
const colours = { bad: 31, mild: 33, good: 32 };

function painted(text: string, tone: Line["tone"]): string {
  return tone === undefined || env("NO_COLOR") !== "" ? text : `\u001b[${colours[tone]}m${text}\u001b[0m`;
}

/** Prints annotations, which GitHub shows beside the job and on the lines of the file. */
export function annotate(annotations: readonly Annotation[]): void {
  for (const { level, title, message, place } of annotations) {
    const at = place && { file: place.file, startLine: place.line, startColumn: place.column };
    const print = { error: core.error, warning: core.warning, notice: core.notice }[level];
    print(withoutSecrets(message), { title, ...at });
  }
}

/** Adds to the job summary. Outside a runner there is no summary, which is not a failure. */
export async function writeSummary(markdown: string): Promise<void> {
  if (env("GITHUB_STEP_SUMMARY") === "") return;
  await core.summary.addRaw(withoutSecrets(markdown)).write();
}
