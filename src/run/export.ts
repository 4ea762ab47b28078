import { Document, Pair, Scalar, YAMLMap } from "yaml";
import type { Inputs } from "../declared/inputs.ts";
import { maxPolicyBytes } from "../declared/policy.ts";
import { tooLargeHint } from "../declared/policy-file/document.ts";
import { parsePolicy } from "../declared/policy-file/read.ts";
import { ActionError, bugError, errorFindings } from "../messages/errors.ts";
import type { Finding } from "../messages/finding.ts";
import { quote, visible } from "../messages/text.ts";
import { compare } from "../plan/drift.ts";
import { unmetNeeds } from "../plan/rules.ts";
import { labelOf, type Resource, resources } from "../settings/resources.ts";
import { type Setting, type State, settings, type Value } from "../settings/settings.ts";
import { undeclarable } from "../settings/value.ts";
import { home } from "../tool.ts";
import { namesOf } from "./account-names.ts";
import { requireIdentity } from "./identity.ts";
import { type Exported, type Outcome, summarize } from "./outcome.ts";
import type { ReachableAccount, Twilio, World } from "./ports.ts";

/** What export makes: the outcome, and the text of the policy file where all could be read. */
export type Export = { outcome: Outcome; text: string | undefined };

type Found = ReachableAccount & { live: Record<Resource, State> };

/**
 * Reads every account that the credentials reach, and writes down what is live as a policy file: checking with it is
 * compliant until somebody changes a setting. Never throws: what went wrong is in the outcome.
 * @param to the file, as the repository calls it; and what takes what was masked out of a text, which is true of what is
 * written too.
 */
export async function exportPolicy(
  inputs: Inputs,
  { twilio, clock, pace }: World,
  { file, hideSecrets }: { file: string; hideSecrets: (text: string) => string },
): Promise<Export> {
  if (twilio === undefined) throw new Error("Export needs credentials, which inputs see to.");
  const errors: Finding[] = [];
  const readOne = (one: ReachableAccount) =>
    pace(() => clock.wait(0).then(() => readAll(one, twilio))).catch((error: unknown) => {
      errors.push(...errorFindings(error).map((finding) => about(one, finding)));
      return [];
    });
  try {
    const [reached, suspended] = await Promise.all([twilio.accounts(), twilio.suspended()]);
    const found = (await Promise.all(reached.map(readOne))).flat();
    if (errors.length > 0) return { outcome: summarize(inputs, [], errors), text: undefined };
    const { declared, empty } = declareAll(found, hideSecrets);
    const shared = sharedBy(declared);
    const text = textOf(declared, empty, shared);
    requireTrue(text, declared, clock.today);
    const told = toldOf(file, declared, shared);
    const warnings = [...suspended.map(notRead), ...empty.map(notDeclared)];
    return { outcome: { ...outcomeOf(inputs, warnings), exported: told }, text };
  } catch (error) {
    return { outcome: summarize(inputs, [], errorFindings(error)), text: undefined };
  }
}

function toldOf(file: string, declared: readonly Declaration[], shared: readonly Part[]): Exported {
  const parts = declared.flatMap((one) => one.parts);
  const leftOut = declared.flatMap(({ name, parts: own }) =>
    own.flatMap(({ resource, leftOut: out }) =>
      out.map(({ setting, why }) => ({ account: name, label: labelOf(resource, setting), why })),
    ),
  );
  return { file, accounts: declared.length, settings: sizeOf(parts), shared: sizeOf(shared), leftOut };
}

function sizeOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { values }) => sum + values.size, 0);
}

function outcomeOf(inputs: Inputs, warnings: readonly Finding[]): Outcome {
  return { ...summarize(inputs, [], warnings), result: "exported", reason: "none", fails: false };
}

function calledOf({ account, name }: Pick<ReachableAccount, "account" | "name">): string {
  return name.trim() === "" ? account : `${quote(name)} (${account})`;
}

function about(one: ReachableAccount, finding: Finding): Finding {
  return { ...finding, message: `${calledOf(one)}: ${finding.message}` };
}

function notRead(one: ReachableAccount): Finding {
  return {
    level: "warning",
    reason: "account-not-found",
    message: `The subaccount ${calledOf(one)} is suspended, so it cannot be read and is not in the file.`,
    hint: "Once it is active again, declare it too.",
  };
}

function notDeclared({ found }: Declaration): Finding {
  return {
    level: "warning",
    reason: "incomplete-declaration",
    message: `Nothing of ${calledOf(found)} can be declared as it is, so it is not in the file.`,
    hint: "The file says why; set the account right at Twilio or declare it by hand.",
  };
}

async function readAll(one: ReachableAccount, twilio: Twilio): Promise<Found[]> {
  const account = await twilio.connect(one.account);
  const read = async (resource: Resource): Promise<State> => {
    const live = await account.read(resource);
    requireIdentity(one.account, live, { login: account.login, owners: [] });
    return live.state;
  };
  const [compositions, recordings] = await Promise.all([read("compositions"), read("recordings")]);
  return [{ ...one, live: { compositions, recordings } }];
}

type LeftOut = { setting: Setting; why: string };
type Part = { resource: Resource; values: ReadonlyMap<Setting, Value | null>; leftOut: readonly LeftOut[] };
type Declaration = { name: string; found: Found; parts: readonly Part[] };

function declareAll(found: readonly Found[], hideSecrets: (text: string) => string) {
  const names = namesOf(found.map((one) => ({ ...one, name: hideSecrets(one.name) })));
  const all = found.map((one, at): Declaration => {
    const parts = resources.map((resource) => declarable(resource, one.live[resource], hideSecrets));
    const name = names[at];
    if (name === undefined) throw new Error("Every account has a name.");
    return { name, found: { ...one, name: hideSecrets(one.name) }, parts };
  });
  const isEmpty = ({ parts }: Declaration) => parts.every(({ values }) => values.size === 0);
  return { declared: all.filter((one) => !isEmpty(one)), empty: all.filter(isEmpty) };
}

// What is live may break the rules for what is declared; such a setting is left out, and a comment says why.
function declarable(resource: Resource, live: State, hideSecrets: (text: string) => string): Part {
  const broken = brokenSwitches(live);
  const values = new Map<Setting, Value | null>();
  const leftOut: LeftOut[] = [];
  for (const { name, kind } of settings) {
    const value = live[name];
    const why =
      undeclarable(kind, value) ??
      (hideSecrets(String(value)) === String(value) ? broken.get(name) : "holds a secret of this run");
    if (why === undefined) values.set(name, value === "" ? null : value);
    else leftOut.push({ setting: name, why });
  }
  return { resource, values, leftOut };
}

// A switch that is on without what it needs would fail every check, declared itself or by what it needs.
function brokenSwitches(live: State): Map<Setting, string> {
  const broken = new Map<Setting, string>();
  for (const { name: on, needs, missing } of unmetNeeds(live)) {
    const fault = `is on without ${missing.join(" and ")}`;
    broken.set(on, fault);
    for (const name of needs) broken.set(name, `is needed by ${on}, which ${fault}`);
  }
  return broken;
}

const schemaLine = ` yaml-language-server: $schema=${home.replace("github.com", "raw.githubusercontent.com")}/v1/schema/policy.schema.json`;

// What every one of several accounts declares alike.
function sharedBy(declared: readonly Declaration[]): Part[] {
  const [first, ...others] = declared;
  if (first === undefined || others.length === 0) return [];
  return first.parts.map(({ resource, values }) => {
    const theirs = others.map(({ parts }) => parts.find((part) => part.resource === resource)?.values);
    const shared = [...values].filter(([setting, value]) =>
      theirs.every((one) => one?.get(setting) === value),
    );
    return { resource, values: new Map(shared), leftOut: [] };
  });
}

function textOf(
  declared: readonly Declaration[],
  empty: readonly Declaration[],
  shared: readonly Part[],
): string {
  if (declared.length === 0) throw nothingToDeclare(empty);
  const accounts = new YAMLMap<Scalar<string>, YAMLMap>();
  for (const { name, found, parts } of declared) {
    const key = new Scalar(name);
    if (found.name.trim() !== "") key.commentBefore = ` ${visible(found.name)}`;
    const own = parts.map((part) => withoutShared(part, shared));
    accounts.items.push(new Pair(key, accountNode(found.account, own)));
  }
  accounts.comment = empty.flatMap(commentOnEmpty).join("\n");
  const defaults = sizeOf(shared) === 0 ? {} : { defaults: mapOf(shared) };
  const document = new Document({ version: 1, ...defaults, accounts });
  document.commentBefore = `${schemaLine}
 Written from the live settings. A setting that is left out is not managed: it is never compared and never changes.
 null declares that a SID or URL must be empty.`;
  return document.toString({ lineWidth: 0 });
}

function withoutShared({ resource, values, leftOut }: Part, shared: readonly Part[]): Part {
  const known = shared.find((part) => part.resource === resource)?.values;
  const own = [...values].filter(([setting]) => known?.has(setting) !== true);
  return { resource, values: new Map(own), leftOut };
}

function mapOf(parts: readonly Part[]) {
  const filled = parts.filter(({ values }) => values.size > 0);
  return Object.fromEntries(filled.map(({ resource, values }) => [resource, Object.fromEntries(values)]));
}

function commentOnEmpty({ found: { account, name }, parts }: Declaration): string[] {
  const called = name.trim() === "" ? account : `${visible(name)} (${account})`;
  const reasons = parts.flatMap(({ resource, leftOut }) =>
    leftOut.map(({ setting, why }) => sentence(labelOf(resource, setting), why)),
  );
  return [` ${called} is left out, since nothing of it can be declared as it is:`, ...reasons];
}

function accountNode(sid: string, parts: readonly Part[]): YAMLMap {
  const account = new YAMLMap();
  account.set("account-sid", sid);
  for (const { resource, values, leftOut } of parts) {
    const map = new YAMLMap();
    // As nodes: a map of nothing but null would be written as a set.
    for (const [setting, value] of values) map.set(setting, new Scalar(value));
    if (values.size > 0) account.set(resource, map);
    // Where nothing of it is declared, there is no map that could hold the comment.
    const [owner, label] =
      values.size > 0
        ? [map, (setting: Setting) => setting]
        : [account, (setting: Setting) => labelOf(resource, setting)];
    const lines = leftOut.map(({ setting, why }) => sentence(label(setting), why));
    // The account may have some of both resources.
    if (lines.length > 0) owner.comment = [...(owner.comment ? [owner.comment] : []), ...lines].join("\n");
  }
  return account;
}

function sentence(label: string, why: string): string {
  return ` ${label} is left out: it ${visible(why)}`;
}

function nothingToDeclare(empty: readonly Declaration[]): ActionError {
  const reached = empty
    .map(({ found }) => calledOf(found))
    .slice(0, 10)
    .join(", ");
  const said = empty.flatMap(({ parts }) =>
    parts.flatMap(({ resource, leftOut }) =>
      leftOut.map(({ setting, why }) => `${labelOf(resource, setting)} ${why}`),
    ),
  );
  const why = said.slice(0, 12).join("; ");
  const message =
    empty.length === 0
      ? "Twilio names no active account, so there is nothing to write."
      : `Nothing of ${reached} can be declared as it is, so no file was written: ${why}.`;
  return new ActionError("incomplete-declaration", message, {
    hint: "Set the account right in Twilio's console, and export then.",
  });
}

// What is called exported is what our own parser reads, and what a check would find to be live.
function requireTrue(text: string, declared: readonly Declaration[], today: string): void {
  if (new TextEncoder().encode(text).length > maxPolicyBytes) throw tooLarge();
  const { accounts } = parseOwn(text, today);
  const isTrue = declared.every(({ name, found }, at) => {
    const account = accounts[at];
    return (
      account?.name === name &&
      account.account === found.account &&
      resources.every(
        (resource) => compare(account.declared[resource] ?? {}, found.live[resource]).length === 0,
      )
    );
  });
  if (!isTrue || accounts.length !== declared.length)
    throw bugError(new Error("The file says something else."));
}

function tooLarge(): ActionError {
  const message = "The policy file would be larger than any may be (1 MiB, 10,000 accounts, 125,000 words).";
  return new ActionError("invalid-inputs", message, {
    hint: "Export the accounts in parts, each with credentials that reach fewer.",
  });
}

function parseOwn(text: string, today: string) {
  try {
    return parsePolicy(text, "policy-file", today);
  } catch (error) {
    const isTooMuch =
      error instanceof AggregateError && error.errors.some(({ hint }) => hint === tooLargeHint);
    // Its other problems are none that the reader could mend.
    throw isTooMuch ? tooLarge() : bugError(error);
  }
}
