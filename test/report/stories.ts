// A story is a run: the policy, the settings at Twilio, and the account's behaviour. The run itself makes the outcome, and
// the test of each surface shows a few stories.

import type { AccountPolicy, Addition, Policy } from "../../src/declared/policy.ts";
import { parsePolicy } from "../../src/declared/policy-file/read.ts";
import { ActionError } from "../../src/messages/errors.ts";
import type { Finding } from "../../src/messages/finding.ts";
import type { Result } from "../../src/messages/reasons.ts";
import { makePlan } from "../../src/plan/plan.ts";
import type { Row } from "../../src/report/story/rows.ts";
import type { Evidence } from "../../src/run/evidence.ts";
import { exportPolicy } from "../../src/run/export.ts";
import { type AccountOutcome, failed, type Outcome, summarize } from "../../src/run/outcome.ts";
import type { Account, Base, Clock, Composition } from "../../src/run/ports.ts";
import { run } from "../../src/run/run.ts";
import { type Declared, neverConfigured, type State } from "../../src/settings/settings.ts";
import {
  accountPolicy,
  accountWith,
  asItIs,
  evidence,
  exchange,
  inputs,
  key,
  patient,
  policyOf,
  refused,
  refusing,
  run1,
  sid,
  twilioOf,
  world,
} from "../account.ts";

/** The evidence of a push, with one request. */
export const pushed: Evidence = { ...evidence, run: run1, requests: [exchange()] };
/** The evidence of a pull request. */
export const ofPullRequest: Evidence = { ...evidence, event: "pull_request" };
/** The evidence of a run outside GitHub Actions. */
export const bare: Evidence = {
  ...evidence,
  repository: "",
  commit: "",
  run: "",
  actor: "",
  event: "",
  workflow: "",
  requests: [],
};

export const second = "ACfedcba9876543210fedcba9876543210";
const third = "ACffffffffffffffffffffffffffffffff";
const url = "https://a-bucket.s3-us-east-2.amazonaws.com/x";
const encrypted: Declared = { "encryption-enabled": true, "encryption-key-sid": key };
export const everything: Declared = {
  ...encrypted,
  "friendly-name": "Telehealth",
  "aws-storage-enabled": true,
  "aws-s3-url": url,
  "aws-credentials-sid": "CRffeeddccbbaa99887766554433221100",
};
const elsewhere: Partial<State> = {
  ...everything,
  "friendly-name": "Old",
  "aws-s3-url": "https://b-bucket.s3.amazonaws.com/y",
};
const check = { mode: "check" } as const;

type Inputs = NonNullable<Parameters<typeof inputs>[0]>;
type OneAccount = {
  /** The declared settings for compositions; by default encryption and its key. */
  declared?: Declared;
  live?: Partial<State>;
  inputs?: Inputs;
  /** The account's functions that differ from an account in memory. */
  account?: (account: Account) => Partial<Account>;
  clock?: Clock;
};

/** Applies to one account with inline settings, unless the inputs say otherwise. */
export async function oneAccount(story: OneAccount = {}): Promise<Outcome> {
  const { account } = accountWith(story.live);
  const policy = story.declared && { policy: { account: sid, compositions: story.declared } };
  const given = inputs({ ...policy, ...story.inputs });
  const port = given.credentials && { ...account, ...story.account?.(account) };
  return run(given, world(port && twilioOf({ [sid]: port }), story.clock));
}

const missing = () => ({ findReference: async () => "missing" as const });
const nameless = async () => ({ isConfigured: false, account: undefined, state: neverConfigured });
const answering = (state: Partial<State>) => async () => ({
  isConfigured: true,
  account: sid,
  state: { ...neverConfigured, ...state },
});
// The run judges the first read, and reads again right before the write. From the third read on, `later` answers.
const afterReading = (account: Account, later: Account["read"]) => {
  let reads = 0;
  return { read: () => (++reads > 2 ? later("compositions") : account.read("compositions")) };
};
const answerLost = (account: Account) => ({
  write: async (...written: Parameters<Account["write"]>) => {
    await account.write(...written);
    throw refused("twilio-unavailable");
  },
});

const ofChecks = {
  compliant: () => oneAccount({ inputs: check, declared: everything, live: everything }),
  drifted: () => oneAccount({ inputs: check, declared: everything, live: elsewhere }),
  "drifted, and the job stays green": () =>
    oneAccount({ inputs: { ...check, failOnDrift: false }, declared: everything, live: elsewhere }),
  "live is stronger than the policy": () =>
    oneAccount({ inputs: check, declared: { "encryption-enabled": false }, live: everything }),
  "drifted, and without a name": () =>
    oneAccount({ inputs: check, declared: encrypted, live: { "friendly-name": "" } }),
  "drifted, and incomplete": () =>
    oneAccount({ inputs: check, declared: { "encryption-enabled": true, "aws-storage-enabled": true } }),
  incomplete: () =>
    oneAccount({
      inputs: check,
      declared: { "encryption-enabled": true },
      live: { "encryption-enabled": true },
    }),
  "compliant, with a gap": () =>
    oneAccount({
      inputs: check,
      declared: { "friendly-name": "Mine" },
      live: { "encryption-enabled": true },
    }),
  "a key is missing": () =>
    oneAccount({ inputs: check, declared: everything, live: everything, account: missing }),
  "references are not permitted": () =>
    oneAccount({
      inputs: check,
      declared: everything,
      live: everything,
      account: () => ({ findReference: () => Promise.reject(refused("credentials-rejected")) }),
    }),
  withheld: () => oneAccount({ inputs: { ...check, credentials: undefined } }),
  "withheld, account unknown": () =>
    oneAccount({
      inputs: { ...check, credentials: undefined, policy: { account: "", compositions: everything } },
    }),
  waived: () => waivedCheck({ ...everything, "encryption-enabled": false }),
  "waived, and not needed": () => waivedCheck(everything),
  "compliant, and a waived name is empty": () => namelessWaived("check", everything),
  "drifted, and a waived name is empty": () => namelessWaived("check"),
  "applied, and a waived name was empty": () => namelessWaived("apply"),
};

function namelessWaived(
  mode: "check" | "apply",
  live: Partial<State> = { ...everything, "encryption-enabled": false },
): Promise<Outcome> {
  const setting = "friendly-name" as const;
  const waiver = { resource: "compositions", setting, reason: "later", expires: "2026-03-02" } as const;
  const compositions = { ...everything, "friendly-name": "Ours" };
  const policy = policyOf({ name: "production", compositions, waivers: [waiver] });
  return oneAccount({
    inputs: { mode, policy },
    live: { ...live, "friendly-name": "" },
  });
}

function waivedCheck(live: Partial<State>): Promise<Outcome> {
  const setting = "encryption-enabled" as const;
  const waiver = { resource: "compositions", setting, reason: "key is late", expires: "2026-03-02" } as const;
  const policy = policyOf({ name: "production", compositions: everything, waivers: [waiver] });
  return oneAccount({ inputs: { ...check, policy }, live });
}

const ofApplies = {
  "compliant, nothing to apply": () => oneAccount({ declared: everything, live: everything }),
  applied: () =>
    oneAccount({
      declared: everything,
      live: { ...elsewhere, "encryption-enabled": false, "encryption-key-sid": "" },
    }),
  "applied, and named": () => oneAccount({ declared: encrypted, live: { "friendly-name": "" } }),
  "applied, and weakened": () =>
    oneAccount({
      inputs: { allowWeakening: "everything" },
      declared: { "encryption-enabled": false, "encryption-key-sid": "" },
      live: everything,
    }),
  "applied, bucket in the path": () =>
    oneAccount({ declared: { "aws-s3-url": "https://s3.amazonaws.com/a-bucket/x" } }),
  "applied, foreign host": () => oneAccount({ declared: { "aws-s3-url": "https://storage.example.com/x" } }),
  "applied, the answer was lost": () => oneAccount({ account: answerLost }),
  "applied, just in time": () => oneAccount({ clock: { ...patient, left: () => 15_000 } }),
  "weakening refused": () =>
    oneAccount({ declared: { "encryption-enabled": false, "aws-credentials-sid": "" }, live: everything }),
  "incomplete, refused": () => oneAccount({ declared: { "encryption-enabled": true } }),
  "a key is missing, refused": () => oneAccount({ declared: everything, account: missing }),
  "the key is another account's": () =>
    oneAccount({
      declared: { "encryption-key-sid": key },
      account: () => ({ findReference: async () => ({ owner: third }) }),
    }),
  "the plan changed": () => oneAccount({ inputs: { expectedPlan: `sha256:${"0".repeat(64)}` } }),
  "another account answers": () =>
    oneAccount({
      account: (account) => ({
        read: async () => ({ ...(await account.read("compositions")), account: third }),
      }),
    }),
  "never configured, account unknown": () =>
    oneAccount({ inputs: { verifyReferences: false }, account: () => ({ read: nameless }) }),
  unread: () =>
    oneAccount({ account: () => ({ read: () => Promise.reject(refused("credentials-rejected")) }) }),
  "the write is refused": () => oneAccount({ account: () => ({ write: refusing("rejected-by-twilio") }) }),
  "the write is not confirmed": () =>
    oneAccount({ account: () => ({ write: () => Promise.reject(refused("twilio-unavailable")) }) }),
  "the write is cancelled": () =>
    oneAccount({ account: () => ({ write: () => Promise.reject(refused("cancelled")) }) }),
  "another account answers the write": () =>
    oneAccount({ account: () => ({ write: async () => ({ state: "answered", account: third }) }) }),
  "the write has no effect": () =>
    oneAccount({ account: () => ({ write: async () => ({ state: "answered", account: sid }) }) }),
  "the write changes another setting": () =>
    oneAccount({
      account: (account) => afterReading(account, answering({ ...encrypted, "friendly-name": "Theirs" })),
    }),
  "the write changes only another setting": () =>
    oneAccount({ account: (account) => afterReading(account, answering({ "friendly-name": "Theirs" })) }),
  "a managed setting moves during the write": () =>
    oneAccount({
      declared: everything,
      live: { ...everything, "encryption-enabled": false },
      account: (account) =>
        afterReading(
          account,
          answering({ ...everything, "aws-s3-url": "https://b-bucket.s3.amazonaws.com/y" }),
        ),
    }),
  "the settings vanish": () => oneAccount({ account: (account) => afterReading(account, nameless) }),
  "too late to write": () => oneAccount({ clock: { ...patient, left: () => 14_999 } }),
};

const place = (line: number) => ({ file: "policy.yml", line, column: 5 });
/** Three accounts: one is compliant, one drifts and has a waiver, and one is not at Twilio. */
export const threeAccounts: Policy = {
  unlistedSubaccounts: "fail",
  unmanaged: "warn",
  replacements: "warn",
  accounts: [
    accountPolicy({ name: "calm", compositions: { "friendly-name": "Mine" } }),
    accountPolicy({
      name: "astray",
      account: second,
      compositions: encrypted,
      recordings: { "friendly-name": "Ours" },
      waivers: [
        { resource: "recordings", setting: "friendly-name", reason: "a | b @team", expires: "2026-01-10" },
      ],
      places: {
        account: place(3),
        "compositions.encryption-enabled": place(5),
        "compositions.encryption-key-sid": place(6),
        "recordings.friendly-name": place(8),
      },
    }),
    accountPolicy({ name: "lost", account: third, compositions: { "friendly-name": "Mine" } }),
  ],
};
const reached = [
  { account: sid, name: "Parent", isOwn: true },
  { account: second, name: "Astray", isOwn: false },
  { account: "ACeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee", name: "Nobody's", isOwn: false },
];

function several(given: Inputs): Promise<Outcome> {
  const all = inputs({ policy: threeAccounts, ...given });
  const accounts = {
    [sid]: accountWith().account,
    [second]: accountWith({}, {}, { account: second }).account,
  };
  return run(all, world(all.credentials && twilioOf(accounts, reached)));
}

const ofSeveral = {
  "some of each": () => several(check),
  "some of each, applied": () => several({}),
  "some of each, withheld": () => several({ ...check, credentials: undefined }),
};

const line = (number: number) => ({ file: "twilio-policy.yml", line: number, column: 7 });

/** Selects accounts by their numbers; undefined selects none. */
type Which = (at: number) => boolean;
export type Fleet = {
  size?: number;
  name?: (at: number) => string;
  declared?: Declared;
  drifted?: Which;
  waived?: Which;
  failed?: Which;
  /** The live settings of drifted accounts; equal in all of them by default. */
  live?: (at: number) => Partial<State>;
  /** The reason why accounts fail. */
  reason?: ActionError["reason"];
  /** Selects accounts with a composition outside Twilio. The check does not list compositions by default. */
  misplaced?: Which;
  inputs?: Inputs;
};
export const only =
  (...numbers: number[]): Which =>
  (at) =>
    numbers.includes(at);

/** Checks many accounts, which inherit encryption and its key from the defaults. */
export async function fleet({ size = 3, declared = encrypted, ...is }: Fleet = {}): Promise<Outcome> {
  const accounts = Array.from({ length: size }, (_, at) => memberOf({ ...is, declared }, at));
  const ports = Object.fromEntries(accounts.map((policy, at) => [policy.account, portOf(is, policy, at)]));
  const given = inputs({
    mode: "check",
    verifyReferences: false,
    compositionsSince: is.misplaced ? { instant: "2026-01-01T00:00:00Z", isSpan: false } : undefined,
    policy: { accounts, unlistedSubaccounts: "ignore", unmanaged: "warn", replacements: "warn" },
    ...is.inputs,
  });
  return run(given, world(twilioOf(ports)));
}

const inherited: Addition = { after: line(48), isFirst: false };

function memberOf(
  { name = (at) => `clinic-${at}`, declared = {}, waived }: Fleet,
  at: number,
): AccountPolicy {
  const setting = "encryption-enabled" as const;
  const waiver = { resource: "compositions", setting, expires: "2026-03-02", reason: "key is late" } as const;
  return accountPolicy({
    name: name(at),
    account: `AC${at.toString(16).padStart(32, "0")}`,
    compositions: declared,
    waivers: waived?.(at) ? [waiver] : [],
    places: {
      account: line(100),
      "compositions.encryption-enabled": line(6),
      "compositions.encryption-key-sid": line(48),
    },
    inherited: { "compositions.encryption-enabled": inherited },
  });
}

function portOf(is: Fleet, { account }: AccountPolicy, at: number): Account {
  const isOff = is.drifted?.(at) || is.waived?.(at);
  const live = {
    ...encrypted,
    "friendly-name": "Telehealth",
    ...(isOff && { "encryption-enabled": false, ...is.live?.(at) }),
  };
  const read = () => Promise.reject(refused(is.reason ?? "twilio-unavailable"));
  const made = compositionOf(account, is.misplaced?.(at) ? "https://somebody-elses.s3.amazonaws.com/x" : "");
  const overrides = { ...(is.failed?.(at) && { read }), compositions: async () => [made] };
  return accountWith(live, overrides, { account }).account;
}

function compositionOf(account: string, location: string): Composition {
  return {
    sid: `CJ${account.slice(2)}`,
    room: "",
    status: "completed",
    created: "2026-01-02T02:00:00Z",
    location,
  };
}

/** The evidence of a scheduled run with one request of each account. */
export function fleetEvidence({ accounts }: Pick<Outcome, "accounts">): Evidence {
  const requests = accounts.map(({ policy: { account } }) =>
    exchange({ account, requestId: `RQ${account.slice(2)}` }),
  );
  return { ...evidence, run: run1, event: "schedule", requests };
}

const ofFleets = {
  "a fleet drifts alike": () => fleet({ size: 4, drifted: only(0, 2, 3) }),
  "a fleet drifts, and the job stays green": () =>
    fleet({ drifted: only(0, 2), inputs: { failOnDrift: false } }),
  "a fleet with a misplaced composition": () =>
    fleet({ misplaced: only(1), declared: { "aws-storage-enabled": false } }),
};

const example = "https://example-phi.s3-us-east-2.amazonaws.com/compositions";
/** The policy file on the base of a pull request. */
export const onMain = `version: 1
accounts:
  production:
    account-sid: ${sid}
    compositions:
      friendly-name: Telehealth
      encryption-enabled: true
      encryption-key-sid: ${key}
      aws-storage-enabled: true
      aws-s3-url: ${example}
      aws-credentials-sid: CRfedcba9876543210fedcba9876543210
`;
/** The same file, changed by a pull request. */
export const weaker = onMain.replace("encryption-enabled: true", "encryption-enabled: false");
export const moved = onMain.replace(example, "https://somebody-elses-bucket.s3.amazonaws.com/x");
export const weakerAndMoved = weaker.replace(example, "https://somebody-elses-bucket.s3.amazonaws.com/x");
export const undeclared = onMain.replace(/ {6}encryption-enabled.*\n/, "");

const path = "twilio-policy.yml";
export const parsed = (text: string): Policy => parsePolicy(text, path, patient.today);
/** Returns a policy as it is read from a file with this hash. */
export const fromFile = (policy: Policy): Policy => ({
  ...policy,
  file: { path, hash: `sha256:${"0c5f".repeat(16)}` },
});

type PullRequest = {
  /** The policy file on the base; undefined if the base has none. */
  base?: string | undefined;
  proposed: string;
  /** The settings at Twilio that differ from the base's policy. */
  live?: Partial<State>;
  inputs?: Inputs;
  unknown?: Base & { state: "unknown" };
  isFork?: boolean;
  isMergeGroup?: boolean;
};

/** Checks a pull request to one account, in which drift alone does not fail the job. */
export function pullRequest({ proposed, live, ...story }: PullRequest): Promise<Outcome> {
  const base = "base" in story ? story.base : onMain;
  const before = base === undefined ? undefined : parsed(base);
  const after = parsed(proposed);
  const { account } = accountWith({ ...before?.accounts[0]?.declared.compositions, ...live });
  const known: Base = {
    ...{ state: "known", branch: "main", isMergeGroup: story.isMergeGroup ?? false },
    ...{ policy: before, proposed: after },
  };
  const given = inputs({ ...check, policy: fromFile(after), failOnDrift: false, ...story.inputs });
  const twilio = story.isFork || given.mode === "validate" ? undefined : twilioOf({ [sid]: account });
  return run(given, { ...world(twilio), base: async () => story.unknown ?? known });
}

/** Returns a policy of many accounts that declare encryption on or off. `name` returns the friendly name of each account. */
export const clinics = (count: number, isEncrypted: boolean, name = (_: number) => "Clinic"): Policy =>
  parsed(
    `version: 1\naccounts:\n${Array.from({ length: count }, (_, at) => {
      const account = `AC${String(at).padStart(32, "0")}`;
      return `  clinic-${at}:\n    account-sid: ${account}\n    compositions: { encryption-enabled: ${isEncrypted}, friendly-name: ${name(at)} }\n`;
    }).join("")}`,
  );

/** Returns a policy of many accounts that inherit encryption from one line of the defaults. */
export const clinicsByDefault = (count: number, isEncrypted: boolean): Policy =>
  parsed(
    `version: 1\ndefaults:\n  compositions: { encryption-enabled: ${isEncrypted} }\naccounts:\n${Array.from(
      { length: count },
      (_, at) => `  clinic-${at}: { account-sid: AC${String(at).padStart(32, "0")} }\n`,
    ).join("")}`,
  );

/** Checks a pull request to many accounts. Twilio has the base's values for all of them. */
export function fleetPullRequest(
  base: Policy,
  proposed: Policy,
  overrides: (account: string) => Partial<Account> = () => ({}),
): Promise<Outcome> {
  const accounts = Object.fromEntries(
    base.accounts.map(({ account, declared }) => [
      account,
      accountWith(declared.compositions, overrides(account), { account }).account,
    ]),
  );
  const known: Base = { state: "known", branch: "main", isMergeGroup: false, policy: base, proposed };
  return run(inputs({ ...check, policy: proposed }), {
    ...world(twilioOf(accounts)),
    base: async () => known,
  });
}

const ofPullRequests = {
  strengthens: () => pullRequest({ base: weaker, proposed: onMain }),
  weakens: () => pullRequest({ proposed: weakerAndMoved }),
  "weakens, and that is allowed": () =>
    pullRequest({ proposed: weaker, inputs: { allowWeakening: "everything" } }),
  moves: () => pullRequest({ proposed: moved }),
  "weakens beside a drift": () =>
    pullRequest({ proposed: weaker, live: { "friendly-name": "Telehealth 2" } }),
  "accepts the drift": () => pullRequest({ proposed: weaker, live: { "encryption-enabled": false } }),
  "leaves the drift": () => pullRequest({ proposed: undeclared, live: { "encryption-enabled": false } }),
  "the base is not known": () =>
    pullRequest({
      proposed: weaker,
      unknown: {
        state: "unknown",
        why: 'GitHub answered 403: "Resource not accessible by integration".',
        hint: "Give the job `permissions` with contents: read.",
      },
    }),
  "weakens, from a fork": () => pullRequest({ proposed: weaker, isFork: true }),
  "replaces, which is forbidden": () => pullRequest({ proposed: `replacements: fail\n${moved}` }),
};

const validate = { mode: "validate" } as const;
const ofValidations = {
  valid: () => run(inputs({ ...validate, policy: fromFile(parsed(onMain)) }), world(undefined)),
  "many are valid": () => run(inputs({ ...validate, policy: fromFile(clinics(30, true)) }), world(undefined)),
  "valid, and it changes": () =>
    pullRequest({ proposed: onMain.replace("Telehealth", "Clinic"), inputs: validate }),
  "valid, and it weakens": () => pullRequest({ proposed: weaker, inputs: validate }),
};

async function exportOf(...accounts: [account: string, state: Partial<State>][]): Promise<Outcome> {
  const ports = accounts.map(([account, state]) => [account, accountWith(state, {}, { account }).account]);
  const visible = accounts.length === 0 ? reached : reached.slice(0, accounts.length);
  const { outcome } = await exportPolicy(
    inputs({ mode: "export", policy: policyOf() }),
    world(twilioOf(Object.fromEntries(ports), visible)),
    { file: "twilio-policy.yml", hideSecrets: asItIs },
  );
  return outcome;
}

const ofExports = {
  exported: () => exportOf([sid, {}]),
  "exported, but for the names": () =>
    exportOf([sid, { "friendly-name": "" }], [second, { "friendly-name": "" }]),
  "the export fails": () => exportOf(),
};

const ofFailures = {
  "the inputs are wrong": async () =>
    failed(
      "check",
      new AggregateError([
        new ActionError("missing-credentials", "No.", { hint: "Give some." }),
        new ActionError("invalid-inputs", 'mode is "x".', { hint: "Use `y`." }),
      ]),
    ),
  "a bug": async () => failed("check", new TypeError("not told")),
  "a bug in apply": async () => failed("apply", "not told"),
  "cancelled before it began": async () => failed("apply", refused("cancelled")),
};

/** Every story by its name. */
export const stories = {
  ...ofChecks,
  ...ofApplies,
  ...ofSeveral,
  ...ofFleets,
  ...ofPullRequests,
  ...ofValidations,
  ...ofExports,
  ...ofFailures,
} satisfies Record<string, () => Promise<Outcome>>;
export type StoryName = keyof typeof stories;

/** Returns all stories, or the named ones, with their outcomes. */
export async function outcomesOf(
  names: readonly StoryName[] = Object.keys(stories) as StoryName[],
): Promise<[StoryName, Outcome][]> {
  return Promise.all(names.map(async (name) => [name, await stories[name]()] as [StoryName, Outcome]));
}

/** Returns the first account of an outcome. */
export function firstOf({ accounts: [first] }: Pick<Outcome, "accounts">): AccountOutcome {
  if (first === undefined) throw new Error("There is an account.");
  return first;
}

/** For each state of a setting, a story in which the state occurs, and the setting. */
export const states: Record<Row["state"], { story: StoryName; label: string }> = {
  "not-as-written": { story: "a managed setting moves during the write", label: "aws-s3-url" },
  collateral: { story: "the write changes another setting", label: "friendly-name" },
  differs: { story: "drifted", label: "aws-s3-url" },
  "drift-accepted": { story: "accepts the drift", label: "encryption-enabled" },
  "drift-left": { story: "leaves the drift", label: "encryption-enabled" },
  proposed: { story: "weakens", label: "encryption-enabled" },
  "gets-default-name": { story: "drifted, and without a name", label: "friendly-name" },
  written: { story: "applied", label: "encryption-enabled" },
  waived: { story: "waived", label: "encryption-enabled" },
  same: { story: "compliant", label: "encryption-enabled" },
  gap: { story: "live is stronger than the policy", label: "aws-s3-url" },
  unmanaged: { story: "applied, and named", label: "aws-storage-enabled" },
};

/** For each result, a story that ends with the result. */
export const endings: Record<Result, StoryName> = {
  error: "unread",
  drifted: "drifted",
  proposed: "strengthens",
  "not-checked": "withheld",
  applied: "applied",
  exported: "exported",
  valid: "valid",
  compliant: "compliant",
};

/** Returns the outcome of a check with these findings, in which the account has drifted. */
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
  hint: "Fix it.",
});
