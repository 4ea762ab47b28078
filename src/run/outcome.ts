import type { Mode } from "../declared/input-source.ts";
import type { AccountPolicy, Resource, Waiver } from "../declared/policy.ts";
import { endsTheRun, errorFindings } from "../messages/errors.ts";
import { type Finding, isProposal, reasonsOf } from "../messages/finding.ts";
import { firstReason, type Reason, type Result, worstResult } from "../messages/reasons.ts";
import type { Proposed } from "../plan/change.ts";
import { compare, type Drift } from "../plan/drift.ts";
import { type Plan, planDigest } from "../plan/plan.ts";
import { type Declared, isSame, type State, type Value } from "../settings/settings.ts";
import type { Compositions } from "./compositions.ts";
import type { Live } from "./ports.ts";

/** A waiver that counts today. */
export type Waived = Omit<Waiver, "resource" | "place"> & { declared: Value; daysLeft: number };

/** Whether live settings were changed; `unconfirmed` where a write was sent and nobody knows what became of it. */
export type Changed = "no" | "yes" | "unconfirmed";

/** What is asked today of the compositions, or of the recordings, of an account. */
export type ResourceDeclaration = {
  resource: Resource;
  /** What is managed: declared and not waived. */
  declared: Declared;
  waived: readonly Waived[];
  /**
   * What the base of a pull request manages of it: live is held to that, and what this declaration differs in is proposed.
   * Undefined where there is no base, or none is known.
   */
  base?: Declared;
};
export type Unread = ResourceDeclaration & { progress: "unread" };
/** `plan` is what apply would write. */
export type Read = ResourceDeclaration & { progress: "read"; live: Live; plan: Plan };
/** A write was sent; `readBack` is what Twilio answered last, undefined where it could not be read again. */
export type Written = ResourceDeclaration & {
  progress: "written";
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
  result: Result;
  reason: Reason;
  findings: readonly Finding[];
  resources: readonly ResourceOutcome[];
  /** Whether the declared keys and credentials could be asked for; undefined where none was. */
  references?: "asked" | "not-permitted" | undefined;
  /** What the settings did; undefined where nobody asked, or the account could not be read. */
  compositions?: Compositions | undefined;
};

/** What is proposed, against the base. */
export type Proposal =
  | {
      base: "known";
      branch: string;
      /** Whether the base has this policy file. */
      hasFile: boolean;
      changes: readonly Proposed[];
    }
  | { base: "unknown"; why: string };

/** What export wrote, and what it could not. */
export type Exported = {
  /** The policy file, as the repository calls it. */
  file: string;
  accounts: number;
  settings: number;
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
  /** Undefined where nothing is proposed: outside pull requests and merge groups. */
  proposal?: Proposal | undefined;
  /** Undefined where no policy file was written: in every mode but export. */
  exported?: Exported | undefined;
};

/** Sums up a run over accounts. Drift alone is only a warning where `failOnDrift` is false. */
export function summarize(
  inputs: { mode: Mode; failOnDrift: boolean },
  accounts: readonly AccountOutcome[],
  findings: readonly Finding[] = [],
  proposal?: Proposal,
): Outcome {
  const isProposed = proposal?.base === "known" && proposal.changes.length > 0;
  const isChecked = accounts.every((account) => account.result !== "not-checked");
  const result = worstResult([
    ...accounts.map((account) => account.result),
    ...resultsOf(findings),
    ...(isProposed && isChecked ? ["proposed" as const] : []),
  ]);
  const isFailing = [findings, ...accounts.map((account) => account.findings)].some((found) =>
    found.some(({ level }) => level === "failure"),
  );
  return {
    mode: inputs.mode,
    result,
    reason: firstReason([
      ...accounts.map(({ reason }) => reason),
      ...reasonsOf(findings),
      ...(result === "proposed" ? ["proposed" as const] : []),
    ]),
    fails: result === "error" || isFailing || (result === "drifted" && inputs.failOnDrift),
    accounts,
    findings,
    changed: changedOf(accounts.flatMap(({ resources }) => resources)),
    planDigest: digestOfAll(accounts),
    proposal,
  };
}

/**
 * What an account came to, by what was read, written and found. What only apply could refuse is an error in apply and a
 * failure in check, so the level decides.
 */
export function verdictOf({
  resources,
  findings,
  isProposed,
}: Pick<AccountOutcome, "resources" | "findings"> & { isProposed?: boolean }): Result {
  const [worst] = resultsOf(findings);
  if (worst === "error") return "error";
  if (resources.some(({ progress }) => progress === "written")) return "applied";
  if (hasDrift({ resources }) || worst === "drifted") return "drifted";
  return isProposed === true ? "proposed" : "compliant";
}

/** What findings make of a run, the worst first; nothing where they only warn, or tell of what is proposed. */
export function resultsOf(findings: readonly Finding[]): Result[] {
  const levels = findings.filter((one) => !isProposal(one)).map(({ level }) => level);
  return [
    ...(levels.includes("error") ? (["error"] as const) : []),
    ...(levels.includes("failure") ? (["drifted"] as const) : []),
  ];
}

/** The digest of the plan for these accounts; undefined where not all of them were read. */
export function digestOfAll(accounts: readonly Pick<AccountOutcome, "policy" | "resources">[]) {
  const plans = accounts.flatMap(({ policy: { account }, resources }) =>
    resources.map((one) =>
      one.progress === "unread" ? undefined : { account, resource: one.resource, plan: one.plan },
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
  const findings = errorFindings(thrown);
  const reason = firstReason(reasonsOf(findings));
  const changed = mode === "apply" && endsTheRun({ reason }) ? "unconfirmed" : "no";
  return {
    mode,
    result: "error",
    reason,
    fails: true,
    accounts: [],
    findings,
    changed,
    planDigest: undefined,
  };
}

/** What any write of these changed: one that is unconfirmed leaves all of it unconfirmed. */
export function changedOf(resources: readonly ResourceOutcome[]): Changed {
  const all = resources.map((one) => (one.progress === "written" ? one.changed : "no"));
  return (["unconfirmed", "yes"] as const).find((changed) => all.includes(changed)) ?? "no";
}

/** The state when the settings were last read; undefined where they never were. */
export function lastSeen(outcome: ResourceOutcome): State | undefined {
  switch (outcome.progress) {
    case "unread":
      return undefined;
    case "read":
      return outcome.plan.before;
    case "written":
      return outcome.readBack ?? outcome.plan.before;
    default:
      return outcome satisfies never;
  }
}

/**
 * Managed settings that differed when the settings were last read; undefined where they never were. In a pull request
 * the base manages.
 */
export function lastDrift(outcome: ResourceOutcome): Drift[] | undefined {
  const seen = lastSeen(outcome);
  return seen && compare(outcome.base ?? outcome.declared, seen);
}

/**
 * The waivers without which the account would differ; undefined where the settings were never read. One that is not
 * needed excuses nothing, so it counts nowhere.
 */
export function neededWaivers(outcome: ResourceOutcome): Waived[] | undefined {
  const seen = lastSeen(outcome);
  return seen && outcome.waived.filter(({ setting, declared }) => !isSame(setting, declared, seen[setting]));
}

/** Whether any managed setting differed when it was last read, from what live is held to. */
export function hasDrift({ resources }: Pick<AccountOutcome, "resources">): boolean {
  return resources.some((one) => (lastDrift(one) ?? []).length > 0);
}

/**
 * Whether what is declared of the account does not hold, whatever else became of it. Of a write that is unconfirmed nobody
 * knows, and what is proposed is not so yet.
 */
export function isDrifted({ result, resources, findings }: AccountOutcome): boolean {
  return (
    result === "drifted" ||
    findings.some((finding) => finding.level === "failure" && !isProposal(finding)) ||
    hasDrift({ resources: resources.filter((one) => changedOf([one]) !== "unconfirmed") })
  );
}
