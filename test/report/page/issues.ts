import { type DriftIssue, driftIssuesOf, type Existing, type Next } from "../../../src/report/page/issue.ts";
import { readRegister } from "../../../src/report/page/register.ts";
import type { Evidence } from "../../../src/run/evidence.ts";
import type { Outcome } from "../../../src/run/outcome.ts";
import { run } from "../../../src/run/run.ts";
import {
  accountWith,
  evidence as common,
  inputs,
  policyOf,
  refused,
  run1,
  sid,
  twilioOf,
  world,
} from "../../account.ts";

export const evidence: Evidence = { ...common, run: run1, workflow: "" };
export const other = "ACfedcba9876543210fedcba9876543210";
export const policy = policyOf(
  { name: "a", account: sid, compositions: { "friendly-name": "Ours", "aws-s3-url": "" } },
  { name: "b", account: other, compositions: { "friendly-name": "Mine" } },
);
export const check = (state = {}, overrides = {}, given = policy, otherState = {}) =>
  run(
    inputs({ mode: "check", policy: given }),
    world(
      twilioOf({
        [sid]: accountWith(state, overrides).account,
        [other]: accountWith(otherState, {}, { account: other }).account,
      }),
    ),
  );
export const scope = { path: "policy.yml", account: "" };
export const issuesOf = (outcome: Outcome, kind: "true" | "fleet" = "true", given = evidence) =>
  driftIssuesOf(outcome, given, { kind, scope, named: undefined, isWhole: false }).issues;
export const isOf = ({ next }: DriftIssue) => next(undefined).state;
export const bodyOf = ({ next }: DriftIssue, current?: string) => next(undefined).body(current) ?? "";
export const only = ([issue]: readonly DriftIssue[]): DriftIssue => {
  if (issue === undefined) throw new Error("There is an issue.");
  return issue;
};
/** Returns an existing issue with our comment in it. */
export const after = (comment: string | undefined, given: Partial<Existing> = {}): Existing => ({
  register: readRegister(comment ?? ""),
  isClosed: false,
  foundAt: "2026-01-01T00:00:00Z",
  ...given,
});
/** Returns a comment without its hidden line. */
export const words = ({ comment }: Next) => comment?.replace(/\n\n<!-- .* -->\n$/, "");
export const unreadable = { read: () => Promise.reject(refused("twilio-unavailable")) };
export const bucket = (at: string) => ({ "aws-s3-url": `https://${at}.s3.amazonaws.com/x` });
