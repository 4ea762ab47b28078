// `npm run release-check -- vX.Y.Z NOTES` refuses an incomplete release, and writes the notes of a complete one to a file.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { version as codeVersion } from "../src/tool.ts";
import { faultsOf, notesOf } from "./release.ts";

const [tag = "", notes = ""] = process.argv.slice(2);
const changelog = readFileSync("CHANGELOG.md", "utf8");
execFileSync("npm", ["run", "build"], { stdio: "inherit" });
const changes = execFileSync("git", ["status", "--porcelain", "--", "dist", "schema"], { encoding: "utf8" });
const { version: packageVersion } = JSON.parse(readFileSync("package.json", "utf8"));

const faults = faultsOf({ tag, packageVersion, codeVersion, changelog, changes });
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else writeFileSync(notes, `${notesOf(changelog, tag.slice(1))}\n`);
