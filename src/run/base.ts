import { acceptingValue, allowsWeakening, type Inputs } from "../declared/inputs.ts";
import type { AccountPolicy } from "../declared/policy.ts";
import type { Finding } from "../messages/finding.ts";
import { listed, quote } from "../messages/text.ts";
import { type Change, changesBetween } from "../plan/change.ts";
import type { Resource } from "../settings/resources.ts";
import { lastSeen, type Outcome } from "./outcome.ts";
import type { Base } from "./ports.ts";
import type { Judged, NotRead, Selected } from "./read.ts";

/**
 * Returns the accounts to read: the accounts that the step selects. In a pull request it adds the accounts that have the selected
 * names on the base. So a pull request cannot hide an account by taking its name away. In validate the names may select nothing:
 * then all accounts are meant.
 */
export function accountsToRead({ policy, selected }: Inputs, base: Base | undefined): Selected[] {
  const isNamed = ({ name }: AccountPolicy) => selected === undefined || selected.has(name);
  const named = policy.accounts.filter(isNamed);
  const accounts = named.length > 0 ? named : policy.accounts;
  if (base?.state !== "known") return accounts.map((account) => ({ policy: account }));
  const [before, after] = [bySid(base.policy?.accounts), bySid(base.proposed.accounts)];
  const unmanaged = base.policy?.unmanaged ?? "ignore";
  const withBase = (account: AccountPolicy): Selected => ({
    policy: account,
    base: { policy: before.get(account.account), unmanaged },
  });
  const own = new Set(accounts.map(({ account }) => account));
  const others = (base.policy?.accounts ?? [])
    .filter((account) => !own.has(account.account) && isNamed(account))
    .map((account) => ({
      ...withBase(after.get(account.account) ?? { ...account, declared: {}, waivers: [], places: {} }),
      isOnlyInBase: true,
    }));
  return [...accounts.map(withBase), ...others];
}

function bySid(accounts: readonly AccountPolicy[] = []): ReadonlyMap<string, AccountPolicy> {
  return new Map(accounts.map((account) => [account.account, account]));
}

/** Returns the accounts that the base declares and this policy does not, whether or not the step selects them. */
export function droppedAccounts(base: Base | undefined): readonly AccountPolicy[] {
  if (base?.state !== "known") return [];
  const after = bySid(base.proposed.accounts);
  return (base.policy?.accounts ?? []).filter(({ account }) => !after.has(account));
}

type Facts = {
  read: readonly (NotRead | Judged)[];
  /** Accounts that Twilio reports as closed. */
  closed: ReadonlySet<string>;
  inputs: Inputs;
  today: string;
};

type Comparison = Pick<Outcome, "base" | "changes"> & { findings: readonly Finding[] };

/** Compares the base's policy with the pull request's. The findings say what is unusual about the comparison. */
export function compareWithBase(base: Base | undefined, facts: Facts): Comparison {
  const { inputs } = facts;
  if (base === undefined) return { findings: [], changes: [] };
  if (base.state === "unknown") {
    const { state, why } = base;
    return { base: { state, why }, changes: [], findings: [unknownBase(base, inputs)] };
  }
  if (base.state === "outside") return { base, changes: [], findings: [outsideRepository(base)] };
  const { branch, into, movedFrom, isMergeGroup } = base;
  return {
    base: { state: "known", branch, into, isMergeGroup, hasFile: base.policy !== undefined, movedFrom },
    changes: changesOf(base, facts),
    findings: baseNotes(base),
  };
}

function changesOf(base: Base & { state: "known" }, { read, closed, inputs, today }: Facts): Change[] {
  const selected = new Map(read.map((account) => [account.policy.account, account]));
  const liveOf = (account: string, resource: Resource) => {
    const outcome = selected.get(account)?.resources.find((known) => known.resource === resource);
    return outcome && lastSeen(outcome);
  };
  return changesBetween(base.policy, base.proposed, {
    today,
    allowWeakening: allowsWeakening(inputs),
    liveOf,
    isSelected: (account) => selected.has(account),
    isClosed: (account) => closed.has(account),
  });
}

function baseNotes({ branch, into, policy, movedFrom }: Base & { state: "known" }): Finding[] {
  const note = (about: string, message: string, hint = "Do nothing if you expect this.") => [
    changeFinding({ level: "warning", reason: "proposed", about, message, hint }),
  ];
  const where = quote(branch);
  const other = `This change goes into ${quote(into ?? "")}, and is compared with the policy on ${where}, the default branch.`;
  const moved = `The policy is compared with ${quote(movedFrom ?? "")} on ${where}, which this workflow uses on that branch.`;
  const isNew = `${where} has no policy file at this path, so the policy is new and gives up no protection of an earlier policy.`;
  const advice =
    "If this pull request moves the file, compare it with the old file yourself before you merge.";
  return [
    ...(into === undefined ? [] : note("other branch", other)),
    ...(movedFrom === undefined ? [] : note("moved file", moved)),
    ...(policy === undefined ? note("no file", isNew, advice) : []),
  ];
}

// The author of a pull request may have caused that its base is not known, so the check fails.
function unknownBase({ why, hint }: Base & { state: "unknown" }, inputs: Inputs): Finding {
  const isAccepted = allowsWeakening(inputs);
  const accept = `If a reviewer accepts this policy without the comparison, set allow-weakening: ${acceptingValue(inputs.policy)} in this step.`;
  return changeFinding({
    level: isAccepted ? "warning" : "error",
    reason: "base-unknown",
    about: "unknown",
    phrase: "this pull request could not be compared with its base",
    message: `${why} So this pull request could not be compared with its base, and protections that it gives up are not known.`,
    hint: isAccepted ? hint : `${hint} ${accept}`,
  });
}

function outsideRepository({ branch }: Base & { state: "outside" }): Finding {
  return changeFinding({
    level: "warning",
    reason: "proposed",
    about: "outside",
    message: `The policy file is neither in this commit nor on ${quote(branch)}, so its changes were not judged.`,
    hint: "If the file is generated or from another repository, review its changes where it comes from.",
  });
}

/**
 * Warns of a permission that stays open: `true` always, and a hash if it accepted nothing.
 * @param isNeeded whether anything in this run needs the permission, or apply may need it.
 */
export function permissionNotes({ allowWeakening, policy }: Inputs, isNeeded: boolean): Finding[] {
  if (allowWeakening === "nothing" || (allowWeakening === "this-version" && isNeeded)) return [];
  const later =
    "Remove the hash once no pull request and no apply needs it. Otherwise it also accepts a later return to that version.";
  const instead =
    policy.file === undefined
      ? "Remove it as soon as this change is applied."
      : `To accept only this version of the policy, set allow-weakening to its hash, ${policy.file.hash}. Or remove allow-weakening.`;
  const texts: Record<typeof allowWeakening, string> = {
    everything: "is true, so this step also accepts what later changes give up.",
    "this-version": "accepted nothing in this run.",
    "another-version":
      "is the hash of another version of the policy file, so it accepted nothing in this run.",
  };
  const message = `allow-weakening ${texts[allowWeakening]}`;
  const hint = allowWeakening === "everything" ? instead : later;
  return [
    changeFinding({ level: "warning", reason: "allow-weakening", about: allowWeakening, message, hint }),
  ];
}

function changeFinding(finding: Omit<Finding, "subject">): Finding {
  return { ...finding, subject: "change" };
}

const maxNamed = 10;

/** Says in one line for each cause which accounts of the base could not be read. They are no failure of this pull request. */
export function unreadOfBase(accounts: readonly NotRead[]): Finding[] {
  const causes = Map.groupBy(
    accounts,
    ({ findings }) => findings.find(({ level }) => level === "error")?.message ?? "",
  );
  return [...causes].map(([cause, same]) => {
    const names = same.map(({ base, policy }) => base?.policy?.name ?? policy.name);
    const more = names.length > maxNamed ? [`${names.length - maxNamed} more`] : [];
    const who = listed([...names.slice(0, maxNamed).map(quote), ...more]);
    return changeFinding({
      level: "warning",
      reason: "proposed",
      about: `unread ${cause}`,
      message: `This step selects ${who} only by the policy on the default branch, and ${same.length === 1 ? "it" : "they"} could not be read at Twilio. ${cause}`,
      hint: "If this step should reach the account, fix that error. Otherwise do nothing.",
    });
  });
}
