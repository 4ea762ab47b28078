import type { ActionError } from "../../messages/errors.ts";
import {
  type DriftIssue,
  type DriftIssues,
  type Existing,
  isSettled,
  type Next,
  settle,
} from "../../report/page/issue.ts";
import { type IssueMarker, maxOpenIssues, readMarker, withoutIssue } from "../../report/page/marker.ts";
import { readRegister } from "../../report/page/register.ts";
import * as job from "../runner/job.ts";
import { atMost100Pages, isBy, type Session, statusOf } from "./session.ts";

const label = "twilio-drift";

/** What a run may do with issues. */
export type Rights = {
  /** False: it comments and closes, and opens none. */
  mayOpen: boolean;
  /** Tells whether the policy file that keeps another issue is gone from the checkout. */
  isGone: (path: string) => boolean;
};

/** What became of the issues of a run. */
export type Kept = {
  /** True if an issue was opened, changed, opened again or closed; undefined if that is not known. */
  isChanged: boolean | undefined;
  /** Everything that a reader of the summary has to know. */
  notes: string[];
  /** Everything that GitHub did not do, and for which issue. */
  failures: { who: string; error: ActionError }[];
};

type Found = {
  number: number;
  html_url: string;
  title: string;
  body: string;
  state: string;
  created_at: string;
  comments: number;
  marker: IssueMarker;
};
type Decided = { issue: DriftIssue; next: Next };
type Desk = Session & { rights: Rights; kept: Kept };

/**
 * Keeps an open issue for each that drifts, up to ten for a policy. An issue is opened, gets a comment for what changed, is
 * opened again if it was closed by hand, and is closed with what was found and how long it lasted. Each is handled by itself:
 * one that cannot be written keeps no other from being written.
 */
export async function keepIssues(
  session: Session,
  { path, issues, leaving }: DriftIssues,
  rights: Rights,
): Promise<Kept> {
  const desk: Desk = { ...session, rights, kept: { isChanged: false, notes: [], failures: [] } };
  const ours = await listIssues(desk, path);
  const known = await decideAll(desk, issues, ours);
  // Duplicates of one subject, which are closed below, take one place.
  const open = new Set(
    ours.filter((one) => isOpen(one) && one.marker.kind === "account").map(({ marker }) => subjectOf(marker)),
  );
  for (const found of ours.filter(isOpen)) {
    const words = rights.mayOpen ? leaving(found.marker, found.marker.path !== path) : undefined;
    if (words !== undefined && (await leaveIssue(desk, found, words))) open.delete(subjectOf(found.marker));
  }
  // Issues that are closed make room for others.
  for (const { issue, first, duplicates, next } of known) {
    if (next.state !== "settled" || first === undefined) continue;
    if (await settleIssue(desk, { issue, next }, first)) open.delete(subjectOf(issue.marker));
    await closeDuplicates(desk, duplicates, first);
  }
  const unopened = await keepDrifting(desk, known, maxOpenIssues - open.size);
  if (unopened > 0) note(desk, withoutIssue(unopened));
  const isKnown = desk.kept.failures.length + unopened === 0;
  return isKnown ? desk.kept : { ...desk.kept, isChanged: desk.kept.isChanged || undefined };
}

type Known = Decided & { first: Found | undefined; duplicates: Found[] };

async function decideAll(
  desk: Desk,
  issues: readonly DriftIssue[],
  ours: readonly Found[],
): Promise<Known[]> {
  const bySubject = Map.groupBy(ours, ({ marker }) => subjectOf(marker));
  const known: Known[] = [];
  for (const issue of issues) {
    const [first, ...duplicates] = currentOf(bySubject.get(subjectOf(issue.marker)) ?? []);
    await attempt(desk, first ? `#${first.number}` : `for ${issue.about}`, async () => {
      const existing = first && (await readExisting(desk, first));
      known.push({ issue, first, duplicates, next: issue.next(existing) });
    });
  }
  return known;
}

/** Writes to the issues of everything that drifts. Returns how many issues had no room. @param room how many may be opened. */
async function keepDrifting(desk: Desk, known: readonly Known[], room: number): Promise<number> {
  let free = room;
  let unopened = 0;
  for (const { issue, first, duplicates, next } of known) {
    if (next.state === "settled") continue;
    const isOpened = first?.state !== "open" && next.state === "drifting" && desk.rights.mayOpen;
    if (isOpened && issue.marker.kind === "account" && free-- <= 0) {
      unopened++;
      continue;
    }
    const isKept = first !== undefined && (await updateIssue(desk, { issue, next }, first));
    if (first !== undefined) await closeDuplicates(desk, duplicates, first);
    if (isOpened && !isKept) await openIssue(desk, issue);
  }
  return unopened;
}

function subjectOf({ kind, key }: IssueMarker): string {
  return `${kind} ${key}`;
}

function isOpen({ state }: Found): boolean {
  return state === "open";
}

// The open issues of a subject, the oldest first. Without one, the last that was closed, if its drift is not over.
function currentOf(found: readonly Found[]): Found[] {
  const oldestFirst = found.toSorted((a, b) => a.number - b.number);
  const open = oldestFirst.filter(isOpen);
  const last = oldestFirst.at(-1);
  return open.length > 0 || last === undefined || isSettled(last.body) ? open : [last];
}

/**
 * Lists our issues: all open ones, and of the closed ones the newest 200 by update. The issue of another policy file is left
 * alone, unless that file is gone: then this run takes it over.
 */
async function listIssues(desk: Desk, path: string): Promise<Found[]> {
  const { octokit, owner, repo, self, rights } = desk;
  const given = { owner, repo, per_page: 100 } as const;
  const open = await octokit.paginate(
    octokit.rest.issues.listForRepo,
    { ...given, state: "open", sort: "created", direction: "asc" },
    atMost100Pages(),
  );
  const newest = { ...given, state: "closed", sort: "updated", direction: "desc" } as const;
  const closed = [];
  for (const page of [1, 2]) {
    const { data } = await octokit.rest.issues.listForRepo({ ...newest, page });
    closed.push(...data);
    if (data.length < 100) break;
  }
  return [...open, ...closed].flatMap((issue): Found[] => {
    // An edit in a browser leaves CRLF.
    const body = (issue.body ?? "").replaceAll("\r\n", "\n");
    const marker = readMarker(body);
    if (marker === undefined || issue.pull_request !== undefined) return [];
    if (marker.path !== path && !rights.isGone(marker.path)) return [];
    if (isBy(issue.user, self)) return [{ ...issue, body, marker }];
    if (issue.state === "open") {
      const did = `#${issue.number} left alone: it has the marker of this policy, and another author`;
      desk.onWritten({ did, url: issue.html_url });
    }
    return [];
  });
}

const maxCommentPages = 10;

// The last comment of ours that has a register. People may write any number of comments after it.
async function readExisting(
  desk: Desk,
  { number, comments, state, created_at: foundAt }: Found,
): Promise<Existing> {
  const { octokit, owner, repo, self } = desk;
  const existing = { isClosed: state === "closed", foundAt };
  const pages = Math.ceil(comments / 100);
  for (let page = pages; page > Math.max(0, pages - maxCommentPages); page--) {
    const { data } = await octokit.rest.issues.listComments({
      owner,
      repo,
      issue_number: number,
      per_page: 100,
      page,
    });
    const registers = data.flatMap(({ user, body }) => (isBy(user, self) && readRegister(body ?? "")) || []);
    if (registers.length > 0) return { ...existing, register: registers.at(-1) };
  }
  return { ...existing, register: undefined };
}

async function openIssue(desk: Desk, issue: DriftIssue): Promise<void> {
  const { octokit, owner, repo } = desk;
  // A new issue repeats nothing that was written about an earlier one.
  const { body, comment } = issue.next(undefined);
  const given = {
    owner,
    repo,
    title: job.withoutSecrets(issue.title),
    body: job.withoutSecrets(body(undefined) ?? ""),
  };
  await attempt(desk, `for ${issue.about}`, async () => {
    const { data } = await octokit.rest.issues
      .create({ ...given, labels: [label] })
      .catch((error: unknown) => {
        // The label is decoration: without it, the issue may still be wanted.
        if (![403, 422].includes(statusOf(error) ?? 0)) throw error;
        return octokit.rest.issues.create(given);
      });
    desk.kept.isChanged = true;
    desk.onWritten({ did: `#${data.number} opened for ${issue.about}`, url: data.html_url });
    if (comment !== undefined) await say(desk, data.number, comment);
  });
}

/** Brings an issue up to date. Returns false if it is closed and cannot be opened again, or is gone. */
async function updateIssue(desk: Desk, { issue, next }: Decided, found: Found): Promise<boolean> {
  const { number, html_url: url } = found;
  const isClosed = found.state === "closed";
  if (next.state === "closed-by-hand") {
    note(
      desk,
      `#${number} stays closed for ${issue.about}: it was closed by hand again. The next change of the drift opens it.`,
      url,
    );
    return true;
  }
  // A run that may open none, or that does not know of drift, leaves a closed issue alone.
  if (isClosed && (!desk.rights.mayOpen || next.state === "unknown")) return true;
  const title = job.withoutSecrets(issue.title);
  const body = next.body(found.body);
  const write = () => change(desk, number, { state: "open", title, body: body ?? found.body });
  // An issue is open before a comment says so, and its body does not say more than its comments.
  if (isClosed && !(await write())) return false;
  const isSaid = next.comment !== undefined && (await say(desk, number, next.comment));
  const isRight = isClosed || (body === undefined && title === found.title);
  if (!isRight && !(await write())) return true;
  if (isSaid || isClosed) desk.kept.isChanged = true;
  const did = isClosed
    ? "opened again"
    : isSaid
      ? "got a comment"
      : isRight
        ? "left as it is"
        : "brought up to date";
  desk.onWritten({ did: `#${number} ${did} for ${issue.about}`, url });
  return true;
}

async function settleIssue(desk: Desk, { issue, next }: Decided, found: Found): Promise<boolean> {
  const { number, html_url: url } = found;
  if (next.comment !== undefined) await say(desk, number, next.comment);
  const body = next.body(found.body) ?? found.body;
  const isClosed = await change(desk, number, { state: "closed", body });
  if (!isClosed) return false;
  desk.kept.isChanged = true;
  desk.onWritten({ did: `#${number} closed for ${issue.about}`, url });
  return true;
}

// People who count how long drift lasted leave out issues that were not planned.
const notPlanned = { state: "closed", state_reason: "not_planned" } as const;

async function leaveIssue(
  desk: Desk,
  found: Found,
  words: (register: Existing["register"]) => string,
): Promise<boolean> {
  const { number, body, html_url: url } = found;
  const { register } = await readExisting(desk, found);
  if (register?.isOver !== true) await say(desk, number, words(register));
  const isClosed = await change(desk, number, { ...notPlanned, body: settle(body) });
  if (!isClosed) return false;
  desk.kept.isChanged = true;
  desk.onWritten({ did: `#${number} closed: this policy keeps it no longer`, url });
  return true;
}

// Two jobs side by side may both have opened one. A duplicate keeps its text, but does not count.
async function closeDuplicates(desk: Desk, duplicates: readonly Found[], first: Found): Promise<void> {
  for (const { number, body } of duplicates) {
    const isClosed = await change(desk, number, { ...notPlanned, body: settle(body) });
    if (isClosed) await say(desk, number, `The same as #${first.number}.`);
  }
}

function note(desk: Desk, did: string, url = ""): void {
  desk.kept.notes.push(did);
  desk.onWritten({ did, url });
}

/** Does work for one issue. Returns false, and keeps the reason, if GitHub does not do it. */
async function attempt(desk: Desk, who: string, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    desk.kept.failures.push({ who, error: desk.explain(error) });
    return false;
  }
}

function say(desk: Desk, number: number, text: string): Promise<boolean> {
  return attempt(desk, `#${number}`, async () => {
    const { octokit, owner, repo } = desk;
    const body = job.withoutSecrets(text);
    await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
  });
}

type Changes = { state: "open" | "closed"; state_reason?: "not_planned"; title?: string; body: string };

function change(desk: Desk, number: number, changes: Changes): Promise<boolean> {
  return attempt(desk, `#${number}`, async () => {
    const { octokit, owner, repo } = desk;
    const body = job.withoutSecrets(changes.body);
    await octokit.rest.issues.update({ owner, repo, issue_number: number, ...changes, body });
  });
}
