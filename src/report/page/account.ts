import { code, cut } from "../../messages/text.ts";
import { type AccountOutcome, changedOf, isUnread, type Outcome } from "../../run/outcome.ts";
import { type Concern, isWaived } from "../story/concerns.ts";
import { isPreview } from "../story/ending.ts";
import {
  driftedRows,
  inPolicyOrder,
  lookOf,
  plannedRows,
  type Row,
  rowsOf,
  sentenceOf,
} from "../story/rows.ts";
import { plannedSentences, stateSentences } from "../story/state.ts";
import type { Story } from "../story/story.ts";
import { count, expectedSide, inMarkdown, lineText, minute, notReadText } from "../story/wording.ts";
import {
  bucketQuestion,
  collateralDifference,
  diffBlock,
  driftDifference,
  plannedDifference,
  plannedUrls,
} from "./differences.ts";
import { fold } from "./folds.ts";

/** What happens to the calls of the only account, and what differs. */
export function accountSection(account: AccountOutcome, { outcome, concerns }: Story): string[] {
  const { mode, policyFile } = outcome;
  if (account.result === "not-checked" || mode === "validate") return [notReadText(outcome)];
  const isBeforeApply = isPreview(outcome);
  const waived = concerns.filter(isWaived);
  const changed = account.resources.filter((one) => one.state === "written" && one.changed === "yes");
  return [
    [
      stateSentences(account) + byPolicy(account),
      plannedSentences({ resources: changed }, "before"),
      isBeforeApply ? plannedSentences(account, "after") : "",
      mode === "apply" && account.result === "compliant" ? "Nothing was sent." : "",
      mode === "apply" && account.result === "error" ? changedTexts[changedOf(account.resources)] : "",
      account.result === "error" ? `Reason: ${code(account.reason)}.` : "",
    ]
      .filter((text) => text !== "")
      .join(" "),
    originText([account]),
    ...blocksOf(account, outcome, policyFile?.path),
    bullets(waived, expectedSide(outcome, inMarkdown)),
    isBeforeApply ? bucketQuestion(plannedUrls([account]), "apply this") : "",
  ];
}

const changedTexts = {
  unconfirmed: "A write was sent and is not confirmed.",
  yes: "This run changed settings at Twilio.",
  no: "This run changed nothing at Twilio.",
};

// The line of the policy by which calls are not encrypted.
function byPolicy(account: AccountOutcome): string {
  const off = rowsOf(account).find(
    ({ name, state, live }) =>
      name === "compositions.encryption-enabled" && state === "same" && live === false,
  );
  return off?.place === undefined ? "" : ` Encryption is off by ${lineText(off.place)}.`;
}

function blocksOf(
  account: AccountOutcome,
  { mode, ...outcome }: Outcome,
  file: string | undefined,
): string[] {
  const rows = rowsOf(account);
  const drift = rows.filter((row) => lookOf(row).tone === "bad");
  const written = rows.filter(({ state }) => state === "written");
  const plan = plannedRows(account);
  const policy = file === undefined ? "in this workflow" : `in ${file}`;
  const isUnsent = written.length === 0 && drift.every(({ state }) => state === "differs");
  if (isPreview({ mode, ...outcome }) || (mode === "apply" && isUnsent)) {
    const isUncertain = plan.some(({ isKnown }) => !isKnown);
    const sides = isUncertain
      ? (["before the write", "after it, if Twilio carried it out"] as const)
      : (["at Twilio now", "after apply"] as const);
    return [
      diffBlock(
        sides,
        plan.map((row) => plannedDifference(row, "")),
      ),
    ];
  }
  const done = plan
    .filter(({ state }) => state === "written")
    .map((row) => plannedDifference(row, "", "past"));
  const isCollateral = ({ state }: Row) => state === "collateral";
  return [
    diffBlock(["before", "at Twilio now, read back"], done, "+"),
    diffBlock(
      ["at Twilio now", policy],
      drift.filter((row) => !isCollateral(row)).map((row) => driftDifference(row, "")),
    ),
    diffBlock(["before the write", "at Twilio now"], drift.filter(isCollateral).map(collateralDifference)),
  ];
}

/** Says where the drift of some accounts comes from, if that is known and the same for all. */
export function originText(accounts: readonly AccountOutcome[]): string {
  const origins = accounts.map(({ origin }) => origin);
  const [origin] = origins;
  if (origin === undefined || new Set(origins.map((one) => JSON.stringify(one))).size > 1) return "";
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

/** Lists concerns, each with its accounts where there are several. */
export function bullets(concerns: readonly Concern[], side: string): string {
  return concerns
    .flatMap((concern) =>
      concern.kind === "row"
        ? [`- ${lookOf(concern.row).icon} ${sentenceOf(concern.row, inMarkdown, side)}`]
        : [],
    )
    .join("\n");
}

/** What of the only account needs nothing, in a fold. */
export function matchesFold(account: AccountOutcome): string | undefined {
  if (isUnread(account)) return undefined;
  const rows = inPolicyOrder(rowsOf(account));
  const same = rows.filter(({ state }) => state === "same");
  const others = rows.filter(({ state }) => state === "gap" || state === "unmanaged");
  const parts = [
    ...(same.length > 0
      ? [`${count(same.length, "setting")} ${same.length === 1 ? "matches" : "match"} the policy`]
      : []),
    ...(others.length > 0
      ? [
          `${same.length > 0 ? others.length : count(others.length, "setting")} ${others.length === 1 ? "is" : "are"} not in the policy`,
        ]
      : []),
  ];
  if (parts.length === 0) return undefined;
  const lines = [
    ...same.map(({ label, live }) => `- ${code(label)}: ${code(String(live))}`),
    ...others.map(
      ({ label, live, state }) =>
        `- Not in the policy${state === "gap" ? ", and a protection depends on it" : ""}: ${code(label)}, at Twilio ${code(String(live))}`,
    ),
  ];
  return fold(parts.join(", "), lines.join("\n"));
}
