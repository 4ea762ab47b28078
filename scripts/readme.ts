// `npm run readme`: writes the tables of inputs and outputs between their markers in the README.
import { readFileSync, writeFileSync } from "node:fs";
import { withTables } from "./tables.ts";

const readme = new URL("../README.md", import.meta.url);
const action = readFileSync(new URL("../action.yml", import.meta.url), "utf8");
writeFileSync(readme, withTables(readFileSync(readme, "utf8"), action));
