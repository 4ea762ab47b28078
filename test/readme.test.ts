import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { hosts, permissionFor } from "../src/edges/twilio/resources.ts";
import { resourceRows } from "../src/settings/resources.ts";
import { settings } from "../src/settings/settings.ts";
import { workflowsIn, yamlIn } from "./examples/readme.ts";

const read = (path: string) => readFileSync(path, "utf8");
const readme = read("README.md");
const section = (heading: string) =>
  readme.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
/** Returns the code spans of a text that match. */
const spans = (text: string, form: RegExp) =>
  new Set([...text.matchAll(/`([^`]+)`/g)].map(([, span = ""]) => span).filter((span) => form.test(span)));

test("the README has its sections in the order in which a stranger needs them", () => {
  expect([...readme.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
    "Status",
    "Five words",
    "Keys and permissions",
    "Start A: the account is set up",
    "Start B: from nothing",
    "Every night, with an issue",
    "Pull requests",
    "Approve and apply",
    "More accounts",
    "What is managed",
    "Security in eight lines",
    "Try it without an account",
    "Examples",
    "When it fails",
    "Docs",
  ]);
  expect(section("Five words").match(/^\| [a-z]+ \|/gm)).toHaveLength(5);
  expect(section("Security in eight lines").match(/^\d\. /gm)).toHaveLength(8);
});

test("the README names the permissions and hosts that the code knows, and no other", () => {
  const url = (path: string) => `https://${hosts.video}${path}`;
  const { compositions, recordings } = resourceRows;
  const known = [
    ["GET", compositions.path],
    ["POST", compositions.path],
    ["GET", recordings.path],
    ["GET", "/v1/Compositions"],
  ].map(([method = "", path = ""]) => permissionFor({ method, url: url(path) }));
  expect(spans(section("Keys and permissions"), /^\/twilio/)).toEqual(new Set(known));
  expect(spans(section("Security in eight lines"), /\.com$/)).toEqual(new Set(Object.values(hosts)));
});

test("the README has every setting", () => {
  const rows = [...section("What is managed").matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = ""]) => name);
  expect(rows.sort()).toEqual(settings.map(({ name }) => name).sort());
});

test("the demo prints the lines that the README shows", () => {
  const printed = stripVTControlCharacters(
    execFileSync(process.execPath, ["test/e2e/demo.ts"], { encoding: "utf8" }),
  );
  const ends = printed.split("\n").flatMap((line) => (/^ *[✘✔] job/.test(line) ? [line.trim()] : []));
  const [, shown = ""] = /^```\n(.*?)^```$/ms.exec(section("Try it without an account")) ?? [];
  expect(shown.trim().split("\n")).toEqual(ends);
  for (const file of spans(section("Try it without an account"), /^\.demo\//))
    expect(read(file)).toContain("<html");
});

type Job = { permissions?: Record<string, string>; steps?: { with?: Record<string, unknown> }[] };
const workflows = [
  ...globSync("examples/*.yml").map((path) => [path, read(path)] as const),
  ...workflowsIn(readme).map((yaml, at) => [`README.md, workflow ${at + 1}`, yaml] as const),
];

test.each(workflows)("%s gives each job the permissions at GitHub that its inputs need", (_, yaml) => {
  const needs: Record<string, [string, string]> = {
    "policy-file": ["contents", "read"],
    "drift-issue": ["issues", "write"],
    comment: ["pull-requests", "write"],
  };
  const { jobs }: { jobs: Record<string, Job> } = parse(yaml);
  const missing = Object.values(jobs).flatMap(({ permissions = {}, steps = [] }) => {
    const given = steps.flatMap(({ with: inputs = {} }) =>
      inputs["mode"] === "export" ? [] : Object.keys(inputs),
    );
    return given
      .flatMap((input) => (needs[input] === undefined ? [] : [needs[input]]))
      .filter(([name, access]) => permissions[name] !== access);
  });
  expect(missing).toEqual([]);
});

const isValid = new Ajv2020({ strict: false, validateFormats: false }).compile(
  JSON.parse(read("schema/policy.schema.json")),
);
const policies = [
  ...globSync("examples/policy/*.yml").map((path) => [path, read(path)] as const),
  ...["README.md", "docs/policy-file.md"].flatMap((page) =>
    yamlIn(read(page)).flatMap((yaml) => (/^accounts:$/m.test(yaml) ? [[page, yaml] as const] : [])),
  ),
];

test.each(policies)(
  "%s follows the schema, and does not with the fault that docs/other-ci.md shows",
  (_, yaml) => {
    const [, unexpected = ""] = /\('([\w-]+)' was unexpected\)/.exec(read("docs/other-ci.md")) ?? [];
    expect(isValid(parse(yaml))).toBe(true);
    expect(isValid(parse(yaml.replace("encryption-enabled", unexpected)))).toBe(false);
    expect(isValid.errors?.map(({ keyword, params }) => [keyword, params])).toContainEqual([
      "additionalProperties",
      { additionalProperty: unexpected },
    ]);
  },
);
