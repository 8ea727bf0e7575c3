import { createHash } from "node:crypto";
import { readAtlasText } from "../../data/read";

export const dynamic = "force-dynamic";

/** The atlas as the builder wrote it; a rebuilt one is served without a restart. */
export function GET(request: Request): Response {
  const { text } = readAtlasText();
  const etag = `"${createHash("sha256").update(text).digest("hex").slice(0, 16)}"`;
  const headers = { "content-type": "application/geo+json", "cache-control": "no-cache", etag };
  if (request.headers.get("if-none-match")?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers });
}
