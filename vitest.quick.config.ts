import { defineConfig } from "vitest/config";

// `npm run test:quick` leaves out most tests that start a process or a server, and the tests that try thousands of cases.
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [
      "test/{e2e,standin}/**",
      "test/{archive,bundled,expressions,release,verify}.test.ts",
      "test/declared/policy-file-{harm,size}.test.ts",
      "test/edges/{apply,transport,github/base,runner/{claims,workspace}}.test.ts",
      "test/plan/gate.test.ts",
      "test/report/{agreement,hostile-text,limits}.test.ts",
      "test/run/{export,model}.test.ts",
    ],
    setupFiles: ["test/setup.ts"],
    // CommonJS is imported as Node does it.
    deps: { interopDefault: false },
    testTimeout: 300_000,
    maxWorkers: 2,
    // Test files share their modules. A test that replaces a module would depend on the order of the files, so none is here.
    isolate: false,
  },
});
