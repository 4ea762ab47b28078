import { type Finding, findingKey } from "../../messages/finding.ts";
import { cut, visible } from "../../messages/text.ts";
import { digestOf } from "../../plan/digest.ts";
import type { Evidence, Exchange } from "../../run/evidence.ts";
import { type AccountOutcome, digestOfAll, isDrifted, type Outcome } from "../../run/outcome.ts";
import { name } from "../../tool.ts";
import { partsOf } from "../story/headline.ts";
import { driftedRows, rowsOf, severityOf, waiverOf } from "../story/rows.ts";
import { storyOf } from "../story/story.ts";
import { joined, titleOf } from "../story/wording.ts";
import { withoutCompositions } from "./compositions.ts";
import { closingComment, leavingComment, newsOf, type Present, reopening } from "./issue-comments.ts";
import { type IssueMarker, issueMarker, markerLine, maxBodyBytes, type Scope } from "./marker.ts";
import { accountId, entriesOf, knownWith, makeRegister, type Register, registerLine } from "./register.ts";
import { summaryOf } from "./summary.ts";

/** An issue that stays open while its subject drifts. Its texts are made only where they are written. */
export type DriftIssue = {
  marker: IssueMarker;
  /** The account, or the policy, for people. */
  about: string;
  title: string;
  /** Decides what becomes of the issue. @param before the existing issue; undefined if there is none. */
  next: (before: Existing | undefined) => Next;
};

/** An issue as it is at GitHub, with the register of its last comment. */
export type Existing = {
  register: Register | undefined;
  isClosed: boolean;
  /** The time at which the issue was opened: ISO 8601. */
  foundAt: string;
};

/**
 * - `drifting`: the issue has to be open.
 * - `closed-by-hand`: it drifts, and someone closed the issue again after a run had opened it again.
 * - `settled`: everything matches the policy.
 * - `unknown`: nothing is known to drift, and not everything was read. An open issue stays open.
 */
export type Next = {
  state: "drifting" | "closed-by-hand" | "settled" | "unknown";
  /** Says what is new; undefined if nothing is. */
  comment: string | undefined;
  /** Returns the new body, given the current body; undefined if the current body is right. */
  body: (current: string | undefined) => string | undefined;
};

/** The issues of a run, the worst first. */
export type DriftIssues = {
  /** The path of the policy or workflow that keeps them. */
  path: string;
  issues: readonly DriftIssue[];
  /** Tells whether the policy names the account of an issue. */
  isNamed: (marker: IssueMarker) => boolean;
  /**
   * Returns the words that close an issue which no run keeps any longer; undefined if it stays.
   * @param isGone whether the policy file that kept it is gone from the checkout.
   */
  leaving: (marker: IssueMarker, isGone: boolean) => ((register: Register | undefined) => string) | undefined;
  /** True if everything that fails belongs to an issue. */
  coversAll: boolean;
};

/**
 * The issues that a step asks for. `named` has all accounts of its policy file; undefined without a file. `isWhole` is false in a
 * rerun, and if the step selects accounts: then no issue of another account is closed.
 */
type Asked = { kind: "true" | "fleet"; scope: Scope; named: readonly string[] | undefined; isWhole: boolean };

/**
 * Makes the issues of a run. `true`: an issue for every account whose result is `drifted`, `compliant` or `applied`. `fleet`: one
 * issue for all accounts of the run.
 */
export function driftIssuesOf(
  outcome: Outcome,
  evidence: Evidence,
  { kind, scope, named, isWhole }: Asked,
): DriftIssues {
  const settings = withoutCompositions(outcome);
  const subjects = kind === "fleet" ? [fleetSubject(settings, scope)] : accountSubjects(settings, scope);
  const keys = new Set(named?.map((account) => issueMarker(scope, account).key));
  return {
    path: scope.path,
    issues: subjects.map((subject) => ({
      ...{ marker: subject.marker, about: subject.about, title: issueTitle(subject.outcome) },
      next: (before) => nextOf(subject, before, evidence),
    })),
    isNamed: ({ key }) => named === undefined || keys.has(key),
    leaving: (marker, isGone) => {
      const isLeft = marker.kind === "fleet" ? isGone : !isGone && !keys.has(marker.key);
      if (!isWhole || !isLeft) return undefined;
      const why = isGone ? "its policy file is gone" : "the policy does not name this account now";
      return (register) => {
        const found = register?.found ?? evidence;
        const over = makeRegister([], { marker, found, isReopened: false, isOver: true });
        return withRegister(leavingComment(why, register, evidence), over);
      };
    },
    coversAll: coversAll(outcome, kind),
  };
}

// Compositions have no issue, and the issue of an account has nothing about the whole policy.
function coversAll({ accounts, findings, result }: Outcome, kind: "true" | "fleet"): boolean {
  const isFailing = ({ level }: Finding) => level === "failure";
  const others = accounts.flatMap((account) =>
    account.findings.filter(({ subject }) => subject === "compositions"),
  );
  return result !== "error" && ![...others, ...(kind === "fleet" ? [] : findings)].some(isFailing);
}

// GitHub takes 256 characters.
function issueTitle(outcome: Outcome): string {
  return cut(visible(partsOf(outcome).join(" · ")), 250);
}

// The subject of an issue. Its outcome fails if something drifts, so that its page is no preview for an approval.
type Subject = {
  marker: IssueMarker;
  about: string;
  outcome: Outcome;
  entries: Register["entries"];
  /** The SIDs of accounts that were not read; an empty one if findings about the whole policy may be missing. */
  unread: readonly string[];
};

function accountSubjects(outcome: Outcome, scope: Scope): Subject[] {
  return outcome.accounts
    .filter(({ result }) => result === "drifted" || result === "compliant" || result === "applied")
    .sort((a, b) => urgencyOf(a) - urgencyOf(b))
    .map((account) => {
      const { policy, result, reason } = account;
      const fails = result === "drifted";
      const planDigest = digestOfAll([account]);
      return {
        marker: issueMarker(scope, policy.account),
        about: titleOf(policy),
        outcome: { ...outcome, fails, result, reason, accounts: [account], findings: [], planDigest },
        entries: fails ? entriesOf([account], []).map((entry) => ({ ...entry, title: "" })) : [],
        unread: [],
      };
    });
}

// Ranks accounts for the limited number of open issues: the worst has the lowest number.
function urgencyOf(account: AccountOutcome): number {
  if (account.result !== "drifted") return Number.POSITIVE_INFINITY;
  return Math.min(100, ...driftedRows(account).map(severityOf));
}

function fleetSubject(outcome: Outcome, scope: Scope): Subject {
  const { accounts, findings } = outcome;
  const drifted = accounts.filter(isDrifted);
  const unread = accounts.filter(
    (account) => (account.result === "error" || account.result === "not-checked") && !isDrifted(account),
  );
  // After a general error, such as an unreadable list of subaccounts, findings about the whole policy may be missing.
  const isPartial = findings.some(({ level }) => level === "error");
  return {
    marker: issueMarker(scope),
    about: scope.path || "this workflow",
    outcome: { ...outcome, fails: outcome.fails || drifted.length > 0 },
    entries: entriesOf(drifted, findings),
    unread: [...unread.map(({ policy }) => policy.account), ...(isPartial ? [""] : [])],
  };
}

function nextOf(subject: Subject, existing: Existing | undefined, evidence: Evidence): Next {
  const { outcome, unread, marker } = subject;
  const wasOver = existing?.register?.isOver === true;
  const before = wasOver ? undefined : existing?.register;
  const known = knownWith(before, { found: subject.entries, unread, time: evidence.time });
  const present: Present = { outcome, evidence, ...known };
  const found = before?.found ?? foundAgain(existing, evidence);
  const isDrifting = known.entries.length + known.kept.length > 0;
  const isClosed = existing?.isClosed === true;
  if (!isDrifting && unread.length === 0) {
    const text = closingComment(before, present, existing?.foundAt ?? "");
    const over = makeRegister([], { marker, found, isReopened: false, isOver: true });
    const comment = wasOver ? undefined : withRegister(text, over);
    return { state: "settled", comment, body: bodyWriter(subject, evidence, undefined) };
  }
  const entries = [...known.entries, ...known.past];
  const register = makeRegister(entries, { marker, found, isReopened: isClosed, kept: known.kept });
  const news = newsOf(before, register, present);
  const isLeft = isClosed && news === undefined && before?.isReopened === true;
  const text = isLeft ? "" : joined([news, isClosed && isDrifting && reopening], "\n\n");
  return {
    state: isLeft ? "closed-by-hand" : isDrifting ? "drifting" : "unknown",
    comment: text === "" ? undefined : withRegister(text, register),
    body: bodyWriter(subject, evidence, found),
  };
}

// Without a register, an open issue still shows when it was opened.
function foundAgain(existing: Existing | undefined, { time, run }: Evidence): Register["found"] {
  const isOpen = existing !== undefined && !existing.isClosed && existing.register === undefined;
  return isOpen && Date.parse(existing.foundAt) > 0 ? { time: existing.foundAt, run: "" } : { time, run };
}

function withRegister(text: string, register: Register): string {
  return `${text}\n\n${registerLine(register)}\n`;
}

const lastSentences = {
  open: "\nEvery run rewrites this text; write in comments.\n",
  over: "\nThis issue is closed. Drift that is found later gets a new issue.\n",
};
const stateOpening = `<!-- ${name} `;
const settledLine = `${stateOpening}settled -->`;

/** Marks the body of an issue as over, and keeps its text. */
export function settle(body: string): string {
  const [marker = "", , ...lines] = body.split("\n");
  return [marker, settledLine, ...lines].join("\n");
}

/** Tells whether an issue is over: drift that is found later gets a new issue. */
export function isSettled(body: string): boolean {
  return body.split("\n", 2)[1] === settledLine;
}

// The second line has a digest of the state and a digest of the text, so that a run notices a change or an edit.
function bodyWriter(
  subject: Subject,
  evidence: Evidence,
  found: Pick<Evidence, "time" | "run"> | undefined,
): Next["body"] {
  const { marker, outcome } = subject;
  const first = markerLine(marker);
  const lastSentence = lastSentences[found === undefined ? "over" : "open"];
  const state = stateDigest(outcome).slice(7, 39);
  const secondLine = (text: string) =>
    found === undefined ? settledLine : `${stateOpening}${state} ${digestOf(text.trim()).slice(7, 39)} -->`;
  return (current) => {
    const [marked, second, ...lines] = (current ?? "").split("\n");
    const shown = lines.join("\n");
    const isRight = marked === first && second === secondLine(shown) && shown !== "";
    if (isRight) return undefined;
    const account = marker.kind === "account" ? outcome.accounts[0]?.policy.account : undefined;
    const isAbout = (request: Exchange) => account === undefined || request.account === account;
    const requests = evidence.requests.filter(isAbout);
    const room = maxBodyBytes - first.length - lastSentence.length - 200;
    const page = summaryOf(storyOf(outcome), { ...evidence, requests, found }, room);
    const text = `${page}${lastSentence}`;
    return `${first}\n${secondLine(text)}\n${text}`;
  };
}

// The digest changes with the page, but not with what changes by itself from day to day. Warnings are left out, because they come
// and go: a waiver that ends soon, or a reference that could not be verified today.
function stateDigest({ accounts }: Outcome): string {
  const states = accounts.map((account) => ({
    account: accountId(account.policy.account),
    name: account.policy.name,
    result: account.result,
    rows: rowsOf(account).map((row) => ({
      label: row.label,
      declared: row.declared,
      before: row.before,
      waived: waiverOf(row)?.expires,
    })),
    findings: account.findings.filter(({ level }) => level !== "warning").map(findingKey),
  }));
  return digestOf(JSON.parse(JSON.stringify(states)));
}
