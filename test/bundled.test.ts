import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { bundledPackages, type Module, type Sbom, sbomOf, termsOf } from "../scripts/bundled.ts";

const temporary = mkdtempSync(join(tmpdir(), "bundled-"));
afterAll(() => rmSync(temporary, { recursive: true }));

// `npm run bundle` writes these statistics, and `npm test` compares dist/ with that bundle.
const stats: { modules: Module[] } = JSON.parse(readFileSync(".build/stats.json", "utf8"));
const bundled = bundledPackages(stats.modules);
const read = [...JSON.stringify(stats.modules).matchAll(/"nameForCondition":"([^"]+)"/g)].map(
  ([, file = ""]) => file,
);
// The bundle with the bundler's comments, before unused code is removed.
const code = globSync(".build/bundled/*.js")
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");
const lock: { packages: Record<string, { name?: string; version: string; dev?: true }> } = JSON.parse(
  readFileSync("package-lock.json", "utf8"),
);

const [, ...parts] = readFileSync("dist/licenses.txt", "utf8").split(/^-{80}\n/m);
const sections = new Map(
  parts.flatMap((part, index) => (index % 2 === 0 ? [[part.trim(), parts[index + 1] ?? ""]] : [])),
);
const words = (text: string) => text.split(/\s+/).filter(Boolean);

test("licenses.txt has a heading for every package that is bundled, and for no other", () => {
  expect([...sections.keys()]).toEqual([...bundled.keys()]);
});

test.each([...bundled])("licenses.txt has the licence of %s, word for word", (title, folder) => {
  const files = readdirSync(folder).filter((file) => /licen[cs]e|notice|copying/i.test(file));
  const own = files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
  expect(words(own)).not.toEqual([]);
  expect(words(sections.get(title) ?? "")).toEqual(words(own));
});

test("every package that a comment of the bundler names is listed", () => {
  const named = [...code.matchAll(/ MODULE: \.{1,2}\/(node_modules\/\S+)/g)].map(([, path = ""]) =>
    Object.keys(lock.packages).findLast((folder) => folder !== "" && path.startsWith(`${folder}/`)),
  );
  const titles = named.map(
    (folder = "") => `${folder.split("node_modules/").at(-1)} ${lock.packages[folder]?.version}`,
  );
  expect(titles.length).toBeGreaterThan(50);
  expect([...sections.keys()]).toEqual(expect.arrayContaining(titles));
});

test.each([...bundled])("code of %s is bundled", (_, folder) => {
  const files = read.filter((file) => file.startsWith(`${folder}/`));
  const pieces = files.map((file) => longest(readFileSync(file, "utf8").split(/[\n;]/)));
  expect(pieces.some((piece) => piece.length > 30 && code.includes(piece))).toBe(true);
});

// Each listed package must have code in dist/. Pruning changes blanks, quotes, and declarations, so only pieces are compared.
const bare = (text: string) => text.replace(/\s+/g, "").replace(/['`]/g, '"');
const shipped = bare(
  globSync("dist/*.js")
    .map((file) => readFileSync(file, "utf8"))
    .join("\n"),
);

test.each([...bundled])("code of %s ships", (_, folder) => {
  const files = read.filter((file) => file.startsWith(`${folder}/`));
  const pieces = files.flatMap((file) => readFileSync(file, "utf8").split(/[\n;{}]/)).map(bare);
  expect(pieces.some((piece) => piece.length >= 25 && shipped.includes(piece))).toBe(true);
});

test("code that nothing calls is bundled but does not ship, and names stay", () => {
  const ships = readFileSync("dist/index.js", "utf8");
  for (const name of ["$ZodCUID2", "$ZodJWT", "ZodMiniBigInt"]) {
    expect(code).toContain(name);
    expect(ships).not.toContain(name);
  }
  for (const name of ["function rowsOf(", "function parseAnswer(", "$ZodString"])
    expect(ships).toContain(name);
});

function longest(pieces: readonly string[]): string {
  return pieces
    .map((piece) => piece.trim())
    .reduce((best, piece) => (piece.length > best.length ? piece : best), "");
}

test("every package that ships is a dependency, and every dependency ships", () => {
  const folders = [...bundled.values()].map((folder) => folder.slice(process.cwd().length + 1));
  expect(folders.filter((folder) => lock.packages[folder]?.dev)).toEqual([]);
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(folders).toEqual(
    expect.arrayContaining(Object.keys(dependencies).map((name) => `node_modules/${name}`)),
  );
});

test("the SBOM lists only the action and the bundled packages, each with its version, licence and hash", () => {
  const printed = execFileSync(process.execPath, ["scripts/sbom.ts"], { encoding: "utf8" });
  const sbom: Sbom & { packages: object[] } = JSON.parse(printed);
  // SPDX allows no milliseconds.
  expect(sbom.creationInfo.created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  const [action, ...packages] = sbom.packages;
  expect(action).toMatchObject({
    SPDXID: sbom.documentDescribes[0],
    name: "twilio-composition-settings-action",
  });
  expect(packages.map(({ name, versionInfo }) => `${name} ${versionInfo}`).sort()).toEqual([
    ...bundled.keys(),
  ]);
  for (const entry of packages) {
    expect(entry).toMatchObject({
      licenseDeclared: expect.any(String),
      checksums: [{ algorithm: "SHA512" }],
    });
  }
  const known = ["SPDXRef-DOCUMENT", ...sbom.packages.map(({ SPDXID }) => SPDXID)];
  const named = sbom.relationships.flatMap(({ spdxElementId, relatedSpdxElement }) => [
    spdxElementId,
    relatedSpdxElement,
  ]);
  expect(new Set(named)).toEqual(new Set(known));
});

test("no SBOM is made if a bundled package is not in the lock file", () => {
  const creationInfo = { created: "2026-01-02T03:04:05Z" };
  const empty = { creationInfo, documentDescribes: [], packages: [], relationships: [] };
  expect(() => sbomOf(empty, new Map([["left-pad 1.3.0", "node_modules/left-pad"]]))).toThrow(
    "left-pad 1.3.0",
  );
});

function install(folder: string, manifest: object, files: Record<string, string> = {}): string {
  const path = join(temporary, folder);
  mkdirSync(path, { recursive: true });
  for (const [file, text] of Object.entries({ ...files, "package.json": JSON.stringify(manifest) })) {
    writeFileSync(join(path, file), text);
  }
  return path;
}

test("a module is bundled if it is in a chunk, alone or merged, and belongs to its innermost package", () => {
  install("node_modules/b", { name: "b", version: "2.0.0" });
  install("node_modules/@s/a", { name: "@s/a", version: "1.0.0" });
  install("node_modules/@s/a/node_modules/b", { name: "b", version: "1.0.0" });
  install("node_modules/b/node_modules/@s/a", { name: "@s/a", version: "1.0.0" });
  const at = (path: string) => join(temporary, path);
  const packages = bundledPackages([
    { nameForCondition: null, chunks: [1] },
    {
      nameForCondition: at("main.js"),
      chunks: [1],
      modules: [{ nameForCondition: at("text.js"), chunks: [] }],
    },
    { nameForCondition: at("node_modules/b/lib/b.js"), chunks: [2] },
    {
      chunks: [1],
      modules: [
        { nameForCondition: at("node_modules/@s/a/index.js"), chunks: [] },
        { nameForCondition: at("node_modules/@s/a/node_modules/b/index.js"), chunks: [] },
      ],
    },
    { nameForCondition: at("node_modules/b/node_modules/@s/a/index.js"), chunks: [1] },
    { nameForCondition: at("node_modules/left-out/index.js"), chunks: [] },
  ]);
  expect([...packages.keys()]).toEqual(["@s/a 1.0.0", "b 1.0.0", "b 2.0.0"]);
  expect(packages.get("b 1.0.0")).toBe(at("node_modules/@s/a/node_modules/b"));
});

const packageJson = { name: "one", version: "1.0.0", license: "MIT" };

test.each<[string, object, Record<string, string>, string]>([
  ["a text of its own", packageJson, { "LICENSE.md": "Do.\r\nAs you like.\n" }, "Do.\nAs you like."],
  ["a text under a small name", packageJson, { license: "Do." }, "Do."],
  [
    "a text for each licence",
    packageJson,
    { "LICENSE-MIT": "Do.", "LICENSE-APACHE": "Do too." },
    "Do too.\n\nDo.",
  ],
  ["a notice too", packageJson, { NOTICE: "Mind.", "licence.txt": "Do." }, "Mind.\n\nDo."],
  ["no text, but an author", { ...packageJson, author: "Ada" }, { "licenses.js": "1" }, "MIT, by Ada. "],
  [
    "no text, but an author with more",
    { ...packageJson, author: { name: "Ada", url: "a.example" } },
    {},
    "MIT, by Ada. ",
  ],
  ["no text and no author", packageJson, { "README.md": "Hi." }, "MIT, by its authors. "],
])("finds the licence terms of a package with %s", (name, manifest, files, terms) => {
  const text = termsOf(install(name, manifest, files));
  expect(text).toBe(
    terms.endsWith(" ") ? `${terms}The package has no file with the text of the licence.` : terms,
  );
});

test("a package that names no licence is not bundled", () => {
  expect(() => termsOf(install("without terms", { name: "one", version: "1.0.0" }))).toThrow(
    "one may not be shipped",
  );
});
