import type { DriftIssue, DriftIssues, Existing, Next } from "../../report/page/issue.ts";
import { isSettled, settle } from "../../report/page/issue.ts";
import { type IssueMarker, maxOpenIssues, withoutIssue } from "../../report/page/marker.ts";
import * as job from "../runner/job.ts";
import {
  attempt,
  type Desk,
  type Found,
  type Kept,
  label,
  listIssues,
  type Rights,
  readExisting,
} from "./issue-list.ts";
import { type Session, statusOf } from "./session.ts";

type Decided = { issue: DriftIssue; next: Next };

/**
 * Keeps an open issue for each subject that drifts, up to ten for a policy. A run opens an issue, and comments on what changed. It
 * opens the issue again if someone closed it by hand, and closes the issue with what was found and how long that lasted. If one
 * issue cannot be written, the others still are.
 */
export async function keepIssues(
  session: Session,
  { path, issues, isNamed, leaving }: DriftIssues,
  rights: Rights,
): Promise<Kept> {
  const desk: Desk = { ...session, rights, kept: { isChanged: false, notes: [], failures: [] } };
  const ours = await listIssues(desk, path);
  const known = await decideAll(desk, issues, ours);
  // Duplicates of one subject, which are closed below, take one place. An issue of an account that left the policy takes none.
  const open = new Set(
    ours
      .filter((issue) => isOpen(issue) && issue.marker.kind === "account" && isNamed(issue.marker))
      .map(({ marker }) => subjectOf(marker)),
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

async function decideAll(desk: Desk, issues: readonly DriftIssue[], ours: readonly Found[]) {
  const bySubject = Map.groupBy(ours, ({ marker }) => subjectOf(marker));
  const known: Known[] = [];
  for (const issue of issues) {
    const its = bySubject.get(subjectOf(issue.marker)) ?? [];
    const [first, ...duplicates] = currentOf(its);
    const overtaking = its.find(
      ({ closed_at: at }) => at !== null && Date.parse(at) > Date.parse(desk.rights.startedAt),
    );
    if (first === undefined && overtaking !== undefined) {
      note(
        desk,
        `#${overtaking.number} was closed during this run, so the next run looks again at ${issue.about}.`,
      );
      continue;
    }
    await attempt(desk, first?.number ?? issue.about, async () => {
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
    const isClosed = first?.state !== "open";
    const isOpened = isClosed && first?.locked !== true && next.state === "drifting" && desk.rights.mayOpen;
    if (isOpened && issue.marker.kind === "account" && free-- <= 0) {
      unopened++;
      continue;
    }
    const isKept = first !== undefined && (await updateIssue(desk, { issue, next }, first));
    if (first !== undefined) await closeDuplicates(desk, duplicates, first);
    // An issue that could not be opened takes no place.
    if (isOpened && !isKept && !(await openIssue(desk, issue))) free++;
  }
  return unopened;
}

function subjectOf({ kind, key }: IssueMarker): string {
  return `${kind} ${key}`;
}

function isOpen({ state }: Found): boolean {
  return state === "open";
}

// Returns the open issues of a subject, the oldest first. If none is open, returns the newest issue, unless its drift is over.
function currentOf(found: readonly Found[]): Found[] {
  const oldestFirst = found.toSorted((a, b) => a.number - b.number);
  const open = oldestFirst.filter(isOpen);
  const last = oldestFirst.at(-1);
  return open.length > 0 || last === undefined || isSettled(last.body) ? open : [last];
}

async function openIssue(desk: Desk, issue: DriftIssue): Promise<boolean> {
  const { octokit, repository } = desk;
  // A new issue repeats nothing that was written about an earlier one.
  const { body, comment } = issue.next(undefined);
  const given = {
    ...repository,
    title: job.withoutSecrets(issue.title),
    body: job.withoutSecrets(body(undefined) ?? ""),
  };
  return attempt(desk, issue.about, async () => {
    const { data } = await octokit.rest.issues
      .create({ ...given, labels: [label] })
      .catch((error: unknown) => {
        // If GitHub refuses the label, the issue is opened without a label.
        if (![403, 422].includes(statusOf(error) ?? 0)) throw error;
        return octokit.rest.issues.create(given);
      });
    desk.kept.isChanged = true;
    desk.onWritten(`#${data.number} opened for ${issue.about}`, data.html_url);
    if (comment !== undefined) await say(desk, data.number, comment);
  });
}

/** Brings an issue up to date. Returns false if the issue is closed and cannot be opened again. */
async function updateIssue(desk: Desk, { issue, next }: Decided, found: Found): Promise<boolean> {
  const { number, html_url: url } = found;
  const isClosed = found.state === "closed";
  const keepClosed = (why: string) => {
    note(desk, `#${number} stays closed for ${issue.about}: ${why}`, url);
    return true;
  };
  if (next.state === "closed-by-hand")
    return keepClosed("it was closed by hand again. The next change of the drift opens it.");
  // A closed issue stays as it is if this run may not open issues, or could not read all that the issue is about.
  if (isClosed && (!desk.rights.mayOpen || next.state === "unknown")) return true;
  // A locked issue takes no comment, so the next run would not know that this run opened it again, or what has changed.
  if (isClosed && found.locked) {
    desk.kept.isChanged ||= undefined;
    return keepClosed("it is locked, so no comment can be written. Unlock it.");
  }
  const title = job.withoutSecrets(issue.title);
  const body = next.body(found.body);
  const write = () => change(desk, number, { state: "open", title, body: body ?? found.body });
  // A closed issue is opened before the comment that says so. An open issue gets its comment first, so that its body never says
  // more than its comments.
  if (isClosed && !(await write())) return false;
  const isCommented = next.comment !== undefined && (await say(desk, number, next.comment));
  const isRight = isClosed || (body === undefined && title === found.title);
  if (!isRight && !(await write())) return true;
  if (isCommented || isClosed) desk.kept.isChanged = true;
  const did = isClosed
    ? "opened again"
    : isCommented
      ? "got a comment"
      : isRight
        ? "left as it is"
        : "brought up to date";
  desk.onWritten(`#${number} ${did} for ${issue.about}`, url);
  return true;
}

async function settleIssue(desk: Desk, { issue, next }: Decided, found: Found): Promise<boolean> {
  const { number, html_url: url } = found;
  const isCommented = next.comment === undefined || (await say(desk, number, next.comment));
  // The issue stays open until its closing comment is written. A locked issue takes no comment, so it is closed without one.
  if (!isCommented && !found.locked) return false;
  const body = next.body(found.body) ?? found.body;
  // GitHub keeps the reason of a closed issue, and an issue that was closed as not planned would not count as drift.
  const isReopened = !isOpen(found) && found.state_reason !== "completed";
  if (isReopened && !(await change(desk, number, { state: "open", body }))) return false;
  const isClosed = await change(desk, number, { state: "closed", state_reason: "completed", body });
  if (!isClosed) return false;
  desk.kept.isChanged = true;
  desk.onWritten(`#${number} closed for ${issue.about}`, url);
  return true;
}

// For issues that must not count when people measure how long drift lasted.
const notPlanned = { state: "closed", state_reason: "not_planned" } as const;

async function leaveIssue(desk: Desk, found: Found, words: (register: Existing["register"]) => string) {
  const { number, body, html_url: url } = found;
  let isSaid = false;
  await attempt(desk, number, async () => {
    const { register } = await readExisting(desk, found);
    isSaid = register?.isOver === true || (await say(desk, number, words(register)));
  });
  if (!isSaid && !found.locked) return false;
  const isClosed = await change(desk, number, { ...notPlanned, body: settle(body) });
  if (!isClosed) return false;
  desk.kept.isChanged = true;
  desk.onWritten(`#${number} closed, because no run keeps it now`, url);
  return true;
}

// Two jobs side by side may both have opened an issue. A duplicate keeps its text, but does not count.
async function closeDuplicates(desk: Desk, duplicates: readonly Found[], first: Found): Promise<void> {
  for (const { number, body } of duplicates) {
    const isClosed = await change(desk, number, { ...notPlanned, body: settle(body) });
    if (isClosed) await say(desk, number, `Closed as a duplicate of #${first.number}.`);
  }
}

function note(desk: Desk, did: string, url?: string): void {
  desk.kept.notes.push(did);
  desk.onWritten(did, url);
}

function say(desk: Desk, number: number, text: string): Promise<boolean> {
  return attempt(desk, number, async () => {
    const body = job.withoutSecrets(text);
    await desk.octokit.rest.issues.createComment({ ...desk.repository, issue_number: number, body });
  });
}

type Changes = {
  state: "open" | "closed";
  state_reason?: "not_planned" | "completed";
  title?: string;
  body: string;
};

function change(desk: Desk, number: number, changes: Changes): Promise<boolean> {
  return attempt(desk, number, async () => {
    const body = job.withoutSecrets(changes.body);
    await desk.octokit.rest.issues.update({ ...desk.repository, issue_number: number, ...changes, body });
  });
}
