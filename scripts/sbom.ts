// `npm run sbom`: prints what the bundle is made of, as SPDX. npm describes what package-lock.json says, and asks nobody.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { bundledPackages, sbomOf } from "./bundled.ts";

const { modules } = JSON.parse(readFileSync(".build/stats.json", "utf8"));
const installed = execFileSync(
  "npm",
  ["sbom", "--package-lock-only", "--sbom-format=spdx", "--sbom-type=application"],
  { encoding: "utf8", maxBuffer: 1e9 },
);
console.log(JSON.stringify(sbomOf(JSON.parse(installed), bundledPackages(modules)), null, 2));
