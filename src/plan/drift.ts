import {
  type Declared,
  isSame,
  type Setting,
  type State,
  settings,
  type Value,
} from "../settings/settings.ts";

/** A managed setting whose live value differs from the declared one. */
export type Drift = { setting: Setting; declared: Value; live: Value };

/** Compares what is declared with what is live. Settings that are not declared are never looked at. */
export function compare(declared: Declared, live: State): Drift[] {
  return settings.flatMap(({ name }) => {
    const wanted = declared[name];
    if (wanted === undefined || isSame(name, wanted, live[name])) return [];
    return [{ setting: name, declared: wanted, live: live[name] }];
  });
}
