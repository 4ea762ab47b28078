import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { expect, test } from "vitest";
import { sarifOf } from "../../src/report/sarif.ts";
import type { Outcome } from "../../src/run/outcome.ts";
import { run } from "../../src/run/run.ts";
import { accountWith, evidence, inputs, key, policyOf, refused, sid, twilioOf, world } from "../account.ts";

// From oasis-tcs/sarif-spec, sarif-2.1/schema; written for an older draft, of which Ajv wants no identifier.
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

async function sarif(
  outcome: Promise<Outcome>,
): Promise<{ runs: [{ results: Result[]; automationDetails: object }] } | undefined> {
  const made = sarifOf(await outcome, evidence, "main");
  if (made === undefined) return undefined;
  expect(validate(made) ? [] : validate.errors).toEqual([]);
  return JSON.parse(JSON.stringify(made));
}
type Result = {
  ruleId: string;
  level: string;
  message: { text: string };
  locations: object[];
  suppressions?: object[];
  partialFingerprints: object;
};

const check = (policy: Parameters<typeof policyOf>[0], state = {}, overrides = {}) =>
  run(
    inputs({ mode: "check", policy: policyOf(policy ?? {}) }),
    world(twilioOf({ [sid]: accountWith(state, overrides).account })),
  );

test("drift, waived drift and findings are results on their lines, and valid", async () => {
  const made = await sarif(
    check({ name: "main", ...declared, waivers }, {}, { findReference: async () => "missing" }),
  );
  expect(made?.runs[0].results).toMatchSnapshot();
  expect(made?.runs[0].automationDetails).toEqual({ id: "twilio-composition-settings/main/" });
});

test("what is as declared is no result, and what inputs declare stands in the workflow file", async () => {
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

test("a fingerprint outlives another live value and another line, and is another account's never", async () => {
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
  const one = await print(sid, {}, 1);
  expect(await print(sid, { "friendly-name": "Theirs" }, 9)).toBe(one);
  expect(await print("ACfedcba9876543210fedcba9876543210", {}, 1)).not.toBe(one);
});

test("nothing is made unless every account was read, since what is missing would be closed", async () => {
  expect(
    await sarif(check(declared, {}, { read: () => Promise.reject(refused("twilio-unavailable")) })),
  ).toBeUndefined();
  const skipped = run(inputs({ mode: "check", credentials: undefined }), world(undefined));
  expect(await sarif(skipped)).toBeUndefined();
});

test("what apply put right is no result", async () => {
  const applied = run(
    inputs({ policy: policyOf(declared) }),
    world(twilioOf({ [sid]: accountWith().account })),
  );
  expect((await sarif(applied))?.runs[0].results).toEqual([]);
});
