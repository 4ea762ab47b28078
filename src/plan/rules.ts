import { type Setting, type State, settings } from "../settings/settings.ts";

/** A switch that is on in a state without what it needs. */
type UnmetNeed = { name: Setting; noun: string; needs: readonly Setting[]; missing: readonly Setting[] };

/** Finds the rules that a state breaks: encryption on needs a key, S3 storage on needs URL and credential. */
export function unmetNeeds(state: State): UnmetNeed[] {
  return settings.flatMap((row) => {
    if (row.kind !== "switch" || state[row.name] !== true) return [];
    const needs: readonly Setting[] = row.needs;
    const missing = needs.filter((name) => state[name] === "");
    return missing.length === 0 ? [] : [{ name: row.name, noun: row.noun, needs, missing }];
  });
}
