import fc from "fast-check";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { openTransport } from "../../src/edges/transport.ts";
import { openTwilio } from "../../src/edges/twilio/accounts.ts";
import { ActionError } from "../../src/messages/errors.ts";
import type { Outcome } from "../../src/run/outcome.ts";
import type { Clock } from "../../src/run/ports.ts";
import { run } from "../../src/run/run.ts";
import type { Resource } from "../../src/settings/resources.ts";
import type { Setting, State, Value } from "../../src/settings/settings.ts";
import { accountPolicy, asItIs, inputs, policyOf } from "../account.ts";
import { account } from "../standin/twilio.ts";
import {
  type Act,
  type Course,
  type Entry,
  type Fate,
  type FateKind,
  fine,
  names,
  World,
} from "./apply-world.ts";
import { useNetwork } from "./memory-network.ts";

// Runs apply with its real transport and Node's real HTTP, over connections and a clock in memory. Requests are refused,
// lost, slow, stale, or answered twice, and another person changes settings at any point. The judge knows the promises, but
// not the code that keeps them, and compares them with the true events.

vi.mock("node:https", async (original) => {
  const { inMemory } = await import("./memory-network.ts");
  return inMemory(await original());
});
vi.mock("node:timers/promises", async () => (await import("./memory-network.ts")).timersInMemory);

beforeAll(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"], now: 0 });
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => {
  vi.useRealTimers();
});

const values: Record<Setting, readonly [goal: Value, ...others: Value[]]> = {
  "friendly-name": ["A", "B", ""],
  "encryption-enabled": [true, false],
  "encryption-key-sid": [`CR${"1".repeat(32)}`, `CR${"2".repeat(32)}`, ""],
  "aws-storage-enabled": [true, false],
  "aws-s3-url": ["https://b-1.s3.amazonaws.com/x", "https://b-2.s3.amazonaws.com/x", ""],
  "aws-credentials-sid": [`CR${"3".repeat(32)}`, `CR${"4".repeat(32)}`, ""],
};
const whole = {
  "encryption-enabled": ["encryption-key-sid"],
  "aws-storage-enabled": ["aws-s3-url", "aws-credentials-sid"],
} as const;
const switches = Object.entries(whole) as [Setting, readonly Setting[]][];

const most = <T>(value: T, times: number) => Array.from({ length: times }, () => value);
type Declared = Partial<Record<Setting, Value>>;
const any = (of: (name: Setting) => readonly Value[]) =>
  Object.fromEntries(names.map((name) => [name, fc.constantFrom(...of(name))]));
// Empty values are rare, because apply refuses an incomplete policy before it sends anything.
const stateFrom = fc.record(
  any((name) => {
    const [goal, other = goal] = values[name];
    return [goal, other, other, other, other, ...values[name]];
  }),
) as unknown as fc.Arbitrary<State>;
// Most values are the goal, and some clear or turn off a setting.
const declaredFrom = fc.record(
  any((name) => [...most(values[name][0], 5), values[name][1] ?? ""]),
  { requiredKeys: [] },
) as unknown as fc.Arbitrary<Declared>;

const fateOf = (kinds: readonly FateKind[]): fc.Arbitrary<Fate> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    isDone: fc.boolean(),
    retryAfter: fc.constantFrom(0, 0, 1, 2, 5, 30),
    status4xx: fc.constantFrom(400, 403, 409),
    status408: fc.constantFrom(408, 425),
    status5xx: fc.constantFrom(500, 503),
    before: fc.constantFrom(...most(0, 20), 300, 300, 2_500, 2_500, 30_000),
    after: fc.constantFrom(...most(0, 20), 300, 1_000, 2_500, 2_500, 30_000),
    isBodyLate: fc.boolean(),
    closes: fc.constantFrom(false, false, false, true),
  });
const getFrom = fateOf([
  ...most("fine" as const, 20),
  "stale",
  "stale",
  "stale",
  "429",
  "429",
  "gateway-429",
  "408",
  "5xx",
  "lost",
  "4xx",
  "silent",
]);
const postFrom = fateOf([
  ...most("fine" as const, 4),
  ...most("429" as const, 4),
  ...most("lost" as const, 4),
  ...(["gateway-429", "4xx", "4xx", "4xx", "gateway-4xx", "408", "5xx", "silent"] as const),
]);
const actFrom: fc.Arbitrary<Act> = fc
  .record({
    point: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 40 })),
    resource: fc.constantFrom<Resource>("compositions", "compositions", "recordings"),
    setting: fc.constantFrom(...names),
    which: fc.constantFrom(0, 0, 1, 2),
  })
  .map(({ which, setting, ...act }) => ({
    ...act,
    setting,
    value: values[setting][which] ?? values[setting][0],
  }));
const caseFrom = fc.record({
  compositions: declaredFrom,
  recordings: fc.option(declaredFrom, { freq: 3, nil: undefined }),
  live: fc.record({ compositions: stateFrom, recordings: stateFrom }),
  allowWeakening: fc.constantFrom(...most(true, 7), false),
  seconds: fc.constantFrom(...most(300, 6), 60, 25),
  random: fc.constantFrom(0, 0.5, 0.999),
  isCalm: fc.constantFrom(false, ...most(false, 14), true),
  gets: fc.array(getFrom, { maxLength: 8 }),
  posts: fc.array(postFrom, { maxLength: 5 }),
  opening: fc.array(fc.constantFrom(0, 0, 0, 0, 0, 0, 500, 500, 2_500, 2_500, 2_500, 30_000), {
    maxLength: 6,
  }),
  openingAll: fc.constantFrom(0, 0, 0, 0, 500, 2_500),
  keeps: fc.constantFrom(true, true, false),
  repeats: fc.option(
    fc.record({
      from: fc.integer({ min: 1, max: 6 }),
      count: fc.constantFrom(1, 2, 3, 99),
      on: fc.constantFrom("kept" as const, "every" as const),
      isDone: fc.boolean(),
    }),
    { freq: 3, nil: undefined },
  ),
  acts: fc.array(actFrom, { maxLength: 3 }),
  /** The point at which another run applies the same policy. */
  same: fc.option(fc.integer({ min: 0, max: 12 }), { freq: 2, nil: undefined }),
});
type Case = typeof caseFrom extends fc.Arbitrary<infer Of> ? Of : never;

/** A run's events, and its report of them. */
type Applied = { given: Case; course: Course; world: World; outcome: Outcome; ms: number };

function actsOfSame({ same: point, compositions, recordings }: Case): Act[] {
  if (point === undefined) return [];
  return Object.entries({ compositions, recordings }).flatMap(([resource, declared = {}]) =>
    names.flatMap((setting): Act[] => {
      const value = declared[setting];
      return value === undefined ? [] : [{ point, resource: resource as Resource, setting, value }];
    }),
  );
}

// All events happen in this process. After some turns without an event, only the clock can cause another.
const quietTurns = 4;
async function settle(world: World): Promise<void> {
  for (let quiet = 0, place = world.place; quiet < quietTurns; quiet++) {
    await new Promise((resolve) => setImmediate(resolve));
    if (place !== world.place) [quiet, place] = [0, world.place];
  }
}

async function apply(given: Case): Promise<Applied> {
  const { isCalm, live, allowWeakening, seconds, compositions, recordings } = given;
  const course: Course = isCalm
    ? { live, gets: [], posts: [], opening: [], openingAll: 0, keeps: true, repeats: undefined, acts: [] }
    : { ...given, acts: [...given.acts, ...actsOfSame(given)] };
  const world = new World(course);
  useNetwork(world);
  vi.spyOn(Math, "random").mockReturnValue(given.random);
  const { sid, key } = account;
  const credentials = { kind: "api-key", account: sid, user: key.sid, secret: key.secret } as const;
  const ending = new AbortController();
  const { signal } = ending;
  const startedAt = performance.now();
  const timedOut = new ActionError("timed-out", "The time is over.", { hint: "None.", about: "run" });
  const budget = setTimeout(() => ending.abort(timedOut), seconds * 1_000);
  const clock: Clock = {
    today: "2026-01-02",
    aheadMs: () => 0,
    left: () => startedAt + seconds * 1_000 - performance.now(),
    wait: async (ms) => {
      signal.throwIfAborted();
      if (ms === 0) return;
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, ms);
      signal.addEventListener("abort", () => reject(signal.reason));
      await promise.finally(() => clearTimeout(timer));
    },
  };
  const send = openTransport({
    hosts: ["video.twilio.com"],
    methods: ["GET", "POST"],
    signal,
    hideSecrets: asItIs,
    proxy: undefined,
  });
  const twilio = openTwilio({
    credentials,
    send,
    onExchange: () => {},
    count: 1,
    mask: () => {},
    hideSecrets: String,
  });
  const running = run(
    inputs({
      policy: policyOf(accountPolicy({ compositions, ...(recordings && { recordings }) })),
      credentials,
      allowWeakening: allowWeakening ? "everything" : "nothing",
      verifyReferences: false,
      timeoutSeconds: seconds,
    }),
    { twilio, clock, pace: (items, work) => Promise.all(items.map(work)) },
  );
  let outcome: Outcome | undefined;
  void running.then((value) => {
    outcome = value;
  });
  for (;;) {
    await settle(world);
    if (outcome !== undefined) break;
    if (vi.getTimerCount() === 0) throw new Error("The run hangs.");
    world.point();
    vi.advanceTimersToNextTimer();
  }
  const ms = performance.now() - startedAt;
  clearTimeout(budget);
  ending.abort(timedOut);
  await settle(world);
  vi.clearAllTimers();
  return { given, course, world, outcome, ms };
}

// --- The judge.

const isBelievable = ({ method, status, isRepeated, answeredAs }: Entry) =>
  method === "GET" && status === 200 && !isRepeated && answeredAs !== undefined;
const endOf = ({ answeredAs, connection }: Entry) => answeredAs ?? connection.closedAs;
/** Tells if Twilio itself refused the request, and the run got that answer. */
const isRefused = ({ status = 0, hasId = false, answeredAs }: Entry) =>
  answeredAs !== undefined && hasId && status >= 400 && status < 500 && status !== 408 && status !== 425;
const isDone = ({ status = 0, isRepeated, answeredAs }: Entry) =>
  answeredAs !== undefined && status < 300 && !isRepeated;
const isLost = (post: Entry) => !isRefused(post) && !isDone(post);

/** Lays a policy over a state. An empty name becomes `Default`, because every write needs a name. */
function over(declared: Declared, state: State): State {
  const laid = { ...state, ...declared } as State;
  return { ...laid, "friendly-name": laid["friendly-name"] === "" ? "Default" : laid["friendly-name"] };
}

function refuses(declared: Declared, seen: State, allowWeakening: boolean): boolean {
  const drift = names.filter((name) => declared[name] !== undefined && declared[name] !== seen[name]);
  const weakens = drift.some(
    (name) => name !== "friendly-name" && (declared[name] === false || declared[name] === ""),
  );
  const after = { ...seen, ...declared };
  const isBroken = switches.some(
    ([on, needs]) =>
      after[on] === true &&
      needs.some((name) => after[name] === "") &&
      [on, ...needs].some((name) => declared[name] !== undefined),
  );
  return isBroken || (weakens && !allowWeakening);
}

function judge({ given, course, world, outcome, ms }: Applied): void {
  const reported = outcome.accounts[0];
  if (reported === undefined) throw new Error("The account is told of.");
  expect(ms, "the run ends in time").toBeLessThanOrEqual(given.seconds * 1_000 + 5_000);
  const { entries } = world;
  const posts = entries.filter(({ method }) => method === "POST");
  const asked = (["compositions", "recordings"] as const).flatMap((resource) => {
    const declared = given[resource];
    return declared === undefined ? [] : [{ resource, declared }];
  });
  const firsts = asked.map(({ resource, declared }) => ({
    declared,
    first: entries.find((entry) => entry.resource === resource && isBelievable(entry))?.shown,
  }));
  const isSound = firsts.every(
    ({ declared, first }) => first !== undefined && !refuses(declared, first, given.allowWeakening),
  );
  if (!isSound) expect(posts.length, "nothing is sent where a plan is refused or not known").toBe(0);
  if (reported.result === "compliant") expect(posts.length, "compliant without a write").toBe(0);
  if (reported.result === "applied") expect(posts.length, "applied by a write").toBeGreaterThan(0);
  for (const { resource, declared } of asked)
    judgeResource({ given, course, world, outcome, ms }, resource, declared);
  if (given.isCalm && isSound) {
    const drifting = firsts.filter(({ declared, first }) =>
      names.some((name) => declared[name] !== undefined && declared[name] !== first?.[name]),
    );
    expect(reported.result, "a calm run").toBe(drifting.length > 0 ? "applied" : "compliant");
    if (asked.length === 1 && drifting.length > 0)
      expect(entries.map(({ method }) => method)).toEqual(["GET", "GET", "POST", "GET"]);
  }
}

function judgeResource({ course, world, outcome }: Applied, resource: Resource, declared: Declared): void {
  const entries = world.entries.filter((entry) => entry.resource === resource);
  const posts = entries.filter(({ method }) => method === "POST");
  const reads = entries.filter(isBelievable);
  const first = reads[0]?.shown;
  const is = outcome.accounts[0]?.resources.find((result) => result.resource === resource);
  const changed = is?.state === "written" ? is.changed : "no";
  expect(posts.length, "POSTs of a resource").toBeLessThanOrEqual(4);
  expect(posts.filter(isLost).length, "POSTs of which the answer was lost").toBeLessThanOrEqual(2);

  const readBefore = (post: Entry) => reads.findLast(({ answeredAs = 0 }) => answeredAs < post.sentAs);
  for (const [at, post] of posts.entries()) {
    const read = readBefore(post);
    if (read === undefined || first === undefined) throw new Error("It is read before it is written.");
    expect(post.sentAt - (read.answeredAt ?? 0), "age of the read at the write").toBeLessThanOrEqual(2_000);
    const previous = posts[at - 1];
    if (previous) expect(read.sentAs, "read since the write before").toBeGreaterThan(endOf(previous));
    const { carriedOut } = post;
    if (carriedOut === undefined) continue;
    const { before, after, place } = carriedOut;
    for (const name of names) {
      if (before[name] === after[name]) continue;
      const act = world.acts.findLast(
        (otherAct) =>
          otherAct.resource === resource &&
          otherAct.setting === name &&
          otherAct.place < place &&
          otherAct.value === before[name],
      );
      const isPlanned = declared[name] !== undefined || name === "friendly-name";
      if (act && act.place <= (read.shownAs ?? 0))
        expect([isPlanned, first[name]], `${name} is undone`).toEqual([true, before[name]]);
      if (!act) expect(isPlanned, `${name} is not managed`).toBe(true);
    }
  }

  const last = posts.at(-1);
  const after = reads.filter(({ answeredAs = 0 }) => last === undefined || answeredAs > endOf(last)).at(-1);
  if (last === undefined) expect(changed, "nothing was sent").toBe("no");
  if (last && posts.every(isRefused)) expect(changed, "every write was refused").toBe("no");
  if (!posts.every(isRefused)) expect(changed, "a write may have been carried out").not.toBe("no");
  const isWritten = posts.some(({ carriedOut }) => carriedOut !== undefined);
  if (changed === "no") expect(isWritten, "a write was carried out").toBe(false);
  if (changed === "yes") {
    const goals = names.filter((name) => declared[name] !== undefined && declared[name] !== first?.[name]);
    for (const name of goals) {
      expect(after?.shown?.[name], `${name} is shown after the write`).toBe(declared[name]);
      const isByOther = world.acts.some(
        (act) => act.resource === resource && act.setting === name && act.value === declared[name],
      );
      // A stale read may show a value from before the first read. A run cannot tell that value from the result of its write.
      const isOfBefore = after?.isStale === true && course.live[resource][name] === declared[name];
      expect(
        isWritten || isByOther || isOfBefore,
        `${name} was set by the run, by another person, or long ago`,
      ).toBe(true);
    }
  }
  if (last === undefined) return;
  if (outcome.accounts[0]?.result !== "applied") return;
  const back = entries.findLast(({ method }) => method === "GET");
  if (back === undefined || !isBelievable(back)) throw new Error("Applied is proven by the last read.");
  expect(back.connection.openedAs, "read back on a connection of its own").toBeGreaterThan(endOf(last));
  const base = readBefore(last)?.shown;
  const goal = base && over(declared, base);
  expect(back.shown, "read back").toEqual(goal);
  if (!back.isStale) expect(back.real, "what truly was").toEqual(goal);
}

/** How often each course must occur in 5,000 runs: at most half as often as usual, so that no seed falls short. */
const leastOf = {
  "applied after 429": 60,
  "plan-changed after 429": 45,
  "bad-response by repeated answers": 90,
  "twilio-unavailable by slow connections": 20,
  unconfirmed: 200,
  "second write after a lost one": 140,
  "refused while another person reached the goal": 30,
};

// --- The courses that the runs took, so that the judge sees each kind.

const counts: Record<string, number> = {};
const count = (what: string, is: unknown = true, by = 1) => {
  if (is) counts[what] = (counts[what] ?? 0) + by;
};

/** Tells if Twilio refused every write of a resource, and a later read shows the goal in spite of that. */
const isReachedByOther = ({ given, world: { entries } }: Applied) =>
  (["compositions", "recordings"] as const).some((resource) => {
    const own = entries.filter((entry) => entry.resource === resource);
    const posts = own.filter(({ method }) => method === "POST");
    const last = posts.at(-1);
    const back = last && own.findLast((entry) => isBelievable(entry) && entry.sentAs > endOf(last))?.shown;
    const declared = given[resource] ?? {};
    return (
      posts.every(isRefused) && back && names.every((name) => (declared[name] ?? back[name]) === back[name])
    );
  });

function cover(seen: Applied): void {
  const { world, outcome } = seen;
  const reported = outcome.accounts[0];
  const posts = world.entries.filter(({ method }) => method === "POST");
  count("POST", true, posts.length);
  count("GET", true, world.entries.length - posts.length);
  count(`${reported?.result} ${reported?.reason} ${outcome.changed}`);
  const isLimited = posts.some(({ status, hasId }) => status === 429 && hasId);
  count("applied", reported?.result === "applied");
  count("applied after 429", reported?.result === "applied" && isLimited);
  count("plan-changed after 429", reported?.reason === "plan-changed" && isLimited);
  const end = world.entries.at(-1);
  const isOfRepeats = reported?.reason === "bad-response" && end?.method === "GET" && end.isRepeated;
  count("bad-response by repeated answers", isOfRepeats);
  const isSlow = reported?.findings.some(({ about }) => about?.includes(" late"));
  count("twilio-unavailable by slow connections", reported?.reason === "twilio-unavailable" && isSlow);
  count("refused while another person reached the goal", isReachedByOther(seen));
  count("unconfirmed", outcome.changed === "unconfirmed");
  count(
    "second write after a lost one",
    posts.some(
      (post, at) => isLost(post) && posts.slice(at + 1).some(({ resource }) => resource === post.resource),
    ),
  );
}

test("apply undoes nothing, proves what it says, and ends in time, for any events on the way", {
  timeout: 900_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(caseFrom, async (given) => {
      const seen = await apply(given);
      cover(seen);
      judge(seen);
    }),
    { numRuns: 5_000 },
  );
  for (const [what, least] of Object.entries(leastOf))
    expect(counts[what] ?? 0, what).toBeGreaterThanOrEqual(least);
});

// --- Single courses.

const goals = Object.fromEntries(names.map((name) => [name, values[name][0]])) as State;
const plain: Case = {
  compositions: { "friendly-name": "A" },
  recordings: undefined,
  live: { compositions: { ...goals, "friendly-name": "B" }, recordings: goals },
  ...{ allowWeakening: true, seconds: 300, random: 0, isCalm: false, gets: [], posts: [] },
  ...{ opening: [], openingAll: 0, keeps: true, repeats: undefined, acts: [], same: undefined },
};

/** Counts the POSTs of a run in which the first POSTs have these fates, and all others succeed. */
async function postsAfter(...kinds: FateKind[]): Promise<number> {
  const posts = kinds.map((kind): Fate => ({ ...fine, kind, isDone: false }));
  const { world } = await apply({ ...plain, posts });
  return world.entries.filter(({ method }) => method === "POST").length;
}

test("a write is sent four times if each gets a 429, and twice if each is lost", async () => {
  expect(await postsAfter("429", "429", "429", "429", "429")).toBe(4);
  expect(await postsAfter("lost", "lost", "lost")).toBe(2);
});

test("a write that gets three 429 answers and is then lost is sent four times", async () => {
  expect(await postsAfter("429", "429", "429", "lost")).toBe(4);
});

test("a write that never had a connection changed nothing, even if another person reaches the goal", async () => {
  const { world, outcome } = await apply({ ...plain, opening: [0, 0, 30_000], keeps: false, same: 3 });
  expect(world.entries.map(({ method }) => method)).not.toContain("POST");
  expect([outcome.result, outcome.changed]).not.toEqual(["applied", "yes"]);
});
