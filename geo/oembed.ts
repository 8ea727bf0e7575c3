import type { ProvinceCode } from "../data/claim";
import type { Digest } from "../data/digest";
import { composeShortAlt } from "./alt";
import { fitCard } from "./card";
import { frameAttributes } from "./embed-frame";
import { defaultEmbed, type EmbedQuery, formatEmbed, parseEmbedQuery } from "./embed-query";
import { composeFigure } from "./figure";
import { formatScene, parseScene } from "./scene";
import { element, svgText } from "./svg";
import type { Words } from "./words/en";

/** What a consumer asks for; `Infinity` where it sets no bound. */
export type OembedAsk = { embed: EmbedQuery; maxWidth: number; maxHeight: number };
/** Why nothing is given: an HTTP status and a sentence. */
export type OembedRefusal = { status: 400 | 404 | 501; sentence: string };

const usual = { width: 640, height: 720 };
/** Below this an embed is no use to a reader, and a consumer shows its link instead. */
const least = { width: 200, height: 150 };

/** Reads `?url=…&maxwidth=…&maxheight=…&format=json`, of oEmbed 1.0. The address is read, never fetched. */
export function readOembedQuery(
  query: URLSearchParams,
  origin: string,
  codes: readonly ProvinceCode[],
  words: Words,
): OembedAsk | OembedRefusal {
  if ((query.get("format") ?? "json") !== "json") return { status: 501, sentence: words.oembed.format };
  const url = query.get("url");
  if (!url) return { status: 400, sentence: words.oembed.noUrl };
  const embed = readAddress(url, origin, codes);
  if (!embed) return { status: 404, sentence: words.oembed.unknownUrl };
  const maxWidth = readBound(query.get("maxwidth"), least.width);
  if (maxWidth === null) return { status: 400, sentence: words.oembed.size("maxwidth", least.width) };
  const maxHeight = readBound(query.get("maxheight"), least.height);
  if (maxHeight === null) return { status: 400, sentence: words.oembed.size("maxheight", least.height) };
  return { embed, maxWidth, maxHeight };
}

/** The embed that an address of this site means, `/?…` or `/embed?…`; null for any other address. */
function readAddress(address: string, origin: string, codes: readonly ProvinceCode[]): EmbedQuery | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.origin !== origin || url.username || url.password) return null;
  if (url.pathname === "/embed") {
    const { embed, notices } = parseEmbedQuery(url.searchParams, codes);
    return notices.length ? null : embed;
  }
  if (url.pathname !== "/") return null;
  const { scene, notices } = parseScene(url.searchParams, codes);
  return notices.length ? null : { ...defaultEmbed, scene };
}

function readBound(text: string | null, smallest: number): number | null {
  if (text === null) return Number.POSITIVE_INFINITY;
  return /^\d{1,9}$/.test(text) && Number(text) >= smallest ? Number(text) : null;
}

/** The answer of oEmbed 1.0, of type "rich": an iframe within the bounds, its title, and a thumbnail if one fits. */
export function composeOembed(facts: Digest, ask: OembedAsk, origin: string, words: Words) {
  const { embed, maxWidth, maxHeight } = ask;
  const { scene } = embed;
  const title = composeShortAlt(composeFigure(facts, scene, words).title, scene, words);
  const width = Math.min(usual.width, maxWidth);
  const height = Math.min(usual.height, maxHeight);
  const src = `${origin}/embed${formatEmbed(embed)}`;
  // Where frames are taken out, a link to the full map is left.
  const link = element("a", { href: `${origin}/${formatScene({ ...scene, title: "" })}` }, [title]);
  const card = fitCard(embed, origin, maxWidth, maxHeight);
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: words.site,
    provider_url: `${origin}/`,
    cache_age: 86_400,
    html: svgText(
      element("iframe", { src, title, width, height, ...frameAttributes, style: "border:0;max-width:100%" }, [link]),
    ),
    width,
    height,
    ...(card && { thumbnail_url: card.url, thumbnail_width: card.width, thumbnail_height: card.height }),
  };
}

/** Where consumers find the answer for an address of this site, for `<link rel="alternate">`. */
export const oembedAddress = (address: string, origin: string): string =>
  `${origin}/oembed?url=${encodeURIComponent(address)}&format=json`;
