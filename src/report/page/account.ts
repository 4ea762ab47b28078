import { code, cut } from "../../messages/text.ts";
import { type AccountOutcome, changedOf, isUnread, type Outcome } from "../../run/outcome.ts";
import { isPreview } from "../story/ending.ts";
import { driftedRows, inPolicyOrder, lookOf, plannedRows, rowsOf, sentenceOf } from "../story/rows.ts";
import { plannedSentences, stateSentences } from "../story/state.ts";
import { type Concern, isWaived, type Story } from "../story/story.ts";
import { count, inMarkdown, joined, lineText, minute, notReadText } from "../story/wording.ts";
import { bucketQuestion, diffBlock, driftDifference, plannedDifference, plannedUrls } from "./differences.ts";
import { fold } from "./folds.ts";

/** Says what happens to the calls of the only account, and what differs. */
export function accountSection(account: AccountOutcome, { outcome, concerns }: Story): string[] {
  const { mode } = outcome;
  if (account.result === "not-checked" || mode === "validate") return [notReadText(outcome)];
  const isBeforeApply = isPreview(outcome);
  const waived = concerns.filter(isWaived);
  const changed = account.resources.filter((read) => read.state === "written" && read.changed === "yes");
  return [
    joined(
      [
        stateSentences(account) + byPolicy(account),
        plannedSentences({ resources: changed }, "before"),
        isBeforeApply && plannedSentences(account, "after"),
        mode === "apply" && account.result === "compliant" && "Nothing was sent.",
        mode === "apply" && account.result === "error" && changedTexts[changedOf(account.resources)],
        account.result === "error" && `Reason: ${code(account.reason)}.`,
      ],
      " ",
    ),
    originText([account]),
    ...blocksOf(account, outcome),
    bullets(waived, outcome),
    isBeforeApply ? bucketQuestion(plannedUrls([account]), "apply this") : "",
  ];
}

const changedTexts = {
  unconfirmed: "A write was sent and is not confirmed.",
  yes: "This run changed settings at Twilio.",
  no: "This run changed nothing at Twilio.",
};

// Names the line of the policy that turns encryption off.
function byPolicy(account: AccountOutcome): string {
  const off = rowsOf(account).find(
    ({ name, state, live }) =>
      name === "compositions.encryption-enabled" && state === "same" && live === false,
  );
  return off?.place === undefined ? "" : ` The policy says that encryption is off (${lineText(off.place)}).`;
}

function blocksOf(account: AccountOutcome, outcome: Outcome): string[] {
  const { mode, policyFile } = outcome;
  const drift = rowsOf(account).filter((row) => lookOf(row).tone === "bad");
  const plan = plannedRows(account);
  const written = plan.filter(({ state }) => state === "written");
  const isUnsent = written.length === 0 && drift.every(({ state }) => state === "differs");
  if (isPreview(outcome) || (mode === "apply" && isUnsent)) {
    const sides = plan.every(({ isKnown }) => isKnown)
      ? (["at Twilio now", "after apply"] as const)
      : (["before the write", "after it, if Twilio carried it out"] as const);
    const planned = plan.map((row) => plannedDifference(row));
    return [diffBlock(sides, planned)];
  }
  const done = written.map((row) => plannedDifference(row, "past"));
  const policy = policyFile === undefined ? "in this workflow" : `in ${policyFile.path}`;
  const collateral = drift.filter(({ state }) => state === "collateral");
  const differing = drift.filter((row) => !collateral.includes(row));
  return [
    diffBlock(["before", "at Twilio now, read back"], done, "+"),
    diffBlock(["at Twilio now", policy], differing.map(driftDifference)),
    diffBlock(["before the write", "at Twilio now"], collateral.map(driftDifference)),
  ];
}

/** Says where the drift of some accounts comes from, if that is known and all have the same origin. */
export function originText(accounts: readonly AccountOutcome[]): string {
  const origins = accounts.map(({ origin }) => origin);
  const [origin] = origins;
  if (origin === undefined || new Set(origins.map((known) => JSON.stringify(known))).size > 1) return "";
  if (origin.kind === "earlier-version") {
    const { commit, title, date } = origin;
    return `**These are the values of the policy before ${code(commit.slice(0, 7))}** (${code(cut(title, 72))}, committed ${minute(date)}): either that change was never applied, or someone set them back.`;
  }
  const { versions, since } = origin;
  const isOne = accounts.every((account) => driftedRows(account).length === 1);
  const values = isOne ? "this value: it was" : "these values: they were";
  const which =
    versions === 1
      ? "The version of the policy before this one"
      : `None of the last ${versions} versions of the policy`;
  return `${which}, since ${since.slice(0, 10)}, ${versions === 1 ? "does not have" : "has"} ${values} probably set at Twilio.`;
}

/** Lists the concerns about settings. */
export function bullets(concerns: readonly Concern[], outcome: Pick<Outcome, "base">): string {
  const rows = concerns.flatMap((concern) => (concern.kind === "row" ? [concern.row] : []));
  return rows.map((row) => `- ${lookOf(row).icon} ${sentenceOf(row, inMarkdown, outcome)}`).join("\n");
}

/** Shows in a fold the settings of the only account that match the policy or are not in it; undefined if there are none. */
export function matchesFold(account: AccountOutcome): string | undefined {
  if (isUnread(account)) return undefined;
  const rows = inPolicyOrder(rowsOf(account));
  const same = rows.filter(({ state }) => state === "same");
  const others = rows.filter(({ state }) => state === "gap" || state === "unmanaged");
  if (same.length + others.length === 0) return undefined;
  const rest = same.length > 0 ? others.length : count(others.length, "setting");
  const title = [
    same.length > 0 &&
      `${count(same.length, "setting")} ${same.length === 1 ? "matches" : "match"} the policy`,
    others.length > 0 && `${rest} ${others.length === 1 ? "is" : "are"} not in the policy`,
  ];
  const lines = [
    ...same.map(({ label, live }) => `- ${code(label)}: ${code(String(live))}`),
    ...others.map(({ label, live, state }) => {
      const why = state === "gap" ? ", and a protection depends on it" : "";
      return `- Not in the policy${why}: ${code(label)}, at Twilio ${code(String(live))}`;
    }),
  ];
  return fold(joined(title, ", "), lines.join("\n"));
}
