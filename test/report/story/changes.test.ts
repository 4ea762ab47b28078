import { expect, test } from "vitest";
import type { Policy, Waiver } from "../../../src/declared/policy.ts";
import { changesBetween } from "../../../src/plan/change.ts";
import { groupChanges } from "../../../src/report/story/changes.ts";
import type { Declared } from "../../../src/settings/settings.ts";
import { key, policyOf } from "../../account.ts";

const otherSid = "ACfedcba9876543210fedcba9876543210";
const otherKey = "CRffeeddccbbaa99887766554433221100";
const url = "https://a-bucket.s3-us-east-2.amazonaws.com/x";
const named = { "friendly-name": "A" };
const on = { "encryption-enabled": true };
const off = { "encryption-enabled": false };
const stored = { "aws-storage-enabled": true };

const a = (compositions: Declared, ...waivers: Waiver[]) => policyOf({ name: "a", compositions, waivers });
const recorded = (recordings: Declared) => policyOf({ name: "a", recordings });
const until = (expires: string, reason = "late"): Waiver => ({
  resource: "compositions",
  setting: "encryption-enabled",
  reason,
  expires,
});
const rule = (unmanaged: Policy["unmanaged"]) => ({ ...a(on), unmanaged });

const sentences = (base: Policy, policy: Policy) =>
  groupChanges(
    changesBetween(base, policy, { today: "2026-01-02", planOf: () => undefined, allowWeakening: false }),
  ).map(({ sentence }) => sentence);

test.each<[says: string, base: Policy, proposed: Policy]>([
  ["Merging and applying this turns encryption OFF for a.", a(on), a(off)],
  ["Merging and applying this turns encryption ON for a.", a(off), a(on)],
  [
    "Merging and applying this turns S3 storage OFF for a.",
    a(stored),
    a({ ...stored, "aws-storage-enabled": false }),
  ],
  ["Merging and applying this turns encryption of recordings OFF for a.", recorded(on), recorded(off)],
  ["Merging and applying this declares encryption-enabled for a.", a(named), a({ ...named, ...on })],
  ["Merging and applying this declares encryption-enabled for a.", a(named), a({ ...named, ...off })],
  ["Merging this no longer declares encryption-enabled for a.", a({ ...named, ...on }), a(named)],
  ["Merging this waives encryption-enabled of a until 2026-03-01.", a(on), a(on, until("2026-03-01"))],
  [
    "Merging this waives encryption-enabled of a until 2026-03-01.",
    a(on, until("2026-02-01")),
    a(on, until("2026-03-01")),
  ],
  [
    "Merging this changes the waiver of encryption-enabled of a.",
    a(on, until("2026-03-01")),
    a(on, until("2026-02-01")),
  ],
  [
    "Merging this changes the waiver of encryption-enabled of a.",
    a(on, until("2026-03-01")),
    a(on, until("2026-03-01", "later")),
  ],
  [
    "Merging and applying this ends the waiver of encryption-enabled of a.",
    a(on, until("2026-03-01")),
    a(on),
  ],
  [
    "Merging and applying this encrypts the compositions of a with another key.",
    a({ "encryption-key-sid": key }),
    a({ "encryption-key-sid": otherKey }),
  ],
  [
    "Merging and applying this moves the recordings of a to another bucket or path.",
    recorded({ "aws-s3-url": url }),
    recorded({ "aws-s3-url": `${url}/y` }),
  ],
  [
    "Merging and applying this stores the compositions of a with another AWS credential.",
    a({ "aws-credentials-sid": key }),
    a({ "aws-credentials-sid": otherKey }),
  ],
  [
    "Merging and applying this empties encryption-key-sid of a.",
    a({ "encryption-key-sid": key }),
    a({ "encryption-key-sid": "" }),
  ],
  [
    "Merging and applying this changes friendly-name of a.",
    a({ "friendly-name": "A" }),
    a({ "friendly-name": "B" }),
  ],
  ["Merging and applying this declares friendly-name for a.", a(on), a({ ...on, "friendly-name": "B" })],
  ["Merging this loosens unmanaged from fail to warn.", rule("fail"), rule("warn")],
  ["Merging this tightens unmanaged from ignore to warn.", rule("ignore"), rule("warn")],
  [
    "Merging this adds b.",
    a(named),
    policyOf({ name: "a", compositions: named }, { name: "b", account: otherSid, compositions: {} }),
  ],
  ["Merging this renames a to b.", a(named), policyOf({ name: "b", compositions: named })],
  ["Merging this drops a.", a(named), policyOf()],
  ["Merging this drops a with the protection declared for it.", a(on), policyOf()],
  ["Merging this drops a with the 2 protections declared for it.", a({ ...on, ...stored }), policyOf()],
])("%s", (says, base, proposed) => {
  expect(sentences(base, proposed)).toEqual([says]);
});

test("a name that goes to another account is told with the SID that it leaves, and one without a name by its SID", () => {
  const moved = policyOf({ name: "a", account: otherSid, compositions: named });
  expect(sentences(a(on), moved)).toContain(
    "Merging this gives the name a to another account and drops AC0123…cdef with the protection declared for it.",
  );
  expect(sentences(policyOf({ compositions: on }), policyOf({ compositions: off }))).toEqual([
    "Merging and applying this turns encryption OFF for AC0123…cdef.",
  ]);
});
