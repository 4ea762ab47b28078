import { expect, test } from "vitest";
import { commentMarker, type Scope, scopeDigest } from "../../../src/report/page/marker.ts";
import { accountPolicy, policyOf } from "../../account.ts";
import { second } from "../stories.ts";

const policy = policyOf(
  { name: "a", compositions: { "friendly-name": "Ours" } },
  { name: "b", account: second, compositions: { "friendly-name": "Mine" } },
);
const scope: Scope = { policyFile: "policy.yml", selected: policy.accounts };

test("each policy and each selection has a marker of its own", () => {
  const digests = [
    scope,
    { ...scope, policyFile: "other.yml" },
    { ...scope, selected: policy.accounts.slice(0, 1) },
    { ...scope, selected: [accountPolicy({ name: "c" }), ...policy.accounts] },
    { policyFile: "", selected: [accountPolicy()] },
    { policyFile: "", selected: [accountPolicy({ account: second })] },
  ].map(scopeDigest);
  expect(new Set(digests).size).toBe(6);
});

test("the marker stays the same when a pull request changes the policy", () => {
  const declared = policy.accounts.map((one) => ({ ...one, declared: {} }));
  expect(commentMarker({ ...scope, selected: declared }, "check")).toBe(commentMarker(scope, "check"));
});

test("the marker is a hidden comment in one line", () => {
  expect(commentMarker(scope, "check")).toMatch(
    /^<!-- twilio-composition-settings-action comment [0-9a-f]{32} -->$/,
  );
});
