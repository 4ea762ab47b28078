import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** Returns the SHA-256 of the canonical JSON (RFC 8785) of a value: `sha256:` and 64 hex digits. */
export function digestOf(value: unknown): string {
  return `sha256:${createHash("sha256")
    .update(canonicalize(value) ?? "")
    .digest("hex")}`;
}
