import type { Policy, Waiver } from "../../src/declared/policy.ts";
import { type Change, changesBetween } from "../../src/plan/change.ts";
import { type Declared, neverConfigured, type State } from "../../src/settings/settings.ts";
import { type accountPolicy, key, policyOf, sid } from "../account.ts";

export const today = "2026-01-02";
export const otherSid = "ACfedcba9876543210fedcba9876543210";
export const otherKey = "CRffeeddccbbaa99887766554433221100";
export const url = "https://a-bucket.s3-us-east-2.amazonaws.com/x";
export const elsewhere = "https://somebody-elses-bucket.s3.amazonaws.com/x";

export type Declaration = NonNullable<Parameters<typeof accountPolicy>[0]>;
export const accountA = (given: Declaration = {}): Declaration => ({ name: "a", ...given });
export const holding = (compositions: Declared, given: Declaration = {}) =>
  policyOf(accountA({ compositions, ...given }));
export const waiver = (setting: Waiver["setting"], expires: string, reason = "late"): Waiver => ({
  resource: "compositions",
  setting,
  reason,
  expires,
});
export const waived = (compositions: Declared, ...waivers: Waiver[]) => holding(compositions, { waivers });
export type Judging = Parameters<typeof changesBetween>[2];
/** Returns the facts besides the policies; by default for an account that was never configured. */
export const judging = (given: Partial<Judging> = {}): Judging => ({
  today,
  allowWeakening: false,
  liveOf: () => neverConfigured,
  isSelected: () => true,
  isClosed: () => false,
  ...given,
});
export const live = (state: Partial<State>): Partial<Judging> => ({
  liveOf: (account, resource) =>
    account === sid && resource === "compositions" ? { ...neverConfigured, ...state } : neverConfigured,
});
export const compared = (base: Policy | undefined, policy: Policy, given: Partial<Judging> = {}) =>
  changesBetween(base, policy, judging(given));
export const lineOf = (change: Change): string => {
  switch (change.kind) {
    case "setting":
      return `${change.effect} ${change.account.name}.${change.resource}.${change.setting}`;
    case "rule":
      return `${change.effect} ${change.rule} ${change.from}->${change.to}`;
    default:
      return `${change.effect} ${change.kind} ${change.account.name}`;
  }
};

export const on = { "encryption-enabled": true };
export const off = { "encryption-enabled": false };
export const encryption = "a.compositions.encryption-enabled";

export const named = { "friendly-name": "A" };
export const stored = { "aws-storage-enabled": true, "aws-s3-url": url, "aws-credentials-sid": key };
export const otherPath = url.replace("/x", "/y");
export const sameElsewise = "https://s3.us-east-2.amazonaws.com/a-bucket/x";
export const renewed = waiver("encryption-enabled", "2026-03-01");
