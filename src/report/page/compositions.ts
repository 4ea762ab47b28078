import { worstResult } from "../../messages/reasons.ts";
import type { Compositions } from "../../run/compositions.ts";
import { type AccountOutcome, type Outcome, resultsOf, verdictOf } from "../../run/outcome.ts";
import { count, fullNameOf, linesWithin } from "../story/wording.ts";
import { fold, isCalm } from "./folds.ts";

/** What was made since the settings were to be looked at, of many accounts in a fold; nothing where nobody asked. */
export function compositionsText({ accounts }: Pick<Outcome, "accounts">, bytes: number): string {
  const worstFirst = accounts.toSorted((a, b) => Number(isCalm(a)) - Number(isCalm(b)));
  const asked = worstFirst.flatMap((account) => {
    const text = compositionsParagraph(account);
    return text === "" ? [] : [{ account, text }];
  });
  if (accounts.length === 1 || asked.length === 0) return asked.map(({ text }) => text).join("");
  const lines = asked.map(({ account, text }) => `- ${fullNameOf(account)}: ${text}`);
  const more = (rest: number) => `- ${count(rest, "more account")}: the JSON report has all.`;
  return fold(`Compositions of ${count(asked.length, "account")}`, linesWithin(lines, bytes, more));
}

/** One paragraph of what was made in an account; empty where nobody asked. */
function compositionsParagraph({ compositions }: AccountOutcome): string {
  if (compositions === undefined) return "";
  if (compositions.is === "unknown")
    return `Compositions since ${minute(compositions.since)}: **not known**, since they could not be listed.`;
  const { since, place, made, failed, unfinished } = compositions;
  const counts = [`${made} made`, ...places(compositions), `${failed} failed`];
  if (unfinished > 0) counts.push(`${unfinished} not finished yet`);
  const unjudged = place === "anywhere" ? " Where they lie was not judged, since no place is declared." : "";
  return `Compositions since ${minute(since)}: ${counts.join(", ")}.${unjudged} Twilio does not show whether one is encrypted.`;
}

function places({ place, inPlace, misplaced }: Extract<Compositions, { is: "listed" }>): string[] {
  if (place === "anywhere") return [];
  const right = `${inPlace} ${place === "bucket" ? "in the declared bucket" : "at Twilio"}`;
  // Which they are, and of when, their finding tells.
  return [right, misplaced.length === 0 ? "0 elsewhere" : `**${misplaced.length} elsewhere**`];
}

function minute(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

/**
 * The outcome as it would be had nobody looked at compositions: a comment and an issue are about what the settings are,
 * which the settings can mend, and compositions that are made cannot be moved.
 */
export function withoutCompositions(outcome: Outcome): Outcome {
  const accounts = outcome.accounts.map(settingsAlone);
  const result = worstResult([...accounts.map((account) => account.result), ...resultsOf(outcome.findings)]);
  return accounts.length === 0 ? outcome : { ...outcome, accounts, result };
}

// Only a check looks at compositions, and only of an account that it could read.
function settingsAlone(account: AccountOutcome): AccountOutcome {
  if (account.compositions === undefined) return account;
  const findings = account.findings.filter(({ subject }) => subject !== "compositions");
  const result = verdictOf({ ...account, findings });
  return { ...account, findings, result, compositions: undefined };
}
