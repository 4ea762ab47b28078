import { ActionError, endsTheRun } from "./errors.ts";
import type { Inputs } from "./inputs.ts";
import type { Finding } from "./outcome.ts";
import type { Account, ReferenceKind } from "./run.ts";
import { type Setting, settings } from "./settings.ts";
import { shortSid } from "./text.ts";

/** What asking for the declared key and credential showed: findings, and the accounts that those which exist belong to. */
export type References = { findings: readonly Finding[]; owners: readonly string[] };

type Reference = { name: Setting; kind: ReferenceKind; sid: string };
type Verdict = { finding: Finding } | { owner: string };

/**
 * Asks Twilio, side by side, whether the declared key and credential exist in the account and are of the right kind.
 * Only a clear no is a missing reference; whatever else keeps Twilio from answering warns.
 */
export async function verifyReferences(inputs: Inputs, account: Account): Promise<References> {
  const declared = inputs.verifyReferences ? declaredReferences(inputs) : [];
  const verdicts = await Promise.all(declared.map((reference) => verify(reference, inputs, account)));
  return {
    findings: verdicts.flatMap((verdict) => ("finding" in verdict ? [verdict.finding] : [])),
    owners: verdicts.flatMap((verdict) => ("owner" in verdict ? [verdict.owner] : [])),
  };
}

function declaredReferences({ policy }: Inputs): Reference[] {
  return settings.flatMap(({ name, kind }) => {
    const sid = policy.compositions[name];
    if (typeof sid !== "string" || sid === "") return [];
    return kind === "public-key" || kind === "aws-credential" ? [{ name, kind, sid }] : [];
  });
}

async function verify(reference: Reference, { policy, mode }: Inputs, account: Account): Promise<Verdict> {
  const { name, kind, sid } = reference;
  const what = kind === "public-key" ? "Public Key" : "AWS credential";
  const missing = (message: string): Verdict => ({
    finding: {
      level: mode === "apply" ? "error" : "failure",
      reason: "reference-missing",
      message,
      hint: `Create the ${what} in this account, or correct ${name}.`,
    },
  });
  try {
    const found = await account.findReference(kind, sid);
    if (found === "missing") return missing(`${name}: this account has no ${what} ${shortSid(sid)}.`);
    if (found.owner !== policy.account)
      return missing(`${name}: ${shortSid(sid)} belongs to another account.`);
    return found;
  } catch (error) {
    if (!(error instanceof ActionError) || endsTheRun(error)) throw error;
    return { finding: notVerified(reference, error) };
  }
}

function notVerified({ name, sid }: Reference, { reason, message }: ActionError): Finding {
  return {
    level: "warning",
    reason,
    message: `${name}: could not verify that ${shortSid(sid)} exists. ${message}`,
    hint: "Give the key permission to read credentials, or set verify-references: false.",
  };
}
