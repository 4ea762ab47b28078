import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  readPolicyContent,
  translateRefusal,
  wayFault,
  workspacePath,
} from "../../../src/edges/runner/workspace.ts";
import { ActionError } from "../../../src/messages/errors.ts";
import { asNobody } from "./as-nobody.ts";

let home: string;
const folders = () => ({ workspace: join(home, "work"), temp: join(home, "temp"), runnerFiles: [] });

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "workspace-"));
  for (const folder of ["work/.git", "temp/_runner_file_commands", "outside"])
    mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(join(home, "outside/secret"), "mine");
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const policy = (path: string) => readPolicyContent(path, folders()).text;

test("a policy file in the workspace is read, as UTF-8", () => {
  writeFileSync(join(home, "work/policy.yml"), "größe: 1");
  symlinkSync(join(home, "work"), join(home, "also"));
  expect(policy("policy.yml")).toBe("größe: 1");
  expect(policy("./sub/../policy.yml")).toBe("größe: 1");
  expect(policy(join(home, "also/policy.yml"))).toBe("größe: 1");
  const { text, bytes } = readPolicyContent("policy.yml", { ...folders(), workspace: join(home, "also") });
  expect([text, bytes]).toEqual(["größe: 1", Buffer.from("größe: 1")]);
});

test.each([
  "$RUNNER_TEMP/x.yml",
  "sub/$NAME.yml",
  `\${RUNNER_TEMP}/x.yml`,
  `sub/\${{ inputs.name }}.yml`,
  "~/x.yml",
  "~\\x.yml",
  "%TEMP%/x.yml",
  "sub\\%NAME%\\x.yml",
])("the path %s has a variable that nothing expands", (path) => {
  expect(wayFault(path, join(home, "work"))?.[0]).toBe("has a variable that nothing expands");
});

test.each([
  "policy.yml",
  "a$b.yml",
  "$/x.yml",
  "~x.yml",
  "a/~/x.yml",
  "50%.yml",
  "a%20b%20c.yml",
  "a{b}.yml",
])("the path %s has no variable", (path) => {
  expect(wayFault(path, join(home, "work"))).toBeUndefined();
});

test.each<[string, string, () => void, string]>([
  ["is not there", "nowhere.yml", () => {}, "does not exist"],
  ["is a folder", "sub", () => mkdirSync(join(home, "work/sub")), "is not a regular file"],
  ["is outside", "../outside/secret", () => {}, "is outside the workspace"],
  [
    "is in RUNNER_TEMP",
    "../temp/x",
    () => writeFileSync(join(home, "temp/x"), "x"),
    "is outside the workspace",
  ],
  [
    "leads outside",
    "link.yml",
    () => symlinkSync(join(home, "outside/secret"), join(home, "work/link.yml")),
    'policy-file is "link.yml", which is a symbolic link.',
  ],
  [
    "leads to another policy",
    "link.yml",
    () => symlinkSync(".git", join(home, "work/link.yml")),
    'policy-file is "link.yml", which is a symbolic link.',
  ],
  [
    "leads nowhere",
    "link.yml",
    () => symlinkSync(join(home, "work/nowhere"), join(home, "work/link.yml")),
    "is a symbolic link",
  ],
  [
    "is behind a link to a folder",
    "a/link/p.yml",
    () => {
      mkdirSync(join(home, "work/a"));
      writeFileSync(join(home, "work/p.yml"), "x");
      symlinkSync("..", join(home, "work/a/link"));
    },
    'which leads through "a/link", which is a symbolic link.',
  ],
  [
    "is behind a link that another name of the workspace hides",
    "../also/link/p.yml",
    () => {
      symlinkSync("work", join(home, "also"));
      symlinkSync(".", join(home, "work/link"));
      writeFileSync(join(home, "work/p.yml"), "x");
    },
    'which leads through "link", which is a symbolic link.',
  ],
  [
    "is below a file",
    "file/policy.yml",
    () => writeFileSync(join(home, "work/file"), ""),
    "cannot be read: not a directory (ENOTDIR)",
  ],
  [
    "leads in circles",
    "circle",
    () => symlinkSync("circle", join(home, "work/circle")),
    "is a symbolic link",
  ],
  ["has a long name", "p".repeat(300), () => {}, "cannot be read: name too long (ENAMETOOLONG)"],
  ["has a long path", "p/".repeat(2_500), () => {}, "does not exist"],
  ["has a NUL byte in its name", "p\0.yml", () => {}, "cannot be read: ERR_INVALID_ARG_VALUE"],
  ["is in .git", ".git/config", () => writeFileSync(join(home, "work/.git/config"), "x"), "is in .git"],
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

test("a policy file without permission to read is refused as such, and so is one in a closed folder", () => {
  mkdirSync(join(home, "work/closed"));
  for (const path of ["policy.yml", "closed/policy.yml"])
    writeFileSync(join(home, "work", path), "version: 1");
  chmodSync(join(home, "work/policy.yml"), 0);
  chmodSync(join(home, "work/closed"), 0);
  for (const path of ["policy.yml", "closed/policy.yml"]) {
    expect(
      asNobody(home, { file: "workspace.ts", name: "readPolicyContent", given: [path, folders()] }),
    ).toEqual({
      reason: "invalid-policy",
      message: `policy-file is "${path}", which cannot be read: permission denied (EACCES).`,
    });
  }
});

test.each<[string, (path: string) => void]>([
  ["is missing", () => {}],
  ["is a file", (path) => writeFileSync(path, "")],
  ["leads nowhere", (path) => symlinkSync("nowhere", path)],
])("a workspace that %s is reported as such", (_, prepare) => {
  prepare(join(home, "place"));
  expect(() => readPolicyContent("p.yml", { ...folders(), workspace: join(home, "place") })).toThrow(
    expect.objectContaining({
      reason: "invalid-inputs",
      message: expect.stringMatching(/^GITHUB_WORKSPACE is ".*", which is not a folder\.$/),
    }),
  );
});

test("a bug is thrown as it is, and not translated like an error of the system", () => {
  const bug = new TypeError("bug");
  const refuse = () => new ActionError("invalid-inputs", "No.", { hint: "Try." });
  expect(() =>
    translateRefusal(() => {
      throw bug;
    }, refuse),
  ).toThrow(bug);
});

test("a file has one name in the workspace for every spelling of the input", () => {
  mkdirSync(join(home, "work/ci"));
  writeFileSync(join(home, "work/ci/p #1.yml"), "");
  symlinkSync("work", join(home, "also"));
  for (const path of [
    "ci/p #1.yml",
    ".//ci/./p #1.yml",
    "x/../ci/p #1.yml",
    join(home, "work/ci/p #1.yml"),
    join(home, "also/ci/p #1.yml"),
  ]) {
    expect(workspacePath(path, folders())).toBe("ci/p #1.yml");
    expect(workspacePath(path, { workspace: join(home, "also") })).toBe("ci/p #1.yml");
  }
  // The name stays if the file is gone or a link, so that the comment about it is found again.
  symlinkSync("p #1.yml", join(home, "work/ci/link.yml"));
  for (const name of ["link.yml", "gone.yml"])
    expect(workspacePath(join(home, "also/ci", name), folders())).toBe(`ci/${name}`);
});

test.each(["", "missing.yml", "../outside/secret", ".."])(
  "the path %j stays as the input gives it",
  (path) => {
    expect(workspacePath(path, folders())).toBe(path);
  },
);
