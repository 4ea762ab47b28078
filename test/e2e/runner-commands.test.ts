import { expect, test } from "vitest";
import { interpret, linesOf } from "./runner-commands.ts";

const read = (printed: string) => interpret(linesOf(printed));

test.each<[string, string, string[]]>([
  ["a command at the start of a line", "::error::x", ["error x"]],
  ["a command after blanks", " \t::warning::x", ["warning x"]],
  ["a command after a carriage return", "a\r::error::x", ["error x"]],
  ["a command in the middle of a line", "a ::error::x", []],
  ["the old form anywhere", "a ##[add-mask]true", ["add-mask true"]],
  ["letter case in a name", "::ERROR::x", ["error x"]],
  ["an unknown name", "::colour::x\n##[colour]x", []],
  ["an unfinished command", "::error\n##[error", []],
  ["a percent sign in a message", "::error::a%25b%0Ac%3A", ["error a%b\nc%3A"]],
  ["the old form's escapes", "##[error]a%5D%3B", ["error a];"]],
])("reads like GitHub's runner: %s", (_, printed, expected) => {
  expect(read(printed).commands.map(({ name, message }) => `${name} ${message}`)).toEqual(expected);
});

test("properties are split and unescaped as each form does", () => {
  expect(read("::error title=a%3Ab%2C,line=3,x::m").commands[0]?.properties).toEqual({
    title: "a:b,",
    line: "3",
  });
  expect(read("##[error title=a,b;line=3]m").commands[0]?.properties).toEqual({ title: "a,b", line: "3" });
});

test("stop-commands swallows what follows, until its token", () => {
  const { commands, log } = read("::stop-commands::t\n::error::x\n::t::\n::error::y");
  expect(commands.map(({ message }) => message)).toEqual(["t", "y"]);
  expect(log).toBe("::error::x\n::t::\nError: y");
});

test("masks hide all later text, the longest mask first, and an empty mask does nothing", () => {
  const { log, masks } = read("abcd\n::add-mask::ab\n::add-mask::abcd\n::add-mask::\nabcd ab");
  expect(masks).toEqual(["ab", "ab", "abcd", "abcd"]);
  expect(log).toBe("abcd\n*** ***");
});
