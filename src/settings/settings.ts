type Row = {
  /** The name of the input and of the policy key. */
  name: string;
  /** The property of Twilio's resource in the `twilio` package. */
  property: string;
  /** What an editor shows in the policy file. */
  description: string;
  /** What code scanning says of it, to follow on a resource: "new recordings are stored". */
  purpose: (resource: string) => string;
} & (
  | { kind: "text" }
  | {
      kind: "switch";
      /** What it turns on and off, in sentences. */
      noun: string;
      /** What must not be empty while this switch is on. */
      needs: readonly string[];
    }
  | {
      kind: "public-key" | "aws-credential" | "s3-url";
      /** What a pull request does that puts another value in its place. */
      replaces: (resource: string, account: string) => string;
    }
);

/** The settings, a row each. Everything else in this action is derived from these rows. */
export const settings = [
  {
    name: "encryption-enabled",
    property: "encryptionEnabled",
    description:
      "Whether it is stored encrypted. Needs encryption-key-sid, and Twilio's Enterprise or Security Edition.",
    purpose: (resource) =>
      `Decides whether new ${resource} are encrypted with your public key before they are stored.`,
    kind: "switch",
    noun: "encryption",
    needs: ["encryption-key-sid"],
  },
  {
    name: "encryption-key-sid",
    property: "encryptionKeySid",
    description: "The Public Key credential to encrypt with (CR…); null: must be empty.",
    purpose: (resource) =>
      `Names the Public Key credential that new ${resource} are encrypted with: who holds its private key can read them.`,
    kind: "public-key",
    replaces: (resource, account) => `encrypts the ${resource} of ${account} with another key`,
  },
  {
    name: "aws-storage-enabled",
    property: "awsStorageEnabled",
    description: "Whether it is stored in your S3 bucket. Needs aws-s3-url and aws-credentials-sid.",
    purpose: (resource) =>
      `Decides whether new ${resource} are stored in your S3 bucket, and not in Twilio's cloud.`,
    kind: "switch",
    noun: "S3 storage",
    needs: ["aws-s3-url", "aws-credentials-sid"],
  },
  {
    name: "aws-s3-url",
    property: "awsS3Url",
    description: "https://BUCKET.s3-REGION.amazonaws.com/PATH; null: must be empty.",
    purpose: (resource) => `Names the S3 bucket and the path that new ${resource} are stored in.`,
    kind: "s3-url",
    replaces: (resource, account) => `moves the ${resource} of ${account} to another bucket`,
  },
  {
    name: "aws-credentials-sid",
    property: "awsCredentialsSid",
    description: "The AWS credential to write into the bucket with (CR…); null: must be empty.",
    purpose: (resource) =>
      `Names the AWS credential that Twilio writes new ${resource} into the S3 bucket with.`,
    kind: "aws-credential",
    replaces: (resource, account) => `stores the ${resource} of ${account} with another AWS credential`,
  },
  {
    name: "friendly-name",
    property: "friendlyName",
    description: "The name shown in Twilio's console.",
    purpose: (resource) => `The name under which Twilio's console shows the settings for ${resource}.`,
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

/** The row of a setting. */
export function rowFor(setting: Setting): (typeof settings)[number] {
  const row = settings.find(({ name }) => name === setting);
  if (row === undefined) throw new Error("Every setting has its row.");
  return row;
}

/** The kind of a setting. */
export function kindOf(setting: Setting): Kind {
  return rowFor(setting).kind;
}

function normalUrl(url: string): string {
  return url.replace(/^https:\/\/[^/]*/i, (origin) => origin.toLowerCase()).replace(/\/$/, "");
}
