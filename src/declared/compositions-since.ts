import * as z from "zod/mini";
import type { ActionError } from "../messages/errors.ts";
import { quote } from "../messages/text.ts";
import { type InputSource, invalid, type Mode } from "./input-source.ts";

const hourMs = 3_600_000;
const [shortestMs, longestMs] = [hourMs, 30 * 24 * hourMs];
const Instant = z.iso.datetime({ offset: true });

/** Since when compositions are to be looked at, in ISO 8601, UTC and whole seconds; undefined where they are not. */
export function readCompositionsSince(
  { input, now }: Pick<InputSource, "input" | "now">,
  mode: Mode,
  problems: ActionError[],
): string | undefined {
  const text = input("verify-compositions").trim();
  if (text === "") return undefined;
  if (mode !== "check") {
    const fault = `is given in mode: ${mode}, which looks at no composition`;
    problems.push(invalid("verify-compositions", fault, "Give it to mode: check, or leave it out."));
  }
  const agoMs = spanOf(text) ?? agoOf(text, now());
  if (agoMs === undefined || agoMs < shortestMs || agoMs > longestMs) {
    const fix = `Use a span from 1h to 30d such as "48h" or "7d", or a start within it such as "2026-11-23T18:00:00Z".`;
    problems.push(invalid("verify-compositions", `is ${quote(text)}`, fix));
    return undefined;
  }
  return new Date(now() - agoMs).toISOString().replace(/\.\d+Z$/, "Z");
}

function spanOf(text: string): number | undefined {
  const [, count, unit] = /^([1-9]\d{0,2})([hd])$/.exec(text) ?? [];
  return count === undefined ? undefined : Number(count) * (unit === "d" ? 24 : 1) * hourMs;
}

function agoOf(text: string, now: number): number | undefined {
  return Instant.safeParse(text).success ? now - Date.parse(text) : undefined;
}
