import { ActionError, wrongAccount } from "./errors.ts";
import type { Inputs } from "./inputs.ts";
import { type AccountOutcome, errorFindings, type Finding, firstReason } from "./outcome.ts";
import { makePlan, type Plan, planDigest, weakenings } from "./plan.ts";
import { brokenRules } from "./policy.ts";
import { type References, verifyReferences } from "./references.ts";
import { s3UrlWarning } from "./s3-url.ts";
import type { Declared, Kind, State } from "./settings.ts";
import { writeAndProve } from "./write.ts";

/** What this story needs of an account. */
export type Account = {
  /** The live settings; `account` is undefined where Twilio says that they were never configured, since that names no account. */
  read: () => Promise<Live>;
  /** Sends the whole state once and resolves with the account that answered. */
  write: (write: { plan: Plan; declared: Declared; withinMs: number }) => Promise<string>;
  /** Whose credential this is, or `missing` where Twilio has none of this kind and SID. */
  findReference: (kind: ReferenceKind, sid: string) => Promise<{ owner: string } | "missing">;
};
export type Live = { isConfigured: boolean; account: string | undefined; state: State };
export type ReferenceKind = Extract<Kind, "public-key" | "aws-credential">;

/** What this story needs of time. */
export type Clock = {
  /** Milliseconds left of the run's budget. */
  left: () => number;
  /** Rejects with the run's reason where it is cancelled or out of time. */
  wait: (ms: number) => Promise<void>;
};

/** Checks or applies one account: read, compare, and in apply write and prove. Never throws: what went wrong is in the outcome. */
export async function run(
  inputs: Inputs,
  account: Account | undefined,
  clock: Clock,
): Promise<AccountOutcome> {
  const known = start(inputs);
  if (account === undefined) return end(known, "not-checked");
  try {
    const [live, references] = await Promise.all([account.read(), verifyReferences(inputs, account)]);
    requireIdentity(inputs, live, references);
    const plan = makePlan(inputs.policy.compositions, live.state);
    known.plan = plan;
    known.findings.push(...judge(inputs, plan), ...references.findings);

    if (inputs.mode === "check") return end(known, isDrifted(known) ? "drifted" : "compliant");
    if (known.findings.some(({ level }) => level === "error")) return end(known, "error");
    if (plan.changes.length === 0) return end(known, "compliant");
    await writeAndProve({ known, account, clock, live, plan });
    return end(known, "applied");
  } catch (error) {
    known.findings.push(...errorFindings(error));
    return end(known, "error");
  }
}

/** What is known so far; it grows along the way, so that a failure can tell how far it came. */
export type Known = {
  account: string;
  declared: Declared;
  plan: Plan | undefined;
  readBack: State | undefined;
  isChanged: boolean | undefined;
  findings: Finding[];
};

function start({ policy }: Inputs): Known {
  const url = policy.compositions["aws-s3-url"];
  const warning = typeof url === "string" && url !== "" ? s3UrlWarning(url) : undefined;
  const findings: Finding[] =
    warning === undefined
      ? []
      : [
          {
            level: "warning",
            reason: "invalid-inputs",
            message: `aws-s3-url ${warning}.`,
            hint: "Check that this is the URL you mean.",
          },
        ];
  return {
    account: policy.account,
    declared: policy.compositions,
    plan: undefined,
    readBack: undefined,
    isChanged: false,
    findings,
  };
}

function end(known: Known, result: AccountOutcome["result"]): AccountOutcome {
  const reasons = known.findings.filter(({ level }) => level !== "warning").map(({ reason }) => reason);
  const drift =
    result === "drifted" && known.plan !== undefined && known.plan.changes.length > 0
      ? ["drift" as const]
      : [];
  return { ...known, result, reason: firstReason([...reasons, ...drift]) };
}

function isDrifted({ plan, findings }: Known): boolean {
  return (plan !== undefined && plan.changes.length > 0) || findings.some(({ level }) => level === "failure");
}

// Before anything is judged: the answer must be about the account that the declaration names.
function requireIdentity({ policy, credentials }: Inputs, live: Live, { owners }: References): void {
  const isLogin = credentials?.kind === "auth-token" && credentials.user === policy.account;
  if (live.account === policy.account) return;
  if (live.account === undefined && (isLogin || owners.includes(policy.account))) return;
  throw live.account === undefined
    ? new ActionError(
        "wrong-account",
        "Twilio says that the settings were never configured, but not of which account.",
        {
          hint: `Declare an existing key or credential and keep verify-references on, so that it can name the account; or configure the settings once in the console.`,
        },
      )
    : wrongAccount(policy.account, live.account);
}

function judge(inputs: Inputs, plan: Plan): Finding[] {
  const { mode, policy, allowWeakening, expectedPlan } = inputs;
  const findings = brokenRules(policy.compositions, plan.after, mode);
  if (mode === "check" || plan.changes.length === 0) return findings;

  const weakened = weakenings(plan).map(({ setting }) => setting);
  if (weakened.length > 0 && !allowWeakening) {
    findings.push({
      level: "error",
      reason: "weakening-refused",
      message: `apply would weaken ${weakened.join(", ")}, so nothing was sent.`,
      hint: "If that is what you want, set allow-weakening: true for this run.",
    });
  }
  if (expectedPlan !== "any" && expectedPlan !== planDigest([{ account: policy.account, plan }])) {
    findings.push({
      level: "error",
      reason: "plan-changed",
      message: "The plan is not the one that was reviewed (expected-plan), so nothing was sent.",
      hint: "Run the check again, review its plan, and apply that one.",
    });
  }
  return findings;
}
