import { existsSync, globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";

// The stages of a run: each folder may import the folders before it.
const rooms = ["messages", "settings", "declared", "plan", "run", "report", "edges"];
const loose = ["main", "lifetime", "tool"];
const maxLines = 320;

const files = globSync("src/**/*.ts").map((file) => file.replaceAll("\\", "/"));
const textOf = (file: string) => readFileSync(file, "utf8");

/** Lists the imports of a file, types too: our files by path, packages and Node modules by name. */
const importsOf = (file: string) =>
  [...textOf(file).matchAll(/(?:\bfrom|\bimport\(?)\s*"([^"]+)"/g)].map(([, name = ""]) =>
    name.startsWith(".") ? posix.join(posix.dirname(file), name) : name,
  );
const ownImports = new Map(
  files.map((file) => [file, importsOf(file).filter((imported) => imported.startsWith("src/"))]),
);

const roomOf = (file: string) => file.split("/").slice(1, -1)[0];
// Every file may import src/tool.ts. The other files beside the folders wire the folders together, and may import all of them.
const rankOf = (file: string) => {
  const room = roomOf(file);
  if (room !== undefined) return rooms.indexOf(room);
  return file === "src/tool.ts" ? -1 : rooms.length;
};

// A file beside the folders counts as a folder of its own.
const folderOf = (file: string) => (roomOf(file) === undefined ? file : posix.dirname(file));

/** Returns a circle of imports, if there is one. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const follow = (from: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(from)) return [...way.slice(way.indexOf(from)), from];
    if (done.has(from)) return undefined;
    const circle = (graph.get(from) ?? []).map((to) => follow(to, [...way, from])).find((found) => found);
    done.add(from);
    return circle;
  };
  return [...graph.keys()].map((from) => follow(from, [])).find((circle) => circle);
}

test("every file is in a folder of the list, and at most three are beside the folders", () => {
  expect(files.length).toBeGreaterThan(30);
  const outside = files.filter((file) => !rooms.includes(roomOf(file) ?? ""));
  expect(outside.filter((file) => !loose.some((name) => file === `src/${name}.ts`))).toEqual([]);
});

test("no file imports from a later stage, not even a type", () => {
  const upwards = [...ownImports].flatMap(([file, found]) =>
    found.filter((imported) => rankOf(imported) > rankOf(file)).map((imported) => `${file} -> ${imported}`),
  );
  expect(upwards).toEqual([]);
});

test("no import names a file that is not there", () => {
  expect([...ownImports.values()].flat().filter((imported) => !files.includes(imported))).toEqual([]);
});

test("no imports of files form a circle", () => {
  expect(circleIn(ownImports)).toBeUndefined();
});

test("no imports between folders form a circle", () => {
  const folders = new Map<string, string[]>();
  for (const [file, found] of ownImports) {
    const folder = folderOf(file);
    const others = found.map(folderOf).filter((other) => other !== folder);
    folders.set(folder, [...(folders.get(folder) ?? []), ...others]);
  }
  expect(circleIn(folders)).toBeUndefined();
});

test("a circle of imports is found", () => {
  const graph = (...ways: [string, string[]][]) => new Map(ways);
  expect(circleIn(graph(["a", ["b"]], ["b", ["c"]], ["c", ["b"]]))).toEqual(["b", "c", "b"]);
  expect(circleIn(graph(["a", ["b", "c"]], ["b", ["c"]], ["c", []]))).toBeUndefined();
});

// Every surface prints the story, and imports no other surface.
const surfaces = ["report/page/", "report/files/", "report/log", "report/annotations", "report/outputs"].map(
  (path) => `src/${path}`,
);
const surfaceOf = (file: string) => surfaces.find((surface) => file.startsWith(surface));

test("no surface imports another, and the story imports none", () => {
  const wrong = [...ownImports].flatMap(([file, found]) =>
    found
      .filter((name) => surfaceOf(name) !== undefined && surfaceOf(name) !== surfaceOf(file))
      .filter(() => file.startsWith("src/report/"))
      .map((name) => `${file} -> ${name}`),
  );
  expect(wrong).toEqual([]);
  expect(surfaces.filter((surface) => !files.some((file) => file.startsWith(surface)))).toEqual([]);
});

test("the runner does not know GitHub's API", () => {
  const runner = [...ownImports].filter(([file]) => file.startsWith("src/edges/runner/"));
  expect(runner.length).toBeGreaterThan(3);
  expect(runner.filter(([, found]) => found.some((name) => name.startsWith("src/edges/github/")))).toEqual(
    [],
  );
});

test("at most three files are beside the folders of report/", () => {
  expect(files.filter((file) => posix.dirname(file) === "src/report").length).toBeLessThanOrEqual(3);
});

test("no code recognizes a message by its text", () => {
  const byText =
    /\b(?:message|hint|sentence|headline|says)\b\s*[!=]==(?! "")|[!=]==\s*\w+\.(?:message|hint|sentence)\b|\.(?:message|hint|sentence)\.(?:includes|startsWith|endsWith|match)\(|\b(?:test|exec|get|has|switch) ?\(\w+\.(?:message|hint|sentence)\)|groupBy\(.*=> \w+\.(?:message|hint|sentence)\)/;
  expect(files.filter((file) => byText.test(textOf(file)))).toEqual([]);
});

test("only kind or state separates the members of a union", () => {
  const discriminants = files.flatMap((file) =>
    [...textOf(file).matchAll(/\|\s*\{\s*(\w+): "/g)].map(([, name = ""]) => `${name} in ${file}`),
  );
  expect(discriminants.length).toBeGreaterThan(10);
  expect(discriminants.filter((name) => !/^(?:kind|state) /.test(name))).toEqual([]);
});

test("no constant table is Partial, and no code chooses by the name of a resource", () => {
  expect(files.filter((file) => /^(?:export )?const \w+: Partial</m.test(textOf(file)))).toEqual([]);
  expect(files.filter((file) => /=== "(?:compositions|recordings)" \?/.test(textOf(file)))).toEqual([]);
});

test("no function has more than 40 lines", () => {
  const long = files.flatMap((file) =>
    [...textOf(file).matchAll(/^( *)(?:export )?(?:async )?function\*? (\w+)[\s\S]*?\n\1\}/gm)]
      .filter(([body]) => body.split("\n").length > 40)
      .map(([, , name]) => `${name} in ${file}`),
  );
  expect(long).toEqual([]);
});

test("no two files have functions of the same name", () => {
  const owners = new Map<string, Set<string>>();
  for (const file of files)
    for (const [, declared, name = declared ?? ""] of textOf(file).matchAll(
      /^(?: *(?:export )?(?:async )?function\*? (\w+)|(?:export )?const (\w+) = (?:async )?\(.*=>)/gm,
    ))
      owners.set(name, new Set([...(owners.get(name) ?? []), file]));
  expect(owners.size).toBeGreaterThan(300);
  expect([...owners].filter(([, where]) => where.size > 1)).toEqual([]);
});

test(`no file has more than ${maxLines} lines`, () => {
  expect(files.filter((file) => textOf(file).split("\n").length - 1 > maxLines)).toEqual([]);
});

test.each([
  ["@actions/core", /^src\/edges\/runner\/job\.ts$/],
  ["@actions/github", /^src\/edges\/github\/session\.ts$/],
  ["twilio/", /^src\/edges\/twilio\/resources\.ts$/],
  ["https-proxy-agent", /^src\/edges\/connection\.ts$/],
  ["@actions/http-client", /^src\/edges\/connection\.ts$/],
  ["node:https", /^src\/edges\/connection\.ts$/],
  ["node:http", /^src\/edges\/(?:connection|transport)\.ts$/],
  ["node:tls", /^src\/edges\/connection\.ts$/],
  ["node:fs", /^src\/edges\/runner\//],
  ["node:timers", /^src\/(?:edges\/transport|main|lifetime)\.ts$/],
])("%s is imported only by the files of its edge", (name, allowed) => {
  const users = files.filter((file) =>
    importsOf(file).some((imported) => imported === name || imported.startsWith(name)),
  );
  expect(users).not.toEqual([]);
  expect(users.filter((file) => !allowed.test(file))).toEqual([]);
});

test("the environment is read in one place", () => {
  expect(files.filter((file) => /\bprocess\.env\b/.test(textOf(file)))).toEqual(["src/edges/runner/job.ts"]);
});

test("outside of edges/, no stage touches network, files, process, environment, clock, or chance", () => {
  const world =
    /\bprocess\.|\bDate\.now|new Date\(\)|performance\.|Math\.random|randomUUID|\bfetch\(|\bset(?:Timeout|Interval|Immediate)\(|\bconsole\.\w|"node:(?!crypto")/;
  const core = files.filter((file) => rankOf(file) < rooms.indexOf("edges"));
  expect(core.length).toBeGreaterThan(20);
  expect(core.filter((file) => world.test(textOf(file)))).toEqual([]);
});

test("every file of plan/ and report/ has a test file of its name in the same place", () => {
  const tested = files.filter((file) => roomOf(file) === "plan" || roomOf(file) === "report");
  expect(tested.length).toBeGreaterThan(30);
  const testOf = (file: string) => file.replace(/^src/, "test").replace(/\.ts$/, ".test.ts");
  expect(tested.filter((file) => !existsSync(testOf(file)))).toEqual([]);
});

test("no snapshot of a surface has more than 150 lines", () => {
  const snapshots = globSync("test/report/**/*.snap");
  expect(snapshots.length).toBeGreaterThan(5);
  expect(snapshots.filter((file) => textOf(file).split("\n").length - 1 > 150)).toEqual([]);
});
