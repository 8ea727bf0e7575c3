/** Said of a picture in itself, by keywords that PNG knows: "Title", "Description", "Source" and more. */
export type PngWords = Record<string, string>;

const encode = (text: string) => [...new TextEncoder().encode(text)];
const uint32 = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];

/** CRC-32 as in annex D of the PNG specification. */
function checksum(bytes: number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

function chunk(type: string, data: number[]): number[] {
  const typed = [...encode(type), ...data];
  return [...uint32(data.length), ...typed, ...uint32(checksum(typed))];
}

/** The signature and the header chunk, which must stand first. */
const headLength = 33;

/**
 * A PNG that says in itself what it shows: a text chunk in UTF-8 (iTXt) for each word, and how large a
 * pixel is (pHYs), so that office programs set it at its size. `scale` is pixels per CSS pixel (1/96 inch).
 */
export function pngWithWords(png: Uint8Array, words: PngWords, scale: number): Uint8Array<ArrayBuffer> {
  const perMetre = uint32(Math.round((96 * scale) / 0.0254));
  const added = [
    ...chunk("pHYs", [...perMetre, ...perMetre, 1]),
    // Not compressed, in English, the keyword not translated.
    ...Object.entries(words).flatMap(([key, text]) =>
      chunk("iTXt", [...encode(key), 0, 0, 0, ...encode("en"), 0, 0, ...encode(text)]),
    ),
  ];
  const file = new Uint8Array(png.length + added.length);
  file.set(png.subarray(0, headLength));
  file.set(added, headLength);
  file.set(png.subarray(headLength), headLength + added.length);
  return file;
}
