import { quote } from "../messages/text.ts";
import { s3UrlFault } from "./s3-url.ts";
import type { Kind, Value } from "./settings.ts";

// The spellings of YAML 1.2's core schema, as in the toolkit's getBooleanInput.
export function parseBoolean(text: string): boolean | undefined {
  if (["true", "True", "TRUE"].includes(text)) return true;
  if (["false", "False", "FALSE"].includes(text)) return false;
  return undefined;
}

/** Reads one declared value from text: the value, or what is wrong with the text and how to mend it. */
export function parseSetting(kind: Kind, text: string): { value: Value } | { fault: string; fix: string } {
  switch (kind) {
    case "switch": {
      const value = parseBoolean(text);
      return value === undefined
        ? { fault: `is ${quote(text)}, which is not a boolean`, fix: "Use true or false." }
        : { value };
    }
    case "public-key":
      return sidPattern.credential.test(text)
        ? { value: text }
        : {
            fault: `is ${quote(text)}`,
            fix: "Use the SID of a Public Key credential: CR and 32 hex digits.",
          };
    case "aws-credential":
      return sidPattern.credential.test(text)
        ? { value: text }
        : { fault: `is ${quote(text)}`, fix: "Use the SID of an AWS credential: CR and 32 hex digits." };
    case "s3-url": {
      const fault = s3UrlFault(text);
      return fault === undefined
        ? { value: text }
        : { fault, fix: `Use a URL of the form "https://BUCKET.s3-REGION.amazonaws.com/PATH".` };
    }
    case "text":
      return /\p{Cc}/u.test(text) || !text.isWellFormed()
        ? { fault: "holds a control character", fix: "Use one line of text." }
        : { value: text };
    default:
      return kind satisfies never;
  }
}

export const sidPattern = {
  account: /^AC[0-9a-fA-F]{32}$/,
  apiKey: /^SK[0-9a-fA-F]{32}$/,
  credential: /^CR[0-9a-fA-F]{32}$/,
};
