import type { Change, SettingChange } from "../../plan/change.ts";
import { standingValue } from "../../plan/effect.ts";
import type { AccountOutcome, Outcome } from "../../run/outcome.ts";
import { isSame, type Value } from "../../settings/settings.ts";
import { offNotes } from "../story/headline.ts";
import { type PlannedRow, plannedRows, rowsOf } from "../story/rows.ts";
import { plannedSentences, stateSentences } from "../story/state.ts";
import type { Story } from "../story/story.ts";
import { count, joined } from "../story/wording.ts";
import { isReplacing } from "./differences.ts";

/**
 * Says what a pull request does to new calls of the only account, without what apply restores. If that is nothing, and the policy
 * lets new calls be unencrypted, says what Twilio does with them.
 */
export function stateAfter(account: AccountOutcome, changes: readonly Change[]): string {
  const settings = changes.filter((change) => change.kind === "setting");
  const changed = settings.map(({ resource, setting }) => `${resource}.${setting}`);
  const rows = plannedRows(account).filter(({ setting }) => setting !== "friendly-name");
  const isChanged = rows.some(({ name }) => changed.includes(name));
  const planned = isChanged ? plannedSentences(account, "later") : "";
  return planned === "" && offNotes(account).length > 0 ? stateSentences(account) : planned;
}

/** Returns the URLs to which a pull request would send new calls, whether or not they go there already. */
export function newUrls({ outcome, changes }: Story): Value[] {
  const settings = changes.filter((change) => change.kind === "setting");
  return settings.filter(isMoveOfCalls).flatMap(({ account: { account }, resource }) => {
    const isUrl = (change: SettingChange) =>
      change.account.account === account && change.resource === resource && change.setting === "aws-s3-url";
    // Without credentials, a URL is known only if it changes too.
    const declared = settings.filter(isUrl).map(({ to }) => standingValue(to));
    const planned = outcome.accounts
      .filter(({ policy }) => policy.account === account)
      .flatMap(rowsOf)
      .flatMap((row) => (row.name === `${resource}.aws-s3-url` ? [row.after] : []));
    const [url = ""] = declared.length > 0 ? declared : planned;
    return url === "" ? [] : [url];
  });
}

/** Tells whether a change sends new calls somewhere else. */
export function isMoveOfCalls({ setting, effect, from, to }: SettingChange): boolean {
  if (to.state === "undeclared") return false;
  if (setting === "aws-s3-url")
    return (
      effect === "replacement" ||
      (effect === "weakening" &&
        to.value !== "" &&
        from.state !== "undeclared" &&
        !isSame(setting, from.value, to.value))
    );
  const isStart = setting === "aws-storage-enabled" && to.value === true;
  return isStart && (effect === "replacement" || effect === "caution");
}

/** Says what a pull request does to new calls of many accounts; empty if it does nothing that matters. */
export function manySentence({ accounts }: Outcome): string {
  const planned = accounts.filter(({ isOnlyInBase }) => isOnlyInBase !== true).map(plannedRows);
  const number = (isMeant: (row: PlannedRow) => boolean) =>
    planned.filter((rows) => rows.some(isMeant)).length;
  const off = number(({ name, change }) => name === "compositions.encryption-enabled" && change.to === false);
  const moved = number(
    (row) => row.name === "compositions.aws-s3-url" && row.isUsedAfter && isReplacing(row),
  );
  const of = (some: number) => `new compositions of ${count(some, "account")}`;
  const parts = [
    off > 0 && `${of(off)} would **not be encrypted**`,
    moved > 0 && `${of(moved)} would go to another bucket`,
  ];
  return off + moved === 0 ? "" : `After the merge and apply, ${joined(parts, ", and ")}.`;
}
