import { afterAll, beforeAll, expect, test } from "vitest";
import type { GitHubOptions } from "../standin/github.ts";
import { judgeGitHubRequest } from "../standin/github-openapi.ts";
import { githubHosts, type Standin, startStandin } from "../standin/standin.ts";
import { seed } from "../standin/twilio.ts";
import { actOn, unencrypted } from "./act.ts";
import { countWaits } from "./waits.ts";

let standin: Standin;
beforeAll(async () => {
  standin = await startStandin();
});
afterAll(() => standin.stop());

const review = {
  state: "approved",
  comment: "Looks right | @team <img src=x>\n::error::no",
  environments: [{ id: 1, name: "production" }],
  user: { login: "octocat", id: 7 },
};

async function act(inputs: Record<string, string>, github: GitHubOptions = {}) {
  standin.reset({ accounts: [seed({ compositions: unencrypted })] }, github);
  const transcript = await actOn(standin, { "report-file": "report.json", ...inputs });
  const asked = standin.requests.filter(({ host }) => githubHosts.includes(host));
  expect(asked.flatMap(judgeGitHubRequest)).toEqual([]);
  const { evidence } = JSON.parse(transcript.report ?? "");
  return { ...transcript, asked: asked.map(({ path }) => path), reviews: evidence.reviews };
}
const apply = (github: GitHubOptions = {}) => act({ mode: "apply" }, github);
const warnings = ({ annotations }: Awaited<ReturnType<typeof act>>) =>
  annotations.filter(({ name }) => name === "warning");

test("apply says who approved this run, in summary and report", async () => {
  const transcript = await apply({ approvals: [review] });
  expect(transcript.outputs["result"]).toBe("applied");
  expect(transcript.asked).toEqual(["/repos/example/telehealth/actions/runs/1234567890/approvals"]);
  const { comment, state } = review;
  expect(transcript.reviews).toEqual({
    state: "known",
    reviews: [{ environments: ["production"], state, by: "octocat", comment }],
  });
  expect(transcript.summary).toContain(
    "Reviews of this run: `octocat` approved the environment `production` (`Looks right \\u{7c} @team <img src=x>\\u{a}::error::no`).\n",
  );
  expect(warnings(transcript)).toEqual([]);
});

test("a run without reviews, or with unknown ones, says so without a warning", async () => {
  const none = await apply({ approvals: [] });
  expect([none.reviews, warnings(none)]).toEqual([{ state: "known", reviews: [] }, []]);
  expect(none.summary).toContain("Reviews of this run: none.");
  const forbidden = await apply();
  expect(forbidden.reviews).toEqual({
    state: "unknown",
    why: expect.stringMatching(/^GitHub answered 403: .* Give the job `permissions` with actions: read\.$/),
  });
  expect(forbidden.summary).toContain("Reviews of this run: not known. GitHub answered 403");
  expect([forbidden.exit, warnings(forbidden)]).toEqual([0, []]);
});

test.each<[string, () => void]>([
  ["silence", () => standin.inject({ on: { host: "api.github.com" }, times: 99, hang: true })],
  [
    "another list",
    () => standin.inject({ on: { host: "api.github.com" }, times: 9, answer: { status: 200, body: "[1]" } }),
  ],
  [
    "no JSON",
    () => standin.inject({ on: { host: "api.github.com" }, times: 9, answer: { status: 200, body: "<p>" } }),
  ],
])("%s neither changes nor delays the result", async (_, inject) => {
  standin.reset({ accounts: [seed({ compositions: unencrypted })] });
  inject();
  const { env, waited } = countWaits();
  const transcript = await actOn(standin, { mode: "apply", "report-file": "report.json" }, { env });
  expect([transcript.exit, transcript.outputs["result"]]).toEqual([0, "applied"]);
  expect(JSON.parse(transcript.report ?? "").evidence.reviews).toMatchObject({ state: "unknown" });
  expect(waited()).toBeLessThanOrEqual(6_000);
});

test("a check does not ask for reviews", async () => {
  const transcript = await act({}, { approvals: [review] });
  expect([transcript.asked, transcript.reviews]).toEqual([[], undefined]);
});
