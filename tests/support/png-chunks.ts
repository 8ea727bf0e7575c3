import { gzipSync } from "node:zlib";

/** CRC-32, which gzip ends its files with. */
const checksum = (bytes: Buffer) => gzipSync(bytes).subarray(-8).readUInt32LE();

/** The chunks of a PNG in their order, each type with its data; throws where a chunk's sum is wrong. */
export function readChunks(png: Buffer): { type: string; data: Buffer }[] {
  const chunks = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString("latin1", at + 4, at + 8);
    if (checksum(png.subarray(at + 4, at + 8 + length)) !== png.readUInt32BE(at + 8 + length))
      throw new Error(`the sum of a chunk of type ${type} is wrong`);
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) });
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
