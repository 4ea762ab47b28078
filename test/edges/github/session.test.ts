import { expect, test } from "vitest";
import { type GitHub, gitHubError, type Purpose } from "../../../src/edges/github/api.ts";
import { writeComment } from "../../../src/edges/github/conversation.ts";
import type { Rights } from "../../../src/edges/github/issue-list.ts";
import { keepIssues } from "../../../src/edges/github/issues.ts";
import { type Session, withSession } from "../../../src/edges/github/session.ts";
import type { Answer, Call } from "../../../src/edges/transport.ts";
import type { DriftIssue, DriftIssues } from "../../../src/report/page/issue.ts";
import { type IssueMarker, markerLine } from "../../../src/report/page/marker.ts";

const comment = {
  pullRequest: 7,
  headSha: "0a1b",
  marker: "<!-- ours -->",
  body: () => "",
  whyNone: undefined,
};

const noIssues: DriftIssues = {
  path: "policy.yml",
  issues: [],
  isNamed: () => true,
  leaving: () => undefined,
  coversAll: true,
};
const rights: Rights = { mayOpen: true, isGone: () => false, startedAt: "2026-01-02T03:04:05.678Z" };

const purpose: Purpose = { permission: "issues", access: "write", milliseconds: 20_000 };

/** Returns GitHub's API with this function as its answers. */
function github(send: GitHub["send"]): GitHub {
  const apiUrl = "https://api.github.com";
  return {
    purpose,
    token: "a-token",
    repository: "example/telehealth",
    apiUrl,
    send,
    pause: async () => true,
  };
}

/** Returns a GitHub in which every page of a list leads to the next, without an end, as a broken proxy might answer. */
function endless() {
  const asked: Call[] = [];
  const send = async (call: Call): Promise<Answer> => {
    asked.push(call);
    const viewer = { data: { viewer: { login: "bot", databaseId: 1 } } };
    const headers = { "content-type": "application/json", link: `<${call.url}>; rel="next"` };
    return { status: 200, headers, body: JSON.stringify(call.url.endsWith("/graphql") ? viewer : []) };
  };
  return { asked, access: github(send) };
}

test.each([
  ["The pull request comment", (session: Session) => writeComment(session, comment)],
  ["The drift issue", (session: Session) => keepIssues(session, noIssues, rights)],
] as [string, (session: Session) => Promise<unknown>][])(
  "%s: a list without an end is left after a hundred pages, and nothing is written",
  async (_, write) => {
    const { asked, access } = endless();
    await expect(withSession(access, () => {}, write)).rejects.toMatchObject({
      name: "ActionError",
      message: "GitHub's list does not end within 100 pages.",
    });
    const kinds = asked.map(
      ({ method, url }) => `${method} ${url.endsWith("/graphql") ? "graphql" : "list"}`,
    );
    expect(kinds).toEqual(["POST graphql", ...Array.from({ length: 101 }, () => "GET list")]);
  },
);

/** Returns a GitHub with these open issues, all without comments. New issues have numbers from 100. */
function tracker(open: readonly { number: number; body: string }[]) {
  const wrote: string[] = [];
  const send = async (call: Call): Promise<Answer> => {
    const { pathname, searchParams } = new URL(call.url);
    const path = pathname.replace("/repos/example/telehealth", "");
    if (call.method !== "GET" && path !== "/graphql") wrote.push(`${call.method} ${path}`);
    const user = { login: "bot", id: 1 };
    const number = 99 + wrote.filter((request) => request === "POST /issues").length;
    const url = (of: number) => `https://github.com/example/telehealth/issues/${of}`;
    const isOpen = searchParams.get("state") === "open";
    const known = open.map((issue) => ({
      ...issue,
      state: "open",
      comments: 0,
      user,
      html_url: url(issue.number),
    }));
    const viewer = { data: { viewer: { login: "bot", databaseId: 1 } } };
    const listed = isOpen ? known : [];
    const answer =
      path === "/graphql" ? viewer : call.method === "GET" ? listed : { number, html_url: url(number) };
    return { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(answer) };
  };
  return { wrote, access: github(send) };
}

test("at most ten issues of a policy are open: issues are closed first, open issues stay, and no text is made for the rest", async () => {
  const made: string[] = [];
  const markerOf = (at: number, path = "policy.yml"): IssueMarker => ({
    kind: "account",
    key: String(at).padStart(24, "0"),
    path,
  });
  const issue = (at: number, isDrifting = true): DriftIssue => ({
    about: `clinic-${at}`,
    marker: markerOf(at),
    title: "Differs",
    next: (existing) => ({
      state: isDrifting ? "drifting" : "settled",
      comment: undefined,
      body: (current) => {
        if (existing === undefined) made.push(`clinic-${at}`);
        return current === undefined ? markerLine(markerOf(at)) : undefined;
      },
    }),
  });
  const open = (number: number, marker: IssueMarker) => ({
    number,
    title: "Differs",
    body: `${markerLine(marker)}\n`,
  });
  const { wrote, access } = tracker([
    open(1, markerOf(900)),
    open(2, markerOf(20)),
    // The first account belongs to another job, the second to another policy.
    open(3, markerOf(500)),
    open(4, markerOf(1, "other.yml")),
  ]);
  const posts: { did: string; url: string | undefined }[] = [];
  const issues = [...Array.from({ length: 25 }, (_, at) => issue(at)), issue(900, false)];
  const drift = {
    path: "policy.yml",
    issues,
    isNamed: () => true,
    leaving: () => undefined,
    coversAll: true,
  };
  const kept = await withSession(
    access,
    (did, url) => posts.push({ did, url }),
    (session) =>
      keepIssues(session, drift, {
        mayOpen: true,
        isGone: () => false,
        startedAt: "2026-01-02T03:04:05.678Z",
      }),
  );
  expect(wrote.filter((request) => request === "POST /issues")).toHaveLength(8);
  expect(made).toEqual(Array.from({ length: 8 }, (_, at) => `clinic-${at}`));
  expect(wrote[0]).toBe("PATCH /issues/1");
  expect(posts.map(({ did }) => did)).toEqual([
    "#1 closed for clinic-900",
    ...Array.from({ length: 8 }, (_, at) => `#${100 + at} opened for clinic-${at}`),
    "#2 left as it is for clinic-20",
    "16 more accounts drift and have no issue: at most 10 are open for a policy at a time.",
  ]);
  expect(posts[1]?.url).toBe("https://github.com/example/telehealth/issues/100");
  expect(kept).toMatchObject({ isChanged: true, failures: [], notes: [expect.stringMatching(/^16 more/)] });
});

const json = { "content-type": "application/json" };

test.each<[string, GitHub["send"], string, string]>([
  [
    "an error on the way to GitHub",
    () => Promise.reject(gitHubError("GitHub took longer than 20 s.", "The next run writes it.")),
    "GitHub took longer than 20 s.",
    "The next run writes it.",
  ],
  [
    "a refusal",
    async () => ({
      status: 403,
      headers: json,
      body: '{"message":"Resource not accessible by integration"}',
    }),
    'GitHub answered 403: "Resource not accessible by integration".',
    "Give the job `permissions` with issues: write; pull requests of forks never have it.",
  ],
  [
    "an answer that cannot be used",
    async () => ({ status: 200, headers: json, body: "{}" }),
    "GitHub's answer cannot be used.",
    "Something may be answering in GitHub's place: check the proxy.",
  ],
  [
    "a bug",
    () => Promise.reject(new TypeError("x")),
    "GitHub's answer cannot be used.",
    "The next run writes it.",
  ],
])("%s comes through Octokit in GitHub's terms", async (_, send, message, hint) => {
  const kept = withSession(
    github(send),
    () => {},
    (session) => keepIssues(session, noIssues, rights),
  );
  await expect(kept).rejects.toMatchObject({
    name: "ActionError",
    message,
    hint,
  });
});
