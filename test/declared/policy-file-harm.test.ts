import fc from "fast-check";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { z } from "zod";
import { parsePolicy } from "../../src/declared/policy-file/read.ts";
import { example, problems } from "./policy-text.ts";

/** Returns a file of one account, with `settings` under its compositions and `end` at the end of the file. */
const fileOf = (settings: string, end = "") => `version: 1
accounts:
  production:
    account-sid: AC0123456789abcdef0123456789abcdef
    compositions:
      ${settings.replaceAll("\n", "\n      ")}
${end}`;

const mebibyte = 1024 * 1024;
test.each<[string, string]>([
  ["100,000 brackets", "[".repeat(100_000)],
  ["a mebibyte of braces", "{".repeat(mebibyte)],
  ["100,000 dashes", "- ".repeat(100_000)],
  ["100,000 question marks", "? ".repeat(100_000)],
  ["100,000 colons", `a${": ".repeat(100_000)}`],
  ["deep indentation", Array.from({ length: 1_400 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
  ["a huge scalar", fileOf(`friendly-name: ${"x".repeat(mebibyte)}\nfoo: 1`)],
  ["a huge key", fileOf(`${"x".repeat(1000)}: 1`)],
  ["100,000 keys, each twice", "a: 1\nb: 1\n".repeat(50_000)],
  ["80,000 unknown keys", Array.from({ length: 80_000 }, (_, at) => `k${at}: 1`).join("\n")],
  [
    "an alias bomb",
    `a: &a [x, x]\n${Array.from({ length: 30 }, (_, at) => `${at}: &b${at} [*a, *a]`).join("\n")}`,
  ],
  ["a tag of JavaScript", "version: !!js/function 'function(){}'"],
  ["NUL", "version: 1\0"],
  ["half a character", 'version: "\ud800"'],
  ["a directive", "%YAML 1.1\n---\nversion: 1\n"],
  ["100,000 brackets on as many lines", "[\n".repeat(100_000)],
  ["brackets and braces by turns", "[{a: ".repeat(50_000)],
  ["dashes on as many lines", Array.from({ length: 1_000 }, (_, at) => `${" ".repeat(at)}-`).join("\n")],
  ["many documents", "---\na\n".repeat(10_000)],
])("%s does no harm", (_, text) => {
  const found = problems(text);
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThanOrEqual(101);
  for (const { message, hint } of found) expect(`${message} ${hint}`.length).toBeLessThan(2_000);
});

test("a file cannot change a prototype", () => {
  problems("version: 1\n__proto__: {polluted: 1}\naccounts: {constructor: {prototype: {polluted: 1}}}");
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

test("seventeen levels are too deep, however the text is laid out", () => {
  const nested = (depth: number, open: string, close: string) =>
    `${open.repeat(depth)}1${close.repeat(depth)}`;
  for (const [open, close] of [
    ["[", "]"],
    ["{a: ", "}"],
    ["[\n", "]"],
    ["- ", ""],
  ] as const) {
    const deep = /nested more than 16 levels/;
    expect(problems(nested(17, open, close))[0]?.message).toMatch(deep);
    expect(problems(nested(12, open, close))[0]?.message).not.toMatch(deep);
  }
});

const good = [
  example(),
  JSON.stringify(parse(example())),
  stringify(parse(example()), { indent: 4, defaultStringType: "QUOTE_DOUBLE" }),
  `version: 1\naccounts: {a: {account-sid: AC0123456789abcdef0123456789abcdef, recordings: {encryption-enabled: true}}}\n`,
  fileOf("encryption-key-sid: null\nfriendly-name: 'A & B'", "waivers: []\n"),
];
const hostile = [
  "__proto__",
  "constructor",
  "toString",
  "%YAML 1.1\n---\n",
  "!!bool ",
  "&a ",
  "*a",
  "<<: ",
  "? ",
  "- ",
]
  .concat([
    "[",
    "]",
    "{",
    "}",
    "[{",
    "}]",
    ": ",
    "\n",
    "\t",
    "\0",
    "\ud800",
    "\ufeff",
    "\u2028",
    "'",
    '"',
    "|\n",
    "#",
    "---\n",
  ])
  .concat([
    "null",
    "true",
    "1e999",
    "x".repeat(300),
    "[".repeat(50),
    "version: 1\n",
    "waivers:\n  - \n",
    "accounts: {}",
  ]);

/** A way to damage a text; `at` and `to` are fractions of its length. */
type Damage = (text: string, damage: { at: number; to: number; piece: string }) => string;
const cut = (text: string, at: number) =>
  [text.slice(0, at * text.length), text.slice(at * text.length)] as const;
const tokens = (text: string) => text.split(/(\s+|[{}[\],:"])/);
const damages: Damage[] = [
  (text, { at, to }) => text.slice(0, at * text.length) + text.slice((at + (1 - at) * to ** 4) * text.length),
  (text, { at, piece }) => cut(text, at).join(piece),
  (text, { at, to }) => cut(text, at).join(text.slice(to * text.length, to * text.length + 40)),
  (text, { at }) => cut(text, at)[0],
  (text, { at, to }) => {
    const bytes = Buffer.from(text);
    const flipped = bytes.map((byte, index) =>
      index === Math.floor(at * bytes.length) ? byte ^ (1 << (to * 8)) : byte,
    );
    return new TextDecoder().decode(flipped);
  },
  (text, { at, to }) => {
    const all = tokens(text);
    const [a, b] = [Math.floor(at * all.length), Math.floor(to * all.length)];
    return all
      .with(a, all[b] ?? "")
      .with(b, all[a] ?? "")
      .join("");
  },
  (text, { at, piece }) => {
    const all = tokens(text);
    return all.with(Math.floor(at * all.length), piece).join("");
  },
  (text, { at }) => {
    const lines = text.split("\n");
    const index = Math.floor(at * lines.length);
    return lines.with(index, `  ${lines[index]}`).join("\n");
  },
];
const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const damage = fc.record({
  how: fc.constantFrom(...damages),
  at: fraction,
  to: fraction,
  piece: fc.constantFrom(...hostile),
});

test("a good file, damaged at random, is read as a right policy or as problems with places, within a second", () => {
  const seen = { good: 0, bad: 0 };
  const damaged = fc.record({
    whole: fc.constantFrom(...good),
    all: fc.array(damage, { minLength: 1, maxLength: 4 }),
  });
  fc.assert(
    fc.property(damaged, ({ whole, all }) => {
      const any = all.reduce((text, { how, ...place }) => how(text, place), whole);
      // Only the time of this thread counts, because the load of the machine says nothing about the parser.
      const before = process.threadCpuUsage();
      const found = problems(any);
      const { user, system } = process.threadCpuUsage(before);
      const lines = any.split(/\r\n|\r|\n/).length;
      const odd = found.filter(
        ({ reason, message, hint, place }) =>
          reason !== "invalid-policy" ||
          /\[object|native code|undefined/.test(`${message} ${hint}`) ||
          !(place !== undefined && place.line > 0 && place.line <= lines),
      );
      if (odd.length > 0 || user + system > 1_000_000) throw new Error(`${user + system} µs: ${odd.join()}`);
      if (found.length === 0) expectRight(any);
      seen[found.length === 0 ? "good" : "bad"]++;
    }),
    { numRuns: 5_000 },
  );
  // If the damage were always noticed, or never, the test would show nothing.
  expect(Math.min(seen.good, seen.bad)).toBeGreaterThan(100);
});

/** Expects that a policy equals its text, as the yaml package reads the text by itself. */
function expectRight(text: string): void {
  const { accounts } = parsePolicy(text, "policy.yml", "2026-11-24");
  const expected: z.infer<typeof PolicyText> = PolicyText.parse(parse(text, { logLevel: "silent" }));
  expect(accounts.map(({ name }) => name)).toEqual([...expected.accounts.keys()]);
  for (const { name, account, declared, waivers } of accounts) {
    const own = expected.accounts.get(name);
    expect(account).toBe(own?.["account-sid"]);
    for (const resource of ["compositions", "recordings"] as const) {
      const both = { ...expected.defaults?.[resource], ...own?.[resource] };
      expect(declared[resource] ?? {}).toEqual(
        Object.fromEntries(Object.entries(both).map(([key, value]) => [key, value ?? ""])),
      );
    }
    expect(waivers).toHaveLength(expected.waivers.filter((waiver) => waiver.account === name).length);
  }
}

const parts = {
  compositions: z.record(z.string(), z.unknown()).optional(),
  recordings: z.record(z.string(), z.unknown()).optional(),
};
const PolicyText = z.object({
  defaults: z.object(parts).optional(),
  accounts: z
    .record(z.string(), z.object({ "account-sid": z.string(), ...parts }))
    .transform((all) => new Map(Object.entries(all))),
  waivers: z.array(z.object({ account: z.string() })).default([]),
});

test("any text is read as a policy or as problems with places", () => {
  const words = [
    "version: 1",
    "accounts:",
    "  a:",
    "- ",
    "? ",
    ": ",
    "{",
    "}",
    "[",
    "]",
    "&a",
    "*a",
    "!!x",
    "'",
    '"',
    "\n",
    " ",
    "\t",
    "#",
    "|",
    ">",
    "---",
    "...",
    "%",
    "null",
    "defaults:",
    "waivers:",
    "compositions:",
    "account-sid:",
  ];
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom(...words)).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(text, (any) => {
      for (const { reason, place } of problems(any)) {
        expect(reason).toBe("invalid-policy");
        expect(place?.line).toBeGreaterThan(0);
      }
    }),
    { numRuns: 2_000 },
  );
});
