import { lstatSync, mkdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { ActionError } from "../errors.ts";
import { quote } from "../text.ts";

export type Folders = { workspace: string; temp: string | undefined };

/**
 * Makes sure that a file named by an input may be written, and removes the one that is there, so that no old file is
 * taken for a new one. Judged by real path: in the workspace or RUNNER_TEMP, not in `.git`, no symbolic link, no
 * folder or device.
 * @returns the real path to write to.
 * @throws ActionError invalid-inputs, naming the input.
 */
export function claimFile(input: string, path: string, folders: Folders): string {
  const wanted = resolve(folders.workspace, path);
  const refuse = (fault: string) =>
    new ActionError("invalid-inputs", `${input} is ${quote(path)}, which ${fault}.`, {
      hint: "Name a file in the workspace or in RUNNER_TEMP.",
    });
  const roots = [folders.workspace, folders.temp]
    .filter((root) => root !== undefined && root !== "")
    .map((root) => realpathSync(String(root)));
  const parent = realParent(dirname(wanted));
  const real = join(parent, basename(wanted));
  if (!roots.some((root) => isInside(root, real))) throw refuse("lies outside the workspace and RUNNER_TEMP");
  if (real.split(sep).some((part) => part.toLowerCase() === ".git")) throw refuse("lies in .git");
  // Whoever writes among the runner's own files sets the outputs and the environment of the job, or its event.
  if (real.split(sep).some((part) => part === "_runner_file_commands" || part === "_github_workflow"))
    throw refuse("lies among the runner's own files");

  const there = lstatSync(real, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile()) throw refuse("is not a regular file");
  try {
    rmSync(real, { force: true });
    mkdirSync(parent, { recursive: true });
  } catch (cause) {
    throw new ActionError("invalid-inputs", `${input} is ${quote(path)}, which cannot be written.`, {
      hint: "Check the permissions of its folder.",
      cause,
    });
  }
  return real;
}

/** Writes a claimed file, and refuses one that appeared since. */
export function writeClaimed(path: string, text: string): void {
  writeFileSync(path, text, { flag: "wx" });
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
