import { closest } from "fastest-levenshtein";

// No name that people choose here is longer, and the time of a comparison grows with both lengths.
const maxLength = 64;
const maxCandidates = 1_000;

/** Finds the most similar of the first 1,000 candidates. A name of more than 64 characters is similar to none. */
export function likelyOf(name: string, candidates: readonly string[]): string | undefined {
  const short = candidates.slice(0, maxCandidates).filter(({ length }) => length <= maxLength);
  return name.length <= maxLength && short.length > 0 ? closest(name, short) : undefined;
}
