import { isSame } from "../settings/settings.ts";
import { type AccountOutcome, lastDrift } from "./outcome.ts";
import type { Origin, PolicyVersion } from "./ports.ts";

/**
 * Finds the newest version of the policy that declares every drifted setting of an account with its live value. States a fact about
 * the file and no cause: the change after that version was never applied, or someone set the values back.
 * @param versions the earlier versions, the newest first.
 * @returns undefined without drift or versions, and if no version matches and a drifted setting is new since the previous one.
 */
export function originOf(
  { policy, resources }: Pick<AccountOutcome, "policy" | "resources">,
  versions: readonly PolicyVersion[],
): Origin | undefined {
  const drift = resources.flatMap((outcome) =>
    (lastDrift(outcome) ?? []).map((drifted) => ({ resource: outcome.resource, ...drifted })),
  );
  const oldest = versions.at(-1);
  if (drift.length === 0 || oldest === undefined) return undefined;
  const match = versions.find((version) => {
    const before = version.policy.accounts.find(({ account }) => account === policy.account);
    return drift.every(({ resource, setting, live }) => {
      const value = before?.declared[resource]?.[setting];
      return value !== undefined && isSame(setting, value, live);
    });
  });
  // A setting that is missing in the previous version may be new and not applied yet.
  const [previous] = versions;
  const declaredBefore = previous?.policy.accounts.find(
    ({ account }) => account === policy.account,
  )?.declared;
  const isNew = drift.some(({ resource, setting }) => declaredBefore?.[resource]?.[setting] === undefined);
  if (match === undefined && isNew) return undefined;
  if (match === undefined) return { kind: "no-version", versions: versions.length, since: oldest.since };
  return { kind: "earlier-version", ...match.replacedBy };
}
