import type { Finding } from "../messages/finding.ts";
import { type Result, results } from "../messages/reasons.ts";
import { code, days, markdown, visible } from "../messages/text.ts";
import type { Effect } from "../plan/plan.ts";
import { type AccountOutcome, type Changed, changedOf, lastDrift, type Outcome } from "../run/outcome.ts";
import type { Value } from "../settings/settings.ts";
import { compositionsParagraph } from "./compositions.ts";
import { type Evidence, workflowFile } from "./evidence.ts";
import { referencesLines } from "./references.ts";
import { driftRows, type Row, rowsOf, titleOf } from "./rows.ts";
import { done, todo } from "./wording.ts";

// Over this GitHub shows nothing of a step's summary (docs of actions/runner).
const maxBytes = 1024 * 1024;
const maxListed = 50;

/**
 * The job summary as GitHub-flavoured Markdown: a section an account, what to do next, and the evidence in a fold. Of
 * what does not fit the worst accounts are shown, and a line says how many are not.
 * @param limit bytes of UTF-8.
 */
export function summaryOf(outcome: Outcome, evidence: Evidence, limit = maxBytes): string {
  const worstFirst = outcome.accounts.toSorted(
    (a, b) => results.indexOf(a.result) - results.indexOf(b.result),
  );
  const head = outcome.accounts.length > 1 ? [overview(outcome)] : [];
  const general = outcome.findings.length > 0 || outcome.accounts.length === 0;
  const first = [...head, ...(general ? [generalSection(outcome, evidence)] : [])];
  const sections = worstFirst.map((account) => accountSection(account, outcome, evidence));
  const fold = evidenceFold(evidence);
  const calm = referencesLines(outcome);
  const shown = fitting(sections, limit - 1_000 - bytes([...first, ...calm, fold].join("\n\n")));
  const rest = sections.length - shown.length;
  const more =
    rest > 0
      ? [`**${rest} more accounts did not fit here.** The worst are above; the JSON report has all.`]
      : [];
  return `${[...first, ...shown, ...more, ...calm, fold].join("\n\n")}\n`;
}

function fitting(sections: readonly string[], limit: number): string[] {
  let used = 0;
  return sections.filter((section) => {
    used += bytes(section) + 2;
    return used <= limit;
  });
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

function overview({ accounts, planDigest, fails }: Outcome): string {
  const counts = results
    .map((result) => ({ result, count: accounts.filter((one) => one.result === result).length }))
    .filter(({ count }) => count > 0)
    .map(({ result, count }) => `${count} ${iconOf(result, fails)} ${word[result]}`);
  return [`**${accounts.length} accounts:** ${counts.join(", ")}`, ...planFact(planDigest)].join(" · ");
}

const word: Record<Result, string> = {
  error: "failed",
  drifted: "drifted",
  "not-checked": "not checked",
  applied: "applied and proven",
  exported: "exported",
  compliant: "compliant",
};

function iconOf(result: Result, fails: boolean): string {
  if (result === "error") return "❌";
  if (result === "drifted") return fails ? "❌" : "⚠️";
  return result === "not-checked" ? "⚠️" : "✅";
}

// What is about no account of the policy: wrong inputs, a run that broke off, subaccounts that it does not name.
function generalSection(outcome: Outcome, { requests }: Evidence): string {
  const { mode, findings, reason, changed, accounts } = outcome;
  if (accounts.length > 0) return listed(findings);
  if (outcome.result === "exported") return exportSection(findings);
  const isBrokenOff = requests.length > 0 || changed === "unconfirmed";
  const words = isBrokenOff
    ? `the run broke off${changed === "unconfirmed" ? ", and a write may have been under way" : ""}`
    : "nothing was sent to Twilio";
  return `## ❌ Twilio composition settings: ${mode ?? "the step"} ${isBrokenOff ? "broke off" : "did not run"}

Reason ${code(reason)} · ${words}

${listed(findings)}`;
}

function exportSection(findings: readonly Finding[]): string {
  const warnings = findings.length > 0 ? `\n\n**Warnings**\n\n${listed(findings)}` : "";
  return `## ✅ Twilio composition settings: exported

The live settings are written to the policy file. Read it, commit it, and check with it: the check ends \`compliant\` until somebody changes a setting.${warnings}`;
}

function accountSection(account: AccountOutcome, outcome: Outcome, evidence: Evidence): string {
  const warnings = account.findings.filter(({ level }) => level === "warning");
  const failures = account.findings.filter(({ level }) => level !== "warning");
  const rows = rowsOf(account);
  return [
    `## ${headline(account, outcome)}`,
    facts(account, outcome),
    failures.length > 0 && listed(failures),
    rows.length > 0 && table(account, rows),
    nextStep(account, outcome, evidence),
    compositionsParagraph(account),
    warnings.length > 0 && `**Warnings**\n\n${listed(warnings)}`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

function headline({ policy, result }: AccountOutcome, { mode, fails }: Outcome): string {
  const name = titleOf(policy);
  const words = result === "error" ? `${mode} of ${name} failed` : `${name} ${word[result]}`;
  return `${iconOf(result, fails)} Twilio composition settings: ${words}`;
}

function facts(account: AccountOutcome, outcome: Outcome): string {
  const waived = account.resources.flatMap((one) => one.waived);
  const soonest = Math.min(...waived.map(({ daysLeft }) => daysLeft));
  return [
    resultFact(account, outcome),
    ...(account.result === "error" ? [changedText[changedOf(account.resources)]] : []),
    ...(waived.length > 0 ? [`${waived.length} waived (${days(soonest)} left)`] : []),
    ...(outcome.accounts.length === 1 ? planFact(outcome.planDigest) : []),
  ].join(" · ");
}

function planFact(digest: string | undefined): string[] {
  return digest === undefined ? [] : [`plan ${code(`${digest.slice(0, 19)}…`)}`];
}

function resultFact(account: AccountOutcome, { mode }: Outcome): string {
  const managed = account.resources.flatMap(({ declared }) => Object.keys(declared)).length;
  const all =
    managed === 1
      ? "The managed setting is as declared"
      : managed === 0
        ? "Every declared setting is waived"
        : `All ${managed} managed settings are as declared`;
  const drift = driftRows(account).length;
  const left = account.resources.flatMap((one) => lastDrift(one) ?? []).length;
  const words: Record<Result, string> = {
    compliant: `${all}${mode === "apply" ? "; nothing was sent" : ""}`,
    applied: `${drift} of ${managed} managed settings were changed; the read-back shows this plan and nothing else`,
    drifted:
      left === 0
        ? `${all}, but the declaration does not hold`
        : `${drift} of ${managed} managed settings differ`,
    "not-checked": "Nothing was read from Twilio: GitHub withholds credentials from this event",
    exported: "The live settings are written to the policy file",
    error: `Reason ${code(account.reason)}`,
  };
  return words[account.result];
}

const changedText: Record<Changed, string> = {
  unconfirmed: "a write was sent and is not confirmed",
  yes: "live settings were changed",
  no: "nothing was changed",
};

function listed(findings: readonly Finding[]): string {
  return atMost(
    maxListed,
    findings.map(
      ({ message, hint, paste }) => `- **${markdown(message)}** ${markdown(hint)}${pasted(paste)}`,
    ),
  );
}

// Indented into its entry of the list. No line of it holds a backtick, since whatever may be declared holds none.
function pasted(lines: readonly string[] = []): string {
  if (lines.length === 0) return "";
  return `\n\n${["```yaml", ...lines, "```"].map((line) => `  ${line}`).join("\n")}`;
}

function atMost(count: number, lines: readonly string[]): string {
  const rest = lines.length - count;
  return [...lines.slice(0, count), ...(rest > 0 ? [`- ${rest} more are in the JSON report.`] : [])].join(
    "\n",
  );
}

function table({ result, resources }: AccountOutcome, rows: readonly Row[]): string {
  const isReadBack = resources.some((one) => one.progress === "written" && one.readBack !== undefined);
  const isFailedProof = isReadBack && result === "error";
  const live = isFailedProof ? ["Before", "Read back"] : isReadBack ? ["Before"] : ["Live"];
  const header = ["Setting", "Declared", ...live, ""];
  const lines = rows.map((row) => [
    row.label,
    row.declared === undefined ? "not managed" : cell(row.declared),
    row.state === "same" ? "same" : cell(row.before),
    ...(isFailedProof ? [cell(row.live)] : []),
    status(row),
  ]);
  return [header, header.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function status(row: Row): string {
  switch (row.state) {
    case "not-as-written":
      return "❌ not as written";
    case "collateral":
      return "❌ changed, and must not be";
    case "differs":
      return `❌ would ${bolded(row.change.effect, todo)}`;
    case "unnamed":
      return `would ${bolded(row.change.effect, todo)}`;
    case "written":
      return `✅ ${bolded(row.change.effect, done)}`;
    case "waived":
      return `⏸ waived until ${row.waived.expires} (${days(row.waived.daysLeft)} left): ${code(row.waived.reason)}`;
    case "same":
      return "✅";
    case "unmanaged":
      return "kept";
    default:
      return row satisfies never;
  }
}

// The one effect that nobody may overlook.
function bolded(effect: Effect, words: Record<Effect, string>): string {
  return effect === "weaken" ? `**${words[effect]}**` : words[effect];
}

function cell(value: Value): string {
  if (typeof value === "boolean") return String(value);
  return code(value);
}

function nextStep(
  account: AccountOutcome,
  { mode, planDigest, fails }: Outcome,
  evidence: Evidence,
): string | false {
  if (account.result === "not-checked") {
    return "**What to do next:** nothing here. The check runs with credentials once the change is on a branch of this repository.";
  }
  const drifted = driftRows(account);
  if (mode !== "check" || account.result !== "drifted" || drifted.length === 0) return false;
  const isBlocked = account.findings.some(({ level }) => level === "failure");
  const weakens = drifted.some(({ change }) => change.effect === "weaken");
  const apply = isBlocked
    ? "Mend what is listed above first: apply would refuse it."
    : `To put back what is declared, run this step with \`mode: apply\`${weakens ? " and `allow-weakening: true`" : ""}${planDigest === undefined ? "" : `; with \`expected-plan: ${planDigest}\` it applies this plan and no other`}.`;
  return `**What to do next**

- ${apply}
- If what is live is right, change ${drifted.map((row) => whereToChange(row)).join(", ")}${whereInputsAre(drifted, evidence)}.${fails ? "" : "\n- The job stays green, since `fail-on-drift` is `false`."}`;
}

function whereToChange({ label, place }: Row): string {
  return place === undefined ? code(label) : `${code(label)} in ${code(`${place.file}:${place.line}`)}`;
}

function whereInputsAre(rows: readonly Row[], evidence: Evidence): string {
  if (rows.every(({ place }) => place !== undefined)) return "";
  const file = workflowFile(evidence);
  return ` in the \`with:\` of this step${file === undefined ? "" : ` in ${code(file)}`}`;
}

function evidenceFold({ time, repository, commit, run, actor, event, workflow, requests }: Evidence): string {
  const facts = {
    Time: time,
    Repository: repository,
    Commit: commit,
    Run: run,
    Actor: actor,
    Event: event,
    Workflow: workflow,
  };
  const lines = Object.entries(facts)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `- ${name}: ${code(value)}`);
  const asked = requests.map(
    ({ method, url, status, requestId }) =>
      `- ${method} ${code(url.replace("https://", ""))} → ${status}${requestId === undefined ? "" : `, request ${code(requestId)}`}`,
  );
  return `<details><summary>Evidence: ${requests.length === 1 ? "1 request" : `${requests.length} requests`} to Twilio, ${visible(time)}</summary>

${atMost(maxListed * 2, [...lines, ...asked])}

</details>`;
}
