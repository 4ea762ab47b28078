import type { Place } from "../../messages/finding.ts";
import { type Resource, resources } from "../../settings/resources.ts";
import { type Declared, settings } from "../../settings/settings.ts";
import { type AccountPolicy, type Addition, noPolicy, type Policy, type Waiver } from "../policy.ts";
import { keyPlace, keysAt, readDocument, type Source, stopAt, valuePlace } from "./document.ts";
import { crossCheck, emptyValues, nameProblems, type Parsed, schemaProblems } from "./faults.ts";
import { type Parts, PolicyFile, splitName } from "./schema.ts";

/**
 * Reads the policy file strictly: first its form, then the rules across several values.
 * @param file the name of the file, for people.
 * @param today YYYY-MM-DD in UTC, by which the ends of waivers are judged.
 * @throws AggregateError of an ActionError invalid-policy for each problem, each with its place.
 */
export function parsePolicy(text: string, file: string, today: string): Policy {
  const source = readDocument(text, file);
  const { data, error } = PolicyFile.safeParse(source.document.toJS(), { reportInput: true });
  const issues = error?.issues ?? [];
  stopAt(text, [...emptyValues(source), ...schemaProblems(source, issues), ...nameProblems(source)]);
  // Every issue became a problem above. If an issue did not, the file must still be refused.
  if (data === undefined) throw error;
  const parsed = { file: data, accounts: accountsOf(data, source), source };
  stopAt(text, crossCheck(parsed, today));
  return policyOf(parsed);
}

/** Returns the accounts by name, in the order of the file. @throws Error if the schema dropped an account. */
export function accountsOf({ accounts }: PolicyFile, source: Source): Parsed["accounts"] {
  const names = keysAt(source, ["accounts"]) ?? [];
  return new Map(
    names.map((name) => {
      const account = Object.hasOwn(accounts, name) ? accounts[name] : undefined;
      if (account === undefined) throw new Error("The parsed policy has fewer accounts than the file.");
      return [name, account];
    }),
  );
}

function policyOf({ file, accounts, source }: Parsed): Policy {
  const placed = (file.waivers ?? []).map((waiver, index) => ({
    ...waiver,
    place: valuePlace(source, ["waivers", index, "expires"]),
  }));
  const waivers = Map.groupBy(placed, ({ account }) => account);
  return {
    accounts: [...accounts].map(
      ([name, account]): AccountPolicy => ({
        name,
        account: account["account-sid"],
        ...declaredOf(name, [file.defaults ?? {}, account], source),
        waivers: (waivers.get(name) ?? []).map(({ setting: full, reason, expires, place }): Waiver => {
          const [resource, setting] = splitName(full);
          return { resource, setting, reason, expires, place };
        }),
      }),
    ),
    unlistedSubaccounts: file["unlisted-subaccounts"] ?? noPolicy.unlistedSubaccounts,
    unmanaged: file.unmanaged ?? noPolicy.unmanaged,
    replacements: file.replacements ?? noPolicy.replacements,
  };
}

// The values of an account take precedence over the defaults.
function declaredOf(
  name: string,
  [under, over]: [Parts, Parts],
  source: Source,
): Pick<AccountPolicy, "declared" | "places" | "inherited"> {
  const inherited: Partial<Record<string, Addition>> = {};
  const places: Partial<Record<string, Place>> = { account: keyPlace(source, ["accounts", name]) };
  const declared: Partial<Record<Resource, Declared>> = {};
  for (const resource of resources) {
    const both = { ...under[resource], ...over[resource] };
    const known = settings.map((row) => row.name).filter((setting) => both[setting] !== undefined);
    if (known.length > 0)
      declared[resource] = Object.fromEntries(known.map((setting) => [setting, both[setting] ?? ""]));
    for (const setting of known) {
      const isOwn = over[resource]?.[setting] !== undefined;
      const owner = isOwn ? ["accounts", name] : ["defaults"];
      places[`${resource}.${setting}`] = valuePlace(source, [...owner, resource, setting]);
      if (!isOwn) inherited[`${resource}.${setting}`] = additionTo(source, name, resource);
    }
  }
  return { declared, places, inherited };
}

function additionTo(source: Source, name: string, resource: Resource): Addition {
  const account = ["accounts", name];
  const own = [...account, resource];
  const isFirst = (keysAt(source, own) ?? []).length === 0;
  return { after: lastPlace(source, isFirst ? account : own), isFirst };
}

// Points at the last value below a path.
function lastPlace(source: Source, path: readonly string[]): Place {
  const last = keysAt(source, path)?.at(-1);
  return last === undefined ? valuePlace(source, path) : lastPlace(source, [...path, last]);
}
