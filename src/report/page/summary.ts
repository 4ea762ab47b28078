import type { Finding } from "../../messages/finding.ts";
import { capital, code, markdown } from "../../messages/text.ts";
import type { Evidence } from "../../run/evidence.ts";
import {
  type AccountOutcome,
  type Changed,
  changedOf,
  type Exported,
  type Outcome,
} from "../../run/outcome.ts";
import { adviceOf } from "../story/advice.ts";
import type { FindingConcern } from "../story/concerns.ts";
import { exportedLine, leftOutLines } from "../story/exported.ts";
import { endingOf, partsOf } from "../story/headline.ts";
import { plannedRows, rowsOf } from "../story/rows.ts";
import type { Story } from "../story/story.ts";
import { bytesOf, count, linesWithin, notReadText, titlesOf } from "../story/wording.ts";
import { changesSection, unchangedFold } from "./changes.ts";
import { compositionsText } from "./compositions.ts";
import { compliantFold, detailsFold, evidenceFold, unneededWaivers } from "./folds.ts";
import { approvals } from "./reviews.ts";
import { concernsTable, settingsTable } from "./tables.ts";

// Far below what GitHub shows of a step's summary (1 MiB), of a comment and of an issue (65,536 characters): people read it.
const maxBytes = 60_000;
const tableBytes = 16_000;
const listBytes = 8_000;
const requestBytes = 8_000;

/**
 * The job summary as GitHub-flavoured Markdown, for one account or a thousand: what needs attention, what to do next, and
 * in folds the details, the accounts that are as declared, and the evidence. What does not fit is counted.
 * @param limit bytes of UTF-8.
 */
export function summaryOf(story: Story, evidence: Evidence, limit = maxBytes): string {
  const { outcome } = story;
  const head = headOf(story, evidence).filter((part) => part !== undefined && part !== "");
  const last = evidenceFold(outcome, evidence, requestBytes);
  const room = Math.min(limit, maxBytes) - bytesOf([...head, last].join("\n\n")) - 500;
  const isFleet = outcome.accounts.length > 1;
  const details = isFleet ? detailsFold(outcome, room / 2) : undefined;
  const compliant = isFleet ? compliantFold(outcome, room - bytesOf(details ?? "")) : undefined;
  return `${[...head, details, compliant, last].filter((part) => part !== undefined).join("\n\n")}\n`;
}

function headOf(story: Story, evidence: Evidence): (string | undefined)[] {
  const { outcome, concerns, general } = story;
  const [first] = outcome.accounts;
  if (first === undefined) return [generalSection(outcome, evidence)];
  const isFleet = outcome.accounts.length > 1;
  const title = `## ${endingOf(outcome).icon} ${heading(outcome, evidence)}`;
  const changes = changesSection(story, evidence);
  const warnings = listedOf("Warnings", story.warnings, isFleet);
  if (changes !== undefined)
    return [
      title,
      ...changes,
      listedOf(
        "To be mended",
        [...concerns.filter((concern) => concern.kind === "finding"), ...general],
        isFleet,
      ),
      unlistedToPaste(outcome),
      compositionsText(outcome, listBytes),
      warnings,
      ...smallPrint(outcome),
      unchangedFold(outcome),
    ];
  const findings = findingsList(general.map(({ finding }) => finding));
  const details = isFleet ? fleetSection(story) : accountSection(first, outcome);
  // The cause comes before what a comparison with live shows instead.
  const body = outcome.base?.state === "unknown" ? [findings, ...details] : [...details, findings];
  return [
    title,
    ...body,
    approvals(evidence),
    unlistedToPaste(outcome),
    adviceOf(outcome, concerns, evidence),
    compositionsText(outcome, listBytes),
    warnings,
    ...smallPrint(outcome),
  ];
}

// What is good to know, and no reason to hurry.
function smallPrint(outcome: Outcome): string[] {
  const gaps = outcome.accounts.flatMap(({ findings }) => findings);
  const more = (hidden: number) => `${hidden} more waivers are not needed.`;
  return [
    toPaste(gaps, "To declare what is live, if it is right:"),
    unverifiedReferences(outcome),
    linesWithin(unneededWaivers(outcome), listBytes / 4, more, "\n\n"),
  ];
}

// One line for all references that the credentials may not read.
function unverifiedReferences({ accounts }: Outcome): string {
  const unread = accounts.filter(({ references }) => references === "not-permitted");
  if (unread.length === 0) return "";
  const whose = accounts.length === 1 ? "" : ` of ${titlesOf(unread)}`;
  return `Whether the declared keys and credentials${whose} exist was not verified: this API key may not read them (probably no restricted key may). With \`verify-references: false\` nobody asks.`;
}

// Where drift does not fail the job, what apply would change is about to be approved.
function heading(outcome: Outcome, { event }: Evidence): string {
  const parts = partsOf(outcome).join(" · ");
  const { result, fails, mode, accounts } = outcome;
  const isPullRequest = event === "pull_request" || event === "merge_group";
  if (result !== "drifted" || fails || mode !== "check" || isPullRequest) return parts;
  const drifts = accounts.map(plannedRows).filter((rows) => rows.length > 0);
  const where = accounts.length === 1 ? "" : ` of ${count(drifts.length, "account")}`;
  return `\`apply\` would change ${count(drifts.flat().length, "setting")}${where} · ${parts}`;
}

// What is about no account of the policy: wrong inputs, a run that stopped.
function generalSection(outcome: Outcome, { requests }: Evidence): string {
  const { mode, findings, reason, changed } = outcome;
  if (outcome.exported !== undefined) return exportSection(outcome.exported, findings);
  const isBrokenOff = requests.length > 0 || changed === "unconfirmed";
  const words = isBrokenOff
    ? `the run broke off${changed === "unconfirmed" ? ", and a write may have been under way" : ""}`
    : "nothing was sent to Twilio";
  return `## ❌ ${mode === undefined ? "The step" : capital(mode)} ${isBrokenOff ? "broke off" : "did not run"}

Reason ${code(reason)} · ${words}

${findingsList(findings)}`;
}

function exportSection(exported: Exported, findings: readonly Finding[]): string {
  const out = leftOutLines(exported, code).map((line) => `- ${line}`);
  const parts = [
    `## ✅ The live settings of ${count(exported.accounts, "account")} were exported`,
    `${exportedLine(exported, code)}. Read the file, commit it, and check with it: the check ends \`compliant\` until somebody changes a setting.`,
    out.length === 0
      ? ""
      : `**Left out**, since it cannot be declared as it is; the file says so where it would stand:\n\n${linesWithin(out, listBytes)}`,
    findings.length > 0 ? `**Warnings**\n\n${findingsList(findings)}` : "",
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function fleetSection({ outcome, concerns }: Story): string[] {
  const { result, reason, changed, mode } = outcome;
  return [
    result === "error" ? failedFact(reason, changed, mode) : "",
    mode === "validate" ? notReadText(outcome) : "",
    concerns.length > 0 ? concernsTable(concerns, outcome, tableBytes) : "",
  ];
}

function accountSection(account: AccountOutcome, outcome: Outcome): string[] {
  const rows = rowsOf(account);
  return [
    accountFact(account, outcome),
    findingsList(account.findings.filter(({ level }) => level !== "warning")),
    rows.length > 0 ? settingsTable(account, rows, outcome) : "",
  ];
}

function accountFact(account: AccountOutcome, outcome: Outcome): string {
  const { mode } = outcome;
  const managed = account.resources.flatMap(({ declared }) => Object.keys(declared)).length;
  switch (account.result) {
    case "error":
      return failedFact(account.reason, changedOf(account.resources), mode);
    case "applied":
      return `${plannedRows(account).length} of ${count(managed, "declared setting")} were changed; the read-back shows this plan and nothing else.`;
    case "not-checked":
    case "valid":
      return notReadText(outcome);
    case "compliant":
      return `${managed === 0 ? "Every declared setting is waived" : `${count(managed, "declared setting")} ${managed === 1 ? "is" : "are"} live`}${mode === "apply" ? "; nothing was sent" : ""}.`;
    case "drifted":
    case "proposed":
    case "exported":
      return "";
    default:
      return account.result satisfies never;
  }
}

// A check changes nothing, and to say so below what drifted would be about something else.
function failedFact(reason: string, changed: Changed, mode: Outcome["mode"]): string {
  return `Reason ${code(reason)}${mode === "apply" ? ` · ${changedText[changed]}` : ""}`;
}

const changedText: Record<Changed, string> = {
  unconfirmed: "a write was sent and is not confirmed",
  yes: "live settings were changed",
  no: "nothing was changed",
};

function findingsList(findings: readonly Finding[]): string {
  return linesWithin(
    findings.map(({ message, hint }) => `- **${markdown(message)}** ${markdown(hint)}`),
    listBytes,
  );
}

function unlistedToPaste({ findings }: Outcome): string {
  return toPaste(
    findings,
    "To declare them, add below `accounts:`, each with what is to hold beyond the defaults:",
  );
}

// No line of it holds a backtick, since nothing that may be declared holds one.
function toPaste(findings: readonly Finding[], purpose: string): string {
  const lines = findings.flatMap(({ paste }) => (paste === undefined ? [] : [paste]));
  if (lines.length === 0) return "";
  const more = (hidden: number) => `  # and ${hidden} more`;
  return `${purpose}

\`\`\`yaml
${linesWithin(lines, listBytes / 2, more)}
\`\`\``;
}

// For many accounts with the names of those that it is about.
function listedOf(title: string, found: readonly FindingConcern[], isFleet: boolean): string {
  if (found.length === 0) return "";
  const lines = found.map(({ finding: { message, hint }, accounts }) => {
    const whose = isFleet && accounts.length > 0 ? `${titlesOf(accounts)}: ` : "";
    return `- ${whose}**${markdown(message)}** ${markdown(hint)}`;
  });
  return `**${title}**\n\n${linesWithin(lines, listBytes)}`;
}
