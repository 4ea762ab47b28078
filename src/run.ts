import { compare } from "./drift.ts";
import { ActionError } from "./errors.ts";
import type { Inputs } from "./inputs.ts";
import { type AccountOutcome, errorFindings, type Finding, firstReason } from "./outcome.ts";
import { makePlan, type Plan, planDigest, weakenings } from "./plan.ts";
import { brokenRules } from "./policy.ts";
import { s3UrlWarning } from "./s3-url.ts";
import { type Declared, isSame, type Kind, type State, settings } from "./settings.ts";
import { shortSid } from "./text.ts";

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

// A write takes as long as it takes only while this much is left to prove it.
const proofMs = 10_000;
const writeMs = 5_000;
const readBackDelaysMs = [0, 250, 500, 1_000, 2_000, 4_000];

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

// What is known so far; it grows along the way, so that a failure can tell how far it came.
type Known = {
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

type References = { findings: Finding[]; owners: string[] };

async function verifyReferences(inputs: Inputs, account: Account): Promise<References> {
  const { policy, verifyReferences: isAsked, mode } = inputs;
  const declared = settings.flatMap(({ name, kind }) => {
    const sid = policy.compositions[name];
    if (!isAsked || typeof sid !== "string" || sid === "") return [];
    return kind === "public-key" || kind === "aws-credential" ? [{ name, kind, sid }] : [];
  });
  const owners: string[] = [];
  const findings = await Promise.all(
    declared.map(async ({ name, kind, sid }): Promise<Finding[]> => {
      const what = kind === "public-key" ? "Public Key" : "AWS credential";
      const missing = (message: string): Finding[] => [
        {
          level: mode === "apply" ? "error" : "failure",
          reason: "reference-missing",
          message,
          hint: `Create the ${what} in this account, or correct ${name}.`,
        },
      ];
      try {
        const found = await account.findReference(kind, sid);
        if (found === "missing") return missing(`${name}: this account has no ${what} ${shortSid(sid)}.`);
        if (found.owner !== policy.account)
          return missing(`${name}: ${shortSid(sid)} belongs to another account.`);
        owners.push(found.owner);
        return [];
      } catch (error) {
        if (!(error instanceof ActionError) || endsTheRun(error)) throw error;
        return [
          {
            level: "warning",
            reason: error.reason,
            message: `${name}: could not verify that ${shortSid(sid)} exists. ${error.message}`,
            hint: `Give the key permission to read credentials, or set verify-references: false.`,
          },
        ];
      }
    }),
  );
  return { findings: findings.flat(), owners };
}

function endsTheRun({ reason }: ActionError): boolean {
  return reason === "cancelled" || reason === "timed-out" || reason === "internal";
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

function wrongAccount(expected: string, found: string): ActionError {
  return new ActionError(
    "wrong-account",
    `The credentials belong to ${shortSid(found)}, not to ${shortSid(expected)}.`,
    {
      hint: "Give credentials of the account in account-sid, or correct account-sid.",
    },
  );
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

type Writing = { known: Known; account: Account; clock: Clock; live: Live; plan: Plan };

async function writeAndProve(writing: Writing): Promise<void> {
  const { known, plan, clock } = writing;
  const maxWrites = 2;
  for (let attempt = 1; ; attempt++) {
    requireTimeToProve(clock, attempt);
    const lost = await writeOnce(writing);
    const seen = await readBack(writing).catch((error: unknown) => {
      throw unconfirmed(error);
    });
    known.readBack = seen;
    if (!equals(seen, plan.before)) known.isChanged = true;
    if (equals(seen, plan.after)) return;
    // Only a write whose answer was lost, and that a read shows not to have happened, may be sent again.
    if (lost === undefined || !equals(seen, plan.before)) throw unproven(known.declared, plan, seen);
    if (attempt === maxWrites) throw unconfirmed(lost);
  }
}

function requireTimeToProve(clock: Clock, attempt: number): void {
  if (clock.left() >= writeMs + proofMs) return;
  const sent = attempt === 1 ? "Nothing was sent" : "The write was not sent again";
  throw new ActionError("timed-out", `${sent}: too little of timeout-seconds is left to prove a write.`, {
    hint: "Raise timeout-seconds, or find out why Twilio answers so slowly.",
  });
}

/** Sends the write; resolves with the error where the answer was lost, and throws where it was not processed. */
async function writeOnce({ known, account, clock, plan }: Writing): Promise<ActionError | undefined> {
  const wasSentBefore = known.isChanged === undefined;
  known.isChanged = undefined;
  try {
    const answered = await account.write({
      plan,
      declared: known.declared,
      withinMs: clock.left() - proofMs,
    });
    if (answered !== known.account) throw wrongAccount(known.account, answered);
    return undefined;
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    if (isRefusal(error)) {
      if (!wasSentBefore) known.isChanged = false;
      throw error;
    }
    if (endsTheRun(error) || error.reason === "wrong-account") throw unconfirmed(error);
    return error;
  }
}

// Answers that say that nothing was processed.
function isRefusal({ reason }: ActionError): boolean {
  return ["credentials-rejected", "not-entitled", "rejected-by-twilio", "rate-limited"].includes(reason);
}

// Reads may lag behind a write, so what is not there yet is asked for again, for as long as the delays say.
async function readBack({ known, account, clock, live, plan }: Writing): Promise<State> {
  let seen = plan.before;
  for (const delay of readBackDelaysMs) {
    await clock.wait(delay);
    const now = await account.read();
    if (now.account !== undefined && now.account !== known.account)
      throw wrongAccount(known.account, now.account);
    if (!now.isConfigured && live.isConfigured) throw lostSettings();
    seen = now.state;
    if (equals(seen, plan.after)) break;
  }
  return seen;
}

function lostSettings(): ActionError {
  return new ActionError(
    "bad-response",
    "Twilio answers that the settings were never configured, and answered with them before.",
    {
      hint: "Run a check to see what is live now.",
    },
  );
}

function equals(a: State, b: State): boolean {
  return settings.every(({ name }) => isSame(name, a[name], b[name]));
}

function unproven(declared: Declared, plan: Plan, seen: State): AggregateError {
  const hint =
    "Run a check to see what is live now; if somebody else was changing the settings, apply again.";
  const managed = compare(declared, seen).map(({ setting }) => setting);
  const others = settings
    .map(({ name }) => name)
    .filter((name) => declared[name] === undefined && !isSame(name, plan.after[name], seen[name]));
  const errors: ActionError[] = [];
  if (others.length > 0) {
    const message = `After the write, settings that are not managed have another value: ${others.join(", ")}.`;
    errors.push(new ActionError("collateral-change", message, { hint }));
  }
  if (managed.length > 0) {
    const message = `After the write, Twilio still answers another value for ${managed.join(", ")}.`;
    errors.push(new ActionError("verify-failed", message, { hint }));
  }
  return new AggregateError(errors);
}

function unconfirmed(cause: unknown): unknown {
  if (!(cause instanceof ActionError)) return cause;
  return new ActionError(cause.reason, `The write was sent and not confirmed. ${cause.message}`, {
    hint: "Run a check to see what is live now, before applying again.",
    cause,
  });
}
