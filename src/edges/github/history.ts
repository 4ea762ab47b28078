import * as z from "zod/mini";
import { maxPolicyBytes } from "../../declared/policy.ts";
import type { Clock, PolicyVersion } from "../../run/ports.ts";
import type { Step } from "../runner/step.ts";
import { type GitHub, queryGitHub, withGitHub } from "./api.ts";
import { commitPattern, entryFields, isContentOf, readingContents, readText, TreeEntry } from "./commits.ts";

const maxMs = 5_000;
const maxVersions = 5;

// The headline and the date prove nothing: anyone who commits to the default branch chooses both.
const Commit = z.object({
  oid: z.string().check(z.regex(commitPattern)),
  messageHeadline: z.string(),
  committedDate: z.iso.datetime(),
  file: TreeEntry,
});
type Commit = z.infer<typeof Commit>;

const PolicyHistory = z.object({
  repository: z.object({
    defaultBranchRef: z.nullable(
      z.object({
        target: z.object({ file: TreeEntry, history: z.object({ nodes: z.array(Commit) }) }),
      }),
    ),
  }),
});

const historyQuery = `query ($owner: String!, $name: String!, $path: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef {
      target { ... on Commit {
        file(path: $path) { ${entryFields} }
        history(first: 20, path: $path) {
          nodes { oid messageHeadline committedDate file(path: $path) { ${entryFields} } }
        }
      } }
    }
  }
}`;

/**
 * Asks GitHub for up to five earlier versions of the policy file on the default branch, the newest first. Never rejects: returns
 * undefined if a request fails, or if a run without a base has another file than the default branch.
 */
export async function readEarlierVersions(
  step: Step,
  life: { signal: AbortSignal; clock: Clock },
): Promise<readonly PolicyVersion[] | undefined> {
  try {
    const purpose = { ...readingContents(life.clock, maxMs), isTriedOnce: true };
    return await withGitHub(purpose, life.signal, (github) => askForVersions(github, step));
  } catch {
    return undefined;
  }
}

async function askForVersions(github: GitHub, { declared, checkout: { path }, event }: Step) {
  if (declared === undefined) return undefined;
  const { content, parse } = declared;
  const asked = { variables: { path }, schema: PolicyHistory };
  const { repository } = await queryGitHub(github, historyQuery, asked);
  const { file, history } = repository.defaultBranchRef?.target ?? {};
  const [newest] = history?.nodes ?? [];
  if (history === undefined || file === undefined || newest?.file?.id !== file.id) return undefined;
  // A newer version on the default branch may declare the live values. With a base, live is compared with that branch itself.
  if (event.base === undefined && !isContentOf(content, file)) return undefined;
  const versions = versionsAmong(history.nodes);
  const texts = await Promise.all(versions.map((version) => readText(github, version.file)));
  return versions.flatMap(({ since, replacedBy }, at) => {
    try {
      return [{ policy: parse(texts[at] ?? "", path), since, replacedBy }];
    } catch {
      // A version that breaks the rules of the file is left out.
      return [];
    }
  });
}

/** Finds the distinct versions before the current version among the commits that touched the file, the newest first. */
function versionsAmong(commits: readonly Commit[]) {
  const idOf = (commit: Commit | undefined) => commit?.file?.id;
  // Commits in a row with the same content are one version, which the oldest of them brought.
  const changes = commits.filter((commit, at) => idOf(commit) !== idOf(commits[at + 1]));
  return changes
    .flatMap((commit, at) => {
      const { file, committedDate: since } = commit;
      const next = changes[at - 1];
      const isFirst = changes.findIndex((other) => idOf(other) === idOf(commit)) === at;
      if (next === undefined || !isFirst || file?.kind !== "file" || file.bytes > maxPolicyBytes) return [];
      const replacedBy = { commit: next.oid, title: next.messageHeadline, date: next.committedDate };
      return [{ file, since, replacedBy }];
    })
    .slice(0, maxVersions);
}
