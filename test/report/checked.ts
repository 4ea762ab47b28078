import type { Finding } from "../../src/messages/finding.ts";
import { makePlan } from "../../src/plan/plan.ts";
import { type Outcome, summarize } from "../../src/run/outcome.ts";
import { type Declared, neverConfigured, type State } from "../../src/settings/settings.ts";
import { accountPolicy } from "../account.ts";

export function checked(declared: Declared, live: Partial<State>, findings: Finding[] = []): Outcome {
  const plan = makePlan(declared, { ...neverConfigured, ...live });
  const account = {
    policy: accountPolicy({ compositions: declared }),
    result: "drifted" as const,
    reason: "drift" as const,
    findings,
    resources: [
      {
        resource: "compositions" as const,
        declared,
        waived: [],
        plan,
        state: "read" as const,
        live: { isConfigured: true, account: undefined, state: plan.before },
      },
    ],
  };
  return summarize({ mode: "check", failOnDrift: true }, [account]);
}

export const finding = (level: Finding["level"], message: string): Finding => ({
  level,
  reason: "reference-missing",
  about: message,
  message,
  hint: "Mend it.",
});
