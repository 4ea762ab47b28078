import fc from "fast-check";
import type { Policy, Severity, Waiver } from "../../src/declared/policy.ts";
import type { Resource } from "../../src/settings/resources.ts";
import type { Setting, State, Value } from "../../src/settings/settings.ts";
import { policyOf } from "../account.ts";

// Makes random pull requests, and judges them by the promises alone, without the code that keeps them.

export const resources = ["compositions", "recordings"] as const satisfies Resource[];
export const settings = [
  "friendly-name",
  "encryption-enabled",
  "encryption-key-sid",
  "aws-storage-enabled",
  "aws-s3-url",
  "aws-credentials-sid",
] as const satisfies Setting[];
export const sids = ["1", "2", "3"].map((digit) => `AC${digit.repeat(32)}`);
const names = ["a", "b", "c", "d"];
const severities = ["ignore", "warn", "fail"] as const satisfies Severity[];
const days = ["2026-01-01", "2026-01-02", "2026-02-01", "2026-03-01"];

/**
 * The URLs of the cases. Two URLs with the same `text` are equal, and two with the same `place` store in the same place. A
 * URL outside Amazon has no known bucket; its place begins with its short host and a colon.
 */
const urls: Record<string, { text: string; place: string; bucket?: string }> = {
  "https://b-1.s3.us-east-2.amazonaws.com/x": { text: "1", place: "b-1/x", bucket: "b-1" },
  "https://B-1.S3.us-east-2.amazonaws.com/x/": { text: "1", place: "b-1/x", bucket: "b-1" },
  "https://s3.us-east-2.amazonaws.com/b-1/x": { text: "2", place: "b-1/x", bucket: "b-1" },
  "https://b-1.s3.amazonaws.com/x": { text: "3", place: "b-1/x", bucket: "b-1" },
  "https://b-1.s3.us-east-2.amazonaws.com/X": { text: "4", place: "b-1/X", bucket: "b-1" },
  "https://s3.us-east-2.amazonaws.com/b-1/x/y": { text: "5", place: "b-1/x/y", bucket: "b-1" },
  "https://b-2.s3.us-east-2.amazonaws.com/x": { text: "6", place: "b-2/x", bucket: "b-2" },
  "https://b-1.s3.cn-north-1.amazonaws.com.cn/x": { text: "7", place: "cn:b-1/x", bucket: "cn:b-1" },
  "https://storage.example.com/b-1/x": { text: "8", place: "other:b-1/x" },
  "https://storage.example.com/b-1/y": { text: "9", place: "other:b-1/y" },
  "https://b-1.s3.us-gov-west-1.amazonaws.com/x": { text: "10", place: "gov:b-1/x", bucket: "gov:b-1" },
  "https://s3-lb-123.us-east-2.elb.amazonaws.com/b-1/x": { text: "11", place: "lb:b-1/x" },
};
const credential = (digit: string) => `CR${digit.repeat(32)}`;
const values: Record<Setting, Value[]> = {
  "friendly-name": ["A", "B"],
  "encryption-enabled": [true, false],
  "encryption-key-sid": [credential("1"), credential("2"), ""],
  "aws-storage-enabled": [true, false],
  "aws-s3-url": [...Object.keys(urls), "", "", ""],
  "aws-credentials-sid": [credential("3"), credential("4"), ""],
};

/** A declared value, and the last day of its waiver if there is one. */
type Stance = { value: Value; waivedUntil: string | undefined };
type Stances = Partial<Record<Setting, Stance>>;
type Account = { name: string } & Record<Resource, Stances>;
type Rules = Pick<Policy, "unlistedSubaccounts" | "unmanaged" | "replacements">;
/** A policy in short, with its accounts by their SIDs. */
export type Draft = { accounts: ReadonlyMap<string, Account>; rules: Rules };

const stanceOf = (setting: Setting): fc.Arbitrary<Stance> =>
  fc.record({
    value: fc.constantFrom(...values[setting]),
    waivedUntil: fc.option(fc.constantFrom(...days), { nil: undefined, freq: 3 }),
  });
const stances: fc.Arbitrary<Stances> = fc.record(
  Object.fromEntries(settings.map((setting) => [setting, stanceOf(setting)])),
  { requiredKeys: [] },
);
/** A resource that is stored in S3, which chance alone seldom makes. */
const storing: fc.Arbitrary<Stances> = fc.tuple(stances, stanceOf("aws-s3-url")).map(([others, url]) => ({
  ...others,
  "aws-storage-enabled": { value: true, waivedUntil: undefined },
  "aws-s3-url": url,
}));
const resource = fc.constantFrom(...resources);
const sid = fc.constantFrom(...sids);
const severity = fc.constantFrom(...severities);
const replacements = fc.constantFrom("warn" as const, "fail" as const);
const account = fc.record({
  compositions: fc.oneof(stances, storing),
  recordings: fc.oneof(fc.constant<Stances>({}), stances, storing),
});

const draft: fc.Arbitrary<Draft> = fc
  .record({
    accounts: fc.array(account, { minLength: 1, maxLength: sids.length }),
    order: fc.shuffledSubarray(sids, { minLength: sids.length }),
    rules: fc.record({ unlistedSubaccounts: severity, unmanaged: severity, replacements }),
  })
  .map(({ accounts, order, rules }) => ({
    accounts: new Map(
      accounts.map((parts, at) => [order[at] ?? "", { name: names[at] ?? "", ...parts }] as const),
    ),
    rules,
  }));

/** One edit of a policy file. */
type Edit = (draft: Draft) => Draft;

/** Changes one account of a policy, or takes it out. */
const withAccount = (draft: Draft, sid: string, changed: Account | undefined): Draft => {
  const others = [...draft.accounts].filter(([other]) => other !== sid);
  return { ...draft, accounts: new Map(changed === undefined ? others : [...others, [sid, changed]]) };
};

const stanceEdit = fc
  .constantFrom(...settings, "aws-storage-enabled" as const, "aws-s3-url" as const)
  .chain((setting) =>
    fc.record({
      sid,
      resource,
      setting: fc.constant(setting),
      stance: fc.option(stanceOf(setting), { nil: undefined, freq: 3 }),
    }),
  )
  .map(({ sid, resource, setting, stance }): Edit => {
    return (draft) => {
      const old = draft.accounts.get(sid);
      if (old === undefined) return draft;
      const { [setting]: _, ...others } = old[resource];
      const edited = stance === undefined ? others : { ...others, [setting]: stance };
      return withAccount(draft, sid, { ...old, [resource]: edited });
    };
  });

const waiverEdit = fc
  .record({
    sid,
    resource,
    setting: fc.constantFrom(...settings),
    until: fc.option(fc.constantFrom(...days), { nil: undefined }),
  })
  .map(({ sid, resource, setting, until }): Edit => {
    return (draft) => {
      const old = draft.accounts.get(sid);
      const stance = old?.[resource][setting];
      if (old === undefined || stance === undefined) return draft;
      const edited = { ...old[resource], [setting]: { ...stance, waivedUntil: until } };
      return withAccount(draft, sid, { ...old, [resource]: edited });
    };
  });

/** Spells the URL of a place in another way. */
const spellingEdit = fc.record({ sid, resource, choice: fc.nat() }).map(({ sid, resource, choice }): Edit => {
  return (draft) => {
    const old = draft.accounts.get(sid);
    const stance = old?.[resource]["aws-s3-url"];
    const place = urls[`${stance?.value}`]?.place;
    if (old === undefined || stance === undefined || place === undefined) return draft;
    const spellings = Object.keys(urls).filter((url) => urls[url]?.place === place);
    const value = spellings[choice % spellings.length] ?? stance.value;
    return withAccount(draft, sid, {
      ...old,
      [resource]: { ...old[resource], "aws-s3-url": { ...stance, value } },
    });
  };
});

/** Renames an account. If the new name is taken, the two accounts swap their names. */
const renameEdit = fc.record({ sid, name: fc.constantFrom(...names) }).map(({ sid, name }): Edit => {
  return (draft) => {
    const renamed = draft.accounts.get(sid);
    if (renamed === undefined) return draft;
    const nameOf = (old: string) => (old === name ? renamed.name : old);
    const accounts = [...draft.accounts].map(
      ([key, old]) => [key, { ...old, name: key === sid ? name : nameOf(old.name) }] as const,
    );
    return { ...draft, accounts: new Map(accounts) };
  };
});

const dropEdit = sid.map((dropped): Edit => {
  return (draft) => withAccount(draft, dropped, undefined);
});

/** Gives an account's name and declarations to another SID, which was not in the policy. */
const sidEdit = fc.record({ from: sid, to: sid }).map(({ from, to }): Edit => {
  return (draft) => {
    const given = draft.accounts.get(from);
    if (given === undefined || draft.accounts.has(to)) return draft;
    return withAccount(withAccount(draft, from, undefined), to, given);
  };
});

const addEdit = fc.record({ sid, account }).map(({ sid, account }): Edit => {
  return (draft) => {
    const taken = [...draft.accounts.values()].map(({ name }) => name);
    const free = names.find((name) => !taken.includes(name));
    if (free === undefined || draft.accounts.has(sid)) return draft;
    return withAccount(draft, sid, { name: free, ...account });
  };
});

const ruleEdit = fc
  .oneof(
    fc.record({ unmanaged: severity }),
    fc.record({ unlistedSubaccounts: severity }),
    fc.record({ replacements }),
  )
  .map((changed: Partial<Rules>): Edit => {
    return (draft) => ({ ...draft, rules: { ...draft.rules, ...changed } });
  });

const edits = fc.array(
  fc.oneof(
    { arbitrary: stanceEdit, weight: 8 },
    { arbitrary: waiverEdit, weight: 3 },
    { arbitrary: spellingEdit, weight: 2 },
    renameEdit,
    dropEdit,
    sidEdit,
    addEdit,
    ruleEdit,
  ),
  { maxLength: 8 },
);

/** Leaves out accounts that declare nothing. */
const withoutEmpty: Edit = (draft) => ({
  ...draft,
  accounts: new Map(
    [...draft.accounts].filter(([, parts]) => resources.some((part) => Object.keys(parts[part]).length > 0)),
  ),
});

/** Picks a live value: the base's, the head's, or another one. */
const livePick = (setting: Setting) =>
  fc.record({
    like: fc.constantFrom("base", "head", "neither"),
    other: fc.constantFrom(...values[setting], ...(setting === "friendly-name" ? [""] : [])),
  });
type LivePicks = Record<Setting, { like: string; other: Value }>;
const livePicks = fc.record(
  Object.fromEntries(settings.map((setting) => [setting, livePick(setting)])),
) as fc.Arbitrary<LivePicks>;
const liveOfAccount = fc.record({
  compositions: fc.option(livePicks, { nil: undefined, freq: 6 }),
  recordings: fc.option(livePicks, { nil: undefined, freq: 6 }),
});

const stateFrom = (picks: LivePicks, base: Stances = {}, head: Stances = {}): State => {
  const like: Record<string, Stances> = { base, head };
  return Object.fromEntries(
    settings.map((setting) => [setting, like[picks[setting].like]?.[setting]?.value ?? picks[setting].other]),
  ) as State;
};

/** A pull request with all facts for its judgement. */
export type Case = {
  /** Undefined if the policy is new. */
  base: Draft | undefined;
  head: Draft;
  today: string;
  allowWeakening: boolean;
  /** SIDs of accounts. */
  selected: readonly string[];
  closed: readonly string[];
  /** Live states by `liveKey`. A resource that was not read has none. */
  live: ReadonlyMap<string, State>;
};

export const liveKey = (sid: string, resource: Resource) => `${sid} ${resource}`;

export const anyCase: fc.Arbitrary<Case> = fc
  .record({
    first: draft,
    isFirstPolicy: fc.constantFrom(...Array<boolean>(7).fill(false), true),
    edits,
    today: fc.constantFrom("2026-01-02", "2026-01-02", "2026-02-01"),
    allowWeakening: fc.boolean(),
    selected: fc.oneof({ arbitrary: fc.constant(sids), weight: 2 }, fc.subarray(sids)),
    closed: fc.oneof(fc.constant([]), fc.subarray(sids)),
    picks: fc.tuple(liveOfAccount, liveOfAccount, liveOfAccount),
  })
  .map(({ first, isFirstPolicy, edits, picks, ...given }) => {
    const base = withoutEmpty(first);
    const head = withoutEmpty(edits.reduce((edited, edit) => edit(edited), base));
    const live = new Map<string, State>();
    for (const [at, sid] of sids.entries())
      for (const part of resources) {
        const chosen = picks[at]?.[part];
        // An account that the step does not select is not read.
        if (chosen === undefined || !given.selected.includes(sid)) continue;
        const states = [base, head].map(({ accounts }) => accounts.get(sid)?.[part]);
        live.set(liveKey(sid, part), stateFrom(chosen, ...states));
      }
    return { ...given, base: isFirstPolicy ? undefined : base, head, live };
  });

/** Writes a draft as the policy that the code reads. */
export function policyFrom({ accounts, rules }: Draft): Policy {
  const policies = [...accounts].map(([sid, { name, ...declaring }]) => {
    const waivers: Waiver[] = [];
    const declared: Partial<Record<Resource, Partial<Record<Setting, Value>>>> = {};
    for (const part of resources)
      for (const setting of settings) {
        const stance = declaring[part][setting];
        if (stance === undefined) continue;
        declared[part] = { ...declared[part], [setting]: stance.value };
        if (stance.waivedUntil !== undefined)
          waivers.push({ resource: part, setting, reason: "later", expires: stance.waivedUntil });
      }
    return { name, account: sid, declared, waivers };
  });
  return { ...policyOf(...policies), ...rules };
}

/** The judgement of one thing that a pull request may change. A `caution` only warns. */
export type Verdict = {
  /** A rule, an account's SID, or a setting of an account's resource. */
  subject: string;
  effect: "weakening" | "replacement" | "caution" | "none";
  acceptsDrift: boolean;
  level: "failure" | "warning" | "none";
};

export const subjectOf = (sid: string, resource: Resource, setting: Setting) =>
  `${sid} ${resource}.${setting}`;

/** Judges a pull request by the promises alone, and leaves out what needs no attention. */
export function judge(given: Case): Verdict[] {
  const effects = [...rulesIn(given), ...accountsIn(given), ...settingsIn(given)];
  return effects
    .map((effect) => ({ ...effect, level: levelOf(effect, given) }))
    .filter(({ level }) => level !== "none");
}

type Effect = Omit<Verdict, "level">;

function levelOf({ effect, acceptsDrift }: Effect, given: Case): Verdict["level"] {
  const isRefused =
    effect === "weakening" || (effect === "replacement" && (acceptsDrift || forbidsReplacements(given)));
  if (isRefused && !given.allowWeakening) return "failure";
  return effect === "none" && !acceptsDrift ? "none" : "warning";
}

/** Tells if either policy forbids replacements, so that a pull request cannot loosen the rule for itself. */
function forbidsReplacements({ base, head }: Case): boolean {
  return base?.rules.replacements === "fail" || head.rules.replacements === "fail";
}

const weakening = (subject: string): Effect => ({ subject, effect: "weakening", acceptsDrift: false });

function rulesIn({ base, head }: Case): Effect[] {
  const loosened = (rule: keyof Rules) =>
    base !== undefined && severities.indexOf(head.rules[rule]) < severities.indexOf(base.rules[rule]);
  return [
    ...(loosened("unmanaged") ? [weakening("unmanaged")] : []),
    ...(loosened("unlistedSubaccounts") ? [weakening("unlisted-subaccounts")] : []),
    ...(loosened("replacements") ? [weakening("replacements")] : []),
  ];
}

/** Finds the accounts with a protection that are dropped, or whose names go to other SIDs, unless they are closed. */
function accountsIn({ base, head, closed }: Case): Effect[] {
  const isGone = (sid: string, name: string) => {
    const holders = [...head.accounts].filter(([, account]) => account.name === name);
    return !head.accounts.has(sid) || holders.some(([holder]) => holder !== sid);
  };
  return [...(base?.accounts ?? [])]
    .filter(([sid, old]) => isGone(sid, old.name) && hasProtection(old) && !closed.includes(sid))
    .map(([sid]) => weakening(sid));
}

function hasProtection(account: Account): boolean {
  return resources.some((part) => settings.some((setting) => isProtection(setting, account[part][setting])));
}

function isProtection(setting: Setting, stance: Stance | undefined): boolean {
  return setting !== "friendly-name" && stance !== undefined && isSet(stance.value);
}

const isSet = (value: Value) => value !== false && value !== "";

function settingsIn(given: Case): Effect[] {
  return [...given.head.accounts].flatMap(([sid, account]) => {
    const old = given.base?.accounts.get(sid);
    return resources.flatMap((part) => {
      const pair: Pair = {
        base: old?.[part],
        head: account[part],
        live: given.live.get(liveKey(sid, part)),
        today: given.today,
      };
      return settings
        .map((setting) => ({ subject: subjectOf(sid, part, setting), ...judgeSetting(pair, setting) }))
        .filter(
          ({ effect }) =>
            given.selected.includes(sid) ||
            effect === "weakening" ||
            (effect === "replacement" && forbidsReplacements(given)),
        );
    });
  });
}

/** A resource of an account in both policies and at Twilio. */
type Pair = {
  /** Undefined if the base does not name the account. */
  base: Stances | undefined;
  head: Stances;
  live: State | undefined;
  today: string;
};

function judgeSetting(pair: Pair, setting: Setting): Omit<Effect, "subject"> {
  const acceptsDrift = isAcceptedDrift(pair, setting);
  const days = onEachDay(pair);
  if (isGivenUp(pair, setting) || days.some((day) => isClearedByApply(day, setting)))
    return { effect: "weakening", acceptsDrift };
  const moves = [
    declaredMove(pair, setting),
    adoptedMove(pair, setting),
    ...days.flatMap((day) => [liveMove(day, setting), storageMove(day, setting)]),
  ];
  const effect = (["replacement", "caution", "none"] as const).find((move) => moves.includes(move)) ?? "none";
  return { effect: effect === "none" && mayHarmUnseen(pair, setting) ? "caution" : effect, acceptsDrift };
}

const isWaived = (stance: Stance, today: string) =>
  stance.waivedUntil !== undefined && stance.waivedUntil >= today;
const isManaged = (stance: Stance | undefined, today: string): stance is Stance =>
  stance !== undefined && !isWaived(stance, today);

function isEqual(setting: Setting, a: Value, b: Value): boolean {
  const textOf = (value: Value) => (setting === "aws-s3-url" ? urls[`${value}`]?.text : value);
  return textOf(a) === textOf(b);
}

/** Tells if the base manages another value than the live one, and this policy declares the live one. */
function isAcceptedDrift(pair: Pair, setting: Setting): boolean {
  return isManaged(pair.base?.[setting], pair.today) && isAcceptedLive(pair, setting);
}

/** Tells if the base declares another value than the live one, waived or not, and this policy declares the live one. */
function isAcceptedLive({ base, head, live }: Pair, setting: Setting): boolean {
  const [from, to] = [base?.[setting], head[setting]];
  if (live === undefined || to === undefined || from === undefined) return false;
  if (isEqual(setting, from.value, live[setting])) return false;
  if (isEqual(setting, to.value, live[setting])) return true;
  // Another spelling or path of a bucket that a stranger set accepts that bucket.
  const [was, now, there] = [from.value, to.value, live[setting]].map((value) => storeOf(setting, value));
  return now !== undefined && now === there && was !== there;
}

/** Names the bucket of a URL, or its host if that is not Amazon's. */
function storeOf(setting: Setting, value: Value): string | undefined {
  const url = setting === "aws-s3-url" ? urls[`${value}`] : undefined;
  return url && (url.bucket ?? url.place.split(":")[0]);
}

/** Tells if this policy gives up a protection that the base declares. */
function isGivenUp({ base, head, today }: Pair, setting: Setting): boolean {
  const [from, to] = [base?.[setting], head[setting]];
  if (from === undefined || !isProtection(setting, from)) return false;
  if (to === undefined || !isSet(to.value)) return true;
  if (!isWaived(to, today)) return false;
  return !isWaived(from, today) || (to.waivedUntil ?? "") > (from.waivedUntil ?? "");
}

/** Returns the resource on each day on which apply writes something else: today, and after each end of a waiver. */
function onEachDay(pair: Pair): Pair[] {
  const stances = [...Object.values(pair.base ?? {}), ...Object.values(pair.head)];
  const ends = stances.flatMap(({ waivedUntil }) => waivedUntil ?? []).filter((end) => end >= pair.today);
  // Days are compared as texts, so this is the first text after a day.
  return [pair.today, ...ends.map((end) => `${end}+`)].map((today) => ({ ...pair, today }));
}

/** Lays a policy over the live state, as apply does on a day. */
function applied(stances: Stances | undefined, live: State, today: string): State {
  return Object.fromEntries(
    settings.map((setting) => {
      const stance = stances?.[setting];
      return [setting, isManaged(stance, today) ? stance.value : live[setting]];
    }),
  ) as State;
}

/** Tells if apply would turn off or clear a live value after the merge, but not before it. */
function isClearedByApply({ base, head, live, today }: Pair, setting: Setting): boolean {
  if (live === undefined || !isSet(live[setting])) return false;
  return !isSet(applied(head, live, today)[setting]) && isSet(applied(base, live, today)[setting]);
}

type Move = "replacement" | "caution" | "none";

/** Tells how far a key, URL, or credential is from another. A switch, a name, and an empty value never move. */
function moveOf(setting: Setting, from: Value, to: Value): Move {
  if (typeof from !== "string" || typeof to !== "string" || setting === "friendly-name") return "none";
  if (from === "" || to === "") return "none";
  if (setting !== "aws-s3-url") return from === to ? "none" : "replacement";
  const [there, here] = [urls[from], urls[to]];
  if (there?.place === here?.place) return "none";
  return there?.bucket !== undefined && there.bucket === here?.bucket ? "caution" : "replacement";
}

function declaredMove({ base, head, today }: Pair, setting: Setting): Move {
  // S3 storage that both policies manage, and only this policy has on, is turned on or accepted from Twilio.
  if (setting === "aws-storage-enabled") {
    const [from, to] = [base?.[setting], head[setting]];
    const isTurnedOn = isManaged(from, today) && to !== undefined && !from.value && to.value === true;
    return isTurnedOn ? "replacement" : "none";
  }
  return moveOf(setting, base?.[setting]?.value ?? "", head[setting]?.value ?? "");
}

/** Finds accepted drift that sets a key or place where the base declares an empty value or an "off", waived or not. */
function adoptedMove(pair: Pair, setting: Setting): Move {
  const [from, to] = [pair.base?.[setting], pair.head[setting]];
  if (setting === "encryption-enabled" || !isAcceptedLive(pair, setting)) return "none";
  return isProtection(setting, to) && !isProtection(setting, from) ? "replacement" : "none";
}

/** Finds a live value that apply would replace after the merge, but not before it. */
function liveMove({ base, head, live, today }: Pair, setting: Setting): Move {
  if (live === undefined) return "none";
  const before = moveOf(setting, live[setting], applied(base, live, today)[setting]);
  const after = moveOf(setting, live[setting], applied(head, live, today)[setting]);
  const isNew =
    (after === "replacement" && before !== "replacement") || (after === "caution" && before === "none");
  if (!isNew) return "none";
  return isUnusedPlace({ base, head, live, today }, setting) ? "caution" : after;
}

/** Tells if an account is new and its S3 storage is off. A place that is set there is not in use. */
function isUnusedPlace({ base, head, live, today }: Pair, setting: Setting): boolean {
  if (base !== undefined || live === undefined || live["aws-storage-enabled"] === true) return false;
  const isPlace = setting === "aws-s3-url" || setting === "aws-credentials-sid";
  return isPlace && applied(head, live, today)["aws-storage-enabled"] === true;
}

/** Finds S3 storage that apply would turn on after the merge, in a place where apply would not turn it on before. */
function storageMove({ base, head, live, today }: Pair, setting: Setting): Move {
  if (live === undefined || live["aws-storage-enabled"] === true) return "none";
  const [before, after] = [applied(base, live, today), applied(head, live, today)];
  if (after["aws-storage-enabled"] === false) return "none";
  if (before["aws-storage-enabled"] === false) {
    if (setting !== "aws-storage-enabled") return "none";
    return base === undefined ? "caution" : "replacement";
  }
  const isPlace = setting === "aws-s3-url" || setting === "aws-credentials-sid";
  if (!isPlace || !isSet(after[setting])) return "none";
  return isSet(before[setting]) ? moveOf(setting, before[setting], after[setting]) : "replacement";
}

/** Tells if apply may turn off, clear, or replace something that this run cannot see, today or once a waiver has ended. */
function mayHarmUnseen({ base, head, live, today }: Pair, setting: Setting): boolean {
  const [from, to] = [base?.[setting], head[setting]];
  if (live !== undefined || to === undefined || setting === "friendly-name") return false;
  const mayHarm = to.value !== true || setting === "aws-storage-enabled";
  if (from !== undefined && !isWaived(from, today))
    return mayHarm && !isProtection(setting, from) && isProtection(setting, to);
  if (from === undefined || !isEqual(setting, from.value, to.value)) return mayHarm;
  return mayHarm && (!isWaived(to, today) || (to.waivedUntil ?? "") < (from.waivedUntil ?? ""));
}

/** Lists the subjects of each effect and level, in one order. */
export function subjectsOf(verdicts: readonly Verdict[]) {
  const listed = (isMeant: (verdict: Verdict) => boolean) =>
    verdicts
      .filter(isMeant)
      .map(({ subject }) => subject)
      .sort();
  return {
    weakenings: listed(({ effect }) => effect === "weakening"),
    replacements: listed(({ effect }) => effect === "replacement"),
    cautions: listed(({ effect }) => effect === "caution"),
    acceptedDrift: listed(({ acceptsDrift }) => acceptsDrift),
    refused: listed(({ level }) => level === "failure"),
    warned: listed(({ level }) => level === "warning"),
  };
}
