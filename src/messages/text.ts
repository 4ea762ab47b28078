// Matches characters that are not shown: control and format characters (line breaks, bidi, zero width), odd blanks, unassigned code
// points, and (the second class) letters and marks without a shape of their own.
const notVisible = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]|\p{Default_Ignorable_Code_Point}|\u2800/gu;

/** Names the first character of a text that cannot be seen, or that looks like a plain blank; undefined if there is none. */
export function hiddenIn(text: string): string | undefined {
  const [character] = /[^\P{Z} ]|\p{Cf}/u.exec(text) ?? [];
  if (character === undefined) return undefined;
  const name = { "\u00a0": "a no-break space", "\u3000": "a full-width blank" }[character];
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  return `${name ?? "a character that cannot be seen"} (U+${code})`;
}

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
 * Quotes text that is not ours inside a sentence. The quoted text can neither end the quotes nor, in Markdown, end a code span, a
 * table cell or a comment. Blanks that a page would drop are shown as `\u{20}`, and so are marks piled so high that they cover
 * other lines. At most 200 UTF-16 units are shown.
 */
export function quote(text: string): string {
  // Only a SID gets shorter when it is made safe, from 34 to 11 characters. So 1,000 characters are enough to show 200.
  const safe = visible(cut(text, 1_000))
    .replace(/["`|]|^ | $|(?<= ) |<(?=!--)|(?<=--!?)>/g, codePoint)
    .replace(/(?<=\p{M}{3})\p{M}/gu, codePoint);
  return `"${safe.length > 200 ? `${cut(safe, 200)}…` : safe}"`;
}

/** Cuts a text to at most so many UTF-16 units, but never within a character as people see it, nor within a `\u{…}`. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const at = characterAround(text, limit);
  const broken = escapeAround(text, at);
  return text.slice(0, broken === undefined ? at : characterAround(text, broken));
}

const maxCharacter = 64;
let characters: Intl.Segmenter | undefined;

// Returns the start of the `\u{…}` that a cut here would break; undefined if it breaks none.
function escapeAround(text: string, at: number): number | undefined {
  const start = text.lastIndexOf("\\u{", at - 1);
  if (start < 0) return undefined;
  const [whole = ""] = /^\\u\{[0-9a-f]{1,6}\}/.exec(text.slice(start, start + 10)) ?? [];
  return start + whole.length > at ? start : undefined;
}

// Returns the start of the character at an index. A character of more than 64 units is cut, but not within a surrogate pair.
function characterAround(text: string, at: number): number {
  if (/^[ -~]{2}$/.test(text.slice(at - 1, at + 1))) return at;
  // The segmenter is made on demand, because it is slow to load.
  characters ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  const start = characters.segment(text.slice(0, at + 2)).containing(at)?.index ?? at;
  if (at - start <= maxCharacter) return start;
  return (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}

/** Returns a sentence as Markdown: a quoted text becomes a code span, in which nothing is a link or a mention. */
export function markdown(sentence: string): string {
  return visible(sentence).replace(/"([^"]+)"/g, "`$1`");
}

/** Returns a value in Markdown: text as a code span, also inside a table; a boolean as its word. */
export function code(value: boolean | string): string {
  if (typeof value === "boolean") return String(value);
  return value === "" ? "(empty)" : `\`${quote(value).slice(1, -1)}\``;
}

/** Shortens every SID in a text, as `CR0123…cdef`. Request ids stay whole: they are for Twilio's support. */
export function shortSid(text: string): string {
  return text.replace(/\b((?!RQ)[A-Z]{2}[0-9a-fA-F]{4})[0-9a-fA-F]{24}([0-9a-fA-F]{4})\b/g, "$1…$2");
}

/** Returns a value for a sentence or a line of the log. */
export function plain(value: boolean | string): string {
  if (typeof value === "boolean") return String(value);
  return value === "" ? "(empty)" : quote(value).slice(1, -1);
}

/** Lists words: "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Groups the thousands of a whole number that is not negative: "997", "1,000". `toLocaleString` would take 6 MB and some
 * milliseconds to load what it knows of the world's numbers.
 */
export function grouped(number: number): string {
  if (number < 1_000) return String(number);
  return `${grouped(Math.floor(number / 1_000))},${String(number % 1_000).padStart(3, "0")}`;
}

export function days(count: number): string {
  return count === 1 ? "1 day" : `${count} days`;
}

/** Says when something ends that has so many days left, today included: "today", "tomorrow", "in 8 days". */
export function endsWhen(daysLeft: number): string {
  return { 1: "today", 2: "tomorrow" }[daysLeft] ?? `in ${days(daysLeft - 1)}`;
}
