import { execFileSync, spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test("the stand-in in the background is Twilio for any process with the environment that it prints", () => {
  const printed = execFileSync(process.execPath, ["test/e2e/serve.ts"], { encoding: "utf8" });
  const env = Object.fromEntries(
    printed
      .trim()
      .split("\n")
      .map((line) => line.split("=", 2)),
  );
  try {
    const run = (enabled: string) =>
      spawnSync(process.execPath, ["dist/index.js"], {
        env: {
          ...env,
          GITHUB_ACTIONS: "true",
          "INPUT_ENCRYPTION-ENABLED": enabled,
          "INPUT_EXPECTED-PLAN": "any",
          GITHUB_OUTPUT: "",
        },
        encoding: "utf8",
      });
    expect([run("true").status, run("false").status]).toEqual([0, 1]);
    expect(run("true").stdout).toContain("Result: compliant");
  } finally {
    process.kill(Number(env["STANDIN_PID"]));
  }
});
