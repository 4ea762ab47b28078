import { expect, test } from "vitest";
import { keepIssues, type Written, writeComment } from "../../../src/edges/github/api.ts";
import type { Answer, Call } from "../../../src/edges/transport.ts";
import type { DriftIssue } from "../../../src/report/issue.ts";

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

/** GitHub with these open issues; it numbers new ones from 100. */
function tracker(open: readonly { number: number; body: string }[]) {
  const wrote: string[] = [];
  const send = async (call: Call): Promise<Answer> => {
    const path = new URL(call.url).pathname.replace("/repos/example/telehealth", "");
    if (call.method !== "GET" && path !== "/graphql") wrote.push(`${call.method} ${path}`);
    const user = { login: "bot", id: 1 };
    const number = 99 + wrote.filter((one) => one === "POST /issues").length;
    const url = (of: number) => `https://github.com/example/telehealth/issues/${of}`;
    const known = open.map((one) => ({ ...one, id: one.number, user, html_url: url(one.number) }));
    const viewer = { data: { viewer: { login: "bot", databaseId: 1 } } };
    const answer =
      path === "/graphql" ? viewer : call.method === "GET" ? known : { number, html_url: url(number) };
    return { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(answer) };
  };
  const apiUrl = "https://api.github.com";
  return { wrote, speaker: { token: "a-token", repository: "example/telehealth", apiUrl, send } };
}

test("at most ten issues are open: closed first, those that are open stay, and no text is made for the rest", async () => {
  const made: string[] = [];
  const issue = (at: number, isDrifting = true): DriftIssue => ({
    about: `clinic-${at}`,
    marker: `<!-- ${at} -->\n`,
    state: () => "<!-- state -->",
    title: "Differs",
    body: () => {
      made.push(`clinic-${at}`);
      return `<!-- ${at} -->\n<!-- state -->`;
    },
    isDrifting,
    closingLine: "Found as declared.",
  });
  const { wrote, speaker } = tracker([
    { number: 1, body: "<!-- 900 -->\n<!-- state -->" },
    { number: 2, body: "<!-- 20 -->\n<!-- state -->" },
  ]);
  const told: Written[] = [];
  const issues = [...Array.from({ length: 25 }, (_, at) => issue(at)), issue(900, false)];
  expect(await keepIssues(speaker, issues, (one) => told.push(one))).toBeUndefined();
  expect(wrote.filter((one) => one === "POST /issues")).toHaveLength(9);
  expect(made).toEqual(Array.from({ length: 9 }, (_, at) => `clinic-${at}`));
  expect(wrote.slice(0, 2)).toEqual(["POST /issues/1/comments", "PATCH /issues/1"]);
  expect(told.map(({ did }) => did)).toEqual([
    "#1 closed for clinic-900",
    ...Array.from({ length: 9 }, (_, at) => `#${100 + at} opened for clinic-${at}`),
    "#2 left as it is for clinic-20",
  ]);
  expect(told[1]?.url).toBe("https://github.com/example/telehealth/issues/100");
});
