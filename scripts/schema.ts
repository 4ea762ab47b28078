// Writes the published JSON Schemas from the zod schemas that the action uses.
import { writeFileSync } from "node:fs";
import { policySchema, reportSchema } from "./schemas.ts";

writeFileSync(new URL("../schema/report.schema.json", import.meta.url), reportSchema());
writeFileSync(new URL("../schema/policy.schema.json", import.meta.url), policySchema());
