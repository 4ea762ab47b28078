import { expect, test } from "vitest";
import { faultsOf, notesOf, type Release } from "../scripts/release.ts";

const changelog =
  "# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-01-02\n\n- New.\n\n## [1.2.2] - 2026-01-01\n\n- Old.\n";
const sound: Release = {
  tag: "v1.2.3",
  packageVersion: "1.2.3",
  codeVersion: "1.2.3",
  changelog,
  changes: "",
};

test("a release that is whole is not refused, and its notes are those of its version", () => {
  expect(faultsOf(sound)).toEqual([]);
  expect(notesOf(changelog, "1.2.3")).toBe("- New.");
});

test.each<[string, Partial<Release>, string]>([
  ["a tag of another form", { tag: "v1.2" }, "is not of the form"],
  ["a branch's name", { tag: "main" }, "is not of the form"],
  ["another version of the package", { packageVersion: "1.2.2" }, "package.json has the version 1.2.2"],
  ["another version of the code", { codeVersion: "1.2.2" }, "src/tool.ts has the version 1.2.2"],
  ["a changelog without it", { changelog: changelog.replace("1.2.3", "1.3.0") }, "CHANGELOG.md says nothing"],
  [
    "a changelog with a heading alone",
    { changelog: changelog.replace("- New.\n", "") },
    "CHANGELOG.md says nothing",
  ],
  ["a stale dist", { changes: " M dist/index.js" }, "M dist/index.js"],
])("%s is refused", (_, change, said) => {
  expect(faultsOf({ ...sound, ...change }).join("\n")).toContain(said);
});
