import { globSync, readFileSync } from "node:fs";
import { parseSync, Visitor } from "rolldown/utils";
import { expect, test } from "vitest";

type Range = { readonly start: number; readonly end: number };
type Source = ReturnType<typeof sourceOf>;

// Words that hide who does something, and words that a reader has to look up.
const words =
  "whoever|whatever|nobody|somebody|shall|mend(?:s|ed|ing)?|as declared|no more|for want of|the more so|unnamed|adopted|" +
  "redirections?|the step says|run it again|run it on|leave it out|give it to";
const refused = new RegExp(`\\b(?:${words.replaceAll(" ", "\\s+")})\\b`, "giu");
const vagueNames = new Set(["it", "one", "told", "said", "thing", "stuff", "x"]);
const hiddenSubject = /^(?:Of|What|Where|Whose|Whether|That)\b/u;

const textOf = (file: string) => readFileSync(file, "utf8");
const sourceOf = (file: string, text = textOf(file)) => ({ file, text, parsed: parseSync(file, text) });
const sources = globSync("{src,test,scripts,bench,bundle}/**/*.{ts,js}").map((file) => sourceOf(file));
const pages = globSync([
  "*.md",
  "docs/**/*.md",
  ".github/**/*.md",
  "action.yml",
  "{examples,.github}/**/*.yml",
]);

/** Puts NUL in place of each visible character, so that offsets stay and no phrase spans the hidden text. */
const hide = (text: string) => text.replace(/\S/g, "\0");
const withoutCode = (text: string) =>
  text.replace(/```[\s\S]*?```|`[^`]*`|https?:\/\/[^\s)>]+/g, hide).replace(/"[^"\n]*"|“[^”]*”/g, hide);

/** Blanks the marks of comments, so that a phrase is found across two lines. */
const withoutMarks = (text: string) =>
  text.replace(/\/\/|\/\*\*?|\*\/|^[ \t]*\*(?!\/)/gm, (mark) => " ".repeat(mark.length));

/** Returns `FILE:LINE: WORD` for each refused word outside code, URLs and quoted text. */
function refusedIn(file: string, text: string, ranges: readonly Range[]): string[] {
  return ranges.flatMap(({ start, end }) =>
    [...withoutMarks(withoutCode(text.slice(start, end))).matchAll(refused)].map(({ index, 0: word }) => {
      const line = text.slice(0, start + index).split("\n").length;
      return `${file}:${line}: ${word.replace(/\s+/g, " ")}`;
    }),
  );
}
const inPage = (file: string, text = textOf(file)) => refusedIn(file, text, [{ start: 0, end: text.length }]);

/** Returns the place of each comment. Lines of `//` that follow each other are one comment. */
function commentsOf({ text, parsed }: Source): Range[] {
  const found: Range[] = [];
  for (const { start, end } of parsed.comments) {
    const last = found.at(-1);
    const isNext = last && text.startsWith("//", start) && /^\r?\n[ \t]*$/.test(text.slice(last.end, start));
    if (isNext) found.splice(-1, 1, { start: last.start, end });
    else found.push({ start, end });
  }
  return found;
}
const inComments = (source: Source) => refusedIn(source.file, source.text, commentsOf(source));
const commentTexts = (source: Source) =>
  commentsOf(source).map(({ start, end }) => withoutMarks(source.text.slice(start, end)).trim());

/** Finds refused words in template literals, and in string literals with a blank, as messages have. */
function inMessages({ file, text, parsed }: Source): string[] {
  const found: Range[] = [];
  const add = ({ start, end }: Range) => found.push({ start: start + 1, end: end - 1 });
  new Visitor({
    Literal: (node) => void (typeof node.value === "string" && node.value.includes(" ") && add(node)),
    TemplateElement: (node) => void add(node),
  }).visit(parsed.program);
  return refusedIn(file, text, found);
}

/** Finds variables and parameters whose names do not say what they are. */
function vaguelyNamed({ file, parsed }: Source): string[] {
  const found: string[] = [];
  const look = (node: { type: string; name?: unknown }) => {
    if (typeof node.name === "string" && vagueNames.has(node.name)) found.push(`${file}: ${node.name}`);
  };
  const lookAtParameters = ({ params }: { params: readonly { type: string }[] }) => params.forEach(look);
  new Visitor({
    VariableDeclarator: ({ id }) => look(id),
    FunctionDeclaration: lookAtParameters,
    FunctionExpression: lookAtParameters,
    ArrowFunctionExpression: lookAtParameters,
  }).visit(parsed.program);
  return found;
}

test("a variable and a parameter are named after what they are", () => {
  expect(sources.flatMap(vaguelyNamed)).toEqual([]);
  const text = "const one = (it: string) => it;\nfunction f(x, { said }) {}\n";
  expect(vaguelyNamed(sourceOf("a.ts", text))).toEqual(["a.ts: one", "a.ts: it", "a.ts: x"]);
});

test("comments have no refused word", () => {
  expect(sources.length).toBeGreaterThan(200);
  expect(sources.flatMap(inComments)).toEqual([]);
});

test("messages have no refused word", () => {
  expect(sources.filter(({ file }) => file.startsWith("src")).flatMap(inMessages)).toEqual([]);
});

test("pages, workflows and action.yml have no refused word", () => {
  expect(pages.length).toBeGreaterThan(30);
  expect(pages.flatMap((file) => inPage(file))).toEqual([]);
});

test("at most 3 % of the comments begin with a word that hides the subject", () => {
  const comments = sources.flatMap(commentTexts);
  const hiding = comments.filter((comment) => hiddenSubject.test(comment));
  expect(hiding.length / comments.length, hiding.join("\n")).toBeLessThanOrEqual(0.03);
});

test("a refused word is found with its line, also across two lines", () => {
  const comments = "const a = 1;\n/** Tells\n * Nobody. */\n// There is no\n// more.\n";
  expect(inComments(sourceOf("a.ts", comments))).toEqual(["a.ts:3: Nobody", "a.ts:4: no more"]);
  const messages = 'f("fine", "`");\nf("somebody else", `for {1} shall `);'.replace("{1}", "$" + "{a}");
  expect(inMessages(sourceOf("a.ts", messages))).toEqual(["a.ts:2: somebody", "a.ts:2: shall"]);
  expect(inPage("a.md", "All is as\ndeclared.\n")).toEqual(["a.md:1: as declared"]);
});

test("code, URLs and quoted text may have any word", () => {
  expect(inComments(sourceOf("a.ts", 'f("no more"); // `whoever`, "shall"'))).toEqual([]);
  expect(inMessages(sourceOf("a.ts", 'nobody("nobody"); // to mend'))).toEqual([]);
  expect(inPage("a.md", "I recommend https://example.com/nobody\n```sh\nmend\n```\n")).toEqual([]);
});

test("lines of // that follow each other are one comment", () => {
  const text = "// One\n// comment.\n\n// Of another.\nf(); /** A third. */\n/** A fourth. */\n";
  const found = commentTexts(sourceOf("a.ts", text)).map((comment) => comment.split(/\s/)[0]);
  expect(found).toEqual(["One", "Of", "A", "A"]);
});
