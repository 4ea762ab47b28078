import type { Finding } from "../../messages/finding.ts";
import { shortSid } from "../../messages/text.ts";
import type { AccountOutcome, Outcome } from "../../run/outcome.ts";
import { type DriftRow, isOpenRow, type Row, rowsOf } from "./rows.ts";

/** A difference or a finding that needs somebody, or that somebody has to see, and all accounts in which it is the same. */
export type Need = { accounts: AccountOutcome[] } & (
  | { is: "row"; row: Row }
  | { is: "finding"; finding: Finding }
);
export type RowNeed = Extract<Need, { is: "row" }>;
export type FindingNeed = Extract<Need, { is: "finding" }>;

/** What needs somebody, the worst first: what differs, what failed, what is waived, and what was written. */
export function needsOf({ accounts }: Pick<Outcome, "accounts">): Need[] {
  const needs = new Map<string, Need>();
  const add = (key: readonly unknown[], need: Need) => {
    const id = JSON.stringify(key);
    const known = needs.get(id);
    if (known === undefined) needs.set(id, need);
    else known.accounts.push(...need.accounts);
  };
  for (const account of accounts) {
    for (const row of rowsOf(account).filter(isOpenRow)) {
      const { name, declared, held, before, after, live, state } = row;
      const waived = row.state === "waived" ? row.waived : undefined;
      add([name, declared, held, before, after, live, state, waived], {
        is: "row",
        row,
        accounts: [account],
      });
    }
    for (const finding of account.findings.filter(({ level }) => level !== "warning"))
      add(keyOf(finding), { is: "finding", finding, accounts: [account] });
  }
  return [...needs.values()].sort((a, b) => rankOf(a) - rankOf(b));
}

/** The warnings, those that say the same of many accounts once. */
export function warningsOf({ accounts, findings }: Pick<Outcome, "accounts" | "findings">): FindingNeed[] {
  const needs = new Map<string, FindingNeed>();
  const add = (finding: Finding, about: AccountOutcome[]) => {
    if (finding.level !== "warning") return;
    const id = JSON.stringify(keyOf(finding));
    const known = needs.get(id);
    if (known === undefined) needs.set(id, { is: "finding", finding, accounts: about });
    else known.accounts.push(...about);
  };
  for (const finding of findings) add(finding, []);
  for (const account of accounts) for (const finding of account.findings) add(finding, [account]);
  return [...needs.values()];
}

export function isRowNeed(need: Need): need is RowNeed {
  return need.is === "row";
}

export function isFindingNeed(need: Need): need is FindingNeed {
  return need.is === "finding";
}

/** Whether this is drift that nobody waived and no run wrote away. */
export function isDriftRow(row: Row): row is DriftRow {
  return row.state === "differs" && row.change.effect !== "name";
}

// What differs from account to account by nature makes no second finding of it: SIDs, request ids, times.
function keyOf({ level, reason, message, place }: Finding): readonly unknown[] {
  const says = shortSid(message)
    .replace(/[A-Z]{2}[0-9a-fA-F]{4}…[0-9a-fA-F]{4}/g, "#")
    .replace(/RQ[0-9a-f]{32}/g, "#")
    .replace(/\d{1,9} s\b/g, "#");
  return [level, reason, says, place];
}

// The first is the worst.
const ranks: Record<Row["state"], number> = {
  "not-as-written": 0,
  collateral: 1,
  differs: 2,
  adopted: 2,
  waived: 8,
  proposed: 9,
  written: 10,
  unnamed: 11,
  same: 12,
  gap: 12,
  unmanaged: 13,
};

function rankOf(need: Need): number {
  if (need.is === "finding") return need.finding.level === "error" ? 6 : 7;
  const { row } = need;
  if (row.state !== "differs") return ranks[row.state];
  // A protection that is gone at Twilio is worse than another bucket, and that worse than another name.
  if (row.change.effect === "strengthen") return 2;
  return row.change.effect === "replace" || row.change.effect === "set" ? 3 : 4;
}
