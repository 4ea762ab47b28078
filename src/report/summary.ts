import { type AccountOutcome, type Finding, lastDrift, type Outcome, results } from "../outcome.ts";
import type { Change, Effect } from "../plan.ts";
import { isSame, type Setting, settings, type Value } from "../settings.ts";
import { code, markdown, shortSid, visible } from "../text.ts";
import { done, todo } from "./effects.ts";
import type { Evidence } from "./evidence.ts";

// Over this GitHub shows nothing of a step's summary (docs of actions/runner).
const maxBytes = 1024 * 1024;
const maxListed = 50;

/**
 * The job summary as GitHub-flavoured Markdown: a section an account, what to do next, and the evidence in a fold. Of
 * what does not fit into 1 MiB the worst accounts are shown, and a line says how many are not.
 */
export function summaryOf(outcome: Outcome, evidence: Evidence): string {
  const worstFirst = outcome.accounts.toSorted(
    (a, b) => results.indexOf(a.result) - results.indexOf(b.result),
  );
  const sections = worstFirst.map((account) => accountSection(account, outcome, evidence));
  const fold = evidenceFold(evidence);
  const shown = fitting(
    sections.length > 0 ? sections : [failedSection(outcome, evidence)],
    maxBytes - 1_000 - bytes(fold),
  );
  const rest = sections.length - shown.length;
  const more =
    rest > 0
      ? [`**${rest} more accounts did not fit here.** The worst are above; the JSON report has all.`]
      : [];
  return `${[...shown, ...more, fold].join("\n\n")}\n`;
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

function failedSection({ mode, findings, reason, isChanged }: Outcome, { requests }: Evidence): string {
  const isBrokenOff = requests.length > 0 || isChanged === undefined;
  const words = isBrokenOff
    ? `the run broke off${isChanged === undefined ? ", and a write may have been under way" : ""}`
    : "nothing was sent to Twilio";
  return `## ❌ Twilio composition settings: ${mode} ${isBrokenOff ? "broke off" : "did not run"}

Reason ${code(reason)} · ${words}

${listed(findings)}`;
}

function accountSection(account: AccountOutcome, outcome: Outcome, evidence: Evidence): string {
  const warnings = account.findings.filter(({ level }) => level === "warning");
  const failures = account.findings.filter(({ level }) => level !== "warning");
  return [
    `## ${headline(account, outcome)}`,
    facts(account, outcome),
    failures.length > 0 && listed(failures),
    account.plan !== undefined && table(account),
    nextStep(account, outcome, evidence),
    warnings.length > 0 && `**Warnings**\n\n${listed(warnings)}`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

function headline({ account, result }: AccountOutcome, { mode, fails }: Outcome): string {
  const name = account === "" ? "the account" : shortSid(account);
  const words = {
    compliant: `✅ Twilio composition settings: ${name} compliant`,
    applied: `✅ Twilio composition settings: ${name} applied and proven`,
    drifted: `${fails ? "❌" : "⚠️"} Twilio composition settings: ${name} drifted`,
    "not-checked": `⚠️ Twilio composition settings: ${name} not checked`,
    error: `❌ Twilio composition settings: ${mode} of ${name} failed`,
  };
  return words[result];
}

function facts(account: AccountOutcome, { mode, planDigest }: Outcome): string {
  const managed = Object.keys(account.declared).length;
  const all = managed === 1 ? "The managed setting is" : `All ${managed} managed settings are`;
  const drift =
    account.plan?.changes.filter(({ setting }) => account.declared[setting] !== undefined).length ?? 0;
  const left = lastDrift(account)?.length ?? 0;
  const words: Record<AccountOutcome["result"], string> = {
    compliant: `${all} as declared${mode === "apply" ? "; nothing was sent" : ""}`,
    applied: `${drift} of ${managed} managed settings were changed; the read-back shows this plan and nothing else`,
    drifted:
      left === 0
        ? `${all} as declared, but the declaration does not hold`
        : `${drift} of ${managed} managed settings differ`,
    "not-checked": "Nothing was read from Twilio: GitHub withholds credentials from this event",
    error: `Reason ${code(account.reason)}`,
  };
  const changed = account.result !== "error" ? [] : [isChangedText(account.isChanged)];
  const plan = planDigest === undefined ? [] : [`plan ${code(`${planDigest.slice(0, 19)}…`)}`];
  return [words[account.result], ...changed, ...plan].join(" · ");
}

function isChangedText(isChanged: boolean | undefined): string {
  if (isChanged === undefined) return "a write was sent and is not confirmed";
  return isChanged ? "live settings were changed" : "nothing was changed";
}

function listed(findings: readonly Finding[]): string {
  return atMost(
    maxListed,
    findings.map(({ message, hint }) => `- **${markdown(message)}** ${markdown(hint)}`),
  );
}

function atMost(count: number, lines: readonly string[]): string {
  const rest = lines.length - count;
  return [...lines.slice(0, count), ...(rest > 0 ? [`- ${rest} more are in the JSON report.`] : [])].join(
    "\n",
  );
}

// A setting as the table has it. `seen` is what a read-back showed.
type Row = {
  setting: Setting;
  declared: Value | undefined;
  before: Value;
  change: Change | undefined;
  seen: Value | undefined;
  isProven: boolean | undefined;
};

function table(account: AccountOutcome): string {
  const { readBack, result } = account;
  const isFailedProof = readBack !== undefined && result === "error";
  const live = isFailedProof ? ["Before", "Read back"] : readBack === undefined ? ["Live"] : ["Before"];
  const header = ["Setting", "Declared", ...live, ""];
  const rows = settings
    .flatMap(({ name }) => row(account, name))
    .sort((a, b) => rank(a) - rank(b))
    .map((one) => [
      one.setting,
      one.declared === undefined ? "not managed" : cell(one.declared),
      one.declared !== undefined && one.change === undefined ? "same" : cell(one.before),
      ...(isFailedProof && one.seen !== undefined ? [cell(one.seen)] : []),
      status(one),
    ]);
  return [header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function row({ declared, plan, readBack }: AccountOutcome, setting: Setting): Row[] {
  if (plan === undefined) return [];
  const change = plan.changes.find((one) => one.setting === setting);
  const seen = readBack?.[setting];
  const isProven = seen === undefined ? undefined : isSame(setting, plan.after[setting], seen);
  return [{ setting, declared: declared[setting], before: plan.before[setting], change, seen, isProven }];
}

// What differs first, what is not managed last.
function rank({ change, declared }: Row): number {
  if (change !== undefined) return 0;
  return declared === undefined ? 2 : 1;
}

function status({ declared, change, isProven }: Row): string {
  const isManaged = declared !== undefined;
  if (isProven === false) return isManaged ? "❌ not as written" : "❌ changed, and must not be";
  if (change === undefined) return isManaged ? "✅" : "kept";
  const { effect } = change;
  if (isProven) return `✅ ${bolded(effect, done[effect])}`;
  return `${isManaged ? "❌ " : ""}would ${bolded(effect, todo[effect])}`;
}

// The one effect that nobody may overlook.
function bolded(effect: Effect, words: string): string {
  return effect === "weaken" ? `**${words}**` : words;
}

function cell(value: Value): string {
  if (typeof value === "boolean") return String(value);
  return code(value);
}

function nextStep(
  account: AccountOutcome,
  { mode, planDigest, fails }: Outcome,
  { workflow }: Evidence,
): string | false {
  if (account.result === "not-checked") {
    return "**What to do next:** nothing here. The check runs with credentials once the change is on a branch of this repository.";
  }
  if (mode !== "check" || account.result !== "drifted" || !account.plan?.changes.length) return false;
  const names = account.plan.changes
    .filter(({ setting }) => account.declared[setting] !== undefined)
    .map(({ setting }) => code(setting));
  const isBlocked = account.findings.some(({ level }) => level === "failure");
  const weakens = account.plan.changes.some(({ effect }) => effect === "weaken");
  const file = /^[^/]+\/[^/]+\/([^@]+)@/.exec(workflow)?.[1];
  const apply = isBlocked
    ? "Mend what is listed above first: apply would refuse it."
    : `To put back what is declared, run this step with \`mode: apply\`${weakens ? " and `allow-weakening: true`" : ""}; with \`expected-plan: ${planDigest ?? "any"}\` it applies this plan and no other.`;
  return `**What to do next**

- ${apply}
- If what is live is right, change ${names.join(", ")} in the \`with:\` of this step${file === undefined ? "" : ` in ${code(file)}`}.${fails ? "" : "\n- The job stays green, since `fail-on-drift` is `false`."}`;
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
