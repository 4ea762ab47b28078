import type { AccountOutcome, Outcome } from "../../run/outcome.ts";
import { isBlocked } from "../story/advice.ts";
import { isRefused } from "../story/changes.ts";
import { isPreview } from "../story/ending.ts";
import { plannedRows } from "../story/rows.ts";
import { count, titleOf, titlesOf } from "../story/wording.ts";
import { type Difference, diffBlock, plannedDifference } from "./differences.ts";
import { fold, toCopy } from "./folds.ts";

/** Shows the digest of the plan on its own, to copy: in view before an approval, otherwise in a fold. */
export function planText(outcome: Outcome): string {
  const { planDigest, mode, accounts, base } = outcome;
  // Apply refuses a plan if a finding fails.
  const hasPlan =
    mode === "check" &&
    base?.state !== "unknown" &&
    !accounts.some(isBlocked) &&
    accounts.some((account) => plannedRows(account).length > 0);
  if (planDigest === undefined || !hasPlan) return "";
  const digest = toCopy(planDigest);
  if (isPreview(outcome))
    return `If the apply job passes this digest as \`expected-plan\`, it applies this plan or nothing:\n\n${digest}${previewFold(accounts)}`;
  const how = `Run the workflow with this \`expected-plan\`. If anything has changed by then, apply sends nothing.${defaultNames(accounts)}`;
  return fold("To apply exactly this plan and nothing else", `${how}\n\n${digest}`);
}

// The page of one account shows its plan without a fold.
function previewFold(accounts: readonly AccountOutcome[]): string {
  if (accounts.length === 1) return "";
  const differences = plannedDifferences(accounts);
  const title = `Everything that apply would change: ${count(differences.length, "setting")}`;
  return `\n\n${fold(title, diffBlock(["at Twilio now", "after apply"], differences))}`;
}

function plannedDifferences(accounts: readonly AccountOutcome[]): Difference[] {
  const written = accounts.filter(({ isOnlyInBase }) => isOnlyInBase !== true);
  return written.flatMap((account) => {
    const title = accounts.length === 1 ? "" : titleOf(account.policy);
    return plannedRows(account).map((row) => ({ ...plannedDifference(row), title }));
  });
}

// An empty name is not drift, so the page shows it nowhere else.
function defaultNames(accounts: readonly AccountOutcome[]): string {
  const named = accounts.filter((account) =>
    plannedRows(account).some(({ state }) => state === "gets-default-name"),
  );
  if (named.length === 0) return "";
  const whose = accounts.length === 1 ? "" : ` of ${titlesOf(named)}`;
  return ` The plan also sets the empty \`friendly-name\`${whose} to the default name, because Twilio requires one.`;
}

/** Shows the hash that accepts a refused policy, in a fold. */
export function permissionFold({ changes, policyFile }: Outcome): string {
  if (policyFile === undefined || !changes.some(isRefused)) return "";
  const title = "To accept exactly this policy: its hash, for <code>allow-weakening</code>";
  return fold(title, toCopy(policyFile.hash));
}

/**
 * Returns a fold with everything that apply would change after the merge, and with the digest of that plan.
 * @param shown the differences already on the page.
 */
export function wholePlanFold({ accounts, planDigest }: Outcome, shown: readonly Difference[]): string {
  const differences = plannedDifferences(accounts);
  if (differences.length === 0 || planDigest === undefined || accounts.some(isBlocked)) return "";
  const sides = ["at Twilio now", "after the merge and apply"] as const;
  const block = diffBlock(sides, differences);
  // Apply does not write a rule of the policy file.
  const writes = shown.filter(({ of }) => of !== undefined);
  const digest = `Digest of this plan, for \`expected-plan\`:\n\n${toCopy(planDigest)}`;
  if (block !== diffBlock(sides, writes)) {
    const number = count(differences.length, "setting");
    return fold(`Everything that apply would change after the merge: ${number}`, `${block}\n\n${digest}`);
  }
  const text = `Apply would change exactly what is shown above. ${digest}`;
  return fold("To apply exactly this after the merge and nothing else", text);
}
