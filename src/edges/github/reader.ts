import { ActionError } from "../../messages/errors.ts";
import { name } from "../../tool.ts";
import * as job from "../runner/job.ts";
import { type Answer, openTransport } from "../transport.ts";

/** Gets what GitHub's REST API has of this repository at a path below it, in a media type. */
export type ReadGitHub = (path: string, accept?: string) => Promise<Answer>;

/** Lets work read from GitHub with the job's token, for so long and no longer, over connections that end with it. */
export async function readingGitHub<Value>(
  { milliseconds, signal }: { milliseconds: number; signal: AbortSignal },
  work: (read: ReadGitHub) => Promise<Value>,
): Promise<Value> {
  const token = job.input("github-token").trim();
  job.mask(token);
  const [apiUrl, { repository }] = [job.apiUrl(), job.evidence()];
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(tooSlow(milliseconds)), milliseconds);
  try {
    const send = openTransport({
      hosts: [URL.parse(apiUrl)?.host ?? ""],
      methods: ["GET"],
      signal: AbortSignal.any([signal, late.signal]),
      hideSecrets: job.withoutSecrets,
      proxy: job.proxy(),
    });
    const authorization = `token ${token}`;
    return await work((path, accept = "application/vnd.github+json") =>
      send({
        method: "GET",
        url: `${apiUrl}/repos/${repository}${path}`,
        headers: { accept, authorization, "user-agent": name },
      }),
    );
  } finally {
    clearTimeout(timer);
    // Ends the connections that are still kept.
    late.abort(tooSlow(milliseconds));
  }
}

/** GitHub did not answer in time. */
export function tooSlow(milliseconds: number, hint = "Run it again later."): ActionError {
  return new ActionError("timed-out", `GitHub took longer than ${milliseconds / 1000} s.`, { hint });
}
