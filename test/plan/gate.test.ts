import fc from "fast-check";
import { expect, test } from "vitest";
import { type Change, changesBetween } from "../../src/plan/change.ts";
import {
  anyCase,
  type Case,
  judge,
  liveKey,
  policyFrom,
  subjectOf,
  subjectsOf,
  type Verdict,
} from "./gate.ts";

const changesIn = ({ base, head, ...given }: Case) =>
  changesBetween(base && policyFrom(base), policyFrom(head), {
    today: given.today,
    allowWeakening: given.allowWeakening,
    liveOf: (sid, resource) => given.live.get(liveKey(sid, resource)),
    isSelected: (sid) => given.selected.includes(sid),
    isClosed: (sid) => given.closed.includes(sid),
  });

const subjectIn = (change: Change) => {
  if (change.kind === "rule") return change.rule;
  const { account: sid } = change.account;
  return change.kind === "setting" ? subjectOf(sid, change.resource, change.setting) : sid;
};

const verdictOf = (change: Change): Verdict => {
  const { effect, level } = change;
  return {
    subject: subjectIn(change),
    effect: effect === "strengthening" || effect === "other" ? "none" : effect,
    acceptsDrift: change.kind === "setting" && change.accepts === "drift",
    level: level === "notice" ? "none" : level,
  };
};

test("finds and refuses in a pull request exactly the changes that the promises name", () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      expect(subjectsOf(changesIn(given).map(verdictOf))).toEqual(subjectsOf(judge(given)));
    }),
    { numRuns: 5_000 },
  );
});

test("marks the changes of accounts that the step does not select, and no rule", () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      for (const change of changesIn(given))
        expect(change.isSelected).toBe(
          change.kind === "rule" || given.selected.includes(change.account.account),
        );
    }),
    { numRuns: 1_000 },
  );
});

test("refuses nothing if weakenings are allowed", () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const levels = changesIn({ ...given, allowWeakening: true }).map(({ level }) => level);
      expect(levels).not.toContain("failure");
    }),
    { numRuns: 1_000 },
  );
});

test("finds no change in an unchanged policy, with any live settings", () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      expect(changesIn({ ...given, base: given.head })).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});
