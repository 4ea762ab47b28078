import { expect, test } from "vitest";
import { keepIssues, writeComment } from "../../../src/edges/github/api.ts";
import type { Answer, Call } from "../../../src/edges/transport.ts";

const comment = { pullRequest: 7, headSha: "0a1b", marker: "<!-- ours -->", body: () => "", isWanted: true };

/** GitHub as something in between might answer for it: every page of a list leads to the next, for ever. */
function endless() {
  const asked: Call[] = [];
  const send = async (call: Call): Promise<Answer> => {
    asked.push(call);
    const viewer = { data: { viewer: { login: "bot", databaseId: 1 } } };
    const headers = { "content-type": "application/json", link: `<${call.url}>; rel="next"` };
    return { status: 200, headers, body: JSON.stringify(call.url.endsWith("/graphql") ? viewer : []) };
  };
  const apiUrl = "https://api.github.com";
  return { asked, speaker: { token: "a-token", repository: "example/telehealth", apiUrl, send } };
}

test.each([
  [
    "The pull request comment",
    (speaker: Parameters<typeof writeComment>[0]) => writeComment(speaker, comment, () => {}),
  ],
  ["The drift issue", (speaker: Parameters<typeof writeComment>[0]) => keepIssues(speaker, [], () => {})],
])("%s: a list without an end is left after a hundred pages, and nothing is written", async (what, speak) => {
  const { asked, speaker } = endless();
  expect(await speak(speaker)).toMatchObject({
    message: `${what} could not be written: GitHub's list does not end within 100 pages.`,
  });
  const kinds = asked.map(({ method, url }) => `${method} ${url.endsWith("/graphql") ? "graphql" : "list"}`);
  expect(kinds).toEqual(["POST graphql", ...Array.from({ length: 101 }, () => "GET list")]);
});
