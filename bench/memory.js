// Writes the peak memory in bytes when the process ends. `--import` loads it before the measured script.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  writeFileSync(process.env["MEMORY_FILE"] ?? "", String(process.resourceUsage().maxRSS * 1024));
});
