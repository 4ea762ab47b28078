import {
  accessSync,
  constants,
  lstatSync,
  mkdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { ActionError } from "../../messages/errors.ts";
import { quote } from "../../messages/text.ts";
import { type Folders, inGit, inWords, isInside, realFolder, realWorkspace } from "./workspace.ts";

export type FileInput = "policy-file" | "report-file" | "sarif-file";

/** The real paths to write to, each undefined where none is wanted or it is refused; and what is wrong. */
export type Claims = {
  reportFile: string | undefined;
  sarifFile: string | undefined;
  newPolicyFile: string | undefined;
  problems: readonly ActionError[];
};

type Wanted = { input: FileInput; path: string; isNew: boolean };
type RealFile = Wanted & { real: string };

/**
 * Makes sure that the files that inputs name may be written, and removes old ones, so that none is taken for a new one.
 * Judged by real path: in the workspace or RUNNER_TEMP, not in `.git`, no symbolic link, no folder or device, no two
 * names of one file. All are judged before any is removed. A policy file that export writes must not be there yet,
 * since it is somebody's work.
 */
export function claimFiles(
  paths: Record<FileInput, string>,
  { isExport, folders }: { isExport: boolean; folders: Folders },
): Claims {
  const problems: ActionError[] = [];
  const wanted = (["report-file", "sarif-file", "policy-file"] as const)
    .map((input) => ({ input, path: paths[input], isNew: input === "policy-file" }))
    .filter(({ path, isNew }) => path !== "" && (isExport || !isNew));
  const places = wanted.flatMap((one) => attempt(() => placeOf(one, folders), problems));
  const rivals = isExport || paths["policy-file"] === "" ? [] : [standing(paths["policy-file"], folders)];
  const clashes = clashesAmong([...places, ...rivals]);
  problems.push(...clashes.map(clashError));
  const claimed = places
    .filter((place) => !clashes.flat().includes(place))
    .flatMap((place) => attempt(() => claim(place), problems));
  const realOf = (input: FileInput) => claimed.find((place) => place.input === input)?.real;
  return {
    reportFile: realOf("report-file"),
    sarifFile: realOf("sarif-file"),
    newPolicyFile: realOf("policy-file"),
    problems,
  };
}

/**
 * Writes a claimed file, and refuses one that appeared since. What could not be written whole is removed: half a file
 * would be taken for one, and stand in the way of the next.
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

/**
 * Writes the policy file of an export.
 * @throws ActionError invalid-inputs, where the system refuses it.
 */
export function writeNewPolicy(path: string, text: string): void {
  inWords(
    () => writeClaimed(path, text),
    (why) => cannotBeWritten({ input: "policy-file", path }, why),
  );
}

function attempt<Value>(work: () => Value, problems: ActionError[]): Value[] {
  try {
    return [work()];
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    // One and the same for all files, such as a workspace that is none.
    if (!problems.some(({ message }) => message === error.message)) problems.push(error);
    return [];
  }
}

function refusal({ input, path }: Pick<Wanted, "input" | "path">, fault: string, hint: string): ActionError {
  return new ActionError("invalid-inputs", `${input} is ${quote(path)}, which ${fault}.`, { hint });
}

function cannotBeWritten(file: Pick<Wanted, "input" | "path">, why: string): ActionError {
  const hint = "Check its path, the permissions of its folder, and the space on the disk.";
  return refusal(file, `cannot be written: ${why}`, hint);
}

function placeOf(wanted: Wanted, folders: Folders): RealFile {
  return inWords(
    () => judged(wanted, realWorkspace(folders.workspace), folders),
    (why) => cannotBeWritten(wanted, why),
  );
}

function judged(wanted: Wanted, workspace: string, { temp = "", runnerFiles }: Folders): RealFile {
  const refuse = (fault: string, hint = "Name a file in the workspace or in RUNNER_TEMP.") =>
    refusal(wanted, fault, hint);
  const real = realPlace(workspace, wanted.path);
  const tempFolder = temp === "" ? undefined : realFolder(temp);
  if (![workspace, tempFolder].some((root) => root !== undefined && isInside(root, real))) {
    const isTempBad = temp !== "" && tempFolder === undefined;
    const hint = `Name a file in the workspace; RUNNER_TEMP is ${quote(temp)}, which is not a folder.`;
    throw refuse("lies outside the workspace and RUNNER_TEMP", isTempBad ? hint : undefined);
  }
  if (inGit(real)) throw refuse("lies in .git");
  // Whoever writes among the runner's own files sets the outputs and the environment of the job, or its event.
  if (isRunnersFolder(real) || runnerFiles.some((file) => isSameFile(file, real)))
    throw refuse("lies among the runner's own files");
  const there = lstatSync(real, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile()) throw refuse("is not a regular file");
  if (there !== undefined && wanted.isNew)
    throw refuse("exists already", "Name a file that does not exist yet, or delete this one first.");
  return { ...wanted, real };
}

function isRunnersFolder(path: string): boolean {
  const folders = ["_runner_file_commands", "_github_workflow"];
  return path.split(sep).some((part) => folders.includes(part.toLowerCase()));
}

// The policy file as it stands, to which nobody may write. Whether it may be read is judged where it is.
function standing(path: string, { workspace }: Folders): RealFile {
  const place = { input: "policy-file" as const, path, isNew: false };
  const wanted = resolve(workspace, path);
  try {
    return {
      ...place,
      real: statSync(wanted, { throwIfNoEntry: false }) ? realpathSync(wanted) : realPlace(workspace, path),
    };
  } catch {
    return { ...place, real: wanted };
  }
}

function realPlace(workspace: string, path: string): string {
  const wanted = resolve(workspace, path);
  return join(realParent(dirname(wanted)), basename(wanted));
}

// The real path of a folder, of which the last parts need not exist yet.
function realParent(folder: string): string {
  const isThere = lstatSync(folder, { throwIfNoEntry: false }) !== undefined;
  if (isThere) return realpathSync(folder);
  return join(realParent(dirname(folder)), basename(folder));
}

type Clash = readonly [RealFile, RealFile];

function clashesAmong(places: readonly RealFile[]): Clash[] {
  return places.flatMap((one, at) =>
    places.slice(at + 1).flatMap((other): Clash[] => (isClash(one.real, other.real) ? [[one, other]] : [])),
  );
}

function isClash(one: string, other: string): boolean {
  return isSameFile(one, other) || isInside(one, other) || isInside(other, one);
}

function clashError([one, other]: Clash): ActionError {
  const fault = isSameFile(one.real, other.real) ? "name one file" : "lie one below the other";
  const message = `${one.input} (${quote(one.path)}) and ${other.input} (${quote(other.path)}) ${fault}.`;
  return new ActionError("invalid-inputs", message, { hint: "Give each a file of its own." });
}

// Many file systems take names that differ in letter case, or in how an accent is written, for one; and one file may
// have several names.
function isSameFile(one: string, other: string): boolean {
  const fold = (path: string) => path.normalize("NFC").toLowerCase();
  if (fold(one) === fold(other)) return true;
  const id = idOf(one);
  return id !== undefined && id === idOf(other);
}

function idOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    return undefined;
  }
}

function claim(place: RealFile): RealFile {
  return inWords(
    () => {
      if (!place.isNew) rmSync(place.real, { force: true });
      mkdirSync(dirname(place.real), { recursive: true });
      // An export asks for every account first, and had better know now.
      if (place.isNew) accessSync(dirname(place.real), constants.W_OK);
      return place;
    },
    (why) => cannotBeWritten(place, why),
  );
}
