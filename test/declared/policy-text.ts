import { readFileSync } from "node:fs";
import { parsePolicy } from "../../src/declared/policy-file/read.ts";
import { ActionError } from "../../src/messages/errors.ts";

const [, shown = ""] =
  /```yaml\n(# yaml-language-server:.*?)```/s.exec(readFileSync("docs/policy-file.md", "utf8")) ?? [];

/** The policy file that docs/policy-file.md shows; its waiver ends on another day where one is given. */
export function example(expires?: string): string {
  if (shown === "") throw new Error("docs/policy-file.md shows no policy file.");
  return expires === undefined ? shown : shown.replace(/expires: ".*"/, `expires: "${expires}"`);
}

/** What is wrong with a policy file; nothing where it can be used. */
export function problems(text: string): ActionError[] {
  try {
    parsePolicy(text, "policy.yml", "2026-11-24");
    return [];
  } catch (error) {
    if (!(error instanceof AggregateError)) throw error;
    return error.errors.map((one) => {
      if (one instanceof ActionError) return one;
      throw one;
    });
  }
}
