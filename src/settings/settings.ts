type Row = {
  /** The name of the input and of the policy key. */
  name: string;
  /** The property of Twilio's resource in the `twilio` package. */
  property: string;
  /** What an editor shows in the policy file. */
  description: string;
  kind: "text" | "switch" | "public-key" | "aws-credential" | "s3-url";
  /** What must not be empty while this switch is on. */
  needs?: readonly string[];
};

/** The settings, a row each. Everything else in this action is derived from these rows. */
export const settings = [
  {
    name: "encryption-enabled",
    property: "encryptionEnabled",
    description:
      "Whether it is stored encrypted. Needs encryption-key-sid, and Twilio's Enterprise or Security Edition.",
    kind: "switch",
    needs: ["encryption-key-sid"],
  },
  {
    name: "encryption-key-sid",
    property: "encryptionKeySid",
    description: "The Public Key credential to encrypt with (CR…); null: must be empty.",
    kind: "public-key",
  },
  {
    name: "aws-storage-enabled",
    property: "awsStorageEnabled",
    description: "Whether it is stored in your S3 bucket. Needs aws-s3-url and aws-credentials-sid.",
    kind: "switch",
    needs: ["aws-s3-url", "aws-credentials-sid"],
  },
  {
    name: "aws-s3-url",
    property: "awsS3Url",
    description: "https://BUCKET.s3-REGION.amazonaws.com/PATH; null: must be empty.",
    kind: "s3-url",
  },
  {
    name: "aws-credentials-sid",
    property: "awsCredentialsSid",
    description: "The AWS credential to write into the bucket with (CR…); null: must be empty.",
    kind: "aws-credential",
  },
  {
    name: "friendly-name",
    property: "friendlyName",
    description: "The name shown in Twilio's console.",
    kind: "text",
  },
] as const satisfies readonly Row[];

export type Setting = (typeof settings)[number]["name"];
export type Kind = Row["kind"];

/** A switch is a boolean; everything else is text, and empty text means "not set". */
export type Value = boolean | string;

/** All settings of an account, normalised: null, missing and empty are one, and a switch nobody set is off. */
export type State = Readonly<Record<Setting, Value>>;

/** The managed settings. An empty text declares "must be empty". */
export type Declared = Readonly<Partial<Record<Setting, Value>>>;

/** Builds a state by asking for the value of each setting. */
export function stateOf(value: (row: (typeof settings)[number]) => Value): State {
  // fromEntries forgets the keys; the rows name each setting once.
  return Object.fromEntries(settings.map((row) => [row.name, value(row)])) as State;
}

/** The state of an account that never set anything. */
export const neverConfigured: State = stateOf(unset);

/** The value of a setting that nobody set. */
export function unset({ kind }: (typeof settings)[number]): Value {
  return kind === "switch" ? false : "";
}

/** Whether two values of a setting mean the same: exact, but a URL ignores letter case in the host and one trailing slash. */
export function isSame(setting: Setting, a: Value, b: Value): boolean {
  return kindOf(setting) === "s3-url" ? normalUrl(String(a)) === normalUrl(String(b)) : a === b;
}

/** The kind of a setting; undefined for what is none. */
export function kindOf(setting: string): Kind | undefined {
  return settings.find(({ name }) => name === setting)?.kind;
}

function normalUrl(url: string): string {
  return url.replace(/^https:\/\/[^/]*/i, (origin) => origin.toLowerCase()).replace(/\/$/, "");
}
