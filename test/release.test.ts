import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
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

test("a complete release is not refused, and its notes are the section of its version", () => {
  expect(faultsOf(sound)).toEqual([]);
  expect(notesOf(changelog, "1.2.3")).toBe("- New.");
});

test.each<[string, Partial<Release>, string]>([
  ["a tag of another form", { tag: "v1.2" }, "is not of the form"],
  ["a branch's name", { tag: "main" }, "is not of the form"],
  ["another version in package.json", { packageVersion: "1.2.2" }, "package.json has the version 1.2.2"],
  ["another version in the code", { codeVersion: "1.2.2" }, "src/tool.ts has the version 1.2.2"],
  [
    "a changelog without the version",
    { changelog: changelog.replace("1.2.3", "1.3.0") },
    "CHANGELOG.md says nothing",
  ],
  [
    "a changelog with a heading alone",
    { changelog: changelog.replace("- New.\n", "") },
    "CHANGELOG.md says nothing",
  ],
  ["a stale dist", { changes: " M dist/index.js" }, "M dist/index.js"],
])("%s is refused", (_, change, fault) => {
  expect(faultsOf({ ...sound, ...change }).join("\n")).toContain(fault);
});

type Step = { name?: string; uses?: string; run?: string; with?: Record<string, unknown> };
type Job = { permissions: Record<string, string>; needs?: string[]; steps: Step[] };
const { jobs }: { jobs: Record<string, Job> } = parse(readFileSync(".github/workflows/release.yml", "utf8"));
const publish = jobs["publish"];
const commands = publish?.steps.flatMap(({ run = [] }) => run) ?? [];
/** Returns the command of the publishing job by the name of its step. */
const commandOf = (name: string) => publish?.steps.find((step) => step.name === name)?.run ?? "";

test("only the job that publishes may write, and it waits for the tests and runs no toolchain", () => {
  const writing = Object.entries(jobs).filter(([, job]) => Object.values(job.permissions).includes("write"));
  expect(writing.map(([name]) => name)).toEqual(["publish"]);
  expect(publish?.needs).toEqual(Object.keys(jobs).filter((name) => name !== "publish"));
  expect(commands.join("\n")).not.toMatch(/\b(?:npm|npx|node|apt-get|pip|go)\b/);
  const used = publish?.steps.flatMap(({ uses = [] }) => uses) ?? [];
  expect(new Set(used.map((action) => action.split("@")[0]))).toEqual(
    new Set(["actions/checkout", "actions/download-artifact", "actions/attest"]),
  );
});

test("attests every file of the list of hashes, once by itself and once with the SBOM", () => {
  const attests = publish?.steps.filter(({ uses }) => uses?.startsWith("actions/attest@")) ?? [];
  expect(attests.map((step) => step.with)).toEqual([
    { "subject-checksums": "release/checksums.txt" },
    { "subject-checksums": "release/checksums.txt", "sbom-path": "release/sbom.spdx.json" },
  ]);
});

const temporary = mkdtempSync(join(tmpdir(), "release-"));
afterAll(() => rmSync(temporary, { recursive: true }));

/** Runs a command like a step of a workflow, and returns its exit status. */
function runIn(cwd: string, command: string, env: Record<string, string> = {}) {
  // A Git hook sets variables that lead to another repository.
  const clean = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  const options = { cwd, env: { ...Object.fromEntries(clean), ...env }, encoding: "utf8" } as const;
  return spawnSync("bash", ["--norc", "-e", "-c", command], options);
}

test("refuses a tag on a commit that is not on the default branch", () => {
  const folder = mkdtempSync(join(temporary, "tag-"));
  const git = (command: string) => runIn(folder, `git -c user.name=a -c user.email=a@example.com ${command}`);
  git("init -q -b main .");
  for (const message of ["one", "two"]) git(`commit -q --allow-empty -m ${message}`);
  git("update-ref refs/remotes/origin/main HEAD");
  git("commit -q --allow-empty -m three");
  const statusAt = (commit: string) => {
    const env = { GITHUB_SHA: git(`rev-parse ${commit}`).stdout.trim(), BRANCH: "main" };
    return runIn(folder, commandOf("Refuse a tag that is not on the default branch"), env).status;
  };
  expect([statusAt("HEAD~2"), statusAt("HEAD~1"), statusAt("HEAD")]).toEqual([0, 0, 1]);
});

test.each<[string, (folder: string) => void, number]>([
  ["attests the files that were built and tested", () => {}, 0],
  ["refuses a file that differs", (folder) => writeFileSync(join(folder, "dist/index.js"), "x"), 1],
  ["refuses a file that is added", (folder) => writeFileSync(join(folder, "dist/2.js"), ""), 1],
  ["refuses a file that is missing", (folder) => rmSync(join(folder, "dist/1.js")), 1],
  ["refuses another action.yml", (folder) => writeFileSync(join(folder, "action.yml"), "x"), 1],
])("%s", (_, change, status) => {
  const folder = mkdtempSync(join(temporary, "files-"));
  for (const name of ["dist", "release"]) mkdirSync(join(folder, name));
  for (const name of ["action.yml", "dist/1.js", "dist/index.js"]) writeFileSync(join(folder, name), name);
  const list = jobs["build"]?.steps.find(({ name }) => name === "List what was built and tested")?.run ?? "";
  expect(runIn(folder, list).status).toBe(0);
  change(folder);
  expect(runIn(folder, commandOf("Refuse files that were not built and tested")).status).toBe(status);
});

test.each([
  ["every file is attested", "", 0],
  ["a file of dist/ is not attested", "dist/1.js", 1],
  ["action.yml is not attested", "action.yml", 1],
])("the command of docs/dist.md verifies each file at the commit of the tag: %s", (_, refused, status) => {
  const [, command = ""] = /```sh\n(tag=[\s\S]*?)```/.exec(readFileSync("docs/dist.md", "utf8")) ?? [];
  const home = mkdtempSync(join(temporary, "home-"));
  const env = { HOME: home, PATH: `${join(home, "bin")}:${process.env["PATH"]}` };
  const files = ["action.yml", "dist/1.js", "dist/index.js", "dist/licenses.txt"];
  for (const folder of ["bin", "repository/dist"]) mkdirSync(join(home, folder), { recursive: true });
  for (const name of files) writeFileSync(join(home, "repository", name), name);
  // This stands in for GitHub's repository and for the program `gh`.
  const made = runIn(
    home,
    `git config --global url.file://$HOME/repository.insteadOf https://github.com/OWNER/twilio-composition-settings-action
    git config --global advice.detachedHead false
    cd repository && git init -q . && git add . && git -c user.name=a -c user.email=a@example.com commit -qm one
    git tag v1.2.3 && git rev-parse HEAD`,
    env,
  );
  const commit = made.stdout.trim();
  const gh = `#!/bin/sh\necho "$@" >> "$HOME/asked"\ntest "$3" != "${refused}"\n`;
  writeFileSync(join(home, "bin/gh"), gh, { mode: 0o755 });
  const ran = runIn(home, command.replace("vX.Y.Z", "v1.2.3"), env);
  expect({ status: ran.status, output: ran.stdout + ran.stderr }).toEqual({
    status,
    output: status === 0 ? `Pin this commit: ${commit}\n` : "",
  });
  const asked = readFileSync(join(home, "asked"), "utf8").trimEnd().split("\n");
  const repository = "OWNER/twilio-composition-settings-action";
  const expected = files.map(
    (file) =>
      `attestation verify ${file} --repo ${repository} --source-digest ${commit} --deny-self-hosted-runners` +
      ` --signer-workflow ${repository}/.github/workflows/release.yml`,
  );
  expect(asked).toEqual(refused === "" ? expected : expected.slice(0, files.indexOf(refused) + 1));
});

test("the owners of the code cover what users run and what decides it", () => {
  const owners = readFileSync(".github/CODEOWNERS", "utf8").split("\n");
  const covered = owners.flatMap((line) => /^(\/\S+) @OWNER\/maintainers$/.exec(line)?.[1] ?? []);
  const needed = [
    "/action.yml",
    "/src/",
    "/bundle/",
    "/scripts/",
    "/dist/",
    "/package-lock.json",
    "/.github/",
  ];
  expect(covered).toEqual(expect.arrayContaining(needed));
  expect(covered.filter((path) => !existsSync(`.${path}`))).toEqual([]);
});
