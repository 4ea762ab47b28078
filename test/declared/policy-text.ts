import { readFileSync } from "node:fs";
import { parsePolicy } from "../../src/declared/policy-file/read.ts";
import { ActionError } from "../../src/messages/errors.ts";

const [, shown = ""] =
  /```yaml\n(# yaml-language-server:.*?)```/s.exec(readFileSync("docs/policy-file.md", "utf8")) ?? [];

/** Returns the policy file that docs/policy-file.md shows; `expires` overrides the last day of its waiver. */
export function example(expires?: string): string {
  if (shown === "") throw new Error("docs/policy-file.md shows no policy file.");
  return expires === undefined ? shown : shown.replace(/expires: ".*"/, `expires: "${expires}"`);
}

/** Returns the errors of a policy file; an empty list if the file is valid. */
export function problems(text: string): ActionError[] {
  try {
    parsePolicy(text, "policy.yml", "2026-11-24");
    return [];
  } catch (error) {
    if (!(error instanceof AggregateError)) throw error;
    return error.errors.map((problem) => {
      if (problem instanceof ActionError) return problem;
      throw problem;
    });
  }
}
