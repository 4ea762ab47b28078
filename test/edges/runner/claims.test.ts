import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  claimFiles,
  type FileInput,
  writeClaimed,
  writeNewPolicy,
} from "../../../src/edges/runner/claims.ts";
import { asNobody } from "./as-nobody.ts";

let home: string;
const folders = () => ({
  workspace: join(home, "work"),
  temp: join(home, "temp"),
  runnerFiles: [join(home, "work/event.json")],
});
type Overrides = { isExport?: boolean; folders?: Partial<ReturnType<typeof folders>> };
const none = { "policy-file": "", "report-file": "", "sarif-file": "" };
const claimAll = (paths: Partial<Record<FileInput, string>>, overrides: Overrides = {}) =>
  claimFiles(
    { ...none, ...paths },
    { isExport: overrides.isExport ?? false, folders: { ...folders(), ...overrides.folders } },
  );

function claim(path: string): string {
  const { claimed, problems } = claimAll({ "report-file": path });
  const real = claimed["report-file"];
  if (real === undefined) throw problems[0];
  return real;
}
const at = (path: string) => join(home, "work", path);
const textAt = (path: string) => readFileSync(at(path), "utf8");
const messagesOf = ({ problems }: ReturnType<typeof claimAll>) =>
  problems.map(({ reason, message }) => `${reason}: ${message}`);

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "claims-"));
  for (const folder of ["work/.git", "temp/_runner_file_commands", "outside"])
    mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(join(home, "outside/secret"), "mine");
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

test("a file of an earlier run is removed, and the new one written in its place", () => {
  writeFileSync(join(home, "work/report.json"), "old");
  const path = claim("report.json");
  expect(existsSync(path)).toBe(false);
  writeClaimed(path, "new");
  expect(readFileSync(join(home, "work/report.json"), "utf8")).toBe("new");
  expect(() => writeClaimed(path, "again")).toThrow("EEXIST");
});

test("folders on the way are made, and RUNNER_TEMP is allowed", () => {
  writeClaimed(claim("a/b/report.json"), "x");
  writeClaimed(claim(join(home, "temp/report.json")), "x");
  expect(existsSync(join(home, "work/a/b/report.json"))).toBe(true);
});

test.each([
  ["..", "is outside"],
  ["../outside/secret", "is outside"],
  ["/proc/self/environ", "is outside"],
  [".", "is outside"],
  ["link/secret", 'leads through "link", which is a symbolic link'],
  ["dangling", "is a symbolic link"],
  ["file-link", "is a symbolic link"],
  [".git/config", "is in .git"],
  ["a/.GIT/config", "is in .git"],
  ["folder", "is not a regular file"],
  ["../temp/_runner_file_commands/output", "is among the runner's own files"],
  ["../temp/_github_workflow/event.json", "is among the runner's own files"],
  ["../temp/_Runner_File_Commands/output", "is among the runner's own files"],
  ["event.json", "is among the runner's own files"],
  ["Event.json", "is among the runner's own files"],
  ["hard.json", "is among the runner's own files"],
  ["n".repeat(300), "cannot be written: name too long (ENAMETOOLONG)"],
  ["p/".repeat(2_500), "cannot be written: name too long (ENAMETOOLONG)"],
  ["event.json/report.json", "cannot be written: not a directory (ENOTDIR)"],
  ["event.json/a/report.json", "cannot be written: not a directory (ENOTDIR)"],
  ["circle/report.json", 'leads through "circle", which is a symbolic link'],
  ["dangling/report.json", 'leads through "dangling", which is a symbolic link'],
  ["nul\0.json", "cannot be written: ERR_INVALID_ARG_VALUE"],
])("%s is refused", (path, fault) => {
  symlinkSync(join(home, "outside"), join(home, "work/link"));
  symlinkSync(join(home, "outside/new"), join(home, "work/dangling"));
  symlinkSync(join(home, "outside/secret"), join(home, "work/file-link"));
  symlinkSync("circle", at("circle"));
  mkdirSync(join(home, "work/folder"));
  writeFileSync(at("event.json"), "{}");
  linkSync(at("event.json"), at("hard.json"));
  expect(() => claim(path)).toThrow(
    expect.objectContaining({ reason: "invalid-inputs", message: expect.stringContaining(fault) }),
  );
  expect(readFileSync(join(home, "outside/secret"), "utf8")).toBe("mine");
});

test("an existing policy file is not replaced by an export, and stays as it is", () => {
  const claimNew = (path: string) => claimAll({ "policy-file": path }, { isExport: true });
  writeFileSync(at("policy.yml"), "mine");
  expect(messagesOf(claimNew("policy.yml"))).toEqual([
    'invalid-inputs: policy-file is "policy.yml", which exists already.',
  ]);
  expect(textAt("policy.yml")).toBe("mine");
  writeNewPolicy(claimNew("new/policy.yml").claimed["policy-file"] ?? "", "ours");
  expect(textAt("new/policy.yml")).toBe("ours");
});

type Clash = { name: string; report: string; sarif?: string; prepare?: () => void; pair?: string };
test.each<Clash>([
  { name: "by the same name", report: "p.yml" },
  { name: "by a path with a dot", report: "./p.yml" },
  { name: "by a way there and back", report: "x/../p.yml" },
  { name: "by its absolute path", report: "WORK/p.yml" },
  { name: "in upper case", report: "P.YML" },
  { name: "by a hard link", report: "hard", prepare: () => linkSync(at("p.yml"), at("hard")) },
  { name: "the report is below the policy file", report: "p.yml/report.json" },
  {
    name: "the report and the SARIF file are the same",
    report: "r.json",
    sarif: "R.json",
    pair: "sarif-file",
  },
  { name: "the SARIF file is below the report", report: "r", sarif: "r/s.sarif", pair: "sarif-file" },
])("two inputs that name one file are refused, and nothing is removed: $name", (clash) => {
  for (const path of ["p.yml", "r.json", "R.json"]) writeFileSync(at(path), `old ${path}`);
  clash.prepare?.();
  const report = clash.report.replace("WORK", join(home, "work"));
  const claims = claimAll({ "policy-file": "p.yml", "report-file": report, "sarif-file": clash.sarif ?? "" });
  expect(messagesOf(claims)[0]).toMatch(/^invalid-inputs: report-file .*(?:and|which) /);
  if (report !== "p.yml/report.json") expect(messagesOf(claims)[0]).toContain(clash.pair ?? "policy-file");
  expect(claims.claimed).toEqual({});
  for (const path of ["p.yml", "r.json", "R.json"]) expect(textAt(path)).toBe(`old ${path}`);
});

test("files that differ are all claimed, even if other inputs are wrong", () => {
  for (const path of ["p.yml", "r.json", "s.sarif"]) writeFileSync(at(path), "old");
  const paths = { "policy-file": "p.yml", "report-file": "r.json", "sarif-file": "s.sarif" };
  expect(claimAll(paths)).toEqual({
    claimed: { "report-file": at("r.json"), "sarif-file": at("s.sarif") },
    problems: [],
  });
  expect(["p.yml", "r.json", "s.sarif"].map((path) => existsSync(at(path)))).toEqual([true, false, false]);
  expect(claimAll({ ...paths, "report-file": "../r.json" })).toMatchObject({
    claimed: { "sarif-file": at("s.sarif") },
  });
  expect(claimAll({ ...paths, "policy-file": "nowhere/p.yml" }).problems).toEqual([]);
  expect(claimAll({ ...paths, "policy-file": `${"p".repeat(300)}.yml` }).problems).toEqual([]);
});

test("a report may not take the path of the exported policy", () => {
  const paths = { "policy-file": "new/p.yml", "report-file": "new/../new/P.yml" };
  expect(messagesOf(claimAll(paths, { isExport: true }))).toEqual([
    'invalid-inputs: report-file ("new/../new/P.yml") and policy-file ("new/p.yml") name the same file.',
  ]);
  expect(existsSync(at("new"))).toBe(false);
});

test("a report may not take the target of a link to the policy", () => {
  writeFileSync(at("p.yml"), "mine");
  symlinkSync("p.yml", at("link.yml"));
  expect(messagesOf(claimAll({ "policy-file": "link.yml", "report-file": "p.yml" }))).toEqual([
    'invalid-inputs: report-file ("p.yml") and policy-file ("link.yml") name the same file.',
  ]);
  expect(textAt("p.yml")).toBe("mine");
});

test("a workspace that is no folder is reported once, and RUNNER_TEMP counts only if it is needed", () => {
  writeFileSync(join(home, "file"), "");
  const paths = { "report-file": "r.json", "sarif-file": "s.sarif" };
  expect(messagesOf(claimAll(paths, { folders: { workspace: join(home, "file") } }))).toEqual([
    `invalid-inputs: GITHUB_WORKSPACE is "${join(home, "file")}", which is not a folder.`,
  ]);
  expect(claimAll({}, { folders: { workspace: join(home, "file") } }).problems).toEqual([]);
  expect(claimAll(paths, { folders: { temp: join(home, "file") } }).problems).toEqual([]);
  const below = { "report-file": join(home, "file/r.json"), "sarif-file": "../s.sarif" };
  expect(
    claimAll(below, { folders: { temp: join(home, "file") } }).problems.map(({ message, hint }) => [
      message.replace(home, "HOME"),
      hint.replace(home, "HOME"),
    ]),
  ).toEqual([
    [
      'report-file is "HOME/file/r.json", which is outside the workspace and RUNNER_TEMP.',
      'Name a file in the workspace; RUNNER_TEMP is "HOME/file", which is not a folder.',
    ],
    [
      'sarif-file is "../s.sarif", which is outside the workspace and RUNNER_TEMP.',
      'Name a file in the workspace; RUNNER_TEMP is "HOME/file", which is not a folder.',
    ],
  ]);
});

test("a bug is thrown, and not reported as a problem of a file", () => {
  const broken = { runnerFiles: undefined as never };
  expect(() => claimAll({ "report-file": "r.json" }, { folders: broken })).toThrow(TypeError);
});

test("a folder that forbids writing is reported for a new policy file and for an old report, not for a new report", () => {
  mkdirSync(at("closed"));
  writeFileSync(at("closed/r.json"), "old");
  chmodSync(at("closed"), 0o555);
  const asked = (paths: Partial<Record<FileInput, string>>, isExport: boolean) =>
    asNobody(home, {
      file: "claims.ts",
      name: "claimFiles",
      given: [
        { ...none, ...paths },
        { isExport, folders: folders() },
      ],
    });
  expect(asked({ "policy-file": "closed/p.yml" }, true)).toMatchObject({
    problems: [{ reason: "invalid-inputs", hint: expect.stringContaining("permissions") }],
  });
  expect(asked({ "report-file": "closed/r.json" }, false)).toMatchObject({
    problems: [{ reason: "invalid-inputs", hint: expect.stringContaining("permissions") }],
  });
  expect(asked({ "report-file": "closed/new.json" }, false)).toMatchObject({ problems: [] });
});

test("on a full disk the policy is reported as not written, and nothing blocks the next export", () => {
  chmodSync(at(""), 0o777);
  const call = { file: "claims.ts", name: "writeNewPolicy", given: [at("p.yml"), "x".repeat(2_000)] };
  expect(asNobody(home, { ...call, maxFileKiB: 1 })).toEqual({
    reason: "invalid-inputs",
    message: `policy-file is "${at("p.yml")}", which cannot be written: file too large (EFBIG).`,
  });
  expect(existsSync(at("p.yml"))).toBe(false);
  asNobody(home, { ...call, maxFileKiB: 2 });
  expect(textAt("p.yml")).toHaveLength(2_000);
});

test("a policy file that another process wrote in the meantime is left as it is", () => {
  const { "policy-file": path = "" } = claimAll({ "policy-file": "p.yml" }, { isExport: true }).claimed;
  writeFileSync(path, "theirs");
  expect(() => writeNewPolicy(path, "ours")).toThrow("which cannot be written: file already exists (EEXIST)");
  expect(textAt("p.yml")).toBe("theirs");
});
