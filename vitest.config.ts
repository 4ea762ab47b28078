import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    // CommonJS is imported as Node does it.
    deps: { interopDefault: false },
    // For what hangs, not for what is slow: on a busy machine a process takes seconds to start.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // Most of the time is spent waiting for retries, so more runs side by side than there are processors.
    maxWorkers: 4,
    maxConcurrency: 12,
  },
});
