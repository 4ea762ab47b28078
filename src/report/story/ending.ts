import {
  type AccountOutcome,
  isDrifted,
  isUnreadResult,
  neededWaivers,
  needsAttention,
  type Outcome,
} from "../../run/outcome.ts";
import { isRefused } from "./changes.ts";
import { concernsOf, isWaived } from "./concerns.ts";
import { isUnprotected, plannedRows, type Tone } from "./rows.ts";
import { count } from "./wording.ts";

/** How a run ended, as people see it at once: its icon on a page says what the job does, its sign and tone are the log's. */
const endings = {
  refused: { icon: "⛔", sign: "✘", tone: "bad" },
  failed: { icon: "❌", sign: "✘", tone: "bad" },
  "passes-with-warning": { icon: "⚠️", sign: "!", tone: "mild" },
  "not-checked": { icon: "⚠️", sign: "–", tone: "mild" },
  waived: { icon: "⏸️", sign: "⏸", tone: "mild" },
  fine: { icon: "✅", sign: "✔", tone: "good" },
} as const satisfies Record<string, { icon: string; sign: string; tone: Tone }>;

/** How a run is shown. The first that is true. */
export function endingOf(outcome: Outcome): (typeof endings)[keyof typeof endings] {
  const { result, fails, changes, base } = outcome;
  const isRefusing =
    changes.some(isRefused) || (result === "error" && outcome.reason === "weakening-refused");
  if (isRefusing && !unprotected(outcome)) return endings.refused;
  if (fails) return endings.failed;
  const isDrift = result === "drifted" || outcome.accounts.some(isDrifted);
  const isChange = changes.some(({ level }) => level === "warning") || base?.state === "unknown";
  if (isDrift || isChange) return endings["passes-with-warning"];
  if (result === "not-checked") return endings["not-checked"];
  return concernsOf(outcome).some(isWaived) ? endings.waived : endings.fine;
}

function unprotected(outcome: Outcome): boolean {
  return concernsOf(outcome).some((concern) => concern.kind === "row" && isUnprotected(concern.row));
}

/** How many accounts came to what, and how many settings differ by waiver. */
export function countsOf({ accounts }: Pick<Outcome, "accounts">) {
  const number = (isMeant: (account: AccountOutcome) => boolean) => accounts.filter(isMeant).length;
  return {
    accounts: accounts.length,
    drifted: number(isDrifted),
    failed: number(({ result }) => result === "error"),
    notChecked: number(({ result }) => isUnreadResult(result)),
    waived: accounts.flatMap(neededWaivers).length,
  };
}

/** Tells whether an account matches the policy, without a waiver and without a change by a pull request. */
export function isCompliant(account: AccountOutcome): boolean {
  return !needsAttention(account) && account.result !== "proposed" && neededWaivers(account).length === 0;
}

/** Tells whether apply may follow a check: drift does not fail the job. A pull request shows its plan by itself. */
export function isPreview({ mode, result, fails, base }: Outcome): boolean {
  return mode === "check" && result === "drifted" && !fails && base?.state !== "known";
}

/** Says what apply would change, for the heading of a page that may be read before it. */
export function previewOf(outcome: Outcome): string[] {
  if (!isPreview(outcome)) return [];
  const planned = outcome.accounts.map(plannedRows).filter((rows) => rows.length > 0);
  const where = outcome.accounts.length === 1 ? "" : ` of ${count(planned.length, "account")}`;
  return [`apply would change ${count(planned.flat().length, "setting")}${where}`];
}
