import type { Inputs } from "../declared/inputs.ts";
import { type AccountPolicy, maxPolicyBytes } from "../declared/policy.ts";
import { parsePolicy } from "../declared/policy-file/read.ts";
import { type Declaration, writePolicy } from "../declared/policy-file/write.ts";
import { ActionError, bugError, errorFindings } from "../messages/errors.ts";
import type { Finding } from "../messages/finding.ts";
import { quote } from "../messages/text.ts";
import { unmetNeeds } from "../plan/gaps.ts";
import { compare } from "../plan/plan.ts";
import { labelOf, resourceRows, resources, type SettingName } from "../settings/resources.ts";
import { neverConfigured, type Setting, type State, settings, type Value } from "../settings/settings.ts";
import { undeclarable } from "../settings/value.ts";
import { nameAccounts } from "./account-names.ts";
import { requireIdentity } from "./identity.ts";
import { type Outcome, summarize } from "./outcome.ts";
import type { ReachableAccount, Twilio, World } from "./ports.ts";

/** The outcome of an export, and the text of the policy file if every account could be read. */
export type Export = { outcome: Outcome; text: string | undefined };

/** `recordings` is undefined if the credentials may not read them. */
type Found = ReachableAccount & { live: { compositions: State; recordings: State | undefined } };
type Declared = Found & Declaration;
type HideSecrets = (text: string) => string;

/**
 * Reads every account that the credentials reach, and writes the live settings as a policy file. A check with it is compliant until
 * someone changes a setting. Never throws: errors are in the outcome.
 * @param file its name in the workspace.
 * @param hideSecrets removes masked secrets from a text, because the file may contain no secret either.
 */
export async function exportPolicy(
  inputs: Inputs,
  { twilio, clock, pace }: World,
  { file, hideSecrets }: { file: string; hideSecrets: HideSecrets },
): Promise<Export> {
  if (twilio === undefined) throw new Error("Export needs credentials, and parseInputs requires them.");
  const errors: Finding[] = [];
  const readOne = async (account: ReachableAccount) => {
    try {
      await clock.wait(0);
      return await readLive(account, twilio);
    } catch (error) {
      for (const finding of errorFindings(error))
        errors.push({ ...finding, message: `${calledOf(account)}: ${finding.message}` });
      return [];
    }
  };
  try {
    const [reached, suspended] = await Promise.all([twilio.accounts(), twilio.suspended()]);
    const found = (await pace(reached, readOne)).flat();
    if (errors.length > 0) return { outcome: summarize(inputs, [], errors), text: undefined };
    const all = declareAll(found, hideSecrets);
    const declared = all.filter(({ values }) => values.size > 0);
    const empty = all.filter(({ values }) => values.size === 0);
    if (declared.length === 0) throw nothingToDeclare(empty);
    const { text, shared } = writePolicy(declared, empty);
    requireTrue(text, declared, clock.today);
    const notes = [...all.flatMap(noRecordings), ...suspended.map(notRead), ...empty.map(notDeclared)];
    const summary = summarize(inputs, [], notes);
    const exported = { file, shared, ...exportedCounts(declared) };
    return { outcome: { ...summary, result: "exported", reason: "none", fails: false, exported }, text };
  } catch (error) {
    return { outcome: summarize(inputs, [], errorFindings(error)), text: undefined };
  }
}

function exportedCounts(declared: readonly Declared[]) {
  const numberOff = (setting: Setting) =>
    declared.filter(({ live }) => live.compositions[setting] !== true).length;
  return {
    accounts: declared.length,
    unencrypted: numberOff("encryption-enabled"),
    atTwilio: numberOff("aws-storage-enabled"),
    settings: declared.reduce((sum, { values }) => sum + values.size, 0),
    leftOut: declared.flatMap(({ key, leftOut }) =>
      leftOut.map(({ resource, setting, why }) => ({ account: key, label: labelOf(resource, setting), why })),
    ),
  };
}

function calledOf({ account, name }: Pick<ReachableAccount, "account" | "name">): string {
  return name.trim() === "" ? account : `${quote(name)} (${account})`;
}

function notRead(account: ReachableAccount): Finding {
  const message = `The subaccount ${calledOf(account)} is suspended, so it cannot be read and is not in the file.`;
  const hint = "Once it is active again, add it to the policy file.";
  return { level: "warning", reason: "account-not-found", message, hint };
}

function noRecordings(account: Declared): Finding[] {
  if (account.live.recordings !== undefined) return [];
  const message = `These credentials may not read the recording settings of ${calledOf(account)}, so the file leaves them out.`;
  const hint = `To declare recordings too, give the key the permission ${quote(`${resourceRows.recordings.permission}/read`)}, and export again.`;
  return [{ level: "warning", reason: "incomplete-declaration", message, hint }];
}

function notDeclared(account: Declared): Finding {
  const message = `No setting of ${calledOf(account)} can be declared, so the account is not in the file.`;
  const hint = "The file says why. Fix the settings at Twilio, or declare the account by hand.";
  return { level: "warning", reason: "incomplete-declaration", message, hint };
}

async function readLive(reached: ReachableAccount, twilio: Twilio): Promise<Found[]> {
  const account = await twilio.connect(reached.account);
  const [compositions, recordings] = await Promise.all([
    account.read("compositions"),
    account.read("recordings").catch((error: unknown) => {
      const { status } = (error instanceof ActionError && error.refusal) || {};
      if (status !== 401 && status !== 403) throw error;
    }),
  ]);
  const lives = recordings === undefined ? [compositions] : [compositions, recordings];
  requireIdentity(reached.account, lives, { login: account.login, owners: [] });
  return [{ ...reached, live: { compositions: compositions.state, recordings: recordings?.state } }];
}

function declareAll(found: readonly Found[], hideSecrets: HideSecrets): Declared[] {
  const named = found.map((account) => ({ ...account, name: hideSecrets(account.name) }));
  const keys = nameAccounts(named);
  return named.map((account, index) => {
    const key = keys[index];
    if (key === undefined) throw new Error("Every account has a name.");
    return { ...account, key, ...declarable(account.live, hideSecrets) };
  });
}

// A live value may break the rules for what is declared. Such a setting is left out, and a comment says why.
function declarable(live: Found["live"], hideSecrets: HideSecrets): Pick<Declaration, "values" | "leftOut"> {
  const values = new Map<SettingName, Value | null>();
  const leftOut: Declaration["leftOut"][number][] = [];
  for (const resource of resources) {
    const state = live[resource];
    if (state === undefined) continue;
    const broken = brokenSwitches(state);
    for (const { name: setting, kind } of settings) {
      const value = state[setting];
      const isSecret = hideSecrets(String(value)) !== String(value);
      // The fault of a value may quote it, so the secret comes first.
      const why = isSecret
        ? "holds a secret of this run"
        : (undeclarable(kind, value) ?? broken.get(setting));
      if (why === undefined) values.set(`${resource}.${setting}`, value === "" ? null : value);
      else leftOut.push({ resource, setting, why });
    }
  }
  return { values, leftOut };
}

// A switch that is on without what it needs would fail every check, whether the switch or what it needs is declared.
function brokenSwitches(live: State): Map<Setting, string> {
  const broken = new Map<Setting, string>();
  for (const { name: on, needs, missing } of unmetNeeds(live)) {
    const fault = `is on without ${missing.join(" and ")}`;
    broken.set(on, fault);
    for (const name of needs) broken.set(name, `is needed by ${on}, which ${fault}`);
  }
  return broken;
}

function nothingToDeclare(empty: readonly Declared[]): ActionError {
  const reached = empty.slice(0, 10).map(calledOf).join(", ");
  const all = empty.flatMap(({ leftOut }) => leftOut);
  const why = all.slice(0, 12).map((row) => `${labelOf(row.resource, row.setting)} ${row.why}`);
  const message =
    empty.length === 0
      ? "Twilio names no active account, so there is nothing to write."
      : `No setting of ${reached} can be declared, so no file was written: ${why.join("; ")}.`;
  return new ActionError("incomplete-declaration", message, {
    hint: "Correct these settings, or activate an account, in Twilio's console. Then export again.",
  });
}

// An exported file must be one that our own parser reads, and with which a check finds no drift.
function requireTrue(text: string, declared: readonly Declared[], today: string): void {
  const accounts = parseOwn(text, today);
  const isTrue = declared.every(({ key, account, live }, index) => {
    const read = accounts[index];
    if (read?.name !== key || read.account !== account) return false;
    return resources.every(
      (resource) => compare(read.declared[resource] ?? {}, live[resource] ?? neverConfigured).length === 0,
    );
  });
  if (!isTrue || accounts.length !== declared.length)
    throw bugError(new Error("The file says something else."));
}

function parseOwn(text: string, today: string): readonly AccountPolicy[] {
  try {
    const isSmall = new TextEncoder().encode(text).length <= maxPolicyBytes;
    if (isSmall) return parsePolicy(text, "policy-file", today).accounts;
  } catch (error) {
    const isTooLarge =
      error instanceof AggregateError && error.errors.some(({ kind }) => kind === "too-large");
    // Any other problem is a bug, which the reader cannot fix.
    if (!isTooLarge) throw bugError(error);
  }
  const message =
    "The policy file would exceed the limits of a policy file (1 MiB, 10,000 accounts, 125,000 words).";
  const hint = "Export the accounts in parts, each with credentials that reach fewer accounts.";
  throw new ActionError("invalid-inputs", message, { hint });
}
