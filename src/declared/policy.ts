import type { Place } from "../messages/finding.ts";
import type { Resource, SettingName } from "../settings/resources.ts";
import type { Declared, Setting, Value } from "../settings/settings.ts";

/** An exception with a reason, until the end of the day `expires` (YYYY-MM-DD) in UTC. */
export type Waiver = {
  resource: Resource;
  setting: Setting;
  reason: string;
  expires: string;
  /** The place of `expires` in the policy file. */
  place?: Place | undefined;
};

/** The place at which an account would get its own line for a value that it inherits from the defaults. */
export type Addition = {
  after: Place;
  /** True if the account declares nothing of the resource yet, so that the key of the resource is missing too. */
  isFirst: boolean;
};

export type AccountPolicy = {
  /** The key in the policy file; empty if the inputs of the step declare the account. */
  name: string;
  account: string;
  declared: Readonly<Partial<Record<Resource, Declared>>>;
  waivers: readonly Waiver[];
  /** The places of the declared values; none if they are inputs of the step. */
  places: Readonly<Partial<Record<SettingName | "account", Place>>>;
  /** The settings whose values come from the defaults, which apply to other accounts too. */
  inherited?: Readonly<Partial<Record<SettingName, Addition>>>;
};

/** The size in bytes up to which a policy file is read. */
export const maxPolicyBytes = 1024 * 1024;

/** The settings that a team declares, in a policy file or as inputs of a step. */
export type Policy = {
  accounts: readonly AccountPolicy[];
  /** The severity of an active subaccount that the policy does not name. */
  unlistedSubaccounts: Severity;
  /** The severity of a gap: a setting that is not declared while a live protection needs it. */
  unmanaged: Severity;
  /** The severity of a replacement in a pull request. */
  replacements: (typeof replacementSeverities)[number];
  /** The file of this policy; undefined if inputs of the step declare the account. */
  file?: PolicyFileVersion | undefined;
};

/** A version of a policy file: its name in the workspace, and the hash that `allow-weakening` takes. */
export type PolicyFileVersion = { path: string; hash: string };

/** The severities of findings that are no drift, the mildest first. */
export const severities = ["ignore", "warn", "fail"] as const;
export type Severity = (typeof severities)[number];
export const replacementSeverities = ["warn", "fail"] as const;

/** A policy without accounts, with the default rules. */
export const noPolicy: Policy = {
  accounts: [],
  unlistedSubaccounts: "ignore",
  unmanaged: "warn",
  replacements: "warn",
};

/** A waiver that counts today. */
export type Waived = Omit<Waiver, "resource" | "place"> & { declared: Value; daysLeft: number };

/** The policy today for the compositions, or the recordings, of an account. `declared` is managed: not waived. */
export type Expected = { declared: Declared; waived: readonly Waived[] };

/** Returns the days that a waiver still counts, today (YYYY-MM-DD, UTC) included; 0 once it has ended. */
export function daysLeft({ expires }: Pick<Waiver, "expires">, today: string): number {
  return Math.max(0, (Date.parse(expires) - Date.parse(today)) / 86_400_000 + 1);
}

/** Splits what a policy declares into what is managed and what is waived today; both are empty without a policy. */
export function expectedToday(
  policy: AccountPolicy | undefined,
  resource: Resource,
  today: string,
): Expected {
  const all = policy?.declared[resource] ?? {};
  const waived = (policy?.waivers ?? [])
    .filter((waiver) => waiver.resource === resource && daysLeft(waiver, today) > 0)
    .map(({ setting, reason, expires }) => {
      const declared = all[setting] ?? "";
      return { setting, reason, expires, declared, daysLeft: daysLeft({ expires }, today) };
    });
  const managed = Object.entries(all).filter(([name]) => !waived.some(({ setting }) => setting === name));
  return { declared: Object.fromEntries(managed), waived };
}
