import { listed } from "../../messages/text.ts";
import { idOf, type Proposed, type ProposedEffect } from "../../plan/change.ts";
import { alikeOf, takesApply } from "../../plan/proposal-words.ts";
import type { Outcome } from "../../run/outcome.ts";
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
  const deeds = alikeOf(shown).slice(0, maxDeeds);
  const rest = changes.length - deeds.flatMap((one) => one.changes).length;
  const more = rest > 0 ? `, with ${rest === 1 ? "1 more change" : `${rest} more changes`}` : "";
  const merging = shown.some(takesApply) ? "Merging and applying this" : "Merging this";
  const already = alreadyOf(changes, outcome);
  return `${merging} ${listed(deeds.map(({ deed }) => deed))}${more}${alreadyWords(changes, already)}${apartWords(driftOf(outcome).length - already.size)}`;
}

// What was changed at Twilio and is now to be declared, or to be declared no longer, is no second setting.
function alreadyWords(changes: readonly Proposed[], already: ReadonlyMap<Proposed, HeldRow>): string {
  const some = already.size;
  if (some === 0) return "";
  if (some < changes.length)
    return `, of which ${some} ${some === 1 ? "differs" : "differ"} at Twilio already`;
  const isSo = changes.every((one) => already.get(one)?.state === "adopted" && takesApply(one));
  return isSo ? ", as it is at Twilio already" : ", which differs at Twilio already";
}

function apartWords(count: number): string {
  if (count === 0) return "";
  return `, and ${count === 1 ? "1 setting differs" : `${count} settings differ`} without it`;
}

/** Of the changes whose very setting differs from the base at Twilio already, how. */
export function alreadyOf(
  changes: readonly Proposed[],
  { accounts }: Pick<Outcome, "accounts">,
): ReadonlyMap<Proposed, HeldRow> {
  const rows = new Map(
    accounts.flatMap((account) =>
      heldRows(account).map((row) => [`${idOf(account.policy)} ${row.name}`, row] as const),
    ),
  );
  return new Map(
    changes.flatMap((one) => {
      if (one.subject !== "setting") return [];
      const row = rows.get(`${idOf(one.account)} ${one.resource}.${one.setting}`);
      return row === undefined ? [] : [[one, row] as const];
    }),
  );
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
