import { expect, test } from "vitest";
import type { AccountPolicy } from "../../../src/declared/policy.ts";
import { adviceOf } from "../../../src/report/story/advice.ts";
import { concernsOf } from "../../../src/report/story/concerns.ts";
import type { Evidence } from "../../../src/run/evidence.ts";
import { type Outcome, summarize } from "../../../src/run/outcome.ts";
import { evidence, policyOf } from "../../account.ts";
import {
  bare,
  checked,
  finding,
  firstOf,
  fleet,
  oneAccount,
  only,
  type StoryName,
  stories,
} from "../stories.ts";

async function advice(
  outcome: Outcome | Promise<Outcome>,
  given: Evidence = evidence,
): Promise<string | undefined> {
  const known = await outcome;
  return adviceOf(known, concernsOf(known), given);
}
const adviceIn = (story: StoryName) => advice(stories[story]());

test("the advice of a check says how to restore the policy, and how to keep what is live", async () => {
  const names: StoryName[] = [
    "drifted",
    "live is stronger than the policy",
    "drifted, and incomplete",
    "drifted, and the job stays green",
    "withheld",
    "some of each",
    "a fleet drifts alike",
  ];
  const texts = await Promise.all(names.map(async (story) => `${story}:\n${await adviceIn(story)}`));
  expect(`\n${texts.join("\n\n")}\n`).toMatchSnapshot();
});

test.each<StoryName>([
  "compliant",
  "compliant, with a gap",
  "applied",
  "weakening refused",
  "incomplete",
  "unread",
])("there is no advice unless a check found drift: %s", async (story) => {
  expect(await adviceIn(story)).toBeUndefined();
});

test("the advice never begins with a weakening, and says that it takes allow-weakening", async () => {
  const lines = (await adviceIn("live is stronger than the policy"))?.split("\n") ?? [];
  expect(lines[2]).toMatch(/^- Live is stronger than what is declared\. To keep it, change/);
  expect(lines[3]).toContain(
    "It weakens `encryption-enabled`, which it refuses without `allow-weakening: true`.",
  );
});

test("the advice does not lead to an apply that would refuse", async () => {
  const outcome = checked({ "encryption-enabled": true }, { "friendly-name": "x" }, [
    finding("failure", "It is broken."),
  ]);
  expect(await advice(outcome)).toContain("`apply` would refuse it");
  expect(await advice(outcome)).not.toContain("this step with `mode: apply`");
});

test("the advice leads to apply in spite of misplaced compositions", async () => {
  const outcome = checked({ "encryption-enabled": true }, { "friendly-name": "x" }, [
    { ...finding("failure", "It is elsewhere."), subject: "compositions" },
  ]);
  expect(await advice(outcome)).toContain("this step with `mode: apply`");
});

test("the advice names the accounts that apply would refuse", async () => {
  const drifted = await fleet({ size: 3, drifted: only(0, 1, 2) });
  const accounts = drifted.accounts.map((one, at) =>
    at === 1 ? { ...one, findings: [finding("failure", "It is broken.")] } : one,
  );
  const outcome = summarize({ mode: "check", failOnDrift: true }, accounts);
  expect(await advice(outcome)).toContain("It refuses clinic-1 until what is named above is mended.");
  expect(await advice(outcome)).toContain("\n- clinic-1: Mend it.");
  expect(await advice(drifted)).not.toContain("refuses");
});

test("the advice names the account that drifted, and never a line that applies to others", async () => {
  const text = await advice(fleet({ size: 30, drifted: only(15) }));
  expect(text).toContain("this step with `mode: apply` and `account: clinic-15`");
  expect(text).toContain(
    "for clinic-15, add `encryption-enabled: false` under `accounts.clinic-15.compositions`, after `twilio-policy.yml:48`",
  );
  expect(text).not.toMatch(/change `encryption-enabled`/);
});

test("the advice names the accounts to apply to, unless all or more than twenty drifted", async () => {
  const step = async (size: number, drifted: number) =>
    (await advice(fleet({ size, drifted: (at) => at < drifted })))?.match(/`mode: apply`([^.]*)\./)?.[1];
  expect(await step(2, 2)).toBe("");
  expect(await step(21, 20)).toMatch(/^ and `account: clinic-0, .*clinic-19`$/);
  expect(await step(22, 21)).toBe(" and `account:` with the names of those that drifted");
});

const line = (number: number) => ({ file: "policy.yml", line: number, column: 5 });
const inherits = (isFirst: boolean): Partial<AccountPolicy> => ({
  name: "a",
  inherited: { "compositions.encryption-enabled": { after: line(8), isFirst } },
});

test("the advice adds a line to the account for a value of the defaults, with the resource if that is missing", async () => {
  const drifted = (policy: Partial<AccountPolicy>) =>
    advice(
      oneAccount({
        inputs: {
          mode: "check",
          policy: policyOf({ compositions: { "encryption-enabled": false }, ...policy }),
        },
        live: { "encryption-enabled": true, "encryption-key-sid": `CR${"0".repeat(32)}` },
      }),
    );
  expect(await drifted(inherits(true))).toContain(
    "add `compositions:` with `encryption-enabled: true` under `accounts.a`, after `policy.yml:8`. The line that declares it now is a default",
  );
  const places = { "compositions.encryption-enabled": line(3) };
  expect(await drifted({ ...inherits(false), places })).toContain(
    "add `encryption-enabled: true` under `accounts.a.compositions`, after `policy.yml:8`. The line that declares it now (`policy.yml:3`) is a default",
  );
});

test.each([
  ["a switch", "encryption-enabled", false, "`encryption-enabled: false`"],
  ["a text", "friendly-name", "Theirs", "`friendly-name` with `Theirs`"],
  [
    "a SID, which is not copied from here",
    "encryption-key-sid",
    `CR${"f".repeat(32)}`,
    "`encryption-key-sid` with what is live",
  ],
  ["a credential", "aws-credentials-sid", `CR${"f".repeat(32)}`, "`aws-credentials-sid` with what is live"],
  ["what is empty", "aws-s3-url", "", "`aws-s3-url: null`"],
] as const)("the advice has the line that keeps what is live: %s", async (_, setting, live, text) => {
  const declared = {
    "encryption-enabled": true,
    "friendly-name": "Ours",
    "encryption-key-sid": `CR${"0".repeat(32)}`,
    "aws-credentials-sid": `CR${"0".repeat(32)}`,
    "aws-s3-url": "https://a-bucket.s3.amazonaws.com/x",
  };
  const policy = policyOf({
    name: "a",
    compositions: { [setting]: declared[setting] },
    inherited: { [`compositions.${setting}`]: { after: line(8), isFirst: false } },
  });
  const outcome = oneAccount({
    inputs: { mode: "check", policy, verifyReferences: false },
    live: { ...declared, [setting]: live },
  });
  expect(await advice(outcome)).toContain(`add ${text} under \`accounts.a.compositions\``);
});

test("the advice names the workflow file of inputs if it is known", async () => {
  expect(await adviceIn("drifted")).toContain(
    "in the `with:` of this step in `.github/workflows/storage.yml`.",
  );
  expect(await advice(stories.drifted(), bare)).toMatch(/in the `with:` of this step\.$/m);
});

test("steps that do not fit are counted", async () => {
  const account = firstOf(await stories.drifted());
  const accounts = Array.from({ length: 400 }, (_, at) => ({
    ...account,
    policy: { ...account.policy, name: `clinic-${at}` },
    findings: [finding("failure", `It is broken in way ${at}.`)],
  }));
  const text = await advice(summarize({ mode: "check", failOnDrift: true }, accounts));
  const shown = text?.match(/^- clinic-/gm)?.length ?? 0;
  expect(shown).toBeGreaterThan(50);
  expect(text).toMatch(/\n- \d+ more steps are in the details and the JSON report\.$/);
});
