import { createHash } from "node:crypto";
import { clip } from "../../../geo/scene";
import { en as words } from "../../../geo/words/en";
import { BadRequest, readFigureQuery, writeFigure } from "../../figure-file";
import { originOf } from "../../origin";
import { type Scale, scales, writePng } from "../../png-file";

export const dynamic = "force-dynamic";

/** `/figure/<any name>.svg|png?<scene>&frame=<sheet>`, a picture also with `&scale=2`: a scene as a file of its own. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const kind = /^[a-z0-9-]{1,80}\.(svg|png)$/.exec(file)?.[1];
  if (!kind) return refuse(404, words.sheet.noFile);
  try {
    const query = new URL(request.url).searchParams;
    const scale = kind === "png" ? takeScale(query) : 1;
    const { scene, sheet } = readFigureQuery(query);
    const figure = writeFigure(scene, sheet, originOf(request.headers));
    // A picture follows from its drawing, so a reader who has it costs no rendering.
    const etag = `"${createHash("sha256").update(`${kind} ${scale} ${figure.svg}`).digest("hex").slice(0, 16)}"`;
    const headers = {
      "content-type": kind === "png" ? "image/png" : "image/svg+xml; charset=utf-8",
      "cache-control": "no-cache",
      // Opened by itself a file may run and fetch nothing.
      "content-security-policy":
        "default-src 'none'; frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation",
      "x-content-type-options": "nosniff",
      etag,
    };
    if (request.headers.get("if-none-match")?.includes(etag)) return new Response(null, { status: 304, headers });
    return new Response(kind === "png" ? await writePng(figure, scale) : figure.svg, { headers });
  } catch (error) {
    if (error instanceof BadRequest) return refuse(400, error.message);
    throw error;
  }
}

/** Takes `scale` out of a query, which then asks for what an SVG file can be asked for. */
function takeScale(query: URLSearchParams): Scale {
  const [asked = "1", ...again] = query.getAll("scale");
  query.delete("scale");
  if (again.length) throw new BadRequest(words.notice.repeated("scale", again.slice(0, 5).map(clip)));
  const scale = scales.find((known) => String(known) === asked);
  if (!scale) throw new BadRequest(words.sheet.unknown("scale", asked, scales.map(String)));
  return scale;
}

const refuse = (status: number, sentence: string) =>
  new Response(`${sentence}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8" } });
