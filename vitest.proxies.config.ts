import { defineConfig } from "vitest/config";

// For `npm run proxies`, which needs squid and tinyproxy: the bundle behind real proxies.
export default defineConfig({
  test: {
    include: ["test/proxies/proxies.ts"],
    setupFiles: ["test/setup.ts"],
    testTimeout: 120_000,
    // Runs mostly wait, but each start needs a processor.
    maxConcurrency: 4,
    reporters: ["verbose"],
  },
});
