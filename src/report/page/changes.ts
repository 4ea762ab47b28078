import { code, markdown } from "../../messages/text.ts";
import type { Change } from "../../plan/change.ts";
import type { Evidence } from "../../run/evidence.ts";
import { type ComparedBase, isUnread, type Outcome } from "../../run/outcome.ts";
import {
  allDrift,
  alreadyDrifted,
  groupChanges,
  iconOf,
  isGrave,
  isRefused,
  maxNamed,
  takesApply,
} from "../story/changes.ts";
import { type DriftedRow, rowsOf } from "../story/rows.ts";
import type { Story } from "../story/story.ts";
import { count, linesWithin, lineText, notReadText } from "../story/wording.ts";
import { changeTable } from "./change-table.ts";
import { fold } from "./folds.ts";

const maxDrift = 15;
const elsewhereBytes = 4_000;

type Section = Pick<Story, "outcome" | "changes"> & {
  base: ComparedBase & { state: "known" };
  /** The changes that are true at Twilio already, or that only leave what was changed there. */
  accepted: ReadonlySet<Change>;
  /** Whether a setting that changes differs at Twilio from the base. */
  differs: boolean;
  /** "This pull request". */
  what: string;
};

/**
 * What a pull request changes, below the heading of its summary and comment: what changes, what to do, and apart from it
 * what differs without it. Undefined where nothing changes.
 */
export function changesSection(
  { outcome, changes }: Story,
  { event }: Pick<Evidence, "event">,
): string[] | undefined {
  const { base } = outcome;
  if (base?.state !== "known" || changes.length === 0) return undefined;
  const what = event === "merge_group" ? "This merge group" : "This pull request";
  const already = alreadyDrifted(outcome);
  const isLeft = (state = "") => state === "drift-accepted" || state === "drift-left";
  const accepted = new Set(changes.filter((change) => isLeft(already.get(change)?.state)));
  const section = { outcome, base, changes, accepted, differs: already.size > 0, what };
  const selected = changes.filter(({ isSelected }) => isSelected);
  return [
    facts(section),
    selected.length > 0 ? changeTable(selected, { outcome, branch: base.branch, what }) : "",
    elsewhereList(changes.filter(({ isSelected }) => !isSelected)),
    `**What to do next**\n\n${advice(section).join("\n")}`,
    driftBeside(section),
    permissionFold(outcome),
  ];
}

// Lists what the pull request gives up for accounts that the step does not select, once for each kind of change.
function elsewhereList(changes: readonly Change[]): string {
  const lines = groupChanges(changes).map(
    ({ change, sentence }) => `- ${iconOf(change)} ${markdown(sentence)}`,
  );
  return linesWithin(lines, elsewhereBytes);
}

function facts({ outcome, base, changes, accepted, differs, what }: Section): string {
  const branch = code(base.branch);
  const opening = `${what} changes what is declared on ${branch}.`;
  const later = `${opening} Nothing changes at Twilio before it is applied.`;
  if (outcome.accounts.every(isUnread)) return `${later} ${notReadText(outcome)} What is live is not known.`;
  if (accepted.size === 0 && (differs || outcome.accounts.some(isUnread))) return later;
  if (accepted.size === 0) return `${opening} Nothing of this has changed at Twilio yet.`;
  const whole = accepted.size === changes.length ? "It" : "Some of it";
  return [...accepted].every(takesApply)
    ? `${opening} ${whole} accepts what is at Twilio already, against what ${branch} declares: find out who set it.`
    : `${opening} ${whole} differs at Twilio already from what ${branch} declares.`;
}

function advice({ outcome, changes, accepted }: Section): string[] {
  const grave = changes.filter(isGrave);
  if (grave.length === 0) return afterwards(outcome);
  const lines = [...new Set(grave.map(({ place }) => lineText(place)))].filter((line) => line !== "");
  const hidden = lines.length - maxNamed;
  const more = hidden > 0 ? ` and ${count(hidden, "more line")}` : "";
  const where = lines.length > 0 ? `: ${lines.slice(0, maxNamed).join(", ")}${more}` : "";
  return [`- Not intended? Undo it before this is merged${where}.`, ifMeant(grave, accepted)];
}

function ifMeant(grave: readonly Change[], accepted: ReadonlySet<Change>): string {
  if (grave.every(({ needsPermission }) => !needsPermission))
    return "- Intended? Make sure that the approver knows where the data goes.";
  if (!grave.some(isRefused))
    return "- Intended? This step accepts it by `allow-weakening`. Remove that once it is merged and applied.";
  // apply does not write a value that is live already, or a setting that is only no longer declared.
  const isWritten = grave.some(
    (change) => change.effect === "weakening" && takesApply(change) && !accepted.has(change),
  );
  const [where, until] = isWritten
    ? ["this step and in the step of apply", "this check fails, and apply refuses"]
    : ["this step", "this check fails"];
  return `- Intended? Get it approved. Then accept exactly this policy: set \`allow-weakening\` to the hash below in ${where}. Until then, ${until}.`;
}

// The hash stands alone, so that it is easy to copy.
function permissionFold({ changes, policyFile }: Outcome): string {
  if (policyFile === undefined || !changes.some(isRefused)) return "";
  const title = "To accept exactly this policy: its hash, for <code>allow-weakening</code>";
  return fold(title, `\`\`\`text\n${policyFile.hash}\n\`\`\``);
}

function afterwards({ planDigest, fails, changes }: Outcome): string[] {
  if (fails)
    return ["- See what fails this check below. The changes themselves need nothing before the merge."];
  const exactly =
    planDigest === undefined
      ? ""
      : `; with \`expected-plan: ${planDigest}\` it applies this plan and no other`;
  const first = changes.some(({ level }) => level === "warning")
    ? "Read the warnings of this job before you approve"
    : "Nothing, before it is merged";
  return [`- ${first}. Then run the workflow that applies the policy${exactly}.`];
}

function driftBeside({ outcome, base, what }: Section): string {
  const branch = code(base.branch);
  const drift = allDrift(outcome);
  if (drift.length === 0) return "";
  const thisOne = what.replace("This", "this");
  const lines = drift.slice(0, maxDrift).map(({ title, label, live, expected, state }) => {
    const accepted =
      state === "drift-accepted"
        ? `; ${thisOne} accepts that`
        : state === "drift-left"
          ? `; ${thisOne} would leave it so`
          : "";
    return `- ${code(label)} of ${code(title)} is **${code(live)}**, and ${branch} declares ${code(expected)}${accepted}.`;
  });
  const hidden = drift.length > maxDrift ? [`- ${drift.length - maxDrift} more are in the JSON report.`] : [];
  return `**Differs without ${thisOne}:** changed at Twilio, or merged and not yet applied.

${[...lines, ...hidden].join("\n")}
- Find out who changed it. ${restoring(drift, branch)}`;
}

// A live protection that the base does not declare is not to be turned off as a matter of course.
function restoring(drift: readonly DriftedRow[], branch: string): string {
  const isStronger = drift.some(
    ({ expected, live }) => (expected === false && live === true) || (expected === "" && live !== ""),
  );
  if (isStronger)
    return `It may protect more than ${branch} declares, or store somewhere else: make sure before you restore or declare it.`;
  return `To restore it, run the workflow that applies ${branch}.`;
}

/** What of the only account stays as it is, in a fold. */
export function unchangedFold({ accounts }: Outcome): string | undefined {
  const [account] = accounts;
  if (account === undefined || accounts.length > 1) return undefined;
  const rows = rowsOf(account).filter(({ state, expected }) => state === "same" && expected !== undefined);
  if (rows.length === 0) return undefined;
  const stay = rows.length === 1 ? "is as declared and stays" : "are as declared and stay";
  const values = rows.map(({ label, live }) => `${code(label)} ${code(live)}`);
  return fold(`${count(rows.length, "setting")} ${stay}`, values.join(" · "));
}
