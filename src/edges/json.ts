/** Parses JSON (RFC 8259); undefined if it is not JSON, or if an object has a key twice: JSON.parse would take the last. */
export function parseJson(text: string): unknown {
  const read = readJson(text);
  return read?.hasKeyTwice === false ? read.value : undefined;
}

/** Returns whether a text is JSON in which an object has a key twice. */
export function hasKeyTwice(text: string): boolean {
  return readJson(text)?.hasKeyTwice === true;
}

function readJson(text: string): { value: unknown; hasKeyTwice: boolean } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return { value, hasKeyTwice: keysOf(value) !== keysIn(text) };
  } catch {
    return undefined;
  }
}

function keysOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const inner = Object.values(value);
  return inner.reduce((sum, member) => sum + keysOf(member), Array.isArray(value) ? 0 : inner.length);
}

// Every key is a string before a colon, and no other string is.
function keysIn(text: string): number {
  const nextString = /[^"]*"(?:[^"\\]|\\.)*"\s*:?/y;
  let keys = 0;
  while (nextString.test(text)) if (text[nextString.lastIndex - 1] === ":") keys++;
  return keys;
}
