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
import { type FindingNeed, isFindingNeed, type Need, needsOf, warningsOf } from "../story/concerns.ts";
import { exportedLine, leftOutLines } from "../story/exported.ts";
import { countsOf, partsOf } from "../story/headline.ts";
import { driftRows, rowsOf } from "../story/rows.ts";
import { count, linesWithin, namesOf, sizeOf } from "../story/wording.ts";
import { proposalIcon, proposalSection, staysFold, toldInTable } from "./changes.ts";
import { compositionsText } from "./compositions.ts";
import { calmFold, detailsFold, evidenceFold, unneededWaivers } from "./folds.ts";
import { referencesLines } from "./references.ts";
import { approvals } from "./reviews.ts";
import { needsTable, settingsTable } from "./tables.ts";

// Far below what GitHub shows of a step's summary (1 MiB), of a comment and of an issue (65,536 characters): people read it.
const maxBytes = 60_000;
const tableBytes = 16_000;
const listBytes = 8_000;
const requestBytes = 8_000;

/**
 * The job summary as GitHub-flavoured Markdown, for one account or a thousand: what needs somebody, what to do next, and
 * in folds the details, the accounts that are as declared, and the evidence. What does not fit is counted.
 * @param limit bytes of UTF-8.
 */
export function summaryOf(outcome: Outcome, evidence: Evidence, limit = maxBytes): string {
  const head = headOf(outcome, evidence).filter((part) => part !== undefined && part !== "");
  const last = evidenceFold(outcome, evidence, requestBytes);
  const room = Math.min(limit, maxBytes) - sizeOf([...head, last].join("\n\n")) - 500;
  const isFleet = outcome.accounts.length > 1;
  const details = isFleet ? detailsFold(outcome, room / 2) : undefined;
  const calm = isFleet ? calmFold(outcome, room - sizeOf(details ?? "")) : undefined;
  return `${[...head, details, calm, last].filter((part) => part !== undefined).join("\n\n")}\n`;
}

function headOf(outcome: Outcome, evidence: Evidence): (string | undefined)[] {
  const { accounts, findings } = outcome;
  const [first] = accounts;
  if (first === undefined) return [generalSection(outcome, evidence)];
  const needs = needsOf(outcome);
  const isFleet = accounts.length > 1;
  const title = `## ${iconOf(outcome)} ${heading(outcome, evidence)}`;
  const proposal = proposalSection(outcome, evidence);
  if (proposal !== undefined)
    return [title, ...proposal, ...besideProposal(needs, outcome), ...calmLines(outcome), staysFold(outcome)];
  return [
    title,
    ...(isFleet ? fleetSection(needs, outcome) : accountSection(first, outcome)),
    approvals(evidence),
    listed(findings.filter(({ level }) => level !== "warning")),
    unlistedToPaste(outcome),
    adviceOf(outcome, needs, evidence),
    compositionsText(outcome, listBytes),
    listedOf("Warnings", warningsOf(outcome), isFleet),
    ...calmLines(outcome),
  ];
}

// What is good to know, and no reason to hurry.
function calmLines(outcome: Outcome): string[] {
  const gaps = outcome.accounts.flatMap(({ findings }) => findings);
  return [
    toPaste(gaps, "To declare what is live, if it is right:"),
    ...referencesLines(outcome),
    linesWithin(
      unneededWaivers(outcome),
      listBytes / 4,
      (rest) => `${rest} more waivers are not needed.`,
      "\n\n",
    ),
  ];
}

// What failed, is to be mended or is odd, whatever is proposed; what differs stands with the proposal.
function besideProposal(needs: readonly Need[], outcome: Outcome): string[] {
  const { accounts, findings } = outcome;
  const isTold = toldInTable(outcome);
  const isFleet = accounts.length > 1;
  const found = needs.filter(isFindingNeed).filter(({ finding }) => !isTold(finding));
  const general = findings.filter((finding) => finding.level !== "warning" && !isTold(finding));
  const about = general.map((finding): FindingNeed => ({ is: "finding", finding, accounts: [] }));
  return [
    listedOf("To be mended", [...found, ...about], isFleet),
    unlistedToPaste(outcome),
    compositionsText(outcome, listBytes),
    listedOf(
      "Warnings",
      warningsOf(outcome).filter(({ finding }) => !isTold(finding)),
      isFleet,
    ),
  ];
}

function iconOf(outcome: Outcome): string {
  const { result, fails } = outcome;
  const proposed = proposalIcon(outcome);
  if (proposed !== undefined) return proposed;
  if (result === "error" || (result === "drifted" && fails)) return "❌";
  if (result === "drifted" || result === "not-checked") return "⚠️";
  return countsOf(outcome).waived > 0 ? "⏸" : "✅";
}

// Where drift does not fail the job, somebody is about to approve what apply would change.
function heading(outcome: Outcome, { event }: Evidence): string {
  const parts = partsOf(outcome).join(" · ");
  const isPlan =
    outcome.result === "drifted" &&
    !outcome.fails &&
    outcome.mode === "check" &&
    event !== "pull_request" &&
    event !== "merge_group";
  if (!isPlan) return parts;
  const drifts = outcome.accounts.map(driftRows).filter((rows) => rows.length > 0);
  const settings = count(drifts.flat().length, "setting");
  const where = outcome.accounts.length === 1 ? "" : ` of ${count(drifts.length, "account")}`;
  return `\`apply\` would change ${settings}${where} · ${parts}`;
}

// What is about no account of the policy: wrong inputs, a run that broke off.
function generalSection(outcome: Outcome, { requests }: Evidence): string {
  const { mode, findings, reason, changed } = outcome;
  if (outcome.exported !== undefined) return exportSection(outcome.exported, findings);
  const isBrokenOff = requests.length > 0 || changed === "unconfirmed";
  const words = isBrokenOff
    ? `the run broke off${changed === "unconfirmed" ? ", and a write may have been under way" : ""}`
    : "nothing was sent to Twilio";
  return `## ❌ ${mode === undefined ? "The step" : capital(mode)} ${isBrokenOff ? "broke off" : "did not run"}

Reason ${code(reason)} · ${words}

${listed(findings)}`;
}

function exportSection(exported: Exported, findings: readonly Finding[]): string {
  const warnings = findings.length > 0 ? `**Warnings**\n\n${listed(findings)}` : "";
  const out = linesWithin(
    leftOutLines(exported, code).map((line) => `- ${line}`),
    listBytes,
    moreInReport,
  );
  const parts = [
    `## ✅ The live settings of ${count(exported.accounts, "account")} were exported`,
    `${exportedLine(exported, code)}. Read the file, commit it, and check with it: the check ends \`compliant\` until somebody changes a setting.`,
    out === ""
      ? ""
      : `**Left out**, since it cannot be declared as it is; the file says so where it would stand:\n\n${out}`,
    warnings,
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function fleetSection(needs: readonly Need[], outcome: Outcome): string[] {
  return [
    outcome.result === "error" ? failedFact(outcome.reason, outcome.changed, outcome.mode) : "",
    needs.length > 0 ? needsTable(needs, outcome, tableBytes) : "",
  ];
}

function accountSection(account: AccountOutcome, outcome: Outcome): string[] {
  const rows = rowsOf(account);
  return [
    factOf(account, outcome),
    listed(account.findings.filter(({ level }) => level !== "warning")),
    rows.length > 0 ? settingsTable(account, rows, outcome) : "",
  ];
}

function factOf(account: AccountOutcome, { mode }: Outcome): string {
  const managed = account.resources.flatMap(({ declared }) => Object.keys(declared)).length;
  switch (account.result) {
    case "error":
      return failedFact(account.reason, changedOf(account.resources), mode);
    case "applied":
      return `${driftRows(account).length} of ${count(managed, "declared setting")} were changed; the read-back shows this plan and nothing else.`;
    case "not-checked":
      return "Nothing was read from Twilio: GitHub withholds credentials from this event.";
    case "compliant":
      return `${managed === 0 ? "Every declared setting is waived" : `${count(managed, "declared setting")} ${managed === 1 ? "is" : "are"} live`}${mode === "apply" ? "; nothing was sent" : ""}.`;
    default:
      return "";
  }
}

// A check changes nothing, and to say so below what drifted would tell of something else.
function failedFact(reason: string, changed: Changed, mode: Outcome["mode"]): string {
  return `Reason ${code(reason)}${mode === "apply" ? ` · ${changedText[changed]}` : ""}`;
}

const changedText: Record<Changed, string> = {
  unconfirmed: "a write was sent and is not confirmed",
  yes: "live settings were changed",
  no: "nothing was changed",
};

function listed(findings: readonly Finding[]): string {
  const lines = findings.map(({ message, hint }) => `- **${markdown(message)}** ${markdown(hint)}`);
  return linesWithin(lines, listBytes, moreInReport);
}

function unlistedToPaste({ findings }: Outcome): string {
  return toPaste(
    findings,
    "To declare them, add below `accounts:`, each with what is to hold beyond the defaults:",
  );
}

// No line of it holds a backtick, since whatever may be declared holds none.
function toPaste(findings: readonly Finding[], purpose: string): string {
  const lines = findings.flatMap(({ paste }) => (paste === undefined ? [] : [paste]));
  if (lines.length === 0) return "";
  const more = (rest: number) => `  # and ${rest} more`;
  return `${purpose}

\`\`\`yaml
${linesWithin(lines, listBytes / 2, more)}
\`\`\``;
}

// Of many accounts with the names of those that it is about.
function listedOf(title: string, found: readonly FindingNeed[], isFleet: boolean): string {
  if (found.length === 0) return "";
  const lines = found.map(({ finding: { message, hint }, accounts }) => {
    const whose = isFleet && accounts.length > 0 ? `${namesOf(accounts)}: ` : "";
    return `- ${whose}**${markdown(message)}** ${markdown(hint)}`;
  });
  return `**${title}**\n\n${linesWithin(lines, listBytes, moreInReport)}`;
}

function moreInReport(rest: number): string {
  return `- ${rest} more are in the JSON report.`;
}
