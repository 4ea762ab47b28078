import type { Inputs } from "../src/declared/inputs.ts";
import type { AccountPolicy, Policy } from "../src/declared/policy.ts";
import { ActionError } from "../src/messages/errors.ts";
import type { Evidence, Exchange } from "../src/run/evidence.ts";
import type { AccountOutcome, Outcome, ResourceOutcome } from "../src/run/outcome.ts";
import type { Account, Clock, ReachableAccount, Twilio, World } from "../src/run/ports.ts";
import { run } from "../src/run/run.ts";
import type { Resource } from "../src/settings/resources.ts";
import { type Declared, neverConfigured, type State } from "../src/settings/settings.ts";

/** The facts of a run in tests. */
export const evidence: Evidence = {
  time: "2026-01-02T03:04:05.678Z",
  repository: "example/telehealth",
  commit: "0a1b2c3",
  run: "",
  actor: "octocat",
  event: "push",
  workflow: "example/telehealth/.github/workflows/storage.yml@refs/heads/main",
  requests: [],
};
export const run1 = "https://github.com/example/telehealth/actions/runs/1/attempts/1";

export const sid = "AC0123456789abcdef0123456789abcdef";
export const key = "CR0123456789abcdef0123456789abcdef";

/** Returns a request that Twilio answered; `given` overrides its fields. */
export const exchange = (given: Partial<Exchange> = {}): Exchange => ({
  account: sid,
  method: "GET",
  url: "https://video.twilio.com/v1/CompositionSettings/Default",
  time: "2026-01-02T03:04:05.001Z",
  milliseconds: 84,
  attempt: 1,
  status: 200,
  failure: undefined,
  requestId: "RQ1",
  ...given,
});

/** The declarations for one account. A test may write `compositions` instead of `declared: { compositions }`. */
type Declaration = Partial<AccountPolicy> & Partial<Record<Resource, Declared>>;

export function accountPolicy({ compositions, recordings, ...given }: Declaration = {}): AccountPolicy {
  const declared = { ...(compositions && { compositions }), ...(recordings && { recordings }) };
  return { name: "", account: sid, declared, waivers: [], places: {}, ...given };
}

export function policyOf(...accounts: Declaration[]): Policy {
  return {
    accounts: accounts.map(accountPolicy),
    unlistedSubaccounts: "ignore",
    unmanaged: "warn",
    replacements: "warn",
  };
}

export const inputs = ({
  policy,
  ...overrides
}: Partial<Omit<Inputs, "policy">> & { policy?: Declaration | Policy } = {}): Inputs => ({
  mode: "apply",
  policy:
    policy !== undefined && "accounts" in policy
      ? policy
      : policyOf(policy ?? { compositions: { "encryption-enabled": true, "encryption-key-sid": key } }),
  credentials: { kind: "api-key", account: sid, user: "SK", secret: "secret" },
  failOnDrift: true,
  allowWeakening: "nothing",
  expectedPlan: "any",
  compositionsSince: undefined,
  verifyReferences: true,
  comment: "never",
  driftIssue: "false",
  timeoutSeconds: 300,
  selected: undefined,
  credentialFaults: [],
  ...overrides,
});

type Given = Partial<Record<Resource, Partial<State>>>;

/** Returns an account in memory; the arguments override its state and its functions. */
export function accountWith(
  state: Partial<State> = {},
  overrides: Partial<Account> = {},
  { account: owner = sid, recordings = {} }: { account?: string; recordings?: Given["recordings"] } = {},
) {
  const live: Record<Resource, State> = {
    compositions: { ...neverConfigured, "friendly-name": "Mine", ...state },
    recordings: { ...neverConfigured, "friendly-name": "Mine", ...recordings },
  };
  let writes = 0;
  const account: Account = {
    login: undefined,
    read: async (resource) => ({ isConfigured: true, account: owner, state: live[resource] }),
    write: async (resource, { plan }) => {
      writes++;
      live[resource] = plan.after;
      return { state: "answered", account: owner };
    },
    findReference: async () => ({ owner }),
    compositions: async () => [],
    ...overrides,
  };
  return { account, writes: () => writes, live };
}

export const patient: Clock = {
  today: "2026-01-02",
  aheadMs: () => 0,
  left: () => 300_000,
  wait: async () => {},
};

/** Returns a Twilio in memory with accounts by their SIDs. Every other SID is unknown. */
export function twilioOf(accounts: Record<string, Account>, reached: ReachableAccount[] = []): Twilio {
  return {
    connect: async (accountSid) => {
      const account = accounts[accountSid];
      if (account === undefined) throw refused("account-not-found");
      return account;
    },
    accounts: async () => reached,
    suspended: async () => [],
  };
}

export function world(twilio: Twilio | undefined, clock = patient): World {
  return { twilio, clock, pace: (items, work) => Promise.all(items.map(work)) };
}

/** Runs over one account, and returns the outcome together with the account's and its first resource's. */
export async function runOne(
  given: Inputs,
  account: Account | undefined,
  clock = patient,
): Promise<AccountOutcome & ResourceOutcome & Pick<Outcome, "changed">> {
  const twilio = account && {
    connect: async () => account,
    accounts: async () => [],
    suspended: async () => [],
  };
  const outcome = await run(given, world(twilio, clock));
  const [first] = outcome.accounts;
  const [resource] = first?.resources ?? [];
  if (first === undefined || resource === undefined) throw new Error("A run over one account tells of it.");
  return { ...first, ...resource, changed: outcome.changed };
}

/** Returns a write that Twilio itself refuses. */
export const refusing = (reason: ActionError["reason"]) => async () => ({
  state: "refused" as const,
  error: refused(reason),
});

/** Hides nothing, because nothing was masked. */
export const asItIs = (text: string) => text;

export const refused = (reason: ActionError["reason"]) =>
  new ActionError(reason, "No.", {
    hint: "Try.",
    about: "no",
    ...(reason === "credentials-rejected" && { refusal: { status: 403, code: 70051 } }),
  });
