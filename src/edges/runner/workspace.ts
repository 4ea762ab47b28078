import { createHash } from "node:crypto";
import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, parse, relative, resolve, sep } from "node:path";
import { getSystemErrorMessage } from "node:util";
import { maxPolicyBytes } from "../../declared/policy.ts";
import { ActionError } from "../../messages/errors.ts";
import { quote } from "../../messages/text.ts";

/** The folders in which files may be read and written. */
export type Folders = {
  workspace: string;
  temp: string | undefined;
  /** The files through which a step talks to its runner, such as GITHUB_OUTPUT. */
  runnerFiles: readonly string[];
};

export type PolicyContent = {
  bytes: Buffer;
  /** The same bytes with every CR LF replaced by LF: Git checks a file out with CR LF on Windows. */
  lines: Buffer;
  /** The hash of `lines`, which names this version of the file on every system: `sha256:` and 64 hex digits. */
  hash: string;
  text: string;
};

/**
 * Reads the policy file: in the workspace, without a symbolic link on the way, a regular file of at most 1 MiB in UTF-8.
 * @throws ActionError invalid-policy, naming the file; invalid-inputs if the workspace is no folder.
 */
export function readPolicyContent(path: string, { workspace }: Folders): PolicyContent {
  const elsewhere = "Name a file in the workspace, and check the repository out first (actions/checkout).";
  const unreadable = "Check its path, and the permissions of the file and its folders.";
  const refuse = (fault: string, hint = elsewhere) =>
    new ActionError("invalid-policy", `policy-file is ${quote(path)}, which ${fault}.`, { hint });
  const root = realWorkspace(workspace);
  const bytes = translateRefusal(
    () => readRegular(path, root, refuse),
    (why, code) =>
      code === "ENOENT" ? refuse("does not exist") : refuse(`cannot be read: ${why}`, unreadable),
  );
  if (bytes.length > maxPolicyBytes) throw refuse("is larger than 1 MiB", "Split it into several files.");
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const lines = Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
    return { bytes, lines, hash: `sha256:${createHash("sha256").update(lines).digest("hex")}`, text };
  } catch {
    throw refuse("is not UTF-8 text", "Save it as UTF-8.");
  }
}

/**
 * Returns a file's path from the workspace, with slashes. A link is not followed, because a policy file that is a link is refused by
 * its name. A file outside of the workspace keeps its path.
 */
export function workspacePath(path: string, { workspace }: Pick<Folders, "workspace">): string {
  const wanted = resolve(workspace, path);
  const real = unlessThrows(() => realPlace(workspace, path));
  // The workspace itself may be reached through a link.
  for (const [root, file] of [
    [workspace, wanted],
    [realFolder(workspace), wanted],
    [realFolder(workspace), real],
  ])
    if (root !== undefined && file !== undefined && isInside(root, file))
      return withSlashes(relative(root, file));
  return path;
}

function withSlashes(path: string): string {
  return path.split(sep).join("/");
}

/**
 * Finds what is wrong with the way to a file: a variable that nothing expands, or a symbolic link in the workspace. The workspace
 * itself may be reached through a link.
 * @param root the real path of the workspace.
 * @returns the fault, and what to do about it; undefined if nothing is wrong.
 */
export function wayFault(path: string, root: string): [fault: string, hint: string] | undefined {
  if (/^~[\\/]|(?:^|[\\/])(?:\$\w|%\w+%)|\$\{/.test(path)) {
    const hint = `In an input, GitHub expands only expressions, such as \${{ runner.temp }}.`;
    return ["has a variable that nothing expands", hint];
  }
  const link = firstLink(resolve(root, path), root);
  const hint =
    "Symbolic links in the workspace are not followed, because a pull request can point one at another file. Name a regular file.";
  return link === undefined ? undefined : [link, hint];
}

function firstLink(wanted: string, root: string): string | undefined {
  let at = parse(wanted).root;
  for (const part of relative(at, wanted).split(sep)) {
    at = join(at, part);
    const found = lstatSync(at, { throwIfNoEntry: false });
    if (found === undefined || found.isFile()) return undefined;
    if (!found.isSymbolicLink()) continue;
    const place = join(realpathSync(dirname(at)), basename(at));
    if (!isInside(root, place)) continue;
    if (at === wanted) return "is a symbolic link";
    return `leads through ${quote(withSlashes(relative(root, place)))}, which is a symbolic link`;
  }
  return undefined;
}

// A file that is too large is not read. This returns a buffer of more than the limit instead, which the caller refuses.
function readRegular(path: string, root: string, refuse: (fault: string, hint?: string) => ActionError) {
  const fault = wayFault(path, root);
  if (fault !== undefined) throw refuse(...fault);
  const real = realpathSync(resolve(root, path));
  if (!isInside(root, real)) throw refuse("is outside the workspace");
  if (leadsThrough(real, ".git")) throw refuse("is in .git");
  const there = lstatSync(real);
  if (!there.isFile()) throw refuse("is not a regular file");
  return there.size > maxPolicyBytes ? Buffer.alloc(maxPolicyBytes + 1) : readFileSync(real);
}

/** Returns the real path of the workspace. @throws ActionError invalid-inputs if there is no such folder. */
export function realWorkspace(path: string): string {
  const real = realFolder(path);
  if (real !== undefined) return real;
  throw new ActionError("invalid-inputs", `GITHUB_WORKSPACE is ${quote(path)}, which is not a folder.`, {
    hint: "The runner sets GITHUB_WORKSPACE: do not set it in the workflow.",
  });
}

/** Returns the real path of a folder; undefined if there is none, or this process may not look at it. */
export function realFolder(path: string): string | undefined {
  return unlessThrows(() => {
    const real = realpathSync(path);
    return lstatSync(real).isDirectory() ? real : undefined;
  });
}

/** Returns the result of some work; undefined if the work throws. */
export function unlessThrows<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Does work that the system may refuse, and reports a refusal in the system's words: "name too long (ENAMETOOLONG)". */
export function translateRefusal<Value>(work: () => Value, refuse: (why: string, code: string) => Error) {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && typeof error.code === "string")) throw error;
    // Node itself refuses a NUL byte, for which the system has no words. The error numbers of rmSync lack their minus sign.
    const isSystems = "errno" in error && typeof error.errno === "number";
    const words = isSystems ? getSystemErrorMessage(-Math.abs(Number(error.errno))) : "";
    throw refuse(words === "" ? error.code : `${words} (${error.code})`, error.code);
  }
}

/** Tells whether a part of a path has one of these names, in any letter case. The names are given in lower case. */
export function leadsThrough(path: string, ...folders: readonly string[]): boolean {
  return path.split(sep).some((part) => folders.includes(part.toLowerCase()));
}

/** Tells whether a path is below a folder. The folder itself is not. */
export function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Returns the real path of a file, or the path that it would have if the system let this process look at it. */
export function presumedPath(workspace: string, path: string): string {
  const wanted = resolve(workspace, path);
  const real = unlessThrows(() => {
    const isThere = statSync(wanted, { throwIfNoEntry: false }) !== undefined;
    return isThere ? realpathSync(wanted) : realPlace(workspace, path);
  });
  return real ?? wanted;
}

/** Returns the real path of a file that need not exist yet. The file itself may be a link, and its folders need not exist. */
export function realPlace(workspace: string, path: string): string {
  const wanted = resolve(workspace, path);
  return join(realParent(dirname(wanted)), basename(wanted));
}

// Returns the real path of a folder. The last parts of the path need not exist yet.
function realParent(folder: string): string {
  if (lstatSync(folder, { throwIfNoEntry: false })) return realpathSync(folder);
  return join(realParent(dirname(folder)), basename(folder));
}

/** Tells whether two paths name one file. Many file systems ignore case and the spelling of accents, and a file may have two names. */
export function isSameFile(path: string, other: string): boolean {
  const fold = (name: string) => name.normalize("NFC").toLowerCase();
  if (fold(path) === fold(other)) return true;
  const inode = inodeOf(path);
  return inode !== undefined && inode === inodeOf(other);
}

function inodeOf(path: string): string | undefined {
  const found = unlessThrows(() => statSync(path, { bigint: true }));
  return found && `${found.dev} ${found.ino}`;
}
