import { defineConfig } from "vitest/config";

// For `npm run test:quick`: the tests without a process or a server, except those that try thousands of cases.
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [
      "test/{e2e,standin}/**",
      "test/{archive,bundled,expressions,release,verify}.test.ts",
      "test/declared/policy-file-{harm,size}.test.ts",
      "test/edges/{apply,transport,runner/{claims,workspace}}.test.ts",
      "test/plan/gate.test.ts",
      "test/report/{agreement,hostile-text,limits}.test.ts",
      "test/run/{export,model}.test.ts",
    ],
    setupFiles: ["test/setup.ts"],
    // CommonJS is imported as Node does it.
    deps: { interopDefault: false },
    testTimeout: 300_000,
    maxWorkers: 2,
    isolate: false,
  },
});
