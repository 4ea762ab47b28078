import { defineConfig } from "vitest/config";

// For `npm run examples`, which needs act 0.2.87, yq 4, jq and curl on the PATH: every example, run by a real runner.
export default defineConfig({
  test: {
    include: ["test/examples/examples.ts"],
    setupFiles: ["test/setup.ts"],
    testTimeout: 120_000,
    // The transcripts are there to be read.
    disableConsoleIntercept: true,
    reporters: ["verbose"],
  },
});
