import * as z from "zod/mini";
import { quote } from "../messages/text.ts";
import { s3UrlFault } from "./s3.ts";
import type { Kind, Value } from "./settings.ts";

type Wrong = { fault: string; fix: string };

/** The rules for the values of a kind, in inputs, files and answers. */
type KindRow = {
  /** Reads a value from the text of an input. */
  parse: (text: string) => { value: Value } | Wrong;
  /** The values that a policy file may declare; null declares "must be empty". */
  declared: z.ZodMiniType<Value | null>;
  /** The advice for a value of another type in a policy file. */
  hint: string;
  /** The values that Twilio may answer. */
  live: z.ZodMiniType<Value | null | undefined>;
};

/** An SID: two letters and 32 hex digits. */
export const sidPattern = {
  account: /^AC[0-9a-fA-F]{32}$/,
  apiKey: /^SK[0-9a-fA-F]{32}$/,
  credential: /^CR[0-9a-fA-F]{32}$/,
};

/**
 * Spells an SID as Twilio does, with hex digits in lower case. Every SID is normalised where it is read, so letter case never makes
 * two SIDs of one.
 */
export function normalSid(sid: string): string {
  return sid.slice(0, 2) + sid.slice(2).toLowerCase();
}

/** The SID of an account, and the SID of a credential, normalised. */
export const accountSid = z.string().check(z.regex(sidPattern.account), z.overwrite(normalSid));
export const credentialSid = z.string().check(z.regex(sidPattern.credential), z.overwrite(normalSid));

/** Text of well-formed Unicode. Other text has no canonical JSON, and so no digest. */
export const wellFormed = z.string().check(z.refine((text) => text.isWellFormed()));
const orNull = "Use text, or null for what must be empty.";

/** One line of text that is not blank, for names and reasons. */
export const line = z.string().check(
  z.minLength(1),
  z.refine((text) => lineFault(text) === undefined),
);

function lineFault(text: string): string | undefined {
  if (text.trim() === "") return "is blank";
  if (text.includes("${{")) return "holds an expression";
  return /\p{Cc}/u.test(text) || !text.isWellFormed() ? "holds a control character" : undefined;
}

function textParser(faultOf: (text: string) => string | undefined, fix: string): KindRow["parse"] {
  return (text) => {
    const fault = faultOf(text);
    return fault === undefined ? { value: text } : { fault, fix };
  };
}

/** Says that a text is no SID. It does not quote a text that may be a secret: 16 letters and digits in a row, and not of a SID. */
export function sidFault(text: string, what: string): string {
  const isLikeSecret = /[\w+/=-]{16}/.test(text) && !/^[A-Z]{2}[0-9a-fA-F]+$/.test(text);
  return isLikeSecret ? `is not ${what}` : `is ${quote(text)}`;
}

function credential(what: string): KindRow {
  const fix = `Use the SID of ${what}: CR and 32 hex digits.`;
  const fault = (text: string) => sidFault(text, "the SID of a credential");
  return {
    parse: (text) =>
      sidPattern.credential.test(text) ? { value: normalSid(text) } : { fault: fault(text), fix },
    declared: z.nullable(credentialSid),
    hint: orNull,
    live: z.nullish(z.union([credentialSid, z.literal("")])),
  };
}

/** The kinds, a row each. Inputs, policy file, answers and export read values only by these rows. */
export const kinds: Record<Kind, KindRow> = {
  switch: {
    parse: (text) => {
      const value = parseBoolean(text);
      const fix = "Use true or false.";
      return value === undefined ? { fault: `is ${quote(text)}, which is not a boolean`, fix } : { value };
    },
    declared: z.boolean(),
    hint: "Use true or false, without quotes.",
    live: z.nullish(z.boolean()),
  },
  "public-key": credential("a Public Key credential"),
  "aws-credential": credential("an AWS credential"),
  "s3-url": {
    parse: textParser(s3UrlFault, 'Use a URL of the form "https://BUCKET.s3-REGION.amazonaws.com/PATH".'),
    declared: z.nullable(z.string().check(z.refine((url) => s3UrlFault(url) === undefined))),
    hint: orNull,
    live: z.nullish(wellFormed),
  },
  text: {
    parse: textParser(lineFault, "Use one line of text."),
    declared: line,
    hint: "Use one line of text, in quotes.",
    live: z.nullish(wellFormed),
  },
};

/** Reads the spellings of YAML 1.2's core schema, as the toolkit's getBooleanInput does; undefined for any other text. */
export function parseBoolean(text: string): boolean | undefined {
  if (["true", "True", "TRUE"].includes(text)) return true;
  if (["false", "False", "FALSE"].includes(text)) return false;
  return undefined;
}

/** Says why a policy file may not declare this live value; undefined if it may. */
export function undeclarable(kind: Kind, live: Value): string | undefined {
  const { declared, parse } = kinds[kind];
  if (declared.safeParse(live === "" ? null : live).success) return undefined;
  if (live === "") return "is not set";
  const parsed = parse(String(live));
  return "fault" in parsed ? parsed.fault : "cannot be declared";
}
