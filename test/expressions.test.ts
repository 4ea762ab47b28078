import { globSync, readFileSync } from "node:fs";
import { checkSync } from "recheck";
import { expect, test } from "vitest";
import { parseAst } from "vitest/node";

// Chooses the checker of recheck that is JavaScript and runs in this process. Its other checkers start Java or another program.
process.env["RECHECK_SYNC_BACKEND"] = "pure";

type Expression = { file: string; source: string; flags: string };

/** Finds every expression that a file writes out, and the places that make one from text at run time. */
function expressionsIn(text: string, file: string): { written: Expression[]; made: string[] } {
  const written: Expression[] = [];
  const made: string[] = [];
  const follow = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("regex" in node && isExpression(node.regex))
      written.push({ file, source: node.regex.pattern, flags: node.regex.flags });
    if ("type" in node && node.type === "TSTypeReference") return;
    if ("name" in node && node.name === "RegExp") made.push(file);
    for (const child of Object.values(node)) follow(child);
  };
  follow(parseAst(text, { lang: "ts" }));
  return { written, made };
}

function isExpression(found: unknown): found is { pattern: string; flags: string } {
  return typeof found === "object" && found !== null && "pattern" in found && "flags" in found;
}

/** Returns why an expression is not proven linear, with a text that shows it; undefined for a linear one. */
function faultOf({ source, flags }: Omit<Expression, "file">): string | undefined {
  // The automaton gives a proof. The other checker tries texts, and proves nothing if it finds no slow text.
  const found = checkSync(source, flags, { checker: "automaton", timeout: 20_000 });
  if (found.status === "safe") return undefined;
  return found.status === "vulnerable"
    ? `${found.complexity.summary}: ${found.attack.pattern}`
    : `not proven: ${found.error.kind}`;
}

const found = globSync("src/**/*.ts").map((file) => expressionsIn(readFileSync(file, "utf8"), file));

test("every regular expression of the source takes linear time for any text", () => {
  const written = found.flatMap((expressions) => expressions.written);
  expect(written.length).toBeGreaterThan(30);
  const faults = written.flatMap(({ file, source, flags }) => {
    const fault = faultOf({ source, flags });
    return fault === undefined ? [] : [`${file} /${source}/${flags} ${fault}`];
  });
  expect(faults).toEqual([]);
});

test("no regular expression is made at run time", () => {
  expect(found.flatMap(({ made }) => made)).toEqual([]);
});

test.each([
  ["one that backtracks for ever", "^s3(?:[.-][a-z0-9-]+)*$", "", /^exponential: /],
  ["one that takes quadratic time", "[\\r\\n]+$", "", /^2nd degree polynomial: /],
  ["one that takes quadratic time because it may begin anywhere", "b*c", "", /^2nd degree polynomial: /],
  ["one that looks behind and repeats", "(?<=a)b*c", "", /^not proven: /],
  ["one that refers back", "(a*)\\1", "", /^not proven: /],
])("finds an expression without a proof of linear time: %s", (_, source, flags, fault) => {
  expect(faultOf({ source, flags })).toMatch(fault);
});

test("an expression is found at any place", () => {
  const text =
    'const a = <T extends RegExp>(x: T) => 1 / 2 / (/x+/u.test("y / z /") ? 3 : 4); new RegExp("z"); // not /this/';
  const { written, made } = expressionsIn(text, "a.ts");
  expect(written).toEqual([{ file: "a.ts", source: "x+", flags: "u" }]);
  expect(made).toEqual(["a.ts"]);
});
