import { type AccountPolicy, labelOf, type Resource } from "../declared/policy.ts";
import type { Finding } from "../messages/finding.ts";
import { type Declared, type Setting, type State, settings } from "../settings/settings.ts";
import { type Plan, weakenings } from "./plan.ts";

/** The switches that are on in a state without what they need, and what that is. */
export function unmetNeeds(state: State): UnmetNeeds[] {
  return settings.flatMap((row) => {
    if (row.kind !== "switch" || state[row.name] !== true) return [];
    const needs: readonly Setting[] = row.needs;
    const missing = needs.filter((name) => state[name] === "");
    return missing.length === 0 ? [] : [{ name: row.name, needs, missing }];
  });
}

type UnmetNeeds = { name: Setting; needs: readonly Setting[]; missing: readonly Setting[] };

/**
 * The rules over the state that would result: encryption on needs a key, S3 storage on needs URL and credential.
 * A rule that touches no managed setting is none of this declaration's business and only warns.
 */
export function brokenRules(
  resource: Resource,
  declared: Declared,
  { resulting, mode }: { resulting: State; mode: "check" | "apply" },
): Finding[] {
  return unmetNeeds(resulting).map(({ name, needs, missing }) => {
    const isManaged = [name, ...needs].some((one) => declared[one] !== undefined);
    const level = !isManaged ? "warning" : mode === "apply" ? "error" : "failure";
    const needed = missing.map((one) => labelOf(resource, one)).join(" and ");
    const consequence = level === "failure" ? `: apply would need ${needed}` : "";
    const label = labelOf(resource, name);
    return {
      level,
      reason: "incomplete-declaration",
      message: `${label} is on, but ${needed} would be empty${consequence}.`,
      hint: `Declare ${needed}, or declare ${label}: false.`,
    };
  });
}

/** What apply would weaken and may not. */
export function refusedWeakenings(resource: Resource, plan: Plan): Finding[] {
  const weakened = weakenings(plan).map(({ setting }) => labelOf(resource, setting));
  if (weakened.length === 0) return [];
  return [
    {
      level: "error",
      reason: "weakening-refused",
      message: `apply would weaken ${weakened.join(", ")}, so nothing was sent.`,
      hint: "To keep what is live, change what is declared. If weakening is meant, set allow-weakening: true for this run.",
    },
  ];
}

/**
 * Warns of recordings that cannot be composed, beside declared compositions: encrypted ones, and those kept in S3
 * (Twilio's documentation, "Encrypting your stored media" and "Storing into AWS S3").
 * @param recordings what is known of the recordings: declared, or found so.
 */
export function uncomposable(policy: AccountPolicy, recordings: Declared | undefined): Finding[] {
  if (policy.declared.compositions === undefined || recordings === undefined) return [];
  const blocking = (["encryption-enabled", "aws-storage-enabled"] as const).filter(
    (name) => recordings[name] === true,
  );
  if (blocking.length === 0) return [];
  return [
    {
      level: "warning",
      reason: "incomplete-declaration",
      message: `Recordings that are encrypted or kept in S3 cannot be composed, and ${blocking.map((name) => labelOf("recordings", name)).join(" and ")} is on.`,
      hint: "Leave recordings unencrypted and at Twilio where you need compositions of them.",
      place: blocking.map((name) => policy.places[`recordings.${name}`]).find((place) => place !== undefined),
    },
  ];
}
