import { quote } from "./text.ts";

/**
 * Makes a function that replaces secrets by `***`, in each form that an answer or a file may have of them. GitHub hides masked
 * texts in the log alone. Secrets of less than 8 characters are left, because hiding them would ruin the text.
 */
export function secretHider(secrets: readonly string[]): (text: string) => string {
  const long = secrets.filter((secret) => secret.length >= shortest);
  // The set keeps each text once, because most forms of most secrets are the same text.
  const forms = [...new Set(long.flatMap(formsOf))];
  // Forms are found by their first characters, the longest first. One pattern for a thousand tokens would take megabytes.
  const byStart = Map.groupBy(
    forms.sort((a, b) => b.length - a.length),
    (form) => form.slice(0, shortest),
  );
  const pairs = new Set(forms.map((form) => pairAt(form, 0)));
  const isWithout = (text: string) => !forms.some((form) => text.includes(form));
  return (text) => {
    // Searching for a few forms is faster than walking through the text, and most texts hold none.
    if (forms.length <= few && isWithout(text)) return text;
    let [safe, done] = ["", 0];
    for (let at = 0; at <= text.length - shortest; at++) {
      // A slice is cut out only where a form may begin, because cutting takes most of the time.
      if (!pairs.has(pairAt(text, at))) continue;
      const form = byStart.get(text.slice(at, at + shortest))?.find((known) => text.startsWith(known, at));
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

// Returns two UTF-16 units as one number.
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
