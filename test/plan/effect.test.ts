import { expect, test } from "vitest";
import type { Policy } from "../../src/declared/policy.ts";
import type { State } from "../../src/settings/settings.ts";
import { key } from "../account.ts";
import {
  compared,
  elsewhere,
  encryption,
  holding,
  type Judging,
  live,
  named,
  off,
  on,
  otherPath,
  renewed,
  said,
  sameElsewise,
  stored,
  url,
  waived,
  waiver,
} from "./policies.ts";

type LiveRow = [base: Policy | undefined, proposed: Policy, live: Partial<State>, says: string[]];
const url1 = "a.compositions.aws-s3-url";
const storage = "a.compositions.aws-storage-enabled";
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

test.each(Object.entries(liveTable))("judges what apply would do to what is live: %s", (_, row) => {
  const [base, proposed, state, says] = row;
  expect(compared(base, proposed, live(state)).map(said)).toEqual(says);
});

test("says of what apply may turn off, clear or replace that live was not read", () => {
  const unread: Partial<Judging> = { liveOf: () => undefined };
  const cautions = (base: Policy, policy: Policy) =>
    compared(base, policy, unread).map((change) => [said(change), "caution" in change && change.caution]);
  const proposed = holding({ ...named, ...off, "aws-storage-enabled": true, "aws-s3-url": url });
  expect(cautions(holding({ "friendly-name": "B" }), proposed)).toEqual([
    [`caution ${encryption}`, "unseen"],
    [`strengthening ${storage}`, undefined],
    [`caution ${url1}`, "unseen"],
    ["other a.compositions.friendly-name", undefined],
  ]);
  expect(cautions(waived(off, renewed), holding(off))).toEqual([[`caution ${encryption}`, "unseen"]]);
  expect(cautions(holding(off), waived(off, renewed))).toEqual([[`other ${encryption}`, undefined]]);
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
    "what was waived",
    waived({ "aws-s3-url": url }, waiver("aws-s3-url", "2026-03-01")),
    holding({ "aws-s3-url": elsewhere }),
    { "aws-s3-url": elsewhere },
    "live",
    "warning",
  ],
  [
    "nothing by a waiver",
    holding(named),
    waived({ "friendly-name": "B" }, waiver("friendly-name", "2026-03-01")),
    { "friendly-name": "B" },
    undefined,
    "notice",
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
