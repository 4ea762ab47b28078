import * as z from "zod/mini";
import { type Resource, resources, type SettingName } from "../../settings/resources.ts";
import { type Kind, type Setting, settings } from "../../settings/settings.ts";
import { accountSid, kinds, line } from "../../settings/value.ts";
import { replacementSeverities, severities } from "../policy.ts";

/** The advice for a part of the format that is missing or has a wrong value. */
type Guide = {
  hint: string;
  /** The kind of a setting, whose parser says more about a wrong text. */
  kind?: Kind;
  /** The name of a SID. A wrong text may be a secret, so it is not always quoted. */
  sid?: string;
};
const guides = z.registry<Guide>();

/** Adds to a part its description, which editors show, and the advice for a wrong value. */
function part<Part extends z.ZodMiniType>(schema: Part, description: string, guide: string | Guide): Part {
  const described = schema.check(z.describe(description));
  guides.add(described, typeof guide === "string" ? { hint: guide } : guide);
  return described;
}

function settingsPart(description: string) {
  const parts = settings.map((row) => {
    const { declared, hint } = kinds[row.kind];
    return [row.name, part(z.optional(declared), row.description, { hint, kind: row.kind })] as const;
  });
  const schema = z.optional(z.strictObject(Object.fromEntries(parts)));
  return part(schema, description, "Write the settings below it.");
}

const perResource = {
  compositions: settingsPart("The settings of the account for compositions."),
  recordings: settingsPart(
    "The settings of the account for recordings. Twilio cannot compose recordings that are encrypted or kept in S3.",
  ),
};

/** The names of all settings of all resources, as waivers write them. */
export const settingNames = resources.flatMap((resource) =>
  settings.map(({ name }) => `${resource}.${name}` as const),
);

/** The names that an account may have. */
export const namePattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/;
export const nameRule =
  "Use at most 63 letters, digits, hyphens and underscores, and begin with a letter or a digit.";
export const declareRule =
  "Declare at least one setting here or in defaults. An account without settings would always pass.";

const AccountPart = part(
  z.strictObject({
    "account-sid": part(accountSid, "The account's SID (AC…).", {
      hint: "Use an account SID: AC and 32 hex digits.",
      sid: "an account SID",
    }),
    ...perResource,
  }),
  "The settings of one account. A setting that you leave out is not compared and never changes.",
  "Write account-sid and settings below it.",
);

const WaiverPart = part(
  z.strictObject({
    account: part(
      z.string(),
      "The name of the account in this file.",
      "Use the name of an account in this file.",
    ),
    setting: part(
      z.enum(settingNames),
      "The setting that may differ. The policy must declare it.",
      "Use a declared setting, such as compositions.encryption-enabled.",
    ),
    reason: part(line, "The reason, for the reader of an audit.", "Say in one line why it may differ."),
    expires: part(
      z.iso.date(),
      "The last day of the waiver, in UTC.",
      'Use the last day of the waiver, such as "2027-06-30".',
    ),
  }),
  "Allows one setting to differ until a given day. Apply does not change this setting.",
  "Write account, setting, reason and expires.",
);

/** The policy file, version 1. `crossCheck` judges the rules across several values. */
export const PolicyFile = z.strictObject({
  version: part(z.literal(1), "The version of this format.", "Write version: 1."),
  "unlisted-subaccounts": part(
    z.optional(z.enum(severities)),
    "Chooses how a check reports an active subaccount that this file does not name: not at all, as a warning, or as a failure. The last two need the parent's auth token. The default is ignore.",
    "Use ignore, warn or fail.",
  ),
  unmanaged: part(
    z.optional(z.enum(severities)),
    "Chooses how a check reports a gap: not at all, as a warning, or as a failure. A gap is a setting on which encryption or S3 storage at Twilio depends, but that is not in this file. An example is the key while encryption is on. Under fail, apply writes nothing to an account with a gap. The default is warn.",
    "Use ignore, warn or fail.",
  ),
  replacements: part(
    z.optional(z.enum(replacementSeverities)),
    "Chooses how a check reports a pull request that replaces a key, URL, or credential: as a warning, or as a failure. The default is warn.",
    "Use warn or fail.",
  ),
  defaults: part(
    z.optional(z.strictObject(perResource)),
    "The settings of every account. An account can override each of them.",
    "Write compositions or recordings below it.",
  ),
  accounts: part(
    // `minProperties` is only for editors. `nameProblems` finds an empty map, because the parsed value may lack a key.
    z.record(z.string().check(z.regex(namePattern)), AccountPart).check(z.meta({ minProperties: 1 })),
    "The accounts. You choose their names.",
    "Below it, write the name of each account, and below each name its account-sid and settings.",
  ),
  waivers: part(
    z.optional(z.array(WaiverPart)),
    "The settings that may differ for a while, each with a reason and a last day.",
    "Write a list below it. Each entry has account, setting, reason and expires.",
  ),
});
export type PolicyFile = z.infer<typeof PolicyFile>;
/** The settings of an account or of the defaults. */
export type Parts = Pick<PolicyFile["accounts"][string], Resource>;
guides.add(PolicyFile, { hint: "Write version and accounts; the README has an example." });

type Part = z.core.$ZodType;

/** Finds the part of the format at a path: its guide, and its keys if it is a map with fixed keys. */
export function partAt(path: readonly PropertyKey[]): { guide: Guide; keys: string[] } {
  let part: Part | undefined = PolicyFile;
  for (const step of path) part = part && childOf(withoutOptional(part), step);
  const guide = part && guides.get(part);
  if (part === undefined || guide === undefined) throw new Error("The format has no such part.");
  const inner = withoutOptional(part);
  return { guide, keys: inner instanceof z.core.$ZodObject ? Object.keys(inner._zod.def.shape) : [] };
}

function childOf(part: Part, step: PropertyKey): Part | undefined {
  if (part instanceof z.core.$ZodRecord) return part._zod.def.valueType;
  if (part instanceof z.core.$ZodArray) return part._zod.def.element;
  if (!(part instanceof z.core.$ZodObject)) return undefined;
  const shape: Record<PropertyKey, Part> = part._zod.def.shape;
  return Object.hasOwn(shape, step) ? shape[step] : undefined;
}

function withoutOptional(part: Part): Part {
  return part instanceof z.core.$ZodOptional ? part._zod.def.innerType : part;
}

/** Splits the name of a setting as waivers write it. */
export function splitName(name: SettingName): [Resource, Setting] {
  // Both halves come from the rows that made the names.
  return name.split(".") as [Resource, Setting];
}
