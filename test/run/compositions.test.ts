import { expect, test } from "vitest";
import { sarifOf } from "../../src/report/files/sarif.ts";
import { hasDrift } from "../../src/run/outcome.ts";
import type { Composition } from "../../src/run/ports.ts";
import { run } from "../../src/run/run.ts";
import type { Declared } from "../../src/settings/settings.ts";
import { accountWith, evidence, inputs, key, policyOf, refused, sid, twilioOf, world } from "../account.ts";

const since = "2026-01-01T00:00:00Z";
const bucket = "https://example-phi.s3.amazonaws.com/compositions";
const stored: Declared = { "aws-storage-enabled": true, "aws-s3-url": bucket, "aws-credentials-sid": key };
const inside = `${bucket}/CJ1.mp4`;
const elsewhere = "https://somebody-elses.s3.amazonaws.com/x/CJ1.mp4";

let count = 0;
const composition = (given: Partial<Composition> = {}): Composition => ({
  sid: `CJ${(count++).toString(16).padStart(32, "0")}`,
  room: "RM0123456789abcdef0123456789abcdef",
  status: "completed",
  created: "2026-01-01T02:04:00Z",
  location: "",
  ...given,
});

type Given = {
  declared?: Declared;
  live?: Declared;
  made?: Composition[] | Error;
  waived?: boolean;
  failOnDrift?: boolean;
};

async function check({
  declared = stored,
  live = declared,
  made = [],
  waived = false,
  failOnDrift = true,
}: Given) {
  const compositions = () => (made instanceof Error ? Promise.reject(made) : Promise.resolve(made));
  const { account } = accountWith(live, { compositions });
  const waiver = {
    resource: "compositions",
    setting: "aws-s3-url",
    reason: "r",
    expires: "2026-12-31",
  } as const;
  const policy = policyOf({ name: "production", compositions: declared, waivers: waived ? [waiver] : [] });
  const given = inputs({
    mode: "check",
    policy,
    compositionsSince: { instant: since, isSpan: false },
    failOnDrift,
  });
  const outcome = await run(given, world(twilioOf({ [sid]: account })));
  const [first] = outcome.accounts;
  if (first === undefined) throw new Error("There is one account.");
  return {
    outcome,
    account: first,
    reported: first.findings.map(({ level, reason }) => `${level} ${reason}`),
  };
}

test.each<[string, Declared, Partial<Composition>, "in place" | "misplaced" | "counted"]>([
  ["in the bucket", stored, { location: inside }, "in place"],
  ["in another bucket", stored, { location: elsewhere }, "misplaced"],
  ["nowhere", stored, { location: "nonsense" }, "misplaced"],
  ["completed at Twilio", stored, {}, "misplaced"],
  ["deleted at Twilio", stored, { status: "deleted" }, "counted"],
  ["deleted in another bucket", stored, { status: "deleted", location: elsewhere }, "misplaced"],
  ["processing", stored, { status: "processing" }, "counted"],
  ["processing, in another bucket", stored, { status: "processing", location: elsewhere }, "misplaced"],
  ["failed", stored, { status: "failed" }, "counted"],
  ["stored where it is declared off", { "aws-storage-enabled": false }, { location: inside }, "misplaced"],
  ["at Twilio where storage is declared off", { "aws-storage-enabled": false }, {}, "in place"],
  [
    "stored where only the switch is declared",
    { "aws-storage-enabled": true },
    { location: elsewhere },
    "counted",
  ],
  ["stored where only the URL is declared", { "aws-s3-url": bucket }, { location: elsewhere }, "counted"],
  [
    "stored where the policy declares nothing about storage",
    { "friendly-name": "Mine" },
    { location: elsewhere },
    "counted",
  ],
])("judges a composition that is %s", async (_, declared, given, verdict) => {
  const { account } = await check({ declared, made: [composition(given)] });
  const { compositions } = account;
  if (compositions?.state !== "listed") throw new Error("They are listed.");
  const { made, inPlace, misplaced } = compositions;
  expect({ made, inPlace, misplaced: misplaced.length }).toEqual({
    made: 1,
    inPlace: Number(verdict === "in place"),
    misplaced: Number(verdict === "misplaced"),
  });
});

test("a misplaced composition fails even without fail-on-drift, with the first, the last and five SIDs", async () => {
  const times = ["05", "03", "04", "02", "06", "07"].map((hour) => `2026-01-01T${hour}:00:00Z`);
  const made = [
    ...times.map((created) => composition({ created, location: elsewhere })),
    composition({ location: inside }),
  ];
  const { outcome, account, reported } = await check({ made, failOnDrift: false });
  expect(outcome).toMatchObject({ result: "drifted", reason: "composition-misplaced", fails: true });
  expect(reported).toEqual(["failure composition-misplaced"]);
  const message = account.findings[0]?.message ?? "";
  expect(message).toContain(
    "6 of the 7 compositions made since 2026-01-01T00:00:00Z are not in the bucket and path of the policy",
  );
  expect(message).toContain(
    "The first was made at 2026-01-01T02:00:00Z, and the last at 2026-01-01T07:00:00Z.",
  );
  expect(message.match(/CJ\w{4}…\w{4}/g)).toHaveLength(5);
  expect(message).not.toMatch(/CJ\w{32}/);
  const { compositions } = account;
  expect(compositions).toMatchObject({
    state: "listed",
    since,
    made: 7,
    inPlace: 1,
    failed: 0,
    unfinished: 0,
  });
  const misplaced = compositions?.state === "listed" ? compositions.misplaced : [];
  expect(misplaced.map(({ created }) => created)).toEqual(times.toSorted());
  expect(misplaced[0]).toMatchObject({ sid: made[3]?.sid, location: elsewhere });
});

const third = "https://third-bucket.s3.amazonaws.com/x";
const beside = bucket.replace(/[^/]+$/, "beside");
test.each<[phrase: string, to: string, declared: Declared, locations: string[]]>([
  ["1 of 1 compositions is in another bucket", 'It went to "somebody-elses".', stored, [elsewhere]],
  [
    "2 of 2 compositions are in another bucket",
    'They went to "somebody-elses" and "third-bucket".',
    stored,
    [elsewhere, third],
  ],
  ["1 of 1 compositions is in another place", 'It went to "example-phi".', stored, [beside]],
  [
    "1 of 1 compositions is in another bucket",
    'It went to "example-phi.s3.us-gov-west-1.amazonaws.com".',
    stored,
    ["https://example-phi.s3.us-gov-west-1.amazonaws.com/compositions/CJ1"],
  ],
  ["1 of 1 compositions is at Twilio, not in S3", "It went to Twilio's cloud.", stored, [""]],
  ["1 of 2 compositions is in another bucket", 'It went to "third-bucket".', stored, [inside, third]],
  [
    "1 of 1 compositions is not at Twilio",
    'It went to "third-bucket".',
    { "aws-storage-enabled": false },
    [third],
  ],
])(
  "a heading and a sentence say where the compositions went: %s, %s",
  async (phrase, went, declared, locations) => {
    const { account } = await check({
      declared,
      made: locations.map((location) => composition({ location })),
    });
    expect(account.findings).toMatchObject([{ phrase, message: expect.stringContaining(` ${went}`) }]);
  },
);

test("five of many places are named, and the others are counted", async () => {
  const made = Array.from({ length: 8 }, (_, at) =>
    composition({ created: `2026-01-01T0${at}:00:00Z`, location: `https://bucket-${at}.s3.amazonaws.com/x` }),
  );
  const message = async (size: number) =>
    (await check({ made: made.slice(0, size) })).account.findings[0]?.message;
  expect(await message(8)).toMatch(
    / and others\. .*They went to "bucket-0", "bucket-1", "bucket-2", "bucket-3", "bucket-4" and 3 other places\.$/,
  );
  expect(await message(5)).toMatch(/They went to "bucket-0", .* and "bucket-4"\.$/);
  expect(await message(5)).not.toContain("other");
});

test("a composition whose place cannot be judged counts as misplaced, and the report says so", async () => {
  const { account } = await check({ made: [composition({ location: `${bucket}/../x` })] });
  expect(account.findings[0]?.message).toMatch(
    / is not in the bucket.*The place of 1 of them cannot be judged\./,
  );
});

test("failed compositions warn, and unfinished ones are counted", async () => {
  const statuses = ["failed", "failed", "enqueued", "processing"] as const;
  const { outcome, account, reported } = await check({
    made: statuses.map((status) => composition({ status })),
  });
  expect(outcome).toMatchObject({ result: "compliant", reason: "none", fails: false });
  expect(reported).toEqual(["warning composition-failed"]);
  expect(account.compositions).toMatchObject({ made: 4, inPlace: 0, failed: 2, unfinished: 2 });
});

test("compositions are only counted if the URL is waived", async () => {
  const { account } = await check({ waived: true, made: [composition({ location: elsewhere })] });
  expect(account).toMatchObject({ result: "compliant", compositions: { place: "anywhere", made: 1 } });
});

test("an unknown list is an error of the account, and the settings are reported too", async () => {
  const live = { ...stored, "aws-storage-enabled": false };
  const { outcome, account, reported } = await check({ live, made: refused("credentials-rejected") });
  expect(outcome).toMatchObject({ result: "error", reason: "credentials-rejected", fails: true });
  expect(reported).toEqual(["error credentials-rejected"]);
  expect(account.findings[0]).toMatchObject({
    message: "The list of compositions could not be read. No.",
    phrase: "compositions could not be listed",
  });
  expect(account.compositions).toEqual({ state: "unknown", since });
  expect(hasDrift(account)).toBe(true);
});

test("a bug in the list is an error too", async () => {
  const { outcome } = await check({ made: new TypeError("secret in here") });
  expect(outcome).toMatchObject({ result: "error", reason: "internal" });
  expect(JSON.stringify(outcome.accounts.map(({ findings }) => findings))).not.toContain("secret in here");
});

test("a fingerprint stays the same while compositions are misplaced, on any night", async () => {
  const prints = async (created: string) => {
    const { outcome } = await check({ made: [composition({ created, location: elsewhere })] });
    return JSON.stringify(sarifOf(outcome, evidence, "x")).match(/"primaryLocationLineHash":"[^"]+"/g);
  };
  expect(await prints("2026-01-01T02:00:00Z")).toEqual(await prints("2026-01-02T03:00:00Z"));
});

test("compositions are not listed without verify-compositions, or if none are declared", async () => {
  let asked = 0;
  const compositions = async () => {
    asked++;
    return [];
  };
  const { account } = accountWith(stored, { compositions });
  const on = (given: Parameters<typeof inputs>[0]) => run(inputs(given), world(twilioOf({ [sid]: account })));
  await on({ mode: "check", policy: { compositions: stored } });
  await on({
    mode: "check",
    policy: { recordings: { "friendly-name": "Mine" } },
    compositionsSince: { instant: since, isSpan: false },
  });
  await on({
    mode: "apply",
    policy: { compositions: stored },
    compositionsSince: { instant: since, isSpan: false },
  });
  expect(asked).toBe(0);
  await on({
    mode: "check",
    policy: { compositions: stored },
    compositionsSince: { instant: since, isSpan: false },
  });
  expect(asked).toBe(1);
});
