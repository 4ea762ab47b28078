import { noPolicy } from "../src/declared/policy.ts";
import { declareRule, nameRule, partAt } from "../src/declared/policy-file/schema.ts";
import { resources } from "../src/settings/resources.ts";
import type { Kind } from "../src/settings/settings.ts";
import { kinds } from "../src/settings/value.ts";
import { home } from "../src/tool.ts";

/** A JSON Schema, with the keywords beyond the standard that VS Code and yaml-language-server read. */
export type Schema = {
  type?: string | string[];
  title?: string;
  description?: string;
  markdownDescription?: string;
  enum?: string[];
  enumDescriptions?: string[];
  errorMessage?: string;
  pattern?: string;
  patternErrorMessage?: string;
  default?: string;
  examples?: readonly unknown[];
  format?: string;
  minLength?: number;
  minProperties?: number;
  required?: string[];
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  propertyNames?: Schema;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  anyOf?: Schema[];
  if?: Schema;
  else?: Schema;
};

const oneLine = String.raw`^[^\u0000-\u001f\u007f-\u009f]*[^\s\u0000-\u001f\u007f-\u009f][^\u0000-\u001f\u007f-\u009f]*$`;

/** Patterns for rules that the code checks without one. Each pattern refuses only text that the parser refuses too. */
const patterns: Record<string, string> = {
  reason: oneLine,
  "friendly-name": oneLine,
  // Only the parser checks the name of a bucket.
  "aws-s3-url": String.raw`^[Hh][Tt][Tt][Pp][Ss]://(?:[A-Za-z0-9_.~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+(?:/(?:[A-Za-z0-9_.~!$&'()*+,;=:@/\[\]-]|%[0-9A-Fa-f]{2})*)?$`,
};

/** Examples of values that must have a certain form. An editor offers an example as a value to overwrite. */
const examples: Record<string, string> = {
  "account-sid": "AC0123456789abcdef0123456789abcdef",
  "encryption-key-sid": "CR0123456789abcdef0123456789abcdef",
  "aws-s3-url": "https://example-phi.s3-us-east-2.amazonaws.com/compositions",
  "aws-credentials-sid": "CRfedcba9876543210fedcba9876543210",
  reason: "no patient data; key arrives with TICKET-1",
  expires: "2027-06-30",
};

/** The section of docs/policy-file.md about a key. */
const sections: Record<string, string> = {
  unmanaged: "gaps",
  accounts: "which-credentials-reach-which-account",
  waivers: "waivers",
};

const defaults: Record<string, string> = {
  "unlisted-subaccounts": noPolicy.unlistedSubaccounts,
  unmanaged: noPolicy.unmanaged,
};

const severityWords: Record<string, string> = {
  ignore: "nothing",
  warn: "a warning",
  fail: "a failure",
};

/** Returns the schema of the policy file with the texts that editors show: titles, examples, defaults, and corrections. */
export function forEditors(schema: Schema): Schema {
  return { ...dressed(schema, []), ...somethingDeclared };
}

function dressed(plain: Schema, path: readonly PropertyKey[]): Schema {
  const schema = simplified(plain);
  const { properties, propertyNames, additionalProperties: entry, items } = schema;
  const below = (key: PropertyKey, part: Schema) => dressed(part, [...path, key]);
  return {
    title: titleOf(path),
    ...schema,
    ...wordsOf(schema, path),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, part]) => [key, below(key, part)]),
      ),
    }),
    ...(propertyNames && {
      propertyNames: { ...propertyNames, title: "NAME", patternErrorMessage: nameRule },
    }),
    ...(typeof entry === "object" && { additionalProperties: below("NAME", entry) }),
    ...(items && { items: below(0, items) }),
  };
}

// Turns "text or null" into one schema, because an editor shows one title and one message. Limits that a pattern repeats
// are dropped, because an editor has no message of ours for them.
function simplified({ anyOf, minLength: _, format: __, ...schema }: Schema): Schema {
  if (anyOf === undefined) return schema;
  const [text, none, ...more] = anyOf;
  if (text?.type !== "string" || none?.type !== "null" || more.length > 0)
    throw new Error("What is neither text nor null needs words of its own.");
  return { ...schema, ...text, type: ["string", "null"] };
}

function titleOf(path: readonly PropertyKey[]): string {
  const [first] = path;
  if (path.length === 0) return `Policy file of ${home.split("/").at(-1)}`;
  if (path.length === 2 && first === "accounts") return "Account";
  if (path.length === 2 && first === "waivers") return "Waiver";
  const words = String(path.at(-1))
    .replaceAll("-", " ")
    .replace(/\b(?:aws|s3|sid|url)\b/g, (word) => word.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function wordsOf(schema: Schema, path: readonly PropertyKey[]): Schema {
  const key = String(path.at(-1));
  const { hint, kind } = partAt(path).guide;
  const pattern = patterns[key] ?? schema.pattern;
  const example = examples[key];
  const section = sections[key];
  const byDefault = path.length === 1 ? defaults[key] : undefined;
  return {
    ...(section !== undefined && {
      markdownDescription: `${schema.description} ([more](${home}/blob/v1/docs/policy-file.md#${section}))`,
    }),
    ...(byDefault !== undefined &&
      schema.enum && {
        default: byDefault,
        enumDescriptions: schema.enum.map((severity) => severityWords[severity] ?? ""),
      }),
    ...(example !== undefined && { examples: [example] }),
    ...(pattern !== undefined && { pattern, patternErrorMessage: kind === undefined ? hint : fixOf(kind) }),
    // A map with fixed keys gets no message, because editors would also show it for a missing or unknown key.
    ...(schema.properties === undefined && { errorMessage: hint }),
  };
}

function fixOf(kind: Kind): string {
  const parsed = kinds[kind].parse("");
  if (!("fix" in parsed)) throw new Error("Empty text is no value.");
  return parsed.fix;
}

// Requires that a map declares at least one of these resources. The schema avoids "properties" and "anyOf", because editors offer
// the keys of the first and show every title of the second. Each part has a title, because editors otherwise use one from above.
function declaring(title: string, [resource = "", ...others]: readonly string[]): Schema {
  const withResource: Schema = {
    title,
    required: [resource],
    patternProperties: { [`^${resource}$`]: { minProperties: 1 } },
    errorMessage: declareRule,
  };
  return others.length === 0 ? withResource : { title, if: withResource, else: declaring(title, others) };
}

// Requires that each account declares a setting, unless the defaults declare one.
const somethingDeclared: Schema = {
  if: { required: ["defaults"], patternProperties: { "^defaults$": declaring("Defaults", resources) } },
  else: { patternProperties: { "^accounts$": { additionalProperties: declaring("Account", resources) } } },
};
