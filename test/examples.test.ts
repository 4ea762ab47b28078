import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { parsePolicy } from "../src/declared/policy-file/read.ts";
import { workflowsIn, yamlIn } from "./examples/readme.ts";

type Action = { inputs: Record<string, object>; outputs: Record<string, object> };
type Step = { id?: string; uses?: string; run?: string; with?: Record<string, unknown> };
type Job = Step & {
  name?: string;
  steps?: Step[];
  outputs?: object;
  permissions?: object;
  environment?: string | { name: string; deployment?: boolean };
  "timeout-minutes"?: number;
};
type Workflow = { permissions?: object; concurrency?: object; jobs: Record<string, Job> };

const read = (path: string) => readFileSync(path, "utf8");
const action: Action = parse(read("action.yml"));
const readme = read("README.md");

const isOurs = ({ uses }: Step) => uses?.startsWith("OWNER/twilio-composition-settings-action@") ?? false;
const examples = globSync("examples/*.yml").map((path) => [basename(path), read(path)] as const);
const shown = ["README.md", ...globSync("docs/*.md")].flatMap((page) =>
  yamlIn(read(page)).map((yaml, at) => [`${page}, YAML ${at + 1}`, yaml] as const),
);
const whole = [
  ...examples,
  ...workflowsIn(readme).map((yaml, at) => [`README.md, workflow ${at + 1}`, yaml] as const),
];

test("there are examples, and the README shows two workflows", () => {
  expect(examples.map(([name]) => name)).toContain("nightly.yml");
  expect(workflowsIn(readme)).toHaveLength(2);
});

test.each([...examples, ...shown])("%s gives our action only inputs that it has", (_, yaml) => {
  const known = Object.keys(action.inputs);
  const given = stepsIn(parse(yaml))
    .filter(isOurs)
    .flatMap((step) => Object.keys(step.with ?? {}));
  expect(given.filter((name) => !known.includes(name))).toEqual([]);
});

test.each(whole)("%s uses only outputs that our action has or that a job passes on", (_, yaml) => {
  const { jobs }: Workflow = parse(yaml);
  const others = Object.values(jobs).flatMap(({ steps = [] }) => steps.filter((step) => !isOurs(step)));
  const isKnown = ([, from, id = "", name = ""]: string[]) => {
    if (from === "needs") return name in (jobs[id]?.outputs ?? {});
    return name in action.outputs || others.some((step) => step.id === id);
  };
  const taken = [...yaml.matchAll(/\b(needs|steps)\.([\w-]+)\.outputs\.([\w-]+)/g)];
  expect(taken.filter((found) => !isKnown(found)).map(([text]) => text)).toEqual([]);
});

test("the README names no output that our action does not have", () => {
  const named = [...readme.matchAll(/\.outputs\.([\w-]+)/g)].map(([, name = ""]) => name);
  expect(named.filter((name) => !(name in action.outputs))).toEqual([]);
});

test.each(examples)("%s pins every action to a commit, and says which release that is", (_, yaml) => {
  const used = yaml.split("\n").filter((line) => /^\s*(- )?uses:/.test(line));
  const isPinned = (line: string) =>
    /uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v(\d+\.\d+\.\d+|X\.Y\.Z)$/.test(line);
  const isHere = (line: string) => line.includes("uses: ./.github/workflows/");
  expect(used.filter((line) => !isPinned(line) && !isHere(line))).toEqual([]);
});

test.each(examples)("%s says that the pin of our action is a placeholder", (_, yaml) => {
  const placeholders = yaml.match(/@0{40} # vX\.Y\.Z$/gm) ?? [];
  const hasNote = yaml.includes("# OWNER, the zeros and vX.Y.Z stand for the release that you reviewed");
  expect(hasNote).toBe(placeholders.length > 0);
});

test("one action is used at one commit", () => {
  const used = examples.flatMap(([, yaml]) => [...yaml.matchAll(/uses: (\S+)@([0-9a-f]{40}.*)/g)]);
  const commits = Map.groupBy(used, ([, name]) => name);
  const differing = [...commits].filter(([, uses]) => new Set(uses.map(([, , commit]) => commit)).size > 1);
  expect(differing.map(([name]) => name)).toEqual([]);
});

test.each(examples)("%s grants permissions only to single jobs, and gives each job a timeout", (_, yaml) => {
  const { permissions, concurrency, jobs }: Workflow = parse(yaml);
  expect(permissions).toEqual({});
  expect(concurrency).toHaveProperty("group");
  for (const { permissions, uses, ...job } of Object.values(jobs)) {
    expect(permissions).toBeTypeOf("object");
    // A called workflow has timeouts of its own.
    if (uses === undefined) expect(job["timeout-minutes"]).toBeLessThanOrEqual(10);
  }
  const checkouts = stepsIn(jobs).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
  expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
});

test.each(examples)("%s records a deployment if it applies, and loses no apply that waits", (_, yaml) => {
  const { concurrency, jobs }: Workflow = parse(yaml);
  const applies = ({ steps = [] }: Job) => steps.some((step) => step.with?.["mode"] === "apply");
  const calls = ({ uses }: Job) => uses !== undefined;
  const all = Object.values(jobs);
  if (all.some((job) => applies(job) || calls(job))) expect(concurrency).toHaveProperty("queue", "max");
  for (const job of all.filter(({ environment }) => environment !== undefined))
    if (applies(job)) expect(job.environment).toBeTypeOf("string");
    else expect(job.environment).toHaveProperty("deployment", false);
});

test.each(examples)("%s passes values to scripts only through the environment", (_, yaml) => {
  const { jobs }: Workflow = parse(yaml);
  const scripts = Object.values(jobs).flatMap(({ steps = [] }) => steps.map(({ run = "" }) => run));
  expect(scripts.filter((run) => run.includes("${{"))).toEqual([]);
});

test.each(examples)("%s calls only workflows that are there to copy", (_, yaml) => {
  const called = [...yaml.matchAll(/uses: \.\/\.github\/workflows\/(\S+)/g)].map(([, name]) => name);
  expect(called.filter((name) => !examples.some(([other]) => other === name))).toEqual([]);
});

test("a job that is to be required has a name that no other example has, and starts on every change", () => {
  const names = examples.flatMap(([, yaml]) => {
    const { jobs }: Workflow = parse(yaml);
    return Object.entries(jobs).map(([id, { name }]) => name ?? id);
  });
  const required = examples.flatMap(([file, yaml]) => {
    const [, name] = /require the[\s#]+check[\s#]+"([^"]+)"/.exec(yaml) ?? [];
    return name === undefined ? [] : [{ file, yaml, name: name.replaceAll(/\s*\n#\s*/g, " ") }];
  });
  expect(required.map(({ file }) => file).sort()).toEqual(["merge-queue.yml", "validate.yml"]);
  for (const { yaml, name } of required) {
    expect(names.filter((other) => other === name)).toHaveLength(1);
    const { on }: { on: Record<string, { paths?: unknown }> } = parse(yaml);
    expect(Object.keys(on)).toEqual(["pull_request", "merge_group"]);
    expect(Object.values(on).filter((event) => event.paths !== undefined)).toEqual([]);
  }
});

test.each(examples)(
  "%s starts on a pull request that changes its own file, if it starts only for some paths",
  (file, yaml) => {
    const { on }: { on: { pull_request?: { paths?: string[] } } } = parse(yaml);
    const { paths } = on.pull_request ?? {};
    if (paths !== undefined) expect(paths).toContain(`.github/workflows/${file}`);
  },
);

test.each(examples)("%s is run by a real runner", (name) => {
  expect(read("test/examples/examples.ts")).toContain(`"${name}"`);
});

test.each([
  ["one-account.yml", ["production"]],
  ["accounts.yml", ["production", "staging"]],
])("policy/%s is valid", (name, accounts) => {
  const policy = parsePolicy(read(`examples/policy/${name}`), name, "2026-11-24");
  expect(policy.accounts.map((account) => account.name)).toEqual(accounts);
});

test.each(shown.filter(([, yaml]) => /^version: 1$/m.test(yaml)))("%s is a valid policy", (name, yaml) => {
  expect(parsePolicy(yaml, name, "2026-11-24").accounts.map((account) => account.name)).toContain(
    "production",
  );
});

/** Lists every step, and every job that calls a workflow, at any depth. */
function stepsIn(node: unknown): Step[] {
  if (typeof node !== "object" || node === null) return [];
  const inner = Object.values(node).flatMap(stepsIn);
  return "uses" in node && typeof node.uses === "string" ? [node as Step, ...inner] : inner;
}
