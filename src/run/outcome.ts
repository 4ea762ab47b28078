import type { Mode } from "../declared/input-source.ts";
import type { Inputs } from "../declared/inputs.ts";
import type { AccountPolicy, PolicyFileVersion, Waiver } from "../declared/policy.ts";
import { endsTheRun, errorFindings } from "../messages/errors.ts";
import { type Finding, reasonsOf } from "../messages/finding.ts";
import { firstReason, type Reason, type Result, worstResult } from "../messages/reasons.ts";
import type { Change } from "../plan/change.ts";
import { compare, type Drift } from "../plan/drift.ts";
import { type Gap, gapsIn } from "../plan/gaps.ts";
import { type Plan, planDigest } from "../plan/plan.ts";
import type { Resource } from "../settings/resources.ts";
import { type Declared, isSame, type State, type Value } from "../settings/settings.ts";
import type { Compositions } from "./compositions.ts";
import type { Base, DatedCredential, Live, Origin } from "./ports.ts";

/** A waiver that counts today. */
export type Waived = Omit<Waiver, "resource" | "place"> & { declared: Value; daysLeft: number };

/** Whether live settings were changed; `unconfirmed` where a write was sent and nobody knows what became of it. */
export type Changed = "no" | "yes" | "unconfirmed";

/** What a policy asks today of the compositions, or of the recordings, of an account. `declared` is managed: not waived. */
export type Expected = { declared: Declared; waived: readonly Waived[] };
/** What the policy asks, and what the base of a pull request asks; undefined where there is no base, or none is known. */
export type ResourceDeclaration = Expected & { resource: Resource; base?: Expected };
export type Unread = ResourceDeclaration & { state: "unread" };
/** `plan` is what apply would write; `moved` is what Twilio answered right before a write that was not sent because of that. */
export type Read = ResourceDeclaration & { state: "read"; live: Live; plan: Plan; moved?: State };
/** A write was sent; `readBack` is what Twilio answered last, undefined where it could not be read again. */
export type Written = ResourceDeclaration & {
  state: "written";
  live: Live;
  plan: Plan;
  readBack: State | undefined;
  changed: Changed;
};

/** What became of the compositions, or of the recordings, of an account: the further it came, the more is known. */
export type ResourceOutcome = Unread | Read | Written;

/** What became of one account. */
export type AccountOutcome = {
  /** What is declared for it; `account` is empty where secrets are withheld and none was given. */
  policy: AccountPolicy;
  /** True if only the base of a pull request selects it, so that apply of this step would not write it. */
  isOnlyInBase?: boolean;
  result: Result;
  reason: Reason;
  findings: readonly Finding[];
  resources: readonly ResourceOutcome[];
  /** Whether the declared keys and credentials could be asked for; undefined where none was. */
  references?: "asked" | "not-permitted" | undefined;
  /** The declared keys and credentials whose date Twilio answered; undefined if the account could not be read. */
  credentials?: readonly DatedCredential[] | undefined;
  /** Where the drift of a check comes from; undefined without drift, and if it is not known. */
  origin?: Origin | undefined;
  /** What the settings did; undefined if no input asks for them, or the account could not be read. */
  compositions?: Compositions | undefined;
};

/** The base of a pull request or merge group, without policies. If the base has no such policy, `hasFile` is false. */
export type ComparedBase =
  | (Omit<Extract<Base, { state: "known" }>, "policy" | "proposed"> & { hasFile: boolean })
  | Extract<Base, { state: "outside" }>
  | Omit<Extract<Base, { state: "unknown" }>, "hint">;

/** What export wrote, and what it could not. */
export type Exported = {
  /** The policy file, as the repository calls it. */
  file: string;
  accounts: number;
  settings: number;
  /** Accounts whose compositions are not encrypted, and those whose compositions stay at Twilio. */
  unencrypted: number;
  atTwilio: number;
  /** Of these settings, those that all accounts share: they stand in defaults. */
  shared: number;
  leftOut: readonly { account: string; label: string; why: string }[];
};

/** What came of a run: all that is told of it, whoever tells it. */
export type Outcome = {
  /** Undefined where the input names none. */
  mode: Mode | undefined;
  result: Result;
  reason: Reason;
  /** Whether the job has to fail. */
  fails: boolean;
  accounts: readonly AccountOutcome[];
  /** What is about no account of the policy, such as invalid inputs or a subaccount that the policy does not name. */
  findings: readonly Finding[];
  /** Of any account. */
  changed: Changed;
  /** Digest of the plan; undefined where not every account could be read. */
  planDigest: string | undefined;
  /** The input `expected-plan`: a digest, or `any`. Undefined in every mode but apply. */
  expectedPlan?: string | undefined;
  /** Undefined where no policy file was read. */
  policyFile?: PolicyFileVersion | undefined;
  /** Undefined outside pull requests and merge groups. */
  base?: ComparedBase | undefined;
  /** What the pull request changes of the policy; none where no base is known. */
  changes: readonly Change[];
  /** Undefined where no policy file was written: in every mode but export. */
  exported?: Exported | undefined;
};

/** Sums up a run over accounts. Drift alone is only a warning where `failOnDrift` is false. */
export function summarize(
  inputs: Pick<Outcome, "mode"> &
    Pick<Inputs, "failOnDrift"> &
    Partial<Pick<Inputs, "expectedPlan" | "policy">>,
  accounts: readonly AccountOutcome[],
  findings: readonly Finding[] = [],
  { base, changes }: Pick<Outcome, "base" | "changes"> = { changes: [] },
): Outcome {
  // Where nothing was read, a change alone is no result.
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

/** Tells whether a result says that Twilio was not asked, as the step or the event has it. */
export function isUnreadResult(result: Result): boolean {
  return result === "not-checked" || result === "valid";
}

/** The reason of changes that are refused; none where none is. */
export function changeReasons(changes: readonly Change[]): Reason[] {
  return changes.some(({ level }) => level === "failure") ? ["weakening-refused"] : [];
}

/** The result of an account. An error may be a failure in check, because only apply refuses, so the level decides. */
export function resultOf({
  resources,
  findings,
  changes = [],
}: Pick<AccountOutcome, "resources" | "findings"> & { changes?: readonly Change[] }): Result {
  const [worst] = resultsOf(findings);
  if (worst === "error") return "error";
  if (resources.some(({ state }) => state === "written")) return "applied";
  const drift = resources.flatMap((resource) =>
    (lastDrift(resource) ?? []).map((one) => isAccepted(resource, one)),
  );
  const isRefused = changeReasons(changes).length > 0;
  if (worst === "drifted" || drift.some((isAccepted) => !isAccepted || isRefused)) return "drifted";
  return changes.length > 0 ? "proposed" : "compliant";
}

/** Tells whether this policy accepts a drift from the base: it declares what is live. */
export function isAccepted({ base, declared }: ResourceDeclaration, { setting, live }: Drift): boolean {
  const value = declared[setting];
  return base !== undefined && value !== undefined && isSame(setting, value, live);
}

/** What findings make of a run, the worst first; nothing where they only warn. */
export function resultsOf(findings: readonly Finding[]): Result[] {
  const levels = findings.map(({ level }) => level);
  return [
    ...(levels.includes("error") ? (["error"] as const) : []),
    ...(levels.includes("failure") ? (["drifted"] as const) : []),
  ];
}

/** The digest of the plan for these accounts; undefined where not all of them were read. */
export function digestOfAll(accounts: readonly Pick<AccountOutcome, "policy" | "resources">[]) {
  const plans = accounts.flatMap(({ policy: { account }, resources }) =>
    resources.map((one) =>
      one.state === "unread" ? undefined : { account, resource: one.resource, plan: one.plan },
    ),
  );
  const read = plans.filter((one) => one !== undefined);
  return plans.length > 0 && read.length === plans.length ? planDigest(read) : undefined;
}

/**
 * The outcome of a run that ended without an account to tell of: with wrong inputs before it had one, or with a bug at
 * any time, so that in apply nobody knows whether a write was under way.
 */
export function failed(mode: Mode | undefined, thrown: unknown): Outcome {
  const outcome = summarize({ mode, failOnDrift: true }, [], errorFindings(thrown));
  return { ...outcome, changed: mode === "apply" && endsTheRun(outcome) ? "unconfirmed" : "no" };
}

/** What any write of these changed: one that is unconfirmed leaves all of it unconfirmed. */
export function changedOf(resources: readonly ResourceOutcome[]): Changed {
  const all = resources.map((one) => (one.state === "written" ? one.changed : "no"));
  return (["unconfirmed", "yes"] as const).find((changed) => all.includes(changed)) ?? "no";
}

/** The state when the settings were last read; undefined where they never were. */
export function lastSeen(outcome: ResourceOutcome): State | undefined {
  if (outcome.state === "unread") return undefined;
  const seen = outcome.state === "written" ? outcome.readBack : outcome.moved;
  return seen ?? outcome.plan.before;
}

/** What live is compared with: in a pull request what the base asks, otherwise what the policy asks. */
export function expectedOf({ base, declared, waived }: ResourceDeclaration): Expected {
  return base ?? { declared, waived };
}

/** Managed settings that differ from the policy, in a pull request from the base; undefined if they were never read. */
export function lastDrift(outcome: ResourceOutcome): Drift[] | undefined {
  const seen = lastSeen(outcome);
  return seen && compare(expectedOf(outcome).declared, seen);
}

/** The waivers that are needed: without them the resource would differ. Undefined if it was never read. */
export function usedWaivers(outcome: ResourceOutcome): Waived[] | undefined {
  const seen = lastSeen(outcome);
  return (
    seen &&
    expectedOf(outcome).waived.filter(({ setting, declared }) => !isSame(setting, declared, seen[setting]))
  );
}

/** The waivers without which an account would differ. */
export function neededWaivers({ resources }: Pick<AccountOutcome, "resources">): Waived[] {
  return resources.flatMap((resource) => usedWaivers(resource) ?? []);
}

/** Whether nothing of an account was read. */
export function isUnread({ resources }: Pick<AccountOutcome, "resources">): boolean {
  return resources.every((resource) => lastSeen(resource) === undefined);
}

/** The gaps of a resource, as it is after apply. */
export function gapsAfter({ declared, waived, plan }: Expected & { plan: Plan }): Gap[] {
  return gapsIn(
    plan.after,
    (setting) => declared[setting] !== undefined || waived.some((waiver) => waiver.setting === setting),
  );
}

/** Whether any managed setting differed when it was last read, from what live is held to. */
export function hasDrift({ resources }: Pick<AccountOutcome, "resources">): boolean {
  return resources.some((one) => (lastDrift(one) ?? []).length > 0);
}

/** Tells whether an account drifted, even if it failed too. */
export function isDrifted(account: AccountOutcome): boolean {
  return account.result === "drifted" || differsLive(account);
}

/**
 * Tells whether what is live differs from the policy, or in a pull request from the base's. A write that is unconfirmed shows
 * nothing, and a pull request changes nothing at Twilio.
 */
export function differsLive({ resources, findings }: AccountOutcome): boolean {
  return (
    findings.some(({ level, subject }) => level === "failure" && subject !== "change") ||
    hasDrift({ resources: resources.filter((resource) => changedOf([resource]) !== "unconfirmed") })
  );
}

/** Whether an account drifted or failed. Every other account folds away as compliant, by waiver alone too. */
export function needsAttention(account: AccountOutcome): boolean {
  return account.result === "error" || isDrifted(account);
}
