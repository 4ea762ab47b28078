import type { Mode } from "../declared/input-source.ts";
import type { Inputs } from "../declared/inputs.ts";
import type { AccountPolicy, Expected, PolicyFileVersion, Waived } from "../declared/policy.ts";
import { endsTheRun, errorFindings } from "../messages/errors.ts";
import { type Finding, reasonsOf } from "../messages/finding.ts";
import { firstReason, type Reason, type Result, worstResult } from "../messages/reasons.ts";
import type { Change } from "../plan/change.ts";
import { type Gap, gapsIn } from "../plan/gaps.ts";
import { compare, type Drift, type Plan, planDigest } from "../plan/plan.ts";
import type { Resource } from "../settings/resources.ts";
import { isSame, type State } from "../settings/settings.ts";
import type { Compositions } from "./compositions.ts";
import type { Base, DatedCredential, Live, Origin } from "./ports.ts";

/** Says whether live settings were changed; `unconfirmed` if a write was sent and its effect is not known. */
export type Changed = "no" | "yes" | "unconfirmed";

/** The expectations of the policy, and of the base of a pull request; undefined if there is no base, or none is known. */
type ResourceDeclaration = Expected & { resource: Resource; base?: Expected };
export type Unread = ResourceDeclaration & { state: "unread" };
/** `plan` is what apply would write; `seen` is what Twilio answered right before a write that was not sent because of that. */
export type Read = ResourceDeclaration & { state: "read"; live: Live; plan: Plan; seen?: State | undefined };
/** A write was sent; `seen` is Twilio's last answer, undefined if it could not be read again. */
export type Written = Omit<Read, "state"> & { state: "written"; changed: Changed };

/** The outcome for the compositions, or the recordings, of an account. Each state knows more than the one before. */
export type ResourceOutcome = Unread | Read | Written;

export type AccountOutcome = {
  /** The policy of the account; `account` is empty if secrets are withheld and no SID was given. */
  policy: AccountPolicy;
  /** True if only the base of a pull request selects it, so that apply in this step would not write it. */
  isOnlyInBase?: boolean;
  result: Result;
  reason: Reason;
  findings: readonly Finding[];
  resources: readonly ResourceOutcome[];
  /** `not-permitted` if the API key may not read some declared keys or credentials; undefined if the run asked for none. */
  references?: "asked" | "not-permitted" | undefined;
  /** The declared keys and credentials with a date from Twilio; undefined if the account could not be read. */
  credentials?: readonly DatedCredential[] | undefined;
  /** The origin of the drift in a check; undefined without drift, and if it is not known. */
  origin?: Origin | undefined;
  /** The compositions that the settings led to; undefined if no input asks for them, or the account could not be read. */
  compositions?: Compositions | undefined;
};

/** The base of a pull request or merge group, without policies. If the policy is new, `hasFile` is false. */
type ComparedBase =
  | (Omit<Extract<Base, { state: "known" }>, "policy" | "proposed"> & { hasFile: boolean })
  | Extract<Base, { state: "outside" }>
  | Omit<Extract<Base, { state: "unknown" }>, "hint">;

/** The contents of an exported file, and what was left out. */
export type Exported = {
  /** The name of the policy file in the workspace. */
  file: string;
  accounts: number;
  settings: number;
  /** Accounts whose compositions are not encrypted, and those whose compositions stay at Twilio. */
  unencrypted: number;
  atTwilio: number;
  /** The number of settings that all accounts share: they are in `defaults`. */
  shared: number;
  leftOut: readonly { account: string; label: string; why: string }[];
};

/** The outcome of a run, with everything that any report says. */
export type Outcome = {
  /** Undefined if the input `mode` is wrong. */
  mode: Mode | undefined;
  result: Result;
  reason: Reason;
  fails: boolean;
  accounts: readonly AccountOutcome[];
  /** Findings about no account of the policy, such as invalid inputs or a subaccount that the policy does not name. */
  findings: readonly Finding[];
  changed: Changed;
  /** Digest of the plan; undefined if not every account could be read. */
  planDigest: string | undefined;
  /** The input `expected-plan`: a digest, or `any`. Undefined in every mode but apply. */
  expectedPlan?: string | undefined;
  /** Undefined if no policy file was read. */
  policyFile?: PolicyFileVersion | undefined;
  /** Undefined outside pull requests and merge groups. */
  base?: ComparedBase | undefined;
  /** The changes of the policy by a pull request; empty if no base is known. */
  changes: readonly Change[];
  /** Undefined in every mode but export, and if no policy file was written. */
  exported?: Exported | undefined;
};

/** Sums up a run over accounts. Drift alone is only a warning if `failOnDrift` is false. */
export function summarize(
  inputs: Pick<Outcome, "mode"> &
    Pick<Inputs, "failOnDrift"> &
    Partial<Pick<Inputs, "expectedPlan" | "policy">>,
  accounts: readonly AccountOutcome[],
  findings: readonly Finding[] = [],
  { base, changes }: Pick<Outcome, "base" | "changes"> = { changes: [] },
): Outcome {
  // If an account was not read, a change that is not refused does not make the result `proposed`.
  const isReported =
    changeReasons(changes).length > 0 || accounts.every(({ result }) => !isUnreadResult(result));
  const result = worstResult([
    ...accounts.map((account) => account.result),
    ...resultsOf(findings),
    ...(changes.length > 0 && isReported ? ["proposed" as const] : []),
  ]);
  const levels = [changes, findings, ...accounts.map((account) => account.findings)].flat();
  const isFailing = levels.some(({ level }) => level === "failure");
  return {
    mode: inputs.mode,
    result,
    reason: firstReason([
      ...accounts.map(({ reason }) => reason),
      ...reasonsOf(findings),
      ...changeReasons(changes),
      ...(result === "proposed" ? ["proposed" as const] : []),
    ]),
    fails: result === "error" || isFailing || (result === "drifted" && inputs.failOnDrift),
    accounts,
    findings,
    changed: changedOf(accounts.flatMap(({ resources }) => resources)),
    planDigest: digestOfAll(accounts.filter(({ isOnlyInBase }) => !isOnlyInBase)),
    expectedPlan: inputs.mode === "apply" ? inputs.expectedPlan : undefined,
    policyFile: inputs.policy?.file,
    base,
    changes,
  };
}

/** Tells whether a result says that Twilio was not asked, because of the step or the event. */
export function isUnreadResult(result: Result): boolean {
  return result === "not-checked" || result === "valid";
}

/** Returns the reason of refused changes; none if no change is refused. */
export function changeReasons(changes: readonly Change[]): Reason[] {
  return changes.some(({ level }) => level === "failure") ? ["weakening-refused"] : [];
}

/** Returns the result of an account. The same fault is an error in apply and a failure in check, so the level decides. */
export function resultOf({
  resources,
  findings,
  changes = [],
}: Pick<AccountOutcome, "resources" | "findings"> & { changes?: readonly Change[] }): Result {
  const [worst] = resultsOf(findings);
  if (worst === "error") return "error";
  if (resources.some(({ state }) => state === "written")) return "applied";
  const drift = resources.flatMap((resource) =>
    (lastDrift(resource) ?? []).map((drift) => isAccepted(resource, drift)),
  );
  const isRefused = changeReasons(changes).length > 0;
  if (worst === "drifted" || drift.some((isAccepted) => !isAccepted || isRefused)) return "drifted";
  return changes.length > 0 ? "proposed" : "compliant";
}

/** Tells whether this policy accepts a drift from the base: it declares what is live. */
export function isAccepted(
  { base, declared, waived }: Omit<ResourceDeclaration, "resource">,
  { setting, live }: Pick<Drift, "setting" | "live">,
): boolean {
  const value = declared[setting] ?? waived.find((waiver) => waiver.setting === setting)?.declared;
  return base !== undefined && value !== undefined && isSame(setting, value, live);
}

/** Returns the results that findings lead to, the worst first; none for warnings. */
export function resultsOf(findings: readonly Finding[]): Result[] {
  const levels = findings.map(({ level }) => level);
  return [
    ...(levels.includes("error") ? (["error"] as const) : []),
    ...(levels.includes("failure") ? (["drifted"] as const) : []),
  ];
}

/** Returns the digest of the plan for these accounts; undefined if not all of them were read. */
export function digestOfAll(accounts: readonly Pick<AccountOutcome, "policy" | "resources">[]) {
  const plans = accounts.flatMap(({ policy: { account }, resources }) =>
    resources.map((resource) =>
      resource.state === "unread" ? undefined : { account, resource: resource.resource, plan: resource.plan },
    ),
  );
  const read = plans.filter((plan) => plan !== undefined);
  return plans.length > 0 && read.length === plans.length ? planDigest(read) : undefined;
}

/**
 * Returns the outcome of a run that ended without accounts. Wrong inputs end it before it has accounts. A bug, an interruption or
 * the time limit ends it at any time, and then a write of apply may have been under way.
 */
export function failed(mode: Mode | undefined, thrown: unknown): Outcome {
  const outcome = summarize({ mode, failOnDrift: true }, [], errorFindings(thrown));
  return { ...outcome, changed: mode === "apply" && endsTheRun(outcome) ? "unconfirmed" : "no" };
}

/** Sums up what writes changed: one unconfirmed write leaves all of it unconfirmed. */
export function changedOf(resources: readonly ResourceOutcome[]): Changed {
  const all = resources.map((resource) => (resource.state === "written" ? resource.changed : "no"));
  return (["unconfirmed", "yes"] as const).find((changed) => all.includes(changed)) ?? "no";
}

/** Returns the state when the settings were last read; undefined if they never were. */
export function lastSeen(outcome: ResourceOutcome): State | undefined {
  if (outcome.state === "unread") return undefined;
  return outcome.seen ?? outcome.plan.before;
}

/** Returns what live is compared with: in a pull request what the base expects, otherwise what the policy expects. */
export function expectedOf({ base, declared, waived }: ResourceDeclaration): Expected {
  return base ?? { declared, waived };
}

/** Tells whether the state of a resource is known: not if a write was sent, and neither its effect nor a refusal was seen. */
export function isKnown(outcome: ResourceOutcome): boolean {
  return outcome.state !== "written" || outcome.seen !== undefined || outcome.changed === "no";
}

/** Returns managed settings that differ from the policy, in a pull request from the base; undefined if that is not known. */
export function lastDrift(outcome: ResourceOutcome): Drift[] | undefined {
  const seen = isKnown(outcome) ? lastSeen(outcome) : undefined;
  return seen && compare(expectedOf(outcome).declared, seen);
}

/** Returns the waivers without which a resource would differ, or those that are not needed; undefined if that is not known. */
export function waiversOf(outcome: ResourceOutcome, isUsed: boolean): Waived[] | undefined {
  const seen = isKnown(outcome) ? lastSeen(outcome) : undefined;
  const { waived } = expectedOf(outcome);
  if (seen === undefined) return undefined;
  // The next write gives an empty name the default name, so no waiver keeps it empty.
  const named = waived.filter(({ setting }) => setting !== "friendly-name" || seen[setting] !== "");
  return named.filter(({ setting, declared }) => isSame(setting, declared, seen[setting]) !== isUsed);
}

/** Returns the waivers without which an account would differ. */
export function neededWaivers({ resources }: Pick<AccountOutcome, "resources">): Waived[] {
  return resources.flatMap((resource) => waiversOf(resource, true) ?? []);
}

export function isUnread({ resources }: Pick<AccountOutcome, "resources">): boolean {
  return resources.every((resource) => lastSeen(resource) === undefined);
}

export function gapsAfter({ declared, waived, plan }: Expected & { plan: Plan }): Gap[] {
  return gapsIn(
    plan.after,
    (setting) => declared[setting] !== undefined || waived.some((waiver) => waiver.setting === setting),
  );
}

/** Tells whether any managed setting differed from its expected value when it was last read. */
export function hasDrift({ resources }: Pick<AccountOutcome, "resources">): boolean {
  return resources.some((resource) => (lastDrift(resource) ?? []).length > 0);
}

/** Tells whether an account drifted, even if it failed too. */
export function isDrifted(account: AccountOutcome): boolean {
  return account.result === "drifted" || differsLive(account);
}

/**
 * Tells whether live differs from the policy, or in a pull request from the base's. Resources with an
 * unconfirmed write, and findings about a change of the policy, do not count.
 */
export function differsLive({ resources, findings }: AccountOutcome): boolean {
  return (
    findings.some(({ level, subject }) => level === "failure" && subject !== "change") ||
    hasDrift({ resources: resources.filter((resource) => changedOf([resource]) !== "unconfirmed") })
  );
}

/** Tells whether an account drifted or failed. An account that matches the policy only by a waiver did neither. */
export function needsAttention(account: AccountOutcome): boolean {
  return account.result === "error" || isDrifted(account);
}

/** Tells whether an account matches the policy, without a waiver and without a change by a pull request. */
export function isCompliant(account: AccountOutcome): boolean {
  return !needsAttention(account) && account.result !== "proposed" && neededWaivers(account).length === 0;
}
