// `npm run reference`: writes the tables of inputs and outputs between their markers in docs/inputs.md.
import { readFileSync, writeFileSync } from "node:fs";
import { withTables } from "./tables.ts";

const page = new URL("../docs/inputs.md", import.meta.url);
const action = readFileSync(new URL("../action.yml", import.meta.url), "utf8");
writeFileSync(page, withTables(readFileSync(page, "utf8"), action));
