import { visible } from "../../messages/text.ts";
import type { Exported } from "../../run/outcome.ts";
import { count } from "./wording.ts";

/** "96 settings of 12 accounts are written to policy.yml; 4 values that all share stand in defaults". */
export function exportedLine({ file, accounts, settings, shared }: Exported, style = asItIs): string {
  const ofThem =
    shared === 0
      ? ""
      : `; ${count(shared, "value")} that all share ${shared === 1 ? "stands" : "stand"} in defaults`;
  return `${count(settings, "setting")} of ${count(accounts, "account")} ${settings === 1 ? "is" : "are"} written to ${style(file)}${ofThem}`;
}

/** What was left out and why, the same of many accounts in one line. */
export function leftOutLines({ leftOut }: Exported, style = asItIs): string[] {
  const alike = Map.groupBy(leftOut, ({ label, why }) => JSON.stringify([label, why]));
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const whose = same.length === 1 ? first.account : count(same.length, "account");
    return [`${style(first.label)} of ${whose}: it ${visible(first.why)}`];
  });
}

function asItIs(text: string): string {
  return text;
}
