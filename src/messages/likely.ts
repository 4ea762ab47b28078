import { closest } from "fastest-levenshtein";

// No name that people choose here is longer, and a comparison takes its time by both lengths.
const maxLength = 64;
const maxCandidates = 1_000;

/** Finds the most similar of the first 1,000 candidates. Names of more than 64 characters are similar to none. */
export function likelyOf(name: string, candidates: readonly string[]): string | undefined {
  const short = candidates.slice(0, maxCandidates).filter(({ length }) => length <= maxLength);
  return name.length <= maxLength && short.length > 0 ? closest(name, short) : undefined;
}
