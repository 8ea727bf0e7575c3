import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** A text packed as small as whoever asks can read it (`accept-encoding`), and the headers that say how. */
export function pack(
  text: string,
  accepted: string,
): { body: Uint8Array<ArrayBuffer>; headers: Record<string, string> } {
  const vary = { vary: "accept-encoding" };
  const said = (encoding: string) => ({ ...vary, "content-encoding": encoding });
  if (/\bbr\b/.test(accepted)) return { body: new Uint8Array(brotliCompressSync(text, quality)), headers: said("br") };
  if (/\bgzip\b/.test(accepted)) return { body: new Uint8Array(gzipSync(text, { level: 9 })), headers: said("gzip") };
  return { body: new TextEncoder().encode(text), headers: vary };
}
