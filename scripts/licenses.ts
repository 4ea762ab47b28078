// Writes the licences of all bundled packages beside the bundle. The `--license` option of ncc covers only one chunk.
import { readFileSync, writeFileSync } from "node:fs";
import { bundledPackages, licences } from "./bundled.ts";

const { modules } = JSON.parse(readFileSync(".build/stats.json", "utf8"));
writeFileSync(".build/dist/licenses.txt", licences(bundledPackages(modules)));
