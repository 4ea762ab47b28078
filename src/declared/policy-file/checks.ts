import { closest } from "fastest-levenshtein";
import { z } from "zod";
import type { ActionError } from "../../messages/errors.ts";
import { quote } from "../../messages/text.ts";
import { resources } from "../policy.ts";
import { named, placeOf, problem, type Source } from "./document.ts";
import { settingNames, splitName } from "./schema.ts";

// What a file with other faults holds, as far as it can be told.
const Loose = z.object({
  defaults: z
    .object({
      compositions: z.record(z.string(), z.unknown()).catch({}),
      recordings: z.record(z.string(), z.unknown()).catch({}),
    })
    .catch({ compositions: {}, recordings: {} }),
  accounts: z
    .record(
      z.string(),
      z
        .object({
          "account-sid": z.string().catch(""),
          compositions: z.record(z.string(), z.unknown()).catch({}),
          recordings: z.record(z.string(), z.unknown()).catch({}),
        })
        .nullable()
        .catch(null),
    )
    .catch({}),
  waivers: z
    .array(
      z
        .object({ account: z.string(), setting: z.enum(settingNames) })
        .nullable()
        .catch(null),
    )
    .catch([]),
});
type Loose = z.infer<typeof Loose>;

export function crossCheck(source: Source, content: unknown): ActionError[] {
  const { data } = Loose.safeParse(content);
  if (data === undefined) return [];
  return [...sidsTwice(source, data), ...declareNothing(source, data), ...idleWaivers(source, data)];
}

function sidsTwice(source: Source, { accounts }: Loose): ActionError[] {
  const names = new Map<string, string>();
  return Object.entries(accounts).flatMap(([name, account]) => {
    const one = account?.["account-sid"].toLowerCase() ?? "";
    const other = names.get(one);
    names.set(one, other ?? name);
    if (one === "" || other === undefined) return [];
    const place = placeOf(source, ["accounts", name, "account-sid"]);
    return [
      problem(
        place,
        `${named(["accounts", name])} has the account-sid of ${quote(other)}`,
        "Name each account once.",
      ),
    ];
  });
}

function declareNothing(source: Source, { accounts, defaults }: Loose): ActionError[] {
  return Object.entries(accounts).flatMap(([name, account]) => {
    const parts = resources.flatMap((resource) => [account?.[resource] ?? {}, defaults[resource]]);
    if (account === null || parts.some((part) => Object.keys(part).length > 0)) return [];
    const hint =
      "Declare at least one setting for it, or in defaults: what declares nothing is always as declared.";
    return [
      problem(placeOf(source, ["accounts", name]), `${named(["accounts", name])} declares nothing`, hint),
    ];
  });
}

function idleWaivers(source: Source, { accounts, defaults, waivers }: Loose): ActionError[] {
  const names = Object.keys(accounts);
  const seen = new Set<string>();
  return waivers.flatMap((waiver, at) => {
    if (waiver === null) return [];
    const { account: name, setting } = waiver;
    const path = ["waivers", at, "account"];
    const account = names.includes(name) ? accounts[name] : undefined;
    if (account === undefined) {
      const hint =
        names.length > 0 ? `Did you mean ${quote(closest(name, names))}?` : "Use the name of an account.";
      return [problem(placeOf(source, path), `no account is called ${quote(name)}`, hint)];
    }
    const id = `${name} ${setting}`;
    const isSecond = seen.has(id);
    seen.add(id);
    const place = placeOf(source, ["waivers", at, "setting"]);
    if (isSecond)
      return [problem(place, `${setting} of ${quote(name)} is waived twice`, "Remove one of the waivers.")];
    const [resource, own] = splitName(setting);
    const isDeclared = [account?.[resource], defaults[resource]].some(
      (part) => part !== undefined && own in part,
    );
    if (isDeclared || account === null) return [];
    return [
      problem(
        place,
        `${quote(name)} does not declare ${setting}, so there is nothing to waive`,
        "Remove the waiver, or declare the setting.",
      ),
    ];
  });
}
