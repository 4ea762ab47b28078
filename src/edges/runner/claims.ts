import { accessSync, constants, lstatSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { ActionError } from "../../messages/errors.ts";
import { quote } from "../../messages/text.ts";
import {
  type Folders,
  isInside,
  isSameFile,
  leadsThrough,
  presumedPath,
  realFolder,
  realPlace,
  realWorkspace,
  translateRefusal,
  wayFault,
} from "./workspace.ts";

export type FileInput = "policy-file" | "report-file" | "sarif-file";

/** `claimed` has the real path of each file that may be written; `problems` says why others may not be. */
export type Claims = { claimed: Partial<Record<FileInput, string>>; problems: readonly ActionError[] };

type Named = { input: FileInput; path: string };
type RealFile = Named & { real: string };

/**
 * Makes sure that the files that inputs name may be written. Removes old files, so that no later step takes an old file for a new
 * one. Each file is judged by its real path. The file must be in the workspace or RUNNER_TEMP and not in `.git`, and must not be a
 * symbolic link, folder or device. No two inputs may name one file. All files are judged before any is removed. A policy file that
 * export writes must not exist yet, because it may be a team's work.
 */
export function claimFiles(
  paths: Record<FileInput, string>,
  { isExport, folders }: { isExport: boolean; folders: Folders },
): Claims {
  const problems: ActionError[] = [];
  const attempt = <Value>(work: () => Value): Value[] => {
    try {
      return [work()];
    } catch (error) {
      if (!(error instanceof ActionError)) throw error;
      problems.push(error);
      return [];
    }
  };
  const inputs = ["report-file", "sarif-file", ...(isExport ? (["policy-file"] as const) : [])] as const;
  const wanted = inputs.map((input) => ({ input, path: paths[input] })).filter(({ path }) => path !== "");
  // The workspace is judged once, before the files, so that a bad workspace is one error and not one for each file.
  const [workspace] = wanted.length === 0 ? [] : attempt(() => realWorkspace(folders.workspace));
  const files = workspace
    ? wanted.flatMap((file) => attempt(() => whileWriting(file, () => judgeFile(file, workspace, folders))))
    : [];
  const all = [...files];
  const policyFile = paths["policy-file"];
  // No other input may write to the policy file. `readPolicyContent` judges whether it may be read.
  if (!isExport && policyFile !== "")
    all.push({ input: "policy-file", path: policyFile, real: presumedPath(folders.workspace, policyFile) });
  const clashing = new Set<RealFile>();
  for (const [at, file] of all.entries())
    for (const other of all.slice(at + 1)) {
      const [path, otherPath] = [file.real, other.real];
      if (!isSameFile(path, otherPath) && !isInside(path, otherPath) && !isInside(otherPath, path)) continue;
      clashing.add(file).add(other);
      problems.push(clashError(file, other));
    }
  const claimed = files
    .filter((file) => !clashing.has(file))
    .flatMap((file) => attempt(() => whileWriting(file, () => claim(file))));
  return { claimed: Object.fromEntries(claimed.map(({ input, real }) => [input, real])), problems };
}

/**
 * Writes a claimed file, and refuses a file that appeared since. Removes a file that it could not write whole: half a file looks
 * like a whole one, and the next run could not write it.
 */
export function writeClaimed(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    const isAnothers = error instanceof Error && "code" in error && error.code === "EEXIST";
    if (!isAnothers) rmSync(path, { force: true });
    throw error;
  }
}

/** Writes the policy file of an export. @throws ActionError invalid-inputs if the system refuses it. */
export function writeNewPolicy(path: string, text: string): void {
  whileWriting({ input: "policy-file", path }, () => writeClaimed(path, text));
}

// Reports a refusal of the system as an error of the input.
function whileWriting<Value>(file: Named, work: () => Value): Value {
  const hint = "Check its path, the permissions of its folder, and the space on the disk.";
  return translateRefusal(work, (why) => fileError(file, `cannot be written: ${why}`, hint));
}

function fileError({ input, path }: Named, fault: string, hint: string): ActionError {
  return new ActionError("invalid-inputs", `${input} is ${quote(path)}, which ${fault}.`, { hint });
}

function judgeFile(wanted: Named, workspace: string, { temp = "", runnerFiles }: Folders): RealFile {
  const refuse = (fault: string, hint = "Name a file in the workspace or in RUNNER_TEMP.") =>
    fileError(wanted, fault, hint);
  const found = wayFault(wanted.path, workspace);
  if (found !== undefined) throw refuse(...found);
  const real = realPlace(workspace, wanted.path);
  const tempFolder = temp === "" ? undefined : realFolder(temp);
  if (![workspace, tempFolder].some((root) => root !== undefined && isInside(root, real))) {
    const isTempBad = temp !== "" && tempFolder === undefined;
    const hint = `Name a file in the workspace; RUNNER_TEMP is ${quote(temp)}, which is not a folder.`;
    throw refuse("is outside the workspace and RUNNER_TEMP", isTempBad ? hint : undefined);
  }
  if (leadsThrough(real, ".git")) throw refuse("is in .git");
  // A write here would change the outputs, the environment or the event of the job.
  const isRunners = leadsThrough(real, "_runner_file_commands", "_github_workflow");
  if (isRunners || runnerFiles.some((file) => isSameFile(file, real)))
    throw refuse("is among the runner's own files");
  const old = lstatSync(real, { throwIfNoEntry: false });
  if (old !== undefined && !old.isFile()) throw refuse("is not a regular file");
  if (old !== undefined && wanted.input === "policy-file")
    throw refuse("exists already", "Name a file that does not exist yet, or delete this one first.");
  return { ...wanted, real };
}

function clashError(file: RealFile, other: RealFile): ActionError {
  const fault = isSameFile(file.real, other.real)
    ? "name the same file"
    : "name paths of which one is inside the other";
  const message = `${file.input} (${quote(file.path)}) and ${other.input} (${quote(other.path)}) ${fault}.`;
  return new ActionError("invalid-inputs", message, { hint: "Give each a file of its own." });
}

function claim(file: RealFile): RealFile {
  const isNew = file.input === "policy-file";
  if (!isNew) rmSync(file.real, { force: true });
  mkdirSync(dirname(file.real), { recursive: true });
  // An export asks Twilio for every account first, so a folder that forbids writing is reported now.
  if (isNew) accessSync(dirname(file.real), constants.W_OK);
  return file;
}
