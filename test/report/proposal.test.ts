import { expect, test } from "vitest";
import type { Policy } from "../../src/declared/policy.ts";
import { parsePolicy } from "../../src/declared/policy-file/read.ts";
import { annotationsOf } from "../../src/report/annotations.ts";
import { reportOf } from "../../src/report/files/json.ts";
import { Report } from "../../src/report/files/schema.ts";
import { lastLine, logOf } from "../../src/report/log.ts";
import { outputsOf } from "../../src/report/outputs.ts";
import { commentOf } from "../../src/report/page/comment.ts";
import { summaryOf } from "../../src/report/page/summary.ts";
import { storyOf } from "../../src/report/story/story.ts";
import type { Outcome } from "../../src/run/outcome.ts";
import type { Account, Base } from "../../src/run/ports.ts";
import { run } from "../../src/run/run.ts";
import type { State } from "../../src/settings/settings.ts";
import {
  accountWith,
  evidence as common,
  inputs,
  key,
  patient,
  refused,
  sid,
  twilioOf,
  world,
} from "../account.ts";

const evidence = { ...common, event: "pull_request" };
const other = "CRfedcba9876543210fedcba9876543210";
const url = "https://example-phi.s3-us-east-2.amazonaws.com/compositions";
const parse = (text: string) => parsePolicy(text, "twilio-policy.yml", patient.today);

const main = `version: 1
accounts:
  production:
    account-sid: ${sid}
    compositions:
      friendly-name: Telehealth
      encryption-enabled: true
      encryption-key-sid: ${key}
      aws-storage-enabled: true
      aws-s3-url: ${url}
      aws-credentials-sid: ${other}
`;
const weaker = main.replace("encryption-enabled: true", "encryption-enabled: false");
const elsewhere = main.replace(url, "https://somebody-elses-bucket.s3.amazonaws.com/x");
const both = weaker.replace(url, "https://somebody-elses-bucket.s3.amazonaws.com/x");

type Story = {
  base?: string;
  proposed: string;
  live?: Partial<State>;
  with?: Parameters<typeof inputs>[0];
  unknown?: Base & { state: "unknown" };
  isFork?: boolean;
};

async function tell(story: Story): Promise<Outcome> {
  const [base, proposed] = [parse(story.base ?? main), parse(story.proposed)];
  const { declared } = parse(story.base ?? main).accounts[0] ?? {};
  const { account } = accountWith({ ...declared?.compositions, ...story.live });
  const known: Base = { state: "known", branch: "main", policy: base, proposed };
  const given = inputs({ mode: "check", policy: proposed, failOnDrift: false, ...story.with });
  const twilio = story.isFork ? undefined : twilioOf({ [sid]: account });
  return run(given, { ...world(twilio), base: async () => story.unknown ?? known });
}

const stories: Record<string, Story> = {
  "1. It strengthens": { base: weaker, proposed: main },
  "2. It weakens, and that is not meant": { proposed: both },
  "3. It weakens, and that is meant": { proposed: weaker, with: { allowWeakening: true } },
  "4. It redirects": { proposed: elsewhere },
  "5. It weakens, and something drifted beside it": {
    proposed: weaker,
    live: { "friendly-name": "Telehealth 2" },
  },
  "6. It adopts what was tampered with": { proposed: weaker, live: { "encryption-enabled": false } },
  "7. The base is not known": {
    proposed: weaker,
    unknown: {
      state: "unknown",
      why: 'GitHub answered 403: "Resource not accessible by integration".',
      hint: "Give the job `permissions` with contents: read.",
    },
  },
  "8. A fork, from which credentials are withheld": { proposed: weaker, isFork: true },
};

test.each(Object.entries(stories))("%s", async (_, story) => {
  const outcome = await tell(story);
  const { result, reason, compliant, ...rest } = outputsOf(outcome);
  const annotations = annotationsOf(storyOf(outcome)).map(
    ({ level, title, message, place }) =>
      `${level}${place === undefined ? "" : ` ${place.file}:${place.line}`}: ${title}: ${message}`,
  );
  expect(
    [
      `exit ${outcome.fails ? 1 : 0}, result ${result}, reason ${reason}, compliant ${compliant || "(blank)"}, drift-count ${rest["drift-count"] || "(blank)"}`,
      ...logOf(storyOf(outcome)).flatMap(({ group, lines }) => [
        ...(group === undefined ? [] : [`▸ ${group}`]),
        ...lines.map(({ text }) => text),
      ]),
      lastLine(outcome).text,
      `headline: ${rest["headline"]}`,
      ...annotations,
      "",
      summaryOf(storyOf(outcome), evidence),
    ].join("\n"),
  ).toMatchSnapshot();
  const report = reportOf(outcome, evidence);
  expect(Report.parse(report)).toEqual(report);
});

test("a weakening is never the first step of the advice, and allow-weakening is named only after what it does", async () => {
  const summary = summaryOf(storyOf(await tell({ proposed: weaker })), evidence);
  const advice = summary.slice(summary.indexOf("**What to do next**"));
  expect(advice).toMatch(/^\*\*What to do next\*\*\n\n- Not meant\? Undo it/);
  expect(summary.indexOf("turns encryption OFF")).toBeLessThan(summary.indexOf("allow-weakening"));
});

test("where live protects more than the base declares, nobody is told to turn it off", async () => {
  const outcome = await tell({
    base: weaker,
    proposed: weaker.replace("Telehealth", "Mine"),
    live: { "encryption-enabled": true },
  });
  const summary = summaryOf(storyOf(outcome), evidence);
  expect(summary).toContain("What is live may protect more than `main` declares");
  expect(summary).not.toContain("run its step with `mode: apply`");
});

test("the comment's first line is what merging does, also beside an account that could not be read", async () => {
  const outcome = await tell({ proposed: weaker, live: { "friendly-name": "x" } });
  const at = { pullRequest: 7, headSha: "0".repeat(40), when: "on-drift" as const };
  const scope = { policyFile: "twilio-policy.yml", selected: [] };
  const told = { ...outcome, result: "error" as const };
  const { body, isWanted } = commentOf(storyOf(told), evidence, { ...at, scope });
  expect(isWanted).toBe(true);
  expect(body().split("\n")[1]).toMatch(
    /^## ⛔ Merging and applying this turns encryption OFF for production/,
  );
});

test("a setting that was changed at Twilio is no second one beside its proposal", async () => {
  const heading = async (proposed: string, live: Partial<State>) =>
    summaryOf(storyOf(await tell({ proposed, live })), evidence)
      .split("\n")[0]
      ?.replace("## ⛔ Merging ", "");
  const off = { "encryption-enabled": false };
  const undeclared = main.replace(/ {6}encryption-enabled.*\n/, "");
  expect(await heading(weaker, off)).toBe(
    "and applying this turns encryption OFF for production, as it is at Twilio already",
  );
  expect(await heading(undeclared, off)).toBe(
    "this no longer declares encryption-enabled for production, which differs at Twilio already",
  );
  expect(await heading(both, off)).toMatch(/ another bucket or path, of which 1 differs at Twilio already$/);
  expect(await heading(weaker, { ...off, "friendly-name": "x" })).toMatch(
    / as it is at Twilio already, and 1 setting differs without it$/,
  );
});

test("apply is said to need allow-weakening only where it would write a weakening", async () => {
  const told = async (proposed: string, live: Partial<State> = {}) =>
    summaryOf(storyOf(await tell({ proposed, live })), evidence);
  expect(await told(weaker)).toContain("The steps of check and apply both need `allow-weakening: true`");
  for (const summary of [
    await told(weaker, { "encryption-enabled": false }),
    await told(main.replace(/ {6}encryption-enabled.*\n/, "")),
  ]) {
    expect(summary).toContain("This check's step needs `allow-weakening: true`");
    expect(summary).not.toContain("apply refuses");
  }
});

test("what is not meant is undone where it stands: a waiver at its own lines", async () => {
  const waiver = `waivers:
  - account: production
    setting: compositions.encryption-enabled
    reason: later
    expires: "2026-03-02"
`;
  const at = main.split("\n").length + 1;
  expect(summaryOf(storyOf(await tell({ proposed: main + waiver })), evidence)).toMatch(
    new RegExp(`Undo it before this is merged: \`twilio-policy.yml:(${at}|${at + 3})\``),
  );
});

test("a setting's name stays in one line where a comment has room for it", async () => {
  const header = async (proposed: string) =>
    summaryOf(storyOf(await tell({ proposed })), evidence).match(/^\| Setting(?:&nbsp;)*/m)?.[0];
  expect(await header(weaker)).toMatch(/^\| Setting(&nbsp;){30}$/);
  expect(await header(both)).toBe("| Setting");
});

test("what another account loses stands under its name", async () => {
  const staging = `  staging:\n    account-sid: AC${"f".repeat(32)}\n    compositions: { encryption-enabled: true }\n`;
  const summary = summaryOf(storyOf(await tell({ base: main + staging, proposed: main })), evidence);
  expect(summary).toContain("| `staging` | `encryption-enabled` | true | ⛔ **dropped** |");
});

const clinics = (count: number, encrypted: boolean, name = (_: number) => "Clinic") =>
  parse(
    `version: 1\naccounts:\n${Array.from({ length: count }, (_, at) => {
      const account = `AC${String(at).padStart(32, "0")}`;
      return `  clinic-${at}:\n    account-sid: ${account}\n    compositions: { encryption-enabled: ${encrypted}, friendly-name: ${name(at)} }\n`;
    }).join("")}`,
  );

async function ofClinics(
  base: Policy,
  proposed: Policy,
  overrides: (account: string) => Partial<Account> = () => ({}),
): Promise<Outcome> {
  const accounts = Object.fromEntries(
    base.accounts.map(({ account, declared }) => [
      account,
      accountWith(declared.compositions, overrides(account), { account }).account,
    ]),
  );
  const given = inputs({ mode: "check", policy: proposed });
  const known: Base = { state: "known", branch: "main", policy: base, proposed };
  return run(given, { ...world(twilioOf(accounts)), base: async () => known });
}

test("a thousand weakenings are one row, and the heading says how many they are", async () => {
  const outcome = await ofClinics(clinics(1_000, true), clinics(1_000, false));
  const summary = summaryOf(storyOf(outcome), evidence, 65_536);
  expect(summary).toMatch(
    /^## ⛔ Merging and applying this turns encryption OFF for clinic-0, clinic-1, clinic-2 and 997 more$/m,
  );
  expect(
    summary.match(/^\| `clinic-0`, .*`clinic-9` and 990 more \| `encryption-enabled` \| true \|/gm),
  ).toHaveLength(1);
  expect(summary).toContain(
    "`twilio-policy.yml:5`, `twilio-policy.yml:8`, `twilio-policy.yml:11` and 997 more lines",
  );
  expect(annotationsOf(storyOf(outcome))).toHaveLength(10);
  const log = logOf(storyOf(outcome)).flatMap(({ lines }) => lines.map(({ text }) => text));
  expect(log.filter((text) => text.includes("encryption OFF"))).toEqual([
    "    ! Merging and applying this turns encryption OFF for clinic-0, clinic-1, clinic-2 and 997 more.",
  ]);
});

test("a thousand changes that are each another fit in a comment", async () => {
  const outcome = await ofClinics(
    clinics(1_000, true),
    clinics(1_000, true, (at) => `Branch ${at}`),
  );
  const summary = summaryOf(storyOf(outcome), evidence, 65_536);
  expect(summary.length).toBeLessThan(65_536);
  expect(summary).toContain("975 more are in the JSON report.");
  const notices = annotationsOf(storyOf(outcome)).filter(({ level }) => level === "notice");
  expect(notices).toHaveLength(10);
  expect(notices[0]?.message).toBe("Merging and applying this changes friendly-name of clinic-0.");
});

test("beside a proposal, an account that could not be read is told with what to do", async () => {
  const read = () => Promise.reject(refused("twilio-unavailable"));
  const outcome = await ofClinics(clinics(3, true), clinics(3, false), (account) =>
    account.endsWith("2") ? { read } : {},
  );
  const summary = summaryOf(storyOf(outcome), evidence);
  expect(summary).toMatch(/^## ⛔ .* for clinic-0, clinic-1 and clinic-2 · clinic-2 could not be read$/m);
  expect(summary).toContain("**To be mended**\n\n- clinic-2: **No.** Try.\n");
  expect(summary).not.toMatch(/^Reason /m);
});

test("a default that weakens many accounts is one annotation, on its line", async () => {
  const many = (encrypted: boolean) =>
    parse(
      `version: 1\ndefaults:\n  compositions: { encryption-enabled: ${encrypted} }\naccounts:\n${Array.from(
        { length: 20 },
        (_, at) => `  clinic-${at}: { account-sid: AC${String(at).padStart(32, "0")} }\n`,
      ).join("")}`,
    );
  const told = annotationsOf(storyOf(await ofClinics(many(true), many(false))));
  expect(told.map(({ level, message, place }) => [level, message.split(".")[0], place?.line])).toEqual([
    [
      "error",
      "Merging and applying this turns encryption OFF for clinic-0, clinic-1, clinic-2 and 17 more",
      3,
    ],
  ]);
  const back = annotationsOf(storyOf(await ofClinics(many(false), many(true))));
  expect(back.filter(({ level }) => level === "notice")).toHaveLength(1);
});
