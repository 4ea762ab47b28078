import { labelOf, type Resource } from "../declared/policy.ts";
import { ActionError, endsTheRun } from "../messages/errors.ts";
import { compare } from "../plan/drift.ts";
import type { Plan } from "../plan/plan.ts";
import { isSame, type Setting, type State, settings } from "../settings/settings.ts";
import { wrongAccount } from "./identity.ts";
import type { ResourceOutcome } from "./outcome.ts";
import type { Account, Clock, Live } from "./ports.ts";

// A write starts only with this much left for it and for its proof; what it takes beyond its own part is cut.
const proofMs = 10_000;
const writeMs = 5_000;
const readBackDelaysMs = [0, 250, 500, 1_000, 2_000, 4_000];

export type Writing = {
  /** The SID that must answer. */
  expected: string;
  outcome: ResourceOutcome;
  account: Account;
  clock: Clock;
  live: Live;
  plan: Plan;
};

/**
 * Writes a plan and reads back until it shows, and tells in `outcome` what it saw and whether anything was changed.
 * @throws ActionError, or AggregateError of several, unless the read-back equals the plan.
 */
export async function writeAndProve(writing: Writing): Promise<void> {
  const { outcome, plan, clock } = writing;
  const maxWrites = 2;
  for (let attempt = 1; ; attempt++) {
    requireTimeToProve(clock, attempt);
    const lost = await writeOnce(writing);
    const seen = await readBack(writing).catch((error: unknown) => {
      throw unconfirmed(error);
    });
    outcome.readBack = seen;
    if (!equals(seen, plan.before)) outcome.isChanged = true;
    if (equals(seen, plan.after)) return;
    // Only a write whose answer was lost, and that a read shows not to have happened, may be sent again.
    if (lost === undefined || !equals(seen, plan.before)) throw unproven(outcome, plan, seen);
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
async function writeOnce({
  expected,
  outcome,
  account,
  clock,
  plan,
}: Writing): Promise<ActionError | undefined> {
  const wasSentBefore = outcome.isChanged === undefined;
  outcome.isChanged = undefined;
  try {
    const answered = await account.write(outcome.resource, {
      plan,
      declared: outcome.declared,
      withinMs: clock.left() - proofMs,
    });
    if (answered !== expected) throw wrongAccount(expected, answered);
    return undefined;
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    if (isRefusal(error)) {
      if (!wasSentBefore) outcome.isChanged = false;
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
async function readBack({ expected, outcome, account, clock, live, plan }: Writing): Promise<State> {
  let seen = plan.before;
  for (const delay of readBackDelaysMs) {
    await clock.wait(delay);
    const now = await account.read(outcome.resource);
    if (now.account !== undefined && now.account !== expected) throw wrongAccount(expected, now.account);
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

function unproven({ resource, declared }: ResourceOutcome, plan: Plan, seen: State): AggregateError {
  const hint =
    "Run a check to see what is live now; if somebody else was changing the settings, apply again.";
  const managed = compare(declared, seen).map(({ setting }) => setting);
  const others = settings
    .map(({ name }) => name)
    .filter((name) => declared[name] === undefined && !isSame(name, plan.after[name], seen[name]));
  const errors: ActionError[] = [];
  if (others.length > 0) {
    const message = `After the write, settings that are not managed have another value: ${labels(resource, others)}.`;
    errors.push(new ActionError("collateral-change", message, { hint }));
  }
  if (managed.length > 0) {
    const message = `After the write, Twilio still answers another value for ${labels(resource, managed)}.`;
    errors.push(new ActionError("verify-failed", message, { hint }));
  }
  return new AggregateError(errors);
}

function labels(resource: Resource, names: readonly Setting[]): string {
  return names.map((name) => labelOf(resource, name)).join(", ");
}

function unconfirmed(cause: unknown): unknown {
  if (!(cause instanceof ActionError)) return cause;
  return new ActionError(cause.reason, `The write was sent and not confirmed. ${cause.message}`, {
    hint: "Run a check to see what is live now, before applying again.",
    cause,
  });
}
