import { z } from "zod";
import { PolicyFile } from "../src/declared/policy-file/schema.ts";
import { Report } from "../src/report/files/schema.ts";
import { forEditors, type Schema } from "./editor.ts";

/** Returns the text of `schema/report.schema.json`. */
export function reportSchema(): string {
  const title = "Report of twilio-composition-settings-action";
  const schema = z.toJSONSchema(Report, { target: "draft-2020-12" });
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`;
}

/** Returns the text of `schema/policy.schema.json`, for editors. */
export function policySchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(PolicyFile, { target: "draft-2020-12" });
  return `${JSON.stringify({ $schema, ...forEditors(schema as Schema) }, null, 2)}\n`;
}
