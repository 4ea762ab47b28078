import type { Finding } from "../../messages/finding.ts";
import { capital, code, markdown } from "../../messages/text.ts";
import type { Evidence } from "../../run/evidence.ts";
import type { Exported, Outcome } from "../../run/outcome.ts";
import { acceptText, stepsOf } from "../story/advice.ts";
import { endingOf, isPreview, previewOf } from "../story/ending.ts";
import { exportedLine, leftOutLines } from "../story/exported.ts";
import { partsOf } from "../story/headline.ts";
import type { FindingConcern, Story } from "../story/story.ts";
import { count, joined, linesWithin, minute, titlesOf } from "../story/wording.ts";
import { accountSection, matchesFold } from "./account.ts";
import { changedGroups, changesFolds, changesSection, numbered } from "./changes.ts";
import { compositionsText } from "./compositions.ts";
import { areAllShown, fleetSection, namedGroups, namesFold } from "./fleet.ts";
import { compliantFold, detailsFold, evidenceFold, fold, runLink, unneededWaivers } from "./folds.ts";
import { planText } from "./plans.ts";
import { approvals } from "./reviews.ts";

// This is below GitHub's limits for a step's summary (1 MiB), a comment, and an issue (65,536 characters).
const maxBytes = 60_000;
const listBytes = 8_000;
const requestBytes = 8_000;
const namesBytes = 16_000;

/**
 * Returns the job summary as GitHub-flavoured Markdown, for one account or a thousand: what happens to calls, what differs, and
 * what to do next, and in folds the plan, the accounts that match the policy, and the evidence. It counts what does not fit.
 * @param limit bytes of UTF-8.
 */
export function summaryOf(story: Story, evidence: Evidence, limit = maxBytes): string {
  const { outcome } = story;
  const head = joined(headOf(story, evidence), "\n\n");
  const last = evidenceFold(outcome, evidence, requestBytes);
  const room = Math.min(limit, maxBytes) - Buffer.byteLength(`${head}\n\n${last}`) - 700;
  const isFleet = outcome.accounts.length > 1;
  const names = isFleet
    ? namesFold([...changedGroups(outcome), ...namedGroups(story.concerns)], Math.min(namesBytes, room))
    : undefined;
  const left = room - Buffer.byteLength(names ?? "");
  const hasDetails = isFleet && !areAllShown(story.concerns, outcome);
  const details = hasDetails ? detailsFold(outcome, left / 2) : undefined;
  const compliant = isFleet ? compliantFold(outcome, left - Buffer.byteLength(details ?? "")) : undefined;
  return `${joined([head, names, details, compliant, last], "\n\n")}\n`;
}

// The order of every page: what happens to calls, since when and why, the difference, what to do, folds.
function headOf(story: Story, evidence: Evidence): (string | undefined)[] {
  const { outcome, concerns, general } = story;
  const [first] = outcome.accounts;
  if (first === undefined) return [generalSection(outcome, evidence)];
  const isFleet = outcome.accounts.length > 1;
  const title = `## ${endingOf(outcome).icon} ${markdown([...partsOf(outcome), ...previewOf(outcome)].join(" · "))}`;
  const steps = stepsOf(story);
  const changes = changesSection(story, steps);
  const plan = planText(outcome);
  const isListed = isFleet && changes === undefined;
  // If the base is not known, the finding that says why comes before the differences from the policy.
  const own = isListed ? [] : concerns.filter((concern) => concern.kind === "finding");
  const findings = listedOf("", [...general, ...own], isFleet);
  const isUnjudged = outcome.base?.state === "unknown";
  const [state = "", ...body] = changes ?? (isFleet ? fleetSection(story) : accountSection(first, story));
  const accept = changes === undefined ? acceptText(story, evidence) : undefined;
  return [
    title,
    isUnjudged ? findings : "",
    state,
    approvals(evidence),
    foundLine(evidence),
    ...body,
    isUnjudged ? "" : findings,
    toPaste(
      outcome.findings,
      "To add these subaccounts to the policy, paste these lines below `accounts:`, and add the settings that `defaults` does not have:",
    ),
    changes === undefined ? numbered(steps) : "",
    changes === undefined && isPreview(outcome) ? plan : "",
    listedOf("**Warnings**", story.warnings, isFleet),
    isFleet ? "" : compositionsText(outcome, listBytes),
    ...smallPrint(outcome),
    changes === undefined && !isPreview(outcome) ? plan : "",
    ...(changes === undefined ? [] : changesFolds(story)),
    accept && fold(accept.title, accept.text),
    isFleet ? compositionsText(outcome, listBytes) : "",
    isFleet ? undefined : matchesFold(first),
  ];
}

function foundLine({ found }: Evidence): string {
  return found === undefined ? "" : `Found ${minute(found.time)}${found.run && ` by ${runLink(found.run)}`}.`;
}

// Returns facts that are good to know and need no hurry.
function smallPrint(outcome: Outcome): string[] {
  const gaps = outcome.accounts.flatMap(({ findings }) => findings);
  const more = (hidden: number) => `Also not needed: ${count(hidden, "more waiver")}.`;
  return [
    toPaste(gaps, "If the values at Twilio are right, add them to the policy:"),
    unverifiedReferences(outcome),
    linesWithin(unneededWaivers(outcome), listBytes / 4, more, "\n\n"),
  ];
}

// Returns one line for all references that the credentials may not read.
function unverifiedReferences({ accounts }: Outcome): string {
  const unread = accounts.filter(({ references }) => references === "not-permitted");
  if (unread.length === 0) return "";
  const whose = accounts.length === 1 ? "" : ` of ${titlesOf(unread)}`;
  return `These credentials may not read Public Keys and AWS credentials. Probably no restricted API key may. So the check did not verify that the keys and credentials in the policy${whose} exist. Set \`verify-references: false\` to skip this test.`;
}

// Returns the page without accounts of the policy: for wrong inputs, or a run that stopped.
function generalSection(outcome: Outcome, { requests }: Evidence): string {
  const { mode, findings, reason, changed } = outcome;
  if (outcome.exported !== undefined) return exportSection(outcome, outcome.exported);
  const isStopped = requests.length > 0 || changed === "unconfirmed";
  const words = isStopped
    ? `The run stopped${changed === "unconfirmed" ? ", and a write may have been under way" : ""}.`
    : "Nothing was sent to Twilio.";
  return `## ❌ ${mode === undefined ? "The step" : capital(mode)} ${isStopped ? "stopped" : "did not run"}

${words} Reason: ${code(reason)}.

${findingsList(findings)}`;
}

function exportSection(outcome: Outcome, exported: Exported): string {
  const { unencrypted, atTwilio, accounts } = exported;
  const out = leftOutLines(exported, code).map((line) => `- ${line}`);
  const off = [
    unencrypted > 0 && `New compositions of ${count(unencrypted, "account")} are **not encrypted**.`,
    atTwilio > 0 && `New compositions of ${count(atTwilio, "account")} stay at Twilio, not in S3.`,
  ];
  const isFine = accounts > 0 && unencrypted + atTwilio === 0;
  const parts = [
    `## ${endingOf(outcome).icon} ${partsOf(outcome).join(" · ")}`,
    !isFine &&
      `${joined(off, " ")} The file declares that too, so a check with this file stays green. If that is wrong, correct the file before you commit it.`,
    `${exportedLine(exported, code)}. Read the file, commit it, and check with it. The check passes until someone changes a setting.`,
    out.length > 0 &&
      `**Left out**, because the policy may not declare these values. Comments in the file say so:\n\n${linesWithin(out, listBytes)}`,
    outcome.findings.length > 0 && `**Warnings**\n\n${findingsList(outcome.findings)}`,
  ];
  return joined(parts, "\n\n");
}

function findingsList(findings: readonly Finding[]): string {
  const lines = findings.map((finding) => findingLine(finding, ""));
  return linesWithin(lines, listBytes);
}

function findingLine({ message, hint }: Finding, whose: string): string {
  return `- ${whose}**${markdown(message)}** ${markdown(hint)}`;
}

// No line contains a backtick, because no value that the policy may declare contains one.
function toPaste(findings: readonly Finding[], purpose: string): string {
  const lines = findings.flatMap(({ paste }) => (paste === undefined ? [] : [paste]));
  if (lines.length === 0) return "";
  const more = (hidden: number) => `  # and ${hidden} more`;
  return `${purpose}

\`\`\`yaml
${linesWithin(lines, listBytes / 2, more)}
\`\`\``;
}

// For many accounts, each line begins with the names of its accounts.
function listedOf(title: string, found: readonly FindingConcern[], isFleet: boolean): string {
  if (found.length === 0) return "";
  const lines = found.map(({ finding, accounts }) =>
    findingLine(finding, isFleet && accounts.length > 0 ? `${titlesOf(accounts)}: ` : ""),
  );
  return `${title}\n\n${linesWithin(lines, listBytes)}`.trimStart();
}
