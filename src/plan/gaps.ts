import { type Setting, type State, settings } from "../settings/settings.ts";

/** A switch that is on while the switch, or a setting that it needs, is not declared: a change would go unnoticed. */
export type Gap = { on: Setting; noun: string; needed: readonly Setting[]; missing: readonly Setting[] };

/** Finds the gaps of a state. @param isDeclared true for what is managed, and for what is waived. */
export function gapsIn(state: State, isDeclared: (setting: Setting) => boolean): Gap[] {
  return settings.flatMap((row) => {
    if (row.kind !== "switch" || state[row.name] !== true) return [];
    const needed: readonly Setting[] = [row.name, ...row.needs];
    // A needed value that is empty breaks a rule, and `unmetNeeds` reports it.
    const missing = needed.filter((name) => state[name] !== "" && !isDeclared(name));
    return missing.length === 0 ? [] : [{ on: row.name, noun: row.noun, needed, missing }];
  });
}
