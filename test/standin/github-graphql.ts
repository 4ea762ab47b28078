import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { buildSchema, type GraphQLSchema, graphqlSync } from "graphql";
import type { Commit } from "./github.ts";

const file = new URL("schema.graphql", import.meta.resolve("@octokit/graphql-schema"));
let schema: GraphQLSchema | undefined;

type Repository = {
  viewer: { login: string; databaseId?: number };
  commits: Readonly<Record<string, Commit>>;
  branches: Readonly<Record<string, string>>;
  defaultBranch: string;
};

/** Answers a query about the repository by GitHub's official GraphQL schema, which refuses the queries that GitHub refuses. */
export function answerQuery(repository: Repository, body: string): object {
  schema ??= buildSchema(readFileSync(file, "utf8"), { assumeValid: true });
  const { query, variables } = JSON.parse(body);
  const { viewer, defaultBranch, branches } = repository;
  const commit = (sha: string | undefined) => sha && describeCommit(repository, sha);
  const target = commit(branches[defaultBranch]);
  return graphqlSync({
    schema,
    source: query,
    variableValues: variables,
    rootValue: {
      viewer,
      repository: {
        defaultBranchRef: target ? { name: defaultBranch, target } : null,
        object: ({ oid }: { oid: string }) => commit(oid),
      },
    },
  });
}

function describeCommit(repository: Repository, sha: string): object | undefined {
  const commit = repository.commits[sha];
  if (commit === undefined) return undefined;
  return {
    __typename: "Commit",
    oid: sha,
    // A parent that the test does not describe has no files.
    parents: ({ first }: { first: number }) => ({
      nodes: commit.parents
        .slice(0, first)
        .map((parent) => describeCommit(repository, parent) ?? { oid: parent, file: () => null }),
    }),
    file: ({ path }: { path: string }) => describeEntry(commit, path),
    messageHeadline: commit.title ?? "Change the policy",
    committedDate: commit.date ?? "2026-01-02T03:04:05Z",
    history: ({ first, path }: { first: number; path: string }) => ({
      nodes: commitsTouching(repository, sha, path)
        .slice(0, first)
        .map((ancestor) => describeCommit(repository, ancestor)),
    }),
  };
}

/** Lists the commits that changed a path, from a commit back along first parents. */
function commitsTouching({ commits }: Repository, sha: string, path: string): string[] {
  const contentIn = (commit: Commit | undefined) => commit?.links?.[path] ?? commit?.files[path];
  const touching: string[] = [];
  for (let at: string | undefined = sha; at !== undefined; ) {
    const commit: Commit | undefined = commits[at];
    const parent: string | undefined = commit?.parents[0];
    if (contentIn(commit) !== contentIn(commits[parent ?? ""])) touching.push(at);
    at = parent;
  }
  return touching;
}

function describeEntry({ files, links = {} }: Commit, path: string): object | null {
  const [link, text] = [links[path], files[path]];
  const content = link ?? text;
  if (content === undefined) return null;
  const mode = link === undefined ? 0o100644 : 0o120000;
  return { oid: blobId(content), mode, object: { __typename: "Blob", byteSize: Buffer.byteLength(content) } };
}

/** Returns the SHA-1 by which Git names a file's content. */
export function blobId(content: string): string {
  return createHash("sha1")
    .update(`blob ${Buffer.byteLength(content)}\0${content}`)
    .digest("hex");
}
