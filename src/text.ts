import type { Value } from "./settings.ts";

// Shown as they are: letters with their marks, digits, punctuation, symbols and the plain blank. That leaves control and
// format characters (line breaks, bidi, zero width), odd blanks, what nobody assigned, and (the second class) letters
// and marks that have no shape of their own.
const notVisible = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]|\p{Default_Ignorable_Code_Point}|\u2800/gu;

const codePoint = (character: string) => `\\u{${character.codePointAt(0)?.toString(16)}}`;

/**
 * Makes text that is not ours safe to print: one line, every invisible character shown as `\u{…}`, SIDs shortened, and
 * nothing that the runner reads as a command (`::` at the start of a line, `##[` anywhere; actions/runner,
 * `ActionCommand.cs`).
 */
export function visible(text: string): string {
  return shortSid(text.toWellFormed())
    .replace(notVisible, codePoint)
    .replace(/##\[/g, "#\\u{23}[")
    .replace(/^( *)::/, "$1\\u{3a}:");
}

/**
 * Quotes text that is not ours inside a sentence. What is between the quotes can neither end them nor, in Markdown,
 * end a code span, a table cell or a comment. Blanks that a page would swallow are shown as `\u{20}`, and so are marks
 * piled so high that they cover other lines. At most 200 characters are shown.
 */
export function quote(text: string): string {
  const safe = visible(text)
    .replace(/["`|]|^ | $|(?<= ) |<(?=!--)|(?<=--!?)>/g, codePoint)
    .replace(/(?<=\p{M}{3})\p{M}/gu, codePoint);
  return `"${safe.length > 200 ? `${safe.slice(0, 200)}…` : safe}"`;
}

/** A sentence as Markdown: what stands in quotes becomes a code span, in which nothing is a link or a mention. */
export function markdown(sentence: string): string {
  return visible(sentence).replace(/"([^"]+)"/g, "`$1`");
}

/** A value as a Markdown code span, also inside a table. */
export function code(value: string): string {
  return value === "" ? "(empty)" : `\`${quote(value).slice(1, -1)}\``;
}

/**
 * Makes what replaces secrets by `***`, in the forms in which an answer or a file would repeat them. GitHub hides masked
 * texts in the log alone. Texts of less than 8 characters are left: to hide one would ruin the text, and inputs refuse
 * them.
 */
export function hiderOf(secrets: readonly string[]): (text: string) => string {
  const forms = secrets.filter((secret) => secret.length >= shortest).flatMap(formsOf);
  // Found by how they begin, the longest first: with a thousand tokens one expression for all takes megabytes.
  const byStart = Map.groupBy(
    forms.sort((a, b) => b.length - a.length),
    (form) => form.slice(0, shortest),
  );
  return (text) => {
    let [safe, done] = ["", 0];
    for (let at = 0; at <= text.length - shortest; at++) {
      const form = byStart.get(text.slice(at, at + shortest))?.find((one) => text.startsWith(one, at));
      if (form === undefined) continue;
      safe += `${text.slice(done, at)}***`;
      done = at + form.length;
      at = done - 1;
    }
    return safe + text.slice(done);
  };
}

const shortest = 8;

function formsOf(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  return [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    quote(secret).slice(1, -1),
    Buffer.from(bytes).toString("base64").replace(/=+$/, ""),
    Buffer.from(bytes).toString("base64url"),
    Buffer.from(bytes).toString("hex"),
  ];
}

/** Shortens every SID in a text, as `CR0123…cdef`. */
export function shortSid(text: string): string {
  return text.replace(/\b([A-Z]{2}[0-9a-fA-F]{4})[0-9a-fA-F]{24}([0-9a-fA-F]{4})\b/g, "$1…$2");
}

/** A value in a sentence or a line of the log. */
export function plain(value: Value): string {
  if (typeof value === "boolean") return String(value);
  return value === "" ? "(empty)" : quote(value).slice(1, -1);
}
