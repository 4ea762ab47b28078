import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { reportSchema } from "../scripts/schemas.ts";
import { withReasons, withTables } from "../scripts/tables.ts";
import { defaults } from "../src/declared/input-source.ts";
import { reasons, results, warningNames } from "../src/messages/reasons.ts";
import { outputsOf } from "../src/report/outputs.ts";
import { summarize } from "../src/run/outcome.ts";
import { settings } from "../src/settings/settings.ts";
import { version } from "../src/tool.ts";

type Action = {
  inputs: Record<string, { default?: string; description: string }>;
  outputs: Record<string, unknown>;
};
const action: Action = parse(readFileSync("action.yml", "utf8"));

test("action.yml has the defaults of the code", () => {
  const inYaml = Object.entries(action.inputs).flatMap(([name, { default: value }]) =>
    // The runner fills in the token of the job.
    value === undefined || /^\$\{\{ github\.token \}\}$/.test(value) ? [] : [[name, value]],
  );
  expect(Object.fromEntries(inYaml)).toEqual(defaults);
});

test("action.yml has every setting as an input", () => {
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(settings.map(({ name }) => name)));
});

test("action.yml has the outputs of the code", () => {
  const outcome = summarize({ mode: "check", failOnDrift: true }, []);
  expect(Object.keys(action.outputs).sort()).toEqual(
    [...Object.keys(outputsOf(outcome)), "drift-changed", "report-file", "sarif-file"].sort(),
  );
});

test("the version in the code is the version in package.json", () => {
  expect(version).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
});

test("the published schema of the report is the one in the code", () => {
  expect(readFileSync("schema/report.schema.json", "utf8")).toBe(reportSchema());
});

test("the tables of inputs and outputs in docs/inputs.md are those of action.yml", () => {
  const page = readFileSync("docs/inputs.md", "utf8");
  expect(withTables(page, readFileSync("action.yml", "utf8"))).toBe(page);
});

test("docs/troubleshooting.md has the table of reasons, as `npm run reference` writes it", () => {
  const page = readFileSync("docs/troubleshooting.md", "utf8");
  expect(withReasons(page)).toBe(page);
});

test("docs/troubleshooting.md says what to do for every reason, and names every result and warning", () => {
  const page = readFileSync("docs/troubleshooting.md", "utf8");
  const missing = [...reasons, ...warningNames, ...results].filter(
    (word) => word !== "none" && !page.includes(`| \`${word}\` | `),
  );
  expect(missing).toEqual([]);
});
