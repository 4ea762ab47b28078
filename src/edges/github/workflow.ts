import { parse } from "yaml";

/** Finds the values of a key anywhere in a workflow that are plain text, without an expression. None if it is no YAML. */
export function literalsIn(workflow: string, key: string): string[] {
  try {
    return valuesOf(parse(workflow, { maxAliasCount: 1_000 }), key).filter((value) => !value.includes("${{"));
  } catch {
    return [];
  }
}

function valuesOf(node: unknown, key: string): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === key && typeof value === "string" ? [value.trim()] : valuesOf(value, key),
  );
}
