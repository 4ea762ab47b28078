import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  claimFile,
  claimNewFile,
  readPolicyText,
  repositoryPath,
  writeClaimed,
} from "../../../src/edges/github/workspace.ts";

let home: string;
const folders = () => ({ workspace: join(home, "work"), temp: join(home, "temp") });
const claim = (path: string) => claimFile("report-file", path, folders());

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "workspace-"));
  for (const folder of ["work/.git", "temp/_runner_file_commands", "outside"])
    mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(join(home, "outside/secret"), "mine");
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

test("a file of an earlier run is removed, and the new one written in its place", () => {
  writeFileSync(join(home, "work/report.json"), "old");
  const path = claim("report.json");
  expect(existsSync(path)).toBe(false);
  writeClaimed(path, "new");
  expect(readFileSync(join(home, "work/report.json"), "utf8")).toBe("new");
  expect(() => writeClaimed(path, "again")).toThrow("EEXIST");
});

test("folders on the way are made, and RUNNER_TEMP is allowed", () => {
  writeClaimed(claim("a/b/report.json"), "x");
  writeClaimed(claim(join(home, "temp/report.json")), "x");
  expect(existsSync(join(home, "work/a/b/report.json"))).toBe(true);
});

test.each([
  ["..", "lies outside"],
  ["../outside/secret", "lies outside"],
  ["/proc/self/environ", "lies outside"],
  [".", "lies outside"],
  ["link/secret", "lies outside"],
  ["dangling", "is not a regular file"],
  ["file-link", "is not a regular file"],
  [".git/config", "lies in .git"],
  ["a/.GIT/config", "lies in .git"],
  ["folder", "is not a regular file"],
  ["../temp/_runner_file_commands/output", "lies among the runner's own files"],
  ["../temp/_github_workflow/event.json", "lies among the runner's own files"],
])("%s is refused", (path, fault) => {
  symlinkSync(join(home, "outside"), join(home, "work/link"));
  symlinkSync(join(home, "outside/new"), join(home, "work/dangling"));
  symlinkSync(join(home, "outside/secret"), join(home, "work/file-link"));
  mkdirSync(join(home, "work/folder"));
  expect(() => claim(path)).toThrow(fault);
  expect(readFileSync(join(home, "outside/secret"), "utf8")).toBe("mine");
});

const policy = (path: string) => readPolicyText(path, folders());

test("a policy file in the workspace is read, as UTF-8", () => {
  writeFileSync(join(home, "work/policy.yml"), "größe: 1");
  symlinkSync(join(home, "work/policy.yml"), join(home, "work/link.yml"));
  expect(policy("policy.yml")).toBe("größe: 1");
  expect(policy("./sub/../policy.yml")).toBe("größe: 1");
  expect(policy("link.yml")).toBe("größe: 1");
});

test.each<[string, string, () => void, string]>([
  ["is not there", "nowhere.yml", () => {}, "does not exist"],
  ["is a folder", "sub", () => mkdirSync(join(home, "work/sub")), "is not a regular file"],
  ["lies outside", "../outside/secret", () => {}, "lies outside the workspace"],
  [
    "lies in RUNNER_TEMP",
    "../temp/x",
    () => writeFileSync(join(home, "temp/x"), "x"),
    "lies outside the workspace",
  ],
  [
    "leads outside",
    "link.yml",
    () => symlinkSync(join(home, "outside/secret"), join(home, "work/link.yml")),
    "lies outside the workspace",
  ],
  [
    "leads nowhere",
    "link.yml",
    () => symlinkSync(join(home, "work/nowhere"), join(home, "work/link.yml")),
    "does not exist",
  ],
  ["lies in .git", ".git/config", () => writeFileSync(join(home, "work/.git/config"), "x"), "lies in .git"],
  [
    "is too large",
    "big.yml",
    () => writeFileSync(join(home, "work/big.yml"), Buffer.alloc(1024 * 1024 + 1, "#")),
    "is larger than 1 MiB",
  ],
  [
    "is not UTF-8",
    "bad.yml",
    () => writeFileSync(join(home, "work/bad.yml"), Buffer.of(0xff)),
    "is not UTF-8 text",
  ],
])("a policy file that %s is refused", (_, path, prepare, fault) => {
  prepare();
  expect(() => policy(path)).toThrow(
    expect.objectContaining({ reason: "invalid-policy", message: expect.stringContaining(fault) }),
  );
});

test("a policy file of exactly 1 MiB is read", () => {
  writeFileSync(join(home, "work/big.yml"), Buffer.alloc(1024 * 1024, "#"));
  expect(policy("big.yml")).toHaveLength(1024 * 1024);
});

test("a new file must not be there yet, and stays as it is if it is", () => {
  const claimNew = (path: string) => claimNewFile("policy-file", path, folders());
  writeFileSync(join(home, "work/policy.yml"), "mine");
  expect(() => claimNew("policy.yml")).toThrow(
    expect.objectContaining({ message: expect.stringContaining("exists already") }),
  );
  expect(readFileSync(join(home, "work/policy.yml"), "utf8")).toBe("mine");
  writeClaimed(claimNew("new/policy.yml"), "ours");
  expect(readFileSync(join(home, "work/new/policy.yml"), "utf8")).toBe("ours");
});

test("the repository calls a file by its real path from the workspace, however the input says it", () => {
  mkdirSync(join(home, "work/ci"));
  writeFileSync(join(home, "work/ci/p #1.yml"), "");
  symlinkSync("ci", join(home, "work/linked"));
  symlinkSync("work", join(home, "also"));
  for (const path of [
    "ci/p #1.yml",
    ".//ci/./p #1.yml",
    "x/../ci/p #1.yml",
    "linked/p #1.yml",
    join(home, "work/ci/p #1.yml"),
    join(home, "also/ci/p #1.yml"),
  ]) {
    expect(repositoryPath(path, folders())).toBe("ci/p #1.yml");
    expect(repositoryPath(path, { workspace: join(home, "also") })).toBe("ci/p #1.yml");
  }
});

test.each(["", "missing.yml", "../outside/secret", ".."])("%j is called what the input calls it", (path) => {
  expect(repositoryPath(path, folders())).toBe(path);
});
