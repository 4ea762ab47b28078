import { Document, Pair, Scalar, YAMLMap } from "yaml";
import { visible } from "../../messages/text.ts";
import type { Resource, SettingName } from "../../settings/resources.ts";
import type { Setting, Value } from "../../settings/settings.ts";
import { home } from "../../tool.ts";
import { splitName } from "./schema.ts";

export type Declaration = {
  account: string;
  /** The name at Twilio, which becomes a comment. */
  name: string;
  /** The name in the policy file. */
  key: string;
  /** The values to declare; null declares "must be empty". */
  values: ReadonlyMap<SettingName, Value | null>;
  /** The settings that cannot be declared with their live values. The reason follows "it": "is not set". */
  leftOut: readonly { resource: Resource; setting: Setting; why: string }[];
};

const schemaUrl = `${home.replace("github.com", "raw.githubusercontent.com")}/v1/schema/policy.schema.json`;
const head = ` yaml-language-server: $schema=${schemaUrl}
 Written from the settings at Twilio. A setting that is left out is not managed: it is never compared and never changes.
 null declares that a SID or URL must be empty.`;

/**
 * Writes a policy file: the values that all accounts share below `defaults`, their other values below each account, and comments on
 * left-out settings. `shared` is the number of values below `defaults`.
 * @param empty the accounts that declare nothing. A comment names them.
 */
export function writePolicy(
  declared: readonly Declaration[],
  empty: readonly Declaration[],
): { text: string; shared: number } {
  const shared = sharedBy(declared);
  const accounts = new YAMLMap<Scalar<string>, YAMLMap>();
  for (const declaration of declared) {
    const key = new Scalar(declaration.key);
    if (declaration.name.trim() !== "") key.commentBefore = ` ${visible(declaration.name)}`;
    accounts.items.push(new Pair(key, accountNode(declaration, shared)));
  }
  accounts.comment = empty.map(commentOnEmpty).join("\n");
  const defaults = shared.size === 0 ? {} : { defaults: byResource(shared) };
  const document = new Document({ version: 1, replacements: "fail", ...defaults, accounts });
  document.commentBefore = head;
  return { text: document.toString({ lineWidth: 0 }), shared: shared.size };
}

function sharedBy([first, ...others]: readonly Declaration[]): Declaration["values"] {
  if (first === undefined || others.length === 0) return new Map();
  return new Map(
    [...first.values].filter(([name, value]) => others.every(({ values }) => values.get(name) === value)),
  );
}

function accountNode({ account, values, leftOut }: Declaration, shared: Declaration["values"]): YAMLMap {
  const own = new Map([...values].filter(([name]) => !shared.has(name)));
  const node = new YAMLMap();
  node.set("account-sid", account);
  for (const [resource, settings] of Object.entries(byResource(own))) node.set(resource, settings);
  node.comment = comments(leftOut);
  return node;
}

function byResource(values: Declaration["values"]) {
  const grouped: Partial<Record<Resource, Partial<Record<Setting, Value | null>>>> = {};
  for (const [name, value] of values) {
    const [resource, setting] = splitName(name);
    grouped[resource] = { ...grouped[resource], [setting]: value };
  }
  return grouped;
}

function commentOnEmpty({ account, name, leftOut }: Declaration): string {
  const called = name.trim() === "" ? account : `${visible(name)} (${account})`;
  return ` ${called} is left out, because none of its settings can be declared:\n${comments(leftOut)}`;
}

function comments(leftOut: Declaration["leftOut"]): string {
  return leftOut
    .map(({ resource, setting, why }) => ` ${resource}.${setting} is left out: it ${visible(why)}`)
    .join("\n");
}
