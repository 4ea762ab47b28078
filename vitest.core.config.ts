import { defineConfig } from "vitest/config";

// For mutation testing: the tests of the core, which need no process and no network.
export default defineConfig({
  test: {
    include: [
      "test/{accounts,comment,drift,export,inputs,plan,policy-file,reading,report,run,s3-url,sarif,settings,text,twilio}.test.ts",
    ],
    setupFiles: ["test/setup.ts"],
    // CommonJS is imported as Node does it.
    deps: { interopDefault: false },
  },
});
