import { worstResult } from "../../messages/reasons.ts";
import type { Compositions } from "../../run/compositions.ts";
import { type AccountOutcome, needsAttention, type Outcome, resultOf, resultsOf } from "../../run/outcome.ts";
import { count, fullTitleOf, linesWithin, minute } from "../story/wording.ts";
import { fold } from "./folds.ts";

/** Counts the compositions since the start, for many accounts in a fold; empty if no input asks for them. */
export function compositionsText({ accounts }: Pick<Outcome, "accounts">, bytes: number): string {
  const worstFirst = accounts.toSorted((a, b) => Number(needsAttention(b)) - Number(needsAttention(a)));
  const asked = worstFirst.flatMap(({ policy, compositions }) =>
    compositions === undefined ? [] : [{ policy, text: paragraph(compositions) }],
  );
  if (accounts.length === 1 || asked.length === 0) return asked.map(({ text }) => text).join("");
  const lines = asked.map(({ policy, text }) => `- ${fullTitleOf(policy)}: ${text}`);
  const more = (hidden: number) => `- ${count(hidden, "more account")}: the JSON report has all.`;
  return fold(`Compositions of ${count(asked.length, "account")}`, linesWithin(lines, bytes, more));
}

function paragraph(compositions: Compositions): string {
  const since = `Compositions since ${minute(compositions.since)}:`;
  if (compositions.state === "unknown") return `${since} **not known**, because they could not be listed.`;
  const { place, made, failed, unfinished } = compositions;
  const counts = [`${made} made`, ...placeCounts(compositions), `${failed} failed`];
  if (unfinished > 0) counts.push(`${unfinished} not finished yet`);
  const unjudged =
    place === "anywhere"
      ? " Their place was not judged, because the policy declares no place, or waives it."
      : "";
  return `${since} ${counts.join(", ")}.${unjudged} Twilio does not show whether a composition is encrypted.`;
}

function placeCounts({ place, inPlace, misplaced }: Extract<Compositions, { state: "listed" }>): string[] {
  if (place === "anywhere") return [];
  const right = `${inPlace} ${place === "bucket" ? "in the bucket of the policy" : "at Twilio"}`;
  // The finding about misplaced compositions says which they are and when they were made.
  return [right, misplaced.length === 0 ? "0 elsewhere" : `**${misplaced.length} elsewhere**`];
}

/**
 * Returns the outcome as if no input had asked for compositions. A comment and an issue are about the settings, and a change of the
 * settings cannot move a composition.
 */
export function withoutCompositions(outcome: Outcome): Outcome {
  const accounts = outcome.accounts.map(settingsAlone);
  const result = worstResult([...accounts.map((account) => account.result), ...resultsOf(outcome.findings)]);
  return accounts.length === 0 ? outcome : { ...outcome, accounts, result };
}

// `resultOf` gives the result here, because only a check that could read the account looks at compositions.
function settingsAlone(account: AccountOutcome): AccountOutcome {
  if (account.compositions === undefined) return account;
  const findings = account.findings.filter(({ subject }) => subject !== "compositions");
  const result = resultOf({ ...account, findings });
  return { ...account, findings, result, compositions: undefined };
}
