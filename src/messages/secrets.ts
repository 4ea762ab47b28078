import { quote } from "./text.ts";

/**
 * Opens a hider: `hide` replaces each secret that was added by `***`, in each form that an answer or a file may have of it. GitHub
 * hides masked texts in the log alone. Secrets of less than 8 characters are left, because hiding them would ruin the text.
 */
export function openHider() {
  const forms = new Set<string>();
  // Forms are found by their first characters. One pattern for a thousand tokens would take megabytes.
  const byStart = new Map<string, string[]>();
  const pairs = new Set<number>();
  const isWithout = (text: string) => ![...forms].some((form) => text.includes(form));
  return {
    add(secret: string): void {
      if (secret.length < shortest) return;
      for (const form of formsOf(secret)) {
        // The set keeps each text once, because most forms of most secrets are the same text.
        if (forms.has(form)) continue;
        forms.add(form);
        pairs.add(pairAt(form, 0));
        const start = form.slice(0, shortest);
        const same = byStart.get(start);
        if (same === undefined) byStart.set(start, [form]);
        else same.push(form);
      }
    },
    hide(text: string): string {
      // Searching for a few forms is faster than walking through the text, and most texts hold none.
      if (forms.size <= few && isWithout(text)) return text;
      let [safe, done] = ["", 0];
      for (let at = 0; at <= text.length - shortest; at++) {
        // A slice is cut out only where a form may begin, because cutting takes most of the time.
        if (!pairs.has(pairAt(text, at))) continue;
        const found = byStart.get(text.slice(at, at + shortest))?.filter((form) => text.startsWith(form, at));
        if (found === undefined || found.length === 0) continue;
        // A secret that begins within another one is hidden with it.
        if (at >= done) safe += `${text.slice(done, at)}***`;
        done = Math.max(done, ...found.map((form) => at + form.length));
      }
      return safe + text.slice(done);
    },
  };
}

/** Makes a function that hides these secrets, as `openHider` does. */
export function secretHider(secrets: readonly string[]): (text: string) => string {
  const hider = openHider();
  for (const secret of secrets) hider.add(secret);
  return hider.hide;
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
    encodeURIComponent(secret.toWellFormed()),
    JSON.stringify(secret).slice(1, -1),
    quote(secret).slice(1, -1),
    ...[0, 1, 2].map((shift) => base64Within(bytes, shift)),
    bytes.toString("base64url"),
    bytes.toString("hex"),
  ];
}

// Returns the Base64 of bytes that follow so many others, without the first and last characters, which depend on their neighbours.
function base64Within(bytes: Buffer, shift: number): string {
  const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
  return text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
}
