import { parse } from "yaml";
import { gitHubError } from "./api.ts";

/**
 * Finds the values of a key anywhere in a workflow that are plain text, without an expression.
 * @throws ActionError if the text is no YAML: the values may be in it all the same.
 */
export function literalsIn(workflow: string, key: string): string[] {
  let document: unknown;
  try {
    document = parse(workflow, { maxAliasCount: 1_000 });
  } catch (cause) {
    throw gitHubError(
      "This workflow cannot be read as it is on the default branch, so a policy that was moved cannot be found.",
      "Fix the workflow on the default branch.",
      cause,
    );
  }
  return valuesOf(document, key).filter((value) => !value.includes("${{"));
}

function valuesOf(node: unknown, key: string): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === key && typeof value === "string" ? [value.trim()] : valuesOf(value, key),
  );
}
