import { defineConfig } from "vitest/config";

// `npm run proxies` runs the bundle behind real proxies. It needs squid and tinyproxy.
export default defineConfig({
  test: {
    include: ["test/proxies/proxies.ts"],
    setupFiles: ["test/setup.ts"],
    testTimeout: 120_000,
    // More runs at once would slow each other down: a run mostly waits, but its start needs a processor.
    maxConcurrency: 4,
    reporters: ["verbose"],
  },
});
