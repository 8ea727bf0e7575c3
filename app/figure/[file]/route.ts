import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { en as words } from "../../../geo/words/en";
import { BadRequest, readJob } from "../../file/ask";
import { Busy, clerks } from "../../file/clerk";
import { type Format, formats } from "../../file/formats";
import { originOf } from "../../origin";

export const dynamic = "force-dynamic";

const framed = "frame-ancestors 'self'";
const sandboxed = "sandbox allow-top-navigation-by-user-activation";

let known: string | undefined;
/** What a file's bytes follow from beside its address and its data: the code that writes it. */
function buildId(): string {
  known ??= readFileSync(join(process.cwd(), ".next/BUILD_ID"), "utf8");
  return known;
}

/** `/figure/<any name>.<format>?<scene>&frame=<sheet>&v=<data version>`: a scene as a file of its own. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const format = /^[a-z0-9-]{1,80}\.([a-z0-9]{2,8})$/.exec(file)?.[1] as Format | undefined;
  if (!format || !Object.hasOwn(formats, format)) return refuse(404, words.sheet.noFile(Object.keys(formats)));
  const { type, isSlow } = formats[format];
  const isDocument = format === "svg" || format === "html";
  const origin = originOf(request.headers);
  const query = new URL(request.url).search;
  try {
    const { job, isPinned } = readJob(new URLSearchParams(query), format, origin);
    const stamp = [buildId(), format, query, origin, job.facts.version].join(" ");
    // The same stamp means the same bytes, so a reader who has them costs no writing.
    const etag = `"${createHash("sha256").update(stamp).digest("hex").slice(0, 16)}"`;
    const headers = {
      "content-type": type,
      // What names its data never changes.
      "cache-control": isPinned ? "public, max-age=31536000, immutable" : "no-cache",
      // Opened by itself a document of ours may run and fetch nothing; a browser's own viewer of another's may.
      "content-security-policy": isDocument ? `default-src 'none'; ${framed}; ${sandboxed}` : framed,
      "x-content-type-options": "nosniff",
      // It is for taking away: here its script may not run.
      ...(format === "html" ? { "content-disposition": "attachment" } : {}),
      etag,
    };
    if (request.headers.get("if-none-match")?.includes(etag)) return new Response(null, { status: 304, headers });
    const bytes = await clerks[isSlow ? "slow" : "quick"].write({ format, query, origin }, request.signal);
    return new Response(bytes as Uint8Array<ArrayBuffer>, { headers });
  } catch (error) {
    if (error instanceof BadRequest) return refuse(400, error.message);
    if (error instanceof Busy) return refuse(503, words.sheet.busy, { "retry-after": "10" });
    if (request.signal.aborted) return refuse(499, "");
    throw error;
  }
}

const refuse = (status: number, sentence: string, headers: Record<string, string> = {}) =>
  new Response(`${sentence}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8", ...headers } });
