import { type DriftIssue, type Next, reopening } from "../../report/page/issue.ts";
import { maxOpenIssues, withoutIssue } from "../../report/page/marker.ts";
import { settledLine } from "../../report/page/register.ts";
import * as job from "../runner/job.ts";
import { atMost100Pages, isOurs, type Session, statusOf } from "./session.ts";

const label = "twilio-drift";

/**
 * Keeps an open issue for each that drifts, up to ten for a policy. An issue is opened, gets a comment for what changed, is
 * opened again if it was closed by hand, and is closed with how long the drift lasted. Of duplicates the oldest stays.
 */
export async function keepIssues(session: Session, issues: readonly DriftIssue[]): Promise<void> {
  const listed = await listIssues(session);
  const known = issues.map((issue) => {
    const found = listed.get(issue.marker) ?? [];
    return { issue, found, next: issue.next(found[0]?.body) };
  });
  for (const { issue, found, next } of known) {
    if (next.state !== "settled") continue;
    for (const settled of found) await settleIssue(session, { issue, next }, settled);
    listed.delete(issue.marker);
  }
  // Issues of the policy's other accounts, which other jobs look at, count too.
  const isOpen = ([marker, found]: [string, Found[]]) =>
    marker.startsWith(issues[0]?.policyMarker ?? "") && found.some(({ state }) => state === "open");
  let free = maxOpenIssues - [...listed].filter(isOpen).length;
  let unopened = 0;
  for (const { issue, found, next } of known) {
    if (next.state !== "drifting") continue;
    const [first, ...duplicates] = found;
    if (first !== undefined) {
      await updateIssue(session, { issue, next }, first);
      await closeDuplicates(session, duplicates, first);
    } else if (free-- > 0) await openIssue(session, issue, next);
    else unopened++;
  }
  if (unopened > 0) session.onWritten({ did: withoutIssue(unopened), url: "" });
}

type Drifting = Extract<Next, { state: "drifting" }>;
type Settled = Extract<Next, { state: "settled" }>;
type Found = { number: number; html_url: string; body: string; state: string; created_at: string };

// Groups our issues by their first lines, the oldest first, so that a thousand accounts are not each compared with each
// issue. An issue that was closed because the settings matched the policy is done with. One that was closed by hand is not.
async function listIssues({ octokit, owner, repo, self }: Session): Promise<Map<string, Found[]>> {
  const listed = await octokit.paginate(
    octokit.rest.issues.listForRepo,
    { owner, repo, state: "all", labels: label, sort: "created", direction: "asc", per_page: 100 },
    atMost100Pages(),
  );
  const ours = listed.flatMap((issue): Found[] => {
    // An edit in a browser leaves CRLF.
    const body = (issue.body ?? "").replaceAll("\r\n", "\n");
    const isDone = issue.state === "closed" && body.split("\n", 2)[1] === settledLine;
    const isKept = issue.pull_request === undefined && isOurs(issue, "<!-- ", self) && !isDone;
    return isKept ? [{ ...issue, body }] : [];
  });
  return Map.groupBy(ours, ({ body }) => body.split("\n", 1)[0] ?? "");
}

async function openIssue(session: Session, { title, about }: DriftIssue, next: Drifting): Promise<void> {
  const { octokit, owner, repo, onWritten } = session;
  await makeLabel(session);
  const body = job.withoutSecrets(next.body());
  const { data } = await octokit.rest.issues.create({ owner, repo, title, body, labels: [label] });
  onWritten({ did: `#${data.number} opened for ${about}`, url: data.html_url });
}

async function updateIssue(
  session: Session,
  { issue: { title, about }, next }: { issue: DriftIssue; next: Drifting },
  { number, html_url: url, state }: Found,
): Promise<void> {
  const isClosed = state === "closed";
  const news = [isClosed ? reopening : undefined, next.change].filter((text) => text !== undefined);
  // The comment comes before the body: a comment that is written twice is better than none.
  if (news.length > 0) await addComment(session, number, news.join("\n\n"));
  if (isClosed || !next.isCurrent)
    await changeIssue(session, number, { state: "open", title, body: next.body() });
  const did = isClosed ? "opened again" : next.isCurrent ? "left as it is" : "updated";
  session.onWritten({ did: `#${number} ${did} for ${about}`, url });
}

// A duplicate keeps its text. Only the line that says that it still counts is replaced.
async function closeDuplicates(session: Session, duplicates: readonly Found[], first: Found): Promise<void> {
  for (const { number, body } of duplicates) {
    await addComment(session, number, `The same as #${first.number}.`);
    const [marker = "", , ...lines] = body.split("\n");
    await changeIssue(session, number, {
      state: "closed",
      // People who count how long drift lasted leave out what was not planned.
      state_reason: "not_planned",
      body: [marker, settledLine, ...lines].join("\n"),
    });
  }
}

async function settleIssue(
  session: Session,
  { issue: { about, closing }, next }: { issue: DriftIssue; next: Settled },
  { number, html_url: url, created_at: foundAt }: Found,
): Promise<void> {
  await addComment(session, number, closing(foundAt));
  await changeIssue(session, number, { state: "closed", body: next.body() });
  session.onWritten({ did: `#${number} closed for ${about}`, url });
}

async function addComment({ octokit, owner, repo }: Session, number: number, text: string): Promise<void> {
  const body = job.withoutSecrets(text);
  await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
}

type Changes = { state: "open" | "closed"; state_reason?: "not_planned"; title?: string; body: string };

async function changeIssue({ octokit, owner, repo }: Session, number: number, changes: Changes) {
  const body = job.withoutSecrets(changes.body);
  await octokit.rest.issues.update({ owner, repo, issue_number: number, ...changes, body });
}

async function makeLabel({ octokit, owner, repo }: Session): Promise<void> {
  const description = "Twilio's settings differ from what this repository declares";
  try {
    await octokit.rest.issues.createLabel({ owner, repo, name: label, color: "d73a4a", description });
  } catch (error) {
    // The label is there already.
    if (statusOf(error) !== 422) throw error;
  }
}
