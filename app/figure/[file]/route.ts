import { createHash } from "node:crypto";
import { en as words } from "../../../geo/words/en";
import { BadRequest, readFigureQuery, writeSvg } from "../../figure-file";
import { originOf } from "../../origin";

export const dynamic = "force-dynamic";

/** `/figure/<any name>.svg?<scene>&frame=<sheet>`: a scene as a file of its own. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  if (!/^[a-z0-9-]{1,80}\.svg$/.test(file)) return refuse(404, words.sheet.noFile);
  try {
    const { scene, sheet } = readFigureQuery(new URL(request.url).searchParams);
    const body = writeSvg(scene, sheet, originOf(request.headers));
    const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`;
    const headers = {
      "content-type": "image/svg+xml; charset=utf-8",
      "cache-control": "no-cache",
      // Opened by itself a file may run and fetch nothing.
      "content-security-policy": "default-src 'none'; sandbox allow-top-navigation-by-user-activation",
      "x-content-type-options": "nosniff",
      etag,
    };
    if (request.headers.get("if-none-match")?.includes(etag)) return new Response(null, { status: 304, headers });
    return new Response(body, { headers });
  } catch (error) {
    if (error instanceof BadRequest) return refuse(400, error.message);
    throw error;
  }
}

const refuse = (status: number, sentence: string) =>
  new Response(`${sentence}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8" } });
