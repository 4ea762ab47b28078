// Stands in for an action that sends a file away: keeps a copy where the harness looks. If the file is missing, keeps an empty
// copy, which shows that the action was called, and fails.
import { copyFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const { INPUT_FILE = "", KEEP_AS = "", KEEP_IN = "", GITHUB_WORKSPACE = "" } = process.env;
const kept = join(KEEP_IN, KEEP_AS);
writeFileSync(kept, "");
copyFileSync(join(GITHUB_WORKSPACE, INPUT_FILE), kept);
console.log(`${KEEP_AS} has ${basename(INPUT_FILE)}.`);
