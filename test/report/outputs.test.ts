import { expect, test } from "vitest";
import { outputsOf } from "../../src/report/outputs.ts";
import { summarize } from "../../src/run/outcome.ts";
import { accountPolicy } from "../account.ts";
import { checked } from "./checked.ts";

const many = (count: number) => {
  const outcome = checked({ "encryption-enabled": true }, { "friendly-name": "x".repeat(200) });
  const [drifted] = outcome.accounts;
  if (drifted === undefined) throw new Error("An outcome of one account has one.");
  const compliant = {
    ...drifted,
    policy: accountPolicy({ account: "AC00000000000000000000000000000000" }),
    result: "compliant" as const,
  };
  const accounts = Array.from({ length: count }, (_, index) => (index === count - 1 ? drifted : compliant));
  return summarize({ mode: "check", failOnDrift: true }, accounts);
};
const sizeOf = (text: string) => new TextEncoder().encode(text).length;

test("outputs stay far within 1 MB, whatever Twilio answers", () => {
  const outputs = outputsOf(many(2_000));
  expect(sizeOf(Object.values(outputs).join(""))).toBeLessThan(200);
});
