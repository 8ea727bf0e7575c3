import { createHash } from "node:crypto";
import { formatEmbed, formatEmbedOptions, parseEmbedQuery } from "../../geo/embed-query";
import { oembedAddress } from "../../geo/oembed";
import { formatScene, queryOfForm } from "../../geo/scene";
import { noticeText, en as words } from "../../geo/words/en";
import { framePolicy } from "../headers.mjs";
import { originOf } from "../origin";
import { readSite, readVersion } from "../site";
import { writeEmbed } from "./write";

export const dynamic = "force-dynamic";

/** `/embed?<scene>`: the scene as one light document for other people's pages. */
export async function GET(request: Request): Promise<Response> {
  const { facts: current, anchors, embedGround } = readSite();
  const codes = current.provinces.map(({ code }) => code);
  const query = new URL(request.url).searchParams;
  // Toggles sent without script: their fields become the canonical address.
  if (query.has("form")) {
    const { embed } = parseEmbedQuery(queryOfForm(query), codes);
    const location = `/embed${formatEmbed(embed, "short")}`;
    return new Response(null, { status: 303, headers: { location, ...framePolicy() } });
  }
  const { embed, notices } = parseEmbedQuery(query, codes);
  const { scene, hasControls, version } = embed;
  const origin = originOf(request.headers);
  // A pinned embed stays at its data; one whose data is not kept says so.
  const pinned = version === null ? current : readVersion(version);
  const body = await writeEmbed({
    facts: pinned ?? current,
    anchors,
    ground: embedGround,
    scene,
    hasControls,
    kept: formatEmbedOptions(embed),
    address: `${origin}/${formatScene({ ...scene, title: "" })}`,
    oembed: oembedAddress(`${origin}/embed${formatEmbed(embed, "short")}`, origin),
    notices: [
      ...notices.map((notice) => noticeText(words, notice)),
      ...(pinned ? [] : [words.embedNotice(version!, current.version)]),
    ],
    isFile: false,
  });
  const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`;
  const headers = {
    "content-type": "text/html; charset=utf-8",
    // What a version says never changes; without one the newest is asked for every time.
    "cache-control": version && pinned ? "public, max-age=31536000, immutable" : "no-cache",
    etag,
    ...framePolicy(),
  };
  if (request.headers.get("if-none-match")?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}
