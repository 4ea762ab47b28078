import type { Mode } from "../declared/input-source.ts";
import type { AccountPolicy, Severity } from "../declared/policy.ts";
import type { Finding } from "../messages/finding.ts";
import { capital, listed, quote, visible } from "../messages/text.ts";
import { type Gap, unmetNeeds } from "../plan/gaps.ts";
import { type Plan, weakenings } from "../plan/plan.ts";
import { deedFor, labelOf, nounFor, type Resource, resourceRows } from "../settings/resources.ts";
import { type Declared, rowFor, type Setting, type State, stateOf } from "../settings/settings.ts";
import { undeclarable } from "../settings/value.ts";

/**
 * Finds the rules that the resulting state breaks. A broken rule, and a gap under `unmanaged: fail`, are failures. In apply they are
 * errors, and apply sends nothing to that account. A rule that touches no managed setting only warns.
 */
export function brokenRules(
  resource: Resource,
  declared: Declared,
  { resulting, mode }: { resulting: State; mode: Mode },
): Finding[] {
  return unmetNeeds(resulting).map(({ name, noun, needs, missing }) => {
    const isManaged = [name, ...needs].some((setting) => declared[setting] !== undefined);
    const level = !isManaged ? "warning" : mode === "apply" ? "error" : "failure";
    const needed = missing.map((setting) => labelOf(resource, setting)).join(" and ");
    const consequence = level === "failure" ? `: apply would refuse this without ${needed}` : "";
    const label = labelOf(resource, name);
    // The phrase names the resource with the switch, so these nouns leave the resource out.
    const lacking = missing.map((setting) => nounFor("compositions", setting));
    return {
      level,
      failsCheck: level === "error",
      reason: "incomplete-declaration",
      about: `${label} ${needed}`,
      phrase: `apply would leave ${noun}${resourceRows[resource].suffix} without ${listed(lacking)}`,
      message: `${label} is on, but ${needed} would be empty${consequence}.`,
      hint: `Declare ${needed}, or declare ${label}: false.`,
    };
  });
}

/** Finds the rules that a policy breaks by itself. Settings that are not declared are assumed to fit the rules. */
export function brokenByPolicy(resource: Resource, declared: Declared): Finding[] {
  const resulting = stateOf(({ name, kind }) => declared[name] ?? (kind === "switch" ? false : "set"));
  return brokenRules(resource, declared, { resulting, mode: "apply" });
}

/** Finds the weakenings that apply may not write. @param permission the value of `allow-weakening` that would accept them. */
export function refusedWeakenings(resource: Resource, plan: Plan, permission: string): Finding[] {
  const weakened = weakenings(plan).map(({ setting }) => labelOf(resource, setting));
  const deeds = weakenings(plan).map(({ setting, from, to }) => {
    const { verb, object } = deedFor(resource, setting, { from, to, isUsed: true });
    return `${verb[0]} ${object("")}`;
  });
  if (weakened.length === 0) return [];
  return [
    {
      level: "error",
      reason: "weakening-refused",
      about: weakened.join(),
      phrase: `apply refused a plan that ${listed(deeds)}`,
      message: `apply would turn off or clear ${weakened.join(", ")}, so nothing was sent to this account.`,
      hint: `To keep the values at Twilio, change the policy. If this is intended and approved, set allow-weakening: ${permission} in this step.`,
    },
  ];
}

/**
 * Warns of recordings that cannot be composed, beside declared compositions: encrypted ones, and those kept in S3, now or after
 * apply (Twilio's documentation, "Encrypting your stored media" and "Storing into AWS S3").
 */
export function uncomposable(policy: AccountPolicy, { before, after }: Plan, mode: Mode): Finding[] {
  if (policy.declared.compositions === undefined) return [];
  const switches = ["encryption-enabled", "aws-storage-enabled"] as const;
  // Apply turns off what is on only now.
  const states = mode === "apply" ? [after] : [before, after];
  const blocking = switches.filter((name) => states.some((state) => state[name] === true));
  if (blocking.length === 0) return [];
  const isNow = blocking.some((name) => before[name] === true);
  const are = isNow ? (blocking.length === 1 ? "is" : "are") : "would be";
  const labels = blocking.map((name) => labelOf("recordings", name)).join(" and ");
  return [
    {
      level: "warning",
      reason: "incomplete-declaration",
      about: `${labels} ${are}`,
      message: `Recordings that are encrypted or kept in S3 cannot be composed, and ${labels} ${are} on.`,
      hint: "Leave recordings unencrypted and at Twilio where you need compositions of them.",
      place: blocking.map((name) => policy.places[`recordings.${name}`]).find((place) => place !== undefined),
    },
  ];
}

type Where = Pick<AccountPolicy, "name" | "places">;

/** Reports the gaps of a resource in one finding, with the lines that would declare what is live. */
export function gapFindings(
  policy: Where,
  resource: Resource,
  found: { gaps: readonly Gap[]; resulting: State; mode: Mode; unmanaged: Severity },
): Finding[] {
  const { gaps, resulting, mode, unmanaged } = found;
  if (gaps.length === 0 || unmanaged === "ignore") return [];
  const level = unmanaged === "warn" ? "warning" : mode === "apply" ? "error" : "failure";
  const consequence = level === "error" ? ", so nothing was sent to this account" : "";
  const missing = gaps.flatMap((gap) => gap.missing);
  const them = missing.length === 1 ? "it" : "them";
  const involved = gaps.flatMap(({ name, needs }) => [name, ...needs]);
  const places = involved.map((name) => policy.places[`${resource}.${name}`]);
  const lines = missing.map((name) => declaringLine(name, resulting));
  return [
    {
      level,
      failsCheck: level === "error",
      reason: "unmanaged",
      about: missing.map((name) => labelOf(resource, name)).join(),
      phrase: `${missing.length === 1 ? "1 setting" : `${missing.length} settings`} that ${listed(gaps.map(({ noun }) => noun))}${resourceRows[resource].suffix} ${gaps.length === 1 ? "depends" : "depend"} on ${missing.length === 1 ? "is" : "are"} not in the policy`,
      message: `${gaps.map((gap) => gapSentence(resource, gap)).join("; ")}: a change of ${them} would go unnoticed${consequence}.`,
      hint: `If ${missing.length === 1 ? "its value" : "the values"} at Twilio ${missing.length === 1 ? "is" : "are"} right, add ${them} to the policy. Or set unmanaged: ignore.`,
      paste: [`# ${whereToPaste(policy, resource)}`, ...lines].join("\n"),
      place: places.find((place) => place !== undefined) ?? policy.places.account,
    },
  ];
}

function gapSentence(resource: Resource, { noun, missing }: Gap): string {
  const labels = missing.map((setting) => labelOf(resource, setting));
  const are = labels.length === 1 ? "is" : "are";
  return `${capital(noun)}${resourceRows[resource].suffix} is on, and ${listed(labels)} ${are} not in the policy`;
}

// The lines go below the account's own name, because defaults apply to other accounts too.
function whereToPaste({ name, places }: Where, resource: Resource): string {
  const { file } = places.account ?? {};
  if (file === undefined) return "below with: of this step";
  return `in ${quote(file)}, under ${quote(`accounts.${name}.${resource}`)}`;
}

// The lines are YAML for a policy file and for a workflow: JSON text is YAML. No URL that may be declared contains a brace, so no
// expression of a workflow can hide in it.
function declaringLine(setting: Setting, live: State): string {
  const { kind } = rowFor(setting);
  const value = live[setting];
  const fault = undeclarable(kind, value);
  if (fault !== undefined)
    return `# ${setting} cannot be declared with its value at Twilio: it ${visible(fault)}`;
  return `${setting}: ${kind === "s3-url" ? JSON.stringify(value) : value}`;
}
