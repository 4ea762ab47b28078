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
import { claimFile, writeClaimed } from "../src/github/workspace.ts";

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
