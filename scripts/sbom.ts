// `npm run sbom` prints the contents of the bundle as SPDX. npm reads package-lock.json for it and sends no request.
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
