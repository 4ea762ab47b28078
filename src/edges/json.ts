/** Parses JSON (RFC 8259); undefined if it is none, or if an object has a key twice, of which JSON.parse takes the last. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return keysOf(value) === keysIn(text) ? value : undefined;
  } catch {
    return undefined;
  }
}

function keysOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const inner = Object.values(value);
  return inner.reduce((sum, one) => sum + keysOf(one), Array.isArray(value) ? 0 : inner.length);
}

// A key is a string before a colon, and no other string is.
function keysIn(text: string): number {
  const nextString = /[^"]*"(?:[^"\\]|\\.)*"\s*:?/y;
  let keys = 0;
  while (nextString.test(text)) if (text[nextString.lastIndex - 1] === ":") keys++;
  return keys;
}
