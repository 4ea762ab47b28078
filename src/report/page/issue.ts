import { findingKey } from "../../messages/finding.ts";
import { code, cut, markdown, visible } from "../../messages/text.ts";
import { digestOf } from "../../plan/digest.ts";
import { type Evidence, workflowFile } from "../../run/evidence.ts";
import {
  type AccountOutcome,
  digestOfAll,
  isDrifted,
  neededWaivers,
  type Outcome,
} from "../../run/outcome.ts";
import { name } from "../../tool.ts";
import { offNotes, partsOf } from "../story/headline.ts";
import { plannedRows, rowsOf, waiverOf } from "../story/rows.ts";
import { storyOf } from "../story/story.ts";
import { duration, minute, titleOf } from "../story/wording.ts";
import { withoutCompositions } from "./compositions.ts";
import { runLink } from "./folds.ts";
import { maxBodyBytes, type Scope, scopeDigest } from "./marker.ts";
import {
  changeBetween,
  type Entry,
  entriesOf,
  findingEntries,
  type Register,
  readRegister,
  registerLine,
  settledLine,
} from "./register.ts";
import { summaryOf } from "./summary.ts";

/** An issue that is kept while something drifts. Its texts are made only where they are written. */
export type DriftIssue = {
  /** The account, or all of the policy, for people. */
  about: string;
  /** How the first line of every issue of this policy begins. */
  policyMarker: string;
  /** Its first line, by which it is found again. */
  marker: string;
  title: string;
  /** What is to become of it, given the body that it has; undefined where there is none yet. */
  next: (body: string | undefined) => Next;
  /** The comment with which it is closed. `foundAt`: ISO 8601. */
  closing: (foundAt: string) => string;
};

export type Next =
  | {
      state: "drifting";
      /** Whether the body says all of this already. */
      isCurrent: boolean;
      /** What has changed of the drift since that body, for a comment; undefined where nothing has. */
      change: string | undefined;
      body: () => string;
    }
  /** Everything matches the policy. */
  | { state: "settled"; body: () => string }
  /** Nothing is known to drift, and not everything was read. */
  | { state: "unknown" };

/** The comment with which an issue is opened again. */
export const reopening = "Opened again: it was closed by hand, and the settings still differ.";

/**
 * The issues of a run. `true`: one for every account of which it knows whether it drifts, the worst first. `fleet`: one
 * for all that it looked at.
 */
export function driftIssuesOf(
  outcome: Outcome,
  evidence: Evidence,
  { kind, scope }: { kind: "true" | "fleet"; scope: Scope },
): DriftIssue[] {
  const settings = withoutCompositions(outcome);
  const declaration = scope.policyFile || (workflowFile(evidence) ?? "");
  const policyMarker = `<!-- ${name} issue ${digestOf({ declaration }).slice(7, 31)} `;
  const issueOf = (what: object, subject: Subject): DriftIssue => {
    const marker = `${policyMarker}${digestOf(what).slice(7, 31)} -->`;
    return {
      ...{ policyMarker, marker, about: subject.about, title: issueTitle(subject.outcome) },
      next: (body) => nextFor(body, subject, { evidence, marker }),
      closing: closing(subject.outcome, evidence),
    };
  };
  if (kind === "fleet")
    return [issueOf({ fleet: scopeDigest(scope) }, fleetSubject(settings, declaration || "this workflow"))];
  return settings.accounts
    .filter(({ result }) => result === "drifted" || result === "compliant" || result === "applied")
    .sort((a, b) => urgencyOf(a) - urgencyOf(b))
    .map((account) => issueOf({ account: account.policy.account }, accountSubject(account, settings)));
}

// A protection that is gone comes first.
function urgencyOf(account: AccountOutcome): number {
  if (account.result !== "drifted") return 2;
  return plannedRows(account).some(({ change }) => change.effect === "strengthening") ? 0 : 1;
}

// GitHub takes 256 characters.
function issueTitle(outcome: Outcome): string {
  return cut(visible(partsOf(outcome).join(" · ")), 250);
}

// The subject of an issue. Its outcome fails where something drifts: an issue is no page before an approval.
type Subject = {
  about: string;
  outcome: Outcome;
  /** The account whose requests are shown; undefined for those of all. */
  account?: string;
  isAllRead: boolean;
  /** Returns what is not as declared, given what the issue says already. */
  entries: (before: Register | undefined) => Entry[];
  /** Changes with whatever the body says, but for what changes by itself from day to day. */
  digest: (entries: readonly Entry[]) => string;
};

function accountSubject(account: AccountOutcome, outcome: Outcome): Subject {
  const { policy, result, reason } = account;
  const fails = result === "drifted";
  const planDigest = digestOfAll([account]);
  return {
    about: titleOf(policy),
    outcome: { ...outcome, fails, result, reason, accounts: [account], findings: [], planDigest },
    account: policy.account,
    isAllRead: true,
    entries: () => (fails ? entriesOf(account) : []),
    digest: () => stateDigest(account),
  };
}

function fleetSubject(outcome: Outcome, about: string): Subject {
  const { accounts, findings } = outcome;
  const drifted = accounts.filter(isDrifted);
  // What these differ in is not known now, so their entries stay as they are.
  const unknown = accounts.filter(
    (account) => (account.result === "error" || account.result === "not-checked") && !isDrifted(account),
  );
  return {
    about,
    outcome: { ...outcome, fails: outcome.fails || drifted.length > 0 },
    isAllRead: unknown.length === 0 && !findings.some(({ level }) => level === "error"),
    entries: (before) => {
      const kept = unknown.flatMap(({ policy }) => {
        const key = accountKey(policy);
        const hash = before?.entries.get(key);
        return hash === undefined ? [] : [{ key, hash, says: "" }];
      });
      return [...drifted.map(accountEntry), ...findingEntries(findings), ...kept];
    },
    digest: digestOfEntries,
  };
}

function digestOfEntries(entries: readonly Entry[]): string {
  return digestOf(entries.map(({ key, hash }) => [key, hash]));
}

// An account that inputs declare has no name.
function accountKey({ name: called }: AccountOutcome["policy"]): string {
  return `account/${called || "the-account"}`;
}

function accountEntry(account: AccountOutcome): Entry {
  const entries = entriesOf(account);
  const labels = entries.map(({ key }) => code(key.replace(/^\w+\//, "")));
  return {
    key: accountKey(account.policy),
    hash: digestOfEntries(entries).slice(7, 15),
    says: `**${markdown(titleOf(account.policy))}**: ${labels.join(", ")}`,
  };
}

const lastSentence = "\nEvery run rewrites this text; write in comments.\n";

function nextFor(
  body: string | undefined,
  { outcome, account, isAllRead, ...subject }: Subject,
  { evidence, marker }: { evidence: Evidence; marker: string },
): Next {
  const bodyWith = (line: string) => () => {
    const head = `${marker}\n${line}\n`;
    const requests = evidence.requests.filter((one) => account === undefined || one.account === account);
    const room = maxBodyBytes - head.length - lastSentence.length;
    return `${head}${summaryOf(storyOf(outcome), { ...evidence, requests }, room)}${lastSentence}`;
  };
  const before = readRegister(body ?? "");
  const entries = subject.entries(before);
  if (entries.length === 0)
    return isAllRead ? { state: "settled", body: bodyWith(settledLine) } : { state: "unknown" };
  const digest = subject.digest(entries);
  const change = before && changeBetween(before.entries, entries);
  return {
    state: "drifting",
    isCurrent: before?.digest === digest.slice(7, 39),
    change: change && `**Changed** ${minute(evidence.time)}${byRun(evidence, ", found by ")}:\n\n${change}`,
    body: bodyWith(registerLine(digest, entries)),
  };
}

// Only an apply restores; a check finds the settings restored. A setting that is waived, or no longer in the policy, was not
// restored.
function closing(outcome: Outcome, evidence: Evidence) {
  return (foundAt: string) => {
    const lasted = duration(Date.parse(evidence.time) - Date.parse(foundAt));
    const after = lasted === undefined ? "" : `, after ${lasted}`;
    const { accounts } = outcome;
    const isOff = accounts.some(
      (account) => offNotes(account).length > 0 || neededWaivers(account).length > 0,
    );
    const isApplied = accounts.some(({ result }) => result === "applied");
    const words = isApplied ? "Restored" : isOff ? "No longer drift" : "Found restored";
    return `**${words}** ${minute(evidence.time)}${after}${byRun(evidence, ", by ")}: ${visible(partsOf(outcome).join(" · "))}.`;
  };
}

function byRun({ run }: Evidence, before: string): string {
  return run === "" ? "" : `${before}${runLink(run)}`;
}

// What a reader of the issue has to know again where it changes. Warnings are no drift, and come and go by themselves: a
// waiver that ends soon, a reference that could not be verified today.
function stateDigest(account: AccountOutcome): string {
  const rows = rowsOf(account).map((row) => ({
    label: row.label,
    declared: row.declared,
    before: row.before,
    waived: waiverOf(row)?.expires,
  }));
  const findings = account.findings.filter(({ level }) => level !== "warning").map(findingKey);
  return digestOf(JSON.parse(JSON.stringify({ rows, findings })));
}
