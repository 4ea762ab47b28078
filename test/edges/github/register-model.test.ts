// Runs ninety nights over a policy and its issues. The judge is independent of the code: it knows the drift and the acts of
// people, and reads only the issues and comments at GitHub.

import { expect, test } from "vitest";
import type { GitHub as Api } from "../../../src/edges/github/api.ts";
import { keepIssues } from "../../../src/edges/github/issues.ts";
import { withSession } from "../../../src/edges/github/session.ts";
import { driftIssuesOf } from "../../../src/report/page/issue.ts";
import { run } from "../../../src/run/run.ts";
import type { State } from "../../../src/settings/settings.ts";
import { accountWith, evidence, inputs, key, policyOf, refused, twilioOf, world } from "../../account.ts";
import { createGitHub, type GitHub, type Issue, repository, token } from "../../standin/github.ts";

const nights = 90;
const good: Partial<State> = {
  "encryption-enabled": true,
  "encryption-key-sid": key,
  "aws-storage-enabled": true,
  "aws-s3-url": "https://ours.s3.amazonaws.com/calls",
  "aws-credentials-sid": "CRffeeddccbbaa99887766554433221100",
};
const { "friendly-name": _, ...declared } = { "friendly-name": "", ...good };

/** Returns numbers that look random and depend on the seed alone (mulberry32). */
function dice(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    isOne: (chance: number) => next() < chance,
    below: (count: number) => Math.floor(next() * count),
  };
}
type Dice = ReturnType<typeof dice>;

type Account = { name: string; sid: string; live: Partial<State>; isNamed: boolean; isDown: boolean };

/** A drift as the judge remembers it, with a bucket that no other drift uses. */
type Drift = { sid: string; bucket: string; isWritable: boolean };

type Model = {
  github: GitHub;
  accounts: Account[];
  path: string;
  night: number;
  /** The issues that people closed since their drift last changed, and how often. */
  closings: Map<number, number>;
  drifts: Drift[];
  isFaulty: boolean;
  faults: Dice | undefined;
};

const timeOf = (night: number, minute = 0) => new Date(Date.UTC(2026, 0, 1 + night, 3, minute)).toISOString();
const url = (bucket: string) => `https://${bucket}.s3.amazonaws.com/calls`;
const drifts = ({ live }: Account) =>
  Object.entries(good).some(([name, value]) => live[name as keyof State] !== value);

function startModel(): Model {
  const model: Model = {
    ...{ accounts: [], path: "policy.yml", night: 0, closings: new Map(), drifts: [] },
    ...{ isFaulty: false, faults: undefined, github: createGitHub({ now: () => timeOf(model.night, 1) }) },
  };
  return model;
}

/** Changes Twilio's settings and the policy as the team does in a day. */
function liveThrough(model: Model, random: Dice): void {
  const { accounts, night } = model;
  if (accounts.length < 14 && random.isOne(0.3)) {
    const sid = `AC${(accounts.length + 1).toString(16).padStart(32, "0")}`;
    accounts.push({ name: `clinic-${accounts.length}`, sid, live: good, isNamed: true, isDown: false });
  }
  for (const account of accounts) {
    account.isDown = random.isOne(0.05);
    if (random.isOne(0.03)) account.isNamed = !account.isNamed;
    if (random.isOne(0.03)) account.name = `${account.name.replace(/-v\d+$/, "")}-v${night}`;
    if (random.isOne(0.1)) account.live = good;
    if (random.isOne(0.05)) account.live = { ...account.live, "encryption-enabled": false };
    if (random.isOne(0.08)) {
      const bucket = `foreign-${night}-${account.sid.slice(-4)}`;
      account.live = { ...account.live, "aws-s3-url": url(bucket) };
      model.drifts.push({ sid: account.sid, bucket, isWritable: false });
    }
  }
  if (random.isOne(0.03)) model.path = `policy-${night}.yml`;
}

/** Lets people comment on, edit, close, lock, delete, and convert issues for a day. */
function meddle({ github, closings }: Model, random: Dice): void {
  for (const issue of github.issues.filter(({ state }) => state === "open")) {
    const say = () =>
      github.comments.push({
        id: 1e6 + github.comments.length,
        issue: issue.number,
        author: "octocat",
        body: "Hm.",
      });
    if (random.isOne(0.2)) for (let left = random.below(130); left >= 0; left--) say();
    if (random.isOne(0.05)) issue.title = "Something else";
    if (random.isOne(0.05))
      issue.body = issue.body.replace(/## .*/, "## All is well").replaceAll("\n", "\r\n");
    if (random.isOne(0.05)) issue.labels = [];
    if (random.isOne(0.05)) issue.isLocked = issue.isLocked !== true;
    if (random.isOne(0.05)) {
      issue.state = "closed";
      closings.set(issue.number, (closings.get(issue.number) ?? 0) + 1);
    }
    if (random.isOne(0.02)) github.issues = github.issues.filter((other) => other !== issue);
  }
}

/** Returns GitHub's API. On a bad night it refuses some requests and loses some answers. */
function apiOf(model: Model): Api {
  return {
    purpose: { permission: "issues", access: "write", milliseconds: 20_000 },
    ...{ token, repository, apiUrl: "https://api.github.com", pause: async () => true },
    send: async ({ method, url: target, headers, body = "" }) => {
      const { pathname, search } = new URL(target);
      const isWrite = method !== "GET" && pathname !== "/graphql";
      const json = { "content-type": "application/json" };
      if (isWrite && model.faults?.isOne(0.2))
        return { status: 403, headers: json, body: '{"message":"Forbidden"}' };
      const request = { method, path: `${pathname}${search}`, headers, body, host: "api.github.com" };
      const answer = model.github.handle(request as Parameters<GitHub["handle"]>[0]);
      if (isWrite && model.faults?.isOne(0.2)) return { status: 502, headers: json, body: "{}" };
      const { Link: link = "" } = answer.headers as Record<string, string>;
      return { status: answer.status, headers: { ...json, link }, body: answer.body };
    },
  };
}

async function check(model: Model): Promise<void> {
  const named = model.accounts.filter(({ isNamed }) => isNamed);
  if (named.length === 0) return;
  const policy = policyOf(...named.map(({ name, sid }) => ({ name, account: sid, compositions: declared })));
  const down = { read: () => Promise.reject(refused("twilio-unavailable")) };
  const ports = named.map(({ sid, live, isDown }) => [
    sid,
    accountWith(live, isDown ? down : {}, { account: sid }).account,
  ]);
  const outcome = await run(inputs({ mode: "check", policy }), world(twilioOf(Object.fromEntries(ports))));
  const run1 = `https://github.com/${repository}/actions/runs/${model.night + 1}/attempts/1`;
  const issues = driftIssuesOf(
    outcome,
    { ...evidence, time: timeOf(model.night), run: run1 },
    {
      kind: "true",
      scope: { path: model.path, account: "" },
      named: named.map(({ sid }) => sid),
      isWhole: true,
    },
  );
  const rights = {
    mayOpen: true,
    isGone: (path: string) => path !== model.path,
    startedAt: timeOf(model.night),
  };
  await withSession(
    apiOf(model),
    () => {},
    (session) => keepIssues(session, issues, rights),
  );
}

// A renamed account keeps the beginning of its name. People may change a title, so the comments are searched too.
function isAbout({ title, number }: Issue, { name }: Account, { github }: Model): boolean {
  const own = new RegExp(`\\b${/^clinic-\d+/.exec(name)?.[0]}(?!\\d)`);
  return own.test(title) || github.comments.some(({ issue, body }) => issue === number && own.test(body));
}

/** Judges GitHub's issues after a night in which GitHub answered every request. */
function judge(model: Model): void {
  if (!model.accounts.some(({ isNamed }) => isNamed)) return;
  const { github, accounts, closings, night } = model;
  const open = github.issues.filter(({ state }) => state === "open");
  const at = `night ${night}`;
  expect(open.length, at).toBeLessThanOrEqual(10);
  const isFull = open.length === 10;
  for (const account of accounts.filter(({ isDown }) => !isDown)) {
    const its = open.filter((issue) => isAbout(issue, account, model));
    const isDrifting = account.isNamed && drifts(account);
    // An account that left may keep an issue of an earlier policy file, because another policy may name the account.
    const isOwn = ({ body }: Issue) => body.includes(` ${model.path} -->`);
    const lefts = account.isNamed ? its : its.filter(isOwn);
    if (!isDrifting) expect(lefts, `${at}: ${account.name} does not drift`).toEqual([]);
    expect(its.length, `${at}: ${account.name} has one issue`).toBeLessThanOrEqual(1);
    const isLeft = github.issues.some(
      (issue) =>
        issue.state === "closed" &&
        (issue.isLocked === true || (closings.get(issue.number) ?? 0) > 1) &&
        isAbout(issue, account, model),
    );
    if (!account.isNamed) continue;
    if (isDrifting && !isFull && !isLeft) expect(its.length, `${at}: ${account.name} drifts`).toBe(1);
    if (its[0]) expect(its[0].body, at).toMatch(/\n## ❌ /);
  }
}

/** Returns our comments on an issue as people read them, without times and runs. */
function ownTextsOn({ github }: Model, number: number): string[] {
  const ours = github.comments.filter(({ issue, author }) => issue === number && author !== "octocat");
  return ours.map(({ body }) =>
    body
      .replace(/<!-- .* -->/g, "")
      .replace(/\d{4}-\d\d-\d\d(?:T[\d:]+Z| [\d:]+ UTC)|\[run \d+\]\(\S+\)|after .*?,|[\d:]+ UTC/g, "")
      .trim(),
  );
}

test.each(Array.from({ length: Number(process.env["SEEDS"] ?? 4) }, (_, at) => at + 1))(
  "ninety nights of issues remember every drift and repeat no comment (seed %i)",
  async (seed) => {
    const [model, random] = [startModel(), dice(seed)];
    for (model.night = 0; model.night < nights; model.night++) {
      liveThrough(model, random);
      meddle(model, random);
      model.faults = random.isOne(0.2) ? random : undefined;
      await check(model).catch((error: unknown) => {
        if (model.faults === undefined) throw error;
      });
      if (model.faults !== undefined) continue;
      judge(model);
      for (const drift of model.drifts) {
        const account = model.accounts.find(({ sid }) => sid === drift.sid);
        const issue =
          account &&
          model.github.issues.find(
            (candidate) => candidate.state === "open" && isAbout(candidate, account, model),
          );
        const isShown =
          account?.isNamed && !account.isDown && account.live["aws-s3-url"] === url(drift.bucket);
        if (isShown && issue && issue.isLocked !== true) drift.isWritable = true;
      }
    }
    const written = model.github.comments.map(({ body }) => body.replace(/<!-- .* -->/g, "")).join("\n");
    const writable = model.drifts.filter(({ isWritable }) => isWritable);
    expect(writable.length).toBeGreaterThan(10);
    expect(writable.filter(({ bucket }) => !written.includes(url(bucket)))).toEqual([]);
    for (const number of new Set(model.github.comments.map(({ issue }) => issue))) {
      const texts = ownTextsOn(model, number);
      expect(texts.filter((text, index) => text === texts[index - 1])).toEqual([]);
    }
  },
);
