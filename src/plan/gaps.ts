import { type Setting, type State, settings } from "../settings/settings.ts";

/** A switch that is on, what it needs, and what is missing: not set, or not declared. */
export type Gap = { name: Setting; noun: string; needs: readonly Setting[]; missing: readonly Setting[] };

/** Finds the rules that a state breaks: encryption on needs a key, S3 storage on needs URL and credential. */
export function unmetNeeds(state: State): Gap[] {
  return gapsWhere(state, (name) => state[name] === "");
}

/**
 * Finds the switches that are on while the switch, or a setting that it needs, is not declared: a change would go unnoticed.
 * @param isDeclared true for what is managed, and for what is waived.
 */
export function gapsIn(state: State, isDeclared: (setting: Setting) => boolean): Gap[] {
  // A needed value that is empty breaks a rule, and `unmetNeeds` reports it.
  return gapsWhere(state, (name) => state[name] !== "" && !isDeclared(name));
}

function gapsWhere(state: State, isMissing: (setting: Setting) => boolean): Gap[] {
  return settings.flatMap(({ name, ...row }) => {
    if (row.kind !== "switch" || state[name] !== true) return [];
    const missing = [name, ...row.needs].filter(isMissing);
    return missing.length === 0 ? [] : [{ name, noun: row.noun, needs: row.needs, missing }];
  });
}
