import { quote } from "./text.ts";

/**
 * Makes what replaces secrets by `***`, in the forms in which an answer or a file would repeat them. GitHub hides masked
 * texts in the log alone. Texts of less than 8 characters are left: to hide one would ruin the text, and inputs refuse
 * them.
 */
export function secretHider(secrets: readonly string[]): (text: string) => string {
  const long = secrets.filter((secret) => secret.length >= shortest);
  // Most secrets read the same in most forms.
  const forms = [...new Set(long.flatMap(formsOf))];
  // Found by how they begin, the longest first: with a thousand tokens one expression for all takes megabytes.
  const byStart = Map.groupBy(
    forms.sort((a, b) => b.length - a.length),
    (form) => form.slice(0, shortest),
  );
  const pairs = new Set(forms.map((form) => pairAt(form, 0)));
  const isWithout = (text: string) => !forms.some((form) => text.includes(form));
  return (text) => {
    // Of few forms each is looked for sooner than a text is walked through, and most texts hold none.
    if (forms.length <= few && isWithout(text)) return text;
    let [safe, done] = ["", 0];
    for (let at = 0; at <= text.length - shortest; at++) {
      // Where no form begins nothing is cut out of the text to be looked up: that would take most of the time.
      if (!pairs.has(pairAt(text, at))) continue;
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
const few = 100;

// Two UTF-16 units as one number.
function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x1_00_00 + text.charCodeAt(at + 1);
}

function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    quote(secret).slice(1, -1),
    bytes.toString("base64").replace(/={1,2}$/, ""),
    bytes.toString("base64url"),
    bytes.toString("hex"),
  ];
}
