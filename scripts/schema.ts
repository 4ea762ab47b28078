// Writes the JSON Schemas that we publish, from the zod schemas that the action uses.
import { writeFileSync } from "node:fs";
import { reportSchema } from "./report-schema.ts";

writeFileSync(new URL("../schema/report.schema.json", import.meta.url), reportSchema());
