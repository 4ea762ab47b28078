import { ActionError, endsTheRun, errorFindings } from "../messages/errors.ts";
import type { Finding } from "../messages/finding.ts";
import { capital } from "../messages/text.ts";
import { compare } from "../plan/drift.ts";
import { labelOf, type Resource } from "../settings/resources.ts";
import { isSame, type Setting, type State, settings } from "../settings/settings.ts";
import { wrongAccount } from "./identity.ts";
import type { Changed, Read, Written } from "./outcome.ts";
import type { Clock, Live } from "./ports.ts";
import type { Judged } from "./read.ts";

// A write starts only if 15 s remain: 5 to send it, 10 to read back. What it takes beyond its own part is cut.
const proofMs = 10_000;
const writeMs = 5_000;
const readBackDelaysMs = [0, 250, 500, 1_000, 2_000, 4_000];
const maxWrites = 2;

/**
 * Writes what differs, one resource after the other, and proves each by reading back. The first that fails keeps the
 * rest from being written. Never throws: what went wrong is among the findings.
 */
export async function writeAccount(
  judged: Judged,
  clock: Clock,
): Promise<{ resources: (Read | Written)[]; findings: Finding[] }> {
  const resources: (Read | Written)[] = [];
  const findings: Finding[] = [];
  for (const read of judged.resources) {
    const isDue = read.plan.changes.length > 0 && findings.length === 0;
    const alreadyWritten = resources.flatMap(({ state, resource }) =>
      state === "written" ? [resource] : [],
    );
    const { outcome, errors } = isDue
      ? await writeAndProve({ ...judged, read, clock, alreadyWritten })
      : { outcome: read, errors: [] };
    resources.push(outcome);
    findings.push(...errors.flatMap(errorFindings));
  }
  return { resources, findings };
}

type Writing = Pick<Judged, "account" | "policy"> & {
  read: Read;
  clock: Clock;
  /** What of this account was written before: then "nothing was sent" would be untrue. */
  alreadyWritten: readonly Resource[];
};
type WriteResult = { outcome: Read | Written; errors: readonly unknown[] };

async function writeAndProve(writing: Writing): Promise<WriteResult> {
  const { read, clock, account } = writing;
  try {
    requireTimeToProve(writing);
    await clock.wait(0);
    // Seconds or minutes may have passed since it was read, while references and other accounts were.
    requireUnmoved(writing, await account.read(read.resource));
    requireTimeToProve(writing);
  } catch (error) {
    return { outcome: read, errors: [error] };
  }
  return sendAndProve(writing);
}

// A write was sent from here on, so every error is reported beside what is known of the write.
async function sendAndProve(writing: Writing): Promise<WriteResult> {
  const { read, clock } = writing;
  for (let attempt = 1; ; attempt++) {
    const sent = await send(writing);
    if (sent.state === "over") return unconfirmed(read, sent.error);
    const back = await readBack(writing, sent.state === "refused" ? [0] : readBackDelaysMs);
    const result = judgeWrite(read, { sent, back, attempt, hasTime: hasTimeToProve(clock) });
    if (result !== "send-again") return result;
  }
}

type Trial = {
  sent: Exclude<Sent, { state: "over" }>;
  back: ReadBack;
  attempt: number;
  /** Whether another write could still be proven. */
  hasTime: boolean;
};

/** Decides what became of a write, by its answer and what was read after it. */
function judgeWrite(read: Read, { sent, back, attempt, hasTime }: Trial): WriteResult | "send-again" {
  if ("error" in back) return unconfirmed(read, sent.state === "refused" ? sent.error : back.error);
  const { seen } = back;
  if (equals(seen, read.plan.after)) return { outcome: writtenAs(read, "yes", seen), errors: [] };
  const isUnchanged = equals(seen, read.plan.before);
  if (sent.state === "lost" && isUnchanged) {
    // Only a write whose answer was lost, and that a read shows not to have happened, is sent again.
    if (attempt === maxWrites) return unconfirmed(read, sent.error, seen);
    return hasTime ? "send-again" : unconfirmed(read, tooLate("The write was not sent again"), seen);
  }
  // An earlier write whose answer was lost may still be carried out.
  const unchanged = sent.state === "refused" && attempt === 1 ? "no" : "unconfirmed";
  const errors = sent.state === "refused" ? [sent.error] : unproven(read, seen);
  return { outcome: writtenAs(read, isUnchanged ? unchanged : "yes", seen), errors };
}

type Sent =
  | { state: "answered" }
  /** By Twilio itself. */
  | { state: "refused"; error: ActionError }
  /** It may have been carried out: no answer, or one that is not Twilio's or cannot be believed. */
  | { state: "lost"; error: ActionError }
  /** Another account answered, the run ended, or a bug was met: nothing more is to be asked. */
  | { state: "over"; error: unknown };

async function send({ account, read, policy, clock }: Writing): Promise<Sent> {
  const { resource, plan, declared } = read;
  try {
    const answer = await account.write(resource, { plan, declared, withinMs: clock.left() - proofMs });
    if ("refusal" in answer) return { state: "refused", error: answer.refusal };
    if (answer.account === policy.account) return { state: "answered" };
    return { state: "over", error: wrongAccount(policy.account, answer.account) };
  } catch (error) {
    const isLost = error instanceof ActionError && !endsTheRun(error) && error.reason !== "wrong-account";
    return isLost ? { state: "lost", error } : { state: "over", error };
  }
}

type ReadBack = { seen: State } | { error: unknown };

// Reads may lag behind a write, so what is not there yet is asked for again, for as long as the delays say.
async function readBack(
  { account, policy, read, clock }: Writing,
  delaysMs: readonly number[],
): Promise<ReadBack> {
  const { resource, plan, live } = read;
  let seen = plan.before;
  try {
    for (const delay of delaysMs) {
      await clock.wait(delay);
      const now = await account.read(resource);
      if (now.account !== undefined && now.account !== policy.account)
        throw wrongAccount(policy.account, now.account);
      if (!now.isConfigured && live.isConfigured) throw lostSettings();
      seen = now.state;
      if (equals(seen, plan.after)) break;
    }
    return { seen };
  } catch (error) {
    return { error };
  }
}

function writtenAs(read: Read, changed: Changed, seen: State | undefined): Written {
  return { ...read, state: "written", changed, readBack: seen };
}

function unconfirmed(read: Read, cause: unknown, seen?: State): WriteResult {
  const outcome = writtenAs(read, "unconfirmed", seen);
  if (!(cause instanceof ActionError)) return { outcome, errors: [cause] };
  const error = new ActionError(cause.reason, `The write was sent and not confirmed. ${cause.message}`, {
    hint: "Run a check to see what is live now, before applying again.",
    about: cause.about && `unconfirmed ${cause.about}`,
    cause,
  });
  return { outcome, errors: [error] };
}

function hasTimeToProve(clock: Clock): boolean {
  return clock.left() >= writeMs + proofMs;
}

function requireTimeToProve(writing: Writing): void {
  if (!hasTimeToProve(writing.clock)) throw tooLate(capital(nothingSent(writing)));
}

function tooLate(consequence: string): ActionError {
  return new ActionError(
    "timed-out",
    `${consequence}: too little of timeout-seconds is left to prove a write.`,
    { hint: "Raise timeout-seconds, or find out why Twilio answers so slowly." },
  );
}

function nothingSent({ alreadyWritten, read }: Writing): string {
  return alreadyWritten.length === 0
    ? "nothing was sent to this account"
    : `${alreadyWritten.join(" and ")} were written, and ${read.resource} were not`;
}

function requireUnmoved(writing: Writing, now: Live): void {
  const { policy, read } = writing;
  const { live, resource } = read;
  if (now.account !== undefined && now.account !== policy.account)
    throw wrongAccount(policy.account, now.account);
  if (now.isConfigured === live.isConfigured && equals(live.state, now.state)) return;
  throw new ActionError(
    "plan-changed",
    `The live settings of ${resource} changed since they were read, so ${nothingSent(writing)}.`,
    { hint: "Run the check again, review its plan, and apply that one." },
  );
}

function lostSettings(): ActionError {
  return new ActionError(
    "bad-response",
    "Twilio answers that the settings were never configured, and answered with them before.",
    { hint: "Run a check to see what is live now." },
  );
}

function equals(a: State, b: State): boolean {
  return settings.every(({ name }) => isSame(name, a[name], b[name]));
}

function unproven({ resource, declared, plan }: Read, seen: State): ActionError[] {
  const hint =
    "Run a check to see what is live now; if somebody else was changing the settings, apply again.";
  const managed = compare(declared, seen).map(({ setting }) => setting);
  const others = settings
    .map(({ name }) => name)
    .filter((name) => declared[name] === undefined && !isSame(name, plan.after[name], seen[name]));
  const errors: ActionError[] = [];
  if (others.length > 0) {
    const about = labels(resource, others);
    const message = `After the write, settings that are not managed have another value: ${about}.`;
    errors.push(new ActionError("collateral-change", message, { hint, about }));
  }
  if (managed.length > 0) {
    const about = labels(resource, managed);
    const message = `After the write, Twilio still answers another value for ${about}.`;
    errors.push(new ActionError("verify-failed", message, { hint, about }));
  }
  return errors;
}

function labels(resource: Resource, names: readonly Setting[]): string {
  return names.map((name) => labelOf(resource, name)).join(", ");
}
