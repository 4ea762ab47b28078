import { execFileSync } from "node:child_process";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

// Archives the last commit, with the attributes of the working copy.
const archive = (format: string) =>
  execFileSync("git", ["archive", "--worktree-attributes", `--format=${format}`, "HEAD"], { maxBuffer: 1e9 });

test("a runner downloads the bundle, the schemas, and the pages at the root, but no source and no tests", () => {
  const files = execFileSync("tar", ["-t"], { input: archive("tar"), encoding: "utf8" })
    .trim()
    .split("\n");
  const top = new Set(files.map((file) => file.split("/")[0]));
  expect([...top].sort()).toEqual(
    [
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "SECURITY.md",
      "action.yml",
      "dist",
      "package.json",
      "schema",
    ].sort(),
  );
  expect(files).toEqual(expect.arrayContaining(["dist/index.js", "dist/licenses.txt", "dist/package.json"]));
});

test("the archive is at most 700 kB, gzipped", () => {
  expect(gzipSync(archive("tar")).length).toBeLessThanOrEqual(700_000);
});
