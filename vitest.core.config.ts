import { defineConfig } from "vitest/config";

// For mutation testing: the tests of the core, which need no process and no network.
export default defineConfig({
  test: {
    include: ["test/{messages,settings,declared,plan,run,report,edges/twilio}/**/*.test.ts"],
    // The properties over all of Unicode, any bytes and any world, and fleets of a thousand: too slow to be run for every mutant.
    exclude: [
      "test/declared/policy-file-{harm,size}.test.ts",
      "test/report/{hostile-text,limits}.test.ts",
      "test/run/{export,model}.test.ts",
      "test/plan/gate.test.ts",
    ],
    setupFiles: ["test/setup.ts"],
    // CommonJS is imported as Node does it.
    deps: { interopDefault: false },
  },
});
