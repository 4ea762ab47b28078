/** Makes an index of Git with files (gitformat-index), without their dates and hashes. */
export function gitIndex(
  paths: readonly string[],
  { version = 2, isExtended = false }: { version?: number; isExtended?: boolean } = {},
): Buffer {
  const entries = paths.map((path) => {
    const flags = Buffer.alloc(isExtended ? 4 : 2);
    flags.writeUInt16BE(Buffer.byteLength(path) | (isExtended ? 0x4000 : 0));
    return Buffer.concat([Buffer.alloc(60), flags, Buffer.from(`${path}\0`)]);
  });
  const head = Buffer.alloc(12);
  head.write("DIRC");
  head.writeUInt32BE(version, 4);
  head.writeUInt32BE(paths.length, 8);
  return Buffer.concat([head, ...entries]);
}
