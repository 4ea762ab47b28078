import { allowsIssue, type Event } from "../../declared/event.ts";
import type { Inputs } from "../../declared/inputs.ts";
import { visible } from "../../messages/text.ts";
import { commentOf } from "../../report/page/comment.ts";
import { driftIssuesOf } from "../../report/page/issue.ts";
import { maxOpenIssues, type Scope } from "../../report/page/marker.ts";
import type { Story } from "../../report/story/story.ts";
import type { Evidence } from "../../run/evidence.ts";
import * as job from "../runner/job.ts";
import { openTransport, type Send } from "../transport.ts";
import type { GitHubAccess, NotWritten, Written } from "./api.ts";
import { writeComment } from "./comment.ts";
import { keepIssues } from "./issues.ts";
import { tooSlow } from "./reader.ts";

const githubMs = 20_000;

type About = { inputs: Inputs; event: Event; scope: Scope; interrupted: AbortSignal };

/**
 * Writes the comment and the issues that are asked for, and says in the log what was written. What cannot be written warns:
 * the result stands.
 */
export async function tellGitHub(story: Story, evidence: Evidence, about: About): Promise<void> {
  const { event } = about;
  const { comment: when, driftIssue } = about.inputs;
  const late = new AbortController();
  try {
    const access = openGitHub(evidence.repository, AbortSignal.any([about.interrupted, late.signal]), late);
    if (when !== "never" && event.pullRequest !== undefined) {
      const { number: pullRequest, headSha } = event.pullRequest;
      const comment = commentOf(story, evidence, { pullRequest, headSha, when, scope: about.scope });
      await writeAndSay("Comment", (onWritten) => writeComment(access, comment, onWritten));
    }
    if (driftIssue !== "false" && allowsIssue(event)) {
      const issues = driftIssuesOf(story.outcome, evidence, { kind: driftIssue, scope: about.scope });
      await writeAndSay("Issues", (onWritten) => keepIssues(access, issues, onWritten));
    }
  } finally {
    // Ends the connections that are still kept.
    late.abort();
  }
}

// What was written before something failed is told too.
async function writeAndSay(
  what: string,
  write: (onWritten: (one: Written) => void) => Promise<NotWritten | undefined>,
) {
  const written: Written[] = [];
  const notWritten = await write((one) => written.push(one));
  if (written.length === 0 && notWritten === undefined) written.push({ did: "nothing to write", url: "" });
  const lines = written.map(({ did, url }) => ({
    text: visible(`${what}: ${did}${url === "" ? "" : `, ${url}`}`),
  }));
  job.log(
    lines.length > maxOpenIssues ? [{ group: `${what}: ${lines.length} written`, lines }] : [{ lines }],
  );
  warn(notWritten);
}

function openGitHub(repository: string, signal: AbortSignal, late: AbortController): GitHubAccess {
  const token = job.input("github-token").trim();
  job.mask(token);
  const apiUrl = job.apiUrl();
  const send = openTransport({
    hosts: [URL.parse(apiUrl)?.host ?? ""],
    methods: ["GET", "POST", "PATCH", "DELETE"],
    signal,
    hideSecrets: job.withoutSecrets,
    proxy: job.proxy(),
    // A page of 100 comments of 65,536 characters.
    maxBodyBytes: 32 * 1024 * 1024,
  });
  return { token, repository, apiUrl, send: within(githubMs, send, late), hideSecrets: job.withoutSecrets };
}

// Only the time that GitHub takes counts, not what it takes us to write the texts.
function within(budgetMs: number, send: Send, late: AbortController): Send {
  let leftMs = budgetMs;
  return async (call) => {
    const start = performance.now();
    const timer = setTimeout(
      () => late.abort(tooSlow(budgetMs, "The next run writes it.")),
      Math.max(0, leftMs),
    );
    try {
      return await send(call);
    } finally {
      clearTimeout(timer);
      leftMs -= performance.now() - start;
    }
  };
}

function warn(notWritten: NotWritten | undefined): void {
  if (notWritten === undefined) return;
  const message = visible(`${notWritten.message} The result stands. ${notWritten.hint}`);
  job.annotate([{ level: "warning", title: "Not written", message }]);
}
