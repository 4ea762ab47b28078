import type { Inputs } from "../declared/inputs.ts";
import { type AccountPolicy, labelOf, noPolicy, type Resource, resources } from "../declared/policy.ts";
import { managedOf } from "../declared/waivers.ts";
import { errorFindings } from "../messages/errors.ts";
import type { Finding } from "../messages/finding.ts";
import { quote } from "../messages/text.ts";
import { idOf, type Proposed, proposalOf, withLive } from "../plan/change.ts";
import { makePlan, weakenings } from "../plan/plan.ts";
import { sentenceOf, takesApply } from "../plan/proposal-words.ts";
import { requireIdentity } from "./identity.ts";
import type { Proposal, ResourceOutcome } from "./outcome.ts";
import type { Base, Clock } from "./ports.ts";
import type { Judged, NotRead } from "./read.ts";

/** An account beside what the base says of it. */
export type Compared = {
  policy: AccountPolicy;
  resources: readonly ResourceOutcome[];
  findings: readonly Finding[];
  /** Whether its declaration changes. */
  isProposed: boolean;
};

type Comparison = { accounts: readonly Compared[]; findings: readonly Finding[]; proposal?: Proposal };

/**
 * Holds what is live to what the base declares, and tells what is proposed. Where the base is not known, live is held to
 * the proposed declaration, as strictly as outside a pull request. Never throws.
 */
export async function compareWithBase(
  read: readonly (NotRead | Judged)[],
  base: Base | undefined,
  { inputs, clock }: { inputs: Pick<Inputs, "allowWeakening" | "failOnDrift">; clock: Clock },
): Promise<Comparison> {
  const asTheyAre = read.map((one) => ({ ...one, isProposed: false }));
  if (base === undefined) return { accounts: asTheyAre, findings: [] };
  if (base.state === "unknown") {
    const proposal = { base: "unknown", why: base.why } as const;
    const accounts = asTheyAre.map((one) => ({
      ...one,
      findings: [...one.findings, ...weakeningsOf(one, inputs)],
    }));
    return { accounts, findings: [notKnown(base)], proposal };
  }
  const before = new Map(base.policy?.accounts.map((account) => [idOf(account), account]));
  const held = await Promise.all(
    read.map((one) => holdToBase(before.get(idOf(one.policy)), one, clock.today)),
  );
  const changes = changesOf(base, held, clock.today);
  const selected = new Set(held.map(({ policy }) => idOf(policy)));
  const byAccount = Map.groupBy(changes, (change) => accountOf(change, selected));
  const findingsOf = (id: string | undefined) =>
    (byAccount.get(id) ?? []).flatMap((one) => findingsAbout(one, inputs));
  const findings = [
    ...(base.policy === undefined ? [noFile(base.branch)] : []),
    ...findingsOf(undefined),
    ...(inputs.allowWeakening && !changes.some(({ effect }) => effect === "weaken") ? [needless] : []),
  ];
  const accounts = held.map((one) => ({
    ...one,
    findings: [...one.findings, ...findingsOf(idOf(one.policy))],
    isProposed: byAccount.has(idOf(one.policy)),
  }));
  const hasFile = base.policy !== undefined;
  return { accounts, findings, proposal: { base: "known", branch: base.branch, hasFile, changes } };
}

// With fail-on-drift: false a drift does not fail the check. A weakening has to fail it all the same where the base is not
// known: else whoever keeps it from being known could turn a protection off in a green check.
function weakeningsOf(
  { resources: read }: Pick<Compared, "resources">,
  { allowWeakening, failOnDrift }: Pick<Inputs, "allowWeakening" | "failOnDrift">,
): Finding[] {
  if (allowWeakening || failOnDrift) return [];
  return read.flatMap(({ resource, ...one }) => {
    const weakened = one.progress === "unread" ? [] : weakenings(one.plan);
    if (weakened.length === 0) return [];
    const labels = weakened.map(({ setting }) => labelOf(resource, setting)).join(", ");
    return [
      {
        level: "failure",
        reason: "weakening-refused",
        message: `Applying this would weaken ${labels}, and whether the base declares that is not known.`,
        hint: "Mend what keeps the base from being known, as the warning says, or run this check without fail-on-drift: false.",
      },
    ];
  });
}

type HeldAccount = NotRead | Judged | Omit<Compared, "isProposed">;

// A resource that only the base declares is read too: what somebody changed there is drift, whoever stops declaring it.
async function holdToBase(
  base: AccountPolicy | undefined,
  one: NotRead | Judged,
  today: string,
): Promise<HeldAccount> {
  const managed = (resource: Resource) => (base ? managedOf(base, resource, today) : {});
  const held = one.resources.map((read) => ({ ...read, base: managed(read.resource) }));
  if (!("account" in one)) return { ...one, resources: held };
  const others = resources.filter(
    (resource) => base?.declared[resource] !== undefined && !held.some((read) => read.resource === resource),
  );
  try {
    const more = await Promise.all(others.map((resource) => readOther(one, resource, managed(resource))));
    return { ...one, resources: [...held, ...more] };
  } catch (error) {
    return { ...one, resources: held, findings: [...one.findings, ...errorFindings(error)] };
  }
}

async function readOther(
  { policy, account }: Judged,
  resource: Resource,
  base: AccountPolicy["declared"][Resource] & object,
): Promise<ResourceOutcome> {
  const live = await account.read(resource);
  requireIdentity(policy.account, live, { login: account.login, owners: [] });
  return { progress: "read", resource, declared: {}, waived: [], live, plan: makePlan({}, live.state), base };
}

// A change of an account that this step does not select is told by the step that selects it. An account that is gone from
// the file no step can select, so each tells of it.
function changesOf(base: Base & { state: "known" }, held: readonly HeldAccount[], today: string): Proposed[] {
  const declared = base.policy ?? noPolicy;
  const selected = new Set(held.map(({ policy }) => idOf(policy)));
  const isTold = (change: Proposed) =>
    change.subject === "rule" ||
    (change.subject === "account" && (change.change === "dropped" || change.change === "moved")) ||
    selected.has(idOf(change.account));
  const plans = new Map(
    held.flatMap(({ policy, resources: read }) =>
      read.flatMap((one) =>
        one.progress === "unread" ? [] : [[`${policy.account} ${one.resource}`, one.plan] as const],
      ),
    ),
  );
  return withLive(proposalOf(declared, base.proposed, today).filter(isTold), (account, resource) =>
    plans.get(`${account} ${resource}`),
  );
}

// Undefined where it is about no account that is looked at.
function accountOf(change: Proposed, selected: ReadonlySet<string>): string | undefined {
  const id = change.subject === "rule" ? undefined : idOf(change.account);
  return id !== undefined && selected.has(id) ? id : undefined;
}

function findingsAbout(change: Proposed, { allowWeakening }: Pick<Inputs, "allowWeakening">): Finding[] {
  if (change.effect !== "weaken" && change.effect !== "redirect") return [];
  const isRefused = change.effect === "weaken" && !allowWeakening;
  return [
    {
      level: isRefused ? "failure" : "warning",
      reason: isRefused ? "weakening-refused" : "proposed",
      message: sentenceOf(change),
      hint: hintOf(change, isRefused),
      place: change.subject === "rule" ? undefined : change.place,
    },
  ];
}

function hintOf(change: Proposed, isRefused: boolean): string {
  if (change.effect === "redirect") return "Not meant? Take it out before this is merged.";
  const needs = takesApply(change)
    ? "The steps of check and apply both need"
    : "The step of this check needs";
  return isRefused
    ? `Not meant? Take it out before this is merged. Meant? ${needs} allow-weakening: true.`
    : "Allowed by allow-weakening: true. Not meant? Take it out before this is merged.";
}

function notKnown({ why, hint }: Base & { state: "unknown" }): Finding {
  return {
    level: "warning",
    reason: "proposed",
    message: `What the base declares is not known, so every difference from this declaration counts as drift. ${why}`,
    hint,
  };
}

function noFile(branch: string): Finding {
  return {
    level: "warning",
    reason: "proposed",
    message: `The base, ${quote(branch)}, has no such policy file, so it declares nothing and nothing live is held to it.`,
    hint: "If the file was moved, compare it with the old one yourself before this is merged.",
  };
}

const needless: Finding = {
  level: "warning",
  reason: "proposed",
  message: "allow-weakening is true, and nothing is weakened here.",
  hint: "Take it out of this step, so that the next weakening is noticed.",
};
