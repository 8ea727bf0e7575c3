/** The chunks of a PNG in their order, read by its specification: each type with its data. */
export function readChunks(png: Buffer): { type: string; data: Buffer }[] {
  const chunks = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** The words in a PNG's iTXt chunks, by keyword. */
export const readWords = (png: Buffer): Record<string, string> =>
  Object.fromEntries(
    readChunks(png)
      .filter(({ type }) => type === "iTXt")
      .map(({ data }) => {
        const keyword = data.subarray(0, data.indexOf(0)).toString("latin1");
        // After two flags come the language and the translated keyword, each ended by a zero.
        const text = data.indexOf(0, data.indexOf(0, keyword.length + 3) + 1) + 1;
        return [keyword, data.subarray(text).toString("utf8")];
      }),
  );
