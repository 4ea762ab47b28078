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
  const gaps = settings.flatMap((row) => {
    if (row.kind !== "switch" || resulting[row.name] !== true) return [];
    const needed: readonly Setting[] = [row.name, ...row.needs];
    // What is needed and empty breaks a rule, and is told by that.
    const missing = needed.filter((name) => resulting[name] !== "" && !declaration.isDeclared(name));
    return missing.length === 0 ? [] : [{ needed, missing, says: sentence(resource, row.name, missing) }];
  });
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
      message: `${gaps.map(({ says }) => says).join("; ")}: a change of ${them} would not be noticed${consequence}.`,
      hint: `If what is live is right, declare ${them}, or set unmanaged: ignore.`,
      paste: [`# ${whereTo(policy, resource)}`, ...missing.map((name) => lineFor(name, resulting))].join(
        "\n",
      ),
      place: places.find((place) => place !== undefined) ?? policy.places.account,
    },
  ];
}

const switchNames = { "encryption-enabled": "Encryption", "aws-storage-enabled": "S3 storage" };

function sentence(resource: Resource, name: keyof typeof switchNames, missing: readonly Setting[]): string {
  const what = `${switchNames[name]}${resource === "compositions" ? "" : ` of ${resource}`}`;
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
