import * as z from "zod/mini";
import { type Resource, resources, type SettingName } from "../../settings/resources.ts";
import { type Kind, type Setting, settings } from "../../settings/settings.ts";
import { accountSid, kinds, line } from "../../settings/value.ts";
import { replacementSeverities, severities } from "../policy.ts";

/** The advice for people who wrote something else in the place of a part of the format. */
type Guide = {
  /** One sentence that says what to write. */
  hint: string;
  /** The kind of a setting, which can say more about a text. */
  kind?: Kind;
};
const guides = z.registry<Guide>();

/** Adds to a part its description, which editors show, and the advice for people who got it wrong. */
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
  compositions: settingsPart("What is declared for compositions."),
  recordings: settingsPart(
    "What is declared for recordings. Recordings that are encrypted or kept in S3 cannot be composed.",
  ),
};

/** The names of all settings of all resources, as waivers write them. */
export const settingNames = resources.flatMap((resource) =>
  settings.map(({ name }) => `${resource}.${name}` as const),
);

/** The names that an account may have. */
export const namePattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/;
/** The advice where the name of an account breaks the pattern. */
export const nameRule =
  "Name it with letters, digits, hyphens and underscores, at most 63, a letter or digit first.";
/** The advice where an account declares nothing. */
export const declareRule =
  "Declare at least one setting for it, or in defaults: what declares nothing is always as declared.";

const AccountPart = part(
  z.strictObject({
    "account-sid": part(accountSid, "The account's SID (AC…).", "Use an account SID: AC and 32 hex digits."),
    ...perResource,
  }),
  "What is declared for one account. What is left out is not managed and never changes.",
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
      "The declared setting that may differ.",
      "Use a declared setting, such as compositions.encryption-enabled.",
    ),
    reason: part(line, "Why, for whoever reads it in an audit.", "Say in one line why it may differ."),
    expires: part(
      z.iso.date(),
      "The last day that it counts, in UTC.",
      'Use the last day that it counts, as "2027-06-30".',
    ),
  }),
  "A declared setting that may differ for a while. Apply leaves it alone.",
  "Write account, setting, reason and expires.",
);

/** The policy file, version 1. Rules across several values are checked apart. */
export const PolicyFile = z.strictObject({
  version: part(z.literal(1), "The version of this format.", "Write version: 1."),
  "unlisted-subaccounts": part(
    z.optional(z.enum(severities)),
    "What an active subaccount is that this file does not name: nothing, a warning or a failure. The last two need the parent's auth token. The default is ignore.",
    "Use ignore, warn or fail.",
  ),
  unmanaged: part(
    z.optional(z.enum(severities)),
    "What a gap is: a setting that is not declared while a live protection needs it, such as the key of encryption that is on. The default is warn.",
    "Use ignore, warn or fail.",
  ),
  replacements: part(
    z.optional(z.enum(replacementSeverities)),
    "What to do when a pull request puts another key, URL or credential in place of one that is set: warn, or fail the check. The default is warn.",
    "Use warn or fail.",
  ),
  defaults: part(
    z.optional(z.strictObject(perResource)),
    "Laid under every account: what an account declares itself counts more.",
    "Write compositions or recordings below it.",
  ),
  accounts: part(
    // An empty map is found apart: the value that the schema makes of a map may have fewer keys than the map.
    z.record(z.string().check(z.regex(namePattern)), AccountPart).check(z.meta({ minProperties: 1 })),
    "The accounts, by names of your choice.",
    "Write each account below it: its name, and account-sid and settings below that.",
  ),
  waivers: part(
    z.optional(z.array(WaiverPart)),
    "Exceptions, each with a reason and an end.",
    "Write a list below it, each with account, setting, reason and expires.",
  ),
});
export type PolicyFile = z.infer<typeof PolicyFile>;
/** The settings of an account or of the defaults. */
export type Parts = Pick<PolicyFile["accounts"][string], Resource>;
guides.add(PolicyFile, { hint: "Write version and accounts; the README has an example." });

type Part = z.core.$ZodType;

/** Finds the part of the format at a path: its guide, and its keys where it is a map with fixed keys. */
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
