import type { Place } from "../../messages/finding.ts";
import { type Resource, resources } from "../../settings/resources.ts";
import { type Declared, settings } from "../../settings/settings.ts";
import { type AccountPolicy, type Addition, noPolicy, type Policy, type Waiver } from "../policy.ts";
import { crossCheck } from "./checks.ts";
import {
  emptyValues,
  errorsOf,
  keyPlace,
  keysOf,
  type Problem,
  placeOf,
  readDocument,
  type Source,
  yamlProblems,
} from "./document.ts";
import { schemaProblems } from "./faults.ts";
import { PolicyFile, splitName } from "./schema.ts";

/**
 * Reads the policy file strictly.
 * @param file its name, for people.
 * @param today YYYY-MM-DD in UTC, by which the ends of waivers are judged.
 * @throws AggregateError of an ActionError invalid-policy a problem: all of them at once, each with its place.
 */
export function parsePolicy(text: string, file: string, today: string): Policy {
  const source = readDocument(text, file);
  stopAt(yamlProblems(source));
  const parsed = PolicyFile.safeParse(source.document.toJS(), { reportInput: true });
  const issues = parsed.error?.issues ?? [];
  stopAt([...emptyValues(source), ...schemaProblems(source, issues), ...crossCheck(source, today)]);
  // Every issue has become a problem above; one that did not must not let the file through.
  if (!parsed.success) throw parsed.error;
  return policyOf(parsed.data, source);
}

function stopAt(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new AggregateError(errorsOf(problems));
}

function policyOf(file: PolicyFile, source: Source): Policy {
  const placed = (file.waivers ?? []).map((waiver, at) => ({
    ...waiver,
    place: placeOf(source, ["waivers", at, "expires"]),
  }));
  const waivers = Map.groupBy(placed, ({ account }) => account);
  // The names are the document's own, so that none can get lost on the way through the schema.
  const names = keysOf(source, ["accounts"]) ?? [];
  const accounts = names.map((name): AccountPolicy => {
    const account = Object.hasOwn(file.accounts, name) ? file.accounts[name] : undefined;
    if (account === undefined) throw new Error("An account of the document got lost in the schema.");
    return {
      name,
      account: account["account-sid"],
      ...declaredOf(name, [file.defaults ?? {}, account], source),
      waivers: (waivers.get(name) ?? []).map(({ setting: full, reason, expires, place }): Waiver => {
        const [resource, setting] = splitName(full);
        return { resource, setting, reason, expires, place };
      }),
    };
  });
  return {
    accounts,
    unlistedSubaccounts: file["unlisted-subaccounts"] ?? noPolicy.unlistedSubaccounts,
    unmanaged: file.unmanaged ?? noPolicy.unmanaged,
  };
}

type Parts = Pick<PolicyFile["accounts"][string], Resource>;

// What an account declares itself is laid over the defaults.
function declaredOf(
  name: string,
  [under, over]: [Parts, Parts],
  source: Source,
): Pick<AccountPolicy, "declared" | "places" | "inherited"> {
  const inherited: Partial<Record<string, Addition>> = {};
  const places: Partial<Record<string, Place>> = { account: keyPlace(source, ["accounts", name]) };
  const declared: Partial<Record<Resource, Declared>> = {};
  for (const resource of resources) {
    const own = new Map(Object.entries(over[resource] ?? {}));
    const both = new Map([...Object.entries(under[resource] ?? {}), ...own]);
    if (both.size === 0) continue;
    const known = settings.filter(({ name: setting }) => both.has(setting));
    declared[resource] = Object.fromEntries(known.map((row) => [row.name, both.get(row.name) ?? ""]));
    for (const { name: setting } of known) {
      const owner = own.has(setting) ? ["accounts", name] : ["defaults"];
      places[`${resource}.${setting}`] = placeOf(source, [...owner, resource, setting]);
      if (!own.has(setting)) inherited[`${resource}.${setting}`] = additionTo(source, name, resource);
    }
  }
  return { declared, places, inherited };
}

function additionTo(source: Source, name: string, resource: Resource): Addition {
  const account = ["accounts", name];
  const keys = keysOf(source, [...account, resource]) ?? [];
  return keys.length > 0
    ? { after: lastPlace(source, [...account, resource]), isFirst: false }
    : { after: lastPlace(source, account), isFirst: true };
}

// Where the last value below a path stands.
function lastPlace(source: Source, path: readonly string[]): Place {
  const last = keysOf(source, path)?.at(-1);
  return last === undefined ? placeOf(source, path) : lastPlace(source, [...path, last]);
}
