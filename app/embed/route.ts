import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { formatEmbed, parseEmbedQuery } from "../../geo/embed-query";
import { oembedAddress } from "../../geo/oembed";
import { formatScene } from "../../geo/scene";
import { noticeText, en as words } from "../../geo/words/en";
import { framePolicy } from "../headers.mjs";
import { originOf } from "../origin";
import { readSite, readVersion } from "../site";
import type { writeEmbed } from "./document";

export const dynamic = "force-dynamic";

const folder = join(process.cwd(), ".next/embed");
const part = (name: string) => readFileSync(join(folder, name), "utf8");

/** `/embed?<scene>`: the scene as one light document for other people's pages. */
export async function GET(request: Request): Promise<Response> {
  const { facts: current, anchors, embedGround } = readSite();
  const { embed, notices } = parseEmbedQuery(
    new URL(request.url).searchParams,
    current.provinces.map(({ code }) => code),
  );
  const { scene, hasControls, version } = embed;
  const origin = originOf(request.headers);
  const address = `${origin}/${formatScene({ ...scene, title: "" })}`;
  // A pinned embed stays at its data; one whose data is not kept says so.
  const pinned = version === null ? current : readVersion(version);
  const facts = pinned ?? current;
  // Compiled by app/embed/build.mjs, with Preact; the bundler of the pages must not look inside.
  const module = pathToFileURL(join(folder, "document.mjs")).href;
  const { writeEmbed: write } = (await import(/* turbopackIgnore: true */ module)) as { writeEmbed: typeof writeEmbed };
  const body = write({
    facts,
    anchors,
    ground: embedGround,
    scene,
    hasControls,
    address,
    oembed: oembedAddress(`${origin}/embed?${formatEmbed(embed)}`, origin),
    notices: [
      ...notices.map((notice) => noticeText(words, notice)),
      ...(pinned ? [] : [words.embedNotice(version!, current.version)]),
    ],
    css: part("style.css"),
    script: part("script.js"),
  });
  const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`;
  const headers = {
    "content-type": "text/html; charset=utf-8", // What a version says never changes; without one the newest is asked for every time.
    "cache-control": version && pinned ? "public, max-age=31536000, immutable" : "no-cache",
    etag,
    ...framePolicy(),
  };
  if (request.headers.get("if-none-match")?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}
