import type { Inputs } from "../declared/inputs.ts";
import { ActionError, endsTheRun } from "../messages/errors.ts";
import type { Finding, Place } from "../messages/finding.ts";
import { shortSid } from "../messages/text.ts";
import { labelOf, nounFor, type Resource } from "../settings/resources.ts";
import { type Setting, settings } from "../settings/settings.ts";
import type { AccountOutcome } from "./outcome.ts";
import type { Account, DatedCredential, ReferenceKind } from "./ports.ts";

/** The answers about the declared keys and credentials: findings, and the owners of those that exist. */
type References = {
  findings: readonly Finding[];
  owners: readonly string[];
  state: AccountOutcome["references"];
  credentials: readonly DatedCredential[];
};

type Known = Pick<AccountOutcome, "policy" | "resources">;
type Reference = {
  resource: Resource;
  setting: Setting;
  label: string;
  kind: ReferenceKind;
  sid: string;
  place: Place | undefined;
  /** True if a pull request adds it. */
  isNew: boolean;
};
/** An API key that may not read credentials is no finding: a warning that a team cannot fix teaches it to ignore warnings. */
type Verdict = { finding: Finding } | { owner: string; credentials: DatedCredential[] } | "not-permitted";

/**
 * Asks Twilio, side by side, whether the declared keys and credentials exist in the account and are of the right kind, waived ones
 * excepted. Only a clear no is a missing reference. Any other failure only warns, unless the API key may not ask.
 */
export async function verifyReferences(known: Known, account: Account, inputs: Inputs): Promise<References> {
  const declared = inputs.verifyReferences ? declaredReferences(known) : [];
  const expected = known.policy.account;
  const verdicts = await Promise.all(
    declared.map((reference) => verify(reference, account, { expected, mode: inputs.mode })),
  );
  const answered = verdicts.filter((verdict) => verdict !== "not-permitted");
  const state = answered.length < verdicts.length ? "not-permitted" : "asked";
  return {
    findings: answered.flatMap((verdict) => ("finding" in verdict ? [verdict.finding] : [])),
    owners: answered.flatMap((verdict) => ("owner" in verdict ? [verdict.owner] : [])),
    state: declared.length === 0 ? undefined : state,
    credentials: answered.flatMap((verdict) => ("owner" in verdict ? verdict.credentials : [])),
  };
}

function declaredReferences({ resources, policy }: Known): Reference[] {
  return resources.flatMap(({ resource, declared, base }) =>
    settings.flatMap(({ name, kind }) => {
      const sid = declared[name];
      if (typeof sid !== "string" || sid === "") return [];
      const place = policy.places[`${resource}.${name}`];
      const reference = { resource, setting: name, label: labelOf(resource, name), sid, place };
      return kind === "public-key" || kind === "aws-credential"
        ? [{ ...reference, kind, isNew: base !== undefined && base.declared[name] !== sid }]
        : [];
    }),
  );
}

async function verify(
  reference: Reference,
  account: Account,
  { expected, mode }: { expected: string; mode: Inputs["mode"] },
): Promise<Verdict> {
  const { resource, setting, label, kind, sid, place, isNew } = reference;
  const missing = (fault: "missing" | "swapped" | "foreign", message: string, hint?: string): Verdict => ({
    finding: {
      level: mode === "apply" ? "error" : "failure",
      failsCheck: mode === "apply",
      reason: "reference-missing",
      ...(isNew && { subject: "change" }),
      about: `${label} ${fault}`,
      phrase: `${nounFor(resource, setting)}${isNew ? " of this change" : ""} ${faults(kind)[fault]}`,
      message,
      hint: hint ?? `Create the ${kinds[kind].noun} in this account, or correct ${label}.`,
      place,
    },
  });
  try {
    const found = await account.findReference(kind, sid);
    if (found === "missing") {
      if (await isSwapped(reference, account, expected))
        return missing("swapped", swapped(reference), `Give ${label} the SID of ${called(kind)}.`);
      return missing("missing", `${label}: this account has no ${kinds[kind].noun} ${shortSid(sid)}.`);
    }
    if (found.owner !== expected)
      return missing("foreign", `${label}: ${shortSid(sid)} belongs to another account.`);
    const { owner, created } = found;
    return { owner, credentials: created === undefined ? [] : [{ resource, setting, created }] };
  } catch (error) {
    if (!(error instanceof ActionError) || endsTheRun(error)) throw error;
    const isTwilios = error.refusal?.code !== undefined || error.refusal?.requestId !== undefined;
    if (error.reason === "credentials-rejected" && isTwilios) return "not-permitted";
    return { finding: notVerified(reference, error) };
  }
}

const faults = (kind: ReferenceKind) => ({
  missing: "does not exist in this account",
  swapped: `is ${called(kinds[kind].other)}`,
  foreign: "belongs to another account",
});

const kinds = {
  "public-key": { article: "a", noun: "Public Key", other: "aws-credential" },
  "aws-credential": { article: "an", noun: "AWS credential", other: "public-key" },
} as const;
const called = (kind: ReferenceKind) => `${kinds[kind].article} ${kinds[kind].noun}`;

// Both kinds have SIDs of one form, so only a request for the other kind shows that two were swapped.
async function isSwapped({ kind, sid }: Reference, account: Account, expected: string): Promise<boolean> {
  try {
    const found = await account.findReference(kinds[kind].other, sid);
    return found !== "missing" && found.owner === expected;
  } catch (error) {
    // A missing reference stays missing if the other kind cannot be asked for.
    if (!(error instanceof ActionError) || endsTheRun(error)) throw error;
    return false;
  }
}

function swapped({ resource, label, kind, sid }: Reference): string {
  const other = settings.find((row) => row.kind === kinds[kind].other);
  const rival = other === undefined ? "" : `: swapped with ${labelOf(resource, other.name)}?`;
  return `${label}: ${shortSid(sid)} is ${called(kinds[kind].other)}, not ${called(kind)}${rival || "."}`;
}

function notVerified({ label, sid, place }: Reference, { reason, message }: ActionError): Finding {
  return {
    level: "warning",
    reason,
    about: label,
    message: `${label}: could not verify that ${shortSid(sid)} exists. ${message}`,
    hint: "Check the proxy, and run the job again. If the error stays, set verify-references: false.",
    place,
  };
}
