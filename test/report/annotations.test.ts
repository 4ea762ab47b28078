import { expect, test } from "vitest";
import { annotationsOf } from "../../src/report/annotations.ts";
import { storyOf } from "../../src/report/story/story.ts";
import { checked, finding } from "./checked.ts";

test("at most 10 annotations of a kind are made, the last of which counts the rest", () => {
  const findings = Array.from({ length: 25 }, (_, index) => finding("error", `Problem ${index}.`));
  const annotations = annotationsOf(
    storyOf(checked({ "friendly-name": "x" }, { "friendly-name": "x" }, findings)),
  );
  expect(annotations).toHaveLength(10);
  expect(annotations[8]?.message).toContain("Problem 8.");
  expect(annotations[9]?.message).toBe("16 more are in the job summary.");
  expect(annotationsOf(storyOf(checked({}, {}, findings.slice(0, 10)))).at(-1)?.message).toContain(
    "Problem 9.",
  );
});

test("an annotation stays within 4,096 characters", () => {
  const [only] = annotationsOf(storyOf(checked({}, {}, [finding("error", "x".repeat(5_000))])));
  expect(only?.message.length).toBe(4_000);
});

test("an annotation is cut at a whole character", () => {
  const [only] = annotationsOf(storyOf(checked({}, {}, [finding("error", `${"x".repeat(3_999)}😀`)])));
  expect(only?.message).toBe("x".repeat(3_999));
});
