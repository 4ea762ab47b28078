import { z } from "zod";
import { s3UrlFault } from "../../settings/s3-url.ts";
import { type Kind, type Setting, settings, type Value } from "../../settings/settings.ts";
import { sidPattern } from "../../settings/value.ts";
import { type Resource, resources } from "../policy.ts";

const sid = (pattern: RegExp) => z.string().regex(pattern);
const isLine = (text: string) => text.trim() !== "" && !/\p{Cc}/u.test(text) && text.isWellFormed();
const line = z.string().min(1).refine(isLine);

// null declares "must be empty"; a switch and the name have no empty state to declare.
const declarable = {
  switch: z.boolean(),
  "public-key": sid(sidPattern.credential).nullable(),
  "aws-credential": sid(sidPattern.credential).nullable(),
  "s3-url": z
    .string()
    .refine((url) => s3UrlFault(url) === undefined)
    .nullable(),
  text: line,
} satisfies Record<Kind, z.ZodType<Value | null>>;

const SettingsPart = z.strictObject(
  Object.fromEntries(
    settings.map(({ name, kind, description }) => [name, declarable[kind].optional().describe(description)]),
  ),
);

const perResource = {
  compositions: SettingsPart.optional().describe("What is declared for compositions."),
  recordings: SettingsPart.optional().describe(
    "What is declared for recordings. Recordings that are encrypted or kept in S3 cannot be composed.",
  ),
};

export const settingNames = resources.flatMap((resource) =>
  settings.map(({ name }) => `${resource}.${name}` as const),
);

/** The policy file, version 1. What only several of its values together can show to be wrong is checked apart. */
export const PolicyFile = z.strictObject({
  version: z.literal(1).describe("The version of this format."),
  "unlisted-subaccounts": z
    .enum(["ignore", "warn", "fail"])
    .optional()
    .describe(
      "What active subaccounts that this file does not name are. `warn` and `fail` need the parent's auth token.",
    ),
  defaults: z
    .strictObject(perResource)
    .optional()
    .describe("Laid under every account: what an account declares itself counts more."),
  accounts: z
    .record(
      z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/),
      z
        .strictObject({
          "account-sid": sid(sidPattern.account).describe("The account's SID (AC…)."),
          ...perResource,
        })
        .describe("What is declared for one account. What is left out is not managed and never changes."),
    )
    .refine((accounts) => Object.keys(accounts).length > 0)
    .meta({ minProperties: 1, description: "The accounts, by names of your choice." }),
  waivers: z
    .array(
      z
        .strictObject({
          account: z.string().describe("The name of the account in this file."),
          setting: z.enum(settingNames).describe("The declared setting that may differ."),
          reason: line.describe("Why, for whoever reads it in an audit."),
          expires: z.iso.date().describe("The last day that it counts, in UTC."),
        })
        .describe("A declared setting that may differ for a while. Apply leaves it alone."),
    )
    .optional()
    .describe("Exceptions, each with a reason and an end."),
});
export type PolicyFile = z.infer<typeof PolicyFile>;

export function splitName(name: (typeof settingNames)[number]): [Resource, Setting] {
  // Both halves come from the rows that made the names.
  return name.split(".") as [Resource, Setting];
}
