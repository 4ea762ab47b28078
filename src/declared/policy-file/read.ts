import { LineCounter, parseDocument } from "yaml";
import type { ActionError } from "../../messages/errors.ts";
import type { Place } from "../../messages/finding.ts";
import { type Declared, settings } from "../../settings/settings.ts";
import { type AccountPolicy, type Policy, type Resource, resources } from "../policy.ts";
import { crossCheck } from "./checks.ts";
import {
  emptyValues,
  keyPlace,
  placeOf,
  problem,
  requireShallow,
  type Source,
  yamlProblems,
} from "./document.ts";
import { schemaProblems } from "./faults.ts";
import { PolicyFile, splitName } from "./schema.ts";

const maxProblems = 100;

/**
 * Reads the policy file strictly.
 * @param file its name, for people.
 * @throws AggregateError of an ActionError invalid-policy a problem: all of them at once, each with its place.
 */
export function parsePolicy(text: string, file: string): Policy {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  requireShallow(text, file);
  // Its own check of duplicate keys compares each with each, which a file made for it would turn into minutes.
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: "error",
  });
  const source = { document, placeAt };
  stopAt(yamlProblems(source));
  const content: unknown = document.toJS();
  const parsed = PolicyFile.safeParse(content, { reportInput: true });
  const issues = parsed.error?.issues ?? [];
  stopAt([...emptyValues(source), ...schemaProblems(source, issues), ...crossCheck(source, content)]);
  // Every issue has become a problem above; one that did not must not let the file through.
  if (!parsed.success) throw parsed.error;
  return policyOf(parsed.data, source);
}

function stopAt(problems: readonly ActionError[]): void {
  if (problems.length === 0) return;
  const inOrder = problems.toSorted((a, b) => lineOf(a) - lineOf(b));
  const rest = inOrder.length - maxProblems;
  const last = inOrder[maxProblems];
  const shown = inOrder.slice(0, maxProblems);
  if (last?.place !== undefined)
    shown.push(problem(last.place, `${rest} more problems follow`, "Mend those before it first."));
  throw new AggregateError(shown);
}

function lineOf({ place }: ActionError): number {
  return place?.line ?? 0;
}

function policyOf(file: PolicyFile, source: Source): Policy {
  const accounts = Object.entries(file.accounts).map(([name, account]): AccountPolicy => {
    const places: Partial<Record<string, Place>> = { account: keyPlace(source, ["accounts", name]) };
    const declared: Partial<Record<Resource, Declared>> = {};
    for (const resource of resources) {
      const [under, over] = [file.defaults?.[resource] ?? {}, account[resource] ?? {}];
      const both = { ...under, ...over };
      if (Object.keys(both).length === 0) continue;
      declared[resource] = Object.fromEntries(
        settings.flatMap(({ name: setting }) =>
          both[setting] === undefined ? [] : [[setting, both[setting] ?? ""]],
        ),
      );
      for (const setting of Object.keys(both)) {
        const owner = setting in over ? ["accounts", name] : ["defaults"];
        places[`${resource}.${setting}`] = placeOf(source, [...owner, resource, setting]);
      }
    }
    const waivers = (file.waivers ?? [])
      .filter((waiver) => waiver.account === name)
      .map(({ setting: full, reason, expires }) => {
        const [resource, setting] = splitName(full);
        return { resource, setting, reason, expires };
      });
    return { name, account: account["account-sid"], declared, waivers, places };
  });
  return { accounts, unlistedSubaccounts: file["unlisted-subaccounts"] ?? "ignore" };
}
