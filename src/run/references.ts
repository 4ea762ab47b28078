import type { Inputs } from "../declared/inputs.ts";
import { labelOf } from "../declared/policy.ts";
import { ActionError, endsTheRun } from "../messages/errors.ts";
import type { Finding, Place } from "../messages/finding.ts";
import { shortSid } from "../messages/text.ts";
import { settings } from "../settings/settings.ts";
import type { AccountOutcome } from "./outcome.ts";
import type { Account, ReferenceKind } from "./ports.ts";

/** What asking for the declared keys and credentials showed: findings, and the accounts that those which exist belong to. */
export type References = { findings: readonly Finding[]; owners: readonly string[] };

type Reference = { label: string; kind: ReferenceKind; sid: string; place: Place | undefined };
type Verdict = { finding: Finding } | { owner: string };

/**
 * Asks Twilio, side by side, whether the declared keys and credentials exist in the account and are of the right kind;
 * those that are waived are not asked for. Only a clear no is a missing reference; whatever else keeps Twilio from
 * answering warns.
 */
export async function verifyReferences(
  known: Pick<AccountOutcome, "policy" | "resources">,
  account: Account,
  inputs: Inputs,
): Promise<References> {
  const declared = inputs.verifyReferences ? declaredReferences(known) : [];
  const expected = known.policy.account;
  const verdicts = await Promise.all(
    declared.map((reference) => verify(reference, account, { expected, mode: inputs.mode })),
  );
  return {
    findings: verdicts.flatMap((verdict) => ("finding" in verdict ? [verdict.finding] : [])),
    owners: verdicts.flatMap((verdict) => ("owner" in verdict ? [verdict.owner] : [])),
  };
}

function declaredReferences({
  resources,
  policy,
}: Pick<AccountOutcome, "policy" | "resources">): Reference[] {
  return resources.flatMap(({ resource, declared }) =>
    settings.flatMap(({ name, kind }) => {
      const sid = declared[name];
      if (typeof sid !== "string" || sid === "") return [];
      const [label, place] = [labelOf(resource, name), policy.places[`${resource}.${name}`]];
      return kind === "public-key" || kind === "aws-credential" ? [{ label, kind, sid, place }] : [];
    }),
  );
}

async function verify(
  reference: Reference,
  account: Account,
  { expected, mode }: { expected: string; mode: Inputs["mode"] },
): Promise<Verdict> {
  const { label, kind, sid, place } = reference;
  const what = kind === "public-key" ? "Public Key" : "AWS credential";
  const missing = (message: string): Verdict => ({
    finding: {
      level: mode === "apply" ? "error" : "failure",
      reason: "reference-missing",
      message,
      hint: `Create the ${what} in this account, or correct ${label}.`,
      place,
    },
  });
  try {
    const found = await account.findReference(kind, sid);
    if (found === "missing") return missing(`${label}: this account has no ${what} ${shortSid(sid)}.`);
    if (found.owner !== expected) return missing(`${label}: ${shortSid(sid)} belongs to another account.`);
    return found;
  } catch (error) {
    if (!(error instanceof ActionError) || endsTheRun(error)) throw error;
    return { finding: notVerified(reference, error) };
  }
}

function notVerified({ label, sid, place }: Reference, { reason, message }: ActionError): Finding {
  const about = `${label}: could not verify that ${shortSid(sid)} exists.`;
  return {
    level: "warning",
    reason,
    message: `${about} ${message}`,
    about,
    hint: "Give the key permission to read credentials, or set verify-references: false.",
    place,
  };
}
