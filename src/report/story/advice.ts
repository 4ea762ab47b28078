import { acceptingValue } from "../../declared/inputs.ts";
import { code, listed } from "../../messages/text.ts";
import { protects } from "../../plan/effect.ts";
import { type Evidence, workflowFile } from "../../run/evidence.ts";
import { type AccountOutcome, isDrifted, isUnread, type Outcome } from "../../run/outcome.ts";
import { rowFor } from "../../settings/settings.ts";
import { undeclarable } from "../../settings/value.ts";
import { inPolicyOrder, isDriftedRow, isUnprotected, type Row } from "./rows.ts";
import { isDrift, type RowCase, type RowConcern, type Story } from "./story.ts";
import { count, joined, linesWithin, lineText, titlesOf, withoutEmpty } from "./wording.ts";

const maxCases = 10;
const maxBytes = 3_000;

/** Returns what to do next as Markdown, one step each. It advises nothing that this event, this policy or apply would refuse. */
export function stepsOf({ outcome, concerns }: Story): string[] {
  if (outcome.result === "not-checked") return [];
  // If the base is not known, a difference gets no advice, because it is probably a change by the pull request.
  const isJudged = outcome.mode === "check" && outcome.base?.state !== "unknown";
  const drifts = isJudged ? concerns.filter(isDrift) : [];
  return [...driftSteps(drifts, outcome), ...againSteps(outcome)];
}

function driftSteps(drifts: readonly RowConcern[], outcome: Outcome): string[] {
  if (drifts.length === 0) return [];
  const isElsewhere = drifts.some(({ row }) => isUnprotected(row) && placeSettings.has(row.name));
  const isAsked = outcome.accounts.some(({ compositions }) => compositions !== undefined);
  return withoutEmpty([
    whoStep(drifts, outcome),
    isElsewhere &&
      !isAsked &&
      "Find the compositions that went elsewhere: run the check with `verify-compositions: 30d`.",
    restoreStep(drifts, outcome),
  ]);
}

const placeSettings = new Set(["compositions.aws-s3-url", "compositions.aws-storage-enabled"]);
const noHistory =
  "Twilio keeps no history of them. Ask who has console access or a key with the update permission. Look in Twilio's Monitor Events for new keys and credentials.";

// Drift may only mean that a change of the policy was not yet applied.
function whoStep(drifts: readonly RowConcern[], { accounts }: Outcome): string {
  const [first] = accounts;
  if (accounts.length === 1 && first?.origin?.kind === "earlier-version") {
    const commit = code(first.origin.commit.slice(0, 7));
    return `Was ${commit} applied? If it was not, go to the last step. If it was, find out who set the values back. ${noHistory}`;
  }
  const drifted = new Set(drifts.flatMap((drift) => drift.accounts));
  const of = accounts.length > 1 ? ` of ${titlesOf(accounts.filter((account) => drifted.has(account)))}` : "";
  return `Find out who changed the settings${of}. ${noHistory}`;
}

function restoreStep(drifts: readonly RowConcern[], outcome: Outcome): string {
  const { accounts, base, policyFile } = outcome;
  const rows = drifts.flatMap(({ cases }) => cases.map(({ row }) => row));
  const stricter = labelsOf(rows.filter(isStricter));
  if (base?.state === "known")
    return stricter.length > 0
      ? `Twilio protects more than the policy on ${code(base.branch)}: make sure which is right before you restore ${listed(stricter)}.`
      : `Restore the policy: run the workflow that applies ${code(base.branch)}.${refusalOf(rows, "until its step accepts that with `allow-weakening`")}`;
  const blocked = accounts.filter(isBlocked);
  if (blocked.length > 0 && accounts.length === 1)
    return "Fix the other findings on this page. Until then, apply refuses to restore the policy.";
  const [what, it] = policyFile === undefined ? ["these settings", "them"] : ["the policy", "it"];
  const fixing = ` Apply refuses ${titlesOf(blocked)} until the other findings on this page are fixed.`;
  const refused = blocked.length > 0 ? fixing : "";
  const accepted = `until its step accepts that with \`allow-weakening: ${acceptingValue({ file: policyFile })}\``;
  if (stricter.length > 0)
    return `Twilio protects more than the policy in ${listed(stricter)}. To keep that, change the policy${base === undefined ? " as shown below" : ""}. To restore ${what} instead, run the workflow that applies ${it}: apply refuses ${accepted}.${refused}`;
  return `Restore ${what}: run the workflow that applies ${it}.${selectionText(outcome)}${refusalOf(rows, accepted)}${refused}`;
}

function refusalOf(rows: readonly Row[], until: string): string {
  const off = labelsOf(rows.filter(isTurnedOff));
  return off.length > 0 ? ` Apply refuses to turn off or clear ${listed(off)} ${until}.` : "";
}

/** Tells whether apply refuses an account. Misplaced compositions do not keep apply from writing settings. */
export function isBlocked({ findings }: Pick<AccountOutcome, "findings">): boolean {
  return findings.some(({ level, subject }) => level === "failure" && subject !== "compositions");
}

function labelsOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.map(({ label }) => code(label)))];
}

function isTurnedOff(row: Row): boolean {
  // In a pull request this is the base's policy, which the advice restores, and not this one.
  return isDriftedRow(row) && protects(row.setting, row.live) && !protects(row.setting, row.expected);
}

// Only encryption counts. S3 storage or a key that is set although the policy says off or empty is no protection.
function isStricter(row: Row): boolean {
  return isTurnedOff(row) && row.setting === "encryption-enabled";
}

// The advice names only the accounts that drifted, so that apply leaves the others alone.
function selectionText({ accounts, policyFile }: Outcome): string {
  const drifted = accounts.filter(isDrifted);
  if (policyFile === undefined || drifted.length === accounts.length) return "";
  const names = drifted.map(({ policy }) => policy.name).join(", ");
  if (Buffer.byteLength(names) > maxBytes / 2)
    return " If that workflow has the input `account`, set it to the accounts that drifted.";
  return ` If that workflow has the input \`account\`, set it to these accounts:\n\n   \`\`\`text\n   ${names}\n   \`\`\`\n`;
}

function againSteps({ accounts }: Outcome): string[] {
  const passing = ["twilio-unavailable", "rate-limited", "timed-out"];
  const again = accounts.filter((account) => isUnread(account) && passing.includes(account.reason));
  if (again.length === 0) return [];
  const which = accounts.length === 1 ? "" : ` ${titlesOf(again)}`;
  const otherwise = again.every(({ reason }) => reason === "timed-out")
    ? "raise `timeout-seconds`"
    : "look at [Twilio's status](https://status.twilio.com)";
  return [`Check${which} again: rerun this job. If it fails again, ${otherwise}.`];
}

/** Returns how to accept the drift in the policy, and what that gives up; undefined without drift, with a base, and in apply. */
export function acceptText(
  { outcome, concerns }: Story,
  evidence: Evidence,
): { title: string; text: string } | undefined {
  const cases = concerns.filter(isDrift).flatMap((concern) => concern.cases);
  if (outcome.mode !== "check" || outcome.base !== undefined || cases.length === 0) return undefined;
  const isFleet = outcome.accounts.length > 1;
  const isOwn = ({ row, accounts }: RowCase) => accounts[0]?.policy.inherited?.[row.name] === undefined;
  const own = isFleet ? [] : cases.filter(isOwn);
  const others = cases.filter((rowCase) => !own.includes(rowCase)).slice(0, maxCases);
  const hidden = cases.length - own.length - others.length;
  const lines = withoutEmpty([
    own.length > 0 && `Change ${whereDeclared(own, evidence)}.`,
    ...others.map((rowCase) => acceptingLine(rowCase, isFleet, evidence)),
    hidden > 0 && `The JSON report has ${count(hidden, "more difference")}.`,
  ]);
  const isGivenUp = cases.some(
    ({ row }) => isUnprotected(row) || (!row.isUsed && protects(row.setting, row.declared ?? "")),
  );
  const check =
    outcome.policyFile === undefined
      ? "get it approved"
      : "the check of that pull request fails until its step accepts it with `allow-weakening`";
  const given = isGivenUp && `This gives up or replaces a protection: ${check}.`;
  return {
    title: `If the ${cases.length === 1 ? "value at Twilio is" : "values at Twilio are"} right`,
    text: joined([linesWithin(lines, maxBytes, undefined, "\n\n"), given], "\n\n"),
  };
}

function acceptingLine({ row, accounts }: RowCase, isFleet: boolean, evidence: Evidence): string {
  const [first] = accounts;
  const addition = first?.policy.inherited?.[row.name];
  const whom = isFleet ? `For ${titlesOf(accounts)}: ` : "";
  if (addition === undefined) return `${whom}change ${whereDeclared([{ row, accounts }], evidence)}.`;
  const under = `accounts.${first?.policy.name ?? ""}`;
  const lines = addition.isFirst ? [`${row.resource}:`, `  ${settingLine(row)}`] : [settingLine(row)];
  const path = code(addition.isFirst ? under : `${under}.${row.resource}`);
  const each = accounts.length > 1 ? " to each account for which it is right, for example" : "";
  const inherited =
    row.place && ` Don't change ${lineText(row.place)}: that line is the default of other accounts too.`;
  return `${whom}${isFleet ? "add" : "Add"} the value${each} under ${path} (after ${lineText(addition.after)}).${inherited ?? ""}\n\n\`\`\`yaml\n${lines.join("\n")}\n\`\`\``;
}

function whereDeclared(cases: readonly RowCase[], evidence: Evidence): string {
  const all = inPolicyOrder(cases.map(({ row }) => row));
  const lines = [...new Set(all.map(({ label, place }) => lineText(place) || code(label)))];
  if (cases.every(({ row }) => row.place !== undefined)) return `${listed(lines)} in a pull request`;
  const file = workflowFile(evidence);
  return `${listed(lines)} in the \`with:\` of this step${file === undefined ? "" : ` in ${code(file)}`}`;
}

// A text that the policy may not declare, or a name, stays out of a block to paste.
function settingLine({ setting, live }: Row): string {
  const { kind } = rowFor(setting);
  if (live === "") return `${setting}: null`;
  if (kind === "text" || undeclarable(kind, live) !== undefined) return `${setting}: # the value at Twilio`;
  return `${setting}: ${kind === "s3-url" ? JSON.stringify(live) : live}`;
}
