import { expect, test } from "vitest";
import { plannedDifference } from "../../../src/report/page/differences.ts";
import { permissionFold, planText, wholePlanFold } from "../../../src/report/page/plans.ts";
import { plannedRows } from "../../../src/report/story/rows.ts";
import type { Outcome } from "../../../src/run/outcome.ts";
import { mocks } from "../mocks.ts";
import {
  clinics,
  finding,
  fleet,
  fleetPullRequest,
  moved,
  pullRequest,
  type StoryName,
  stories,
} from "../stories.ts";

const fence = "```text\nsha256:D\n```";
/** Replaces the digest of every plan by D. */
const withD = (text: string) => text.replace(/sha256:[0-9a-f]{64}/g, "sha256:D");

test("before an approval the digest is in view, and otherwise in a fold, alone in its fence", async () => {
  expect(withD(planText(await mocks["drifted, before an approval"]()))).toBe(
    `If the apply job passes this digest as \`expected-plan\`, it applies this plan or nothing:\n\n${fence}`,
  );
  expect(withD(planText(await mocks["one account drifted"]()))).toBe(
    `<details><summary>To apply exactly this plan and nothing else</summary>\n\nRun the workflow with this \`expected-plan\`. If anything has changed by then, apply sends nothing.\n\n${fence}\n\n</details>`,
  );
});

test("before an approval the plan of many accounts is in a fold", async () => {
  const text = withD(planText(await stories["a fleet drifts, and the job stays green"]()));
  expect(text).toContain(`it applies this plan or nothing:\n\n${fence}\n\n<details>`);
  expect(text.slice(text.indexOf("<details>"))).toMatchInlineSnapshot(`
    "<details><summary>Everything that apply would change: 2 settings</summary>

    \`\`\`diff
    --- at Twilio now
    +++ after apply
    @@ clinic-0 and clinic-2 @@
    - encryption-enabled: false
    + encryption-enabled: true  # line 6
    \`\`\`

    </details>"
  `);
});

test.each<StoryName>([
  "compliant",
  "drifted, and incomplete",
  "a key is missing",
  "the base is not known",
  "applied",
  "the plan changed",
])("no plan is offered that is empty, that apply would refuse, or that was applied: %s", async (story) => {
  expect(planText(await stories[story]())).toBe("");
});

test("no plan is offered without its digest, or beside an account that apply would refuse", async () => {
  const outcome = await fleet({ drifted: () => true });
  const beside = (found: object) => ({
    ...outcome,
    accounts: outcome.accounts.map((account, at) =>
      at === 2 ? { ...account, findings: [{ ...finding("failure", "It is broken."), ...found }] } : account,
    ),
  });
  expect(planText({ ...outcome, planDigest: undefined })).toBe("");
  expect(planText(beside({}))).toBe("");
  // A misplaced composition does not keep apply from writing settings.
  expect(planText(beside({ subject: "compositions" }))).not.toBe("");
});

test("the fold says which empty names the plan sets, because no difference shows them", async () => {
  const sets = (whose: string) =>
    `apply sends nothing. The plan also sets the empty \`friendly-name\`${whose} to the default name, because Twilio requires one.\n`;
  expect(planText(await stories["drifted, and without a name"]())).toContain(sets(""));
  const live = (at: number) => ({ "friendly-name": at > 0 ? "" : "Mine" });
  expect(planText(await fleet({ drifted: () => true, live }))).toContain(sets(" of clinic-1, clinic-2"));
});

test("the hash that accepts the policy is in a fold, and only if something is refused", async () => {
  const outcome = await stories.weakens();
  expect(permissionFold(outcome)).toBe(
    `<details><summary>To accept exactly this policy: its hash, for <code>allow-weakening</code></summary>\n\n\`\`\`text\nsha256:${"0c5f".repeat(16)}\n\`\`\`\n\n</details>`,
  );
  expect(permissionFold({ ...outcome, policyFile: undefined })).toBe("");
  for (const story of ["moves", "weakens, and that is allowed", "compliant"] satisfies StoryName[])
    expect(permissionFold(await stories[story]())).toBe("");
});

test("the whole plan after the merge includes the drift, and has a digest", async () => {
  expect(wholePlanFold(await stories["weakens beside a drift"](), [])).toMatchInlineSnapshot(`
    "<details><summary>Everything that apply would change after the merge: 2 settings</summary>

    \`\`\`diff
    --- at Twilio now
    +++ after the merge and apply
    @@ turns encryption OFF @@
    - encryption-enabled: true
    ! encryption-enabled: false  # line 7

    @@ renames the settings @@
    - friendly-name: Telehealth 2
    + friendly-name: Telehealth  # line 6
    \`\`\`

    Digest of this plan, for \`expected-plan\`:

    \`\`\`text
    sha256:ddba99da26a46b25442c1a584e87a6ab42faa9d47b31414bab68848b4973e63f
    \`\`\`

    </details>"
  `);
});

const shownOf = (outcome: Outcome) =>
  outcome.accounts.flatMap(plannedRows).map((row) => plannedDifference(row));
const rule = {
  ...{ title: "", of: undefined, key: "unmanaged", from: "fail", to: "warn", comment: "" },
  ...{ harm: undefined, deed: "loosens unmanaged from fail to warn" },
};

test("a plan that the page shows already, perhaps beside a rule, is not repeated", async () => {
  const outcome = await pullRequest({ proposed: moved });
  const short = `<details><summary>To apply exactly this after the merge and nothing else</summary>\n\nApply would change exactly what is shown above. Digest of this plan, for \`expected-plan\`:\n\n${fence}\n\n</details>`;
  expect(withD(wholePlanFold(outcome, shownOf(outcome)))).toBe(short);
  expect(withD(wholePlanFold(outcome, [...shownOf(outcome), rule]))).toBe(short);
  const [other] = shownOf(await stories.drifted());
  expect(wholePlanFold(outcome, other ? [...shownOf(outcome), other] : [])).toContain(
    "after the merge: 1 setting<",
  );
});

test("the whole plan of many accounts names them, and leaves out those that are only in the base", async () => {
  const outcome = await fleetPullRequest(
    clinics(3, false),
    clinics(3, false, () => "New"),
  );
  const accounts = outcome.accounts.map((account, at) => ({ ...account, isOnlyInBase: at === 2 }));
  const text = wholePlanFold({ ...outcome, accounts }, []);
  expect(text).toContain("after the merge: 2 settings<");
  expect(text).toContain("@@ clinic-0 and clinic-1 @@\n");
});

test("the whole plan is not offered if apply would refuse it", async () => {
  // Encryption without a key is incomplete.
  const refused = await fleetPullRequest(clinics(2, false), clinics(2, true));
  expect(refused.planDigest).toBeDefined();
  expect(wholePlanFold(refused, [])).toBe("");
});

test("there is no whole plan if nothing was read or apply would change nothing", async () => {
  expect(wholePlanFold(await pullRequest({ proposed: moved, isFork: true }), [])).toBe("");
  expect(wholePlanFold(await stories["accepts the drift"](), [])).toBe("");
  expect(wholePlanFold({ ...(await stories.weakens()), planDigest: undefined }, [])).toBe("");
});
