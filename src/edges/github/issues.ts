import { type DriftIssue, type Next, reopening } from "../../report/page/issue.ts";
import { settledLine } from "../../report/page/register.ts";
import { maxOpenIssues, withoutIssue } from "../../report/story/wording.ts";
import * as job from "../runner/job.ts";
import type { GitHub } from "./api.ts";
import { atMost100Pages, isOurs, type OnWritten, type Session, statusOf, withSession } from "./session.ts";

const label = "twilio-drift";

/**
 * Keeps an open issue for each that drifts, up to ten for a policy. An issue is opened, gets a comment for what changed, is
 * opened again if it was closed by hand, and is closed with how long the drift lasted. Of duplicates the oldest stays.
 * @param onWritten called with what was written, and where.
 * @throws ActionError where GitHub cannot be asked, or refuses.
 */
export function keepIssues(
  github: GitHub,
  issues: readonly DriftIssue[],
  onWritten: OnWritten,
): Promise<void> {
  return withSession(github, async (opened) => {
    const session = { ...opened, onWritten };
    const listed = await listIssues(session);
    const known = issues.map((issue) => {
      const found = listed.get(issue.marker) ?? [];
      return { issue, found, next: issue.next(found[0]?.body) };
    });
    const settled = known.filter(({ next }) => next.is === "settled");
    for (const entry of settled) await settleIssues(session, entry);
    let free = maxOpenIssues - countOpen(issues[0]?.policyMarker, listed, settled);
    let unopened = 0;
    for (const { issue, found, next } of known) {
      if (next.is !== "drifting") continue;
      const [first, ...duplicates] = found;
      if (first !== undefined) {
        await updateIssue(session, { issue, next }, first);
        await closeDuplicates(session, duplicates, first);
      } else if (free-- > 0) await openIssue(session, issue, next);
      else unopened++;
    }
    if (unopened > 0) onWritten({ did: withoutIssue(unopened), url: "" });
  });
}

type Writing = Session & { onWritten: OnWritten };
type Drifting = Extract<Next, { is: "drifting" }>;
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

// Issues of the policy's other accounts, which other jobs look at, count too.
function countOpen(
  policyMarker: string | undefined,
  listed: ReadonlyMap<string, readonly Found[]>,
  settled: readonly { issue: DriftIssue }[],
): number {
  const closed = new Set(settled.map(({ issue }) => issue.marker));
  return [...listed].filter(
    ([marker, found]) =>
      policyMarker !== undefined &&
      marker.startsWith(policyMarker) &&
      !closed.has(marker) &&
      found.some(({ state }) => state === "open"),
  ).length;
}

async function openIssue(writing: Writing, { title, about }: DriftIssue, next: Drifting): Promise<void> {
  const { octokit, owner, repo, onWritten } = writing;
  await makeLabel(writing);
  const body = job.withoutSecrets(next.body());
  const { data } = await octokit.rest.issues.create({ owner, repo, title, body, labels: [label] });
  onWritten({ did: `#${data.number} opened for ${about}`, url: data.html_url });
}

async function updateIssue(
  writing: Writing,
  { issue: { title, about }, next }: { issue: DriftIssue; next: Drifting },
  { number, html_url: url, state }: Found,
): Promise<void> {
  const isClosed = state === "closed";
  const news = [isClosed ? reopening : undefined, next.change].filter((text) => text !== undefined);
  // The comment comes before the body: a comment that is written twice is better than none.
  if (news.length > 0) await addComment(writing, number, news.join("\n\n"));
  if (isClosed || !next.isCurrent)
    await changeIssue(writing, number, { state: "open", title, body: next.body() });
  const did = isClosed ? "opened again" : next.isCurrent ? "left as it is" : "updated";
  writing.onWritten({ did: `#${number} ${did} for ${about}`, url });
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

async function settleIssues(
  writing: Writing,
  { issue: { about, closing }, found, next }: { issue: DriftIssue; found: readonly Found[]; next: Next },
): Promise<void> {
  if (next.is !== "settled") return;
  for (const { number, html_url: url, created_at: foundAt } of found) {
    await addComment(writing, number, closing(foundAt));
    await changeIssue(writing, number, { state: "closed", body: next.body() });
    writing.onWritten({ did: `#${number} closed for ${about}`, url });
  }
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
