import type { Inputs } from "../declared/inputs.ts";
import { ActionError, endsTheRun, errorFindings } from "../messages/errors.ts";
import { type Finding, reasonsOf } from "../messages/finding.ts";
import { firstReason } from "../messages/reasons.ts";
import { quote, shortSid } from "../messages/text.ts";
import { weakenings } from "../plan/plan.ts";
import { nameAccounts } from "./account-names.ts";
import { accountsToRead, compareWithBase, droppedAccounts, permissionNotes, unreadOfBase } from "./base.ts";
import { clockWarning } from "./clock.ts";
import { brokenByPolicy } from "./findings.ts";
import { originOf } from "./origin.ts";
import {
  type AccountOutcome,
  changeReasons,
  digestOfAll,
  hasDrift,
  type Outcome,
  type Read,
  resultOf,
  summarize,
  type Unread,
} from "./outcome.ts";
import type { Base, Clock, Pace, PolicyVersion, Twilio, World } from "./ports.ts";
import { type Judged, type NotRead, readAndJudge, unreadAccount } from "./read.ts";
import { writeAccount } from "./write.ts";

/**
 * Checks, validates or applies the accounts of a policy: it reads and compares all, and in apply, once all are judged, it writes
 * and proves. An account that fails stops no other, unless `expected-plan` is a digest. Never throws: errors are in the outcome.
 */
export async function run(inputs: Inputs, world: World): Promise<Outcome> {
  const { twilio, clock, pace, onProgress } = world;
  // The base says which accounts to read besides those of the policy, and what live is compared with.
  const base = await world.base?.();
  const unread = accountsToRead(inputs, base).map((account) => unreadAccount(account, clock.today));
  const countRead = counting(unread.length, twilio && onProgress);
  const [closed, unlisted, read] = await Promise.all([
    closedAccounts(base, world),
    twilio === undefined ? [] : unlistedSubaccounts(inputs, twilio),
    twilio === undefined
      ? unread
      : pace(unread, async (account) => countRead(await readAndJudge(account, { inputs, twilio, clock }))),
  ]);
  if (inputs.mode !== "apply") {
    // If the base is not known, live was not compared with the base, so the history of the policy would explain nothing.
    const isExplained = base === undefined || base.state === "known";
    const versions = (isExplained && read.some(hasDrift) && (await world.history?.())) || [];
    return compared({ read, closed, unlisted, base, versions }, inputs, world);
  }
  const held = refuseOtherPlans(read, unlisted, inputs.expectedPlan);
  const notes = permissionNotes(inputs, mayNeedPermission(read, inputs, { changes: [] }));
  const written = await applyAll(held, { clock, pace });
  return summarize(inputs, written, [...unlisted, ...notes, ...clockWarning(clock)]);
}

type Found = {
  read: readonly (NotRead | Judged)[];
  /** The accounts that Twilio reports as closed. */
  closed: ReadonlySet<string>;
  unlisted: readonly Finding[];
  base: Base | undefined;
  /** Earlier versions of the policy file; none if they are not known. */
  versions: readonly PolicyVersion[];
};

// Sums up a check or a validation, with what a pull request changes.
function compared(
  { read, closed, unlisted, base, versions }: Found,
  inputs: Inputs,
  { twilio, clock }: World,
): Outcome {
  const facts = { read, closed, inputs, today: clock.today };
  const { findings, ...comparison } = compareWithBase(base, facts);
  const isValidation = inputs.mode === "validate";
  const lost = twilio === undefined ? [] : read.filter(isLostWithBase);
  const changesFor = Map.groupBy(comparison.changes, (change) =>
    change.kind === "rule" ? "" : change.account.account,
  );
  const outcomes = [...read, ...(isValidation ? othersToValidate(inputs, read, clock.today) : [])]
    // Validate judges no account that only the base has.
    .filter((account) => !lost.some((other) => other === account) && !(isValidation && account.isOnlyInBase))
    .map((account): AccountOutcome => {
      if (isValidation) return validated(account);
      const changes = changesFor.get(account.policy.account) ?? [];
      const changed = { ...account, changes, origin: originOf(account, versions) };
      return ended(changed, twilio === undefined ? "not-checked" : resultOf(changed));
    });
  const isRuleNew =
    base?.state === "known" && base.policy?.unlistedSubaccounts !== inputs.policy.unlistedSubaccounts;
  const dropped = new Set(droppedAccounts(base).map(({ account }) => account));
  const listed = unlisted.map((finding) => {
    const isDropped = finding.about !== undefined && dropped.has(finding.about);
    if (!isRuleNew && !isDropped) return finding;
    return { ...finding, subject: "change" as const, ...(isDropped && { paste: undefined }) };
  });
  const general = [...inputs.credentialFaults.flatMap(errorFindings), ...listed, ...findings];
  const notes = [
    ...unreadOfBase(lost),
    ...permissionNotes(inputs, mayNeedPermission(read, inputs, comparison)),
    ...clockWarning(clock),
  ];
  return summarize(inputs, outcomes, [...general, ...notes], comparison);
}

// Validate judges the whole policy file, so it also reports accounts that the input `account` does not name, if they break a rule.
function othersToValidate({ policy }: Inputs, read: Found["read"], today: string): NotRead[] {
  const known = new Set(
    read.filter(({ isOnlyInBase }) => !isOnlyInBase).map((account) => account.policy.account),
  );
  return policy.accounts
    .filter(({ account }) => !known.has(account))
    .map((account) => unreadAccount({ policy: account }, today))
    .filter((account) => validated(account).result === "error");
}

// Some rules are broken by the policy alone, independent of the settings at Twilio.
function validated(account: NotRead | Judged): AccountOutcome {
  const broken = account.resources.flatMap(({ resource, declared }) => brokenByPolicy(resource, declared));
  const findings = [...account.findings, ...broken];
  return ended({ ...account, findings }, broken.length > 0 ? "error" : "valid");
}

// Apply may need the permission later: for what it would weaken, and for what this run did not read or judge.
function mayNeedPermission(
  read: readonly (NotRead | Judged)[],
  inputs: Inputs,
  { base, changes }: Pick<Outcome, "base" | "changes">,
): boolean {
  if (base?.state === "unknown" || changes.some(({ needsPermission }) => needsPermission)) return true;
  if (inputs.mode === "validate") return base?.state !== "known";
  const resources = read.flatMap<Read | Unread>((account) => [...account.resources]);
  const isUnneeded = (resource: Read | Unread) =>
    resource.state === "read" && weakenings(resource.plan).length === 0;
  return inputs.selected !== undefined || !resources.every(isUnneeded);
}

// An account that only the base selects may be closed or unreachable, and this pull request is not at fault.
function isLostWithBase(account: NotRead | Judged): account is NotRead {
  const { findings, isOnlyInBase = false } = account;
  return isOnlyInBase && !("account" in account) && !findings.some(endsTheRun);
}

/** Finds the dropped accounts that Twilio reports as closed. Never rejects: an account that cannot be read counts as open. */
async function closedAccounts(base: Base | undefined, { twilio, pace }: World): Promise<ReadonlySet<string>> {
  const asked = await pace(droppedAccounts(base), async ({ account }) => {
    try {
      await twilio?.connect(account);
      return [];
    } catch (error) {
      return error instanceof ActionError && error.kind === "closed" ? [account] : [];
    }
  });
  return new Set(asked.flat());
}

// Returns a function that passes an account on, and reports the progress.
function counting(accounts: number, report: World["onProgress"]) {
  const progress = { accounts, read: 0, drifted: 0, failed: 0 };
  report?.({ ...progress });
  return (account: NotRead | Judged): NotRead | Judged => {
    progress.read++;
    if (hasError(account)) progress.failed++;
    else if (hasDrift(account)) progress.drifted++;
    report?.({ ...progress });
    return account;
  };
}

type Ended = Omit<AccountOutcome, "result" | "reason"> & Partial<Pick<Outcome, "changes">>;

function ended(
  { policy, isOnlyInBase, changes = [], ...rest }: Ended,
  result: AccountOutcome["result"],
): AccountOutcome {
  const { resources, findings, references, credentials, origin, compositions } = rest;
  const known = { resources, findings, references, credentials, origin, compositions };
  const drift = result === "drifted" && hasDrift({ resources }) ? ["drift" as const] : [];
  const proposed = result === "proposed" ? [result] : [];
  const reason = firstReason([...reasonsOf(findings), ...changeReasons(changes), ...drift, ...proposed]);
  const itself = { policy, ...(isOnlyInBase && { isOnlyInBase }) };
  return { ...itself, ...known, result, reason };
}

// Tells whether apply would write anything.
function hasChanges({ resources }: Pick<Ended, "resources">): boolean {
  return resources.some((resource) => resource.state !== "unread" && resource.plan.changes.length > 0);
}

function hasError({ findings }: Pick<Ended, "findings">): boolean {
  return findings.some(({ level }) => level === "error");
}

async function applyAll(
  all: readonly (NotRead | Judged)[],
  { clock, pace }: { clock: Clock; pace: Pace },
): Promise<AccountOutcome[]> {
  return pace(all, async (account) => {
    if (!("account" in account) || hasError(account)) return ended(account, "error");
    const { resources, findings } = await writeAccount(account, clock);
    // A gap that was found before something else changed the settings is not known to be there now.
    const isMoved = findings.some(
      ({ reason }) => reason === "collateral-change" || reason === "plan-changed",
    );
    const before = account.findings.filter(({ reason }) => !isMoved || reason !== "unmanaged");
    const written = { ...account, resources, findings: [...before, ...findings] };
    return ended(written, resultOf(written));
  });
}

/** If a digest is expected, refuses all accounts with changes once the plan differs, or once any account or list has an error. */
function refuseOtherPlans(
  all: readonly (NotRead | Judged)[],
  unlisted: readonly Finding[],
  expected: string,
): readonly (NotRead | Judged)[] {
  if (expected === "any" || !all.some(hasChanges)) return all;
  const digest = digestOfAll(all);
  if (digest !== undefined && digest !== expected)
    return all.map((account) => (hasChanges(account) ? refusedWith(account, planChanged) : account));
  // An account that is held back gets the reason of the error behind that, because this error has to be fixed.
  const findings = [...all.flatMap((account) => account.findings), ...unlisted];
  const errors = findings.filter(({ level }) => level === "error");
  if (errors.length === 0) return all;
  const reason = firstReason(reasonsOf(errors));
  return all.map((account) =>
    hasChanges(account) && !hasError(account) ? refusedWith(account, { ...heldBack, reason }) : account,
  );
}

function refusedWith<Of extends NotRead | Judged>(account: Of, finding: Finding): Of {
  return { ...account, findings: [...account.findings, finding] };
}

const planChanged: Finding = {
  level: "error",
  reason: "plan-changed",
  about: "expected-plan",
  phrase: "apply refused: the plan is not the one in expected-plan",
  message: "The plan differs from the plan in expected-plan, so nothing was sent.",
  hint: "Compare the plan in the job summary with the reviewed plan. To apply the present plan, run the check again and get its plan approved.",
};

const heldBack: Omit<Finding, "reason"> = {
  level: "error",
  about: "held back",
  message:
    "Another account or the list of subaccounts could not be read, or was refused. So the reviewed plan cannot be applied, and nothing was sent.",
  hint: "Fix the error of that account or list. Or run apply without expected-plan: apply then writes the accounts that have no error.",
};

async function unlistedSubaccounts({ policy, mode }: Inputs, twilio: Twilio): Promise<Finding[]> {
  const rule = policy.unlistedSubaccounts;
  if (rule === "ignore") return [];
  // Apply proves the accounts of the policy, and an account that is missing there is no fault of what apply wrote.
  const level = rule === "fail" && mode !== "apply" ? "failure" : "warning";
  const listed = new Set(policy.accounts.map(({ account }) => account));
  try {
    const reached = await twilio.accounts();
    const parent = reached.find(({ isOwn }) => isOwn)?.parent;
    if (parent !== undefined) throw tokenOfSubaccount(parent, rule);
    const unlisted = reached.filter(({ account, isOwn }) => !isOwn && !listed.has(account));
    const taken = policy.accounts.map(({ name }) => name);
    const names = nameAccounts(unlisted, taken);
    return unlisted.map(({ account, name }, at) => ({
      level,
      failsCheck: rule === "fail" && mode === "apply",
      reason: "unlisted-subaccount",
      about: account,
      place: policy.file && { file: policy.file.path, line: 1, column: 1 },
      message: `The active subaccount ${shortSid(account)} (${quote(name)}) is not in the policy file.`,
      hint: "Declare it, close it, or set unlisted-subaccounts: ignore.",
      paste: `  ${names[at]}:\n    account-sid: ${account}`,
    }));
  } catch (error) {
    const phrase = "the list of subaccounts could not be read";
    return errorFindings(error).map((finding) => ({ ...finding, phrase }));
  }
}

function tokenOfSubaccount(parent: string, rule: string): ActionError {
  const message = `auth-token belongs to a subaccount of ${shortSid(parent)}, which cannot list the other subaccounts, and unlisted-subaccounts: ${rule} needs that list.`;
  const hint =
    "Give account-sid and auth-token of the parent account, or set unlisted-subaccounts: ignore in the policy file.";
  return new ActionError("invalid-inputs", message, { hint });
}
