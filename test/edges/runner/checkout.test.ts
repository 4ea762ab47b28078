import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkoutOf, isCurrent, isInRepository, missingIn } from "../../../src/edges/runner/checkout.ts";
import { gitIndex } from "./git-index.ts";

let home: string;
const folders = () => ({ workspace: join(home, "work") });

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "checkout-"));
  for (const folder of ["work/.git", "outside"]) mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(join(home, "outside/secret"), "mine");
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

test.each([
  ["ref: refs/heads/main", true],
  ["a".repeat(40), true],
  ["ref: refs/heads/production", false],
  ["b".repeat(40), false],
])("a checkout at %s is that of the run: %s", (head, isThis) => {
  const run = { ref: "refs/heads/main", commit: "a".repeat(40) };
  const checkout = () => checkoutOf("p.yml", "example/telehealth", folders());
  expect(isCurrent(checkout(), run)).toBe(true);
  writeFileSync(join(home, "work/.git/HEAD"), `${head}\n`);
  expect(isCurrent(checkout(), run)).toBe(isThis);
  writeFileSync(join(home, "work/.git/config"), "url = https://github.com/example/other\n");
  expect(isCurrent(checkout(), run)).toBe(true);
});

test("a file is named by its path in the repository that is checked out around it", () => {
  mkdirSync(join(home, "work/a/repo/.git"), { recursive: true });
  mkdirSync(join(home, "work/a/repo/sub"));
  writeFileSync(join(home, "work/a/repo/sub/.git"), "gitdir: ../.git/modules/sub");
  const pathOf = (path: string) => checkoutOf(path, "example/telehealth", folders()).path;
  expect(pathOf("p.yml")).toBe("p.yml");
  expect(pathOf("a/p.yml")).toBe("a/p.yml");
  expect(pathOf("a/repo/p.yml")).toBe("p.yml");
  expect(pathOf("a/repo/sub/p.yml")).toBe("sub/p.yml");
  rmSync(join(home, "work/.git"), { recursive: true });
  expect(checkoutOf("a/p.yml", "example/telehealth", folders())).toEqual({
    kind: "none",
    root: join(home, "work"),
    path: "a/p.yml",
  });
  expect(checkoutOf("\0/p.yml", "example/telehealth", folders()).kind).toBe("none");
});

test.each([
  ["https://github.com/Example/Telehealth", "own"],
  ["https://x:y@ghes.example.com/example/telehealth.git", "own"],
  ["git@github.com:example/telehealth.git", "own"],
  ["https://github.com/example/telehealth/", "own"],
  ["https://github.com/example/telehealth-policies", "other"],
  ["https://github.com/my-example/telehealth", "other"],
  ["https://github.com/example/telehealth/policies", "other"],
])("a checkout of %s is %s", (url, kind) => {
  writeFileSync(join(home, "work/.git/config"), `[remote "origin"]\n\turl = ${url}\n\tfetch = +refs/*\n`);
  expect(checkoutOf("p.yml", "example/telehealth", folders()).kind).toBe(kind);
});

test("a file belongs to this repository unless another one has it, or Git does not know it", () => {
  const isOwn = (path: string) => isInRepository(checkoutOf(path, "example/telehealth", folders()));
  writeFileSync(join(home, "work/p.yml"), "");
  expect(isOwn("p.yml")).toBe(true);
  const index = (...given: Parameters<typeof gitIndex>) =>
    writeFileSync(join(home, "work/.git/index"), gitIndex(...given));
  index(["other.yml", "templates/p.yml"]);
  expect([isOwn("p.yml"), isOwn("deleted.yml")]).toEqual([false, true]);
  index(["other.yml", "p.yml"]);
  expect(isOwn("p.yml")).toBe(true);
  index(["a/p.yml", "p.yml"], { version: 3, isExtended: true });
  expect(isOwn("p.yml")).toBe(true);
  // In version 4, a path may be cut short.
  index(["x"], { version: 4 });
  expect(isOwn("p.yml")).toBe(true);
  for (const damaged of ["", "DIRC", "DIRC\0\0\0\x02\0\0\0"]) {
    writeFileSync(join(home, "work/.git/index"), damaged);
    expect(isOwn("p.yml")).toBe(true);
  }
  writeFileSync(join(home, "work/.git/config"), "url = https://github.com/example/other\n");
  expect(isOwn("p.yml")).toBe(false);
});

test("a file counts as missing only in a whole checkout of this repository", () => {
  const write = (path: string, text = "") => {
    mkdirSync(join(home, "work", path, ".."), { recursive: true });
    writeFileSync(join(home, "work", path), text);
  };
  const missing = (name: string, given: { policyFile?: string; path?: string } = {}) =>
    missingIn(
      checkoutOf(given.policyFile ?? "new/policy.yml", "example/telehealth", folders()),
      given.path ?? "new/policy.yml",
    )(name);
  // If the policy file itself is not there, the repository is not checked out.
  expect(missing("policy.yml")).toBe(false);
  write("new/policy.yml");
  expect([missing("policy.yml"), missing("new/policy.yml"), missing("")]).toEqual([true, false, false]);
  expect([missing("\0"), missing("x".repeat(9_000)), missing("../outside/secret")]).toEqual([
    true,
    true,
    false,
  ]);
  write(".git/config", "[remote]\n\turl = https://github.com/Example/Telehealth\n");
  expect(missing("policy.yml")).toBe(true);
  // This policy belongs to another repository.
  write("policies/.git/config", "url = https://github.com/example/policies\n");
  write("policies/p.yml");
  expect(missing("policy.yml", { policyFile: "policies/p.yml", path: "p.yml" })).toBe(false);
  write(".git/info/sparse-checkout", "/new/\n");
  expect(missing("policy.yml")).toBe(false);
});
