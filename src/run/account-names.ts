import type { ReachableAccount } from "./ports.ts";

// Unicode does not take these letters apart into a Latin letter and a mark.
const folded = new Map(
  Object.entries({ ß: "ss", ø: "o", æ: "ae", œ: "oe", ł: "l", đ: "d", ð: "d", þ: "th", ħ: "h", ı: "i" }),
);

/**
 * Names accounts so that people find them in a policy file: after their names at Twilio, in the letters that the file
 * allows, each name once.
 * @param others the names that are taken already.
 */
export function nameAccounts(
  accounts: readonly Pick<ReachableAccount, "account" | "name">[],
  others: readonly string[] = [],
): string[] {
  const taken = new Set(others);
  const counts = new Map<string, number>();
  return accounts.map(({ account, name }) => {
    const base = slugOf(name) || `account-${account.slice(-4).toLowerCase()}`;
    let count = counts.get(base) ?? 1;
    let unique = count === 1 ? base : `${base}-${count}`;
    while (taken.has(unique)) {
      count++;
      unique = `${base}-${count}`;
    }
    // The search goes on where the last one ended, so that a thousand equal names are not compared with each other.
    counts.set(base, count);
    taken.add(unique);
    return unique;
  });
}

function slugOf(name: string): string {
  return [...name.normalize("NFKD").toLowerCase()]
    .map((letter) => folded.get(letter) ?? letter)
    .join("")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "")
    .slice(0, 50)
    .replace(/-$/, "");
}
