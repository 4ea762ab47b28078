import { acceptingValue } from "../../declared/inputs.ts";
import { code, markdown } from "../../messages/text.ts";
import { type Evidence, workflowFile } from "../../run/evidence.ts";
import { type AccountOutcome, isDrifted, type Outcome } from "../../run/outcome.ts";
import { rowFor } from "../../settings/settings.ts";
import type { Concern } from "./concerns.ts";
import type { PlannedRow } from "./rows.ts";
import { linesWithin, lineText, titlesOf } from "./wording.ts";

const maxNamed = 20;
const maxBytes = 6_000;

/** A difference that is not waived, and where it is. */
type Drift = { row: PlannedRow; accounts: readonly AccountOutcome[] };

/** What to do next. A weakening is never the first step, and no line is to be changed that holds for other accounts too. */
export function adviceOf(
  outcome: Outcome,
  concerns: readonly Concern[],
  evidence: Evidence,
): string | undefined {
  const { mode, fails } = outcome;
  if (outcome.result === "not-checked")
    return "**What to do next:** nothing here. The check runs with credentials once the change is on a branch of this repository.";
  const drifts = mode === "check" ? concerns.flatMap(driftIn) : [];
  const steps = [...driftSteps(drifts, outcome, evidence), ...findingSteps(outcome, concerns)];
  if (steps.length === 0) return undefined;
  const isGreen = drifts.length > 0 && !fails;
  const lines = [...steps, ...(isGreen ? ["The job stays green, since `fail-on-drift` is `false`."] : [])];
  const more = (rest: number) => `- ${rest} more steps are in the details and the JSON report.`;
  const listed = linesWithin(
    lines.map((step) => `- ${step}`),
    maxBytes,
    more,
  );
  return `**What to do next**\n\n${listed}`;
}

function driftIn(concern: Concern): Drift[] {
  if (concern.kind !== "row" || concern.row.state !== "differs") return [];
  return [{ row: concern.row, accounts: concern.accounts }];
}

function driftSteps(drifts: readonly Drift[], outcome: Outcome, evidence: Evidence): string[] {
  if (drifts.length === 0) return [];
  const isFleet = outcome.accounts.length > 1;
  const weaker = drifts.filter(({ row }) => row.change.effect === "weakening");
  const others = drifts.filter(({ row }) => row.change.effect !== "weakening");
  const keep = declaringSteps(weaker, isFleet, evidence).map(
    (change) => `Live is stronger than what is declared. To keep it, ${change}.`,
  );
  const accept = declaringSteps(others, isFleet, evidence).map((change) => `If live is right, ${change}.`);
  // Apply does not run on a pull request, and this policy is not merged.
  const restore =
    outcome.base === undefined
      ? applyStep(drifts, outcome)
      : "To restore what is merged, run the workflow that applies the default branch.";
  return [...keep, restore, ...accept];
}

function applyStep(drifts: readonly Drift[], { accounts, planDigest, policyFile }: Outcome): string {
  const drifted = accounts.filter(isDrifted);
  const blocked = drifted.filter(({ findings }) =>
    // Where compositions lie keeps no settings from being written.
    findings.some(({ level, subject }) => level === "failure" && subject !== "compositions"),
  );
  if (blocked.length > 0 && accounts.length === 1)
    return "Mend what is listed above first: `apply` would refuse it.";
  const weakened = drifts
    .filter(({ row }) => row.change.effect === "weakening")
    .map(({ row }) => code(row.label));
  const consequence =
    weakened.length === 0
      ? ""
      : ` It weakens ${[...new Set(weakened)].join(", ")}, which it refuses without \`allow-weakening: ${acceptingValue({ file: policyFile })}\`.`;
  const refused =
    blocked.length > 0 ? ` It refuses ${titlesOf(blocked)} until what is named above is mended.` : "";
  const plan =
    planDigest === undefined
      ? ""
      : ` With \`expected-plan: ${planDigest}\` it applies this plan and no other.`;
  return `Put back what is declared: this step with \`mode: apply\`${selection(drifted, accounts)}.${consequence}${refused}${plan}`;
}

// Apply names only the accounts that drifted, and leaves the others alone.
function selection(drifted: readonly AccountOutcome[], all: readonly AccountOutcome[]): string {
  if (all.length === 1 || drifted.length === all.length) return "";
  if (drifted.length > maxNamed) return " and `account:` with the names of those that drifted";
  return ` and \`account: ${drifted.map(({ policy }) => policy.name).join(", ")}\``;
}

// The steps that declare live values. Lines of an account's own are one step; each inherited setting has a step of its own.
function declaringSteps(drifts: readonly Drift[], isFleet: boolean, evidence: Evidence): string[] {
  const inherited = drifts.filter(({ row, accounts }) => additionFor(row, accounts) !== undefined);
  const own = drifts.filter((one) => !inherited.includes(one));
  const steps = isFleet
    ? own.map(
        (drift) => `${forWhom(drift.accounts)}change ${whereItIs(drift.row)}${inputsOf([drift], evidence)}`,
      )
    : own.length === 0
      ? []
      : [`change ${own.map(({ row }) => whereItIs(row)).join(", ")}${inputsOf(own, evidence)}`];
  return [...steps, ...inherited.map((drift) => additionStep(drift, isFleet))];
}

function forWhom(accounts: readonly AccountOutcome[]): string {
  return accounts.length > 1 ? `for one of ${titlesOf(accounts)} alone, ` : `for ${titlesOf(accounts)}, `;
}

function additionFor({ name }: PlannedRow, [first]: readonly AccountOutcome[]) {
  return first?.policy.inherited?.[name];
}

function additionStep({ row, accounts }: Drift, isFleet: boolean): string {
  const [first] = accounts;
  const addition = additionFor(row, accounts);
  if (first === undefined || addition === undefined) throw new Error("An inherited value has its place.");
  const [resource = ""] = row.name.split(".");
  const line = settingLine(row);
  const { after, isFirst } = addition;
  const under = `accounts.${first.policy.name}`;
  const what = isFirst
    ? `${code(`${resource}:`)} with ${line} under ${code(under)}`
    : `${line} under ${code(`${under}.${resource}`)}`;
  const whom =
    accounts.length > 1
      ? `say so for each by itself: for ${first.policy.name}, `
      : isFleet
        ? `for ${first.policy.name}, `
        : "";
  return `${whom}add ${what}, after ${lineText(after)}. The line that declares it now${row.place === undefined ? "" : ` (${lineText(row.place)})`} is a default, which holds for other accounts too`;
}

// A SID is shortened for people, so it is not there to be copied.
function settingLine({ setting, before }: PlannedRow): string {
  if (typeof before === "boolean") return code(`${setting}: ${before}`);
  if (before === "") return code(`${setting}: null`);
  const { kind } = rowFor(setting);
  const isSid = kind === "public-key" || kind === "aws-credential";
  return isSid ? `${code(setting)} with what is live` : `${code(setting)} with ${code(before)}`;
}

function whereItIs({ label, place }: PlannedRow): string {
  return place === undefined ? code(label) : `${code(label)} in ${lineText(place)}`;
}

function inputsOf(drifts: readonly Drift[], evidence: Evidence): string {
  if (drifts.every(({ row }) => row.place !== undefined)) return "";
  const file = workflowFile(evidence);
  return ` in the \`with:\` of this step${file === undefined ? "" : ` in ${code(file)}`}`;
}

// With one account the findings are beside its settings.
function findingSteps({ accounts }: Outcome, concerns: readonly Concern[]): string[] {
  if (accounts.length === 1) return [];
  return concerns
    .filter((concern) => concern.kind === "finding")
    .map(({ accounts: about, finding }) => `${titlesOf(about)}: ${markdown(finding.hint)}`);
}
