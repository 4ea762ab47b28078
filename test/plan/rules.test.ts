import { expect, test } from "vitest";
import { unmetNeeds } from "../../src/plan/rules.ts";
import { neverConfigured, type State } from "../../src/settings/settings.ts";

const url = "https://example-phi.s3-us-east-2.amazonaws.com/compositions";
const live = (overrides: Partial<State> = {}): State => ({ ...neverConfigured, ...overrides });

test("only a switch that is on needs other settings, and only empty ones are missing", () => {
  expect(unmetNeeds(live())).toEqual([]);
  expect(unmetNeeds(live({ "aws-storage-enabled": true, "aws-s3-url": url }))).toEqual([
    {
      name: "aws-storage-enabled",
      noun: "S3 storage",
      needs: ["aws-s3-url", "aws-credentials-sid"],
      missing: ["aws-credentials-sid"],
    },
  ]);
});
