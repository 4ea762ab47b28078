import fc from "fast-check";

const pieces =
  "##[|::|##[error]x|::error::x|#|[|]|:|add-mask|stop-commands|error|%0A|%25|\r|\n|\t| |\u2028|\u0085|\u202e|\u2066|\u200b|\ufeff|\u00ad|\ud800|`|```|\\||\"|'|@team|@octocat|#1|octo/repo#1|<!--|-->|--!>|<img src=x>|<a href=x>|</details>|&lt;|&#96;|![x](https://example.com)|[x](//x)|https://example.com|www.example.com|me@example.com|\\|*|_|~|$$|<|>|\u0301"
    .split(/(?<!\\)\|/)
    .map((piece) => (piece === "\\|" ? "|" : piece));
/** Any text of Unicode, mixed with the pieces that attacks use. */
export const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join("")),
);
/** Checks a claim for any two texts. */
export const always = (check: (text: string, other: string) => void, numRuns = 3_000) =>
  fc.assert(fc.property(anyText, anyText, check), { numRuns });
