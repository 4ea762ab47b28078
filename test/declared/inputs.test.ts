import { expect, test } from "vitest";
import type { Event } from "../../src/declared/event.ts";
import type { InputName } from "../../src/declared/input-source.ts";
import { acceptingValue, allowsWeakening, parseInputs } from "../../src/declared/inputs.ts";
import { parsePolicy } from "../../src/declared/policy-file/read.ts";
import { ActionError } from "../../src/messages/errors.ts";
import { policyOf } from "../account.ts";

const account = "AC0123456789abcdef0123456789abcdef";
const keySid = "SK0123456789abcdef0123456789abcdef";
const given: Partial<Record<InputName, string>> = {
  "account-sid": account,
  "api-key-sid": keySid,
  "api-key-secret": "0123456789abcdef",
  "encryption-enabled": "true",
  "expected-plan": "any",
};
const noCredentials = { "api-key-sid": "", "api-key-secret": "" };
const push: Event = {
  name: "push",
  isFromFork: false,
  isFromDependabot: false,
  isOnDefaultBranch: true,
  isOnTag: false,
};

type Overrides = {
  with?: Partial<Record<InputName, string>>;
  env?: Record<string, string>;
  event?: Partial<Event>;
  policy?: string;
  /** The hash of that policy file. */
  hash?: string;
};

function parse(overrides: Overrides = {}) {
  const inputs = { ...given, ...overrides.with };
  return parseInputs({
    input: (name) => inputs[name] ?? "",
    env: (name) => overrides.env?.[name] ?? "",
    event: { ...push, ...overrides.event },
    now: () => Date.parse("2026-11-24T18:00:00.5Z"),
    policy: () => ({
      ...parsePolicy(overrides.policy ?? "", "policy.yml", "2026-11-24"),
      ...(overrides.hash && { file: { path: "policy.yml", hash: overrides.hash } }),
    }),
  });
}

function problems(
  overrides: Overrides,
  say = ({ reason, message }: ActionError) => `${reason}: ${message}`,
): string[] {
  try {
    parse(overrides);
  } catch (error) {
    if (!(error instanceof AggregateError)) throw error;
    return error.errors.map((problem) => (problem instanceof ActionError ? say(problem) : String(problem)));
  }
  return [];
}

test("blank inputs are their defaults", () => {
  expect(parse()).toEqual({
    mode: "check",
    policy: policyOf({ account, compositions: { "encryption-enabled": true } }),
    credentials: { kind: "api-key", account, user: keySid, secret: "0123456789abcdef" },
    failOnDrift: true,
    allowWeakening: "nothing",
    expectedPlan: "any",
    compositionsSince: undefined,
    verifyReferences: true,
    comment: "never",
    driftIssue: "false",
    timeoutSeconds: 300,
    selected: undefined,
    credentialFaults: [],
  });
});

test.each(["true", "True", "TRUE"])("%s is true", (text) => {
  expect(parse({ with: { "allow-weakening": text, "encryption-enabled": text } })).toMatchObject({
    allowWeakening: "everything",
    policy: { accounts: [{ declared: { compositions: { "encryption-enabled": true } } }] },
  });
});

test.each([
  ["true", "true"],
  [" TRUE ", "true"],
  ["False", "false"],
  ["fleet", "fleet"],
  ["", "false"],
])("drift-issue: %j is %s", (text, driftIssue) => {
  expect(parse({ with: { "drift-issue": text } })).toMatchObject({ driftIssue });
});

test.each(["Fleet", "yes", "each"])("drift-issue: %s is refused", (text) => {
  expect(problems({ with: { "drift-issue": text } })).toEqual([`invalid-inputs: drift-issue is "${text}".`]);
});

test.each([`x sha256:${"0".repeat(64)}`, `sha256:${"0".repeat(65)}`])("%s is no digest", (text) => {
  expect(problems({ with: { "expected-plan": text } })).toHaveLength(1);
});

test.each(["yes", "1", "on", "tRUE", "null", "truee"])("%s is no boolean", (text) => {
  expect(problems({ with: { "fail-on-drift": text, "encryption-enabled": text } })).toEqual([
    expect.stringContaining(`encryption-enabled is "${text}", which is not a boolean`),
    expect.stringContaining(`fail-on-drift is "${text}"`),
  ]);
});

test.each<[string, Partial<Record<InputName, string>>, string]>([
  ["an unknown mode", { mode: "aply" }, 'invalid-inputs: mode is "aply"'],
  ["a bad account", { "account-sid": "AC1" }, 'invalid-inputs: account-sid is "AC1"'],
  ["no account", { "account-sid": "" }, "invalid-inputs: account-sid is missing"],
  ["no setting", { "encryption-enabled": " " }, "invalid-inputs: No setting is declared"],
  ["a bad key", { "encryption-key-sid": "CRxyz" }, 'invalid-inputs: encryption-key-sid is "CRxyz"'],
  ["a bad credential", { "aws-credentials-sid": account }, "invalid-inputs: aws-credentials-sid is"],
  ["a bad URL", { "aws-s3-url": "http://x" }, "invalid-inputs: aws-s3-url is not an https URL"],
  [
    "a name of two lines",
    { "friendly-name": "a\nb" },
    "invalid-inputs: friendly-name holds a control character",
  ],
  ["a blank expected plan", { "expected-plan": "" }, "invalid-inputs: expected-plan is given but blank"],
  ["half a digest", { "expected-plan": "sha256:12" }, 'invalid-inputs: expected-plan is "sha256:12"'],
  ["a timeout of words", { "timeout-seconds": "5m" }, 'invalid-inputs: timeout-seconds is "5m"'],
  ["no time", { "timeout-seconds": "0" }, 'invalid-inputs: timeout-seconds is "0"'],
  ["endless time", { "timeout-seconds": "21601" }, 'invalid-inputs: timeout-seconds is "21601"'],
  [
    "an unknown choice",
    { "on-missing-credentials": "pass" },
    'invalid-inputs: on-missing-credentials is "pass"',
  ],
  [
    "two kinds of credentials",
    { "auth-token": "0123456789" },
    "invalid-inputs: auth-token is given beside an API key",
  ],
  [
    "a key without its secret",
    { "api-key-secret": "" },
    "invalid-inputs: api-key-secret is blank, and api-key-sid is not",
  ],
  [
    "a secret without its key",
    { "api-key-sid": "" },
    "invalid-inputs: api-key-sid is blank, and api-key-secret is not",
  ],
  [
    "a text that is no API key",
    { "api-key-sid": "SK1" },
    "invalid-inputs: api-key-sid is not an API key SID",
  ],
  ["an account as a key", { "api-key-sid": account }, "invalid-inputs: api-key-sid is an account SID"],
  ["a key in quotes", { "api-key-sid": `"${keySid}"` }, "invalid-inputs: api-key-sid has quotes around it"],
  ["a key with its name", { "api-key-sid": `KEY=${keySid}` }, "api-key-sid has a name and = before it"],
  [
    "a key as a secret",
    { "api-key-secret": keySid },
    "invalid-inputs: api-key-secret is a SID, not a secret",
  ],
  [
    "a short secret",
    { "api-key-secret": "1234567\n" },
    "invalid-inputs: api-key-secret is shorter than 8 characters",
  ],
  [
    "a secret of two lines",
    { "api-key-secret": "12345678\n12345678" },
    "invalid-inputs: api-key-secret has several lines",
  ],
  ["a secret with a blank", { "api-key-secret": "1234 5678" }, "invalid-inputs: api-key-secret holds blanks"],
  ["no credentials", noCredentials, "missing-credentials: api-key-sid and api-key-secret are blank"],
])("%s is refused by name", (_, inputs, problem) => {
  expect(problems({ with: inputs })).toEqual([expect.stringContaining(problem)]);
});

test("all problems are reported at once", () => {
  const inputs = {
    mode: "x",
    "account-sid": "x",
    "encryption-enabled": "x",
    "timeout-seconds": "x",
    "api-key-secret": "",
  };
  expect(problems({ with: inputs })).toHaveLength(5);
});

test("no problem repeats a secret", () => {
  for (const secret of ["1234 5678", "12345678\nabcdefgh", "1234567"]) {
    expect(problems({ with: { "api-key-secret": secret } }).join()).not.toContain(secret.slice(0, 5));
  }
});

test("the line break behind a secret is dropped", () => {
  expect(parse({ with: { "api-key-secret": "0123456789abcdef\r\n" } }).credentials?.secret).toBe(
    "0123456789abcdef",
  );
});

// This test has no time limit, because test/expressions.test.ts proves that each expression takes linear time.
test("a secret of a hundred thousand line breaks is refused", () => {
  const secret = `0123456789${"\n".repeat(100_000)}x`;
  expect(problems({ with: { "api-key-secret": secret } })).toEqual([
    expect.stringContaining("several lines"),
  ]);
});

test("credentials come wholly from the inputs or wholly from the environment", () => {
  const env = { TWILIO_API_KEY: keySid, TWILIO_API_SECRET: "from-env-1", TWILIO_AUTH_TOKEN: "from-env-2" };
  expect(parse({ env }).credentials?.secret).toBe("0123456789abcdef");
  expect(parse({ with: noCredentials, env }).credentials).toEqual({
    kind: "api-key",
    account,
    user: keySid,
    secret: "from-env-1",
  });
  expect(problems({ with: { "api-key-secret": "" }, env })).toEqual([
    expect.stringContaining("api-key-secret is blank, and"),
  ]);
  expect(problems({ with: noCredentials, env: { TWILIO_API_KEY: keySid } })).toEqual([
    expect.stringContaining("TWILIO_API_SECRET is blank, and TWILIO_API_KEY is not"),
  ]);
});

test("an auth token logs in as the account, which may come from the environment", () => {
  const parsed = parse({
    with: { ...noCredentials, "account-sid": "", "auth-token": "0123456789" },
    env: { TWILIO_ACCOUNT_SID: account },
  });
  expect(parsed.credentials).toEqual({ kind: "auth-token", account, user: account, secret: "0123456789" });
});

const skip = { ...noCredentials, "on-missing-credentials": "skip" };

const withheld = ["pull_request", "pull_request_review", "pull_request_review_comment"];
const ofDependabot = [...withheld, "push", "create", "deployment", "deployment_status"];

test.each<[string, Partial<Event>]>([
  ...withheld.map((name): [string, Partial<Event>] => [`a fork's ${name}`, { name, isFromFork: true }]),
  ...ofDependabot.map((name): [string, Partial<Event>] => [
    `Dependabot's ${name}`,
    { name, isFromDependabot: true },
  ]),
])("missing credentials of %s are skipped if the step asks for it", (_, event) => {
  expect(parse({ with: { ...skip, "account-sid": "" }, event }).credentials).toBeUndefined();
  expect(problems({ with: noCredentials, event })).toEqual([expect.stringContaining("missing-credentials")]);
});

const havingSecrets = [
  "schedule",
  "workflow_run",
  "workflow_dispatch",
  "pull_request_target",
  "merge_group",
  "issue_comment",
  "",
];

test.each<[string, Overrides]>([
  ["on an ordinary push", { with: skip }],
  [
    "on a push, even if it seems to come from a fork",
    { with: skip, event: { name: "push", isFromFork: true } },
  ],
  ...havingSecrets.flatMap((name): [string, Overrides][] => [
    [
      `on ${name} by Dependabot, which has the secrets`,
      { with: skip, event: { name, isFromDependabot: true } },
    ],
    [`on ${name} of a fork, which has the secrets`, { with: skip, event: { name, isFromFork: true } }],
  ]),
  ["in apply", { with: { ...skip, mode: "apply" }, event: { name: "push", isFromDependabot: true } }],
])("missing credentials are not skipped %s", (_, overrides) => {
  expect(problems(overrides)).toEqual([expect.stringContaining("missing-credentials")]);
});

test("half of the credentials are not skipped", () => {
  const event = { name: "pull_request", isFromFork: true };
  expect(problems({ with: { ...skip, "api-key-sid": keySid }, event })).toEqual([
    expect.stringContaining("api-key-secret is blank, and"),
  ]);
});

test.each(["push", "schedule", "workflow_dispatch", "repository_dispatch", "release", "deployment"])(
  "apply runs on %s",
  (name) => {
    expect(parse({ with: { mode: "apply" }, event: { name } }).mode).toBe("apply");
  },
);

test.each([
  ["comment", "on-drift", "Did you mean on-change? Use never or on-change or always."],
  ["fail-on-drift", "truee", "Did you mean true? Use true or false."],
  ["mode", "Chekc", "Did you mean check? Use check or apply or export or validate."],
  ["comment", "TRUE", "Use never or on-change or always."],
])("%s: %s gets the likely word as advice, if a word begins with the same letter", (name, word, hint) => {
  const reported = problems({ with: { [name]: word } }, (error) => `${error.message} ${error.hint}`);
  expect(reported).toEqual([`${name} is "${word}". ${hint}`]);
});

test.each(["pull_request", "pull_request_target", "merge_group", "workflow_run", "issue_comment", ""])(
  "apply does not run on %j",
  (name) => {
    const reported = problems({ with: { mode: "apply" }, event: { name } });
    expect(reported.filter((problem) => !problem.includes("refused on pull_request_target"))).toEqual([
      expect.stringContaining("apply-not-allowed: apply does not run"),
    ]);
  },
);

test.each<[string, Overrides, string]>([
  ["an auth token", { with: { ...noCredentials, "auth-token": "0123456789" } }, "auth-token is"],
  ["an API key", {}, "api-key-sid and api-key-secret are"],
  [
    "an API key of the environment",
    { with: noCredentials, env: { TWILIO_API_KEY: keySid, TWILIO_API_SECRET: "0123456789" } },
    "TWILIO_API_KEY and TWILIO_API_SECRET are",
  ],
  [
    "an auth token of the environment",
    { with: noCredentials, env: { TWILIO_AUTH_TOKEN: "0123456789" } },
    "TWILIO_AUTH_TOKEN is",
  ],
])("%s is refused on pull_request_target in every mode", (_, overrides, named) => {
  const event = { name: "pull_request_target" };
  const refused = `invalid-inputs: ${named} refused on pull_request_target`;
  const inMode = (inputs: Partial<Record<InputName, string>>) =>
    problems({ ...overrides, with: { ...overrides.with, ...inputs }, event });
  expect(inMode({})).toEqual([expect.stringContaining(refused)]);
  expect(inMode({ mode: "apply" })).toContainEqual(expect.stringContaining(refused));
  expect(inMode({ mode: "export", "policy-file": "p.yml", "encryption-enabled": "" })).toEqual([
    expect.stringContaining(refused),
  ]);
  expect(problems({ ...overrides, event: { name: "pull_request" } })).toEqual([]);
});

test("half of a key is reported on pull_request_target too", () => {
  const event = { name: "pull_request_target" };
  expect(problems({ with: { "api-key-secret": "" }, event })).toEqual([
    expect.stringContaining("api-key-sid is refused"),
    expect.stringContaining("api-key-secret is blank, and"),
  ]);
});

test("every problem says what is wrong and what to do", () => {
  const everythingWrong = {
    mode: "aply",
    "account-sid": "AC1",
    "fail-on-drift": "yes",
    "allow-weakening": "1",
    "verify-references": "no",
    "expected-plan": "sha256:1",
    "on-missing-credentials": "ignore",
    "timeout-seconds": "0",
    "encryption-enabled": "on",
    "encryption-key-sid": "CR1",
    "aws-storage-enabled": "off",
    "aws-s3-url": "s3://bucket",
    "aws-credentials-sid": "AC0123456789abcdef0123456789abcdef",
    "friendly-name": "a\nb",
    "api-key-sid": "SK1",
    "api-key-secret": "short",
  };
  const tokens = { ...noCredentials, "auth-token": "a b c d e f" };
  const reported = [
    { with: everythingWrong },
    { with: { ...noCredentials, "encryption-enabled": "", "expected-plan": "" } },
    { with: { ...skip, "account-sid": "" } },
    { with: skip, event: { name: "pull_request_target", isFromFork: true } },
    { with: { "expected-plan": `sha256:${"0".repeat(64)}` } },
    { with: { "auth-token": "0123456789abcdef", "account-sid": "" } },
    { with: { "api-key-sid": "" } },
    { with: { "api-key-secret": "" } },
    { with: tokens, event: { name: "pull_request_target" } },
    { with: { "api-key-secret": "several\nlines" } },
    { with: { mode: "apply" }, event: { name: "" } },
    { with: { mode: "apply" }, event: { name: "pull_request" } },
  ].map((overrides) => problems(overrides, ({ reason, message, hint }) => `${reason}: ${message} ${hint}`));
  expect(reported.map((lines) => lines.join("\n")).join("\n\n")).toMatchSnapshot();
});

test("blanks around an input are dropped", () => {
  const padded = {
    mode: " apply\n",
    "account-sid": ` ${account} `,
    "api-key-sid": ` ${keySid}\n`,
    "friendly-name": " Mine ",
    "fail-on-drift": " false ",
    "expected-plan": " any ",
    "timeout-seconds": " 60 ",
  };
  expect(parse({ with: padded })).toMatchObject({
    mode: "apply",
    policy: { accounts: [{ account, declared: { compositions: { "friendly-name": "Mine" } } }] },
    credentials: { user: keySid },
    failOnDrift: false,
    expectedPlan: "any",
    timeoutSeconds: 60,
    selected: undefined,
    credentialFaults: [],
  });
  const env = {
    TWILIO_ACCOUNT_SID: ` ${account}\n`,
    TWILIO_API_KEY: ` ${keySid}\n`,
    TWILIO_API_SECRET: "12345678\n",
  };
  expect(parse({ with: { ...noCredentials, "account-sid": " " }, env })).toMatchObject({
    policy: { accounts: [{ account }] },
    credentials: { user: keySid, secret: "12345678" },
  });
  expect(problems({ with: { "api-key-sid": " ", "api-key-secret": " ", "auth-token": " " } })).toEqual([
    expect.stringContaining("missing-credentials"),
  ]);
  expect(
    parse({ with: { ...noCredentials, "auth-token": "12345678\r\n", "account-sid": ` ${account}` } }),
  ).toMatchObject({ credentials: { kind: "auth-token", user: account, secret: "12345678" } });
  expect(problems({ with: { "friendly-name": " ", "encryption-enabled": " " } })).toEqual([
    expect.stringContaining("No setting is declared"),
  ]);
});

test.each(["1", "21600", "00300"])("timeout-seconds may be %s", (text) => {
  expect(parse({ with: { "timeout-seconds": text } }).timeoutSeconds).toBe(Number(text));
});

test.each(["0", "21601", "1.5", "-1", "1e3", "300 s", "x300", "999999"])(
  "timeout-seconds may not be %s",
  (text) => {
    expect(problems({ with: { "timeout-seconds": text } })).toHaveLength(1);
  },
);

test.each([
  `sha256:${"0".repeat(63)}`,
  `sha256:${"0".repeat(65)}`,
  `sha256:${"g".repeat(64)}`,
  `SHA256:${"0".repeat(64)}`,
  `xsha256:${"0".repeat(64)}`,
])("expected-plan may not be %s", (text) => {
  expect(problems({ with: { "expected-plan": text } })).toHaveLength(1);
});

const digest = `sha256:${"0a".repeat(32)}`;

test("expected-plan may be a digest in apply", () => {
  expect(parse({ with: { mode: "apply", "expected-plan": digest } }).expectedPlan).toBe(digest);
});

test.each(["check", "", "export"])(
  "expected-plan may not be a digest in mode %j, which would ignore it",
  (mode) => {
    const inputs = mode === "export" ? { "policy-file": "p.yml", "encryption-enabled": "" } : {};
    expect(problems({ with: { ...inputs, mode, "expected-plan": digest } })).toEqual([
      `invalid-inputs: expected-plan is given in mode: ${mode || "check"}, which applies nothing.`,
    ]);
    expect(problems({ with: { ...inputs, mode, "expected-plan": "any" } })).toEqual([]);
  },
);

test("with an unknown mode, nothing is reported about expected-plan", () => {
  expect(problems({ with: { mode: "aply", "expected-plan": digest } })).toEqual([
    expect.stringContaining('mode is "aply"'),
  ]);
});

test.each(["False", "FALSE", "false"])("%s is false", (text) => {
  expect(parse({ with: { "fail-on-drift": text } }).failOnDrift).toBe(false);
});

test("each setting is read by its kind, and a SID in capitals becomes lower case", () => {
  const declared = {
    "friendly-name": "Größe 1",
    "encryption-key-sid": "CR0123456789abcdef0123456789abcdef",
    "aws-credentials-sid": "CRfedcba9876543210fedcba9876543210",
    "aws-s3-url": "https://a-bucket.s3.amazonaws.com/x",
  };
  const capitals = "CR0123456789abcdef0123456789ABCDEF";
  const given = { ...declared, "encryption-key-sid": capitals, "encryption-enabled": "" };
  expect(parse({ with: { ...given, "account-sid": `AC${account.slice(2).toUpperCase()}` } }).policy).toEqual(
    policyOf({ account, compositions: declared }),
  );
});

test.each([
  `x${account}`,
  `${account}0`,
  account.slice(0, -1),
  account.replace("AC", "CR"),
  account.replace("0", "g"),
])("account-sid may not be %s", (text) => {
  expect(problems({ with: { "account-sid": text } })).toHaveLength(1);
});

const inFile = { "policy-file": "policy.yml", "encryption-enabled": "" };
const alone = `version: 1
accounts:
  production: { account-sid: ${account}, compositions: { encryption-enabled: true } }
`;
const two = `${alone}  staging: { account-sid: ACfedcba9876543210fedcba9876543210, recordings: { encryption-enabled: false } }
`;
const token = { ...noCredentials, "auth-token": "0123456789abcdef" };

test("a policy file declares the accounts, and the input account selects some of them", () => {
  const names = (selected: string) =>
    parse({ with: { ...inFile, account: selected }, policy: two }).policy.accounts.map(({ name }) => name);
  expect(names("")).toEqual(["production", "staging"]);
  expect(names(" staging ")).toEqual(["staging"]);
  expect(names("staging\n production\n")).toEqual(["production", "staging"]);
  expect(names("production, staging")).toEqual(["production", "staging"]);
});

test("an API key needs no account-sid if the policy file names one account", () => {
  const nameless = { ...inFile, "account-sid": "" };
  expect(parse({ with: nameless, policy: alone }).credentials?.account).toBe(account);
  expect(parse({ with: { ...nameless, account: "staging" }, policy: two }).credentials?.account).toBe(
    "ACfedcba9876543210fedcba9876543210",
  );
  expect(problems({ with: { ...nameless, ...token }, policy: alone })).toEqual([
    "invalid-inputs: account-sid is missing.",
  ]);
});

test("an API key without account-sid is refused for several accounts, with one error that names up to ten", () => {
  const nameless = { ...inFile, "account-sid": "" };
  const accounts = (count: number) =>
    Array.from({ length: count }, (_, at) => {
      const sid = `AC${String(at).padStart(32, "0")}`;
      return `  clinic-${at}: { account-sid: ${sid}, recordings: { encryption-enabled: false } }\n`;
    });
  const of = (count: number) =>
    problems({ with: nameless, policy: `version: 1\naccounts:\n${accounts(count).join("")}` });
  const reach = "and an API key reaches only its own account.";
  expect(of(2)).toEqual([`wrong-account: This step selects 2 accounts (clinic-0, clinic-1), ${reach}`]);
  expect(of(11)).toEqual([expect.stringContaining(`selects 11 accounts (clinic-0, clinic-1, `)]);
  expect(of(11)).toEqual([expect.stringContaining(`clinic-9, …), ${reach}`)]);
  expect(of(10)).toEqual([expect.stringContaining(`clinic-9), ${reach}`)]);
});

test.each<[string, Partial<Record<InputName, string>>, string]>([
  [
    "a switch",
    { "encryption-enabled": "tr\u00a0ue" },
    "which is not a boolean; the text has a no-break space (U+00A0).",
  ],
  [
    "an SID",
    { "encryption-key-sid": `CR\u3000${"1".repeat(31)}` },
    "; the text has a full-width blank (U+3000).",
  ],
  ["the mode", { mode: "check\u200b" }, "; the text has a character that cannot be seen (U+200B)"],
  [
    "the account",
    { "account-sid": `${account}\u200b` },
    "; the text has a character that cannot be seen (U+200B)",
  ],
  [
    "the time",
    { "timeout-seconds": "1\u202f000" },
    "; the text has a character that cannot be seen (U+202F)",
  ],
  ["a digest", { "expected-plan": "sha256:\u00a01" }, "; the text has a no-break space (U+00A0)"],
  ["a secret", { "api-key-secret": "01234567\u00a0" }, "; the text has a no-break space (U+00A0)"],
])("names the blank in %s that cannot be seen", (_, inputs, says) => {
  expect(problems({ with: inputs })).toEqual([expect.stringContaining(says)]);
});

test.each<[string, Overrides]>([
  ["settings beside a file", { with: { "policy-file": "policy.yml" }, policy: alone }],
  ["a selection without a file", { with: { account: "production" } }],
  ["a selection of what is not there", { with: { ...inFile, account: "prodction" }, policy: two }],
  ["a selection of nothing", { with: { ...inFile, account: " , " }, policy: two }],
  ["export without a file", { with: { mode: "export", "encryption-enabled": "" } }],
  ["export with settings", { with: { mode: "export", "policy-file": "p.yml" } }],
  ["export with a selection", { with: { ...inFile, mode: "export", account: "a" } }],
  ["export without a login", { with: { ...inFile, mode: "export", "account-sid": "" } }],
  [
    "unlisted subaccounts with an API key",
    { with: inFile, policy: alone.replace("accounts", "unlisted-subaccounts: warn\naccounts") },
  ],
  [
    "unlisted subaccounts with one account twice",
    {
      with: { ...inFile, ...token, account: "staging, staging" },
      policy: two.replace("accounts", "unlisted-subaccounts: fail\naccounts"),
    },
  ],
  [
    "unlisted subaccounts with a selection",
    {
      with: { ...inFile, ...token, account: "staging" },
      policy: two.replace("accounts", "unlisted-subaccounts: fail\naccounts"),
    },
  ],
  ["a bad file and a bad input", { with: { ...inFile, "fail-on-drift": "no" }, policy: "version: 2" }],
])("%s is refused", (_, overrides) => {
  const reported = problems(overrides, ({ reason, message, hint }) => `${reason}: ${message} ${hint}`);
  expect(reported.join("\n")).toMatchSnapshot();
});

test.each<[string, Overrides, string[]]>([
  [
    "a bad setting hides no missing account",
    { with: { "encryption-enabled": "x", "account-sid": "" } },
    ['encryption-enabled is "x", which is not a boolean.', "account-sid is missing."],
  ],
  [
    "a bad account is not reported as missing too",
    { with: { "account-sid": "AC1", "api-key-secret": "short" } },
    ['account-sid is "AC1".', "api-key-secret is shorter than 8 characters, too short to be masked."],
  ],
  [
    "a bad file is reported once, without an error about the missing account-sid",
    { with: { ...inFile, "account-sid": "" }, policy: alone.replace("version: 1", "version: 2") },
    ['"policy.yml:1:10": "version" is 2.'],
  ],
  [
    "a bad selection is reported once, and hides no missing token",
    {
      with: { ...inFile, "account-sid": "", account: "stagin" },
      policy: two.replace("accounts", "unlisted-subaccounts: fail\naccounts"),
    },
    [
      'account names "stagin", which the policy file does not have.',
      "account selects some accounts, and unlisted-subaccounts: fail needs all.",
      "auth-token is missing, and unlisted-subaccounts: fail needs it to list all subaccounts.",
    ],
  ],
  [
    "an unknown choice hides no missing credentials",
    { with: { ...noCredentials, "on-missing-credentials": "pass" } },
    ['on-missing-credentials is "pass".', "api-key-sid and api-key-secret are blank."],
  ],
  [
    "export names every input that it cannot use",
    { with: { mode: "export", account: "a", unmanaged: "x" } },
    [
      'unmanaged is "x".',
      "encryption-enabled cannot be given beside mode: export, which takes the settings from Twilio.",
      "account selects from a policy file, and export writes one.",
      "policy-file is missing in mode: export.",
    ],
  ],
  [
    "a wrong span is reported in the wrong mode too",
    { with: { mode: "apply", "verify-compositions": "1h30" } },
    [
      "verify-compositions is given in mode: apply, which looks at no composition.",
      'verify-compositions is "1h30".',
    ],
  ],
])("%s", (_, overrides, expected) => {
  expect(problems(overrides, ({ message }) => message)).toEqual(expected);
});

test("export declares nothing, and needs no account in a policy file", () => {
  expect(parse({ with: { ...inFile, mode: "export" } })).toMatchObject({
    mode: "export",
    policy: { accounts: [], unlistedSubaccounts: "ignore", unmanaged: "warn" },
  });
});

test("unmanaged is read for settings given as inputs", () => {
  for (const unmanaged of ["ignore", "warn", "fail"] as const)
    expect(parse({ with: { unmanaged } }).policy.unmanaged).toBe(unmanaged);
  expect(problems({ with: { unmanaged: "Fail" } })).toEqual(['invalid-inputs: unmanaged is "Fail".']);
});

test("with a policy file the input unmanaged must be the default, because the file has its own rule", () => {
  const beside = { ...inFile, ...token };
  const policy = `unmanaged: fail\n${two}`;
  expect(parse({ with: beside, policy }).policy.unmanaged).toBe("fail");
  expect(parse({ with: { ...beside, unmanaged: "warn" }, policy }).policy.unmanaged).toBe("fail");
  expect(parse({ with: beside, policy: two }).policy.unmanaged).toBe("warn");
  expect(problems({ with: { ...beside, unmanaged: "ignore" }, policy })).toEqual([
    "invalid-inputs: unmanaged cannot be given beside policy-file.",
  ]);
});

test("unlisted-subaccounts: fail is accepted with the parent's token and all accounts selected", () => {
  const policy = two.replace("accounts", "unlisted-subaccounts: fail\naccounts");
  expect(parse({ with: { ...inFile, ...token }, policy }).policy.unlistedSubaccounts).toBe("fail");
  const all = { ...inFile, ...token, account: "production,staging" };
  expect(parse({ with: all, policy }).policy.accounts).toHaveLength(2);
});

test("a file that cannot be read is reported as a problem, and a bug stays a bug", () => {
  const source = (thrown: unknown) => () =>
    parseInputs({
      input: (name) => ({ ...given, ...inFile })[name] ?? "",
      env: () => "",
      event: push,
      now: () => 0,
      policy: () => {
        throw thrown;
      },
    });
  const unreadable = new ActionError("invalid-policy", "No.", { hint: "Try." });
  expect(source(unreadable)).toThrow(AggregateError);
  expect(source(new TypeError("bug"))).toThrow(TypeError);
});

test.each([
  ["1h", "2026-11-24T17:00:00Z"],
  ["48h", "2026-11-22T18:00:00Z"],
  ["720h", "2026-10-25T18:00:00Z"],
  ["7d", "2026-11-17T18:00:00Z"],
  ["30d", "2026-10-25T18:00:00Z"],
  [" 2d\n", "2026-11-22T18:00:00Z"],
  ["2026-11-23T18:00:00Z", "2026-11-23T18:00:00Z"],
  ["2026-11-23T19:30:00.250+01:30", "2026-11-23T18:00:00Z"],
  ["", undefined],
])("verify-compositions: %j begins at %s", (text, start) => {
  expect(parse({ with: { "verify-compositions": text } }).compositionsSince).toEqual(
    start && { instant: start, isSpan: /^\s*\d+[hd]/.test(text) },
  );
});

test.each([
  ...[
    "24",
    "31d",
    "721h",
    "1e3h",
    "0h",
    "0d",
    "-1h",
    "+1h",
    "1.5h",
    "1 h",
    "1H",
    "48h7d",
    "h",
    "9999h",
    "30m",
    "٢h",
  ],
  ...[
    "2026-11-23",
    "2026-11-23T18:00:00",
    "2026-11-31T18:00:00Z",
    "2026-11-24T17:30:00Z",
    "2026-11-24T19:00:00Z",
  ],
  ...["2026-10-24T18:00:00Z", "1970-01-01T00:00:00Z", "2026-11-23T18:00:00Z; x", "1".repeat(100_000)],
])("verify-compositions: %.30s is no span and no start", (text) => {
  expect(problems({ with: { "verify-compositions": text } })).toEqual([
    expect.stringMatching(/^invalid-inputs: verify-compositions is "/),
  ]);
});

test.each(["apply", "export"])("verify-compositions is an error in mode: %s", (mode) => {
  const file = mode === "export" ? { ...inFile, "encryption-enabled": "" } : {};
  expect(problems({ with: { ...file, mode, "verify-compositions": "48h" } })).toEqual([
    `invalid-inputs: verify-compositions is given in mode: ${mode}, which looks at no composition.`,
  ]);
});

const hash = `sha256:${"0f".repeat(32)}`;
const permission = (text: string, own = hash) =>
  parse({ with: { ...inFile, "allow-weakening": text }, policy: two, hash: own });

test.each([
  ["", "nothing", false],
  ["FALSE", "nothing", false],
  ["True", "everything", true],
  [hash, "this-version", true],
  [` ${hash}\n`, "this-version", true],
  [`sha256:${"0".repeat(64)}`, "another-version", false],
] as const)("allow-weakening %j accepts %s", (text, allowWeakening, isAllowed) => {
  const inputs = permission(text);
  expect(inputs).toMatchObject({ allowWeakening });
  expect(allowsWeakening(inputs)).toBe(isAllowed);
});

test.each([hash.toUpperCase(), hash.slice(0, -1), `${hash}0`, hash.slice(7), "yes", "this-version"])(
  "allow-weakening %j is no hash",
  (text) => {
    expect(() => permission(text)).toThrow(AggregateError);
    expect(problems({ with: { "allow-weakening": text } })).toEqual([
      `invalid-inputs: allow-weakening is "${text}".`,
    ]);
  },
);

test("a policy is accepted by the hash of its file, and inline settings by true", () => {
  expect(acceptingValue(permission(hash).policy)).toBe(hash);
  expect(acceptingValue(parse().policy)).toBe("true");
  expect(problems({ with: { "allow-weakening": hash } })).toEqual([
    "invalid-inputs: allow-weakening is the hash of a policy file, and policy-file is blank.",
  ]);
});

const forValidate = { mode: "validate", "policy-file": "policy.yml", "encryption-enabled": "" };

test("validate reads all accounts of the file, no credentials, and no other input", () => {
  const wrong = {
    "account-sid": "x",
    "auth-token": "x",
    unmanaged: "x",
    "expected-plan": "",
    "fail-on-drift": "x",
    "verify-compositions": "x",
    "encryption-enabled": "x",
  };
  const inputs = parse({
    with: { ...forValidate, ...wrong, account: "staging, nobody", comment: "always", "timeout-seconds": "9" },
    env: { TWILIO_ACCOUNT_SID: "x", TWILIO_API_KEY: "x" },
    policy: two,
  });
  expect(inputs).toMatchObject({
    mode: "validate",
    credentials: undefined,
    credentialFaults: [],
    selected: new Set(["staging", "nobody"]),
    comment: "always",
    timeoutSeconds: 9,
    expectedPlan: "any",
    driftIssue: "false",
    compositionsSince: undefined,
  });
  expect(inputs.policy.accounts.map(({ name }) => name)).toEqual(["production", "staging"]);
});

test("validate needs a policy file, and reports what is wrong with the inputs that it takes", () => {
  expect(problems({ with: { mode: "validate" } })).toEqual([
    "invalid-inputs: policy-file is missing in mode: validate.",
  ]);
  const wrong = { comment: "x", "timeout-seconds": "x", "allow-weakening": "x" };
  expect(problems({ with: { ...forValidate, ...wrong }, policy: two })).toEqual([
    'invalid-inputs: allow-weakening is "x".',
    'invalid-inputs: comment is "x".',
    'invalid-inputs: timeout-seconds is "x".',
  ]);
  expect(problems({ with: { ...forValidate, account: "a" } })[0]).toMatch(/^invalid-policy/);
});
