import type { Inputs } from "../declared/inputs.ts";
import { type AccountPolicy, noPolicy } from "../declared/policy.ts";
import { managedOf } from "../declared/waivers.ts";
import { errorFindings } from "../messages/errors.ts";
import type { Finding } from "../messages/finding.ts";
import { quote } from "../messages/text.ts";
import { type Change, changesBetween, idOf } from "../plan/change.ts";
import { makePlan, weakenings } from "../plan/plan.ts";
import { labelOf, type Resource, resources } from "../settings/resources.ts";
import { requireIdentity } from "./identity.ts";
import type { Outcome, ResourceOutcome } from "./outcome.ts";
import type { Base, Clock } from "./ports.ts";
import type { Judged, NotRead } from "./read.ts";

/** An account beside what the base says of it. */
export type Compared = {
  policy: AccountPolicy;
  resources: readonly ResourceOutcome[];
  findings: readonly Finding[];
  /** What the pull request changes of it. */
  changes: readonly Change[];
};

type Comparison = Pick<Outcome, "base" | "changes"> & {
  accounts: readonly Compared[];
  findings: readonly Finding[];
};

/**
 * Compares what is live with what the base declares, and the base's policy with the pull request's. Where the base is not
 * known, live is compared with the pull request's policy, as strictly as outside a pull request. Never throws.
 */
export async function compareWithBase(
  read: readonly (NotRead | Judged)[],
  base: Base | undefined,
  { inputs, clock }: { inputs: Pick<Inputs, "allowWeakening" | "failOnDrift">; clock: Clock },
): Promise<Comparison> {
  const asRead = read.map((account) => ({ ...account, changes: [] }));
  if (base === undefined) return { accounts: asRead, findings: [], changes: [] };
  if (base.state === "unknown") {
    const accounts = asRead.map((account) => ({
      ...account,
      findings: [...account.findings, ...unjudgedWeakenings(account, inputs)],
    }));
    const findings = [unknownBase(base)];
    return { accounts, findings, base: { state: "unknown", why: base.why }, changes: [] };
  }
  const before = new Map(base.policy?.accounts.map((account) => [idOf(account), account]));
  const compared = await Promise.all(
    read.map((account) => withBase(before.get(idOf(account.policy)), account, clock.today)),
  );
  const changes = changesFrom(base, compared, { ...inputs, today: clock.today });
  const byAccount = Map.groupBy(changes, (change) =>
    change.kind === "rule" ? undefined : idOf(change.account),
  );
  const isWeakened = changes.some(({ effect }) => effect === "weakening");
  return {
    accounts: compared.map((account) => ({ ...account, changes: byAccount.get(idOf(account.policy)) ?? [] })),
    findings: [
      ...(base.policy === undefined ? [missingFile(base.branch)] : []),
      ...(inputs.allowWeakening && !isWeakened ? [needlessPermission()] : []),
    ],
    base: { state: "known", branch: base.branch, hasFile: base.policy !== undefined },
    changes,
  };
}

// With fail-on-drift: false a drift does not fail the check. A weakening has to fail it all the same where the base is not
// known: otherwise an author who keeps it from being known could turn a protection off in a green check.
function unjudgedWeakenings(
  { resources: read }: Pick<Compared, "resources">,
  { allowWeakening, failOnDrift }: Pick<Inputs, "allowWeakening" | "failOnDrift">,
): Finding[] {
  if (allowWeakening || failOnDrift) return [];
  return read.flatMap((outcome) => {
    const weakened = outcome.state === "unread" ? [] : weakenings(outcome.plan);
    if (weakened.length === 0) return [];
    const labels = weakened.map(({ setting }) => labelOf(outcome.resource, setting)).join(", ");
    return [
      {
        level: "failure",
        reason: "weakening-refused",
        subject: "base",
        about: labels,
        message: `Applying this would weaken ${labels}, and whether the base declares that is not known.`,
        hint: "Mend what keeps the base from being known, as the warning says, or run this check without fail-on-drift: false.",
      },
    ];
  });
}

type WithBase = NotRead | Judged | Omit<Compared, "changes">;

// A resource that only the base declares is read too: what somebody changed there is drift, whoever stops declaring it.
async function withBase(
  base: AccountPolicy | undefined,
  account: NotRead | Judged,
  today: string,
): Promise<WithBase> {
  const managed = (resource: Resource) => (base ? managedOf(base, resource, today) : {});
  const known = account.resources.map((read) => ({ ...read, base: managed(read.resource) }));
  if (!("account" in account)) return { ...account, resources: known };
  const others = resources.filter(
    (resource) => base?.declared[resource] !== undefined && !known.some((read) => read.resource === resource),
  );
  try {
    const more = await Promise.all(others.map((resource) => readOther(account, resource, managed(resource))));
    return { ...account, resources: [...known, ...more] };
  } catch (error) {
    return { ...account, resources: known, findings: [...account.findings, ...errorFindings(error)] };
  }
}

async function readOther(
  { policy, account }: Judged,
  resource: Resource,
  base: AccountPolicy["declared"][Resource] & object,
): Promise<ResourceOutcome> {
  const live = await account.read(resource);
  requireIdentity(policy.account, live, { login: account.login, owners: [] });
  return { state: "read", resource, declared: {}, waived: [], live, plan: makePlan({}, live.state), base };
}

// A change of an account that this step does not select is reported by the step that selects it. No step can select an
// account that is gone from the file, so each reports it.
function changesFrom(
  { policy, proposed }: Base & { state: "known" },
  compared: readonly WithBase[],
  { allowWeakening, today }: { allowWeakening: boolean; today: string },
): Change[] {
  const selected = new Set(compared.map(({ policy: { account } }) => account));
  const plans = new Map(
    compared.flatMap(({ policy: { account }, resources: read }) =>
      read.flatMap((outcome) =>
        outcome.state === "unread" ? [] : [[`${account} ${outcome.resource}`, outcome.plan] as const],
      ),
    ),
  );
  const planOf = (account: string, resource: Resource) => plans.get(`${account} ${resource}`);
  const changes = changesBetween(policy ?? noPolicy, proposed, { today, planOf, allowWeakening });
  return changes.filter(
    (change) => change.kind === "rule" || "lost" in change || selected.has(idOf(change.account)),
  );
}

function unknownBase({ why, hint }: Base & { state: "unknown" }): Finding {
  const message = `What the base declares is not known, so every difference from this declaration counts as drift. ${why}`;
  return baseWarning("unknown", message, hint);
}

function missingFile(branch: string): Finding {
  const message = `The base, ${quote(branch)}, has no such policy file, so it declares nothing and nothing live is held to it.`;
  const hint = "If the file was moved, compare it with the old one yourself before this is merged.";
  return baseWarning("no file", message, hint);
}

function needlessPermission(): Finding {
  const hint = "Take it out of this step, so that the next weakening is noticed.";
  return baseWarning("allow-weakening", "allow-weakening is true, and nothing is weakened here.", hint);
}

function baseWarning(about: string, message: string, hint: string): Finding {
  return { level: "warning", reason: "proposed", subject: "base", about, message, hint };
}
