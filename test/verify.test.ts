import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

const temporary = mkdtempSync(join(tmpdir(), "verify-"));
afterAll(() => rmSync(temporary, { recursive: true }));

/** Compares a bundle of two files with a changed copy. */
function verify(name: string, change: (dist: string) => void) {
  const folder = join(temporary, name);
  const [built, dist] = [join(folder, ".build/dist"), join(folder, "dist")];
  mkdirSync(join(built, "chunks"), { recursive: true });
  writeFileSync(join(built, "index.js"), "run();\n");
  writeFileSync(join(built, "chunks/1.js"), "one();\n");
  cpSync(built, dist, { recursive: true });
  change(dist);
  const script = resolve("scripts/verify.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { cwd: folder, encoding: "utf8" });
  return { status, output: `${stdout}${stderr}`.trim() };
}

test("passes if every file of dist/ is in the bundle, byte for byte", () => {
  expect(verify("equal", () => {})).toEqual({
    status: 0,
    output: "dist/ is the bundle of this source: 2 files are equal, byte for byte.",
  });
});

test.each<[string, (dist: string) => void, string]>([
  [
    "one byte differs",
    (dist) => writeFileSync(join(dist, "index.js"), "run(); \n"),
    "dist/index.js differs from the bundle of this source.",
  ],
  ["a file is missing", (dist) => rmSync(join(dist, "chunks/1.js")), "dist/chunks/1.js is missing."],
  [
    "a file is added",
    (dist) => writeFileSync(join(dist, "chunks/2.js"), ""),
    "dist/chunks/2.js is not in the bundle of this source.",
  ],
])("fails and names the file if %s", (name, change, fault) => {
  expect(verify(name, change)).toEqual({ status: 1, output: fault });
});
