import { defineConfig } from "vitest/config";

// `.ci/run` mutates what decides a verdict and a write. These tests cover much of it, and judge something else.
const others = ["test/edges/github/base.test.ts", "test/report/page/{issue-comments,register}.test.ts"];

// For mutation testing: the tests of the core, which need no process and no network.
export default defineConfig({
  test: {
    include: [
      "test/{messages,settings,declared,plan,run,report,edges/twilio}/**/*.test.ts",
      "test/edges/github/base.test.ts",
    ],
    // The properties over all of Unicode, any bytes and any world, fleets of a thousand, and whole pages: too slow for every mutant.
    exclude: [
      "test/declared/policy-file-{harm,size}.test.ts",
      "test/report/{agreement,hostile-text,limits}.test.ts",
      "test/report/{story/concerns,page/summary,page/differences,page/issue}.test.ts",
      "test/run/{export,model}.test.ts",
      "test/plan/gate.test.ts",
      ...(process.env["MUTATED"] === "core" ? others : []),
    ],
    setupFiles: ["test/setup.ts"],
    // CommonJS is imported as Node does it.
    deps: { interopDefault: false },
  },
});
