import { isSamePlace, isSameStore, parseS3Url } from "./s3.ts";

/** The words for a resource: `things` are stored, and `of` follows a noun, as in "encryption of recordings". */
type Words = { things: string; of: string };
/** A value at Twilio beside the expected one. `isUsed` is false while the switch that needs the setting is off. */
export type Difference = { live: Value; expected: Value; isUsed: boolean };
/** The words for a change: its verb in the present and the past, and its object, for the titles of accounts or for none. */
export type Deed = { verb: readonly [present: string, past: string]; object: (titles: string) => string };
export type Move = { from: Value; to: Value; isUsed: boolean };

type Row = {
  /** The name of the input and of the policy key. */
  name: string;
  /** The property of Twilio's resource in the `twilio` package. */
  property: string;
  /** The text that an editor shows in the policy file. */
  description: string;
  /** The text of code scanning, for the name of a resource. */
  purpose: (resource: string) => string;
  /** The rank among differences: the worst has the lowest. */
  rank: number;
  /** The meaning of a difference for calls, as part of a heading. */
  phrase: (difference: Difference, words: Words) => string;
  /** The words for putting one value in place of another. */
  deed: (move: Move, words: Words) => Deed;
} & (
  | { kind: "text" | "public-key" | "aws-credential" | "s3-url" }
  | {
      kind: "switch";
      /** The thing that it turns on and off, in sentences. */
      noun: string;
      /** The settings that must not be empty while this switch is on. */
      needs: readonly string[];
    }
);

/** The settings, a row each. Everything else in this action is derived from these rows. */
export const settings = [
  {
    name: "encryption-enabled",
    property: "encryptionEnabled",
    description:
      "Stores new media encrypted. Needs encryption-key-sid, and Twilio's Enterprise or Security Edition.",
    purpose: (resource) =>
      `Decides whether new ${resource} are encrypted with your public key before they are stored.`,
    rank: 0,
    phrase: ({ expected }, { of }) =>
      expected === true ? `encryption${of} is OFF` : `encryption${of} is ON, the policy says off`,
    deed: ({ to }, { of }) => ({
      verb: ["turns", "turned"],
      object: (titles) => `encryption${of} ${to === true ? "ON" : "OFF"}${forTitles(titles)}`,
    }),
    kind: "switch",
    noun: "encryption",
    needs: ["encryption-key-sid"],
  },
  {
    name: "encryption-key-sid",
    property: "encryptionKeySid",
    description: "The Public Key credential that encrypts (CR…), or null if it must be empty.",
    purpose: (resource) =>
      `Names the Public Key credential that new ${resource} are encrypted with: anyone who has its private key can read them.`,
    rank: 2,
    ...keyWords("the encryption key", "encryption is off", "encrypted with another key"),
    kind: "public-key",
  },
  {
    name: "aws-storage-enabled",
    property: "awsStorageEnabled",
    description: "Stores new media in your S3 bucket. Needs aws-s3-url and aws-credentials-sid.",
    purpose: (resource) =>
      `Decides whether new ${resource} are stored in your S3 bucket, and not in Twilio's cloud.`,
    rank: 4,
    phrase: ({ expected }, { things }) =>
      expected === true ? `${things} stay at Twilio, not in S3` : `${things} go to S3, the policy says off`,
    deed: ({ to }, { things }) => ({
      verb: to === true ? ["starts", "started"] : ["stops", "stopped"],
      object: (titles) => `storing ${things} in S3${forTitles(titles)}`,
    }),
    kind: "switch",
    noun: "S3 storage",
    needs: ["aws-s3-url", "aws-credentials-sid"],
  },
  {
    name: "aws-s3-url",
    property: "awsS3Url",
    description: "Bucket and path: https://BUCKET.s3-REGION.amazonaws.com/PATH, or null if it must be empty.",
    purpose: (resource) => `Names the S3 bucket and the path that new ${resource} are stored in.`,
    rank: 1,
    phrase: (difference, { things, of }) => {
      const { live, expected } = difference;
      const where = placeWords(String(live), String(expected));
      const other =
        where === undefined ? `the S3 URL${of} is spelled differently` : `${things} go to ${where}`;
      return textPhrase(difference, { noun: `the S3 URL${of}`, off: "S3 storage is off", other });
    },
    deed: (move, { things, of }) => {
      const where = placeWords(String(move.from), String(move.to));
      const isMove = move.from !== "" && move.to !== "" && move.isUsed && where !== undefined;
      if (!isMove) return replacing(move, `the S3 URL${of}`);
      if (where === anotherPath) return replacing(move, `the path${of}`);
      const object = (titles: string) => `${things}${titles && ` of ${titles}`} to ${where}`;
      return { verb: ["moves", "moved"], object };
    },
    kind: "s3-url",
  },
  {
    name: "aws-credentials-sid",
    property: "awsCredentialsSid",
    description: "The AWS credential that writes into the bucket (CR…), or null if it must be empty.",
    purpose: (resource) =>
      `Names the AWS credential that Twilio writes new ${resource} into the S3 bucket with.`,
    rank: 3,
    ...keyWords("the AWS credential", "S3 storage is off", "written with another AWS credential"),
    kind: "aws-credential",
  },
  {
    name: "friendly-name",
    property: "friendlyName",
    description: "The name of the settings in Twilio's console.",
    purpose: (resource) => `The name under which Twilio's console shows the settings for ${resource}.`,
    rank: 5,
    phrase: (_, { of }) => `settings${of} renamed`,
    deed: (_, { of }) => ({
      verb: ["renames", "renamed"],
      object: (titles) => `the settings${of}${forTitles(titles)}`,
    }),
    kind: "text",
  },
] as const satisfies readonly Row[];

function forTitles(titles: string): string {
  return titles === "" ? "" : ` for ${titles}`;
}

function replacing({ from, to }: Move, noun: string): Deed {
  const verb = from === "" ? (["sets", "set"] as const) : (["changes", "changed"] as const);
  return {
    verb: to === "" ? ["clears", "cleared"] : verb,
    object: (titles) => `${noun}${forTitles(titles)}`,
  };
}

function keyWords(noun: string, off: string, other: string): Pick<Row, "phrase" | "deed"> {
  return {
    phrase: (difference, { things, of }) => {
      const which = `${of === "" ? "" : `${things} `}${other}`;
      return textPhrase(difference, { noun: `${noun}${of}`, off, other: which });
    },
    deed: (move, { of }) => replacing(move, `${noun}${of}`),
  };
}

// Returns the phrase of a key, URL or credential, which matters only while its switch is on.
function textPhrase(
  { live, expected, isUsed }: Difference,
  { noun, off, other }: { noun: string; off: string; other: string },
): string {
  if (!isUsed) return `${noun} differs (${off})`;
  if (expected === "") return `${noun} is set, the policy says none`;
  return live === "" ? `${noun} is empty` : other;
}

const anotherPath = "another path";

/** Says where the first URL leads, compared with the second; undefined if both name the same place. */
function placeWords(a: string, b: string): string | undefined {
  if (isSamePlace(a, b)) return undefined;
  if (isSameStore(a, b)) return anotherPath;
  return [a, b].every((url) => parseS3Url(url)?.inAmazon !== undefined) ? "another bucket" : "another place";
}

export type Setting = (typeof settings)[number]["name"];
export type Kind = Row["kind"];

/** A switch is a boolean; everything else is text, and empty text means "not set". */
export type Value = boolean | string;

/** All settings of an account, normalised: null, missing and empty are the same, and a switch that was never set is off. */
export type State = Readonly<Record<Setting, Value>>;

/** The managed settings. An empty text declares "must be empty". */
export type Declared = Readonly<Partial<Record<Setting, Value>>>;

/** Builds a state by asking for the value of each setting. */
export function stateOf(value: (row: (typeof settings)[number]) => Value): State {
  // fromEntries forgets the keys; the rows name each setting once.
  return Object.fromEntries(settings.map((row) => [row.name, value(row)])) as State;
}

/** The state of an account whose settings were never set. */
export const neverConfigured: State = stateOf(unset);

/** Returns the value of a setting that was never set. */
export function unset({ kind }: (typeof settings)[number]): Value {
  return kind === "switch" ? false : "";
}

/** Tells whether two values of a setting mean the same: exact, but a URL ignores letter case in the host and one trailing slash. */
export function isSame(setting: Setting, a: Value, b: Value): boolean {
  return kindOf(setting) === "s3-url" ? normalUrl(String(a)) === normalUrl(String(b)) : a === b;
}

export function rowFor(setting: Setting): (typeof settings)[number] {
  const row = settings.find(({ name }) => name === setting);
  if (row === undefined) throw new Error("Every setting has its row.");
  return row;
}

export function kindOf(setting: Setting): Kind {
  return rowFor(setting).kind;
}

function normalUrl(url: string): string {
  return url.replace(/^https:\/\/[^/]*/i, (origin) => origin.toLowerCase()).replace(/\/$/, "");
}

/** Tells whether a setting has an effect in a state: a key, URL or credential has none while its switch is off. */
export function isUsed(setting: Setting, state: State): boolean {
  return settings.every(
    (row) =>
      row.kind !== "switch" ||
      !(row.needs as readonly string[]).includes(setting) ||
      state[row.name] === true,
  );
}
