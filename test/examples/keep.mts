// Stands in for an action that sends a file away: keeps a copy where the harness looks, and fails without the file.
import { copyFileSync } from "node:fs";
import { basename, join } from "node:path";

const { INPUT_FILE = "", KEEP_AS = "", KEEP_IN = "", GITHUB_WORKSPACE = "" } = process.env;
copyFileSync(join(GITHUB_WORKSPACE, INPUT_FILE), join(KEEP_IN, KEEP_AS));
console.log(`${KEEP_AS} has ${basename(INPUT_FILE)}.`);
