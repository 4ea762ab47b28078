// Every surface says the same about what is on and off. The judge compares only the policy and the account in memory with
// the texts for people and machines.

import fc from "fast-check";
import { expect, test } from "vitest";
import type { AccountPolicy, Policy } from "../../src/declared/policy.ts";
import { annotationsOf } from "../../src/report/annotations.ts";
import { reportOf } from "../../src/report/files/json.ts";
import { sarifOf } from "../../src/report/files/sarif.ts";
import { lastLines, logOf } from "../../src/report/log.ts";
import { outputsOf } from "../../src/report/outputs.ts";
import { commentOf } from "../../src/report/page/comment.ts";
import { summaryOf } from "../../src/report/page/summary.ts";
import { storyOf } from "../../src/report/story/story.ts";
import { run } from "../../src/run/run.ts";
import type { Declared, State } from "../../src/settings/settings.ts";
import {
  accountPolicy,
  accountWith,
  evidence,
  inputs,
  policyOf,
  refused,
  twilioOf,
  world,
} from "../account.ts";

const keys = ["CR0123456789abcdef0123456789abcdef", "CRffeeddccbbaa99887766554433221100"];
const urls = ["https://a-bucket.s3.amazonaws.com/x", "https://b-bucket.s3-us-east-2.amazonaws.com/x"];
const values = {
  "encryption-enabled": [true, false],
  "encryption-key-sid": keys,
  "aws-storage-enabled": [true, false],
  "aws-s3-url": urls,
  "aws-credentials-sid": keys,
  "friendly-name": ["One", "Two"],
} as const;
type Name = keyof typeof values;
const names = Object.keys(values) as Name[];

const stateFrom = fc.record(
  Object.fromEntries(names.map((name) => [name, fc.constantFrom(...values[name])])),
) as fc.Arbitrary<State>;
const declaredFrom = fc
  .record(Object.fromEntries(names.map((name) => [name, fc.constantFrom(...values[name])])), {
    requiredKeys: [],
  })
  .filter((declared) => Object.keys(declared).length > 0) as fc.Arbitrary<Declared>;
const accountFrom = fc.record({
  live: stateFrom,
  declared: declaredFrom,
  base: fc.option(declaredFrom, { nil: undefined }),
  isWaived: fc.boolean(),
  isUnread: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
});
const runFrom = fc.record({
  accounts: fc.array(accountFrom, { minLength: 1, maxLength: 4 }),
  hasBase: fc.boolean(),
  failOnDrift: fc.boolean(),
  isApply: fc.boolean(),
});
type Run = typeof runFrom extends fc.Arbitrary<infer Of> ? Of : never;

const sidOf = (at: number) => `AC${String(at).padStart(32, "0")}`;
const nameOf = (at: number) => `clinic-${at}`;

function policyFor({ accounts }: Run, declaredBy: (account: Run["accounts"][number]) => Declared): Policy {
  const all = accounts.map((account, at): AccountPolicy => {
    const declared = declaredBy(account);
    const isWaived = account.isWaived && declared["encryption-enabled"] !== undefined;
    const waiver = {
      ...({ resource: "compositions", setting: "encryption-enabled" } as const),
      ...{ reason: "key is late", expires: "2026-12-31" },
    };
    return accountPolicy({
      ...{ name: nameOf(at), account: sidOf(at), compositions: declared },
      waivers: isWaived ? [waiver] : [],
    });
  });
  return { ...policyOf(), accounts: all, unmanaged: "ignore" };
}

async function surfacesOf(given: Run) {
  const isPullRequest = given.hasBase && !given.isApply;
  const policy = policyFor(given, ({ declared }) => declared);
  const base = policyFor(given, ({ declared, base: before }) => before ?? declared);
  const unread = async () => Promise.reject(refused("twilio-unavailable"));
  const ports = given.accounts.map(({ live, isUnread }, at) =>
    accountWith(live, isUnread ? { read: unread } : {}, { account: sidOf(at) }),
  );
  const twilio = twilioOf(Object.fromEntries(ports.map(({ account }, at) => [sidOf(at), account])));
  const known = {
    state: "known",
    branch: "main",
    isMergeGroup: false,
    policy: base,
    proposed: policy,
  } as const;
  const outcome = await run(
    inputs({
      ...{ mode: given.isApply ? "apply" : "check", policy, failOnDrift: given.failOnDrift },
      ...{ verifyReferences: false, allowWeakening: "everything" },
    }),
    { ...world(twilio), ...(isPullRequest && { base: async () => known }) },
  );
  const story = storyOf(outcome);
  const scope = { path: "policy.yml", account: "" };
  const page = summaryOf(story, evidence);
  return {
    outcome,
    page,
    heading: page.split("\n")[0] ?? "",
    comment: commentOf(story, evidence, { pullRequest: 1, headSha: "", isAlways: true, scope }).body(),
    headline: outputsOf(outcome)["headline"] ?? "",
    log: logOf(story).flatMap(({ lines }) => lines.map(({ text }) => text)),
    last: lastLines(outcome).map(({ text }) => text),
    annotations: annotationsOf(story).filter(({ title }) => title === "Drift"),
    sarif: JSON.stringify(sarifOf(outcome, evidence, "x") ?? {}),
    report: reportOf(outcome, evidence),
    live: ports.map(({ live }) => live.compositions),
  };
}

/** Returns the truth about an account: the policy that the check compares with Twilio, and the settings at Twilio. */
function truthOf(given: Run, at: number, live: State) {
  const account = given.accounts[at];
  if (account === undefined) throw new Error("Every account has its facts.");
  const policy = given.hasBase && !given.isApply ? (account.base ?? account.declared) : account.declared;
  const isWaived = account.isWaived && policy["encryption-enabled"] !== undefined;
  const differs = (name: Name) => policy[name] !== undefined && policy[name] !== live[name];
  const isOff = live["encryption-enabled"] === false;
  const isStored = live["aws-storage-enabled"] === true;
  return {
    isRead: !account.isUnread,
    isOff,
    isOffByDrift: isOff && differs("encryption-enabled") && !isWaived,
    isOffByWaiver: isOff && differs("encryption-enabled") && isWaived,
    hasOtherKey: !isOff && differs("encryption-key-sid"),
    isInOtherBucket: isStored && differs("aws-s3-url"),
  };
}

const isOffText = /[Ee]ncryption is OFF/;

test("every surface says the same about what is on and off", async () => {
  const seen = {
    offByDrift: 0,
    offByWaiver: 0,
    offAndGreen: 0,
    otherBucket: 0,
    otherKey: 0,
    allOn: 0,
    pulls: 0,
  };
  await fc.assert(
    fc.asyncProperty(runFrom, async (given) => {
      const surfaces = await surfacesOf(given);
      const { outcome, page, heading, headline, log } = surfaces;
      const isPullRequest = outcome.base !== undefined;
      const truths = surfaces.live.map((live, at) => truthOf(given, at, live)).filter(({ isRead }) => isRead);
      const number = (fact: keyof (typeof truths)[number]) => truths.filter((truth) => truth[fact]).length;
      const all = [
        heading,
        headline,
        ...log,
        ...surfaces.last,
        surfaces.sarif,
        ...surfaces.annotations.map(({ message }) => message),
      ];

      // The summary, the log, the outputs, and the comment have the same headline.
      const words = heading.replace(/^## \S+ /, "").replace(/ · apply would change .*$/, "");
      expect(words).toBe(headline);
      expect(surfaces.last[0]).toBe(headline);
      expect(surfaces.comment).toContain(heading);

      // A text says that encryption is OFF only if it is off.
      const isWritten = outcome.accounts.some(({ result }) => result === "applied");
      if (number("isOff") === 0) for (const text of [page, ...all]) expect(text).not.toMatch(isOffText);
      if (number("isOffByDrift") > 0) expect(headline).toMatch(isOffText);
      if (given.accounts.length > 1 && !isPullRequest && number("isOffByDrift") > 0)
        expect(headline).toMatch(
          new RegExp(`^Encryption is OFF for ${number("isOffByDrift") + number("isOffByWaiver")} of `),
        );
      if (heading.includes("✅") && number("isOff") > 0 && !isPullRequest)
        expect(headline).toMatch(isOffText);
      expect(log.some((line) => /^[✘!⏸] Encryption is OFF/.test(line))).toBe(
        number("isOffByDrift") + number("isOffByWaiver") > 0,
      );
      if (outcome.mode === "check") {
        const places = surfaces.annotations.filter(({ message }) => isOffText.test(message));
        expect(places.length > 0).toBe(number("isOffByDrift") > 0);
      }
      if (given.accounts.length === 1 && !isPullRequest && truths.length === 1) {
        expect(page.includes("New compositions are **not encrypted**")).toBe(number("isOff") > 0);
        expect(page.includes("Twilio is set to encrypt new compositions")).toBe(number("isOff") === 0);
      }
      if (isPullRequest && given.accounts.length === 1 && number("isOffByDrift") > 0)
        expect(headline).toMatch(/^clinic-0: .*encryption is OFF.* at Twilio, not by this pull request/);

      // A phrase is used only if it is true.
      expect(log.some((line) => /compositions go to another bucket: /i.test(line))).toBe(
        number("isInOtherBucket") > 0,
      );
      expect(log.some((line) => /^. Encrypted with another key: /.test(line))).toBe(
        number("hasOtherKey") > 0,
      );
      if (number("isInOtherBucket") === 0 && !isWritten)
        expect(headline).not.toContain("compositions go to another");
      if (number("hasOtherKey") === 0) expect(headline).not.toMatch(/encrypted with another key/i);

      // The report and SARIF say the same.
      for (const [at, { account }] of surfaces.report.accounts.entries()) {
        const [resource] = surfaces.report.accounts[at]?.resources ?? [];
        const place = surfaces.live[Number(account.slice(2))];
        if (resource?.before !== undefined && !given.isApply)
          expect(resource.before["encryption-enabled"]).toBe(place?.["encryption-enabled"]);
      }
      if (outcome.mode === "check" && surfaces.sarif !== "{}")
        expect([...surfaces.sarif.matchAll(/encryption is OFF/g)].length).toBe(
          number("isOffByDrift") + number("isOffByWaiver"),
        );
      seen.offByDrift += number("isOffByDrift");
      seen.offByWaiver += number("isOffByWaiver");
      seen.otherBucket += number("isInOtherBucket");
      seen.otherKey += number("hasOtherKey");
      seen.offAndGreen += heading.includes("✅") && number("isOff") > 0 ? 1 : 0;
      seen.allOn += number("isOff") === 0 ? 1 : 0;
      seen.pulls += isPullRequest ? 1 : 0;
    }),
    { numRuns: 3_000 },
  );
  for (const [fact, times] of Object.entries(seen)) expect(times, fact).toBeGreaterThan(20);
});
