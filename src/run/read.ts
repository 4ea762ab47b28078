import type { Inputs } from "../declared/inputs.ts";
import type { AccountPolicy } from "../declared/policy.ts";
import { activeWaivers, daysLeft, managedOf } from "../declared/waivers.ts";
import { declarationWarnings } from "../declared/warnings.ts";
import { ActionError, endsTheRun, errorFindings } from "../messages/errors.ts";
import type { Finding } from "../messages/finding.ts";
import { makePlan } from "../plan/plan.ts";
import { type Resource, resources } from "../settings/resources.ts";
import type { Declared } from "../settings/settings.ts";
import { verifyCompositions } from "./compositions.ts";
import { brokenRules, gapFindings, refusedWeakenings, uncomposable } from "./findings.ts";
import { requireIdentity } from "./identity.ts";
import {
  type AccountOutcome,
  gapsAfter,
  type Read,
  type ResourceDeclaration,
  type Unread,
} from "./outcome.ts";
import type { Account, Clock, Live, Twilio } from "./ports.ts";
import { type References, verifyReferences } from "./references.ts";

/** An account before anything was asked, or one that could not be read. */
export type NotRead = { policy: AccountPolicy; resources: readonly Unread[]; findings: readonly Finding[] };

/** An account whose every declared resource was read and compared. */
export type Judged = {
  policy: AccountPolicy;
  account: Account;
  resources: readonly Read[];
  findings: readonly Finding[];
  references: References["state"];
  compositions: AccountOutcome["compositions"];
};

/** An account of which nothing is known yet: what is declared of it today, and what is odd about that. */
export function unreadAccount(policy: AccountPolicy, today: string): NotRead {
  const declared = resources.filter((resource) => policy.declared[resource] !== undefined);
  return {
    policy,
    resources: declared.map((resource) => ({ ...declarationOf(policy, resource, today), state: "unread" })),
    findings: declarationWarnings(policy, today),
  };
}

function declarationOf(policy: AccountPolicy, resource: Resource, today: string): ResourceDeclaration {
  return {
    resource,
    declared: managedOf(policy, resource, today),
    waived: activeWaivers(policy, resource, today).map(({ setting, reason, expires }) => ({
      setting,
      reason,
      expires,
      declared: policy.declared[resource]?.[setting] ?? "",
      daysLeft: daysLeft({ expires }, today),
    })),
  };
}

/**
 * Reads an account and judges what it read. Never throws: where it fails, the account comes back as it was, with what
 * went wrong among its findings.
 */
export async function readAndJudge(
  unread: NotRead,
  { inputs, twilio, clock }: { inputs: Inputs; twilio: Twilio; clock: Clock },
): Promise<NotRead | Judged> {
  let account: Account | undefined;
  try {
    await clock.wait(0);
    account = await twilio.connect(unread.policy.account);
    return await judgeAccount(unread, account, inputs);
  } catch (error) {
    const errors = errorFindings(account === undefined ? notReached(error) : error);
    return { ...unread, findings: [...unread.findings, ...errors] };
  }
}

function notReached(error: unknown): unknown {
  if (!(error instanceof ActionError) || !endsTheRun(error)) return error;
  return new ActionError(error.reason, `Not reached. ${error.message}`, {
    hint: error.hint,
    about: "not reached",
    cause: error,
  });
}

async function judgeAccount(unread: NotRead, account: Account, inputs: Inputs): Promise<Judged> {
  const { policy } = unread;
  const [references, lives] = await Promise.all([
    verifyReferences(unread, account, inputs),
    Promise.all(unread.resources.map(async (one) => ({ one, live: await account.read(one.resource) }))),
  ]);
  for (const { live } of lives)
    requireIdentity(policy.account, live, { login: account.login, owners: references.owners });
  // Asked for once it is known whose they are.
  const declared = unread.resources.find(({ resource }) => resource === "compositions")?.declared;
  const verified = await verifyCompositions({ policy, declared }, account, inputs);
  const read = lives.map(({ one, live }) => readAs(one, live));
  return {
    policy,
    account,
    resources: read,
    references: references.state,
    compositions: verified.compositions,
    findings: [
      ...unread.findings,
      ...read.flatMap((resource) => findingsOf(resource, policy, inputs)),
      ...uncomposable(policy, recordingsOf(policy, read)),
      ...references.findings,
      ...verified.findings,
    ],
  };
}

function readAs({ resource, declared, waived }: ResourceDeclaration, live: Live): Read {
  return { state: "read", resource, declared, waived, live, plan: makePlan(declared, live.state) };
}

function findingsOf(read: Read, policy: AccountPolicy, inputs: Inputs): Finding[] {
  const { resource, declared, plan } = read;
  const mode = inputs.mode === "apply" ? "apply" : "check";
  return [
    ...brokenRules(resource, declared, { resulting: plan.after, mode }),
    ...(mode === "apply" && !inputs.allowWeakening ? refusedWeakenings(resource, plan) : []),
    ...gapFindings(policy, resource, {
      gaps: gapsAfter(read),
      resulting: plan.after,
      mode,
      unmanaged: inputs.policy.unmanaged,
    }),
  ];
}

function recordingsOf({ declared }: AccountPolicy, read: readonly Read[]): Declared {
  const found = read.find(({ resource }) => resource === "recordings");
  return { ...found?.live.state, ...declared.recordings };
}
