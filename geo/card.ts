import { formatScene, type Scene } from "./scene";
import { sheets } from "./sheet";

/** A picture of a scene for a card or a thumbnail, at a whole address; sizes in pixels. */
export type Card = { url: string; width: number; height: number; type: "image/png" };

/** The scene's picture for social media, 1200 × 630 at `scale` 1. */
export function composeCard(scene: Scene, origin: string, scale: 0.2 | 0.4 | 1 = 1): Card {
  const { id, width, height } = sheets.social;
  const query = [formatScene(scene).slice(1), `frame=${id}`, scale === 1 ? "" : `scale=${scale}`];
  return {
    url: `${origin}/figure/map.png?${query.filter(Boolean).join("&")}`,
    width: width * scale,
    height: height * scale,
    type: "image/png",
  };
}

/** The largest such picture within bounds, or null where none is small enough. */
export const fitCard = (scene: Scene, origin: string, maxWidth: number, maxHeight: number): Card | null =>
  ([1, 0.4, 0.2] as const)
    .map((scale) => composeCard(scene, origin, scale))
    .find(({ width, height }) => width <= maxWidth && height <= maxHeight) ?? null;
