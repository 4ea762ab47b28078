import type { Resource } from "../settings/resources.ts";
import type { Declared } from "../settings/settings.ts";
import type { AccountPolicy, Waiver } from "./policy.ts";

/** Returns the days that a waiver still counts, today (YYYY-MM-DD, UTC) included; 0 once it has ended. */
export function daysLeft({ expires }: Pick<Waiver, "expires">, today: string): number {
  return Math.max(0, (Date.parse(expires) - Date.parse(today)) / 86_400_000 + 1);
}

/** Returns the waivers of a resource that count today. */
export function activeWaivers(
  policy: Pick<AccountPolicy, "waivers">,
  resource: Resource,
  today: string,
): Waiver[] {
  return policy.waivers.filter((waiver) => waiver.resource === resource && daysLeft(waiver, today) > 0);
}

/** Returns the settings of a resource that are declared and not waived, which are compared and which apply may change. */
export function managedOf(
  policy: Pick<AccountPolicy, "declared" | "waivers">,
  resource: Resource,
  today: string,
): Declared {
  const waived = activeWaivers(policy, resource, today).map(({ setting }) => setting);
  const declared = Object.entries(policy.declared[resource] ?? {});
  return Object.fromEntries(declared.filter(([name]) => !waived.some((setting) => setting === name)));
}
