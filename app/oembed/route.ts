import { composeOembed, readOembedQuery } from "../../geo/oembed";
import { en as words } from "../../geo/words/en";
import { originOf } from "../origin";
import { readSite } from "../site";

export const dynamic = "force-dynamic";

/** `/oembed?url=…`: how to embed a page of this site, by oEmbed 1.0. */
export function GET(request: Request): Response {
  const { facts } = readSite();
  const origin = originOf(request.headers);
  const codes = facts.provinces.map(({ code }) => code);
  const ask = readOembedQuery(new URL(request.url).searchParams, origin, codes, words);
  // Editors ask from a browser too.
  const headers = { "access-control-allow-origin": "*", "cache-control": "public, max-age=300" };
  if ("status" in ask) {
    const { status, sentence } = ask;
    const plain = { ...headers, "content-type": "text/plain; charset=utf-8" };
    return new Response(`${sentence}\n`, { status, headers: plain });
  }
  return Response.json(composeOembed(facts, ask, origin, words), { headers });
}
