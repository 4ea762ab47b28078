import { z } from "zod";
import { Report } from "../src/report/json.ts";

/** The text of `schema/report.schema.json`. */
export function reportSchema(): string {
  const schema = z.toJSONSchema(Report, { target: "draft-2020-12" });
  return `${JSON.stringify({ title: "Report of twilio-composition-settings-action", ...schema }, null, 2)}\n`;
}
