import type { StyleSpecification } from "maplibre-gl";
import { useDeferredValue, useEffect, useState } from "react";
import type { AtlasCollection } from "../data/atlas-collection";
import type { Digest } from "../data/digest";
import type { Ground } from "../geo/ground";
import type { Scene } from "../geo/scene";
import { usePaletteId } from "./use-palette";

/**
 * The live map's style, or null until there is an atlas to draw. It follows the scene a moment later
 * than the still, which has answered by then, and in colours of its own: variables mean nothing to a canvas.
 */
export function useLiveStyle(atlas: AtlasCollection | null, facts: Digest, scene: Scene, ground: Ground) {
  const [style, setStyle] = useState<StyleSpecification | null>(null);
  const palette = usePaletteId(scene.theme);
  const later = useDeferredValue(scene);
  useEffect(() => {
    if (!atlas || !palette) return setStyle(null);
    let isGone = false;
    import("./compose-style")
      .then(({ composeStyle }) => !isGone && setStyle(composeStyle(atlas, facts, { ...later, theme: palette }, ground)))
      // The chunk did not come: the still is the map.
      .catch(() => {});
    return () => {
      isGone = true;
    };
  }, [atlas, facts, later, palette, ground]);
  return style;
}
