import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Folders, unlessThrows } from "./workspace.ts";

/** The checkout that a file is in. */
export type Checkout = {
  /**
   * `own`: of this repository, also if that is not certain; `other`: of another repository; `none`: no `.git` folder is on the way, as
   * after a checkout without Git.
   */
  kind: "own" | "other" | "none";
  root: string;
  /** The path of the file in its repository. */
  path: string;
};

/**
 * Finds the checkout of a file: the nearest folder with a `.git` folder. That folder is not the workspace if the checkout has a
 * `path`. A submodule has no `.git` folder, and belongs to the repository around it.
 * @param file the name of the file in the workspace.
 * @param repository OWNER/REPO of this run.
 */
export function checkoutOf(
  file: string,
  repository: string,
  { workspace }: Pick<Folders, "workspace">,
): Checkout {
  const parts = file.split("/");
  const rootAt = (depth: number) => join(workspace, ...parts.slice(0, depth));
  // The last slash makes this false for a file.
  const depth = parts.findLastIndex((_, at) => existsSync(join(rootAt(at), ".git/")));
  if (depth < 0) return { kind: "none", root: workspace, path: file };
  const root = rootAt(depth);
  const config = unlessThrows(() => readFileSync(join(root, ".git", "config"), "utf8")) ?? "";
  const kind = isOfOther(config, repository) ? "other" : "own";
  return { kind, root, path: parts.slice(depth).join("/") };
}

// Tells whether the configuration of Git names remotes, and none of them is this repository.
function isOfOther(config: string, repository: string): boolean {
  const names = ["/", ":"].map((mark) => `${mark}${repository}`.toLowerCase());
  const lines = config.toLowerCase().split("\n");
  const urls = lines.map((line) => line.trim()).filter((line) => /^url\b/.test(line));
  const isOwn = (url: string) =>
    names.some((name) => [name, `${name}.git`, `${name}/`].some((end) => url.endsWith(end)));
  return urls.length > 0 && !urls.some(isOwn);
}

/** Tells whether the file of a checkout belongs to this repository: a job may generate a file, or get one from somewhere else. */
export function isInRepository({ kind, root, path }: Checkout): boolean {
  if (kind !== "own") return false;
  const index = unlessThrows(() => readFileSync(join(root, ".git", "index")));
  // A file that is not there may have been deleted.
  return index === undefined || !existsSync(join(root, path)) || isTracked(path, index);
}

// Tells whether Git's index has a file (gitformat-index): the path of each entry follows its flags, which have the length of the
// path, and ends with a NUL. An index of version 4 cuts the paths short. With it, or with a damaged index, the file counts as tracked.
function isTracked(path: string, index: Buffer): boolean {
  if (index.length < 12 || index.readUInt32BE(4) > 3) return true;
  const entry = Buffer.from(`${path}\0`);
  const length = Math.min(entry.length - 1, 0xfff);
  const [nameLength, isExtended] = [0xfff, 0x4000];
  for (let at = index.indexOf(entry); at >= 4; at = index.indexOf(entry, at + 1)) {
    const [flags, before] = [index.readUInt16BE(at - 2), index.readUInt16BE(at - 4)];
    if ((flags & (nameLength | isExtended)) === length) return true;
    // More flags follow those of an extended entry.
    if ((before & (nameLength | isExtended)) === (length | isExtended)) return true;
  }
  return false;
}

/**
 * Tells whether a checkout has the commit of this run: its branch or tag, or the commit itself. A run may check out an unmerged
 * commit or an old release, although its event is about the default branch. The checkout of another repository is not judged.
 */
export function isCurrent({ kind, root }: Checkout, run: { ref: string; commit: string }): boolean {
  const head = unlessThrows(() => readFileSync(join(root, ".git", "HEAD"), "utf8").trim());
  return kind !== "own" || head === undefined || head === `ref: ${run.ref}` || head === run.commit;
}

/**
 * Returns a function that tells whether a file of the repository is missing from its checkout. The function returns false for
 * a sparse checkout, for the checkout of another repository, and if the step's own file is not there.
 * @param path the name of the step's file in the repository.
 */
export function missingIn({ kind, root }: Checkout, path: string): (path: string) => boolean {
  const isThere = (name: string) => existsSync(join(root, name));
  const isSparse = isThere(join(".git", "info", "sparse-checkout"));
  const isWhole = kind === "own" && !isSparse && path !== "" && isThere(path);
  return (name) => isWhole && name !== "" && !isThere(name);
}
