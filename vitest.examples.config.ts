import { defineConfig } from "vitest/config";

// `npm run examples` runs every example with a real runner. It needs act 0.2.87, yq 4, jq, and curl on the PATH.
export default defineConfig({
  test: {
    include: ["test/examples/examples.ts"],
    setupFiles: ["test/setup.ts"],
    testTimeout: 120_000,
    // Prints the transcripts, because people read them.
    disableConsoleIntercept: true,
    reporters: ["verbose"],
  },
});
