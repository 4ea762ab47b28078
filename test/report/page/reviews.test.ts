import { expect, test } from "vitest";
import { approvals, withoutApprovals } from "../../../src/report/page/reviews.ts";
import type { Review, Reviews } from "../../../src/run/evidence.ts";
import { evidence } from "../../account.ts";

const review = (given: Partial<Review> = {}): Review => ({
  environments: ["production"],
  state: "approved",
  by: "octocat",
  comment: "",
  ...given,
});
const known = (...reviews: Review[]): Reviews => ({ state: "known", reviews });
const shown = (reviews: Reviews | undefined) => [
  approvals({ ...evidence, reviews }),
  withoutApprovals({ ...evidence, reviews }),
];

test("a review is shown with its environments, who reviewed, and what was written", () => {
  const reviews = known(
    review(),
    review({ environments: ["production", "staging"], state: "rejected", comment: "Not today, @team." }),
    review({ by: "", state: "a state <b>" }),
    review({ state: "" }),
    review({ state: "a".repeat(21) }),
  );
  expect(approvals({ ...evidence, reviews })).toMatchInlineSnapshot(`
    "**Reviews of this run**

    - \`octocat\` approved the environment \`production\`
    - \`octocat\` rejected the environments \`production\`, \`staging\` (\`Not today, @team.\`)
    - someone \`a state <b>\` the environment \`production\`
    - \`octocat\` (empty) the environment \`production\`
    - \`octocat\` \`aaaaaaaaaaaaaaaaaaaaa\` the environment \`production\`"
  `);
});

test("a single review is a sentence", () => {
  const reviews = known(review({ comment: "ok, seen" }));
  expect(approvals({ ...evidence, reviews })).toBe(
    "Reviews of this run: `octocat` approved the environment `production` (`ok, seen`).",
  );
});

test("the evidence says that there is no review or that they are unknown, and nothing if they were not asked for", () => {
  expect(shown(known(review()))).toEqual([expect.stringContaining("octocat"), ""]);
  expect(shown(known())).toEqual(["", "Reviews of this run: none."]);
  expect(shown({ state: "unknown", why: 'GitHub answered "403".' })).toEqual([
    "",
    "Reviews of this run: not known. GitHub answered `403`.",
  ]);
  expect(shown(undefined)).toEqual(["", ""]);
});

test("reviews that do not fit are counted", () => {
  const reviews = known(...Array.from({ length: 200 }, (_, at) => review({ by: `reviewer-${at}` })));
  const text = approvals({ ...evidence, reviews });
  expect(text.length).toBeLessThan(4_200);
  const count = text.match(/^- `reviewer-\d+` approved/gm)?.length ?? 0;
  expect(count).toBeGreaterThan(50);
  expect(text).toContain(`\n- The JSON report has ${200 - count} more.`);
});
