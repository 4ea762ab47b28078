import type { Proposed, ProposedEffect } from "../plan/proposal.ts";
import { deedOf, takesApply } from "../plan/proposal-words.ts";
import type { Outcome } from "../run/outcome.ts";
import { type HeldRow, heldRows, titleOf } from "./rows.ts";

/** How many of many changes are named one by one. */
export const maxDeeds = 3;

// The worst first.
const order: readonly ProposedEffect[] = ["weaken", "redirect", "strengthen", "note"];

/** What is proposed, the worst first; nothing where no base is known. */
export function changesOf({ proposal }: Pick<Outcome, "proposal">): Proposed[] {
  if (proposal?.base !== "known") return [];
  return proposal.changes.toSorted((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect));
}

/** "Merging and applying this turns encryption OFF for production, with 2 more changes"; undefined where nothing is proposed. */
export function proposedWords(outcome: Outcome): string | undefined {
  const changes = changesOf(outcome);
  const worst = changes[0]?.effect;
  if (worst === undefined) return undefined;
  const shown = changes.filter(
    ({ effect }) => effect === worst || effect === "weaken" || effect === "redirect",
  );
  const deeds = [...new Set(shown.map(deedOf))];
  const rest = changes.length - Math.min(deeds.length, maxDeeds);
  const more = rest > 0 ? `, with ${rest === 1 ? "1 more change" : `${rest} more changes`}` : "";
  const merging = shown.some(takesApply) ? "Merging and applying this" : "Merging this";
  const drifted = driftOf(outcome).length;
  const apart =
    drifted === 0
      ? ""
      : `, and ${drifted === 1 ? "1 setting differs" : `${drifted} settings differ`} without it`;
  return `${merging} ${listOf(deeds.slice(0, maxDeeds))}${more}${apart}`;
}

function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** What differs from the base, of every account that was read. */
export function driftOf({ accounts }: Pick<Outcome, "accounts">): (HeldRow & { account: string })[] {
  return accounts.flatMap((account) =>
    heldRows(account).map((row) => ({ ...row, account: titleOf(account.policy) })),
  );
}

/** Whether it weakens and the step does not say that this is meant. */
export function isRefused({ findings, accounts }: Outcome): boolean {
  return [...findings, ...accounts.flatMap((account) => account.findings)].some(
    ({ level, reason }) => level === "failure" && reason === "weakening-refused",
  );
}
