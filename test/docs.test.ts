import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { rulesFor } from "../src/report/files/sarif.ts";
import { home } from "../src/tool.ts";

type Node = { type: string; url?: string; value?: string; children?: Node[] };

// Pages for contributors, to which docs/README.md links.
const forWhoWorksOnIt = ["architecture", "build", "dist", "full-state", "plan-digest"];

const pages = ["README.md", "SECURITY.md", "CONTRIBUTING.md", "CHANGELOG.md", ...globSync("docs/*.md")];
const markdown = unified().use(remarkParse).use(remarkGfm);
const trees = new Map(pages.map((page) => [page, markdown.parse(readFileSync(page, "utf8")) as Node]));
const links = pages.flatMap((page) => linksOf(page).map((to) => [page, to] as const));

test.each(links.filter(([, to]) => !/^https?:/.test(to)))("%s: the link %s has a target", (page, to) => {
  const [path = "", anchor] = to.split("#");
  const file = path === "" ? page : relative(".", join(dirname(page), path));
  expect(existsSync(file), file).toBe(true);
  if (anchor !== undefined) expect(anchorsOf(file)).toContain(anchor);
});

test("code scanning links to headings of the README", () => {
  const uris = rulesFor(new Set(["drift"])).map(({ helpUri }) => helpUri.split("#"));
  expect(new Set(uris.map(([page]) => page))).toEqual(new Set([home]));
  for (const [, anchor] of uris) expect(anchorsOf("README.md")).toContain(anchor);
});

test("the README has at most 230 lines, and links to every page for users and every example", () => {
  expect(readFileSync("README.md", "utf8").trimEnd().split("\n").length).toBeLessThanOrEqual(230);
  const led = linksOf("README.md").map((to) => to.split("#")[0]);
  const forUsers = globSync("docs/*.md").filter((page) => !forWhoWorksOnIt.includes(basename(page, ".md")));
  expect(led).toEqual(expect.arrayContaining([...forUsers, ...globSync("examples/*.yml"), "docs/README.md"]));
});

test("docs/README.md lists every page beside it", () => {
  const others = globSync("docs/*.md").map((page) => basename(page));
  expect([...linksOf("docs/README.md"), "README.md"]).toEqual(expect.arrayContaining(others));
});

test("every test that a page names is there", () => {
  const code = pages.flatMap((page) =>
    nodesOf(page)
      .filter(({ type }) => type === "inlineCode")
      .map(textOf),
  );
  const tests = code.filter((text) => /^test\/.*\.ts$/.test(text));
  expect(tests.length).toBeGreaterThan(10);
  expect(tests.filter((file) => !existsSync(file))).toEqual([]);
});

function linksOf(page: string): string[] {
  return nodesOf(page).flatMap(({ type, url = "" }) => (type === "link" || type === "image" ? [url] : []));
}

/** Returns the anchors that GitHub makes from the headings of a page. */
function anchorsOf(page: string): string[] {
  const headings = nodesOf(page).filter(({ type }) => type === "heading");
  return headings.map((heading) =>
    textOf(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

function nodesOf(page: string): Node[] {
  const inner = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(inner)];
  const tree = trees.get(page);
  if (tree === undefined) throw new Error(`${page} is no page that is looked at.`);
  return inner(tree);
}

function textOf({ value = "", children = [] }: Node): string {
  return value + children.map(textOf).join("");
}
