import { ActionError } from "../src/errors.ts";
import type { Inputs } from "../src/inputs.ts";
import type { Account, Clock } from "../src/run.ts";
import { neverConfigured, type State } from "../src/settings.ts";

export const sid = "AC0123456789abcdef0123456789abcdef";
export const key = "CR0123456789abcdef0123456789abcdef";

export const inputs = (overrides: Partial<Inputs> = {}): Inputs => ({
  mode: "apply",
  policy: { account: sid, compositions: { "encryption-enabled": true, "encryption-key-sid": key } },
  credentials: { kind: "api-key", user: "SK", secret: "secret" },
  failOnDrift: true,
  allowWeakening: false,
  expectedPlan: "any",
  verifyReferences: true,
  timeoutSeconds: 300,
  ...overrides,
});

/** An account in memory; what a test wants to be different is overridden. */
export function accountWith(state: Partial<State> = {}, overrides: Partial<Account> = {}) {
  let live: State = { ...neverConfigured, "friendly-name": "Mine", ...state };
  let writes = 0;
  const account: Account = {
    read: async () => ({ isConfigured: true, account: sid, state: live }),
    write: async ({ plan }) => {
      writes++;
      live = plan.after;
      return sid;
    },
    findReference: async () => ({ owner: sid }),
    ...overrides,
  };
  return { account, writes: () => writes };
}

export const patient: Clock = { left: () => 300_000, wait: async () => {} };
export const refused = (reason: ActionError["reason"]) => new ActionError(reason, "No.", { hint: "Try." });
