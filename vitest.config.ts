import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    // CommonJS is imported as Node does it.
    deps: { interopDefault: false },
    // Ends a test that hangs. A test that is only slow passes, also beside six busy loops on two processors.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Most of the time is spent waiting for retries, so more workers run side by side than there are processors.
    maxWorkers: 4,
    maxConcurrency: 12,
  },
});
