import { ActionError, endsTheRun, errorFindings } from "../messages/errors.ts";
import type { Finding } from "../messages/finding.ts";
import { capital, listed, plain, quote } from "../messages/text.ts";
import { compare } from "../plan/plan.ts";
import { labelOf, type Resource } from "../settings/resources.ts";
import { isSame, type Setting, type State, type Value } from "../settings/settings.ts";
import { wrongAccount } from "./identity.ts";
import type { Changed, Read, Written } from "./outcome.ts";
import type { Clock, Live, WriteAnswer } from "./ports.ts";
import type { Judged } from "./read.ts";

// A write starts only if 15 s of the run remain: 5 to send it, and 10 to read back. It is stopped when these 10 s are reached.
const proofMs = 10_000;
const writeMs = 5_000;
const readBackDelaysMs = [0, 250, 500, 1_000, 2_000, 4_000];
// A write is sent at most four times if Twilio answers with 429, and at most twice if an answer is lost.
const maxWrites = 4;
const shortestWaitMs = 500;
const maxReads = 3;

/**
 * Writes what differs, one resource after the other, and proves each by reading back. After the first failure, the rest is not
 * written. Never throws: errors are among the findings.
 */
export async function writeAccount(
  judged: Judged,
  clock: Clock,
): Promise<{ resources: (Read | Written)[]; findings: Finding[] }> {
  const resources: (Read | Written)[] = [];
  const findings: Finding[] = [];
  for (const read of judged.resources) {
    const isDue = read.plan.changes.length > 0 && findings.length === 0;
    const written = resources.filter(({ state }) => state === "written");
    const alreadyWritten = written.map(({ resource }) => resource);
    const { outcome, errors } = isDue
      ? await writeAndProve({ ...judged, read, clock, alreadyWritten, earlier: [] })
      : { outcome: read, errors: [] };
    resources.push(outcome);
    const prefix = judged.resources.length > 1 ? `${capital(read.resource)}: ` : "";
    for (const finding of errors.flatMap(errorFindings))
      findings.push({ ...finding, message: `${prefix}${finding.message}` });
  }
  return { resources, findings };
}

type Writing = Pick<Judged, "account" | "policy"> & {
  read: Read;
  clock: Clock;
  /** The resources of this account that were written before: then "nothing was sent" would be untrue. */
  alreadyWritten: readonly Resource[];
  /** The results of the earlier attempts of this write. */
  earlier: ("refused" | "lost")[];
};
type WriteResult = { outcome: Read | Written; errors: readonly unknown[] };

async function writeAndProve(writing: Writing): Promise<WriteResult> {
  const { read, earlier } = writing;
  for (let waitMs = 0; ; ) {
    const sent = await readAndSend(writing, waitMs);
    if (sent.state === "over" || (sent.state === "not-sent" && earlier.includes("lost")))
      return unconfirmed(read, sent.error);
    if (sent.state === "not-sent") return { outcome: { ...read, seen: sent.moved }, errors: [sent.error] };
    waitMs = waitBeforeRepeat(writing, sent);
    if (waitMs > 0) {
      earlier.push("refused");
      continue;
    }
    const back = await readBack(writing, sent.state === "refused" ? [0] : readBackDelaysMs);
    const result = judgeWrite(writing, sent, back);
    if (result !== "send-again") return result;
    earlier.push("lost");
  }
}

// Returns how long Twilio asks to wait before the write is sent again. Zero if the write is not sent again, because Twilio did not
// ask, this was the last attempt, or too little time would be left.
function waitBeforeRepeat({ clock, earlier }: Writing, sent: Sent): number {
  if (sent.state !== "refused" || sent.againInMs === undefined || earlier.length + 1 >= maxWrites) return 0;
  const waitMs = Math.max(sent.againInMs, shortestWaitMs * (earlier.length + 1));
  return hasTimeToProve(clock, waitMs) ? waitMs : 0;
}

// Reads again before the write, because the first read may be minutes old. If the write could not leave in time, tries again.
async function readAndSend(writing: Writing, waitMs: number): Promise<Sent | Unjudged> {
  const { account, clock, read, earlier } = writing;
  try {
    for (let reads = 1; ; reads++) {
      requireTimeToProve(writing);
      await clock.wait(reads === 1 ? waitMs : 0);
      const now = await account.read(read.resource);
      // Meanwhile the write whose answer was lost has been carried out.
      if (earlier.includes("lost") && equals(now.state, read.plan.after)) return { state: "answered" };
      const move = moveSince(writing, now);
      if (move !== undefined) return { state: "not-sent", error: move, moved: now.state };
      requireTimeToProve(writing);
      const sent = await send(writing);
      if (sent.state !== "not-sent" || reads === maxReads) return sent;
    }
  } catch (error) {
    return { state: "not-sent", error };
  }
}

/** Decides what became of a write, by its answer and what was read after it. */
function judgeWrite(
  { read, earlier, clock }: Writing,
  sent: Sent,
  back: ReadBack,
): WriteResult | "send-again" {
  const { changes, before, after } = read.plan;
  // Twilio does nothing that it refuses. An earlier write whose answer was lost may still be carried out.
  if (sent.state === "refused" && !earlier.includes("lost"))
    return { outcome: writtenAs(read, "no", back.seen), errors: [sent.error] };
  if (back.seen === undefined) return unconfirmed(read, sent.state === "refused" ? sent.error : back.error);
  const { seen } = back;
  if (equals(seen, after)) return { outcome: writtenAs(read, "yes", seen), errors: [] };
  if (sent.state === "lost" && equals(seen, before)) {
    // Only a write whose answer was lost, and which a read shows not to have happened, is sent again.
    if (earlier.includes("lost") || earlier.length + 1 >= maxWrites)
      return unconfirmed(read, sent.error, seen);
    if (hasTimeToProve(clock)) return "send-again";
    return unconfirmed(read, tooLate("The write was not sent again"), seen);
  }
  if (sent.state !== "answered")
    return unconfirmed(read, sent.state === "refused" ? sent.error : unproven(read, seen), seen);
  const isShown = changes.every(({ setting, to }) => isSame(setting, to, seen[setting]));
  return { outcome: writtenAs(read, isShown ? "yes" : "unconfirmed", seen), errors: unproven(read, seen) };
}

type Sent =
  | { state: "answered" }
  | Extract<WriteAnswer, { state: "refused" }>
  /** Twilio may have carried it out: there is no answer, or one that is not Twilio's or cannot be used. */
  | { state: "lost"; error: ActionError };
type Unjudged =
  /** `moved` is the live state, if that is another state than the plan was made for. */
  | (Extract<WriteAnswer, { state: "not-sent" }> & { moved?: State })
  /** Another account answered, the run ended, or there is a bug: nothing more is asked. */
  | { state: "over"; error: unknown };

async function send({ account, read, policy, clock }: Writing): Promise<Sent | Unjudged> {
  const { resource, plan, declared } = read;
  try {
    const answer = await account.write(resource, { plan, declared, withinMs: clock.left() - proofMs });
    if (answer.state !== "answered" || answer.account === policy.account) return answer;
    return { state: "over", error: wrongAccount(policy.account, answer.account) };
  } catch (error) {
    const isLost = error instanceof ActionError && !endsTheRun(error) && error.reason !== "wrong-account";
    return isLost ? { state: "lost", error } : { state: "over", error };
  }
}

const vanished =
  "Twilio now answers that the settings were never configured, but answered with their values before.";
type ReadBack = { seen: State } | { seen?: undefined; error: unknown };

// Reads may lag behind a write, so the settings are read again for as long as the delays say.
async function readBack(
  { account, policy, read, clock }: Writing,
  delaysMs: readonly number[],
): Promise<ReadBack> {
  const { resource, plan, live } = read;
  let seen = plan.before;
  try {
    for (const delay of delaysMs) {
      await clock.wait(delay);
      const now = await account.read(resource, "on-new-connection");
      if (now.account !== undefined && now.account !== policy.account)
        throw wrongAccount(policy.account, now.account);
      if (!now.isConfigured && live.isConfigured)
        throw new ActionError("bad-response", vanished, {
          hint: "Run a check to see the settings at Twilio.",
        });
      seen = now.state;
      if (equals(seen, plan.after)) break;
    }
    return { seen };
  } catch (error) {
    return { error };
  }
}

function writtenAs(read: Read, changed: Changed, seen: State | undefined): Written {
  return { ...read, state: "written", changed, seen };
}

function unconfirmed(read: Read, causes: unknown, seen?: State): WriteResult {
  const errors = [causes].flat().map((cause) =>
    cause instanceof ActionError
      ? new ActionError(cause.reason, `The write was sent and not confirmed. ${cause.message}`, {
          hint: "Before you apply again, run a check to see the settings at Twilio.",
          about: cause.about && `unconfirmed ${cause.about}`,
          cause,
        })
      : cause,
  );
  return { outcome: writtenAs(read, "unconfirmed", seen), errors };
}

function hasTimeToProve(clock: Clock, waitMs = 0): boolean {
  return clock.left() >= waitMs + writeMs + proofMs;
}

function requireTimeToProve(writing: Writing): void {
  if (!hasTimeToProve(writing.clock)) throw tooLate(capital(nothingSent(writing)));
}

function tooLate(consequence: string): ActionError {
  const hint = "Raise timeout-seconds, or find out what is so slow: the name server, the proxy or Twilio.";
  const message = `${consequence}: too little of timeout-seconds is left to prove a write.`;
  return new ActionError("timed-out", message, { hint });
}

function nothingSent({ alreadyWritten, read, earlier }: Writing): string {
  if (earlier.length > 0) return `the write of ${read.resource} was not sent again`;
  return alreadyWritten.length === 0
    ? "nothing was sent to this account"
    : `${alreadyWritten.join(" and ")} were written, and ${read.resource} were not`;
}

// Returns an error if any value has changed since the plan was made.
function moveSince(writing: Writing, now: Live): ActionError | undefined {
  const { policy, read } = writing;
  const { live, resource } = read;
  if (now.account !== undefined && now.account !== policy.account)
    throw wrongAccount(policy.account, now.account);
  const moved = listed(movesBetween(live, now));
  if (moved === "") return undefined;
  const message = `The settings of ${resource} at Twilio changed after they were read, so ${nothingSent(writing)}: ${moved}.`;
  const hint = "Run the check again, review its plan, and apply that plan.";
  return new ActionError("plan-changed", message, { hint, about: `${resource} ${moved}` });
}

function movesBetween(before: Live, now: Live): string[] {
  const moved = compare(before.state, now.state).map(
    ({ setting, declared: from, live: to }) =>
      `${setting} was ${valueText(from)} and is now ${valueText(to)}`,
  );
  if (moved.length > 0 || before.isConfigured === now.isConfigured) return moved;
  return [`they were ${before.isConfigured ? "configured and no longer are" : "not configured and now are"}`];
}

// Quotes a text, since a live name may hold anything.
function valueText(value: Value): string {
  return typeof value === "string" && value !== "" ? quote(value) : plain(value);
}

function equals(a: State, b: State): boolean {
  return compare(a, b).length === 0;
}

function unproven({ resource, declared, plan }: Read, seen: State): ActionError[] {
  const hint = "Run a check to see the settings at Twilio. If someone else was changing them, apply again.";
  const managed = compare(declared, seen).map(({ setting }) => setting);
  const changed = compare(plan.after, seen).map(({ setting }) => setting);
  const others = changed.filter((setting) => declared[setting] === undefined);
  const error = (reason: ActionError["reason"], names: readonly Setting[], fault: string) => {
    const about = names.map((name) => labelOf(resource, name)).join(", ");
    return names.length === 0
      ? []
      : [new ActionError(reason, `After the write, ${fault} ${about}.`, { hint, about })];
  };
  const other = "settings that are not in the policy, or are waived, have another value than expected:";
  return [
    ...error("collateral-change", others, other),
    ...error("verify-failed", managed, "Twilio still answers with another value for"),
  ];
}
