import { isCompliant, isDrifted, isUnreadResult, type Outcome } from "../../run/outcome.ts";
import { isRefused } from "./changes.ts";
import { isUnprotected, plannedRows, type Tone } from "./rows.ts";
import { isDrift, isWaived, storyOf } from "./story.ts";
import { count, titleOf } from "./wording.ts";

/** The looks of an ending: the icon on a page says what the job does, and the log has sign and tone. */
const endings = {
  refused: { icon: "⛔", sign: "✘", tone: "bad" },
  failed: { icon: "❌", sign: "✘", tone: "bad" },
  "passes-with-warning": { icon: "⚠️", sign: "!", tone: "mild" },
  "not-checked": { icon: "⚠️", sign: "–", tone: "mild" },
  waived: { icon: "⏸️", sign: "⏸", tone: "mild" },
  fine: { icon: "✅", sign: "✔", tone: "good" },
} as const satisfies Record<string, { icon: string; sign: string; tone: Tone }>;

/** Returns the looks of a run. The first case that applies decides. */
export function endingOf(outcome: Outcome): (typeof endings)[keyof typeof endings] {
  const { result, fails, changes, base } = outcome;
  const isRefusing =
    changes.some(isRefused) || (result === "error" && outcome.reason === "weakening-refused");
  const { concerns } = storyOf(outcome);
  const isWorse = concerns.some((concern) => isDrift(concern) && isUnprotected(concern.row));
  if (isRefusing && !isWorse) return endings.refused;
  if (fails) return endings.failed;
  const hasDrift = result === "drifted" || outcome.accounts.some(isDrifted);
  const isChange = changes.some(({ level }) => level === "warning") || base?.state === "unknown";
  if (hasDrift || isChange) return endings["passes-with-warning"];
  if (result === "not-checked") return endings["not-checked"];
  return concerns.some(isWaived) ? endings.waived : endings.fine;
}

/** Returns the accounts that match the policy, their names, and a title that says so, or that says that they were not read. */
export function compliantIn({ accounts, mode }: Outcome) {
  const compliant = accounts.filter(isCompliant);
  const isRead = compliant.every(({ result }) => !isUnreadResult(result));
  const unread = mode === "validate" ? "in the policy" : "not checked";
  const matching = compliant.length === 1 ? "matches the policy" : "match the policy";
  const title = `${count(compliant.length, "account")} ${isRead ? matching : unread}`;
  return { compliant, isRead, title, names: compliant.map(({ policy }) => titleOf(policy)) };
}

/** Tells whether apply may follow a check, because drift does not fail the job. A pull request shows its plan separately. */
export function isPreview({ mode, result, fails, base }: Outcome): boolean {
  return mode === "check" && result === "drifted" && !fails && base?.state !== "known";
}

/** Says what apply would change, for a heading that may be read before apply runs. */
export function previewOf(outcome: Outcome): string[] {
  if (!isPreview(outcome)) return [];
  const planned = outcome.accounts.map(plannedRows).filter((rows) => rows.length > 0);
  const where = outcome.accounts.length === 1 ? "" : ` of ${count(planned.length, "account")}`;
  return [`apply would change ${count(planned.flat().length, "setting")}${where}`];
}
