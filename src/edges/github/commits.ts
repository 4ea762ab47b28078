import { createHash } from "node:crypto";
import * as z from "zod/mini";
import type { Clock } from "../../run/ports.ts";
import type { PolicyContent } from "../runner/workspace.ts";
import { type GitHub, gitHubError, type Purpose, queryGitHub, readGitHub, somethingBetween } from "./api.ts";

/** The entry of a commit at a path. `id` names the content. */
export type Entry = { kind: "file" | "symbolic link" | "folder" | "submodule"; id: string; bytes: number };

// The modes of Git's trees (gitformat-index).
const kinds = new Map<number, Entry["kind"]>([
  [0o100644, "file"],
  [0o100755, "file"],
  [0o120000, "symbolic link"],
  [0o040000, "folder"],
]);

// The fields are names and sizes alone, so that no author can make the answer large. GitHub follows no symbolic link here.
export const entryFields = "mode oid object { ... on Blob { byteSize } }";

/** Reads the answer to `entryFields`. */
export const TreeEntry = z.pipe(
  z.nullable(
    z.object({
      mode: z.int(),
      oid: z.string(),
      object: z.nullish(z.object({ byteSize: z.optional(z.int()) })),
    }),
  ),
  z.transform((entry): Entry | undefined => {
    if (entry === null) return undefined;
    const kind = kinds.get(entry.mode) ?? "submodule";
    return { kind, id: entry.oid, bytes: entry.object?.byteSize ?? 0 };
  }),
);
// A commit, and its policy file: `file` is undefined if the commit has nothing at the path.
const At = z.object({ oid: z.string(), file: TreeEntry });
const Commits = z.object({
  repository: z.object({
    defaultBranchRef: z.nullable(
      z.object({ name: z.string(), target: z.extend(At, { workflow: TreeEntry }) }),
    ),
    run: z.nullable(z.extend(At, { parents: z.object({ nodes: z.array(At) }) })),
  }),
});

const commitsQuery = `query ($owner: String!, $name: String!, $commit: GitObjectID!, $path: String!, $workflow: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef {
      name
      target { oid ... on Commit { file(path: $path) { ${entryFields} } workflow: file(path: $workflow) { ${entryFields} } } }
    }
    run: object(oid: $commit) {
      oid
      ... on Commit {
        file(path: $path) { ${entryFields} }
        parents(first: 2) { nodes { oid file(path: $path) { ${entryFields} } } }
      }
    }
  }
}`;

/** Returns the purpose of a reading that may take half of the remaining time of the run, but at most `maxMs`. */
export function readingContents({ left }: Clock, maxMs: number): Purpose {
  return { permission: "contents", access: "read", milliseconds: Math.min(maxMs, left() / 2) };
}

/** Reads the commits that a comparison needs, and the file of this workflow at the tip of the default branch. */
export async function readCommits(
  github: GitHub,
  variables: { commit: string; path: string; workflow: string },
) {
  const { repository } = await queryGitHub(github, commitsQuery, { variables, schema: Commits });
  const { defaultBranchRef, run } = repository;
  if (defaultBranchRef === null)
    throw gitHubError("The repository has no default branch.", "Push a commit to it first.");
  if (run === null)
    throw gitHubError(
      `GitHub does not know the commit ${variables.commit.slice(0, 7)} of this run.`,
      "Push a commit, or close and reopen the pull request.",
    );
  if (run.oid !== variables.commit)
    throw gitHubError("GitHub answered about another commit.", somethingBetween);
  return { branch: defaultBranchRef.name, tip: defaultBranchRef.target, run, parents: run.parents.nodes };
}

/** The policy file at the tip of the default branch, at the commit of the run, and at that commit's parents. */
export type Commits = Awaited<ReturnType<typeof readCommits>>;

const fileQuery = `query ($owner: String!, $name: String!, $commit: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $name) {
    commit: object(oid: $commit) { ... on Commit { file(path: $path) { ${entryFields} } } }
  }
}`;
const OneFile = z.object({ repository: z.object({ commit: z.object({ file: TreeEntry }) }) });

/** Reads what a commit has at a path; undefined if it has nothing. */
export async function fileAt(github: GitHub, commit: string, path: string): Promise<Entry | undefined> {
  const variables = { commit, path };
  const { repository } = await queryGitHub(github, fileQuery, { variables, schema: OneFile });
  return repository.commit.file;
}

/** The pattern of a commit's name: SHA-1, or SHA-256 in a repository of that format. */
export const commitPattern = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

export function readText(github: GitHub, { id }: Entry): Promise<string> {
  return readGitHub(github, `/git/blobs/${encodeURIComponent(id)}`, "application/vnd.github.raw+json");
}

/** Tells whether a file of the workspace has the content of a commit's file: the same bytes, or the same once each CR LF is LF. */
export function isContentOf({ bytes, lines }: PolicyContent, { kind, id }: Entry): boolean {
  return kind === "file" && [bytes, lines].some((content) => blobId(content, id.length) === id);
}

// Git names a blob by the hash of its header and its bytes: by SHA-1, and by SHA-256 in a repository of that format.
function blobId(bytes: Buffer, length: number): string {
  const hash = createHash(length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
