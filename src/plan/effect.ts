import { isSameBucket, isSamePlace, isSameStore } from "../settings/s3.ts";
import { isSame, kindOf, type Setting, type State, type Value } from "../settings/settings.ts";

/** The value that a policy has for a setting today, and its waiver. */
export type Standing =
  | { state: "undeclared" }
  | { state: "declared"; value: Value }
  | { state: "waived"; value: Value; reason: string; expires: string };

/** Returns the value that a policy has for a setting, waived or not; undefined if it has none. */
export function standingValue(standing: Standing): Value | undefined {
  return standing.state === "undeclared" ? undefined : standing.value;
}

/**
 * The effects of a change on protections, the worst first:
 * - `weakening` removes or waives a protection, loosens a rule, or lets apply turn off or clear a protection that is live.
 * - `replacement` replaces a key, URL or credential, or turns S3 storage on.
 * - `caution` may be a weakening or a replacement, or is a small replacement: `Caution` says which.
 * - `strengthening` declares a protection, tightens a rule, or ends or shortens a waiver.
 * - `other` is the rest.
 */
export const changeEffects = ["weakening", "replacement", "caution", "strengthening", "other"] as const;
export type ChangeEffect = (typeof changeEffects)[number];

/**
 * The reasons to look at a change that does not certainly give up or replace something:
 * - `path` stores in another path of the same bucket.
 * - `storage-on` turns S3 storage on, or names its place, for an account that the base does not declare.
 * - `unseen` may turn off, clear or replace a live value that this run cannot see, or turn S3 storage on.
 */
export const cautions = ["path", "storage-on", "unseen"] as const;
type Caution = (typeof cautions)[number];

/** The ways in which a change accepts a value at Twilio: `drift` if the base manages the setting, otherwise `live`. */
export const acceptances = ["drift", "live"] as const;
type Acceptance = (typeof acceptances)[number];

/** The live state of a resource, and what apply would make of it before and after the merge, on some day. */
type Applied = { live: State; before: State; after: State };

/** Tells whether a value protects: a switch that is on, or a key, URL or credential that is not empty. */
export function protects(setting: Setting, value: Value): boolean {
  return kindOf(setting) !== "text" && value !== false && value !== "";
}

type OneSetting = {
  setting: Setting;
  from: Standing;
  to: Standing;
  /** Today, and after each end of a waiver: apply then writes what the waiver keeps back before. Empty if nothing was read. */
  applied: readonly Applied[];
  /** True if the base does not declare the account. */
  isNew: boolean;
};
export type Judged = { accepts: Acceptance | undefined; effect: ChangeEffect; caution: Caution | undefined };

/** Judges what a pull request changes of a setting; undefined if nothing changes. */
export function judgeSetting(change: OneSetting): Judged | undefined {
  const { setting, from, to, applied } = change;
  const accepts = acceptanceOf(change);
  const judged = (effect: ChangeEffect, caution?: Caution): Judged => ({ accepts, effect, caution });
  // The first case that applies decides.
  if (givesUp(setting, from, to) || applied.some((states) => wouldClear(setting, states)))
    return judged("weakening");
  if (isSameStanding(setting, from, to)) return undefined;
  const moves = [declaredMove(change), acceptedMove(change)];
  for (const states of applied) moves.push(liveMove(change, states), storageMove(change, states));
  if (moves.includes("elsewhere")) return judged("replacement");
  const caution = (["storage-on", "path"] as const).find((move) => moves.includes(move));
  if (caution !== undefined) return judged("caution", caution);
  if (applied.length === 0 && isNewlyWritten(setting, from, to) && mayHarm(setting, to.value))
    return judged("caution", "unseen");
  return judged(strengthens(setting, from, to) ? "strengthening" : "other");
}

// Tells whether apply writes a value that it would not write with the base, today or once a waiver has ended. With a base that
// declares a setting off or empty, apply refuses to clear what is live.
function isNewlyWritten(
  setting: Setting,
  from: Standing,
  to: Standing,
): to is Exclude<Standing, { state: "undeclared" }> {
  if (to.state === "undeclared") return false;
  if (from.state === "declared") return !isProtected(setting, from) && isProtected(setting, to);
  if (from.state === "undeclared" || !isSame(setting, from.value, to.value)) return true;
  return waivedUntil(to) < waivedUntil(from);
}

// Encryption that is turned on harms nothing. S3 storage that is turned on sends compositions somewhere else.
function mayHarm(setting: Setting, value: Value): boolean {
  return kindOf(setting) !== "text" && (value !== true || setting === "aws-storage-enabled");
}

// A new or longer waiver gives up a protection. So does the removal of a waived protection, because its waiver would end one day.
function givesUp(setting: Setting, from: Standing, to: Standing): boolean {
  return isProtected(setting, from) && (!isProtected(setting, to) || waivedUntil(to) > waivedUntil(from));
}

function isProtected(setting: Setting, standing: Standing): boolean {
  return standing.state !== "undeclared" && protects(setting, standing.value);
}

// Apply would turn off or clear a live value after the merge, and would not before it.
function wouldClear(setting: Setting, { live, before, after }: Applied): boolean {
  return (
    [live, before].every((state) => protects(setting, state[setting])) && !protects(setting, after[setting])
  );
}

/** A move is to another key, bucket or credential, or to another path of the same bucket. */
type Move = "elsewhere" | "path" | "storage-on" | undefined;

function moveBetween(setting: Setting, from: Value, to: Value): Move {
  if (kindOf(setting) === "switch" || isSame(setting, from, to)) return undefined;
  if (kindOf(setting) !== "s3-url") return "elsewhere";
  if (isSamePlace(String(from), String(to))) return undefined;
  return isSameBucket(String(from), String(to)) ? "path" : "elsewhere";
}

// If the base declares S3 storage off and this policy declares it on, waived or not, the change is a move, even if S3 storage is on
// at Twilio.
function declaredMove({ setting, from, to }: OneSetting): Move {
  if (from.state === "undeclared" || to.state === "undeclared") return undefined;
  if (setting === "aws-storage-enabled" && from.state === "declared" && !from.value && to.value)
    return "elsewhere";
  const areProtected = isProtected(setting, from) && isProtected(setting, to);
  return areProtected ? moveBetween(setting, from.value, to.value) : undefined;
}

// The base declares a setting off or empty, or waives that, but another value is live, and the pull request declares that value. No
// reviewer has seen that key or place. Encryption that is on is left out, because its key is judged by itself.
function acceptedMove({ setting, from, to, applied }: OneSetting): Move {
  const live = applied[0]?.live[setting];
  if (setting === "encryption-enabled" || live === undefined) return undefined;
  if (from.state === "undeclared" || to.state === "undeclared") return undefined;
  if (protects(setting, from.value) || !protects(setting, to.value)) return undefined;
  return acceptsLive(setting, { from: from.value, to: to.value, live }) ? "elsewhere" : undefined;
}

function acceptanceOf({ setting, from, to, applied }: OneSetting): Acceptance | undefined {
  const live = applied[0]?.live[setting];
  if (live === undefined || to.state === "undeclared") return undefined;
  if (from.state !== "declared") return isSame(setting, to.value, live) ? "live" : undefined;
  return acceptsLive(setting, { from: from.value, to: to.value, live }) ? "drift" : undefined;
}

/** Tells whether a policy accepts a live value that differs from its base. A URL in the live bucket accepts that bucket. */
export function acceptsLive(
  setting: Setting,
  { from, to, live }: { from: Value; to: Value; live: Value },
): boolean {
  if (isSame(setting, from, live)) return false;
  const isIn = (url: Value) => kindOf(setting) === "s3-url" && isSameStore(String(url), String(live));
  return isSame(setting, to, live) || (isIn(to) && !isIn(from));
}

// Apply would replace a live value after the merge, and would not before it. If the S3 storage of a new account is off, no
// composition goes to the place that is set there, so another place only warns.
function liveMove({ setting, isNew }: OneSetting, { live, before, after }: Applied): Move {
  const moveTo = (state: State) =>
    protects(setting, live[setting]) && protects(setting, state[setting])
      ? moveBetween(setting, live[setting], state[setting])
      : undefined;
  const move = moveTo(before) === undefined ? moveTo(after) : undefined;
  const isUnused = !live["aws-storage-enabled"] && after["aws-storage-enabled"] === true;
  const isPlace = setting === "aws-s3-url" || setting === "aws-credentials-sid";
  return isNew && isUnused && isPlace && move !== undefined ? "storage-on" : move;
}

// Apply would turn S3 storage on. The change belongs to the switch, or to the URL if apply would turn it on before the merge too.
function storageMove({ setting, isNew }: OneSetting, { live, before, after }: Applied): Move {
  const turnsOn = (state: State) => !live["aws-storage-enabled"] && state["aws-storage-enabled"] === true;
  if (!turnsOn(after)) return undefined;
  if (!turnsOn(before))
    return setting !== "aws-storage-enabled" ? undefined : isNew ? "storage-on" : "elsewhere";
  const isPlace = setting === "aws-s3-url" || setting === "aws-credentials-sid";
  return isPlace ? moveBetween(setting, before[setting], after[setting]) : undefined;
}

function strengthens(setting: Setting, from: Standing, to: Standing): boolean {
  if (!isProtected(setting, from)) return isProtected(setting, to) && to.state === "declared";
  return waivedUntil(to) < waivedUntil(from);
}

function waivedUntil(standing: Standing): string {
  return standing.state === "waived" ? standing.expires : "";
}

function isSameStanding(setting: Setting, a: Standing, b: Standing): boolean {
  if (a.state === "undeclared" || b.state === "undeclared") return a.state === b.state;
  if (!isSame(setting, a.value, b.value)) return false;
  if (a.state === "declared" || b.state === "declared") return a.state === b.state;
  return a.expires === b.expires && a.reason === b.reason;
}
