import { type AccountPolicy, labelOf, type Resource, type Severity } from "../declared/policy.ts";
import type { Finding } from "../messages/finding.ts";
import { listed, quote, visible } from "../messages/text.ts";
import { type Setting, type State, settings } from "../settings/settings.ts";
import { undeclarable } from "../settings/value.ts";

/** `isDeclared` holds for what is managed, and for what is waived, which somebody answers for. */
type Declaration = {
  policy: Pick<AccountPolicy, "name" | "places">;
  resource: Resource;
  isDeclared: (setting: Setting) => boolean;
};

type Gap = { on: keyof typeof switchNames; needed: readonly Setting[]; missing: readonly Setting[] };

/** Each switch that is on in this state, with what of it and of what it needs is not declared. */
export function gapsIn(state: State, isDeclared: Declaration["isDeclared"]): Gap[] {
  return settings.flatMap((row) => {
    if (row.kind !== "switch" || state[row.name] !== true) return [];
    const needed: readonly Setting[] = [row.name, ...row.needs];
    // What is needed and empty breaks a rule, and is told by that.
    const missing = needed.filter((name) => state[name] !== "" && !isDeclared(name));
    return missing.length === 0 ? [] : [{ on: row.name, needed, missing }];
  });
}

/**
 * The gap of a resource: switches that are on in the state that would result, where the switch itself or what it needs is
 * not declared, so that nobody would notice a change of it. One finding for all of them, with the lines that would
 * declare what is live.
 */
export function gapsOf(
  declaration: Declaration,
  { resulting, mode, unmanaged }: { resulting: State; mode: "check" | "apply"; unmanaged: Severity },
): Finding[] {
  const { policy, resource } = declaration;
  const gaps = gapsIn(resulting, declaration.isDeclared);
  if (gaps.length === 0 || unmanaged === "ignore") return [];
  const level = unmanaged === "warn" ? "warning" : mode === "apply" ? "error" : "failure";
  const consequence = level === "error" ? ", so nothing was sent" : "";
  const missing = gaps.flatMap((gap) => gap.missing);
  const them = missing.length === 1 ? "it" : "them";
  const places = gaps.flatMap(({ needed }) => needed.map((name) => policy.places[`${resource}.${name}`]));
  return [
    {
      level,
      reason: "unmanaged",
      message: `${gaps.map((gap) => sentence(resource, gap)).join("; ")}: a change of ${them} would not be noticed${consequence}.`,
      hint: `If what is live is right, declare ${them}, or set unmanaged: ignore.`,
      paste: [`# ${whereTo(policy, resource)}`, ...missing.map((name) => lineFor(name, resulting))].join(
        "\n",
      ),
      place: places.find((place) => place !== undefined) ?? policy.places.account,
    },
  ];
}

const switchNames = { "encryption-enabled": "Encryption", "aws-storage-enabled": "S3 storage" };

function sentence(resource: Resource, { on, missing }: Gap): string {
  const what = `${switchNames[on]}${resource === "compositions" ? "" : ` of ${resource}`}`;
  const labels = missing.map((one) => labelOf(resource, one));
  return `${what} is on, and ${listed(labels)} ${labels.length === 1 ? "is" : "are"} not declared`;
}

// Below the account's own name, since what stands in defaults holds for others too.
function whereTo({ name, places }: Declaration["policy"], resource: Resource): string {
  const { file } = places.account ?? {};
  if (file === undefined) return "in the with of this step";
  return `in ${quote(file)}, under ${quote(`accounts.${name}.${resource}`)}`;
}

// YAML in a policy file and in a workflow alike: JSON text is YAML, and nothing that may be declared as a URL holds a
// brace, so that no expression of a workflow can hide in it.
function lineFor(setting: Setting, live: State): string {
  const row = settings.find(({ name }) => name === setting);
  if (row === undefined) throw new Error("A gap is one of the settings.");
  const value = live[setting];
  const fault = undeclarable(row.kind, value);
  if (fault !== undefined) return `# ${setting} cannot be declared as it is live: it ${visible(fault)}`;
  return `${setting}: ${row.kind === "s3-url" ? JSON.stringify(value) : value}`;
}
