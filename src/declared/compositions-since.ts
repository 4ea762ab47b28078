import * as z from "zod/mini";
import { collect } from "../messages/collect.ts";
import { type InputSource, invalid, type Mode, textFault } from "./input-source.ts";

const hourMs = 3_600_000;
const [shortestMs, longestMs] = [hourMs, 30 * 24 * hourMs];
const Instant = z.iso.datetime({ offset: true });

/** The instant since which compositions are looked at: ISO 8601, UTC, in whole seconds. */
export type CompositionsSince = {
  instant: string;
  /** True for a span, which the runner's clock turned into an instant. */
  isSpan: boolean;
};

/** Reads `verify-compositions`, the start of the compositions to look at; undefined if the input is blank. */
export function readCompositionsSince(
  { input, now }: Pick<InputSource, "input" | "now">,
  mode: Mode,
): CompositionsSince | undefined {
  const text = input("verify-compositions").trim();
  if (text === "") return undefined;
  return collect({ mode: () => requireCheck(mode), start: () => parseStart(text, now()) }).start;
}

function requireCheck(mode: Mode): void {
  if (mode === "check") return;
  const fault = `is given in mode: ${mode}, which looks at no composition`;
  throw invalid("verify-compositions", fault, "Leave verify-compositions out, or set mode: check.");
}

function parseStart(text: string, now: number): CompositionsSince {
  const spanMs = parseSpan(text);
  const agoMs = spanMs ?? (Instant.safeParse(text).success ? now - Date.parse(text) : Number.NaN);
  if (agoMs >= shortestMs && agoMs <= longestMs)
    return { instant: instantOf(now - agoMs), isSpan: spanMs !== undefined };
  const fix = `Use a span from 1h to 30d, such as "48h" or "7d". Or use a start from 1h to 30d ago, such as "2026-11-23T18:00:00Z".`;
  throw invalid("verify-compositions", textFault(text), fix);
}

/** Writes milliseconds since 1970 in ISO 8601, UTC and whole seconds. */
export function instantOf(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
}

function parseSpan(text: string): number | undefined {
  const [, count, unit] = /^([1-9]\d{0,2})([hd])$/.exec(text) ?? [];
  return count === undefined ? undefined : Number(count) * (unit === "d" ? 24 : 1) * hourMs;
}
