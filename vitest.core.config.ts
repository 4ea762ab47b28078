import { defineConfig } from "vitest/config";

// `.ci/run` mutates what decides a verdict and a write. These tests run that code again for every page, and judge the page.
const others = ["test/edges/github/base.test.ts", "test/report/**"];

// Mutation testing runs only the tests of the core, which need no process and no network.
export default defineConfig({
  test: {
    include: [
      "test/{messages,settings,declared,plan,run,report,edges/twilio}/**/*.test.ts",
      "test/edges/github/base.test.ts",
    ],
    // These tests are too slow for every mutant: they use random texts, files, and runs, a thousand accounts, or whole pages.
    exclude: [
      "test/declared/policy-file-{harm,size}.test.ts",
      "test/report/{agreement,hostile-text,limits}.test.ts",
      "test/report/{story/story,page/summary,page/differences,page/issue}.test.ts",
      "test/run/{export,model}.test.ts",
      "test/plan/gate.test.ts",
      ...(process.env["MUTATED"] === "core" ? others : []),
    ],
    setupFiles: ["test/setup.ts"],
    // CommonJS is imported as Node does it.
    deps: { interopDefault: false },
  },
});
