import { code, grouped, markdown, shortSid, visible } from "../../messages/text.ts";
import type { Evidence, Exchange } from "../../run/evidence.ts";
import { type AccountOutcome, needsAttention, type Outcome, waiversOf } from "../../run/outcome.ts";
import { labelOf } from "../../settings/resources.ts";
import { compliantIn } from "../story/ending.ts";
import { phraseOf, rowsOf, sentenceOf } from "../story/rows.ts";
import { fleetState } from "../story/state.ts";
import { alike, count, inMarkdown, joined, linesWithin, titleOf } from "../story/wording.ts";
import { withoutApprovals } from "./reviews.ts";

const maxRequests = 40;
const maxDetails = 300;

/** Returns text that is shown when its title is clicked. */
export function fold(title: string, text: string): string {
  return `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;
}

export function toCopy(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}

/** Returns the differences and findings of the accounts that need attention, in a fold; undefined if no account does. */
export function detailsFold(outcome: Outcome, bytes: number): string | undefined {
  const concerned = outcome.accounts.filter(needsAttention);
  if (concerned.length === 0) return undefined;
  // Only the first 300 accounts are written, because the text of more would not fit.
  const blocks = concerned.slice(0, maxDetails).map((account) => accountDetails(account, outcome));
  const left = concerned.length - blocks.length;
  const more = (hidden: number) =>
    `${count(hidden + left, "more account")} did not fit here; the JSON report has all.`;
  return fold(`Details of ${count(concerned.length, "account")}`, linesWithin(blocks, bytes, more, "\n\n"));
}

function accountDetails(account: AccountOutcome, outcome: Outcome): string {
  const { policy, result, reason, findings } = account;
  const lines = [
    ...rowsOf(account)
      .filter((row) => phraseOf(row) !== undefined)
      .map((row) => `- ${sentenceOf(row, inMarkdown, outcome)}`),
    ...findings.map(({ message, hint }) => `- ${markdown(message)} ${markdown(hint)}`),
  ];
  return `**${titleOf(policy)}** ${code(policy.account)}, ${result} (${reason})\n\n${lines.join("\n")}`;
}

/** Returns the accounts that match the policy, what happens to their calls, and their names. */
export function compliantFold(outcome: Outcome, bytes: number): string | undefined {
  const { compliant, isRead, title, names } = compliantIn(outcome);
  if (compliant.length === 0) return undefined;
  const more = (hidden: number) => `and ${grouped(hidden)} more`;
  const state = isRead ? fleetState(compliant) : "";
  return fold(title, joined([state, linesWithin(names, bytes, more, ", ")], "\n\n"));
}

/** Lists waivers that are no longer needed. This is no warning, because there is no hurry. */
export function unneededWaivers({ accounts }: Outcome): string[] {
  return accounts.flatMap(({ resources, policy }) =>
    resources.flatMap((resource) =>
      (waiversOf(resource, false) ?? []).map(({ setting, expires }) => {
        const label = code(labelOf(resource.resource, setting));
        return `The waiver of ${label} for ${titleOf(policy)} until ${expires} is no longer needed: Twilio has the value of the policy.`;
      }),
    ),
  );
}

/** Says when, by whom and on what this was judged, with all requests or those of the accounts that need attention. */
export function evidenceFold(outcome: Outcome, evidence: Evidence, bytes: number): string {
  const { accounts } = outcome;
  const { requests, time } = evidence;
  const concerned = new Set(accounts.filter(needsAttention).map(({ policy }) => policy.account));
  const isAll = accounts.length <= 1 || requests.length <= maxRequests;
  const shown = attemptsTogether(isAll ? requests : requests.filter(({ account }) => concerned.has(account)));
  const titles = new Map(accounts.map(({ policy }) => [policy.account, titleOf(policy)]));
  const isWhole = isAll && shown.length <= maxRequests;
  const parts = [
    factsLine(outcome, evidence),
    withoutApprovals(evidence),
    !isWhole && "These are the requests of accounts that need attention. The JSON report has all.",
    requestList(shown.slice(0, maxRequests), titles, bytes),
  ];
  const title = `Evidence: ${count(requests.length, "request")} to Twilio${periodOf(requests, time)}`;
  return fold(title, joined(parts, "\n\n"));
}

function factsLine({ planDigest }: Outcome, evidence: Evidence): string {
  const { repository, commit, run, actor, event, workflow } = evidence;
  const facts: [words: string, value: string][] = [
    ["Plan", planDigest ?? ""],
    ["commit", commit.slice(0, 40)],
    ["", run],
    // On a schedule, the actor is only the last editor of the schedule.
    ["by", event === "schedule" ? "" : actor],
    ["on", event],
    ["of", workflow || repository],
  ];
  return facts
    .filter(([, value]) => value !== "")
    .map(([words, value]) => (words === "" ? runLink(value) : `${words} ${code(value)}`))
    .join(" · ");
}

/** Returns the address of a run, as a link if it has the form of GitHub's runs. */
export function runLink(run: string): string {
  const [, number] =
    /^https:\/\/[\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+\/actions\/runs\/(\d+)\/attempts\/\d+$/.exec(run) ?? [];
  return number === undefined ? `run ${code(run)}` : `[run ${number}](${run})`;
}

function periodOf(requests: readonly Exchange[], time: string): string {
  const times = requests.map((request) => request.time).sort();
  const [first, last] = [times[0] ?? time, times.at(-1) ?? time];
  const clock = (at: string) => visible(at.slice(11, 19));
  return ` on ${visible(first.slice(0, 10))} ${clock(first) === clock(last) ? `at ${clock(first)}` : `from ${clock(first)} to ${clock(last)}`} UTC`;
}

function attemptsTogether(requests: readonly Exchange[]): [Exchange, ...Exchange[]][] {
  const starts = new Map<string, number>();
  return alike(requests, ({ account, method, url, attempt }, index) => {
    const key = `${account} ${method} ${url}`;
    const start = attempt === 1 ? index : (starts.get(key) ?? index);
    starts.set(key, start);
    return start;
  });
}

function requestList(
  groups: readonly [Exchange, ...Exchange[]][],
  titles: ReadonlyMap<string, string>,
  bytes: number,
): string {
  if (groups.length === 0) return "";
  const lines = groups.map((group) => {
    const [first] = group;
    const answers = group.map(({ status, failure }) =>
      status === undefined ? code(failure ?? "") : String(status),
    );
    const ids = group.flatMap(({ requestId }) => (requestId === undefined ? [] : [code(requestId)]));
    const milliseconds = group.reduce((sum, request) => sum + request.milliseconds, 0);
    const title = titles.get(first.account) ?? (first.account === "" ? "" : code(shortSid(first.account)));
    const whose = titles.size > 1 && title !== "" ? `${title}: ` : "";
    const took = `${answers.join(", ")} in ${milliseconds} ms`;
    return `- ${whose}${code(`${first.method} ${first.url}`)}: ${[took, ...ids].join(", ")}`;
  });
  return linesWithin(lines, bytes, (hidden) => `- ${count(hidden, "more request")}`);
}
