import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isPair, isScalar, isSeq, parse, parseDocument, visit } from "yaml";
import { policySchema } from "../../scripts/schemas.ts";
import { readDocument } from "../../src/declared/policy-file/document.ts";
import { accountsOf, parsePolicy } from "../../src/declared/policy-file/read.ts";
import { problems, example as shown } from "./policy-text.ts";

const example = shown();

const at = (line: number, column: number) => ({ file: "policy.yml", line, column });

test("the example is read with the place of every value", () => {
  expect(parsePolicy(example, "policy.yml", "2026-11-24")).toEqual({
    unlistedSubaccounts: "fail",
    replacements: "fail",
    unmanaged: "warn",
    accounts: [
      {
        name: "production",
        account: "AC0123456789abcdef0123456789abcdef",
        declared: {
          compositions: {
            "encryption-enabled": true,
            "encryption-key-sid": "CR0123456789abcdef0123456789abcdef",
            "aws-storage-enabled": true,
            "aws-s3-url": "https://example-phi.s3-us-east-2.amazonaws.com/compositions",
            "aws-credentials-sid": "CRfedcba9876543210fedcba9876543210",
          },
          recordings: { "encryption-enabled": false },
        },
        waivers: [],
        places: {
          account: at(10, 3),
          "compositions.encryption-enabled": at(8, 25),
          "compositions.encryption-key-sid": at(13, 27),
          "compositions.aws-storage-enabled": at(14, 28),
          "compositions.aws-s3-url": at(15, 19),
          "compositions.aws-credentials-sid": at(16, 28),
          "recordings.encryption-enabled": at(18, 27),
        },
        inherited: { "compositions.encryption-enabled": { after: at(16, 28), isFirst: false } },
      },
      {
        name: "staging",
        account: "ACfedcba9876543210fedcba9876543210",
        declared: { compositions: { "encryption-enabled": true } },
        waivers: [
          {
            resource: "compositions",
            setting: "encryption-enabled",
            reason: "no patient data; key arrives with TICKET-1",
            expires: "2027-06-30",
            place: at(25, 14),
          },
        ],
        places: { account: at(19, 3), "compositions.encryption-enabled": at(8, 25) },
        inherited: { "compositions.encryption-enabled": { after: at(20, 18), isFirst: true } },
      },
    ],
  });
});

/** Returns a file of one account, with `settings` under its compositions and `end` at the end of the file. */
const fileOf = (settings: string, end = "") => `version: 1
accounts:
  production:
    account-sid: AC0123456789abcdef0123456789abcdef
    compositions:
      ${settings.replaceAll("\n", "\n      ")}
${end}`;
const waiver = (lines: string) =>
  fileOf("encryption-enabled: true", `waivers:\n  - ${lines.replaceAll("\n", "\n    ")}\n`);
const whole = "account: production\nsetting: compositions.encryption-enabled\nreason: r\nexpires: 2027-06-30";

// Names that every object has, and names that the format uses in another place.
const names = ["constructor", "toString", "valueOf", "hasOwnProperty", "prototype"].concat([
  "defaults",
  "waivers",
  "compositions",
  "account-sid",
  "aws-s3-url",
  "encryption-enabled",
]);

const manyWaivers = (count: number) => {
  const sid = (at: number) => `AC${at.toString(16).padStart(32, "0")}`;
  const all = Array.from({ length: count }, (_, at) => at);
  const accounts = all.map((at) => `a${at}: {account-sid: ${sid(at)}}`);
  const waivers = all.map(
    (at) => `{account: a${at}, setting: compositions.encryption-enabled, reason: r, expires: "2027-06-30"}`,
  );
  return `{version: 1, defaults: {compositions: {encryption-enabled: true}}, accounts: {${accounts}}, waivers: [${waivers}]}`;
};

const good: [string, string][] = [
  ["the example", example],
  ["one switch", fileOf("encryption-enabled: true")],
  ["all spellings of a switch", fileOf("encryption-enabled: TRUE\naws-storage-enabled: False")],
  [
    "null for what must be empty",
    fileOf("encryption-key-sid: null\naws-s3-url: ~\naws-credentials-sid: NULL"),
  ],
  ["every setting", fileOf('friendly-name: "A & B: ü"\naws-s3-url: https://a-bucket.s3.amazonaws.com/x')],
  [
    "JSON",
    `{"version":1,"accounts":{"a":{"account-sid":"AC0123456789abcdef0123456789abcdef","recordings":{"encryption-enabled":true}}}}`,
  ],
  ["line breaks of Windows", fileOf("encryption-enabled: true").replaceAll("\n", "\r\n")],
  ["a byte order mark", `\ufeff${fileOf("encryption-enabled: true")}`],
  ["a waiver", waiver(whole)],
  [
    "defaults alone",
    "version: 1\ndefaults: {recordings: {encryption-enabled: false}}\naccounts: {a: {account-sid: AC0123456789abcdef0123456789abcdef}}",
  ],
  ["the example as minified JSON", JSON.stringify(parse(example))],
  ["several waivers on a line", manyWaivers(30)],
  ["a directive of YAML 1.1", `%YAML 1.1\n---\n${fileOf("encryption-enabled: true")}`],
  ["a waiver until the last day that it may have", waiver(whole.replace("2027-06-30", "2027-11-25"))],
  ...names.map((name): [string, string] => [
    `an account called ${name}`,
    fileOf("encryption-enabled: true").replace("production", name),
  ]),
  [
    "an account that overrides a default",
    example.replace(
      "    compositions:\n      encryption-key",
      "    compositions:\n      encryption-enabled: false\n      encryption-key",
    ),
  ],
];

// Faults that JSON Schema cannot express: rules over several values, rules for bucket names, and today's date.
const beyondSchema = new Set([
  "a SID under two names",
  "a SID under two names, in capitals",
  "a waiver of an account that is not there",
  "a waiver of what is not declared",
  "a waiver twice",
  "a bucket that cannot be",
  "a key with nothing after it, where null would do",
  "a waiver that ends a day too late",
  "a waiver for ever",
  "a name with an expression",
]);

// Texts that no parser passes on to a schema.
const notYaml: [string, string][] = [
  ["an empty file", ""],
  ["a comment alone", "# nothing\n"],
  ["two documents", `${fileOf("encryption-enabled: true")}---\nversion: 1\n`],
  ["a key twice", fileOf("encryption-enabled: true\nencryption-enabled: false")],
  [
    "an account twice",
    `${fileOf("encryption-enabled: true")}  production:\n    account-sid: ACfedcba9876543210fedcba9876543210\n`,
  ],
  ["a tag", fileOf("encryption-enabled: !secret true")],
  ["a tag of text", fileOf("friendly-name: !!str 12")],
  ["a tag of a boolean", fileOf("encryption-enabled: !!bool true")],
  ["a tag of a number", fileOf("encryption-enabled: true").replace("version: 1", "version: !!int 1")],
  ["a tag in its long form", fileOf("encryption-enabled: !<tag:yaml.org,2002:bool> true")],
  ["a tag of nothing", fileOf("encryption-enabled: ! true")],
  ["a tag of a map", fileOf("encryption-enabled: true").replace("accounts:", "accounts: !!map")],
  ["a tag of a key", fileOf("!!str encryption-enabled: true")],
  [
    "a tag under a handle of its own",
    `%TAG !e! tag:example.org,2000:\n---\n${fileOf("encryption-enabled: !e!b true")}`,
  ],
  [
    "an alias",
    fileOf("encryption-key-sid: &key CR0123456789abcdef0123456789abcdef\naws-credentials-sid: *key"),
  ],
  ["an alias of nothing", fileOf("encryption-key-sid: *nothing")],
  ["a merge key", fileOf("<<: {encryption-enabled: true}")],
  ["a key that is a list", "version: 1\n? [a]\n: b\n"],
  ["a key that is a number", "version: 1\n1: 2\n"],
  [
    "an account called 1001, without quotes",
    fileOf("encryption-enabled: true").replace("production", "1001"),
  ],
  [
    "an account called true, without quotes",
    fileOf("encryption-enabled: true").replace("production", "true"),
  ],
  ["a key that is empty", "version: 1\n: 2\n"],
  ["a no-break space behind a colon", fileOf("encryption-enabled:\u00a0true")],
  ["a tab as indentation", "version: 1\naccounts:\n\tproduction: x\n"],
  ["a quote that does not end", 'version: 1\naccounts: "\n'],
  ["an indentation that does not fit", "version: 1\naccounts:\n    a: 1\n  b: 2\n"],
  ["a map in a line", "version: 1: 2\n"],
  ["what is no YAML", "]["],
];

const waiverOfOther = `${fileOf("aws-storage-enabled: false")}  other:
    account-sid: ACfedcba9876543210fedcba9876543210
    compositions:
      encryption-enabled: true
waivers:
  - {account: production, setting: compositions.encryption-enable, reason: r, expires: 2027-06-30}
`;

const beside = fileOf("encryption-enabled: true").replace(/ {6}(?=encryption)/, "    ");

const bad: [string, string][] = [
  ["a setting beside its resource", beside],
  ["a setting in place of its resource", beside.replace(/ +compositions:\n/, "")],
  ["a setting beside two resources", beside.replace("compositions:\n", "compositions:\n    recordings:\n")],
  ["a resource with nothing after it", fileOf("encryption-enabled: true", "    recordings:\n")],
  ["a key with a full-width blank", fileOf("encryption-enabled\u3000: true")],
  ["a switch with a no-break space", fileOf("encryption-enabled: true\u00a0# yes")],
  ["a blank that only a comment has", fileOf("encryption-enabled: yes # 1\u00a0%")],
  ["a key that is an expression", fileOf(`encryption-key-sid: \${{ vars.KEY }}`)],
  ["a switch that is an expression", fileOf(`encryption-enabled: \${{ vars.ON }}`)],
  ["a name with an expression", fileOf(`friendly-name: Name of \${{ github.repository }}`)],
  ["a list", "- version: 1\n"],
  ["text", "hello\n"],
  ["no version", fileOf("encryption-enabled: true").replace("version: 1\n", "")],
  ["another version", fileOf("encryption-enabled: true").replace("version: 1", "version: 2")],
  ["a version in quotes", fileOf("encryption-enabled: true").replace("version: 1", 'version: "1"')],
  ["no accounts", "version: 1\n"],
  ["an empty map of accounts", "version: 1\naccounts: {}\n"],
  ["accounts as a list", "version: 1\naccounts: [a]\n"],
  ["an unknown key", `${fileOf("encryption-enabled: true")}mode: apply\n`],
  ["a misspelt setting", fileOf("encrypton-enabled: true")],
  ["a misspelt key of an account", fileOf("encryption-enabled: true").replace("account-sid", "acount-sid")],
  ["a misspelt resource", fileOf("encryption-enabled: true").replace("compositions", "composition")],
  ["a misspelt key at the top", `${fileOf("encryption-enabled: true")}waiver: []\n`],
  ["an unknown choice", `${fileOf("encryption-enabled: true")}unlisted-subaccounts: maybe\n`],
  [
    "defaults of something else",
    `${fileOf("encryption-enabled: true")}defaults:\n  encryption-enabled: true\n`,
  ],
  ["a switch that is a word", fileOf("encryption-enabled: yes")],
  ["a switch in quotes", fileOf('encryption-enabled: "true"')],
  ["a switch that is a number", fileOf("encryption-enabled: 1")],
  ["a switch that is null", fileOf("encryption-enabled: null")],
  ["a key that is no SID", fileOf("encryption-key-sid: CR123")],
  ["a key of another kind", fileOf("encryption-key-sid: AC0123456789abcdef0123456789abcdef")],
  ["a key that is a list", fileOf("encryption-key-sid: [CR0123456789abcdef0123456789abcdef]")],
  ["a credential that is a map", fileOf("aws-credentials-sid:\n  sid: CR0123456789abcdef0123456789abcdef")],
  ["a SID that YAML takes for a number", fileOf("aws-credentials-sid: 12")],
  ["an empty text", fileOf('encryption-key-sid: ""')],
  ["a name that is empty", fileOf('friendly-name: ""')],
  ["a name that is null", fileOf("friendly-name: null")],
  ["a name of blanks", fileOf('friendly-name: "  "')],
  ["a name with a control character", fileOf('friendly-name: "a\\u0007b"')],
  ["a name that is a number", fileOf("friendly-name: 12")],
  ["a URL without https", fileOf("aws-s3-url: http://a-bucket.s3.amazonaws.com/x")],
  ["a URL with a port", fileOf("aws-s3-url: https://a-bucket.s3.amazonaws.com:8443/x")],
  ["a bucket that cannot be", fileOf("aws-s3-url: https://a..b.s3.amazonaws.com/x")],
  ["a URL that is a number", fileOf("aws-s3-url: 12")],
  ["a key with nothing after it", fileOf("encryption-enabled:")],
  [
    "a key with nothing after it, where null would do",
    fileOf("encryption-key-sid:\nencryption-enabled: true"),
  ],
  ["an account with nothing after it", "version: 1\naccounts:\n  production:\n"],
  ["an account that is text", "version: 1\naccounts:\n  production: AC0123456789abcdef0123456789abcdef\n"],
  ["an account without its SID", fileOf("encryption-enabled: true").replace(/ {4}account-sid.*\n/, "")],
  ["an account with a bad SID", fileOf("encryption-enabled: true").replace("AC0123", "AC012")],
  ["an account with a bad name", fileOf("encryption-enabled: true").replace("production", "pro duction")],
  ["an account called __proto__", fileOf("encryption-enabled: true").replace("production", "__proto__")],
  [
    "an account that declares nothing",
    "version: 1\naccounts:\n  a:\n    account-sid: AC0123456789abcdef0123456789abcdef\n",
  ],
  [
    "an account with empty compositions",
    "version: 1\naccounts:\n  a:\n    account-sid: AC0123456789abcdef0123456789abcdef\n    compositions: {}\n",
  ],
  [
    "a SID under two names",
    `${fileOf("encryption-enabled: true")}  other:\n    account-sid: AC0123456789abcdef0123456789abcdef\n    compositions:\n      encryption-enabled: true\n`,
  ],
  [
    "a SID under two names, in capitals",
    `${fileOf("encryption-enabled: true")}  other:\n    account-sid: AC0123456789ABCDEF0123456789abcdef\n    compositions:\n      encryption-enabled: true\n`,
  ],
  ["waivers as a map", fileOf("encryption-enabled: true", "waivers: {}\n")],
  ["a waiver that is text", fileOf("encryption-enabled: true", "waivers: [x]\n")],
  ["a waiver without anything", waiver("account: production")],
  ["a waiver without an end", waiver(whole.replace(/\nexpires.*/, ""))],
  ["a waiver until a day that is none", waiver(whole.replace("2027-06-30", "2027-02-30"))],
  ["a waiver until some time", waiver(whole.replace("2027-06-30", "next year"))],
  ["a waiver until a year", waiver(whole.replace("2027-06-30", "2027"))],
  ["a waiver without a reason", waiver(whole.replace("reason: r", 'reason: ""'))],
  ["a reason of two lines", waiver(whole.replace("reason: r", 'reason: "a\\nb"'))],
  ["a waiver of an unknown setting", waiver(whole.replace("encryption-enabled", "encrypted"))],
  ["a waiver of a bare setting", waiver(whole.replace("compositions.encryption", "encryption"))],
  ["a waiver of an account that is not there", waiver(whole.replace("production", "prodction"))],
  ["a waiver of what is not declared", waiver(whole.replace("compositions.", "recordings."))],
  ["a waiver twice", waiver(whole).replace(/( {2}- account[\s\S]*)$/, "$1$1")],
  ["a waiver with more keys", waiver(`${whole}\nby: me`)],
  ["a waiver of another account's setting, misspelt", waiverOfOther],
  ["the eleventh waiver", manyWaivers(11).replace(/"2027-06-30"(?=}]}$)/, "soon")],
  ["an empty entry among the waivers", fileOf("encryption-enabled: true", "waivers:\n  -\n")],
  ["a waiver that ends a day too late", waiver(whole.replace("2027-06-30", "2027-11-26"))],
  ["a waiver for ever", waiver(whole.replace("2027-06-30", "9999-12-31"))],
  [
    "many faults at once",
    `version: 2\nmode: check\naccounts:\n  a:\n    account-sid: x\n    compositions:\n      encryption-enabled: maybe\n      encryption-keysid: y\nwaivers:\n  - account: b\n    setting: compositions.aws-s3-url\n    reason: r\n    expires: never\n`,
  ],
];

test.each([...notYaml, ...bad])("%s is reported with its place and advice", (_, text) => {
  const found = problems(text);
  expect(found.map(({ reason }) => reason)).toEqual(found.map(() => "invalid-policy"));
  expect(found.map(({ message, hint }) => `${message} ${hint}`).join("\n")).toMatchSnapshot();
  for (const { place } of found) {
    expect(place).toMatchObject({ file: "policy.yml", line: expect.any(Number) });
    expect(place?.line).toBeLessThanOrEqual(text.split("\n").length);
  }
  expect(found.length).toBeGreaterThan(0);
});

test("a rule over several values is reported once the form of the file is right", () => {
  const twice = `${fileOf("encryption-enabled: true")}  other:
    account-sid: AC0123456789abcdef0123456789abcdef
waivers:
  - {account: nobody, setting: compositions.encryption-enabled, reason: r, expires: 2099-01-01}
`;
  const faults = (text: string) => problems(text).map(({ message }) => message.replace(/^.*?: /, ""));
  expect(faults(twice)).toEqual([
    '"accounts.other" declares nothing.',
    '"accounts.other" has the account-sid of "production".',
    'no account is called "nobody".',
    "waiver 1 ends on 2099-01-01, more than 366 days from today.",
  ]);
  expect(faults(`${twice}version: 1\n`)).toEqual(['the key "version" occurs twice.']);
  expect(faults(twice.replace("version: 1", "version: 2"))).toEqual(['"version" is 2.']);
  expect(faults(twice.replace("other", "o.ther"))).toEqual(['"o.ther" cannot be the name of an account.']);
});

test("an account that the schema dropped is an error", () => {
  const source = readDocument(fileOf("encryption-enabled: true"), "policy.yml");
  expect(() => accountsOf({ version: 1, accounts: {} }, source)).toThrow("has fewer accounts than the file");
});

test.each(good)("%s is fine", (_, text) => {
  expect(problems(text)).toEqual([]);
});

const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
// Keywords beyond the standard that editors read.
ajv.addVocabulary(["markdownDescription", "enumDescriptions", "errorMessage", "patternErrorMessage"]);
const isValid = ajv.compile(JSON.parse(policySchema()));

test.each([
  ...good.map(([name, text]) => [name, text, true] as const),
  ...bad.map(([name, text]) => [name, text, beyondSchema.has(name)] as const),
])(
  "an editor with the published schema judges %s as the parser does, if a schema can",
  (_, text, expected) => {
    expect(isValid(parse(text, { logLevel: "silent" }))).toBe(expected);
  },
);

const textOf = (...units: string[]) => fc.string({ unit: fc.constantFrom(...units), maxLength: 4 });
const lines = fc.oneof(
  fc.string({ unit: "binary" }),
  textOf(" ", "\t", "\n", "\u0007", "\u0085", "\u00a0", "\u2028", "a", "ü"),
);
const urls = fc
  .tuple(
    fc.constantFrom("https://", "HTTPS://", "http://", "https:/", ""),
    fc.constantFrom(
      "a-bucket.s3.amazonaws.com",
      "a.example",
      "%61.example",
      "A_B.s3.amazonaws.com",
      "A..s3.amazonaws.com",
      "",
    ),
    textOf("", "", "", "/", "?", "#", ":8443", "a@"),
    textOf(..."/az09-._~!$&'()*+,;=:@[]", "%4a", "%4A", "%4", "?", "#", " ", "ü", "|", "\\", '"'),
  )
  .map(([scheme, host, odd, path]) => `${scheme}${host}${odd}/${path}`);
const sid = "AC0123456789abcdef0123456789abcdef";
const withTexts = ({ name = "n", url = "https://a.example/", reason = "r" }) => ({
  version: 1,
  accounts: { a: { "account-sid": sid, compositions: { "friendly-name": name, "aws-s3-url": url } } },
  waivers: [{ account: "a", setting: "compositions.friendly-name", reason, expires: "2027-06-30" }],
});

test("an editor judges names, reasons, and URLs as the parser does, except the names of hosts and buckets", () => {
  const texts = fc.oneof(
    lines.map((name) => ({ name })),
    lines.map((reason) => ({ reason })),
    urls.map((url) => ({ url })),
  );
  const beyond = /names the bucket|is not a URL/;
  fc.assert(
    fc.property(texts.map(withTexts), (file) => {
      const found = problems(JSON.stringify(file)).filter(({ message }) => !beyond.test(message));
      if (!isValid(file)) expect(problems(JSON.stringify(file))).not.toEqual([]);
      else expect(found).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

const declaring = fc.constantFrom(undefined, {}, { "encryption-enabled": true });
const settingsOf = fc.record({ compositions: declaring, recordings: declaring });

test("an editor and the parser agree if every account declares something", () => {
  fc.assert(
    fc.property(fc.option(settingsOf), settingsOf, settingsOf, (defaults, a, b) => {
      const accounts = {
        a: { "account-sid": sid, ...a },
        b: { "account-sid": sid.replace("0", "1"), ...b },
      };
      const text = JSON.stringify({ version: 1, ...(defaults && { defaults }), accounts });
      expect(isValid(JSON.parse(text))).toBe(problems(text).length === 0);
    }),
  );
});

const published = readFileSync("schema/policy.schema.json", "utf8");

test("the published schema equals the schema in the code", () => {
  expect(published).toBe(policySchema());
});

type Part = Record<string, unknown> & { properties?: Part; additionalProperties?: unknown; items?: Part };

// Lists every key and entry of the format, with its path.
function partsOf(part: Part, path: string): [string, Part][] {
  const below = Object.entries((part.properties ?? {}) as Record<string, Part>);
  const entries = [part.additionalProperties, part.items].filter((entry) => typeof entry === "object");
  return [
    [path, part],
    ...below.flatMap(([key, property]) => partsOf(property, `${path}.${key}`)),
    ...entries.flatMap((entry) => partsOf(entry as Part, `${path}.*`)),
  ];
}

test.each(partsOf(JSON.parse(published), "policy"))("an editor shows what %s is", (path, part) => {
  if (path !== "policy") expect(part).toMatchObject({ description: expect.stringMatching(/\w/) });
  expect(part).toMatchObject({ title: expect.stringMatching(/^[A-Z]/) });
  if (part.properties === undefined)
    expect(part).toMatchObject({ errorMessage: expect.stringMatching(/\.$/) });
  if ("pattern" in part) expect(part).toMatchObject({ patternErrorMessage: expect.stringMatching(/\.$/) });
  const isPart = ajv.compile(part);
  for (const value of [part["examples"] ?? [], part["default"] ?? []].flat())
    expect(isPart(value)).toBe(true);
});

test("a directive of YAML 1.1 changes no value", () => {
  for (const value of ["yes", "on", "no", "y", "0b1", "1_000", "2001-12-14", "1:30", "!!bool yes"]) {
    const plain = fileOf(`encryption-enabled: ${value}`);
    const directed = problems(`%YAML 1.1\n---\n${plain}`);
    expect(directed).toHaveLength(1);
    expect(directed.map(({ hint }) => hint)).toEqual(problems(plain).map(({ hint }) => hint));
  }
});

// Every node of the example is replaced in turn.
const places: unknown[][] = [];
visit(parseDocument(example), {
  Pair: (_, { key }, path) => {
    const above = path.flatMap((node, at): unknown[] => {
      const next = path[at + 1] ?? undefined;
      if (isPair(node) && isScalar(node.key)) return [node.key.value];
      return isSeq(node) && next !== undefined ? [node.items.indexOf(next)] : [];
    });
    places.push([...above, isScalar(key) ? key.value : key]);
  },
});
const strangers = [
  "{}",
  "{a: 1}",
  "{toString: 1, valueOf: 1, constructor: 1}",
  "{toString: {a: b}}",
  "[]",
  "[[]]",
].concat([
  "[{a: 1}]",
  "[null]",
  "[text]",
  "1.5",
  "-1",
  "null",
  "true",
  "text",
  '""',
  ".nan",
  "1e999",
  "2027-06-30",
]);

test("the example has values to replace", () => {
  expect(places).toContainEqual(["waivers", 0, "setting"]);
  expect(places).toContainEqual(["accounts", "production", "compositions", "aws-s3-url"]);
  expect(places.length).toBeGreaterThan(20);
});

test.each(places.map((path) => [path.join("."), path]))(
  "any value at %s is reported or accepted",
  (_, path) => {
    for (const stranger of strangers) {
      const document = parseDocument(example);
      document.setIn(path, parseDocument(stranger).contents);
      for (const { reason, message, hint, place } of problems(document.toString())) {
        expect(reason).toBe("invalid-policy");
        expect(typeof hint).toBe("string");
        expect(`${message} ${hint}`).not.toMatch(/\[object|native code|undefined|NaN\b.*NaN/);
        expect(place?.line).toBeGreaterThan(0);
      }
    }
  },
);

test.each(names)("a fault below an account called %s is reported like below any other account", (name) => {
  for (const wrong of [
    "1",
    "[]",
    "{}",
    "text",
    "null",
    "{account-sid: 1, nobody: 2}",
    "{compositions: {a: 1}}",
  ]) {
    const messagesFor = (called: string) =>
      problems(`version: 1\naccounts: {${called}: ${wrong}}`).map(({ message, hint }) =>
        `${message} ${hint}`.replace(`accounts.${called}`, "accounts.NAME").replace(/:\d+:\d+"/, ""),
      );
    expect(messagesFor(name)).toEqual(messagesFor("somebody"));
    expect(messagesFor(name).length).toBeGreaterThan(0);
  }
});

test("every key called __proto__ is reported at its place", () => {
  const hidden = fileOf(
    "encryption-enabled: true",
    "  __proto__:\n    account-sid: ACfedcba9876543210fedcba9876543210\n    recordings: {encryption-enabled: false}\n",
  );
  for (const [text, line, column] of [
    [hidden, 7, 3],
    [`${fileOf("encryption-enabled: true")}__proto__: 1\n`, 7, 1],
    [fileOf("encryption-enabled: true\n__proto__: true"), 7, 7],
    [fileOf("__proto__: {encryption-enabled: true}"), 6, 7],
    [
      fileOf("encryption-enabled: true").replace("    account-sid", "    __proto__: 1\n    account-sid"),
      4,
      5,
    ],
    [waiver(`${whole}\n__proto__: 1`), 12, 5],
    [`${fileOf("encryption-enabled: true")}defaults: {__proto__: {recordings: {}}}\n`, 7, 12],
  ] as const) {
    const found = problems(text);
    expect(found.map(({ place }) => place)).toEqual([at(line, column)]);
    expect(found[0]?.message).toContain("__proto__");
  }
});

test("accounts keep the order of the file, even if names look like numbers", () => {
  const accounts = ["b", '"10"', '"2"', "a"].map(
    (name, at) =>
      `  ${name}: {account-sid: AC${String(at).repeat(32)}, recordings: {encryption-enabled: true}}`,
  );
  const policy = parsePolicy(`version: 1\naccounts:\n${accounts.join("\n")}\n`, "policy.yml", "2026-11-24");
  expect(policy.accounts.map(({ name }) => name)).toEqual(["b", "10", "2", "a"]);
});

test("more than 100 problems end with a count of the rest", () => {
  const found = problems(fileOf(Array.from({ length: 150 }, (_, at) => `key${at}: 1`).join("\n")));
  expect(found).toHaveLength(101);
  expect(found.at(-1)?.message).toContain("50 more problems follow");
});
