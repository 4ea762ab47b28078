/**
 * Parses JSON (RFC 8259); undefined if it is not JSON.
 * @param onKeyTwice gives the result if an object has a key twice: JSON.parse would take the last. By default it is undefined.
 */
export function parseJson(text: string, onKeyTwice = (): unknown => undefined): unknown {
  let [value, keys]: [unknown, number] = [undefined, 0];
  try {
    value = JSON.parse(text);
    // Fails if arrays are nested too deeply.
    keys = keysOf(value);
  } catch {
    return undefined;
  }
  return keys === keysIn(text) ? value : onKeyTwice();
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
