import { acceptingValue, allowsWeakening, type Inputs } from "../declared/inputs.ts";
import { type AccountPolicy, expectedToday, type Severity } from "../declared/policy.ts";
import { declarationWarnings } from "../declared/warnings.ts";
import { ActionError, endsTheRun, errorFindings } from "../messages/errors.ts";
import { type Finding, findingKey } from "../messages/finding.ts";
import { makePlan } from "../plan/plan.ts";
import { type Resource, resources } from "../settings/resources.ts";
import { verifyCompositions } from "./compositions.ts";
import { brokenRules, gapFindings, refusedWeakenings, uncomposable } from "./findings.ts";
import { requireIdentity } from "./identity.ts";
import { type AccountOutcome, expectedOf, gapsAfter, type Read, type Unread } from "./outcome.ts";
import type { Account, Clock, Twilio } from "./ports.ts";
import { verifyReferences } from "./references.ts";

export type Selected = {
  policy: AccountPolicy;
  isOnlyInBase?: boolean;
  /** The account in the base; `policy` is undefined if the base does not have the account. Undefined if no base is known. */
  base?: { policy: AccountPolicy | undefined; unmanaged: Severity } | undefined;
};

/** An account before the first request, or one that could not be read. */
export type NotRead = Selected & { resources: readonly Unread[]; findings: readonly Finding[] };

/** An account with every declared resource read and compared. */
export type Judged = Selected &
  Omit<AccountOutcome, "resources" | "result" | "reason"> & { account: Account; resources: readonly Read[] };

/**
 * Returns an account before the first request: its policy today, and the warnings about that. A resource that only the base
 * declares is read too: a value that someone changed there is drift, even if the pull request no longer declares it.
 */
export function unreadAccount(selected: Selected, today: string): NotRead {
  const { policy, base } = selected;
  const isDeclared = (resource: Resource) =>
    [policy, base?.policy].some((declaring) => declaring?.declared[resource] !== undefined);
  return {
    ...selected,
    resources: resources.filter(isDeclared).map((resource) => ({
      state: "unread",
      resource,
      ...expectedToday(policy, resource, today),
      ...(base && { base: expectedToday(base.policy, resource, today) }),
    })),
    findings: declarationWarnings(policy, today),
  };
}

/** Reads and judges an account. Never throws: if it fails, the account comes back unread, with the errors as findings. */
export async function readAndJudge(
  unread: NotRead,
  { inputs, twilio, clock }: { inputs: Inputs; twilio: Twilio; clock: Clock },
): Promise<NotRead | Judged> {
  let account: Account | undefined;
  try {
    await clock.wait(0);
    account = await twilio.connect(unread.policy.account);
    return await judgeAccount(unread, account, { inputs, clock });
  } catch (error) {
    const errors = errorFindings(account === undefined ? notReached(error) : error);
    return { ...unread, findings: [...unread.findings, ...errors] };
  }
}

function notReached(error: unknown): unknown {
  if (!(error instanceof ActionError) || !endsTheRun(error)) return error;
  return new ActionError(error.reason, `The run ended before this account was read. ${error.message}`, {
    hint: error.hint,
    about: "not reached",
    cause: error,
  });
}

async function judgeAccount(
  unread: NotRead,
  account: Account,
  { inputs, clock }: { inputs: Inputs; clock: Clock },
): Promise<Judged> {
  const { policy } = unread;
  const [references, read] = await Promise.all([
    verifyReferences(unread, account, inputs),
    Promise.all(unread.resources.map((resource) => readResource(resource, account))),
  ]);
  const lives = read.map(({ live }) => live);
  requireIdentity(policy.account, lives, { login: account.login, owners: references.owners });
  // The compositions are asked for once it is known whose account this is.
  const compositions = unread.resources.find(({ resource }) => resource === "compositions");
  const declared = compositions && expectedOf(compositions).declared;
  const recordings = read.find(({ resource }) => resource === "recordings");
  const verified = await verifyCompositions({ policy, declared }, account, inputs, clock);
  return {
    ...unread,
    account,
    resources: read,
    references: references.state,
    credentials: references.credentials,
    compositions: verified.compositions,
    findings: [
      ...unread.findings,
      ...read.flatMap((resource) => findingsOf(resource, unread, inputs)),
      ...(recordings === undefined ? [] : uncomposable(policy, recordings.plan, inputs.mode)),
      ...references.findings,
      ...verified.findings,
    ],
  };
}

async function readResource(unread: Unread, account: Account): Promise<Read> {
  const live = await account.read(unread.resource);
  return { ...unread, state: "read", live, plan: makePlan(unread.declared, live.state) };
}

// A finding that the base does not have belongs to the pull request, which also fixes a finding that only the base has.
function findingsOf(read: Read, { policy, base, isOnlyInBase }: Selected, inputs: Inputs): Finding[] {
  if (isOnlyInBase) return [];
  const { mode } = inputs;
  const refused =
    mode === "apply" && !allowsWeakening(inputs)
      ? refusedWeakenings(read.resource, read.plan, acceptingValue(inputs.policy))
      : [];
  const found = declarationFindings(policy, read, { mode, unmanaged: inputs.policy.unmanaged });
  if (read.base === undefined || base === undefined) return [...found, ...refused];
  const asOnBase = { ...read, ...read.base, plan: makePlan(read.base.declared, read.live.state) };
  const rules = { mode, unmanaged: base.unmanaged };
  const onBase = base.policy === undefined ? [] : declarationFindings(base.policy, asOnBase, rules);
  const keyOf = (finding: Finding) => `${finding.level} ${findingKey(finding)}`;
  const known = new Set(onBase.map(keyOf));
  return found.map((finding) =>
    known.has(keyOf(finding)) ? finding : { ...finding, subject: "change" as const },
  );
}

function declarationFindings(
  policy: AccountPolicy,
  read: Read,
  { mode, unmanaged }: { mode: Inputs["mode"]; unmanaged: Severity },
): Finding[] {
  const { resource, declared, plan } = read;
  const judging = { resulting: plan.after, mode };
  return [
    ...brokenRules(resource, declared, judging),
    ...gapFindings(policy, resource, { ...judging, gaps: gapsAfter(read), unmanaged }),
  ];
}
