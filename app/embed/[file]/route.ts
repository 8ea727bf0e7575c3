import { createHash } from "node:crypto";
import { compiled } from "../write";

export const dynamic = "force-dynamic";

/** The custom element for other people's pages, and the live map that an embed asks for. */
const scripts = ["element.js", "live.js"];

/** `/embed/element.js`, `/embed/live.js`: compiled by `app/embed/build.mjs`. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  if (!scripts.includes(file)) return new Response("There is no such script.\n", { status: 404 });
  const body = compiled(file);
  const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`;
  const headers = {
    "content-type": "text/javascript; charset=utf-8",
    "cache-control": "public, max-age=3600, stale-while-revalidate=86400",
    // As a module, or on a page that isolates itself, it needs these.
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
    "x-content-type-options": "nosniff",
    etag,
  };
  if (request.headers.get("if-none-match")?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}
