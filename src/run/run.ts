import type { Inputs } from "../declared/inputs.ts";
import {
  type AccountPolicy,
  activeWaivers,
  daysLeft,
  managedOf,
  type Policy,
  type Resource,
  resources,
} from "../declared/policy.ts";
import { oddities } from "../declared/warnings.ts";
import { ActionError, endsTheRun, errorFindings } from "../messages/errors.ts";
import { type Finding, reasonsOf } from "../messages/finding.ts";
import { firstReason } from "../messages/reasons.ts";
import { quote, shortSid } from "../messages/text.ts";
import { makePlan, type Plan } from "../plan/plan.ts";
import { brokenRules, refusedWeakenings, uncomposable } from "../plan/rules.ts";
import { isSame, settings } from "../settings/settings.ts";
import { requireIdentity, wrongAccount } from "./identity.ts";
import {
  type AccountOutcome,
  digestOfAll,
  type Outcome,
  type ResourceOutcome,
  summarize,
} from "./outcome.ts";
import type { Account, Clock, Live, Twilio, World } from "./ports.ts";
import { verifyReferences } from "./references.ts";
import { writeAndProve } from "./write.ts";

/**
 * Checks or applies the accounts of a policy: read and compare all, and in apply, once all are judged, write and prove.
 * An account that fails stops no other. Never throws: what went wrong is in the outcome.
 */
export async function run(inputs: Inputs, { twilio, clock, pace }: World): Promise<Outcome> {
  const all = inputs.policy.accounts.map((policy) => start(policy, clock.today));
  if (twilio === undefined) {
    return summarize(
      inputs,
      all.map((known) => end(known, "not-checked")),
    );
  }
  const [unlisted] = await Promise.all([
    unlistedSubaccounts(inputs.policy, twilio),
    ...all.map((known) => pace(() => attempt(known, clock, () => look(known, inputs, twilio)))),
  ]);
  if (inputs.mode === "apply") {
    refuseOtherPlans(all, inputs.expectedPlan);
    const sound = all.filter((known) => !isRefused(known));
    await Promise.all(
      sound.map((known) => pace(() => attempt(known, clock, () => write(known, { clock, all })))),
    );
  }
  return summarize(
    inputs,
    all.map((known) => end(known, resultOf(known))),
    unlisted,
  );
}

/** What is known of an account so far; it grows along the way, so that a failure can tell how far it came. */
export type Known = {
  policy: AccountPolicy;
  /** Undefined until it is reached. */
  account: Account | undefined;
  lives: Partial<Record<Resource, Live>>;
  resources: ResourceOutcome[];
  findings: Finding[];
};

function start(policy: AccountPolicy, today: string): Known {
  const declared = resources.filter((resource) => policy.declared[resource] !== undefined);
  return {
    policy,
    account: undefined,
    lives: {},
    resources: declared.map((resource) => ({
      resource,
      declared: managedOf(policy, resource, today),
      waived: activeWaivers(policy, resource, today).map(({ setting, reason, expires }) => ({
        setting,
        reason,
        expires,
        declared: policy.declared[resource]?.[setting] ?? "",
        daysLeft: daysLeft({ expires }, today),
      })),
      plan: undefined,
      readBack: undefined,
      isChanged: false,
    })),
    findings: oddities(policy, today),
  };
}

function end(known: Known, result: AccountOutcome["result"]): AccountOutcome {
  const { policy, resources, findings } = known;
  const drift = result === "drifted" && isDrifted(known) ? ["drift" as const] : [];
  return { policy, resources, findings, result, reason: firstReason([...reasonsOf(findings), ...drift]) };
}

// What only apply could refuse is an error in apply and a failure in check, so the level decides.
function resultOf(known: Known): AccountOutcome["result"] {
  if (isRefused(known)) return "error";
  if (known.resources.some(({ readBack }) => readBack !== undefined)) return "applied";
  const isFailing = known.findings.some(({ level }) => level === "failure");
  return isDrifted(known) || isFailing ? "drifted" : "compliant";
}

function isDrifted({ resources }: Known): boolean {
  return resources.some(({ plan }) => plan !== undefined && plan.changes.length > 0);
}

function isRefused({ findings }: Known): boolean {
  return findings.some(({ level }) => level === "error");
}

// Whatever one account throws stays with that account.
async function attempt(known: Known, clock: Clock, work: () => Promise<void>): Promise<void> {
  const wasReached = known.account !== undefined;
  try {
    await clock.wait(0);
    await work();
  } catch (error) {
    const isUntouched = !wasReached && known.account === undefined;
    known.findings.push(...errorFindings(isUntouched ? notReached(error) : error));
  }
}

function notReached(error: unknown): unknown {
  if (!(error instanceof ActionError) || !endsTheRun(error)) return error;
  return new ActionError(error.reason, `Not reached. ${error.message}`, { hint: error.hint, cause: error });
}

async function look(known: Known, inputs: Inputs, twilio: Twilio): Promise<void> {
  const account = await twilio.connect(known.policy.account);
  known.account = account;
  const [references, lives] = await Promise.all([
    verifyReferences(known, account, inputs),
    Promise.all(known.resources.map(({ resource }) => account.read(resource))),
  ]);
  for (const live of lives) {
    requireIdentity(known.policy.account, live, { login: account.login, owners: references.owners });
  }
  for (const [at, live] of lives.entries()) {
    const one = known.resources[at];
    if (one === undefined) continue;
    known.lives[one.resource] = live;
    one.plan = makePlan(one.declared, live.state);
    known.findings.push(...judge(one, one.plan, inputs));
  }
  const recordings = { ...known.lives.recordings?.state, ...known.policy.declared.recordings };
  known.findings.push(...uncomposable(known.policy, recordings), ...references.findings);
}

function judge({ resource, declared }: ResourceOutcome, plan: Plan, inputs: Inputs): Finding[] {
  const mode = inputs.mode === "apply" ? "apply" : "check";
  const broken = brokenRules(resource, declared, { resulting: plan.after, mode });
  if (mode === "check" || inputs.allowWeakening) return broken;
  return [...broken, ...refusedWeakenings(resource, plan)];
}

// With a digest it is all or nothing: what was reviewed is the plan of all accounts together.
function refuseOtherPlans(all: readonly Known[], expected: string): void {
  const drifted = all.filter(isDrifted);
  if (expected === "any" || drifted.length === 0) return;
  const digest = digestOfAll(all);
  if (digest !== undefined && digest !== expected) {
    for (const known of drifted) known.findings.push(planChanged);
    return;
  }
  // Told with the other's reason, which is what has to be mended.
  const reason = firstReason(all.flatMap(({ findings }) => reasonsOf(findings)));
  const sound = drifted.filter((known) => !isRefused(known));
  if (reason !== "none") for (const known of sound) known.findings.push({ ...heldBack, reason });
}

const planChanged: Finding = {
  level: "error",
  reason: "plan-changed",
  message: "The plan is not the one that was reviewed (expected-plan), so nothing was sent.",
  hint: "Run the check again, review its plan, and apply that one.",
};

const heldBack: Omit<Finding, "reason"> = {
  level: "error",
  message:
    "Another account could not be read or was refused, so the plan as reviewed cannot be applied and nothing was sent.",
  hint: "Mend the other account, or apply without expected-plan to write the sound ones.",
};

async function write(known: Known, { clock, all }: { clock: Clock; all: readonly Known[] }): Promise<void> {
  const { account, policy } = known;
  for (const outcome of known.resources) {
    const live = known.lives[outcome.resource];
    if (account === undefined || live === undefined) return;
    if (outcome.plan === undefined || outcome.plan.changes.length === 0) continue;
    // Minutes may have passed since it was read, while other accounts were.
    if (all.length > 1) requireUnmoved(policy.account, live, await account.read(outcome.resource));
    await writeAndProve({ expected: policy.account, outcome, account, clock, live, plan: outcome.plan });
  }
}

function requireUnmoved(expected: string, before: Live, now: Live): void {
  if (now.account !== undefined && now.account !== expected) throw wrongAccount(expected, now.account);
  const isMoved = settings.some(({ name }) => !isSame(name, before.state[name], now.state[name]));
  if (!isMoved && now.isConfigured === before.isConfigured) return;
  throw new ActionError(
    "plan-changed",
    "The live settings changed since they were read, so nothing was sent.",
    {
      hint: "Run the check again, review its plan, and apply that one.",
    },
  );
}

async function unlistedSubaccounts(policy: Policy, twilio: Twilio): Promise<Finding[]> {
  if (policy.unlistedSubaccounts === "ignore") return [];
  const level = policy.unlistedSubaccounts === "fail" ? "failure" : "warning";
  const listed = new Set(policy.accounts.map(({ account }) => account));
  try {
    const reached = await twilio.accounts();
    return reached
      .filter(({ account, isOwn }) => !isOwn && !listed.has(account))
      .map(({ account, name }) => ({
        level,
        reason: "unlisted-subaccount",
        message: `The active subaccount ${shortSid(account)} (${quote(name)}) is not in the policy file.`,
        hint: "Declare it, close it, or set unlisted-subaccounts: ignore.",
      }));
  } catch (error) {
    return errorFindings(error);
  }
}
