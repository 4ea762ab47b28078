// Writes the licences of all that is bundled beside the bundle; ncc's `--license` writes those of one chunk alone.
import { readFileSync, writeFileSync } from "node:fs";
import { bundledPackages, licences } from "./bundled.ts";

const { modules } = JSON.parse(readFileSync(".build/stats.json", "utf8"));
writeFileSync(".build/dist/licenses.txt", licences(bundledPackages(modules)));
