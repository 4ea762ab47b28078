import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const files = globSync("src/**/*.ts").map((file) => file.replaceAll("\\", "/"));
const importsOf = (file: string) =>
  [...readFileSync(file, "utf8").matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(([, name = ""]) =>
    name.startsWith(".") ? join(dirname(file), name).replaceAll("\\", "/") : name,
  );

const edges = /^src\/(?:main|transport)\.ts$|^src\/(?:twilio|github)\//;

test("the core imports no edge, unless as a type", () => {
  const wrong = files
    .filter((file) => !edges.test(file))
    .flatMap((file) =>
      importsOf(file)
        .filter((name) => edges.test(name))
        .map((name) => `${file} -> ${name}`),
    );
  expect(wrong).toEqual([]);
});

test.each([
  ["@actions/core", /^src\/github\/job\.ts$/],
  ["twilio/", /^src\/twilio\//],
  ["node:https", /^src\/transport\.ts$/],
  ["node:http", /^src\/transport\.ts$/],
  ["https-proxy-agent", /^src\/transport\.ts$/],
  ["@actions/http-client", /^src\/transport\.ts$/],
  ["node:fs", /^src\/github\//],
])("only its own edge imports %s", (name, allowed) => {
  const users = files.filter((file) => importsOf(file).some((one) => one === name || one.startsWith(name)));
  expect(users.filter((file) => !allowed.test(file))).toEqual([]);
});

test("the core reads neither environment nor clock nor chance", () => {
  const wrong = files.filter(
    (file) =>
      !edges.test(file) && /process\.|Date\.now|new Date\(\)|Math\.random/.test(readFileSync(file, "utf8")),
  );
  expect(wrong).toEqual([]);
});
