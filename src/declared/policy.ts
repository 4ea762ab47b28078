import type { Place } from "../messages/finding.ts";
import type { Resource, SettingName } from "../settings/resources.ts";
import type { Declared, Setting } from "../settings/settings.ts";

/** An exception that somebody answers for, until the end of the day `expires` (YYYY-MM-DD) in UTC. */
export type Waiver = {
  resource: Resource;
  setting: Setting;
  reason: string;
  expires: string;
  /** Where `expires` stands in the policy file. */
  place?: Place | undefined;
};

/** Where an account would get a line of its own for a value that it inherits from the defaults. */
export type Addition = {
  after: Place;
  /** True where the account declares nothing of the resource yet, so that its key is missing too. */
  isFirst: boolean;
};

/** What a team declares for one account. */
export type AccountPolicy = {
  /** The key in the policy file; empty where the inputs of the step declare the account. */
  name: string;
  /** The SID. */
  account: string;
  declared: Readonly<Partial<Record<Resource, Declared>>>;
  waivers: readonly Waiver[];
  /** Where the declared values stand; none where they are inputs of the step. */
  places: Readonly<Partial<Record<SettingName | "account", Place>>>;
  /** The settings whose values are those of the defaults, which hold for other accounts too. */
  inherited?: Readonly<Partial<Record<SettingName, Addition>>>;
};

/** A file that is larger is not read. */
export const maxPolicyBytes = 1024 * 1024;

/** What a team declares: a policy file, or the inputs of a step. */
export type Policy = {
  accounts: readonly AccountPolicy[];
  /** What active subaccounts that the policy does not name are. */
  unlistedSubaccounts: Severity;
  /** What a gap is: a setting that is not declared, and that a live protection rests on. */
  unmanaged: Severity;
};

/** What becomes of something that is worth saying and no drift: the mildest first. */
export const severities = ["ignore", "warn", "fail"] as const;
export type Severity = (typeof severities)[number];

/** A policy that declares nothing, with the rules of a file that says nothing of them. */
export const noPolicy: Policy = { accounts: [], unlistedSubaccounts: "ignore", unmanaged: "warn" };
