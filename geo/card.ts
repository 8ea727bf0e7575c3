import { formatScene, type Scene } from "./scene";
import { sheets } from "./sheet";

/** A picture of a scene for a card or a thumbnail, at a whole address; sizes in pixels. */
export type Card = { url: string; width: number; height: number; type: "image/png" };

/** What a picture shows, and the data version it stays at, if any. */
type Shown = { scene: Scene; version?: string | null };

/** The scene's picture for social media, 1200 × 630 at `scale` 1. */
export function composeCard({ scene, version }: Shown, origin: string, scale: 0.2 | 0.4 | 1 = 1): Card {
  const { id, width, height } = sheets.social;
  const query = [
    formatScene(scene).slice(1),
    `frame=${id}`,
    scale === 1 ? "" : `scale=${scale}`,
    version ? `v=${version}` : "",
  ];
  return {
    url: `${origin}/figure/map.png?${query.filter(Boolean).join("&")}`,
    width: width * scale,
    height: height * scale,
    type: "image/png",
  };
}

/** The largest such picture within bounds, or null where none is small enough. */
export const fitCard = (shown: Shown, origin: string, maxWidth: number, maxHeight: number): Card | null =>
  ([1, 0.4, 0.2] as const)
    .map((scale) => composeCard(shown, origin, scale))
    .find(({ width, height }) => width <= maxWidth && height <= maxHeight) ?? null;
