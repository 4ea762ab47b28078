import { type DriftIssue, type Next, reopening } from "../../report/page/issue.ts";
import { maxOpenIssues, withoutIssue } from "../../report/page/marker.ts";
import { settledLine } from "../../report/page/register.ts";
import {
  atMost100Pages,
  type GitHubAccess,
  isOurs,
  type NotWritten,
  type OnWritten,
  type Session,
  statusOf,
  withGitHub,
} from "./api.ts";

const label = "twilio-drift";

/**
 * Keeps an open issue for each that drifts, up to ten of a policy: opened, told of what changed, opened again where it was
 * closed by hand, and closed with how long it lasted. Of duplicates the oldest stays.
 * @param onWritten hears what was written, and where.
 * @returns why it could not be done; undefined where it was.
 */
export function keepIssues(
  access: GitHubAccess,
  issues: readonly DriftIssue[],
  onWritten: OnWritten,
): Promise<NotWritten | undefined> {
  const permission = "issues: write";
  return withGitHub(access, { what: "The drift issue", permission }, async (session) => {
    const listed = await listIssues(session);
    const known = issues.map((issue) => {
      const found = listed.get(issue.marker) ?? [];
      return { issue, found, next: issue.next(found[0]?.body) };
    });
    const byNext = (state: Next["state"]) => known.filter(({ next }) => next.state === state);
    for (const one of byNext("settled")) await settle(session, one, onWritten);
    let free = maxOpenIssues - openOf(issues[0]?.policyMarker, listed, byNext("settled"));
    let rest = 0;
    for (const { issue, found, next } of byNext("drifting")) {
      if (next.state !== "drifting") continue;
      const [first, ...others] = found;
      if (first !== undefined) await update(session, { issue, first, others, next }, onWritten);
      else if (free-- > 0) await open(session, { issue, next }, onWritten);
      else rest++;
    }
    if (rest > 0) onWritten({ did: withoutIssue(rest), url: "" });
  });
}

type Found = {
  number: number;
  html_url: string;
  body: string;
  state: string;
  created_at: string;
};

// All that may still have to be told of, by their first lines, the oldest first: a thousand accounts are not each compared
// with each issue. What was closed as declared is done with; what was closed by hand is not.
async function listIssues({ github, owner, repo, self }: Session): Promise<Map<string, Found[]>> {
  const listed = await github.paginate(
    github.rest.issues.listForRepo,
    { owner, repo, state: "all", labels: label, sort: "created", direction: "asc", per_page: 100 },
    atMost100Pages(),
  );
  const ours = listed.flatMap((one): Found[] => {
    // An edit in a browser leaves CRLF.
    const body = (one.body ?? "").replaceAll("\r\n", "\n");
    const isDone = one.state === "closed" && body.split("\n", 2)[1] === settledLine;
    return one.pull_request === undefined && isOurs(one, "<!-- ", self) && !isDone ? [{ ...one, body }] : [];
  });
  return Map.groupBy(ours, ({ body }) => body.split("\n", 1)[0] ?? "");
}

// Those of other accounts of the policy, which other jobs look at, count too.
function openOf(
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

type Drifting = Extract<Next, { state: "drifting" }>;

async function open(
  session: Session,
  { issue: { title, about }, next }: { issue: DriftIssue; next: Drifting },
  onWritten: OnWritten,
): Promise<void> {
  const { github, owner, repo, hideSecrets } = session;
  await makeLabel(session);
  const body = hideSecrets(next.body());
  const { data } = await github.rest.issues.create({ owner, repo, title, body, labels: [label] });
  onWritten({ did: `#${data.number} opened for ${about}`, url: data.html_url });
}

type Update = { issue: DriftIssue; first: Found; others: readonly Found[]; next: Drifting };

async function update(
  session: Session,
  { issue: { title, about }, first, others, next }: Update,
  onWritten: OnWritten,
): Promise<void> {
  const { number, html_url: url } = first;
  const isClosed = first.state === "closed";
  const told = [isClosed ? reopening : undefined, next.change].filter((one) => one !== undefined);
  // Before the body: what is told twice is better than what is never told.
  if (told.length > 0) await comment(session, number, told.join("\n\n"));
  if (isClosed || !next.isCurrent) await change(session, number, { state: "open", title, body: next.body() });
  const did = isClosed ? "opened again" : next.isCurrent ? "left as it is" : "updated";
  onWritten({ did: `#${number} ${did} for ${about}`, url });
  for (const one of others) {
    await comment(session, one.number, `The same as #${number}.`);
    await change(session, one.number, {
      state: "closed",
      // Whoever counts how long drift stood leaves these out.
      state_reason: "not_planned",
      body: settled(one),
    });
  }
}

async function settle(
  session: Session,
  { issue, found, next }: { issue: DriftIssue; found: readonly Found[]; next: Next },
  onWritten: OnWritten,
): Promise<void> {
  if (next.state !== "settled") return;
  for (const { number, html_url: url, created_at: foundAt } of found) {
    await comment(session, number, issue.closing(foundAt));
    await change(session, number, { state: "closed", body: next.body() });
    onWritten({ did: `#${number} closed for ${issue.about}`, url });
  }
}

// A duplicate keeps its text, but for the line that says that it still counts.
function settled({ body }: Found): string {
  const [marker = "", , ...rest] = body.split("\n");
  return [marker, settledLine, ...rest].join("\n");
}

async function comment({ github, owner, repo, hideSecrets }: Session, number: number, text: string) {
  const body = hideSecrets(text);
  await github.rest.issues.createComment({ owner, repo, issue_number: number, body });
}

async function change(
  { github, owner, repo, hideSecrets }: Session,
  number: number,
  {
    body,
    ...changes
  }: { state: "open" | "closed"; state_reason?: "not_planned"; title?: string; body: string },
): Promise<void> {
  const at = { owner, repo, issue_number: number };
  await github.rest.issues.update({ ...at, ...changes, body: hideSecrets(body) });
}

async function makeLabel({ github, owner, repo }: Session): Promise<void> {
  const description = "Twilio's settings differ from what this repository declares";
  try {
    await github.rest.issues.createLabel({ owner, repo, name: label, color: "d73a4a", description });
  } catch (error) {
    // It is there already.
    if (statusOf(error) !== 422) throw error;
  }
}
