import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

type Counted = { opened: number; open: number };

/** Counts the sockets of a run with this environment: the opened ones, and those that are still open at its end. */
export function countSockets(): { env: Record<string, string>; counted: () => Counted } {
  const folder = mkdtempSync(join(tmpdir(), "sockets-"));
  const file = join(folder, "count.json");
  return {
    env: {
      NODE_OPTIONS: `--import=${new URL("open-sockets.js", import.meta.url)}`,
      OPEN_SOCKETS_FILE: file,
    },
    counted: () => {
      const counted: Counted = JSON.parse(readFileSync(file, "utf8"));
      rmSync(folder, { recursive: true });
      return counted;
    },
  };
}
