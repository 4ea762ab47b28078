import { expect, test } from "vitest";
import type { Policy } from "../../src/declared/policy.ts";
import { acceptsLive, standingValue } from "../../src/plan/effect.ts";
import type { Declared, Setting, State } from "../../src/settings/settings.ts";
import { key, policyOf } from "../account.ts";
import {
  compared,
  elsewhere,
  encryption,
  holding,
  type Judging,
  lineOf,
  live,
  named,
  off,
  on,
  otherKey,
  otherPath,
  otherSid,
  renewed,
  sameElsewise,
  stored,
  url,
  waived,
  waiver,
} from "./policies.ts";

type LiveRow = [base: Policy | undefined, proposed: Policy, live: Partial<State>, says: string[]];
const url1 = "a.compositions.aws-s3-url";
const storage = "a.compositions.aws-storage-enabled";
const stores = (value: boolean) => ({ "aws-storage-enabled": value });
const liveTable: Record<string, LiveRow> = {
  "turn off what is on": [holding(named), holding({ ...named, ...off }), on, [`weakening ${encryption}`]],
  "leave off what is off": [holding(named), holding({ ...named, ...off }), {}, [`other ${encryption}`]],
  "turn off what both would turn off": [
    holding(off),
    holding({ ...off, ...named }),
    on,
    ["other a.compositions.friendly-name"],
  ],
  "turn off what survived under a waiver": [
    waived(off, renewed),
    holding(off),
    on,
    [`weakening ${encryption}`],
  ],
  "turn on what was off under a waiver": [
    waived(on, renewed),
    holding(on),
    {},
    [`strengthening ${encryption}`],
  ],
  "clear a key": [
    holding(named),
    holding({ ...named, "encryption-key-sid": "" }),
    { "encryption-key-sid": key },
    ["weakening a.compositions.encryption-key-sid"],
  ],
  "replace a bucket": [
    holding(named),
    holding({ ...named, "aws-s3-url": url }),
    { "aws-s3-url": elsewhere },
    [`replacement ${url1}`],
  ],
  "replace what the base would clear": [
    holding({ "aws-s3-url": "" }),
    holding({ "aws-s3-url": url }),
    { "aws-s3-url": elsewhere },
    [`replacement ${url1}`],
  ],
  "replace a bucket that survived under a waiver": [
    waived({ "aws-s3-url": url }, waiver("aws-s3-url", "2026-03-01")),
    holding({ "aws-s3-url": url }),
    { "aws-s3-url": elsewhere },
    [`replacement ${url1}`],
  ],
  "replace a bucket once a waiver ends": [
    holding(named),
    waived({ ...named, "aws-s3-url": url }, waiver("aws-s3-url", "2026-03-01")),
    { "aws-s3-url": elsewhere },
    [`replacement ${url1}`],
  ],
  "turn S3 storage on once a waiver ends": [
    holding(stores(false)),
    waived(stores(true), waiver("aws-storage-enabled", "2026-03-01")),
    {},
    [`replacement ${storage}`],
  ],
  "replace a bucket between a sooner and a later end of its waiver": [
    waived({ "aws-s3-url": url }, waiver("aws-s3-url", "2026-03-01")),
    waived({ "aws-s3-url": url }, waiver("aws-s3-url", "2026-02-01")),
    { "aws-s3-url": elsewhere },
    [`replacement ${url1}`],
  ],
  "turn off sooner what a waiver keeps on": [
    waived(off, renewed),
    waived(off, { ...renewed, expires: "2026-02-01" }),
    on,
    [`weakening ${encryption}`],
  ],
  "end sooner a waiver that nothing needs": [
    waived({ "aws-s3-url": url }, waiver("aws-s3-url", "2026-03-01")),
    waived({ "aws-s3-url": url }, waiver("aws-s3-url", "2026-02-01")),
    { "aws-s3-url": url },
    [`strengthening ${url1}`],
  ],
  "declare a live bucket that a waiver of none allowed": [
    waived({ "aws-s3-url": "" }, waiver("aws-s3-url", "2026-03-01")),
    holding({ "aws-s3-url": elsewhere }),
    { "aws-s3-url": elsewhere },
    [`replacement ${url1}`],
  ],
  "turn off once a waiver ends what is on": [
    holding(named),
    waived({ ...named, ...off }, renewed),
    on,
    [`weakening ${encryption}`],
  ],
  "set a bucket where there is none": [
    holding(named),
    holding({ ...named, "aws-s3-url": url }),
    {},
    [`strengthening ${url1}`],
  ],
  "declare the bucket that is live": [
    holding(named),
    holding({ ...named, "aws-s3-url": url }),
    { "aws-s3-url": url },
    [`strengthening ${url1}`],
  ],
  "spell the live bucket in another way": [
    holding(named),
    holding({ ...named, "aws-s3-url": sameElsewise }),
    { "aws-s3-url": url },
    [`strengthening ${url1}`],
  ],
  "spell the declared bucket in another way": [
    holding({ "aws-s3-url": url }),
    holding({ "aws-s3-url": sameElsewise }),
    {},
    [`other ${url1}`],
  ],
  "move to another path of the live bucket": [
    holding(named),
    holding({ ...named, "aws-s3-url": otherPath }),
    { "aws-s3-url": url },
    [`caution ${url1}`],
  ],
  "move to another path of the declared bucket": [
    holding({ "aws-s3-url": url }),
    holding({ "aws-s3-url": otherPath }),
    {},
    [`caution ${url1}`],
  ],
  "turn S3 storage on": [
    holding({ ...stored, "aws-storage-enabled": false }),
    holding(stored),
    { "aws-s3-url": url, "aws-credentials-sid": key },
    [`replacement ${storage}`],
  ],
  "turn S3 storage on for a first policy": [
    undefined,
    holding({ "aws-storage-enabled": true }),
    {},
    ["other account-added a", `caution ${storage}`],
  ],
  "store a first policy in another bucket": [
    undefined,
    holding(stored),
    { ...stored, "aws-s3-url": elsewhere },
    [
      "other account-added a",
      "strengthening a.compositions.aws-storage-enabled",
      `replacement ${url1}`,
      "strengthening a.compositions.aws-credentials-sid",
    ],
  ],
  "turn S3 storage on, as the base would, with a bucket of its own": [
    holding({ "aws-storage-enabled": true }),
    holding({ "aws-storage-enabled": true, "aws-s3-url": url }),
    {},
    [`replacement ${url1}`],
  ],
  "turn S3 storage on, as the base would, with a credential of its own": [
    holding({ "aws-storage-enabled": true }),
    holding({ "aws-storage-enabled": true, "aws-credentials-sid": key }),
    {},
    ["replacement a.compositions.aws-credentials-sid"],
  ],
  "turn S3 storage on, as the base would, in another path": [
    holding({ "aws-storage-enabled": true, "aws-s3-url": url }),
    holding({ "aws-storage-enabled": true, "aws-s3-url": otherPath }),
    {},
    [`caution ${url1}`],
  ],
  "turn S3 storage on, as the base would": [
    holding({ "aws-storage-enabled": true }),
    holding({ "aws-storage-enabled": true, ...named }),
    {},
    ["other a.compositions.friendly-name"],
  ],
};

test.each(Object.entries(liveTable))("judges the effect of apply on live settings: %s", (_, row) => {
  const [base, proposed, state, says] = row;
  expect(compared(base, proposed, live(state)).map(lineOf)).toEqual(says);
});

test("says that live was not read, for what apply may turn off, clear, or replace", () => {
  const unread: Partial<Judging> = { liveOf: () => undefined };
  const cautions = (base: Policy, policy: Policy) =>
    compared(base, policy, unread).map((change) => [lineOf(change), "caution" in change && change.caution]);
  const proposed = holding({ ...named, ...off, "aws-storage-enabled": true, "aws-s3-url": url });
  expect(cautions(holding({ "friendly-name": "B" }), proposed)).toEqual([
    [`caution ${encryption}`, "unseen"],
    [`caution ${storage}`, "unseen"],
    [`caution ${url1}`, "unseen"],
    ["other a.compositions.friendly-name", undefined],
  ]);
  expect(cautions(waived(off, renewed), holding(off))).toEqual([[`caution ${encryption}`, "unseen"]]);
  expect(cautions(holding(off), waived(off, renewed))).toEqual([[`other ${encryption}`, undefined]]);
});

const soonerRenewed = { ...renewed, expires: "2026-02-01" };
const urlWaiver = waiver("aws-s3-url", "2026-03-01");
test.each<[deed: string, base: Policy, proposed: Policy, isUnseen: boolean]>([
  ["ends a waiver sooner", waived(off, renewed), waived(off, soonerRenewed), true],
  ["ends a waiver later", waived(off, soonerRenewed), waived(off, renewed), false],
  ["gives a waiver another reason", waived(off, renewed), waived(off, { ...renewed, reason: "x" }), false],
  [
    "gives a waiver another value",
    waived({ "aws-s3-url": "" }, urlWaiver),
    waived({ "aws-s3-url": url }, urlWaiver),
    true,
  ],
  [
    "declares a key in place of an empty one",
    holding({ "encryption-key-sid": "" }),
    holding({ "encryption-key-sid": key }),
    true,
  ],
  ["waives a new bucket", holding(named), waived({ ...named, "aws-s3-url": url }, urlWaiver), true],
  ["takes out what was off", holding({ ...named, ...off }), holding(named), false],
  ["turns encryption on", holding(off), holding(on), false],
  ["declares encryption that is on", holding(named), holding({ ...named, ...on }), false],
  ["declares a name", holding(on), holding({ ...on, ...named }), false],
])(
  "without the values at Twilio, a pull request that %s needs a look or not",
  (_, base, proposed, isUnseen) => {
    const changes = compared(base, proposed, { liveOf: () => undefined });
    expect(changes.map((change) => "caution" in change && change.caution === "unseen")).toEqual([isUnseen]);
  },
);

test("the value of a setting is known, waived or not, unless the policy has none", () => {
  const found = { reason: "late", expires: "2026-03-01" };
  expect(standingValue({ state: "undeclared" })).toBeUndefined();
  expect(standingValue({ state: "declared", value: false })).toBe(false);
  expect(standingValue({ state: "waived", value: "x", ...found })).toBe("x");
});

const accepted: [string, Policy, Policy, Partial<State>, string | undefined, string][] = [
  [
    "a replacement",
    holding({ "aws-s3-url": url }),
    holding({ "aws-s3-url": elsewhere }),
    { "aws-s3-url": elsewhere },
    "drift",
    "failure",
  ],
  ["a weakening", holding(on), holding(off), off, "drift", "failure"],
  ["a strengthening", holding(off), holding(on), on, "drift", "warning"],
  ["a name", holding(named), holding({ "friendly-name": "B" }), { "friendly-name": "B" }, "drift", "warning"],
  [
    "another path",
    holding({ "aws-s3-url": url }),
    holding({ "aws-s3-url": otherPath }),
    { "aws-s3-url": otherPath },
    "drift",
    "warning",
  ],
  [
    "S3 storage that the base declares off",
    holding({ "aws-storage-enabled": false }),
    holding({ "aws-storage-enabled": true }),
    { "aws-storage-enabled": true },
    "drift",
    "failure",
  ],
  [
    "a bucket that the base declares empty",
    holding({ "aws-s3-url": "" }),
    holding({ "aws-s3-url": elsewhere }),
    { "aws-s3-url": elsewhere },
    "drift",
    "failure",
  ],
  [
    "no drift",
    holding(named),
    holding({ ...named, "aws-s3-url": url }),
    { "aws-s3-url": url },
    "live",
    "notice",
  ],
  [
    "a value that was waived",
    waived({ "aws-s3-url": url }, waiver("aws-s3-url", "2026-03-01")),
    holding({ "aws-s3-url": elsewhere }),
    { "aws-s3-url": elsewhere },
    "live",
    "warning",
  ],
  [
    "a name that it waives",
    holding(named),
    waived({ "friendly-name": "B" }, waiver("friendly-name", "2026-03-01")),
    { "friendly-name": "B" },
    "drift",
    "warning",
  ],
  [
    "a bucket that it waives",
    holding({ "aws-s3-url": url }),
    waived({ "aws-s3-url": elsewhere }, waiver("aws-s3-url", "2026-03-01")),
    { "aws-s3-url": elsewhere },
    "drift",
    "failure",
  ],
  ["nothing that is live", holding(named), holding({ "friendly-name": "B" }), named, undefined, "notice"],
];

test.each(accepted)(
  "a pull request that declares what is live accepts %s",
  (_, base, policy, state, accepts, level) => {
    expect(compared(base, policy, live(state))).toMatchObject([{ accepts, level }]);
    const allowed = compared(base, policy, { ...live(state), allowWeakening: true });
    expect(allowed.map((change) => change.level)).not.toContain("failure");
  },
);

const storageWaiver = waiver("aws-storage-enabled", "2026-03-01");
const unread: Partial<Judging> = { liveOf: () => undefined };

test.each<[string, Policy, Policy, string[]]>([
  ["off to on", holding(stores(false)), holding(stores(true)), [`replacement ${storage}`]],
  ["off to off", holding(stores(false)), holding(stores(false)), []],
  ["on to off", holding(stores(true)), holding(stores(false)), [`weakening ${storage}`]],
  ["on to on", holding(stores(true)), holding(stores(true)), []],
  ["nothing to on", holding(named), holding({ ...named, ...stores(true) }), [`caution ${storage}`]],
  ["nothing to off", holding(named), holding({ ...named, ...stores(false) }), [`caution ${storage}`]],
  [
    "off to on, waived",
    holding(stores(false)),
    waived(stores(true), storageWaiver),
    [`replacement ${storage}`],
  ],
  ["off, waived, to on", waived(stores(false), storageWaiver), holding(stores(true)), [`caution ${storage}`]],
  [
    "a name to another",
    holding(named),
    holding({ "friendly-name": "B" }),
    ["other a.compositions.friendly-name"],
  ],
  [
    "an empty key to a key",
    holding({ "encryption-key-sid": "" }),
    holding({ "encryption-key-sid": key }),
    ["caution a.compositions.encryption-key-sid"],
  ],
  [
    "a waiver to one that ends sooner",
    waived({ "encryption-key-sid": key }, waiver("encryption-key-sid", "2026-03-01")),
    waived({ "encryption-key-sid": key }, waiver("encryption-key-sid", "2026-02-01")),
    ["caution a.compositions.encryption-key-sid"],
  ],
  [
    "no encryption to encryption",
    holding(named),
    holding({ ...named, ...on }),
    [`strengthening ${encryption}`],
  ],
  ["encryption off to on", holding(off), holding(on), [`strengthening ${encryption}`]],
  [
    "no key to a key",
    holding(named),
    holding({ ...named, "encryption-key-sid": key }),
    ["caution a.compositions.encryption-key-sid"],
  ],
])("judges S3 storage and protections without live values: %s", (_, base, policy, says) => {
  expect(compared(base, policy, unread).map(lineOf)).toEqual(says);
});

const spelt = elsewhere.replace("s3.amazonaws", "s3.eu-central-1.amazonaws");

test.each<[Setting, string, string, string, boolean]>([
  ["aws-s3-url", url, elsewhere, elsewhere, true],
  ["aws-s3-url", url, spelt, elsewhere, true],
  ["aws-s3-url", url, `${elsewhere}/deeper`, elsewhere, true],
  ["aws-s3-url", "", spelt, elsewhere, true],
  ["aws-s3-url", url, url, elsewhere, false],
  ["aws-s3-url", url, elsewhere, url, false],
  ["aws-s3-url", url, elsewhere, "", false],
  // The base already has the live bucket.
  ["aws-s3-url", `${elsewhere}/old`, spelt, elsewhere, false],
  ["aws-s3-url", `${elsewhere}/old`, elsewhere, elsewhere, true],
  ["aws-s3-url", spelt, `${elsewhere}/deeper`, elsewhere, false],
  ["aws-s3-url", url, "https://store.example/a", "https://store.example/b", true],
  ["aws-s3-url", url, "https://store.example/a", "https://other.example/a", false],
  ["encryption-key-sid", key, otherKey, otherKey, true],
  ["encryption-key-sid", key, otherKey, "", false],
  ["encryption-key-sid", key, otherKey, key, false],
  // A name that looks like a URL has no bucket.
  ["friendly-name", url, spelt, elsewhere, false],
])("%s from %s to %s accepts what is live, %s: %s", (setting, from, to, state, expected) => {
  expect(acceptsLive(setting, { from, to, live: state })).toBe(expected);
});

const place = { "aws-s3-url": elsewhere, "aws-credentials-sid": otherKey };
const nothing = policyOf({ name: "b", account: otherSid, compositions: named });
const withNew = (compositions: Declared) =>
  policyOf({ name: "b", account: otherSid, compositions: named }, { name: "a", compositions });

test.each<[string, Declared, Partial<State>, string[]]>([
  [
    "storage is turned on, and the place is not in use",
    { ...stored, ...on },
    place,
    ["aws-storage-enabled storage-on", "aws-s3-url storage-on", "aws-credentials-sid storage-on"],
  ],
  [
    "storage stays off",
    { "aws-s3-url": url, "aws-credentials-sid": key },
    place,
    ["aws-s3-url replacement", "aws-credentials-sid replacement"],
  ],
  [
    "storage is on",
    stored,
    { ...place, ...stores(true) },
    ["aws-s3-url replacement", "aws-credentials-sid replacement"],
  ],
  [
    "a key, beside storage that is turned on",
    { ...stored, "encryption-key-sid": key },
    { "encryption-key-sid": otherKey },
    ["encryption-key-sid replacement", "aws-storage-enabled storage-on"],
  ],
  [
    "another path of a bucket that is not in use",
    { ...stored, "aws-s3-url": otherPath },
    { "aws-s3-url": url },
    ["aws-storage-enabled storage-on", "aws-s3-url storage-on"],
  ],
])("judges the place of a new account: %s", (_, compositions, state, says) => {
  const found = compared(nothing, withNew(compositions), live(state)).flatMap((change) =>
    change.kind === "setting" && ["replacement", "caution"].includes(change.effect)
      ? [`${change.setting} ${change.caution ?? change.effect}`]
      : [],
  );
  expect(found).toEqual(says);
});

test("a place that is not in use is replaced all the same in an account of the base", () => {
  const base = holding(named);
  expect(compared(base, holding({ ...named, ...stored }), live(place)).map(lineOf)).toContain(
    `replacement ${url1}`,
  );
});
