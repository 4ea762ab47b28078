import type { Finding } from "./outcome.ts";
import { type Declared, type Setting, type State, settings } from "./settings.ts";

/** What a team declares for one account. */
export type Policy = { account: string; compositions: Declared };

/**
 * The rules over the state that would result: encryption on needs a key, S3 storage on needs URL and credential.
 * A rule that touches no managed setting is none of this declaration's business and only warns.
 */
export function brokenRules(declared: Declared, resulting: State, mode: "check" | "apply"): Finding[] {
  return settings.flatMap((row): Finding[] => {
    if (row.kind !== "switch" || resulting[row.name] !== true) return [];
    const needs: readonly Setting[] = row.needs;
    const missing = needs.filter((name) => resulting[name] === "");
    if (missing.length === 0) return [];
    const isManaged = [row.name, ...needs].some((name) => declared[name] !== undefined);
    const level = !isManaged ? "warning" : mode === "apply" ? "error" : "failure";
    const needed = missing.join(" and ");
    const consequence = level === "failure" ? `: apply would need ${needed}` : "";
    return [
      {
        level,
        reason: "incomplete-declaration",
        message: `${row.name} is on, but ${needed} would be empty${consequence}.`,
        hint: `Declare ${needed}, or declare ${row.name}: false.`,
      },
    ];
  });
}
