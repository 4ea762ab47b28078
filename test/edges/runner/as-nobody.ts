import { execFileSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { fileURLToPath } from "node:url";

const nobody = 65_534;

type Call = {
  file: string;
  name: string;
  given: unknown[];
  /** The size in KiB beyond which the system refuses to write to a file, like a full disk. */
  maxFileKiB?: number;
};

/**
 * Calls an exported function in a process with a user's rights, though the tests run as root. Root may read and write files
 * in spite of their permissions.
 * @param home a folder that this process may enter.
 * @returns the function's result, or `reason` and `message` of the error that it throws.
 */
export function asNobody(home: string, { file, name, given, maxFileKiB }: Call): unknown {
  chmodSync(home, 0o777);
  const url = new URL(`../../../src/edges/runner/${file}`, import.meta.url);
  const code = `
    import * as tested from ${JSON.stringify(url)};
    if (process.getuid() === 0) {
      process.setgroups([]);
      process.setgid(${nobody});
      process.setuid(${nobody});
    }
    const answer = () => {
      try {
        return tested[${JSON.stringify(name)}](...${JSON.stringify(given)});
      } catch ({ reason, message, code }) {
        return { reason, message, code };
      }
    };
    console.log(JSON.stringify(answer() ?? null));`;
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  const limited = `ulimit -f ${maxFileKiB ?? "unlimited"}; exec "$@"`;
  const node = [process.execPath, "--input-type=module", "-e", code];
  const printed = execFileSync("bash", ["-c", limited, "bash", ...node], { cwd: root, encoding: "utf8" });
  return JSON.parse(printed);
}
