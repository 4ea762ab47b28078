// Preloaded (--import) where peak memory is measured: writes it down when the process ends, in bytes.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  writeFileSync(process.env["MEMORY_FILE"] ?? "", String(process.resourceUsage().maxRSS * 1024));
});
