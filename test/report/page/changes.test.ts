import { expect, test } from "vitest";
import { changesSection, unchangedFold } from "../../../src/report/page/changes.ts";
import { storyOf } from "../../../src/report/story/story.ts";
import type { Outcome } from "../../../src/run/outcome.ts";
import { neverConfigured, type State } from "../../../src/settings/settings.ts";
import { evidence, refused } from "../../account.ts";
import {
  clinics,
  fleetPullRequest,
  ofPullRequest,
  onMain,
  pullRequest,
  type StoryName,
  stories,
  undeclared,
  weaker,
} from "../stories.ts";

const section = async (outcome: Outcome | Promise<Outcome>, given = ofPullRequest) =>
  (changesSection(storyOf(await outcome), given) ?? [])
    .filter((part) => part !== "")
    .join("\n\n")
    .replace(/(&nbsp;){2,}/g, "");

test.each<StoryName>(["weakens", "weakens beside a drift", "accepts the drift", "weakens, from a fork"])(
  "the section of a pull request reads like this: %s",
  async (story) => {
    expect(await section(stories[story]())).toMatchSnapshot();
  },
);

test("a run that changes no policy has no section", async () => {
  for (const story of ["drifted", "the base is not known"] as const)
    expect(changesSection(storyOf(await stories[story]()), ofPullRequest)).toBeUndefined();
  expect(changesSection(storyOf(await pullRequest({ proposed: onMain })), ofPullRequest)).toBeUndefined();
});

test("the section names the merge group instead of the pull request", async () => {
  const given = { ...evidence, event: "merge_group" };
  const text = await section(stories["weakens beside a drift"](), given);
  expect(text).toMatch(/^This merge group changes /);
  expect(text).toContain("| This merge group declares |");
  expect(text).toContain("**Differs without this merge group:**");
});

test("the advice begins with undoing a weakening, and names allow-weakening only after its consequence", async () => {
  const text = await section(pullRequest({ proposed: weaker }));
  const advice = text.slice(text.indexOf("**What to do next**"));
  expect(advice).toMatch(/^\*\*What to do next\*\*\n\n- Not intended\? Undo it/);
  expect(text.indexOf("turn it off")).toBeLessThan(text.indexOf("allow-weakening"));
});

test("the advice says that apply needs allow-weakening only if it would write a weakening", async () => {
  const adviceFor = (proposed: string, live: Partial<State> = {}) => section(pullRequest({ proposed, live }));
  expect(await adviceFor(weaker)).toContain("in this step and in the step of apply. Until then");
  for (const text of [
    await adviceFor(weaker, { "encryption-enabled": false }),
    await adviceFor(undeclared),
  ]) {
    expect(text).toContain("in this step. Until then, this check fails.");
    expect(text).not.toContain("apply refuses");
  }
});

test.each<[string, StoryName, RegExp]>([
  [
    "a weakening that is allowed is to be taken out of the step again",
    "weakens, and that is allowed",
    /^- Intended\? This step accepts it by `allow-weakening`\./m,
  ],
  ["another bucket is for whoever knows where the data goes", "moves", /^- Intended\? Make sure /m],
  [
    "a strengthening needs nothing before it is merged, and then this plan",
    "strengthens",
    /^- Nothing, before it is merged\. .* with `expected-plan: sha256:\w{64}` /m,
  ],
])("%s", async (_, story, advice) => {
  expect(await section(stories[story]())).toMatch(advice);
});

test("the advice names no plan if there is none", async () => {
  const outcome = { ...(await stories.strengthens()), planDigest: undefined };
  expect(await section(outcome)).toMatch(
    /^- Nothing, before it is merged\. Then run the workflow that applies the policy\.$/m,
  );
});

test.each<[string, string, Partial<State>, RegExp]>([
  ["nothing has changed yet", weaker, {}, / Nothing of this has changed at Twilio yet\.$/],
  [
    "it is so already",
    weaker,
    { "encryption-enabled": false },
    / It accepts what is at Twilio already, against what `main` declares: find out who set it\.$/,
  ],
  [
    "some of it is so already",
    weaker.replace("Telehealth", "Mine"),
    { "encryption-enabled": false },
    / Some of it accepts what is at Twilio already,/,
  ],
  [
    "it differs already",
    undeclared,
    { "encryption-enabled": false },
    / It differs at Twilio already from what `main` declares\.$/,
  ],
])("the facts say that %s", async (_, proposed, live, fact) => {
  expect((await section(pullRequest({ proposed, live }))).split("\n")[0]).toMatch(fact);
});

test("the advice points to the lines of a waiver that is to be undone", async () => {
  const waiver = `waivers:
  - account: production
    setting: compositions.encryption-enabled
    reason: later
    expires: "2026-03-02"
`;
  const at = onMain.split("\n").length + 1;
  expect(await section(pullRequest({ proposed: onMain + waiver }))).toMatch(
    new RegExp(`Undo it before this is merged: \`twilio-policy.yml:(${at}|${at + 3})\``),
  );
});

test("the advice names three of many lines and counts the rest", async () => {
  const lines = async (count: number) =>
    (await section(fleetPullRequest(clinics(count, true), clinics(count, false)))).match(
      /before this is merged: (.*)\.$/m,
    )?.[1];
  expect(await lines(3)).toBe("`twilio-policy.yml:5`, `twilio-policy.yml:8`, `twilio-policy.yml:11`");
  expect(await lines(4)).toMatch(/`twilio-policy\.yml:11` and 1 more line$/);
  expect(await lines(5)).toMatch(/ and 2 more lines$/);
});

test("the advice names no line for a rule", async () => {
  expect(await section(pullRequest({ proposed: `${onMain}unmanaged: ignore\n` }))).toContain(
    "- Not intended? Undo it before this is merged.\n",
  );
});

test.each<[string, string, Partial<State>]>([
  ["a switch", weaker, { "encryption-enabled": true }],
  [
    "a key",
    onMain.replace(/aws-s3-url: .*/, "aws-s3-url: null"),
    { "aws-s3-url": "https://a-bucket.s3.amazonaws.com/x" },
  ],
])(
  "the section does not advise to turn off what protects more than the base declares: %s",
  async (_, base, live) => {
    const text = await section(pullRequest({ base, proposed: base.replace("Telehealth", "Mine"), live }));
    expect(text).toContain(
      "It may protect more than `main` declares, or store somewhere else: make sure before you restore or declare it.",
    );
    expect(text).not.toContain("run its step with `mode: apply`");
  },
);

test("the section shows fifteen of many differences without the pull request and counts the rest", async () => {
  const base = clinics(20, true);
  const state = { ...neverConfigured, "encryption-enabled": true, "friendly-name": "Theirs" };
  const text = await section(
    fleetPullRequest(base, { ...base, unmanaged: "fail" }, (account) => ({
      read: async () => ({ isConfigured: true, account, state }),
    })),
  );
  expect(text.match(/^- `friendly-name` of `clinic-\d+` is \*\*`Theirs`\*\*/gm)).toHaveLength(15);
  expect(text).toContain("\n- 5 more are in the JSON report.\n");
  expect(text).toMatch(
    /\n- Find out who changed it\. To restore it, run the workflow that applies `main`\.$/,
  );
  expect(text).not.toContain("mode: apply");
});

test("the fold has the settings of the only account that stay", async () => {
  expect(unchangedFold(await stories.weakens())).toMatch(
    /<summary>4 settings are as declared and stay<\/summary>/,
  );
  expect(unchangedFold(await fleetPullRequest(clinics(1, true), clinics(1, false)))).toContain(
    "<summary>1 setting is as declared and stays</summary>\n\n`friendly-name` `Clinic`\n",
  );
  const nothing = await fleetPullRequest(
    clinics(1, true),
    clinics(1, false, () => "Other"),
  );
  expect(unchangedFold(nothing)).toBeUndefined();
  expect(unchangedFold(await fleetPullRequest(clinics(2, true), clinics(2, false)))).toBeUndefined();
});

test("a replacement that is refused needs the hash in this step alone, because apply does not refuse it", async () => {
  const text = await section(stories["replaces, which is forbidden"]());
  expect(text).toContain("to the hash below in this step. Until then, this check fails.");
  expect(text).not.toContain("apply refuses");
});

test("the advice begins with the warnings if a change warns", async () => {
  const otherPath = onMain.replace("/compositions\n", "/elsewhere\n");
  expect(otherPath).not.toBe(onMain);
  expect(await section(pullRequest({ proposed: otherPath }))).toMatch(
    /^- Read the warnings of this job before you approve\. Then run the workflow /m,
  );
});

test("the section does not say what is at Twilio of an account that was not read", async () => {
  const unread = (account: string) =>
    account.endsWith("1") ? { read: () => Promise.reject(refused("twilio-unavailable")) } : {};
  const [base, proposed] = [clinics(3, false), clinics(3, true)];
  const all = "Nothing of this has changed at Twilio yet";
  expect(await section(fleetPullRequest(base, proposed))).toContain(all);
  const text = await section(fleetPullRequest(base, proposed, unread));
  expect(text).not.toContain(all);
  expect(text).toContain("Nothing changes at Twilio before it is applied.");
});
