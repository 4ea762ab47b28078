import fc from "fast-check";
import { expect, test } from "vitest";
import type { AccountPolicy, Waiver } from "../../src/declared/policy.ts";
import type { Finding } from "../../src/messages/finding.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { Account, Live } from "../../src/run/ports.ts";
import { run } from "../../src/run/run.ts";
import type { Resource } from "../../src/settings/resources.ts";
import type { Setting, State, Value } from "../../src/settings/settings.ts";
import { accountPolicy, inputs, patient, policyOf, refused, twilioOf, world } from "../account.ts";

// This short model knows the promises, but not the code that keeps them. Runs must match its predictions. Policies, waivers, and
// live values are random. Writes are lost, refused, or done by another person, and reads after them are stale.

const names = [
  "friendly-name",
  "encryption-enabled",
  "encryption-key-sid",
  "aws-storage-enabled",
  "aws-s3-url",
  "aws-credentials-sid",
] as const satisfies readonly Setting[];
const needs: [Setting, Setting[]][] = [
  ["encryption-enabled", ["encryption-key-sid"]],
  ["aws-storage-enabled", ["aws-s3-url", "aws-credentials-sid"]],
];
const [yesterday, today, tomorrow] = ["2026-01-01", patient.today, "2026-01-03"];

const values: Record<Setting, { declared: Value[]; live: Value[] }> = {
  "friendly-name": { declared: ["A", "B"], live: ["A", "B", "", "\u202e\n::error::x", "a"] },
  "encryption-enabled": { declared: [true, false], live: [true, false] },
  "aws-storage-enabled": { declared: [true, false], live: [true, false] },
  "encryption-key-sid": {
    declared: ["", `CR${"1".repeat(32)}`, `CR${"a".repeat(32)}`],
    live: ["", `CR${"1".repeat(32)}`, `CR${"A".repeat(32)}`],
  },
  "aws-credentials-sid": {
    declared: ["", `CR${"2".repeat(32)}`],
    live: ["", `CR${"2".repeat(32)}`, `CR${"3".repeat(32)}`],
  },
  "aws-s3-url": {
    declared: ["", "https://b-1.s3.amazonaws.com/x", "https://B-1.s3.amazonaws.com/x/"],
    live: [
      "",
      "https://b-1.s3.amazonaws.com/x",
      "HTTPS://b-1.S3.amazonaws.com/x/",
      "https://b-1.s3.amazonaws.com/X",
      "https://b-1.s3.amazonaws.com/x//",
      "not a URL",
    ],
  },
};

const same = (name: Setting, a: Value, b: Value) => {
  const normal = (value: Value) => {
    const [scheme, rest = ""] = String(value).split("://");
    const [host = "", ...path] = rest.split("/");
    const text = `${scheme?.toLowerCase()}://${[host.toLowerCase(), ...path].join("/")}`;
    return text.endsWith("/") ? text.slice(0, -1) : text;
  };
  return name === "aws-s3-url" && /^https:/i.test(`${a}`) && /^https:/i.test(`${b}`)
    ? normal(a) === normal(b)
    : a === b;
};
const equal = (a: State, b: State) => names.every((name) => same(name, a[name], b[name]));

const stateFrom = fc.record(
  Object.fromEntries(names.map((name) => [name, fc.constantFrom(...values[name].live)])),
) as fc.Arbitrary<State>;
const declaredFrom = fc.record(
  Object.fromEntries(names.map((name) => [name, fc.constantFrom(...values[name].declared)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<Record<Setting, Value>>>;
const waiversFrom = fc.array(
  fc.record({ setting: fc.constantFrom(...names), expires: fc.constantFrom(yesterday, today, tomorrow) }),
  { maxLength: 2 },
);
const otherActFrom = fc.option(
  fc.record({ setting: fc.constantFrom(...names), at: fc.integer({ min: 0, max: 6 }), from: stateFrom }),
  { nil: undefined },
);
type Fate = "answered" | "lost, not done" | "lost, done" | "refused" | "refused, done by another person";
const fates: Fate[] = [
  "answered",
  "lost, not done",
  "lost, done",
  "refused",
  "refused, done by another person",
];
const partFrom = fc.record({
  declared: declaredFrom,
  waivers: waiversFrom,
  live: stateFrom,
  fates: fc.tuple(fc.constantFrom<Fate>("answered", ...fates), fc.constantFrom<Fate>("answered", ...fates)),
  stale: fc.constantFrom(0, 0, 0, 1, 4, 99),
  otherAct: otherActFrom,
});
type Part = typeof partFrom extends fc.Arbitrary<infer Of> ? Of : never;
const caseFrom = fc.record({
  accounts: fc.array(fc.record({ compositions: partFrom, recordings: partFrom, both: fc.boolean() }), {
    minLength: 1,
    maxLength: 2,
  }),
  allowWeakening: fc.boolean(),
  withDigest: fc.boolean(),
});
const sidOf = (at: number) => `AC${at.toString().padStart(32, "0")}`;

/** Returns the promises about a resource that no other person changes. */
function foretell({ declared, waivers, live }: Part, allowWeakening: boolean) {
  const waived = new Set(waivers.filter(({ expires }) => expires >= today).map(({ setting }) => setting));
  const managed = names.filter((name) => declared[name] !== undefined && !waived.has(name));
  const wantedOf = (name: Setting) => declared[name] ?? "";
  const drift = managed.filter((name) => !same(name, wantedOf(name), live[name]));
  const after = (name: Setting) => (managed.includes(name) ? wantedOf(name) : live[name]);
  const broken = needs.some(
    ([on, wanted]) =>
      after(on) === true &&
      wanted.some((name) => after(name) === "") &&
      [on, ...wanted].some((name) => managed.includes(name)),
  );
  const weakens = drift.some((name) => {
    if (name === "friendly-name") return false;
    return wantedOf(name) === false || wantedOf(name) === "";
  });
  return {
    managed,
    drift,
    check: drift.length > 0 || broken,
    refused: broken || (weakens && !allowWeakening),
  };
}

/** Returns an account in memory with a fate for every write, and the states of its resources, which record the writes. */
function worldOf(parts: Partial<Record<Resource, Part>>, sid: string) {
  const of = (resource: Resource) => {
    const part = parts[resource];
    if (part === undefined) throw new Error(`${resource} were not declared, so no run reads them.`);
    return part;
  };
  const open = (part: Part | undefined) => ({
    live: part?.live,
    shown: part?.live,
    stale: 0,
    asked: 0,
    writes: [] as Fate[],
    before: [] as State[],
  });
  const states = { compositions: open(parts.compositions), recordings: open(parts.recordings) };
  const meddle = (resource: Resource) => {
    const { otherAct } = of(resource);
    const state = states[resource];
    if (otherAct !== undefined && state.asked++ === otherAct.at && state.live !== undefined)
      state.live = { ...state.live, [otherAct.setting]: otherAct.from[otherAct.setting] };
  };
  const carryOut = (resource: Resource, plan: Plan) => {
    const state = states[resource];
    state.shown = state.live;
    state.stale = of(resource).stale;
    state.live = plan.after;
  };
  const account: Account = {
    login: undefined,
    async read(resource): Promise<Live> {
      const state = states[resource];
      meddle(resource);
      const isStale = state.stale > 0;
      if (isStale) state.stale--;
      const seen = isStale ? state.shown : state.live;
      if (seen === undefined) throw new Error("What is not declared is not read.");
      return { isConfigured: true, account: sid, state: seen };
    },
    async write(resource, { plan }) {
      const state = states[resource];
      const fate = of(resource).fates[state.writes.length] ?? "answered";
      if (state.live !== undefined) state.before.push(state.live);
      state.writes.push(fate);
      if (fate === "answered" || fate === "lost, done" || fate === "refused, done by another person")
        carryOut(resource, plan);
      if (fate.startsWith("lost")) throw refused("twilio-unavailable");
      return fate.startsWith("refused")
        ? { state: "refused" as const, error: refused("rejected-by-twilio") }
        : { state: "answered" as const, account: sid };
    },
    compositions: async () => [],
    findReference: async () => ({ owner: sid }),
  };
  return { account, states };
}

const waiversOf = (resource: Resource, waivers: Part["waivers"]): Waiver[] =>
  [...new Map(waivers.map((waiver) => [waiver.setting, waiver])).values()].map(({ setting, expires }) => ({
    resource,
    setting,
    expires,
    reason: "later",
  }));
const oncePerSetting = (part: Part): Part => ({
  ...part,
  waivers: [...new Map(part.waivers.map((waiver) => [waiver.setting, waiver])).values()],
});
type Case = typeof caseFrom extends fc.Arbitrary<infer Of> ? Of : never;
const setUp = ({ accounts }: Case) =>
  accounts.map(({ compositions, recordings, both }, at) => {
    const parts = {
      compositions: oncePerSetting(compositions),
      ...(both ? { recordings: oncePerSetting(recordings) } : {}),
    };
    const policy: AccountPolicy = accountPolicy({
      name: `a${at}`,
      account: sidOf(at),
      declared: {
        compositions: parts.compositions.declared,
        ...(parts.recordings && { recordings: parts.recordings.declared }),
      },
      waivers: [
        ...waiversOf("compositions", parts.compositions.waivers),
        ...(parts.recordings ? waiversOf("recordings", parts.recordings.waivers) : []),
      ],
    });
    return { policy, parts, ...worldOf(parts, sidOf(at)) };
  });
const still = (part: Part): Part => ({ ...part, otherAct: undefined });
const has = (findings: readonly Finding[], level: Finding["level"]) =>
  findings.some((finding) => finding.level === level);

test("check reports for every account what the promises name", async () => {
  await fc.assert(
    fc.asyncProperty(caseFrom, async (given) => {
      const all = setUp({
        ...given,
        accounts: given.accounts.map((account) => ({
          ...account,
          compositions: still(account.compositions),
          recordings: still(account.recordings),
        })),
      });
      const outcome = await run(
        inputs({ mode: "check", policy: policyOf(...all.map(({ policy }) => policy)) }),
        world(twilioOf(Object.fromEntries(all.map(({ policy, account }) => [policy.account, account])))),
      );
      for (const [at, { parts, states }] of all.entries()) {
        const foretold = Object.values(parts).map((part) => foretell(part, false));
        const account = outcome.accounts[at];
        expect(account?.result).toBe(foretold.some(({ check }) => check) ? "drifted" : "compliant");
        const drift = account?.resources.map((resource) =>
          resource.state === "read"
            ? resource.plan.changes.filter(({ effect }) => effect !== "default-name").length
            : -1,
        );
        expect(drift).toEqual(foretold.map((forecast) => forecast.drift.length));
        expect(Object.values(states).flatMap(({ writes }) => writes)).toEqual([]);
      }
    }),
    { numRuns: 5_000 },
  );
});

test("apply writes only permitted changes, proves its report, and undoes no change from before its read", async () => {
  await fc.assert(
    fc.asyncProperty(caseFrom, async (given) => {
      const all = setUp(given);
      const policy = policyOf(...all.map((entry) => entry.policy));
      const twilio = twilioOf(Object.fromEntries(all.map((entry) => [entry.policy.account, entry.account])));
      const expectedPlan = given.withDigest ? `sha256:${"0".repeat(64)}` : "any";
      const outcome = await run(
        inputs({ policy, allowWeakening: given.allowWeakening ? "everything" : "nothing", expectedPlan }),
        world(twilio),
      );
      for (const [at, { parts, states }] of all.entries()) {
        const account = outcome.accounts[at];
        if (account === undefined) throw new Error("Every account is told of.");
        const resources = (Object.keys(parts) as Resource[]).map((resource) => {
          const part = parts[resource];
          if (part === undefined) throw new Error("It is there.");
          return {
            part,
            state: states[resource],
            is: account.resources.find((result) => result.resource === resource),
          };
        });
        const posts = resources.flatMap(({ state }) => state.writes);
        const moved = resources.some(({ part }) => part.otherAct !== undefined);
        const foretold = resources.map(({ part }) => foretell(part, given.allowWeakening));

        // After a refusal, or without a change to make, nothing is sent.
        if (!moved && foretold.some((forecast) => forecast.refused))
          expect([account.result, posts]).toEqual(["error", []]);
        if (!moved && foretold.every((forecast) => !forecast.refused && forecast.drift.length === 0))
          expect([account.result, posts]).toEqual(["compliant", []]);
        if (given.withDigest && outcome.accounts.some(({ findings }) => has(findings, "error")))
          expect(posts).toEqual([]);
        // Without trouble, every permitted change is written.
        const isSmooth =
          !moved &&
          !given.withDigest &&
          resources.every(({ part }) => part.fates[0] === "answered" && part.stale < 5);
        if (
          isSmooth &&
          foretold.every((forecast) => !forecast.refused) &&
          foretold.some((forecast) => forecast.drift.length > 0)
        )
          expect(account.result).toBe("applied");

        if (account.result === "compliant") expect(posts).toEqual([]);
        if (account.result === "applied") {
          expect(posts.length).toBeGreaterThan(0);
          expect(has(account.findings, "error")).toBe(false);
        }
        for (const { part, state, is } of resources) {
          const { live, writes, before } = state;
          if (live === undefined) throw new Error("It was declared.");
          const carriedOut = writes.filter((fate) => fate === "answered" || fate === "lost, done");
          if (is?.state === "written" && is.changed === "no") expect(carriedOut).toEqual([]);
          if (is?.state !== "written") expect(writes).toEqual([]);
          // A second write is sent only if the first was lost.
          expect(writes.length).toBeLessThanOrEqual(2);
          if (writes.length === 2) expect(writes[0]).toMatch(/^lost/);
          // The last read-back proves the write: the declared values over the state right before the write.
          if (account.result === "applied" && is?.state === "written") {
            const managed = foretell(part, true).managed;
            const proven = is.seen ?? live;
            for (const name of names) {
              const kept = before[0]?.[name] ?? "";
              const wanted = managed.includes(name) ? (part.declared[name] ?? "") : kept;
              const isNamed = name === "friendly-name" && wanted === "";
              expect(same(name, proven[name], isNamed ? "Default" : wanted)).toBe(true);
            }
          }
          // If another person changed a setting before the last read, the plan began with the changed state.
          const { otherAct } = part;
          if (otherAct !== undefined && otherAct.at <= 1 && account.result === "applied" && writes.length > 0)
            expect(equal(before[0] ?? live, is?.state === "written" ? is.plan.before : live)).toBe(true);
        }
      }
    }),
    { numRuns: 5_000 },
  );
});
