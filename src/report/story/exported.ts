import { visible } from "../../messages/text.ts";
import type { Exported } from "../../run/outcome.ts";
import { alike, count } from "./wording.ts";

type Styling = (text: string) => string;

/** Returns a line such as "96 settings of 12 accounts are written to policy.yml; 4 values that all share are in defaults". */
export function exportedLine(
  { file, accounts, settings, shared }: Exported,
  style: Styling = String,
): string {
  const ofThem =
    shared === 0
      ? ""
      : `; ${count(shared, "value")} that all share ${shared === 1 ? "is" : "are"} in defaults`;
  return `${count(settings, "setting")} of ${count(accounts, "account")} ${settings === 1 ? "is" : "are"} written to ${style(file)}${ofThem}`;
}

/** Lists what was left out and why, in one line for all accounts that share it. */
export function leftOutLines({ leftOut }: Exported, style: Styling = String): string[] {
  return alike(leftOut, ({ label, why }) => JSON.stringify([label, why])).map((same) => {
    const [{ account, label, why }] = same;
    return `${style(label)} of ${same.length === 1 ? account : count(same.length, "account")}: it ${visible(why)}`;
  });
}
