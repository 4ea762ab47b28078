import type { AccountOutcome, Outcome } from "../outcome.ts";
import type { Change } from "../plan.ts";
import { plain, visible } from "../text.ts";

export type Annotation = { level: "error" | "warning"; title: string; message: string };

/**
 * One annotation a finding and a drifted setting, errors first. GitHub shows 10 of a kind a step and 4,096 characters
 * each (docs of actions/runner), so the last place counts the rest.
 */
export function annotationsOf(outcome: Outcome): Annotation[] {
  const findings = [...outcome.findings, ...outcome.accounts.flatMap((account) => account.findings)];
  const all: Annotation[] = [
    ...findings.map(({ level, reason, message, hint }) => ({
      level: level === "warning" ? ("warning" as const) : ("error" as const),
      title: `Twilio composition settings: ${reason}`,
      message: visible(`${message} ${hint}`),
    })),
    ...outcome.accounts.flatMap((account) => driftAnnotations(account, outcome.fails ? "error" : "warning")),
    ...notChecked(outcome),
  ];
  return (["error", "warning"] as const).flatMap((level) =>
    atMost10(all.filter((one) => one.level === level)),
  );
}

function driftAnnotations(
  { result, plan, declared }: AccountOutcome,
  level: Annotation["level"],
): Annotation[] {
  if (result !== "drifted" || plan === undefined) return [];
  return plan.changes
    .filter(({ setting }) => declared[setting] !== undefined)
    .map((change) => ({
      level,
      title: "Twilio composition settings: drift",
      message: visible(driftSentence(change)),
    }));
}

function driftSentence({ setting, from, to }: Change): string {
  return `${setting} is ${plain(from)} at Twilio and declared ${plain(to)}.`;
}

function notChecked({ result }: Outcome): Annotation[] {
  if (result !== "not-checked") return [];
  return [
    {
      level: "warning",
      title: "Twilio composition settings: not checked",
      message: "GitHub withheld the credentials from this run, so nothing was read from Twilio.",
    },
  ];
}

function atMost10(annotations: Annotation[]): Annotation[] {
  const shown = annotations
    .slice(0, annotations.length > 10 ? 9 : 10)
    .map((one) => ({ ...one, message: one.message.slice(0, 4_000) }));
  const rest = annotations.slice(shown.length);
  const [next] = rest;
  if (next === undefined) return shown;
  return [
    ...shown,
    { ...next, title: "Twilio composition settings", message: `${rest.length} more are in the job summary.` },
  ];
}
