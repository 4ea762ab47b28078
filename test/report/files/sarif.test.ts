import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ActionError } from "../../../src/messages/errors.ts";
import { reasons, warningNames } from "../../../src/messages/reasons.ts";
import { rulesFor, sarifOf } from "../../../src/report/files/sarif.ts";
import type { Outcome } from "../../../src/run/outcome.ts";
import { run } from "../../../src/run/run.ts";
import { resources } from "../../../src/settings/resources.ts";
import { settings } from "../../../src/settings/settings.ts";
import {
  accountWith,
  evidence,
  inputs,
  key,
  patient,
  policyOf,
  refused,
  sid,
  twilioOf,
  world,
} from "../../account.ts";
import { checked, finding, stories } from "../stories.ts";

// The schema comes from oasis-tcs/sarif-spec, sarif-2.1/schema. It follows an older draft, and Ajv refuses its identifier.
const { $schema: _, id: __, ...official } = JSON.parse(readFileSync("test/schemas/sarif-2.1.0.json", "utf8"));
const ajv = formats.default(new Ajv({ strict: false, allErrors: true }));
const validate = ajv.compile(official);

const at = (line: number) => ({ file: "policy file.yml", line, column: 5 });
const declared = {
  compositions: { "encryption-enabled": true, "encryption-key-sid": key, "friendly-name": "Ours" },
  places: {
    "compositions.encryption-enabled": at(3),
    "compositions.encryption-key-sid": at(4),
    "compositions.friendly-name": at(5),
  },
};
const waivers = [
  {
    resource: "compositions",
    setting: "friendly-name",
    reason: "later ##[x]",
    expires: "2026-01-03",
  } as const,
];

async function sarif(outcome: Promise<Outcome>): Promise<Sarif | undefined> {
  const made = sarifOf(await outcome, evidence, "main");
  if (made === undefined) return undefined;
  expect(validate(made) ? [] : validate.errors).toEqual([]);
  const parsed: Sarif = JSON.parse(JSON.stringify(made));
  // The schema accepts any reference. Here each reference must name a file below the repository's root.
  for (const uri of urisIn(parsed)) expect(uri).toMatch(relativeReference);
  return parsed;
}
// RFC 3986: a path-noscheme without query and fragment, whose segments are not empty, `.`, or `..`.
const relativeReference =
  /^(?!\.{1,2}(?:\/|$))(?:[\w.~!$&'()*+,;=-]|%[0-9A-F]{2})+(?:\/(?!\.{1,2}(?:\/|$))(?:[\w.~!$&'()*+,;=-]|%[0-9A-F]{2})+)*$/;
const urisIn = ({ runs }: Sarif) =>
  runs[0].results.flatMap(({ locations }) =>
    locations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri),
  );
type Sarif = { runs: [{ results: Result[]; automationDetails: object }] };
type Result = {
  ruleId: string;
  level: string;
  message: { text: string };
  locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
  suppressions?: object[];
  partialFingerprints: object;
};

const check = (policy: Parameters<typeof policyOf>[0], state = {}, overrides = {}) =>
  run(
    inputs({ mode: "check", policy: policyOf(policy ?? {}) }),
    world(twilioOf({ [sid]: accountWith(state, overrides).account })),
  );

test("an upload is valid and has drift, waived drift and findings on their lines", async () => {
  const made = await sarif(
    check({ name: "main", ...declared, waivers }, {}, { findReference: async () => "missing" }),
  );
  expect(made?.runs[0].results).toMatchSnapshot();
  expect(made?.runs[0].automationDetails).toEqual({ id: "twilio-composition-settings/main/" });
});

test("an upload has no result for a compliant setting, and points to the workflow file for inputs", async () => {
  expect((await sarif(check({ compositions: { "friendly-name": "Mine" } })))?.runs[0].results).toEqual([]);
  const made = await sarif(check({ compositions: { "friendly-name": "Ours" } }));
  expect(made?.runs[0].results[0]?.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: ".github/workflows/storage.yml", uriBaseId: "%SRCROOT%" },
        region: { startLine: 1 },
      },
    },
  ]);
});

test("a fingerprint stays the same with another live value and line, and differs between accounts", async () => {
  const print = async (account: string, state: object, line: number) => {
    const policy = policyOf({
      account,
      compositions: { "friendly-name": "Ours" },
      places: { "compositions.friendly-name": at(line) },
    });
    const twilio = twilioOf({ [account]: accountWith(state, {}, { account }).account });
    const made = await sarif(run(inputs({ mode: "check", policy }), world(twilio)));
    return JSON.stringify(made?.runs[0].results[0]?.partialFingerprints);
  };
  const expected = await print(sid, {}, 1);
  expect(await print(sid, { "friendly-name": "Theirs" }, 9)).toBe(expected);
  expect(await print("ACfedcba9876543210fedcba9876543210", {}, 1)).not.toBe(expected);
});

test("there is no upload unless every account was read, since GitHub closes missing alerts", async () => {
  expect(
    await sarif(check(declared, {}, { read: () => Promise.reject(refused("twilio-unavailable")) })),
  ).toBeUndefined();
  const skipped = run(inputs({ mode: "check", credentials: undefined }), world(undefined));
  expect(await sarif(skipped)).toBeUndefined();
});

test("there is no upload unless the compositions could be listed, if they were asked for", async () => {
  const outcome = await stories.drifted();
  const compositions = { state: "unknown", since: "2026-01-01T00:00:00Z" } as const;
  const accounts = outcome.accounts.map((account) => ({ ...account, compositions }));
  expect(sarifOf(outcome, evidence, "main")).toBeDefined();
  expect(sarifOf({ ...outcome, accounts }, evidence, "main")).toBeUndefined();
});

test("an upload has the drift beside a pull request, and not its changes", async () => {
  const made = await sarif(stories["weakens beside a drift"]());
  expect(made?.runs[0].results.map(({ ruleId }) => ruleId)).toEqual(["compositions.friendly-name"]);
  // The message compares the setting with the base.
  expect(made?.runs[0].results[0]?.message.text).toContain(
    'friendly-name is "Telehealth 2" at Twilio and Telehealth on main',
  );
});

test("an upload has no result for a setting that apply wrote", async () => {
  const applied = run(
    inputs({ policy: policyOf(declared) }),
    world(twilioOf({ [sid]: accountWith().account })),
  );
  expect((await sarif(applied))?.runs[0].results).toEqual([]);
});

test("a URI leads to a file of any name", () => {
  const segment = fc
    .oneof(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.constantFrom("a:b", "#1", "50%", "what?", "%2e", "ü 😀"),
    )
    .map((name) => name.replaceAll("/", "") || "x")
    .filter((name) => name !== "." && name !== "..");
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), (segments) => {
      const place = { file: segments.join("/"), line: 1, column: 1 };
      const outcome = checked({}, {}, [{ ...finding("warning", "Odd."), place }]);
      const made: Sarif = JSON.parse(JSON.stringify(sarifOf(outcome, evidence, "main")));
      const [uri = ""] = urisIn(made);
      expect(uri).toMatch(relativeReference);
      const root = "https://example.com/octo/repo/";
      const { href, search, hash, pathname } = new URL(uri, root);
      expect([href.startsWith(root), search, hash]).toEqual([true, "", ""]);
      expect(decodeURIComponent(pathname.slice("/octo/repo/".length))).toBe(segments.join("/"));
    }),
    { numRuns: 1_000 },
  );
});

test("a fingerprint changes neither with the day nor with the words of a network failure", async () => {
  const policy = policyOf({
    name: "main",
    ...declared,
    waivers: [{ resource: "compositions", setting: "friendly-name", reason: "later", expires: "2026-01-13" }],
  });
  const on = async (today: string, words: string) => {
    const fail = () => Promise.reject(new ActionError("twilio-unavailable", words, { hint: "Try." }));
    const twilio = twilioOf({ [sid]: accountWith({}, { findReference: fail }).account });
    const outcome = run(inputs({ mode: "check", policy }), world(twilio, { ...patient, today }));
    const results = (await sarif(outcome))?.runs[0].results ?? [];
    return {
      messages: results.map(({ message }) => message.text),
      prints: results.map(({ partialFingerprints }) => partialFingerprints),
    };
  };
  const [first, later] = [
    await on("2026-01-02", "It answered 503."),
    await on("2026-01-09", "ECONNRESET (RQ1)."),
  ];
  expect(first.prints).toHaveLength(5);
  expect(later.messages).not.toEqual(first.messages);
  expect(later.prints).toEqual(first.prints);
  expect(new Set(first.prints.map((print) => JSON.stringify(print))).size).toBe(5);
});

test("no SARIF is written if the list of subaccounts could not be read, or a write is not confirmed", async () => {
  const policy = { ...policyOf({ name: "main", ...declared }), unlistedSubaccounts: "fail" as const };
  const twilio = twilioOf({ [sid]: accountWith().account });
  const given = inputs({ mode: "check", policy });
  const unlisted = { ...twilio, accounts: () => Promise.reject(refused("twilio-unavailable")) };
  expect(await sarif(run(given, world(twilio)))).toBeDefined();
  expect(await sarif(run(given, world(unlisted)))).toBeUndefined();
  expect(await sarif(stories["the write is cancelled"]())).toBeUndefined();
  expect(await sarif(stories["the write is refused"]())).toBeDefined();
});

test("a rule explains itself and says what to do, within GitHub's 1,024 characters", () => {
  const used = [...reasons, ...warningNames].filter((reason) => reason !== "none");
  const rules = rulesFor(new Set(used));
  expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(used));
  expect(new Set(rules.map(({ fullDescription }) => fullDescription.text)).size).toBe(rules.length);
  for (const { shortDescription, fullDescription, help } of rules) {
    for (const { text } of [shortDescription, fullDescription])
      expect(text.length).toBeLessThanOrEqual(1_024);
    expect(fullDescription.text).toMatch(/^[A-Z].*\.$/);
    expect(help.text.length).toBeGreaterThan(fullDescription.text.length / 2);
    expect(help.markdown).toContain("\n\n");
    expect(`${fullDescription.text}${help.text}${help.markdown}`).not.toMatch(/WHAT|undefined/);
  }
});

test("an upload has a rule for every setting of every resource, and for the reasons that occur in it", () => {
  const ofSettings = resources.flatMap((resource) => settings.map(({ name }) => `${resource}.${name}`));
  const idsFor = (...used: string[]) => rulesFor(new Set(used)).map(({ id }) => id);
  expect(idsFor("compositions.friendly-name")).toEqual(ofSettings);
  expect(idsFor("waiver", "drift")).toEqual([...ofSettings, "drift", "waiver"]);
});

test("a rule names the resource of its setting", () => {
  const textOf = (rule: string) => rulesFor(new Set()).find(({ id }) => id === rule)?.fullDescription.text;
  expect(textOf("compositions.encryption-enabled")).toContain("new compositions are");
  expect(textOf("recordings.encryption-enabled")).toContain("new recordings are");
});

test("a rule has a name in one word, a severity, and tags, and the worst setting is critical", () => {
  const rules = rulesFor(new Set([...reasons, ...warningNames]));
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  for (const { id, name } of rules) {
    expect(name).toMatch(/^[A-Z][A-Za-z0-9]+$/);
    expect(name.toLowerCase()).not.toBe(id);
  }
  const about = (id: string) => {
    const rule = rules.find((each) => each.id === id);
    return [rule?.name, rule?.properties["security-severity"], ...(rule?.properties.tags ?? [])];
  };
  expect(about("compositions.encryption-enabled")).toEqual([
    "CompositionsEncryptionEnabled",
    "9.5",
    "security",
    "compositions",
  ]);
  expect(about("recordings.aws-s3-url")).toEqual(["RecordingsAwsS3Url", "8.3", "security", "recordings"]);
  expect(about("composition-misplaced")).toEqual(["PolicyCompositionMisplaced", "8.3", "security", "policy"]);
  expect(about("waiver")).toEqual(["PolicyWaiver", "5.0", "security", "policy"]);
  const ofSettings = settings.map(({ name }) => about(`compositions.${name}`)[1]);
  // The headings have the same order: encryption, the bucket, the key, the credential, S3 storage, the name.
  expect(ofSettings.toSorted().toReversed()).toEqual(["9.5", "8.3", "7.1", "5.9", "4.7", "3.5"]);
});
