import { createHash } from "node:crypto";
import { en as words } from "../../../geo/words/en";
import { BadRequest, readJob } from "../../file/ask";
import { type Format, formats } from "../../file/formats";
import { writers } from "../../file/writers";
import { originOf } from "../../origin";

export const dynamic = "force-dynamic";

/** `/figure/<any name>.<format>?<scene>&frame=<sheet>&v=<data version>`: a scene as a file of its own. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const format = /^[a-z0-9-]{1,80}\.([a-z0-9]{2,8})$/.exec(file)?.[1];
  if (!format || !Object.hasOwn(formats, format)) return refuse(404, words.sheet.noFile(Object.keys(formats)));
  try {
    const { job, isPinned } = readJob(new URL(request.url).searchParams, format as Format, originOf(request.headers));
    const bytes = await writers[format as Format](job);
    const etag = `"${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}"`;
    const headers = {
      "content-type": formats[format as Format].type,
      // What names its data never changes.
      "cache-control": isPinned ? "public, max-age=31536000, immutable" : "no-cache",
      // Opened by itself a file may run and fetch nothing.
      "content-security-policy":
        "default-src 'none'; frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation",
      "x-content-type-options": "nosniff",
      // It is for taking away: here its script may not run.
      ...(format === "html" ? { "content-disposition": "attachment" } : {}),
      etag,
    };
    if (request.headers.get("if-none-match")?.includes(etag)) return new Response(null, { status: 304, headers });
    return new Response(bytes as Uint8Array<ArrayBuffer>, { headers });
  } catch (error) {
    if (error instanceof BadRequest) return refuse(400, error.message);
    throw error;
  }
}

const refuse = (status: number, sentence: string) =>
  new Response(`${sentence}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8" } });
