import { expect, test } from "vitest";
import { compliantFold, detailsFold, evidenceFold, unneededWaivers } from "../../../src/report/page/folds.ts";
import type { Evidence } from "../../../src/run/evidence.ts";
import { failed, type Outcome } from "../../../src/run/outcome.ts";
import { neverConfigured } from "../../../src/settings/settings.ts";
import { evidence, exchange, refused, sid } from "../../account.ts";
import {
  bare,
  checked,
  clinics,
  fleet,
  fleetEvidence,
  fleetPullRequest,
  only,
  pushed,
  stories,
} from "../stories.ts";

const bytes = 8_000;

test("the details list the differences, places and findings of accounts that need attention", async () => {
  expect(detailsFold(await stories["some of each"](), bytes)).toMatchSnapshot();
  expect(detailsFold(await fleet(), bytes)).toBeUndefined();
});

test("details that do not fit are counted", async () => {
  const outcome = await fleet({ size: 20, drifted: () => true });
  const shown = detailsFold(outcome, 400)?.match(/^\*\*clinic-/gm)?.length ?? 0;
  expect(shown).toBeGreaterThan(1);
  expect(detailsFold(outcome, 400)).toContain(`\n${20 - shown} more accounts did not fit here;`);
  expect(detailsFold(outcome, 400)).toContain("<summary>Details of 20 accounts</summary>");
});

test("the details of a pull request name the base, whose value is expected", async () => {
  const base = clinics(2, true);
  const outcome = await fleetPullRequest(base, base, (account) => ({
    read: async () => ({ isConfigured: true, account, state: neverConfigured }),
  }));
  expect(detailsFold(outcome, bytes)).toContain(
    "`encryption-enabled` is **false** at Twilio and true on `main`",
  );
});

test("the fold has the accounts that match the policy and what becomes of their calls, and no account that is waived or was written", async () => {
  expect(
    compliantFold(await fleet({ size: 5, waived: only(3), drifted: only(4) }), bytes),
  ).toMatchInlineSnapshot(`
    "<details><summary>3 accounts match the policy</summary>

    Of 3 accounts, all encrypt new compositions, and none store them in S3.

    clinic-0, clinic-1, clinic-2

    </details>"
  `);
  const title = async (outcome: Outcome | Promise<Outcome>) =>
    compliantFold(await outcome, bytes)?.match(/<summary>(.*)<\/summary>/)?.[1];
  expect([
    await title(stories["some of each"]()),
    await title(stories["some of each, applied"]()),
    await title(stories["some of each, withheld"]()),
    await title(stories["many are valid"]()),
    await title(fleet()),
    await title(fleet({ waived: only(1) })),
    await title(fleet({ drifted: () => true })),
  ]).toEqual([
    "1 account matches the policy",
    "1 account matches the policy",
    "3 accounts not checked",
    "30 accounts in the policy",
    "3 accounts match the policy",
    "2 accounts match the policy",
    undefined,
  ]);
});

test("the fold leaves out an account whose policy a pull request changes", async () => {
  expect(compliantFold(await stories.strengthens(), bytes)).toBeUndefined();
});

test("names that do not fit are counted", async () => {
  const text = compliantFold(await fleet({ size: 30 }), 100) ?? "";
  const shown = text.match(/clinic-\d+/g)?.length ?? 0;
  expect(shown).toBeLessThan(12);
  expect(text).toContain(`, and ${30 - shown} more\n`);
});

test("the evidence has the time, the actor, the commit and the requests", async () => {
  expect(evidenceFold(await stories.compliant(), pushed, bytes)).toMatchSnapshot();
});

const factsOf = (given: Partial<Evidence>, outcome = failed("check", refused("internal"))) =>
  evidenceFold(outcome, { ...bare, ...given }, bytes).split("\n\n")[1];

test("the evidence leaves out facts that are unknown", () => {
  expect(factsOf({})).toBe("");
  expect(factsOf({ repository: "o/r" })).toBe("of `o/r`");
  expect(factsOf({ repository: "o/r", workflow: "o/r/a.yml@refs/heads/b" })).toBe(
    "of `o/r/a.yml@refs/heads/b`",
  );
  expect(factsOf({ commit: "0".repeat(64), actor: "a", event: "push" })).toBe(
    `commit \`${"0".repeat(40)}\` · by \`a\` · on \`push\``,
  );
});

test.each([
  [
    "https://github.com/o/r/actions/runs/12/attempts/3",
    "[run 12](https://github.com/o/r/actions/runs/12/attempts/3)",
  ],
  [
    "https://ghe.example.com:8443/o/r/actions/runs/1/attempts/1",
    "[run 1](https://ghe.example.com:8443/o/r/actions/runs/1/attempts/1)",
  ],
  [
    "http://github.com/o/r/actions/runs/1/attempts/1",
    "run `http://github.com/o/r/actions/runs/1/attempts/1`",
  ],
  ["https://github.com/o/r/actions/runs/1", "run `https://github.com/o/r/actions/runs/1`"],
  [
    "https://github.com/o/r/actions/runs/1/attempts/1)x",
    "run `https://github.com/o/r/actions/runs/1/attempts/1)x`",
  ],
])("an address becomes a link only if it has the form of a run: %s", (run, fact) => {
  expect(factsOf({ run })).toBe(fact);
});

test("the evidence names who started a run, and no person on a schedule", () => {
  expect(factsOf({ actor: "a", event: "push" })).toBe("by `a` · on `push`");
  expect(factsOf({ actor: "a", event: "schedule" })).toBe("on `schedule`");
});

const at = (time: string) => exchange({ time: `2026-01-02T${time}.000Z` });

test.each([
  ["1 request to Twilio on 2026-01-02 at 03:04:05 UTC", [at("03:04:05")]],
  ["2 requests to Twilio on 2026-01-02 from 03:04:05 to 03:04:09 UTC", [at("03:04:09"), at("03:04:05")]],
  ["0 requests to Twilio on 2026-01-02 at 03:04:05 UTC", []],
])("the title of the evidence says %s", (title, requests) => {
  const text = evidenceFold(checked({}, {}), { ...evidence, requests }, bytes);
  expect(text).toContain(`<summary>Evidence: ${title}</summary>`);
});

const get = "- `GET https://video.twilio.com/v1/CompositionSettings/Default`";
const requestsIn = (text: string) => text.match(/^- .*GET.*/gm) ?? [];

test("the attempts of a request are in one line, with whole ids", () => {
  const requestId = `RQ${"a".repeat(32)}`;
  const requests = [
    exchange({ status: 503, requestId, milliseconds: 100 }),
    exchange({
      attempt: 2,
      status: undefined,
      failure: "It is gone.",
      requestId: undefined,
      milliseconds: 20,
    }),
    exchange({ attempt: 3 }),
    exchange({ requestId: undefined }),
  ];
  expect(requestsIn(evidenceFold(checked({}, {}), { ...evidence, requests }, bytes))).toEqual([
    `${get}: 503, \`It is gone.\`, 200 in 204 ms, \`${requestId}\`, \`RQ1\``,
    `${get}: 200 in 84 ms`,
  ]);
});

test("a request of an account outside the policy is shown by its short SID", async () => {
  const requests = [
    exchange({ account: `AC${"b".repeat(32)}` }),
    exchange({ account: "" }),
    exchange({ account: sid }),
  ];
  const text = evidenceFold(await stories["some of each"](), { ...evidence, requests }, bytes);
  const names = requestsIn(text).map((line) => /^- (.*?)`GET/.exec(line)?.[1]);
  expect(names).toEqual(["`ACbbbb…bbbb`: ", "", "calm: "]);
});

test("the evidence shows forty requests of one account", () => {
  const rows = (count: number) => {
    const requests = Array.from({ length: count }, () => exchange());
    return requestsIn(evidenceFold(checked({}, {}), { ...evidence, requests }, bytes)).length;
  };
  expect([rows(40), rows(41)]).toEqual([40, 40]);
});

test("the evidence shows only the requests of accounts that need attention if there are more than forty", async () => {
  const outcome = await fleet({ size: 41, drifted: only(7), failed: only(30) });
  const text = evidenceFold(outcome, fleetEvidence(outcome), bytes);
  expect(text).toContain(
    "\n\nThese are the requests of accounts that need attention. The JSON report has all.\n\n",
  );
  expect(text.match(/^- clinic-\d+/gm)).toEqual(["- clinic-7", "- clinic-30"]);
  const few = await fleet({ size: 40, drifted: only(7) });
  expect(evidenceFold(few, fleetEvidence(few), bytes).match(/^- clinic-\d+/gm)).toHaveLength(40);
  expect(evidenceFold(few, fleetEvidence(few), bytes)).not.toContain("the JSON report has all");
});

test("requests that do not fit are counted", () => {
  const requests = Array.from({ length: 20 }, () => exchange());
  const text = evidenceFold(checked({}, {}), { ...evidence, requests }, 500);
  expect(text).toMatch(/\n- 1\d more requests\n/);
});

test("a waiver is named as not needed if the setting does not differ", async () => {
  expect(unneededWaivers(await stories.waived())).toEqual([]);
  expect(unneededWaivers(await stories["waived, and not needed"]())).toEqual([
    "The waiver of `encryption-enabled` for production until 2026-03-02 is no longer needed: Twilio has the value of the policy.",
  ]);
  expect(unneededWaivers(await stories["some of each, withheld"]())).toEqual([]);
});
