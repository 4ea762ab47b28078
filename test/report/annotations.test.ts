import { expect, test } from "vitest";
import { annotationsOf } from "../../src/report/annotations.ts";
import { storyOf } from "../../src/report/story/story.ts";
import type { Outcome } from "../../src/run/outcome.ts";
import {
  checked,
  clinics,
  clinicsByDefault,
  finding,
  fleet,
  fleetPullRequest,
  only,
  outcomesOf,
  type StoryName,
  states,
  stories,
} from "./stories.ts";

const shown = (outcome: Outcome) =>
  annotationsOf(storyOf(outcome)).map(({ level, title, message, place }) => {
    const at = place === undefined ? "" : ` ${place.file}:${place.line}`;
    return `${level}${at}: ${title}: ${message}`;
  });

async function annotationsIn(...names: StoryName[]): Promise<string> {
  const texts = (await outcomesOf(names)).map(([story, outcome]) => [`# ${story}`, ...shown(outcome)]);
  return `\n${texts.map((lines) => lines.join("\n")).join("\n")}\n`;
}

test("annotates each difference, failure and warning of a check on its line", async () => {
  expect(
    await annotationsIn(
      "compliant",
      "drifted, and the job stays green",
      "drifted, and incomplete",
      "live is stronger than the policy",
      "a key is missing",
      "references are not permitted",
      "compliant, with a gap",
      "waived",
      "withheld",
      "some of each",
    ),
  ).toMatchSnapshot();
});

test("annotates each change of a pull request on its line, as an error, a warning or a notice", async () => {
  expect(
    await annotationsIn(
      "strengthens",
      "weakens",
      "weakens, and that is allowed",
      "weakens beside a drift",
      "accepts the drift",
      "the base is not known",
      "weakens, from a fork",
    ),
  ).toMatchSnapshot();
});

test("annotates what apply refused, failed to do or could not prove, with what to do", async () => {
  expect(
    await annotationsIn(
      "applied",
      "applied, bucket in the path",
      "applied, foreign host",
      "weakening refused",
      "incomplete, refused",
      "the key is another account's",
      "the plan changed",
      "another account answers",
      "never configured, account unknown",
      "the write is refused",
      "the write is not confirmed",
      "another account answers the write",
      "the write has no effect",
      "the write changes only another setting",
      "the settings vanish",
      "too late to write",
      "some of each, applied",
      "the export fails",
      "the inputs are wrong",
      "a bug",
    ),
  ).toMatchSnapshot();
});

test("annotates drift and accepted drift as such, and no other state of a setting", async () => {
  const annotated = await Promise.all(
    Object.entries(states).map(async ([state, { story, label }]) => {
      const found = annotationsOf(storyOf(await stories[story]())).filter(({ title }) => title === "Drift");
      return found.some(({ message }) => message.includes(`: ${label} is `)) ? [state] : [];
    }),
  );
  expect(annotated.flat()).toEqual(["differs", "drift-accepted", "drift-left"]);
});

test("does not annotate a drift that apply did not write, because a finding says why", async () => {
  expect(shown(await stories["weakening refused"]()).filter((text) => text.includes("Drift:"))).toEqual([]);
});

test("says where the lines to paste are", async () => {
  const [annotation] = annotationsOf(storyOf(await stories["compliant, with a gap"]())).slice(-1);
  expect(annotation?.message).toMatch(/ The job summary has the lines to paste\.$/);
});

test("counts the rest in the last of ten annotations of a kind", () => {
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

test("puts errors before warnings and gives each kind ten places", () => {
  const findings = (["warning", "error"] as const).flatMap((level) =>
    Array.from({ length: 12 }, (_, index) => finding(level, `Problem ${index}.`)),
  );
  const levels = annotationsOf(storyOf(checked({}, {}, findings))).map(({ level }) => level);
  expect(levels).toEqual([...Array(10).fill("error"), ...Array(10).fill("warning")]);
});

test("keeps an annotation within 4,096 characters", () => {
  const [only] = annotationsOf(storyOf(checked({}, {}, [finding("error", "x".repeat(5_000))])));
  expect(only?.message.length).toBe(4_000);
});

test("cuts an annotation at a whole character", () => {
  const [only] = annotationsOf(storyOf(checked({}, {}, [finding("error", `${"x".repeat(3_999)}😀`)])));
  expect(only?.message).toBe("x".repeat(3_999));
});

test("makes one annotation of the same difference, or the same gap, in many accounts", async () => {
  const drifted = annotationsOf(storyOf(await fleet({ size: 30, drifted: () => true })));
  expect(drifted.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^clinic-0, clinic-1, .*clinic-9 and 20 more: encryption is OFF: encryption-enabled is false /,
    ),
  ]);
  expect(
    annotationsOf(storyOf(await fleet({ size: 30, declared: { "encryption-enabled": true } }))),
  ).toHaveLength(1);
});

test("annotates a misplaced composition as an error, beside the warning about a gap", async () => {
  const outcome = await fleet({ misplaced: only(1), declared: { "aws-storage-enabled": false } });
  expect(annotationsOf(storyOf(outcome)).map(({ level }) => level)).toEqual(["error", "warning"]);
});

test("annotates a default that weakens many accounts once, on its line", async () => {
  const weakened = annotationsOf(
    storyOf(await fleetPullRequest(clinicsByDefault(20, true), clinicsByDefault(20, false))),
  );
  expect(weakened.map(({ level, message, place }) => [level, message.split(".")[0], place?.line])).toEqual([
    ["error", "This pull request turns encryption OFF for 20 accounts", 3],
  ]);
  const back = annotationsOf(
    storyOf(await fleetPullRequest(clinicsByDefault(20, false), clinicsByDefault(20, true))),
  );
  expect(back.filter(({ level }) => level === "notice")).toHaveLength(1);
});

test("annotates the same weakening on each line on which it is, up to ten", async () => {
  const lines = annotationsOf(storyOf(await fleetPullRequest(clinics(3, true), clinics(3, false))));
  expect(lines.map(({ place }) => place?.line)).toEqual([5, 8, 11]);
  const many = annotationsOf(storyOf(await fleetPullRequest(clinics(30, true), clinics(30, false))));
  expect(many).toHaveLength(10);
});

test("shows nine of many notices and counts the rest", async () => {
  const renamed = clinics(30, true, (at) => `Branch ${at}`);
  const outcome = await fleetPullRequest(clinics(30, true), renamed);
  const notices = annotationsOf(storyOf(outcome)).filter(({ level }) => level === "notice");
  expect(notices).toHaveLength(10);
  expect(notices[0]?.message).toBe("This pull request renames the settings for clinic-0.");
  expect(notices[9]?.message).toBe("21 more are in the job summary.");
});
