import { labelOf } from "../../declared/policy.ts";
import { code, grouped, markdown, shortSid, visible } from "../../messages/text.ts";
import type { Evidence, Exchange } from "../../run/evidence.ts";
import { type AccountOutcome, isDrifted, neededWaivers, type Outcome } from "../../run/outcome.ts";
import { isOpenRow, type Row, rowsOf, titleOf } from "../story/rows.ts";
import { count, linesWithin } from "../story/wording.ts";
import { withoutApprovals } from "./reviews.ts";

const maxRequests = 40;

/** Whether nobody has to look at it: as declared, or by waiver alone. */
export function isCalm(account: AccountOutcome): boolean {
  return account.result !== "error" && !isDrifted(account);
}

/** The details of the accounts that need somebody: what differs and what was found, each with its place. */
export function detailsFold(outcome: Outcome, bytes: number): string | undefined {
  const needy = outcome.accounts.filter((account) => !isCalm(account));
  if (needy.length === 0) return undefined;
  // As many as may fit are made, and no more: of thousands most would be thrown away.
  const blocks = needy.slice(0, 300).map(detailsOf);
  const left = needy.length - blocks.length;
  const more = (rest: number) =>
    `${count(rest + left, "more account")} did not fit here; the JSON report has all.`;
  const text = linesWithin(blocks, bytes, more, "\n\n");
  return fold(`Details of ${count(needy.length, "account")}`, text);
}

function detailsOf(account: AccountOutcome): string {
  const rows = rowsOf(account).filter(isOpenRow);
  const lines = [
    ...rows.map((row) => rowLine(row)),
    ...account.findings.map(({ message, hint }) => `- ${markdown(message)} ${markdown(hint)}`),
  ];
  return `**${titleOf(account.policy)}** ${code(account.policy.account)}, ${account.result} (${account.reason})\n\n${lines.join("\n")}`;
}

function rowLine({ label, declared, live, place, state }: Row): string {
  const where = place === undefined ? "" : ` in ${code(`${place.file}:${place.line}`)}`;
  const says = declared === undefined ? "not declared" : `declared ${code(declared)}${where}`;
  return `- ${code(label)}: ${code(live)}, ${says}${state === "waived" ? ", waived" : ""}`;
}

/** The names of the accounts that nobody has to look at. */
export function calmFold({ accounts, mode }: Outcome, bytes: number): string | undefined {
  // What a proposal changes, its table tells.
  const calm = accounts.filter((account) => isCalm(account) && account.result !== "proposed");
  if (calm.length === 0) return undefined;
  const waived = calm.filter(hasWaived).length;
  const isChecked = calm.every(({ result }) => result !== "not-checked");
  const title = !isChecked
    ? `${count(calm.length, "account")} not checked`
    : `${count(calm.length, "account")} ${calm.length === 1 ? "is" : "are"} as declared${waived === 0 ? "" : `, ${waived} of them only by waiver`}${mode === "apply" ? " (✅: written by this run)" : ""}`;
  const names = calm.map((account) => {
    const marks = [hasWaived(account) ? " ⏸" : "", account.result === "applied" ? " ✅" : ""];
    return `${titleOf(account.policy)}${marks.join("")}`;
  });
  const more = (rest: number) => `and ${grouped(rest)} more`;
  return fold(title, linesWithin(names, bytes, more, ", "));
}

/** Whether something differs that a waiver lets differ. */
export function hasWaived({ resources }: AccountOutcome): boolean {
  return resources.some((one) => (neededWaivers(one)?.length ?? 0) > 0);
}

/** Waivers that excuse nothing: no warning, since nobody has to hurry. */
export function unneededWaivers({ accounts }: Outcome): string[] {
  return accounts.flatMap((account) =>
    account.resources.flatMap((one) => {
      const needed = neededWaivers(one);
      if (needed === undefined) return [];
      return one.waived
        .filter((waiver) => !needed.includes(waiver))
        .map(({ setting, expires }) => {
          const label = code(labelOf(one.resource, setting));
          return `The waiver of ${label} for ${titleOf(account.policy)} until ${expires} is not needed: live is as declared.`;
        });
    }),
  );
}

/** When, by whom and on what this was judged, with the requests of the accounts that need somebody. */
export function evidenceFold(outcome: Outcome, evidence: Evidence, bytes: number): string {
  const { accounts, planDigest } = outcome;
  const { requests, time, repository, commit, run, actor, event, workflow } = evidence;
  const needy = new Set(accounts.filter((one) => !isCalm(one)).map(({ policy }) => policy.account));
  const isAll = accounts.length <= 1 || requests.length <= maxRequests;
  const shown = groupsOf(isAll ? requests : requests.filter(({ account }) => needy.has(account)));
  const facts = [
    planDigest === undefined ? "" : `Plan ${code(planDigest)}`,
    commit === "" ? "" : `commit ${code(commit.slice(0, 40))}`,
    runOf(run),
    actor === "" ? "" : `by ${code(actor)}`,
    event === "" ? "" : `on ${code(event)}`,
    workflow === "" ? (repository === "" ? "" : `of ${code(repository)}`) : `of ${code(workflow)}`,
  ].filter((fact) => fact !== "");
  const names = new Map(accounts.map((account) => [account.policy.account, titleOf(account.policy)]));
  const table = requestTable(shown.slice(0, maxRequests), names, bytes);
  const note =
    isAll && shown.length <= maxRequests ? "" : "Requests of what needs somebody; the JSON report has all.";
  const title = `Evidence: ${count(requests.length, "request")} to Twilio${spanOf(requests, time)}`;
  const parts = [facts.join(" · "), withoutApprovals(evidence), note, table];
  return fold(title, parts.filter((part) => part !== "").join("\n\n"));
}

// Only an address of the form that GitHub gives its runs becomes a link.
function runOf(run: string): string {
  const [, number] =
    /^https:\/\/[\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+\/actions\/runs\/(\d+)\/attempts\/\d+$/.exec(run) ?? [];
  if (run === "") return "";
  return number === undefined ? `run ${code(run)}` : `[run ${number}](${run})`;
}

function spanOf(requests: readonly Exchange[], time: string): string {
  const times = requests.map((request) => request.time).sort();
  const [first, last] = [times[0] ?? time, times.at(-1) ?? time];
  const clock = (at: string) => visible(at.slice(11, 19));
  return ` on ${visible(first.slice(0, 10))} ${clock(first) === clock(last) ? `at ${clock(first)}` : `from ${clock(first)} to ${clock(last)}`} UTC`;
}

/** The attempts of each request together. */
function groupsOf(requests: readonly Exchange[]): Exchange[][] {
  const latest = new Map<string, Exchange[]>();
  const groups: Exchange[][] = [];
  for (const request of requests) {
    const key = `${request.account} ${request.method} ${request.url}`;
    const group = request.attempt === 1 ? undefined : latest.get(key);
    if (group !== undefined) group.push(request);
    else {
      const started = [request];
      latest.set(key, started);
      groups.push(started);
    }
  }
  return groups;
}

function requestTable(
  groups: readonly Exchange[][],
  names: ReadonlyMap<string, string>,
  bytes: number,
): string {
  if (groups.length === 0) return "";
  const lines = groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const answers = group.map(({ status, failure }) =>
      status === undefined ? code(failure ?? "") : String(status),
    );
    const ids = group.flatMap(({ requestId }) => (requestId === undefined ? [] : [code(requestId)]));
    const milliseconds = group.reduce((sum, one) => sum + one.milliseconds, 0);
    const name = names.get(first.account) ?? (first.account === "" ? "" : code(shortSid(first.account)));
    const address = first.url.replace(/^https:\/\//, "");
    return [
      `| ${name} | ${visible(first.method)} ${code(address)} | ${answers.join(", ")} in ${milliseconds} ms | ${ids.join(", ") || "–"} |`,
    ];
  });
  const more = (rest: number) => `| ${count(rest, "more request")} | | | |`;
  return `| Account | Request | Answer | Twilio's request id |\n| --- | --- | --- | --- |\n${linesWithin(lines, bytes, more)}`;
}

export function fold(title: string, text: string): string {
  return `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;
}
