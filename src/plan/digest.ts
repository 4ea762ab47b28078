import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** `sha256:` and 64 hex digits over canonical JSON of a value. */
export function digestOf(value: unknown): string {
  return `sha256:${createHash("sha256")
    .update(canonicalize(value) ?? "")
    .digest("hex")}`;
}
