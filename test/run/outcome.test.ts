import { expect, test } from "vitest";
import { ActionError } from "../../src/messages/errors.ts";
import {
  type AccountOutcome,
  changedOf,
  differsLive,
  digestOfAll,
  failed,
  isAccepted,
  isCompliant,
  isDrifted,
  isKnown,
  isUnread,
  lastSeen,
  neededWaivers,
  needsAttention,
  resultOf,
  summarize,
  waiversOf,
} from "../../src/run/outcome.ts";
import type { Account } from "../../src/run/ports.ts";
import { accountWith, inputs, refused, runOne, sid } from "../account.ts";
import { firstOf, stories } from "../report/stories.ts";

test("the worst of several accounts wins", async () => {
  const { account } = accountWith();
  const compliant = await runOne(
    inputs({ policy: { account: sid, compositions: { "friendly-name": "Mine" } } }),
    account,
  );
  const drifted = await runOne(inputs({ mode: "check" }), account);
  const sum = (failOnDrift: boolean, accounts: AccountOutcome[]) =>
    summarize({ mode: "check", failOnDrift }, accounts);
  expect(sum(true, [compliant, drifted])).toMatchObject({ result: "drifted", reason: "drift", fails: true });
  expect(sum(false, [compliant, drifted])).toMatchObject({ result: "drifted", fails: false });
  expect(sum(true, [compliant])).toMatchObject({ result: "compliant", reason: "none", fails: false });
  expect(sum(true, [])).toMatchObject({ result: "error", fails: true });
});

test("a failing finding fails the job even if drift does not", async () => {
  const missing = accountWith({}, { findReference: async () => "missing" }).account;
  const check = inputs({ mode: "check", failOnDrift: false });
  const sum = async (...accounts: Account[]) =>
    summarize(check, await Promise.all(accounts.map((account) => runOne(check, account))));
  expect(await sum(accountWith().account)).toMatchObject({ result: "drifted", fails: false });
  expect(await sum(accountWith().account, missing)).toMatchObject({ result: "drifted", fails: true });
  const warned = accountWith({}, { findReference: () => Promise.reject(refused("rate-limited")) }).account;
  expect(await sum(warned)).toMatchObject({ fails: false });
});

test("one unconfirmed write makes the whole run unconfirmed, and one confirmed write makes it changed", async () => {
  const compliant = await runOne(inputs({ mode: "check" }), accountWith().account);
  const applied = await runOne(inputs(), accountWith().account);
  const lost = await runOne(
    inputs(),
    accountWith({}, { write: () => Promise.reject(refused("cancelled")) }).account,
  );
  const changed = (...accounts: AccountOutcome[]) =>
    summarize({ mode: "apply", failOnDrift: true }, accounts).changed;
  expect([changed(compliant), changed(compliant, applied), changed(compliant, applied, lost)]).toEqual([
    "no",
    "yes",
    "unconfirmed",
  ]);
});

test("an account needs no attention if it neither failed nor drifted", async () => {
  const needs = async (story: keyof typeof stories) => needsAttention(firstOf(await stories[story]()));
  expect([await needs("compliant"), await needs("waived")]).toEqual([false, false]);
  expect([await needs("drifted"), await needs("unread")]).toEqual([true, true]);
  expect(await needs("the write changes another setting")).toBe(true);
});

test("a waiver counts if the setting differs", async () => {
  expect(neededWaivers(firstOf(await stories.waived()))).toHaveLength(1);
  expect(neededWaivers(firstOf(await stories["waived, and not needed"]()))).toEqual([]);
});

test("an account is compliant without drift, an error, a proposal, or a waiver that is needed", async () => {
  const is = async (story: keyof typeof stories) => isCompliant(firstOf(await stories[story]()));
  expect(await is("compliant")).toBe(true);
  expect(await is("waived, and not needed")).toBe(true);
  for (const story of ["waived", "drifted", "unread"] as const) expect(await is(story)).toBe(false);
  expect(isCompliant({ ...firstOf(await stories.compliant()), result: "proposed" })).toBe(false);
});

test("a waiver of the name is needed by another name, and not by an empty one", async () => {
  const [read] = firstOf(await stories.compliant()).resources;
  if (read?.state !== "read") throw new Error("The story has read its account.");
  const waived = [
    { setting: "friendly-name", declared: "Mine", reason: "late", expires: "2027-01-01", daysLeft: 9 },
    { setting: "encryption-key-sid", declared: "", reason: "late", expires: "2027-01-01", daysLeft: 9 },
  ] as const;
  const needed = (name: string) => {
    const seen = { ...read.plan.before, "friendly-name": name, "encryption-key-sid": "" };
    const outcome = { ...read, declared: {}, waived: [...waived], seen };
    return [true, false].map((isUsed) => waiversOf(outcome, isUsed)?.map(({ setting }) => setting));
  };
  expect(needed("Theirs")).toEqual([["friendly-name"], ["encryption-key-sid"]]);
  expect(needed("Mine")).toEqual([[], ["friendly-name", "encryption-key-sid"]]);
  expect(needed("")).toEqual([[], ["encryption-key-sid"]]);
});

test("the state of a resource is not known after a write whose effect and refusal were not seen", async () => {
  const [read] = firstOf(await stories.drifted()).resources;
  if (read?.state !== "read") throw new Error("The story has read its account.");
  const written = (changed: "yes" | "no" | "unconfirmed", isSeen: boolean) =>
    ({
      ...read,
      state: "written",
      changed,
      seen: isSeen ? read.plan.before : undefined,
    }) as const;
  expect(isKnown(read)).toBe(true);
  expect([isKnown(written("no", false)), isKnown(written("yes", true))]).toEqual([true, true]);
  expect(isKnown(written("unconfirmed", false))).toBe(false);
  const compliant = firstOf(await stories.compliant());
  const differs = (changed: "yes" | "unconfirmed") =>
    differsLive({ ...compliant, resources: [written(changed, true)] });
  expect([differs("yes"), differs("unconfirmed")]).toEqual([true, false]);
});

test("a run without accounts failed, and only a bug in apply leaves open whether a write was sent", () => {
  const bug = new Error("It broke.");
  const wrong = new ActionError("invalid-inputs", "It is wrong.", { hint: "Correct it." });
  const common = { result: "error", fails: true, accounts: [] };
  expect(failed("apply", bug)).toMatchObject({ ...common, mode: "apply", reason: "internal" });
  expect(failed(undefined, wrong)).toMatchObject({ ...common, mode: undefined, reason: "invalid-inputs" });
  const changed = [failed("apply", bug), failed("check", bug), failed("apply", wrong)].map(
    (outcome) => outcome.changed,
  );
  expect(changed).toEqual(["unconfirmed", "no", "no"]);
});

test("an account is unread if none of its resources was read", async () => {
  const [unread, read] = [firstOf(await stories.unread()), firstOf(await stories.drifted())];
  const both = { resources: [...unread.resources, ...read.resources] };
  expect([isUnread(unread), isUnread(read), isUnread(both)]).toEqual([true, false, false]);
});

test("an account drifted by its result, by a difference at Twilio, or by a failing finding about Twilio", async () => {
  const [compliant, drifted] = [firstOf(await stories.compliant()), firstOf(await stories.drifted())];
  const finding = {
    level: "failure",
    reason: "reference-missing",
    message: "It is missing.",
    hint: "Make it.",
  } as const;
  const found = (changes: object) => ({ ...compliant, findings: [{ ...finding, ...changes }] });
  expect([compliant, drifted].map(differsLive)).toEqual([false, true]);
  expect([found({}), found({ level: "warning" }), found({ subject: "change" })].map(differsLive)).toEqual([
    true,
    false,
    false,
  ]);
  expect([compliant, drifted, { ...compliant, result: "drifted" as const }].map(isDrifted)).toEqual([
    false,
    true,
    true,
  ]);
  const lose = () => Promise.reject(refused("cancelled"));
  const lost = await runOne(inputs(), accountWith({}, { write: lose }).account);
  expect(changedOf(lost.resources)).toBe("unconfirmed");
  expect(differsLive({ ...lost, findings: [] })).toBe(false);
});

test("the state of a resource is the last that Twilio answered", async () => {
  const [read] = firstOf(await stories.drifted()).resources;
  if (read?.state !== "read") throw new Error("The story has read its account.");
  const { before, after } = read.plan;
  const written = { ...read, state: "written", changed: "yes" } as const;
  const { state: _, live: __, plan: ___, ...declaration } = read;
  expect(lastSeen({ ...declaration, state: "unread" })).toBeUndefined();
  expect([lastSeen(read), lastSeen({ ...read, seen: after })]).toEqual([before, after]);
  expect([lastSeen({ ...written, seen: after }), lastSeen({ ...written, seen: undefined })]).toEqual([
    after,
    before,
  ]);
  const compliant = firstOf(await stories.compliant()).resources;
  expect(resultOf({ resources: [{ ...written, seen: after }, ...compliant], findings: [] })).toBe("applied");
  expect(changedOf([...compliant, { ...written, seen: after }])).toBe("yes");
});

test("a change of the policy is the result if every account was read", async () => {
  const { changes } = await stories.strengthens();
  const compliant = firstOf(await stories.compliant());
  const unread = { ...compliant, result: "not-checked" as const };
  const sum = (...accounts: AccountOutcome[]) =>
    summarize({ mode: "check", failOnDrift: true }, accounts, [], { changes });
  expect(changes.every(({ level }) => level !== "failure")).toBe(true);
  expect(sum(compliant)).toMatchObject({ result: "proposed", reason: "proposed", fails: false });
  expect(sum(compliant, unread)).toMatchObject({ result: "not-checked" });
});

test("a pull request accepts drift only if it declares the value at Twilio, and has a base", () => {
  const drift = { setting: "friendly-name", live: "Mine" } as const;
  const base = { declared: {}, waived: [] };
  const accepts = (declared: object, withBase = true) =>
    isAccepted({ waived: [], declared, ...(withBase && { base }) }, drift);
  expect(accepts({ "friendly-name": "Mine" })).toBe(true);
  expect([
    accepts({ "friendly-name": "Mine" }, false),
    accepts({ "friendly-name": "Ours" }),
    accepts({}),
  ]).toEqual([false, false, false]);
  const waived = [
    { setting: "friendly-name", declared: "Mine", reason: "x", expires: "2026-02-01", daysLeft: 9 },
  ] as const;
  expect(isAccepted({ declared: {}, waived, base }, drift)).toBe(true);
});

test("only apply reports the plan that it expects, and no account has no plan", async () => {
  const compliant = firstOf(await stories.compliant());
  const expected = (mode: "check" | "apply") =>
    summarize(inputs({ mode, expectedPlan: "any" }), [compliant]).expectedPlan;
  expect([expected("apply"), expected("check"), digestOfAll([])]).toEqual(["any", undefined, undefined]);
});
