import type { Metadata } from "next";
import { composeCard } from "../geo/card";
import type { Figure } from "../geo/figure";
import { oembedAddress } from "../geo/oembed";
import { formatScene, type Scene } from "../geo/scene";
import type { Words } from "../geo/words/en";

/** What a page says of itself to search engines, to makers of cards (Open Graph, Twitter), and to oEmbed. */
export function pageMetadata({ title, alt }: Figure, scene: Scene, origin: string, words: Words): Metadata {
  const address = `${origin}/${formatScene(scene)}`;
  const card = { ...composeCard({ scene }, origin), alt };
  return {
    title: `${title} | ${words.site}`,
    description: alt,
    alternates: {
      canonical: address,
      types: { "application/json+oembed": [{ url: oembedAddress(address, origin), title }] },
    },
    openGraph: { type: "website", siteName: words.site, title, description: alt, url: address, images: [card] },
    twitter: { card: "summary_large_image", title, description: alt, images: [card] },
  };
}
