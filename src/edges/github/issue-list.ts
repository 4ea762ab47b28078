import { ActionError } from "../../messages/errors.ts";
import type { Existing } from "../../report/page/issue.ts";
import { type IssueMarker, readMarker } from "../../report/page/marker.ts";
import { readRegister } from "../../report/page/register.ts";
import { atMost100Pages, isBy, type Session, statusOf } from "./session.ts";

/** The label of our issues. Only an issue that lost its marker needs the label to be found. */
export const label = "twilio-drift";
const maxClosed = 200;
const maxClosedPages = 5;

/** What a run may do with issues. */
export type Rights = {
  /** False: the run comments on issues and closes them, but opens none. */
  mayOpen: boolean;
  /** Tells whether the policy file that another issue belongs to is gone from the checkout. */
  isGone: (path: string) => boolean;
  /** When the run began, before it asked Twilio: ISO 8601, UTC. */
  startedAt: string;
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

type Listed = Awaited<ReturnType<Session["octokit"]["rest"]["issues"]["listForRepo"]>>["data"][number];
type Readable = Listed & { body: string };
/** An issue of ours. */
export type Found = Readable & { marker: IssueMarker };
/** Everything that is needed to keep issues. */
export type Desk = Session & { rights: Rights; kept: Kept };

/**
 * Lists our issues among all open issues of the repository, and among about 200 closed issues that were updated last. The issue of
 * another policy file is left out, unless that file is gone: then this run takes the issue over.
 */
export async function listIssues(desk: Desk, path: string): Promise<Found[]> {
  const { octokit, repository, self, rights } = desk;
  const given = { ...repository, per_page: 100 } as const;
  const open = await octokit.paginate(
    octokit.rest.issues.listForRepo,
    { ...given, state: "open", sort: "created", direction: "asc" },
    atMost100Pages(),
  );
  // The list has pull requests too, so a page may have few issues.
  const newest = { ...given, state: "closed", sort: "updated", direction: "desc" } as const;
  const closed: typeof open = [];
  for (let page = 1; page <= maxClosedPages && closed.length < maxClosed; page++) {
    const { data } = await octokit.rest.issues.listForRepo({ ...newest, page });
    closed.push(...data.filter(({ pull_request }) => pull_request === undefined));
    if (data.length < 100) break;
  }
  const found: Found[] = [];
  const others: number[] = [];
  for (const issue of [...open, ...closed]) {
    if (issue.pull_request !== undefined) continue;
    // An edit in a browser leaves CRLF.
    const body = (issue.body ?? "").replaceAll("\r\n", "\n");
    const isSelf = isBy(issue.user, self);
    const marker = readMarker(body) ?? (isSelf ? await lostMarker(desk, { ...issue, body }) : undefined);
    if (marker === undefined) continue;
    if (isSelf && (marker.path === path || rights.isGone(marker.path)))
      found.push({ ...issue, body, marker });
    else if (!isSelf && marker.path === path && issue.state === "open") others.push(issue.number);
  }
  if (others.length > 0) {
    const numbers = others.slice(0, 5).map((number) => `#${number}`);
    const which = `${numbers.join(", ")}${others.length > 5 ? ` and ${others.length - 5} more` : ""}`;
    desk.onWritten(`${which} left alone: about this policy, but opened by another author`);
  }
  return found;
}

// Someone may have replaced the whole text of an open issue. Its comments still say what it is about.
async function lostMarker(desk: Desk, issue: Readable): Promise<IssueMarker | undefined> {
  const isLabelled = issue.labels
    .map((given) => (typeof given === "string" ? given : given.name))
    .includes(label);
  if (!isLabelled || issue.state !== "open") return undefined;
  let marker: IssueMarker | undefined;
  await attempt(desk, issue.number, async () => {
    marker = (await readExisting(desk, issue)).register?.marker;
  });
  return marker;
}

const maxCommentPages = 10;

/** Reads an issue with our last register. `register` is undefined if the last ten pages of comments have none. */
export async function readExisting(
  desk: Desk,
  { number, comments, state, created_at: foundAt }: Listed,
): Promise<Existing> {
  const { octokit, repository, self } = desk;
  const existing = { isClosed: state === "closed", foundAt };
  const asked = { ...repository, issue_number: number, per_page: 100 };
  const pages = Math.ceil(comments / 100);
  for (let page = pages; page > Math.max(0, pages - maxCommentPages); page--) {
    const { data } = await octokit.rest.issues.listComments({ ...asked, page });
    const registers = data.flatMap(({ user, body }) => (isBy(user, self) && readRegister(body ?? "")) || []);
    if (registers.length > 0) return { ...existing, register: registers.at(-1) };
  }
  return { ...existing, register: undefined };
}

/**
 * Does work for one issue. Returns false, and keeps the reason, if GitHub does not do it.
 * @param issue its number, or the subject of an issue that is not there yet.
 */
export async function attempt(desk: Desk, issue: number | string, work: () => Promise<void>) {
  try {
    await work();
    return true;
  } catch (error) {
    const reason = desk.explain(error);
    const isGone = typeof issue === "number" && [404, 410].includes(statusOf(error) ?? 0);
    const hint = "Someone deleted or moved it. If the settings still drift, the next run opens another.";
    desk.kept.failures.push({
      who: typeof issue === "number" ? `#${issue}` : `for ${issue}`,
      error: isGone ? new ActionError(reason.reason, reason.message, { hint }) : reason,
    });
    return false;
  }
}
