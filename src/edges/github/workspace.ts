import { lstatSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { maxPolicyBytes } from "../../declared/policy.ts";
import { ActionError } from "../../messages/errors.ts";
import { quote } from "../../messages/text.ts";

export type Folders = { workspace: string; temp: string | undefined };

/**
 * Reads the policy file: in the workspace by real path, a regular file of at most 1 MiB in UTF-8.
 * @throws ActionError invalid-policy, naming the file.
 */
export function readPolicyText(path: string, { workspace }: Folders): string {
  const refuse = (fault: string, hint: string) =>
    new ActionError("invalid-policy", `policy-file is ${quote(path)}, which ${fault}.`, { hint });
  const bytes = readRegular(resolve(workspace, path), realpathSync(workspace), (fault) =>
    refuse(fault, "Name a file in the workspace, and check the repository out first (actions/checkout)."),
  );
  if (bytes.length > maxPolicyBytes) throw refuse("is larger than 1 MiB", "Split it into several files.");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refuse("is not UTF-8 text", "Save it as UTF-8.");
  }
}

/**
 * What the repository calls a file: its real path from the workspace, with slashes. One that is not there is called what
 * the input calls it.
 */
export function repositoryPath(path: string, { workspace }: Pick<Folders, "workspace">): string {
  const [root, real] = [realFile(workspace), realFile(resolve(workspace, path))];
  if (root === undefined || real === undefined || !isInside(root, real)) return path;
  return relative(root, real).split(sep).join("/");
}

// What is too large is not read to be refused.
function readRegular(wanted: string, root: string, refuse: (fault: string) => ActionError): Buffer {
  const real = realFile(wanted);
  if (real === undefined) throw refuse("does not exist");
  if (!isInside(root, real)) throw refuse("lies outside the workspace");
  if (inGit(real)) throw refuse("lies in .git");
  const there = lstatSync(real);
  if (!there.isFile()) throw refuse("is not a regular file");
  return there.size > maxPolicyBytes ? Buffer.alloc(maxPolicyBytes + 1) : readFileSync(real);
}

function realFile(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Makes sure that a file named by an input may be written, and removes the one that is there, so that no old file is
 * taken for a new one. Judged by real path: in the workspace or RUNNER_TEMP, not in `.git`, no symbolic link, no
 * folder or device.
 * @returns the real path to write to.
 * @throws ActionError invalid-inputs, naming the input.
 */
export function claimFile(input: string, path: string, folders: Folders): string {
  const real = placeOf(input, path, folders);
  try {
    rmSync(real, { force: true });
    mkdirSync(dirname(real), { recursive: true });
  } catch (cause) {
    throw new ActionError("invalid-inputs", `${input} is ${quote(path)}, which cannot be written.`, {
      hint: "Check the permissions of its folder.",
      cause,
    });
  }
  return real;
}

/**
 * Makes sure that a file named by an input may be written and that there is none yet, since it is somebody's work.
 * @returns the real path to write to.
 * @throws ActionError invalid-inputs, naming the input.
 */
export function claimNewFile(input: string, path: string, folders: Folders): string {
  const real = placeOf(input, path, folders);
  if (lstatSync(real, { throwIfNoEntry: false }) !== undefined) {
    throw new ActionError("invalid-inputs", `${input} is ${quote(path)}, which exists already.`, {
      hint: "Name a file that does not exist yet, or delete this one first.",
    });
  }
  return claimFile(input, path, folders);
}

/** Writes a claimed file, and refuses one that appeared since. */
export function writeClaimed(path: string, text: string): void {
  writeFileSync(path, text, { flag: "wx" });
}

function placeOf(input: string, path: string, folders: Folders): string {
  const wanted = resolve(folders.workspace, path);
  const refuse = (fault: string) =>
    new ActionError("invalid-inputs", `${input} is ${quote(path)}, which ${fault}.`, {
      hint: "Name a file in the workspace or in RUNNER_TEMP.",
    });
  const roots = [folders.workspace, folders.temp]
    .filter((root) => root !== undefined && root !== "")
    .map((root) => realpathSync(String(root)));
  const real = join(realParent(dirname(wanted)), basename(wanted));
  if (!roots.some((root) => isInside(root, real))) throw refuse("lies outside the workspace and RUNNER_TEMP");
  if (inGit(real)) throw refuse("lies in .git");
  // Whoever writes among the runner's own files sets the outputs and the environment of the job, or its event.
  if (real.split(sep).some((part) => part === "_runner_file_commands" || part === "_github_workflow"))
    throw refuse("lies among the runner's own files");
  const there = lstatSync(real, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile()) throw refuse("is not a regular file");
  return real;
}

function inGit(path: string): boolean {
  return path.split(sep).some((part) => part.toLowerCase() === ".git");
}

// The real path of a folder, of which the last parts need not exist yet.
function realParent(folder: string): string {
  const isThere = lstatSync(folder, { throwIfNoEntry: false }) !== undefined;
  if (isThere) return realpathSync(folder);
  return join(realParent(dirname(folder)), basename(folder));
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
