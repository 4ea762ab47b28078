import { z } from "zod";
import { PolicyFile } from "../src/declared/policy-file/schema.ts";
import { Report } from "../src/report/schema.ts";

/** The text of `schema/report.schema.json`. */
export function reportSchema(): string {
  return textOf("Report of twilio-composition-settings-action", Report);
}

/** The text of `schema/policy.schema.json`, for editors. */
export function policySchema(): string {
  return textOf("Policy file of twilio-composition-settings-action", PolicyFile);
}

function textOf(title: string, schema: z.core.$ZodType): string {
  const json = z.toJSONSchema(schema, { target: "draft-2020-12" });
  return `${JSON.stringify({ title, ...json }, null, 2)}\n`;
}
