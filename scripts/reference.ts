// `npm run reference` writes the tables of docs/inputs.md and docs/troubleshooting.md between their markers.
import { readFileSync, writeFileSync } from "node:fs";
import { withReasons, withTables } from "./tables.ts";

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const write = (path: string, text: string) => writeFileSync(new URL(`../${path}`, import.meta.url), text);

write("docs/inputs.md", withTables(read("docs/inputs.md"), read("action.yml")));
write("docs/troubleshooting.md", withReasons(read("docs/troubleshooting.md")));
