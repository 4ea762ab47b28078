import { expect, test } from "vitest";
import { workflowFile } from "../../src/run/evidence.ts";

test.each([
  ["o/r/.github/workflows/a.yml@refs/heads/main", ".github/workflows/a.yml"],
  ["o/r/.github/workflows/a@b.yml@refs/heads/x@refs/y", ".github/workflows/a@b.yml"],
  ["", undefined],
])("the workflow %j is in the file %j", (workflow, file) => {
  expect(workflowFile({ workflow })).toBe(file);
});
